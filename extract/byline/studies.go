package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// year reports whether a dot and somebody's year at a university stand behind the word:
// 법학·21, 경영·3
func (p *people) year(t token) bool {
	rest, size := utf8.DecodeRuneInString(p.s[t.end:])
	s := p.s[t.end+size:]
	n := len(s) - len(strings.TrimLeft(s, "0123456789"))
	return kindOf(rest) == dot && (n == 1 || n == 2) && !korean.IsNoun(p.at(t))
}

// isClass reports whether w counts a year of lawyers or graduates: 33기, 5회.
func isClass(w string) bool {
	n := strings.TrimRight(strings.TrimRight(w, "기회"), "0123456789")
	return n == "" && len(w) > len("기") && isDigit(w[0])
}

// school gives how many words name the school of somebody who studies or studied
// there: 이화여대 철학과 졸업, 한국대 건축학부 4년.
func (p *people) school(ws []token) int {
	n := p.enrolled(ws)
	if n == len(ws) || p.sentence(ws[:n]) {
		return 0
	}
	return n
}

// enrolled gives how many words are before those that say how far somebody's studies are.
func (p *people) enrolled(ws []token) int {
	n := len(ws)
	for n > 0 {
		w := p.at(ws[n-1])
		switch w {
		case "졸업", "재학", "휴학", "수료", "예정", "중퇴", "학년", "석사과정", "박사과정", "입학", "중":
			n--
			continue
		}
		y, ok := strings.CutSuffix(w, "학년")
		if !ok {
			y, ok = strings.CutSuffix(w, "년")
		}
		if !ok {
			y, ok = strings.CutSuffix(w, "학번") // 19학번
			ok = ok && len(y) == 2 && isDigit(y[0])
			y = y[:min(len(y), 1)]
		}
		digits := n > 1 && len(w) <= 2 && strings.Trim(w, "0123456789") == ""
		if ok && len(y) == 1 || digits && !idle(p.at(ws[n-2])) { // 국문 19
			n--
			continue
		}
		break
	}
	return n
}
