package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

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
		{"(평양 노동신문=뉴스1) = 북한은", "", "뉴스1", "평양", "북한은"},
		{"[서울=뉴시스] 정부는 4일 새 계획을 냈다.", "", "뉴시스", "서울", "정부는 4일 새 계획을 냈다."},
		{"(서울=연합뉴스) 임시 = 정부는", "", "연합뉴스", "서울", "정부는"},
		{"[파이낸셜뉴스] 정부는 4일", "", "파이낸셜뉴스", "", "정부는 4일"},
		{"[스포탈코리아] 강한별 기자= 가람이 이겼다.", "reporter 강한별/기자 {스포탈코리아||기자}", "스포탈코리아", "", "가람이 이겼다."},
		{"[파주=가람일보] 강한별 기자 = 파주시는", "reporter 강한별/기자 @파주 {가람일보||기자}", "가람일보", "파주", "파주시는"},
		{"아주경제 강한별 기자= 가람시는 4일 밝혔다.", "reporter 강한별/기자 {아주경제||기자}", "아주경제", "", "가람시는 4일 밝혔다."},
		{"[뉴스토마토 강한별 기자] 정부가 새 계획을 냈습니다.", "reporter 강한별/기자 {뉴스토마토||기자}", "뉴스토마토", "", "정부가 새 계획을 냈습니다."},
		{"[매경닷컴 MK스포츠 강한별 기자] 가람이 이겼다.", "reporter 강한별/기자 {매경닷컴|MK스포츠|기자}", "매경닷컴", "", "가람이 이겼다."},
		{"[이데일리 강한별 산업부 기자] 정부는", "reporter 강한별/기자 {이데일리|산업부|기자}", "이데일리", "", "정부는"},
		{"[이데일리 스타in 강한별 기자] 배우가", "reporter 강한별/기자 {이데일리|스타in|기자}", "이데일리", "", "배우가"},
		{"[가람in/강한별 기자] 정부는", "reporter 강한별/기자 {가람in||기자}", "", "", "정부는"},
		{"[가람in 강한별·오누리 기자] 정부는", "reporter 강한별/기자 {가람in||기자}; reporter 오누리/기자 {가람in||기자}", "", "", "정부는"},
		{"[더가람 강한별 인턴기자] 정부는", "reporter 강한별/인턴기자 {더가람||인턴기자}", "", "", "정부는"},
		{"새 도서관 연다 [인터풋볼] 강한별 기자 = 가람이", "reporter 강한별/기자 {인터풋볼||기자}", "인터풋볼", "", "새 도서관 연다 가람이"},
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
		{"[가람일보] 강한별 기자 정부는 4일 새 계획을 냈다.", "reporter 강한별/기자 {가람일보||기자}", "가람일보", "", "정부는 4일 새 계획을 냈다."},
		{"[가람일보] 강한별 기자 | 정부는 4일 새 계획을 냈다.", "reporter 강한별/기자 {가람일보||기자}", "가람일보", "", "정부는 4일 새 계획을 냈다."},
		{"가람일보 | 강한별 기자 정부는 4일 새 계획을 냈다.", "reporter 강한별/기자 {가람일보||기자}", "가람일보", "", "정부는 4일 새 계획을 냈다."},
		{"(여수=가람일보) 강한별 기자 | 정부는 4일 새 계획을 냈다.", "reporter 강한별/기자 @여수 {가람일보||기자}", "가람일보", "여수", "정부는 4일 새 계획을 냈다."},
		{"더가람 강한별 기자·오누리 수습기자 | 정부는 4일 새 계획을 냈다.", "reporter 강한별/기자 {더가람||기자}; reporter 오누리/수습기자 {더가람||수습기자}", "", "", "정부는 4일 새 계획을 냈다."},
		{"가람통신사 강한별기자 기자 | 정부는 4일 새 계획을 냈다.", "reporter 강한별/기자 {가람통신사||기자}", "", "", "정부는 4일 새 계획을 냈다."},
		{"[속보] 강한별 기자 정부는 4일 새 계획을 냈다.", "", "", "", "[속보] 강한별 기자 정부는 4일 새 계획을 냈다."},
		{"[가람시장] 강한별 기자 정부는 4일 새 계획을 냈다.", "", "", "", "[가람시장] 강한별 기자 정부는 4일 새 계획을 냈다."},
		{"[가람일보] 강한별 기자는 4일 새 계획을 냈다.", "", "", "", "[가람일보] 강한별 기자는 4일 새 계획을 냈다."},
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

