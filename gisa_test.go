package gisa_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"github.com/gisa-go/gisa"
	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/internal/linear"
)

const columnFile = "testdata/newstomato/column.txt"

func readColumn(t testing.TB) string {
	b, err := os.ReadFile(columnFile)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestParseSameArticle: what a copy of a text went through, and all of it at
// once, does not show in its article.
func TestParseSameArticle(t *testing.T) {
	text := readColumn(t)
	want, err := gisa.Parse(strings.NewReader(text), gisa.Hint{})
	if err != nil {
		t.Fatal(err)
	}
	type change struct {
		name string
		do   func(string) string
	}
	replace := func(name, old, by string) change {
		return change{name, func(s string) string { return strings.ReplaceAll(s, old, by) }}
	}
	as := func(name string, e encoding.Encoding) change {
		return change{name, func(s string) string {
			out, err := e.NewEncoder().String(s)
			if err != nil {
				return "" // NFD in CP949: there is no such text
			}
			return out
		}}
	}
	same := change{"", func(s string) string { return s }}
	for _, blank := range []change{same, replace("blank lines doubled", "\n \n", "\n \n\n \n"), replace("blank lines removed", "\n \n", "\n"), replace("blank lines of no-break spaces", "\n \n", "\n\u00a0\n")} {
		for _, form := range []change{same, {"NFD", norm.NFD.String}} {
			for _, end := range []change{same, replace("CRLF", "\n", "\r\n"), replace("CR", "\n", "\r")} {
				for _, bytes := range []change{same, {"BOM", func(s string) string { return "\ufeff" + s }}, as("CP949", korean.EUCKR), as("UTF-16", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM))} {
					variant := bytes.do(end.do(form.do(blank.do(text))))
					if variant == "" {
						continue
					}
					t.Run(strings.Join([]string{blank.name, form.name, end.name, bytes.name}, "+"), func(t *testing.T) {
						got, err := gisa.Parse(strings.NewReader(variant), gisa.Hint{})
						if err != nil {
							t.Fatal(err)
						}
						// Where a line stood and in which bytes is all that may differ.
						got.Sources, got.Charset = want.Sources, want.Charset
						if diff := cmp.Diff(want, got); diff != "" {
							t.Errorf("another article (-want +got):\n%s", diff)
						}
					})
				}
			}
		}
	}
}

func TestParseErrors(t *testing.T) {
	png := "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00\x5c\x72\xa8\x66" + strings.Repeat("\x00\x01\xff", 300)
	for _, c := range []struct {
		name  string
		input io.Reader
		want  error
	}{
		{"nothing to read", nil, gisa.ErrEmpty},
		{"empty", strings.NewReader(""), gisa.ErrEmpty},
		{"white space", strings.NewReader(" \r\n\t\n"), gisa.ErrEmpty},
		{"PNG", strings.NewReader(png), gisa.ErrEncoding},
		{"50 MB of div", io.LimitReader(&cycle{text: strings.Repeat("<div>", 1000)}, 50<<20), gisa.ErrTooLarge},
		{"100,000 deep", strings.NewReader("<html><body>" + strings.Repeat("<div>", 100_000) + "깊다"), gisa.ErrTooDeep},
		{"an empty shell", strings.NewReader("<html><head><title>한빛일보</title></head><body><div id=app></div><script src=/app.js></script></body></html>"), gisa.ErrNotArticle},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			a, err := gisa.Parse(c.input, gisa.Hint{})
			if !errors.Is(err, c.want) {
				t.Fatalf("got %v and %v, want %v", a, err, c.want)
			}
			if len(err.Error()) < len(c.want.Error())+8 {
				t.Errorf("the error says too little: %v", err)
			}
			if d := time.Since(start); d > 10*time.Second {
				t.Errorf("took %v", d)
			}
		})
	}
}

// TestParseMemory: refusing a large input costs no more than the limit asks for.
func TestParseMemory(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := gisa.Parse(io.LimitReader(&cycle{text: strings.Repeat("<p>가</p>", 1000)}, 500<<20), gisa.Hint{})
	runtime.ReadMemStats(&after)
	if !errors.Is(err, gisa.ErrTooLarge) {
		t.Fatal(err)
	}
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 8*extract.DefaultMaxBytes {
		t.Errorf("%d MB allocated to refuse an input above %d MB", grown>>20, extract.DefaultMaxBytes>>20)
	}
}

