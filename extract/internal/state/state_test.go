package state

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/internal/linear"
)

// Our own article, in the shapes newsrooms keep theirs.
const (
	first  = "솔내시가 가뭄에 대비해 저수지 세 곳의 물을 미리 나눠 쓰기로 했다."
	second = "시는 5일 한들저수지에서 설명회를 열고 농민들의 의견을 들었다고 밝혔다."
	third  = "나도윤 시장은 \"올봄에는 걱정을 덜게 됐다\"고 말했다."
	title  = "솔내시, 봄 가뭄 대비 물 나눈다"
)

var body = "<p>" + first + "</p><p>" + second + "</p><p>" + third + "</p>"

// quoted is s as a JSON string, with < and > escaped as servers do.
func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return string(b)
}

func flight(chunks ...string) []Script {
	out := []Script{{Text: `(self.__next_f=self.__next_f||[]).push([0])`}}
	for _, c := range chunks {
		out = append(out, Script{Text: "self.__next_f.push([1," + quoted(c) + "])"})
	}
	return out
}

func TestRead(t *testing.T) {
	record := `{"id":7,"title":` + quoted(title) + `,"subTitle":"저수지 세 곳<br/>나눠 쓰기","content":` + quoted(body) + `,"regDate":"2024-03-05 09:10","modDate":1709604600000,"writerName":"서하람 기자","sectionName":"지역"}`
	want := Article{Body: Field{body, ""}, HTML: true, Headline: Field{title, ""}, Deck: Field{"저수지 세 곳\n나눠 쓰기", ""}, Section: Field{"지역", ""},
		Published: Field{"2024-03-05 09:10", ""}, Modified: Field{"1709604600000", ""}, Authors: []Person{{Name: "서하람 기자"}}}
	tests := []struct {
		name    string
		scripts []Script
		script  string
		path    string
	}{
		{"Next.js", []Script{{"__NEXT_DATA__", "application/json", `{"props":{"pageProps":{"articleView":` + record + `}},"page":"/articles/[id]"}`}},
			"__NEXT_DATA__", "props.pageProps.articleView.content"},
		{"flight", flight("1:\"$Sreact.fragment\"\n2:I[10,[],\"\"]\n5:[\"$\",\"$L6\",null,{\"state\":", `{"data":`+record+"}}]\n"), "self.__next_f", "3.state.data.content"},
		{"flight text row", flight(fmt.Sprintf("24:T%x,", len(body)), body, strings.Replace(`5:{"data":`+record+"}\n", quoted(body), `"$24"`, 1)), "self.__next_f", "data.content"},
		{"flight text row of a wrong length", flight(fmt.Sprintf("24:T%x,", len(body)-5), body+"\n"+strings.Replace(`5:{"data":`+record+"}\n", quoted(body), `"$24"`, 1)), "self.__next_f", "data.content"},
		{"React Query", []Script{{Text: `window["__RQ_R_1_"] = window["__RQ_R_1_"] || [];window["__RQ_R_1_"].push({"queries":[{"state":{"data":{"detail":` + record + `}}}]});`}},
			`window["__RQ_R_1_"]`, "queries.0.state.data.detail.content"},
		{"initial state", []Script{{Text: `!function(){var x=1}();window.__INITIAL_STATE__=` + `{"news":{"view":` + record + `}};(function(){var s;})();`}},
			"window.__INITIAL_STATE__", "news.view.content"},
		{"JSON.parse", []Script{{Text: "window.__PRELOADED_STATE__ = JSON.parse(" + quoted(`{"view":`+record+`}`) + ");"}}, "window.__PRELOADED_STATE__", "view.content"},
		{"JSON.parse, percent-encoded", []Script{{Text: `var data = JSON.parse(decodeURIComponent("` + url.PathEscape(`{"view":`+record+`}`) + `"))`}}, "var data", "view.content"},
		{"JSON in a string", []Script{{Text: `var store = {"raw": ` + quoted(record) + `};`}}, "var store", "raw.content"},
		{"an object of the page", []Script{{Text: "$(function(){\n  var article = {id: 7, title: '" + title + "', subTitle: '저수지 세 곳<br>나눠 쓰기', content: `" + body + "`, regDate: '2024-03-05 09:10', modDate: 1709604600000, writerName: '서하람' + ' 기자', sectionName: \"지역\", at: new Date(2024, 2, 5), run: function(){ return {a: 1} },};\n})"}},
			"var article", "content"},
		{"Nuxt 2", []Script{{Text: `window.__NUXT__=(function(a,b){return {layout:"default",data:[{view:` + strings.NewReplacer(quoted(title), "a", `"지역"`, "b").Replace(record) + `}],error:null}}(` + quoted(title) + `,"지역"));`}},
			"window.__NUXT__", "data.0.view.content"},
		{"Nuxt 3", []Script{{"__NUXT_DATA__", "application/json", `[["Reactive",1],{"data":2},{"view":3},{"title":4,"subTitle":5,"content":6,"regDate":7,"modDate":8,"writerName":9,"sectionName":10},` +
			quoted(title) + `,"저수지 세 곳<br>나눠 쓰기",` + quoted(body) + `,"2024-03-05 09:10",1709604600000,"서하람 기자","지역"]`}}, "__NUXT_DATA__", "data.view.content"},
		{"Angular", []Script{{"serverApp-state", "application/json", strings.NewReplacer("&", "&a;", `"`, "&q;", "'", "&s;", "<", "&l;", ">", "&g;").Replace(`{"G.json.7":{"body":` + record + `}}`)}},
			"serverApp-state", "G.json.7.body.content"},
		{"Astro", []Script{{"props", "application/json", `{"view":[0,{"title":[0,` + quoted(title) + `],"subTitle":[0,"저수지 세 곳<br>나눠 쓰기"],"content":[0,` + quoted(body) + `],"regDate":[0,"2024-03-05 09:10"],"modDate":[0,1709604600000],` +
			`"writers":[1,[[0,"서하람 기자"]]],"sectionName":[0,"지역"]}]}`}}, "props", "view.content"},
		{"SvelteKit", []Script{{Type: "application/json", Text: `{"status":200,"headers":{},"body":` + quoted(record) + `}`}}, "script", "body.content"},
	}
	for _, tt := range tests {
		got := Read(tt.scripts, title+" - 솔내일보")
		if len(got) != 1 {
			t.Errorf("%s: %d articles; want 1", tt.name, len(got))
			continue
		}
		a := got[0]
		if a.Script != tt.script || a.Body.Path != tt.path {
			t.Errorf("%s: found in %q at %q; want %q at %q", tt.name, a.Script, a.Body.Path, tt.script, tt.path)
		}
		if a.Headline.Path != strings.TrimSuffix(tt.path, "content")+"title" {
			t.Errorf("%s: headline at %q", tt.name, a.Headline.Path)
		}
		for _, f := range []*Field{&a.Body, &a.Headline, &a.Deck, &a.Published, &a.Modified, &a.Section} {
			f.Path = ""
		}
		for i := range a.Authors {
			a.Authors[i].Path = ""
		}
		a.Script = ""
		if diff := cmp.Diff(want, a); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestReadFusion(t *testing.T) {
	got := Read([]Script{{Text: `window.Fusion=window.Fusion||{};Fusion.arcSite="solnae";Fusion.globalContent={"_id":"X","type":"story","display_date":"2024-03-05T00:10:00Z","last_updated_date":"2024-03-05T01:00:00Z",
		"headlines":{"basic":` + quoted(title) + `},"subheadlines":{"basic":"저수지 세 곳"},"taxonomy":{"primary_section":{"name":"지역"},"tags":[{"text":"가뭄"},{"text":"솔내"}]},
		"credits":{"by":[{"type":"author","name":"서하람","email":"seo@solnae.example"},{"additional_properties":{"original":{"affiliations":"","byline":"나도윤 기자"}},"name":"도윤 나","org":"솔내"}]},
		"content_elements":[{"type":"text","content":` + quoted(first) + `},{"type":"image","url":"https://img.solnae.example/a.jpg","caption":"한들저수지 <3월>"},
		{"type":"header","level":3,"content":"농민 의견 수렴"},{"type":"custom_embed","subtype":"ad","content":"광고"},{"type":"interstitial_link","content":"다른 기사"},
		{"type":"text","content":` + quoted(second+" <b>강조</b>") + `},{"type":"list","items":[{"type":"text","content":"하나"},{"type":"text","content":"둘"}]}]};Fusion.globalContentConfig={"a":1};`}})
	if len(got) != 1 {
		t.Fatalf("%d articles; want 1", len(got))
	}
	a := got[0]
	wantBody := "<p>" + first + "</p>\n<figure><img src=\"https://img.solnae.example/a.jpg\"><figcaption>한들저수지 &lt;3월&gt;</figcaption></figure>\n<h3>농민 의견 수렴</h3>\n<p>" +
		second + " <b>강조</b></p>\n<p>하나</p>\n<p>둘</p>"
	if diff := cmp.Diff(wantBody, a.Body.Text); diff != "" {
		t.Errorf("body (-want +got):\n%s", diff)
	}
	got2 := []string{a.Script, a.Headline.Text, a.Headline.Path, a.Deck.Text, a.Published.Text, a.Modified.Text, fmt.Sprint(a.Authors)}
	want := []string{"Fusion.globalContent", title, "headlines", "저수지 세 곳", "2024-03-05T00:10:00Z", "2024-03-05T01:00:00Z", "[{서하람  seo@solnae.example credits.by} {나도윤 기자   credits.by}]"}
	if diff := cmp.Diff(want, got2); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
}

func TestReadBlocks(t *testing.T) {
	want := "<p>" + first + "</p>\n<h3>중간 제목</h3>\n<p>" + second + "</p>"
	for name, content := range map[string]string{
		"Editor.js":   `{"blocks":[{"type":"paragraph","data":{"text":%q}},{"type":"header","data":{"text":"중간 제목","level":2}},{"type":"paragraph","data":{"text":%q}}]}`,
		"ProseMirror": `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":%q}]},{"type":"heading","content":[{"type":"text","text":"중간 제목"}]},{"type":"paragraph","content":[{"type":"text","text":%q}]}]}`,
		"Draft.js":    `{"blocks":[{"type":"unstyled","text":%q},{"type":"header-two","text":"중간 제목"},{"type":"unstyled","text":%q}]}`,
	} {
		got := Read([]Script{{Type: "application/json", Text: `{"article":{"title":"` + title + `","content":` + fmt.Sprintf(content, first, second) + `}}`}})
		if len(got) != 1 || got[0].Body.Text != want {
			t.Errorf("%s: got %+v; want the body %q", name, got, want)
		}
	}
}

// Editor.js keeps a picture's address in a file of its own; a flight stream writes
// dates with a mark before them.
func TestReadMarked(t *testing.T) {
	got := Read([]Script{{Type: "application/json", Text: `{"title":"` + title + `","content":{"blocks":[{"type":"paragraph","data":{"text":"` + first + `"}},{"type":"image","data":{"file":{"url":"https://solnae.example/1.jpg"},"caption":"한들저수지"}},{"type":"paragraph","data":{"text":"` + second + `"}}]}}`}})
	if want := `<figure><img src="https://solnae.example/1.jpg"><figcaption>한들저수지</figcaption></figure>`; len(got) != 1 || !strings.Contains(got[0].Body.Text, want) {
		t.Errorf("got %+v, want %s in it", got, want)
	}
	got = Read(flight(`5:{"title":` + quoted(title) + `,"content":` + quoted(body) + `,"regDate":"$D2024-03-05T00:10:00.000Z"}` + "\n"))
	if len(got) != 1 || got[0].Published.Text != "2024-03-05T00:10:00.000Z" {
		t.Errorf("got %+v", got)
	}
}

// A list of typed blocks is a body under any key, a list of records is none.
func TestReadLists(t *testing.T) {
	read := func(list string) []Article {
		return Read([]Script{{Text: `var view = {"title":"` + title + `","arranged":[` + list + `]}`}})
	}
	got := read(`{"type":"image","url":"/a.jpg"},{"type":"text","content":"` + first + `"},{"type":"text","content":"` + second + `"}`)
	if want := "<figure><img src=\"/a.jpg\"></figure>\n<p>" + first + "</p>\n<p>" + second + "</p>"; len(got) != 1 || got[0].Body.Text != want || got[0].Headline.Text != title {
		t.Errorf("typed blocks: got %+v; want %q", got, want)
	}
	got = Read([]Script{{Text: `var view = {"contents":[{"title":"하나","body":"` + first + second + `"},{"title":"둘","body":` + quoted(third+second) + `}]}`}})
	if len(got) != 2 || got[0].Headline.Text != "하나" && got[1].Headline.Text != "하나" {
		t.Errorf("records: got %+v; want two articles", got)
	}
}

func TestReadChooses(t *testing.T) {
	long := strings.Repeat(body, 3)
	item := func(title, body string) string {
		return `{"title":` + quoted(title) + `,"content":` + quoted(body) + `}`
	}
	scripts := []Script{{Type: "application/json", Text: `{"list":[` + item("다른 소식", long) + `,` + item(title, body) + `]}`}}
	if got := Read(scripts, title); len(got) != 2 || got[0].Headline.Text != title {
		t.Errorf("with the page's title the first is %+v", got)
	}
	if got := Read(scripts); len(got) != 2 || got[0].Headline.Text != "다른 소식" {
		t.Errorf("without a title the longest is not the first: %+v", got)
	}
}

// TestReadShared: a text that thousands of records share costs no more than a few.
func TestReadShared(t *testing.T) {
	for _, asJSON := range []bool{false, true} {
		linear.Check(t, 200, func(size int) func() {
			shared := strings.Repeat(first+" ", size)
			if asJSON {
				shared = `{"title":` + quoted(title) + `,"content":` + quoted(shared) + `}`
			}
			rows := []string{fmt.Sprintf("1:T%x,", len(shared)), shared}
			for i := range size {
				rows = append(rows, fmt.Sprintf("%x:{\"title\":%q,\"content\":\"$1\"}\n", i+16, title))
			}
			scripts := flight(rows...)
			if size == 200 && len(Read(scripts)) == 0 {
				t.Errorf("nothing found, as JSON %v", asJSON)
			}
			return func() { Read(scripts) }
		})
	}
}

func TestReadRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"comments":       `var view = {"commentList":[{"title":"a","content":` + quoted(body) + `}]}`,
		"related":        `var view = {"relatedArticles":[{"title":"a","content":` + quoted(body) + `}]}`,
		"links":          `var view = {"title":"목록","content":` + quoted(strings.Repeat(`<a href="/1">`+first+"</a><br>", 5)) + `}`,
		"messages":       `var messages = {"login":"로그인이 필요한 서비스입니다.","leave":"정말로 떠나시겠습니까? 쓰던 글은 남지 않습니다. 그래도 괜찮다면 확인을 눌러 주시기 바랍니다."}`,
		"React's meta":   `self.__next_f.push([1,` + quoted(`9:{"metadata":[["$","meta","1",{"name":"description","content":`+quoted(first+second+third)+"}]]}\n") + `])`,
		"a function":     `function show(){ return "` + first + `" + '` + second + `' } alert("` + third + `")`,
		"English":        `var article = {"title":"Rain","content":"` + strings.Repeat("It rained all day long. ", 30) + `"}`,
		"broken":         `var article = {"title":"` + title + `","content"`,
		"only a summary": `var article = {"title":"` + title + `","summary":` + quoted(body) + `}`,
	} {
		if got := Read([]Script{{Text: text}}); len(got) != 0 {
			t.Errorf("%s: found %+v; want nothing", name, got)
		}
	}
}

