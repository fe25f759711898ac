package gisa_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/encoding"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
)

// floor is what no parser of pages can save: decoding and html.Parse.
func floor(b *testing.B, page []byte) {
	text, _, err := encoding.Decode(page, encoding.Hint{})
	if err != nil {
		b.Fatal(err)
	}
	if _, err := html.Parse(bytes.NewReader(text)); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkParse prints what a full parse costs as a ratio to the floor, both
// timed by turns in the same run: of every fixture of NewsTomato, and with
// GISA_CORPUS over its pages. BenchmarkGeneric of package extract does so without
// the outlets' rules.
func BenchmarkParse(b *testing.B) {
	r, err := extract.NewRegistry(outlets.All()...)
	if err != nil {
		b.Fatal(err)
	}
	p := extract.NewParser(r)
	for _, file := range pages(b, "testdata/newstomato") {
		b.Run(strings.TrimSuffix(filepath.Base(file), ".html"), func(b *testing.B) {
			b.ReportMetric(ratio(b, p, file), "x-floor")
			b.ReportMetric(0, "ns/op") // the ratio is the result
		})
	}
	corpus := os.Getenv("GISA_CORPUS")
	if corpus == "" {
		return
	}
	b.Run("corpus", func(b *testing.B) {
		var all []float64
		for _, file := range pages(b, filepath.Join(corpus, "pages")) {
			all = append(all, ratio(b, p, file))
		}
		slices.Sort(all)
		b.ReportMetric(all[len(all)/2], "x-floor-median")
		b.ReportMetric(all[len(all)*9/10], "x-floor-p90")
		b.ReportMetric(0, "ns/op")
	})
}

func pages(b *testing.B, dir string) []string {
	files, err := filepath.Glob(filepath.Join(dir, "*.html"))
	if err != nil || len(files) == 0 {
		b.Fatalf("%s holds no pages (%v)", dir, err)
	}
	return files
}

// ratio times the floor and the parse by turns and compares their fastest
// runs, which other work on the machine disturbs least.
func ratio(b *testing.B, p *extract.Parser, file string) float64 {
	page, err := os.ReadFile(file)
	if err != nil {
		b.Fatal(err)
	}
	low, full := time.Hour, time.Hour
	for range 15 {
		start := time.Now()
		floor(b, page)
		low = min(low, time.Since(start))
		start = time.Now()
		p.ParseBytes(page, extract.Hint{}) // lists are refused, at the same cost
		full = min(full, time.Since(start))
	}
	return float64(full) / float64(low)
}
