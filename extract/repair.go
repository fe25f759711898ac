package extract

import (
	"fmt"

	"github.com/gisa-go/gisa/encoding"
)

// repaired undoes the wrong decoding that somebody did before, where the text is
// plainly broken, and says so.
func repaired(text []byte) (fixed []byte, warning string) {
	if !plainlyBroken(text) {
		return text, ""
	}
	s, report := encoding.Repair(string(text))
	if !report.Changed() {
		return text, ""
	}
	warning = fmt.Sprintf("the text came wrongly decoded (%v) and was repaired", report.Steps[0])
	if report.Lost > 0 {
		warning += fmt.Sprintf("; %d characters stay lost", report.Lost)
	}
	return []byte(s), warning
}

// plainlyBroken tells text with more characters of Latin-1's upper half, or
// U+FFFD, than a tenth of its Hangul: Korean bytes read as Latin-1 look so, and
// neither Korean nor French does. It looks at lead bytes only and stops as soon
// as there is Hangul enough.
func plainlyBroken(text []byte) bool {
	hangul, upper := 0, 0
	for _, b := range text {
		if b < 0xc2 {
			continue // ASCII and the bytes that go on
		}
		switch {
		case b == 0xc2, b == 0xc3, b == 0xef:
			upper++
		case b >= 0xea && b <= 0xed:
			hangul++
			if hangul > 500 && hangul > 10*upper {
				return false
			}
		}
	}
	return upper > 20 && upper*10 > hangul
}
