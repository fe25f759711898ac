package extract

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/article"
)

// ofHanbit reads a page of an outlet with one layout.
func ofHanbit(t *testing.T, l Layout, markup string) *article.Article {
	t.Helper()
	r, err := NewRegistry(&Rules{ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"}, Layouts: []Layout{l}})
	if err != nil {
		t.Fatal(err)
	}
	a, err := NewParser(r).ParseBytes([]byte(markup), Hint{URL: "https://hanbit.example/1", Format: HTML})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// printedText gives the paragraphs with slashes between them.
func printedText(a *article.Article) string { return strings.ReplaceAll(a.Text(), "\n\n", "/") }

func TestRulesBody(t *testing.T) {
	rules := &Rules{ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"}, Layouts: []Layout{{
		Marks: []string{".view"}, Body: []string{"#text", ".article", ".story"}, Drop: []string{".top"},
	}}}
	const prose = "가람시가 골목 서른 곳에 별빛 가로등을 세웠다. 밤길이 환해졌다."
	const title = "<title>가람시 골목에 별빛 가로등 서른 개 - 한빛일보</title>"
	const heading = "<h1>가람시 골목에 별빛 가로등 서른 개</h1>"
	const teaser = `<div class="article"><a href="/2">나래구 장터에서 비닐봉지가 사라졌다</a></div>`
	for _, c := range []struct{ name, markup, want, path string }{
		{"the first selector", `<div id="text">` + prose + `</div><div class="story">다른 글이다.</div>`, prose, "#text"},
		{"an empty element is passed over", `<div id="text"><script>fill()</script> </div><div class="story">` + prose + `</div>`, prose, ".story"},
		{"pictures are content", `<div id="text"><img src="/a.jpg"></div><div class="story">` + prose + `</div>`, "", "#text"},
		{"teasers of the body's class", teaser + `<div class="article">` + prose + `</div>` + teaser, prose, ".article"},
		{"a body in several parts", `<div class="article">` + prose + `</div><div class="article">비가 그쳤다.</div>`, prose + "|비가 그쳤다.", ".article"},
		{"a body in a body", `<div class="article"><div class="article">` + prose + `</div></div>`, prose, ".article"},
		{"nothing but teasers", teaser + teaser, strings.Repeat("|나래구 장터에서 비닐봉지가 사라졌다", 2)[1:], ".article"},
		{"a wrapper of heading and text is passed over", title + `<div id="text">` + heading + `<div class="story">` + prose + `</div></div>`, prose, ".story"},
		{"a wrapper with a heading told by its name", title + `<div id="text"><div class="read_tit">가람시 골목에 별빛 가로등 서른 개</div><div class="story">` + prose + `</div></div>`, prose, ".story"},
		{"a wrapper alone", title + `<div id="text">` + heading + prose + `</div>`, "", ""},
		{"a heading in what is dropped", title + `<div id="text"><div class="top">` + heading + `</div>` + prose + `</div>`, "가람시 골목에 별빛 가로등 서른 개|" + prose, "#text"},
		{"another heading", title + `<div id="text"><h2>가로등 서른 개</h2>` + prose + `</div>`, "가로등 서른 개|" + prose, "#text"},
		{"nothing at all", `<div id="text"></div>`, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := rules.Extract(page(t, "https://hanbit.example/1", `<div class="view">`+c.markup+`</div>`))
			if err != nil {
				t.Fatal(err)
			}
			if c.path == "" {
				if got.Body != nil {
					t.Fatalf("a body from %q, want none", got.Body.Source.Path)
				}
				return
			}
			if got.Body == nil || got.Body.Source.Path != c.path {
				t.Fatalf("body %+v, want it from %q", got.Body, c.path)
			}
			var lines []string
			for _, n := range got.Body.Nodes {
				lines = append(lines, Lines(n)...)
			}
			if s := strings.Join(lines, "|"); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

// TestFirstArticle: a page that goes on with the next article is the first one's;
// a headline printed twice is one article's.
func TestFirstArticle(t *testing.T) {
	const one, two = `<div class="text">가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</div>`, `<div class="text">나래구 장터에서 비닐봉지가 사라졌다.</div>`
	const head, next = `<h1 class="tit">별빛 가로등 서른 개</h1><p class="by">도하늬 기자</p>`, `<h1 class="tit">비닐봉지 없는 장터</h1><p class="by">은다솜 기자</p>`
	for _, c := range []struct {
		name, markup    string
		headline        []string
		bodies, bylines int
	}{
		{"the next article", head + one + next + two, []string{".tit"}, 1, 1},
		{"the next article, headlines unknown", head + one + next + two, nil, 1, 1},
		{"the head twice", head + head + one + two, []string{".tit"}, 2, 2},
		{"another's headline above", next + head + one + two, []string{".tit"}, 2, 2},
		{"another's headline below", head + one + two + next, []string{".tit"}, 2, 2},
		{"a heading in a part", head + one + `<div class="text"><h1>장터는</h1>비닐봉지가 사라졌다.</div>`, nil, 2, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			rules := &Rules{ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"}, Layouts: []Layout{{
				Headline: c.headline, Byline: []string{".by"}, Body: []string{".text"},
			}}}
			got, err := rules.Extract(page(t, "https://hanbit.example/1", c.markup))
			if err != nil {
				t.Fatal(err)
			}
			if got.Body == nil || len(got.Body.Nodes) != c.bodies || len(got.Bylines) != c.bylines {
				t.Errorf("%d bylines, body %+v; want %d bylines, %d parts", len(got.Bylines), got.Body, c.bylines, c.bodies)
			}
		})
	}
}

// TestTextBesidePictures holds that a body of which only the pictures are left
// where the rules look for it is looked for elsewhere, and that a photo's page
// stays one.
func TestTextBesidePictures(t *testing.T) {
	const photo = `<div class="pic"><img src="/news/1.jpg" width="640" height="400"><p class="cap">가람 산책로에 놓인 등.</p></div>`
	const text = `<p>가람시가 강변에 새 산책로를 열고 등 120개와 쉼터 네 곳을 놓았다. 시민 누구나 밤늦게까지 걸을 수 있다고 시는 밝혔다.</p>
<p>강변에 사는 한 시민은 "밤에는 무서워 못 걸었는데 이제는 아이와 함께 나온다"며 "가로등 하나가 이렇게 큰 줄 몰랐다"고 말했다.</p>
<p>시는 내년 봄까지 남은 구간에도 등을 놓을 계획이다. 예산은 3억 2천만원으로 의회의 심사를 앞두고 있다.</p>`
	for _, c := range []struct {
		name, page string
		want       int
	}{
		{"as known", photo + `<div class="text">` + text + `</div>`, 3},
		{"by another name", photo + `<div class="prose">` + text + `</div>`, 3},
		{"pictures in what no name tells", `<div id="k1"><img src="/news/1.jpg" width="640" height="400"><p class="cap">가람 산책로에 놓인 등.</p></div><div class="prose">` + text + `</div>`, 3},
		{"a photo's page", photo + `<div class="list"><a href="/2">첫눈 내린 가람</a> <a href="/3">밤길 걷는 사람들</a></div>`, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Headline: []string{"h1"}, Body: []string{".pic, #k1, .text"}, Captions: []string{".cap"}},
				`<h1>새 산책로 열린 가람시</h1><div class="view">`+c.page+`</div>`)
			if len(a.Paragraphs) != c.want || len(a.Images) != 1 || a.Images[0].Caption != "가람 산책로에 놓인 등." {
				t.Errorf("%d paragraphs, want %d; pictures %q", len(a.Paragraphs), c.want, a.Images)
			}
		})
	}
}

