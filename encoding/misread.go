package encoding

import (
	"bytes"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// wrongReading is a Misreading with what it does to bytes.
type wrongReading struct {
	Misreading
	korean bool // the bytes are code page 949, else UTF-8
	// sources appends what bytes may have become r.
	sources func(dst []source, r rune, lenient bool) []source
	// marks says that '?' may stand for bytes that could not be decoded.
	marks bool
	// again says that the text may have been broken before: it was written as UTF-8.
	again bool
	// odds are the bits against a word of accented letters that is right all along in
	// text that suffered so.
	odds int
}

// source is a few bytes that may stand behind a character, and the cost of the
// mistake in bits.
type source struct {
	bytes [4]byte
	n     int
	cost  int
}

// unknown is a byte that was lost. NUL is never part of broken text.
const unknown = 0

func bytesOf(cost int, b ...byte) source {
	s := source{n: len(b), cost: cost}
	copy(s.bytes[:], b)
	return s
}

var wrongReadings = []wrongReading{
	{Misreading: Misreading{koreanName, westernName}, korean: true, sources: fromWesternLenient, odds: costKept},
	{Misreading: Misreading{utf8Name, westernName}, sources: fromWestern, again: true},
	{Misreading: Misreading{utf8Name, koreanName}, sources: fromKorean, marks: true},
	{Misreading: Misreading{koreanName, utf8Name}, korean: true, sources: fromUTF8, odds: costKept},
}

// undefinedWestern are the bytes that windows-1252 lacks.
var undefinedWestern = []byte{0x81, 0x8d, 0x8f, 0x90, 0x9d}

// controlsDropped says whether s has a part that looks like Korean in UTF-8 read as
// windows-1252 without the controls that stand for the bytes that it lacks: most
// letters are first bytes of syllables, and there are marks for the bytes behind.
func controlsDropped(s string) bool {
	leads, letters, marks := 0, 0, 0
	for _, r := range s {
		switch {
		case 0x80 <= r && r < 0xa0:
			return false
		case 0xea <= r && r <= 0xed:
			leads++
			letters++
		case 0xc0 <= r && r <= 0xff:
			letters++
		case r > 0xff && westernByte(r) != 0:
			marks++
		}
	}
	return leads > letters/2 && marks > leads/4
}

// fromWestern gives the byte that windows-1252 or Latin-1 read as r.
func fromWestern(dst []source, r rune, _ bool) []source {
	switch b := westernByte(r); {
	case r < utf8.RuneSelf:
		return append(dst, bytesOf(0, byte(r)))
	case b != 0:
		return append(dst, bytesOf(0, b))
	case r == utf8.RuneError:
		for _, b := range undefinedWestern {
			dst = append(dst, bytesOf(3, b))
		}
	}
	return dst
}

// lenientlyRead says whether s has characters that a plain reading as windows-1252
// cannot give.
func lenientlyRead(s string) bool {
	for _, r := range s {
		if 0x100 <= r && r < 0x800 && westernByte(r) == 0 {
			return true
		}
	}
	return false
}

// fromWesternLenient also knows decoders that take what happens to be UTF-8 as such,
// and only the rest as Latin-1: with what they made of it so far, and with a space for
// the no-break space that it may have been.
func fromWesternLenient(dst []source, r rune, lenient bool) []source {
	dst = fromWestern(dst, r, lenient)
	if r < utf8.RuneSelf || r == utf8.RuneError {
		return dst
	}
	cost := 1
	if len(dst) > 0 && !lenient {
		cost = 4
	}
	s := source{cost: cost}
	s.n = utf8.EncodeRune(s.bytes[:], r)
	dst = append(dst, s)
	if lenient && s.n == 2 {
		// The byte between went before: a soft hyphen, or what made this one UTF-8 by itself.
		dst = append(dst, bytesOf(cost+costDropped, s.bytes[0], softHyphen, s.bytes[1]),
			bytesOf(cost+costDropped, s.bytes[0], 0xc2, s.bytes[1]))
	}
	if i := bytes.IndexByte(s.bytes[:], 0xa0); i > 0 {
		s.bytes[i] = ' '
		dst = append(dst, s)
	}
	return dst
}

// fromKorean gives the pair that code page 949 read as r. A replacement stands for
// the lead of a syllable, or for two bytes, or one.
func fromKorean(dst []source, r rune, _ bool) []source {
	switch {
	case r == utf8.RuneError || r == '?':
		if r == '?' {
			dst = append(dst, bytesOf(0, '?'))
		}
		for lead := byte(0xea); lead <= 0xed; lead++ {
			dst = append(dst, bytesOf(5, lead))
		}
		return append(dst, bytesOf(3, unknown, unknown), bytesOf(4, unknown))
	case r < utf8.RuneSelf:
		return append(dst, bytesOf(0, byte(r)))
	case r < 0x10000:
		if p := koreanPairs()[r]; p != 0 {
			return append(dst, bytesOf(0, byte(p>>8), byte(p)))
		}
		if r <= 0xff {
			return append(dst, bytesOf(0, byte(r)))
		}
	}
	return dst
}

// fromUTF8 gives the bytes of r itself: what came through undamaged.
func fromUTF8(dst []source, r rune, _ bool) []source {
	if r == utf8.RuneError {
		return append(dst, bytesOf(0, unknown))
	}
	var s source
	s.n = utf8.EncodeRune(s.bytes[:], r)
	return append(dst, s)
}

// westernByte is the byte from 0x80 on that windows-1252 or Latin-1 reads as r, or 0.
func westernByte(r rune) byte {
	if 0x80 <= r && r <= 0xff {
		return byte(r)
	}
	if r < 0x152 || r > 0x2122 {
		return 0
	}
	if b, ok := charmap.Windows1252.EncodeRune(r); ok {
		return b
	}
	return 0
}

// koreanPairs is code page 949 the other way round.
var koreanPairs = sync.OnceValue(func() *[1 << 16]uint16 {
	m := theModel()
	pairs := new([1 << 16]uint16)
	for i, r := range m.runes {
		if r != 0 {
			pairs[r] = uint16(i/190+0x81)<<8 | uint16(i%190+0x41)
		}
	}
	return pairs
})
