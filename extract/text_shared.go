package extract

import (
	"strings"
	"unicode"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// How much running text is looked at for a title's words.
const (
	maxShared     = 12   // lines
	maxSharedLine = 1500 // bytes of each, some 500 syllables
)

// shared counts a title's words and those of them that the text below opens with too:
// a headline says what its text says, a menu's entry right above it does not.
func shared(title string, body []textLine) (found, all int) {
	for word := range strings.FieldsFuncSeq(title, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		stem := stemOf(word)
		if stem == "" {
			continue
		}
		all++
		n := 0
		for i := 0; i < len(body) && n < maxShared; i++ {
			if body[i].weight <= 0 {
				continue
			}
			text := body[i].text
			if n++; strings.Contains(text[:min(len(text), maxSharedLine)], stem) {
				found++
				break
			}
		}
	}
	return found, all
}

// tells reports whether so many of a title's words are enough to say that it tells what
// the text below does.
func tells(found, all int) bool {
	return found > 0 && (found == all || found > 1 && 3*found >= all)
}

// stemOf gives the first two syllables of a word in Hangul, "" where it has no two.
func stemOf(word string) string {
	n := 0
	for i, r := range word {
		if !korean.IsHangul(r) {
			break
		}
		if n++; n == 2 {
			return word[:i+len("가")]
		}
	}
	return ""
}
