package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gisa-go/gisa/article"
)

const hanbit = "../custom/testdata/hanbit.html"

func start(t *testing.T, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(context.Background(), args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func TestJSONLines(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	page, err := os.ReadFile(hanbit)
	if err != nil {
		t.Fatal(err)
	}
	write("a/1.html", string(page))
	write("a/b/2.html", string(page))
	write("a/.hidden/3.html", string(page))
	write("a/.4.html", string(page))
	empty := write("empty.txt", "")
	image := write("x.png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"+strings.Repeat("\x00", 64))
	none := filepath.Join(dir, "none.html")

	status, out, _ := start(t, "", "-json", none, empty, filepath.Join(dir, "a"), image, hanbit)
	if status != 1 {
		t.Errorf("status %d, want 1: some failed", status)
	}
	var got []string
	for line := range strings.Lines(out) {
		var r struct {
			File    string
			Article *article.Article
			Error   string
		}
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatalf("%v in %q", err, line)
		}
		if (r.Article == nil) == (r.Error == "") {
			t.Errorf("%s: want an article or an error", r.File)
		}
		rel, err := filepath.Rel(dir, r.File)
		if err != nil || strings.HasPrefix(rel, "..") {
			rel = filepath.Base(r.File)
		}
		if r.Article != nil {
			rel += " ok"
		}
		got = append(got, rel)
	}
	want := []string{"none.html", "empty.txt", "a/1.html ok", "a/b/2.html ok", "x.png", "hanbit.html ok"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestPage(t *testing.T) {
	status, out, errs := start(t, "", "-why", hanbit)
	if status != 0 || errs != "" {
		t.Fatalf("status %d, %s", status, errs)
	}
	for _, want := range []string{"가람시, 하천 산책로 다시 연다", "입력 2026-03-04 09:30", "수정 2026-03-04 10:05", "한가람 기자 <garam@hanbit.example>",
		"복구를 마친 산책로", "── sources", "headline", "── candidates that lost"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
}

func TestStandardInput(t *testing.T) {
	page, err := os.ReadFile(hanbit)
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"-json"}, {"-json", "-"}, {"-json", "-html", "-url", "https://www.hanbit.example/1", "-"}} {
		status, out, errs := start(t, string(page), args...)
		if status != 0 || !strings.Contains(out, `"file":"-"`) || !strings.Contains(out, "하천 산책로") {
			t.Errorf("%v: status %d, %s%s", args, status, out, errs)
		}
	}
}

func TestOneBadFile(t *testing.T) {
	status, out, errs := start(t, "", "nosuch.html", hanbit)
	if status != 1 || !strings.Contains(errs, "nosuch.html") || !strings.Contains(out, "하천 산책로") {
		t.Errorf("status %d\n%s\n%s", status, out, errs)
	}
}

// TestFolder: what a folder may hold beside files.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	if status, out, errs := start(t, "", dir); status != 1 || out != "" || !strings.Contains(errs, "no files in this folder") {
		t.Errorf("an empty folder: status %d, %s%s", status, out, errs)
	}
	page, err := filepath.Abs(hanbit)
	if err != nil {
		t.Fatal(err)
	}
	if os.Symlink(page, filepath.Join(dir, "link.html")) != nil || os.Symlink("nowhere", filepath.Join(dir, "lost.html")) != nil {
		t.Skip("no links here")
	}
	status, out, errs := start(t, "", dir)
	if status != 1 || !strings.Contains(out, "하천 산책로") || !strings.Contains(errs, "lost.html") || strings.Count(errs, "lost.html") > 1 {
		t.Errorf("links: status %d, %s%s", status, out, errs)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"-nosuch"}, {"-text", "-html", hanbit}, {"-outlet", "nosuch", hanbit}, {"-", hanbit, "-"}} {
		if status, _, errs := start(t, "", args...); status != 2 || errs == "" {
			t.Errorf("%v: status %d, %q", args, status, errs)
		}
	}
	if status, _, errs := start(t, "", "-h"); status != 0 || !strings.Contains(errs, "usage: parse") {
		t.Errorf("-h: status %d, %q", status, errs)
	}
}

func TestStop(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, errs bytes.Buffer
	if status := run(ctx, []string{"-json", hanbit, hanbit, hanbit, hanbit, hanbit, hanbit}, nil, &out, &errs); status != 1 {
		t.Errorf("status %d, want 1 after an interrupt", status)
	}
	if !strings.Contains(errs.String(), "stopped") {
		t.Errorf("nothing said: %q", errs.String())
	}
}

// TestStopWaiting: an interrupt is heard while nothing comes on standard input.
func TestStopWaiting(t *testing.T) {
	stdin, open := io.Pipe()
	defer open.Close()
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(10*time.Millisecond, cancel)
	var out, errs bytes.Buffer
	if status := run(ctx, nil, stdin, &out, &errs); status != 1 || !strings.Contains(errs.String(), "stopped after 0 of 1") {
		t.Errorf("status %d, %q", status, errs.String())
	}
}
