package boilerplate

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/press"
)

// word is an entry of the table of buttons and menus.
type word struct {
	text string // without blanks, lower case
	kind Kind
	weak bool // a section or press: says something only among others
}

// chrome gives the kind of a line that is nothing but words of buttons and
// menus, glued or apart, with counts and marks between them: "글자 크게댓글 0",
// "URL 프린트 페이스북", "정치 경제 사회 문화".
func chrome(t string) Kind {
	var c cutter
	if !c.cut(t, 0) {
		return None
	}
	switch {
	case c.strong > 0:
		return c.kind
	case c.weak >= 3 && c.marks < c.weak:
		return Menu
	}
	return None
}

// cutter cuts a line into known words.
type cutter struct {
	dead   [maxChrome/64 + 1]uint64 // places no way leads on from
	kind   Kind
	strong int
	weak   int
	marks  int // commas: a list in a sentence, not a menu
}

func (c *cutter) cut(t string, at int) bool {
	for at < len(t) {
		r, n := utf8.DecodeRuneInString(t[at:])
		if !filler(r) {
			break
		}
		if r == ',' {
			c.marks++
		}
		at += n
	}
	if at >= len(t) {
		return true
	}
	if c.dead[at/64]&(1<<(at%64)) != 0 {
		return false
	}
	first, _ := utf8.DecodeRuneInString(t[at:])
	for _, w := range dictionary[lower(first)] {
		n := matchSpaced(t[at:], w.text)
		if n == 0 || latinAt(t, at+n) || !c.cut(t, at+n) {
			continue
		}
		if w.weak {
			c.weak++
		} else {
			c.strong++
			c.kind = w.kind // the first one, since the last is counted first
		}
		return true
	}
	c.dead[at/64] |= 1 << (at % 64)
	return false
}

// filler reports whether r may stand between words of a menu: blanks, digits,
// marks, the × of a button.
func filler(r rune) bool {
	return r <= 0x40 && r != '#' && r != '@' || strings.ContainsRune("[]{}|~_\u00a0\u3000·•ㆍ‧・∙ㅣ│｜›»«‹×✕…–—→←↑↓▲▼△▽▶►▷◀★☆♥♡ⓘ＋+－\u200b\ufeff", r)
}

// latinAt reports whether a Latin word goes on at i, so that what was matched
// is only the beginning of it.
func latinAt(t string, i int) bool {
	if i == 0 || i >= len(t) {
		return false
	}
	return isLatin(t[i-1]) && isLatin(t[i])
}

func isLatin(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// matchSpaced gives the bytes of s that are word, where blanks may stand
// between its letters in s and Latin letters have either case; 0 for none.
func matchSpaced(s, word string) (n int) {
	for i := 0; i < len(word); {
		if n >= len(s) {
			return 0
		}
		if s[n] == ' ' && i > 0 {
			n++
			continue
		}
		b := s[n]
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		if b != word[i] {
			return 0
		}
		n++
		i++
	}
	return n
}

// breadcrumb reports whether t is the way to a page: 뉴스 > 경제 > 기업.
func breadcrumb(t string) bool {
	const arrows = ">›»"
	i := strings.IndexAny(t, arrows)
	if i <= 0 || utf8.RuneCountInString(t) > 40 {
		return false
	}
	first := strings.TrimSpace(t[:i])
	if !press.IsSection(first) && !press.Is(first) {
		return false
	}
	for _, part := range strings.FieldsFunc(t[i:], func(r rune) bool { return strings.ContainsRune(arrows, r) }) {
		if utf8.RuneCountInString(strings.TrimSpace(part)) > 12 {
			return false
		}
	}
	return true
}
