package outlets

import "github.com/gisa-go/gisa/extract"

// koreakr is the government's press office: briefings and press releases.
func koreakr() *extract.Rules {
	return &extract.Rules{
		ID: "koreakr", Name: "대한민국 정책브리핑", Aliases: []string{"정책브리핑", "korea.kr"},
		Domains: []string{"korea.kr"},
		Layouts: []extract.Layout{{
			Name:      "view",
			Marks:     []string{".article_head .subject"},
			Headline:  []string{".article_head .subject h1"},
			Published: []string{".article_head .info span"},
			Byline:    []string{".article_head .info span:first-child"},
			Body:      []string{".view_cont", ".article_body"},
		}},
	}
}
