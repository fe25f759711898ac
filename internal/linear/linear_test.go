package linear_test

import (
	"testing"

	"github.com/gisa-go/gisa/internal/linear"
)

var sink int

// work takes as long as n says.
func work(n int) {
	for i := range n {
		sink += i & n
	}
}

func TestCheck(t *testing.T) {
	linear.Check(t, 400, func(size int) func() { return func() { work(100 * size) } })

	var square recorder
	linear.Check(&square, 600, func(size int) func() { return func() { work(size * size) } })
	if !square.failed {
		t.Error("a square passes for a line")
	}
}

// recorder notes a failure instead of failing.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Helper()               {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }
