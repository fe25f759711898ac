// Package oneof asks a string about a list of words at once.
package oneof

import "strings"

// Begins reports whether s begins with one of words.
func Begins(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// Ends reports whether s ends with one of words.
func Ends(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// In reports whether one of words stands in s.
func In(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
