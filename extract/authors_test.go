package extract

import (
	"testing"

	"github.com/gisa-go/gisa/article"
)

func TestMergeAuthors(t *testing.T) {
	emails := func(lists ...[]article.Author) string {
		s := ""
		for _, a := range mergeAuthors(lists...) {
			s += a.Name + "<" + a.Email + ">"
		}
		return s
	}
	kim, na := article.Author{Name: "김하늘"}, article.Author{Name: "나바다"}
	for _, c := range []struct {
		name, want string
		lists      [][]article.Author
	}{
		{"an address under its name", "김하늘<a@x.kr>나바다<b@x.kr>",
			[][]article.Author{{kim, {Email: "a@x.kr"}, na, {Email: "b@x.kr"}}}},
		{"addresses behind all names", "김하늘<a@x.kr>나바다<b@x.kr>",
			[][]article.Author{{kim, na}, {{Email: "a@x.kr"}, {Email: "b@x.kr"}}}},
		{"an address seen before", "김하늘<a@x.kr>나바다<>",
			[][]article.Author{{{Name: "김하늘", Email: "a@x.kr"}, na}, {{Email: "a@x.kr"}}}},
		{"an address and nobody", "", [][]article.Author{{{Email: "a@x.kr"}}}},
		{"an address printed short", "김하늘<a@x.kr>",
			[][]article.Author{{{Name: "김하늘", Email: "a@"}}, {{Name: "김하늘", Email: "a@x.kr"}}}},
		{"an address printed short, the whole one alone", "김하늘<a@x.kr>나바다<>",
			[][]article.Author{{{Name: "김하늘", Email: "a@"}, na}, {{Email: "a@x.kr"}}}},
		{"another's address beside a short one", "김하늘<a@>나바다<b@x.kr>",
			[][]article.Author{{{Name: "김하늘", Email: "a@"}, na}, {{Email: "b@x.kr"}}}},
		{"details of a later mention", "김하늘<a@x.kr>",
			[][]article.Author{{kim}, {{Name: "김하늘", Email: "a@x.kr"}}}},
	} {
		if got := emails(c.lists...); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestPostsInText(t *testing.T) {
	text := []article.Paragraph{{Text: "현장을 김하늘 기자가 다녀왔습니다."}, {Text: "나바다 교수는 기자들에게 말했습니다."}}
	all := []article.Author{{Name: "김하늘", Kind: article.Reporter}, {Name: "나바다", Kind: article.Reporter}, {Name: "김하늘", Kind: article.Contributor}}
	postsInText(all, text)
	if all[0].JobTitle != "기자" || all[1].JobTitle != "" || all[2].JobTitle != "" {
		t.Errorf("%+v", all)
	}
}

func TestFillAuthors(t *testing.T) {
	both := []article.Author{{Name: "김하늘", Email: "h@x.kr"}, {Name: "나바다", Email: "h@x.kr"}}
	got := fillAuthors(both, []article.Author{{Name: "김하늘", Email: "h@x.kr"}, {Name: "오새봄", Email: "o@x.kr"}})
	if len(got) != 2 || got[0].Email != "h@x.kr" || got[1].Email != "" {
		t.Errorf("%+v", got)
	}
}
