package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
)

// Captions that say what the text or the picture's own text says.

// alike tells two lines between blank ones that say the same in nearly the same words: a
// picture's own text and the caption.
func (g *gallery) alike(i int) bool {
	if i < 0 || i+2 >= len(g.lines) {
		return false
	}
	a, b := &g.lines[i], &g.lines[i+1]
	if b.num > a.num+1 || g.lines[i+2].num == b.num+1 || i > 0 && g.lines[i-1].num+1 == a.num || max(a.runes, b.runes) > 2*longLine || !endsSentence(a.text) || !endsSentence(b.text) {
		return false
	}
	same, words := sharedWords(a.text, b.text)
	return words >= maxLead && 3*same >= 2*words && 3*strings.Count(b.text, " ") <= 4*words
}

// sharedWords counts the words of a that one of the others has too, whatever particle is
// behind them; of long lines it looks at the beginning.
func sharedWords(a string, others ...string) (same, words int) {
	for w := range strings.FieldsSeq(a[:min(len(a), maxSharedLine)]) {
		words++
		if n := len(w) - len("가"); n > len("가") && utf8.RuneStart(w[n]) {
			w = w[:n]
		}
		same += count(slices.ContainsFunc(others, func(s string) bool { return strings.Contains(s[:min(len(s), maxSharedLine)], w) }))
	}
	return same, words
}

// repeated tells one sentence above all that the next paragraph tells once more with nearly
// all of its words: a caption, a deck.
func (g *gallery) repeated(i int) bool {
	l, next := &g.lines[i], &g.lines[i+1]
	if l.runes > 2*longLine || next.runes < l.runes || l.text[0] == '[' || l.weight <= 0 || l.mark != boilerplate.None || innerSentences(l.text) > 0 || next.weight <= 0 || l.text == next.text {
		return false
	}
	same, words := sharedWords(l.text, next.text)
	return words >= 6 && 10*same >= 9*words
}
