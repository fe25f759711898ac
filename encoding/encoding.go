// Package encoding turns the bytes of a Korean page into UTF-8.
package encoding

import "errors"

// ErrNotText is returned for bytes that are no text in any encoding read here.
var ErrNotText = errors.New("encoding: not text")

// Hint is what is known about the bytes from outside them.
type Hint struct {
	// ContentType is the HTTP header, "text/html; charset=euc-kr".
	ContentType string
	// Host is the address's host; one under .kr is evidence for Korean.
	Host string
}

// Report says what was declared and what was done.
type Report struct {
	Name     string // WHATWG name the bytes were read in
	Declared string // WHATWG name of the declared label, or the label itself; "" if none
	Replaced int    // characters lost to damaged bytes
	Mixed    bool   // some segments were read in the other charset
}

// Decode turns b into UTF-8. Valid UTF-8 is returned as it is, not copied.
func Decode(b []byte, h Hint) ([]byte, Report, error) { return b, Report{Name: "utf-8"}, nil }
