package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// sections gives the section as printed in an article's head: the steps of a
// breadcrumb, or the line of an element named for it.
func (s *survey) sections(h pageHead) []Piece {
	var out []Piece
	for i := h.from; i < min(h.text, len(s.lines)); i++ {
		l := &s.lines[i]
		if l.runes > 40 || hasDigits(s.text[l.from:l.to]) && l.runes > 12 {
			continue
		}
		line := s.Text(i)
		crumbs := strings.HasPrefix(line, "홈") || len(line) > 4 && strings.EqualFold(line[:4], "home") || strings.ContainsRune(line, '>')
		if !crumbs && (s.above(i, 1)&saysSection == 0 || s.inChrome[l.elem]) {
			continue
		}
		if steps := linkTexts(s.elems[l.elem].node); len(steps) > 1 {
			line = strings.Join(steps, " > ")
		}
		out = append(out, Piece{Text: line, Source: s.source("section", i)})
	}
	return out
}

// linkTexts gives the texts of the links inside an element, the steps of a
// breadcrumb.
func linkTexts(n *html.Node) []string {
	var out []string
	for d := n.FirstChild; d != nil && len(out) < 8; d = next(d, n) {
		if d.Type == html.ElementNode && d.DataAtom == atom.A {
			if t := strings.Join(Lines(d), " "); t != "" {
				out = append(out, t)
			}
		}
	}
	return out
}
