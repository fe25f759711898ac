package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// What the lines around a line say about its weight: texts whose sentences are
// broken over several lines, and headlines that read as sentences.

// weighWrapped weighs the lines of a text that is broken at a fixed width, as
// mail is: most lines are nearly as long as the longest, sentences end inside lines
// or behind those, and such a line goes on in the next.
func weighWrapped(lines []textLine) {
	const narrow, wide = 20, 90 // characters
	if at := slices.IndexFunc(lines, func(l textLine) bool { return l.mark == boilerplate.Related }); at >= 0 {
		lines = lines[:at] // below are headlines
	}
	width, all, near, stops, inside, ends := 0, 0, 0, 0, 0, 0
	runs := func(l *textLine) bool {
		_, signs := namedWithPost(l.text)
		return l.mark == boilerplate.None && !l.timed && !signs
	}
	for i := range lines {
		if l := &lines[i]; runs(l) {
			width = max(width, l.runes)
			all++
			stops += count(innerSentences(l.text) > 0 || strings.HasSuffix(l.text, "다."))
			inside += count(innerSentences(l.text) > 0 && !endsSentence(l.text))
		}
	}
	full := func(i int) bool { return i < len(lines) && lines[i].runes*4 >= width*3 && runs(&lines[i]) }
	for i := range lines {
		near += count(full(i))
		ends += count(i > 0 && full(i-1) && lines[i].num <= lines[i-1].num+2 && endsSentence(lines[i].text) && !endsSentence(lines[i-1].text))
	}
	if width < narrow || width > wide || near < 6 || near*2 < all || stops*6 < all || inside+ends < 2 {
		return
	}
	for i := 0; i+1 < len(lines); i++ {
		if !full(i) || lines[i+1].num > lines[i].num+2 || !full(i+1) && !endsSentence(lines[i+1].text) {
			continue
		}
		for k := i; k <= i+1; k++ {
			l := &lines[k]
			if l.cut = l.cut && ends == 0; l.weight <= 0 {
				l.weight = l.runes / 2
			}
		}
	}
}

// unweighSummary takes a summary above a text for what it is: the lines below its
// heading, and those between a portal's advice to read the text too and the sample of
// the letters' size.
func unweighSummary(lines []textLine) {
	first, told := -1, false // above the text
	for i := 0; i < len(lines); i++ {
		told = told || lines[i].weight >= leastBody
		switch s := lines[i].text; {
		case strings.Contains(s, "전체 맥락을 이해하기 위해서는"):
			first = i
		case lines[i].runes <= 2*maxLoose && lines[i].mark == boilerplate.Summary, !told && mayHeadSummary(lines, i):
			end := retold(lines, i+1)
			if lines[i].mark == boilerplate.Summary {
				end = max(end, summaryEnd(lines, i))
			}
			if end > i+1 && prosaic(lines[end:min(len(lines), end+maxLead)]) > 0 { // else it is all there is
				markSummary(lines[i:end])
				i = end - 1
			}
		case first >= 0 && i-first <= 2*maxLead && strings.HasPrefix(s, "이 글자크기로 변경됩니다"):
			markSummary(lines[first+1 : i])
			first = -1
		}
	}
}

// mayHeadSummary tells what may stand above a summary, below the headline.
func mayHeadSummary(lines []textLine, i int) bool {
	titled := func(l textLine) bool { return l.mark == boilerplate.None && l.runes >= leastTitle }
	return lines[i].runes <= maxLoose && slices.ContainsFunc(lines[max(0, i-maxStack):i], titled) && oneof.In(strings.ToLower(lines[i].text), "요약", "핵심", "브리핑", "포인트", "주요 내용", "한눈에", "summary", "key point")
}

// retold gives where the lines end, from start on, of one sentence each that the text behind
// tells again, start where there are not two.
func retold(lines []textLine, start int) int {
	end := start
	for end < min(len(lines), start+2*maxLead) && innerSentences(strings.TrimRight(lines[end].text, ".")) == 0 && !lines[end].opensSigned() && tellsAgain(lines, end) {
		end++
	}
	if end < start+2 {
		return start
	}
	return end
}

// tellsAgain reports whether the text below a line has half of its words.
func tellsAgain(lines []textLine, i int) bool {
	if strings.Count(lines[i].text, " ") < maxLead-1 {
		return false
	}
	var text []string
	for k := i + 1; k < len(lines) && len(text) < maxShared; k++ {
		if l := &lines[k]; l.weight > 0 && l.mark == boilerplate.None {
			text = append(text, l.text)
		}
	}
	same, words := sharedWords(lines[i].text, text...)
	return 2*same >= words
}

