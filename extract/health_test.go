package extract_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// healthPage makes a page of an invented outlet with the names of its classes.
func healthPage(title, when, text string) string {
	return fmt.Sprintf(`<html><head><link rel="canonical" href="https://www.hanbit.example/news/1"><meta property="og:title" content="가람시, 산책로 다시 연다"></head>
<body><h1 class="%s">가람시, 산책로 다시 연다</h1><p class="%s">입력 2026-03-04 09:30</p>
<div class="%s"><p>가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다고 밝혔다.</p><p>시는 흙길을 걷어 내고 물에 잠겨도 버티는 포장을 깔았다.</p></div></body></html>`, title, when, text)
}

func healthParser(t testing.TB) *extract.Parser {
	r, err := extract.NewRegistry(&extract.Rules{
		ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"},
		Layouts: []extract.Layout{{Name: "desk", Headline: []string{".title"}, Published: []string{".when"}, Body: []string{".text"}, NotArticle: []string{".list"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return extract.NewParser(r)
}

func TestHealthCounts(t *testing.T) {
	p := healthParser(t)
	var h extract.Health
	add := func(page string) { h.Add(p.ParseBytes([]byte(page), extract.Hint{})) }
	add(healthPage("title", "when", "text"))
	add(healthPage("title", "date", "text"))
	add(healthPage("head", "when", "text"))
	add(healthPage("title", "when", "body"))
	add(`<html><head><link rel="canonical" href="https://www.hanbit.example/list"></head><body><ul class="list"><li>가</li></ul></body></html>`)
	h.Add(nil, errors.New("no such file"))
	h.Add(p.ParseBytes([]byte("가람시, 산책로 다시 연다\n\n한가람 기자\n입력 2026-03-04 09:30\n\n가람시가 산책로를 4일 다시 열었다고 밝혔다. 시는 흙길을 걷어 내고 물에 잠겨도 버티는 포장을 깔았다.\n"), extract.Hint{})) // has no markup

	hanbit := h.Outlets["hanbit"]
	if hanbit == nil {
		t.Fatalf("nothing of hanbit in %v", h.Outlets)
	}
	want := &extract.OutletHealth{Name: "한빛일보", Pages: 5, Refused: 1, Layouts: map[string]int{"desk": 3, "": 1}}
	if diff := cmp.Diff(want, hanbit, cmpopts.IgnoreFields(extract.OutletHealth{}, "Fields")); diff != "" {
		t.Error(diff)
	}
	if got, want := hanbit.Fields["headline"], (extract.FieldHealth{Own: 2, Fallback: 2}); got != want {
		t.Errorf("headline %+v, want %+v", got, want)
	}
	if got := hanbit.Fields["paragraphs"]; got.Own != 3 || got.Own+got.Fallback != 4 {
		t.Errorf("paragraphs %+v", got)
	}
	if got := hanbit.Fields["published"]; got.Own != 2 {
		t.Errorf("published %+v", got)
	}
	if u := h.Outlets["unknown"]; u == nil || u.Pages != 1 || u.Refused != 1 {
		t.Errorf("unknown %+v", u)
	}
}

func TestHealthOwners(t *testing.T) {
	var h extract.Health
	h.Add(&article.Article{Outlet: article.Outlet{ID: "hanbit", Name: "한빛일보"}, Portal: article.Outlet{ID: "port", Name: "포털"}}, nil)
	h.Add(&article.Article{URL: "https://news.unknown.example/1"}, nil)
	h.Add(&article.Article{}, nil)
	for _, id := range []string{"port", "news.unknown.example", "unknown"} {
		if h.Outlets[id] == nil {
			t.Errorf("nothing under %s in %v", id, h.Outlets)
		}
	}
	if len(h.Outlets) != 3 {
		t.Errorf("%d outlets, want 3", len(h.Outlets))
	}
}

func TestHealthIsShared(t *testing.T) {
	var h extract.Health
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 100 {
				h.Add(&article.Article{Outlet: article.Outlet{ID: "x", Name: "x"}}, nil)
				h.Changes(&extract.Health{})
				if _, err := json.Marshal(&h); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	if got := h.Outlets["x"].Pages; got != 800 {
		t.Errorf("%d pages", got)
	}
}

func TestHealthJSON(t *testing.T) {
	p := healthParser(t)
	var h, again extract.Health
	h.Add(p.ParseBytes([]byte(healthPage("title", "when", "text")), extract.Hint{}))
	b, err := json.Marshal(&h)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(h.Outlets, again.Outlets); diff != "" {
		t.Error(diff)
	}
	if err := json.Unmarshal([]byte(`{"outlets": {"hanbit": {"pages": 1}, "x": null}}`), &again); err != nil {
		t.Fatal(err)
	}
	again.Add(p.ParseBytes([]byte(healthPage("title", "when", "text")), extract.Hint{})) // must not panic
	again.Changes(&h)
	h.Changes(&again)
}

func TestHealthChanges(t *testing.T) {
	p := healthParser(t)
	run := func(pages ...string) *extract.Health {
		h := &extract.Health{}
		for _, page := range pages {
			h.Add(p.ParseBytes([]byte(page), extract.Hint{}))
		}
		return h
	}
	times := func(n int, page string) (out []string) {
		for range n {
			out = append(out, page)
		}
		return out
	}
	good := healthPage("title", "when", "text")
	list := `<html><head><link rel="canonical" href="https://www.hanbit.example/list"></head><body><ul class="list"><li>가</li></ul></body></html>`
	for _, c := range []struct {
		name     string
		was, now []string
		want     []string // parts of the changes, in order
	}{
		{"nothing", times(10, good), times(10, good), nil},
		{"one odd page", times(10, good), append(times(9, good), healthPage("head", "when", "text")), nil},
		{"too few pages", times(10, good), times(2, healthPage("head", "when", "text")), nil},
		{"no baseline", times(2, good), times(10, healthPage("head", "when", "text")), nil},
		{"the headline's class", times(10, good), times(10, healthPage("head", "when", "text")), []string{"headline from the outlet's own rules: 100% → 0% of 10 pages"}},
		{"half of them", times(20, good), append(times(10, good), times(10, healthPage("head", "when", "text"))...), []string{"headline from the outlet's own rules: 100% → 50% of 20 pages"}},
		{"the whole layout", times(5, good), times(5, healthPage("head", "date", "body")), []string{"articles in a known layout: 100% → 0%"}},
		{"half of them in a new layout, and the headline's class in the old one", times(20, good), append(times(10, healthPage("head", "date", "body")), times(10, healthPage("head", "when", "text"))...),
			[]string{"articles in a known layout: 100% → 50%", "headline from the outlet's own rules: 100% → 0% of 10 pages"}},
		{"refused", times(10, good), append(times(2, good), times(8, list)...), []string{"pages that give an article: 100% → 20%"}},
		{"better", times(10, healthPage("head", "when", "text")), times(10, good), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := run(c.now...).Changes(run(c.was...))
			if len(got) != len(c.want) {
				t.Fatalf("got %v, want %q", got, c.want)
			}
			for i, g := range got {
				if !strings.Contains(g.String(), c.want[i]) || g.Outlet != "hanbit" {
					t.Errorf("got %v, want %q", g, c.want[i])
				}
			}
		})
	}
}

func TestPageError(t *testing.T) {
	_, err := healthParser(t).ParseBytes([]byte(`<html><head><link rel="canonical" href="https://www.hanbit.example/list"></head><body><ul class="list"><li>가</li></ul></body></html>`), extract.Hint{})
	var page *extract.PageError
	if !errors.As(err, &page) || !errors.Is(err, extract.ErrNotArticle) || page.Outlet.ID != "hanbit" || page.URL != "https://www.hanbit.example/list" {
		t.Errorf("%#v", err)
	}
	if s := err.Error(); !strings.HasPrefix(s, "gisa: 한빛일보: https://www.hanbit.example/list: not an article: ") {
		t.Errorf("%q", s)
	}
}

// A crawler that counts its pages learns of a new layout the same day.
func ExampleHealth() {
	parser := healthParser(nil)
	var baseline, today extract.Health
	for range 10 {
		baseline.Add(parser.ParseBytes([]byte(healthPage("title", "when", "text")), extract.Hint{}))
		today.Add(parser.ParseBytes([]byte(healthPage("new-title", "when", "text")), extract.Hint{}))
	}
	for _, change := range today.Changes(&baseline) {
		fmt.Println(change)
	}
	// Output:
	// hanbit (한빛일보): headline from the outlet's own rules: 100% → 0% of 10 pages; look at the layout's selectors for it
}
