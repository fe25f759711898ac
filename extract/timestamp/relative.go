package timestamp

import (
	"strings"
	"time"

	"github.com/gisa-go/gisa/article"
)

// day is 24 hours: Korea keeps no summer time.
const day = 24 * time.Hour

// units are the spans a relative time counts in. What is said in minutes is
// known to the minute; everything longer to the day at best.
var units = []struct {
	word string
	span time.Duration
	to   article.Precision
}{
	{"초전", time.Second, article.Minute},
	{"분전", time.Minute, article.Minute},
	{"시간전", time.Hour, article.Day},
	{"일전", day, article.Day},
	{"주일전", 7 * day, article.Day},
	{"주전", 7 * day, article.Day},
	{"secondsago", time.Second, article.Minute}, {"secondago", time.Second, article.Minute},
	{"minutesago", time.Minute, article.Minute}, {"minuteago", time.Minute, article.Minute}, {"minsago", time.Minute, article.Minute}, {"minago", time.Minute, article.Minute},
	{"hoursago", time.Hour, article.Day}, {"hourago", time.Hour, article.Day},
	{"daysago", day, article.Day}, {"dayago", day, article.Day},
	{"weeksago", 7 * day, article.Day}, {"weekago", 7 * day, article.Day},
}

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
		then := ref.Add(-time.Duration(back) * day)
		n += spaces(s[n:])
		c, k, bad := scanClock(s[n:])
		if k == 0 || bad {
			return then, article.Day, len(w)
		}
		return time.Date(then.Year(), then.Month(), then.Day(), c.hour, c.min, 0, 0, article.KST), article.Minute, n + k
	}
	v, w := number(s, 3)
	if w == 0 {
		return t, "", 0
	}
	i := w + spaces(s[w:])
	for _, u := range units {
		if n := matchSpaced(s[i:], u.word); n > 0 {
			return ref.Add(-time.Duration(v) * u.span), u.to, i + n
		}
	}
	return t, "", 0
}
