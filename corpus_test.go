package gisa_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/gisa-go/gisa"
	"github.com/gisa-go/gisa/article"
)

// bodyFloor is how much of a real page's text must be right: the F1 of its runs
// of four letters against the answer's.
const bodyFloor = 0.99

// TestCorpus parses the real pages of the folder GISA_CORPUS, which are not
// part of this repository: pages/<name>.html with the answers gold/<name>.json.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("GISA_CORPUS")
	if dir == "" {
		t.Skip("GISA_CORPUS names no folder of real pages (pages/ and gold/)")
	}
	answers, err := filepath.Glob(filepath.Join(dir, "gold", "*.json"))
	if err != nil || len(answers) == 0 {
		t.Fatalf("no answers in %s/gold: %v", dir, err)
	}
	for _, file := range answers {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var want answer
		if err := json.Unmarshal(b, &want); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		t.Run(want.File, func(t *testing.T) { want.compare(t, filepath.Join(dir, "pages", want.File)) })
	}
}

// answer is what a person says of a page.
type answer struct {
	File       string
	Kind       string
	Headline   string
	Paragraphs []article.Paragraph
}

func (want *answer) compare(t *testing.T, page string) {
	raw, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	got, err := gisa.Parse(bytes.NewReader(raw), gisa.Hint{})
	if want.Kind == "index" {
		if !errors.Is(err, gisa.ErrNotArticle) {
			t.Errorf("is a list; want %v, got %v", gisa.ErrNotArticle, err)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if letters(got.Headline.Text) != letters(want.Headline) {
		t.Errorf("headline %q, want %q", got.Headline.Text, want.Headline)
	}
	if f := similarity(want.Paragraphs, got.Paragraphs); f < bodyFloor {
		t.Errorf("body: F1 %.3f, want %.2f", f, bodyFloor)
	}
	for _, w := range got.Warnings {
		t.Log(w)
	}
}

// letters leaves what is read aloud: quotes and spaces differ between sources.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFC.String(s))
}

// similarity is the F1 of the two texts' runs of four letters.
func similarity(want, got []article.Paragraph) float64 {
	w, g := runs(want), runs(got)
	if len(w) == 0 && len(g) == 0 {
		return 1
	}
	hit, all := 0, 0
	for run, n := range w {
		hit += min(n, g[run])
		all += n
	}
	for _, n := range g {
		all += n
	}
	return 2 * float64(hit) / float64(all)
}

func runs(paragraphs []article.Paragraph) map[[4]rune]int {
	var text []rune
	for _, p := range paragraphs {
		text = append(text, []rune(letters(p.Text))...)
	}
	m := map[[4]rune]int{}
	for i := 0; i+4 <= len(text); i++ {
		m[[4]rune(text[i:i+4])]++
	}
	return m
}

func TestSimilarity(t *testing.T) {
	one := []article.Paragraph{{Text: "가람시가 산책로를 다시 열었다."}}
	half := []article.Paragraph{{Text: "가람시가 산책로"}}
	if f := similarity(one, one); f != 1 {
		t.Errorf("a text against itself: %v", f)
	}
	if f := similarity(one, half); f < 0.4 || f > 0.8 {
		t.Errorf("a text against half of it: %v", f)
	}
	if f := similarity(one, nil); f != 0 {
		t.Errorf("a text against nothing: %v", f)
	}
}
