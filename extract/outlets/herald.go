package outlets

import "github.com/gisa-go/gisa/extract"

func heraldcorp() *extract.Rules {
	published := []string{`meta[property="article:published_time"]@content`}
	return &extract.Rules{
		ID: "heraldcorp", Name: "헤럴드경제", Aliases: []string{"Herald Business", "헤럴드POP"},
		Domains: []string{"heraldcorp.com", "heraldk.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2024",
				Marks:     []string{"article#articleText.article-body"},
				Published: published,
				Body:      []string{"#articleText"},
				Drop:      []string{"section[style*=height]", "[data-svcad]"},
			},
			{
				Name:      "2016",
				Marks:     []string{".view_top_t2", "#articleText"},
				Headline:  []string{".view_top_t2 ul li h1"},
				Published: []string{".view_top_t2 .ellipsis"},
				Body:      []string{"#articleText", ".article_text"},
			},
		},
	}
}

func koreaherald() *extract.Rules {
	return &extract.Rules{
		ID: "koreaherald", Name: "코리아헤럴드", Aliases: []string{"The Korea Herald"},
		Domains: []string{"koreaherald.com"},
		Layouts: []extract.Layout{{
			Name:     "2024",
			Headline: []string{`meta[property="og:title"]@content`},
			Body:     []string{"#articleText"},
		}},
	}
}
