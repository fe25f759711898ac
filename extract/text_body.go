package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/korean"
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
	r.start = overSummary(lines, r)
	r.start = overLinks(lines, r.start)
	if r.end > r.start+2 && labelled(&lines[r.start]) && !slices.ContainsFunc(lines[:r.start], func(l textLine) bool { return l.timed }) {
		r.start++ // a headline that is a sentence with its stop
		for r.start+1 < r.end && lines[r.start].weight <= 0 && !opens(&lines[r.start]) {
			r.start++ // its deck
		}
	}
	for r.start+1 < r.end && headsBody(lines, r.start) {
		r.start++
	}
	for r.start > 0 && (opens(&lines[r.start-1]) && !decks(lines, r) || headsPart(lines, r)) || r.start > 1 && lines[r.start-1].mark != boilerplate.None && isCast(lines[r.start-2].text) {
		r.start--
	}
	r.start = overScript(lines, overBroken(lines, r.start))
	if r.start > 0 && (triangleHeads(lines[r.start-1:r.end]) || isMarked(&lines[r.start-1], "▶") && arrowHeads(lines[r.start-1:r.end])) {
		r.start--
	}
	for i := r.start + 1; i+1 < r.end; i++ {
		if lines[i].mark == boilerplate.Tags && lines[i+1].mark != boilerplate.None {
			r.end = i // tags and buttons: what follows is about the author
		} else if lines[i].mark == boilerplate.Related && (endsSigned(lines[i-1].text) || closes(&lines[i-1])) {
			r.end = i // right behind who signs: what follows is other articles
		}
	}
	r.end = overSigned(lines, overCopy(lines, r), r.start)
	r.end = overRelated(lines, r.end)
	for r.end < len(lines) && isCue(lines[r.end].text) {
		r.end++ // ◀END▶
	}
	r.end = overItems(lines, r.end)
	if first := &lines[r.start]; r.end < len(lines) && endsSigned(first.text) && 4*(r.weight-first.weight) < r.weight {
		r.end = r.start + 1
		return r // what follows the one who signs is other stories
	}
	// What stands between the last sentence and a line that closes an article
	// is the article's; where nothing closes it, it may be anything.
	for n := 0; r.end+n < len(lines) && n <= maxLead; n++ {
		l := &lines[r.end+n]
		if l.mark == boilerplate.Copyright && l.weight == chromeLine || l.mark == boilerplate.Caption || l.mark == boilerplate.Ad && r.end+n+2 >= len(lines) {
			continue // whose the picture is; what the last line is cut off behind
		}
		if closes(l) || r.end+n == len(lines)-1 && isPost(l.text) {
			for r.end += n; n > 0 && headsSignature(&lines[r.end-1]); n-- {
				r.end--
			}
			return r
		}
		if l.mark != boilerplate.None && l.mark != boilerplate.Note || l.timed || hasLetter(l.text) && !hasHangul(l.text) || isName(l.text) || strings.HasPrefix(l.text, "#") || l.text == "키워드" {
			return r
		}
		if _, ok := namedWithPost(l.text); ok || bracketHome(l.text) != l.text {
			return r
		}
	}
	// A text cut off may end in a heading or in the middle of a sentence.
	rest := 0
	for i := r.end; i < len(lines) && rest <= 2; i++ {
		if l := &lines[i]; namesPress(l.text) {
			return r
		} else if l.mark != boilerplate.Caption && !strings.HasPrefix(l.text, "▲") && hasLetter(l.text) {
			rest++
		}
	}
	if rest <= 2 {
		r.end = len(lines)
	}
	return r
}

