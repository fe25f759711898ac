package outlets

import "github.com/gisa-go/gisa/extract"

// zum's markup is known by the text of the press's logo only; the generic
// extractor reads the rest.
func zum() *extract.Rules {
	return &extract.Rules{
		ID: "zum", Name: "줌 뉴스", Aliases: []string{"zum", "ZUM 뉴스", "zum 뉴스"},
		Portal:  true,
		Domains: []string{"news.zum.com"},
		Layouts: []extract.Layout{{
			Name:  "view",
			Marks: []string{`img[alt$="언론사 이미지"]`},
			Press: []string{`img[alt$="언론사 이미지"]@alt`},
		}},
	}
}
