package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// body makes the element found the article's body: what its names say is no
// text goes out, and the deck where it belongs.
func (s *survey) body(best int, h pageHead) *Body {
	e := &s.elems[best]
	b := &Body{
		Nodes:  []*html.Node{e.node},
		Source: article.Source{Kind: article.FromGeneric, Rule: "density", Path: pathOf(e.node)},
		found:  true,
	}
	if lead := s.leadPicture(best, h); lead >= 0 {
		b.Nodes = []*html.Node{s.elems[lead].node, e.node}
		for i := lead + 1; i < best && s.elems[i].parent >= lead; i++ {
			if s.elems[i].says&saysCaption != 0 {
				b.Captions = append(b.Captions, s.elems[i].node)
			}
		}
	}
	for i := best + 1; i < len(s.elems) && s.elems[i].parent >= best; i++ {
		c := &s.elems[i]
		switch {
		case c.says&saysCaption != 0 && !s.inChrome[i] && c.prose*2 < e.prose, s.isPictureBox(c, e):
			b.Captions = append(b.Captions, c.node)
		case s.isDeck(i, h):
			b.Deck = append(b.Deck, c.node)
		case s.isNoText(i, h):
			b.Drop = append(b.Drop, c.node)
		}
	}
	return b
}

// isDeck tells the deck inside a body: above the text in an element named for it, or
// right below the headline.
func (s *survey) isDeck(i int, h pageHead) bool {
	c := &s.elems[i]
	if c.says&saysDeck != 0 && c.first <= h.text && !s.sentences(c) {
		return true
	}
	return h.title >= 0 && c.first >= h.title+h.names && c.first < h.text && s.lines[c.first].elem == i && s.isDeckBelow(c.first, h)
}

// isNoText tells what in a body is none of the text: chrome and lists of links, but
// no link in a sentence; the headline and what is above it; tags; and above the text
// a few words in an element named for a fact.
func (s *survey) isNoText(i int, h pageHead) bool {
	const facts = saysTitle | saysDate | saysInfo | saysByline | saysSection
	c := &s.elems[i]
	switch {
	case s.inChrome[i] && (c.node.DataAtom != atom.A || !s.inSentence(c)), s.isLinkList(c):
		return true
	case h.title >= 0 && c.last <= h.title+h.names && c.first < c.last:
		return true
	case c.says&saysTags != 0 && c.prose == 0 && !s.inSentence(c):
		return true
	}
	return c.last <= h.text && c.prose < 20 && c.says&facts != 0 && c.says&saysCaption == 0
}

// isCard tells a picture's frame whose first line is no caption: a reporter's card.
func (s *survey) isCard(c *element) bool {
	text := s.text(c.first)
	if runes(text) > 40 {
		return false
	}
	kind := boilerplate.Classify(text).Kind
	return kind != boilerplate.None && kind != boilerplate.Caption || signsAlone(text)
}

// leadPicture finds the picture between the headline and the body, outside it: an
// element with one picture and no text but its caption. It gives -1 where there
// is none.
func (s *survey) leadPicture(best int, h pageHead) int {
	if h.title < 0 {
		return -1
	}
	for i := 1; i < best; i++ {
		e := &s.elems[i]
		between := e.first >= h.title+h.names && e.last <= s.elems[best].first
		framed := e.pictures == 1 && !s.inChrome[i] && (e.node.DataAtom == atom.Figure || e.says&saysPhoto != 0)
		if between && framed && e.last > e.first && e.last-e.first <= 4 && s.allCaptions(i) {
			return i
		}
	}
	return -1
}

// allCaptions reports whether every line of an element stands in one inside that is
// named for captions.
func (s *survey) allCaptions(i int) bool {
	for j := s.elems[i].first; j < s.elems[i].last; j++ {
		at := s.lines[j].elem
		for at > i && s.elems[at].says&saysCaption == 0 {
			at = s.elems[at].parent
		}
		if at <= i {
			return false
		}
	}
	return true
}

// isPictureBox tells a picture's frame: a figure, a table or an element named
// for it, with a picture and hardly more than a caption in it.
func (s *survey) isPictureBox(c, body *element) bool {
	if c.pictures == 0 || c.pictures > 2 || c.says&saysByline != 0 || c.last-c.first < 1 || c.last-c.first > 3 || c.text > 400 || c.prose*2 > body.prose {
		return false
	}
	switch c.node.DataAtom {
	case atom.Figure, atom.Table, atom.Dl, atom.Li:
		if c.framed && c.node.DataAtom == atom.Li {
			return false // its figure is the box, what stands below a paragraph
		}
		return c.link*2 <= c.text && !s.isCard(c)
	}
	if c.says&saysPhoto != 0 {
		return true
	}
	if c.node.DataAtom == atom.Div && c.pictures == 1 && c.last-c.first == 1 && c.text <= 200 && s.elems[s.lines[c.first].elem].node != c.node {
		return !s.isCard(c) // one line in an element of its own below one picture
	}
	// A div made as wide as its picture holds it and its caption.
	style := dom.Attr(c.node, "style")
	sized := strings.Contains(style, "width") && !strings.Contains(style, "max-width") && !strings.Contains(style, "100%")
	return c.node.DataAtom == atom.Div && sized && c.pictures == 1 && c.last-c.first <= 2
}

// inSentence tells an inline element on a line of running text: a word that leads
// to other articles with it.
func (s *survey) inSentence(e *element) bool {
	l := &s.lines[min(e.first, len(s.lines)-1)]
	return !e.block && l.prose*2 > l.runes
}

// sentences reports whether an element holds lines that end as sentences do, with
// their mark.
func (s *survey) sentences(e *element) bool {
	for i := e.first; i < e.last; i++ {
		if l := &s.lines[i]; l.prose >= l.runes && l.runes > 20 && !isHeadingText(s.text(i)) {
			return true
		}
	}
	return false
}

// isLinkList tells an element of nothing but links, at least two lines of them;
// the first may be a heading ("Read More").
func (s *survey) isLinkList(e *element) bool {
	if e.last-e.first < 2 || e.prose*4 >= e.text {
		return false
	}
	text := e.text
	if first := &s.lines[e.first]; first.link == 0 && first.runes <= 14 {
		text -= first.runes
	}
	return text >= 15 && e.link*10 >= text*7
}