// headsBody tells the headline that asks, calls or quotes, so that it reads as a
// sentence: short, with the day, the writer or buttons right below it, or twice.
func headsBody(lines []textLine, i int) bool {
	l := &lines[i]
	if l.runes > longLine || l.mark != boilerplate.None || strings.HasSuffix(l.text, ".") || innerSentences(l.text) > 0 || i > maxLead || i+1 == len(lines) {
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
	if !strings.ContainsRune(partMarks, mark) || l.timed || l.runes > 40 {
		return false
	}
	for i := r.start; i < r.end; i++ {
		if firstRune(lines[i].text) == mark {
			return true
		}
	}
	return false
}

const partMarks = "◆◇■□●"

// overSummary moves the start of a body behind a summary: sentences with the
// buttons for the letters' size below them, and most of the body behind those.
func overSummary(lines []textLine, r run) int {
	before, total := 0, 0
	for i := r.start; i < r.end; i++ {
		total += max(0, lines[i].weight)
	}
	start := r.start
	for i := r.start; i < r.end; i++ {
		before += max(0, lines[i].weight)
		l := &lines[i]
		if 3*before < total && l.mark != boilerplate.None && (strings.Contains(l.text, "글자크기") || strings.Contains(l.text, "글자 크기") || strings.Contains(l.text, "본문 보기") || strings.Contains(l.text, "본문보기") || strings.Contains(l.text, "본문듣기")) {
			start = i + 1
		}
	}
	for start < r.end && lines[start].weight <= 0 && !opens(&lines[start]) {
		start++
	}
	return start
}

// overCopy moves the end of a body up to the time or the copyright line behind
// which the page holds nothing but the same sentences again.
func overCopy(lines []textLine, r run) int {
	seen := map[string]bool{}
	for i := r.start; i < r.end; i++ {
		switch l := &lines[i]; {
		case l.weight == endLine && len(seen) > 0:
			k := i + 1
			for k < r.end && (lines[k].weight <= 0 || seen[lines[k].text]) {
				k++
			}
			if k == r.end {
				return i
			}
		case l.weight > 0:
			seen[l.text] = true
		}
	}
	return r.end
}

// overSigned moves the end of a body up to the line that signs it, behind which
// nothing but another article's headline and a teaser follow.
func overSigned(lines []textLine, end, start int) int {
	behind, total, short := 0, 0, true
	for i := start; i < end; i++ {
		total += max(0, lines[i].weight)
	}
	for i := end - 1; i > start && 2*behind <= total; i-- {
		l := &lines[i]
		if behind > 0 && i+1 < end && l.mark == boilerplate.None && l.weight <= 0 && lines[i+1].weight <= 0 && lines[i+1].mark == boilerplate.None && lines[i-1].weight > 0 && strings.Contains(l.text, "@") && closes(l) && !strings.ContainsRune("◆◇■□●○▶▷", firstRune(lines[i+1].text)) {
			return i
		}
		if behind > 0 && short && 5*behind <= total && end-i <= maxLead && lines[i-1].weight > 0 && l.mark == boilerplate.None && !strings.HasPrefix(l.text, "[") && signsAlone(l.text) {
			return i // the reporter's own words, a reader's
		}
		behind += max(0, l.weight)
		short = short && !l.cut && l.runes <= 2*longLine
	}
	return end
}

// overRelated moves the end of a body behind the related articles right below it where
// running text stands behind them and then who signs it, or where a dash is before each
// of them: they stand inside the text.
func overRelated(lines []textLine, end int) int {
	if end == len(lines) || lines[end].mark != boilerplate.Related {
		return end
	}
	i, dashes := end+1, 0
	for i < len(lines) && i <= end+2*maxLead && lines[i].weight <= 0 {
		dashed := strings.HasPrefix(lines[i].text, "- ")
		dashes += count(dashed)
		i++
	}
	text := i
	for i < len(lines) && lines[i].weight > 0 && lines[i].mark == boilerplate.None {
		i++
	}
	switch {
	case i == text:
		return end
	case dashes > 1 && dashes == text-end-1:
		return i
	case i == len(lines) || text > end+maxLead+1 || !strings.Contains(lines[i].text, "@") || !signsAlone(lines[i].text):
		return end
	}
	return i
}

// overItems moves the end of a body behind the items of an announcement ("◇모집인원=
// 3명", "서류 접수 3월 12일까지"), two of them at least.
func overItems(lines []textLine, end int) int {
	items := 0
	for i := end; i < len(lines); i++ {
		r, _ := utf8.DecodeRuneInString(lines[i].text)
		switch {
		case strings.ContainsRune("◇◆○●□■△", r) && strings.ContainsAny(lines[i].text, "=:"), strings.ContainsRune("▽△", r), isTerm(&lines[i]):
			items++
		case lines[i].mark != boilerplate.Note:
			if items < 2 {
				return end
			}
			return i
		}
	}
	if items < 2 {
		return end
	}
	return len(lines)
}

// isTerm tells an item of an announcement by its first words: "지원 자격 제한 없음".
func isTerm(l *textLine) bool {
	words := strings.Fields(l.text)
	return len(words) >= 2 && l.mark == boilerplate.None && l.runes <= 2*longLine && (terms[words[0]] || len(words) > 2 && terms[words[1]] && !korean.GoesOn(words[1]) && termHeads[words[0]])
}

var (
	terms     = map[string]bool{"인원": true, "자격": true, "접수": true, "기간": true, "비용": true, "일시": true, "장소": true, "대상": true, "방법": true, "분야": true, "마감": true, "발표": true, "문의": true, "참가비": true, "신청": true, "제출": true}
	termHeads = map[string]bool{"선발": true, "모집": true, "지원": true, "응시": true, "서류": true, "원서": true, "신청": true, "접수": true, "연수": true, "교육": true, "행사": true, "합격자": true, "참가": true, "제출": true, "응모": true, "공모": true}
)

// labelled tells a sentence that is a headline by the label in front of it.
func labelled(l *textLine) bool {
	name, _, _ := strings.Cut(strings.TrimLeft(l.text, "["), "]")
	return l.runes <= longLine && l.text[0] == '[' && innerSentences(l.text) == 0 && !isCue(l.text) && len(headline.Parse(l.text).Labels) > 0 &&
		strings.IndexAny(l.text, "]:") == strings.IndexByte(l.text, ']') && byline.Parse(l.text, byline.Body).Kind == byline.None && !namesPress(name) && !press.Looks(name) && !strings.ContainsAny(name, "=|")
}

// overLinks moves the start of a body up over a box of links between its first
// paragraphs and the rest, where the time the article bears stands right above.
func overLinks(lines []textLine, start int) int {
	first, links := start, false
	for i := start - 1; i >= max(0, start-2*maxLead); i-- {
		switch l := &lines[i]; {
		case l.timed && l.label:
			if links {
				return first
			}
			return start
		case l.mark == boilerplate.Related:
			links = true
		case l.weight >= leastBody && links && !l.cut:
			first = i
		}
	}
	return start
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
	return press.Is(word) || korean.IsKnownPress(word) || korean.IsAgency(word)
}

// isPost tells a line that is a person's name with a post somewhere and nothing
// else: "한빛신문 발행인 홍길동".
func isPost(s string) bool {
	if runes(s) > 40 {
		return false
	}
	if _, ok := namedWithPost(s); ok {
		return true
	}
	by := byline.Parse(s, byline.Slot)
	who := by.Authors()
	return by.Kind == byline.Byline && len(who) == 1 && who[0].JobTitle != "" && len(who[0].Affiliations) > 0 && without(s, by.Span) == ""
}

// isName tells a line that is a person's name and nothing else.
func isName(s string) bool {
	return len(s) <= len("남궁가나다") && byline.Parse(s, byline.Slot).Kind == byline.Byline
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
	by := byline.Parse(text, byline.Body)
	return by.Kind == byline.Byline && !by.Weak && without(text, by.Span) == ""
}
