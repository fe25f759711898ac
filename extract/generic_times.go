package extract

import (
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// sureTime is the weight from which a printed time goes before the metadata's;
// a lighter one, such as a bare date above the headline, may be the page's own.
const sureTime = 4

// belowLead is how many lines below the first sentence the head may go on.
const belowLead = 4

// times gives the printed times of an article, the likeliest first: those in
// its head, then labelled ones just behind the text. Times of the page's own
// header and footer, of comments and of lists of other articles are left out.
// doubtful are those the metadata should speak before.
func (s *survey) times(h pageHead, ref time.Time) (published, doubtful, modified []Piece) {
	t := printedTimes{survey: s, head: h, ref: ref}
	for i := h.from; i < min(h.text, len(s.lines)); i++ {
		t.take(i)
	}
	for i := h.text + 1; t.best < sureTime && i < min(h.text+belowLead, h.end); i++ {
		if l := &s.lines[i]; l.prose == 0 && l.runes <= 60 {
			t.take(i) // below a lead of whole sentences
		}
	}
	if t.best < sureTime {
		for i := h.end - min(4, h.end-h.text); i < min(h.end+8, len(s.lines)); i++ {
			t.take(i)
		}
	}
	return t.published, t.doubtful, t.modified
}

// printedTimes are the times found so far.
type printedTimes struct {
	*survey
	head pageHead
	ref  time.Time // relative times count from it
	best int       // the weight of the likeliest

	published, doubtful, modified []Piece
}

// take takes the time of line i, if it has one.
func (t *printedTimes) take(i int) {
	text, read := t.timeAt(i)
	if read.Published == nil && read.Modified == nil {
		return
	}
	p := Piece{Text: text, Source: t.source("time", i)}
	score := t.timeMarks(i, t.head, read.Labelled)
	if read.Modified != nil && score >= sureTime {
		t.modified = append(t.modified, p)
	}
	switch {
	case read.Published == nil || score <= 0:
	case score < sureTime:
		t.doubtful = append(t.doubtful, p)
	case score > t.best:
		t.best = score
		t.published = append([]Piece{p}, t.published...)
	default:
		t.published = append(t.published, p)
	}
}

// timeAt reads line i as a time, and gives what of it was read.
func (t *printedTimes) timeAt(i int) (text string, read timestamp.Line) {
	l, h := &t.lines[i], &t.head
	if l.runes > 160 || l.link >= l.runes || !hasDigits(l.text) {
		return "", timestamp.Line{}
	}
	text, read = t.readTime(i, t.ref)
	if i < h.title && !read.Labelled && (l.link >= 8 || t.belowTeaser(i)) {
		return "", timestamp.Line{} // that of the article the link leads to
	}
	if l.link*2 > l.runes && !read.Labelled { // a link may hold a time, or stand beside one
		text = unlinked(t.elems[l.elem].node)
		if read = timestamp.Parse(text, t.ref); read.Published == nil {
			return "", timestamp.Line{}
		}
	}
	if read.Published == nil && i > h.title && i < h.text {
		// A registration's day at the page's foot, an article's in its head.
		if day, ok := cutLabel(text, "등록일자", "등록일", "방송일"); ok {
			text, read = day, timestamp.Parse(day, t.ref)
		}
	}
	if read.Published == nil && read.Modified == nil {
		if text, read = t.partTime(i, t.ref); read.Published == nil {
			return "", timestamp.Line{}
		}
	}
	return text, read
}

// belowTeaser reports whether one of the few lines above line i is another
// article's linked headline.
func (s *survey) belowTeaser(i int) bool {
	const near, shortest = 3, 12 // lines, runes
	for j := max(0, i-near); j < i; j++ {
		if l := &s.lines[j]; l.link >= shortest && s.isLink(j) && !strings.ContainsAny(l.text, ">|") {
			return true
		}
	}
	return false
}

// cutLabel cuts the first label that s begins with, and its colon.
func cutLabel(s string, labels ...string) (string, bool) {
	for _, l := range labels {
		if rest, ok := strings.CutPrefix(s, l); ok {
			return strings.TrimLeft(rest, " :"), true
		}
	}
	return "", false
}

// readTime reads line i; a time whose label stands on the line before it ("입력"
// in a dt, the time in a dd) is read with it.
func (s *survey) readTime(i int, ref time.Time) (string, timestamp.Line) {
	text := s.text(i)
	read := timestamp.Parse(text, ref)
	if l := &s.lines[i]; read.Published == nil && read.Modified == nil && namesWriter(l.text) {
		if by := byline.Parse(text, byline.Body); !by.Span.Empty() { // "홍길동 기자 (…) 2026년 5월 17일"
			text = without(text, by.Span)
			read = timestamp.Parse(text, ref)
		}
	}
	if read.Published == nil || read.Labelled || i == 0 {
		return text, read
	}
	if before := &s.lines[i-1]; before.runes <= 10 && !hasDigits(before.text) {
		joined := s.text(i-1) + " " + text
		if with := timestamp.Parse(joined, ref); with.Labelled {
			return joined, with
		}
	}
	return text, read
}

// partTime reads a time off a line that holds other things beside it, each in an
// element of its own: the parts with a time, put together ("2024-03-06" and
// "07:03", "입력 …" and "수정 …").
func (s *survey) partTime(i int, ref time.Time) (string, timestamp.Line) {
	var timed []string
	for _, text := range s.parts(i) {
		if hasDigits(text) && !strings.HasSuffix(text, "호") && boilerplate.Classify(text).Kind == boilerplate.None {
			timed = append(timed, text)
		}
	}
	text := strings.Join(timed, " ")
	return text, timestamp.Parse(text, ref)
}

// unlinked gives an element's text without that of its links.
func unlinked(n *html.Node) string {
	var w lineWriter
	for c := n.FirstChild; c != nil; {
		if c.DataAtom == atom.A {
			c = skip(c, n)
			continue
		}
		if c.Type == html.TextNode {
			w.write(c.Data)
			w.space = len(w.buf) > 0
		}
		c = next(c, n)
	}
	return w.take()
}

// parts gives the texts of the elements side by side on a line of times and
// names, nil where it holds one thing only.
func (s *survey) parts(i int) (texts []string) {
	n := s.elems[s.lines[i].elem].node
	line := s.lines[i].text
	barred := strings.Contains(line, "기자 |") || len(line) < 40 && line[0] >= '0' && line[0] <= '9' && strings.IndexByte(line, '|') > 0 // "2023.11.09 | 82호"
	if s.above(i, 1)&(saysDate|saysInfo|saysByline) == 0 && !barred {
		return nil
	}
	if n.FirstChild == n.LastChild { // one text, cut by bars
		for text := range strings.FieldsFuncSeq(s.text(i), func(r rune) bool { return r == '|' || r == 'ㅣ' || r == '│' }) {
			texts = append(texts, strings.TrimSpace(text))
		}
		return texts[:min(8, len(texts))]
	}
	for c := n.FirstChild; c != nil && len(texts) < 8; c = c.NextSibling {
		if c.Type == html.ElementNode {
			if text := lineOf(c); text != "" && runes(text) <= 60 {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

// timeMarks weighs a time by its label, its place and its element's name.
func (s *survey) timeMarks(i int, h pageHead, labelled bool) int {
	score := 2
	if labelled {
		score += 3
	}
	if s.above(i, 3)&(saysDate|saysInfo|saysByline) != 0 {
		score += 2
	}
	switch {
	case i >= h.end && !labelled:
		score -= 3
	case h.title >= 0 && i < h.title:
		score--
	case h.title >= 0 && i < h.text+belowLead:
		score += 2
	}
	if s.inChrome[s.lines[i].elem] {
		score -= 3
	}
	return score
}

// hasDigits reports whether a line has three digits, which every time has.
func hasDigits(line string) bool {
	n := 0
	for i := range len(line) {
		if line[i] >= '0' && line[i] <= '9' {
			if n++; n == 3 {
				return true
			}
		}
	}
	return n > 0 && runes(line) < 12
}
