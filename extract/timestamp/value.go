package timestamp

import (
	"strings"
	"time"

	"github.com/gisa-go/gisa/article"
)

// Value reads one machine-written time: a datetime attribute, a meta or JSON-LD
// value, an HTTP date, 14, 12 or 8 digits, seconds or milliseconds since 1970.
// A value without a zone is Korean time, and so is one marked KST; one marked Z
// or GMT is given in [time.UTC], which [FalseZ] helps to doubt. It reports false
// for anything else: the whole of s must be the time.
func Value(s string) (article.Timestamp, bool) {
	s = strings.TrimSpace(s)
	if len(s) > 64 {
		return article.Timestamp{}, false
	}
	t, n := scanDigits(s)
	if n == 0 {
		k := 0
		if w := scanEnglishWeekday(s); w > 0 {
			k = w + len(s[w:]) - len(strings.TrimLeft(s[w:], ", "))
		}
		t, n = scanStamp(s[k:])
		if n == 0 && k > 0 {
			t, n = scanJava(s[k:])
		}
		n += k
	}
	if !remark(s[min(n, len(s)):]) || !t.valid() || t.hour == 24 {
		return article.Timestamp{}, false
	}
	return t.timestamp(s), true
}

// remark reports whether s, which stands behind a value, says nothing more: the
// zone's name (2023-02-08T06:00:00+09:00[Asia/Seoul], … GMT+0900 (한국 표준시)).
func remark(s string) bool {
	s = strings.Trim(s, " .")
	if s == "" {
		return true
	}
	last := s[len(s)-1]
	return s[0] == '[' && last == ']' || s[0] == '(' && last == ')'
}

// scanDigits reads 20230208060000, 202302080600, 20230208 and seconds or
// milliseconds since 1970.
func scanDigits(s string) (t stamp, n int) {
	if len(s) > 9 && s[8] == 'T' && isDigit(s[9]) { // 20230208T060000+0900
		return scanBasic(s)
	}
	v, n := number(s, 14)
	switch n {
	case 10:
		return epoch(int64(v)), n
	case 13:
		return epoch(int64(v) / 1000), n
	case 14:
		t.sec, t.hasSecond, v = v%100, true, v/100
		fallthrough
	case 12:
		t.min, v = v%100, v/100
		t.hour, v = v%100, v/100
		t.hasClock = true
		fallthrough
	case 8:
		t.date = date{v / 10000, v / 100 % 100, v % 100}
	default:
		return stamp{}, 0
	}
	if t.hour > 23 || t.min > 59 || t.sec > 59 {
		return stamp{}, 0
	}
	return t, n
}

// scanBasic reads ISO 8601 without its separators.
func scanBasic(s string) (t stamp, n int) {
	n = 9
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n != 13 && n != 15 {
		return t, 0
	}
	t, _ = scanDigits(s[:8] + s[9:n])
	zone, k := scanZone(s[n:])
	t.zone = zone
	return t, n + k
}

func epoch(seconds int64) stamp {
	u := time.Unix(seconds, 0).In(article.KST)
	return stamp{
		date:     date{u.Year(), int(u.Month()), u.Day()},
		clock:    clock{hour: u.Hour(), min: u.Minute(), sec: u.Second(), hasSecond: true},
		hasClock: true,
	}
}

// scanJava reads what is left of "Wed Feb 08 06:00:00 KST 2023" behind the
// weekday.
func scanJava(s string) (t stamp, n int) {
	month, n := scanMonth(s)
	n += spaces(s[n:])
	day, w := number(s[n:], 2)
	n += w
	n += spaces(s[n:])
	c, k, bad := scanClock(s[n:])
	if k == 0 || bad {
		return t, 0
	}
	n += k
	loc, k := scanZone(s[n:])
	n += k
	n += spaces(s[n:])
	year, w := number(s[n:], 4)
	t = stamp{date: date{year, month, day}, clock: c, hasClock: true, zone: loc}
	return t, n + w
}
