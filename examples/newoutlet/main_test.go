package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestNewOutlet goes the newcomer's way: a saved page in, and the package that
// comes out compiles, passes its own test and holds nothing of the page's prose
// and people.
func TestNewOutlet(t *testing.T) {
	dir, err := os.MkdirTemp(".", "dodam")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	var out, errs bytes.Buffer
	if status := run([]string{"-id", "dodam", "-dir", dir, "testdata/saved.html"}, &out, &errs); status != 0 {
		t.Fatalf("status %d\n%s%s", status, &out, &errs)
	}
	rules, err := os.ReadFile(filepath.Join(dir, "dodam.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`ID: "dodam", Name: "도담신문"`, `"dodam.example"`, `".view-title"`, `".view-deck"`, `".when"`, `".when2"`, `".view-body"`} {
		if !strings.Contains(string(rules), want) {
			t.Errorf("%s is not in the rules:\n%s", want, rules)
		}
	}
	for _, bad := range []string{"css-", "sc-", "n2026", "nth-"} {
		if strings.Contains(string(rules), bad) {
			t.Errorf("%s does not last:\n%s", bad, rules)
		}
	}
	fixture, err := os.ReadFile(filepath.Join(dir, "testdata/dodam/page.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, real := range []string{"서별빛", "star@", "겨울 장터", "유리 지붕", "상인회장", "예산안 처리", "장학금", "articleNo"} {
		if bytes.Contains(fixture, []byte(real)) {
			t.Errorf("%q of the page is still in the fixture", real)
		}
	}
	for _, kept := range []string{`class="view-title"`, "[르포]", "입력 2026.01.17 08:20", "@dodam.example", "figcaption"} {
		if !bytes.Contains(fixture, []byte(kept)) {
			t.Errorf("%q is not in the fixture any more", kept)
		}
	}
	test := exec.Command("go", "test", "./"+dir)
	if b, err := test.CombinedOutput(); err != nil {
		t.Errorf("the written test fails: %v\n%s\n%s", err, b, rules)
	}
	if status := run([]string{"-id", "dodam", "-dir", dir, "testdata/saved.html"}, &out, &errs); status != 1 || !strings.Contains(errs.String(), "is there already") {
		t.Errorf("a second run overwrites: status %d, %s", status, &errs)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"-id", "가람", "x.html"}, {"-id", "x"}, {"-nosuch"}, {"-id", "9x", "y.html"}} {
		var out, errs bytes.Buffer
		if status := run(args, &out, &errs); status != 2 {
			t.Errorf("%v: status %d", args, status)
		}
	}
	var out, errs bytes.Buffer
	if status := run([]string{"-id", "x", "nosuch.html"}, &out, &errs); status != 1 {
		t.Errorf("a missing page: status %d", status)
	}
}

func TestWrongHost(t *testing.T) {
	var out, errs bytes.Buffer
	if status := run([]string{"-id", "x", "-host", "other.example", "-dir", t.TempDir(), "testdata/saved.html"}, &out, &errs); status != 1 ||
		!strings.Contains(errs.String(), "www.dodam.example") {
		t.Errorf("status %d, %s", status, &errs)
	}
}

func TestStable(t *testing.T) {
	for name, want := range map[string]bool{
		"article-body": true, "news_view": true, "articleBody": true, "view2": true, "h1": true, "art_txt": true,
		"css-1x2y3z": false, "sc-bdVaJa": false, "_2hXa9Qz1": false, "article20260117": false, "mt-4": false,
		"flex": false, "md:flex": false, "": false, "9news": false, "on": false,
	} {
		if got := stable(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}

func TestSelectors(t *testing.T) {
	root, err := html.Parse(strings.NewReader(`<div id=top><p class="date css-9z8y7x">1</p></div><div id=low><p class=date>2</p><p>3</p></div>`))
	if err != nil {
		t.Fatal(err)
	}
	byText := func(s string) []*html.Node { return holdersIn(root, func(l string) bool { return l == s }) }
	for text, want := range map[string]string{"1": "#top .date", "2": "#low .date", "3": ""} {
		if got := byName(root, byText(text)); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	if got := byPosition(root, byText("3")); got != "#low > p:nth-of-type(2)" {
		t.Errorf("by position: %q", got)
	}
	if got := byName(root, append(byText("1"), byText("2")...)); got != ".date" {
		t.Errorf("both: %q", got)
	}
}
