// Package press holds the names of Korean presses, portals and newsroom
// sections as sites print them, in titles, menus and credits (words.go). Names of
// presses that sign bylines are in package korean.
package press

import (
	"maps"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// Is reports whether name is a known press or portal, case aside. Blanks count:
// "한국 경제" is a country's economy.
func Is(name string) bool {
	if len(name) > maxName {
		return false
	}
	return names[lower(name)] || korean.IsKnownPress(name)
}

// IsSection reports whether word is the name of a newsroom's section ("정치",
// "IT·과학"), the general part of one ("사회일반"), of two of them together
// ("경제·산업") or of the page of all news ("뉴스", "전체기사").
func IsSection(word string) bool {
	if len(word) > maxName {
		return false
	}
	if sections[word] {
		return true
	}
	key := Key(word)
	if sections[key] {
		return true
	}
	if stem, ok := strings.CutSuffix(key, "일반"); ok && sections[stem] {
		return true
	}
	one, other, two := strings.Cut(key, "·")
	return two && sections[one] && sections[other]
}

// Looks reports whether word, without blanks, has the shape of a press's name:
// a known one or one that ends as they do (구로타임즈, 강북신문, 불교닷컴).
func Looks(word string) bool {
	if Is(word) {
		return true
	}
	if strings.ContainsAny(word, " \t") || IsSection(word) {
		return false
	}
	word = lower(word)
	for _, e := range endings {
		if before, ok := strings.CutSuffix(word, e); ok && len(before) >= len("가나") && len(before) <= len("가나다라마바") {
			return !generic[word]
		}
	}
	return false
}

// Key gives word in the form the tables compare: lower case, without blanks and
// with one kind of middle dot.
func Key(word string) string {
	if plain(word) {
		return word
	}
	return strings.ToLower(strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\t', '\u00a0', '\u3000':
			return -1
		case 'ㆍ', '‧', '・', '∙', '/', '&', '•':
			return '·'
		}
		return r
	}, word))
}

// plain reports whether word is its own key, as nearly all are.
func plain(word string) bool {
	for i := 0; i < len(word); i++ {
		switch b := word[i]; {
		case 'A' <= b && b <= 'Z', b == ' ', b == '\t', b == '/', b == '&', b == 0xC2, b == 0xE2, b == 0xE3:
			return false // the last three begin all blanks and dots above
		}
	}
	return true
}

// lower gives word in lower case.
func lower(word string) string {
	if plain(word) {
		return word
	}
	return strings.ToLower(word)
}

// Sections gives the section names, without blanks and in lower case.
func Sections() []string { return slices.Sorted(maps.Keys(sections)) }

// maxName is longer than any name in the tables, in bytes.
const maxName = 60

// table reads lists of words; a word with blanks is known without them too.
func table(lists ...string) map[string]bool {
	t := map[string]bool{}
	for _, l := range lists {
		for w := range strings.SplitSeq(l, ",") {
			w = strings.TrimSpace(w)
			t[strings.ToLower(w)], t[Key(w)] = true, true
		}
	}
	return t
}
