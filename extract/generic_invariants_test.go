package extract_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

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
	// What stands in other bytes, behind escapes or was repaired cannot be looked up.
	repaired := func(warning string) bool { return strings.Contains(warning, "repaired") }
	if a.Charset.Name != "utf-8" || !utf8.ValidString(page) || slices.ContainsFunc(a.Warnings, repaired) ||
		strings.Contains(strings.ToLower(page), "<script") || strings.ContainsAny(page, `&\`+"\x00") {
		return
	}
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	all := letters(pageText(root))
	for _, p := range a.Paragraphs {
		if w := letters(p.Text); !inOrder(w, all) {
			t.Fatalf("%q does not stand on the page", p.Text)
		}
	}
}

// pageText is every text node and attribute value of a page, in its order.
func pageText(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for _, a := range n.Attr {
			b.WriteString(a.Val)
		}
	}
	return b.String()
}

// letters are the letters and digits of s without their accents, which may stand in
// another node, Hangul taken apart for the same reason.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFD.String(s))
}

// inOrder says whether every rune of s stands in all, in the order of s.
func inOrder(s, all string) bool {
	for _, r := range s {
		i := strings.IndexRune(all, r)
		if i < 0 {
			return false
		}
		all = all[i+utf8.RuneLen(r):]
	}
	return true
}

func TestInOrder(t *testing.T) {
	for s, want := range map[string]bool{"": true, "가나": true, "가다": true, "나가": false, "가가": false, "라": false} {
		if got := inOrder(s, "가나다"); got != want {
			t.Errorf("inOrder(%q) = %t", s, got)
		}
	}
}

// TestLetters: a character is found whether or not its parts stand in one node.
func TestLetters(t *testing.T) {
	for _, c := range [][2]string{{"각", "\u1100\u1161\u11a8"}, {"é", "e\u0301"}, {"가. 나!", "가나"}} {
		if letters(c[0]) != letters(c[1]) {
			t.Errorf("%q and %q differ", c[0], c[1])
		}
	}
}
