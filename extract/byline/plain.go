package byline

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
)

// plain gives s with ASCII's blanks and marks for all others (a no-break space, （ ＝ ㅣ),
// without what has no width and with the character references undone that a careless
// copy left (&middot;, <br>); s itself where it has none of them.
func plain(s string) string {
	at := strange(s)
	if at == len(s) {
		return s
	}
	var b strings.Builder
	b.WriteString(s[:at])
	for at < len(s) {
		r, n := plainUnit(s[at:])
		if r >= 0 {
			b.WriteRune(r)
		}
		at += n
	}
	return b.String()
}

// strange gives where in s that begins which plain writes otherwise, the length of s
// where nothing does.
func strange(s string) int {
	at := 0
	for at < len(s) {
		switch c := s[at]; {
		case atSign(s[at:]) > 0:
			return at
		case c == '&', c == '<', c == '\t', c == '\n', c == '\r', c >= utf8.RuneSelf && (c < 0xEA || c > 0xED): // Hangul's syllables begin so
			r, size := utf8.DecodeRuneInString(s[at:])
			if got, n := plainUnit(s[at:]); got != r || n != size {
				return at
			}
			at += size
		case c < utf8.RuneSelf:
			at++
		default:
			at += len("가")
		}
	}
	return len(s)
}

// plainUnit gives the rune that plain writes for the front of s, -1 for none, and how
// long that front is.
func plainUnit(s string) (rune, int) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case atSign(s) > 0:
		return '@', atSign(s)
	case r == '&':
		if n := entity(s); n > 0 {
			if c := html.UnescapeString(s[:n]); c != s[:n] {
				r, _ = plainUnit(c)
				return r, n
			}
		}
	case r == '<':
		for _, tag := range [...]string{"<br>", "<br/>", "<br />"} {
			if strings.HasPrefix(s, tag) {
				return ' ', len(tag)
			}
		}
	case unicode.Is(unicode.Cf, r):
		return -1, size
	case unicode.IsSpace(r):
		return ' ', size
	case r == '–', r == '—':
		return '-', size
	case r == '〓': // of the dailies of the 1990s: 【서울〓가람통신】
		return '=', size
	case '！' <= r && r <= '～':
		return r - '！' + '!', size
	case kindOf(r) == bar && r != '_':
		return '|', size
	}
	return r, size
}

// atSigns are what newsrooms print for @, some to hide an address from programs.
var atSigns = [...]string{" @ ", " @", "@ ", "[at]", "(at)", "[@]", "(@)", "#", "골뱅이", "[골뱅이]", "(골뱅이)"}

// atSign gives the length of what stands for @ at the front of s before a host, 0 where
// nothing does: hong @ example.com, hong[at]example.com, hong골뱅이example.com.
func atSign(s string) int {
	if len(s) < len("@ a.b") {
		return 0
	}
	switch c := s[1]; s[0] { // most characters are none of it
	case '@', '#':
	case ' ':
		if c != '@' {
			return 0
		}
	case '[', '(':
		if c != '@' && c != 'a' && c != "골"[0] {
			return 0
		}
	case "골"[0]:
		if c != "골"[1] || s[2] != "골"[2] {
			return 0
		}
	default:
		return 0
	}
	for _, m := range atSigns {
		if host, ok := strings.CutPrefix(s, m); ok {
			n := 0
			for n < len(host) && isAlnum(host[n]) {
				n++
			}
			if n > 1 && n+1 < len(host) && host[n] == '.' && isAlnum(host[n+1]) {
				return len(m)
			}
			return 0
		}
	}
	return 0
}

// unplain gives where the span of plain(s) stands in s.
func unplain(s string, span article.Span) article.Span {
	at, out := 0, article.Span{Start: -1}
	for i := 0; ; {
		if at >= span.Start && out.Start < 0 {
			out.Start = i
		}
		if i >= len(s) {
			out.End = i
			return out
		}
		r, n := plainUnit(s[i:])
		if at >= span.End && r >= 0 {
			out.End = i
			return out
		}
		if r >= 0 {
			at += utf8.RuneLen(r)
		}
		i += n
	}
}

// entity gives the length of the character reference s begins with, or 0.
func entity(s string) int {
	for i := 1; i < len(s) && i < 8; i++ {
		switch c := s[i]; {
		case c == ';' && i > 1:
			return i + 1
		case !isAlnum(c) && c != '#':
			return 0
		}
	}
	return 0
}
