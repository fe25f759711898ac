package oneof_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/internal/oneof"
)

func TestOneOf(t *testing.T) {
	words := []string{"가람", "한빛"}
	for _, c := range []struct {
		s                string
		begins, ends, in bool
	}{
		{"", false, false, false},
		{"한빛", true, true, true},
		{"한빛일보", true, false, true},
		{"오늘의 가람", false, true, true},
		{"새한빛일보", false, false, true},
		{"도담", false, false, false},
	} {
		if b, e, i := oneof.Begins(c.s, words...), oneof.Ends(c.s, words...), oneof.In(c.s, words...); b != c.begins || e != c.ends || i != c.in {
			t.Errorf("%q: Begins %v, Ends %v, In %v; want %v, %v, %v", c.s, b, e, i, c.begins, c.ends, c.in)
		}
	}
	if oneof.Begins("가") || oneof.Ends("가") || oneof.In("가") {
		t.Error("no words, yet one was found")
	}
}
