package meta

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gisa-go/gisa/extract/internal/entities"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// Clean gives a value as one line: entities undone (also twice or three times
// escaped ones), inline tags taken out, white space and invisible characters
// collapsed. A value no newsroom wrote, a template's placeholder such as
// {{title}} or <?=$x?>, is "".
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	return strings.Join(strings.Fields(CleanLines(s)), " ")
}

// isClean tells most values: nothing in them can be markup, white space other
// than single spaces, invisible or a placeholder. It may say false of clean ones.
func isClean(s string) bool {
	if len(s) < 16 { // "undefined"
		return false
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			if i == 0 || i == len(s)-1 || s[i-1] == ' ' {
				return false
			}
		case c < ' ' || strings.IndexByte("&<{}$#[@\x7f", c) >= 0:
			return false
		case (c == 0xC2 || c == 0xE1 || c == 0xE2 || c == 0xE3 || c == 0xEF) && blankBehind(c, s[i+1:]):
			return false
		}
	}
	return true
}

// blankBehind reports whether a lead byte and what follows may be white space or
// an invisible character beyond ASCII.
func blankBehind(lead byte, rest string) bool {
	if len(rest) < 2 {
		return true
	}
	switch a, b := rest[0], rest[1]; lead {
	case 0xC2:
		return a <= 0xA0 || a == 0xAD
	case 0xE1:
		return a == 0x9A
	case 0xE2: // U+2000 to U+200F, U+2028, U+2029, U+202F, U+2040 to U+207F
		return a == 0x80 && (b < 0x90 || b == 0xA8 || b == 0xA9 || b == 0xAF) || a == 0x81
	case 0xE3:
		return a == 0x80 && b == 0x80 || a == 0x85
	}
	return rest[:2] == "\xBB\xBF"
}

// CleanLines is [Clean] for values of several lines: line breaks and <br> are
// kept as "\n", blank lines are not.
func CleanLines(s string) string {
	if s = entities.Undo(s); s == "" || placeholder(s) {
		return ""
	}
	s = stripInline(s)
	var b strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		words := strings.FieldsFunc(line, blank)
		if len(words) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		for i, w := range words {
			if i > 0 {
				b.WriteByte(' ')
			}
			writeVisible(&b, w)
		}
	}
	return b.String()
}

func blank(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u3164' }

func invisible(r rune) bool {
	return r == '\u200B' || r == '\u200C' || r == '\u2060' || r == '\uFEFF' || r == '\u00AD'
}

func writeVisible(b *strings.Builder, w string) {
	if strings.IndexFunc(w, invisible) < 0 {
		b.WriteString(w)
		return
	}
	for _, r := range w {
		if !invisible(r) {
			b.WriteRune(r)
		}
	}
}

// placeholder reports whether a template engine left its own words.
func placeholder(s string) bool {
	if s = strings.TrimSpace(s); len(s) <= len("[object object]") {
		switch strings.ToLower(s) {
		case "null", "undefined", "none", "nan", "n/a", "nil", "[object object]", "(null)":
			return true
		}
	}
	for _, mark := range []string{"<?=", "<?php", "<%", "{{", "}}", "${", "#{", "{$", "[%", "@@"} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return false
}

// inline are the tags that occur in titles and descriptions. Other angle
// brackets are print: <칼럼>.
var inline = []string{"b", "i", "u", "em", "strong", "span", "font", "sup", "sub", "p", "div", "a", "mark", "small"}

// stripInline takes inline tags out; a <br> or the end of a block is a line.
func stripInline(s string) string {
	if strings.IndexByte(s, '<') < 0 {
		return s
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		end := strings.IndexAny(s[1:], "<>") + 1
		if end == 0 || s[end] == '<' {
			b.WriteByte('<')
			s = s[1:]
			continue
		}
		switch name := tagName(s[1:end]); {
		case name == "br" || name == "/p" || name == "/div":
			b.WriteByte('\n')
		case !slices.Contains(inline, strings.TrimPrefix(name, "/")):
			b.WriteString(s[:end+1])
		}
		s = s[end+1:]
	}
	b.WriteString(s)
	return b.String()
}

func tagName(tag string) string {
	if i := strings.IndexAny(tag, " \t\n/"); i > 0 {
		tag = tag[:i]
	}
	return strings.ToLower(tag)
}

// hasHangul reports whether a Hangul syllable stands in s.
func hasHangul(s string) bool { return strings.ContainsFunc(s, korean.IsHangul) }

func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if '0' <= s[i] && s[i] <= '9' {
			n++
		}
	}
	return n
}

// isDate reports whether s looks like a stated time: it starts with a year and
// has the digits of a day at least, and is not all zeros.
func isDate(s string) bool {
	return len(s) >= 8 && len(s) <= 64 && digits(s) >= 6 &&
		(strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) && digits(s[:4]) == 4
}
