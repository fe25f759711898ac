package encoding

import (
	"encoding/binary"
	"sync"
	"unicode/utf8"
)

// validUTF8 is utf8.Valid, which is at its best on ASCII. Text that is mostly not,
// such as Korean prose, goes through an automaton in four places at once instead.
func validUTF8(b []byte) bool {
	if !dense(b) {
		return utf8.Valid(b)
	}
	// Text in another encoding shows at once.
	head := b[:256]
	if !utf8.Valid(head[:len(head)-incomplete(head)]) {
		return false
	}
	// No character goes over these cuts, or b is not valid.
	var lanes [4][]byte
	start := 0
	for i := range lanes {
		end := max(start, len(b)*(i+1)/4)
		for end < len(b) && !utf8.RuneStart(b[end]) {
			end++
		}
		lanes[i] = b[start:end]
		start = end
	}
	t := validRows()
	n := min(len(lanes[0]), len(lanes[1]), len(lanes[2]), len(lanes[3]))
	l0, l1, l2, l3 := lanes[0][:n], lanes[1][:n], lanes[2][:n], lanes[3][:n]
	var s0, s1, s2, s3 uint64
	i := 0
	for ; i+8 <= n; i += 8 {
		w0, w1 := binary.LittleEndian.Uint64(l0[i:]), binary.LittleEndian.Uint64(l1[i:])
		w2, w3 := binary.LittleEndian.Uint64(l2[i:]), binary.LittleEndian.Uint64(l3[i:])
		for range 8 {
			s0 = t[byte(w0)] >> (s0 & 63)
			s1 = t[byte(w1)] >> (s1 & 63)
			s2 = t[byte(w2)] >> (s2 & 63)
			s3 = t[byte(w3)] >> (s3 & 63)
			w0, w1, w2, w3 = w0>>8, w1>>8, w2>>8, w3>>8
		}
	}
	for k, s := range [...]uint64{s0, s1, s2, s3} {
		for _, c := range lanes[k][i:] {
			s = t[c] >> (s & 63)
		}
		if s&63 != atChar {
			return false
		}
	}
	return true
}

// dense says, by some words of b, whether at least half of it is not ASCII.
func dense(b []byte) bool {
	const words = 32
	if len(b) < 32*words {
		return false
	}
	high := 0
	for i := range words {
		if binary.LittleEndian.Uint64(b[len(b)/words*i:])&0x8080808080808080 != 0 {
			high++
		}
	}
	return 2*high >= words
}

// The states of the automaton, as the bit where a row keeps what follows on them.
const (
	atChar  = 6 * iota // between characters
	invalid            // for ever
	need1              // so many more bytes, any that go on
	need2
	need3
	afterE0 // the next is A0 to BF: the rest has a shorter form
	afterED // the next is 80 to 9F: the rest are surrogates
	afterF0 // the next is 90 to BF
	afterF4 // the next is 80 to 8F: the rest is beyond Unicode
)

// validRows gives for each byte the states that follow on each state, six bits each.
var validRows = sync.OnceValue(func() *[256]uint64 {
	var rows [256]uint64
	in := func(b, lo, hi int) bool { return lo <= b && b <= hi }
	for b := range rows {
		next := map[int]int{}
		switch {
		case b < utf8.RuneSelf:
			next[atChar] = atChar
		case in(b, 0xc2, 0xdf):
			next[atChar] = need1
		case b == 0xe0:
			next[atChar] = afterE0
		case b == 0xed:
			next[atChar] = afterED
		case in(b, 0xe1, 0xef):
			next[atChar] = need2
		case b == 0xf0:
			next[atChar] = afterF0
		case in(b, 0xf1, 0xf3):
			next[atChar] = need3
		case b == 0xf4:
			next[atChar] = afterF4
		case in(b, 0x80, 0xbf):
			next[need1], next[need2], next[need3] = atChar, need1, need2
			if b >= 0xa0 {
				next[afterE0] = need1
			} else {
				next[afterED] = need1
			}
			if b >= 0x90 {
				next[afterF0] = need2
			} else {
				next[afterF4] = need2
			}
		}
		for state := atChar; state <= afterF4; state += 6 {
			to, ok := next[state]
			if !ok {
				to = invalid
			}
			rows[b] |= uint64(to) << state
		}
	}
	return &rows
})
