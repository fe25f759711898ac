package jsonld

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// every agrees with every headline.
func every(string) bool { return true }

func TestArticle(t *testing.T) {
	tests := []struct {
		name   string
		blocks []string
		want   Article
	}{
		{"plain", []string{`{"@context":"https://schema.org","@type":"WebSite","name":"솔내일보"}`, `{"@type":"NewsArticle","headline":"[날씨] 봄비 &amp;quot;반갑다&amp;quot;",
			"description":"가뭄 끝에
			비가 왔다","datePublished":"2024-03-05T09:10:00+09:00","dateModified":20240305101112,"articleSection":["날씨","전국"],"keywords":"봄비, 가뭄,봄비",
			"articleBody":"비가 왔다.\n\n그쳤다.","author":{"@type":"Person","name":"By 나도윤","jobTitle":"기자","email":"mailto:na@solnae.example","worksFor":{"@type":"Organization","name":"솔내일보"},"url":"https://solnae.example/na"},
			"publisher":{"@type":"Organization","name":"솔내일보"},"mainEntityOfPage":{"@type":"WebPage","@id":"https://solnae.example/1"},
			"image":{"@type":"ImageObject","url":"https://solnae.example/a.jpg","caption":"비 오는 거리","creditText":"서하람 기자"},}`},
			Article{Type: "NewsArticle", Headline: `[날씨] 봄비 "반갑다"`,
				Published: "2024-03-05T09:10:00+09:00", Modified: "20240305101112", Section: []string{"날씨", "전국"}, Keywords: []string{"봄비", "가뭄"},
				Body: "비가 왔다.\n\n그쳤다.", URLs: []string{"https://solnae.example/1"},
				Authors: []Person{{Name: "나도윤", JobTitle: "기자", Email: "na@solnae.example", Type: "Person"}}}},
		{"graph with references", []string{`{"@graph":[{"@type":"WebPage","@id":"#p"},{"@type":["Article","OpinionNewsArticle"],"headline":"사설","author":{"@id":"#na"},"image":{"@id":"#i"},"publisher":{"@id":"#o"}},
			{"@type":"Person","@id":"#na","name":"나도윤"},{"@type":"ImageObject","@id":"#i","url":"/i.jpg"},{"@type":"Organization","@id":"#o","name":"솔내일보"}]}`},
			Article{Type: "Article", Headline: "사설", Authors: []Person{{Name: "나도윤", Type: "Person"}}}},
		{"wrong types", []string{`[{"@type":"https://schema.org/newsarticle","headline":{"@value":"비"},"author":["나도윤 기자",{"name":["서하람","은가비"]},"https://www.facebook.com/solnae",null,7],
			"image":["/1.jpg",{"url":["/2.jpg"]},{"contentUrl":"/3.jpg"}],"image":"/4.jpg","publisher":["솔내일보"],"datePublished":{"x":1}}]`},
			Article{Type: "newsarticle", Headline: "비", Authors: []Person{{Name: "나도윤 기자"}, {Name: "서하람"}, {Name: "은가비"}}}},
		{"quotes not escaped", []string{`{"@type":"NewsArticle","headline":"시장 "검토", "보류" 오락가락","datePublished":"2024-03-05"}`},
			Article{Type: "NewsArticle", Headline: `시장 "검토", "보류" 오락가락`, Published: "2024-03-05"}},
		{"escaped as a whole", []string{`{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;비&quot;}`}, Article{Type: "NewsArticle", Headline: "비"}},
		{"in a comment", []string{"<!--//--><![CDATA[//><!--\n{\"@type\":\"BlogPosting\",\"name\":\"비\"}\n//--><!]]>"}, Article{Type: "BlogPosting", Headline: "비"}},
		{"within a page", []string{`{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"비"}}`}, Article{Type: "ReportageNewsArticle", Headline: "비"}},
		{"placeholders", []string{`{"@type":"NewsArticle","headline":"비","description":"{{desc}}","datePublished":"undefined","author":{"name":"null"}}`}, Article{Type: "NewsArticle", Headline: "비"}},
		{"several values and the page behind", []string{`{"@type":"Person","name":"솔내일보"}{"@type":"NewsArticle","headline":"비"}</head><body>`}, Article{Type: "NewsArticle", Headline: "비"}},
	}
	for _, tt := range tests {
		got, ok := Read(tt.blocks).Article(every, "")
		if !ok {
			t.Errorf("%s: no article", tt.name)
		}
		if diff := cmp.Diff(tt.want, got, cmpopts.IgnoreUnexported(Article{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestArticleOfThePage(t *testing.T) {
	related := `{"@type":"NewsArticle","headline":"다른 기사 %","url":"https://solnae.example/%","datePublished":"2024-03-01","author":"은가비","description":"긴 설명"}`
	blocks := []string{strings.ReplaceAll(related, "%", "7"), strings.ReplaceAll(related, "%", "8"), `{"@type":"NewsArticle","headline":"비","url":"http://www.solnae.example/9/"}`}
	if a, ok := Read(blocks).Article(every, "https://solnae.example/9"); !ok || a.Headline != "비" {
		t.Errorf("Article = %q, %v; want the one at the page's address", a.Headline, ok)
	}
	if a, ok := Read(blocks).Article(every, "https://solnae.example/list"); ok {
		t.Errorf("Article = %q; want none on a page of other articles", a.Headline)
	}
	twice := []string{`{"@type":"Article","headline":"비"}`, `{"@type":"NewsArticle","headline":"비","datePublished":"2024-03-05"}`}
	other := []string{`[{"@type":"NewsArticle","headline":"비","url":"https://solnae.example/8","datePublished":"2020-01-01","author":{"name":"오새봄"}},{"@type":"NewsArticle","headline":"눈"}]`}
	if a, ok := Read(other).Article(every, "https://solnae.example/9"); !ok || a.Headline != "눈" {
		t.Errorf("the one that names another address: %+v, %t", a, ok)
	}
	elsewhere := func(headline string) bool { return headline != "비" }
	if a, ok := Read(blocks[2:]).Article(elsewhere, "https://solnae.example/8"); ok {
		t.Errorf("another article's headline at another address: %+v", a)
	}
	if a, ok := Read(twice).Article(every, ""); !ok || a.Published == "" {
		t.Errorf("Article = %+v, %v; want the node that says more", a, ok)
	}
}

func TestListing(t *testing.T) {
	for block, want := range map[string]bool{
		`{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"비"}},{"@type":"ListItem","url":"/2"}]}`: true,
		`{"@type":"CollectionPage","name":"정치"}`:                                                       true,
		`{"@type":"CollectionPage","mainEntity":{"@type":"ItemList","itemListElement":[{},{}]}}`:       true,
		`[{"@type":"ItemList","itemListElement":[{},{}]},{"@type":"NewsArticle","headline":"비"}]`:      false,
		`{"@type":"WebSite","name":"솔내일보"}`:                                                            false,
		`{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"홈"},{"name":"정치"}]}`: false,
		``: false,
	} {
		if got := Read([]string{block}).Listing(); got != want {
			t.Errorf("Listing of %s = %v; want %v", block, got, want)
		}
	}
}

func TestBreadcrumbs(t *testing.T) {
	d := Read([]string{`{"@type":"WebPage","breadcrumb":{"@type":"BreadcrumbList","itemListElement":[{"position":1,"item":{"@id":"/","name":"홈"}},{"position":2,"name":"경제 &gt; 금융","item":"/eco"},{"item":"/x"}]}}`})
	if diff := cmp.Diff([]string{"홈", "경제 > 금융"}, d.Breadcrumbs); diff != "" {
		t.Error(diff)
	}
}

func TestSkipped(t *testing.T) {
	deep := strings.Repeat(`{"@graph":[`, 200) + `{"@type":"NewsArticle"}`
	for _, block := range []string{"", "   ", "var x = 1", `{"@type": <?= $t ?>}`, strings.Repeat("[", 1000), strings.Repeat(" ", maxBytes+1)} {
		if d := Read([]string{block}); len(d.articles) != 0 {
			t.Errorf("Read(%.20q) gives %d articles", block, len(d.articles))
		}
	}
	if d := Read([]string{deep}); len(d.articles) != 0 {
		t.Errorf("an article was found %d graphs deep", 200)
	}
	d := Read([]string{"broken {", `{"@type":"NewsArticle","headline":"비"}`})
	if len(d.articles) != 1 {
		t.Errorf("a broken block hides the next: %+v", d)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`{"@graph":[{"@type":["Article"],"author":[{"name":["a"]}],"image":{"@id":"#a"}},{"@id":"#a","url":"/b"}]}`)
	f.Add(`{"@type":"ItemList","itemListElement":[{"item":{"name":"a "b", c"}}]}`)
	f.Fuzz(func(t *testing.T, s string) {
		d := Read([]string{s, s})
		a, ok := d.Article(every, "https://a.example/")
		if ok && len(d.articles) == 0 || !ok && a.Headline != "" {
			t.Errorf("Article gives %+v of %d", a, len(d.articles))
		}
		d.Listing()
	})
}

func BenchmarkRead(b *testing.B) {
	block := `{"@type":"NewsArticle","headline":"봄비","author":[{"@type":"Person","name":"나도윤"}],"image":["/1.jpg","/2.jpg"],"articleBody":"` + strings.Repeat(`비가 \"왔다\".\n`, 200) + `"}`
	b.SetBytes(int64(len(block)))
	b.ReportAllocs()
	for b.Loop() {
		Read([]string{block})
	}
}
