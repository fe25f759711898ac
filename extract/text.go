package extract

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/press"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// parseText reads an article from plain text: the text of an article alone, or
// a whole page copied from a browser. Every line is weighed by the grammars, the
// heaviest run of prose is the body, what stands above it the header, what
// follows up to the next list the tail.
func (p *Parser) parseText(text string, h Hint) (*article.Article, error) {
	lines := textLines(text, h)
	body, head, err := findArticle(lines)
	if err != nil {
		return nil, fmt.Errorf("gisa: %w", err)
	}
	c := &composer{a: &article.Article{URL: h.URL, Sources: map[string]article.Source{}}, hint: h}
	tail := textTail(lines, body)
	c.textHeadline(lines, head, tail)
	c.textTimes(head, tail)
	from := linePiece(&lines[min(body.start, len(lines)-1)]).Source
	r := c.textBody(lines, body, from)
	c.signed(head, r, lines[body.start:body.end], slices.Concat(ownTails(lines[body.start:body.end]), tail), lines[body.end+len(tail):], from)
	withoutStray(c.a.Paragraphs)
	postsInText(c.a.Authors, c.a.Paragraphs)
	c.withoutWriters()
	c.tail(tail)
	named := func(name string) bool {
		return runes(name) > 2 && (strings.Contains(c.a.Copyright, name) || slices.ContainsFunc(lines, func(l textLine) bool {
			rest, ok := strings.CutPrefix(l.text, name)
			return ok && (rest == "" || strings.ContainsRune(" /|(,", firstRune(rest)))
		}))
	}
	if name := withoutPress(c.a.Paragraphs, named); name != "" && c.a.Agency == "" {
		c.a.Agency = name
		c.source("agency", true, from)
	}
	switch {
	case body.end != body.start+1: // not a picture's caption alone
	case len(c.a.Paragraphs) == 0:
		c.photo(&lines[body.start])
	default:
		if what, owner := cutOwner(c.a.Paragraphs[0].Text); owner != "" && strings.HasSuffix(what, ".") {
			c.a.Paragraphs[0].Text = what
		}
		c.photographer(r.credits, linePiece(&lines[body.start]))
	}
	c.cards(lines[body.end:])
	c.textOutlet(p, lines, head, tail)
	c.foreignAgency(p)
	c.finish()
	if len(c.a.Paragraphs) == 0 && body.end > body.start {
		return nil, fmt.Errorf("gisa: %w: no line of the text is running text", ErrNotArticle)
	}
	return c.a, nil
}

// findArticle finds the body of an article and the header above it, or says why there is
// none.
func findArticle(lines []textLine) (body run, head header, err error) {
	body = bodyRun(lines)
	head = readHeader(lines, body)
	if head.title < 0 && head.time < 0 && belowNote(lines, &body) {
		head = readHeader(lines, body)
	}
	if err = notArticle(lines, body, head); err == nil || body.weight >= leastBody && body.end > body.start+1 {
		return body, head, err
	}
	if run, h, ok := story(lines); ok {
		return run, h, nil
	}
	return body, head, err
}

// textHeadline takes the headline of the header with its deck, or the one behind the text.
func (c *composer) textHeadline(lines []textLine, head header, tail []textLine) {
	if head.title < 0 {
		if title := belowText(tail); title != nil {
			c.headline([]Piece{linePiece(title)})
		}
		return
	}
	title := head.piece(head.title)
	if m := boilerplate.Classify(title.Text); (m.Kind == boilerplate.Copyright || m.Kind == boilerplate.Caption) && m.Span.Start > 0 {
		title.Text = without(title.Text, m.Span) // whose the picture is
	}
	title.Text = withoutCategory(title.Text, lines[0].text)
	if at := strings.LastIndex(title.Text, " | "); at > 0 && press.IsSection(title.Text[at+len(" | "):]) {
		title.Text = title.Text[:at]
	} else if name, text, ok := strings.Cut(title.Text, " - "); ok && press.Looks(name) && !strings.Contains(name, " ") && runes(text) >= leastTitle {
		title.Text = text
	}
	c.headline([]Piece{title})
	if head.title > 0 {
		c.a.Headline.Labels = append(labelsAlone(&head.lines[head.title-1]), c.a.Headline.Labels...)
	}
	for i := head.title + 1; i < len(head.lines) && len(c.a.Headline.Labels) == 0; i++ {
		if again := headline.Parse(head.lines[i].text); again.Text == c.a.Headline.Text {
			c.a.Headline.Labels = again.Labels
		}
	}
	c.a.Headline.Subheads = c.subheads(head.deck())
}

// labelsAlone gives the labels of a headline on a line of their own above it: "[단독]",
// "[골목의 하루] ③".
func labelsAlone(l *textLine) []string {
	h := headline.Parse(l.text + " 가")
	number := strings.TrimSuffix(h.Text, "가")
	unknown := func(label string) bool { return len(headline.Parse("<"+label+"> 가").Labels) == 0 }
	if l.mark != boilerplate.None || len(number) > len("(10) ") || hasHangul(number) || number == "" && slices.ContainsFunc(h.Labels, unknown) {
		return nil
	}
	return h.Labels
}

