package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
)

// A slot is a line of a place kept for the byline, and what it says.
type slot struct {
	Piece
	byline.Line
}

func readSlots(pieces []Piece) []slot {
	slots := make([]slot, len(pieces))
	for i, p := range pieces {
		slots[i] = slot{p, byline.Parse(p.Text, byline.Slot)}
	}
	return slots
}

// names reports whether somebody who wrote stands in the slot.
func (s slot) names() bool { return len(s.Authors()) > 0 }

// slots gives those named in slots, and the first slot that names any.
func (c *composer) slots(slots []slot) (all []article.Author, from Piece) {
	for _, s := range slots {
		authors := s.Authors()
		if len(authors) == 0 {
			c.lost("authors", s.Piece, "names nobody who wrote")
		} else if len(all) == 0 {
			from = s.Piece
		}
		all = append(all, authors...)
		if c.a.Agency == "" && s.Agency != "" {
			c.a.Agency = s.Agency
			c.source("agency", true, s.Source)
		}
	}
	return all, from
}

// authors puts together what the byline slots and the body say; metadata
// speaks only where neither does.
func (c *composer) authors(own []slot, found []Piece, r reading, body *Body) {
	head, metadata, cards := byPlace(found)
	named, from := c.slots(append(own, readSlots(head)...))
	c.a.Authors = mergeAuthors(named, r.authors)
	if len(named) > 0 {
		c.took("authors", from)
	} else if len(c.a.Authors) > 0 {
		c.source("authors", true, body.Source)
	} else if named, from = c.slots(readSlots(metadata)); len(named) > 0 {
		c.a.Authors = mergeAuthors(named, r.authors)
		c.took("authors", from)
	}
	// Where the text names nobody, r.authors may still hold an address.
	behind, from := c.slots(readSlots(cards))
	if len(c.a.Authors) == 0 {
		if c.a.Authors = mergeAuthors(behind, r.authors); len(c.a.Authors) > 0 {
			c.took("authors", from)
		} else if c.a.Authors = mergeAuthors(r.signed, r.authors); len(c.a.Authors) > 0 {
			c.source("authors", true, body.Source)
		} else if a, ok := lastSignOff(r.paragraphs); ok {
			c.a.Authors = mergeAuthors([]article.Author{a}, r.authors)
			c.source("authors", true, body.Source)
		}
		return
	}
	c.a.Authors = fillAuthors(c.a.Authors, append(behind, r.signed...))
}

// byPlace sorts what the generic extractor found of bylines: printed in the
// article's head, stated by metadata, or on cards behind the text.
func byPlace(found []Piece) (head, metadata, cards []Piece) {
	for _, p := range found {
		switch {
		case p.Source.Rule == "byline":
			head = append(head, p)
		case p.Source.Rule == "card":
			cards = append(cards, p)
		default:
			metadata = append(metadata, p)
		}
	}
	return head, metadata, cards
}

// mostAuthors is more than any newsroom puts on one article; a page that names
// more is hostile, and each address is looked for among all.
const mostAuthors = 200

// mergeAuthors puts together what several bylines of one article say: a name is
// taken once, where it stands first, with the details of all its mentions. An
// address that stands alone is the first author's who has none yet.
func mergeAuthors(lists ...[]article.Author) []article.Author {
	var out []article.Author
	at := map[string]int{}
	for _, a := range slices.Concat(lists...) {
		i, known := at[a.Name]
		switch {
		case a.Name == "":
			giveEmail(out, a.Email)
		case known:
			addMention(&out[i], a)
		case len(out) < mostAuthors:
			at[a.Name] = len(out)
			out = append(out, a)
		}
	}
	return out
}

// addMention adds to an author what another mention says more.
func addMention(o *article.Author, a article.Author) {
	if o.JobTitle == "" || o.JobTitle == "기자" && a.JobTitle != "" && a.Kind == article.Reporter {
		for k := range o.Affiliations {
			if o.Affiliations[k].JobTitle == o.JobTitle {
				o.Affiliations[k].JobTitle = a.JobTitle // 기자 on a button, 논설위원 below the text
			}
		}
		o.JobTitle, o.Kind = a.JobTitle, a.Kind
	}
	if o.Email == "" || completes(a.Email, o.Email) {
		o.Email = a.Email
	}
	o.Place = cmp.Or(o.Place, a.Place)
	if len(o.Affiliations) == 0 {
		o.Affiliations = slices.Clone(a.Affiliations)
	}
	if len(o.Affiliations) == 1 && o.Affiliations[0].JobTitle == "" {
		o.Affiliations[0].JobTitle = o.JobTitle // "[한빛일보 홍길동]" above, "홍길동 기자" below
	}
}

// giveEmail gives an address to the author who has it, or has it printed short, else
// to the first who has none.
func giveEmail(authors []article.Author, email string) {
	for _, takes := range []func(own string) bool{
		func(own string) bool { return own == email },
		func(own string) bool { return completes(email, own) },
		func(own string) bool { return own == "" },
	} {
		if i := slices.IndexFunc(authors, func(a article.Author) bool { return takes(a.Email) }); i >= 0 {
			authors[i].Email = email
			return
		}
	}
}

// completes reports whether an address is one printed short elsewhere: "garam@"
// under the text, garam@hanbit.example on the reporter's card.
func completes(whole, short string) bool {
	return strings.HasSuffix(short, "@") && strings.HasPrefix(whole, short)
}

// fillAuthors adds what cards say of the authors known; whom only a card names
// did not write.
func fillAuthors(authors, cards []article.Author) []article.Author {
	known := slices.DeleteFunc(cards, func(c article.Author) bool {
		return !slices.ContainsFunc(authors, func(a article.Author) bool { return a.Name == c.Name })
	})
	authors = mergeAuthors(authors, known)
	for _, c := range known { // an address that stood behind two names is whose card has it
		for i := range authors {
			if c.Email != "" && authors[i].Email == c.Email && authors[i].Name != c.Name {
				authors[i].Email = ""
			}
		}
	}
	return authors
}

// postsInText gives writers of whom only the name is known the post the text
// prints behind it: "홍길동 기자가 다녀왔습니다."
func postsInText(authors []article.Author, text []article.Paragraph) {
	for i := range authors {
		a := &authors[i]
		if a.JobTitle != "" || a.Kind != article.Reporter {
			continue
		}
		for _, post := range []string{"기자", "특파원"} {
			if slices.ContainsFunc(text, func(p article.Paragraph) bool { return strings.Contains(p.Text, a.Name+" "+post) }) {
				a.JobTitle = post
				break
			}
		}
	}
}
