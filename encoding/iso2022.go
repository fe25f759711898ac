package encoding

// isoDesignator opens a text in ISO-2022-KR (RFC 1557).
var isoDesignator = []byte("\x1b$)C")

// iso2022 turns ISO-2022-KR into EUC-KR: between SO and SI every byte stands for the
// one with its high bit set.
type iso2022 struct {
	shifted bool
	escape  int    // bytes of a designator seen at the end of the last block
	half    []byte // the lead of a pair whose trail is in the next block
}

// unshift gives the EUC-KR for a block.
func (s *iso2022) unshift(b []byte) []byte {
	out := append(make([]byte, 0, len(b)+8), s.half...)
	odd := len(s.half) > 0
	for _, c := range b {
		if c == isoDesignator[s.escape] {
			s.escape = (s.escape + 1) % len(isoDesignator)
			continue
		}
		out = append(out, isoDesignator[:s.escape]...)
		s.escape = 0
		switch {
		case c == isoDesignator[0]:
			s.escape = 1
			continue
		case c == 0x0e:
			s.shifted = true
			continue
		case c == 0x0f:
			s.shifted = false
			continue
		case c == '\n':
			s.shifted = false // a line ends the shift
		case s.shifted && ' ' < c && c < 0x7f:
			c |= 0x80
		}
		odd = c >= 0x80 && !odd
		out = append(out, c)
	}
	s.half = s.half[:0]
	if odd {
		s.half = append(s.half, out[len(out)-1])
		out = out[:len(out)-1]
	}
	return out
}

// rest gives what is left at the end of the text.
func (s *iso2022) rest() []byte { return append(s.half, isoDesignator[:s.escape]...) }
