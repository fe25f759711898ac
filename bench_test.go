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
// GISA_CORPUS the median over its pages with and without the outlets' rules.
func BenchmarkParse(b *testing.B) {
	r, err := extract.NewRegistry(outlets.All()...)
	if err != nil {
		b.Fatal(err)
	}
	rules, generic := extract.NewParser(r), extract.NewParser(r)
	generic.Generic = true

	files, err := filepath.Glob("testdata/newstomato/*.html")
	if err != nil {
		b.Fatal(err)
	}
	for _, file := range files {
		b.Run(strings.TrimSuffix(filepath.Base(file), ".html"), func(b *testing.B) {
			x := ratio(b, rules, file)
			b.ReportMetric(x, "x-floor")
			b.ReportMetric(0, "ns/op") // the ratio is the result
		})
	}
	corpus := os.Getenv("GISA_CORPUS")
	if corpus == "" {
		return
	}
	files, err = filepath.Glob(filepath.Join(corpus, "pages", "*.html"))
	if err != nil || len(files) == 0 {
		b.Fatalf("GISA_CORPUS=%s holds no pages/*.html (%v)", corpus, err)
	}
	for name, p := range map[string]*extract.Parser{"corpus/rules": rules, "corpus/generic": generic} {
		b.Run(name, func(b *testing.B) {
			var all []float64
			for _, file := range files {
				all = append(all, ratio(b, p, file))
			}
			slices.Sort(all)
			b.ReportMetric(all[len(all)/2], "x-floor-median")
			b.ReportMetric(all[len(all)*9/10], "x-floor-p90")
			b.ReportMetric(0, "ns/op")
		})
	}
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
