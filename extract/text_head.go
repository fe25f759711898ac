package extract

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// Bounds of the header above a body, in lines that are not blank.
const (
	maxHeader = 80 // buttons, font sizes and languages stand in it
	maxDeck   = 8
	maxStack  = 6 // titles in a row that are a headline and its deck; more are a list
)

// header is what stands between the top of the page and its body.
type header struct {
	page  []textLine     // without the furniture at its top
	top   int            // how many lines that is
	lines []textLine     // of the page, up to the body
	first int            // of these, where the header may start
	time  int            // the line with the article's time, -1 where there is none
	title int            // the headline, -1 where there is none
	latin bool           // the body is not in Hangul
	sent  bool           // somebody from outside the newsroom wrote it
	asked []asked        // what was asked of each line
	count map[string]int // how often the page prints a line, where it was asked
}

// asked keeps what a line of a header was asked.
type asked struct {
	read, title  bool // whether it is a title
	weighed      bool // against the text below
	found, words int  // so many of its words stand there
}

// readHeader finds the time and the headline above the body.
func readHeader(lines []textLine, body run) header {
	top := furniture(lines[:body.start])
	start := body.start - top
	h := header{page: lines[top:], top: top, first: max(0, start-maxHeader), title: -1, asked: make([]asked, start)}
	h.lines = h.page[:start]
	h.latin = start < len(h.page) && !hasHangul(h.page[start].text)
	h.sent = h.isSent(h.page)
	h.time = h.nearestTime()
	anchor := h.time
	if anchor < 0 {
		anchor = h.nearestDay()
	}
	if anchor < 0 {
		anchor = h.nearestByline()
	}
	if anchor >= 0 {
		h.title = h.titleAbove(anchor)
		if at := h.titleBelow(anchor); at >= 0 && h.time >= 0 && (h.title < 0 && anchor <= maxLead || h.inMenu(h.title, anchor)) {
			h.title = at
		}
	}
	if h.title < 0 {
		h.title = h.titleAbove(start)
		if at := h.aboveFurniture(h.title); at >= 0 {
			h.title = at
		}
	}
	if end := cmp.Or(max(anchor, 0), start); h.inMenu(h.title, end) {
		if at := h.nextShort(end); at >= 0 {
			h.title = at
		} else if h.title < 0 && end <= maxLead && (anchor > 0 || end == 1) {
			h.title = h.opening(end)
		}
	}
	if same := h.withoutSite(h.title); same > h.title {
		h.title = same
	} else if same >= 0 {
		h.lines[h.title], h.asked[h.title] = h.lines[same], h.asked[same]
	}
	return h
}

// furniture counts the lines at the top of a page that are sure to be none of the
// article's: links to its parts, buttons, menus, but for the way to the page.
func furniture(lines []textLine) int {
	for i := range lines {
		switch l := &lines[i]; l.mark {
		case boilerplate.Menu, boilerplate.Share, boilerplate.Subscription, boilerplate.Promotion, boilerplate.Ad:
			if l.timed || isHome(l.text) || withoutDayLabel(l.text) != l.text {
				return i
			}
		default:
			return i
		}
	}
	return len(lines)
}

// withoutSite finds the headline again without the press's name in front of it
// ("한빛TV 골목에 책방") or the site's behind it ("골목에 책방 - 한빛"), -1 where the page
// prints it but so.
func (h *header) withoutSite(title int) int {
	if title < 0 {
		return -1
	}
	text := h.lines[title].text
	again := func(bare string) int {
		return slices.IndexFunc(h.lines, func(l textLine) bool { return l.text == bare })
	}
	if name, rest, ok := strings.Cut(text, " "); ok && press.Is(name) {
		return again(rest)
	}
	for names := range 2 { // "골목에 책방 - 한빛 - hanbit.kr"
		at := strings.LastIndexAny(text, "-|>ㅣ:")
		if at <= 0 || text[at-1] != ' ' {
			break
		}
		text = strings.TrimRight(text[:at], " :")
		if same := again(text); same > title || names == 0 && same >= 0 {
			return same // behind two names, only one below: a menu has short words
		}
	}
	return -1
}

// nextShort finds a headline too short to be known by itself ("봄비") that stands right above a line, buttons and the
// press between, and has a word of the text, -1 where none does.
func (h *header) nextShort(end int) int {
	i := end - 1
	for i > h.first && (h.isFurniture(i) || press.Looks(h.lines[i].text) || h.signs(i)) {
		i--
	}
	if i >= h.first && h.lines[i].runes <= leastTitle && hangulAt(h.lines[i].text) && h.isShort(i) && h.tells(i) {
		return i
	}
	return -1
}

