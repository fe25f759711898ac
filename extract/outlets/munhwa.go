package outlets

import "github.com/gisa-go/gisa/extract"

func munhwa() *extract.Rules {
	return &extract.Rules{
		ID: "munhwa", Name: "문화일보", Aliases: []string{"Munhwa Ilbo"},
		Domains: []string{"munhwa.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2024",
				Marks:     []string{"#article-body p.text-l", ".byline .date-publish"},
				Headline:  []string{"h1.title"},
				Subheads:  []string{".article-subtitle"},
				Published: []string{".byline .date-publish"},
				Byline:    []string{".byline .writer"},
				Section:   []string{".section-title a.depth1"},
				Body:      []string{"#article-body"},
				Drop:      []string{"[data-svcad]", "[id^=svcad_]", ".article-subtitle"},
				Captions:  []string{"figure.article-img figcaption"},
			},
			{ // view.html, to about 2024
				Name:     "view",
				Marks:    []string{"#NewsAdContent"},
				Headline: []string{"span.title"},
				Body:     []string{"#NewsAdContent"},
			},
		},
	}
}
