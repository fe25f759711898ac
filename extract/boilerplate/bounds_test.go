package boilerplate

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/internal/linear"
)

func TestLoose(t *testing.T) {
	for line, want := range map[string]Kind{
		"▶ 가상시, 노선 다시 짠다":            Promotion,
		"▲가상소방서장 홍길동":                Caption,
		"사진설명: 가상시 골목을 걷는 이웃들":       Caption,
		"사진 설명, 가상시 골목을 걷는 이웃들":      Caption,
		"[사진 설명] 가상시장이 골목을 둘러보고 있다.": Caption,
		"사진 설명을 붙인 이는 홍길동 씨다.":       None,
		"정치":                        Menu,
		"동아일보":                      Menu,
		"2시간전":                      Menu,
		"1/4":                       Menu,
		"3위":                        Menu,
		"#가상시":                      Tags,
		"제보하기":                      TipOff,
		"이메일 : jebo@gasang.example": TipOff,
		"카카오톡 : @가상뉴스":              TipOff,
		"전화 : 02-000-0000":          None, // of whom the text speaks
		"가상시는 8일 노선을 다시 짰다.":  None,
		"가상시의 버스":             None,
		"▶ 홍 시장은 그렇게 보지 않는다.": None,
		"": None,
	} {
		if m := Loose(line); m.Kind != want {
			t.Errorf("%q: got %v, want %v", line, m.Kind, want)
		}
	}
}

func TestBeside(t *testing.T) {
	for line, want := range map[string]Kind{
		"보통": Menu, "남성": Menu, "가": Menu, "1.0x": Menu, "조회 1,234": Menu, "2:31": Menu, "정치": Menu,
		"가상 특집": None, "가상시의 버스": None, "가나": None, "": None,
	} {
		if m := Beside(line); m.Kind != want {
			t.Errorf("%q: got %v, want %v", line, m.Kind, want)
		}
	}
}

func TestKindString(t *testing.T) {
	if got := Caption.String() + " " + None.String() + " " + Kind(99).String(); got != "caption none unknown" {
		t.Error(got)
	}
	if len(kindNames) != int(Caption)+1 {
		t.Error("a kind without a name")
	}
}

func TestNoAllocations(t *testing.T) {
	for _, line := range []string{plainParagraph, "가상시는 오늘 오전 시청에서 간담회를 열고 내년도 교통 대책을 논의했다고 밝혔습니다."} {
		if n := testing.AllocsPerRun(100, func() { Classify(line) }); n != 0 {
			t.Errorf("%q: %v allocations", line, n)
		}
	}
}

func FuzzClassify(f *testing.F) {
	for _, lines := range whole {
		for _, l := range lines {
			f.Add(l)
		}
	}
	for _, l := range text {
		f.Add(l)
	}
	f.Fuzz(func(t *testing.T, line string) {
		for _, m := range []Mark{Classify(line), Loose(line)} {
			if m.Kind == None && m != (Mark{}) {
				t.Errorf("%q: a span without a kind: %v", line, m)
			}
			if m.Kind != None && (m.Span.Empty() || m.Span.Start < 0 || m.Span.End != len(line)) {
				t.Errorf("%q: %v over %v", line, m.Kind, m.Span)
			}
		}
		if c := Classify(line); c.Kind != None && Loose(line) != c {
			t.Errorf("%q: Loose is less sure than Classify", line)
		}
	})
}

// A line costs time in proportion to its length, whatever stands in it.
func TestClassifyLinear(t *testing.T) {
	for _, piece := range []string{"ⓒ", "무단전재 ", "구독 ", "▶ 제보하기 ", "#가 ", "정치|", "다. ", "(사진=", "등록번호 : ", "<[(", "공유", "가"} {
		t.Run(piece, func(t *testing.T) {
			linear.Check(t, 1<<12, func(size int) func() {
				line := strings.Repeat(piece, size/len(piece))
				return func() {
					Classify(line)
					Loose(line)
				}
			})
		})
	}
}

// A phrase stands in the table once: blanks make no other of it.
func TestPhrasesOnce(t *testing.T) {
	for _, list := range sentences {
		seen := map[sentence]bool{}
		for _, s := range list {
			if seen[s] {
				t.Errorf("%q … %q stands twice", s.text, s.then)
			}
			seen[s] = true
		}
	}
}

// Full-width marks and wide blanks change nothing of what a line says, and a span is
// that of the line as it is spelt.
func TestPlainMarks(t *testing.T) {
	wide := strings.NewReplacer(" ", "\u3000", "(", "（", ")", "）", ":", "：", "[", "［", "]", "］")
	for kind, lines := range whole {
		for _, line := range lines {
			for _, spelt := range []string{wide.Replace(line), strings.ReplaceAll(line, " ", "\u00a0")} {
				if m := Classify(spelt); m.Kind != kind || m.Span.Of(spelt) != spelt {
					t.Errorf("%q: %v of %q, want %v", spelt, m.Kind, m.Span.Of(spelt), kind)
				}
			}
		}
	}
	const line = "가상시는 노선을 다시 짰다. 가상\u00a0도담\u3000한빛\u00a0"
	for _, notice := range []string{"저작권자（c） 가상일보 무단전재 및 재배포 금지", "［ⓒ 가상경제 & gasang.kr, 무단전재 및 재배포 금지］"} {
		if m := Classify(line + notice); m.Kind != Copyright || m.Span.Of(line+notice) != notice {
			t.Errorf("%v of %q, want %q", m.Kind, m.Span.Of(line+notice), notice)
		}
	}
}
