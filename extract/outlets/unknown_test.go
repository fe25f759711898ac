package outlets_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/encoding"
	"github.com/gisa-go/gisa/extract"
)

// TestAsUnknown reads every page of testdata as if its outlet had no rules, and
// holds how often the generic extractor finds what the rules find: the figure of
// an unknown outlet, for the pages' markup is that of some 170. With -v it prints
// the figures. Without the names of classes and ids it is that of an outlet whose
// names say nothing.
func TestAsUnknown(t *testing.T) {
	t.Run("as printed", func(t *testing.T) {
		asUnknown(t, func(page []byte) []byte { return page }, []floor{
			{"accept", 1}, {"reject", 1}, {"headline", 0.99}, {"subheads", 0.97}, {"published", 0.99}, {"modified", 0.98},
			{"authors", 0.98}, {"section", 0.98}, {"paragraphs", 0.92}, {"captions", 0.98},
		})
	})
	t.Run("without names", func(t *testing.T) {
		asUnknown(t, withoutNames, []floor{
			{"accept", 1}, {"reject", 1}, {"headline", 0.98}, {"subheads", 0.88}, {"published", 0.98}, {"modified", 0.98},
			{"authors", 0.95}, {"section", 0.75}, {"paragraphs", 0.87}, {"captions", 0.95},
		})
	})
}

type floor struct {
	field string
	rate  float64
}

// withoutNames puts a number for every class and id of a page.
func withoutNames(page []byte) []byte {
	text, _, err := encoding.Decode(page, encoding.Hint{})
	if err != nil {
		return page
	}
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return page
	}
	for n := range root.Descendants() {
		for i := range n.Attr {
			if k := n.Attr[i].Key; k == "class" || k == "id" && n.DataAtom != atom.Script {
				n.Attr[i].Val = fmt.Sprintf("x%08x", crc32.ChecksumIEEE([]byte(n.Attr[i].Val)))
			}
		}
	}
	var out bytes.Buffer
	if html.Render(&out, root) != nil {
		return page
	}
	return out.Bytes()
}

func asUnknown(t *testing.T, change func([]byte) []byte, floors []floor) {
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
		got, err := p.ParseBytes(change(raw), extract.Hint{Format: extract.HTML, URL: want.URL})
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
		if want.Section != "" {
			count("section", got.Section == want.Section)
		}
		count("paragraphs", slices.EqualFunc(got.Paragraphs, want.Paragraphs, func(a, b article.Paragraph) bool { return a.Text == b.Text }))
		count("captions", slices.Equal(captions(got), captions(&want)))
	}
	for _, floor := range floors {
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
