package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/byline"
)

// cardsReach is how many lines behind the text a reporter's card may stand:
// copyright, sharing and tags come between.
const cardsReach = 40

// cards gives the bylines in what stands behind the text, and in what is no
// text beside it: a reporter's card. They tell more of those known to have
// written it; on their own they are the last resort.
func (s *survey) cards(h pageHead) []Piece {
	var out []Piece
	for i := h.text; i < min(h.end+cardsReach, len(s.lines)); i++ {
		l := &s.lines[i]
		if i < h.end && !s.inChrome[l.elem] || l.prose > 60 || l.runes > 80 {
			continue
		}
		named := s.above(i, 3)&saysByline != 0
		address := strings.IndexByte(l.text, '@') >= 0
		if i >= h.end+2 && !named && !address || i >= h.end+6 && !(named && address) {
			continue
		}
		p, ok := s.bylineAt(i)
		if near, found := s.nameNear(i, h); found && (!ok || !strings.Contains(strings.TrimSpace(p.Text), " ")) {
			p, ok = near, true // an address alone is that of the name above
		}
		if ok {
			p.Source.Rule = "card"
			out = append(out, p)
		}
	}
	return out
}

// nameNear reads a reporter's name from the line of an address or from one of
// the three before it, which a card sets on lines of their own: "홍길동 기자",
// "사회부", "gildong@hanbit.example".
func (s *survey) nameNear(i int, h pageHead) (Piece, bool) {
	address := ""
	for word := range strings.FieldsSeq(s.text(i)) {
		if strings.Contains(word, "@") {
			address = word
			break
		}
	}
	if address == "" {
		return Piece{}, false
	}
	first := h.text
	if i >= h.end {
		first = h.end
	}
	for j := i; j >= max(first, i-3); j-- {
		line := s.text(j)
		if j < i && strings.Contains(line, "@") {
			break // another's
		}
		if name, _, ok := strings.Cut(line, "기자"); ok {
			text := name + "기자 " + address
			if read := byline.Parse(text, byline.Body); len(read.Authors()) == 1 {
				return Piece{Text: text, Source: s.source("card", i)}, true
			}
			return Piece{}, false
		}
		if l := &s.lines[j]; j == i-1 && (l.runes <= 4 || l.runes <= 30 && l.runes == len(l.text)) { // the name alone right above
			if read := byline.Parse(line, byline.Slot); len(read.Authors()) == 1 {
				return Piece{Text: line + " " + address, Source: s.source("card", i)}, true
			}
		}
	}
	return Piece{}, false
}

// markCards finds the cards of reporters inside the body: a few short lines, the
// name with its post first, behind the text in an element named for a writer, or
// with an address below, whatever it is called.
func (s *survey) markCards(body int, h pageHead) {
	for i := body + 1; body >= 0 && i < len(s.elems) && s.elems[i].parent >= body; i++ {
		e := &s.elems[i]
		s.inChrome[i] = s.inChrome[i] || s.inChrome[e.parent]
		if n := e.last - e.first; s.inChrome[i] || !e.block || n < 2 || n > 8 || e.text > 160 {
			continue
		}
		named, address, short := false, e.says&saysByline != 0 && e.first > h.text, true
		for j := e.first; j < e.last; j++ {
			line := s.lines[j].text
			short = short && s.lines[j].runes <= 40
			named = named || (j == e.first || j == e.first+1 && s.lines[j].runes <= 24) && s.lines[j].prose < 8 && strings.Contains(line, "기자")
			address = address || strings.IndexByte(line, '@') >= 0
		}
		s.inChrome[i] = named && address && short
	}
}
