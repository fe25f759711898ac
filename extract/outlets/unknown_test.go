package outlets_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// TestAsUnknown reads every page of testdata as if its outlet had no rules, and
// holds how often the generic extractor finds what the rules find: the figure of
// an unknown outlet, for the pages' markup is that of some 170. With -v it prints
// the figures.
func TestAsUnknown(t *testing.T) {
	p := extract.NewParser(nil)
	p.Generic = true
	right, all := map[string]float64{}, map[string]float64{}
	count := func(field string, ok bool) {
		all[field]++
		if ok {
			right[field]++
		}
	}
	pages, err := filepath.Glob("../../testdata/*/*.html")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages in testdata: %v", err)
	}
	for _, page := range pages {
		raw, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		golden, err := os.ReadFile(strings.TrimSuffix(page, ".html") + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var want article.Article
		if err := json.Unmarshal(golden, &want); err != nil {
			t.Fatal(err)
		}
		got, err := p.ParseBytes(raw, extract.Hint{Format: extract.HTML, URL: want.URL})
		if len(want.Paragraphs)+len(want.Images) == 0 {
			count("reject", errors.Is(err, extract.ErrNotArticle))
			continue
		}
		count("accept", err == nil)
		if err != nil {
			t.Logf("%s: %v", page, err)
			continue
		}
		count("headline", got.Headline.Text == want.Headline.Text)
		count("subheads", slices.Equal(got.Headline.Subheads, want.Headline.Subheads))
		count("published", sameTime(got.Published, want.Published))
		count("modified", sameTime(got.Modified, want.Modified))
		count("authors", slices.EqualFunc(got.Authors, want.Authors, func(a, b article.Author) bool { return a.Name == b.Name }))
		count("paragraphs", slices.EqualFunc(got.Paragraphs, want.Paragraphs, func(a, b article.Paragraph) bool { return a.Text == b.Text }))
		count("captions", slices.Equal(captions(got), captions(&want)))
	}
	for _, floor := range []struct {
		field string
		rate  float64
	}{
		{"accept", 1}, {"reject", 1}, {"headline", 0.99}, {"subheads", 0.97}, {"published", 0.99}, {"modified", 0.98},
		{"authors", 0.98}, {"paragraphs", 0.92}, {"captions", 0.98},
	} {
		rate := right[floor.field] / all[floor.field]
		t.Logf("%-11s%.4f of %.0f", floor.field, rate, all[floor.field])
		if rate < floor.rate {
			t.Errorf("%s: %.4f, below %.2f", floor.field, rate, floor.rate)
		}
	}
}

func sameTime(a, b *article.Timestamp) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Time.Equal(b.Time)
}

func captions(a *article.Article) (all []string) {
	for _, i := range a.Images {
		if i.Caption != "" {
			all = append(all, i.Caption)
		}
	}
	return all
}
