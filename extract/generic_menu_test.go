package extract

import (
	"strings"
	"testing"
)

// The section where no line by the headline says it: menus, addresses and what a
// portal says below the text.
func TestMenuSections(t *testing.T) {
	const (
		text = `<h1>솔내시, 저수지 물 나눠 쓴다</h1><p>2024-03-05 09:10</p><div class="article_body"><p>솔내시가 가뭄에 대비해 저수지 세 곳의 물을 미리 나눠 쓰기로 했다.</p>` +
			`<p>시는 5일 한들저수지에서 설명회를 열고 농민들의 의견을 들었다고 밝혔다.</p></div>`
		menu = `<ul class="gnb"><li><a href="/news/politics/">정치</a></li><li%s><a href="/news/local/">지역</a></li><li><a href="/news?code=30">문화</a></li></ul>`
	)
	on := func(attrs string) string { return strings.Replace(menu, "%s", attrs, 1) }
	for _, tt := range []struct{ name, address, head, body, want string }{
		{"the directory of the article's address", "https://solnae.example/news/local/2024/7", "", on("") + text, "지역"},
		{"no directory but the page itself", "https://solnae.example/news/local/", "", on("") + text, ""},
		{"a key of the metadata", "", `<meta property="article:section" content="local">`, on("") + text, "지역"},
		{"a key that no link leads to", "", `<meta property="article:section" content="life">`, on("") + text, "life"},
		{"marked as open", "", "", on(` class="menu is-active"`) + text, "지역"},
		{"marked as open in a longer name", "", "", on(` class="ant-menu-item-selected"`) + text, "지역"},
		{"a label that stands alone", "", "", on(` class="on"`) + `<span class="badge">단독</span>` + text, "지역"},
		{"marked for the ear", "", "", on(` aria-current="page"`) + text, "지역"},
		{"open below the text: a ranking's", "", "", text + on(` class="on"`), ""},
		{"a name of its own far above", "", "", `<div class="sec_title"><a href="#">지역</a></div>` + on("") + strings.Repeat("<p>메뉴</p>", 20) + text, "지역"},
		{"among names of its kind", "", "", strings.Repeat(`<p class="category">지역</p><p class="category">문화</p>`, 2) + strings.Repeat("<p>메뉴</p>", 20) + text, ""},
		{"filed by the press", "", "", on(` class="on"`) + text + `<div class="categorize">이 기사는 언론사에서 <em>문화</em> 섹션으로 분류했습니다.</div>`, "문화"},
		{"a heading below the text", "", "", text + `<div class="section"><h4>포토 뉴스</h4></div>`, ""},
		{"a breadcrumb of data", "", `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"홈"},{"name":"지역"},{"name":"솔내시, 저수지 물 나눠 쓴다"}]}</script>`, text, "지역"},
		{"the page says it", "https://solnae.example/news/local/7", "", on("") + `<p class="category">사회</p>` + text, "사회"},
		{"a breadcrumb of lines", "", "", `<div class="breadcrumb"><ol><li><a href="/">홈</a></li><li><a href="#">사회</a></li><li><a href="#">환경</a></li></ol></div>` + text, "사회"},
		{"a list of categories", "", "", `<ul class="category"><li><a href="/1">마을</a></li><li><a href="/2">사람</a></li></ul>` + strings.Repeat("<p>메뉴</p>", 20) + text, ""},
		{"a part of a line", "", "", `<p><span class="cate">지역</span> <span class="date">2024-03-05</span></p>` + text, "지역"},
		{"two links above the headline", "", "", `<div class="top"><a href="/s">사회</a><a href="/s/1">건강</a></div>` + text, "사회"},
	} {
		doc := `<html><head><title>솔내시, 저수지 물 나눠 쓴다</title><meta property="og:type" content="article">` + tt.head + `</head><body>` + tt.body + `</body></html>`
		p := NewParser(nil)
		a, err := p.ParseBytes([]byte(doc), Hint{URL: tt.address, Format: HTML})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		} else if a.Section != tt.want {
			t.Errorf("%s: section %q, want %q", tt.name, a.Section, tt.want)
		}
	}
}
