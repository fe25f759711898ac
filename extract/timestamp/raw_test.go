package timestamp

import (
	"testing"
	"time"
)

// TestRawHoldsTheLabel: what is printed of a time is its label too.
func TestRawHoldsTheLabel(t *testing.T) {
	for line, want := range map[string]string{
		"입력 : 2023-02-08 오전 6:00:00":                  "입력 : 2023-02-08 오전 6:00:00",
		"2016/09/15 14:00송고":                          "2016/09/15 14:00송고",
		"가상일보 2025-09-25 17:11:39 신고":                 "2025-09-25 17:11:39",
		"입력 2021.02.03 (19:42) 수정 2021.02.03 (21:59)": "입력 2021.02.03 (19:42)",
	} {
		got := Parse(line, time.Time{})
		if got.Published == nil || got.Published.Raw != want {
			t.Errorf("%q: %+v, want raw %q", line, got.Published, want)
		}
	}
}

// TestNamesLikeSentenceEnds: a writer called 바다 does not make a line prose.
func TestNamesLikeSentenceEnds(t *testing.T) {
	l := Parse("입력 2024.03.04 12:00 수정 2024.03.04 12:10:00 한바다 기자", time.Time{})
	if l.Published == nil || l.Modified == nil {
		t.Errorf("got %+v", l)
	}
	if l := Parse("2024년 3월 4일 12시 가람시에서 막을 올린다", time.Time{}); l.Published != nil {
		t.Errorf("prose gave %+v", l.Published)
	}
}