// textBody reads the lines of the body.
func (c *composer) textBody(lines []textLine, body run, from article.Source) reading {
	a := c.a
	r := read(textBlocks(lines, body, a.Headline.Raw), c.known())
	r.cutTail()
	a.Paragraphs = withoutHeadline(r.paragraphs, a.Headline.Raw)
	if n := len(a.Paragraphs); n > 0 {
		a.Paragraphs[0].Text = withoutCity(withoutOwner(a.Paragraphs[0].Text))
	}
	for i := range a.Paragraphs {
		a.Paragraphs[i].Text = withoutDesk(a.Paragraphs[i].Text)
	}
	a.Headline.Subheads = append(a.Headline.Subheads, r.deck...)
	a.Agency, a.Copyright, a.Tags = r.agency, r.copyright, r.tags
	c.readFrom(&r, from)
	return r
}

// withoutWriters takes who signs off the headline and out of the deck.
func (c *composer) withoutWriters() {
	h := &c.a.Headline
	for i := range c.a.Authors {
		w := &c.a.Authors[i]
		if title, ok := strings.CutSuffix(h.Text, " "+w.Name); ok && w.Kind == article.Reporter {
			h.Text = title // who posted it stands beside it
		}
		h.Subheads = slices.DeleteFunc(h.Subheads, func(s string) bool { return s == w.Raw })
	}
	h.Subheads = slices.DeleteFunc(h.Subheads, func(s string) bool {
		for i := range c.a.Authors {
			s = strings.Replace(s, c.a.Authors[i].Name, "", 1)
		}
		return strings.Trim(s, " ,·/|") == ""
	})
}

// withoutHeadline takes the headline off the front of the first paragraph, where
// an old page glued it there.
func withoutHeadline(list []article.Paragraph, title string) []article.Paragraph {
	if len(list) > 0 && runes(title) >= leastTitle {
		if rest, ok := strings.CutPrefix(list[0].Text, title); ok && strings.TrimSpace(rest) != "" {
			list[0].Text = strings.TrimSpace(rest)
		}
	}
	return list
}

// besideTime gives the bare name that stands beside a time and nothing else does:
// "홍길동 / 2023.02.08 09:47".
func besideTime(l *textLine, h Hint) string {
	name := strings.Trim(without(l.text, timestamp.Parse(l.text, h.Now).Span), "/| ")
	if !isName(name) {
		return ""
	}
	return name
}

// belowText finds the headline of a page whose header stands behind its text: the
// last lines are a title and a labelled time, nil where they are not.
func belowText(tail []textLine) *textLine {
	n := len(tail)
	h := header{lines: tail, title: -1}
	if n < 2 || !tail[n-1].timed || !tail[n-1].label || !h.isHeadline(n-2) {
		return nil
	}
	at := n - 2
	for at > 0 && h.isHeadline(at-1) {
		at--
	}
	return &tail[at]
}

const maxTail = 25 // lines

// textTail gives the lines behind the body that still are about the article.
func textTail(lines []textLine, body run) []textLine {
	end := body.end
	for end < min(len(lines), body.end+maxTail) && lines[end].mark != boilerplate.Related {
		end++
	}
	return lines[body.end:end]
}

// tail takes what only lines behind the body say.
func (c *composer) tail(lines []textLine) {
	for i := range lines {
		switch l := &lines[i]; {
		case l.mark == boilerplate.Copyright && c.a.Copyright == "":
			c.a.Copyright = l.text
			c.took("copyright", linePiece(l))
		case l.mark == boilerplate.Tags:
			c.a.Tags = append(c.a.Tags, hashtags(l.text)...)
			c.took("tags", linePiece(l))
		}
	}
}

// textTimes takes the times of the header, else labelled ones of the tail.
func (c *composer) textTimes(h header, tail []textLine) {
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
			if h.lines[i].timed && (h.lines[i].label == h.lines[h.time].label || i == h.time-1 && c.a.Published == nil) { // a bare one above 수정
				take(&h.lines[i])
			}
		}
		for i := len(h.lines) - 1; i > h.time && c.a.Published == nil; i-- {
			take(&h.lines[i]) // 수정 is the page's, above
		}
		for i := h.first; i < h.time-2; i++ {
			if h.lines[i].timed {
				c.lost("published", linePiece(&h.lines[i]), "another time stands nearer to the text")
			}
		}
		return
	}
	for i := h.fromDay(); i < len(h.lines); i++ {
		if day := h.day(i); day != nil && c.a.Published == nil && (i > h.title && h.title >= 0 || !strings.ContainsAny(h.lines[i].text, "(요")) { // with its weekday above all it is today
			c.a.Published = day
			c.took("published", linePiece(&h.lines[i]))
		}
	}
	for i := range tail {
		last := i == 1 || i == len(tail)-1 && !slices.ContainsFunc(tail[:i], func(l textLine) bool { return l.timed || headsComments(l.text) })
		if tail[i].timed && (tail[i].label || i == 0 && besideTime(&tail[i], c.hint) != "" || last && closes(&tail[0]) && digits(tail[i].text)*3 > tail[i].runes*2) {
			take(&tail[i])
		} else if day := withoutPage(tail[i].text); day != tail[i].text && c.a.Published == nil {
			c.a.Published = timestamp.Parse(day, c.hint.Now).Published
			c.source("published", c.a.Published != nil, linePiece(&tail[i]).Source)
		}
	}
}