func TestFloatsInASentence(t *testing.T) {
	for _, c := range []struct{ name, box, want string }{
		{"an advertisement's place", `<div style="float:left;padding:5px"><br><div id="ad1"><script>show("ad1")</script></div></div>`, "가람의 겨울이다./가람에 첫눈이 내렸고, 눈은 밤에 그쳤다."},
		{"words of its own", `<div style="float:left">가람의 겨울은 길다.</div>`, "가람의 겨울이다./가람에 첫눈이 내렸고,/가람의 겨울은 길다./눈은 밤에 그쳤다."},
		{"a picture", `<div style="float:left"><img src="/1.jpg"></div>`, "가람의 겨울이다./가람에 첫눈이 내렸고,/눈은 밤에 그쳤다."},
		{"in the flow", `<div><br></div>`, "가람의 겨울이다./가람에 첫눈이 내렸고,/눈은 밤에 그쳤다."},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Body: []string{"#text"}}, `<h1>가람의 겨울</h1><div id="text">가람의 겨울이다.<br>가람에 첫눈이 내렸고, `+c.box+`눈은 밤에 그쳤다.</div>`)
			if got := printedText(a); got != c.want || len(a.Images) != strings.Count(c.box, "<img") {
				t.Errorf("%s and %d pictures, want %s", got, len(a.Images), c.want)
			}
		})
	}
}

// A row of data is one line; cells that hold lines or pictures are the lines
// themselves, as the tables are that old pages are laid out with.
func TestDataRows(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"data", `<tr><th>순위</th><th>팀</th></tr><tr><td>1</td><td><a href="/t">가람</a></td></tr>`, "순위 팀/1 가람"},
		{"one cell", `<tr><td>가람 관측소 기록</td></tr>`, "가람 관측소 기록"},
		{"lines in a cell", `<tr><td>가람<br>한빛</td><td>도담</td></tr>`, "가람/한빛/도담"},
		{"an empty cell beside", `<tr><td></td><td>가람 관측소 기록</td></tr>`, "가람 관측소 기록"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Body: []string{"#text"}}, `<h1>가람의 겨울</h1><div id="text"><p>가람에 첫눈이 내렸다.</p><table>`+c.table+`</table><p>눈은 밤에 그쳤다.</p></div>`)
			if got, want := printedText(a), "가람에 첫눈이 내렸다./"+c.want+"/눈은 밤에 그쳤다."; got != want {
				t.Errorf("%s, want %s", got, want)
			}
		})
	}
}
