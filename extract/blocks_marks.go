package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/internal/dom"
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
	return slices.ContainsFunc([]string{".jpg", ".jpeg", ".png", ".gif", ".webp"}, func(end string) bool { return strings.HasSuffix(href, end) })
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
