package extract

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// Titles that stand one below the other: a menu's last entries, the headline, its deck.

// titleAbove finds the headline above a line: in the nearest stack of titles
// the one that the page repeats, else the first; the others are the deck. A
// stack of nothing but short lines gives way to one further up.
func (h *header) titleAbove(anchor int) int {
	if at := h.stackAbove(anchor, h.isHeadline); at >= 0 {
		return at
	}
	return h.stackAbove(anchor, h.isTitle)
}

func (h *header) stackAbove(anchor int, isTitle func(int) bool) int {
	weak := -1
	for i := anchor - 1; i >= h.first; i-- {
		if !isTitle(i) {
			continue
		}
		last := i
		for i > h.first && isTitle(i-1) {
			i--
		}
		if i == 1 && innerSentences(h.lines[0].text) == 0 && strings.HasSuffix(h.lines[0].text, "다.") && h.isTitle(0) {
			i = 0 // a headline with its stop opens the text
		}
		at := h.choose(i, last)
		if l := &h.lines[at]; (l.runes >= leastTitle || h.touches(at) || labelled(l)) && !marksDeck(l.text) {
			return at
		}
		if weak < 0 && !strings.HasPrefix(h.lines[at].text, "- ") {
			weak = at
		}
		if anchor-i > 4*maxStack {
			break
		}
	}
	return weak
}

// belowNote moves an editors' note that opens a body below the titles behind it, and
// says whether it did.
func belowNote(lines []textLine, body *run) bool {
	note := body.start
	for note < body.end && lines[note].mark == boilerplate.Note {
		note++
	}
	text := note
	for text < body.end && text-note < maxStack && lines[text].mark == boilerplate.None && lines[text].weight <= 0 && !opens(&lines[text]) {
		text++
	}
	if note == body.start || text == note || text == body.end {
		return false
	}
	notes := slices.Clone(lines[body.start:note])
	body.start += copy(lines[body.start:], lines[note:text])
	copy(lines[body.start:], notes)
	return true
}

// marksDeck tells a deck by the mark in front of it.
func marksDeck(s string) bool {
	return strings.HasPrefix(s, "- ") || strings.ContainsRune("◆◇■□", firstRune(s))
}

// leastTitle is the length, in characters, from which a line that stands alone
// is surely no menu's.
const leastTitle = 10

// choose finds the headline in a stack of titles, [first, last]: it is the first of the
// lines that together speak most for being the article's. What stands above them is a
// menu's, what stands below the headline its deck.
func (h *header) choose(first, last int) int {
	first = max(first, last-3*maxStack)
	told := first > 0 && h.lines[first-1].mark == boilerplate.Related && last > first+1 // other articles may stand above it
	for k := first; k <= last && !told; k++ {
		told = h.tells(k)
	}
	from, sum, most, spent := first, 0, -1, false
	for k := first; k <= last; k++ {
		if spent {
			from, sum = k, 0
		}
		w := h.belongs(k, last, told)
		sum += w
		spent = w < 0 && sum <= 0
		if sum > most || k == from && most < 0 {
			first, most = from, sum
		}
	}
	for k := first; k <= last; k++ {
		twice := k < last && h.same(k, k+1) || k > first && h.same(k, k-1)
		if h.printed(k) > 1 && (!twice || last+1 < len(h.lines)) { // but for the deck, right above the text
			return k
		}
	}
	if last-first >= maxStack { // a list above
		return last
	}
	return first
}

// belongs says how much speaks for the line of a stack of titles being the article's,
// below 0 against it. asked says that it must say what the text says, as another does.
func (h *header) belongs(k, last int, asked bool) int {
	l := &h.lines[k]
	found, all := h.shared(k)
	switch {
	case k < last && (h.standsAbove(k) || found < 2 && k > 0 && announces(l.text)):
		return -1
	case tells(found, all):
		return 2
	case found > 0:
		return 1
	case !asked, all == 0 && hasHangul(l.text), k < last && (h.same(k, k+1) || marksDeck(h.lines[k+1].text)), k > 0 && h.same(k, k-1), isQuoted(l.text):
		return 0
	}
	return -1
}

// announces tells by its label what a press says of itself.
func announces(s string) bool {
	labels := headline.Parse(s).Labels
	return len(labels) > 0 && oneof.Ends(labels[0], "사고", "알림", "공지", "안내")
}

// isQuoted tells a line that is somebody's words from end to end.
func isQuoted(s string) bool {
	return strings.ContainsRune("\"“", firstRune(s)) && strings.ContainsRune("\"”", lastRune(s))
}

// same tells two lines of the same words.
func (h *header) same(i, k int) bool {
	return squeeze(h.lines[i].text) == squeeze(h.lines[k].text)
}

// isPicture tells what a picture shows by its last word, or by where people stand in it.
func isPicture(l *textLine) bool {
	return l.runes <= longLine && oneof.Ends(strings.TrimRight(l.text, ". "), pictures...) || showsWhere(l.text)
}

// standsAbove tells by the line below it what stands above a headline: a list's entry
// with the reporter or the hour behind it, the ticker's, the last step of the way to the
// page, a menu's entry, which is short or part of the headline's line.
func (h *header) standsAbove(k int) bool {
	l, next := &h.lines[k], &h.lines[k+1]
	if isEntry(l.text) || isPicture(l) {
		return true
	}
	if marksDeck(next.text) {
		return false
	}
	if l.runes <= 8 && next.runes >= 2*l.runes {
		return true
	}
	crumb, ok := strings.CutSuffix(l.text, next.text) // glued to what a page prints above its headline
	section, apart := strings.CutSuffix(crumb, " ")
	return ok && (apart && section != "" && runes(section) <= 6 || len(section) >= 4 && strings.EqualFold(section[:4], "home")) && !strings.ContainsAny(section, " []<>()")
}

// isHome tells the first step of the way to a page.
func isHome(s string) bool {
	s = squeeze(s)
	return s == "현재위치" || s == "홈" || strings.EqualFold(s, "home")
}

// isEntry tells a headline in a list by the hour or the reporter behind it: "골목에 책방
// 열었다 11:20", "골목에 책방 열었다 홍길동 기자".
func isEntry(s string) bool {
	_, who := cutReporter(s)
	at := strings.LastIndexByte(s, ' ') + 1
	return who != "" || len(s)-at == len("11:20") && s[at+2] == ':' && digits(s[at:]) == 4
}

// printed counts how often the page prints a line.
func (h *header) printed(k int) int {
	if h.count == nil {
		h.count = make(map[string]int, len(h.page))
		for i := range h.page {
			h.count[squeeze(h.page[i].text)]++
		}
	}
	return h.count[squeeze(h.lines[k].text)]
}
