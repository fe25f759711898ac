package extract_test

import (
	"slices"
	"testing"
)

// TestTextMarks: what the mark in front of a line, or the line beside it, makes of it.
func TestTextMarks(t *testing.T) {
	p := textParser(t)
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"headings behind arrows", "▶빈집 열두 채에 가게\n" + sentence + "\n▶책방 넷\n" + another, []string{"▶빈집 열두 채에 가게", sentence, "▶책방 넷", another}},
		{"promotion behind arrows", sentence + "\n" + another + "\n▶골목 책방 넷\n▶빵집 셋", []string{sentence, another}},
		{"a name behind ▲", sentence + "\n▲ 12일 가온시청에서 열린 골목 토론회에서 빈집을 고쳐 쓰는 길을 말하는 한도담 가온대 건축학과 교수.\n" + another, []string{sentence, another}},
		{"items behind ▲", sentence + "\n▲ 첫째 골목의 빈집 열두 채를 고쳐 책방과 빵집으로 내놓고 그 안에 이웃들이 모일 방을 두는 일\n▲ 둘째 고친 집의 세를 삼 년 동안 절반만 받고 나머지는 시가 골목을 가꾸는 데 쓰게 하는 일\n" + another,
			[]string{sentence, "▲ 첫째 골목의 빈집 열두 채를 고쳐 책방과 빵집으로 내놓고 그 안에 이웃들이 모일 방을 두는 일", "▲ 둘째 고친 집의 세를 삼 년 동안 절반만 받고 나머지는 시가 골목을 가꾸는 데 쓰게 하는 일", another}},
		{"a guest above the cue", "■ 한도담 / 가온대 건축학과 교수\n[앵커]\n" + sentence + "\n[인터뷰]\n" + another, []string{"■ 한도담 / 가온대 건축학과 교수", "[앵커]", sentence, "[인터뷰]", another}},
		{"cues in braces", "{앵커:\n" + sentence + "}\n{리포트}\n" + another, []string{"{앵커:", sentence + "}", "{리포트}", another}},
		{"cues in Latin letters", "◀ANC▶\n" + sentence + "\n◀END▶\n" + another, []string{"◀ANC▶", sentence, "◀END▶", another}},
		{"a button on the picture", sentence + "\n나루동 골목에서 이웃들 만나다. AD 원본보기 아이콘\n" + another, []string{sentence, another}},
		{"all in a bracket", sentence + "\n" + another + "\n[고친 빈집 앞에 모인 나루동 이웃들과 가온시 직원들. 사진 = 가온시 제공]\n한도담 기자", []string{sentence, another}},
		{"twice", sentence + "\n" + another + "\n기사등록 : 2024-03-12 09:47\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a tag alone", sentence + "\n" + another + "\n키워드\n#골목 이야기\n한도담 기자", []string{sentence, another}},
		{"an address behind a sign-off", "[앵커]\n" + sentence + "\n[기자]\n" + another + "\n한빛뉴스 한도담입니다. [ dodam@hanbit.example ]\n영상취재 : 류하람 기자", []string{"[앵커]", sentence, "[기자]", another, "한빛뉴스 한도담입니다."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := parseText(p, tt.text)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range a.Paragraphs {
				got = append(got, p.Text)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}

// TestTextBelow: some pages print their header, or its time, below the text.
func TestTextBelow(t *testing.T) {
	p := textParser(t)
	for _, tt := range []struct{ name, tail, headline, published string }{
		{"all of it", "한도담 기자 dodam@hanbit.example\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12 09:47"},
		{"the time", "한도담 기자\n입력 2024-03-12 09:47", "", "2024-03-12 09:47"},
		{"the day and the page", "한도담 기자\n2024-03-12 29면", "", "2024-03-12 00:00"},
		{"another article", "한도담 기자\n관련기사\n나루동 골목에 작은 도서관\n입력 2024-03-12 09:47\n더보기", "", ""},
	} {
		a, err := parseText(p, sentence+"\n"+another+"\n"+tt.tail)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if a.Published != nil {
			got = a.Published.Time.Format("2006-01-02 15:04")
		}
		if a.Headline.Text != tt.headline || got != tt.published {
			t.Errorf("%s: got %q, %q", tt.name, a.Headline.Text, got)
		}
	}
}
