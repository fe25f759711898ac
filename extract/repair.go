package extract

import (
	"bytes"
	"fmt"
	"strings"

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
	var steps []string
	for _, step := range report.Steps {
		steps = append(steps, step.String())
	}
	warning = fmt.Sprintf("the text came wrongly decoded (%s) and was repaired", strings.Join(steps, ", that as "))
	if report.Lost > 0 {
		warning += fmt.Sprintf("; %d characters stay lost", report.Lost)
	}
	return []byte(s), warning
}

// signs are bytes of UTF-8 that wrongly decoded Korean is full of and Korean is not:
// the lead of À to ÿ, of a sixth of the Chinese characters, and U+FFFD. Pages have
// some for their own reasons (languages to choose, 文, 靑), so that each must stand
// beside no more than so many syllables.
var signs = [...]struct {
	bytes     []byte
	syllables int
}{{[]byte{0xc3}, 250}, {[]byte{0xe6}, 30}, {[]byte("\ufffd"), 250}}

// plainlyBroken says whether text shows any of the signs often. So may French in a
// Korean page, or a text in Chinese: encoding.Repair leaves those alone.
func plainlyBroken(text []byte) bool {
	for _, sign := range signs {
		if n := bytes.Count(text, sign.bytes); n > 10 && n*sign.syllables > syllables(text) {
			return true
		}
	}
	return false
}

// syllables counts the Hangul of UTF-8 by its lead bytes.
func syllables(text []byte) int {
	n := 0
	for lead := byte(0xea); lead <= 0xed; lead++ {
		n += bytes.Count(text, []byte{lead})
	}
	return n
}
