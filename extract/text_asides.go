package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// What a page says to its reader among the lines of an article, which speaks to nobody.

// unweighAsides takes for the page's what is polite, no quotation and no question, in and
// around a text in the plain style: a line or two at a time. Above the text a headline may
// be so.
func unweighAsides(lines []textLine, r run) {
	plain, polite := 0, 0
	for i := r.start; i < r.end; i++ {
		switch l := &lines[i]; {
		case isCue(l.text):
			return
		case l.weight <= 0 || l.mark != boilerplate.None:
		case isPolite(l.text):
			polite++
		case strings.HasSuffix(strings.TrimRight(l.text, ".\"”’)"), "다"):
			plain++
		}
	}
	if plain < 2 {
		return
	}
	titled, told := false, false
	for i := max(0, r.start-maxStack); i < min(len(lines), r.end+maxLead); i++ {
		end, prompt := i, false
		for ; end < len(lines) && !(end > 0 && stopsShort(lines[end-1].text)) && (isAside(&lines[end]) || isPrompt(&lines[end])); end++ {
			prompt = prompt || isPrompt(&lines[end])
		}
		if end == i {
			titled = titled || lines[i].mark == boilerplate.None && lines[i].runes >= leastTitle
			told = told || lines[i].weight >= leastBody
			continue
		}
		for k := i; k < end && (told || titled && !pledges(&lines[k], lines[end:])) && (prompt || end <= i+2 && 2*polite <= plain); k++ {
			lines[k].mark, lines[k].weight, lines[k].cut, lines[k].button = boilerplate.Promotion, chromeLine, false, true
		}
		i = end - 1
	}
}

// pledges tells what may be a deck, polite as it is: it promises something, or has a word of
// the text below.
func pledges(l *textLine, text []textLine) bool {
	found, _ := shared(l.text, text)
	return found > 0 || strings.HasSuffix(strings.TrimRight(l.text, ".!"), "겠습니다")
}

// isPrompt tells what is known for a press's word to its readers.
func isPrompt(l *textLine) bool {
	switch l.mark {
	case boilerplate.Subscription, boilerplate.Promotion, boilerplate.ReporterCard, boilerplate.TipOff:
		return isPolite(l.text)
	}
	return false
}

// isAside tells a short line that says something to its reader.
func isAside(l *textLine) bool {
	if l.mark != boilerplate.None || l.timed || l.runes > longLine || !isPolite(l.text) || isItem(l.text) || isNumbered(l.text) || strings.ContainsAny(l.text, "\"“”‘’':?>☎") || strings.ContainsRune("=※*", firstRune(l.text)) || strings.HasSuffix(strings.TrimRight(l.text, ".!~ "), "바랍니다") {
		return false
	}
	_, signs := signOff(l.text)
	return !signs
}

// isPolite tells a line that speaks to its reader.
func isPolite(s string) bool {
	s = strings.TrimRight(s, ".!~ ")
	return oneof.Ends(s, "니다", "요") && !strings.HasSuffix(s, "아니다")
}
