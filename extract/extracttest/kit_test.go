package extracttest

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

const hanbitPage = `<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>가람시, 하천 산책로 다시 연다 - 한빛일보</title>
<link rel="canonical" href="https://www.hanbit.example/news/1">
<meta property="og:title" content="가람시, 하천 산책로 다시 연다">
<meta property="article:published_time" content="2026-03-04T09:30:00+09:00">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "가람시, 하천 산책로 다시 연다", "datePublished": "2026-03-04T09:30:00+09:00"}</script>
</head>
<body>
<div class="menu"><a href="/1">정치</a><a href="/2">경제</a><a href="/3">사회</a></div>
<div class="notice">한빛일보가 누리집을 새로 단장했습니다. 독자 여러분의 많은 이용과 쓴소리를 함께 바랍니다.</div>
<h1 class="title">가람시, 하천 산책로 다시 연다</h1>
<p class="when">입력 2026-03-04 09:30</p>
<div class="text">
<figure><img src="/photo/1.jpg" width="600" height="400"><figcaption>복구를 마친 가람천 산책로. 한빛일보</figcaption></figure>
<p>가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다. 길이는 4.2㎞다.</p>
<p>시는 흙길을 걷어 내고 물에 잠겨도 버티는 포장을 깔았다. 다리 두 곳에는 난간을 새로 달았다.</p>
<p>산책로를 찾은 한 주민은 “반년 만에 강바람을 쐬니 살 것 같다”고 말했다.</p>
<p>시는 오는 6월까지 상류 쪽 2㎞도 손보기로 했다. 비용은 18억원이다.</p>
<p>한가람 기자 garam@hanbit.example</p>
</div>
<p class="end">2025-01-01 00:00</p>
<div class="side">어제 많이 읽힌 기사의 요약문이 이 자리에 길게 놓이고 독자들의 반응도 함께 실립니다.</div>
</body>
</html>
`