// summaryEnd gives where the summary ends whose heading stands in a line: behind the
// notice who made it or the last of its bullets, above the button that shuts it or
// the blank line that parts two sentences from the text.
func summaryEnd(lines []textLine, heading int) int {
	start, end, bullets := heading+1, heading+1, false
	for i := start; i < min(len(lines), start+2*maxLead); i++ {
		switch l := &lines[i]; {
		case l.mark == boilerplate.Summary && i > start:
			return i + 1
		case l.mark != boilerplate.None && i == heading+1:
			start++ // beta
		case l.text == "닫기" || l.text == "접기":
			return i
		case l.mark != boilerplate.None:
			return end
		case (l.bullet || strings.ContainsRune("·ㆍ-*▶", firstRune(l.text)) || isNumbered(l.text)) && l.weight > 0 && (bullets || i == start):
			end, bullets = i+1, true
		case bullets:
			return end
		case l.opensSigned():
			return end // its reporter is in front
		case i > start+1 && l.num > lines[i-1].num+1 && lines[i-1].num-lines[heading].num == i-1-heading:
			end = i
		}
	}
	return end
}

// markSummary takes lines for a summary's.
func markSummary(lines []textLine) {
	for i := range lines {
		l := &lines[i]
		l.mark, l.weight, l.cut, l.signed = boilerplate.Summary, chromeLine, false, false
	}
}

// weighButtons takes a word that may be a button ("보통", "0:31") for one where it stands
// beside others or above all, and a time's label without its time.
func weighButtons(lines []textLine) {
	kinds := make([]*boilerplate.Kind, len(lines)) // what may be one, where it was asked
	beside := func(i int) boilerplate.Kind {
		if kinds[i] == nil {
			kind := boilerplate.Beside(lines[i].text).Kind
			kinds[i] = &kind
		}
		return *kinds[i]
	}
	button := func(i int) bool {
		if i < 0 || i == len(lines) {
			return false
		}
		if l := &lines[i]; l.mark == boilerplate.None && l.runes <= maxLoose && beside(i) == boilerplate.Share {
			return true
		}
		switch lines[i].mark {
		case boilerplate.Share, boilerplate.Menu, boilerplate.Subscription, boilerplate.Translation, boilerplate.Summary, boilerplate.Ad:
			return !lines[i].timed
		}
		return false
	}
	for i := range lines {
		l := &lines[i]
		if l.mark != boilerplate.None || l.timed || l.runes > maxLoose || l.weight > 0 || press.Looks(l.text) || press.IsSection(l.text) {
			continue
		}
		if label := strings.TrimRight(l.text, " :"); timeLabels[label] || label == "기자명" {
			l.mark, l.weight, l.button = boilerplate.Menu, chromeLine, true
			continue
		}
		if !button(i-1) && !button(i+1) && (i > 0 || !letterAt(l.text)) {
			continue
		}
		if kind := beside(i); kind != boilerplate.None {
			l.mark, l.weight, l.button = kind, chromeLine, true
		}
	}
}

// weighBroken weighs the lines of sentences that are broken where a speaker would
// breathe, as regional stations print them: a stop every few lines, and most of
// the others stop in the middle. Headlines end in 니다 too, but without the dot.
func weighBroken(lines []textLine) {
	const leastStops = 3
	broken := false
	weigh := func(l *textLine) {
		l.weight = max(l.weight, l.runes/2)
		l.broken = stopsShort(l.text) || modifies(l)
		broken = true
	}
	for i := 0; i < len(lines); i++ {
		first, last, stops, dots, open, again := -1, -1, 0, 0, 0, 0
		for ; i < len(lines) && isBreath(&lines[i]); i++ {
			if first >= 0 && stops == 0 && i-first < maxLead && lines[i].num > lines[i-1].num+1 && i+1 < len(lines) && lines[i+1].num == lines[i].num+1 {
				first, open = -1, 0 // a headline and its deck above a blank line
			}
			switch s := lines[i].text; {
			case strings.HasSuffix(s, "다."), strings.HasSuffix(s, "니다"), strings.HasSuffix(s, "요."), strings.HasSuffix(s, "데..."):
				stops++
				dots += count(strings.HasSuffix(s, "."))
				last = i
			case stopsShort(s) && (first >= 0 || !strings.Contains(s, "…")):
				open++
				again += count(stops > 0)
			case first < 0:
				continue // a headline
			}
			if first < 0 {
				first = i
			}
		}
		if stops < leastStops && dots < leastStops-1 || again == 0 || last-first+1 > 6*stops || 2*open < last-first+1-stops {
			continue
		}
		for first > 0 && modifies(&lines[first-1]) {
			first--
		}
		for k := first; k <= last; k++ {
			weigh(&lines[k])
		}
	}
	for i := len(lines) - 1; broken && i >= 0 && isBreath(&lines[i]) && stopsShort(lines[i].text); i-- {
		weigh(&lines[i]) // the text is cut off
	}
}

