package extract

import (
	"slices"

	"github.com/gisa-go/gisa/article"
)

// mergeAuthors puts together what several bylines of one article say: a name is
// taken once, where it stands first, with the details of all its mentions. An
// address that stands alone is the first author's who has none yet.
func mergeAuthors(lists ...[]article.Author) []article.Author {
	var out []article.Author
	at := map[string]int{}
	for _, list := range lists {
		for _, a := range list {
			if a.Name == "" {
				giveEmail(out, a.Email)
				continue
			}
			i, ok := at[a.Name]
			if !ok {
				at[a.Name] = len(out)
				out = append(out, a)
				continue
			}
			o := &out[i]
			if o.JobTitle == "" || o.JobTitle == "기자" && a.JobTitle != "" && a.Kind == article.Reporter {
				for k := range o.Affiliations {
					if o.Affiliations[k].JobTitle == o.JobTitle {
						o.Affiliations[k].JobTitle = a.JobTitle // 기자 on a button, 논설위원 below the text
					}
				}
				o.JobTitle, o.Kind = a.JobTitle, a.Kind
			}
			if o.Email == "" {
				o.Email = a.Email
			}
			if o.Place == "" {
				o.Place = a.Place
			}
			if len(o.Affiliations) == 0 {
				o.Affiliations = slices.Clone(a.Affiliations)
			}
			if len(o.Affiliations) == 1 && o.Affiliations[0].JobTitle == "" {
				o.Affiliations[0].JobTitle = o.JobTitle // "[한빛일보 홍길동]" above, "홍길동 기자" below
			}
		}
	}
	return out
}

func giveEmail(authors []article.Author, email string) {
	for i := range authors {
		if authors[i].Email == email || email == "" {
			return
		}
	}
	for i := range authors {
		if authors[i].Email == "" {
			authors[i].Email = email
			return
		}
	}
}

// fillAuthors adds what cards say of the authors known; whom only a card names
// did not write.
func fillAuthors(authors, cards []article.Author) []article.Author {
	known := cards[:0:0]
	for _, c := range cards {
		for i := range authors {
			if authors[i].Name == c.Name && c.Name != "" {
				known = append(known, c)
				break
			}
		}
	}
	return mergeAuthors(authors, known)
}
