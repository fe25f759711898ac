// Package linear helps tests to hold that time grows with the length of the input
// and not with its square, on machines with other work to do.
package linear

import (
	"testing"
	"time"
)

const (
	factor  = 16 // how much longer the long input is
	allowed = 4  // how many times as long it may take as factor short ones: a square takes factor times
	rounds  = 10
	slack   = 5 * time.Millisecond
)

// Check fails the test if what prepare makes of a long input takes far longer than
// as much of inputs of the size small, in units of its own such as bytes. prepare's
// own time does not count.
//
// Other work slows both down alike, as they take about as long. The fastest runs are
// compared, and more are made until one is fast enough: a square never is.
func Check(t testing.TB, small int, prepare func(size int) func()) {
	t.Helper()
	short, long := prepare(small), prepare(factor*small)
	low, high := time.Hour, time.Hour
	for range rounds {
		start := time.Now()
		for range factor {
			short()
		}
		low = min(low, time.Since(start))
		start = time.Now()
		long()
		high = min(high, time.Since(start))
		if high <= allowed*low+slack {
			return
		}
	}
	t.Errorf("%d times a size of %d takes %v, one of %d takes %v", factor, small, low, factor*small, high)
}
