package encoding

import (
	"strings"
	"unicode/utf8"
)

// Misreading is a mistake that made text unreadable: bytes in one encoding were
// decoded as if they were in another.
type Misreading struct {
	Actual string // the encoding the bytes were in
	ReadAs string // the one they were decoded with
}

// String says "euc-kr read as windows-1252".
func (m Misreading) String() string { return m.Actual + " read as " + m.ReadAs }

// RepairReport says what [Repair] undid.
type RepairReport struct {
	// Steps are the mistakes undone, the last made first; empty if the text was fine.
	Steps []Misreading
	// Sure says how far the text speaks for these mistakes, from 0 to 1.
	Sure float64
	// Lost counts the U+FFFD in the repaired text: characters that cannot be had back.
	Lost int
}

// Changed says whether the text was repaired.
func (r RepairReport) Changed() bool { return len(r.Steps) > 0 }

const (
	repairSample = 2 << 10 // bytes that the mistakes are found by
	repairPart   = 128     // bytes of one place in the text among them
	repairGain   = 24      // bits that a repair must save on them

	// The same for a text that is mostly U+FFFD and so plainly broken.
	repairGainLost = 6
)

// Repair undoes wrong decoding by others: code page 949 or UTF-8 that was read as
// windows-1252 or Latin-1, UTF-8 read as code page 949, what is left of code page
// 949 read as UTF-8, and two such mistakes one after the other. Where the decoder
// was lenient (pairs that happen to be UTF-8 decoded as such) or a tool cleaned up
// behind it (soft hyphens and controls dropped, spaces changed) it searches for the likeliest
// text. Text that is fine is returned as it is, and so are the parts that are fine
// beside broken ones.
func Repair(s string) (string, RepairReport) {
	sample := suspiciousParts(s)
	if sample == "" {
		return s, RepairReport{}
	}
	need := repairGain
	if lost := strings.Count(sample, "\ufffd"); 2*lost > utf8.RuneCountInString(sample)-asciiCount(sample) {
		need = repairGainLost
	}
	steps, gain := bestSteps(sample, need, 2)
	if gain < need {
		return s, RepairReport{}
	}
	report := RepairReport{Sure: sure(gain)}
	for _, w := range steps {
		s, _ = w.undo(s)
		report.Steps = append(report.Steps, w.Misreading)
	}
	report.Lost = strings.Count(s, "\ufffd")
	return s, report
}

// bestSteps finds the mistakes, at most depth of them, whose undoing saves the most
// bits, at least need for each, and how many.
func bestSteps(s string, need, depth int) (steps []*wrongReading, gain int) {
	if depth == 0 {
		return nil, 0
	}
	for i := range wrongReadings {
		w := &wrongReadings[i]
		text, saved := w.undo(s)
		if saved < need {
			continue
		}
		var more []*wrongReading
		further := 0
		if w.again {
			more, further = bestSteps(text, repairGain, depth-1)
		}
		if saved+further > gain {
			gain = saved + further
			steps = append([]*wrongReading{w}, more...)
		}
	}
	return steps, gain
}

func asciiCount(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] < utf8.RuneSelf {
			n++
		}
	}
	return n
}

// suspiciousParts gathers what the mistakes are found by, from all over the text: it may
// be broken in places only.
func suspiciousParts(s string) string {
	var parts strings.Builder
	for parts.Len() < repairSample {
		at := suspicious(s)
		if at < 0 {
			break
		}
		end := min(at+repairPart, len(s))
		for end < len(s) && !utf8.RuneStart(s[end]) {
			end++
		}
		parts.WriteString(s[at:end])
		parts.WriteByte('\n')
		s = s[end:]
	}
	return parts.String()
}

// suspicious gives the place of the first word with two neighbours that healthy text
// seldom has, or -1.
func suspicious(s string) int {
	m := theModel()
	run, word := 0, 0
	for i, r := range s {
		switch {
		case r < 'A':
			run, word = 0, i+1
		case r < utf8.RuneSelf:
		case m.odd(r):
			if run++; run == 2 {
				return word
			}
		case isSyllable(r):
			run = 0
		}
	}
	return -1
}

// odd says whether a character may come from a wrong decoding.
func (m *model) odd(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return false
	case isSyllable(r):
		return m.hangul[r-0xac00] >= 16
	case r < 0x800, r == utf8.RuneError, 0x4e00 <= r && r < 0xa000, 0xf900 <= r && r < 0xfb00:
		return true
	}
	return westernByte(r) != 0
}

// healthCostAfter is the cost of a character behind another as they stand, for one
// who reads any language: letters are common beside letters of their kind.
func (m *model) healthCostAfter(last, r rune) int {
	switch {
	case r < utf8.RuneSelf:
		return 0
	case isSyllable(r):
		return m.costAfter(last, r, int(m.hangul[r-0xac00]))
	case 0xc0 <= r && r < 0x180 && r != '×' && r != '÷':
		switch {
		case 'A' <= last && last <= 'z':
			return 6
		case last == utf8.RuneError:
			return costSymbol
		}
		return 8
	case 0x370 <= r && r < 0x800:
		if last-0x80 < r && r < last+0x80 || last < utf8.RuneSelf {
			return 8
		}
		return costSymbol
	case 0x3040 <= r && r < 0x3100:
		return 8
	case r == utf8.RuneError:
		return costLost
	}
	return m.cost(r)
}
