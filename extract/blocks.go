package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// A block is one printed line of the body, or a picture, with what the markup
// says about it. Plain text gives blocks too, so that one way leads from here
// to the article.
type block struct {
	kind  blockKind
	text  string
	image article.Image // of a picture
	link  int           // bytes of text inside links
	bold  bool          // all of the text is bold or a heading
	small bool          // set in small print
	node  *html.Node    // the block element the line stands in, nil for text

	// What the grammars read in the text, once somebody asked.
	read struct {
		byline *byline.Line
		mark   *boilerplate.Mark
	}
}

// byline reads the line as a byline, once.
func (b *block) byline() byline.Line {
	if b.read.byline == nil {
		l := byline.Parse(b.text, byline.Body)
		b.read.byline = &l
	}
	return *b.read.byline
}

// signsAlone tells a line that is a byline from end to end.
func (b *block) signsAlone() bool {
	by := b.byline()
	return by.Kind == byline.Byline && !by.Weak && without(b.text, by.Span) == ""
}

// mark reads the line as boilerplate, once.
func (b *block) mark() boilerplate.Mark {
	if b.read.mark == nil {
		m := boilerplate.Classify(b.text)
		b.read.mark = &m
	}
	return *b.read.mark
}

type blockKind int

const (
	textBlock blockKind = iota
	headingBlock
	captionBlock
	deckBlock
	imageBlock
	plainBlock // kept as it is, whatever the grammars say
)

// blocks reads the body's lines and pictures in page order.
func (p *Page) blocks(b *Body) []block {
	w := bodyWalker{page: p, roots: b.Nodes, roles: make(map[*html.Node]role), classes: classes{}, weighed: b.found}
	w.mark(b.Captions, isCaption)
	w.mark(b.Headings, isHeading)
	w.mark(b.Deck, isDeck)
	w.mark(b.Drop, isDropped)
	for _, n := range b.Nodes {
		w.at = n
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			w.walk(c)
		}
		w.flush()
	}
	w.leaveOutPrompts()
	return w.out
}

type role int

const (
	isText role = iota
	isCaption
	isHeading
	isDeck
	isDropped
)

type bodyWalker struct {
	page    *Page
	roots   []*html.Node
	roles   map[*html.Node]role // that the rules name
	classes classes
	out     []block
	// weighed says that what is chrome in the body is known.
	weighed bool
	begun   bool         // running text was seen
	fields  []*html.Node // to write in

	line   lineWriter
	at     *html.Node // innermost block element
	row    *html.Node // of a table of data, the last met
	role   role
	links  int // open <a>
	bolds  int // open <b>, <strong>, <h*>
	smalls int // open elements in small print
	linked int // bytes of the line inside links
	plain  bool
	small  bool
	insert bool // something inside the line was just left out
}

// mark notes what the rules say of elements; the last word counts.
func (w *bodyWalker) mark(nodes []*html.Node, r role) {
	for _, n := range nodes {
		w.roles[n] = r
	}
}

// walk takes what stands in an element, line by line.
func (w *bodyWalker) walk(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
		return
	case html.ElementNode:
	default:
		return
	}
	switch r := w.roles[n]; {
	case r == isDropped, r == isText && isTicker(n):
		w.insert = !dom.IsBlock(n)
	case isImage(n):
		w.picture(n) // a hidden one may be waiting to be loaded
	case invisible(n):
		w.field(n)
	case n.DataAtom == atom.Br:
		w.flush()
	default:
		if r == isText {
			r = w.guess(n)
		}
		if r != isDropped {
			w.element(n, r)
		}
	}
}

// element takes what stands in an element of this role.
func (w *bodyWalker) element(n *html.Node, r role) {
	block := dom.IsBlock(n) || r != isText
	if n.DataAtom == atom.Tr && isDataRow(n) {
		w.row = n
	}
	if block && r == isText && n.Parent == w.row {
		block, w.plain = false, true // a cell: the row is the line, no heading
		w.text(" ")
	}
	if block && r == isText && len(w.line.buf) > 0 && floatsEmpty(n) {
		return // the line runs on past it
	}
	at, role := w.at, w.role
	if block {
		w.flush()
		w.at = n
	}
	if r != isText {
		w.role = r
	}
	link, bold, small := n.DataAtom == atom.A, isBold(n), smallPrint(n)
	w.links += count(link)
	w.bolds += count(bold)
	w.smalls += count(small)
	if r == isCaption {
		w.caption(n)
	} else {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			w.walk(c)
		}
	}
	if block {
		w.flush()
	}
	w.links -= count(link)
	w.bolds -= count(bold)
	w.smalls -= count(small)
	w.at, w.role = at, role
}

// guess says what an element is that no rule names. Of what the generic extractor
// found, it weighed the chrome and the deck before.
func (w *bodyWalker) guess(n *html.Node) role {
	says := w.classes.of(n)
	switch {
	case !w.weighed && (says&saysNever != 0 && n.DataAtom != atom.A || isTeaser(n) || isSummary(n)):
		return isDropped
	case says&saysCaption != 0, framed(n), says&saysDesc != 0 && dom.IsBlock(n) && w.belowPicture():
		return isCaption
	case w.weighed:
	case !w.begun && says&(saysDeck|saysChrome) == saysDeck:
		return isDeck
	case says&saysPhoto != 0 && w.isFrame(n):
		return isCaption
	}
	return isText
}

// belowPicture reports whether a picture was the last thing taken.
func (w *bodyWalker) belowPicture() bool {
	return len(w.line.buf) == 0 && len(w.out) > 0 && w.out[len(w.out)-1].kind == imageBlock
}

// caption takes an element's lines together as one caption; its pictures count.
func (w *bodyWalker) caption(n *html.Node) {
	for d := n.FirstChild; d != nil; d = next(d, n) {
		if isImage(d) {
			w.picture(d)
		}
	}
	if s := lineOf(n); s != "" {
		w.out = append(w.out, block{kind: captionBlock, text: s, node: n})
	}
}

// text adds to the line.
func (w *bodyWalker) text(s string) {
	if w.insert && strings.TrimLeft(s, " \t\r\n") == s {
		w.line.space = false // it belonged to what was left out: "한빛전자 (1,000원)가"
	}
	w.insert = false
	before := len(w.line.buf)
	w.line.write(s)
	if n := len(w.line.buf) - before; n > 0 {
		if w.links > 0 {
			w.linked += n
		}
		if w.bolds == 0 {
			w.plain = true
		}
		if w.smalls > 0 {
			w.small = true
		}
	}
}

// flush ends the line.
func (w *bodyWalker) flush() {
	s := w.line.take()
	if s != "" {
		b := block{text: s, link: w.linked, bold: !w.plain, small: w.small, node: w.at}
		switch w.role {
		case isHeading:
			b.kind = headingBlock
		case isDeck:
			b.kind = deckBlock
		default:
			w.begun = true
		}
		w.out = append(w.out, b)
	}
	w.linked, w.plain, w.small = 0, false, false
}

// picture takes a picture that belongs to the article.
func (w *bodyWalker) picture(n *html.Node) {
	if w.role == isText && inTeaser(n) {
		return
	}
	if img, ok := w.page.contentImage(n); ok {
		w.flush()
		w.out = append(w.out, block{kind: imageBlock, image: img, node: n})
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
