package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// run is a range of lines, [start, end).
type run struct{ start, end, weight int }

// heaviest finds the run of lines that weighs most: the body of the article,
// wherever it stands between menus and lists.
func heaviest(lines []textLine) run {
	var best, at run
	for i := range lines {
		if at.weight <= 0 {
			at = run{start: i}
		}
		at.weight += lines[i].weight
		at.end = i + 1
		if at.weight > best.weight {
			best = at
		}
	}
	return best
}

// maxLead is how many lines without a sentence may open or close an article:
// headings, cues, a list's items, the signature of a statement.
const maxLead = 4

// bodyRun is the heaviest run with the lines at its ends that belong to it.
func bodyRun(lines []textLine) run {
	r := heaviest(lines)
	if r.weight == 0 {
		return r
	}
	r = aboveBox(lines, r)
	unweighAsides(lines, r)
	r.start = bodyStart(lines, r)
	r.end = bodyEnd(lines, r)
	return r
}

// aboveBox gives the run above a box of other articles, short sentences below a time,
// for the one paragraph that stands in the box and weighs more.
func aboveBox(lines []textLine, r run) run {
	box := r.start - 1
	for box > max(0, r.start-2*maxStack) && lines[box].mark != boilerplate.Related {
		box--
	}
	if r.end > r.start+1 || box <= 0 || lines[box].mark != boilerplate.Related {
		return r
	}
	timed := func(l textLine) bool { return l.timed }
	above := heaviest(lines[:box])
	if prosaic(lines[above.start:above.end]) < 2 || !slices.ContainsFunc(lines[:above.start], timed) || slices.ContainsFunc(lines[box:r.start], timed) {
		return r
	}
	return above
}

// bodyStart moves the start of a body behind what heads it and up to what opens it.
func bodyStart(lines []textLine, r run) int {
	r.start = overPicture(lines, run{start: overLinks(lines, overSummary(lines, r)), end: r.end})
	first := r.start
	for r.start+1 < r.end && (headsBody(lines[:r.end], r.start) || r.start > first && lines[r.start].weight <= 0 && !opens(&lines[r.start])) {
		r.start++ // the headline, its deck
	}
	for r.start > 0 && (opens(&lines[r.start-1]) && !decks(lines, r) || headsPart(lines, r) || lines[r.start-1].mark == boilerplate.Note) || r.start > 1 && lines[r.start-1].mark != boilerplate.None && isCast(lines[r.start-2].text) {
		r.start--
	}
	start := overScript(lines, overBroken(lines, r.start))
	if start > 0 && (isTriangle(&lines[start-1]) && triangleHeads(lines[start-1:r.end]) || isMarked(&lines[start-1], "▶") && arrowHeads(lines[start-1:r.end])) {
		start--
	}
	return start
}

// headsBody tells the headline that asks, calls or quotes, so that it reads as a
// sentence: short, with the day, the writer or buttons right below it, or twice; with its
// label in front, below no time; or it opens the text and asks or bids.
func headsBody(lines []textLine, i int) bool {
	l := &lines[i]
	if l.runes > longLine || l.mark == boilerplate.Note || i+1 == len(lines) || innerSentences(strings.TrimRight(l.text, ".")) > 0 {
		return false
	}
	if i == 0 && oneof.Ends(l.text, "?", "세요.", "시다.") && !opens(l) {
		return true
	}
	if i+2 < len(lines) && labelled(l) && !slices.ContainsFunc(lines[:i], func(l textLine) bool { return l.timed }) {
		return true
	}
	if l.mark != boilerplate.None || strings.HasSuffix(l.text, ".") || i > maxLead {
		return false
	}
	below, next := header{lines: lines[:i+2]}, &lines[i+1]
	switch next.mark {
	case boilerplate.Share, boilerplate.Menu, boilerplate.Subscription, boilerplate.Translation:
		return true
	}
	return below.day(i+1) != nil || next.weight <= 0 && closes(next) || next.text == l.text || i > 0 && lines[i-1].text == l.text
}

// decks tells the marked line above a body that is its deck: it heads no part.
func decks(lines []textLine, r run) bool {
	l := &lines[r.start-1]
	return r.start >= 2 && strings.ContainsRune(partMarks, firstRune(l.text)) && !strings.ContainsAny(l.text, ":=") && !headsPart(lines, r)
}

