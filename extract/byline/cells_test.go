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
		"사회 | 강한별 | 문화 | 오누리 | 2021-03-04", "1 | 2 | 3 | 4 | 5 | 6 | 7 | 강한별 | 2021-03-04 17:59", "정치 | 안내문 | 2021-03-04",
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
