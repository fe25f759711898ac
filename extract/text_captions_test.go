package extract_test

import (
	"slices"
	"testing"
)

// TestTextCaptions: a caption is told from running text by its own words and by where it stands.
func TestTextCaptions(t *testing.T) {
	const top, more = "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n", "신청은 다음 달 8일까지 시청 누리집에서 받으며, 뽑힌 사람은 석 달 안에 문을 열어야 한다."
	body := []string{sentence, another, more}
	p := textParser(t)
	for _, tt := range []struct {
		line string
		text bool // it is running text
	}{
		{"가온시 나루동 이웃들이 골목에서 떡을 자르고 있다.", false},
		{"한도담(왼쪽에서 두 번째) 시장이 골목을 둘러보고 있다.", false},
		{"한도담 시장이 빈집을 고치는 일을 설명하고 있다", false},
		{"지난 12일 나루동에서 골목 잔치가 열리고 있다.", false},
		{"나루동 골목에 벚꽃이 피어 있다.", false},
		{"골목 잔치에 모인 상인들이 기념사진을 찍고 있다.", false},
		{"골목 잔치를 마친 상인들이 기념촬영을 했다.", false},
		{"앞줄 왼쪽 세 번째부터 한도담 시장, 백이슬 회장.", false},
		{"고친 빈집을 둘러보는 이웃들.", false},
		{"나루동 골목 전경 <가온시>", false},
		{"나루동 골목. 가온시 누리집", false},
		{"↑↑ 나루동 골목을 걷는 이웃들", false},
		{"<사진 1> 고친 빈집과 이웃들", false},
		{"지난 12일 나루동에서 열린 골목 잔치", false},
		{"고친 빈집과 이웃들 | 가온시 제공", false},
		{"고친 빈집과 이웃들. 한빛일보DB", false},
		{"고친 빈집과 이웃들. AFP=연합뉴스", false},
		{"<나루동 이웃들이 골목에서 떡을 자르고 있다>", false},
		{"가온시가 25일 빈집 잔치를 연다고 밝혔다. 가온시 제공 가온시가 25일 빈집 잔치를 연다고 밝혔다. 가온시 제공", false},
		{"고친 빈집 조감도. [가온시]", false},
		{"[표] 가온시 빈집 추이(단위: 채)", false},
		{"고친 빈집을 걷는 이웃들 연합뉴스", false},
		{"고친 빈집을 걷는 이웃들 한빛일보DB", false},
		{"나루동 골목. 셔터스톡", false},
		{"나루동 골목 [한빛일보 자료사진]", false},
		{"나루동 골목 사진 가온시", false},
		{"새 책장 ‘나루’ 가온시 제공", false},
		{"가온시가 12일 나루동에서 골목 잔치를 열었다. 연합뉴스", false},
		{"인사하는 한도담 시장", false},
		{"드라마 ‘골목’ 스틸컷", false},
		{"한도담 가온시장", false},
		{"한도담 가온시장.", false},

		{"나루동 이웃들이 비싼 세를 견디지 못해 불편을 겪고 있다.", true},
		{"골목 상인들이 대책을 마련하라고 요구하고 있다.", true},
		{"가온시가 빈집을 사들이면서 값이 오르고 있다.", true},
		{"이웃들은 골목에서 떡을 나눠 먹고 있다.", true},
		{"경찰은 불이 난 까닭을 조사하고 있다.", true},
		{"나루동 골목에서는 젊은 상인들이 책을 팔고 있다.", true},
		{"▲ 가온시가 12일 나루동에서 책방 개관식을 열었다.", false},
		{"▲ 이웃들이 떡을 자르고 있다.", false},
		{"▲ 빈집은 올해 두 배로 줄어든다.", true},
		{"▲ 이웃들이 바라기 때문이다.", true},
		{"나루동 이웃들은 골목이 밝아졌다고 말했다.", true},
		{"한도담 시장은 “왼쪽부터 차례로 서 달라”고 말했다.", true},
		{"말 그대로 꽃길.", true},
		{"그것도 단 사흘 만에.", true},
		{"찾은 손님은 모두 3만 명.", true},
		{"다음 잔치는 26일 오후 7시.", true},
	} {
		for _, at := range []int{0, 1, 2} {
			lines := slices.Insert(slices.Clone(body), at, tt.line)
			want := body
			if tt.text {
				want = lines
			}
			a, err := parseText(p, top+joined(lines))
			if err != nil {
				t.Errorf("%q at %d: %v", tt.line, at, err)
				continue
			}
			var got []string
			for _, p := range a.Paragraphs {
				got = append(got, p.Text)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%q at %d: paragraphs\n got %q\nwant %q", tt.line, at, got, want)
			}
		}
	}
}

