package byline_test

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/internal/linear"
)

// paragraphs are lines of running text, as nearly every line of an article is.
var paragraphs = []struct{ name, line string }{
	{"Plain", "가람시는 4일 시청에서 설명회를 열고 새 도서관을 내년 봄까지 짓겠다고 밝혔다. 도서관은 옛 우체국 터에 지상 3층으로 들어서며, 1층에는 누구나 쓸 수 있는 열린 마당이 생긴다. 시 관계자는 “주민들이 오래 기다린 만큼 서두르겠다”고 말했다. 공사비는 모두 120억원으로 국비와 시비가 반씩 들어간다."},
	{"Reporters", "가람시는 4일 기자회견에서 새 도서관을 내년 봄까지 짓겠다고 밝혔다. 이날 회견에는 지역 기자 30여 명이 모였고, 한 기자는 공사비가 너무 많은 것 아니냐고 물었다. 시 관계자는 기자들에게 “주민들이 오래 기다린 만큼 서두르겠다”고 말했다. 공사비는 모두 120억원으로 국비와 시비가 반씩 들어간다."},
	{"Bracketed", "(가람=자료사진) 가람시는 4일 설명회[온라인 중계]를 열고 새 도서관(지상 3층)을 내년 봄까지 짓겠다고 밝혔다. 도서관은 옛 우체국 터(2천㎡)에 들어서며, 1층에는 누구나 쓸 수 있는 열린 마당(약 300㎡)이 생긴다. 시 관계자는 “주민들이 오래 기다린 만큼 서두르겠다”고 말했다."},
	{"Short", "가람시가 새 도서관을 짓는다."},
}

func BenchmarkParse(b *testing.B) {
	for _, p := range paragraphs {
		b.Run(p.name, func(b *testing.B) { bench(b, p.line) })
	}
	b.Run("Long", func(b *testing.B) { bench(b, strings.Repeat(paragraphs[0].line+" ", 20)) })
	b.Run("Byline", func(b *testing.B) { bench(b, "강한별·오누리 기자 hbkang@example.com") })
	b.Run("Dateline", func(b *testing.B) { bench(b, "(서울=연합뉴스) 강한별 기자 = "+paragraphs[0].line) })
	b.Run("Tail", func(b *testing.B) { bench(b, paragraphs[0].line+" 강한별 기자 hbkang@example.com") })
}

func bench(b *testing.B, line string) {
	b.ReportAllocs()
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		byline.Parse(line, byline.Body)
	}
}

func TestRefusalsDoNotAllocate(t *testing.T) {
	for _, p := range paragraphs {
		if n := testing.AllocsPerRun(100, func() { byline.Parse(p.line, byline.Body) }); n > 0 {
			t.Errorf("%s: %v allocations", p.name, n)
		}
	}
}

// TestLinear feeds lines that make a careless reader try everywhere.
func TestLinear(t *testing.T) {
	for _, s := range []string{"(", "기자 ", "강한별 기자 ", "강한별·", "[강한별 기자 ", "=", "@", "a@b ", "'", "《", "사진=", "2024.", "강한별기자(", ". "} {
		t.Run(s, func(t *testing.T) {
			linear.Check(t, 2_000, func(size int) func() {
				line := strings.Repeat(s, size/len(s))
				return func() { byline.Parse(line, byline.Body) }
			})
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"강한별·오누리 기자 hbkang@example.com", "(서울=연합뉴스) 강한별 기자 = 정부는", "[가람일보 강한별 기자] 정부는",
		"오누리 가람대 교수(법무법인 가람·전 한빛연구원장)", "했다. 강한별기자 hb@example.com ⓒ 가람일보, 무단 전재 및 재배포 금지",
		"[email protected] 강한별", "《가람의 봄》 저자", "글·사진=강한별", "((((((((((", "김=이=박=최=", "@", "강한별 겸 ", "hong·kim@example.com", "hong·[email protected] 강한별", "강한별 기자 hong·kim@example.com", "회 가람문고 MD 가람소방서장 강한별", "- (", "-(", "서=뉴스1)강한별=▶기자 봄", "\u200b0", "강한별(서 교수,기자 오누리)▷국장 김도담",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, where := range []byline.Where{byline.Body, byline.Slot} {
			l := byline.Parse(s, where)
			if l.Kind == byline.None {
				if len(l.Credits) > 0 || !l.Span.Empty() {
					t.Errorf("Parse(%q) is no byline but says %+v", s, l)
				}
				continue
			}
			if l.Span.Start < 0 || l.Span.End > len(s) || l.Span.Empty() {
				t.Errorf("Parse(%q): span %v", s, l.Span)
			}
			for _, a := range l.Credits {
				if a.Name == "" && a.Email == "" {
					t.Errorf("Parse(%q): a credit of nobody: %+v", s, a)
				}
			}
		}
	})
}