// headsPart tells the line above a body that heads its first part: another line has
// the same mark in front.
func headsPart(lines []textLine, r run) bool {
	l := &lines[r.start-1]
	mark := firstRune(l.text)
	if !strings.ContainsRune(partMarks+askMarks, mark) || l.timed || l.runes > 40 {
		return false
	}
	same, heading := 0, 0
	for i := r.start; i < r.end; i++ {
		if firstRune(lines[i].text) == mark {
			same, heading = same+1, heading+count(heads(lines[:r.end], i))
		}
	}
	return same > 0 && (heading == same || strings.ContainsRune(partMarks, mark))
}

// partMarks open the headings of a body; askMarks those that ask, and other things too.
const partMarks, askMarks = "◆◇■□●", "-<▲▷"

// overSummary moves the start of a body behind a summary: sentences that the text tells
// again, with the buttons for the letters' size below them.
func overSummary(lines []textLine, r run) int {
	start := r.start
	for i := r.start; i < min(r.end, r.start+4*maxLead); i++ {
		switch l := &lines[i]; {
		case l.weight > 0 && !tellsAgain(lines, i):
			i = r.end
		case l.mark != boilerplate.None && oneof.In(l.text, "글자크기", "글자 크기", "본문 보기", "본문보기", "본문듣기"):
			start = i + 1
		}
	}
	for start < r.end && lines[start].weight <= 0 && !opens(&lines[start]) {
		start++
	}
	return start
}

// overPicture moves the start of a body behind a picture's caption and the deck below it.
func overPicture(lines []textLine, r run) int {
	s := lines[r.start].text
	dated := digits(s[len(strings.TrimRight(s, "0123456789. ")):]) >= 6 // as wires date theirs
	if !isCredited(s) && !signedScene(&lines[r.start]) && !(dated && isScene(s)) {
		return r.start
	}
	for i := r.start + 1; i < min(r.end, r.start+maxLead); i++ {
		if l := &lines[i]; l.weight >= leastBody && i > r.start+1 && !isCredited(l.text) && !bracketed(lines[r.start:i+1]) {
			return i
		} else if l.weight > 0 || l.mark != boilerplate.None || opens(l) || l.runes > longLine || isItem(l.text) {
			break
		}
	}
	return r.start
}

// labelled tells a sentence that is a headline by the label in front of it.
func labelled(l *textLine) bool {
	name, _, _ := strings.Cut(strings.TrimLeft(l.text, "["), "]")
	return l.runes <= longLine && l.text[0] == '[' && innerSentences(l.text) == 0 && !isCue(l.text) && !cues[squeeze(name)] && !(strings.HasSuffix(l.text, "다.") && korean.HasTopic(l.text)) && len(headline.Parse(l.text).Labels) > 0 &&
		strings.IndexAny(l.text, "]:") == strings.IndexByte(l.text, ']') && l.byline(l.text).Kind == byline.None && !namesPress(name) && !press.Looks(name) && !strings.ContainsAny(name, "=|")
}

// overLinks moves the start of a body up over a box of links, or a few lines that are none of
// the text, between its first paragraphs and the rest, where the article's time or headline stands right above or
// nothing does.
func overLinks(lines []textLine, start int) int {
	first, links := start, false
	above := start - 1
	for above > 0 && above >= start-maxLead && lines[above].mark != boilerplate.None && !lines[above].timed {
		links = links || lines[above].weight < chromeLine
		above--
	}
	links = above >= 0 && above < start-1 && (isWhole(&lines[above]) || !links && isLead(&lines[above]))
	h := header{lines: lines[:start]}
	for i := start - 1; i >= max(0, start-2*maxLead); i-- {
		switch l := &lines[i]; {
		case l.timed:
			if links {
				return first
			}
			return start
		case l.mark == boilerplate.Related:
			links = true
		case (l.weight >= leastBody || isLead(l)) && links && !l.cut:
			first = i
		case links && first < start && h.isTitle(i):
			return first
		}
	}
	if start <= 2*maxLead {
		return first
	}
	return start
}

// isLead tells a short paragraph, as no deck is: with its stop, of somebody who does
// something.
func isLead(l *textLine) bool {
	return l.mark == boilerplate.None && l.weight > 0 && l.runes >= 2*leastTitle && strings.HasSuffix(l.text, "다.") && oneof.In(l.text, "가 ", "이 ", "은 ", "는 ")
}

// isWhole tells a paragraph of more than a sentence, or a long one.
func isWhole(l *textLine) bool {
	return l.mark == boilerplate.None && !l.cut && endsSentence(l.text) && (l.runes >= longLine || innerSentences(strings.TrimRight(l.text, ".")) > 0)
}

