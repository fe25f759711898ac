// Package entities undoes HTML's character references in strings that stood in
// attributes, scripts and texts, where nobody knows how often they were escaped.
package entities

import (
	"html"
	"strings"
)

// Undo gives s without character references, which may have been escaped again
// ("&amp;quot;"), three times in all.
func Undo(s string) string {
	for range 3 {
		if strings.IndexByte(s, '&') < 0 {
			break
		}
		t := html.UnescapeString(s)
		if t == s {
			break
		}
		s = t
	}
	return s
}
