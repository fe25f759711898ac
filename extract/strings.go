package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// What lines are measured, compared and cut by.

// runes is the length of s as a reader counts it.
func runes(s string) int { return utf8.RuneCountInString(s) }

// letters makes printed titles comparable: letters and digits only, in lower
// case.
func letters(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r |= 0x20
			}
			if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
				b.WriteByte(byte(r))
			}
		case korean.IsHangul(r), unicode.IsLetter(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// squeeze makes printed lines comparable: no spaces, one kind of quote.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\u00a0', '\u3000', '\t', '\n', '\r':
			return -1
		case '‘', '’', '“', '”', '"', '`', '′', '″', '„':
			return '\''
		}
		return r
	}, strings.ReplaceAll(s, "...", "…"))
}

// without cuts a span off a line.
func without(line string, s article.Span) string {
	if s.Empty() {
		return strings.TrimSpace(line)
	}
	head, tail := strings.TrimSpace(line[:s.Start]), strings.TrimSpace(line[s.End:])
	if head == "" || tail == "" {
		return head + tail
	}
	return head + " " + tail
}

// hasLetter reports whether s says anything: a letter, a digit.
func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 0x2e80 && unicode.IsLetter(r)
	})
}

// endsSentence tells a line that ends as Korean prose does, closing quotes and
// brackets aside.
func endsSentence(s string) bool {
	for {
		r, size := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '?', '!', '다':
			return true
		case ' ', '"', '\'', '”', '’', ')', ']':
			s = s[:len(s)-size]
		default:
			return false
		}
	}
}

// stopped tells a line that ends in a sentence's stop; many a headline ends in 다.
func stopped(line string) bool {
	line = strings.TrimRight(line, "\"'”’")
	return line != "" && strings.IndexByte(".?!", line[len(line)-1]) >= 0
}

// isHeadingText tells a short line without a sentence's end.
func isHeadingText(s string) bool {
	return runes(s) <= 60 && !strings.HasSuffix(strings.TrimRight(s, `"'”’)`), ".")
}

// isSentence tells prose from dates, which may end in a full stop too.
func isSentence(s string) bool { return endsSentence(s) && proseWeight(s, runes(s), 0) > 0 }

// cutOff tells a teaser that ends before its sentence does.
func cutOff(line string) bool {
	line = strings.TrimRight(line, " ")
	return strings.HasSuffix(line, "..") || strings.HasSuffix(line, "…")
}
