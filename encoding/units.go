package encoding

import "slices"

// A unit is a stretch of bytes that holds none below 'A'. No character of code page
// 949 or UTF-8 has such a byte in it, so a damaged character harms its unit only:
// white space, markup, digits and most punctuation stand between units.

// unitLen gives the length of the unit that b begins with.
func unitLen(b []byte) int {
	for i, c := range b {
		if c < 'A' {
			return i
		}
	}
	return len(b)
}

// step is how many bytes the reading of a unit takes next.
type step byte

const (
	stepDamaged step = iota // one byte that is no character
	stepASCII
	stepPair
)

// alignment is a unit read as code page 949.
type alignment struct {
	steps []step
	bits  int // the cost of the pairs
	pairs int
	bad   int // damaged bytes
}

// total is the cost of it all.
func (a *alignment) total() int { return a.bits + a.bad*costDamaged }

// alignBlock is how much of a unit is aligned at a time; none but a strange one is
// longer.
const alignBlock = 256

// edges says which of the text's ends a unit stands at, where a character may be cut.
type edges struct{ start, end bool }

// align reads a unit as code page 949. Where bytes were lost, pairing them from the
// left would misread all the rest, so it looks for the pairing that costs the least,
// with any byte left out as damaged.
func (a *alignment) align(m *model, unit []byte, at edges) {
	*a = alignment{steps: a.steps[:0]}
	for len(unit) > 0 {
		n := min(len(unit), alignBlock)
		unit = unit[a.alignBlock(m, unit[:n], len(unit) > n, at):]
		at.start = false
	}
}

// alignBlock aligns up to alignBlock bytes and says how many it took: where more
// follows, a pair may begin at the last byte.
func (a *alignment) alignBlock(m *model, b []byte, more bool, at edges) int {
	// The least cost of the bytes up to i, where they end in a pair and where not.
	// The character that a pair makes depends on the bytes alone.
	type way struct {
		cost   int32
		paired bool // the way to here came from a pair
	}
	const no = 1 << 30
	var pair, other [alignBlock + 1]way
	var char [alignBlock + 1]rune // the character of the two bytes before i
	for i := range b {
		pair[i+1].cost, other[i+1].cost = no, no
	}
	pair[0].cost = no
	better := func(w *way, cost int32, paired bool) {
		if cost < w.cost {
			*w = way{cost, paired}
		}
	}
	for i, c := range b {
		single := int32(costDamaged)
		switch {
		case c < 0x80:
			single = 0
		case i == 0 && at.start && len(b) > 1 && b[1] >= 0x80, i+1 == len(b) && (more || at.end):
			single = costCut
		}
		better(&other[i+1], pair[i].cost+single, true)
		better(&other[i+1], other[i].cost+single, false)
		if c < 0x80 || i+1 == len(b) {
			continue
		}
		if r, bits := m.pair(c, b[i+1]); r != 0 {
			char[i+2] = r
			better(&pair[i+2], other[i].cost+int32(bits), false)
			if pair[i].cost < no {
				better(&pair[i+2], pair[i].cost+int32(m.costAfter(char[i], r, bits)), true)
			}
		}
	}
	end := len(b)
	paired := pair[end].cost <= other[end].cost
	if more && !paired && b[end-1] >= 0x80 {
		end--
		paired = other[end+1].paired
	}
	start := len(a.steps)
	for i := end; i > 0; {
		switch {
		case paired:
			a.steps = append(a.steps, stepPair)
			_, bits := m.pair(b[i-2], b[i-1])
			paired = pair[i].paired
			if paired {
				bits = m.costAfter(char[i-2], char[i], bits)
			}
			a.bits += bits
			a.pairs++
			i -= 2
		case b[i-1] < 0x80:
			a.steps = append(a.steps, stepASCII)
			paired = other[i].paired
			i--
		default:
			a.steps = append(a.steps, stepDamaged)
			a.bad++
			paired = other[i].paired
			i--
		}
	}
	slices.Reverse(a.steps[start:])
	return end
}
