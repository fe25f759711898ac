package byline_test

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestRunTogether has words of a reporter's cell run together.
func TestRunTogether(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 기자구독", "reporter 강한별/기자"},
		{"강한별기자구독하기", "reporter 강한별/기자"},
		{"강한별 기자오누리 기자구독", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별 기자 구독자 0", "reporter 강한별/기자"},
		{"강한별 기자다른기사 보기", "reporter 강한별/기자"},
		{"강한별 시인다른기사 보기", "contributor 강한별/시인"},
		{"강한별기자기자 이미지 더보기", "reporter 강한별/기자"},
		{"강한별 기자 강기자의 다른뉴스보기", "reporter 강한별/기자"},
		{"강한별 기자기자님의 다른 기사", "reporter 강한별/기자"},
		{"강한별 기자이메일 보내기", "reporter 강한별/기자"},
		{"강한별 기자국제신문입력 2022.06.09 10:15", "reporter 강한별/기자"},
		{"국제신문길한별 기자", "reporter 길한별/기자 {국제신문||기자}"},
		{"사회부길한별 기자", "reporter 길한별/기자 {|사회부|기자}"},
		{"사회길한별 기자2026.11.24 17:20", "reporter 길한별/기자"},
		{"기자명강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 (hb@exam", "reporter 강한별/기자 <hb@exam>"},
		{"강한별기자 [email protected]...", "reporter 강한별/기자"},
	})
	refuse(t, byline.Body, []string{"2021-07-05 18:20:11논설위원실 기자", "구독자 0", "문화유산국 기자", "기자의 다른 기사", "경제위원회 기자구독"})
}

