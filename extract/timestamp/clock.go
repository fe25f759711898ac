package timestamp

import (
	"strings"
	"time"

	"github.com/gisa-go/gisa/article"
)

// clock is a time of day, checked.
type clock struct {
	hour, min, sec int
	hasSecond      bool
	half           half
}

// half is the half of the day a 12-hour time names.
type half int

const (
	noHalf half = iota
	morning
	afternoon
)

// scanHalf reads 오전, 오후, AM, PM and the like.
func scanHalf(s string) (half, int) {
	if n := after(s, "오전", "午前"); n > 0 {
		return morning, n
	}
	if n := after(s, "오후", "午後"); n > 0 {
		return afternoon, n
	}
	for _, w := range [...]string{"a.m.", "p.m.", "am", "pm"} {
		if len(s) >= len(w) && strings.EqualFold(s[:len(w)], w) && (len(s) == len(w) || !isLetter(s[len(w)])) {
			if w[0] == 'a' {
				return morning, len(w)
			}
			return afternoon, len(w)
		}
	}
	return noHalf, 0
}

// scanClock reads a time of day from the start of s: 06:00, 6:00:00, 21: 22,
// 19시21분, 오후 3:40, 10:12 오전, 06:00:00.000. It gives the bytes read, 0 where
// there is none, and bad for one that cannot be (25:00).
func scanClock(s string) (c clock, n int, bad bool) {
	h, i := scanHalf(s)
	i += spaces(s[i:])
	hour, w := number(s[i:], 2)
	if w == 0 {
		return c, 0, false
	}
	i += w
	c.hour, c.half = hour, h
	if k := after(s[i:], "시", "時"); k > 0 {
		i += k
		i += scanUnit(s[i:], &c.min, "분", "分")
		if k := scanUnit(s[i:], &c.sec, "초", "秒"); k > 0 {
			i, c.hasSecond = i+k, true
		}
	} else {
		k := scanColon(s[i:], &c.min)
		if k == 0 {
			return clock{}, 0, false
		}
		i += k
		if k = scanColon(s[i:], &c.sec); k > 0 {
			i, c.hasSecond = i+k, true
			i += scanFraction(s[i:])
		}
	}
	if h == noHalf {
		b := spaces(s[i:])
		if after, k := scanHalf(s[i+b:]); k > 0 && !strings.HasPrefix(strings.TrimLeft(s[i+b+k:], " "), ":") && !startsClock(s[i+b+k:]) {
			c.half, i = after, i+b+k
		}
	}
	midnight := c.hour == 24 && c.min == 0 && c.sec == 0 // ends the day
	if c.hour > 23 && !midnight || c.min > 59 || c.sec > 59 {
		return clock{}, i, true
	}
	// 오후 17:25 is printed too: a 24-hour clock with the half of the day before it.
	if c.half == afternoon && c.hour < 12 {
		c.hour += 12
	}
	if c.half == morning && c.hour == 12 {
		c.hour = 0
	}
	return c, i, false
}

// startsClock reports whether the half of the day before s belongs to a time
// behind it.
func startsClock(s string) bool {
	s = s[spaces(s):]
	_, n := number(s, 2)
	return n > 0 && after(s[n:], ":", "시") > 0
}

// scanColon reads ":MM", a blank allowed on either side of the colon.
func scanColon(s string, v *int) int {
	i := spaces(s)
	colon := after(s[i:], ":", "：")
	if i > 1 || colon == 0 {
		return 0
	}
	i += colon
	i += spaces(s[i:])
	x, w := number(s[i:], 2)
	if w == 0 && len(s) > i+2 { // the same time may follow, written out: 18:422001년 6월 21일
		if _, n := scanDate(s[i+2:]); n > 0 || gluedPair(s[i:]) {
			x, w = number(s[i:i+2], 2)
		}
	}
	if w != 2 {
		return 0
	}
	*v = x
	return i + w
}

// scanUnit reads a number with its unit, blanks allowed before it.
func scanUnit(s string, v *int, units ...string) int {
	i := spaces(s)
	x, w := number(s[i:], 2)
	if w == 0 {
		return 0
	}
	i += w
	i += spaces(s[i:])
	k := after(s[i:], units...)
	if k == 0 {
		return 0
	}
	*v = x
	return i + k
}

// scanFraction reads ".000", which no page means.
func scanFraction(s string) int {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || !isDigit(s[1]) {
		return 0
	}
	n := 1
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

// scanZone reads a zone: Z, KST, GMT, UTC, +09:00, +0900, +09, GMT+9, with or
// without a blank or a bracket. It gives nil where there is none.
func scanZone(s string) (*time.Location, int) {
	i := spaces(s)
	open := after(s[i:], "(")
	i += open
	loc, n := scanBareZone(s[i:])
	if n == 0 {
		return nil, 0
	}
	i += n
	if open > 0 {
		i += after(s[i:], ")")
	}
	return loc, i
}

func scanBareZone(s string) (*time.Location, int) {
	letters := 0
	for letters < len(s) && isLetter(s[letters]) {
		letters++
	}
	switch strings.ToUpper(s[:min(letters, 4)]) {
	case "KST", "JST":
		return article.KST, letters
	case "Z", "UTC", "GMT":
		if loc, n := scanOffset(s[letters:]); n > 0 {
			return loc, letters + n
		}
		return time.UTC, letters
	case "":
		if strings.HasPrefix(s, "09:00") { // the + of an address, decoded to a blank
			return article.KST, len("09:00")
		}
		return scanOffset(s)
	}
	return nil, 0
}

// scanOffset reads +09:00, +0900, +09 and -05:00.
func scanOffset(s string) (*time.Location, int) {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return nil, 0
	}
	v, w := number(s[1:], 4)
	n := 1 + w
	hours, minutes := v, 0
	switch w {
	case 1, 2:
		if k := scanColon(s[n:], &minutes); k > 0 {
			n += k
		}
	case 4:
		hours, minutes = v/100, v%100
	default:
		return nil, 0
	}
	if hours > 14 || minutes > 59 {
		return nil, 0
	}
	seconds := (hours*60 + minutes) * 60
	if s[0] == '-' {
		seconds = -seconds
	}
	return zone(seconds), n
}

// zone gives the location of an offset in seconds, [article.KST] for Korea's.
func zone(seconds int) *time.Location {
	switch seconds {
	case 9 * 60 * 60:
		return article.KST
	case 0:
		return time.UTC
	}
	return time.FixedZone("", seconds)
}
