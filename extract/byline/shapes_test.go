package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestOrders has one printed order after the other: who, where and as what.
func TestOrders(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 교수·가람미술관", "contributor 강한별/교수 {가람미술관||교수}"},
		{"강한별 가람공단 연구원 연구위원", "contributor 강한별/연구위원 {가람공단|연구원|연구위원}"},
		{"강한별 한빛적십자사 서울지사 팀장", "contributor 강한별/팀장 {한빛적십자사|서울지사|팀장}"},
		{"강한별 연구관(가람진흥청·전 한빛교육원 교수)", "contributor 강한별/연구관 {가람진흥청||연구관} {한빛교육원||전 교수}"},
		{"강한별 기자, 노지원 한빛대 사학과 교수", "reporter 강한별/기자; contributor 노지원/교수 {한빛대|사학과|교수}"},
		{"강한별 이사(가람연구소), 조국사 위원(한빛재단)", "contributor 강한별/이사 {가람연구소||이사}; contributor 조국사/위원 {한빛재단||위원}"},
		{"도쿄=강한별, 남해=오누리 기자 hb@example.com", "reporter 강한별/기자 @도쿄 <hb@example.com>; reporter 오누리/기자 @남해"},
		{"노지원 전국부 기자", "reporter 노지원/기자 {|전국부|기자}"},
		{"세종 노지원 부장 hb@example.com", "contributor 노지원/부장 @세종 <hb@example.com>"},
		{"강한별·조은슬기 기자", "reporter 강한별/기자; reporter 조은슬기/기자"},
		{"조은슬기·강한별 기자", "reporter 조은슬기/기자; reporter 강한별/기자"},
		{"강한별, 가람경제 수습기자", "reporter 강한별/수습기자 {가람경제||수습기자}"},
		{"김한별.오누리 기자", "reporter 김한별/기자; reporter 오누리/기자"},
		{"[기고] 강한별 가람소방서 예방안전과장", "contributor 강한별/예방안전과장 {가람소방서||예방안전과장}"},
		{"글/우빈 가람시립대 철학과 교수", "contributor 우빈/교수 {가람시립대|철학과|교수}"},
		{"봄을 기대한다. /강한별 가람예술원 음악과 교수", "contributor 강한별/교수 {가람예술원|음악과|교수}"},
		{"강한별 <도담톱> 대표", "contributor 강한별/대표 {도담톱||대표}"},
		{"강한별 꿈틀 ENM CP", "reporter 강한별/CP {꿈틀 ENM||CP}"},
		{"강한별_월간가람 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com> {월간가람||기자}"},
		{"글_강한별 사진_오누리 기자", "reporter 강한별; photographer 오누리/기자"},
		{"강한별 기자 : 2020년 01월 22일", "reporter 강한별/기자"},
		{"〈강한별/가람연구소 소장〉", "contributor 강한별/소장 {가람연구소||소장}"},
		{"강한별(작가·가람진흥재단)", "contributor 강한별/작가 {가람진흥재단||작가}"},
		{"강한별(가람진흥재단·작가)", "contributor 강한별/작가 {가람진흥재단||작가}"},
		{"강한별(도담기념사업회사무국장)", "contributor 강한별/사무국장 {도담기념사업회||사무국장}"},
		{"[가람광장] 도서관의 봄/강한별 논설위원", "reporter 강한별/논설위원"},
		{"[삶의 향기] 강한별 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"[목요사색] 강한별 전 한빛협회 회장", "contributor 강한별/전 회장 {한빛협회||전 회장}"},
		{"강한별/가람경찰서 학대예방경찰관 경위", "contributor 강한별/학대예방경찰관 경위 {가람경찰서||학대예방경찰관 경위}"},
		{"강한별▶ [저작권자ⓒ 가람방송 무단복제-재배포 금지]", "reporter 강한별"},
		{"hb@example.com★ 골목에 이런 일이 - 책방이 문 열었다", "reporter  <hb@example.com>"},
		{"강한별 기자 이메일", "reporter 강한별/기자"},
		{"[강한별 가람방송 기자][가람닷컴 바로가기]", "reporter 강한별/기자 {가람방송||기자}"},
		{"2019-03-06 강한별 변호사(도담연대 공동대표) 칼럼", "contributor 강한별/변호사 {||변호사} {도담연대||공동대표}"},
		{"[백목련] 강한별 수필가", "contributor 강한별/수필가"},
		{"[기고] 오래된 도서관의 봄/강한별 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 기자 / 1042호입력 : 2020년 11월 21일 트위터 페이스북 URL복사", "reporter 강한별/기자"},
		{"강한별 기자  | 입력 2011-06-21  | 수정 2011-06-21 오후 6:22:13  | 관련기사 건", "reporter 강한별/기자"},
		{"강한별 2025년 03월 30일 -", "reporter 강한별"},
		{"강한별   2017-06-12", "reporter 강한별"},
		{"Copyright © 2025 가람일보. All rights reserved.강한별 기자", "reporter 강한별/기자"},
		{"[강한별 가람대 경영학과 교수] “힘든 곳에 봄이 온다.”", "contributor 강한별/교수 {가람대|경영학과|교수}"},
		{"봄이 온다./hb@example.com", "reporter  <hb@example.com>"},
		{"봄이 온다. 강한별 기자 [email protected]", "reporter 강한별/기자"},
		{"글쓴이 : 강한별  날짜 : 2020-01-02", "reporter 강한별"},
		{"2022-08-31     강한별", "reporter 강한별"},
		{"강가람 도서관의 새 열람실. 시민들이 책을 읽으며 주말을 보냈다. 강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"2019년 08월 22일 (목) 14:10:14 강한별 .", "reporter 강한별"},
		{"강한별·오누리 기자 hb·nuri@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <nuri@example.com>"},
		{"글 강한별 사진 오누리 hb@example.com,nuri@example.com", "reporter 강한별 <hb@example.com>; photographer 오누리 <nuri@example.com>"},
		{"강한별 가람정책연구원 제4대 원장", "contributor 강한별/제4대 원장 {가람정책연구원||제4대 원장}"},
		{"조이뉴스24 /강한별기자 hb@example.com", "reporter 강한별/기자 <hb@example.com> {조이뉴스24||기자}"},
		{"광주=강한별 hb@example.com / 대구=오누리 기자", "reporter 강한별/기자 @광주 <hb@example.com>; reporter 오누리/기자 @대구"},
		{"GBS 가람방송 강한별( hb@example.com ) 기자", "reporter 강한별/기자 <hb@example.com> {GBS 가람방송||기자}"},
		{"가람일보 강한별 오누리(hb@example.com) 기자", "reporter 강한별/기자 {가람일보||기자}; reporter 오누리/기자 <hb@example.com> {가람일보||기자}"},
		{"이름 : 강한별 기자", "reporter 강한별/기자"},
		{"강한별 大記者", "reporter 강한별/大記者"},
		{"[코리아포스트 한글판 강한별 기자]", "reporter 강한별/기자 {코리아포스트|한글판|기자}"},
		{"요약번역: 가람투데이 Kevin Seo 기자", "reporter Kevin Seo/기자 {가람투데이||기자}"},
		{"봄을 당부했다.(강한별 영남본부장)", "reporter 강한별/영남본부장"},
		{"봄꽃 소식 전하는 길(한빛뉴스=강한별 기자)봄이 온다.", "reporter 강한별/기자 {한빛뉴스||기자}"},
		{"[강한별칼럼] 강한별 수필가·시인", "contributor 강한별/수필가 {||수필가} {||시인}"},
		{"강한별 가람융합연구소장 | 제320호 | 20130428 입력", "contributor 강한별/소장 {가람융합연구소||소장}"},
		{"▣ 사진 AP연합·글 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"hb@example.com - 새봄 사진 받는 방법? [가입하기▶] 저작권자 ⓒ 가람일보 무단 전재 및 재배포 금지", "reporter  <hb@example.com>"},
		{"한빛닷컴 인포그래픽스팀", "desk 한빛닷컴 인포그래픽스팀"},
		{"[강한별 수필가] 시간은 사람에게만 주어지는 것인가!", "contributor 강한별/수필가"},
		{"도서관의 봄 - 강한별 여론매체부장 |2023. 06.15", "contributor 강한별/여론매체부장"},
		{"서울신문NTN 강한별기자 hb@example.com", "reporter 강한별/기자 <hb@example.com> {서울신문NTN||기자}"},
		{"강한별 원불교 가람교당 교무", "contributor 강한별/교무 {원불교|가람교당|교무}"},
	})
	check(t, byline.Slot, []line{
		{"홍 길 동 상병 육군가람사단 정찰대", "contributor 홍길동/상병 {육군가람사단|정찰대|상병}"},
		{"강한별 가람무역·가람패션 회장", "contributor 강한별/회장 {가람무역·가람패션||회장}"},
		{"강한별 경제부 |", "reporter 강한별 {|경제부|}"},
		{"강한별(한국가람공사 자재관리처)", "contributor 강한별 {한국가람공사|자재관리처|}"},
		{"강한별(스과·24)", "contributor 강한별 {스과||}"},
		{"강한별 (컴공·23)", "contributor 강한별 {컴공||}"},
		{"강한별 가람지법 부장판사(50·사시 32회)", "contributor 강한별/부장판사 {가람지법||부장판사}"},
		{"가람대학교 철학과 강한별", "contributor 강한별 {가람대학교|철학과|}"},
		{"강한별·가람경찰서 한빛파출소", "contributor 강한별 {가람경찰서|한빛파출소|}"},
	})
	refuse(t, byline.Body, []string{
		"강한별. 가람대 교수", "시의회 예산 통과", "*강한별 국무총리,가람경제 세계포럼(오전8시,가람호텔)", "2024-05-01 안내문", "2024-05-01 경기도", "공고문   2024-05-01", "2024년 5월 2일 편성표", "2026.03.01도담시", "강한별·오누리 남매", "수상자로 강한별(가람일보 기자), 오누리(한빛신문 기자)씨가 뽑혔다.", "이름 : 강한별", "[칼럼] 강한별", "골목길▶ 책방이 문 열었다", "도서관▶ [저작권자ⓒ 가람방송 무단복제-재배포 금지]", "2019-03-06 도서관 칼럼", "[동정] 강한별 가람대 총장", "[초대석] 강한별 가람대 교수", "[대상 수상] 강한별 가람대 교수", "[부고] 강한별 가람대 교수", "[인터뷰] 강한별 수필가", "[신간] 강한별 수필가", "[기고] 가을의 단상", "상담은 hb@example.com", "조은슬기·강한별", "가람경제·한빛경제", "2019년 08월 22일 (목) 14:10 설명회", "공모전   2017-06-12", "투수가 공을 던지고 있다. /hb@example.com", "2021-09-18     매일일보", "[녹취] 강한별 / 전 국방부 장관", "[인터뷰] 도서관의 새 봄/강한별 가람대 교수", "[뉴스초점] 물가 얼마나 오르나 / 강한별 가람대 교수",
		"<강한별 / 가람대 경제학과 교수> “환율이 오르고 있습니다.”", "[결혼] 강한별 가람일보 기자", "책임자 과장 강한별 (044-123-4567)",
		"가람일보 기자상에 강한별 기자", "가람지법 형사합의23부(강한별 부장판사)", "☞ 강한별 교수 인터뷰", "기획·연출: 강한별",
	})
}

// TestBeats has what a reporter covers, which is no place of work.
func TestBeats(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 의학·과학담당 기자", "reporter 강한별/의학·과학담당 기자"},
		{"바이오 전문기자 강한별 hb@example.com", "reporter 강한별/바이오 전문기자 <hb@example.com>"},
		{"강한별 사회담당 편집국장", "reporter 강한별/사회담당 편집국장"},
		{"강한별 사회정책 담당 기자", "reporter 강한별/사회정책 담당 기자"},
		{"강한별 복지 전문 기자", "reporter 강한별/복지 전문 기자"},
		{"강한별 가람일보 북한 전문기자", "reporter 강한별/북한 전문기자 {가람일보||북한 전문기자}"},
		{"강한별 중앙SUNDAY 문화전문기자", "reporter 강한별/문화전문기자 {중앙SUNDAY||문화전문기자}"},
		{"강한별(한빛캠퍼스 이사장·전(前) 가람대 사무국장)", "contributor 강한별/이사장 {한빛캠퍼스||이사장} {가람대||전 사무국장}"},
		{"강한별 시인, 오누리 일러스트 기자", "contributor 강한별/시인; crew 오누리/일러스트 기자"},
		{"강한별 조은슬기 기자", "reporter 강한별/기자; reporter 조은슬기/기자"},
		{"강한별 한국경제 기자", "reporter 강한별/기자 {한국경제||기자}"},
		{"글 사진 강한별 기자", "reporter 강한별/기자"},
		{"글·사진 제주=강한별 기자", "reporter 강한별/기자 @제주"},
		{"그림=강한별 글=오누리", "crew 강한별; reporter 오누리"},
		{"만난사람 강한별 논설위원", "reporter 강한별/논설위원"},
		{"글 편집부", "desk 편집부"},
		{"글 도담소방서장 강한별", "contributor 강한별/서장 {도담소방서||서장}"},
		{"글 가람위원회 강한별 부위원장", "contributor 강한별/부위원장 {가람위원회||부위원장}"},
		{"강한별 및 오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별 & 오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별&김누리 기자", "reporter 강한별/기자; reporter 김누리/기자"},
		{"강한별 교수 가람대 홍보 및 대외교류담당", ""},
		{"강한별 기자 외", "reporter 강한별/기자"},
		{"경제부 | 강한별 기자", "reporter 강한별/기자 {|경제부|기자}"},
		{"강한별 기자/경제부", "reporter 강한별/기자 {|경제부|기자}"},
		{"강한별 대구·경북본부장", "reporter 강한별/대구·경북본부장"},
		{"강한별 뉴욕(미국) 특파원", "reporter 강한별/특파원 @뉴욕(미국)"},
		{"강한별 가람일보 전 편집국장", "reporter 강한별/전 편집국장 {가람일보||전 편집국장}"},
		{"/강한별 대표기자", "reporter 강한별/대표기자"},
		{"강한별 온라인 기자 hb@example.com", "reporter 강한별/온라인 기자 <hb@example.com>"},
		{"/강한별 프리랜서 기자", "reporter 강한별/프리랜서 기자"},
		{"▼강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"무지개팀 기자 news@example.com", "desk 무지개팀/기자 <news@example.com>"},
		{"강한별 무지개팀 기자", "reporter 강한별/기자 {무지개팀||기자}"},
		{"〈徐吉東.鄭吉童기자〉", "reporter 徐吉東/기자; reporter 鄭吉童/기자"},
		{"강한별 추진위원장과 상인회장.", ""},
		{"홍한별외신캐스터", "reporter 홍한별/외신캐스터"},
		{"[창간사]강한별 발행인", "reporter 강한별/발행인"},
		{"〈대전〓강한별기자〉", "reporter 강한별/기자 @대전"},
		{"강한별 가람대(경제학과) 교수", "contributor 강한별/교수 {가람대|경제학과|교수}"},
		{"가람군청(홍보과) 강한별 주무관", "contributor 강한별/주무관 {가람군청|홍보과|주무관}"},
		{"사진=한빛전자 제공, 뉴스엔 강한별 기자", "photographer 강한별/기자 {뉴스엔||기자}"},
		{"hb@example.com뉴시스 뉴스, 여기서도 만나세요.", "reporter  <hb@example.com>"},
		{"강한별 논설위원, 유튜브 '별별' 진행자", "reporter 강한별/논설위원 {||논설위원} {유튜브 '별별'||진행자}"},
	})
}

