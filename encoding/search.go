package encoding

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	beamWidth = 24
	maxRun    = 256 // characters searched at a time
	costLost  = 8   // a character given up
	costKept  = 9   // a character that was right all along, beside broken ones
	flatWord  = 16  // what a syllable of broken text would cost by chance
	costMark  = 6   // a question mark in the midst of a run

	// What it costs to suppose that a soft hyphen or a control was dropped, or a
	// no-break space became a space: likely only where there is none.
	costDropped, costDroppedHere = 2, 12
	costDroppedControl           = 5
	costSpace                    = 3
	softHyphen, noBreakSpace     = 0xad, 0xa0
)

// suppositions are what the whole text says about the decoder it went through.
type suppositions struct {
	lenient bool // pairs that happen to be UTF-8 were decoded as such
	// gaps are bytes that may be missing, between any others or before a space.
	gaps, beforeSpace []source
	space             int // what it costs that a space was a no-break space
}

// suppose says how s was read. A soft hyphen (0xAD) is often dropped, and so are the
// control characters that windows-1252 gives for the bytes it lacks. Lenient readers
// also lose 0xC2 before a space, which they take for a no-break space, and 0xEE with
// two more bytes, which they take for a character of private use.
func (w *wrongReading) suppose(s string) suppositions {
	hyphen := costDropped
	if strings.ContainsRune(s, softHyphen) {
		hyphen = costDroppedHere
	}
	how := suppositions{lenient: lenientlyRead(s), gaps: []source{bytesOf(hyphen, softHyphen)}, space: costSpace}
	if strings.ContainsRune(s, noBreakSpace) {
		how.space = costDroppedHere
	}
	if !w.korean && w.ReadAs == westernName && controlsDropped(s) {
		for _, b := range undefinedWestern {
			how.gaps = append(how.gaps, bytesOf(costDroppedControl, b))
		}
		if !strings.ContainsAny(s, "Žž") {
			// Korean is often taken for Turkish: windows-1254 lacks these, too, and of 자
			// it leaves the first byte only.
			how.gaps = append(how.gaps, bytesOf(costDroppedControl, 0x8e), bytesOf(costDroppedControl, 0x9e), bytesOf(2*costDroppedControl, 0x9e, 0x90))
		}
	}
	if how.lenient && w.korean {
		how.gaps = append(how.gaps, bytesOf(costDropped-costLost, 0xee, unknown, unknown))
		how.beforeSpace = []source{bytesOf(costDropped, 0xc2)}
	}
	return how
}

// undo gives the text as it was before the mistake, and the evidence for it in bits.
// Runs that it does not improve stay as they are.
func (w *wrongReading) undo(s string) (string, int) {
	m := theModel()
	how := w.suppose(s)
	if how.lenient {
		s = toLigatures.Replace(s)
	}
	var out strings.Builder
	gain := 0
	run := make([]rune, 0, maxRun)
	flush := func(next rune) {
		if len(run) == 0 {
			return
		}
		if slices.ContainsFunc(run, m.odd) {
			before := m.costAsIs(run)
			fixed, cost, ok := w.plain(m, run, how)
			if !ok {
				fixed, cost = w.search(m, run, how, next == ' ')
			}
			if cost < before || cost < before+w.odds && slices.ContainsFunc(run, isAccented) {
				gain += w.evidence(run, fixed, cost, before)
				run = fixed
			}
		}
		for _, r := range run {
			out.WriteRune(r)
		}
		run = run[:0]
	}
	for _, r := range s {
		inRun := r >= 'A' || w.marks && r == '?'
		// The last byte of 고 and many others was a no-break space, and then a space.
		inRun = inRun || !w.korean && r == ' ' && len(run) > 0 && westernByte(run[len(run)-1]) != 0
		if !inRun || len(run) == maxRun {
			flush(r)
		}
		if inRun {
			run = append(run, r)
		} else {
			out.WriteRune(r)
		}
	}
	flush(0)
	if how.lenient {
		return fromLigatures.Replace(out.String()), gain
	}
	return out.String(), gain
}

// Tools that clean text up write letters for the ligatures that lenient decoders make.
var (
	toLigatures   = strings.NewReplacer("DZ", "Ǳ", "Dz", "ǲ", "dz", "ǳ", "IJ", "Ĳ", "ij", "ĳ")
	fromLigatures = strings.NewReplacer("Ǳ", "DZ", "ǲ", "Dz", "ǳ", "dz", "Ĳ", "IJ", "ĳ", "ij")
)

