package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestNamesLikeOffices has names that end as schools, courts and offices do, and
// schools that look like names.
func TestNamesLikeOffices(t *testing.T) {
	check(t, byline.Body, []line{
		{"김현중·강한별 기자", "reporter 김현중/기자; reporter 강한별/기자"},
		{"가람일보 노지원 기자", "reporter 노지원/기자 {가람일보||기자}"},
		{"강한별 박해운 기자", "reporter 강한별/기자; reporter 박해운/기자"},
		{"김가을 기자", "reporter 김가을/기자"},
		{"강한별 양정중 교사", "contributor 강한별/교사 {양정중||교사}"},
		{"강한별 서강대 교수", "contributor 강한별/교수 {서강대||교수}"},
		{"강한별 기상청 예보관", "contributor 강한별/예보관 {기상청||예보관}"},
		{"강한별 정신과 의사", "contributor 강한별/의사 {정신과||의사}"},
	})
	refuse(t, byline.Body, []string{"정부는 기자", "신문은 강한별"})
}

func TestPressInBrackets(t *testing.T) {
	for _, test := range []struct{ line, want, agency, place string }{
		{"[가람풋볼] 강한별 기자 = 가람이", "reporter 강한별/기자 {가람풋볼||기자}", "가람풋볼", ""},
		{"[점프볼=강한별 기자] 가람이", "reporter 강한별/기자 {점프볼||기자}", "점프볼", ""},
		{"[광명=강한별 기자] 가람이", "reporter 강한별/기자 @광명", "", "광명"},
		{"[인터풋볼=잠실] 강한별 기자 = 가람이", "reporter 강한별/기자 @잠실 {인터풋볼||기자}", "인터풋볼", "잠실"},
		{"(대구=가람) 강한별 기자 = 대구시는", "reporter 강한별/기자 @대구 {가람||기자}", "가람", "대구"},
		{"MK스포츠(잠실)=강한별 기자", "reporter 강한별/기자 @잠실 {MK스포츠||기자}", "MK스포츠", "잠실"},
		{"[오마이뉴스 글:강한별, 편집:오누리] 봄이 온다.", "reporter 강한별; crew 오누리", "오마이뉴스", ""},
		{"[강한별 기자(hb@example.com)] 정부가", "reporter 강한별/기자 <hb@example.com>", "", ""},
		{"[강한별 가람연구소 소장] 정부가", "contributor 강한별/소장 {가람연구소||소장}", "", ""},
	} {
		l := byline.Parse(test.line, byline.Body)
		if show(l.Credits) != test.want || l.Agency != test.agency || l.Place != test.place {
			t.Errorf("Parse(%q)\n got %s | %s | %s\nwant %s | %s | %s", test.line, show(l.Credits), l.Agency, l.Place, test.want, test.agency, test.place)
		}
	}
	refuse(t, byline.Body, []string{"[단독] 강한별 장관 = 사의", "[속보] 정부 = 사의", "▶ 인터뷰 : 강한별 / 가람대 교수"})
}

func TestLabelsInside(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 기자 그래픽=오누리 기자 on@example.com", "reporter 강한별/기자; crew 오누리/기자 <on@example.com>"},
		{"강한별 기자 사진 오누리 기자", "reporter 강한별/기자; photographer 오누리/기자"},
		{"영상=오누리 / 글=강한별 기자", "crew 오누리; reporter 강한별/기자"},
		{"글_강한별 사진_오누리", "reporter 강한별; photographer 오누리"},
		{"글 · 사진 | 강한별 기자", "reporter 강한별/기자"},
		{"인터뷰=강한별 논설위원·정리=오누리 기자", "reporter 강한별/논설위원; reporter 오누리/기자"},
		{"탐사보도팀=강한별 기자", "reporter 강한별/기자 {|탐사보도팀|기자}"},
		{"기획취재팀 강한별·오누리 기자", "reporter 강한별/기자 {|기획취재팀|기자}; reporter 오누리/기자 {|기획취재팀|기자}"},
		{"강한별 기자 부산=오누리 기자", "reporter 강한별/기자; reporter 오누리/기자 @부산"},
		{"강한별 hb@example.com / 뉴욕=오누리 특파원", "reporter 강한별 <hb@example.com>; reporter 오누리/특파원 @뉴욕"},
	})
	refuse(t, byline.Body, []string{"번역 설정", "발행인 강한별", "개인정보보호책임자 강한별", "대표이사 강한별 | 청소년보호책임자 오누리"})
}