// opening gives the short line that opens the text above a line, that below its column's
// name where there is one; -1 where none does.
func (h *header) opening(end int) int {
	switch {
	case end > 1 && namesColumn(h.lines[0].text) && h.isShort(1):
		return 1
	case h.isShort(0):
		return 0
	}
	return -1
}

// namesColumn tells the name of a column: it stands in brackets, or is one of those that
// are labels.
func namesColumn(s string) bool {
	bare := strings.Trim(s, "[]<>〈〉【】 ")
	return bare != s || len(headline.Parse("<"+bare+"> 가").Labels) > 0
}

// isShort tells a line that may be a very short headline.
func (h *header) isShort(i int) bool {
	l := &h.lines[i]
	return !h.isFurniture(i) && !h.isCell(i) && !isFigures(l) && l.runes >= 2 && hangul(l.text)*2 > l.runes && hangulAt(strings.TrimLeft(l.text, "[<\"“'‘")) &&
		!press.IsSection(l.text) && !press.Looks(l.text) && !isName(l.text) && behindSection(l.text) == "" && !h.signs(i) && !h.isCaption(i)
}

// aboveFurniture gives the headline above the buttons, widgets or pictures that stand
// right above a stack of titles, -1 where none do: the stack is the deck. Where these
// are no buttons, the headline is the first title of the text, has a label or says what it does.
func (h *header) aboveFurniture(title int) int {
	i := title
	for i > h.first && h.isTitle(i-1) {
		i--
	}
	buttons, related, top := 0, 0, i
	for ; i > h.first && h.isFurniture(i-1); i-- {
		switch h.lines[i-1].mark {
		case boilerplate.Share, boilerplate.ReporterCard:
			buttons++
		case boilerplate.Related:
			related++
		}
	}
	if title < 0 || i == top || i == h.first || !h.isHeadline(i-1) {
		return -1
	}
	says := h.tells(i - 1)
	if len(headline.Parse(h.lines[i-1].text).Labels) == 0 && !h.touches(i-1) && h.tells(title) {
		return -1 // a menu's
	}
	if (buttons == 0 || related > 0) && (h.first > 0 || !says && !labelled(&h.lines[i-1])) {
		return -1
	}
	return i - 1
}

// isFurniture tells a line that may stand between a headline and its deck: buttons,
// pictures, a time's label, the press, the page of the paper.
func (h *header) isFurniture(i int) bool {
	l := &h.lines[i]
	return l.mark != boilerplate.None || timeLabels[strings.TrimRight(l.text, " :")] || press.Is(l.text) || isPage(l.text) || l.text == "기자명"
}

// nearestTime is the line nearest to the body that states a time, one with a
// label before one without.
func (h *header) nearestTime() int {
	bare := -1
	for i := len(h.lines) - 1; i >= h.first; i-- {
		switch l := &h.lines[i]; {
		case l.timed && l.label:
			return i
		case l.timed && bare < 0:
			bare = i
		}
	}
	return bare
}

// nearestDay is the line nearest to the body that states a day and no time of it,
// with its article's headline above or below it and not the site's menu.
func (h *header) nearestDay() int {
	for i := len(h.lines) - 1; i >= max(h.first, len(h.lines)-2*maxStack); i-- {
		if h.day(i) != nil {
			return i
		}
	}
	return -1
}

// labelled reports whether a word beside the article's time says that it is one.
func (h *header) labelled() bool { return h.time >= 0 && h.lines[h.time].label }

// tells reports whether a line tells what the text below does.
func (h *header) tells(i int) bool { return tells(h.shared(i)) }

// touches reports whether a line has a word of the text below.
func (h *header) touches(i int) bool {
	found, _ := h.shared(i)
	return found > 0
}

// shared counts the words of a line and those of them that the text below has.
func (h *header) shared(i int) (found, all int) {
	a := &h.asked[i]
	if !a.weighed {
		a.weighed = true
		a.found, a.words = shared(headline.Parse(h.lines[i].text).Text, h.page[len(h.lines):])
	}
	return a.found, a.words
}

// inMenu tells what stands in a menu above a line and not in the article's head: it says
// nothing of the text, and is short or has more of the menu below it.
func (h *header) inMenu(title, anchor int) bool {
	if title < 0 {
		return true
	}
	short, below := h.lines[title].runes < leastTitle, h.entries(title, anchor) > 1
	if short && below || h.touches(title) {
		return short && below
	}
	first, last := title, title
	for last+1 < anchor && h.isTitle(last+1) {
		last++
	}
	for first > 0 && h.isTitle(first-1) {
		first--
	}
	return short || below || last-first > 1 // a list
}

