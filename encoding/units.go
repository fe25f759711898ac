package encoding

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

// align reads a unit as code page 949. Where bytes were lost, pairing them from the
// left would misread all the rest, so it looks for the pairing that costs the least,
// with any byte left out as damaged. It gives the cost without the damaged bytes,
// the number of pairs and of damaged bytes, and appends to steps, if not nil, how
// many bytes each step takes: 2 for a pair, 1 for ASCII, 0 for one damaged byte.
func (m *model) align(unit []byte, steps *[]byte) (bits, pairs, bad int) {
	const block = 256 // longer units are aligned block by block
	for len(unit) > 0 {
		n := min(len(unit), block)
		last := n == len(unit)
		var cost [block + 2]int32
		var take [block]byte
		for i := n - 1; i >= 0; i-- {
			c := unit[i]
			if c < 0x80 {
				cost[i], take[i] = cost[i+1], 1
				continue
			}
			cost[i], take[i] = cost[i+1]+costDamaged, 0
			if i+1 < n {
				if r, p := m.pair(c, unit[i+1]); r != 0 && cost[i+2]+int32(p) < cost[i] {
					cost[i], take[i] = cost[i+2]+int32(p), 2
				}
			} else if !last {
				cost[i] = cost[i+1] // its trail is in the next block
			}
		}
		i := 0
		for i < n && (last || i < n-1) {
			switch take[i] {
			case 0:
				bad++
			case 2:
				_, p := m.pair(unit[i], unit[i+1])
				bits += p
				pairs++
			}
			if steps != nil {
				*steps = append(*steps, take[i])
			}
			i += max(int(take[i]), 1)
		}
		unit = unit[i:]
	}
	return bits, pairs, bad
}
