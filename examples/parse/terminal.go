package main

import (
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// isTerminal tells a terminal from a file or a pipe.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// styled reports whether bold letters are welcome on a terminal.
func styled() bool { return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" }

// measure is how many columns of a terminal a line of text takes at most.
func measure() int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n >= 20 {
		return min(n, 100)
	}
	return 80
}

// wrap breaks s at its spaces into lines of at most cols columns. A word that is
// wider stands alone.
func wrap(s string, cols int) []string {
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsSeq(s) {
		n := columns(word)
		if line != "" && used+1+n > cols {
			lines = append(lines, line)
			line, used = "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+n
	}
	return append(lines, line)
}

// columns is how many columns s takes on a terminal: Korean letters take two.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch k := width.LookupRune(r).Kind(); {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf), r >= 0x1160 && r <= 0x11ff: // vowels and finals of taken-apart syllables
		case k == width.EastAsianWide || k == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}

// fit cuts s to at most cols columns.
func fit(s string, cols int) string {
	if columns(s) <= cols {
		return s
	}
	r := []rune(s)
	for len(r) > 0 && columns(string(r)) >= cols {
		r = r[:len(r)-1]
	}
	return string(r) + "…"
}