func TestScriptOf(t *testing.T) {
	for in, want := range map[string]bool{
		`<script>var a="` + first + second + `"</script>`:                                               true,
		`<script>self.__next_f.push([1,"24:T1b7b,"])</script>`:                                          true,
		`<script type="application/json">"` + strings.Repeat(`\uac00`, enough) + `"</script>`:           true,
		`<script>"` + strings.Repeat(`%EA%B0%80`, enough) + `"</script>`:                                true,
		`<script type="application/ld+json">"` + first + second + `"</script>`:                          false,
		`<script type="text/x-handlebars-template">` + first + second + `</script>`:                     false,
		`<script src="/a.js">` + first + second + `</script>`:                                           false,
		`<script>var a="` + strings.Repeat("가", enough-1) + strings.Repeat(`\u0041`, 50) + `"</script>`: false,
		`<div>` + first + second + `</div>`:                                                             false,
		`<div data-page='{"title":"` + first + second + `"}'></div>`:                                    true,
		`<img alt="[솔내] ` + first + second + `">`:                                                       false,
	} {
		root, err := html.Parse(strings.NewReader(in))
		if err != nil {
			t.Fatal(err)
		}
		got := false
		for n := range root.Descendants() {
			if _, ok := ScriptOf(n); ok {
				got = true
			}
		}
		if got != want {
			t.Errorf("ScriptOf(%.60s) = %v; want %v", in, got, want)
		}
	}
}

