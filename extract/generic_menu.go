package extract

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// menuSections gives the section as the rest of the page tells it, where its head
// and the metadata name none in Korean: the lone name in an element named for the
// section, below the text (where a portal says how the press files it) or above;
// in a menu the link whose address the article's own begins with, or that ends in
// a key of the metadata ("society"), or, above the text, the one marked as open.
func (l *look) menuSections(metadata []Piece) []Piece {
	own := ""
	if u, err := url.Parse(l.page.URL); err == nil {
		own = u.Path
	}
	var addressed, open []Piece
	longest, above := 0, true
	var text lineWriter
	for n := l.page.article; n != nil; n = next(n, l.page.article) {
		if l.best > 0 && n == l.survey.elems[l.best].node {
			above = false
		}
		if n.DataAtom != atom.A {
			continue
		}
		name := text.short(n)
		if name == "" || !press.IsSection(name) || sectionOf(name) == "" {
			continue
		}
		found := []Piece{{Text: name, Source: article.Source{Kind: article.FromGeneric, Rule: "menu", Path: pathOf(n)}}}
		if fit := leadsTo(l.page.Absolute(dom.Attr(n, "href")), own, metadata); fit > longest {
			addressed, longest = found, fit
		}
		if above && open == nil && (isOpen(n) || isOpen(n.Parent)) {
			open = found
		}
	}
	return slices.Concat(l.survey.filed(l.head.end, len(l.survey.lines)), addressed, l.survey.filed(0, l.head.from), open)
}

// leadsTo says how well a link fits as that to an article's section: by how much
// of the article's path it is the directory of, or whether it ends in a key.
func leadsTo(link, own string, keys []Piece) int {
	u, err := url.Parse(link)
	if err != nil {
		return 0
	}
	path := strings.TrimSuffix(u.Path, "/")
	if path != "" && u.RawQuery == "" && len(own) > len(path)+1 && strings.HasPrefix(own, path+"/") {
		return len(path)
	}
	last := path[strings.LastIndexByte(path, '/')+1:]
	for _, k := range keys {
		if last != "" && strings.EqualFold(last, k.Text) {
			return 1
		}
	}
	return 0
}

// short gives the text of an element as long as a section's name may be, "" for
// a longer one. It leaves the writer empty.
func (w *lineWriter) short(n *html.Node) string {
	const longest = 40 // bytes
	for c := n.FirstChild; c != nil && len(w.buf) <= longest; c = next(c, n) {
		if c.Type == html.TextNode {
			w.write(c.Data)
		}
	}
	if len(w.buf) > longest {
		w.clear()
	}
	return w.take()
}

// isOpen tells the item of a menu that is marked as the one the page is in.
func isOpen(n *html.Node) bool {
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "aria-selected":
			return a.Val == "true"
		case "aria-current":
			return a.Val != "false"
		case "class":
			for word := range strings.FieldsFuncSeq(a.Val, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
				switch word {
				case "on", "active", "current", "selected":
					return true
				}
			}
		}
	}
	return false
}

// filed gives the section of the one line, of some outside the article's head,
// that is a section's name in an element named for it, or that says "이 기사는 언론사에서
// 사회 섹션으로 분류했습니다."; of several it gives none.
func (s *survey) filed(from, to int) (found []Piece) {
	for i := from; i < to; i++ {
		if l := &s.lines[i]; l.runes > 60 || s.elems[l.elem].level > 0 || !s.namedAlone(i, saysSection) {
			continue
		}
		name := s.text(i)
		if before, _, ok := strings.Cut(name, " 섹션으로"); ok {
			name = before[strings.LastIndexByte(before, ' ')+1:]
		}
		if press.IsSection(name) && sectionOf(name) != "" {
			found = append(found, Piece{Text: name, Source: s.source("section", i)})
		}
	}
	if len(found) > 1 {
		return nil
	}
	return found
}

// namedAlone reports whether line i is all there is in an element named so: its
// own or the one around.
func (s *survey) namedAlone(i int, what evidence) bool {
	at := s.lines[i].elem
	if s.lines[i].says&what != 0 || s.elems[at].says&what != 0 {
		return true
	}
	e := &s.elems[max(0, s.elems[at].parent)]
	return e.says&what != 0 && e.last-e.first == 1
}