// TestTextScenes: what stays though it reads as a caption.
func TestTextScenes(t *testing.T) {
	const scene = "가온시 나루동 이웃들이 골목에서 떡을 자르고 있다."
	p := textParser(t)
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"the next goes on from it", scene + "\n이들은 지난해 빈집을 함께 고친 사람들이다. " + sentence + "\n" + another, []string{scene, "이들은 지난해 빈집을 함께 고친 사람들이다. " + sentence, another}},
		{"an article about pictures", "[포토] 나루동 골목 잔치\n입력 2024-03-12 09:47\n" + scene + "\n" + sentence + "\n" + another, []string{scene, sentence, another}},
		{"told behind its reporter", "[한빛일보 한도담 기자] 12일 " + scene + "\n한 상인이 떡을 나르고 있다.\n" + sentence + "\n" + another, []string{"12일 " + scene, "한 상인이 떡을 나르고 있다.", sentence, another}},
		{"told once more below", "가온시 나루동 골목 잔치가 12일 이웃 사백 명이 모인 가운데 열렸다.\n해마다 봄을 여는 가온시 나루동 골목 잔치가 12일 이웃 사백 명이 모인 가운데 새 책방 앞에서 열렸다. 잔치는 올해로 열 번째다.\n" + sentence + "\n" + another, []string{"해마다 봄을 여는 가온시 나루동 골목 잔치가 12일 이웃 사백 명이 모인 가운데 새 책방 앞에서 열렸다. 잔치는 올해로 열 번째다.", sentence, another}},
		{"a lead and what it leads to", "가온시 나루동 골목 잔치가 12일 이웃 사백 명이 모인 가운데 열렸다.\n골목 잔치는 나루동 이웃들이 봄을 여는 자리로 올해 열 번째다.\n" + sentence + "\n" + another, []string{"가온시 나루동 골목 잔치가 12일 이웃 사백 명이 모인 가운데 열렸다.", "골목 잔치는 나루동 이웃들이 봄을 여는 자리로 올해 열 번째다.", sentence, another}},
		{"above the paragraph that says the same", "가온시는 12일 나루동에서 골목 잔치를 열었다.\n가온시(시장 한도담)는 봄을 맞아 지난 12일 나루동에서 골목 잔치를 열었다.\n\n한도담 시장은 “골목이 살아났다”고 말했다.\n\n" + sentence, []string{"가온시(시장 한도담)는 봄을 맞아 지난 12일 나루동에서 골목 잔치를 열었다.", "한도담 시장은 “골목이 살아났다”고 말했다.", sentence}},
		{"over whose the picture is", sentence + "\n이웃들이 골목에서 떡을 자르고 있다.\n연합뉴스\n" + another + "\n" + another + sentence, []string{sentence, another, another + sentence}},
		{"items behind marks", sentence + "\n△책방 넷\n△빵집 셋\n" + another, []string{sentence, "△책방 넷", "△빵집 셋", another}},
		{"headings that end as owners do", "입력 2024-03-12 09:47\n" + sentence + "\n골목의 하루 사진 전시\n" + another + "\n이웃에게 우산 무료 제공\n" + another + sentence, []string{sentence, "골목의 하루 사진 전시", another, "이웃에게 우산 무료 제공", another + sentence}},
		{"questions behind ▲", "한도담 “빈집이 좋다”\n▲왜 빈집인가?\n-빈집은 도시가 늙는 표시입니다. 고쳐 쓰면 도시도 젊어집니다.\n▲누가 돕나?\n-이웃이 돕습니다. 집주인과 상인회가 함께 나섰습니다.", []string{"▲왜 빈집인가?", "-빈집은 도시가 늙는 표시입니다. 고쳐 쓰면 도시도 젊어집니다.", "▲누가 돕나?", "-이웃이 돕습니다. 집주인과 상인회가 함께 나섰습니다."}},
		{"questions behind dashes", "[일문일답] 한도담 시장 “빈집 고친다”\n- 왜 고치나\n“빈집은 도시가 늙는 표시입니다. 고쳐 쓰면 도시도 젊어집니다.”\n- 누가 돕나\n“이웃이 돕습니다. 집주인과 상인회가 함께 나섰습니다.”", []string{"- 왜 고치나", "“빈집은 도시가 늙는 표시입니다. 고쳐 쓰면 도시도 젊어집니다.”", "- 누가 돕나", "“이웃이 돕습니다. 집주인과 상인회가 함께 나섰습니다.”"}},
		{"the last who speaks", "한도담 “빈집 고친다”\n▷ 백이슬 / 진행: 빈집을 왜 고칩니까?\n▶ 한도담 / 가온시장: 빈집은 도시가 늙는 표시입니다. 고쳐 쓰면 도시도 젊어집니다.\n▷ 백이슬 / 진행: 누가 돕습니까?\n▶ 한도담 / 가온시장: 이웃이 돕습니다. 집주인과 상인회가 함께 나섰습니다.", []string{"▷ 백이슬 / 진행: 빈집을 왜 고칩니까?", "▶ 한도담 / 가온시장: 빈집은 도시가 늙는 표시입니다. 고쳐 쓰면 도시도 젊어집니다.", "▷ 백이슬 / 진행: 누가 돕습니까?", "▶ 한도담 / 가온시장: 이웃이 돕습니다. 집주인과 상인회가 함께 나섰습니다."}},
		{"a deck behind a dash", "빈집 열두 채 청년 가게로\n- 임대료 3년간 절반만 받기로\n" + sentence + "\n- 책방 넷\n- 빵집 셋\n" + another, []string{sentence, "- 책방 넷", "- 빵집 셋", another}},
		{"items behind ▲", sentence + "\n" + another + "\n▲2020년 3월 = 빈집 조사 시작\n▲2021년 5월 = 첫 가게 개점\n▲2022년 7월 = 두 배로 확대", []string{sentence, another, "▲2020년 3월 = 빈집 조사 시작", "▲2021년 5월 = 첫 가게 개점", "▲2022년 7월 = 두 배로 확대"}},
		{"headings behind ▲ below what introduces them", sentence + "\n▲ 나루동, 빈집 열두 채 고쳐\n" + another + "\n▲ 도담읍, 새 장터 문 열어\n" + another + sentence + "\n▲ 가온역, “막차 늦춘다”\n" + sentence + another, []string{sentence, "▲ 나루동, 빈집 열두 채 고쳐", another, "▲ 도담읍, 새 장터 문 열어", another + sentence, "▲ 가온역, “막차 늦춘다”", sentence + another}},
		{"a scene with what follows", "골목 끝 평상. 할머니들이 부채를 부치고 있다.\n" + sentence + "\n" + another, []string{"골목 끝 평상. 할머니들이 부채를 부치고 있다.", sentence, another}},
		{"nouns with stops, as a reporter speaks", "[리포트]\n가온시 나루동의 한 골목.\n이웃들이 떡을 자르고 있습니다.\n골목을 찾은 젊은 손님들.\n" + sentence, []string{"[리포트]", "가온시 나루동의 한 골목.", "이웃들이 떡을 자르고 있습니다.", "골목을 찾은 젊은 손님들.", sentence}},
		{"who speaks, one after the other", sentence + "\n박가온(책방)\n골목이 살아나서 참 좋다. 손님이 배로 늘었다고 다들 말한다.\n한도담 코치\n빈집은 도시가 늙는 표시다. 고쳐 쓰면 도시도 젊어진다고 본다.", []string{sentence, "박가온(책방)", "골목이 살아나서 참 좋다. 손님이 배로 늘었다고 다들 말한다.", "한도담 코치", "빈집은 도시가 늙는 표시다. 고쳐 쓰면 도시도 젊어진다고 본다."}},
	} {
		a, err := parseText(p, tt.text)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var got []string
		for _, p := range a.Paragraphs {
			got = append(got, p.Text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: paragraphs\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

func joined(lines []string) (s string) {
	for _, l := range lines {
		s += l + "\n\n"
	}
	return s
}
