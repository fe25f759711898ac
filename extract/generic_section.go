package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// sections puts what the page says of the article's section around what its
// metadata say: what the head prints for sure before them, a name that stands
// alone behind those in Korean, and menus where none is.
func (l *look) sections(metadata []Piece) []Piece {
	printed, sure := l.survey.sections(l.head)
	metadata = append(l.page.titleSections(), metadata...)
	if sure {
		return append(printed, metadata...)
	}
	all := insertLone(metadata, printed)
	if !slices.ContainsFunc(all, func(p Piece) bool { return namesSection(p.Text) }) {
		all = append(l.menuSections(all), all...)
	}
	return all
}

// sections gives the section as printed in an article's head, the likeliest
// first: the steps of a breadcrumb, the line of an element named for it, or a
// section's name that stands alone by the headline and not among others, as a
// menu's do. Only the first two are sure.
func (s *survey) sections(h pageHead) (found []Piece, sure bool) {
	best, list := 1, -1
	for i := h.from; i < min(h.text, len(s.lines)); i++ {
		line, score, sureHere := s.sectionAt(i, h)
		up := s.elems[s.lines[i].elem].parent
		if score > best || score == best && score > 1 && up != list { // the first step of a list
			best, list, sure = score, up, sureHere
			found = []Piece{{Text: line, Source: s.source("section", i)}}
		}
	}
	return found, sure
}

// sectionAt reads line i as the section and says how likely it is; at most 1 where
// it is none.
func (s *survey) sectionAt(i int, h pageHead) (line string, score int, sure bool) {
	l := &s.lines[i]
	if l.runes > 60 || i == h.title {
		return "", 0, false
	}
	line = s.text(i)
	home := strings.HasPrefix(line, "홈") || len(line) > 4 && strings.EqualFold(line[:4], "home")
	crumbs := home || strings.ContainsAny(line, ">＞") && !strings.Contains(line, "<")
	named := s.above(i, 1)&saysSection != 0
	if steps := s.steps(i); home && steps != "" {
		line, crumbs = steps, true
	} else if part := s.part(i, saysSection); part != "" {
		line = part
	} else if l.link*10 > l.runes*7 {
		if links := linkTexts(s.elems[l.elem].node); len(links) == 2 || len(links) > 1 && (crumbs || named) {
			if isMenu(links) {
				return "", 0, false
			}
			line = strings.Join(links, " > ")
		}
	}
	sure = crumbs || named
	if !sure && (l.runes > 12 || h.title < 0 || i < h.title-6 || s.inChrome[l.elem]) {
		return "", 0, false
	}
	name := sectionOf(line)
	known := press.IsSection(name)
	if n := runes(name); n < 2 || n > 14 || !sure && (!known || s.inMenu(i)) {
		return "", 0, false
	}
	score = 1
	if known || home && strings.ContainsFunc(line, isStep) {
		score += 2
	}
	if crumbs {
		score++
	} else if s.inChrome[l.elem] {
		score -= 2
	}
	if named {
		score++
	}
	if h.title >= 0 && i > h.title-6 {
		score++
	}
	return line, score, sure
}

// steps joins the lines of a breadcrumb that is a list of a few, of which line i
// is the first; it gives "" where there is none.
func (s *survey) steps(i int) string {
	const most = 4
	at := s.listOf(i)
	list := &s.elems[at]
	if at == 0 || list.first != i || list.last-i > most || list.link < list.text-2 || s.above(i, 3)&saysSection == 0 {
		return ""
	}
	steps := make([]string, 0, most)
	for j := i; j < list.last; j++ {
		steps = append(steps, s.text(j))
	}
	return strings.Join(steps, " > ")
}

// part gives the text of the element within line i whose name says what is asked
// for, "" where none does.
func (s *survey) part(i int, what evidence) string {
	if s.lines[i].says&what == 0 {
		return ""
	}
	for at := len(s.elems) - 1; at > 0; at-- {
		if e := &s.elems[at]; !e.block && e.first == i && e.says&what != 0 {
			return lineOf(e.node)
		}
	}
	return ""
}

// insertLone sets a section's name that stands alone on the page behind those the
// metadata name, and before their keys and lists.
func insertLone(metadata, lone []Piece) []Piece {
	at := len(metadata)
	for at > 0 && !namesSection(metadata[at-1].Text) {
		at--
	}
	return slices.Insert(slices.Clip(metadata), at, lone...)
}

// namesSection tells a known section's name that is no key in English.
func namesSection(value string) bool {
	s := sectionOf(value)
	return press.IsSection(s) && (s[0] >= utf8.RuneSelf || s == strings.ToUpper(s))
}

// inMenu tells a section's name beside another one's in the same list.
func (s *survey) inMenu(i int) bool {
	list := s.listOf(i)
	beside := func(j int) bool {
		return j >= 0 && j < len(s.lines) && s.listOf(j) == list &&
			press.IsSection(s.text(j)) && sectionOf(s.text(j)) != ""
	}
	return beside(i-1) || beside(i+1)
}

// isMenu tells the links to all sections from the steps to one: a breadcrumb
// names a section, one below it, and seldom a third.
func isMenu(steps []string) bool {
	n := 0
	for _, step := range steps {
		if press.IsSection(step) && sectionOf(step) != "" {
			n++
		}
	}
	return n > 3
}

// listOf gives the innermost element around line i that holds more lines.
func (s *survey) listOf(i int) int {
	at := s.lines[i].elem
	for at > 0 && s.elems[at].last-s.elems[at].first == 1 {
		at = s.elems[at].parent
	}
	return at
}

// titleSections gives the section's name among the parts of the page's title:
// "제목 - 정치ㅣ한빛일보", "제목 : 사회 : 뉴스 : 한빛닷컴".
func (p *Page) titleSections() []Piece {
	var out []Piece
	for _, t := range p.cutTitles() {
		for _, part := range t.parts[1:] {
			if press.IsSection(part) && sectionOf(part) != "" {
				out = append(out, Piece{Text: part, Source: article.Source{Kind: t.Kind, Rule: "meta", Path: t.Key}})
			}
		}
	}
	return out
}

// linkTexts gives the texts of the links inside an element, the steps of a
// breadcrumb.
func linkTexts(n *html.Node) []string {
	var out []string
	for d := n.FirstChild; d != nil && len(out) < 8; d = next(d, n) {
		if d.Type == html.ElementNode && d.DataAtom == atom.A {
			if t := lineOf(d); t != "" {
				out = append(out, t)
			}
		}
	}
	return out
}

// crumbs gives the lines of a breadcrumb, or its links where nothing stands
// between them.
func crumbs(n *html.Node) []string {
	lines := Lines(n)
	if len(lines) == 1 && !strings.ContainsFunc(lines[0], isStep) {
		if steps := linkTexts(n); len(steps) > 1 {
			return steps
		}
	}
	return lines
}
