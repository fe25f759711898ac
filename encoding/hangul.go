package encoding

import (
	"bytes"
	"unicode/utf8"
)

// Conjoining jamo, Unicode 3.12: 가 is U+1100 U+1161, 각 has U+11A8 behind it.
const (
	jamoL, jamoV, jamoT    = 0x1100, 0x1161, 0x11a7
	countL, countV, countT = 19, 21, 28
)

// composeHangul writes syllables for conjoining jamo, as NFC does, and leaves every
// other character alone: NFC itself would also replace the compatibility hanja of
// KS X 1001. It returns b itself if there are no jamo.
func composeHangul(b []byte) []byte {
	start := findJamo(b)
	if start < 0 {
		return b
	}
	// A vowel or a final may belong to the character before the first jamo.
	for start > 0 {
		start--
		if utf8.RuneStart(b[start]) {
			break
		}
	}
	out := append(make([]byte, 0, len(b)), b[:start]...)
	last := rune(-1) // composed so far, not yet written
	for b = b[start:]; len(b) > 0; {
		r, n := utf8.DecodeRune(b)
		if joined := joinJamo(last, r); joined >= 0 {
			last = joined
		} else {
			if last >= 0 {
				out = utf8.AppendRune(out, last)
			}
			last = r
		}
		b = b[n:]
	}
	return utf8.AppendRune(out, last)
}

// joinJamo composes two neighbours, or gives -1.
func joinJamo(a, b rune) rune {
	switch {
	case jamoL <= a && a < jamoL+countL && jamoV <= b && b < jamoV+countV:
		return 0xac00 + ((a-jamoL)*countV+(b-jamoV))*countT
	case isSyllable(a) && (a-0xac00)%countT == 0 && jamoT < b && b < jamoT+countT:
		return a + b - jamoT
	}
	return -1
}

// findJamo gives the place of the first conjoining jamo (E1 84 80 to E1 87 BF), or -1.
func findJamo(b []byte) int {
	for i := 0; ; {
		j := bytes.IndexByte(b[i:], 0xe1)
		if j < 0 {
			return -1
		}
		i += j
		if i+2 < len(b) && b[i+1]&^3 == 0x84 {
			return i
		}
		i++
	}
}
