package mapped

import (
	"strings"
	"testing"
)

func TestBack(t *testing.T) {
	f := func(r rune) rune {
		if r == '（' {
			return '('
		}
		return r
	}
	const s = "가（나"
	for i, want := range map[int]int{0: 0, 3: 3, 4: 6, 7: 9, 99: 9} {
		if got := Back(s, i, f); got != want {
			t.Errorf("Back(%q, %d) = %d, want %d; it reads %q", s, i, got, want, strings.Map(f, s))
		}
	}
}
