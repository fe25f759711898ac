package extract_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/internal/cost"
)

// BenchmarkGeneric prints what reading a page without rules costs: x-floor is
// its time over decoding and html.Parse of the same bytes, x-floor-long the same
// of a page ten times as long, and x-tenfold the time of the long page over ten
// times the page's own. With GISA_CORPUS they are medians over the pages there,
// else of a fixture.
func BenchmarkGeneric(b *testing.B) {
	pages := corpus(b)
	p := extract.NewParser(nil)
	parse := func(page []byte) { p.ParseBytes(page, extract.Hint{}) } // lists are refused at the same cost
	for b.Loop() {
		var overFloor, longFloor, tenfold []float64
		for _, page := range pages {
			floor, full := cost.OverFloor(b, page, parse)
			overFloor = append(overFloor, float64(full)/float64(floor))
			floorLong, tenTimes := cost.OverFloor(b, lengthen(page, 10), parse)
			longFloor = append(longFloor, float64(tenTimes)/float64(floorLong))
			tenfold = append(tenfold, float64(tenTimes)/float64(10*full))
		}
		b.ReportMetric(cost.At(.5, overFloor), "x-floor")
		b.ReportMetric(cost.At(.5, longFloor), "x-floor-long")
		b.ReportMetric(cost.At(.5, tenfold), "x-tenfold")
	}
	b.ReportMetric(0, "ns/op") // the ratios are the result
}

// BenchmarkText prints the same of plain text: x-floor is the median of its time over
// decoding and html.Parse of the same bytes. GISA_CORPUS may name a folder with texts.
func BenchmarkText(b *testing.B) {
	pattern := filepath.Join("..", "testdata", "text", "*.txt")
	if dir := os.Getenv("GISA_CORPUS"); dir != "" {
		pattern = filepath.Join(dir, "text", "*.txt")
	}
	texts := cost.Pages(b, pattern)
	p := extract.NewParser(nil)
	for b.Loop() {
		var overFloor []float64
		for _, text := range texts {
			floor, full := cost.OverFloor(b, text, func(text []byte) { p.ParseBytes(text, extract.Hint{}) })
			overFloor = append(overFloor, float64(full)/float64(floor))
		}
		b.ReportMetric(cost.At(.5, overFloor), "x-floor")
	}
	b.ReportMetric(0, "ns/op")
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
func corpus(b *testing.B) map[string][]byte {
	if dir := os.Getenv("GISA_CORPUS"); dir != "" {
		return cost.Pages(b, filepath.Join(dir, "pages", "*.html"))
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
	return map[string][]byte{"own": []byte(page.String())}
}
