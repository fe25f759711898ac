package extract

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// isDeckBelow tells a deck right below the headline that no name tells for sure:
// an element of a line or two called "sub", or on a page of tables a row of
// several words between the headline and the byline or time.
func (s *survey) isDeckBelow(i int, h pageHead) bool {
	l := &s.lines[i]
	e := &s.elems[l.elem]
	if e.first != h.title+h.names || e.last-e.first > 3 || l.link > 0 || e.says&^saysContent != 0 {
		return false
	}
	if hasClassWord(e.node, deckWords) {
		return true
	}
	text := s.Text(i)
	return e.node.DataAtom == atom.Td && e.last-e.first == 1 && i+1 < h.text && strings.Count(text, " ") >= 2 && isHeadingText(text) &&
		!strings.ContainsAny(text, ":|") && mostlyHangul(text) && (isTime(s.Text(i+1)) || byline.Parse(s.Text(i+1), byline.Body).Kind == byline.Byline)
}

// mostlyHangul tells text of Hangul in four fifths of its letters and digits.
func mostlyHangul(text string) bool {
	hangul, other := 0, 0
	for _, r := range text {
		switch {
		case r >= '가' && r <= '힣':
			hangul++
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			other++
		}
	}
	return hangul > other*4
}

var deckWords = []string{"sub"}

// decks gives the deck lines between the headline and the text: those of
// elements named so, and the headings right below the headline.
func (s *survey) decks(best int, h pageHead) []Piece {
	if h.title < 0 {
		return nil
	}
	var out []Piece
	inBody := s.elems[best].first
	for i := h.title + h.names; i < min(h.text, inBody); i++ {
		l := &s.lines[i]
		if l.runes < 4 || l.runes > 200 || l.link*2 > l.runes || l.prose >= l.runes && l.runes > 60 {
			continue
		}
		says := s.above(i, 1)
		if text := s.Text(i); press.IsSection(text) || l.runes < 6 && says&saysDeck != 0 || boilerplate.Classify(text).Kind != boilerplate.None || isTime(text) || byline.Parse(text, byline.Body).Kind == byline.Byline {
			continue
		}
		if says&saysDeck == 0 && s.isDeckBelow(i, h) {
			says |= saysDeck
		}
		heading := s.elems[l.elem].level > 0 || says&saysTitle != 0 && i < h.title+h.names+4 && l.runes >= 6
		if says&saysDeck == 0 && (!heading || says&(saysSection|saysByline|saysDate|saysInfo) != 0) || s.inChrome[l.elem] && says&saysDeck == 0 {
			continue
		}
		out = append(out, Piece{Text: s.Text(i), Source: s.source("deck", i)})
	}
	return out
}
