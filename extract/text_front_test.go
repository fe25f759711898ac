package extract_test

import "testing"

// TestTextFront: what stands in front of a text that names no reporter with a title.
func TestTextFront(t *testing.T) {
	p := textParser(t)
	const text = "가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 12일 밝혔다."
	for _, tt := range []struct{ front, left, author string }{
		{"[한빛일보] ", "", ""},
		{"(한빛일보) ", "", ""},
		{"【한빛일보】 ", "", ""},
		{"한빛일보 | ", "", ""},
		{"한빛일보ㅣ", "", ""},
		{"한빛일보 = ", "", ""},
		{"【춘천】 ", "", ""},
		{"[춘천] ", "", ""},
		{"서울--(한빛와이어)--", "", ""},
		{"하노이, 2월28일 (로이터) - ", "", ""},
		{"[사진=백이슬 기자, 글=한도담 기자] ", "", "한도담"},
		{"[한도담] ", "", "한도담"},
		{"[여수 한도담] ", "", "한도담"},
		{"[한빛일보] 한도담 기자 ", "", "한도담"},
		{"한빛일보 | 한도담 기자 ", "", "한도담"},
		{"(여수=한빛일보) 한도담 기자 | ", "", "한도담"},
		{"[한빛일보 한도담 기자, 백이슬 기자] ", "", "한도담"},
		// words of the text
		{"〈한빛일보〉 ", "〈한빛일보〉 ", ""}, // a title's brackets
		{"[골목길] ", "[골목길] ", ""},
		{"가온시(시장 백이슬) - ", "가온시(시장 백이슬) - ", ""},
		{"청년 | ", "청년 | ", ""},
		{"[한도담] “빈집이 많다.” ", "[한도담] “빈집이 많다.” ", ""}, // who says so
		{"[한빛일보]가 만난 ", "[한빛일보]가 만난 ", ""},
	} {
		a, err := parseText(p, "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n"+tt.front+text+"\n"+another)
		if err != nil {
			t.Fatal(err)
		}
		author := ""
		if len(a.Authors) > 0 {
			author = a.Authors[0].Name
		}
		if got := a.Paragraphs[0].Text; got != tt.left+text || author != tt.author {
			t.Errorf("%q: %q by %q", tt.front, got, author)
		}
	}
}
