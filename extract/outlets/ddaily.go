package outlets

import "github.com/gisa-go/gisa/extract"

func ddaily() *extract.Rules {
	return &extract.Rules{
		ID: "ddaily", Name: "디지털데일리", Aliases: []string{"Digital Daily"},
		Domains: []string{"ddaily.co.kr"},
		Layouts: []extract.Layout{
			{
				Name: "2022",
				Body: []string{"div.article_content"},
				Drop: []string{".wcms_banner", "[class^=arl_]"},
			},
			{
				Name:      "2014",
				Marks:     []string{".arvdate"},
				Headline:  []string{".hbox h2"},
				Published: []string{".arvdate"},
				Byline:    []string{".arvdate"},
				Body:      []string{"#news_body_area"},
			},
		},
	}
}
