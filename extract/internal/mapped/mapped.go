// Package mapped finds places again in a line whose runes were mapped to others, as
// full-width marks are to ASCII's before a grammar reads it.
package mapped

import "unicode/utf8"

// Back gives the byte of s at which the rune stands that is at byte i of
// strings.Map(f, s), where f drops none; the length of s where i is behind it.
func Back(s string, i int, f func(rune) rune) int {
	for at, r := range s {
		if i <= 0 {
			return at
		}
		i -= utf8.RuneLen(f(r))
	}
	return len(s)
}
