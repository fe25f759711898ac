// Package cost helps benchmarks to compare what a parse takes with the floor,
// which is decoding and html.Parse of the same bytes, on machines with other work
// to do.
package cost

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/encoding"
)

// floor is what no parser of pages can save.
func floor(b *testing.B, page []byte) {
	text, _, err := encoding.Decode(page, encoding.Hint{})
	if err != nil {
		b.Fatal(err)
	}
	if _, err := html.Parse(bytes.NewReader(text)); err != nil {
		b.Fatal(err)
	}
}

// OverFloor times the floor and a parse of the same page by turns, and gives the
// fastest run of each, which other work disturbs least: the more so the more runs
// there are.
func OverFloor(b *testing.B, page []byte, parse func(page []byte)) (least, full time.Duration) {
	const atLeast, runs = 250 * time.Millisecond, 5
	least, full = time.Hour, time.Hour
	begin := time.Now()
	for i := 0; i < runs || time.Since(begin) < atLeast; i++ {
		start := time.Now()
		floor(b, page)
		least = min(least, time.Since(start))
		start = time.Now()
		parse(page)
		full = min(full, time.Since(start))
	}
	return least, full
}

// At gives the value that a share of all values, 0 to 1, lies below: .5 for the
// median.
func At(share float64, all []float64) float64 {
	return slices.Sorted(slices.Values(all))[int(share*float64(len(all)))]
}

// Pages reads the pages that match a pattern ("pages/*.html") and gives them by their names.
func Pages(b *testing.B, pattern string) map[string][]byte {
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		b.Fatalf("no page is %s (%v)", pattern, err)
	}
	pages := map[string][]byte{}
	for _, file := range files {
		page, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		pages[filepath.Base(file)] = page
	}
	return pages
}
