package outlets

import "github.com/gisa-go/gisa/extract"

func etoday() *extract.Rules {
	return &extract.Rules{
		ID: "etoday", Name: "이투데이", Aliases: []string{"Etoday", "etoday"},
		Domains: []string{"etoday.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2017",
				Marks:     []string{".articleView"},
				Headline:  []string{"h1.main_title", ".main_title"},
				Published: []string{".newsinfo span"},
				Byline:    []string{".reporter_name"},
				Body:      []string{".view_contents .articleView", ".articleView"},
			},
			{
				Name:     "old",
				Headline: []string{".main_title"},
				Body:     []string{"#newsContent"},
			},
		},
	}
}
