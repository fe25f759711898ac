package outlets

import "github.com/gisa-go/gisa/extract"

func kbs() *extract.Rules {
	return &extract.Rules{
		ID: "kbs", Name: "KBS", Aliases: []string{"KBS 뉴스", "KBS News"},
		Domains: []string{"news.kbs.co.kr", "mn.kbs.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2022",
				Marks:     []string{"h4.headline-title"},
				Headline:  []string{"h4.headline-title"},
				Published: []string{"em.input-date"},
				Modified:  []string{"em.edit-date"},
				Section:   []string{".category-name"},
				Body:      []string{"#cont_newstext"},
			},
			{
				Name:      "2016",
				Marks:     []string{".landing-caption .tit-s"},
				Headline:  []string{".landing-caption .tit-s"},
				Published: []string{".txt-info em.date"},
				Byline:    []string{".list-reporter"},
				Section:   []string{".landing-box .source a"},
				Body:      []string{"#cont_newstext", ".detail-body"},
			},
		},
	}
}
