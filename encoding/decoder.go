package encoding

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// blockSize is how many bytes are decoded at a time. Decode and Reader cut the same
// bytes into the same blocks, so they give the same text.
const blockSize = 16 << 10

// cutAhead is how many bytes behind a block are looked at to end it well.
const cutAhead = 4

// decoder turns blocks of bytes into UTF-8.
type decoder struct {
	m        *model
	korean   bool                  // units are read as code page 949, else as UTF-8
	other    transform.Transformer // reads neither, if not nil
	iso      *iso2022              // undoes the shifts before all else, if not nil
	rest     []byte                // of other: an unfinished character
	a        alignment
	at       edges // of the block
	replaced int
	mixed    bool
}

func newDecoder(s sniffed) *decoder {
	d := &decoder{m: theModel(), at: edges{start: s.start == 0}}
	switch s.Name {
	case utf8Name:
	case koreanName:
		d.korean = true
	case iso2022Name:
		d.korean, d.iso = true, &iso2022{}
	default:
		d.other = otherEncoding(s.Name).NewDecoder()
	}
	return d
}

// otherEncoding is the x/text encoding for a name that is neither UTF-8 nor Korean;
// nil if there is none.
func otherEncoding(name string) encoding.Encoding {
	switch name {
	case "", utf8Name, koreanName, iso2022Name:
		return nil
	case utf16LEName:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case utf16BEName:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	enc, err := htmlindex.Get(name)
	if err != nil || enc == encoding.Replacement {
		return nil
	}
	return enc
}

// cut says how many bytes of b make the next block. b holds more than blockSize
// bytes or all there are. Blocks end behind a byte that no character goes on over.
func (d *decoder) cut(b []byte) int {
	if len(b) <= blockSize {
		return len(b)
	}
	if d.other != nil || d.iso != nil {
		return blockSize
	}
	for n := blockSize; n > blockSize/2; n-- {
		if b[n-1] < 'A' {
			return n
		}
	}
	// Not one separator: end where the encoding in use has a character end.
	n := blockSize / 2
	if d.korean {
		n = 0
		for n < blockSize/2 {
			if b[n] >= utf8.RuneSelf {
				n++
			}
			n++
		}
		return n
	}
	for n < blockSize && (!utf8.RuneStart(b[n]) || isTrailingJamo(b[n:])) {
		n++
	}
	return n
}

// block appends the text of one block to dst.
func (d *decoder) block(dst, b []byte) []byte {
	if d.other != nil {
		return d.transform(dst, b, false)
	}
	if d.iso != nil {
		b = d.iso.unshift(b)
	}
	if !d.korean && validUTF8(b) {
		return append(dst, composeHangul(b)...)
	}
	return d.units(dst, b)
}

// units appends the text of b unit by unit.
func (d *decoder) units(dst, b []byte) []byte {
	start := len(dst)
	for len(b) > 0 {
		n := asciiLen(b)
		dst = append(dst, b[:n]...)
		b = b[n:]
		d.at.start = d.at.start && n == 0
		n = unitLen(b)
		dst = d.unit(dst, b[:n], b)
		b = b[n:]
		d.at.start = false
	}
	if findJamo(dst[start:]) >= 0 {
		dst = append(dst[:start], composeHangul(dst[start:])...)
	}
	return dst
}

// flush ends the text.
func (d *decoder) flush(dst []byte) []byte {
	switch {
	case d.other != nil:
		return d.transform(dst, nil, true)
	case d.iso != nil:
		return d.units(dst, d.iso.rest())
	}
	return dst
}

// unit appends the text of one unit; b begins with it and goes on to the block's end.
func (d *decoder) unit(dst, unit, b []byte) []byte {
	start := len(dst)
	if d.korean {
		if dst, ok := d.m.appendPlain(dst, unit); ok {
			return dst
		}
	} else if utf8.Valid(unit) {
		return append(dst, unit...)
	}
	if d.otherIsBetter(b) {
		d.korean, d.mixed = !d.korean, true
	}
	if d.korean {
		return d.appendAligned(dst[:start], unit, edges{d.at.start, d.at.end && len(unit) == len(b)})
	}
	for len(unit) > 0 {
		r, n := utf8.DecodeRune(unit)
		if r == utf8.RuneError && n == 1 {
			d.replaced++
		}
		dst = utf8.AppendRune(dst, r)
		unit = unit[n:]
	}
	return dst
}

// otherIsBetter weighs the coming units in both charsets until one is clearly right:
// a damaged character of UTF-8 may look like one of code page 949, its neighbours
// will not. The other charset must not only be better than the one in use but show
// Korean, too.
func (d *decoder) otherIsBetter(b []byte) bool {
	const (
		clear   = 40 // bits in favour of the other charset that settle it
		atEnd   = clear / 2
		proof   = 10 // bits of evidence for it
		maximal = 16 // units looked at
	)
	gain, shown := 0, 0
	for range maximal {
		b = b[asciiLen(b):]
		n := unitLen(b)
		if n == 0 {
			break
		}
		d.a.align(d.m, b[:n], edges{end: d.at.end && n == len(b)})
		diff := d.a.total() - d.m.costUTF8(b[:n])
		if d.korean {
			gain += diff
			shown += d.m.weighUTF8(b[:n])
		} else {
			gain -= diff
			shown += d.a.pairs*flatPair - d.a.total()
		}
		if gain <= 0 || gain >= clear && shown >= proof {
			break
		}
		b = b[n:]
	}
	return gain >= atEnd && shown >= proof
}

// costUTF8 is the cost of a unit read as UTF-8.
func (m *model) costUTF8(unit []byte) int {
	bits := 0
	eachUTF8(unit, func(r rune, n int) {
		if r == utf8.RuneError {
			bits += costDamaged
		} else {
			bits += m.cost(r)
		}
	})
	return bits
}

// appendPlain appends a unit of undamaged code page 949 without anything rare in it,
// which is nearly every one; false if it is not that.
func (m *model) appendPlain(dst, unit []byte) ([]byte, bool) {
	for i := 0; i < len(unit); {
		c := unit[i]
		if c < utf8.RuneSelf {
			dst = append(dst, c)
			i++
			continue
		}
		if i+1 == len(unit) {
			return dst, false
		}
		p := pairIndex(c, unit[i+1])
		if p < 0 {
			return dst, false
		}
		r := m.runes[p]
		if c := m.costs[p]; c >= costSymbol && (c >= costRareHangul || !isSyllable(rune(r))) {
			return dst, false
		}
		if r < 0x800 {
			dst = utf8.AppendRune(dst, rune(r))
		} else {
			dst = append(dst, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
		}
		i += 2
	}
	return dst, true
}

// appendAligned appends a unit of code page 949 in its likeliest pairing.
func (d *decoder) appendAligned(dst, unit []byte, at edges) []byte {
	d.a.align(d.m, unit, at)
	for _, step := range d.a.steps {
		switch step {
		case stepDamaged:
			dst = utf8.AppendRune(dst, utf8.RuneError)
			d.replaced++
		case stepASCII:
			dst = append(dst, unit[0])
		case stepPair:
			r, _ := d.m.pair(unit[0], unit[1])
			dst = utf8.AppendRune(dst, r)
			unit = unit[1:]
		}
		unit = unit[1:]
	}
	return dst
}

// transform appends what x/text makes of b.
func (d *decoder) transform(dst, b []byte, atEOF bool) []byte {
	src := append(d.rest, b...)
	start := len(dst)
	for {
		dst = slices.Grow(dst, 3*len(src)+16)
		nDst, nSrc, err := d.other.Transform(dst[len(dst):cap(dst)], src, atEOF)
		dst, src = dst[:len(dst)+nDst], src[nSrc:]
		if err != transform.ErrShortDst {
			break
		}
	}
	d.rest = append(d.rest[:0], src...)
	d.replaced += bytes.Count(dst[start:], []byte("\ufffd"))
	return dst
}

// isTrailingJamo says whether b begins with a vowel or a final that composes with
// what stands before it.
func isTrailingJamo(b []byte) bool {
	r, _ := utf8.DecodeRune(b)
	return jamoV <= r && r < jamoT+countT
}
