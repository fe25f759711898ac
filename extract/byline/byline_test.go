package byline_test

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
)

// show writes credits as "kind name/title@place <email> {org|dept|title}".
func show(credits []article.Author) string {
	var out []string
	for _, a := range credits {
		s := string(a.Kind) + " " + a.Name
		if a.JobTitle != "" {
			s += "/" + a.JobTitle
		}
		if a.Place != "" {
			s += " @" + a.Place
		}
		if a.Email != "" {
			s += " <" + a.Email + ">"
		}
		for _, f := range a.Affiliations {
			s += " {" + f.Organization + "|" + f.Department + "|" + f.JobTitle + "}"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestParse(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"강한별 기자", "reporter 강한별/기자"},
		{"강한별·오누리 기자 hbkang@example.com", "reporter 강한별/기자 <hbkang@example.com>; reporter 오누리/기자"},
		{"(서울=연합뉴스) 강한별 기자 = 정부는 4일 새 계획을 발표했다.", "reporter 강한별/기자 @서울 {연합뉴스||기자}"},
		{"오누리 가람대 경영학부 교수·한빛대 AI연구원 객원연구원", "contributor 오누리/교수 {가람대|경영학부|교수} {한빛대|AI연구원|객원연구원}"},
	} {
		if got := show(byline.Parse(test.line, byline.Body).Credits); got != test.want {
			t.Errorf("Parse(%q)\n got %s\nwant %s", test.line, got, test.want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, line := range []string{
		"", "정부는 원칙을 어기자 반발이 커졌다.", "국회 연결합니다. 강한별 기자!",
		"이날 기자회견에는 시민 300여 명이 참석했다.",
	} {
		if got := byline.Parse(line, byline.Body); got.Kind != byline.None {
			t.Errorf("Parse(%q) = %+v, want none", line, got)
		}
	}
}
