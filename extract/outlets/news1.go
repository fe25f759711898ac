package outlets

import "github.com/gisa-go/gisa/extract"

func news1() *extract.Rules {
	return &extract.Rules{
		ID: "news1", Name: "뉴스1", Aliases: []string{"News1", "뉴스1코리아"},
		Domains: []string{"news1.kr"},
		Layouts: []extract.Layout{
			{ // Next.js; the body stands in the page's state as well
				Name:      "next",
				Marks:     []string{"time#published"},
				Published: []string{"time#published"},
			},
			{
				Name:      "2014",
				Marks:     []string{"#articles_detail"},
				Headline:  []string{".title h2", ".title h3"},
				Published: []string{".title .info"},
				Byline:    []string{".title .info"},
				Body:      []string{"#articles_detail"},
				Drop:      []string{".article_ad"},
			},
		},
	}
}