// namesPress tells a press's slogan or signature by its last word.
func namesPress(s string) bool {
	word := strings.TrimSuffix(strings.Trim(s[strings.LastIndexByte(s, ' ')+1:], "()[]<>"), "DB") // 한빛일보DB
	if name, ok := strings.CutSuffix(s, " 뉴스"); ok && press.Is(name) {
		return true
	}
	if i := max(strings.LastIndex(word, "·"), strings.LastIndex(word, "ㆍ")); i > 0 { // AP·연합뉴스
		_, n := utf8.DecodeRuneInString(word[i:])
		word = word[i+n:]
	}
	return press.Is(word) || korean.IsKnownPress(word) || korean.IsAgency(word) || korean.IsPool(word) && korean.IsPhotoDesk(word)
}

// isPost tells a line that is a person's name with a post or a place of work and
// nothing else, wherever it stands: "한빛신문 발행인 홍길동", "가람소방서 소방행정과 홍길동".
func isPost(s string) bool {
	if runes(s) > 40 {
		return false
	}
	if _, ok := namedWithPost(s); ok {
		return true
	}
	by := byline.Parse(s, byline.Slot)
	who := by.Authors()
	return by.Kind == byline.Byline && len(who) == 1 && (who[0].JobTitle != "" || len(who[0].Affiliations) > 0) && without(s, by.Span) == ""
}

// isName tells a line that is a person's name and nothing else.
func isName(s string) bool {
	return len(s) <= len("남궁가나다") && !isWord(s) && byline.Parse(s, byline.Slot).Kind == byline.Byline
}

// isWord tells what looks like a name and, where nothing else shows it to be one, is a
// word: two syllables ("주택", "진료"), a place, what ends as hardly a name does ("박람회").
func isWord(name string) bool {
	const least, ends = 3, "적력외물품차부당책법험증액항청처측층망패곳글집회률"
	return runes(name) < least || korean.IsPlace(name) || strings.ContainsRune(ends, lastRune(name))
}

// opens tells a line that can only be the first of a body: a broadcast's cast or
// cue ([앵커]), whom a letter greets, or a numbered heading.
func opens(l *textLine) bool {
	if isCast(l.text) {
		return true
	}
	if l.mark != boilerplate.None || l.timed {
		return false
	}
	if isCue(l.text) || l.text == "앵커" || isSpeaker(l.text) || isGreeting(l.text) {
		return true
	}
	head, _, ok := strings.Cut(l.text, " ")
	return ok && (isNumbered(l.text) || head == "Q." || head == "○" || head == "▼" || head == "◇" || head == "◆" || head == "■" || head == "□" || head == "●")
}

// isGreeting tells whom a letter or a speech greets: "존경하는 시민 여러분!".
func isGreeting(s string) bool {
	s = strings.TrimRight(s, "!.,: ")
	return runes(s) <= longLine && strings.HasSuffix(s, " 여러분") && !strings.Contains(s, ", ") && !strings.ContainsAny(s, "\"“'‘…")
}

// isNumbered tells a numbered heading: "1. 빈집", "(2) 골목".
func isNumbered(s string) bool {
	number, _, ok := strings.Cut(s, " ")
	return ok && numbered(number) && (s[0] != '(' || runes(s) <= 20) // "(5) 홍길동 시인 - 골목을 쓰다": the fifth of a series
}

// numbered tells "1.", "1)", "(1)" and "II.".
func numbered(s string) bool {
	d := strings.TrimLeft(strings.TrimRight(s, ".)"), "(")
	return d != s && d != "" && runes(d) <= 3 && (len(d) <= 2 && strings.Trim(d, "0123456789") == "" || strings.Trim(d, "IVX") == "" || strings.Trim(d, "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ") == "")
}

// closes tells a line that stands behind the end of an article.
func closes(l *textLine) bool {
	switch l.mark {
	case boilerplate.Copyright, boilerplate.TipOff, boilerplate.ReporterCard:
		return true
	case boilerplate.None:
	default:
		return strings.HasPrefix(l.text, "/") && l.runes <= 20
	}
	text := strings.TrimPrefix(l.text, "/")
	if _, ok := farewell(text); ok {
		return true
	}
	by := l.byline(text)
	return by.Kind == byline.Byline && !by.Weak && without(text, by.Span) == "" || by.Kind == byline.None && isDesk(text)
}
