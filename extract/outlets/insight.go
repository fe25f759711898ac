package outlets

import "github.com/gisa-go/gisa/extract"

func insight() *extract.Rules {
	return &extract.Rules{
		ID: "insight", Name: "인사이트", Aliases: []string{"Insight"},
		Domains: []string{"insight.co.kr"},
		Layouts: []extract.Layout{
			{
				Name: "pc",
				Body: []string{".news-article-memo"},
			},
			{
				Name:      "mobile",
				Marks:     []string{".news-main .news-memo"},
				Headline:  []string{".news-header-title"},
				Published: []string{".news-read-header-date"},
				Byline:    []string{".news-read-header-byline-writer"},
				Section:   []string{".header-container .header-logo"},
				Subheads:  []string{},
				Body:      []string{".news-main .news-memo"},
			},
		},
	}
}
