package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
)

// TestJSON holds the contract: one object a line, in order, for empty lines too.
func TestJSON(t *testing.T) {
	in := "강한별 기자 hb@example.com\n\n(서울=연합뉴스) 오누리 기자 = 정부는 4일 밝혔다.\r\n강한별\n국제부 기자 news@example.com\n" +
		"강한별 기자, 국방부 공동취재단\n사진=강한별 기자\n정부는 4일 새 계획을 냈다.\n진주"
	var out bytes.Buffer
	if err := run(strings.NewReader(in), &out, true); err != nil {
		t.Fatal(err)
	}
	type person struct{ Name, Email string }
	type line struct {
		Line, Kind, Agency, Place string
		Authors                   []person
		Published, Modified       *string
	}
	var got []line
	for d := json.NewDecoder(&out); d.More(); {
		var a line
		if err := d.Decode(&a); err != nil {
			t.Fatal(err)
		}
		if a.Authors == nil {
			t.Errorf("%q: authors is null", a.Line)
		}
		got = append(got, a)
	}
	want := []struct{ line, kind, people, agency string }{
		{"강한별 기자 hb@example.com", "byline", "강한별hb@example.com", ""},
		{"", "empty", "", ""},
		{"(서울=연합뉴스) 오누리 기자 = 정부는 4일 밝혔다.", "dateline", "오누리", "연합뉴스"},
		{"강한별", "byline", "강한별", ""},
		{"국제부 기자 news@example.com", "byline", "news@example.com", ""},
		{"강한별 기자, 국방부 공동취재단", "byline", "강한별국방부 공동취재단", ""},
		{"사진=강한별 기자", "credit", "", ""},
		{"정부는 4일 새 계획을 냈다.", "text", "", ""},
		{"진주", "text", "", ""},
	}
	if len(got) != len(want) {
		t.Fatalf("%d answers, want %d", len(got), len(want))
	}
	for i, w := range want {
		people := ""
		for _, a := range got[i].Authors {
			people += a.Name + a.Email
		}
		if g := got[i]; g.Line != w.line || g.Kind != w.kind || people != w.people || g.Agency != w.agency {
			t.Errorf("answer %d: %q %s %s %s, want %q %s %s %s", i, g.Line, g.Kind, people, g.Agency, w.line, w.kind, w.people, w.agency)
		}
	}
}

func TestText(t *testing.T) {
	var out bytes.Buffer
	if err := run(strings.NewReader("[가람일보 강한별 기자] 정부는 4일 밝혔다.\n"), &out, false); err != nil {
		t.Fatal(err)
	}
	for _, w := range []string{"dateline", "byline/bracket", `"[가람일보 강한별 기자] "`, "reporter: 강한별 기자 {가람일보||기자}"} {
		if !strings.Contains(out.String(), w) {
			t.Errorf("no %s in\n%s", w, out.String())
		}
	}
}

func TestStatus(t *testing.T) {
	file := filepath.Join(t.TempDir(), "lines.txt")
	if err := os.WriteFile(file, []byte("강한별 기자\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args []string
		want int
		out  string
	}{
		{[]string{"-json", file}, 0, `"강한별 기자"`},
		{[]string{"-"}, 0, "오누리"},
		{nil, 0, "오누리"},
		{[]string{"-h"}, 0, ""},
		{[]string{"-nosuch"}, 2, ""},
		{[]string{"a", "b"}, 2, ""},
		{[]string{file + ".none"}, 1, ""},
	} {
		var out, errs bytes.Buffer
		got := lines(test.args, strings.NewReader("오누리 기자\n"), &out, &errs)
		if got != test.want || !strings.Contains(out.String(), test.out) {
			t.Errorf("lines %q: status %d, want %d; %s%s", test.args, got, test.want, out.String(), errs.String())
		}
		if got != 0 && errs.Len() == 0 {
			t.Errorf("lines %q says nothing about what is wrong", test.args)
		}
	}
	if err := run(iotest.ErrReader(errors.New("broken")), new(bytes.Buffer), true); err == nil {
		t.Error("a broken input is no error")
	}
}