// hypothesis is one way to read a run up to some character.
type hypothesis struct {
	cost int
	last rune    // the character before the pending bytes
	pend [3]byte // bytes that do not make a character yet
	n    int
	text *char
}

// char is a character of a hypothesis, with those before it.
type char struct {
	r      rune
	before *char
}

// plain reads a run the simplest way; it says whether that gives common text, so that
// no search is needed.
func (w *wrongReading) plain(m *model, run []rune, how suppositions) (fixed []rune, cost int, ok bool) {
	var h hypothesis
	var sources []source
	for _, r := range run {
		sources = w.sources(sources[:0], r, how.lenient)
		if len(sources) == 0 || r == utf8.RuneError || r == '?' {
			return nil, 0, false
		}
		for _, b := range sources[0].bytes[:sources[0].n] {
			h = w.step(m, h, b)
		}
	}
	fixed = h.chars()
	return fixed, h.cost, h.n == 0 && h.cost <= 7*len(fixed) && !slices.Contains(fixed, utf8.RuneError)
}

// evidence is what a repaired run says for the mistake: the bits it saves. Nearly
// any bytes are characters of code page 949, so there they must be common ones, too,
// and a word of Latin letters that has a few of them proves little.
func (w *wrongReading) evidence(run, fixed []rune, cost, before int) int {
	if !w.korean {
		// Fewer marks are no evidence, the text between them is.
		return before - cost - costLost*max(lostIn(run)-lostIn(fixed), 0)
	}
	flat, last := 0, rune(0)
	for _, r := range fixed {
		switch {
		case r == utf8.RuneError:
			flat += 2 * costLost
		case r >= utf8.RuneSelf:
			flat += flatWord
		}
		if isLetter(last) && r >= utf8.RuneSelf || isLetter(r) && last >= utf8.RuneSelf {
			flat -= costLost
		}
		last = r
	}
	return min(before, flat) - cost
}

func isAccented(r rune) bool { return 0xc0 <= r && r < 0x250 }

