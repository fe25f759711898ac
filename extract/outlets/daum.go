package outlets

import "github.com/gisa-go/gisa/extract"

func daum() *extract.Rules {
	return &extract.Rules{
		ID: "daum", Name: "다음 뉴스", Aliases: []string{"다음뉴스", "다음", "Daum"},
		Portal:  true,
		Domains: []string{"v.daum.net", "media.daum.net", "news.daum.net"},
		Layouts: []extract.Layout{{ // one markup from 2014 to today
			Name:      "view",
			Marks:     []string{"h3.tit_view", "#harmonyContainer"},
			Headline:  []string{"h3.tit_view"},
			Subheads:  []string{"strong.summary_view"},
			Published: []string{".info_view .txt_info", ".info_view .num_date"},
			Byline:    []string{".info_view .txt_info:first-child"},
			Section:   []string{"#kakaoBody", "#kakaoContent h2.screen_out"},
			Press:     []string{".head_view .link_cp img@alt", `meta[property="og:article:author"]@content`},
			Body:      []string{".article_view section", "#harmonyContainer", ".article_view"},
			Drop:      []string{".txt_copyright", "strong.summary_view"},
			Captions:  []string{"figcaption.txt_caption"},
		}},
	}
}