// TestBlanks has lines with the blanks and marks of pages and word processors.
func TestBlanks(t *testing.T) {
	for _, test := range []struct{ line, want, text string }{
		{"［가람일보＝강한별 기자］ 봄이 온다.", "reporter 강한별/기자 {가람일보||기자}", "봄이 온다."},
		{"가람투데이 강한별 기자 ｜ 봄이 온다.", "reporter 강한별/기자 {가람투데이||기자}", "봄이 온다."},
		{"강한별\u00a0기자\u3000hb@example.com", "reporter 강한별/기자 <hb@example.com>", ""},
		{"강한별 경제\u00a0칼럼니스트", "contributor 강한별/경제 칼럼니스트", ""},
		{"봄이\u00a0온다.\u00a0강한별\u00a0기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>", "봄이\u00a0온다.\u00a0"},
		{"강한\u200b별&nbsp;기자&lt;hb@example.com&gt;\ufeff", "reporter 강한별/기자 <hb@example.com>", ""},
		{"봄이 온다. 강한별&middot;오누리\u00ad 기자 hb&#64;example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자", "봄이 온다. "},
		{"가람투데이 강한별 기자 ㅣ 봄이 온다.", "reporter 강한별/기자 {가람투데이||기자}", "봄이 온다."},
		{"강한별\t가람대 A&amp;B연구소\t소장", "contributor 강한별/소장 {가람대|A&B연구소|소장}", ""},
		{"가람TV 강한별[hb@example.com]입니다.", "reporter 강한별 <hb@example.com> {가람TV||}", ""},
		{"시장이 발언하고\u00a0있다. 강한별 기자", "photographer 강한별/기자", "시장이 발언하고\u00a0있다. "},
	} {
		l := byline.Parse(test.line, byline.Body)
		if text := test.line[:l.Span.Start] + test.line[l.Span.End:]; show(l.Credits) != test.want || text != test.text {
			t.Errorf("Parse(%q)\n got %s | %q\nwant %s | %q", test.line, show(l.Credits), text, test.want, test.text)
		}
	}
}

