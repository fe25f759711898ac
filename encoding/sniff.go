package encoding

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf8"
)

// sniffWindow bounds how many bytes after the first one that is not ASCII are
// looked at to choose the encoding.
const sniffWindow = 128 << 10

// Guess is what Detect finds.
type Guess struct {
	// Name and Declared are those of [Report].
	Name, Declared string
	// Sure says how far the evidence decides for Name, from 0 (none: a default) to 1.
	Sure float64
}

// sniffed is a Guess with the length of the byte-order mark it rests on.
type sniffed struct {
	Guess
	bom int
}

// Detect says which encoding the bytes are in, as [Decode] would read them. It
// weighs a byte-order mark, the bytes themselves, then the declarations, and looks
// at a bounded window. The only error is [ErrNotText].
func Detect(b []byte, h Hint) (Guess, error) {
	s, err := sniff(b, h, false)
	return s.Guess, err
}

// sniff chooses the encoding from the first bytes of a text; valid says that they
// are known to be UTF-8.
func sniff(b []byte, h Hint, valid bool) (sniffed, error) {
	declared := declaredIn(b, h)
	found := func(name string, sure float64, bom int) (sniffed, error) {
		return sniffed{Guess{name, declared, sure}, bom}, nil
	}
	switch {
	case bytes.HasPrefix(b, bomUTF8):
		return found(utf8Name, 1, 3)
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		return found(utf16LEName, 1, 2)
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		return found(utf16BEName, 1, 2)
	}
	if name := bareUTF16(b); name != "" {
		return found(name, 0.99, 0)
	}
	if err := notText(b); err != nil {
		return sniffed{Guess: Guess{Declared: declared}}, err
	}
	if bytes.Contains(b[:min(len(b), sniffWindow)], isoDesignator) {
		return found(iso2022Name, 1, 0)
	}
	if valid {
		return found(utf8Name, 1, 0)
	}
	start := asciiLen(b)
	window := b[start:min(len(b), start+sniffWindow)]
	if end := len(window) - incomplete(window); validUTF8(window[:end]) && (end > 0 || len(window) == 0) {
		return found(utf8Name, 1, 0)
	}
	e := weigh(window)
	if declared == utf8Name {
		e.utf8 += 15
	}
	// A character of UTF-8, three bytes, has about three times a pair's evidence.
	switch korean := e.korean + prior(declared, h); {
	case e.utf8 > 0 && e.utf8 > max(3*e.korean, -e.korean/4):
		return found(utf8Name, sure(e.utf8-3*e.korean), 0)
	case korean > 0:
		return found(koreanName, sure(korean-e.utf8/3), 0)
	}
	if otherEncoding(declared) != nil && declared != utf16LEName && declared != utf16BEName {
		return found(declared, 0.5, 0)
	}
	return found(westernName, 0, 0)
}

// prior is the evidence for Korean from outside the bytes, in bits. A reader of
// Korean pages expects Korean, a little.
func prior(declared string, h Hint) int {
	p := 10
	if declared == koreanName {
		p += 25
	}
	host, _, _ := strings.Cut(h.Host, ":")
	if strings.HasSuffix(strings.ToLower(strings.TrimSuffix(host, ".")), ".kr") {
		p += 15
	}
	return p
}

// sure turns bits of evidence into a share: 16 bits make a half.
func sure(bits int) float64 { return 1 - 1/(1+float64(max(bits, 0))/16) }

// bareUTF16 recognises UTF-16 without a byte-order mark: units that make ASCII,
// Hangul and common punctuation, with NULs as no other text has them.
func bareUTF16(b []byte) string {
	b = b[:min(len(b), binaryWindow)&^1]
	if bytes.IndexByte(b, 0) < 0 {
		return ""
	}
	var le, be int
	for i := 0; i < len(b); i += 2 {
		le += plausibleUnit(binary.LittleEndian.Uint16(b[i:]))
		be += plausibleUnit(binary.BigEndian.Uint16(b[i:]))
	}
	need := len(b) / 2 * 9 / 10
	switch {
	case le > be && le > need:
		return utf16LEName
	case be > le && be > need:
		return utf16BEName
	}
	return ""
}

func plausibleUnit(u uint16) int {
	if ' ' <= u && u < 0x7f || '\t' <= u && u <= '\r' || isSyllable(rune(u)) ||
		0x2010 <= u && u < 0x2040 || 0x3000 <= u && u < 0x3020 || u == 0xb7 {
		return 1
	}
	return 0
}

// evidence is by how many bits a reading explains the bytes better than some
// unknown encoding would.
type evidence struct{ utf8, korean int }

const (
	flatByte = 6  // what a byte of an unknown one-byte encoding costs
	flatPair = 11 // what a pair of an unknown two-byte encoding costs: Chinese, Japanese
	enough   = 1 << 13
)

// weigh reads b as UTF-8 and as code page 949 and says how well each does, by the
// rate of errors and by how common the characters are.
func weigh(b []byte) evidence {
	m := theModel()
	var e evidence
	for i := 0; i < len(b) && max(e.korean, e.utf8) < enough; {
		i += asciiLen(b[i:])
		end := i + unitLen(b[i:])
		bits, pairs, bad := m.align(b[i:end], nil)
		korean := pairs*flatPair - bits - bad*(costDamaged-flatByte)/2
		// A page may hold both. Each unit counts for the reading it suits better.
		if utf8 := weighUTF8(m, b[i:end]); utf8 > max(korean, 0) {
			e.utf8 += utf8
		} else {
			e.korean += korean
		}
		i = end
	}
	return e
}

// weighUTF8 gives a unit's evidence for UTF-8.
func weighUTF8(m *model, unit []byte) int {
	e := 0
	for len(unit) > 0 {
		r, n := utf8.DecodeRune(unit)
		switch {
		case r == utf8.RuneError && n == 1:
			e -= costDamaged - flatByte
		case n > 1:
			e += max(n*flatByte-m.cost(r), 1)
		}
		unit = unit[n:]
	}
	return e
}

// incomplete counts the bytes at the end of b that begin a character of UTF-8
// without ending it.
func incomplete(b []byte) int {
	for n := 1; n <= min(3, len(b)); n++ {
		if c := b[len(b)-n]; utf8.RuneStart(c) {
			if c >= 0xc2 && !utf8.FullRune(b[len(b)-n:]) {
				return n
			}
			break
		}
	}
	return 0
}