func TestPressInBrackets(t *testing.T) {
	for _, test := range []struct{ line, want, agency, place string }{
		{"[가람풋볼] 강한별 기자 = 가람이", "reporter 강한별/기자 {가람풋볼||기자}", "가람풋볼", ""},
		{"[점프볼=강한별 기자] 가람이", "reporter 강한별/기자 {점프볼||기자}", "점프볼", ""},
		{"[가람일보/광주전남=강한별 기자] 가람이", "reporter 강한별/기자 @광주전남 {가람일보||기자}", "가람일보", "광주전남"},
		{"[광명=강한별 기자] 가람이", "reporter 강한별/기자 @광명", "", "광명"},
		{"[인터풋볼=잠실] 강한별 기자 = 가람이", "reporter 강한별/기자 @잠실 {인터풋볼||기자}", "인터풋볼", "잠실"},
		{"[일요시사 정치팀] 강한별 기자 = 정부는", "reporter 강한별/기자 {일요시사 정치팀||기자}", "일요시사 정치팀", ""},
		{"[이데일리 가람in] 강한별 기자= 새 차가", "reporter 강한별/기자 {이데일리 가람in||기자}", "이데일리 가람in", ""},
		{"[이데일리 가람in] 카가이 강한별 기자= 새 차가", "reporter 강한별/기자 {카가이||기자}", "카가이", ""},
		{"[시민의소리=강한별 기자] 구청은", "reporter 강한별/기자 {시민의소리||기자}", "시민의소리", ""},
		{"(대구=가람) 강한별 기자 = 대구시는", "reporter 강한별/기자 @대구 {가람||기자}", "가람", "대구"},
		{"MK스포츠(잠실)=강한별 기자", "reporter 강한별/기자 @잠실 {MK스포츠||기자}", "MK스포츠", "잠실"},
		{"[오마이뉴스 글:강한별, 편집:오누리] 봄이 온다.", "reporter 강한별 {오마이뉴스||}; crew 오누리", "오마이뉴스", ""},
		{"[강한별 기자(hb@example.com)] 정부가", "reporter 강한별/기자 <hb@example.com>", "", ""},
		{"[강한별 가람연구소 소장] 정부가", "contributor 강한별/소장 {가람연구소||소장}", "", ""},
	} {
		l := byline.Parse(test.line, byline.Body)
		if show(l.Credits) != test.want || l.Agency != test.agency || l.Place != test.place {
			t.Errorf("Parse(%q)\n got %s | %s | %s\nwant %s | %s | %s", test.line, show(l.Credits), l.Agency, l.Place, test.want, test.agency, test.place)
		}
	}
	refuse(t, byline.Body, []string{"[단독] 강한별 장관 = 사의", "[단독 인터뷰] 강한별 장관 = 사의", "[속보] 정부 = 사의", "▶ 인터뷰 : 강한별 / 가람대 교수"})
}