func TestMoreBrackets(t *testing.T) {
	for _, test := range []struct{ line, want, agency, place string }{
		{"(상하이·군산=도담저널) 강한별 오누리 기자 = 봄이 온다.", "reporter 강한별/기자 @상하이·군산 {도담저널||기자}; reporter 오누리/기자 @상하이·군산 {도담저널||기자}", "도담저널", "상하이·군산"},
		{"[도담=강한별 기자] 봄이 온다.", "reporter 강한별/기자 {도담||기자}", "도담", ""},
		{"(가람일보=김한별 미디어연구소)봄이 온다.", "reporter 김한별 {가람일보|미디어연구소|}", "가람일보", ""},
		{"[스포티비뉴스=베로비치(미국), 강한별 기자] 봄이 온다.", "reporter 강한별/기자 @베로비치(미국) {스포티비뉴스||기자}", "스포티비뉴스", "베로비치(미국)"},
		{"[가람신문·한빛일보=강한별 기자] 봄이 온다.", "reporter 강한별/기자 {가람신문·한빛일보||기자}", "가람신문·한빛일보", ""},
		{"[소비자가 만드는 신문=강한별 기자] 봄이 온다.", "reporter 강한별/기자 {소비자가 만드는 신문||기자}", "소비자가 만드는 신문", ""},
		{"[가람일보 정치부=강한별 기자] 봄이 온다.", "reporter 강한별/기자 {가람일보|정치부|기자}", "가람일보", ""},
		{"[가람일보 전남본부/강한별 기자] 봄이 온다.", "reporter 강한별/기자 {가람일보|전남본부|기자}", "가람일보", ""},
		{"(부산 가람일보) 강한별 기자 = 봄이 온다.", "reporter 강한별/기자 @부산 {가람일보||기자}", "가람일보", "부산"},
		{"[진접읍=강한별 기자] 봄이 온다.", "reporter 강한별/기자 @진접읍", "", "진접읍"},
		{"[헤럴드경제=무지개팀 강한별ㆍ오누리 기자]봄이 온다.", "reporter 강한별/기자 {헤럴드경제|무지개팀|기자}; reporter 오누리/기자 {헤럴드경제|무지개팀|기자}", "헤럴드경제", ""},
		{"【서울=聯合】 강한별기자〓봄이 온다.", "reporter 강한별/기자 @서울 {聯合||기자}", "聯合", "서울"},
		{"[진주/가람in] 강한별 기자 = 봄이 온다.", "reporter 강한별/기자 @진주 {가람in||기자}", "가람in", "진주"},
		{"(가람in/강한별 기자) 봄이 온다.", "reporter 강한별/기자 {가람in||기자}", "", ""},
		{"(제너럴 타임즈 강한별 기자) 봄이 온다.", "reporter 강한별/기자 {제너럴 타임즈||기자}", "", ""},
		{"[가람한빛 노지원 차장] 봄이 온다.", "contributor 노지원/차장 {가람한빛||차장}", "", ""},
		{"[뉴스21일간=강한별 ] 봄이 온다.", "reporter 강한별 {뉴스21일간||}", "뉴스21일간", ""},
		{"[뉴스핌=울산]강한별 기자 봄이 온다.", "reporter 강한별/기자 @울산 {뉴스핌||기자}", "뉴스핌", "울산"},
		{"(울산=뉴스핌) 강한별 기자 봄이 온다.", "reporter 강한별/기자 @울산 {뉴스핌||기자}", "뉴스핌", "울산"},
		{"(울산=뉴스핌) 강한별 기자가 책을 냈다.", "", "뉴스핌", "울산"},
		{"가람일보=강한별 기자 봄이 온다.", "reporter 강한별/기자 {가람일보||기자}", "가람일보", ""},
		{"가람일보=강한별 기자봄이 온다.", "reporter 강한별/기자 {가람일보||기자}", "가람일보", ""},
		{"가람일보 = 강한별 기자 | ‘봄이 온다’", "reporter 강한별/기자 {가람일보||기자}", "가람일보", ""},
	} {
		l := byline.Parse(test.line, byline.Body)
		if show(l.Credits) != test.want || l.Agency != test.agency || l.Place != test.place {
			t.Errorf("Parse(%q)\n got %s | %s | %s\nwant %s | %s | %s", test.line, show(l.Credits), l.Agency, l.Place, test.want, test.agency, test.place)
		}
	}
	refuse(t, byline.Body, []string{
		"가람일보=강한별 기자회견이 열렸다.", "가람일보=강한별 기자는 봄이 온다고 썼다.", "제공=가람일보 강한별 기자 봄이 온다.", "서울지사=강한별 기자 봄",
	})
}

