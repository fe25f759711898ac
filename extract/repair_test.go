package extract

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
)

const repairText = `[단독] 가람시, 하천 산책로 다시 연다
입력 2026.03.04 09:30
가람시는 4일 장마로 무너졌던 하천 산책로를 이달 말 다시 연다고 밝혔다. 시는 석 달 동안 둑을 다지고 길을 새로 깔았다.
시 관계자는 “안전 점검을 마치는 대로 전 구간을 개방하겠다”고 말했다. 주민들은 아침마다 걷던 길이 돌아와 반갑다고 했다.
한가람 기자 garam@hanbit.example
`

// TestParseRepairs: text that a crawler decoded wrongly gives the article it was.
func TestParseRepairs(t *testing.T) {
	p := NewParser(nil)
	want, err := p.Parse(strings.NewReader(repairText), Hint{})
	if err != nil {
		t.Fatal(err)
	}
	cp949, err := korean.EUCKR.NewEncoder().String(repairText)
	if err != nil {
		t.Fatal(err)
	}
	latin, err := charmap.ISO8859_1.NewDecoder().String(cp949)
	if err != nil {
		t.Fatal(err)
	}
	asKorean, err := korean.EUCKR.NewDecoder().String(repairText)
	if err != nil {
		t.Fatal(err)
	}
	before, _, _ := strings.Cut(repairText, "시 관계자")
	for name, c := range map[string]struct {
		broken string
		whole  bool // nothing was lost
	}{
		"all of it":                 {latin, true},
		"the second half of it":     {before + latin[strings.Index(latin, "½Ã °ü°èÀÚ"):], true},
		"UTF-8 as code page 949":    {asKorean, false},
		"the same with other marks": {strings.ReplaceAll(asKorean, "\ufffd", "?"), false},
	} {
		got, err := p.Parse(strings.NewReader(c.broken), Hint{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if c.whole && (got.Headline.Text != want.Headline.Text || got.Text() != want.Text()) {
			t.Errorf("%s: got %q\n%s", name, got.Headline.Text, got.Text())
		}
		if !strings.Contains(strings.Join(got.Warnings, " "), "wrongly decoded") {
			t.Errorf("%s: no warning: %q", name, got.Warnings)
		}
	}
	if strings.Contains(strings.Join(want.Warnings, " "), "decoded") {
		t.Errorf("healthy text was repaired: %q", want.Warnings)
	}
}

// TestParseCharsetWarnings: what the bytes went through is told in the article.
func TestParseCharsetWarnings(t *testing.T) {
	cp949, err := korean.EUCKR.NewEncoder().String(repairText)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(repairText, "\n")
	last := strings.Index(repairText, lines[3])
	for name, c := range map[string]struct{ in, charset, want string }{
		"UTF-8":                   {repairText, "utf-8", ""},
		"code page 949":           {cp949, "euc-kr", ""},
		"half of it in the other": {repairText[:last] + cp949[strings.Index(cp949, "\xbd\xc3 \xb0\xfc\xb0\xe8\xc0\xda"):], "euc-kr", "parts of the page are in another charset than the rest"},
		"a byte lost":             {strings.Replace(repairText, "개방", "개\xeb\xb0", 1), "utf-8", "2 characters were lost to damaged bytes"},
	} {
		a, err := NewParser(nil).Parse(strings.NewReader(c.in), Hint{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := strings.Join(a.Warnings, "; "); a.Charset.Name != c.charset || got != c.want {
			t.Errorf("%s: in %s, warnings %q, want %s, %q", name, a.Charset.Name, got, c.charset, c.want)
		}
	}
}

func TestPlainlyBroken(t *testing.T) {
	french := strings.Repeat("Le café près de l'hôtel était fermé à midi. ", 20)
	for name, c := range map[string]struct {
		text string
		want bool
	}{
		"Korean":                       {repairText, false},
		"ASCII":                        {strings.Repeat("nothing here ", 50), false},
		"Korean with a French line":    {strings.Repeat(repairText, 4) + french, true}, // left to Repair, which leaves it
		"Chinese":                      {strings.Repeat("市政府十四日表示，新的法案已经通过。", 20), true},
		"Korean with Chinese words":    {strings.Repeat(repairText, 4) + "大韓民國 憲法 第一條", false},
		"broken at the end":            {strings.Repeat(repairText, 40) + strings.Repeat("±â»ç ", 20), true},
		"UTF-8 seen as code page 949":  {strings.Repeat("湲곗옄 ?쒓뎅 怨듭썝", 20), true},
		"a few signs":                  {"© 2026 한빛일보 · 무단전재 금지", false},
		"Korean bytes seen as Latin-1": {strings.Repeat("±â»ç ", 20), true},
	} {
		if got := plainlyBroken([]byte(c.text)); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
