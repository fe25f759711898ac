package byline_test

import (
	"strings"

	"github.com/gisa-go/gisa/article"
)

// show writes credits as "kind name/title @place <email> {org|dept|title}",
// joined by "; ", for tables of expectations.
func show(credits []article.Author) string {
	var out []string
	for _, a := range credits {
		s := string(a.Kind) + " " + a.Name
		if a.JobTitle != "" {
			s += "/" + a.JobTitle
		}
		if a.Place != "" {
			s += " @" + a.Place
		}
		if a.Email != "" {
			s += " <" + a.Email + ">"
		}
		for _, f := range a.Affiliations {
			s += " {" + f.Organization + "|" + f.Department + "|" + f.JobTitle + "}"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}
