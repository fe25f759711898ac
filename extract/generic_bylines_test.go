package extract

import (
	"slices"
	"testing"

	"github.com/gisa-go/gisa/article"
)

// TestBylinesAbove: what stands above the headline is a teaser's as often as the
// article's. It names the writer where nothing else does.
func TestBylinesAbove(t *testing.T) {
	const text = "<p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p><p>주민들은 9일 밤길이 환해졌다고 말했다.</p>"
	const head = "<h1>가람시 골목에 별빛 가로등 서른 개</h1><p>입력 2026.01.09 08:12</p>"
	const teaser = `<div class="ticker"><b>나래구 장터 새 단장</b> <i>2026.01.08 07:00</i> <em class="name">은다솜 기자</em></div>`
	for _, c := range []struct {
		name, markup string
		want         []string
	}{
		{"a teaser's writer", teaser + head + `<p class="writer">도하늬 기자</p>` + text, []string{"도하늬"}},
		{"a teaser's writer, the article's below the text", teaser + head + text + "<p>도하늬 기자 haneui@garam.example</p>", []string{"도하늬"}},
		{"the writer above", `<p class="writer">도하늬 기자</p>` + head + text, []string{"도하늬"}},
		{"what is above completes", `<p class="writer">도하늬 기자 haneui@garam.example</p>` + head + `<p class="writer">도하늬 기자</p>` + text, []string{"도하늬"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := NewParser(nil).ParseBytes([]byte("<html><head><title>가람시 골목에 별빛 가로등 서른 개</title></head><body>"+c.markup+"</body></html>"), Hint{})
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, w := range a.Authors {
				names = append(names, w.Name)
			}
			if !slices.Equal(names, c.want) {
				t.Errorf("authors %q, want %q", names, c.want)
			}
			if c.name == "what is above completes" && !slices.ContainsFunc(a.Authors, func(w article.Author) bool { return w.Email != "" }) {
				t.Errorf("no address: %+v", a.Authors)
			}
		})
	}
}
