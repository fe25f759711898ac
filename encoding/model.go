package encoding

import (
	"bytes"
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/korean"
)

// Costs are in bits: what it would take to write a character down for a reader who
// knows how often each is printed. The reading of some bytes that costs the least is
// the likeliest.
const (
	costRareHangul = 18 // a syllable that syllables.txt does not list
	costHanja      = 15
	costGrouped    = 12 // a Chinese character that stands among its like, and dearer ones
	costMixed      = 6  // how much more that costs beside Hangul
	costSymbol     = 14 // a character of KS X 1001 that symbols.txt does not list
	costOther      = 16 // a character outside code page 949
	costDamaged    = 21 // a byte that belongs to no character
	costCut        = 15 // the same at an end of the text
)

//go:embed data/syllables.txt
var syllablesData string

//go:embed data/symbols.txt
var symbolsData string

//go:embed data/words.txt
var wordsData string

// model is code page 949 with the cost of its characters. It is immutable.
type model struct {
	hangul [0xd7a4 - 0xac00]uint8
	symbol map[rune]uint8
	runes  [126 * 190]uint16 // by pairIndex; 0 where a pair is no character
	costs  [126 * 190]uint8  // by pairIndex; costDamaged where a pair is no character
	joined [1 << 13]uint32   // pairs of syllables that words.txt has, hashed
}

// theModel builds the tables once, at first use: about a millisecond.
var theModel = sync.OnceValue(newModel)

func newModel() *model {
	m := &model{symbol: map[rune]uint8{}}
	for i := range m.hangul {
		m.hangul[i] = costRareHangul
	}
	eachCost(syllablesData, func(cost uint8, r rune) { m.hangul[r-0xac00] = cost })
	m.addWords(wordsData)
	eachCost(symbolsData, func(cost uint8, r rune) { m.symbol[r] = cost })
	var pairs []byte // each on a line of its own
	for i := range m.runes {
		pairs = append(pairs, byte(i/190)+0x81, byte(i%190)+0x41, '\n')
	}
	text, _ := korean.EUCKR.NewDecoder().Bytes(pairs) // what is no character is replaced
	for i := range m.runes {
		var line []byte
		line, text, _ = bytes.Cut(text, []byte("\n"))
		m.costs[i] = costDamaged
		if r, n := utf8.DecodeRune(line); n == len(line) && r != utf8.RuneError {
			m.runes[i] = uint16(r)
			m.costs[i] = uint8(m.cost(r))
		}
	}
	return m
}

// eachCost reads lines of a cost and the characters that have it.
func eachCost(data string, f func(cost uint8, r rune)) {
	for line := range strings.Lines(data) {
		number, chars, _ := strings.Cut(strings.TrimSpace(line), " ")
		cost, err := strconv.ParseUint(number, 10, 8)
		if err != nil {
			continue // a comment
		}
		for _, r := range chars {
			f(uint8(cost), r)
		}
	}
}

// addWords notes which syllables stand together in words.
func (m *model) addWords(data string) {
	for line := range strings.Lines(data) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		last := rune(0)
		for _, r := range line {
			if isSyllable(last) && isSyllable(r) {
				i, key := slot(last, r)
				for m.joined[i] != 0 && m.joined[i] != key {
					i = (i + 1) % uint32(len(m.joined))
				}
				m.joined[i] = key
			}
			last = r
		}
	}
}

// slot is where the search for two syllables begins in model.joined, and their key.
func slot(a, b rune) (i, key uint32) {
	key = uint32(a)<<16 | uint32(b)
	return key * 0x9e3779b1 >> (32 - 13), key
}

// costAfter gives the bits of a character that costs bits by itself, behind another.
func (m *model) costAfter(last, r rune, bits int) int {
	switch hangul, before := isSyllable(r), isSyllable(last); {
	case hangul && before:
	case hangul && m.grouped(last), before && m.grouped(r):
		return bits + costMixed
	default:
		return bits
	}
	for i, key := slot(last, r); ; i = (i + 1) % uint32(len(m.joined)) {
		switch m.joined[i] {
		case key:
			return bits - min(5, bits/2)
		case 0:
			return bits + 1
		}
	}
}

// cost gives the bits of one character. ASCII is the same in every reading, so it
// costs nothing.
func (m *model) cost(r rune) int {
	switch {
	case r < 0x80:
		return 0
	case isSyllable(r):
		return int(m.hangul[r-0xac00])
	}
	if c, ok := m.symbol[r]; ok {
		return int(c)
	}
	switch {
	case isHanja(r):
		return costHanja
	case 0xa1 <= r && r < 0x250 || 0x370 <= r && r < 0x530 || 0x2000 <= r && r < 0x3400 || 0x1f300 <= r && r < 0x1fb00:
		return costSymbol
	}
	return costOther
}

func isHanja(r rune) bool { return 0x4e00 <= r && r < 0xa000 || 0xf900 <= r && r < 0xfb00 }

// grouped says whether r is a Chinese character that stands among others. The few that
// headlines put beside Hangul cost less.
func (m *model) grouped(r rune) bool { return isHanja(r) && m.cost(r) >= costGrouped }

// pairIndex is where the tables keep the pair of bytes, or -1 if no pair of code
// page 949 has these bytes.
func pairIndex(lead, trail byte) int {
	if lead < 0x81 || lead == 0xff || trail < 0x41 || trail == 0xff {
		return -1
	}
	return int(lead-0x81)*190 + int(trail-0x41)
}

// pair gives the character of two bytes and its cost; 0 if they make none.
func (m *model) pair(lead, trail byte) (rune, int) {
	if i := pairIndex(lead, trail); i >= 0 {
		return rune(m.runes[i]), int(m.costs[i])
	}
	return 0, costDamaged
}

func isSyllable(r rune) bool { return 0xac00 <= r && r <= 0xd7a3 }
