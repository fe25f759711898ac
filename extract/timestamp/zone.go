package timestamp

import (
	"time"

	"github.com/gisa-go/gisa/article"
)

// FalseZ reports whether value, which calls itself UTC, in truth is Korean
// time: the page prints the same wall clock (to the precision of the coarser
// one) in KST. Many Korean CMSs append a Z to a local time.
func FalseZ(value, printed article.Timestamp) bool {
	if _, offset := value.Time.Zone(); offset != 0 || value.Precision == article.Day || printed.Precision == article.Day {
		return false
	}
	return InKST(value).Time.Truncate(time.Minute).Equal(printed.Time.Truncate(time.Minute))
}

// InKST gives t with the same wall clock in Korea, which is what a value with a
// false Z means.
func InKST(t article.Timestamp) article.Timestamp {
	u := t.Time
	t.Time = time.Date(u.Year(), u.Month(), u.Day(), u.Hour(), u.Minute(), u.Second(), u.Nanosecond(), article.KST)
	return t
}
