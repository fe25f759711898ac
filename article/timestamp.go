package article

import (
	"encoding/json"
	"fmt"
	"time"
)

// KST is Korea Standard Time, +09:00 without daylight saving, fixed so that no
// time zone database is needed.
var KST = time.FixedZone("KST", 9*60*60)

// Timestamp is a stated time with what was printed for it.
type Timestamp struct {
	// Time is the instant, in [KST] unless the page states another offset. With
	// [Day] precision it is midnight in that zone.
	Time time.Time `json:"time"`
	// Precision says how much of Time was stated; the rest is zero, not known.
	Precision Precision `json:"precision"`
	// Raw is the printed text.
	Raw string `json:"raw"`
}

// Precision is how exactly a time is stated.
type Precision string

const (
	Day    Precision = "day"    // the date only: "2019-02-16"
	Minute Precision = "minute" // hours and minutes: "16:05"
	Second Precision = "second" // seconds too: "16:05:09"
)

// UnmarshalJSON reads what [json.Marshal] writes and puts +09:00 back into
// [KST], so that a timestamp comes back as it went out on a machine in any zone.
func (t *Timestamp) UnmarshalJSON(b []byte) error {
	type plain Timestamp
	if err := json.Unmarshal(b, (*plain)(t)); err != nil {
		return fmt.Errorf("article: timestamp: %w", err)
	}
	name, offset := t.Time.Zone()
	switch {
	case offset == 9*60*60:
		t.Time = t.Time.In(KST)
	case offset == 0:
		t.Time = t.Time.UTC()
	default:
		t.Time = t.Time.In(time.FixedZone(name, offset))
	}
	return nil
}
