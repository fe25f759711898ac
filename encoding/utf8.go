package encoding

import (
	"encoding/binary"
	"unicode/utf8"
)

var bomUTF8 = []byte("\xef\xbb\xbf")

// validUTF8 is utf8.Valid.
func validUTF8(b []byte) bool { return utf8.Valid(b) }

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
