package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	var out strings.Builder
	if err := run([]string{"testdata/hanbit.html"}, &out); err != nil {
		t.Fatal(err)
	}
	want := "한빛일보: 가람시, 하천 산책로 다시 연다\n  한가람 기자 garam@hanbit.example\n"
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
	if err := run(nil, &out); err == nil {
		t.Error("no files: no error")
	}
	if err := run([]string{"testdata/none.html"}, &out); err == nil {
		t.Error("a missing file: no error")
	}
}
