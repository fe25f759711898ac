package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// bylines gives the lines of an article's head, and of the place just behind its
// text, that say who wrote it.
func (s *survey) bylines(h pageHead) []Piece {
	var out []Piece
	for i := h.from; i < min(h.text, len(s.lines)); i++ {
		if i < h.title {
			// Above the headline only where the markup says so, and for want of
			// better: teasers have writers too.
			if s.above(i, 1)&saysByline != 0 {
				if p, ok := s.bylineAt(i); ok {
					p.Source.Rule = "card"
					out = append(out, p)
				}
			}
			continue
		}
		if i < h.title+h.names {
			continue
		}
		if p, ok := s.bylineAt(i); ok {
			out = append(out, p)
			continue
		}
		if p, ok := s.contributorAt(i, h); ok {
			out = append(out, p)
			continue
		}
		for _, text := range s.parts(i) {
			if namesWriter(text) {
				if read := byline.Parse(text, byline.Body); read.Kind == byline.Byline && len(read.Authors()) > 0 {
					out = append(out, Piece{Text: text, Source: s.source("byline", i)})
				}
			}
		}
	}
	// Names set apart by their element alone, on a line with more.
	for i := range s.elems {
		e := &s.elems[i]
		if e.block || e.says&saysByline == 0 || s.inChrome[i] || e.first < h.from || e.first >= h.text || e.first < h.title {
			continue
		}
		text := lineOf(e.node)
		if n := runes(text); n < 2 || n > 40 {
			continue
		}
		if read := byline.Parse(text, byline.Slot); len(read.Authors()) > 0 {
			out = append(out, Piece{Text: text, Source: article.Source{Kind: article.FromGeneric, Rule: "byline", Path: pathOf(e.node)}})
		}
	}
	return out
}

// contributorAt tells a line between the headline and the text that is nothing but
// a name with a post: "홍길동 가람대 교수"; right below the headline, with what
// one writes: "홍길동 수필가".
func (s *survey) contributorAt(i int, h pageHead) (Piece, bool) {
	l := &s.lines[i]
	near := h.title >= 0 && i <= h.title+aboveTitle && !s.inChrome[l.elem]
	short := l.runes >= 5 && l.runes <= 60 && l.link*2 <= l.runes && l.prose < 20
	named := s.elems[l.elem].level > 0 || s.above(i, 2)&(saysCaption|saysPhoto|saysTags) != 0 || s.above(i, 0)&(saysDeck|saysTitle) != 0 // for something else
	if !near || !short || named {
		return Piece{}, false
	}
	text := s.text(i)
	by := byline.Parse(text, byline.Body)
	who := by.Authors()
	alone := by.Kind == byline.Byline && without(text, by.Span) == ""
	ok := alone && len(who) > 0 && who[0].JobTitle != "" && (len(who[0].Affiliations) > 0 || i == h.title+h.names)
	return Piece{Text: text, Source: s.source("byline", i)}, ok
}

// namesWriter reports whether a line has a word for a writer, or an address.
func namesWriter(line string) bool {
	return strings.HasPrefix(line, "By ") || oneof.In(line, writerWords...)
}

var writerWords = []string{"기자", "특파원", "위원", "작성자", "글쓴이", "이름", "@"}

// boardName gives the name behind the label of a board's list of facts: "작성자
// 홍길동 댓글 0건 조회 12회", "이름 : 홍길동 기자".
func boardName(line string) (string, bool) {
	rest, ok := cutLabel(line, "작성자", "글쓴이", "이름")
	words := strings.Fields(rest)
	if !ok || len(words) == 0 {
		return "", false
	}
	if len(words) > 1 && strings.HasSuffix(words[1], "기자") {
		return words[0] + " " + words[1], true
	}
	return words[0], true
}

// bylineAt tells a line that names a writer: one with the word for it or an
// address, or in an element named for bylines.
func (s *survey) bylineAt(i int) (Piece, bool) {
	l := &s.lines[i]
	if l.runes < 2 || l.runes > 120 || l.prose > 60 {
		return Piece{}, false
	}
	says := s.above(i, 2)
	line := l.text
	if says&(saysCaption|saysPhoto|saysTags|saysSection) != 0 && says&saysByline == 0 {
		return Piece{}, false
	}
	where := byline.Body
	if says&saysByline != 0 && l.runes <= 40 && !s.inChrome[l.elem] {
		where = byline.Slot
	} else if (says&saysInfo == 0 || l.runes > 60) && !namesWriter(line) && !(l.runes <= 40 && strings.Contains(line, " | ") && hasClock(line)) {
		return Piece{}, false
	}
	text, labelled := strings.CutPrefix(line, "기자, ") // only screen readers see it
	if name, ok := boardName(text); ok {
		text, labelled = name, true
	}
	if labelled {
		where = byline.Slot
	}
	for _, button := range []string{"메일보내기", "구독", "기사 더보기", "기자페이지"} {
		text = strings.TrimSpace(strings.TrimSuffix(text, button))
	}
	read := byline.Parse(text, where)
	if read.Kind == byline.None {
		if rest := undated(text); rest != "" { // "홍길동 기자 21.03.04 16:20"
			text, read = rest, byline.Parse(rest, where)
		}
	}
	if read.Kind == byline.None || len(read.Authors()) == 0 {
		return Piece{}, false
	}
	if who := read.Authors(); len(who) == 1 && who[0].Email == "" {
		if address := mailto(s.elems[l.elem].node); address != "" {
			text = strings.TrimSpace(text) + " " + address
		}
	}
	return Piece{Text: text, Source: s.source("byline", i)}, true
}

// mailto gives the address the first links of a byline's element write to.
func mailto(n *html.Node) string {
	looked := 0
	for d := n.FirstChild; d != nil && looked < 20; d = next(d, n) {
		looked++
		if d.DataAtom != atom.A {
			continue
		}
		if address, ok := strings.CutPrefix(dom.Attr(d, "href"), "mailto:"); ok {
			address, _, _ = strings.Cut(address, "?")
			if address = strings.Trim(address, " ;"); strings.Contains(address, "@") && !strings.ContainsAny(address, " ,") {
				return address
			}
		}
	}
	return ""
}