func TestNormalize(t *testing.T) {
	tests := []struct {
		in, want string
		html     bool
	}{
		{"비가 왔다.\n\n그쳤다 &amp;amp; 갰다.", "비가 왔다.\n\n그쳤다 & 갰다.", false},
		{"&lt;p&gt;비 &amp;lt;속보&amp;gt;&lt;/p&gt;", "<p>비 &lt;속보&gt;</p>", true},
		{"<p>비</p>$$ARTICLEAD$$<p>눈</p>[[AD_1]]{{banner}}##PHOTO:1##", "<p>비</p><p>눈</p>", true},
		{"물가 $$ 상승 [[주의]] 100%% #태그#", "물가 $$ 상승 [[주의]] 100%% #태그#", false},
		{"3 < 5 이고 <칼럼> 이다", "3 < 5 이고 <칼럼> 이다", false},
		{"한 줄<BR/>두 줄", "한 줄<BR/>두 줄", true},
	}
	for _, tt := range tests {
		if got, isHTML := Normalize(tt.in); got != tt.want || isHTML != tt.html {
			t.Errorf("Normalize(%q) = %q, %v; want %q, %v", tt.in, got, isHTML, tt.want, tt.html)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`window.__NUXT__=(function(a){return {b:{title:a,content:"` + first + second + `"}}}("제목"))`)
	f.Add("self.__next_f.push([1,\"2:T5,\"]);self.__next_f.push([1," + quoted(first+"\n5:[\"$2\",{\"html\":\"$2\"}]\n") + "])")
	f.Add(`var a = JSON.parse(decodeURIComponent("%7B%22body%22%3A1%7D")), b = [{"content":[{"type":"text","text":"` + first + `"}]}]`)
	f.Add(`[["Reactive",1],{"a":1,"b":0},"` + first + second + `"]`)
	f.Fuzz(func(t *testing.T, s string) {
		for _, script := range []Script{{Text: s}, {Text: s, Type: "application/json"}, {Text: s, ID: "__NUXT_DATA__", Type: "application/json"}} {
			for _, a := range Read([]Script{script, script}, s) {
				if a.Body.Text == "" || a.Body.Path == "" || a.Script == "" {
					t.Errorf("an article without body or place: %+v", a)
				}
			}
		}
	})
}

// BenchmarkRead shows the cost a byte, which must not grow with the length.
func BenchmarkRead(b *testing.B) {
	record := func(n int) string {
		return `{"title":` + quoted(title) + `,"content":` + quoted(strings.Repeat(body, n)) + `}`
	}
	for name, make := range map[string]func(n int) []Script{
		"one long": func(n int) []Script { return []Script{{Text: "var a = " + record(n)}} },
		"many":     func(n int) []Script { return []Script{{Text: "var a = [" + strings.Repeat(record(1)+",", n) + "]"}} },
		"flight":   func(n int) []Script { return flight("5:" + record(n) + "\n") },
		"open tags": func(n int) []Script {
			return []Script{{Text: "var a = " + strings.Repeat(`{"content":"<a <a 가.`, 10*n)}}
		},
		"messages": func(n int) []Script {
			return []Script{{Text: "var a = {" + strings.Repeat(`"m":`+quoted(first+second)+",", 20*n) + "}"}}
		},
		"code": func(n int) []Script { return []Script{{Text: strings.Repeat(`f({a:function(){"`+first+`"`, 5*n)}} },
	} {
		for _, n := range []int{20, 200} {
			scripts := make(n)
			size := 0
			for _, s := range scripts {
				size += len(s.Text)
			}
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					Read(scripts)
				}
			})
		}
	}
}
