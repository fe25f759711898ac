package boilerplate

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// code gives the kind of a line that nobody wrote to be read: an address alone is a button's
// (its copy), what a page's scripts and templates left the page's.
func code(t string) Kind {
	switch t {
	case "&nbsp;", "undefined", "null", "NaN", "[object Object]":
		return Menu
	}
	for i := range len(t) {
		if t[i] >= 0x80 {
			return None
		}
	}
	switch {
	case !strings.Contains(t, " ") && oneof.Begins(t, "http://", "https://"):
		return Share
	case len(t) > 2 && oneof.In(t, "{", "}", "();", "||", "&&", "=>", "window.", "document.", ".push(", "var ") && oneof.Ends(t, ";", "{", "}", ")", ",", "]"):
		return Menu
	}
	return None
}
