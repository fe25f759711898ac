package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// survey is what one walk over the visible page shows: its elements in page
// order, each with what its own lines weigh, and the lines. Everything the
// generic extractor decides, it decides on this.
type survey struct {
	elems   []element
	lines   []surveyLine
	all     strings.Builder // the text of all lines, which share its memory
	classes classes
	// weights and inChrome are the elements' once the whole is known.
	weights  []weights
	inChrome []bool

	line  lineWriter
	links int // open <a>
	at    int // the open element
	link  int // runes of the line inside links
	from  int // runes of the line before the open link
	says  evidence
}

// element is a block element, or an inline one whose name says something.
type element struct {
	node   *html.Node
	parent int
	says   evidence
	block  bool
	level  uint8 // of a heading, 1 to 6
	// holdsBody is set where an element inside is named as the body.
	holdsBody bool
	// framed is set where it holds a <figure>.
	framed bool
	// boxed is set where the element's first line heads readers' comments or a
	// machine's summary.
	boxed bool
	// Of all below it, in runes: the text, its links, and what reads as prose.
	text, link, prose int
	first, last       int // the lines inside, [first, last)
	pictures          int // inside, icons and ads left out where that is cheap
}

type surveyLine struct {
	text  string
	elem  int // the innermost element
	runes int
	link  int      // runes in links
	prose int      // what the line weighs as running text
	says  evidence // of the inline elements on it
}

// mostOfSection is how many lines an element may have to be named for the
// section they say; a "section" with more is a part of the page.
const mostOfSection = 12

// takeSurvey walks what is visible below root.
func takeSurvey(root *html.Node) *survey {
	// Room for most pages, so that little is moved.
	s := &survey{classes: make(classes, 200), elems: make([]element, 0, 512), lines: make([]surveyLine, 0, 256)}
	s.all.Grow(12 << 10)
	s.elems = append(s.elems, element{node: root, parent: -1})
	for c := root.FirstChild; c != nil; c = c.NextSibling {
		s.walk(c)
	}
	s.flush()
	s.elems[0].last = len(s.lines)
	s.hush()
	for i := len(s.elems) - 1; i > 0; i-- {
		e := &s.elems[i]
		if e.last-e.first > mostOfSection {
			e.says &^= saysSection
		}
		up := &s.elems[e.parent]
		up.text += e.text
		up.link += e.link
		up.prose += e.prose
		up.pictures += e.pictures
		up.framed = up.framed || e.framed || e.node.DataAtom == atom.Figure
	}
	s.weigh()
	return s
}

// walk takes an element and its lines.
func (s *survey) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		s.line.write(n.Data)
	case n.Type != html.ElementNode, n.DataAtom == atom.Wbr:
	case n.DataAtom == atom.Br:
		s.flush()
	case isImage(n):
		if !tiny(dom.Attr(n, "width")) && !tiny(dom.Attr(n, "height")) {
			s.elems[s.at].pictures++
		}
	case invisible(n):
	default:
		s.element(n)
	}
}

// element takes what stands in an element.
func (s *survey) element(n *html.Node) {
	says := s.classes.of(n) &^ (saysNever | saysDesc) // which are for a body whose place is known
	block := dom.IsBlock(n) || says&(saysCaption|saysDeck) != 0
	if block {
		s.flush()
	}
	at := s.at
	own := block || says != 0
	if own {
		s.elems = append(s.elems, element{node: n, parent: at, says: says, block: block, level: headingLevel(n), first: len(s.lines)})
		s.at = len(s.elems) - 1
	}
	me := s.at
	apart := !block && s.apart(n, says, &s.elems[at])
	if apart && len(s.line.buf) > 0 {
		s.line.space = true
	}
	if s.breaks(n, says, &s.elems[at]) {
		s.flush()
	}
	if n.DataAtom == atom.I && n.FirstChild == nil && isArrow(dom.Attr(n, "class")) {
		s.line.write(" > ") // between the steps of a breadcrumb
	}
	if n.DataAtom == atom.A {
		s.openLink()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		s.walk(c)
	}
	if n.DataAtom == atom.A {
		s.closeLink()
	}
	if apart && len(s.line.buf) > 0 {
		s.line.space = true
	}
	if block {
		s.flush()
	}
	if own {
		s.elems[me].last = len(s.lines)
		if !block && len(s.line.buf) > 0 {
			s.elems[me].last++ // it stands on the line still open
			s.says |= says
		}
	}
	s.at = at
}

