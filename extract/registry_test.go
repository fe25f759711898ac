package extract

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
)

func outletN(i int) *Rules {
	return &Rules{ID: fmt.Sprintf("outlet%d", i), Name: fmt.Sprintf("한빛%d일보", i),
		Domains: []string{fmt.Sprintf("outlet%d.example", i)},
		Layouts: []Layout{{
			Marks: []string{fmt.Sprintf("#view%d", i)}, Headline: []string{"h1.tit"}, Published: []string{".date"},
			Byline: []string{".writer"}, Body: []string{fmt.Sprintf("#view%d .text", i)}, Drop: []string{".ad-box"},
		}}}
}

func outletsN(n int) []Extractor {
	var all []Extractor
	for i := range n {
		all = append(all, outletN(i))
	}
	return all
}

func page(t testing.TB, address, markup string) *Page {
	root, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		t.Fatal(err)
	}
	return NewPage(root, address)
}

func TestRegistryMatch(t *testing.T) {
	family := &Rules{ID: "family", Name: "가람 CMS", Layouts: []Layout{{Marks: []string{".cms-view"}, Body: []string{".cms-view"}}}}
	member := &Rules{ID: "a-member", Name: "가람신문", Domains: []string{"member.example"}, Layouts: family.Layouts}
	r, err := NewRegistry(append(outletsN(3), member, family)...)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, address, markup, want string }{
		{"a family's mark tells none of its outlets", "", `<div class="cms-view">x</div>`, "family"},
		{"an outlet with a family's layouts", "https://member.example/", `<div class="cms-view">x</div>`, "a-member"},
		{"host", "https://outlet1.example/a", "<p>x", "outlet1"},
		{"subdomain", "https://m.news.outlet2.example/a", "<p>x", "outlet2"},
		{"port and case", "http://WWW.Outlet1.example:8080/", "<p>x", "outlet1"},
		{"not a suffix of a label", "https://myoutlet1.example/a", "<p>x", ""},
		{"canonical", "", `<link rel=canonical href="https://outlet0.example/1"><p>x`, "outlet0"},
		{"saved page", "", "<!-- saved from url=(0030)https://www.outlet2.example/1 --><p>x", "outlet2"},
		{"base", "", `<base href="http://www.outlet1.example/"><p>x`, "outlet1"},
		{"a base elsewhere", "https://outlet2.example/1", `<base href="http://outlet1.example/"><p>x`, "outlet2"},
		{"a base of no outlet", "", `<base href="//cdn.example/"><title>다리 놓인 섬 : 한빛2일보</title><p>x`, "outlet2"},
		{"site name", "", `<meta property="og:site_name" content="한빛 1일보"><p>x`, "outlet1"},
		{"site name in the title", "", `<title>다리 놓인 섬 : 사회 : 뉴스 : 한빛2일보</title><p>x`, "outlet2"},
		{"site name before the headline", "", `<title>한빛0일보 - 다리 놓인 섬</title><p>x`, "outlet0"},
		{"site name in og:title", "", `<meta property="og:title" content="다리 놓인 섬 | 한빛1일보"><title>다리 놓인 섬 | 한빛1일보</title><p>x`, "outlet1"},
		{"an outlet that is the headline", "", `<title>한빛0일보</title><p>x`, ""},
		{"a name within the headline", "", `<title>한빛0일보 노조 파업</title><p>x`, ""},
		{"marks", "", `<div id=view2><div class=text>x</div></div>`, "outlet2"},
		{"marks on a site of another name", "", `<meta property="og:site_name" content="도담신문"><div id=view2>x</div>`, ""},
		{"marks on a site that says more than its name", "", `<meta property="og:site_name" content="한빛2일보 - 아침 신문"><div id=view2>x</div>`, "outlet2"},
		{"marks of two outlets", "", `<div id=view1></div><div id=view2>x</div>`, ""},
		{"a family on an unknown host", "https://unknown.example/", `<div class="cms-view">x</div>`, "family"},
		{"marks of an outlet on another host", "https://unknown.example/", `<div id=view2>x</div>`, ""},
		{"nobody", "https://unknown.example/", `<div>x</div>`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			if x := r.Match(page(t, c.address, c.markup)); x != nil {
				got = x.Outlet().ID
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	if o, ok := r.Named(" 한빛2 일보"); !ok || o.ID != "outlet2" {
		t.Errorf("Named: %v %v", o, ok)
	}
}

// fixed is an extractor that is no Rules.
type fixed struct{ id, host string }

func (f fixed) Outlet() article.Outlet { return article.Outlet{ID: f.id, Name: f.id} }
func (f fixed) Hosts() []string {
	if f.host == "" {
		return nil
	}
	return []string{f.host}
}
func (f fixed) Match(p *Page) Score {
	if strings.Contains(p.URL, f.id) {
		return Likely
	}
	return NoMatch
}
func (f fixed) Extract(*Page) (*Pieces, error) { return &Pieces{Outlet: f.Outlet()}, nil }

func TestRegistryTakesAnyExtractor(t *testing.T) {
	r, err := NewRegistry(fixed{"own", "own.example"}, fixed{"hostless", ""})
	if err != nil {
		t.Fatal(err)
	}
	for address, want := range map[string]string{"https://own.example/": "own", "https://x.example/hostless": "hostless"} {
		if x := r.Match(page(t, address, "<p>x")); x == nil || x.Outlet().ID != want {
			t.Errorf("%s: got %v, want %s", address, x, want)
		}
	}
}

// around is an extractor of somebody's own around rules.
type around struct{ *Rules }

func TestRegistryCompilesRulesInside(t *testing.T) {
	x := around{outletN(1)}
	if _, err := NewRegistry(x); err != nil || x.set == nil {
		t.Errorf("compiled: %v, %v", x.set != nil, err)
	}
	x.Layouts[0].Body = []string{"div["}
	if _, err := NewRegistry(x); err == nil {
		t.Error("a bad selector inside is no error")
	}
}

// finds is an extractor that finds nothing.
type finds struct{ fixed }

func (finds) Extract(*Page) (*Pieces, error) { return nil, nil }

// fails is an extractor that cannot read its pages.
type fails struct{ fixed }

func (fails) Extract(*Page) (*Pieces, error) { return nil, errors.New("the markup is new") }

// TestExtractorFails: the generic extractor goes on, with a warning.
func TestExtractorFails(t *testing.T) {
	r, err := NewRegistry(fails{fixed{"own", "own.example"}})
	if err != nil {
		t.Fatal(err)
	}
	a, err := NewParser(r).Parse(strings.NewReader(`<html><head><title>다시 여는 산책로</title></head><body><article>
<p>가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다고 밝혔다.</p><p>시는 흙길을 걷어 내고 새 포장을 깔았다고 설명했다.</p></article></body></html>`), Hint{URL: "https://own.example/1"})
	if err != nil || len(a.Paragraphs) != 2 || len(a.Warnings) == 0 || a.Warnings[0] != "the outlet's rules failed: the markup is new" {
		t.Errorf("%+v, %v", a, err)
	}
}

func TestZeroValues(t *testing.T) {
	const page = `<html><head><link rel="canonical" href="https://own.example/1"><title>다시 여는 산책로</title></head><body><article>
<p>가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다고 밝혔다.</p><p>시는 흙길을 걷어 내고 새 포장을 깔았다고 설명했다.</p></article></body></html>`
	const text = "다시 여는 산책로\n입력 2026-03-04 09:30\n가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다고 밝혔다.\n시는 흙길을 걷어 내고 새 포장을 깔았다고 설명했다.\n한가람 기자\n"
	r, err := NewRegistry(finds{fixed{"own", "own.example"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []*Parser{{}, NewParser(nil), NewParser(&Registry{}), NewParser(r), {MaxBytes: math.MaxInt64}} {
		for _, in := range []string{page, text} {
			a, err := p.Parse(strings.NewReader(in), Hint{URL: "https://own.example/1"})
			if err != nil || len(a.Paragraphs) != 2 {
				t.Errorf("%v: %v", a, err)
			}
		}
	}
	if c := new(Health).Changes(nil); c != nil {
		t.Errorf("changes since nothing: %v", c)
	}
}

func TestNewRegistryErrors(t *testing.T) {
	bad := outletN(1)
	bad.Layouts[0].Headline = []string{"h1["}
	clash := outletN(2)
	clash.Domains = []string{"outlet1.example"}
	scheme, upper := outletN(3), outletN(4)
	scheme.Domains, upper.Domains = []string{"https://www.outlet3.example"}, []string{"Outlet4.example"}
	_, err := NewRegistry(outletN(1), bad, clash, &Rules{ID: "x"}, nil, (*Rules)(nil), fixed{"", "none.example"}, scheme, upper)
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{`"h1["`, `id "outlet1" is taken`, `host "outlet1.example" is claimed`, `extractor 3 has the id "x" and the name ""`,
		"extractor 4 is nil", "extractor 5 is nil", `extractor 6 has the id ""`, `"https://www.outlet3.example" is no host`, `"Outlet4.example" is no host`} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is not in %v", want, err)
		}
	}
}

// BenchmarkMatch shows that matching among 1,000 outlets costs what it costs
// among 10, by host and by marks.
func BenchmarkMatch(b *testing.B) {
	body := strings.Repeat(`<div class="item list"><p class="t">가나다 <a href="#">라마바</a></p></div>`, 1000)
	for _, c := range []struct{ name, address string }{{"host", "https://m.outlet3.example/1"}, {"marks", ""}} {
		p := page(b, c.address, `<div id=view3><div class=text>`+body+`</div></div>`)
		for _, n := range []int{10, 1000} {
			r, err := NewRegistry(outletsN(n)...)
			if err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%s/outlets=%d", c.name, n), func(b *testing.B) {
				for b.Loop() {
					if r.Match(p) == nil {
						b.Fatal("no match")
					}
				}
			})
		}
	}
}

func BenchmarkNewRegistry(b *testing.B) {
	for _, n := range []int{10, 1000} {
		b.Run(fmt.Sprintf("outlets=%d", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := NewRegistry(outletsN(n)...); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