// TestChrome has bylines with what a page prints beside them.
func TestChrome(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 기자 기자 구독", "reporter 강한별/기자"},
		{"[사회] 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기상캐스터", "reporter 강한별/기상캐스터"},
		{"강한별 기자 + 구독", "reporter 강한별/기자"},
		{"강한별·오누리 기자 hb@example.com 팔로우", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자"},
		{"강한별 칼럼니스트 기자페이지", "contributor 강한별/칼럼니스트"},
		{"강한별 기자 페이스북 트위터 카카오톡", "reporter 강한별/기자"},
		{"강한별 가람대 교수 댓글 0", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 기자 인쇄", "reporter 강한별/기자"},
		{"강한별 가람대 교수 글자크기 가 가", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 칼럼니스트 (2024-05-01 10:00)", "contributor 강한별/칼럼니스트"},
		{"강한별 가람대 교수 3시간 전", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 기자 이메일: hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 (E-mail : hb@example.com) 오누리 기자 = nuri@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <nuri@example.com>"},
		{"강한별 기자 hb@example.com. 오누리 기자 nuri@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <nuri@example.com>"},
		{"봄이 온다. 〈hb@example.com〉", "reporter  <hb@example.com>"},
		{"[서울=가람통신] 강한별 기자 = 시장이 인사하고 있다. 2024.05.01. <hb@example.com>", "photographer 강한별/기자 @서울 {가람통신||기자}"},
		{"강한별 기자 [hb@example.com]갓 구운 뉴스 ⓒ 가람일보, 무단전재 금지", "reporter 강한별/기자 <hb@example.com>"},
	})
	refuse(t, byline.Body, []string{
		"▶ 강한별 기자 구독하기", "◇약력 가람대 교수", "- ■ 대담 : 강한별 가람연구소 소장", "• ▲ 새 기자단. 오른쪽부터 오누리(1기), 강한별 기자.", "강한별 3시간 전", "메일 : hb@example.com", "구독 댓글 0",
		"강한별 의원 3시간 전",
	})
}

// TestSlotOrders has orders that only a place kept for bylines makes a byline.
func TestSlotOrders(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별(가람대 경제학과) 교수", "contributor 강한별/교수 {가람대|경제학과|교수}"},
		{"강한. 소설가·가람대학교 프랑스문화학과 교수", "contributor 강한/소설가 {||소설가} {가람대학교|프랑스문화학과|교수}"},
	})
	refuse(t, byline.Body, []string{"[출연] 강한별 농구 전문 기자", "[패널] 강한별 가람연구소 소장", "강한. 소설가는 웃었다"})
}

