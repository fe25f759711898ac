package extract

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// isBold tells an element whose text is set in bold.
func isBold(n *html.Node) bool {
	switch n.DataAtom {
	case atom.B, atom.Strong, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Th:
		return true
	case atom.Span, atom.Font, atom.P, atom.Div:
		weight := styled(dom.Attr(n, "style"), "font-weight")
		return strings.HasPrefix(weight, "bold") || len(weight) >= 3 && weight[:3] >= "600" && weight[:3] <= "900"
	}
	return false
}

// smallPrint tells an element set clearly smaller than running text, as
// captions are: under 13 pixels, or <font size=1>.
func smallPrint(n *html.Node) bool {
	if n.DataAtom == atom.Font && dom.Attr(n, "size") == "1" || n.DataAtom == atom.Small {
		return true
	}
	v := styled(dom.Attr(n, "style"), "font-size")
	size, limit := len(v)-len(strings.TrimLeft(v, "0123456789")), ""
	switch unit := strings.TrimLeft(v, ".0123456789"); {
	case strings.HasPrefix(unit, "px"):
		limit = "12"
	case strings.HasPrefix(unit, "pt"):
		limit = "09"
	default:
		return false
	}
	return size == 1 || size == 2 && v[:2] <= limit
}

// leadsAway tells a link that is no picture in full size: a teaser, where words
// stand in it beside a picture.
func leadsAway(a *html.Node) bool {
	if a.DataAtom != atom.A {
		return false
	}
	href := strings.ToLower(dom.Attr(a, "href"))
	return href != "" && href[0] != '#' && !strings.HasPrefix(href, "javascript:") && !enlarges(a)
}

// enlarges tells a link to a picture's file.
func enlarges(a *html.Node) bool {
	href, _, _ := strings.Cut(strings.ToLower(dom.Attr(a, "href")), "?")
	return oneof.Ends(href, ".jpg", ".jpeg", ".png", ".gif", ".webp")
}

// inTeaser tells a picture in a link that leads away and has words beside it; a
// figure's are its caption.
func inTeaser(img *html.Node) bool {
	up := img.Parent
	for n := 0; n < 3 && up != nil && up.DataAtom != atom.A && up.DataAtom != atom.Figure; n++ {
		up = up.Parent
	}
	return up != nil && leadsAway(up) && up.Parent.DataAtom != atom.Figure && len(Lines(up)) > 0
}

// isTeaser tells a link around the lines of another article's card: its title and
// the first words. A figure's link has a caption in it.
func isTeaser(n *html.Node) bool {
	const most = 240 // runes; one that nobody closed is around all that follows
	if !leadsAway(n) || n.Parent.DataAtom == atom.Figure {
		return false
	}
	blocks := 0
	for d := n.FirstChild; d != nil; d = next(d, n) {
		if d.DataAtom == atom.Figure || d.DataAtom == atom.Figcaption {
			return false
		}
		if dom.IsBlock(d) {
			blocks++
		}
	}
	if blocks == 0 {
		return false
	}
	lines := Lines(n)
	return len(lines) > 1 && runes(strings.Join(lines, "")) <= most
}

// isSummary tells the box of a summary a machine made, by its heading.
func isSummary(n *html.Node) bool {
	const most = 8 // lines
	if !dom.IsBlock(n) {
		return false
	}
	d := n.FirstChild
	for d != nil && (d.Type != html.TextNode || strings.TrimSpace(d.Data) == "") {
		d = next(d, n)
	}
	if d == nil || !strings.Contains(d.Data, "요약") {
		return false
	}
	lines := Lines(n)
	return len(lines) > 1 && len(lines) <= most && headsSummary(lines[0])
}

// field notes a form's field to write in: a search, an address to send a newsletter
// to.
func (w *bodyWalker) field(n *html.Node) {
	const most = 8 // are looked at
	if n.DataAtom != atom.Input || len(w.fields) == most {
		return
	}
	switch dom.Attr(n, "type") {
	case "", "text", "email", "search", "tel":
		w.fields = append(w.fields, n)
	}
}

