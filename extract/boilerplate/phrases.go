package boilerplate

import (
	"strings"
	"unicode/utf8"
)

// sentence is a phrase that gives a line away wherever a word starts with it.
type sentence struct {
	text string // without blanks, lower case
	then string // must follow in the line too, "" for none
	kind Kind
}

// phrase looks for a known phrase at the start of every word of t and gives its
// kind and where the boilerplate starts: the line's start, or behind the last
// sentence before it.
func phrase(t string) (Kind, int) {
	from := 0
	if len(t) > 2*maxChrome { // a long paragraph: only what is glued to its end
		from = runeStart(t, len(t)-maxChrome)
	}
	plain := 0 // 1: plain prose, -1: not
	start := from == 0
	for i := from; i < len(t); {
		b := t[i]
		if b < utf8.RuneSelf {
			word := isLatin(b)
			if start || !word {
				if kind, at := phraseAt(t, i, &plain); kind != None {
					return kind, at
				}
			}
			start = !word
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(t[i:])
		letter := isHangul(r)
		if start || !letter {
			if kind, at := phraseAt(t, i, &plain); kind != None {
				return kind, at
			}
		}
		start = !letter
		i += n
	}
	return None, 0
}

// runeStart gives the first start of a character at or behind i.
func runeStart(t string, i int) int {
	for i < len(t) && !utf8.RuneStart(t[i]) {
		i++
	}
	return i
}

func isHangul(r rune) bool { return '가' <= r && r <= '힣' }

// phraseAt looks for a phrase that starts at i.
func phraseAt(t string, i int, plain *int) (Kind, int) {
	if !starts.has(t[i:]) {
		return None, 0
	}
	r, _ := utf8.DecodeRuneInString(t[i:])
	for _, s := range sentences[lower(r)] {
		n := matchSpaced(t[i:], s.text)
		if n == 0 || s.then != "" && !strings.Contains(t[i+n:], s.then) {
			continue
		}
		if *plain == 0 {
			*plain = -1
			if plainProse(t) {
				*plain = 1
			}
		}
		at := sentenceStart(t, i)
		if s.kind == Copyright && !forbids(t[i:]) {
			continue
		}
		if *plain == 1 || len(t)-at > maxChrome {
			continue
		}
		return s.kind, at
	}
	return None, 0
}

// plainProse reports whether t ends as running text does (…했다.): prompts and
// notices end in -니다, -세요 or a noun.
func plainProse(t string) bool {
	t = strings.TrimRight(t, "\"'”’)]")
	return strings.HasSuffix(t, "다.") && !strings.HasSuffix(t, "니다.")
}

// sentenceStart gives where the sentence that holds i starts: behind the last
// full stop before it, 0 where there is none.
func sentenceStart(t string, i int) int {
	for j := i; j > 0; {
		j--
		switch t[j] {
		case '.', '?', '!':
			if j+1 < len(t) && t[j+1] == '.' || j > 0 && t[j-1] == '.' || j > 0 && t[j-1] < utf8.RuneSelf {
				continue // an ellipsis, an address, a number
			}
			end := j + 1
			for _, q := range [...]string{"\"", "'", "”", "’", ")"} {
				if strings.HasPrefix(t[end:], q) {
					end += len(q)
				}
			}
			if end > i {
				continue
			}
			return end + len(t[end:]) - len(strings.TrimLeft(t[end:], " \u00a0"))
		}
	}
	return 0
}

// runeSet tells quickly whether a phrase may start with a character.
type runeSet [1024]uint64

func (s *runeSet) add(r rune) { s[r>>6&1023] |= 1 << (r & 63) }

func (s *runeSet) has(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	r = lower(r)
	return s[r>>6&1023]&(1<<(r&63)) != 0
}
