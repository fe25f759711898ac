package timestamp

import (
	"strings"
	"time"

	"github.com/gisa-go/gisa/article"
)

// units are the spans a relative time counts in. What is said in minutes is
// known to the minute; everything longer to the day at best.
var units = []struct {
	word string
	back func(t time.Time, n int) time.Time
	to   article.Precision
}{
	{"초전", seconds, article.Minute},
	{"분전", minutes, article.Minute},
	{"시간전", hours, article.Day},
	{"일전", days, article.Day},
	{"주일전", weeks, article.Day},
	{"주전", weeks, article.Day},
	{"secondsago", seconds, article.Minute}, {"secondago", seconds, article.Minute},
	{"minutesago", minutes, article.Minute}, {"minuteago", minutes, article.Minute}, {"minsago", minutes, article.Minute}, {"minago", minutes, article.Minute},
	{"hoursago", hours, article.Day}, {"hourago", hours, article.Day},
	{"daysago", days, article.Day}, {"dayago", days, article.Day},
	{"weeksago", weeks, article.Day}, {"weekago", weeks, article.Day},
}

func seconds(t time.Time, n int) time.Time { return t.Add(-time.Duration(n) * time.Second) }
func minutes(t time.Time, n int) time.Time { return t.Add(-time.Duration(n) * time.Minute) }
func hours(t time.Time, n int) time.Time   { return t.Add(-time.Duration(n) * time.Hour) }
func days(t time.Time, n int) time.Time    { return t.AddDate(0, 0, -n) }
func weeks(t time.Time, n int) time.Time   { return t.AddDate(0, 0, -7*n) }

// relative reads a line that is a relative time and at most a label and a
// number: 5분 전, 3시간전, 입력 1일 전, 방금 전, 어제 12:34, 2 weeks ago.
func relative(line string, ref time.Time) Line {
	if ref.IsZero() || len(line) > 80 {
		return Line{}
	}
	ref = ref.In(article.KST)
	i := spaces(line)
	start := i
	role, n := scanLabel(line[i:])
	i += n
	i += len(line[i:]) - len(strings.TrimLeft(line[i:], " :"))
	t, to, n := scanRelative(line[i:], ref)
	if n == 0 || strings.Trim(line[i+n:], " 0123456789|·.") != "" {
		return Line{}
	}
	out := Line{Labelled: role != bare, Span: article.Span{Start: start, End: i + n}}
	if to == article.Day {
		t = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, article.KST)
	} else {
		t = t.Truncate(time.Minute)
	}
	stamp := &article.Timestamp{Time: t, Precision: to, Raw: line[i : i+n]}
	switch role {
	case bare, published, register:
		out.Published = stamp
	case modified:
		out.Modified = stamp
	default:
		return Line{}
	}
	return out
}

func scanRelative(s string, ref time.Time) (t time.Time, to article.Precision, n int) {
	if n := matchSpaced(s, "방금전"); n > 0 {
		return ref, article.Minute, n
	}
	if n := after(s, "방금"); n > 0 {
		return ref, article.Minute, n
	}
	for back, w := range [...]string{"오늘", "어제", "그제"} {
		n := after(s, w)
		if n == 0 {
			continue
		}
		day := days(ref, back)
		n += spaces(s[n:])
		c, k, bad := scanClock(s[n:])
		if k == 0 || bad {
			return day, article.Day, len(w)
		}
		return time.Date(day.Year(), day.Month(), day.Day(), c.hour, c.min, 0, 0, article.KST), article.Minute, n + k
	}
	v, w := number(s, 3)
	if w == 0 {
		return t, "", 0
	}
	i := w + spaces(s[w:])
	for _, u := range units {
		if n := matchSpaced(s[i:], u.word); n > 0 {
			return u.back(ref, v), u.to, i + n
		}
	}
	return t, "", 0
}
