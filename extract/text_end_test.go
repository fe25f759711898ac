package extract_test

import (
	"strings"
	"testing"
)

// TestTextEnds: what stands behind or below the last sentence of an article and is none of
// it, and what is its text.
func TestTextEnds(t *testing.T) {
	p := textParser(t)
	for tail, want := range map[string]string{
		"---": "", " ***": "", "■": "", " /편집국장": "", " <본지 논설위원>": "", " (다음 호에 계속)": "", " 〈다음 주에 계속〉": "", " / 3면에 계속": "",
		" (한빛스포츠/hanbit.example)": "", " 자료=가온시": "", " 자료 : 가온시": "", " 사진ㅣ한빛DB": "", "사진┃가온시": "", " 가온시 제공.": "", " ▶ 골목 살리기 10년, 무엇이 달라졌나": "",
		"\n<편집인>": "", "\n[한빛일보]": "", "\n(계속)": "", "\n사진┃가온시": "", "\n오늘의 영상\n나루동 골목 축제 현장": "", "\n가온시, 나루동, 빈집": "", "\n가온시 나루동 빈집\n한도담 기자": "",
		"\n제1234호\n저작권자 ⓒ 한빛일보 무단전재 및 재배포 금지":                     "",
		"\n한도담 가온대 교수\n1970년 가온에서 태어나 가온대를 졸업했다. 산문집 ‘골목’ 등을 냈다.": "",
		"\n가온시 공원과 02-123-4567": "", "\n결국···골목 떠난 상인들": "", "\n가온시·나래구, 비상수송대책 마련": "", "\n2022.08.01 00:00 기준": "",
		"\n가온시,골목,축제\n한도담 기자": "", "\n한도담 기자의 주요 기사": "", "\n인스타그램 @hanbit_news": "",
		// They are text.
		"\n한빛출판사, 240쪽, 1만8000원":               "\n한빛출판사, 240쪽, 1만8000원",
		"\n한도담 시인은 1970년 가온에서 태어나 2001년 등단했다.": "\n한도담 시인은 1970년 가온에서 태어나 2001년 등단했다.",
		"...": "...", " (웃음)": " (웃음)", " <골목의 하루>": " <골목의 하루>", " “쉬지 않는다.”": " “쉬지 않는다.”", " 올해 예산 3억원 제공.": " 올해 예산 3억원 제공.",
		"\n가온시 상인연합회 일동": "\n가온시 상인연합회 일동", "\n또 나루동 책방을": "\n또 나루동 책방을", "\n종각역 인근 중개업소": "\n종각역 인근 중개업소", "\n- 앞으로의 계획은?": "\n- 앞으로의 계획은?", "\n* 신청은 선착순이다.": "\n* 신청은 선착순이다.",
		"\n2020년 3월 골목 살리기 계획 발표\n2021년 5월 첫 삽\n2024년 3월 열두 채 완공\n한도담 기자": "\n2020년 3월 골목 살리기 계획 발표\n2021년 5월 첫 삽\n2024년 3월 열두 채 완공", "\n시는 다음 달까지": "\n시는 다음 달까지", "\n2. 빈집의 내일": "\n2. 빈집의 내일",
		"\n골목의 밤\n" + another + sentence + "\n골목의 아침": "\n골목의 밤\n" + another + sentence + "\n골목의 아침",
	} {
		a, err := parseText(p, "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n"+sentence+"\n"+another+tail)
		if err != nil {
			t.Errorf("%q: %v", tail, err)
			continue
		}
		var got []string
		for _, p := range a.Paragraphs {
			got = append(got, p.Text)
		}
		if got := strings.Join(got, "\n"); got != sentence+"\n"+another+want {
			t.Errorf("%q: %s", tail, got)
		}
	}
}

// TestTextSigners: who signs below the text, and where.
func TestTextSigners(t *testing.T) {
	p := textParser(t)
	for tail, want := range map[string]string{
		" (한도담/hanbit.example)":            "한도담",
		"\n(한도담/hanbit.example)":           "한도담",
		"\n가온문화재단\n이사장 한 도 담":              "한도담 이사장 가온문화재단",
		"\n2024년 3월 12일\n가온시상인연합회\n회장 한도담": "한도담 회장 가온시상인연합회",
		"\n한도담 가온대 교수\n1970년 가온에서 태어나 가온대를 졸업했다. 산문집 ‘골목’ 등을 냈다.": "한도담 교수 가온대",
		"\n*필자 소개: 한도담 가온대 교수. 저서로 ‘골목’이 있다.":                     "한도담 교수 가온대",
		"\n한도담 서울 성북구 보문동":                             "한도담",
		"\n글/사진 : 한도담\nⓒ 한빛뉴스 무단전재 및 재배포 금지":           "한도담",
		"\n[사진] 한도담 기자 / dodam@hanbit.co.kr":           "",
		"\n나루동 골목에서\n회장 한도담":                           "한도담 회장",
		"\n공유하기\n한도담([email protected])":               "한도담",
		"\n광고\n한도담 가온대 교수":                             "한도담 교수 가온대",
		"\n▶관련기사 3면\n한도담 기자":                           "한도담 기자",
		"\n사진=가온시\n한도담 기자 d@hanbit.co.kr 기자의 다른기사 더보기": "한도담 기자",
		"\n관련기사\n골목에 책방\n한도담 기자":                       "",
		"\n관련기사\n골목에 책방\n한도담 기자 d@hanbit.co.kr":        "한도담 기자",
	} {
		a, err := parseText(p, "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n"+sentence+"\n"+another+tail)
		if err != nil {
			t.Errorf("%q: %v", tail, err)
			continue
		}
		got := ""
		for _, w := range a.Authors {
			got += w.Name + " " + w.JobTitle
			for _, f := range w.Affiliations {
				got += " " + f.Organization
			}
		}
		if strings.TrimSpace(got) != want {
			t.Errorf("%q: %q, want %q", tail, got, want)
		}
	}
}