func TestBracketsHalfBroken(t *testing.T) {
	for _, test := range []struct{ line, want, text string }{
		{"가람신문 강한별 기자] 가람시는 4일 새 도서관을 열었다.", "reporter 강한별/기자 {가람신문||기자}", "가람시는 4일 새 도서관을 열었다."},
		{"서울=연합뉴스) 강한별 오누리 기자 = 정부는", "reporter 강한별/기자 @서울 {연합뉴스||기자}; reporter 오누리/기자 @서울 {연합뉴스||기자}", "정부는"},
		{"새 도서관이 문을 열었다. 강한별기자(", "reporter 강한별/기자", "새 도서관이 문을 열었다. "},
		{"[가람데일리 강한별 기자 hb@example.com / 사진=MBC ‘가람의 봄’]", "reporter 강한별/기자 <hb@example.com> {가람데일리||기자}", ""},
	} {
		l := byline.Parse(test.line, byline.Body)
		if text := test.line[:l.Span.Start] + test.line[l.Span.End:]; show(l.Credits) != test.want || text != test.text {
			t.Errorf("Parse(%q)\n got %s | %q\nwant %s | %q", test.line, show(l.Credits), text, test.want, test.text)
		}
	}
	refuse(t, byline.Body, []string{"가람시 새 도서관] 강한별 기자가 다녀왔다.", "강한별 기자] 봄이 온다", "[연합뉴스]가 만난 시민들은 반겼다.", "(뉴스토마토)의 취재에 시는 답하지 않았다.", "서울=가람) 강한별 기자 = 봄", "시장(국민의힘) 강한별 기자 = 봄"})
}

// TestOldPapers has names in Chinese characters and brackets of the archives.
func TestOldPapers(t *testing.T) {
	check(t, byline.Body, []line{{"◇구속자 ▲조은별 ▲박가람(42·가람일보) ▲오누리(41) <강한별 기자>", "reporter 강한별/기자"}})
	refuse(t, byline.Body, []string{"▲산업부 강한별 ▲사회부 조은별 기자", "△강한별 <가람일보 기자> △조은별 <한빛일보 기자>"})
	check(t, byline.Body, []line{
		{"(가람이슈 통신)강한별 기자=가람시는 봄을 연다.", "reporter 강한별/기자 {가람이슈 통신||기자}"},
		{"〈李炳奇기자〉", "reporter 李炳奇/기자"},
		{"[칠곡=李昌熙기자]", "reporter 李昌熙/기자 @칠곡"},
		{"〈칠곡.李昌熙기자〉", "reporter 李昌熙/기자 @칠곡"},
		{"李炳奇·金東吉 記者", "reporter 李炳奇/記者; reporter 金東吉/記者"},
		{"사진ㆍ글Ⅰ강한별 기자", "reporter 강한별/기자"},
	})
	refuse(t, byline.Body, []string{"大統領 기자", "金부장 기자", "〈가람.한빛 기자〉", "現場 기자"})
}

func TestPools(t *testing.T) {
	check(t, byline.Body, []line{
		{"【외교부 공동취재단 강한별 기자】 정부는", "desk 외교부 공동취재단; reporter 강한별/기자"},
		{"(서울=뉴스1) 외교부 공동취재단,강한별 기자 = 정부는", "desk 외교부 공동취재단 @서울; reporter 강한별/기자 @서울 {뉴스1||기자}"},
	})
}

func TestPressBeforeABar(t *testing.T) {
	l := byline.Parse("가람투데이 강한별 기자 |  가람시는 4일 새 도서관을 연다고 밝혔다.", byline.Body)
	if got := show(l.Credits); got != "reporter 강한별/기자 {가람투데이||기자}" || l.Span.End != len("가람투데이 강한별 기자 |  ") {
		t.Errorf("got %s, span %v", got, l.Span)
	}
	refuse(t, byline.Body, []string{"강한별 기자의 봄 | 가람시는 4일 새 도서관을 연다고 밝혔다.", "가람뉴스 | 정치 | 가람시가 새 도서관을 연다."})
}

