package outlets

import "github.com/gisa-go/gisa/extract"

func newsis() *extract.Rules {
	return &extract.Rules{
		ID: "newsis", Name: "뉴시스", Aliases: []string{"Newsis", "공감언론 뉴시스", "뉴시스통신사"},
		Domains: []string{"newsis.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2021",
				Marks:     []string{"div.viewer article"},
				Headline:  []string{"h1.tit.title_area"},
				Subheads:  []string{"div.summury"},
				Published: []string{".infoLine .txt", `meta[property="article:published_time"]@content`},
				Body:      []string{"div.viewer article"},
				Drop:      []string{"div.summury", "#view_ad"},
				Captions:  []string{"p.photojournal"},
			},
			{
				Name:      "2019",
				Marks:     []string{"#article #textBody", ".articleView"},
				Headline:  []string{"#article h1"},
				Subheads:  []string{"div.summury"},
				Published: []string{"#article .date"},
				Body:      []string{"#textBody"},
				Drop:      []string{"div.summury", "#view_ad", "div[class^=botBox]"},
				Captions:  []string{"p.photojournal"},
			},
			{
				Name:     "old",
				Marks:    []string{".viewnewstitle"},
				Headline: []string{".viewnewstitle"},
				Body:     []string{"#articleBody"},
			},
		},
	}
}
