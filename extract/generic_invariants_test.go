package extract_test

import (
	"errors"
	"html"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract"
)

// checkAny parses a page and checks what holds of every one.
func checkAny(t *testing.T, page string) {
	t.Helper()
	a, err := genericParse(page)
	if err != nil {
		for _, known := range []error{extract.ErrNotArticle, extract.ErrEmpty, extract.ErrEncoding, extract.ErrTooDeep, extract.ErrTooLarge} {
			if errors.Is(err, known) {
				return
			}
		}
		t.Fatalf("an error of no kind: %v", err)
	}
	total := 0
	for _, p := range a.Paragraphs {
		if !utf8.ValidString(p.Text) || strings.TrimSpace(p.Text) == "" {
			t.Fatalf("paragraph %q", p.Text)
		}
		total += len(p.Text)
	}
	if total > 8*len(page)+1024 {
		t.Fatalf("%d bytes of paragraphs from %d bytes of page", total, len(page))
	}
	if strings.Contains(page, "<script") || !utf8.ValidString(page) || strings.ContainsAny(page, "&\x00") {
		return // what escapes stand for cannot be looked up in the page
	}
	all := onlyLetters(stripTags(html.UnescapeString(page)))
	for _, p := range a.Paragraphs {
		for _, word := range strings.Fields(p.Text) {
			if w := onlyLetters(word); !strings.Contains(all, w) {
				t.Fatalf("%q stands nowhere on the page", word)
			}
		}
	}
}

func onlyLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// stripTags takes tags out crudely, their text kept whatever they are.
func stripTags(s string) string {
	var b strings.Builder
	depth := false
	for _, r := range s {
		switch {
		case r == '<':
			depth = true
		case r == '>':
			depth = false
		case !depth:
			b.WriteRune(r)
		}
	}
	return b.String() + s
}
