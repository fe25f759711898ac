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
	t.date = d
	if k := scanWeekday(s[n+spaces(s[n:]):]); k > 0 {
		n += spaces(s[n:]) + k
		t.weekday = true
	}
	bare := 0
	if !t.weekday {
		bare = bareWeekday(s[n:])
		n += bare
	}
	gap, open := scanGap(s[n:])
	c, k, bad := scanClock(s[n+gap:])
	if bad && !open {
		return stamp{}, 0
	}
	if k == 0 || bad {
		t.weekday = t.weekday || bare > 0
		return t, n
	}
	t.late = bare > 0 // 2023.2.8 수 06:00, in the header of a site
	n += gap + k
	t.clock, t.hasClock = c, true
	if open {
		n += after(s[n:], ")", "]", "）")
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
	if len(s) > 1 && (s[0] == 'T' || s[0] == 't') {
		if h, _ := scanHalf(s[1:]); h != noHalf || isDigit(s[1]) {
			return 1, false
		}
	}
	n = spaces(s)
	if k := after(s[n:], ".", ",", "-", "/", "|", "ㅣ", "·", "at "); k > 0 {
		n += k
		n += spaces(s[n:])
	}
	if k := after(s[n:], "(", "[", "（"); k > 0 {
		return n + k, true
	}
	return n, false
}

// bareWeekday gives the length of a weekday's syllable behind a blank, where no letter
// follows it.
func bareWeekday(s string) int {
	i := spaces(s)
	n := i + len("수")
	if i == 0 || len(s) < n || !strings.ContainsRune("월화수목금토일", firstRune(s[i:])) || len(s) > n && (letterAt(s[n:]) || isDigit(s[n])) {
		return 0
	}
	return n
}
