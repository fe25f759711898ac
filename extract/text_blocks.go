package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// textBlocks gives the lines of a body to its reading. No picture tells which
// lines are captions, so the lines must: see [captions].
func textBlocks(page []textLine, body run, title string) []block {
	lines := page[body.start:body.end]
	w := textWalker{lines: lines, caption: captions(lines, title), arrows: arrowHeads(lines), deck: deckBelow(lines), last: lastProse(lines), end: len(lines), seen: map[string]bool{}}
	for i := 1; i+1 < len(lines); i++ {
		below := lines[i+1].weight <= 0 && i+2 < len(lines) && lines[i+2].weight > 0
		if lines[i].text == title && (below || lines[i].runes >= 2*leastTitle) {
			w.caption[i] = true // a picture's text, its caption below perhaps
			w.caption[i+1] = w.caption[i+1] || below
		}
	}
	for i := range lines {
		w.caption[i] = w.caption[i] && !endsInPhone(lines[i].text)
	}
	if body.start > 0 && len(lines) > 1 && isOwned(&page[body.start-1], &lines[0]) {
		w.caption[0] = true
	}
	for w.end > 1 && (promotes(&lines[w.end-1]) || lines[w.end-1].mark != boilerplate.None || isDashed(&lines[w.end-1])) {
		w.end--
		w.dashes += count(isDashed(&lines[w.end]))
	}
	for i := range lines {
		w.speakers += count(speaks(lines, i))
		w.words += count(lines[i].weight == shortLine && lines[i].runes <= maxLoose && i+1 < len(lines) && lines[i+1].weight > 0)
	}
	for i := range lines {
		if !w.isButton(i) && !w.leadsAway(i) && !w.again(i) {
			w.write(i)
		}
		w.script = w.script || isCue(lines[i].text)
	}
	return w.out
}

// textWalker makes the blocks of a body's lines.
type textWalker struct {
	lines    []textLine
	caption  []bool
	arrows   bool // ▶ stands before headings
	deck     int  // where the text starts below a deck
	last     int  // the last running text
	end      int  // from where nothing but links and buttons stand
	dashes   int  // headlines behind dashes there
	speakers int  // names of who speaks
	words    int  // very short lines above a paragraph
	links    bool // below a heading of related articles
	script   bool // behind a broadcast's cue
	seen     map[string]bool
	out      []block
}

// isButton tells a line that is a button's, a summary's or a link's among related ones.
func (w *textWalker) isButton(i int) bool {
	l := &w.lines[i]
	w.links = l.mark == boilerplate.Related || w.links && l.weight < 0 && !(w.lines[i-1].runes > maxLoose && w.lines[i-1].mark == boilerplate.Related && heads(w.lines, i))
	if w.links || showsAll(l) || l.mark == boilerplate.Summary || l.button || l.weight <= 0 && strings.HasPrefix(l.text, "☞") {
		return true
	}
	if i > w.last && w.last > 0 && l.weight == shortLine && (i+1 == len(w.lines) && isBareWord(l.text) || l.bullet && l.mark == boilerplate.None && !w.script) {
		return true // a link of a list below the text
	}
	if i > w.last && w.last > 0 && l.runes <= maxLoose && !isItem(l.text) && firstRune(l.text) != '▽' {
		switch boilerplate.Beside(l.text).Kind {
		case boilerplate.Share, boilerplate.Menu, boilerplate.Related, boilerplate.ReporterCard:
			return true
		}
	}
	if l.weight != shortLine || l.runes > longLine/2 || l.mark == boilerplate.Note || strings.HasPrefix(l.text, "▲") || w.arrows && isMarked(l, "▶") {
		return false
	}
	switch {
	case isAddress(l.text), fromSource(l.text):
		return true
	case w.words <= 1 && l.runes <= maxLoose && letterAt(l.text) && boilerplate.Beside(l.text).Kind != boilerplate.None:
		return true // a heading would not be the only one
	}
	return l.runes <= maxLoose && !strings.HasSuffix(l.text, "?") && boilerplate.Loose(l.text).Kind != boilerplate.None || oneof.Begins(l.text, shows...)
}

// shows are what leads to pictures.
var shows = []string{"[영상]", "[동영상]", "[포토]", "[화보]", "[카드뉴스]", "[그래픽]"}

// endsInPhone tells where to ask, by its telephone: no picture has one.
func endsInPhone(s string) bool {
	phone := s[len(strings.TrimRight(s, "0123456789-). ")):]
	return digits(phone) >= 7 && strings.Contains(phone, "-")
}

// isAddress tells a page's address alone.
func isAddress(s string) bool {
	return oneof.Begins(s, "http://", "https://", "www.") && !strings.Contains(s, " ")
}

// fromSource tells where a table or a text is from: "자료: 가람연구원".
func fromSource(s string) bool {
	label, _, ok := strings.Cut(s, ":")
	label = strings.TrimSpace(label)
	return ok && (label == "자료" || label == "출처")
}

// isBareWord tells a word alone that is no name: what a page leaves below a text ("글",
// "전체"). No article ends in one.
func isBareWord(s string) bool {
	return runes(s) <= 4 && strings.IndexFunc(s, func(r rune) bool { return !korean.IsHangul(r) }) < 0 && !isName(s)
}

// leadsAway tells a line at the end that leads to another article.
func (w *textWalker) leadsAway(i int) bool {
	l := &w.lines[i]
	return i >= w.end && (!w.arrows && promotes(l) || w.dashes > 2 && isDashed(l))
}