func TestMorePosts(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 (주)가람 대표이사", "contributor 강한별/대표이사 {(주)가람||대표이사}"},
		{"강한별 변호사/법무법인 가람", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"강한별 로스쿨 교수(가람대)", "contributor 강한별/교수 {가람대|로스쿨|교수}"},
		{"법무법인 가람 변호사 강한별", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"전 가람부 장관 강한별", "contributor 강한별/전 장관 {가람부||전 장관}"},
		{"강한별 가람대 명예교수·가람일보 칼럼니스트", "contributor 강한별/명예교수 {가람대||명예교수} {가람일보||칼럼니스트}"},
		{"강한별 한국은행 금융안정국 과장", "contributor 강한별/과장 {한국은행|금융안정국|과장}"},
		{"강한별 가람대 서울가람병원 정형외과 교수", "contributor 강한별/교수 {가람대|서울가람병원 정형외과|교수}"},
		{"강한별 가람피부과 원장", "contributor 강한별/원장 {가람피부과||원장}"},
		{"강한별 학생기자(가람고 2)", "reporter 강한별/학생기자 {가람고||}"},
		{"강한별 전 KBS아나운서", "reporter 강한별/전 아나운서 {KBS||전 아나운서}"},
		{"hb@example.com (끝)", "reporter  <hb@example.com>"},
		{"hb@example.com 2018/05/16 16:23 송고", "reporter  <hb@example.com>"},
	})
}

// TestWorkPlacesLikeNames has work places that look like people and people that
// look like work places.
func TestWorkPlacesLikeNames(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 국토부 과장", "contributor 강한별/과장 {국토부||과장}"},
		{"국토부 강한별 과장", "contributor 강한별/과장 {국토부||과장}"},
		{"국민대 김지원 교수", "contributor 김지원/교수 {국민대||교수}"},
		{"남궁지원·강한별 기자", "reporter 남궁지원/기자; reporter 강한별/기자"},
		{"김대한 기자", "reporter 김대한/기자"},
		{"가람시 강한별 주무관", ""}, // no town that is known
		{"수원시 강한별 주무관", "contributor 강한별/주무관 {수원시||주무관}"},
		{"수원시 강한별 기자", "reporter 강한별/기자 @수원시"},
		{"강한별 변호사(법무법인(유한) 가람)", "contributor 강한별/변호사 {법무법인(유한) 가람||변호사}"},
		{"법무법인(유) 가람 강한별 변호사", "contributor 강한별/변호사 {법무법인(유) 가람||변호사}"},
		{"강한별 변호사(공익단체 두루)", "contributor 강한별/변호사 {공익단체 두루||변호사}"},
		{"강한별 교사(가람야학)", "contributor 강한별/교사 {가람야학||교사}"},
		{"강한별 변호사(전 대법원장)", "contributor 강한별/변호사 {||변호사} {||전 대법원장}"},
		{"강한별 카피라이터·사진작가", "contributor 강한별/카피라이터 {||카피라이터} {||사진작가}"},
		{"사회부기자 강한별 hb@example.com", "reporter 강한별/사회부기자 <hb@example.com>"},
	})
	check(t, byline.Slot, []line{
		{"강한별 오누리 대표", "contributor 강한별/대표 {오누리||대표}"}, // only the newsroom shares a title
		{"제임스 도런 가람대 교수", "contributor 제임스 도런/교수 {가람대||교수}"},
		{"꿈틀이 강한별 팀장", "contributor 강한별/팀장 {꿈틀이||팀장}"},
	})
	refuse(t, byline.Slot, []string{"취임한 강한별 대표", "인사말하는 강한별 대표", "한편 강한별 대표"})
	refuse(t, byline.Body, []string{"꿈틀이 강한별 팀장", "일부기자", "강한별 꿈틀이 대표"})
}

func TestPools(t *testing.T) {
	check(t, byline.Body, []line{
		{"【외교부 공동취재단 강한별 기자】 정부는", "desk 외교부 공동취재단; reporter 강한별/기자"},
		{"(서울=뉴스1) 외교부 공동취재단,강한별 기자 = 정부는", "desk 외교부 공동취재단 @서울; reporter 강한별/기자 @서울 {뉴스1||기자}"},
	})
}

// TestPictures has credits and sources that make what is beside them a caption.
func TestPictures(t *testing.T) {
	check(t, byline.Body, []line{
		{"▲ 가람산에 눈이 쌓였다. 강한별 객원기자", "photographer 강한별/객원기자"},
		{"사직구장 | 강한별 기자 hb@example.com", "photographer 강한별/기자 @사직구장 <hb@example.com>"},
		{"강한별 가람당 의원/ 사진=오누리 기자", "photographer 오누리/기자"},
		{"강한별 시인 / 사진=오누리 기자", "contributor 강한별/시인; photographer 오누리/기자"},
	})
	refuse(t, byline.Body, []string{"강한별 가람전자 부회장 [연합뉴스 자료사진]", "강한별 가람대 교수 (가람대 제공)"})
}

