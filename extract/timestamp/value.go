package timestamp

import (
	"strings"
	"time"

	"github.com/gisa-go/gisa/article"
)

// stamp is a date with what stands behind it.
type stamp struct {
	date
	clock
	hasClock bool
	zone     *time.Location // nil where none is stated
	// weekday is true where one is printed behind the date, late where it
	// stands behind the time of day.
	weekday, late bool
}

// timestamp gives the instant of s, printed as raw.
func (s stamp) timestamp(raw string) article.Timestamp {
	loc := s.zone
	if loc == nil {
		loc = article.KST
	}
	t := article.Timestamp{Precision: article.Day, Raw: raw}
	if s.hasClock {
		t.Precision = article.Minute
		if s.hasSecond {
			t.Precision = article.Second
		}
	}
	t.Time = time.Date(s.year, time.Month(s.month), s.day, s.hour, s.min, s.sec, 0, loc)
	return t
}

// scanStamp reads a date and the weekday, time of day and zone behind it. It
// gives the bytes read, 0 where no date stands there or an impossible time
// follows it.
func scanStamp(s string) (t stamp, n int) {
	d, n := scanDate(s)
	if n == 0 {
		return t, 0
	}
	if n < len(s) && isDigit(s[n]) && s[n-1] != '.' {
		return stamp{}, 0 // 2016.09.1800:07: the day's digits are not certain
	}
	t.date = d
	if k := scanWeekday(s[n+spaces(s[n:]):]); k > 0 {
		n += spaces(s[n:]) + k
		t.weekday = true
	}
	gap, open := scanGap(s[n:])
	c, k, bad := scanClock(s[n+gap:])
	if bad && !open {
		return stamp{}, 0
	}
	if k == 0 || bad {
		return t, n
	}
	n += gap + k
	t.clock, t.hasClock = c, true
	if open {
		n += after(s[n:], ")", "]")
	}
	if loc, k := scanZone(s[n:]); k > 0 {
		t.zone = loc
		n += k
	}
	if k := scanWeekday(s[n+spaces(s[n:]):]); k > 0 && !t.weekday {
		n += spaces(s[n:]) + k
		t.late = true
	}
	return t, n
}

// scanGap reads what may stand between a date and its time of day: blanks, one
// mark, an opening bracket, or the T of ISO 8601.
func scanGap(s string) (n int, open bool) {
	if len(s) > 1 && (s[0] == 'T' || s[0] == 't') && isDigit(s[1]) {
		return 1, false
	}
	n = spaces(s)
	if k := after(s[n:], ".", ",", "-", "/", "|", "ㅣ", "·"); k > 0 {
		n += k
		n += spaces(s[n:])
	}
	if k := after(s[n:], "(", "["); k > 0 {
		return n + k, true
	}
	return n, false
}

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
	if n == 0 || strings.Trim(s[min(n, len(s)):], " .") != "" || !t.valid() {
		return article.Timestamp{}, false
	}
	return t.timestamp(s), true
}

// scanDigits reads 20230208060000, 202302080600, 20230208 and seconds or
// milliseconds since 1970.
func scanDigits(s string) (t stamp, n int) {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return t, 0
		}
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
	if t.hour > 23 || t.min > 59 || t.sec > 59 || !t.valid() {
		return stamp{}, 0
	}
	return t, n
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
	if n == 0 {
		return t, 0
	}
	n += spaces(s[n:])
	day, w := number(s[n:], 2)
	n += w
	n += spaces(s[n:])
	c, k, bad := scanClock(s[n:])
	if w == 0 || k == 0 || bad {
		return t, 0
	}
	n += k
	loc, k := scanZone(s[n:])
	n += k
	n += spaces(s[n:])
	year, w := number(s[n:], 4)
	if w != 4 {
		return t, 0
	}
	t = stamp{date: date{year, month, day}, clock: c, hasClock: true, zone: loc}
	return t, n + w
}
