package headline

import (
	"html"
	"strings"
)

// clean undoes entities, also those escaped twice (&amp;quot;), and gives s on
// one line with single blanks.
func clean(s string) string {
	for range 3 {
		if !strings.Contains(s, "&") {
			break
		}
		t := html.UnescapeString(s)
		if t == s {
			break
		}
		s = t
	}
	return strings.Join(strings.FieldsFunc(s, isBlank), " ")
}

func isBlank(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\v', '\f', '\u00a0', '\u3000', '\u200b', '\u200c', '\u200d', '\u2028', '\u2029', '\ufeff':
		return true
	}
	return false
}
