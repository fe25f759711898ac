package loosejson

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// place says where a string stands, which decides what may follow its end.
type place int

const (
	inKey    place = iota
	inObject       // a member's value
	inArray
)

func (p *parser) quote(c byte) bool {
	return c == '"' || (c == '\'' || c == '`') && p.js || c == '\'' && p.repair
}

// str reads a string whose opening quote is at p.i.
func (p *parser) str(where place) (string, error) {
	quote := p.s[p.i]
	p.i++
	start := p.i
	var b strings.Builder // only once there is an escape
	escaped := false
	for p.i < len(p.s) {
		c := p.s[p.i]
		switch {
		case c == quote && (!p.repair || p.closes(where)):
			s := p.s[start:p.i]
			p.i++
			if escaped {
				b.WriteString(s)
				s = b.String()
			}
			return s, nil
		case c == '\\':
			b.WriteString(p.s[start:p.i])
			escaped = true
			p.escape(&b)
			start = p.i
		default:
			p.i++
		}
	}
	if !p.js && !p.repair {
		return "", ErrSyntax
	}
	b.WriteString(p.s[start:])
	return b.String(), nil
}

// closes reports whether the quote at p.i ends its string: in broken JSON a
// headline may quote somebody without escapes.
func (p *parser) closes(where place) bool {
	j := blanks(p.s, p.i+1)
	if j >= len(p.s) {
		return true
	}
	switch p.s[j] {
	case ':':
		return where == inKey
	case '}':
		return where == inObject
	case ']':
		return where == inArray
	case ',':
		return where != inKey && p.follows(blanks(p.s, j+1), where)
	case '"':
		return where == inObject && strings.IndexByte(p.s[p.i:j], '\n') >= 0 && startsMember(p.s, j)
	}
	return false
}

// follows reports whether the next element may start at i, behind a comma.
func (p *parser) follows(i int, where place) bool {
	if i >= len(p.s) || p.s[i] == '}' || p.s[i] == ']' {
		return true
	}
	if where == inArray {
		return p.s[i] == '{' || p.s[i] == '[' || p.s[i] == '"'
	}
	return startsMember(p.s, i)
}

// startsMember reports whether a short quoted string stands at i with a colon
// behind it. It looks a bounded way ahead.
func startsMember(s string, i int) bool {
	const longest = 200
	if s[i] != '"' {
		return false
	}
	s = s[i:min(i+longest, len(s))]
	end := strings.IndexByte(s[1:], '"')
	if end < 0 || strings.IndexByte(s[1:end+1], '\n') >= 0 {
		return false
	}
	end = blanks(s, end+2)
	return end < len(s) && s[end] == ':'
}

func blanks(s string, i int) int {
	for i < len(s) && s[i] <= ' ' {
		i++
	}
	return i
}

// escape reads the escape at p.i and writes what it stands for; an unknown one
// stands for the character behind the backslash.
func (p *parser) escape(b *strings.Builder) {
	p.i++
	if p.i >= len(p.s) {
		return
	}
	c := p.s[p.i]
	p.i++
	switch c {
	case 'n':
		b.WriteByte('\n')
	case 't':
		b.WriteByte('\t')
	case 'r', '\n', '\r', 'b', 'f', 'v':
		// a carriage return or a continued line is no text
	case 'u':
		p.unicode(b)
	case 'x':
		if r, ok := p.hex(2); ok {
			b.WriteRune(r)
		}
	default:
		b.WriteByte(c)
	}
}

// unicode reads what follows \u, a surrogate pair included.
func (p *parser) unicode(b *strings.Builder) {
	if p.i < len(p.s) && p.s[p.i] == '{' {
		if end := strings.IndexByte(p.s[p.i:min(p.i+10, len(p.s))], '}'); end > 0 {
			if n, err := strconv.ParseUint(p.s[p.i+1:p.i+end], 16, 32); err == nil && n <= utf8.MaxRune {
				b.WriteRune(rune(n))
			}
			p.i += end + 1
		}
		return
	}
	r, ok := p.hex(4)
	if !ok {
		return
	}
	if utf16.IsSurrogate(r) && strings.HasPrefix(p.s[p.i:], `\u`) {
		at := p.i
		p.i += 2
		if low, ok := p.hex(4); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				b.WriteRune(pair)
				return
			}
		}
		p.i = at
	}
	b.WriteRune(r) // a lone surrogate becomes U+FFFD
}

func (p *parser) hex(n int) (rune, bool) {
	if p.i+n > len(p.s) {
		return 0, false
	}
	v, err := strconv.ParseUint(p.s[p.i:p.i+n], 16, 32)
	if err != nil {
		return 0, false
	}
	p.i += n
	return rune(v), true
}
