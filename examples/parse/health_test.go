package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func parse(args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = run(context.Background(), args, strings.NewReader(""), &out, &errs)
	return status, out.String(), errs.String()
}

// hanbitPages writes pages of an outlet the parser knows nothing of but their
// metadata, with or without a title in it.
func hanbitPages(t *testing.T, n int, title string) string {
	t.Helper()
	dir := t.TempDir()
	for i := range n {
		page := fmt.Sprintf(`<html><head><link rel="canonical" href="https://www.hanbit.example/%d">%s</head><body><article>
<p>가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다고 밝혔다.</p><p>시는 흙길을 걷어 내고 물에 잠겨도 버티는 포장을 깔았다고 설명했다.</p></article></body></html>`, i, title)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprint(i, ".html")), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestHealth(t *testing.T) {
	good := hanbitPages(t, 6, `<meta property="og:title" content="가람시, 하천 산책로 다시 연다">`)
	status, out, errs := parse("-health", "-json", good)
	if status != 0 || errs != "" || !strings.Contains(out, `"www.hanbit.example"`) || !strings.Contains(out, `"pages": 6`) {
		t.Fatalf("status %d, %s%s", status, out, errs)
	}
	baseline := filepath.Join(t.TempDir(), "baseline.json")
	if err := os.WriteFile(baseline, []byte(out), 0o644); err != nil {
		t.Fatal(err)
	}

	status, out, errs = parse("-health", "-baseline", baseline, good)
	if status != 0 || errs != "" || !strings.Contains(out, "www.hanbit.example: 6 pages, 0 refused") || !strings.HasSuffix(out, "nothing\n") {
		t.Errorf("status %d, %s%s", status, out, errs)
	}
	if !strings.Contains(out, "headline") || !strings.Contains(out, "100%") {
		t.Errorf("no table in %s", out)
	}

	status, out, _ = parse("-health", "-baseline", baseline, hanbitPages(t, 6, ""))
	if want := "www.hanbit.example: headline found at all: 100% → 0% of 6 pages"; status != 1 || !strings.Contains(out, want) {
		t.Errorf("status %d, want %q in %s", status, want, out)
	}

	if status, _, errs := parse("-health", "nosuch.html"); status != 1 || !strings.Contains(errs, "nosuch.html") {
		t.Errorf("a missing file: status %d, %q", status, errs)
	}
	for _, args := range [][]string{{"-baseline", baseline, good}, {"-health", "-baseline", "nosuch.json", good}, {"-health", "-baseline", filepath.Join(good, "0.html"), good}} {
		if status, _, errs := parse(args...); status != 2 || errs == "" {
			t.Errorf("%v: status %d, %q", args, status, errs)
		}
	}
}