func TestMailAfterALine(t *testing.T) {
	check(t, byline.Body, []line{
		{"새 도서관 연다  내일 문 열 듯  hb@example.com", "reporter  <hb@example.com>"},
		{"가람저널리즘 강한별 기자 = 가람시는", "reporter 강한별/기자 {가람저널리즘||기자}"},
	})
	check(t, byline.Body, []line{{"신고가 접수됐다. hb@example.com", "reporter  <hb@example.com>"}})
	refuse(t, byline.Body, []string{"새 도서관 연다 hb@example.com", "참가 신청  apply@example.com", "[정정보도 청구] fix@example.com"})
	refuse(t, byline.Body, []string{"[최기자] 봄이 왔다."})
	check(t, byline.Body, []line{{"사진공동취재단", "photographer 사진공동취재단"}})
}

func TestPressBeforeABar(t *testing.T) {
	l := byline.Parse("가람투데이 강한별 기자 |  가람시는 4일 새 도서관을 연다고 밝혔다.", byline.Body)
	if got := show(l.Credits); got != "reporter 강한별/기자 {가람투데이||기자}" || l.Span.End != len("가람투데이 강한별 기자 |  ") {
		t.Errorf("got %s, span %v", got, l.Span)
	}
	refuse(t, byline.Body, []string{"강한별 기자의 봄 | 가람시는 4일 새 도서관을 연다고 밝혔다.", "가람뉴스 | 정치 | 가람시가 새 도서관을 연다."})
}

// TestContributorsAfterASentence has who signs after a slash, and pictures of theirs.
func TestContributorsAfterASentence(t *testing.T) {
	check(t, byline.Body, []line{
		{"“키우겠다”고 뜻을 밝혔다./강한별 가람경제연구원 연구위원", "contributor 강한별/연구위원 {가람경제연구원||연구위원}"},
	})
	refuse(t, byline.Body, []string{"가람산에 눈이 왔다. /강한별 사진작가", "가람의 밥상./강한별 요리연구가", "뜻을 밝혔다. 강한별 가람경제연구원 연구위원"})
}

func TestPostsInARow(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 가람대 교수, 前 한빛공단 이사장", "contributor 강한별/교수 {가람대||교수} {한빛공단||前 이사장}"},
		{"강한별 가람대 교수·前 한빛대 총장", "contributor 강한별/교수 {가람대||교수} {한빛대||前 총장}"},
		{"강한별 가람대 교수·리셋 코리아 위원", "contributor 강한별/교수 {가람대||교수} {리셋 코리아||위원}"},
		{"강한별 가람대 교수·오누리 한빛대 교수", "contributor 강한별/교수 {가람대||교수}; contributor 오누리/교수 {한빛대||교수}"},
		{"강한별 한빛정책·평가연구원장", "contributor 강한별/원장 {한빛정책·평가연구원||원장}"},
		{"강한별 시인·가람미술관장", "contributor 강한별/시인 {||시인} {가람미술관||관장}"},
	})
	check(t, byline.Slot, []line{
		{"경주소방서 예방안전과 강한별", "contributor 강한별 {경주소방서|예방안전과|}"},
		{"강한별 가람기술창업투자원(GIST) 원장", "contributor 강한별/원장 {가람기술창업투자원||원장}"},
		{"팀 스미스 칼럼니스트", "contributor 팀 스미스/칼럼니스트"},
	})
	refuse(t, byline.Slot, []string{"가람전자 홍보과 강한별", "경주소방서 예방안전과"})
}

// TestOldPapers has names in Chinese characters and brackets of the archives.
func TestOldPapers(t *testing.T) {
	check(t, byline.Body, []line{
		{"〈李炳奇기자〉", "reporter 李炳奇/기자"},
		{"[칠곡=李昌熙기자]", "reporter 李昌熙/기자 @칠곡"},
		{"〈칠곡.李昌熙기자〉", "reporter 李昌熙/기자 @칠곡"},
		{"李炳奇·金東吉 記者", "reporter 李炳奇/記者; reporter 金東吉/記者"},
		{"사진ㆍ글Ⅰ강한별 기자", "reporter 강한별/기자"},
	})
	refuse(t, byline.Body, []string{"大統領 기자", "金부장 기자", "〈가람.한빛 기자〉", "現場 기자"})
}