// entries counts the lines between two that are of a menu and not of an article's head.
func (h *header) entries(above, below int) int {
	n := 0
	for i := above + 1; i < below; i++ {
		n += count(!h.isFurniture(i) && !h.isTitle(i) && h.byline(i).Kind == byline.None && !h.lines[i].timed)
	}
	return n
}

// titleBelow finds the headline of a text that opens with its time: the first
// title below it, -1 where that is far.
func (h *header) titleBelow(anchor int) int {
	for i := anchor + 1; i < min(len(h.lines), anchor+2*maxLead); i++ {
		if !h.isHeadline(i) {
			continue
		}
		last := i
		for last+1 < len(h.lines) && h.isTitle(last+1) {
			last++
		}
		return h.choose(i, last)
	}
	return -1
}

func (h *header) nearestByline() int {
	for i := len(h.lines) - 1; i >= max(h.first, len(h.lines)-15); i-- {
		if by := h.byline(i); by.Kind == byline.Byline && !by.Weak || isRow(h.lines[i].text) {
			return i
		}
	}
	return -1
}

func (h *header) byline(i int) byline.Line {
	l := &h.lines[i]
	if l.mark != boilerplate.None {
		return byline.Line{}
	}
	_, text := cutDay(withoutCount(l.text))
	return l.byline(text)
}

// deck gives the lines of the deck: titles between the headline and the body.
func (h *header) deck() []Piece {
	if h.title < 0 {
		return nil
	}
	var out []Piece
	seen, links := map[string]bool{}, 0
	for i := h.title + 1; i < len(h.lines); i++ {
		if box := h.lines[i].num; h.lines[i].mark == boilerplate.Related {
			for ; i+1 < len(h.lines) && h.lines[i+1].num == box+1 && h.isTitle(i+1); i++ {
				box++ // other articles, down to a blank line
				links++
			}
			continue
		}
		if i > h.title+1 && i+1 < len(h.lines) && strings.Trim(h.lines[i+1].text, "<>〈〉 ") == h.lines[i].text {
			i++ // a picture's text and its caption
			continue
		}
		if s := squeeze(h.lines[i].text); !seen[s] && h.isDeck(i) && !h.isAgain(h.lines[i].text) {
			seen[s] = true
			out = append(out, h.piece(i))
		}
	}
	if i := len(h.lines) - 1; len(out) == 0 && i > h.title+1 && strings.HasSuffix(h.lines[i-1].text, "기사를 공유합니다") && h.lines[i].runes <= leastTitle && h.isShort(i) {
		out = append(out, h.piece(i)) // one word
	}
	if len(out)+links > maxDeck {
		return nil // a list of links, not a deck
	}
	return out
}

// isDeck tells a title that may be a line of the deck: no sentence, which is a summary's,
// no writer's, no caption.
func (h *header) isDeck(i int) bool {
	l := &h.lines[i]
	switch {
	case !h.isTitle(i), l.runes >= 30 && l.weight > 0 && !strings.HasSuffix(l.text, "?"):
		return false
	case strings.HasSuffix(l.text, ".") && !endsInDots(l.text) && (i != h.title+1 || i >= h.time || l.runes > longLine):
		return false // but right below the headline and above the time
	case isPicture(l), l.sourced(true), numbersPicture(l.text), strings.ContainsAny(l.text, "ⓒ©"), strings.Contains(l.text, ".jpg"), isScene(strings.TrimPrefix(l.text, "지난 ")):
		return false
	}
	return i+1 == len(h.lines) || h.lines[i-1].mark != boilerplate.Caption || h.lines[i+1].mark != boilerplate.Caption // a picture's title
}

// isAgain tells the headline once more, or a part of it.
func (h *header) isAgain(s string) bool {
	title := h.lines[h.title].text
	key, bare := squeeze(headline.TrimSite(title)), squeeze(s)
	rest, ok := strings.CutPrefix(bare, key)
	return strings.Contains(key, bare) || ok && !hasHangul(rest) || strings.Trim(bare, "[]<>") == key || squeeze(headline.Parse(s).Text) == key
}

func (h *header) piece(i int) Piece { return linePiece(&h.lines[i]) }

// linePiece is a line with where it stands.
func linePiece(l *textLine) Piece {
	return Piece{Text: l.text, Source: article.Source{Kind: article.FromText, Rule: "text", Path: "line " + strconv.Itoa(l.num)}}
}
