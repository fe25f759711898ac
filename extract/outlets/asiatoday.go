package outlets

import "github.com/gisa-go/gisa/extract"

func asiatoday() *extract.Rules {
	return &extract.Rules{
		ID: "asiatoday", Name: "아시아투데이", Aliases: []string{"AsiaToday"},
		Domains: []string{"asiatoday.co.kr"},
		Layouts: []extract.Layout{{
			Name:      "view",
			Marks:     []string{".news_bm"},
			Headline:  []string{".section_top_box h3"},
			Subheads:  []string{},
			Published: []string{".wr_day"},
			Byline:    []string{".section_top_box .blgnt_wrap"},
			Section:   []string{`meta[property="article:section"]@content`},
			Body:      []string{".news_bm", "#font"},
			Captions:  []string{"td.photocaption"},
		}},
	}
}
