package extract

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// Where a body ends.

// bodyEnd moves the end of a body up to what signs it and behind what closes it.
func bodyEnd(lines []textLine, r run) int {
	for i := r.start + 1; i+1 < r.end; i++ {
		if lines[i].mark == boilerplate.Tags && lines[i+1].mark != boilerplate.None {
			r.end = i // tags and buttons: what follows is about the author
		} else if lines[i].mark == boilerplate.Related && (lines[i-1].endsSigned() || closes(&lines[i-1])) {
			r.end = i // right behind who signs: what follows is other articles
		} else if headsComments(lines[i].text) && (digits(lines[i+1].text) >= 8 || lines[i+1].runes <= 5) && prosaic(lines[r.start:i]) > 0 {
			r.end = i
		}
	}
	end := overCopy(lines, r)
	if at := overProfile(lines, r.start, end); at < end {
		return at
	}
	end = overRelated(lines, overSigned(lines, end, r.start))
	for end < len(lines) && isCue(lines[end].text) {
		end++ // ◀END▶
	}
	end = overItems(lines, end)
	if first := &lines[r.start]; end < len(lines) && first.endsSigned() && 4*(r.weight-first.weight) < r.weight {
		return r.start + 1 // what follows the one who signs is other stories
	}
	if cutLast(lines, end) {
		return len(lines)
	}
	at, sure := overClosing(lines, end)
	if !sure {
		at = overCut(lines, end)
	}
	return underStrays(lines, r.start, end, at)
}

// underStrays moves the end of a body up over what is left of a page below the last
// sentence and is no text: words in brackets, a list of tags, a word or a few that head
// nothing, in a text without headings and above something else.
func underStrays(lines []textLine, start, last, end int) int {
	headed := false
	for i := start; i < last && !headed; i++ {
		headed = heads(lines[:last], i)
	}
	for end > last {
		l := &lines[end-1]
		cut := end == len(lines) && !isTitleLike(l.text) // the text is, in the middle of a sentence
		if l.mark == boilerplate.None && !isEnclosed(l.text) && !isOffice(l.text) && !isTagList(l.text) && (headed || cut || !isLabel(l)) {
			break
		}
		end--
	}
	return end
}

// isOffice tells who sends a press release out, with the telephone: "가온시 공원과 02-123-4567".
func isOffice(s string) bool {
	office := strings.TrimRight(s, "0123456789-)(☎. ")
	return digits(s[len(office):]) >= 7 && !strings.Contains(office, "문의") && oneof.Ends(office, "팀", "과", "실", "부", "국", "센터", "담당관")
}

// isTagList tells words between commas, as tags stand below a text: "가온시,골목,축제".
func isTagList(s string) bool {
	long := func(tag string) bool {
		tag = strings.TrimSpace(tag)
		return runes(tag) > leastTitle || !endsInNoun(tag)
	}
	return strings.Count(s, ",") > 1 && digits(s) == 0 && !slices.ContainsFunc(strings.Split(s, ","), long)
}

// isTitleLike tells what a headline or a label has and the start of a sentence has not.
func isTitleLike(s string) bool {
	return isTagList(s) || endsInNoun(s) && (oneof.In(s, "…", "···", " : ") || s[0] >= '0' && s[0] <= '9' || strings.Contains(s, ", ") && digits(s) == 0) && !oneof.In(s, "은 ", "는 ", "이 ", "가 ", "을 ", "를 ", "에 ", "에서 ")
}

// isEnclosed tells a few words in brackets, or behind a slash.
func isEnclosed(s string) bool {
	return strings.ContainsRune("[<(〈【〔《/", firstRune(s)) && runes(s) <= 2*leastTitle && unwrap(s) != s
}

// isLabel tells a few words that are no sentence, nor the start of one, nor who signs a
// statement.
func isLabel(l *textLine) bool {
	return l.weight == shortLine && l.runes <= longLine/2 && endsInNoun(l.text) && !isItem(l.text) && !isNumbered(l.text) && !korean.HasTopic(l.text) && !stopsShort(l.text) &&
		!isDate(l.text) && !oneof.Ends(l.text, "일동") && !korean.IsOrganization(l.text[strings.LastIndexByte(l.text, ' ')+1:])
}

// cutLast tells a text whose last line was cut off in the middle of a paragraph, behind
// what stands for a picture perhaps: it speaks of something, as no headline of its length does.
func cutLast(lines []textLine, end int) bool {
	last := len(lines) - 1
	if last < end || last > end+2 || lines[last].mark != boilerplate.None || lines[last].timed || lines[last].runes < 2*longLine/3 || endsSentence(lines[last].text) || endsInDots(lines[last].text) || !korean.HasTopic(lines[last].text) && !oneof.In(lines[last].text, "는데 ", "지만 ", "면서 ", "으며 ", "하며 ") {
		return false
	}
	for i := end; i < last; i++ {
		if l := &lines[i]; l.mark != boilerplate.Caption && (l.mark != boilerplate.Copyright || l.weight != chromeLine) && hasHangul(l.text) {
			return false
		}
	}
	return true
}

