package outlets

import "github.com/gisa-go/gisa/extract"

// zum's markup is not known well enough; the generic extractor reads it.
func zum() *extract.Rules {
	return &extract.Rules{
		ID: "zum", Name: "줌 뉴스", Aliases: []string{"zum", "ZUM 뉴스", "zum 뉴스"},
		Portal:  true,
		Domains: []string{"news.zum.com"},
	}
}