// TestLabelsAndAddresses has a label with a comma, the account behind a system's label
// and addresses printed without @.
func TestLabelsAndAddresses(t *testing.T) {
	check(t, byline.Body, []line{
		{"가람=글, 강한별 특파원 hb@example.com 사진, 오누리 기자 on@example.com", "reporter 강한별/특파원 @가람 <hb@example.com>; photographer 오누리/기자 <on@example.com>"},
		{"글·사진, 강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 hb골뱅이example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 hb[골뱅이]example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 hb#example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"기자명 MC 별나라", "reporter MC 별나라"},
		{"기자명 별나라", "reporter 별나라"},
		{"[현장] 강가의 봄[국제신문 글:강한별, 영상:오누리, 편집:나도담]", "reporter 강한별 {국제신문||}; crew 오누리; crew 나도담"},
		{"가람대학교 학보사 한빛춘추 강한별 편집국장", "reporter 강한별/편집국장 {가람대학교|학보사 한빛춘추|편집국장}"},
	})
	check(t, byline.Slot, []line{
		{"가람시 옴부즈만, 공학박사 강 한 별", "contributor 강한별/옴부즈만 {가람시||옴부즈만} {||공학박사}"},
	})
	refuse(t, byline.Body, []string{
		"글, 사진", "글, 그리고 봄", "기자명 관리자", "기자명 국제신문", "기자명 한국농정", "기자명 가람위원회", "작성자 별나라", "강한별 기자 #가람닷컴 #봄",
		"[현장] 강가의 봄[영상:오누리, 편집:나도담]",
	})
}

// TestColumnHeadline has a column's label, its headline and, behind a dash, who wrote.
func TestColumnHeadline(t *testing.T) {
	check(t, byline.Body, []line{
		{"[가람칼럼] 작은 것이 주는 감동- 강한별(수필가)", "contributor 강한별/수필가"},
		{"[한빛시론] 나무와 숲 – 강한별 (가람대 교수)", "contributor 강한별/교수 {가람대||교수}"},
	})
	refuse(t, byline.Body, []string{
		"[가람in] 작은 것이 주는 감동- 강한별(수필가)", "[가람칼럼] 작은 것이 주는 감동-강한별", "[가람칼럼] 작은 것이 주는 감동 - 강한별 의원",
		"[인터뷰] 작은 것이 주는 감동 - 강한별(수필가)", "[가람칼럼] 봄은 오는가…이민 수용이 답", "올해의 기자상에 국제신문 강한별·오누리 기자",
	})
	check(t, byline.Body, []line{{"가람구는 이번 주에 결과를 발표한다. ▶강한별기자", "reporter 강한별/기자"}})
}

// TestLabelMarks has every mark that may end a label, at the front and inside a line.
func TestLabelMarks(t *testing.T) {
	for _, mark := range []string{"=", " = ", ": ", " : ", ". ", ", ", " - ", " – ", " "} {
		check(t, byline.Body, []line{
			{"글" + mark + "강한별·오누리 사진·영상" + mark + "나도담 기자", "reporter 강한별; reporter 오누리; photographer 나도담/기자"},
			{"대담·정리" + mark + "강한별(nuri) 편집" + mark + "오누리(sol)", "reporter 강한별; crew 오누리"},
			{"정리" + mark + "강한별 기자 hb@example.com / 그래픽" + mark + "오누리", "reporter 강한별/기자 <hb@example.com>; crew 오누리"},
		})
	}
	check(t, byline.Body, []line{
		{"(엑스포츠뉴스 가람공항, 강한별 기자) 봄이 온다.", "reporter 강한별/기자 @가람공항 {엑스포츠뉴스||기자}"},
	})
	check(t, byline.Slot, []line{
		{"글 강솔(법무법인 가람 이사)", "contributor 강솔/이사 {법무법인 가람||이사}"},
		{"기고 강솔, 농부", "contributor 강솔/농부"},
		{"강한별 - 가람고 교사", "contributor 강한별/교사 {가람고||교사}"},
		{"[강한별 한빛대 석좌교수, 법무법인 가람 부장]", "contributor 강한별/석좌교수 {한빛대||석좌교수} {법무법인 가람||부장}"},
		{"그는 새 길을 찾았다고 말했다. <강한별 시인>", "contributor 강한별/시인"},
	})
	check(t, byline.Body, []line{{"▶ 구독하기▶ 보다 나은 세상, 가람과 함께hb@example.com저작권자 © 가람방송 무단전재 및 재배포 금지", "reporter  <hb@example.com>"}})
	refuse(t, byline.Body, []string{"▶ 구독하기▶ 제보는 hb@example.com저작권자 © 가람방송 무단전재 및 재배포 금지"})
	refuse(t, byline.Body, []string{"강가에서 음악회가 열리고 있다. /가람=강한별 기자 hb@example.com"})
	refuse(t, byline.Slot, []string{"아이들이 길을 걷고 있다. <강한별 작가>", "번역 설정, 봄"})
	refuse(t, byline.Body, []string{"글 - 그림", "사진 - 봄 풍경", "편집 - 강한별", "글 - 봄이 온다"})
}

// TestArranged has a name, a work place and a post that marks part in any order.
func TestArranged(t *testing.T) {
	for _, mark := range []string{" | ", " / ", "/", " - "} {
		for _, s := range []string{"강한별|누리대|교수", "강한별 교수|누리대", "누리대|강한별 교수", "누리대|강한별|교수", "누리대 교수|강한별", "누리대|교수|강한별", "교수|강한별|누리대", "교수 강한별|누리대", "교수|누리대|강한별"} {
			check(t, byline.Body, []line{{strings.ReplaceAll(s, "|", mark), "contributor 강한별/교수 {누리대||교수}"}})
		}
	}
	check(t, byline.Body, []line{
		{"강한별 편집국장 | 누리대학교 신문사", "reporter 강한별/편집국장 {누리대학교|신문사|편집국장}"},
		{"국제신문 | 강한별 | 기자", "reporter 강한별/기자 {국제신문||기자}"},
	})
	refuse(t, byline.Body, []string{
		"누리대, 강한별 교수", "누리대·강한별 교수", "[누리대/강한별 교수]", "민주당 | 강한별 | 대표", "누리대 | 봄맞이 | 교수", "누리대 | 강한별 오누리 | 교수", "기획기사 | 오누리 감독",
	})
}

// TestWhereFrom has contributors by their ward, division, home or calling.
func TestWhereFrom(t *testing.T) {
	check(t, byline.Body, []line{
		{"가람대 강한별 경영학과 교수", "contributor 강한별/교수 {가람대|경영학과|교수}"},
		{"한빛병원 강한별 정형외과 과장", "contributor 강한별/과장 {한빛병원|정형외과|과장}"},
		{"온안 정신건강의학과의원 강한별 정신건강의학과 전문의", "contributor 강한별/전문의 {온안 정신건강의학과의원|정신건강의학과|전문의}"},
		{"노루동 강한별 주무관", "contributor 강한별/주무관 {노루동||주무관}"},
		{"가람경찰서 경무계 강한별 순경", "contributor 강한별/순경 {가람경찰서|경무계|순경}"},
		{"강한별수필가", "contributor 강한별/수필가"},
		{"조 별기자", "reporter 조별/기자"},
	})
	check(t, byline.Slot, []line{
		{"노루동 강한별", "contributor 강한별 {노루동||}"},
		{"서귀포시 노루동 강한별", "contributor 강한별 {서귀포시 노루동||}"},
		{"<보상과  강한별>", "contributor 강한별 {보상과||}"},
		{"강한별(세탁업)", "contributor 강한별/세탁업"},
		{"강한별 <가람면>", "contributor 강한별 @가람면"},
		{"강한별(한빛종합복지관)", "contributor 강한별 {한빛종합복지관||}"},
		{"강한별(신문방송‧3)", "contributor 강한별 {신문방송||}"},
		{"강한별(프린스턴)", "reporter 강한별 @프린스턴"},
		{"해월스님 / 가람대학 학장", "contributor 해월/스님 {||스님} {가람대학||학장}"},
	})
	refuse(t, byline.Slot, []string{
		"오누리과 강한별", "서울과 강한별", "강한별(세터)", "강한별(왼쪽)", "강한별(민주당)", "민화작가", "한국화작가", "강한별(가람대)씨",
	})
}

// TestPrintedTogether has a name and the work place or the calling run together.
func TestPrintedTogether(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별가람대 사회학과 교수", "contributor 강한별/교수 {가람대|사회학과|교수}"},
		{"오누리나래환경연대 사무처장, 가람대 외래교수", "contributor 오누리/사무처장 {나래환경연대||사무처장} {가람대||외래교수}"},
		{"강한별재단법인 가람 선임연구위원", "contributor 강한별/선임연구위원 {재단법인 가람||선임연구위원}"},
		{"강한별주부", "contributor 강한별/주부"},
		{"은한별서울대 신문방송학 교수", "contributor 은한별/교수 {서울대|신문방송학|교수}"},
		{"강한별스포츠 칼럼니스트, 가람대 초빙교수", "contributor 강한별/스포츠 칼럼니스트 {||스포츠 칼럼니스트} {가람대||초빙교수}"},
	})
	check(t, byline.Slot, []line{{"강한별가람대학교 국문학과 3학년", "contributor 강한별 {가람대학교|국문학과|}"}})
	refuse(t, byline.Slot, []string{
		"가람도담연대 사무처장", "한국가람협회 부회장", "이화여자대학교 교수", "강북가람병원 원장", "한별투자증권 연구원", "오누리기념관 관장", "오누리기념사업회 이사",
		"오누리재단 이사", "장로회신학대학교 교수", "전문변호사", "서울가람연대 대표", "한양대학교 교수",
	})
}

