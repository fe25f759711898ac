package outlets

import "github.com/gisa-go/gisa/extract"

func tvchosun() *extract.Rules {
	return &extract.Rules{
		ID: "tvchosun", Name: "TV조선", Aliases: []string{"TV CHOSUN", "TV조선 뉴스"},
		Domains: []string{"news.tvchosun.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2020",
				Marks:     []string{".item-main .contents .text-box", ".view-title h2.title"},
				Headline:  []string{".view-title h2.title"},
				Published: []string{".editor .date li"},
				Byline:    []string{"a.reporter"},
				Section:   []string{".category span a"},
				Body:      []string{".item-main .contents .img-box, .item-main .contents .text-box"},
				Captions:  []string{".img-box span.description"},
			},
			{ // 2017 to 2023
				Name:      "2017",
				Marks:     []string{".article_tit h3.title"},
				Headline:  []string{".article_tit h3.title"},
				Published: []string{".article_tit p.date"},
				Byline:    []string{".journalist .name_mul"},
				Section:   []string{".article_header .tag_icon"},
				Body:      []string{".article_detail_body .article"},
				Drop:      []string{".view_banner"},
				Captions:  []string{".article_img .aboutPhoto"},
			},
		},
	}
}
