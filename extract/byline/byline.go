package byline

import "github.com/gisa-go/gisa/article"

// Kind says what a line, or the part of it under [Line.Span], is.
type Kind int

const (
	None     Kind = iota // no credit in it
	Byline               // who wrote it
	Dateline             // place and agency before the first sentence: (서울=연합뉴스) 홍길동 기자 =
	Credit               // photo, graphics, video or editing credit only
)

// Where says where the line stands, which decides how much evidence a name needs.
type Where int

const (
	// Body is any line of a page or a text: a name needs a title word, an
	// email, a bracket or the like beside it.
	Body Where = iota
	// Slot is a place kept for the byline (an element of class "writer", a meta
	// author): a bare name is enough.
	Slot
)

// Line is what a line says about who wrote it.
type Line struct {
	// Kind says what sort of line it is; None where it names nobody.
	Kind Kind
	// Credits are all who are named, in order, whatever their kind; one with an
	// email only has no name.
	Credits []article.Author
	// Agency is the press or wire service of the dateline or bracket.
	Agency string
	// Place is the dateline's place.
	Place string
	// Span is the part of the line that is byline; the rest is text.
	Span article.Span
	// Weak is true where nothing but the form of the line makes it a byline: a
	// name with a post outside the press (홍길동 가천대 교수), a word of two syllables
	// alone (진주). Captions and keywords look the same, so a caller should also
	// ask where the line stands.
	Weak bool
	// Rule names the grammar that read it: "line" (the whole line is credits),
	// "dateline", "bracket", "head" (credits with an email, then text), "tail"
	// (after the last sentence), "stamp" (beside a time), "email" (nothing but addresses).
	Rule string
}

// Authors gives the credits that wrote the article: reporters and contributors.
// One that has an email and no name is among them.
func (l Line) Authors() []article.Author {
	var out []article.Author
	for _, a := range l.Credits {
		if a.Kind.Wrote() {
			out = append(out, a)
		}
	}
	return out
}
