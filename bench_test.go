package gisa_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
	"github.com/gisa-go/gisa/internal/cost"
)

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
	ratio := func(b *testing.B, page []byte) float64 {
		floor, full := cost.OverFloor(b, page, func(page []byte) { p.ParseBytes(page, extract.Hint{}) }) // lists are refused, at the same cost
		return float64(full) / float64(floor)
	}
	fixtures := cost.Pages(b, "testdata/newstomato/*.html")
	for _, name := range slices.Sorted(maps.Keys(fixtures)) {
		b.Run(name, func(b *testing.B) {
			b.ReportMetric(ratio(b, fixtures[name]), "x-floor")
			b.ReportMetric(0, "ns/op") // the ratio is the result
		})
	}
	corpus := os.Getenv("GISA_CORPUS")
	if corpus == "" {
		return
	}
	b.Run("corpus", func(b *testing.B) {
		var all []float64
		for _, page := range cost.Pages(b, filepath.Join(corpus, "pages", "*.html")) {
			all = append(all, ratio(b, page))
		}
		b.ReportMetric(cost.At(.5, all), "x-floor-median")
		b.ReportMetric(cost.At(.9, all), "x-floor-p90")
		b.ReportMetric(0, "ns/op")
	})
}
