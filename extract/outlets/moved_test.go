package outlets_test

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
)

// TestMoved reads an outlet that moved to a CMS family's system, which its own
// rules do not know, by the family's rules and under its own name.
func TestMoved(t *testing.T) {
	registry, err := extract.NewRegistry(outlets.All()...)
	if err != nil {
		t.Fatal(err)
	}
	a, err := extract.NewParser(registry).Parse(strings.NewReader(`<html><body>
<header class="article-view-header"><div class="section-name">문화</div><h1 class="heading">가람 둑길에 벚꽃 천 그루</h1>
<div class="info-group"><ul class="infomation"><li>기자명 표하나 기자</li><li>입력 2026.03.01 17:05</li></ul></div></header>
<article id="article-view-content-div"><p>가람 둑길에 벚꽃 천 그루가 핀다.</p><p>가람시는 29일부터 사흘 동안 꽃 축제를 연다고 밝혔다.</p></article>
</body></html>`), extract.Hint{URL: "http://www.joongdo.co.kr/news/articleView.html?idxno=1"})
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Outlet.ID; got != "joongdo" {
		t.Errorf("outlet %q, want joongdo", got)
	}
	if got := a.Sources["headline"].Rule; got != "ndsoft/grid" {
		t.Errorf("headline by %q, want ndsoft/grid", got)
	}
	if a.Section != "문화" || len(a.Authors) != 1 || len(a.Paragraphs) != 2 {
		t.Errorf("section %q, authors %v, paragraphs %v", a.Section, a.Authors, a.Paragraphs)
	}
	if len(a.Warnings) == 0 || !strings.Contains(a.Warnings[0], "layout changed?") {
		t.Errorf("no warning of the change: %v", a.Warnings)
	}
}
