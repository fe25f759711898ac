package byline_test

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestHeadCells has the head of a page in cells: every order, every separator.
func TestHeadCells(t *testing.T) {
	const times, sections = "2021-03-04 17:59;입력 2021.03.04. 오후 5:59;2021/03/04;등록 : 2021년 3월 4일 17:59", "사회;불교;오피니언"
	for _, who := range []struct{ cell, want string }{
		{"강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"기자명 강한별 객원기자", "reporter 강한별/객원기자"},
		{"작성자 강한별", "reporter 강한별"},
		{"by 강한별", "reporter 강한별"},
		{"강한별", "reporter 강한별"},
	} {
		for _, mark := range []string{" | ", "|", " ㅣ ", " │ ", " / ", " · ", " • ", " - ", " l "} {
			for order := range strings.FieldsSeq("WST SWT TSW STW WTS SWTC WTC TWC SWCT") {
				for when := range strings.SplitSeq(times, ";") {
					for section := range strings.SplitSeq(sections, ";") {
						var cells []string
						for _, c := range order {
							cells = append(cells, map[rune]string{'W': who.cell, 'S': section, 'T': when, 'C': "조회 1,204"}[c])
						}
						line := strings.Join(cells, mark)
						if got := show(byline.Parse(line, byline.Body).Credits); got != who.want {
							t.Errorf("Parse(%q)\n got %s\nwant %s", line, got, who.want)
						}
					}
				}
			}
		}
	}
	check(t, byline.Body, []line{{"불교  강한별 기자  2021-03-04 17:59", "reporter 강한별/기자"}})
	check(t, byline.Body, []line{ // a cell of two parts, and one whose time no mark parts
		{"오피니언 | 강한별 | 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"오피니언 | 강한별 교수 2021-03-04 17:59", "contributor 강한별/교수"},
		{"오피니언 | 강한별 (가람연구소 소장)/2018-02-07", "contributor 강한별/소장 {가람연구소||소장}"},
		{"강한별(가람연구소 소장)l승인2021.03.04 17:59", "contributor 강한별/소장 {가람연구소||소장}"},
		{"파리|강한별 기자 2024. 8. 1. 12:01", "reporter 강한별/기자 @파리"},
		{"2024/01/10 by 강한별 댓글 없음", "reporter 강한별"},
		{"2023-04-22 By 강한별 Leave a Comment", "reporter 강한별"},
		{"강한별 기자(hb@example.com) | 필자의 다른 기사보기 | 페이스북공유 | 트위터공유", "reporter 강한별/기자 <hb@example.com>"},
		{"취재기자 : 강한별, 방송일 : 2023-05-04, 조회 : 123", "reporter 강한별"},
		{"[시론] 강한별 변호사 2021.03.04", "contributor 강한별/변호사"},
		{"작성자 강한별 2021-03-04", "reporter 강한별"},
		{"글·사진 강한별 2021-03-04", "reporter 강한별"},
		{"사진 강한별 2021-03-04", "photographer 강한별"},
		{"작성자 강한별 문학평론가 2021.03.04", "contributor 강한별/문학평론가"},
	})
	check(t, byline.Body, []line{
		{"2021-03-04 17:59  가 가  강한별 기자", "reporter 강한별/기자"},
		{"강한별 | 285호 (2019년 11월 Issue 2)", "reporter 강한별"},
		{"강한별 가람대 교수 | 제12호", "contributor 강한별/교수 {가람대||교수}"},
		{"대구일보=강한별 기자□", "reporter 강한별/기자 {대구일보||기자}"},
		{"강한별 기자 ■", "reporter 강한별/기자"},
		{"강한별 기자( hb @ example.co.kr )", "reporter 강한별/기자 <hb@example.co.kr>"},
	})
	refuse(t, byline.Body, []string{
		"정치 | 강한별 대통령 | 2021-03-04", "정치 | 봄이 온다 | 2021-03-04", "불교 | 사회 | 2021-03-04 17:59", "사회 | 강한별", "2021-03-04 | 이시각 주요기사",
		"사회 | 강한별 | 문화 | 오누리 | 2021-03-04", "정치 | 경제 | 사회 | 문화 | 연예 | 국제 | 과학 | 강한별 | 2021-03-04 17:59", "정치 | 안내문 | 2021-03-04",
	})
}

// TestSectioned has a section's name that nothing but a blank parts from the byline.
func TestSectioned(t *testing.T) {
	check(t, byline.Body, []line{
		{"정치 강한별 기자", "reporter 강한별/기자"},
		{"스포츠 강한별기자", "reporter 강한별/기자"},
		{"경제 강한별·오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"문화 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"산업 강한별 기자 입력 2021.03.04 17:59", "reporter 강한별/기자"},
		{"오피니언 강한별 가람대 교수 2021.03.04 17:59", "contributor 강한별/교수 {가람대||교수}"},
	})
	check(t, byline.Slot, []line{
		{"오피니언 강한별 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"사회 강한별 기자", "reporter 강한별/기자"},
	})
	refuse(t, byline.Body, []string{"사회 강한별 앵커", "문화 강한별 작가", "정치 강한별 의원", "경제 강한별", "정치 김 기자", "국제 강한별 대통령"})
	refuse(t, byline.Slot, []string{"정치 강한별 의원", "문화 강한별 축제"})
}

// TestBeside has a name among times, labels, counts, buttons and the outlet.
func TestBeside(t *testing.T) {
	check(t, byline.Body, []line{
		{"(강한별 기자  2023. 11. 1. 07:01)", "reporter 강한별/기자"},
		{"/강한별 기자(hb@example.com)\t2009년 11월 25일 수요일", "reporter 강한별/기자 <hb@example.com>"},
		{"(강한별 기자 입력 2025-09-10 08:42:00 수정 2025-09-10 08:42:00 조회수 0)", "reporter 강한별/기자"},
		{"(2024.01.24 08:45:50 강한별 기자 hb@example.com)", "reporter 강한별/기자 <hb@example.com>"},
		{"등록 : 2010-10-02 14:41 | 수정 : 2010-10-02 14:58 강한별 기자", "reporter 강한별/기자"},
		{"24.02.20 12:26ㅣ최종 업데이트 24.02.20 12:36ㅣ강한별", "reporter 강한별"},
		{"국제신문 2024-03-01 15:22:10 강한별 기자", "reporter 강한별/기자 {국제신문||기자}"},
		{"[국제신문] 입력 2022.02.19 06:00 업데이트 2022.02.19 14:38 강한별 기자 구독", "reporter 강한별/기자 {국제신문||기자}"},
		{"도서관이 남긴 유산  2020년 7월 13일 21:51 강한별 기자", "reporter 강한별/기자"},
		{"2013-03-20 29면 강한별 기자", "reporter 강한별/기자"},
		{"입력 2025.06.02 07:05 조회수 1,234 강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 승인 2019.11.27 10:40 호수 3538 댓글 0", "reporter 강한별/기자"},
		{"강한별 기자 발행일 2017-01-05 제16면", "reporter 강한별/기자"},
		{"강한별 기자공개 2025-06-02 14:55:12", "reporter 강한별/기자"},
		{"강한별 기자·공개 2025.11.23 오후 3:20·수정 2025.11.23 오후 5:41", "reporter 강한별/기자"},
		{"강한별 기자 21.03.04 16:20", "reporter 강한별/기자"},
		{"최정수 2021.03.04 16:20 조회 7", "reporter 최정수"},
		{"강한별·2025.06.02 06:00·6분", "reporter 강한별"},
		{"강한별2024. 1. 15. 8:30이웃추가", "reporter 강한별"},
		{"2021-03-04 17:59 • 불교 • 강한별 기자 • 조회 7", "reporter 강한별/기자"},
	})
	refuse(t, byline.Body, []string{
		"입력 : 2014-06-16 14:10:22   노출 : 2014.06.16 16:40:00", "등록일 : 2005-08-08(창간일:2000-01-10)", "최종 편집일 2023-09-09 17:44",
		"입력 2025.06.02 07:05 조회수 1,234", "(2025.7.1/뉴스1 강한별 기자)", "2024.9.25 /강한별기자 hb@example.com",
		"강한별 기자 2025.06.02 07:05 오누리 기자", "누리섬 뱃길 하루 네 번으로2024.03.11 08:00강한별 기자", "02-34-5678 강한별 가람대 교수",
	})
}

// TestPostsBeside has posts beside a time, in a bracket and behind another post.
func TestPostsBeside(t *testing.T) {
	check(t, byline.Body, []line{
		{"2024.05.01 10:00:11 강한별 변호사", "contributor 강한별/변호사"},
		{"사회 > 강한별 기자 승인 2024.05.01 10:00", "reporter 강한별/기자"},
		{"[강한별 부국장] 시간은 흐른다고 밝혔다.", "contributor 강한별/부국장"},
		{"강한별 천문학자·과학책방 갈다 대표", "contributor 강한별/천문학자 {||천문학자} {과학책방|갈다|대표}"},
		{"강한별 출판국장", "reporter 강한별/출판국장"},
		{"도쿄=오누키 도모코 특파원", "reporter 오누키 도모코/특파원 @도쿄"},
	})
	check(t, byline.Slot, []line{{"[강한별 9단]", "contributor 강한별/9단"}})
	refuse(t, byline.Body, []string{"2024.05.01 10:00:11 강한별 의원", "2024.05.01 강한별 변호사", "[강한별] 시간은 흐른다고 밝혔다."})
}
