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