const hanbitList = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>한빛일보</title><link rel="canonical" href="https://www.hanbit.example/list"></head>
<body><ul class="list"><li><a href="/news/1">가람시, 하천 산책로 다시 연다</a></li><li><a href="/news/2">도담군 겨울 장터 새 단장</a></li></ul></body></html>`

func hanbit() *extract.Rules {
	return &extract.Rules{
		ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"},
		Layouts: []extract.Layout{{
			Name: "desk", Headline: []string{"h1.title"}, Published: []string{".when"}, Body: []string{".text"}, NotArticle: []string{".list"},
		}},
	}
}

// with gives hanbit with a change to its pieces.
func with(fix func(*extract.Page, *extract.Pieces)) *extract.Rules {
	x := hanbit()
	x.Layouts[0].Fix = fix
	return x
}

// cases makes a folder of the good pages with the goldens x gives for them.
func cases(t *testing.T, x extract.Extractor) fstest.MapFS {
	t.Helper()
	fsys := fstest.MapFS{"today.html": {Data: []byte(hanbitPage)}, "list.html": {Data: []byte(hanbitList)}}
	golden(t, x, fsys)
	return fsys
}

func golden(t *testing.T, x extract.Extractor, fsys fstest.MapFS) {
	t.Helper()
	r, err := extract.NewRegistry(x)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"today", "list"} {
		a, err := extract.NewParser(r).ParseBytes(fsys[name+".html"].Data, extract.Hint{Outlet: x.Outlet().ID})
		b, _ := json.Marshal(a)
		if err != nil {
			b = fmt.Appendf(nil, `{"error": %q}`, refusal(err))
		}
		fsys[name+".json"] = &fstest.MapFile{Data: b}
	}
}

func check(x extract.Extractor, fsys fstest.MapFS) []violation {
	k := &kit{x: x, fsys: fsys, test: "TestHanbit"}
	k.check()
	return k.found
}

func TestGood(t *testing.T) {
	fsys := cases(t, hanbit())
	Run(t, hanbit(), fsys)
	if !strings.Contains(string(fsys["list.json"].Data), "not an article") {
		t.Errorf("the list is %s", fsys["list.json"].Data)
	}
}

// TestBroken has an extractor or a folder with a fault for every check.
func TestBroken(t *testing.T) {
	damaged := func(p *extract.Page) bool {
		return strings.Contains(strings.Join(extract.Lines(p.Root), ""), "\uFFFD") || strings.Contains(p.Document().Text(), "\uFFFD")
	}
	var readings atomic.Int32
	for _, c := range []struct {
		name string
		x    extract.Extractor
		edit func(fstest.MapFS)
		want string // check: part of what it says
	}{
		{"another golden", hanbit(), func(f fstest.MapFS) {
			f["today.json"].Data = []byte(strings.Replace(string(f["today.json"].Data), "다시 연다", "닫는다", 1))
		}, "golden: differs from the golden"},
		{"zone of the golden", hanbit(), func(f fstest.MapFS) {
			f["today.json"].Data = []byte(strings.Replace(string(f["today.json"].Data), "2026-03-04T09:30:00+09:00", "2026-03-04T00:30:00Z", 1))
		}, "golden: differs from the golden"},
		{"unknown key", hanbit(), func(f fstest.MapFS) {
			f["today.json"].Data = []byte(strings.Replace(string(f["today.json"].Data), `"section"`, `"sektion"`, 1))
		}, "golden: json: unknown field"},
		{"no golden", hanbit(), func(f fstest.MapFS) { delete(f, "today.json") }, "golden: open today.json"},
		{"no page", hanbit(), func(f fstest.MapFS) { delete(f, "today.html") }, "cases: has no page"},
		{"no case", hanbit(), func(f fstest.MapFS) { clear(f) }, "cases: no page in the folder"},
		{"two pages", hanbit(), func(f fstest.MapFS) { f["today.txt"] = f["today.html"] }, "cases: shares its golden"},
		{"refused article", hanbit(), func(f fstest.MapFS) { f["today.html"].Data = []byte(hanbitList) }, "golden: was refused"},
		{"list read", hanbit(), func(f fstest.MapFS) { f["list.html"].Data = []byte(hanbitPage) }, "golden: was read as an article"},
		{"other error", hanbit(), func(f fstest.MapFS) { f["list.json"].Data = []byte(`{"error": "empty"}`) }, "golden: was refused with"},
		{"bad selector", &extract.Rules{ID: "x", Name: "엑스", Layouts: []extract.Layout{{Body: []string{"div["}}}}, nil, "registry: "},
		{"foreign page", hanbit(), func(f fstest.MapFS) {
			f["today.html"].Data = []byte(strings.ReplaceAll(hanbitPage, "www.hanbit.example", "www.other.example"))
		}, "match: the extractor does not know its own page"},
		{"www host", func() extract.Extractor { x := hanbit(); x.Domains[0] = "www.hanbit.example"; return x }(), nil, "hosts: "},
		{"host with scheme", func() extract.Extractor {
			x := hanbit()
			x.Domains = append(x.Domains, "http://hanbit.example")
			return x
		}(), nil, `registry: extract: outlet hanbit: "http://hanbit.example" is no host`},
		{"idle selector", func() extract.Extractor {
			x := hanbit()
			x.Layouts[0].Drop = []string{".nowhere"}
			return x
		}(), nil, `selectors: hanbit: layout "desk": Drop ".nowhere" finds nothing`},
		{"idle layout", func() extract.Extractor {
			x := hanbit()
			x.Layouts = append(x.Layouts, extract.Layout{Name: "old", Body: []string{"#old"}, Headline: []string{"h1"}})
			return x
		}(), nil, `selectors: hanbit: layout "old" is on no page`},
		{"changed layout", func() extract.Extractor { x := hanbit(); x.Layouts[0].Marks = []string{".list"}; return x }(), nil, "layout: no known layout"},
		{"no outlet", with(func(_ *extract.Page, p *extract.Pieces) { p.Outlet = article.Outlet{} }), nil, "outlet: is { }"},
		{"portal without press", &extract.Rules{ID: "port", Name: "포털", Portal: true, Domains: []string{"hanbit.example"}, Layouts: hanbit().Layouts}, nil, "outlet: a portal's article names no press"},
		{"state between pages", with(func(_ *extract.Page, p *extract.Pieces) {
			p.Section = []extract.Piece{{Text: fmt.Sprint("사회", readings.Add(1)), Source: article.Source{Kind: article.FromOutlet, Rule: "hanbit", Path: "x"}}}
		}), nil, "again: the article differs"},
		{"trusts the declaration", with(func(p *extract.Page, q *extract.Pieces) {
			if p.Document().Find("meta[http-equiv]").Length() == 0 {
				q.Body = nil
				q.Headline = q.Headline[:0]
				q.Section = []extract.Piece{{Text: "사회", Source: article.Source{Kind: article.FromOutlet, Rule: "hanbit", Path: "x"}}}
			}
		}), nil, "charset: CP949, not declared"},
		{"refuses damage", hook{hanbit(), func(p *extract.Page) error {
			if damaged(p) {
				return extract.ErrNotArticle
			}
			return nil
		}}, nil, "lost bytes: UTF-8 with a byte lost: no article any more"},
		{"spreads damage", with(func(p *extract.Page, q *extract.Pieces) {
			if damaged(p) {
				q.Body.Drop = append(q.Body.Drop, find(p, ".text p")[1:3]...)
			}
		}), nil, "costs "},
		{"panics", with(func(p *extract.Page, _ *extract.Pieces) {
			if damaged(p) {
				panic("damaged")
			}
		}), nil, "panic: damaged"},
		{"only <p>", func() extract.Extractor { x := hanbit(); x.Layouts[0].Body = []string{".text p"}; return x }(), nil, "br and p: <br> for <p>"},
		{"counts lines", with(func(p *extract.Page, q *extract.Pieces) {
			if len(find(p, ".text br")) > 0 {
				q.Body.Nodes = nil
			}
		}), nil, "br and p: <br> for <p>: no article any more"},
		{"only <br>", with(func(p *extract.Page, q *extract.Pieces) {
			if len(find(p, ".text > b")) == 0 {
				q.Body.Drop = find(p, ".text b")
			}
		}), func(f fstest.MapFS) {
			f["today.html"].Data = []byte(strings.Replace(hanbitPage, "<p>시는 흙길을", "<b>새 길</b><br>시는 흙길을", 1))
		}, "br and p: <p> for <br>: the paragraphs change"},
		{"takes ads", with(func(p *extract.Page, q *extract.Pieces) {
			q.Body.Nodes = append(q.Body.Nodes, find(p, ".text ~ *, .ad_wrap a")...)
			q.Body.Nodes = slices.DeleteFunc(q.Body.Nodes, func(n *html.Node) bool { return n.Data != "a" && dom.Attr(n, "class") != "text" })
		}), nil, "injected: an ad: the paragraphs change"},
		{"mixes captions", with(func(p *extract.Page, q *extract.Pieces) {
			if c := find(p, "figcaption"); len(c) > 1 {
				q.Body.Drop = append(q.Body.Drop, c...)
			}
		}), nil, "injected: a figure: the other pictures' captions change"},
		{"needs JSON-LD", with(func(p *extract.Page, q *extract.Pieces) {
			if len(find(p, "script[type='application/ld+json']")) == 0 {
				q.Headline[0].Text = "다른 제목"
			}
		}), nil, "no JSON-LD: the field headline"},
		{"takes anything", func() extract.Extractor { x := hanbit(); x.Layouts[0].Body = []string{".text", "body"}; return x }(), nil, "cut off: cut off at byte"},
		{"takes any time", func() extract.Extractor {
			x := hanbit()
			x.Layouts[0].Published = []string{".end", ".when"}
			return x
		}(), nil, "cut off: cut off at byte"},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := cases(t, hanbit())
			if c.edit != nil {
				c.edit(fsys)
			}
			found := check(c.x, fsys)
			for _, v := range found {
				if strings.Contains(v.String(), c.want) {
					return
				}
			}
			t.Errorf("not caught: want %q, found %v", c.want, found)
		})
	}
}

// hook is an extractor with a check of its own before it reads a page.
type hook struct {
	*extract.Rules
	before func(*extract.Page) error
}

func (h hook) Extract(p *extract.Page) (*extract.Pieces, error) {
	if err := h.before(p); err != nil {
		return nil, err
	}
	return h.Rules.Extract(p)
}

func find(p *extract.Page, css string) []*html.Node { return p.Document().Find(css).Nodes }

func TestMessages(t *testing.T) {
	v := violation{"today.html", "caption", "is in the body too\n", "add it to Captions"}
	if got, want := v.String(), "today.html: caption: is in the body too\n\tto do: add it to Captions"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	k := &kit{test: "TestX"}
	for _, c := range []struct {
		dir       string
		updatable bool
		want      string
	}{{"", false, "RunDir"}, {"d", false, "flag.Bool"}, {"d", true, "go test -run '^TestX$' -update"}} {
		k.dir, k.updatable = c.dir, c.updatable
		if got := k.howToRewrite(); !strings.Contains(got, c.want) {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

func TestRewrite(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("today.html", hanbitPage)
	write("list.html", hanbitList)
	write("list.json", `{"error": "empty"}`)
	k := &kit{x: hanbit(), fsys: os.DirFS(dir), dir: dir, update: true}
	if k.check(); len(k.found) > 0 {
		t.Fatalf("rewriting: %v", k.found)
	}
	RunDir(t, hanbit(), dir)
	write("today.html", hanbitList)
	k = &kit{x: hanbit(), fsys: os.DirFS(dir), dir: dir, update: true}
	if k.check(); !strings.Contains(fmt.Sprint(k.found), "was an article and is refused now") {
		t.Errorf("an article that is refused: %v", k.found)
	}
	write("today.html", hanbitPage)
	write("list.html", strings.ReplaceAll(hanbitPage, "news/1", "news/2"))
	k = &kit{x: hanbit(), fsys: os.DirFS(dir), dir: dir, update: true}
	if k.check(); !strings.Contains(fmt.Sprint(k.found), "was refused and is an article now") {
		t.Errorf("a list that is read: %v", k.found)
	}
	b, err := os.ReadFile(filepath.Join(dir, "list.json"))
	if err != nil || string(b) != "{\n \"error\": \"not an article\"\n}\n" {
		t.Errorf("%v, %q", err, b)
	}
}

func TestTogether(t *testing.T) {
	dir := t.TempDir()
	for _, id := range []string{"hanbit", "garam"} {
		page := strings.ReplaceAll(hanbitPage, "hanbit.example", id+".example")
		if err := errors.Join(os.Mkdir(filepath.Join(dir, id), 0o755), os.WriteFile(filepath.Join(dir, id, "today.html"), []byte(page), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	other := func(id, host string, change func(*extract.Rules)) *extract.Rules {
		x := hanbit()
		x.ID, x.Name, x.Domains = id, id, []string{host}
		x.Layouts[0].NotArticle = nil
		if change != nil {
			change(x)
		}
		return x
	}
	own := func(x *extract.Rules) { x.Layouts[0].Headline = []string{"h1"} }
	for _, c := range []struct {
		name string
		all  []extract.Extractor
		want string // "" for nothing
	}{
		{"well", []extract.Extractor{other("hanbit", "hanbit.example", nil), other("garam", "garam.example", nil)}, ""},
		{"one id", []extract.Extractor{other("hanbit", "hanbit.example", nil), other("hanbit", "garam.example", nil)}, "is taken by"},
		{"one host", []extract.Extractor{other("hanbit", "hanbit.example", nil), other("garam", "hanbit.example", nil)}, "is claimed by"},
		{"one name", []extract.Extractor{other("hanbit", "hanbit.example", nil), other("garam", "garam.example", func(x *extract.Rules) { x.Aliases = []string{"Han Bit"} })},
			`names: "Han Bit" is the name of hanbit and of garam`},
		{"another's page", []extract.Extractor{other("hanbit", "garam.example", nil), other("garam", "hanbit.example", nil)}, "hanbit/today.html: match: is taken by garam"},
		{"no folder", []extract.Extractor{other("hanbit", "hanbit.example", nil), other("nara", "nara.example", own)}, "cases: nara has no pages"},
		{"a folder nobody owns", []extract.Extractor{other("hanbit", "hanbit.example", nil)}, "garam belongs to no outlet"},
		{"shared layout", []extract.Extractor{other("hanbit", "hanbit.example", nil), other("garam", "garam.example", nil), other("nara", "nara.example", nil)}, ""},
		{"name only", []extract.Extractor{other("hanbit", "hanbit.example", nil), other("garam", "garam.example", nil), &extract.Rules{ID: "nara", Name: "나라", Domains: []string{"nara.example"}}}, ""},
		{"idle selector", []extract.Extractor{other("hanbit", "hanbit.example", func(x *extract.Rules) { x.Layouts[0].Tags = []string{".tag"} })}, "Tags \".tag\" finds nothing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := together(dir, c.all)
			if c.want == "" && len(found) > 0 || c.want != "" && !strings.Contains(fmt.Sprint(found), c.want) {
				t.Errorf("found %v, want %q", found, c.want)
			}
		})
	}
}