func TestBracketsHalfBroken(t *testing.T) {
	for _, test := range []struct{ line, want, text string }{
		{"가람신문 강한별 기자] 가람시는 4일 새 도서관을 열었다.", "reporter 강한별/기자 {가람신문||기자}", "가람시는 4일 새 도서관을 열었다."},
		{"[가람데일리 강한별 기자 hb@example.com / 사진=MBC ‘가람의 봄’]", "reporter 강한별/기자 <hb@example.com> {가람데일리||기자}", ""},
	} {
		l := byline.Parse(test.line, byline.Body)
		if text := test.line[:l.Span.Start] + test.line[l.Span.End:]; show(l.Credits) != test.want || text != test.text {
			t.Errorf("Parse(%q)\n got %s | %q\nwant %s | %q", test.line, show(l.Credits), text, test.want, test.text)
		}
	}
	refuse(t, byline.Body, []string{"가람시 새 도서관] 강한별 기자가 다녀왔다.", "강한별 기자] 봄이 온다"})
}

func TestOnAir(t *testing.T) {
	refuse(t, byline.Body, []string{"■ 진행 : 강한별 앵커", "■ 대담 : 오누리 (가람당 의원)", "◆ 출연 : 강한별 기자", "▶ 인터뷰 | 강한별 교수"})
	check(t, byline.Body, []line{
		{"■ 강한별 기자", "reporter 강한별/기자"},
		{"대담=강한별 편집국장", "reporter 강한별/편집국장"},
	})
}

func TestNobody(t *testing.T) {
	refuse(t, byline.Slot, []string{"홍보팀", "홍보실", "연락처", "Read More", "[2023 신년사] 신년사", "최기자"})
	refuse(t, byline.Body, []string{"독자 여러분의 제보를 기다립니다. jebo@example.com"})
	check(t, byline.Slot, []line{{"김정국", "reporter 김정국"}, {"Jane Dohran", "reporter Jane Dohran"}})
}

func TestForeigners(t *testing.T) {
	check(t, byline.Slot, []line{
		{"조너선 하스켈 한빛칼리지런던 교수", "contributor 조너선 하스켈/교수 {한빛칼리지런던||교수}"},
		{"마이클 브린 가람커뮤니케이션스 CEO", "contributor 마이클 브린/CEO {가람커뮤니케이션스||CEO}"},
		{"마이클 브린 칼럼니스트", "contributor 마이클 브린/칼럼니스트"},
	})
	refuse(t, byline.Slot, []string{"강연자는 강한별 가람대 교수", "오늘의 필자는 제인 도런 교수"})
}

// TestLabelsLikeNames has labels in brackets that begin as names do, and who
// speaks in a programme.
func TestLabelsLikeNames(t *testing.T) {
	refuse(t, byline.Slot, []string{"[화촉]", "[리포트]", "[화촉] 강한별 가람일보 기자 장남 결혼", "[강한별 / YTN 취재 기자]", "전직 기자 김모씨"})
	check(t, byline.Body, []line{
		{"[가람뉴스 / 강한별]", "reporter 강한별 {가람뉴스||}"},
		{"기자명 강한별 편집국장 다른기사 보기 hb@example.com", "reporter 강한별/편집국장 <hb@example.com>"},
		{"사회부 종합", "desk 사회부"},
		{"강한별 가람대 교수·선장", "contributor 강한별/교수 {가람대||교수} {||선장}"},
	})
}

func TestFieldsAndAbroad(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 '가람의 봄' 저자·뇌과학 칼럼니스트", "contributor 강한별/저자 {'가람의 봄'||저자} {||뇌과학 칼럼니스트}"},
		{"강한별 가람대 교수·문화콘텐츠", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 가람대 아시아·태평양 연구소 소장", "contributor 강한별/소장 {가람대|아시아·태평양 연구소|소장}"},
		{"강한별 변호사(전 대한변협회장)", "contributor 강한별/변호사 {||변호사} {대한변협||전 회장}"},
		{"강한별 마르세유 통신원 (hb@example.com)", "reporter 강한별/통신원 @마르세유 <hb@example.com>"},
		{"강한별 유럽 특파원", "reporter 강한별/특파원 @유럽"},
		{"강한별 가람일보 특파원", "reporter 강한별/특파원 {가람일보||특파원}"},
		{"강한별 오누리 특파원", "reporter 강한별/특파원; reporter 오누리/특파원"},
		{"강한별 편집국장   2015-08-31", "reporter 강한별/편집국장"},
	})
	refuse(t, byline.Body, []string{"강한별 가람대 교수 2015-08-31", "강한별 2015-08-31", "강한별 기자 2023.6.11/뉴스1 제공"})
}
