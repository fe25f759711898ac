package extract_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/encoding"
	"github.com/gisa-go/gisa/extract"
)

// BenchmarkGeneric prints what reading a page without rules costs: x-floor is
// its time over decoding and html.Parse of the same bytes, x-floor-long the same
// of a page ten times as long, and x-tenfold the time of the long page over ten
// times the page's own. With GISA_CORPUS they are medians over the pages there,
// else of a fixture.
func BenchmarkGeneric(b *testing.B) {
	pages := corpus(b)
	p := extract.NewParser(nil)
	p.Generic = true
	parse := func(page []byte) { p.ParseBytes(page, extract.Hint{}) } // lists are refused at the same cost
	floor := func(page []byte) {
		text, _, err := encoding.Decode(page, encoding.Hint{})
		if err != nil {
			b.Fatal(err)
		}
		html.Parse(bytes.NewReader(text))
	}
	for b.Loop() {
		var overFloor, longFloor, tenfold []float64
		for _, page := range pages {
			long := lengthen(page, 10)
			low, full := fastest(20, func() { floor(page) }, func() { parse(page) })
			overFloor = append(overFloor, float64(full)/float64(low))
			lowLong, tenTimes := fastest(5, func() { floor(long) }, func() { parse(long) })
			longFloor = append(longFloor, float64(tenTimes)/float64(lowLong))
			tenfold = append(tenfold, float64(tenTimes)/float64(10*full))
		}
		slices.Sort(overFloor)
		slices.Sort(longFloor)
		slices.Sort(tenfold)
		b.ReportMetric(overFloor[len(overFloor)/2], "x-floor")
		b.ReportMetric(longFloor[len(longFloor)/2], "x-floor-long")
		b.ReportMetric(tenfold[len(tenfold)/2], "x-tenfold")
	}
	b.ReportMetric(0, "ns/op") // the ratios are the result
}

// fastest times two functions by turns and gives the fastest run of each, which
// other work on the machine disturbs least.
func fastest(runs int, f, g func()) (a, b time.Duration) {
	a, b = time.Hour, time.Hour
	for range runs {
		start := time.Now()
		f()
		a = min(a, time.Since(start))
		start = time.Now()
		g()
		b = min(b, time.Since(start))
	}
	return a, b
}

// lengthen repeats what is inside a page's body.
func lengthen(page []byte, times int) []byte {
	from := max(bytes.Index(page, []byte("<body")), bytes.Index(page, []byte("<BODY")))
	to := max(bytes.LastIndex(page, []byte("</body")), bytes.LastIndex(page, []byte("</BODY")))
	if from < 0 || to < from {
		return bytes.Repeat(page, times)
	}
	from += bytes.IndexByte(page[from:], '>') + 1
	return slices.Concat(page[:from], bytes.Repeat(page[from:to], times), page[to:])
}

// corpus gives the real pages, or one of our own with the menus and lists that
// stand around an article.
func corpus(b *testing.B) (pages [][]byte) {
	if dir := os.Getenv("GISA_CORPUS"); dir != "" {
		files, err := filepath.Glob(filepath.Join(dir, "pages", "*.html"))
		if err != nil || len(files) == 0 {
			b.Fatalf("GISA_CORPUS=%s holds no pages/*.html (%v)", dir, err)
		}
		for _, f := range files {
			page, err := os.ReadFile(f)
			if err != nil {
				b.Fatal(err)
			}
			pages = append(pages, page)
		}
		return pages
	}
	var page strings.Builder
	page.WriteString(head)
	for i := range 60 {
		fmt.Fprintf(&page, `<ul class="depth%d"><li><a href="/s/%d">가람 소식 %d</a></li><li class="on"><a href="/t/%d">나래구 사람들</a></li></ul>`, i%3, i, i, i)
	}
	page.WriteString(`<div class="view_head"><h1>새 산책로 열린 가람시</h1><p class="byline">한가람 기자 입력 2024-03-08 09:30</p></div><div class="article_body">`)
	for range 5 {
		fmt.Fprintf(&page, "<p>%s</p><p>%s</p><p>%s %s</p>", s1, s2, s3, s4)
	}
	page.WriteString(`</div><div class="related">`)
	for i := range 80 {
		fmt.Fprintf(&page, `<div class="item"><img src="/t/%d.jpg" width="80"><strong class="tit"><a href="/n/%d">늦은 결승골, 이든읍을 살렸다</a></strong><span class="date">2024.03.0%d</span></div>`, i, i, i%9+1)
	}
	page.WriteString(`</div>` + foot)
	return [][]byte{[]byte(page.String())}
}