// TestBracketsBehind has addresses with many digits, one bracket a person, and what
// belongs to the post in a bracket.
func TestBracketsBehind(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 기자(hbk6642561@example.com), 오누리 기자(on@example.com)", "reporter 강한별/기자 <hbk6642561@example.com>; reporter 오누리/기자 <on@example.com>"},
		{"강한별 기자 《hb@example.com》", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별(가람대 교수)·오누리(나래대 교수)", "contributor 강한별/교수 {가람대||교수}; contributor 오누리/교수 {나래대||교수}"},
		{"강한별 교수(고려대 경영학과·가람학회 회장)", "contributor 강한별/교수 {고려대|경영학과|교수} {가람학회||회장}"},
		{"강한별 변호사(법무법인 가람·공인회계사)", "contributor 강한별/변호사 {법무법인 가람||변호사} {||공인회계사}"},
		{"강한별 외 2인 기자", "reporter 강한별/기자"},
		{"[SBS funE | 강한별 기자]", "reporter 강한별/기자 {SBS funE||기자}"},
		{"강한별 논설 위원", "reporter 강한별/논설 위원"},
		{"강한별 오누리 기자 hb,on@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <on@example.com>"},
		{"강한별기자 hbk77", "reporter 강한별/기자"},
		{"/강한별기자 hbk77", "reporter 강한별/기자"},
		{"봄이 온다고 말했다. /가람=강한별기자 hbk77", "reporter 강한별/기자 @가람"},
		{"강한별 푸드 라이터", "contributor 강한별/푸드 라이터"},
	})
	refuse(t, byline.Slot, []string{
		"<우리동네 한의사>의 저자인 강한별 원장이 말했다.", "<가람의 기자>가 나왔다", "(왼쪽부터) 강한별 가람대 총장, 오누리 나래대 총장",
		"우리동네 변호사", "인공지능 전문가", "여의도 기자", "제호 가람일보 | 대표 강한별", "기자 AI",
	})
}

// TestOtherNames has somebody's name twice, in other letters, as one person.
func TestOtherNames(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별(姜韓別) 나래대 교수", "contributor 강한별/교수 {나래대||교수}"},
		{"서울대 강한별(姜韓別) 교수", "contributor 강한별/교수 {서울대||교수}"},
		{"가람경제연구원 강한별(姜韓別)원장", "contributor 강한별/원장 {가람경제연구원||원장}"},
		{"강한별 姜韓別 기자", "reporter 강한별/기자"},
		{"姜韓別(강한별) 서울대 교수", "contributor 姜韓別/교수 {서울대||교수}"},
		{"강한별(Hanbyul Kang) 기자", "reporter 강한별/기자"},
		{"외부기고자 강한별姜韓別(가람대 교수·경제학)", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별姜韓別 기자", "reporter 강한별/기자"},
		{"강한별—가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 《가람대 교수》", "contributor 강한별/교수 {가람대||교수}"},
	})
}

// TestBehindAHeadline has a reporter's name, title and address behind words that are no
// sentence.
func TestBehindAHeadline(t *testing.T) {
	check(t, byline.Body, []line{
		{"가람시, 새 다리 착공 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"주민 반발 거세 강한별기자(hb@example.com)", "reporter 강한별/기자 <hb@example.com>"},
		{"대책 마련 시급 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"한빛 강한별 기자", "reporter 강한별/기자 {한빛||기자}"},
		{"강한별 홍찬 기자", "reporter 강한별/기자; reporter 홍찬/기자"},
		{"강한별[ⓒ 가람일보, 무단 전재 및 재배포 금지]", "reporter 강한별"},
		{"강한별- Copyrights ⓒ 가람경제, 무단 전재 금지", "reporter 강한별"},
	})
	refuse(t, byline.Slot, []string{
		"대책 마련 시급 강한별 기자", "한파 지속 강한별 기자", "해법 모색 강한별 기자", "우려 확산 강한별 기자", "국내 최초 도입 강한별 기자",
		"가람시 제공 사진 강한별 기자 hb@example.com", "▲강한별 기자 ▲오누리 기자 hb@example.com", "제보 강한별 기자 hb@example.com",
		"시민들이 걷고 있다. 강한별 기자 hb@example.com",
	})
}

// TestNoticesBehind has what papers print behind who wrote.
func TestNoticesBehind(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 가람대 교수 ※ 이 칼럼은 본지의 편집방향과 다를 수 있습니다.", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 가람컴퍼니 대표 www.garam.example", "contributor 강한별/대표 {가람컴퍼니||대표}"},
		{"강한별 가람대 교수 http://blog.garam.example/hb", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 여행작가 글·사진", "contributor 강한별/여행작가"},
		{"[국제신문 강한별 기자 글·사진]", "reporter 강한별/기자 {국제신문||기자}"},
		{"강한별 기자 사진", "photographer 강한별/기자"},
		{"글 강한별교수(가람대)", "contributor 강한별/교수 {가람대||교수}"},
	})
	refuse(t, byline.Body, []string{"강한별 교수는 말했다. ※ 이 칼럼은 다를 수 있습니다.", "※ 강한별 가람대 교수의 글은 매주 실립니다."})
}

