package main

import (
	"slices"
	"testing"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		s    string
		cols int
		want []string
	}{
		{"", 10, []string{""}},
		{"가람시 산책로", 13, []string{"가람시 산책로"}},
		{"가람시 산책로", 12, []string{"가람시", "산책로"}},
		{"길이는 4.2㎞다. 다리는", 16, []string{"길이는 4.2㎞다.", "다리는"}},
		{"https://hanbit.example/1 가", 10, []string{"https://hanbit.example/1", "가"}},
		{"가 https://hanbit.example/1", 10, []string{"가", "https://hanbit.example/1"}},
	} {
		if got := wrap(c.s, c.cols); !slices.Equal(got, c.want) {
			t.Errorf("%q in %d columns: %q, want %q", c.s, c.cols, got, c.want)
		}
	}
}

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{"": 0, "abc": 3, "가람": 4, "[사진] ": 7, "ＡＢ": 4, "日本": 4, "…": 1, "\u1112\u1161\u11ab": 2, "e\u0301": 1, "\u200b": 0} {
		if got := columns(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
	for s, want := range map[string]string{"가람.html": "가람.html", "가람시산책로.html": "가람시산…"} {
		if got := fit(s, 9); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