// TestBaptismalNames has them between a name and what its holder is.
func TestBaptismalNames(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 마르첼리노 신부님(가람성당)", "contributor 강한별/신부님 {가람성당||신부님}"},
		{"강한별 미카엘(나래본당 사목회장)", "contributor 강한별/사목회장 {나래본당||사목회장}"},
		{"강한별(스테파노) 가람대 철학과 교수", "contributor 강한별/교수 {가람대|철학과|교수}"},
		{"강한별(스테파노·시인)", "contributor 강한별/시인"},
		{"강한별 가람선교회 신부", "contributor 강한별/신부 {가람선교회||신부}"},
	})
}

// TestColumnsOfOnesOwn has a column's name of several words, the department behind the
// post, an age before the calling.
func TestColumnsOfOnesOwn(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별의 발견과 되새김 시인/가람문학관장", "contributor 강한별/시인 {||시인} {가람문학관||관장}"},
		{"남궁한별의 경제 톺아보기 나래경제연구소 소장", "contributor 남궁한별/소장 {나래경제연구소||소장}"},
		{"오누리 교수 나래울대 의대 내과", "contributor 오누리/교수 {나래울대|의대 내과|교수}"},
		{"강한별(35·회사원)", "contributor 강한별/회사원"},
		{"강한별(71·전 가람대 총장)", "contributor 강한별/전 총장 {가람대||전 총장}"},
	})
	check(t, byline.Body, []line{
		{"강한별 가람대 교수, 사회복지학과", "contributor 강한별/교수 {가람대|사회복지학과|교수}"},
		{"나도담(58) 나래대 교수", "contributor 나도담/교수 {나래대||교수}"},
		{"강한별 한국경제인협회 이사", "contributor 강한별/이사 {한국경제인협회||이사}"},
		{"• /강한별 기자", "reporter 강한별/기자"},
		{"“ 강한별 기자", "reporter 강한별/기자"},
	})
	refuse(t, byline.Slot, []string{"강한별(35·회사원)씨는 웃었다", "▲강한별(71·전 가람부 장관) ▲오누리(59·가람대 교수)", "강한별의 겨울 이야기 작가", "예전엔 미처 몰랐어요"})
}

// TestEnds has a full stop, a line break and bars around who wrote, and who speaks behind a bar.
func TestEnds(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별(42·여행작가).", "contributor 강한별/여행작가"},
		{"강한별의 발견 시인/가람문학관장.", "contributor 강한별/시인 {||시인} {가람문학관||관장}"},
		{"강한별 가람대 총장<br>", "contributor 강한별/총장 {가람대||총장}"},
		{"강한별<br/>가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 <가람21> 기자", "reporter 강한별/기자 {가람21||기자}"},
	})
	refuse(t, byline.Body, []string{"| ▶사회 : 강한별 교수(가람대 사회학과)", "=▶사회 : 강한별 교수(가람대 사회학과)", "| ■ 진행 : 강한별 앵커"})
}
