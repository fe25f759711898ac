package extract

import (
	"strings"
	"time"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// isDeckBelow tells a deck right below the headline that no name tells for sure:
// what stands in an element of a few lines called "sub", and up to three lines of
// several words each between the headline and the byline or time.
func (s *survey) isDeckBelow(i int, h pageHead) bool {
	from := h.title + h.names
	if i > from+2 {
		return false
	}
	for at, up := s.lines[i].elem, 0; at > 0 && up < 2; at, up = s.elems[at].parent, up+1 {
		e := &s.elems[at]
		if e.first == from && e.last-e.first <= 4 && e.link == 0 && e.says&^saysContent == 0 && wordsOf(dom.Attr(e.node, "class"))&wSub != 0 {
			return true
		}
	}
	for j := from; ; j++ {
		switch {
		case j >= min(h.text, len(s.lines)):
			return false
		case s.isPlainDeck(j):
			if j > from+2 {
				return false
			}
		case j <= i:
			return false
		default:
			text := s.text(j)
			return isTime(text) || s.lines[j].runes <= 60 && timestamp.Parse(text, time.Time{}).Published != nil || byline.Parse(text, byline.Body).Kind == byline.Byline
		}
	}
}

// isPlainDeck tells a line that may be a deck: a few words that are no sentence,
// fact, time or name, in an element that no name calls anything else.
func (s *survey) isPlainDeck(i int) bool {
	l := &s.lines[i]
	if l.runes < 8 || l.runes > 60 || l.link > 0 || s.inChrome[l.elem] || s.above(i, 1)&^(saysContent|saysBody|saysTitle) != 0 {
		return false
	}
	text := s.text(i)
	return strings.Count(text, " ") >= 2 && isHeadingText(text) && !strings.ContainsAny(text, ":|") && mostlyHangul(text) && !oneof.In(text, buttonWords...) &&
		boilerplate.Classify(text).Kind == boilerplate.None && byline.Parse(text, byline.Body).Kind == byline.None
}

// mostlyHangul tells text with half as much Hangul again as other letters and
// digits, at least.
func mostlyHangul(text string) bool {
	hangul, other := 0, 0
	for _, r := range text {
		switch {
		case korean.IsHangul(r):
			hangul++
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			other++
		}
	}
	return hangul*2 >= other*3
}

// buttonWords are words of the buttons and facts below a headline.
var buttonWords = []string{"글씨", "글자", "폰트", "공유", "인쇄", "프린트", "스크랩", "저장", "듣기", "현재 위치", "현재위치", "목록", "구독", "기사", "댓글", "조회", "메일", "본문"}

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
		named := says&saysDeck != 0
		if named && l.runes < 6 {
			continue
		}
		heading := s.elems[l.elem].level > 0 || says&saysTitle != 0 && i < h.title+h.names+4 && l.runes >= 6
		heading = heading && says&(saysSection|saysByline|saysDate|saysInfo) == 0 && !s.inChrome[l.elem]
		if !named && !heading && !s.isDeckBelow(i, h) || s.isUnfolded(l.elem) {
			continue
		}
		if text := s.text(i); !press.IsSection(text) && boilerplate.Classify(text).Kind == boilerplate.None && !isTime(text) && byline.Parse(text, byline.Body).Kind != byline.Byline {
			out = append(out, Piece{Text: text, Source: s.source("deck", i)})
		}
	}
	return out
}

// isUnfolded tells a line of a box that a button right behind it opens: "본문
// 요약". A machine wrote what is in it.
func (s *survey) isUnfolded(at int) bool {
	for up := 0; at > 0 && up < 3; at, up = s.elems[at].parent, up+1 {
		n := s.elems[at].node.NextSibling
		for n != nil && n.Type != html.ElementNode {
			n = n.NextSibling
		}
		if n == nil || n.DataAtom != atom.Button {
			continue
		}
		for _, text := range Lines(n) {
			if strings.Contains(text, "요약") {
				return true
			}
		}
	}
	return false
}