// TestCells has bylines in cells beside a section, a time, a place or a picture's source.
func TestCells(t *testing.T) {
	check(t, byline.Body, []line{
		{"부산=강한별 기자 l 2019.10.31 09:31", "reporter 강한별/기자 @부산"},
		{"불교 | 강한별 | 2021-03-04 17:59", "reporter 강한별"},
		{"2017-07-17  강한별  기자", "reporter 강한별/기자"},
		{"강한별  기자  2021. 11. 14.  06:48", "reporter 강한별/기자"},
		{"iMBC 강한별 | 사진캡쳐 SBS봄의파워FM 인스타그램", "reporter 강한별 {iMBC||}"},
		{"강한별 목사·오누리 선생 송환추진위원회 공동대표", "contributor 강한별/목사 {||목사} {오누리 선생 송환추진위원회||공동대표}"},
		{"강한별 학원 강사·서울시 은평구 갈현동", "contributor 강한별/학원 강사 @서울시 은평구 갈현동"},
		{"iMBC연예 강한별 | 화면캡처 MBC", "reporter 강한별 {iMBC연예||}"},
		{"[뉴시스] 봄이 온다. 강한별 기자", "reporter 강한별/기자"},
		{"[뉴시스] 봄이 왔다고 강한별 기자와 말했다.", ""},
		{"봄이 온다고 말했다. <강한별·가람대 교수>", "contributor 강한별/교수 {가람대||교수}"},
		{"봄이 온다고 말했다. 글·사진 강한별", "reporter 강한별"},
		{"2016.01.06 송고 강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 hb@example.com[가람닷컴 바로가기] [하늬바람] [가람+ 구독신청]", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 소설가 가람대 프랑스문화학과 교수", "contributor 강한별/소설가 {||소설가} {가람대|프랑스문화학과|교수}"},
		{"패널 강한별 캐스터", "crew 강한별/캐스터"},
		{"(2011-09-30 강한별 기자)", "reporter 강한별/기자"},
		{"사진을 찍고 있다./강한별기자/", "photographer 강한별/기자"},
		{"강한별 기자오누리 기자 hb@example.com", "reporter 강한별/기자; reporter 오누리/기자 <hb@example.com>"},
	})
	check(t, byline.Slot, []line{
		{"강한별 | 머니S 산업팀", "reporter 강한별 {머니S|산업팀|}"},
	})
	for _, test := range []struct{ line, want, place string }{
		{"[머니투데이 영종도(인천)=강한별 기자] 봄이 온다.", "reporter 강한별/기자 @영종도(인천) {머니투데이||기자}", "영종도(인천)"},
	} {
		if l := byline.Parse(test.line, byline.Body); show(l.Credits) != test.want || l.Place != test.place {
			t.Errorf("Parse(%q)\n got %s | %s\nwant %s | %s", test.line, show(l.Credits), l.Place, test.want, test.place)
		}
	}
	refuse(t, byline.Slot, []string{"2016.01.06 송고 기자", "소셜 댓글", "강한별 / 세종시 소담동"})
	refuse(t, byline.Body, []string{"봄이 온다. (왼쪽 강한별 교수)", "봄이 온다고 했다. (강한별 의원)", "봄이 온다고 했다. (강한별 가람대 교수 인터뷰)", "불교 | 강한별 | 봄이 온다", "연등회 | 조계사 앞길 | 2021-03-04 17:59"})
}

// TestWhere has where somebody works or lives behind a mark, or in a name with a sign in it.
func TestWhere(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 대표/가람사", "contributor 강한별/대표 {가람사||대표}"},
		{"강한별 토지+가람연구소 연구위원", "contributor 강한별/연구위원 {토지+가람연구소||연구위원}"},
		{"강한별(토지+가람연구소장)", "contributor 강한별/소장 {토지+가람연구소||소장}"},
		{"한빛우체국 집배원 강한별", "contributor 강한별/집배원 {한빛우체국||집배원}"},
		{"[강한별 수필가] 봄은 온다. 가람의 봄도 온다.", "contributor 강한별/수필가"},
	})
	check(t, byline.Slot, []line{
		{"강한별 / 경기 가람시 한빛동", "contributor 강한별 @경기 가람시 한빛동"},
		{"강한별/경기도 수원시 영통동", "contributor 강한별 @경기도 수원시 영통동"},
		{"글+사진 강한별", "reporter 강한별"},
	})
	refuse(t, byline.Body, []string{
		"【한빛재단 강한별 이사장】 강한별 이사장은 올해 도서관을 열었다.", "[강한별 수필가] 수필가 강한별이 봄을 말한다.", "가람+한빛연구소",
	})
	check(t, byline.Body, []line{
		{"2017-07-13 홍찬", "reporter 홍찬"},
		{"불교 | 홍찬 | 2021-03-04 17:59", "reporter 홍찬"},
		{"번역 홍찬", "reporter 홍찬"},
		{"가람대 의대 교수 홍찬", "contributor 홍찬/교수 {가람대|의대|교수}"},
	})
	refuse(t, byline.Body, []string{"2017-07-13 홍수", "2017-07-13 신춘", "번역 홍수", "가람대 의대 교수 정의"})
	refuse(t, byline.Slot, []string{"최신순", "구독중", "지난달", "박람회 2024.05.01"})
}