// again tells a line that the body has already had, as a page holds the article twice,
// for small screens too; the last one may be cut off.
func (w *textWalker) again(i int) bool {
	l := &w.lines[i]
	if l.runes < longLine/3 {
		return false
	}
	if i > 0 && i == len(w.lines)-1 {
		for text := range w.seen {
			if strings.HasPrefix(text, l.text) {
				return true
			}
		}
	}
	if !endsSentence(l.text) || w.caption[i] {
		return false
	}
	seen := w.seen[l.text]
	w.seen[l.text] = true
	return seen
}

// write makes a line's block.
func (w *textWalker) write(i int) {
	l := &w.lines[i]
	b := block{text: l.text, bold: !w.script && heads(w.lines, i)}
	if l.asked == l.text {
		by := l.by
		b.read.byline = &by
	}
	switch {
	case i == 0 && w.deck > 0:
		b.kind = captionBlock
	case i < w.deck:
		b.kind = deckBlock
	case w.says(i):
		b.kind = plainBlock
	case w.speakers > 1 && speaks(w.lines, i):
		b.kind = headingBlock
	case w.caption[i]:
		b.kind, b.bold = captionBlock, false
	case b.bold && l.mark == boilerplate.None && strings.ContainsRune("◆◇■□", firstRune(b.text)):
		b.kind = headingBlock
	default:
		if end := photoNotice(b.text); end > 0 { // the caption is glued to the paragraph behind it
			w.out = append(w.out, block{kind: captionBlock, text: b.text[:end]})
			b.text, b.read.byline = strings.TrimSpace(b.text[end:]), nil
		}
	}
	if b.text != "" {
		w.out = append(w.out, b)
	}
}

// says tells a line that reads as something else and is text: a part of a broken
// sentence, whom it greets, who takes part ("■ 홍길동 / 한빛대 교수" above a cue) or is
// called ("홍길동 기자!").
func (w *textWalker) says(i int) bool {
	l := &w.lines[i]
	if l.broken || isCast(l.text) || isSpeaker(l.text) || isGreeting(l.text) && !strings.ContainsAny(l.text, ")]|") {
		return true
	}
	if w.script && strings.HasPrefix(l.text, "=") && l.runes <= 20 {
		return true
	}
	return (w.script && l.runes <= maxLoose || strings.HasPrefix(l.text, "■")) && i+1 < len(w.lines) && isCue(w.lines[i+1].text)
}

// isDashed tells a headline behind a dash, as links stand below a text.
func isDashed(l *textLine) bool {
	return strings.HasPrefix(l.text, "- ") && l.runes >= leastTitle && l.mark == boilerplate.None && !strings.ContainsAny(l.text, ":=") && !strings.HasSuffix(l.text, ".")
}

// promotes tells a line behind the text that leads to another one.
func promotes(l *textLine) bool {
	if l.mark != boilerplate.None || isSpoken(l.text) {
		return false
	}
	if l.weight <= 0 && oneof.Begins(l.text, shows...) {
		return true
	}
	m := boilerplate.Loose(l.text)
	if word, _, ok := strings.Cut(strings.TrimLeft(l.text, "▶▷ "), ":"); ok && cues[strings.TrimSpace(word)] {
		return false // who is heard in a broadcast
	}
	return m.Span.Start == 0 && (m.Kind == boilerplate.Promotion || m.Kind == boilerplate.Related)
}

// lastProse gives the last line of a body that is running text.
func lastProse(lines []textLine) int {
	last := 0
	for i := range lines {
		if lines[i].weight >= 20 {
			last = i
		}
	}
	return last
}

// speaks tells the name with a title above what somebody says, as the papers print
// the talks of their readers' committees.
func speaks(lines []textLine, i int) bool {
	if l := &lines[i]; i+1 == len(lines) || l.weight > 0 || l.runes > 20 || lines[i+1].weight <= 0 {
		return false
	}
	if quote, _ := utf8.DecodeRuneInString(lines[i+1].text); !strings.ContainsRune("\"'“‘", quote) {
		return false
	}
	by := lines[i].byline(lines[i].text)
	return by.Kind == byline.Byline && len(by.Credits) == 1 && by.Credits[0].Kind == article.Contributor && without(lines[i].text, by.Span) == ""
}

// deckBelow gives where the text starts behind a caption with the deck below it
// ("◇ 가람천에 벚꽃이 피었다.", short lines), 0 where there is no such thing.
func deckBelow(lines []textLine) int {
	if len(lines) == 0 || !strings.HasPrefix(lines[0].text, "◇") {
		return 0
	}
	for i := 1; i <= min(len(lines)-1, maxLead); i++ {
		if lines[i].weight > 0 && i > 1 {
			return i
		} else if lines[i].weight > 0 {
			break
		}
	}
	return 0
}

// longLine is the length, in characters, of two sentences; no sentence of a third
// of it comes back in an article by chance.
const longLine = 60

// maxLoose is the length, in characters, up to which a line inside a body that
// may be a button or a press is one.
const maxLoose = 12

// photoNotice gives where a wire service's notice on a photo ends ("… 재판매 및
// DB 금지"), 0 where there is none.
func photoNotice(s string) int {
	const notice = "재판매 및 DB 금지"
	if i := strings.Index(s, notice); i >= 0 {
		return i + len(notice)
	}
	return 0
}

// heads tells a heading inside a body: a short line between sentences.
func heads(lines []textLine, i int) bool {
	l := &lines[i]
	return l.weight <= 0 && l.runes >= 4 && l.runes <= 40 && i+1 < len(lines) && lines[i+1].weight > 0 && !isCue(l.text)
}
