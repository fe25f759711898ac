package extract_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/unicode/norm"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
)

var update = flag.Bool("update", false, "rewrite the goldens in testdata/text")

func textParser(t testing.TB) *extract.Parser {
	t.Helper()
	r, err := extract.NewRegistry(outlets.All()...)
	if err != nil {
		t.Fatal(err)
	}
	return extract.NewParser(r)
}

func parseText(p *extract.Parser, text string) (*article.Article, error) {
	return p.ParseBytes([]byte(text), extract.Hint{Format: extract.Text})
}

// texts gives the copied texts of testdata by name.
func texts(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../testdata/text/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts found", err)
	}
	all := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all[strings.TrimSuffix(f, ".txt")] = string(b)
	}
	return all
}

// TestTexts holds each text to the article beside it, or to the error where it
// is none: {"error": "not an article"}.
func TestTexts(t *testing.T) {
	p := textParser(t)
	for file, text := range texts(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			a, err := parseText(p, text)
			var got bytes.Buffer
			e := json.NewEncoder(&got)
			e.SetEscapeHTML(false)
			e.SetIndent("", " ")
			if errors.Is(err, extract.ErrNotArticle) {
				_ = e.Encode(map[string]string{"error": extract.ErrNotArticle.Error()})
			} else if err != nil {
				t.Fatal(err)
			} else if err := e.Encode(a); err != nil {
				t.Fatal(err)
			}
			if *update {
				if err := os.WriteFile(file+".json", got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file + ".json")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("another article (-want +got):\n%s", diff)
			}
		})
	}
}

// TestTextVariants: what copying does to a text does not show in its article.
func TestTextVariants(t *testing.T) {
	p := textParser(t)
	variants := map[string]func(string) string{
		"CRLF":                 func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"BOM":                  func(s string) string { return "\ufeff" + s },
		"NFD":                  norm.NFD.String,
		"blank lines doubled":  func(s string) string { return strings.ReplaceAll(s, "\n\n", "\n\n\n\n") },
		"blank lines removed":  func(s string) string { return squeezeLines(s) },
		"blank line after all": func(s string) string { return strings.ReplaceAll(s, "\n", "\n \n") },
		"indented":             func(s string) string { return "\t" + strings.ReplaceAll(s, "\n", "\n\u3000 ") },
		"no-break spaces":      func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
		"breaks":               func(s string) string { return strings.ReplaceAll(s, "\n", "<br />") },
		"comments": func(s string) string {
			return strings.ReplaceAll(s, "\n", "<!--[if !supportEmptyParas]-->\n<!--\nad -->")
		},
		"line separators": func(s string) string { return strings.ReplaceAll(s, "\n", "\u2028") },
	}
	for file, text := range texts(t) {
		want, wantErr := parseText(p, text)
		for name, vary := range variants {
			got, err := parseText(p, vary(text))
			if (err == nil) != (wantErr == nil) {
				t.Errorf("%s, %s: error %v, want %v", filepath.Base(file), name, err, wantErr)
				continue
			}
			if err != nil {
				continue
			}
			got.Sources, got.Charset = want.Sources, want.Charset
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s, %s: another article (-want +got):\n%s", filepath.Base(file), name, diff)
			}
		}
	}
}

// TestTextCP949: the bytes a text came in do not show in its article.
func TestTextCP949(t *testing.T) {
	p := textParser(t)
	for file, text := range texts(t) {
		text = strings.NewReplacer("©", "ⓒ", "•", "").Replace(text) // not in the charset
		raw, err := korean.EUCKR.NewEncoder().String(text)
		if err != nil {
			t.Fatal(file, err)
		}
		want, wantErr := parseText(p, text)
		got, err := parseText(p, raw)
		if (err == nil) != (wantErr == nil) {
			t.Errorf("%s: error %v, want %v", filepath.Base(file), err, wantErr)
		}
		if err != nil || wantErr != nil {
			continue
		}
		if got.Charset.Name == want.Charset.Name {
			t.Errorf("%s: read as %s", filepath.Base(file), got.Charset.Name)
		}
		got.Charset = want.Charset
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: another article (-want +got):\n%s", filepath.Base(file), diff)
		}
	}
}

func squeezeLines(s string) string {
	var out []string
	for line := range strings.Lines(s) {
		if strings.TrimSpace(line) != "" {
			out = append(out, strings.TrimRight(line, "\n"))
		}
	}
	return strings.Join(out, "\n")
}

// TestTextCard: an address stands in the author's card, far behind the text.
func TestTextCard(t *testing.T) {
	const head = "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n한도담 기자\n" + sentence + "\n" + another + "\n관련기사\n나루동 골목에 작은 도서관\n"
	for card, want := range map[string]string{
		"한도담 기자\ndodam@hanbit.example\n기자 페이지 구독": "dodam@hanbit.example",
		"백이슬 기자\niseul@hanbit.example\n기자 페이지 구독": "",
		"한도담 기자 dodam@hanbit.example 다른기사 보기":     "dodam@hanbit.example",
		"백이슬 기자 iseul@hanbit.example 다른기사 보기":     "",
		"제보\njebo@hanbit.example":                 "",
	} {
		a, err := parseText(textParser(t), head+card)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Authors) != 1 || a.Authors[0].Email != want {
			t.Errorf("%q: %+v", card, a.Authors)
		}
	}
}
