package outlets

import "github.com/gisa-go/gisa/extract"

func inews24() *extract.Rules {
	return &extract.Rules{
		ID: "inews24", Name: "아이뉴스24", Aliases: []string{"iNews24", "inews24"},
		Domains: []string{"inews24.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2019",
				Marks:     []string{"header.view > h1"},
				Headline:  []string{"header.view > h1"},
				Published: []string{"header.view > time"},
				Byline:    []string{"article.view address a", `meta[property="og:article:author"]@content`},
				Body:      []string{"article.view #articleBody", "article[itemprop=articleBody]"},
				Drop:      []string{"aside", ".photo-list", ".related", "address"},
			},
			{
				Name: "old",
				Body: []string{"#news_content"},
			},
		},
	}
}
