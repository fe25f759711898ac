package meta

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

func read(t testing.TB, page string) *Collector {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return collect(root)
}

// collect shows a collector a whole tree.
func collect(root *html.Node) *Collector {
	c := new(Collector)
	for n := range root.Descendants() {
		c.Visit(n)
	}
	return c
}

// list writes candidates as "value (key)".
func list(all []Candidate) []string {
	var out []string
	for _, v := range all {
		out = append(out, v.Value+" ("+v.Key+")")
	}
	return out
}

func TestCandidates(t *testing.T) {
	tests := []struct {
		name  string
		page  string
		field Field
		want  []string
	}{
		{"headline in order", `<title>봄비 내린 솔내 - 솔내일보</title><meta name="twitter:title" content="봄비 내린 솔내">
			<meta property="og:title" content="[날씨] 봄비 내린 &amp;quot;솔내&amp;quot;"><meta name=headline content="[날씨] 봄비 내린 솔내">`, Headline,
			[]string{"[날씨] 봄비 내린 솔내 (headline)", `[날씨] 봄비 내린 "솔내" (og:title)`, "봄비 내린 솔내 (twitter:title)", "봄비 내린 솔내 - 솔내일보 (title)"}},
		{"two titles and an icon's", `<title>하나</title><title> 둘 </title><body><svg><title>공유</title></svg>`, Headline,
			[]string{"하나 (title)", "둘 (title)"}},
		{"placeholders", `<title><?=$ampTitle?></title><meta property="og:title" content="{{title}}"><meta name=title content="undefined">`, Headline, nil},
		{"published, misspelt and by name", `<meta name="article:publised_time" content="2024-03-05T09:10:00+09:00">
			<meta property="article:pubilshed_time" content="2024-03-05 09:10"><meta name=og:regDate content="20240305091000">
			<meta property="article:published_time" content=""><meta name="pdate" content=20240305>`, Published,
			[]string{"20240305091000 (og:regdate)", "2024-03-05T09:10:00+09:00 (article:publised_time)", "2024-03-05 09:10 (article:pubilshed_time)", "20240305 (pdate)"}},
		{"other date keys", `<meta name="news_reg_dt" content="20240305091000"><meta name="insertDate" content="2024-03-05 09:10:11">
			<meta name="build-date" content="2024-01-01 00:00:00"><meta name="article:expiration_time" content="2025-01-01">
			<meta name="regDate" content="0000-00-00 00:00:00"><meta name="created_by" content="2024 솔내일보">`, Published,
			[]string{"20240305091000 (news_reg_dt)", "2024-03-05 09:10:11 (insertdate)"}},
		{"modified", `<meta property="article:modifed_time" content="2024-03-05T10:00:00+09:00"><meta http-equiv="Last-Modified" content="2024-03-05 11:00:00">
			<meta name="nextweb:modDate" content="2024-03-05 10:30">`, Modified,
			[]string{"2024-03-05 10:30 (nextweb:moddate)", "2024-03-05T10:00:00+09:00 (article:modifed_time)", "2024-03-05 11:00:00 (last-modified)"}},
		{"authors", `<meta property="article:author" content="https://www.facebook.com/solnae"><meta name="byl" content="By 나도윤,서하람">
			<meta name="twitter:creator" content="@solnae"><meta property="dable:author" content="나도윤"><meta name=author content="솔내일보">
			<meta property="og:site_name" content="솔내일보"><meta name=author content="나도윤 기자">`, Author,
			[]string{"나도윤,서하람 (byl)", "나도윤 (dable:author)", "나도윤 기자 (author)"}},
		{"author of an NDSoft page", `<meta property="og:site_name" content="한들신문"><meta property="og:article:author" content="서하람 기자">`, Author,
			[]string{"서하람 기자 (og:article:author)"}},
		{"press on a portal", `<meta property="og:article:author" content="솔내방송 | 네이버"><meta name="twitter:creator" content="솔내방송"><meta name="twitter:site" content="네이버 뉴스">`, Press,
			[]string{"솔내방송 (og:article:author)"}},
		{"no person on a portal", `<meta property="og:site_name" content="Daum | 솔내소"><meta property="og:article:author" content="솔내소">`, Author, nil},
		{"press beside the portal", `<meta property="og:site_name" content="Daum | 솔내소"><meta property="og:article:author" content="솔내소">`, Press,
			[]string{"솔내소 (og:article:author)"}},
		{"press at the title's end", `<title>봄비 내린 솔내 - 솔내한들 SH 뉴스</title><meta name=writer content="솔내한들 SH">`, Author, nil},
		{"columnist at the title's end", `<title>봄을 기다리며 - 나도윤</title><meta name=author content="나도윤">`, Author, []string{"나도윤 (author)"}},
		{"section", `<meta property="article:section" content="S1N4"><meta property="article:section1" content="economy"><meta name=Classification content="경제 &gt; 금융">`, Section,
			[]string{"경제 > 금융 (classification)", "S1N4 (article:section)", "economy (article:section1)"}},
		{"tags", `<meta property="article:tag" content="봄비"><meta property="article:tag" content="#솔내"><meta name=news_keywords content="봄비, 가뭄">
			<meta name=keywords content="솔내일보, 뉴스, 정치, 경제, 솔내">`, Tag,
			[]string{"봄비 (article:tag)", "솔내 (article:tag)", "가뭄 (news_keywords)"}},
		{"tags of the site", `<title>봄비 내린 솔내 - 한들신문</title><meta name=keywords content="한들신문, 한들닷컴, 주간한들, 한들스포츠">`, Tag, nil},
		{"tags that are the headline", `<meta property="og:title" content="봄비, 가뭄을 적시다"><meta name=keywords content="봄비, 가뭄을 적시다">`, Tag, nil},
		{"addresses", `<link rel="canonical" href=""><link rel=Canonical href="https://news.example/1"><meta property="og:url" content="https://news.example/1?a=1&amp;b=2">
			<meta property="twitter:url" content="m.news.example"><link rel=amphtml href="/amp/1">`, URL,
			[]string{"https://news.example/1 (link rel=canonical)", "https://news.example/1?a=1&b=2 (og:url)"}},
		{"a key with another's prefix", `<meta name="dcterms:date" content="2024-03-05 09:10"><meta name="dc:datePublished" content="2024-03-05T09:11">`, Published,
			[]string{"2024-03-05T09:11 (dc:datepublished)", "2024-03-05 09:10 (dcterms:date)"}},
		{"value for content", `<meta name="og:site_name" value="솔내일보">`, Site, []string{"솔내일보 (og:site_name)"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, list(read(t, tt.page).Candidates(tt.field))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestMicrodata(t *testing.T) {
	c := read(t, `<body><div itemscope itemtype="https://schema.org/WebPage"><meta itemprop="dateModified" content="2024-03-05T11:00">
	<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">솔내일보</b></div>
	<ul><li itemscope itemtype="http://schema.org/NewsArticle"><h3 itemprop=headline>다른 기사</h3><i itemprop=author>은가비</i></li></ul>
	<article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="name headline">봄비 <b>내린</b> 솔내</h1>
	<span itemprop="author" itemscope itemtype="https://schema.org/Person"><img itemprop=image src=/face.jpg><em itemprop="name">나도윤</em> 기자</span>
	<time itemprop="datePublished dateCreated" datetime="2024-03-05T09:10">3월 5일</time>
	<figure itemprop=image itemscope itemtype="https://schema.org/ImageObject"><meta itemprop=url content="/a.jpg"></figure>
	<div itemprop="articleBody"><p>비가 왔다.</p></div></article></div>
	<div itemprop=comment itemscope itemtype="https://schema.org/Comment"><span itemprop=author>독자</span></div>`)
	for f, want := range map[Field][]string{
		Headline:  {"봄비 내린 솔내 (itemprop=headline)"},
		Author:    {"나도윤 (itemprop=author)"},
		Published: {"2024-03-05T09:10 (itemprop=datePublished)"},
		Modified:  {"2024-03-05T11:00 (itemprop=dateModified)"},
	} {
		if diff := cmp.Diff(want, list(c.Candidates(f))); diff != "" {
			t.Errorf("field %d (-want +got):\n%s", f, diff)
		}
	}
}

func TestRDFa(t *testing.T) {
	c := read(t, `<body vocab="https://schema.org/" typeof="NewsArticle"><h1 property="schema:headline">봄비 내린 솔내</h1><span property="author" typeof="Person"><b property="name">나도윤</b></span><div property="articleBody">비가 왔다.</div>`)
	for f, want := range map[Field][]string{Headline: {"봄비 내린 솔내 (property=headline)"}, Author: {"나도윤 (property=author)"}} {
		if diff := cmp.Diff(want, list(c.Candidates(f))); diff != "" {
			t.Errorf("field %d (-want +got):\n%s", f, diff)
		}
	}
}

func TestTime(t *testing.T) {
	c := read(t, `<body><time datetime="2024-03-05T09:10">입력</time><time class="entry-date updated" datetime="2024-03-05T09:10">3월 5일</time><time class="updated" datetime="2024-03-05T10:10">10:10</time><time>2024.03.04 08:00</time><time>방금</time>`)
	if diff := cmp.Diff([]string{"2024-03-05T09:10 (time[datetime])", "2024.03.04 08:00 (time)"}, list(c.Candidates(Published))); diff != "" {
		t.Errorf("published (-want +got):\n%s", diff)
	}
	v, ok := c.First(Modified)
	if !ok || v.Value != "2024-03-05T10:10" || v.Kind != "generic" {
		t.Errorf("modified = %+v, %v; want the updated time", v, ok)
	}
}

func TestGet(t *testing.T) {
	c := read(t, `<meta property="og:type" content=""><meta property="OG:Type" content=" article ">`)
	if got := c.Get("og:type"); got != "article" {
		t.Errorf("Get(og:type) = %q; want article", got)
	}
	if got := c.Get("none"); got != "" {
		t.Errorf("Get(none) = %q; want nothing", got)
	}
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"  가\u00a0\t나\u200b다 \r\n라 ":              "가 나다 라",
		"&amp;quot;가&amp;quot; &amp;amp;lt;나&gt;": `"가" <나>`,
		"<칼럼> 봄 < 여름 <b class=x>강조</b><br/>끝":     "<칼럼> 봄 < 여름 강조 끝",
		"&lt;strong&gt;제목&lt;/strong&gt;":         "제목",
		"<%= title %>":                            "",
		"[object Object]":                         "",
		"널(null)을 좋아하는 사람":                        "널(null)을 좋아하는 사람",
		"\uFEFF\u200B":                            "",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q; want %q", in, got, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`<title>a</title><meta property=og:title content="{{b}}"><div itemscope itemprop=author><time itemprop=datePublished>`)
	f.Add(`<meta name="mod_dt" content="20240305"><meta itemprop="articleBody image" content=x><p property="schema:author">&amp;lt;b`)
	f.Fuzz(func(t *testing.T, page string) {
		root, err := html.Parse(strings.NewReader(page))
		if err != nil {
			t.Skip()
		}
		c := collect(root)
		for f := range fields {
			for _, v := range c.Candidates(f) {
				if v.Value == "" || v.Key == "" || v.Kind == "" {
					t.Errorf("field %d: empty candidate %+v", f, v)
				}
			}
		}
	})
}

// BenchmarkRead compares collecting with the floor, parsing the page, over the
// pages in GISA_CORPUS or one of our own.
func BenchmarkRead(b *testing.B) {
	pages := [][]byte{[]byte(strings.Repeat(`<meta property="og:title" content="봄비"><div class=a><p itemprop=x>비가 <b>왔다</b>.</p></div>`, 300))}
	if dir := os.Getenv("GISA_CORPUS"); dir != "" {
		names, _ := filepath.Glob(filepath.Join(dir, "pages", "*.html"))
		for _, name := range names {
			if page, err := os.ReadFile(name); err == nil {
				pages = append(pages, page)
			}
		}
	}
	parse := func(page []byte) *html.Node {
		root, err := html.Parse(strings.NewReader(string(page)))
		if err != nil {
			b.Fatal(err)
		}
		return root
	}
	b.Run("parse", func(b *testing.B) {
		for b.Loop() {
			for _, page := range pages {
				parse(page)
			}
		}
	})
	var roots []*html.Node
	for _, page := range pages {
		roots = append(roots, parse(page))
	}
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			for _, root := range roots {
				collect(root)
			}
		}
	})
	b.Run("candidates", func(b *testing.B) {
		for b.Loop() {
			for _, root := range roots {
				c := collect(root)
				for f := range fields {
					c.Candidates(f)
				}
			}
		}
	})
}