// TestParseTime: whatever a page repeats costs as much each time.
func TestParseTime(t *testing.T) {
	const prose = "가람시는 산책로를 다시 열었다고 4일 밝혔다."
	for _, unit := range []string{
		`<a href="/1">다시 여는 길</a> `, "<span>" + prose + "</span>", "<p>" + prose + "</p>", prose + "<br>", `<div class="rns_text">` + prose + `</div>`,
		`</div><div class="rn_stitle">새 길</div><div class="rns_text">` + prose, "가" + strings.Repeat(`<i class="rns_bn"></i>`, 4),
		"<b>한가람 기자</b> ", "<p>한가람 기자 garam@hanbit.example</p>", "<h2>새 길</h2>", `<div class="date">입력 2026-03-04 09:30</div>`,
		`<figure><img src="/1.jpg" width="500"><figcaption>▲ 산책로. 사진=가람시</figcaption></figure>`,
		`<meta property="og:title" content="가람시">`, `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "가람시"}</script>`,
		"<table><tr><td>", "<font>", "&amp;", "<!--",
	} {
		t.Run(unit, func(t *testing.T) {
			linear.Check(t, 1_500, func(size int) func() {
				page := `<html><head><link rel="canonical" href="https://www.newstomato.com/1"></head><body><p>` + prose + `</p><div class="rns_text">` + strings.Repeat(unit, size)
				return func() { _, _ = gisa.Parse(strings.NewReader(page), gisa.Hint{Format: extract.HTML}) } // most of it is no article
			})
		})
	}
}

// TestParseTimeOfMany: nor does what a page says once each, thousands of times.
func TestParseTimeOfMany(t *testing.T) {
	const prose = "가람시는 산책로를 다시 열었다고 4일 밝혔다."
	surnames, syllables := []rune("김이박최정강조윤장임한오서신권황안송류홍"), []rune("가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추그느드르므브스으즈츠")
	for what, unit := range map[string]func(i int) string{
		"writers": func(i int) string {
			name := string([]rune{surnames[i%20], syllables[i/20%48], syllables[i/960%48]})
			return fmt.Sprintf(`<div class="view-copyright">%s 기자</div><div class="view-copyright">a%d@hanbit.example</div>`, name, i)
		},
		"decks": func(i int) string { return fmt.Sprintf(`<h2 class="subheading">새 길 %d곳</h2>`, i) },
		"tags":  func(i int) string { return fmt.Sprintf(`<p class="tag-group"><a class="tag">길 %d</a></p>`, i) },
		"pictures": func(i int) string {
			return fmt.Sprintf(`<p>%s</p><img src="/%d.jpg"><p>▲ 산책로 %d. 사진=가람시</p>`, prose, i, i)
		},
	} {
		t.Run(what, func(t *testing.T) {
			linear.Check(t, 2_000, func(size int) func() {
				page := []byte(`<html><body><div class="article-view-header"><h1 class="heading">가람 산책로</h1></div><div id="article-view-content-div"><p>` + prose + "</p>")
				for i := range size {
					page = append(page, unit(i)...)
				}
				return func() { _, _ = gisa.Parse(bytes.NewReader(page), gisa.Hint{Format: extract.HTML}) }
			})
		})
	}
}

// TestParseTruncated: a page cut off anywhere is an article as far as it goes,
// or a clear error; nothing of it is invented.
func TestParseTruncated(t *testing.T) {
	whole, err := os.ReadFile("examples/custom/testdata/hanbit.html")
	if err != nil {
		t.Fatal(err)
	}
	for cut := 0; cut < len(whole); cut += 7 {
		a, err := gisa.Parse(bytes.NewReader(whole[:cut]), gisa.Hint{Format: extract.HTML})
		if err != nil {
			if !errors.Is(err, gisa.ErrNotArticle) && !errors.Is(err, gisa.ErrEmpty) {
				t.Fatalf("cut at %d: %v", cut, err)
			}
			continue
		}
		if len(a.Warnings) == 0 && cut < bytes.LastIndex(whole, []byte("</html")) {
			t.Errorf("cut at %d: no warning", cut)
		}
		for _, p := range a.Paragraphs {
			if text := strings.TrimRight(p.Text, "\ufffd<"); !bytes.Contains(whole, []byte(text)) {
				t.Fatalf("cut at %d: %q is not of the page", cut, p.Text)
			}
		}
	}
}

// TestParseOutletHint: the hint's outlet is believed, and a slip in it is told.
func TestParseOutletHint(t *testing.T) {
	for id, warned := range map[string]bool{"": false, "newstomato": false, "newstomat": true} {
		a, err := gisa.Parse(strings.NewReader(readColumn(t)), gisa.Hint{Outlet: id, Format: gisa.Text})
		if err != nil {
			t.Fatal(err)
		}
		if a.Outlet.ID != "newstomato" || strings.Contains(strings.Join(a.Warnings, "\n"), "newstomat") != warned {
			t.Errorf("%q: outlet %q, warnings %q", id, a.Outlet.ID, a.Warnings)
		}
	}
}

// TestParseAddressHint: an address that is none leaves the page's own.
func TestParseAddressHint(t *testing.T) {
	page, err := os.ReadFile("testdata/newstomato/today.html")
	if err != nil {
		t.Fatal(err)
	}
	own, err := gisa.Parse(bytes.NewReader(page), gisa.Hint{})
	if err != nil {
		t.Fatal(err)
	}
	for hint, want := range map[string]string{
		" https://www.newstomato.com/1 ": "https://www.newstomato.com/1", "file:///tmp/today.html": own.URL, "today.html": own.URL, "::": own.URL,
	} {
		a, err := gisa.Parse(bytes.NewReader(page), gisa.Hint{URL: hint})
		if err != nil {
			t.Fatal(err)
		}
		if a.URL != want || a.Outlet.ID != "newstomato" || (len(a.Warnings) > 0) != (want == own.URL) {
			t.Errorf("%q: %q of %q, warnings %q", hint, a.URL, a.Outlet.ID, a.Warnings)
		}
	}
}

