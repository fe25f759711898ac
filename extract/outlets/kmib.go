package outlets

import "github.com/gisa-go/gisa/extract"

func kmib() *extract.Rules {
	return &extract.Rules{
		ID: "kmib", Name: "국민일보", Aliases: []string{"Kukmin Ilbo"},
		Domains: []string{"kmib.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2023",
				Marks:     []string{"h1.article_headline"},
				Headline:  []string{"h1.article_headline"},
				Published: []string{".datetime div"},
				Section:   []string{`meta[property="article:section"]@content`, ".breadcrumb a"},
				Body:      []string{"#articleBody"},
				Drop:      []string{".article_recommend"},
				Captions:  []string{".article_body_img figcaption"},
			},
			{
				Name:      "2014",
				Marks:     []string{".nwsti"},
				Headline:  []string{".nwsti h3", ".nwsti h2"},
				Published: []string{".nwsti_btm .date .t11:nth-of-type(1)"},
				Modified:  []string{".nwsti_btm .date .t11:nth-of-type(2)"},
				Body:      []string{"#articleBody", "#article"},
			},
		},
	}
}
