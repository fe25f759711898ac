package outlets

import "github.com/gisa-go/gisa/extract"

func etnews() *extract.Rules {
	return &extract.Rules{
		ID: "etnews", Name: "전자신문", Aliases: []string{"Electronic Times", "etnews"},
		Domains: []string{"etnews.com"},
		Layouts: []extract.Layout{{
			Name:      "2018",
			Marks:     []string{"section.article_body"},
			Headline:  []string{".article_header h1.title", "h1.title", ".article_title"},
			Published: []string{"article time.date", "time.date"},
			Body:      []string{"section.article_body #articleBody", "#articleBody", "section.article_body"},
			Drop:      []string{".footer_btnwrap", ".hashtag", "#BpromotionBanner", ".article_ad"},
		}},
	}
}