// overClosing moves the end of a body behind the lines between its last sentence and a
// line that closes an article: they are the article's. It is sure where one does, or
// another line shows that nothing will; else they may be anything.
func overClosing(lines []textLine, end int) (at int, sure bool) {
	for n := 0; end+n < len(lines) && n <= maxLead; n++ {
		l := &lines[end+n]
		if l.mark == boilerplate.Copyright && l.weight == chromeLine || l.mark == boilerplate.Caption || l.mark == boilerplate.Ad && end+n+2 >= len(lines) {
			continue // whose the picture is; what the last line is cut off behind
		}
		if closes(l) || (end+n == len(lines)-1 || closes(&lines[end+n+1])) && isPost(l.text) {
			for ; n > 0 && (headsSignature(&lines[end+n-1]) || worksAt(lines[end+n-1].text, l.text) != ""); n-- {
			}
			return end + n, true
		}
		if l.mark != boilerplate.None && l.mark != boilerplate.Note || l.timed || hasLetter(l.text) && !hasHangul(l.text) || isName(l.text) || strings.HasPrefix(l.text, "#") || l.text == "키워드" {
			return end, true
		}
		if _, ok := namedWithPost(l.text); ok || bracketHome(l.text) != l.text {
			return end, true
		}
	}
	return end, false
}

// overCut moves the end of a body to that of a text cut off in a heading or in the middle
// of a sentence.
func overCut(lines []textLine, end int) int {
	rest := 0
	for i := end; i < len(lines) && rest <= 2; i++ {
		if l := &lines[i]; namesPress(l.text) {
			return end
		} else if l.mark != boilerplate.Caption && !strings.HasPrefix(l.text, "▲") && hasLetter(l.text) {
			rest++
		}
	}
	if rest <= 2 {
		return len(lines)
	}
	return end
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
		if behind > 0 && short && 5*behind <= total && end-i <= maxLead && lines[i-1].weight > 0 && l.mark == boilerplate.None && !strings.HasPrefix(l.text, "[") && l.signsAlone() {
			return i // the reporter's own words, a reader's
		}
		behind += max(0, l.weight)
		short = short && !l.cut && l.runes <= 2*longLine
	}
	return end
}

// overRelated moves the end of a body behind the related articles, or what else is none of
// it, right below it where running text stands behind them and then who signs it, or where a
// dash is before each of them: they stand inside the text.
func overRelated(lines []textLine, end int) int {
	if end == len(lines) || lines[end].mark == boilerplate.None {
		return end
	}
	i, dashes, marked := end+1, 0, lines[end].mark != boilerplate.Related && lines[end].mark != boilerplate.Tags
	for i < len(lines) && i <= end+2*maxLead && lines[i].weight <= 0 {
		dashed := strings.HasPrefix(lines[i].text, "- ")
		dashes += count(dashed)
		marked = marked && lines[i].mark != boilerplate.None && lines[i].mark != boilerplate.Related && lines[i].mark != boilerplate.Tags && !lines[i].timed
		i++
	}
	text := i
	for i < len(lines) && lines[i].weight > 0 && lines[i].mark == boilerplate.None {
		i++
	}
	switch {
	case i == text:
		return end
	case marked && text <= end+maxLead-1 && (isWhole(&lines[text]) || isLead(&lines[text])) && !isPolite(lines[text].text):
		return overRelated(lines, i)
	case dashes > 1 && dashes == text-end-1:
		return i
	case i == len(lines) || text > end+maxLead+1 || !strings.Contains(lines[i].text, "@") || !lines[i].signsAlone():
		return end
	}
	return i
}

// overItems moves the end of a body behind the items of an announcement or a table ("◇모집인원=
// 3명", "서류 접수 3월 12일까지", "2021년 5월 첫 삽") with the headings between them ("◆가온 모임"), two items
// at least.
func overItems(lines []textLine, end int) int {
	items, last := 0, end
	for i := end; i < len(lines); i++ {
		l := &lines[i]
		marked := strings.ContainsRune("◇◆○●□■△▲", firstRune(l.text))
		switch {
		case marked && strings.ContainsAny(l.text, "=:"), strings.ContainsRune("▽△", firstRune(l.text)), isTerm(l), isCounted(l):
			items++
			last = i + 1
		case l.mark == boilerplate.Note:
			last = i + 1
		case !marked && firstRune(l.text) != '<' || l.mark != boilerplate.None:
			i = len(lines)
		}
	}
	if items < 2 {
		return end
	}
	return last
}

// isCounted tells an item that begins with its year, its day or its place: "2021년 5월 첫 삽",
// "1위 한도담 32점".
func isCounted(l *textLine) bool {
	rest := strings.TrimLeft(l.text, "0123456789")
	return len(rest) < len(l.text) && hangulAt(rest+" ") && strings.Contains(rest, " ") && l.mark == boilerplate.None && !l.timed
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
