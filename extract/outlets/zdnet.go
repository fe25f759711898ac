package outlets

import "github.com/gisa-go/gisa/extract"

func zdnet() *extract.Rules {
	return &extract.Rules{
		ID: "zdnet", Name: "지디넷코리아", Aliases: []string{"ZDNet Korea", "ZDNET Korea"},
		Domains: []string{"zdnet.co.kr"},
		Layouts: []extract.Layout{{
			Name:      "2019",
			Marks:     []string{".news_head h1"},
			Headline:  []string{".news_head h1"},
			Subheads:  []string{".news_head p.summary", "p.summary"},
			Published: []string{".news_head .meta", "div.byline p.meta"},
			Body:      []string{"#articleBody div#content", "#articleBody"},
			Drop:      []string{".news_box", ".view_ad"},
		}},
	}
}