// TestForms has names of two and four syllables, places and columns before a slash, marks
// between bylines.
func TestForms(t *testing.T) {
	check(t, byline.Body, []line{
		{"나별준 2019-01-01", "reporter 나별준"},
		{"남궁한별 2019-01-01", "reporter 남궁한별"},
		{"이상욱 2019-01-01", "reporter 이상욱"},
		{"조한별희 2019-01-01", "reporter 조한별희"},
		{"조한별희기자", "reporter 조한별희/기자"},
		{"조한별희(가람대 교수)", "contributor 조한별희/교수 {가람대||교수}"},
		{"조한별희 문화인류학자", "contributor 조한별희/문화인류학자"},
		{"강진 법무법인 가람 변호사", "contributor 강진/변호사 {법무법인 가람||변호사}"},
		{"황보한별 법무법인 가람 변호사", "contributor 황보한별/변호사 {법무법인 가람||변호사}"},
		{"[데스크 시각] 다시 봄/강한별 정치부 선임기자", "reporter 강한별/선임기자 {|정치부|선임기자}"},
		{"[특파원 칼럼/강한별]다시 봄", "reporter 강한별"},
		{"집필자 강한별", "reporter 강한별"},
		{"새 다리 시대가 열렸나 ▣ 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"▣ 강한별 기자 hb@example.com ▣ 오누리 기자 on@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <on@example.com>"},
		{"◈ 강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 <가람> 온라인뉴스팀 hb@example.com", "reporter 강한별/기자 <hb@example.com> {가람||기자} {|온라인뉴스팀|}"},
		{"가람/강한별 기자", "reporter 강한별/기자 @가람"},
		{"천한암 기자", "reporter 천한암/기자"},
		{"김한면 기자", "reporter 김한면/기자"},
		{"김한면기자 hm@example.com <->", "reporter 김한면/기자 <hm@example.com>"},
		{"김한면 논설위원", "reporter 김한면/논설위원"},
		{"서울대 교수 최호", "contributor 최호/교수 {서울대||교수}"},
		{"남해 한빛사 주지 성각 스님", "contributor 성각/주지 {남해 한빛사||주지} {||스님}"},
		{"강한별(전 한빛경제부 장관)", "contributor 강한별/전 장관 {|한빛경제부|전 장관}"},
		{"▣ 강한별/ <한겨레> 경제부 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com> {한겨레|경제부|기자}"},
	})
	refuse(t, byline.Body, []string{
		"안내문 2019-01-01", "나들이 2019-01-01", "공모전 2019-01-01", "[포토] 다시 봄/강한별 선임기자", "[특파원 칼럼/다시 봄]", "서울대 교수 백호", "서점 대표", "노조 위원장", "김한면", "한빛면 시인", "전국시 기자",
	})
}

// TestAlone has words of two syllables that may be anything where nothing is beside them.
func TestAlone(t *testing.T) {
	for name, weak := range map[string]bool{"진주": true, "가뭄": true, "우빈": false, "강한별": false} {
		if l := byline.Parse(name, byline.Slot); l.Kind != byline.Byline || l.Weak != weak {
			t.Errorf("Parse(%q) is %+v, want a byline, weak %t", name, l, weak)
		}
	}
	refuse(t, byline.Slot, []string{"공기업", "정규직"})
}
