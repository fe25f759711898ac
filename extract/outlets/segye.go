package outlets

import "github.com/gisa-go/gisa/extract"

func segye() *extract.Rules {
	return &extract.Rules{
		ID: "segye", Name: "세계일보", Aliases: []string{"Segye Ilbo", "세계닷컴"},
		Domains: []string{"segye.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2020",
				Marks:     []string{"article.viewBox2"},
				Headline:  []string{"h3#title_sns", "#contTitle h3"},
				Subheads:  []string{"em.precis"},
				Published: []string{".viewInfo"},
				Byline:    []string{"#SG_CreatorName, #SG_CreatorEmail"},
				Body:      []string{"article.viewBox2"},
				Drop:      []string{"em.precis", "p.copyright", "#SG_CreatorName", "#SG_CreatorEmail"},
				Captions:  []string{"figure.class_div_main figcaption"},
			},
			{
				Name:      "2016",
				Marks:     []string{"#article_txt"},
				Headline:  []string{"h1.headline span", "h1.headline"},
				Published: []string{".article_head .clearfx .data"},
				Body:      []string{"#article_txt"},
			},
			{
				Name: "mobile",
				Body: []string{".viewCont"},
			},
		},
	}
}
