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

// sniffed is a Guess and where the text begins that it was made on.
type sniffed struct {
	Guess
	bom   int // bytes of the byte-order mark, which are no text
	start int // bytes before it are ASCII
}

// Detect says which encoding the bytes are in, as [Decode] would read them. It
// weighs a byte-order mark, the bytes themselves, then the declarations, and looks
// at a bounded window. The only error is [ErrNotText].
func Detect(b []byte, h Hint) (Guess, error) {
	s, err := sniff(b, h, false)
	return s.Guess, err
}

// sniff chooses the encoding of b; valid says that it is known to be UTF-8.
func sniff(b []byte, h Hint, valid bool) (sniffed, error) {
	s, done, err := sniffHead(b[:min(len(b), sniffWindow)], h)
	if done || err != nil {
		return s, err
	}
	if valid {
		s.Name, s.Sure = utf8Name, 1
		return s, nil
	}
	s.start = asciiLen(b)
	return sniffBytes(s, b[s.start:min(len(b), s.start+sniffWindow)], h), nil
}

// sniffHead looks for what the first sniffWindow bytes of a text can tell without a
// weighing: what is declared, a byte-order mark, an encoding with NULs or escapes,
// and data that is no text. It says whether the encoding is known with that.
func sniffHead(head []byte, h Hint) (s sniffed, done bool, err error) {
	s.Declared = declaredIn(head, h)
	s.Sure = 1
	switch {
	case bytes.HasPrefix(head, bomUTF8):
		s.Name, s.bom = utf8Name, 3
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		s.Name, s.bom = utf16LEName, 2
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		s.Name, s.bom = utf16BEName, 2
	case bareUTF16(head) != "":
		s.Name = bareUTF16(head)
	case bytes.Contains(head, isoDesignator):
		s.Name = iso2022Name
	default:
		return s, false, notText(head)
	}
	s.start = s.bom
	return s, true, nil
}

// sniffBytes completes s from the first window of bytes that is not all ASCII.
func sniffBytes(s sniffed, window []byte, h Hint) sniffed {
	s.Name, s.Sure = utf8Name, 1
	if end := len(window) - incomplete(window); utf8.Valid(window[:end]) && (end > 0 || len(window) == 0) {
		return s
	}
	e := weigh(window)
	korean := e.korean + prior(s.Declared, h)
	if s.Declared == utf8Name && (e.utf8 > 0 || korean <= 0) {
		e.utf8 += 15
	}
	// A character of UTF-8, three bytes, has about three times a pair's evidence.
	switch {
	case e.utf8 > 0 && e.utf8 > max(3*e.korean, -e.korean/4):
		s.Sure = sure(e.utf8 - 3*e.korean)
	case korean > 0 && 2*e.pairs > e.bad:
		s.Name, s.Sure = koreanName, sure(korean-e.utf8/3)
	case otherEncoding(s.Declared) != nil && s.Declared != utf16LEName && s.Declared != utf16BEName:
		s.Name, s.Sure = s.Declared, 0.5
	default:
		s.Name, s.Sure = westernName, 0
	}
	return s
}

// prior is the evidence for Korean from outside the bytes, in bits. A reader of
// Korean pages expects Korean, a little.
func prior(declared string, h Hint) int {
	p := 12
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
// Hangul, Chinese characters and common punctuation, with NULs as no other text has
// them.
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
		0x2010 <= u && u < 0x2040 || 0x3000 <= u && u < 0x3190 || isHanja(rune(u)) || 0xff00 <= u && u < 0xff60 || u == 0xb7 {
		return 1
	}
	return 0
}

// evidence is by how many bits a reading explains the bytes better than some
// unknown encoding would.
type evidence struct {
	utf8, korean int
	pairs, bad   int // of code page 949
}

const (
	flatByte     = 6  // what a byte of an unknown one-byte encoding costs
	flatPair     = 12 // what a pair of an unknown two-byte encoding costs: Chinese, Japanese
	costBad      = 5  // how much more a damaged byte costs than one of such an encoding
	costAccented = 8  // how much more it costs to have a pair amid small letters
	enough       = 1 << 13

	// A listed syllable costs no more here: rare ones come together, in words of sounds
	// and plants, and never do so many in another encoding without Chinese characters.
	rareTogether = 13
)

// weigh reads b as UTF-8 and as code page 949 and says how well each does, by the
// rate of errors and by how common the characters are.
func weigh(b []byte) evidence {
	m := theModel()
	var e evidence
	var a alignment
	for i := 0; i < len(b) && max(e.korean, e.utf8) < enough; {
		i += asciiLen(b[i:])
		end := i + unitLen(b[i:])
		unit := b[i:end]
		korean, pairs, bad := m.weighKorean(&a, unit, edges{i == 0, end == len(b)})
		korean -= costAccented * accented(b[max(i-1, 0):end])
		// A page may hold both. Each unit counts for the reading it suits better; two
		// bytes that could be a letter of UTF-8 are more often a syllable.
		if utf8 := m.weighUTF8(unit); utf8 > max(korean+4, 0) {
			e.utf8 += utf8
		} else {
			e.korean += korean
			e.pairs += pairs
			e.bad += bad
		}
		i = end
	}
	return e
}

// weighKorean gives a unit's evidence for code page 949, and how many pairs and
// damaged bytes it has.
func (m *model) weighKorean(a *alignment, unit []byte, at edges) (evidence, pairs, bad int) {
	bits, pairs, bad := m.costPlain(unit)
	if bad > 0 {
		a.align(m, unit, at)
		bits, pairs, bad = a.bits, a.pairs, a.bad
	}
	return pairs*flatPair - bits - bad*costBad, pairs, bad
}

// accented counts what looks like one or two accented letters amid small letters.
func accented(b []byte) int {
	n, high := 0, 0
	for i, c := range b {
		switch {
		case c >= utf8.RuneSelf:
			high++
			continue
		case 0 < high && high <= 2 && c >= 'a' && i > high && b[i-high-1] >= 'a':
			n++
		}
		high = 0
	}
	return n
}

// costPlain gives the cost of a unit whose pairs are read from the left, and how
// many pairs and damaged bytes there are.
func (m *model) costPlain(unit []byte) (bits, pairs, bad int) {
	last := rune(0)
	for i := 0; i < len(unit); i++ {
		switch c := unit[i]; {
		case c < utf8.RuneSelf:
			last = 0
		case i+1 == len(unit):
			bad++
		default:
			if p := pairIndex(c, unit[i+1]); p >= 0 && m.runes[p] != 0 {
				r := rune(m.runes[p])
				c := int(m.costs[p])
				if isSyllable(r) && c < costRareHangul {
					c = min(c, rareTogether)
				}
				bits += m.costAfter(last, r, c)
				last = r
				pairs++
				i++
			} else {
				bad++
			}
		}
	}
	return bits, pairs, bad
}

// weighUTF8 gives a unit's evidence for UTF-8.
func (m *model) weighUTF8(unit []byte) int {
	e := 0
	eachUTF8(unit, func(r rune, n int) {
		switch {
		case r == utf8.RuneError:
			e -= costDamaged - n*flatByte
		case n > 1:
			e += max(n*flatByte-m.cost(r), 1)
		}
	})
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
