package extract

import (
	"fmt"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// parseText reads an article from plain text: the text of an article alone, or
// a whole page copied from a browser. Every line is weighed by the grammars, the
// heaviest run of prose is the body, what stands above it the header, what
// follows up to the next list the tail.
func (p *Parser) parseText(text string, h Hint) (*article.Article, error) {
	lines := textLines(text, h)
	body := bodyRun(lines)
	if err := notArticle(lines, body); err != nil {
		return nil, fmt.Errorf("gisa: %w", err)
	}
	c := &composer{a: &article.Article{URL: h.URL, Sources: map[string]article.Source{}}, hint: h}
	a := c.a
	head := readHeader(lines, body)
	tail := readTail(lines, body)
	c.outlet(p.textOutlet(lines, head, body, h))
	if head.title >= 0 {
		c.headline([]Piece{head.piece(head.title)})
		a.Headline.Subheads = c.subheads(head.deck())
	}
	c.textTimes(head, tail)

	from := linePiece(&lines[body.start]).Source
	r := read(textBlocks(lines[body.start:body.end]), c.known())
	a.Paragraphs = r.paragraphs
	c.source("paragraphs", len(a.Paragraphs) > 0, from)
	for _, d := range r.dropped {
		c.trace(Candidate{Field: "paragraphs", Value: d.text, Source: from, Lost: d.why})
	}
	c.signed(head, r, tail, from)
	a.Tags = append(r.tags, tail.tags...)
	a.Copyright = r.copyright
	if a.Copyright == "" {
		a.Copyright = tail.copyright
	}
	a.Language = language(a)
	c.missing()
	if len(a.Paragraphs) == 0 {
		return nil, fmt.Errorf("gisa: %w: no line of the text is running text", ErrNotArticle)
	}
	return a, nil
}

// outlet notes the press and the line that names it.
func (c *composer) outlet(o article.Outlet, from *textLine) {
	c.a.Outlet = o
	c.names = []string{o.Name}
	if from != nil {
		c.took("outlet", linePiece(from))
	}
}

// tail is what stands behind a body up to the next list.
type tail struct {
	lines     []textLine
	copyright string
	tags      []string
}

const maxTail = 25 // lines

// readTail takes the lines behind the body that still are about the article.
func readTail(lines []textLine, body run) tail {
	t := tail{}
	end := body.end
	for ; end < len(lines) && end < body.end+maxTail; end++ {
		l := &lines[end]
		if l.mark == boilerplate.Related {
			break
		}
		switch l.mark {
		case boilerplate.Copyright:
			if t.copyright == "" {
				t.copyright = l.text
			}
		case boilerplate.Tags:
			t.tags = append(t.tags, hashtags(l.text)...)
		}
	}
	t.lines = lines[body.end:end]
	return t
}

// textTimes takes the times of the header, else labelled ones of the tail.
func (c *composer) textTimes(h header, t tail) {
	take := func(l *textLine) {
		piece := linePiece(l)
		times := timestamp.Parse(l.text, c.hint.Now)
		if c.a.Published == nil && times.Published != nil {
			c.a.Published = times.Published
			c.took("published", piece)
		}
		if c.a.Modified == nil && times.Modified != nil {
			c.a.Modified = times.Modified
			c.took("modified", piece)
		}
	}
	if h.time >= 0 {
		take(&h.lines[h.time])
		// 입력 and 수정 may stand on lines of their own, near each other.
		for i := max(h.first, h.time-2); i < min(len(h.lines), h.time+3); i++ {
			if h.lines[i].timed && h.lines[i].label == h.lines[h.time].label {
				take(&h.lines[i])
			}
		}
		return
	}
	for i := range t.lines {
		if t.lines[i].timed && t.lines[i].label {
			take(&t.lines[i])
		}
	}
}

// signed puts together who signs the article: in the header, in the text, behind
// it. A bare name beside the time is taken where nobody else signs: it may be
// who posted another's article.
func (c *composer) signed(h header, r reading, t tail, body article.Source) {
	var head, end []article.Author
	note := func(list *[]article.Author, l *textLine, where byline.Where, weak bool) {
		by := byline.Parse(l.text, where)
		if by.Kind == byline.None || by.Weak && !weak {
			return
		}
		authors := by.Authors()
		if c.a.Agency == "" {
			c.a.Agency = by.Agency
		}
		if len(authors) > 0 {
			c.took("authors", linePiece(l))
		}
		*list = append(*list, authors...)
	}
	if h.title >= 0 {
		for i := h.title + 1; i < len(h.lines); i++ {
			if l := &h.lines[i]; l.mark == boilerplate.None && l.runes <= 120 {
				note(&head, l, byline.Body, len(h.lines)-i <= 3)
			}
		}
	}
	direct := true
	for i := range t.lines {
		l := &t.lines[i]
		if l.mark == boilerplate.None && l.runes <= 120 {
			note(&end, l, byline.Body, direct)
		}
		direct = direct && l.mark == boilerplate.None
	}
	if c.a.Agency == "" {
		c.a.Agency = r.agency
	}
	if len(r.authors) > 0 {
		c.source("authors", len(c.a.Sources["authors"].Path) == 0, body)
	}
	c.a.Authors = mergeAuthors(head, r.authors, end)
	if len(c.a.Authors) > 0 || h.time < 0 {
		return
	}
	for i := max(0, h.title+1, h.time-2); i < min(len(h.lines), h.time+3); i++ {
		if l := &h.lines[i]; i != h.time && l.runes <= 12 && l.mark == boilerplate.None {
			note(&head, l, byline.Slot, false)
		}
	}
	c.a.Authors = mergeAuthors(head)
}
