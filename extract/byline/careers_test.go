package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestCareers has people with several posts, before the name, after full stops, held
// once and held now.
func TestCareers(t *testing.T) {
	check(t, byline.Slot, []line{
		{"시인·소설가 강한별", "contributor 강한별/시인 {||시인} {||소설가}"},
		{"한빛대 교수·시인 강한별", "contributor 강한별/교수 {한빛대||교수} {||시인}"},
		{"시인 겸 한빛대 교수 강한별", "contributor 강한별/시인 {||시인} {한빛대||교수}"},
		{"시인, 수필가 강한별", "contributor 강한별/시인 {||시인} {||수필가}"},
		{"가람신문 발행인 겸 (사)한빛연합회장 강한별", "reporter 강한별/발행인 {가람신문||발행인} {(사)한빛연합회||회장}"},
		{"강한별 한빛대 교수. 매체경영. 전 가람연구원 연구위원", "contributor 강한별/교수 {한빛대||교수} {가람연구원||전 연구위원}"},
		{"강한별 시인. 가람문인협회장", "contributor 강한별/시인 {||시인} {가람문인협회||회장}"},
		{"강한별 전 한국은행 부총재 한빛대 석좌교수", "contributor 강한별/전 부총재 {한국은행||전 부총재} {한빛대||석좌교수}"},
		{"강한별 (현)한국연구소장 (전)조선대 교수", "contributor 강한별/현 소장 {한국연구소||현 소장} {조선대||전 교수}"},
		{"강한별 대기자 중앙일보 칼럼니스트", "reporter 강한별/대기자 {||대기자} {중앙일보||칼럼니스트}"},
		{"가람시선거관리위원회 지도·홍보주무관 강한별", "contributor 강한별/지도·홍보주무관 {가람시선거관리위원회||지도·홍보주무관}"},
		{"강한별 변호사(가람변협 부협회장)", "contributor 강한별/변호사 {||변호사} {가람변협||부협회장}"},
		{"강한별 비상임 논설위원", "reporter 강한별/비상임 논설위원"},
		{"독자기자 강한별(회계·15)", "reporter 강한별/독자기자 {회계||독자기자}"},
		{"강한별(국어국문학과 19학번)", "reporter 강한별 {|국어국문학과|}"},
		{"외부기고자 강한별 한빛대 교수", "contributor 강한별/교수 {한빛대||교수}"},
		{"특별기고 강한별 한빛대 교수", "contributor 강한별/교수 {한빛대||교수}"},
		{"독자투고 | 강한별 경주경찰서 경위", "contributor 강한별/경위 {경주경찰서||경위}"},
	})
	check(t, byline.Body, []line{
		{"변호사·공인노무사 강한별", "contributor 강한별/변호사 {||변호사} {||공인노무사}"},
	})
	check(t, byline.Body, []line{
		{"강한별 한빛기술교육대 대우교수 2018년 10월 07일", "contributor 강한별/대우교수 {한빛기술교육대||대우교수}"},
		{"강한별 가람 기사쓰기 아카데미 수강생 2018년 10월 07일", "contributor 강한별/수강생 {가람 기사쓰기 아카데미||수강생}"},
		{"[기고] 변호사 강한별", "contributor 강한별/변호사"},
	})
	// A column's label stands before its headline as well.
	refuse(t, byline.Slot, []string{
		"[시론] 의대 새로 만든다고 의사과학자 나오나", "[기고] 의대 교수 이탈", "[칼럼] 기자 정신", "[시론] 강한별 의원", "[칼럼] 강남 엄마", "의대 교수 사직",
		"[칼럼] 위기의 교사",
	})
	refuse(t, byline.Body, []string{"강한별 장관 2018년 10월 7일", "강한별 한빛대 교수 2018-10-07"})
	refuse(t, byline.Slot, []string{"발행인 · 편집인 강한별", "질문자 000 세무사", "Q. 강한별 세무사님", "강한별. 한빛대 교수"})
	refuse(t, byline.Body, []string{"등록일자 2009. 11. 10   발행인 · 편집인 강한별", "대표·시인 강한별", "강한별 교수. 그는 웃었다"})
}
