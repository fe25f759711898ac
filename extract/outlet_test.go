package extract

import (
	"testing"

	"github.com/gisa-go/gisa/article"
)

func TestOutletNames(t *testing.T) {
	layouts := []Layout{{Marks: []string{".cms-view"}, Body: []string{".cms-view"}}}
	r, err := NewRegistry(
		&Rules{ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"}, Layouts: layouts},
		&Rules{ID: "nuri", Name: "누리 뉴스", Domains: []string{"nuri.example"}, Portal: true},
		&Rules{ID: "cms", Name: "가람 CMS", Layouts: layouts},
	)
	if err != nil {
		t.Fatal(err)
	}
	const body = `<div class="cms-view"><p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p><p>밤길이 환해졌다고 주민들은 말했다.</p></div>`
	for _, c := range []struct {
		name, url, site string
		press, portal   article.Outlet
	}{
		{"a known host", "https://hanbit.example/1", "", article.Outlet{ID: "hanbit", Name: "한빛일보"}, article.Outlet{}},
		{"a family's page names its site", "https://dasom.example/1", "다솜신문", article.Outlet{Name: "다솜신문"}, article.Outlet{}},
		{"a copy of a known outlet's page", "https://copy.example/1", "한빛 일보", article.Outlet{ID: "hanbit", Name: "한빛일보"}, article.Outlet{}},
		{"a copy of a portal's page", "https://copy.example/1", "누리뉴스", article.Outlet{}, article.Outlet{ID: "nuri", Name: "누리 뉴스"}},
		{"nobody", "https://copy.example/1", "", article.Outlet{}, article.Outlet{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := `<title>가람시 밤길에 별빛 가로등</title>`
			if c.site != "" {
				page += `<meta property="og:site_name" content="` + c.site + `">`
			}
			a, err := NewParser(r).ParseBytes([]byte(page+body), Hint{URL: c.url, Format: HTML})
			if err != nil {
				t.Fatal(err)
			}
			if a.Outlet != c.press || a.Portal != c.portal {
				t.Errorf("got %v on %v, want %v on %v", a.Outlet, a.Portal, c.press, c.portal)
			}
		})
	}
}

// TestOwnAgency: a bracket before the text may name the outlet by another of its
// names; that is no wire service.
func TestOwnAgency(t *testing.T) {
	r, err := NewRegistry(&Rules{ID: "hanbit", Name: "한빛일보", Aliases: []string{"한빛닷컴"}, Domains: []string{"hanbit.example"}})
	if err != nil {
		t.Fatal(err)
	}
	const first = "가람시가 지난여름 큰비로 끊긴 가람천 산책로를 4일 다시 열었다고 밝혔다."
	a, err := NewParser(r).ParseBytes([]byte("다시 여는 산책로\n입력 2026-03-04 09:30\n[한빛닷컴] "+first+"\n시는 흙길을 걷어 내고 새 포장을 깔았다고 설명했다.\n"), Hint{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Outlet.ID != "hanbit" || a.Agency != "" || len(a.Paragraphs) != 2 || a.Paragraphs[0].Text != first {
		t.Errorf("outlet %v, agency %q, paragraphs %q", a.Outlet, a.Agency, a.Paragraphs)
	}
	for field, s := range a.Sources {
		if s.Kind == "" || s.Path == "" {
			t.Errorf("%s is from %+v", field, s)
		}
	}
}
