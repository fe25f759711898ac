package extract

import (
	"testing"

	"github.com/gisa-go/gisa/article"
)

// What is printed stands against what the metadata say otherwise.
func TestTimesAgainstMetadata(t *testing.T) {
	const at = "2006-01-02 15:04"
	for _, c := range []struct{ name, printed, published, modified, want string }{
		{"the hour of the day printed", "2026.03.02", "2026-03-02T09:10:00+09:00", "", "2026-03-02 09:10"},
		{"the hour of another day", "2026.03.02", "2026-03-03T01:00:00+09:00", "", "2026-03-02"},
		{"changed", "입력 2026-03-02 09:10", "2026-03-02T09:10:00+09:00", "2026-03-02T11:20:00+09:00", "2026-03-02 09:10|2026-03-02 11:20"},
		{"changed before it appeared", "입력 2026-03-02 09:10", "", "2026-03-02T09:05:00+09:00", "2026-03-02 09:10"},
		{"no UTC, though it says so", "입력 2026-03-02 09:10", "2026-03-02T09:10:00Z", "2026-03-02T11:20:00Z", "2026-03-02 09:10|2026-03-02 11:20"},
		{"only the first is no UTC", "입력 2026-03-02 09:10", "2026-03-02T09:10:00Z", "2026-03-02T11:20:00+09:00", "2026-03-02 09:10|2026-03-02 11:20"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Published: []string{".date"}, Body: []string{"#text"}}, `<html><head><meta property="article:published_time" content="`+c.published+`">
<meta property="article:modified_time" content="`+c.modified+`"></head><body><h1>가람의 겨울</h1><p class="date">`+c.printed+`</p><div id="text"><p>가람에 첫눈이 내렸다.</p></div></body></html>`)
			got := a.Published.Time.In(article.KST).Format(at)
			if a.Published.Precision == article.Day {
				got = got[:len("2006-01-02")]
			}
			if a.Modified != nil {
				got += "|" + a.Modified.Time.In(article.KST).Format(at)
			}
			if got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}