// leaveOutPrompts leaves out the few words around a field to write in, unless they
// are all there is.
func (w *bodyWalker) leaveOutPrompts() {
	const size = 120 // of a prompt
	for _, field := range w.fields {
		box := field
		for up := field.Parent; !slices.Contains(w.roots, up) && runes(lineOf(up)) <= size; up = up.Parent {
			box = up
		}
		in := map[*html.Node]bool{box: true}
		rest := slices.DeleteFunc(slices.Clone(w.out), func(b block) bool { return b.kind == textBlock && within(b.node, in) })
		if slices.ContainsFunc(rest, func(b block) bool { return b.kind == textBlock }) {
			w.out = rest
		}
	}
}

// isTicker tells the price a finance page sets behind a company's name, in an
// inline element: "(12,300원 ▲ 50 +0.4%)".
func isTicker(n *html.Node) bool {
	if c := n.FirstChild; n.DataAtom != atom.Span && n.DataAtom != atom.A && n.DataAtom != atom.Em || c == nil || c.Type != html.TextNode || !strings.HasPrefix(c.Data, "(") {
		return false
	}
	s := lineOf(n)
	return strings.HasSuffix(s, "%)") && strings.Contains(s, "원") && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) && r != '원' })
}

// isDataRow tells a row of a table that is read across: several cells of a few
// words each, with neither pictures nor lines of their own in them.
func isDataRow(tr *html.Node) bool {
	cells := 0
	for c := tr.FirstChild; c != nil; c = c.NextSibling {
		size := 0
		for d := c.FirstChild; d != nil; d = next(d, c) {
			if d.Type == html.TextNode {
				size += len(d.Data)
			}
			if size > 120 || d.Type == html.ElementNode && (dom.IsBlock(d) || d.DataAtom == atom.Img || d.DataAtom == atom.Br) {
				return false
			}
		}
		cells += count(size > 0)
	}
	return cells > 1
}

// floatsEmpty tells an element that is set beside the text and holds neither
// words nor a picture: an advertisement's place, in the middle of a sentence.
func floatsEmpty(n *html.Node) bool {
	if styled(dom.Attr(n, "style"), "float") == "" {
		return false
	}
	for d := n.FirstChild; d != nil; d = next(d, n) {
		switch {
		case d.Type == html.TextNode:
			if up := d.Parent.DataAtom; up != atom.Script && up != atom.Style && strings.TrimSpace(d.Data) != "" {
				return false
			}
		case isImage(d):
			return false
		}
	}
	return true
}

// framed tells an inline element that holds the words to a picture: beside
// nothing but the picture in an inline frame of both.
func framed(n *html.Node) bool {
	up := n.Parent
	if dom.IsBlock(n) || dom.IsBlock(up) || leadsAway(up) || n.FirstChild == nil {
		return false
	}
	pictures := 0
	for c := up.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c == n || c.Type == html.CommentNode || c.Type == html.TextNode && strings.TrimSpace(c.Data) == "":
		case c.DataAtom == atom.Img:
			pictures++
		default:
			return false
		}
	}
	if pictures != 1 {
		return false
	}
	text := Lines(n)
	return len(text) == 1 && len(text[0]) >= 6 && runes(text[0]) <= 300
}

// isFrame tells an element named for a picture that holds one and a line or two
// beside it: they are its caption, where the rules know of nothing inside.
func (w *bodyWalker) isFrame(n *html.Node) bool {
	if n.DataAtom == atom.A {
		return false
	}
	pictures, text := 0, 0
	for d := n.FirstChild; d != nil; d = next(d, n) {
		switch {
		case w.roles[d] != isText:
			return false
		case d.Type == html.TextNode:
			text += runes(strings.TrimSpace(d.Data))
		case isImage(d):
			pictures++
		}
		if text > 200 || pictures > 2 {
			return false
		}
	}
	return pictures > 0 && text > 0 && len(Lines(n)) <= 2
}
