package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// The people and most of the organisations in these lines are invented.

func TestStaff(t *testing.T) {
	check(t, byline.Body, []line{
		// one or many, spaced and glued
		{"강한별 기자", "reporter 강한별/기자"},
		{"강한별기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별·오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별 , 오누리  기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별/오누리/가람솔 기자", "reporter 강한별/기자; reporter 오누리/기자; reporter 가람솔/기자"},
		{"강한별 오누리 조은별기자", "reporter 강한별/기자; reporter 오누리/기자; reporter 조은별/기자"},
		{"강한별 기자, 오누리 인턴기자", "reporter 강한별/기자; reporter 오누리/인턴기자"},
		{"강한별 기자 오누리 선임기자", "reporter 강한별/기자; reporter 오누리/선임기자"},
		{"강한별 기자, 오누리 기자, 조은별", "reporter 강한별/기자; reporter 오누리/기자; reporter 조은별"},
		{"강한별 기자 hb@example.com 가람일보 산업부", "reporter 강한별/기자 <hb@example.com> {가람일보|산업부|기자}"},
		{"[강한별 기자 / 생각이 맑은 신문 ⓒ가람데일리]", "reporter 강한별/기자"},
		{"지금까지 가람TV 강한별입니다,강한별 기자(hb@example.com)", "reporter 강한별/기자 <hb@example.com>"},
		{"[ⓒ 가람일보 & garam.example, 무단전재 및 재배포 금지] 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"받게 됐다. 강한별 기자 hb@example.com 사진/한빛뉴스", "reporter 강한별/기자 <hb@example.com>"},
		{"2020년 11월 10일 (화) 가람매일 hb@example.com", "reporter  <hb@example.com>"},
		{"대담=강한별 국장 정리=오누리기자 사진=김도담기자", "contributor 강한별/국장; reporter 오누리/기자; photographer 김도담/기자"},
		{"강한별 기자 : hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"우빈수습기자", "reporter 우빈/수습기자"},
		{"강한별논설위원 hb@example.com", "reporter 강한별/논설위원 <hb@example.com>"},
		{"글·사진 김 별 기자", "reporter 김별/기자"},
		{"전주 주재 강한별 기자", "reporter 강한별/기자 @전주"},
		{"강한별, 문화부 기자", "reporter 강한별/기자 {|문화부|기자}"},
		{"입력 2023.05.01 10:20 오누리 특파원", "reporter 오누리/특파원"},
		{"2023년 5월 1일 (월) 오후 10시 20분 전한별 기자", "reporter 전한별/기자"},
		{"강한별 사회부 차장 대우", "reporter 강한별/차장 대우 {|사회부|차장 대우}"},
		{"강한별 부장 가람일보 산업1부", "reporter 강한별/부장 {가람일보|산업1부|부장}"},
		{"강한별 기자 산업1부", "reporter 강한별/기자 {|산업1부|기자}"},
		{"강한별 가람일보 뉴욕 특파원", "reporter 강한별/특파원 @뉴욕 {가람일보||특파원}"},
		{"강한별 기자 · 2시간 전", "reporter 강한별/기자"},
		{"강한별 객원기자 · 어제", "reporter 강한별/객원기자"},
		{"강한별 변호사 (가람대 로스쿨 초빙교수) 입력 :", "contributor 강한별/변호사 {||변호사} {가람대|로스쿨|초빙교수}"},
		{"“이웃을 돕겠다”고 말했다./강한별 기자", "reporter 강한별/기자"},
		{"신고해 달라”고 말했다./부안=강한별 기자", "reporter 강한별/기자 @부안"},
		{"특집물이다./강한별기자․hb20@", "reporter 강한별/기자 <hb20@>"},
		{"강한별 사진부 기자", "photographer 강한별/사진부 기자"},
		{"강한별·오누리 hb@example.com 기자", "reporter 강한별/기자; reporter 오누리/기자 <hb@example.com>"},
		{"편집국장=강한별 기자", "reporter 강한별/기자"},
		{"강한별(오누리 기자)", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별 기자 외 1명", "reporter 강한별/기자"},
		{"강한별·오누리 기자 외2인", "reporter 강한별/기자; reporter 오누리/기자"},
		{"• 강한별 기자", "reporter 강한별/기자"},
		{"|강한별 기자|", "reporter 강한별/기자"},
		// names of every length
		{"우빈 기자", "reporter 우빈/기자"},
		{"김 용 기자", "reporter 김용/기자"},
		{"홍 길 동 기자", "reporter 홍길동/기자"},
		{"남궁별 기자", "reporter 남궁별/기자"},
		{"황보은별 선임기자", "reporter 황보은별/선임기자"},
		{"독고 탁 기자", "reporter 독고탁/기자"},
		{"제갈가람기자", "reporter 제갈가람/기자"},
		{"김보라미 기자", "reporter 김보라미/기자"},
		{"Jane Dohran 기자", "reporter Jane Dohran/기자"},
		{"By Hong Gil-dong", "reporter Hong Gil-dong"},
		// titles
		{"강한별 외교전문기자", "reporter 강한별/외교전문기자"},
		{"강한별 두바이특파원", "reporter 강한별/두바이특파원"},
		{"강한별 도쿄 특파원", "reporter 강한별/특파원 @도쿄"},
		{"강한별 수석논설위원", "reporter 강한별/수석논설위원"},
		{"논설위원 강한별", "reporter 강한별/논설위원"},
		{"인턴 강한별", "reporter 강한별/인턴"},
		{"강한별PD hb@example.com", "reporter 강한별/PD <hb@example.com>"},
		{"강한별여행기자", "reporter 강한별/여행기자"},
		{"강한별 온라인기자", "reporter 강한별/온라인기자"},
		{"강한별 사진아카이브 전문기자", "reporter 강한별/사진아카이브 전문기자"},
		{"강한별 記者", "reporter 강한별/記者"},
		{"조은별 외신캐스터강한별PD hb@example.com", "reporter 조은별/외신캐스터; reporter 강한별/PD <hb@example.com>"},
		{"뉴욕 = 강한별 특파원강한별기자 hb@example.com", "reporter 강한별/특파원 @뉴욕 <hb@example.com>"},
		// the press or the department printed with the name
		{"강한별 동아닷컴 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com> {동아닷컴||기자}"},
		{"강한별 월간 산 기자", "reporter 강한별/기자 {월간 산||기자}"},
		{"강한별 산업2부 기자", "reporter 강한별/기자 {|산업2부|기자}"},
		{"강한별 매경 디지털뉴스룸 기자(hb@example.com)", "reporter 강한별/기자 <hb@example.com> {매경|디지털뉴스룸|기자}"},
		{"강한별 기자(조선비즈)", "reporter 강한별/기자 {조선비즈||기자}"},
		{"강한별 <가람일보> 기자", "reporter 강한별/기자 {가람일보||기자}"},
		{"강한별 ‘가람일보’ 기자", "reporter 강한별/기자 {가람일보||기자}"},
		{"CBS노컷뉴스 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com> {CBS노컷뉴스||기자}"},
		{"YTN digital 강한별 (hb@example.com)", "reporter 강한별 <hb@example.com> {YTN digital||}"},
		// interns and their schools, which are no work places
		{"강한별 기자, 오누리 인턴기자(가람대 철학과 졸업)", "reporter 강한별/기자; reporter 오누리/인턴기자 {가람대|철학과|}"},
		{"오누리 (가람대 경제학부 4년) 인턴기자", "reporter 오누리/인턴기자 {가람대|경제학부|}"},
		{"오누리 인턴기자(가람대 사학과 졸업 예정)", "reporter 오누리/인턴기자 {가람대|사학과|}"},
		// citizens print their id
		{"강한별(hanbyul) 기자", "reporter 강한별/기자"},
	})
}

func TestPlaces(t *testing.T) {
	check(t, byline.Body, []line{
		{"세종=강한별 기자", "reporter 강한별/기자 @세종"},
		{"강화=강한별 기자, 파주=오누리 기자, 워싱턴=조은별 특파원", "reporter 강한별/기자 @강화; reporter 오누리/기자 @파주; reporter 조은별/특파원 @워싱턴"},
		{"부산=강한별 기자, 오누리 기자", "reporter 강한별/기자 @부산; reporter 오누리/기자"},
		{"세종=강한별·오누리 기자", "reporter 강한별/기자 @세종; reporter 오누리/기자 @세종"},
		{"강한별 기자, /타이베이=오누리 특파원", "reporter 강한별/기자; reporter 오누리/특파원 @타이베이"},
		{"마르두(에스토니아)=강한별 기자", "reporter 강한별/기자 @마르두(에스토니아)"},
		{"토리노·제노바=강한별 기자", "reporter 강한별/기자 @토리노·제노바"},
		{"순천, 광양 강한별 기자 hb@example.com", "reporter 강한별/기자 @순천, 광양 <hb@example.com>"},
		{"강한별 기자 hb@example.com 빌뉴스/오누리 기자 on@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 @빌뉴스 <on@example.com>"},
		{"강한별 기자(=부산)", "reporter 강한별/기자 @부산"},
		{"/세종=강한별 기자 hb@example.com", "reporter 강한별/기자 @세종 <hb@example.com>"},
	})
}

func TestEmails(t *testing.T) {
	check(t, byline.Body, []line{
		{"hong·kim@example.com", "reporter  <hong@example.com>; reporter  <kim@example.com>"},
		{"강한별 기자(hb@example.com)", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 (hb@example.com)", "reporter 강한별 <hb@example.com>"},
		{"강한별 hb@example.com", "reporter 강한별 <hb@example.com>"},
		{"강한별 hb@example.com 기자", "reporter 강한별/기자 <hb@example.com>"},
		{"hb@example.com 강한별 기자", "reporter 강한별/기자 <hb@example.com>"},
		{"hb@example.com 강한별 오누리 기자", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자"},
		{"강한별·오누리 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자"},
		{"강한별 hb@example.com·오누리 기자", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자"},
		{"강한별 기자 hb@example.com 오누리 기자 on@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <on@example.com>"},
		{"강한별 기자, 오누리 조선비즈 기자 on@example.com, 조은별 기자", "reporter 강한별/기자; reporter 오누리/기자 <on@example.com> {조선비즈||기자}; reporter 조은별/기자"},
		{"강한별 기자hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 hb@", "reporter 강한별/기자 <hb@>"},
		{"/[email protected] 강한별([email protected])", "reporter 강한별"},
		{"hb@example.com", "reporter  <hb@example.com>"},
		{"hb@example.com, on@example.com", "reporter  <hb@example.com>; reporter  <on@example.com>"},
		{"[hb@example.com[", "reporter  <hb@example.com>"},
		{"hb@example.com/2026-06-05 09:53:15/", "reporter  <hb@example.com>"},
		{"hb@example.com  사진=가람TV 제공", "reporter  <hb@example.com>"},
		{"“기다려야 한다”고 했다.  hb@example.com", "reporter  <hb@example.com>"},
		{"☞공감언론 뉴시스 hb@example.com ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지", "reporter  <hb@example.com>"},
		{"한겨레 선임기자 hb@example.com", "reporter  <hb@example.com>"},
		{"◎공감언론 뉴시스 hb@example.com, on@example.com", "reporter  <hb@example.com>; reporter  <on@example.com>"},
		{"문을 연다고 했다.  hb@example.com on@example.com", "reporter  <hb@example.com>; reporter  <on@example.com>"},
	})
}

func TestTails(t *testing.T) {
	const sentence = "“기다려야 한다”고 말했다."
	for _, test := range []struct{ line, want, text string }{
		{sentence + " 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>", sentence + " "},
		{sentence + "강한별기자 hb@example.com ⓒ 가람일보, 무단 전재 및 재배포 금지", "reporter 강한별/기자 <hb@example.com>", sentence},
		{sentence + " 강한별 기자", "reporter 강한별/기자", sentence + " "},
		{sentence + " [강한별 기자 hb@example.com]", "reporter 강한별/기자 <hb@example.com>", sentence + " "},
		{sentence + " /강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>", sentence + " /"},
		{"우려가 커졌다. 시민들은 걱정하고 있다. 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>", "우려가 커졌다. 시민들은 걱정하고 있다. "},
		{"감사할 일이 넘치길 바랍니다! 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>", "감사할 일이 넘치길 바랍니다! "},
		{"강한별 기자 hb@example.com빵 굽는 뉴스 ⓒ 가람뉴스(www.example.com), 무단전재 및 재배포금지", "reporter 강한별/기자 <hb@example.com>", ""},
		{"강한별기자 hb@example.com가람전자가 새 전화기를 선보인다.", "reporter 강한별/기자 <hb@example.com>", "가람전자가 새 전화기를 선보인다."},
		{"강한별 기자 hb@example.com &lt;ⓒ세계를 보는 창 가람경제 무단전재 배포금지&gt;", "reporter 강한별/기자 <hb@example.com>", ""},
		{"(사진=연합뉴스)강한별기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>", ""},
		{"강한별·오누리 기자ⓒ 가람일보 & example.com, 무단 전재 및 재배포 금지", "reporter 강한별/기자; reporter 오누리/기자", ""},
		{"[강한별 기자 hb@example.com] [오누리 기자 on@example.com] - Copyrights ⓒ 가람일보, 무단 전재 및 재배포 금지 -", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <on@example.com>", ""},
		{"YTN 강한별 (hb@example.com)▶ 기사제보 및 보도자료", "reporter 강한별 <hb@example.com> {YTN||}", ""},
		{"제5회 가람의 봄(하) / 강한별 작가 대담·집필", "contributor 강한별/작가", "제5회 가람의 봄(하) / "},
	} {
		l := byline.Parse(test.line, byline.Body)
		text := test.line[:l.Span.Start] + test.line[l.Span.End:]
		if show(l.Credits) != test.want || text != test.text {
			t.Errorf("Parse(%q)\n got %s | %q\nwant %s | %q", test.line, show(l.Credits), text, test.want, test.text)
		}
	}
}

func TestStamped(t *testing.T) {
	check(t, byline.Body, []line{
		{"기자명 강한별 기자   입력 2024.05.01 10:00   댓글 0", "reporter 강한별/기자"},
		{"강한별 기자 | 승인 2024.05.01 10:00", "reporter 강한별/기자"},
		{"강한별 2026. 3. 21. 21:43", "reporter 강한별"},
		{"강한별 입력 2018. 05. 16. 16:23 댓글 0개", "reporter 강한별"},
		{"입력 2013년09월15일 19시21분 강한별", "reporter 강한별"},
	})
	refuse(t, byline.Body, []string{
		"입력 2024.05.01 10:00", "2024-05-01 10:00 기준", "강한별 가람대 교수. 2023.6.11", "4일 2024.05.01 10:00 서울",
	})
}

func TestSlot(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별 이웃추가", "reporter 강한별"},
		{"강한별", "reporter 강한별"},
		{"진현", "reporter 진현"},
		{"전주", "reporter 전주"}, // a place kept for names holds a name
		{"강한별 산악인(한빛산을 혼자 오른 첫 사람)", "contributor 강한별/산악인"},
		{"강한별 전 국무총리", "contributor 강한별/전 국무총리"},
		{"치앙마이(태국)=강한별 글로생활자", "contributor 강한별/글로생활자 @치앙마이(태국)"},
		{"미묘 대중음악평론가", "contributor 미묘/대중음악평론가"},
		{"제인 H. 도런", "contributor 제인 H. 도런"},
		{"존 스미스 가람대 교수", "contributor 존 스미스/교수 {가람대||교수}"},
		{"마이클 도런 가람대 교수", "contributor 마이클 도런/교수 {가람대||교수}"},
		{"강한별(서울 노원구)", "contributor 강한별 @서울 노원구"},
		{"강한별 경북 포항시 북구", "contributor 강한별 @경북 포항시 북구"},
		{"강한별 가람대 3학년", "contributor 강한별 {가람대||}"},
		{"법무법인 가람", "desk 법무법인 가람"},
		{"연합뉴스", "agency 연합뉴스"},
	})
	refuse(t, byline.Slot, []string{"정치", "전체 기자", "신입 기자", "구독", "함께 즐기자", "가람을 위한 봄"})
}

type line struct{ line, want string }

func check(t *testing.T, where byline.Where, lines []line) {
	t.Helper()
	for _, test := range lines {
		if got := show(byline.Parse(test.line, where).Credits); got != test.want {
			t.Errorf("Parse(%q)\n got %s\nwant %s", test.line, got, test.want)
		}
	}
}

// refuse checks that nobody is credited as an author.
func refuse(t *testing.T, where byline.Where, lines []string) {
	t.Helper()
	for _, s := range lines {
		if got := byline.Parse(s, where).Authors(); len(got) > 0 {
			t.Errorf("Parse(%q) credits %s", s, show(got))
		}
	}
}

func TestLabelsInside(t *testing.T) {
	check(t, byline.Body, []line{{"by강한별 선임기자", "reporter 강한별/선임기자"}})
	refuse(t, byline.Body, []string{"by가람 매장", "BY강한별이 열렸다"})
	check(t, byline.Body, []line{
		{"강한별 기자 그래픽=오누리 기자 on@example.com", "reporter 강한별/기자; crew 오누리/기자 <on@example.com>"},
		{"강한별 기자 사진 오누리 기자", "reporter 강한별/기자; photographer 오누리/기자"},
		{"영상=오누리 / 글=강한별 기자", "crew 오누리; reporter 강한별/기자"},
		{"글_강한별 사진_오누리", "reporter 강한별; photographer 오누리"},
		{"글 · 사진 | 강한별 기자", "reporter 강한별/기자"},
		{"인터뷰=강한별 논설위원·정리=오누리 기자", "reporter 강한별/논설위원; reporter 오누리/기자"},
		{"취재.구성 강한별 / 디자인 오누리", "reporter 강한별; crew 오누리"},
		{"기획·취재팀=강한별 기자", "reporter 강한별/기자 {|기획·취재팀|기자}"},
		{"대담·집필 강한별 기자", "reporter 강한별/기자"},
		{"정리·리포트 강한별 기자", "reporter 강한별/기자"},
		{"집필 강한별 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"글 강별 가람 법률사무소 변호사", "contributor 강별/변호사 {가람 법률사무소||변호사}"},
		{"탐사보도팀=강한별 기자", "reporter 강한별/기자 {|탐사보도팀|기자}"},
		{"기획취재팀 강한별·오누리 기자", "reporter 강한별/기자 {|기획취재팀|기자}; reporter 오누리/기자 {|기획취재팀|기자}"},
		{"강한별 기자 부산=오누리 기자", "reporter 강한별/기자; reporter 오누리/기자 @부산"},
		{"부산=강한별·대구=오누리 기자", "reporter 강한별/기자 @부산; reporter 오누리/기자 @대구"},
		{"부산=강한별 / 대구=오누리 기자", "reporter 강한별/기자 @부산; reporter 오누리/기자 @대구"},
		{"순천·광양=강한별 기자", "reporter 강한별/기자 @순천·광양"},
		{"강한별 hb@example.com / 뉴욕=오누리 특파원", "reporter 강한별 <hb@example.com>; reporter 오누리/특파원 @뉴욕"},
	})
	refuse(t, byline.Body, []string{"번역 설정", "발행인 강한별", "개인정보보호책임자 강한별", "대표이사 강한별 | 청소년보호책임자 오누리"})
}

func TestMailAfterALine(t *testing.T) {
	check(t, byline.Body, []line{
		{"새 도서관 연다  내일 문 열 듯  hb@example.com", "reporter  <hb@example.com>"},
		{"가람저널리즘 강한별 기자 = 가람시는", "reporter 강한별/기자 {가람저널리즘||기자}"},
	})
	check(t, byline.Body, []line{{"신고가 접수됐다. hb@example.com", "reporter  <hb@example.com>"}})
	const spoken = "가람뉴스 강한별입니다."
	if line := spoken + " [ hb@example.com ]"; byline.Parse(line, byline.Body).Span.Start != len(spoken) {
		t.Errorf("%q: the bracket around the address is left in the text", line)
	}
	refuse(t, byline.Body, []string{"새 도서관 연다 hb@example.com", "제보 hb@example.com, on@example.com", "참가 신청  apply@example.com", "[정정보도 청구] fix@example.com"})
	refuse(t, byline.Body, []string{"[최기자] 봄이 왔다."})
	check(t, byline.Body, []line{{"사진공동취재단", "photographer 사진공동취재단"}})
}

func TestRanks(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 취재 기자 | hb@example.com", "reporter 강한별/취재 기자 <hb@example.com>"},
		{"[가람일보 강한별 수습 기자]", "reporter 강한별/수습 기자 {가람일보||수습 기자}"},
		{"강한별 의학 전문 기자", "reporter 강한별/의학 전문 기자"},
		{"강한별 전임기자 hb@example.com", "reporter 강한별/전임기자 <hb@example.com>"},
		{"강한별 가람신문 역사스토리텔러 hb@example.com", "reporter 강한별/역사스토리텔러 <hb@example.com> {가람신문||역사스토리텔러}"},
	})
	refuse(t, byline.Body, []string{"수습 기자의 하루", "취재 기자 모집", "시민 기자 강좌"})
}

// TestLayouts has lines as single systems and single papers print them.
func TestLayouts(t *testing.T) {
	check(t, byline.Body, []line{
		{"부산CBS 강한별 기자 메일보내기", "reporter 강한별/기자 {부산CBS||기자}"},
		{"기자명 강한별 기자 다른기사 보기", "reporter 강한별/기자"},
		{"강한별기자@가람신문, hb@", "reporter 강한별/기자 <hb@> {가람신문||기자}"},
		{"기자명 hanbyeol", "reporter hanbyeol"},
		{"강한별 기자 / 사진 연합뉴스", "reporter 강한별/기자"},
		{"Editor. 강한별", "reporter 강한별"},
		{"글. 강한별 사진. 오누리", "reporter 강한별; photographer 오누리"},
		{"강한별 객원논설위원 · 한국경제", "reporter 강한별/객원논설위원 {한국경제||객원논설위원}"},
		{"글. 강한별 hb@example.com", "reporter 강한별 <hb@example.com>"},
		{"글·사진 춘천 강한별 기자", "reporter 강한별/기자 @춘천"},
		{"Editor 강한별 Photographer 오누리", "reporter 강한별; photographer 오누리"},
		{"에디터 강한별 / 포토그래퍼 오누리", "reporter 강한별/에디터; photographer 오누리"},
		{"강한별 전국부 기자(춘천 주재)", "reporter 강한별/기자 {|전국부|기자}"},
		{"강한별 기자 / 1042호입력 : 2020년 11월 21일", "reporter 강한별/기자"},
		{"강한별 기자I 2003.11.05 12:00:05", "reporter 강한별/기자"},
		{"강한별 기자 (영상 취재)", "crew 강한별/기자"},
		{"강한별 작가 | 2019. 03. 18", "contributor 강한별/작가"},
		{"EDITOR 강한별 PHOTO 오누리", "reporter 강한별; photographer 오누리"},
		{"마산 | 강한별 기자 hb@example.com 트위터 @hanbyeol", "reporter 강한별/기자 @마산 <hb@example.com>"},
		{"잠실=강한별 기자 hb@example.com", "reporter 강한별/기자 @잠실 <hb@example.com>"},
		{"잠실=강한별 기자 hb@example.com / 2015.05.17.", "photographer 강한별/기자 @잠실 <hb@example.com>"},
		{"잠실 | 강한별 기자 hb@example.com", "photographer 강한별/기자 @잠실 <hb@example.com>"},
	})
	refuse(t, byline.Body, []string{"jebo@example.com", "메일보내기", "hanbyeol", "기자명 2024", "기자명 admin", "가람의 봄을 담은 사진. 강한별", "1042호 입력 : 2020년 11월 21일", "공개 2024-03-01 07:00:00", "배너"})
}

// TestBesideATime has bylines on one line with the time, before it and behind it.
// TestGlued has what boards, copies and boilerplate leave around a reporter's name.
func TestGlued(t *testing.T) {
	check(t, byline.Body, []line{
		{"작성자 강한별 기자 작성일 22-03-02 11:19", "reporter 강한별/기자"},
		{"가람뉴스(e-garam) 강한별 기자 | 오누리 의원이 본회의에서 말했다.", "reporter 강한별/기자 {가람뉴스||기자}"},
		{"▲강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 | 댓글: 7개 |", "reporter 강한별/기자"},
		{"강한별 기자강한별 기자", "reporter 강한별/기자"},
		{"ⓒ 가람TV, 무단 전재 및 재배포 금지 강한별기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"[가람일보 강한별 기자] 가수 도담이 부친상을 당했다.", "reporter 강한별/기자 {가람일보||기자}"},
	})
	refuse(t, byline.Body, []string{
		"▲강한별 기자", "▲강한별 기자 ▲오누리 기자 hb@example.com", "▲신청 기자단 hb@example.com", "오누리 | 댓글: 7개 |",
		"ⓒ 가람TV, 무단 전재 및 재배포 금지 hb@example.com", "[강한별 가람일보 기자 부친상] 4일 가람병원에서 만났다.",
	})
}

func TestBesideATime(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 기자 | 기사입력 2021/07/20 [16:00]", "reporter 강한별/기자"},
		{"강한별 한빛클럽 조합장   기사입력  2018/12/07 [09:55]", "contributor 강한별/조합장 {한빛클럽||조합장}"},
		{"2024.01.24 08:45:50 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"2011-09-30     강한별 기자", "reporter 강한별/기자"},
		{"2025-09-09     강한별 여수소방서 화학119구조대 소방사", "contributor 강한별/소방사 {여수소방서|화학119구조대|소방사}"},
		{"강한별 기자 hb12@example.co.kr2024.12.11 18:18", "reporter 강한별/기자 <hb12@example.co.kr>"},
		{"가람시는 봄을 연다. 2024.9.25 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"2020.08.13@ 강한별", "reporter 강한별"},
		{"2024.05.01 가람대 강한별 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"가람뉴스 2024.05.01 강한별 기자", "reporter 강한별/기자 {가람뉴스||기자}"},
		{"hb2001.lee@example.com 강한별 기자", "reporter 강한별/기자 <hb2001.lee@example.com>"},
		{"강한별 기자 hb@com2us.example.com", "reporter 강한별/기자 <hb@com2us.example.com>"},
		{"강한별기자 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"/부안=강한별기자", "reporter 강한별/기자 @부안"},
		{"/잠실=강한별기자", "photographer 강한별/기자 @잠실"},
		{"/공동취재=강한별·오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"공동취재 강한별·오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"(춘천=가람신문) 강한별기자 = hb@example.com", "reporter 강한별/기자 @춘천 <hb@example.com> {가람신문||기자}"},
		{"강한별 기자 = hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"취재/ 강한별 홍보기자(hb@example.com)", "reporter 강한별/홍보기자 <hb@example.com>"},
		{"사진 | 고척=강한별 기자", "photographer 강한별/기자 @고척"},
		{"축제가 열렸다. 2024.9.25 /강한별기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"[더스파이크=수원/강한별 기자] 가람이 이겼다.", "reporter 강한별/기자 @수원 {더스파이크||기자}"},
		{"등록 : 2020.09.29 12:14:58   수정 : 2020.09.29 12:15:01 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자    작성 : 2021년 05월 12일(수) 16:24    게시 : 2021년 05월 14일(금) 10:46", "reporter 강한별/기자"},
		{"강한별 변호사l승인2019.01.08 11:07:54", "contributor 강한별/변호사"},
		{"2014.09.25 (목) | 강한별 시인", "contributor 강한별/시인"},
		{"오피니언 | 강한별 | 2019-04-17", "reporter 강한별"},
		{"사회 | 강한별·오누리 기자 | 2025-10-30 07:13", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별 마을연구가/2017-03-08", "contributor 강한별/마을연구가"},
	})
	refuse(t, byline.Body, []string{
		"2024.05.01 10:00 기준", "2024-05-01 10:00 강한별", "2024-05-01 강한별 가람시장", "2024.05.01 강한별 의원", "2024-05-01 강한별 가람대 총장 취임", "2024.05.01 10:00 강한별 가람부 장관",
		"공동취재 결과", "공동취재 강화", "홍보기자 위촉식", "2024년 5월 1일 가람경찰서", "[이 주의 조합원]", "[이 주의 조합원] 직원 조합원 강한별 기자",
		"사회 | 안내문 | 2019-04-17", "정치 | 강한별 대통령 | 2019-04-17", "2014.09.25 | 강한별 의원", "등록 : 2020.09.29 수정 :  ", "등록 :",
	})
}

func TestCrew(t *testing.T) {
	check(t, byline.Body, []line{
		{"(취재 기자: 강한별, 영상 취재: 오누리)", "reporter 강한별; crew 오누리"},
		{"구성 강한별 / 편집 오누리", "crew 강한별; crew 오누리"},
		{"구성=강한별 기자", "reporter 강한별/기자"},
		{"글·구성=강한별", "reporter 강한별"},
	})
}