// TestParseJSON: what a site's own interface answers is read as a page's state is.
func TestParseJSON(t *testing.T) {
	const answer = `{"code": 200, "article": {"title": "가람시, 산책로 다시 연다", "regDate": "20260304093000", "writer": "한가람 기자",
 "content": "<p>가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다고 밝혔다.</p><p>시는 흙길을 걷어 내고 새 포장을 깔았다고 설명했다.</p>"}}`
	a, err := gisa.Parse(strings.NewReader(answer), gisa.Hint{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Headline.Text != "가람시, 산책로 다시 연다" || len(a.Paragraphs) != 2 || len(a.Authors) != 1 || a.Published == nil || a.Published.Time.Format("15:04") != "09:30" {
		t.Errorf("%+v", a)
	}
	for _, none := range []string{`{"code": 404, "message": "없는 기사입니다"}`, `[]`, `[{"title": "첫 기사"}, {"title": "둘째 기사"}]`} {
		if a, err := gisa.Parse(strings.NewReader(none), gisa.Hint{}); !errors.Is(err, gisa.ErrNotArticle) {
			t.Errorf("%s: %v, %v", none, a, err)
		}
	}
}

// TestParsePortalText: a text copied off a portal is its press's.
func TestParsePortalText(t *testing.T) {
	a, err := gisa.Parse(strings.NewReader(readColumn(t)), gisa.Hint{URL: "https://n.news.naver.com/article/079/0003000000"})
	if err != nil {
		t.Fatal(err)
	}
	if a.Outlet.ID != "newstomato" || a.Portal.ID != "naver" {
		t.Errorf("outlet %q, portal %q", a.Outlet.ID, a.Portal.ID)
	}
}

func TestParseReaderError(t *testing.T) {
	broken := errors.New("the line went dead")
	_, err := gisa.Parse(io.MultiReader(strings.NewReader("<html>"), errReader{broken}), gisa.Hint{})
	if !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

// TestParseConcurrently is for the race detector.
func TestParseConcurrently(t *testing.T) {
	page, err := os.ReadFile("examples/custom/testdata/hanbit.html")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan *article.Article)
	for range 8 {
		go func() {
			a, _ := gisa.Parse(bytes.NewReader(page), gisa.Hint{})
			done <- a
		}()
	}
	first := <-done
	for range 7 {
		if diff := cmp.Diff(first, <-done); diff != "" {
			t.Error(diff)
		}
	}
}

func ExampleParse() {
	f, err := os.Open(columnFile)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer f.Close()
	a, err := gisa.Parse(f, gisa.Hint{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Outlet.Name, a.Headline.Labels, len(a.Authors), "명")
	// Output: 뉴스토마토 [시론] 2 명
}

func ExampleParse_notArticle() {
	_, err := gisa.Parse(strings.NewReader("<html><title>한빛일보</title><body><ul><li><a href=/1>첫 기사</a></ul></html>"), gisa.Hint{})
	fmt.Println(errors.Is(err, gisa.ErrNotArticle))
	// Output: true
}

// What is known of a page from outside it, and what a crawler does with each error.
func ExampleHint() {
	page := `<html><head><title>다시 여는 산책로</title></head><body><h1>다시 여는 산책로</h1><p>5분 전</p>
<article><p>가람시가 지난여름 큰비로 끊긴 가람천 산책로를 다시 열었다고 밝혔다.</p><p>시는 흙길을 걷어 내고 새 포장을 깔았다.</p></article></body></html>`
	a, err := gisa.Parse(strings.NewReader(page), gisa.Hint{
		URL:         "https://news.garam.example/2026/1",
		ContentType: "text/html; charset=utf-8",
		Format:      gisa.HTML,
		Now:         time.Date(2026, 3, 4, 12, 30, 0, 0, article.KST), // when it was fetched
	})
	switch {
	case errors.Is(err, gisa.ErrNotArticle), errors.Is(err, gisa.ErrEmpty):
		return // nothing to keep
	case err != nil:
		fmt.Println(err) // no page: too large, not text, the reader's error
		return
	}
	fmt.Println(a.URL, a.Charset.Name, a.Published.Time.Format(time.RFC3339))
	// Output: https://news.garam.example/2026/1 utf-8 2026-03-04T12:25:00+09:00
}

type cycle struct {
	text string
	at   int
}

func (c *cycle) Read(b []byte) (int, error) {
	n := copy(b, c.text[c.at:])
	c.at = (c.at + n) % len(c.text)
	return n, nil
}

type errReader struct{ err error }

func (r errReader) Read([]byte) (int, error) { return 0, r.err }
