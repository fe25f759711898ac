package encoding

import (
	"encoding/binary"
	"unicode/utf8"
)

var bomUTF8 = []byte("\xef\xbb\xbf")

// eachUTF8 calls f for each character and how many bytes it has. What is left of a
// damaged character, up to two bytes for which there is no whole one, counts as one
// U+FFFD: it takes one lost byte to make it.
func eachUTF8(b []byte, f func(r rune, n int)) {
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 && len(b) > 1 && b[0] < 0xf8 && b[1]&0xc0 == 0x80 {
			if b[0] < 0xc0 || !utf8.FullRune(b[:2]) {
				n = 2
			}
		}
		f(r, n)
		b = b[n:]
	}
}

// asciiLen counts the ASCII bytes that b begins with.
func asciiLen(b []byte) int {
	i := 0
	for ; i+8 <= len(b); i += 8 {
		if binary.LittleEndian.Uint64(b[i:])&0x8080808080808080 != 0 {
			break
		}
	}
	for i < len(b) && b[i] < utf8.RuneSelf {
		i++
	}
	return i
}
