package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/text/encoding/korean"
)

// TestNewOutlet goes the newcomer's way: a saved page in, and the package that
// comes out compiles, passes its own test and holds nothing of the page's prose
// and people.
func TestNewOutlet(t *testing.T) {
	dir, err := os.MkdirTemp(".", "dodam")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	var out, errs bytes.Buffer
	if status := run([]string{"-id", "dodam", "-dir", dir, "testdata/saved.html"}, &out, &errs); status != 0 {
		t.Fatalf("status %d\n%s%s", status, &out, &errs)
	}
	rules, err := os.ReadFile(filepath.Join(dir, "dodam.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`ID: "dodam", Name: "도담신문"`, `"dodam.example"`, `".view-title"`, `".view-deck"`, `".when"`, `".when2"`, `".view-body"`} {
		if !strings.Contains(string(rules), want) {
			t.Errorf("%s is not in the rules:\n%s", want, rules)
		}
	}
	for _, bad := range []string{"css-", "sc-", "n2026", "nth-"} {
		if strings.Contains(string(rules), bad) {
			t.Errorf("%s does not last:\n%s", bad, rules)
		}
	}
	fixture, err := os.ReadFile(filepath.Join(dir, "testdata/dodam/page.html"))
	if err != nil {
		t.Fatal(err)
	}
	nothingLeft(t, savedPage(t), string(fixture))
	for _, kept := range []string{`class="view-title"`, "[르포]", "입력 2026.01.17 08:20", "@dodam.example", "figcaption", "많이 본 뉴스", "저작권자 ⓒ 도담신문 무단전재 및 재배포 금지"} {
		if !bytes.Contains(fixture, []byte(kept)) {
			t.Errorf("%q is not in the fixture any more", kept)
		}
	}
	test := exec.Command("go", "test", "./"+dir)
	if b, err := test.CombinedOutput(); err != nil {
		t.Errorf("the written test fails: %v\n%s\n%s", err, b, rules)
	}
	if status := run([]string{"-id", "dodam", "-dir", dir, "testdata/saved.html"}, &out, &errs); status != 1 || !strings.Contains(errs.String(), "is there already") {
		t.Errorf("a second run overwrites: status %d, %s", status, &errs)
	}
}

// nothingLeft holds the fixture to having no six syllables in a row of what the
// page says, and neither its people nor its numbers.
func nothingLeft(t *testing.T, page, fixture string) {
	t.Helper()
	for _, real := range []string{"서별빛", "star", "겨울 장터", "유리 지붕", "articleNo", "20260117123", "20260116045", "%EA"} {
		if strings.Contains(fixture, real) {
			t.Errorf("%q of the page is still in the fixture", real)
		}
	}
	syllables := func(s string) (out []rune) {
		for _, r := range s {
			if isHangul(r) {
				out = append(out, r)
			}
		}
		return out
	}
	have := string(syllables(fixture))
	for _, text := range strings.FieldsFunc(page, func(r rune) bool { return strings.ContainsRune(`<>"`, r) }) {
		if isChrome(text, true) {
			continue // stays
		}
		all := syllables(text)
		for i := 0; i+6 <= len(all); i++ {
			if run := string(all[i : i+6]); strings.Contains(have, run) {
				t.Errorf("%q of %q is still in the fixture", run, text)
			}
		}
	}
}

// savedPage is the page that CONTRIBUTING walks through.
func savedPage(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("testdata/saved.html")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// draft runs newoutlet on a page and gives what it printed and the files it wrote.
func draft(t *testing.T, page string) (out, rules, fixture string) {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "page.html")
	if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	if status := run([]string{"-id", "draft", "-dir", filepath.Join(dir, "draft"), file}, &stdout, &stderr); status != 0 {
		t.Fatalf("status %d\n%s%s", status, &stdout, &stderr)
	}
	for path, to := range map[string]*string{"draft.go": &rules, "testdata/draft/page.html": &fixture} {
		b, err := os.ReadFile(filepath.Join(dir, "draft", path))
		if err != nil {
			t.Fatal(err)
		}
		*to = string(b)
	}
	return stdout.String(), rules, fixture
}

// TestEUCKR: an old page gives a fixture in its own bytes.
func TestEUCKR(t *testing.T) {
	saved := savedPage(t)
	old, err := korean.EUCKR.NewEncoder().String(strings.Replace(saved, "utf-8", "euc-kr", 1))
	if err != nil {
		t.Fatal(err)
	}
	out, _, fixture := draft(t, old)
	if strings.Contains(fixture, "입력") {
		t.Error("the fixture is in UTF-8")
	}
	utf8, err := korean.EUCKR.NewDecoder().String(fixture)
	if err != nil {
		t.Fatal(err)
	}
	nothingLeft(t, saved, utf8)
	if strings.Contains(out, "look:") || !strings.Contains(out, ".view-body") {
		t.Errorf("another reading:\n%s", out)
	}
}

// TestDeckInTheBody: what stands in the body and is none of the text is named.
func TestDeckInTheBody(t *testing.T) {
	const deck, body = `<p class="view-deck">천막 걷고 유리 지붕 올려</p>`, `<div class="view-body sc-aB3dE9">`
	page := strings.Replace(savedPage(t), deck, "", 1)
	page = strings.Replace(page, body, body+`<strong class="summary">천막 걷고 유리 지붕 올려<br>이른 아침부터 북적</strong><br>`, 1)
	if out, _, _ := draft(t, page); !strings.Contains(out, "Deck       .summary") || strings.Contains(out, "look:") {
		t.Errorf("the deck is not named:\n%s", out)
	}
}

func TestCodes(t *testing.T) {
	d := disguise{names: map[string]string{}, mails: map[string]string{"star": "garam"}}
	for in, want := range map[string]string{
		"": "", "/news/12": "/news/12", "star@hanbit.example": "garam@hanbit.example", "star": "garam", "starlight": "starlight",
		"100%할인": "100%할인", "/a?q=%EA%B0%80%20x": "/a?q=%20x", "2026-01-17T08:20:00+09:00": "2026-01-17T08:20:00+09:00", "640": "640",
	} {
		if got := d.codes(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	const id = "/news/20260117123.jpg"
	if got := d.codes(id); got == id || len(got) != len(id) || got != d.codes(id) {
		t.Errorf("%q became %q", id, got)
	}
}

// TestKept: what an outlet prints on every page stays, what one article says goes.
func TestKept(t *testing.T) {
	d := disguise{names: map[string]string{"서별빛": "강가람"}, mails: map[string]string{}, said: map[string]string{}, inBody: true,
		outlet: []string{"도담경제신문"}, bylines: []string{"도담방송 서별빛입니다"}}
	for in, want := range map[string]string{
		"관련기사": "관련기사", "입력": "입력", "수정 :": "수정 :", "다음": "다음", "- 도담경제신문": "- 도담경제신문", "도담방송 서별빛입니다.": "도담방송 강가람입니다.",
		"[이 사람의 하루]": "[이 사람의 하루]", "◀ 앵커 ▶": "◀ 앵커 ▶", "◎도담통신 star@dodam.example": "◎도담통신 garam@dodam.example",
	} {
		if got := d.rewrite(in, false); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	for in, around := range map[string][2]string{
		"겨울 장터가 문을 열었다. /서별빛 기자": {"", " /강가람 기자"}, "▶인터뷰 : 나그네 씨의 말": {"▶인터뷰 : ", ""}, "“겨울 장터가 좋아요.”": {"“", "”"}, "겨울 장터가 문을 열었다 | 도담경제신문": {"", " | 도담경제신문"},
		"[겨울 장터의 지붕 아래에서 만나요]": {"[", "]"},
	} {
		got := d.rewrite(in, true)
		if !strings.HasPrefix(got, around[0]) || !strings.HasSuffix(got, around[1]) || strings.Contains(got, "장터가") || strings.Contains(got, "나그네") {
			t.Errorf("%q became %q", in, got)
		}
	}
	d.officers("이 기사는 윤리강령에 따라 서새벽 정치부장이 최종 확인·수정했습니다.")
	if len(d.names) != 2 || d.names["서새벽"] == "" {
		t.Errorf("people: %v", d.names)
	}
	if s := "http://dodam.example/s?search_date=1&query=star@dodam.example"; strings.Contains(d.codes(s), "star") {
		t.Errorf("%q stays", s)
	}
}

// TestFixtureKeepsItsShape: what stands in the text's element without being text
// does not become text by its disguise, and rules name no bare tag.
func TestFixtureKeepsItsShape(t *testing.T) {
	const body = `<div class="view-body sc-aB3dE9">`
	out, _, _ := draft(t, strings.Replace(savedPage(t), body, body+`<div class="pic"><img src="/a.jpg"><p>새 지붕 아래 손님을 맞는 상인.</p></div>
<ul class="slide"><li><a href="#">이전</a></li><li><a href="#">다음</a></li></ul><div class="rel"><strong>관련기사</strong><a href="/n/1">장터에 온 손님</a></div>`, 1))
	if strings.Contains(out, "look:") || strings.Contains(out, " p  ") || !strings.Contains(out, ".pic p") || !strings.Contains(out, "Drop       .slide, .rel ") {
		t.Errorf("%s", out)
	}
}

// TestLikeAPerson: the rules name what a person would: the element a value fills
// and not a tag in it, the class both times share, the breadcrumb, the tags below
// the text, what lasts of a generated name; and they say what they did not find.
func TestLikeAPerson(t *testing.T) {
	page := savedPage(t)
	for _, swap := range [][2]string{
		{`<span class="who">서별빛 기자</span>`, `<div class="who"><b>서별빛 기자</b></div>`},
		{`<span class="when">입력`, `<span class="ArticleHead_date__x9K2a"><em>입력</em>`},
		{`<span class="when2">수정`, `<span class="ArticleHead_date__x9K2a"><em>수정</em>`},
		{`<h2 class="view-title">`, `<p class="trail"><a href="/">홈</a> &gt; <a href="/s">사회</a> &gt; <a href="/s/1">지역</a></p><h2 class="view-title">`},
		{`<div class="copy">`, `<p class="words"><a href="/t/1">#겨울장터</a> <a href="/t/2">#유리지붕</a></p><div class="copy">`},
	} {
		if !strings.Contains(page, swap[0]) {
			t.Fatalf("%s is not in the page", swap[0])
		}
		page = strings.Replace(page, swap[0], swap[1], 1)
	}
	out, rules, fixture := draft(t, page)
	for _, want := range []string{`Byline:    []string{".who"}`, `Published: []string{"[class*=ArticleHead_date__]"}`, `Section:   []string{".trail"}`, `Tags:      []string{".words a"}`} {
		if !strings.Contains(rules, want) {
			t.Errorf("%s is not in the rules:\n%s", want, rules)
		}
	}
	for _, tag := range []string{"겨울장터", "유리지붕"} {
		if strings.Contains(fixture, tag) {
			t.Errorf("the tag %s is still in the fixture", tag)
		}
	}
	if strings.Contains(out, "look:") || strings.Contains(out, "Modified") {
		t.Errorf("%s", out)
	}
	if out, _, _ := draft(t, savedPage(t)); !strings.Contains(out, "Tags       not found") {
		t.Errorf("what is missing is not told:\n%s", out)
	}
}

// TestRename: nobody becomes somebody else on the page, whatever they are called.
func TestRename(t *testing.T) {
	d := disguise{names: map[string]string{"서별빛": "강가람", "강가람": "김나래", "김나래": "이도담", "서별": "박마루"}}
	if got, want := d.rename("서별빛·강가람·김나래·서별 기자"), "강가람·김나래·이도담·박마루 기자"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestTimeElement: a time that only an attribute says in full is read from there.
func TestTimeElement(t *testing.T) {
	page := strings.Replace(savedPage(t), `<span class="when">입력 2026.01.17 08:20</span> <span class="when2">수정 2026.01.17 11:05</span>`, `<time class="first" datetime="2026-01-17T08:20:00+09:00">17일</time>`, 1)
	page = strings.Replace(page, `<meta name="author"`, `<meta property="article:published_time" content="2026-01-16T23:20:00Z"><meta name="author"`, 1)
	if out, _, _ := draft(t, page); !strings.Contains(out, "Published  .first@datetime") || strings.Contains(out, "look:") {
		t.Errorf("%s", out)
	}
}

func TestInvented(t *testing.T) {
	seen := map[string]bool{}
	for i := range 900 {
		for _, s := range []string{phrase(i), sentence(i)} {
			if seen[s] {
				t.Fatalf("%q twice", s)
			}
			seen[s] = true
		}
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"-id", "가람", "x.html"}, {"-id", "x"}, {"-nosuch"}, {"-id", "9x", "y.html"}} {
		var out, errs bytes.Buffer
		if status := run(args, &out, &errs); status != 2 {
			t.Errorf("%v: status %d", args, status)
		}
	}
	var out, errs bytes.Buffer
	if status := run([]string{"-id", "x", "nosuch.html"}, &out, &errs); status != 1 {
		t.Errorf("a missing page: status %d", status)
	}
}

func TestWrongHost(t *testing.T) {
	var out, errs bytes.Buffer
	if status := run([]string{"-id", "x", "-host", "other.example", "-dir", t.TempDir(), "testdata/saved.html"}, &out, &errs); status != 1 ||
		!strings.Contains(errs.String(), "www.dodam.example") {
		t.Errorf("status %d, %s", status, &errs)
	}
}

func TestStable(t *testing.T) {
	for name, want := range map[string]bool{
		"article-body": true, "news_view": true, "articleBody": true, "view2": true, "h1": true, "art_txt": true, "CmAdContent": true, "newsViewArea": true, "bdVaJa": false,
		"css-1x2y3z": false, "sc-bdVaJa": false, "_2hXa9Qz1": false, "article20260117": false, "mt-4": false,
		"ArticleView_title__x9K2a": false, "news_view__title": true, "flex": false, "md:flex": false, "": false, "9news": false, "on": false,
	} {
		if got := stable(name); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}

func TestSelectors(t *testing.T) {
	root, err := html.Parse(strings.NewReader(`<div id=top><p class="date css-9z8y7x">1</p></div><div id=low><p class=date>2</p><p>3</p></div>`))
	if err != nil {
		t.Fatal(err)
	}
	byText := func(s string) []*html.Node { return holdersIn(root, func(l string) bool { return l == s }) }
	for text, want := range map[string]string{"1": "#top .date", "2": "#low .date", "3": ""} {
		if got := byName(root, byText(text)); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
	if got := byPosition(root, byText("3")); got != "#low > p:nth-of-type(2)" {
		t.Errorf("by position: %q", got)
	}
	if got := common(append(byText("2"), byText("3")...)); attr(got, "id") != "low" {
		t.Errorf("in common: %v", got)
	}
	if got := byName(root, append(byText("1"), byText("2")...)); got != ".date" {
		t.Errorf("both: %q", got)
	}
}
