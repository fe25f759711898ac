package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/article"
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
	})
}

func TestDatelines(t *testing.T) {
	for _, test := range []struct{ line, want, agency, place, text string }{
		{"(서울=연합뉴스) 강한별 기자 = 정부는 4일 새 계획을 냈다.", "reporter 강한별/기자 @서울 {연합뉴스||기자}", "연합뉴스", "서울", "정부는 4일 새 계획을 냈다."},
		{"(서울=연합뉴스) 강한별 오누리 특파원 = 정부는", "reporter 강한별/특파원 @서울 {연합뉴스||특파원}; reporter 오누리/특파원 @서울 {연합뉴스||특파원}", "연합뉴스", "서울", "정부는"},
		{"【세종=뉴시스】강한별 기자 = 정부는", "reporter 강한별/기자 @세종 {뉴시스||기자}", "뉴시스", "세종", "정부는"},
		{"[군산·서울=뉴시스] 강한별 오누리 기자 = 정부는", "reporter 강한별/기자 @군산·서울 {뉴시스||기자}; reporter 오누리/기자 @군산·서울 {뉴시스||기자}", "뉴시스", "군산·서울", "정부는"},
		{"【인천=뉴시스】함 가 람 기자 = 인천은", "reporter 함가람/기자 @인천 {뉴시스||기자}", "뉴시스", "인천", "인천은"},
		{"[워싱턴=AP/뉴시스]강한별 기자 = 미국은", "reporter 강한별/기자 @워싱턴 {뉴시스||기자}", "AP/뉴시스", "워싱턴", "미국은"},
		{"새 도서관 연다  【가람(한빛도)=AP/뉴시스】강한별 기자 =", "reporter 강한별/기자 @가람(한빛도) {뉴시스||기자}", "AP/뉴시스", "가람(한빛도)", "새 도서관 연다  "},
		{"(세종=뉴스1) 강한별 기자,오누리 기자 = 정부는", "reporter 강한별/기자 @세종 {뉴스1||기자}; reporter 오누리/기자 {뉴스1||기자}", "뉴스1", "세종", "정부는"},
		{"(평양 노동신문=뉴스1) = 북한은", "", "뉴스1", "평양 노동신문", "북한은"},
		{"[서울=뉴시스] 정부는 4일 새 계획을 냈다.", "", "뉴시스", "서울", "정부는 4일 새 계획을 냈다."},
		{"(서울=연합뉴스) 임시 = 정부는", "", "연합뉴스", "서울", "정부는"},
		{"[파이낸셜뉴스] 정부는 4일", "", "파이낸셜뉴스", "", "정부는 4일"},
		{"[스포탈코리아] 강한별 기자= 가람이 이겼다.", "reporter 강한별/기자 {스포탈코리아||기자}", "스포탈코리아", "", "가람이 이겼다."},
		{"[파주=가람일보] 강한별 기자 = 파주시는", "reporter 강한별/기자 @파주 {가람일보||기자}", "가람일보", "파주", "파주시는"},
		{"아주경제 강한별 기자= 가람시는 4일 밝혔다.", "reporter 강한별/기자 {아주경제||기자}", "아주경제", "", "가람시는 4일 밝혔다."},
		{"[뉴스토마토 강한별 기자] 정부가 새 계획을 냈습니다.", "reporter 강한별/기자 {뉴스토마토||기자}", "뉴스토마토", "", "정부가 새 계획을 냈습니다."},
		{"[매경닷컴 MK스포츠 강한별 기자] 가람이 이겼다.", "reporter 강한별/기자 {매경닷컴|MK스포츠|기자}", "매경닷컴", "", "가람이 이겼다."},
		{"[이데일리 스타in 강한별 기자] 배우가", "reporter 강한별/기자 {이데일리|스타in|기자}", "이데일리", "", "배우가"},
		{"[비즈엔 강한별 기자] 정부는", "reporter 강한별/기자 {비즈엔||기자}", "", "", "정부는"},
		{"[세종=이데일리 강한별 오누리 기자] 정부는", "reporter 강한별/기자 @세종 {이데일리||기자}; reporter 오누리/기자 @세종 {이데일리||기자}", "이데일리", "세종", "정부는"},
		{"[헤럴드경제(수원)=강한별 기자] 경기도는", "reporter 강한별/기자 @수원 {헤럴드경제||기자}", "헤럴드경제", "수원", "경기도는"},
		{"［헤럴드경제=강한별 기자］정부는", "reporter 강한별/기자 {헤럴드경제||기자}", "헤럴드경제", "", "정부는"},
		{"[아시아경제(대전) 강한별 기자] 시는", "reporter 강한별/기자 @대전 {아시아경제||기자}", "아시아경제", "대전", "시는"},
		{"【파이낸셜뉴스 수원=강한별 기자】 경기도는", "reporter 강한별/기자 @수원 {파이낸셜뉴스||기자}", "파이낸셜뉴스", "수원", "경기도는"},
		{"[OSEN=고척, 강한별 기자] 가람이 이겼다.", "reporter 강한별/기자 @고척 {OSEN||기자}", "OSEN", "고척", "가람이 이겼다."},
		{"[더팩트ㅣ강한별 기자] 가수가", "reporter 강한별/기자 {더팩트||기자}", "더팩트", "", "가수가"},
		{"[대전=더뉴스투데이 / 강한별 기자] 시는", "reporter 강한별/기자 @대전 {더뉴스투데이||기자}", "더뉴스투데이", "대전", "시는"},
		{"(엑스포츠뉴스 강한별 기자) 가수가", "reporter 강한별/기자 {엑스포츠뉴스||기자}", "엑스포츠뉴스", "", "가수가"},
		{"[한국스포츠경제 강한별] 가람이", "reporter 강한별 {한국스포츠경제||}", "한국스포츠경제", "", "가람이"},
		{"〔제주=강한별 기자〕 제주는", "reporter 강한별/기자 @제주", "", "제주", "제주는"},
		{"[가람종합뉴스/가람소방서 홍보팀장 강한별]올해도", "contributor 강한별/홍보팀장 {가람소방서||홍보팀장}", "가람종합뉴스", "", "올해도"},
		{"새 도서관 열려(지디넷코리아=강한별 기자)", "reporter 강한별/기자 {지디넷코리아||기자}", "지디넷코리아", "", "새 도서관 열려"},
		{"새 도서관 열려[ 강한별/오누리 기자  ]", "reporter 강한별/기자; reporter 오누리/기자", "", "", "새 도서관 열려"},
		{"내일 심문[이데일리 강한별 기자] 법원은 4일 밝혔다.", "reporter 강한별/기자 {이데일리||기자}", "이데일리", "", "내일 심문법원은 4일 밝혔다."},
		{"장관상 수상.  [양주=강한별 기자]", "reporter 강한별/기자 @양주", "", "양주", "장관상 수상.  "},
		{"새 공유기 호평 디지털데일리 강한별기자]", "reporter 강한별/기자 {디지털데일리||기자}", "디지털데일리", "", "새 공유기 호평 "},
		{"(서울=연합뉴스) 디지털뉴스팀 = 정부는", "desk 디지털뉴스팀 @서울", "연합뉴스", "서울", "정부는"},
	} {
		l := byline.Parse(test.line, byline.Body)
		text := test.line[:l.Span.Start] + test.line[l.Span.End:]
		if show(l.Credits) != test.want || l.Agency != test.agency || l.Place != test.place || text != test.text {
			t.Errorf("Parse(%q)\n got %s | %s | %s | %q\nwant %s | %s | %s | %q", test.line,
				show(l.Credits), l.Agency, l.Place, text, test.want, test.agency, test.place, test.text)
		}
	}
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

func TestContributors(t *testing.T) {
	lines := []line{
		{"강한별 가람대 경영학부 교수·한빛대 AI연구원 객원연구원", "contributor 강한별/교수 {가람대|경영학부|교수} {한빛대|AI연구원|객원연구원}"},
		{"강한별·가람대 철학과 명예교수", "contributor 강한별/명예교수 {가람대|철학과|명예교수}"},
		{"강한별 | 문학평론가", "contributor 강한별/문학평론가"},
		{"가람대 경제학과 강한별 교수", "contributor 강한별/교수 {가람대|경제학과|교수}"},
		{"강한별 가람대 교수·도시계획전공", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 교수(가람대 로스쿨)", "contributor 강한별/교수 {가람대|로스쿨|교수}"},
		{"강한별 한국가람연구소 기획위원", "contributor 강한별/기획위원 {한국가람연구소||기획위원}"},
		{"강한별 전 법무부 장관", "contributor 강한별/전 장관 {법무부||전 장관}"},
		{"강한별 변호사(법무법인 가람)", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"강한별 변호사(법무법인 솔·전 한빛정책연구원장)", "contributor 강한별/변호사 {법무법인 솔||변호사} {한빛정책연구원||전 원장}"},
		{"강한별 변호사(법무법인 가람·전 가람지청장)", "contributor 강한별/변호사 {법무법인 가람||변호사} {||전 가람지청장}"},
		{"강한별 변호사·변리사(법무법인 가람 일본팀)", "contributor 강한별/변호사 {법무법인 가람|일본팀|변호사} {||변리사}"},
		{"강한별 변호사(김·장 법률사무소)", "contributor 강한별/변호사 {김·장 법률사무소||변호사}"},
		{"법무법인 가람 강한별 변호사", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"강한별 노무사(한국가람연구원 부연구위원, 경제학 박사)", "contributor 강한별/노무사 {||노무사} {한국가람연구원||부연구위원} {||경제학 박사}"},
		{"강한별 부장검사(가람지검 인권보호관)", "contributor 강한별/부장검사 {||부장검사} {가람지검||인권보호관}"},
		{"강한별 법무사(법과봄 연구소장)", "contributor 강한별/법무사 {||법무사} {법과봄 연구소||소장}"},
		{"강한별 한빛가족연구소장(정신건강의학과 전문의)", "contributor 강한별/소장 {한빛가족연구소||소장} {|정신건강의학과|전문의}"},
		{"강한별 가람미술관장", "contributor 강한별/관장 {가람미술관||관장}"},
		{"강한별 가람병원 병원장", "contributor 강한별/병원장 {가람병원||병원장}"},
		{"강한별 가람대병원 내과 교수", "contributor 강한별/교수 {가람대병원|내과|교수}"},
		{"강한별 가람과학기술원(GIT) 환경·에너지공학부 교수", "contributor 강한별/교수 {가람과학기술원|환경·에너지공학부|교수}"},
		{"강한별 서울 가람고 역사 교사", "contributor 강한별/역사 교사 {서울 가람고||역사 교사}"},
		{"강한별 가람중 교사·경제전문작가", "contributor 강한별/교사 {가람중||교사} {||경제전문작가}"},
		{"강한별 시인·소설가", "contributor 강한별/시인 {||시인} {||소설가}"},
		{"강한별 변호사 겸 시인", "contributor 강한별/변호사 {||변호사} {||시인}"},
		{"강한별 음식 칼럼니스트", "contributor 강한별/음식 칼럼니스트"},
		{"강한별(시인)", "contributor 강한별/시인"},
		{"강한별 검사(《가람의 봄》 저자)", "contributor 강한별/검사 {||검사} {《가람의 봄》||저자}"},
		{"강한별 '엄마의 봄' 저자", "contributor 강한별/저자 {'엄마의 봄'||저자}"},
		{"가람소방서장 강한별", "contributor 강한별/서장 {가람소방서||서장}"},
		{"충남 가람경찰서 정보보안과장 경감 강한별", "contributor 강한별/정보보안과장 경감 {충남 가람경찰서||정보보안과장 경감}"},
		{"기자명 가람의용소방대 강한별 연합회장", "contributor 강한별/연합회장 {가람의용소방대||연합회장}"},
		{"강한별 기자, 오누리·가람대 사학과 교수", "reporter 강한별/기자; contributor 오누리/교수 {가람대|사학과|교수}"},
		{"/강한별 가람경제연구원 연구위원  저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지", "contributor 강한별/연구위원 {가람경제연구원||연구위원}"},
		{"강한별 가람경제평론가 hb@example.com", "contributor 강한별/가람경제평론가 <hb@example.com>"},
	}
	check(t, byline.Body, lines)
	check(t, byline.Slot, lines)
}

func TestWeak(t *testing.T) {
	for s, want := range map[string]bool{
		"강한별 가람대 교수":                true,
		"가람소방서장 강한별":                true,
		"편집국장 강한별":                  true,
		"강한별 가람대 교수 hb@example.com": false,
		"기자명 강한별 가람대 교수":            false,
		"글=강한별 시인":                  false,
		"강한별 기자, 오누리 가람대 교수":        false,
		"강한별 기자":                    false,
		"논설위원 강한별":                  false,
	} {
		if got := byline.Parse(s, byline.Body); got.Kind != byline.Byline || got.Weak != want {
			t.Errorf("Parse(%q): kind %d, weak %v, want %v", s, got.Kind, got.Weak, want)
		}
	}
}

func TestSlot(t *testing.T) {
	check(t, byline.Slot, []line{
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
		{"강한별 경북 포항시 북구", "contributor 강한별 @경북 포항시 북구"},
		{"강한별 가람대 3학년", "contributor 강한별 {가람대||}"},
		{"법무법인 가람", "desk 법무법인 가람"},
		{"연합뉴스", "agency 연합뉴스"},
	})
	refuse(t, byline.Slot, []string{"정치", "전체 기자", "신입 기자", "구독", "함께 즐기자", "가람을 위한 봄"})
}

func TestNotAuthors(t *testing.T) {
	check(t, byline.Body, []line{
		{"사진=강한별 기자", "photographer 강한별/기자"},
		{"[사진=강한별 기자]", "photographer 강한별/기자"},
		{"/강한별 기자", "photographer 강한별/기자"},
		{"/잠실=강한별 기자hb@example.com", "photographer 강한별/기자 @잠실 <hb@example.com>"},
		{"가람지법 전경. /강한별 기자", "photographer 강한별/기자"},
		{"가람지법 전경./강한별기자", "photographer 강한별/기자"},
		{"길이 끊겼다. /거제=강한별 기자", "photographer 강한별/기자 @거제"},
		{"2023.7.20/뉴스1 © News1 강한별 기자", "photographer 강한별/기자 {News1||기자}"},
		{"최고위에서 발언하고 있다. /20230621 강한별 기자", "photographer 강한별/기자"},
		{"《강한별 기자 hb@》", "photographer 강한별/기자 <hb@>"},
		{"서울 종로구 가람원. 강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"20일 오후 시청에서 발언하고 있다. 강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"가람의 밥상. /강한별 영상미디어 기자", "photographer 강한별/영상미디어 기자"},
		{"오누리 가람전자 준법경영팀장 《사진=강한별 기자》", "photographer 강한별/기자"},
		{"오누리 전 가람일보 문화부장 (사진=강한별)", "photographer 강한별"},
		{"[서울=뉴시스] 강한별 기자 = 시장이 발언하고 있다. 2025.04.03. hb@example.com", "photographer 강한별/기자 @서울 {뉴시스||기자}"},
		{"(서울=뉴스1) 강한별 기자 = 시장이 발언하고 있다. 2019.1.9/뉴스1", "photographer 강한별/기자 @서울 {뉴스1||기자}"},
		{"강한별 사진기자", "photographer 강한별/사진기자"},
		{"그래픽=가람디자인랩 강한별", "crew 강한별"},
		{"삽화=강한별 디자인기자", "crew 강한별/디자인기자"},
		{"진행: 강한별 부장", "crew 강한별/부장"},
		{"영상취재 강한별 영상편집 오누리", "crew 강한별; crew 오누리"},
		{"영상기자 : 강한별 오누리", "crew 강한별; crew 오누리"},
		{"확인=강한별 부장", "editor 강한별/부장"},
		{"강한별 편집기자", "editor 강한별/편집기자"},
		{"디지털뉴스팀 news@example.com", "desk 디지털뉴스팀 <news@example.com>"},
		{"한경닷컴 뉴스룸 news@example.com", "desk 한경닷컴 뉴스룸 <news@example.com>"},
		{"국제부 기자 news@example.com", "desk 국제부/기자 <news@example.com>"},
		{"가람로봇기자", "robot 가람로봇기자"},
		{"가람봇 기자", "robot 가람봇 기자"},
	})
	for _, test := range []struct{ line, want string }{
		{"강한별 기자, 국방부 공동취재단", "강한별"},
		{"강한별 기자 hb@example.com, 워싱턴=외교부 공동취재단", "강한별"},
		{"[외교부 공동취재단·가람경제 강한별 기자]", "강한별"},
		{"글 강한별 기자·사진 오누리 기자", "강한별"},
		{"글: 강한별 / 사진: 오누리", "강한별"},
		{"사진=오누리 기자, 글=강한별 기자", "강한별"},
		{"글·사진=강한별 기자", "강한별"},
		{"정리·사진=강한별 기자", "강한별"},
		{"정리=강한별 인턴기자(조선비즈)", "강한별"},
		{"정리 / 강한별 기자", "강한별"},
		{"대담=강한별 편집국장", "강한별"},
		{"강한별 교사, 기획·구성=오누리 기자", "강한별오누리"},
		{"강한별 기자, 도움말=오누리 가람 대표(이학박사)", "강한별"},
		{"(영상취재 : 오누리, 영상편집 : 조은별)강한별 기자hb@example.com저작권자 가람TV 무단복제-재배포 금지", "강한별"},
		{"(취재 : 강한별, 영상편집 : 오누리, 디자인 : 조은별)", "강한별"},
	} {
		got := ""
		for _, a := range byline.Parse(test.line, byline.Body).Authors() {
			got += a.Name
		}
		if got != test.want {
			t.Errorf("Parse(%q) credits %s, want %s", test.line, got, test.want)
		}
	}
}

func TestRefuses(t *testing.T) {
	refuse(t, byline.Body, []string{
		"", "  ", "=", "기자", "[기자]", "◀ 기자 ▶", "전체 기자", "OSEN 기자", "취재기자 ○명 (편집국 신입·경력기자)",
		// speakers
		"이 기자는 현장을 찾았다.", "국회 연결합니다. 강한별 기자!", "강한별 기자, 전해주시죠.", "지금까지 국회에서 강한별 기자였습니다.",
		"강한별 기자가 보도합니다.", "강한별 기자의 다른기사 보기", "[강한별/가람대 교수 : “기다려야죠.”]", "[강한별/국민대 자동차공학과 교수]", "[강한별/기자]",
		"강한별 가람대 교수는 “기다려야 한다”고 말했다.", "오누리 변호사가 발언하고 있다.",
		// verbs and nouns in 기자
		"지원이 끊기자 그는 떠났다.", "정부가 원칙을 어기자 반발이 커졌다.", "함께 즐기자", "체육특기자", "연기자", "이날 기자회견에는 300명이 왔다.",
		// lists of people
		"▲강한별 별세, 강두리 가람일보 기자 부친상=4일 가람병원, 발인 6일", "▲건설국장 강한별▷항공과장 오누리", "△강한별 기자 △오누리 기자",
		"11:00 강한별 의원, [현안 관련 기자회견]", "-서울고법, 강한별 전 장관 선고(오후 2시)", "강한별 오누리(가람일보), 조은별(한빛일보).",
		// tip-offs and contacts
		"이메일 : jebo@example.com", "시민 제보(kim@example.com)로 증거를 확보했다고 한다.", "▲신청 방법: 홈페이지 및 이메일(apply@example.com)",
		"기사제보 및 보도자료 press@example.com", "자세한 내용은 hb@example.com으로 문의하면 된다.",
		// boilerplate that quotes a name
		"이 기사는 가람일보 보도준칙에 따라 강한별 정치부장이 최종 확인·수정했습니다.", "▶더 많은 기사는 <월간가람>에서 볼 수 있습니다",
		"[강한별의 봄나들이]", "[OSEN=강한별의 명랑 TV]", "[기자수첩] 봄이 온다", "<오마이가람>은 인턴기자를 뽑습니다",
		// pictures
		"국회 전경. /뉴스1", "강한별 가람당 대표 《사진=연합뉴스》", "강한별 가람대 교수.(사진=가람대 제공)", "강한별 가람대 교수 ⓒ 가람일보",
		"강한별 경기도지사. <연합뉴스>", "강한별 특별검사./뉴스1", "윤가람 전 대통령의 부인에게 가방을 건넨 혐의를 받는 강한별 전 본부장(가운데 넥타이).",
		// bare names and posts need more
		"강한별", "강한별·오누리", "서울=부산", "강한별 의원", "배우 강한별",
	})
}

func TestAuthorsAreWhoWrote(t *testing.T) {
	for kind, want := range map[article.AuthorKind]int{
		article.Reporter: 1, article.Contributor: 1, article.Desk: 0, article.Agency: 0,
		article.Robot: 0, article.Photographer: 0, article.Crew: 0, article.Editor: 0,
	} {
		l := byline.Line{Credits: []article.Author{{Name: "강한별", Kind: kind}}}
		if got := len(l.Authors()); got != want {
			t.Errorf("%s: %d authors, want %d", kind, got, want)
		}
	}
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