// isBreath tells a line short enough to be a part of a broken sentence.
func isBreath(l *textLine) bool {
	const longest = 48
	return l.mark == boilerplate.None && !l.timed && l.runes <= longest && !strings.ContainsRune("▲△▼↑", firstRune(l.text))
}

// overBroken moves the start of a body up over the lines of its first sentence,
// where nothing but the end of it is left on the first line ("전망됩니다.").
func overBroken(lines []textLine, start int) int {
	const end = 12
	if start > 0 && start < len(lines) && waits(&lines[start-1]) {
		return start - 1
	}
	if start == len(lines) || lines[start].runes > end || !strings.HasSuffix(lines[start].text, "다.") {
		return start
	}
	at := start
	for i := start - 1; i >= 0 && start-i <= maxLead && isBreath(&lines[i]); i-- {
		if !stopsShort(lines[i].text) {
			break
		}
		at = i
	}
	return at
}

// waits tells a long line that stops in the middle of a sentence: its subject or
// object waits for the verb, as no deck's does.
func waits(l *textLine) bool {
	return l.mark == boilerplate.None && !l.timed && l.weight <= 0 && l.runes >= longLine/2 && oneof.Ends(l.text, "들이", "들은", "들을", "에서는", "으로는", "에게는", "을", "를", "부터", "통해", "따르면", "의하면", "것으로") && !strings.ContainsAny(l.text, "…|[")
}

// modifies tells a short line that ends in a verb before the noun it belongs to:
// "최근에 취임식을 가진".
func modifies(l *textLine) bool {
	return isBreath(l) && strings.Contains(l.text, " ") && oneof.Ends(l.text, "던", "된", "는", "가진", "맞은", "받은", "열린", "만든", "위한", "대한", "통한", "관한", "지난", "같은")
}

// stopsShort tells a line that stops in the middle of a sentence, short ones too.
func stopsShort(s string) bool {
	if at := strings.LastIndexByte(s, '('); at > 0 && strings.HasSuffix(s, ")") && len(s)-at <= len("(16일)") {
		s = s[:at] // 오늘(6)
	}
	if runsOn(s) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.Contains(s, " ") && !strings.HasSuffix(s, "기자") && (strings.ContainsRune("이가에로고도서며면자어아여해려등", r) || oneof.Ends(s, " 동안", " 만에", " 사이", " 오늘", " 내일", " 어제", " 최근"))
}

// unweighHeadlines tells headlines that are sentences (… 자취를 감췄다) from
// prose: they have no stop where the text's other sentences have, or speak to nobody above
// a text that does.
func unweighHeadlines(lines []textLine) {
	stopped, open, polite, plain := 0, 0, 0, 0
	for i := range lines {
		if l := &lines[i]; l.mark == boilerplate.None && l.weight > 0 {
			speaks := isPolite(l.text)
			polite, plain = polite+count(speaks), plain+count(!speaks)
		}
		if l := &lines[i]; l.mark == boilerplate.None && l.cut {
			stopped += count(innerSentences(l.text) > 0)
		} else if l.mark == boilerplate.None && l.weight >= 40 {
			if strings.HasSuffix(strings.TrimRight(l.text, "\"'”’)] "), ".") || innerSentences(l.text) > 0 {
				stopped++
			} else {
				open++
			}
		}
	}
	first := true // of all that reads as prose, it may be longer
	for i := range lines {
		l := &lines[i]
		if l.weight <= 0 || l.mark != boilerplate.None {
			continue
		}
		own := count(first && l.weight >= 40)
		end := strings.TrimRight(l.text, "\"'”’)] ")
		first = first || i+1 < len(lines) && lines[i+1].timed && lines[i-1].weight <= 0
		switch {
		case first && i <= maxLead && l.runes <= longLine && polite > plain && !isPolite(l.text) && hangulBefore(l.text),
			l.runes < 40 && stopped > open && !strings.ContainsAny(l.text, ".?!"),
			first && (i <= maxLead && l.runes <= longLine || i+1 < len(lines) && lines[i+1].timed) && stopped > open-own && end != "" && !strings.ContainsAny(end[len(end)-1:], ".?!") && innerSentences(l.text) == 0:
			l.weight = shortLine
		}
		first = false
	}
}

// runsOn tells a line that stops in the middle of a sentence: behind a particle
// or a comma.
func runsOn(s string) bool {
	if !strings.Contains(s, " ") {
		return false
	}
	for _, end := range []string{",", "은", "는", "을", "를", "의", "에서", "으로", "까지", "부터", "하고", "하며", "면서", "에게", "와", "과"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
