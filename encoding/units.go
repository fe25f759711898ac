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

	places []place // of the unit, while it is aligned
}

// total is the cost of it all.
func (a *alignment) total() int { return a.bits + a.bad*costDamaged }

// edges says which of the text's ends a unit stands at, where a character may be cut.
type edges struct{ start, end bool }

// A place is one between the bytes of a unit: the best ways to read the bytes up to
// it where they end in a pair and where not.
type place struct {
	pair, other way
	char        rune // of the two bytes before it, whatever the way
}

type way struct {
	cost   int32
	paired bool // the bytes before the last step end in a pair
}

// noWay costs more than any.
const noWay = 1 << 30

func (w *way) better(cost int32, paired bool) {
	if cost < w.cost {
		*w = way{cost, paired}
	}
}

// align reads a unit as code page 949. Where bytes were lost, pairing them from the
// left would misread all the rest, so it looks for the pairing that costs the least,
// with any byte left out as damaged.
func (a *alignment) align(m *model, unit []byte, at edges) {
	*a = alignment{steps: a.steps[:0], places: slices.Grow(a.places[:0], len(unit)+1)[:len(unit)+1]}
	for i := range a.places {
		a.places[i] = place{pair: way{cost: noWay}, other: way{cost: noWay}}
	}
	a.places[0].other.cost = 0
	for i, c := range unit {
		here, one := &a.places[i], &a.places[i+1]
		single := int32(costDamaged)
		switch {
		case c < 0x80:
			single = 0
		case i == 0 && at.start && len(unit) > 1 && unit[1] >= 0x80, i+1 == len(unit) && at.end:
			single = costCut
		}
		one.other.better(here.pair.cost+single, true)
		one.other.better(here.other.cost+single, false)
		if c < 0x80 || i+1 == len(unit) {
			continue
		}
		if r, bits := m.pair(c, unit[i+1]); r != 0 {
			two := &a.places[i+2]
			two.char = r
			two.pair.better(here.other.cost+int32(bits), false)
			if here.pair.cost < noWay {
				two.pair.better(here.pair.cost+int32(m.costAfter(here.char, r, bits)), true)
			}
		}
	}
	a.trace(m, unit)
}

// trace takes the steps of the best way, from its end.
func (a *alignment) trace(m *model, unit []byte) {
	end := &a.places[len(unit)]
	paired := end.pair.cost <= end.other.cost
	for i := len(unit); i > 0; {
		at := &a.places[i]
		switch {
		case paired:
			_, bits := m.pair(unit[i-2], unit[i-1])
			if paired = at.pair.paired; paired {
				bits = m.costAfter(a.places[i-2].char, at.char, bits)
			}
			a.steps = append(a.steps, stepPair)
			a.bits += bits
			a.pairs++
			i -= 2
			continue
		case unit[i-1] < 0x80:
			a.steps = append(a.steps, stepASCII)
		default:
			a.steps = append(a.steps, stepDamaged)
			a.bad++
		}
		paired = at.other.paired
		i--
	}
	slices.Reverse(a.steps)
}
