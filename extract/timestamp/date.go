package timestamp

import (
	"strings"
	"time"
	"unicode/utf8"
)

// date is a day of the calendar, checked.
type date struct{ year, month, day int }

// The years a news page can speak of as its own; earlier and later ones are
// misread numbers.
const firstYear, lastYear = 1990, 2100

// valid reports whether the day exists and lies in the years of the web.
func (d date) valid() bool {
	t := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	return d.year >= firstYear && d.year <= lastYear && t.Month() == time.Month(d.month) && t.Day() == d.day
}

// number reads up to max ASCII digits from the start of s and gives their
// value and count; more digits than max give none.
func number(s string, max int) (v, n int) {
	for n < len(s) && isDigit(s[n]) {
		if n == max {
			return 0, 0
		}
		v = v*10 + int(s[n]-'0')
		n++
	}
	return v, n
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// blanks are what stands between the parts of a time, seen or of no width.
const blanks = " \t\u00a0\u3000\u2003\u2009\u202f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"

// spaces gives the length of the blanks s starts with.
func spaces(s string) int {
	return len(s) - len(strings.TrimLeft(s, blanks))
}

// after gives the length of the first of words that s starts with, 0 for none.
func after(s string, words ...string) int {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// scanDate reads a date from the start of s: 2023.02.08, 2023. 2. 8.,
// 2023-02-08, 2023/02/08, 2023년 2월 8일, 2023年2月8日, ‘23-02-08, Feb 8, 2023 and
// 8 Feb 2023, 2023 02 08 before a time of day and 20230208 before a label. It gives the bytes read, 0 where there is none or it is
// impossible. A final dot (2023.02.08.) is part of it.
func scanDate(s string) (d date, n int) {
	if s == "" {
		return d, 0
	}
	if d, n = scanEnglishDate(s); n > 0 {
		return d, n
	}
	if v, w := number(s, 8); w == 8 { // 20130428 입력: without a label, a number
		d = date{v / 10000, v / 100 % 100, v % 100}
		if _, k := scanLabel(s[w+spaces(s[w:]):]); k > 0 && d.valid() {
			return d, w
		}
		return date{}, 0
	}
	n = after(s, "‘", "’", "'", "`", "′")
	year, w := number(s[n:], 4)
	short := w == 2
	switch {
	case w == 4 && n == 0:
	case short:
		year += 2000
		if year >= 2090 {
			year -= 100
		}
	default:
		return d, 0
	}
	i := n + w
	sep, k := dateSeparator(s[i:], "년", "年")
	i += k
	month, w := number(s[i:], 2)
	i += w
	second, k := dateSeparator(s[i:], "월", "月")
	if second != sep && !(short && sep == '.' && second == '/') { // 23.02/08
		return d, 0
	}
	i += k
	day, w := number(s[i:], 2)
	if w == 0 && gluedPair(s[i:]) {
		day, w = number(s[i:i+2], 2)
	}
	if short && w == 1 && sep != '년' { // 12.5.3 is a number of something
		return d, 0
	}
	i += w
	if sep == ' ' { // 2019 03 07 22:44: without a time of day, numbers
		if _, k, bad := scanClock(s[i+spaces(s[i:]):]); short || i != len("2019 03 07") || k == 0 || bad {
			return d, 0
		}
	}
	switch sep {
	case '년':
		b := spaces(s[i:])
		k := after(s[i+b:], "일", "日")
		if k == 0 {
			return d, 0
		}
		i += b + k
	case '.':
		if n := after(s[i:], ".", "일"); n > 0 && !letterAt(s[i+n:]) || strings.HasPrefix(s[i:], ".") { // 2016.06.22일 09:56
			i += n
		}
	}
	d = date{year, month, day}
	if !d.valid() {
		return date{}, 0
	}
	return d, i
}

// gluedPair reports whether s starts with two digits that stick to a time of day or to
// a count: 2024-03-0607:03, 2012.10.241,440, 13:4213개.
func gluedPair(s string) bool {
	if len(s) < 3 || !isDigit(s[0]) || !isDigit(s[1]) {
		return false
	}
	_, n := number(s[2:], 3)
	rest := s[2+n:]
	return n == 2 && strings.HasPrefix(rest, ":") || n > 0 && (strings.HasPrefix(rest, "개") || len(rest) > 3 && rest[0] == ',' && isNumber(rest[1:4]) && rest[1] != ',')
}

// short reports whether raw is a day without the zeros a system prints, in digits
// alone.
func short(raw string) bool {
	digits := 0
	for i := 0; i < len(raw); i++ {
		if raw[i] >= utf8.RuneSelf || isLetter(raw[i]) {
			return false
		}
		if isDigit(raw[i]) {
			digits++
		}
	}
	return digits < len("20230208") && !strings.HasSuffix(raw, ".")
}

// dotted reports whether raw is a day and a time as blogs print them, a blank
// behind every dot: 2023. 2. 8. 06:00.
func dotted(raw string) bool {
	dots := 0
	for before, rest, ok := strings.Cut(raw, "."); ok; before, rest, ok = strings.Cut(rest, ".") {
		if dots++; before == "" || spaces(rest) == 0 {
			return false
		}
	}
	return dots == 3
}

// dateSeparator reads what stands between two numbers of a date, blanks
// included: one of . - / or the Hangul or Hanja unit, given as 년.
func dateSeparator(s, hangul, hanja string) (sep rune, n int) {
	b := spaces(s)
	if k := after(s[b:], hangul, hanja); k > 0 {
		sep, n = '년', b+k
	} else if b < len(s) && strings.IndexByte(".-/", s[b]) >= 0 {
		sep, n = rune(s[b]), b+1
	} else if b == 1 && s[0] == ' ' {
		return ' ', 1
	} else {
		return 0, 0
	}
	if sep == '-' && b > 0 {
		return 0, 0 // "2022 - 2023" is a range
	}
	return sep, n + spaces(s[n:])
}

var months = [...]string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// scanMonth reads an English month's name, whole or shortened, or a Korean one.
func scanMonth(s string) (month, n int) {
	if v, w := number(s, 2); w > 0 {
		if k := after(s[w:], "월"); k > 0 {
			return v, w + k
		}
		return 0, 0
	}
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	if n < 3 || n > 9 {
		return 0, 0
	}
	for i, m := range months {
		if strings.EqualFold(s[:3], m) {
			if n < len(s) && s[n] == '.' {
				n++
			}
			return i + 1, n
		}
	}
	return 0, 0
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// scanEnglishDate reads "Feb 8, 2023", also as "2월 8, 2023", "8 Feb 2023" and
// "08-Feb-2023".
func scanEnglishDate(s string) (d date, n int) {
	if month, i := scanMonth(s); i > 0 {
		i += spaces(s[i:])
		day, w := number(s[i:], 2)
		i += w
		i += after(s[i:], "st", "nd", "rd", "th")
		i += after(s[i:], ",", ".")
		i += spaces(s[i:])
		year, y := number(s[i:], 4)
		d, n = date{year, month, day}, i+y
	} else if isDigit(s[0]) {
		day, i := number(s, 2)
		i += len(s[i:]) - len(strings.TrimLeft(s[i:], " -"))
		month, m := scanMonth(s[i:])
		if m == 0 {
			return d, 0
		}
		i += m
		i += len(s[i:]) - len(strings.TrimLeft(s[i:], " -,"))
		year, y := number(s[i:], 4)
		d, n = date{year, month, day}, i+y
	}
	if !d.valid() {
		return date{}, 0
	}
	return d, n
}

// scanWeekday reads a weekday: (수), 수요일, (金), Wed, with or without its bracket.
func scanWeekday(s string) int {
	i := after(s, "(", "[", "（")
	open := i > 0
	r, w := utf8.DecodeRuneInString(s[i:])
	switch {
	case strings.ContainsRune("월화수목금토일月火水木金土日", r):
		i += w
		long := after(s[i:], "요일", "曜日")
		i += long
		if !open && long == 0 {
			return 0
		}
	default:
		k := scanEnglishWeekday(s[i:])
		if k == 0 {
			return 0
		}
		i += k
	}
	if open {
		k := after(s[i:], ")", "]", "）")
		if k == 0 { // (수원)
			return 0
		}
		i += k
	}
	return i
}

var weekdays = [...]string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}

func scanEnglishWeekday(s string) (n int) {
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	if n < 3 || n > 9 {
		return 0
	}
	for _, d := range weekdays {
		if strings.EqualFold(s[:3], d) {
			return n
		}
	}
	return 0
}