func isLetter(r rune) bool { return 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' }

func lostIn(run []rune) int {
	n := 0
	for _, r := range run {
		if r == utf8.RuneError {
			n++
		}
	}
	return n
}

// costAsIs is the cost of a run as it stands.
func (m *model) costAsIs(run []rune) int {
	bits, last := 0, rune(0)
	for i, r := range run {
		if r == '?' && i+1 < len(run) {
			bits += costMark
		} else {
			bits += m.healthCostAfter(last, r)
		}
		last = r
	}
	return bits
}

// search finds the likeliest text behind a run, the run itself if there is none, and
// its cost. A space may follow the run.
func (w *wrongReading) search(m *model, run []rune, how suppositions, space bool) ([]rune, int) {
	last := rune(0)
	beam := []hypothesis{{}}
	var next []hypothesis
	var sources []source
	for i, r := range run {
		asIs := m.healthCostAfter(last, r)
		if r == '?' && i+1 < len(run) {
			asIs = costMark
		}
		last = r
		next = next[:0]
		sources = w.sources(sources[:0], r, how.lenient)
		for _, h := range beam {
			if r == ' ' {
				cost := how.space
				if space && i+1 == len(run) {
					cost = 0 // one more follows
				}
				next = keep(next, w.feed(m, h, bytesOf(cost, noBreakSpace)))
			}
			for _, src := range sources {
				next = keep(next, w.feed(m, h, src))
			}
			if w.ReadAs == westernName && h.n > 0 {
				for _, gap := range how.gaps {
					dropped := w.feed(m, h, gap)
					for _, src := range sources {
						next = keep(next, w.feed(m, dropped, src))
					}
				}
			}
			h = w.giveUp(h)
			next = keep(next, emit(h, r, costKept+max(asIs, m.healthCostAfter(h.last, r))))
		}
		beam, next = next, beam
	}
	atEnd := how.gaps
	if space {
		atEnd = slices.Concat(how.gaps, how.beforeSpace)
	}
	var best *hypothesis
	for i := range beam {
		h := beam[i]
		end := w.giveUp(h)
		for _, gap := range atEnd {
			if done := w.feed(m, h, gap); done.n == 0 && done.cost < end.cost {
				end = done
			}
		}
		if best == nil || end.cost < best.cost {
			best = &end
		}
	}
	return best.chars(), best.cost
}

// chars is the text of a hypothesis.
func (h *hypothesis) chars() []rune {
	var text []rune
	for c := h.text; c != nil; c = c.before {
		text = append(text, c.r)
	}
	slices.Reverse(text)
	return text
}

// keep adds a hypothesis to the best so far, the best first, one for each state.
func keep(beam []hypothesis, h hypothesis) []hypothesis {
	for i := range beam {
		k := &beam[i]
		if k.last == h.last && k.n == h.n && k.pend == h.pend {
			if k.cost <= h.cost {
				return beam
			}
			beam = slices.Delete(beam, i, i+1)
			break
		}
	}
	if len(beam) == beamWidth {
		if beam[beamWidth-1].cost <= h.cost {
			return beam
		}
		beam = beam[:beamWidth-1]
	}
	at := len(beam)
	for at > 0 && beam[at-1].cost > h.cost {
		at--
	}
	return slices.Insert(beam, at, h)
}

func emit(h hypothesis, r rune, cost int) hypothesis {
	h.cost += cost
	h.last = r
	h.pend, h.n = [3]byte{}, 0
	h.text = &char{r, h.text}
	return h
}

// giveUp ends pending bytes as a character that is lost.
func (w *wrongReading) giveUp(h hypothesis) hypothesis {
	if h.n == 0 {
		return h
	}
	if !w.korean && h.n == 1 && h.pend[0] == unknown {
		return emit(h, utf8.RuneError, costLost)
	}
	return emit(h, utf8.RuneError, costDamaged)
}

// feed gives the hypothesis that follows from h when these bytes come next.
func (w *wrongReading) feed(m *model, h hypothesis, src source) hypothesis {
	h.cost += src.cost
	for _, b := range src.bytes[:src.n] {
		h = w.step(m, h, b)
	}
	return h
}

// step gives the hypothesis that follows from h when this byte comes next.
func (w *wrongReading) step(m *model, h hypothesis, b byte) hypothesis {
	if w.korean {
		return w.feedKorean(m, h, b)
	}
	return w.feedUTF8(m, h, b)
}

func (w *wrongReading) feedKorean(m *model, h hypothesis, b byte) hypothesis {
	if h.n == 1 {
		lead := h.pend[0]
		if lead == unknown || b == unknown {
			switch {
			case b == unknown && lead == unknown:
				return emit(h, utf8.RuneError, 2*costLost)
			case b == unknown, b >= utf8.RuneSelf:
				return emit(h, utf8.RuneError, costLost+2)
			}
		} else if r, bits := m.pair(lead, b); r != 0 {
			return emit(h, r, m.costAfter(h.last, r, bits))
		}
		h = w.giveUp(h)
	}
	if b != unknown && b < utf8.RuneSelf {
		return emit(h, rune(b), 0)
	}
	h.pend[0], h.n = b, 1
	return h
}

func (w *wrongReading) feedUTF8(m *model, h hypothesis, b byte) hypothesis {
	trailing := b == unknown || b&0xc0 == 0x80
	if h.n > 0 && !trailing {
		h = w.giveUp(h)
	}
	if h.n == 0 {
		switch {
		case b == unknown, 0xc2 <= b && b <= 0xf4:
			h.pend[0], h.n = b, 1
			return h
		case b < utf8.RuneSelf:
			return emit(h, rune(b), 0)
		}
		return emit(h, utf8.RuneError, costDamaged)
	}
	need := 3
	switch lead := h.pend[0]; {
	case lead == unknown:
	case lead < 0xe0:
		need = 2
	case lead >= 0xf0:
		need = 4
	}
	if h.n+1 < need {
		h.pend[h.n] = b
		h.n++
		return h
	}
	whole := append(append(make([]byte, 0, 4), h.pend[:h.n]...), b)
	if slices.Contains(whole, unknown) {
		return emit(h, utf8.RuneError, costLost+2)
	}
	r, n := utf8.DecodeRune(whole)
	if n != len(whole) {
		return emit(h, utf8.RuneError, costDamaged)
	}
	cost := m.healthCostAfter(h.last, r)
	if w.marks && need == 2 {
		cost += costLost // Hangul has three bytes
	}
	return emit(h, r, cost)
}