// TestMoreCareers has contributors as the opinion pages of dailies print them.
func TestMoreCareers(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 순회특파원 겸 도쿄총국장", "reporter 강한별/순회특파원 {||순회특파원} {||도쿄총국장}"},
		{"강한별 ㅣ CBS 라디오 PD", "reporter 강한별/라디오 PD {CBS||라디오 PD}"},
		{"강한별 경제·산업 디렉터", "contributor 강한별/경제·산업 디렉터"},
		{"강한별 한빛대 교수·전 질병관리청장", "contributor 강한별/교수 {한빛대||교수} {질병관리청||전 청장}"},
		{"강한별 가람미래전략원 인구클러스터장", "contributor 강한별/인구클러스터장 {가람미래전략원||인구클러스터장}"},
		{"강한별(가람교회) 목사", "contributor 강한별/목사 {가람교회||목사}"},
		{"소방정 강한별 가람소방서장", "contributor 강한별/소방정 {||소방정} {가람소방서||서장}"},
		{"강한별 SNS시민기자", "reporter 강한별/SNS시민기자"},
		{"강한별 출판사 도담 대표", "contributor 강한별/대표 {출판사 도담||대표}"},
		{"강한별 건축사사무소 가람 대표건축사", "contributor 강한별/대표건축사 {건축사사무소 가람||대표건축사}"},
		{"도담 출판사 강한별 대표", "contributor 강한별/대표 {도담 출판사||대표}"},
		{"강한별 원장·가람내과", "contributor 강한별/원장 {가람내과||원장}"},
		{"강한별 KAIST 전기 및 전자공학부 교수", "contributor 강한별/교수 {KAIST|전기 및 전자공학부|교수}"},
		{"강한별 (시인 겸 평론가)", "contributor 강한별/시인 {||시인} {||평론가}"},
		{"강한별 한빛재단 초대 이사장", "contributor 강한별/초대 이사장 {한빛재단||초대 이사장}"},
		{"강한별 명상가", "contributor 강한별/명상가"},
	})
	check(t, byline.Slot, []line{
		{"강한별 전라북도의회 의원(전주1)", "contributor 강한별/의원 {전라북도의회||의원}"},
		{"강한별 한빛재단 이사장 가람대 명예교수", "contributor 강한별/이사장 {한빛재단||이사장} {가람대||명예교수}"},
		{"<강한별 총장 | 합신, 도담교회 협동목사>", "contributor 강한별/총장 {합신||총장} {도담교회||협동목사}"},
		{"해나 리(도담발전연구소 소장 )", "contributor 해나 리/소장 {도담발전연구소||소장}"},
		{"[도담코리아] 강한별 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"[아침을 열며] 강한별 ㅣ 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"[특별기고] 김한별", "reporter 김한별"},
		{"가람고 2학년 강한별", "contributor 강한별 {가람고||}"},
		{"조이 도런 ㅣ 가람대 교수", "contributor 조이 도런/교수 {가람대||교수}"},
		{"슬라바 첼라니 ㅣ 미국 한빛센터 전략학 교수", "contributor 슬라바 첼라니/교수 {미국 한빛센터|전략학|교수}"},
		{"로버타 파우저 ㅣ 언어학자", "contributor 로버타 파우저/언어학자"},
	})
	refuse(t, byline.Slot, []string{"[파워 인터뷰] 강한별 가람대 교수", "[이 사람] 강한별 가람대 교수", "[신임] 강한별 가람연구소장", "[세상만사] 봄이 온 가람대 교정", "[세상만사] 강한별 가람구 국회의원 의원", "도서관의 봄 | 가람대 교수", "강가람 도서관 | 가람연구소", "장경동(오른쪽) 목사"})
}

// TestBesideNames has what is printed with a name and is none, and names that stick
// to a press.
func TestBesideNames(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별(달그림자) 기자", "reporter 강한별/기자"},
		{"강한별(달그림자) 기자 2025-06-02 18:00:12", "reporter 강한별/기자"},
		{"일간스포츠강한별 기자", "reporter 강한별/기자 {일간스포츠||기자}"},
		{"김현대 경제학과 교수", "contributor 김현대/교수 {|경제학과|교수}"},
	})
	refuse(t, byline.Body, []string{"방송일 : 2023.05.04 (목) 20:10 조회 : 1024", "나래대 사회복지학과 교수", "강한별(가운데) 기자가"})
	refuse(t, byline.Slot, []string{"사랑방"})
}
