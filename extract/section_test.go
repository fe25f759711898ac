package extract

import "testing"

func TestSectionOf(t *testing.T) {
	for printed, want := range map[string]string{
		"경제":               "경제",
		"뉴스 > 스포츠 > 씨름":    "스포츠",
		"HOME › 사회 › 교육":   "사회",
		"홈":                "",
		"조선닷컴 > 뉴스 > 사회":   "사회",
		"동아닷컴":             "동아닷컴",
		"S1N4":             "",
		"식품/건강":            "식품/건강",
		"IT·과학":            "IT·과학",
		"뉴스 홈 > 최신기사":      "",
		"4차 산업":            "4차 산업",
		"Politics > Seoul": "Politics",
	} {
		if got := sectionOf(printed); got != want {
			t.Errorf("sectionOf(%q) = %q, want %q", printed, got, want)
		}
	}
}