// apart tells an inline element that style sheets print apart from its neighbour,
// where it is no part of a headline. up is the element around.
func (s *survey) apart(n *html.Node, says evidence, up *element) bool {
	const head = saysDate | saysByline | saysInfo | saysSection
	beside := n.PrevSibling != nil && n.PrevSibling.Type == html.ElementNode && up.level == 0 && up.says&(saysTitle|saysDeck) == 0
	return beside || (says|up.says)&head != 0
}

// breaks tells an element that begins a line within one of several things: the
// headline behind the section's name, the deck behind the headline.
func (s *survey) breaks(n *html.Node, says evidence, up *element) bool {
	return says&saysTitle != 0 && s.says&saysSection != 0 ||
		n.DataAtom == atom.Span && up.says&saysTitle != 0 && n.PrevSibling != nil && n.PrevSibling.DataAtom == atom.Strong
}

func (s *survey) openLink() {
	if end := len(s.line.buf) - 1; end >= 0 && s.line.buf[end] >= '0' && s.line.buf[end] <= '9' {
		s.line.space = true // a time, and a button
	}
	if s.links == 0 {
		s.from = s.line.runes
	}
	s.links++
}

func (s *survey) closeLink() {
	if s.links--; s.links == 0 {
		s.link += s.line.runes - s.from
		s.from = 0
	}
}

// flush ends a line and gives its weight to the block it stands in.
func (s *survey) flush() {
	if len(s.line.buf) > 0 {
		if s.links > 0 { // a link over several lines
			s.link += s.line.runes - s.from
		}
		at := s.at
		for at > 0 && !s.elems[at].block {
			at = s.elems[at].parent
		}
		l := surveyLine{elem: at, runes: s.line.runes, link: s.link, says: s.says}
		start := s.all.Len()
		s.all.Write(s.line.buf)
		l.text = s.all.String()[start:]
		l.prose = proseWeight(l.text, l.runes, l.link)
		s.lines = append(s.lines, l)
		e := &s.elems[at]
		e.text += l.runes
		e.link += l.link
		e.prose += l.prose
	}
	s.line.clear()
	s.link, s.from, s.says = 0, 0, 0
}

// isArrow tells an icon between the steps of a breadcrumb by its class.
func isArrow(class string) bool {
	return strings.Contains(class, "angle-right") || strings.Contains(class, "chevron-right") || strings.Contains(class, "arrow-right")
}

// hush takes its weight from what a site says of itself and its rights, on a page
// with so little running text that it would count for some.
func (s *survey) hush() {
	const little = 4 * enoughProse
	whole := 0
	for i := range s.lines {
		whole += s.lines[i].prose
	}
	if whole > little {
		return
	}
	for i := range s.lines {
		l := &s.lines[i]
		if l.prose == 0 {
			continue
		}
		switch text := s.text(i); boilerplate.Classify(text) {
		case boilerplate.Mark{Kind: boilerplate.Copyright, Span: article.Span{End: len(text)}}, boilerplate.Mark{Kind: boilerplate.Menu, Span: article.Span{End: len(text)}}:
			s.elems[l.elem].prose -= l.prose
			l.prose = 0
		}
	}
}

// text gives line i.
func (s *survey) text(i int) string { return s.lines[i].text }

// above collects what the elements around a line say, the line's own element and
// levels above it.
func (s *survey) above(i, levels int) evidence {
	e := s.lines[i].says
	for at := s.lines[i].elem; at > 0 && levels >= 0; at = s.elems[at].parent {
		e |= s.elems[at].says
		levels--
	}
	return e
}

// headingLevel is 1 for <h1> and so on, 0 for other elements.
func headingLevel(n *html.Node) uint8 {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return n.Data[1] - '0'
	}
	return 0
}
