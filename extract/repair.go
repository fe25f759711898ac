package extract

import (
	"bytes"
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

// signs are bytes of UTF-8 that wrongly decoded Korean is full of and Korean is not:
// the lead of À to ÿ, of a sixth of the Chinese characters, and U+FFFD.
var signs = [...][]byte{{0xc3}, {0xe6}, []byte("\ufffd")}

// plainlyBroken says whether text shows any of the signs often. So may French in a
// Korean page, or a text in Chinese: encoding.Repair leaves those alone.
func plainlyBroken(text []byte) bool {
	for _, sign := range signs {
		if bytes.Count(text, sign) > 10 {
			return true
		}
	}
	return false
}
