package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestOfficials has people of offices, churches and surgeries, as regional papers
// print them.
func TestOfficials(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별(정방동 지방행정7급)", "contributor 강한별/지방행정7급 {정방동||지방행정7급}"},
		{"강한별 서귀포시 건설과 시설 7급", "contributor 강한별/시설 7급 {서귀포시|건설과|시설 7급}"},
		{"강한별 가람소방서 예방안전과", "contributor 강한별 {가람소방서|예방안전과|}"},
		{"강한별 서귀포시 건설과", "contributor 강한별 {서귀포시|건설과|}"},
		{"기고/가람소방서 예방안전과 소방사 강한별", "contributor 강한별/소방사 {가람소방서|예방안전과|소방사}"},
		{"조천읍 지방행정9급 강한별", "contributor 강한별/지방행정9급 {조천읍||지방행정9급}"},
		{"가람소방서 119구조대 강한별", "contributor 강한별 {가람소방서|119구조대|}"},
		{"가람읍사무소 강한별", "contributor 강한별 {가람읍사무소||}"},
		{"강한별 한의사 가람한의원원장", "contributor 강한별/한의사 {||한의사} {가람한의원||원장}"},
		{"강한별 전 가람시 인권위원장", "contributor 강한별/전 인권위원장 {가람시||전 인권위원장}"},
		{"강 한별(수필가, 환경엔지니어)", "contributor 강한별/수필가 {||수필가} {||환경엔지니어}"},
		{"강한별 목사, 가람교회, 한빛노회 노회장", "contributor 강한별/목사 {가람교회||목사} {한빛노회||노회장}"},
		{"강한별 목사_가람교회", "contributor 강한별/목사 {가람교회||목사}"},
		{"2024-06-11 강한별", "reporter 강한별"},
	})
	refuse(t, byline.Slot, []string{"강한별(23·가람병원 정형외과)", "강한별 신임 가람대 총장", "한겨레 가족", "2024-06-11 설명회"})
}

// TestShown has lines that say whom or what a picture shows.
func TestShown(t *testing.T) {
	check(t, byline.Body, []line{
		{"손 맞잡은 여야(서울=연합뉴스) 강한별 기자 = 여야 대표들이 손을 맞잡고 있다. 왼쪽부터 오누리 대표. hb@example.com (끝)", "photographer 강한별/기자 @서울 {연합뉴스||기자}"},
		{"(평양=연합뉴스) 평양사진공동취재단 강한별 기자 = 예술단이 공연하고 있다. hb@example.com", "photographer 평양사진공동취재단 @평양; photographer 강한별/기자 @평양 {연합뉴스||기자}"},
		{"강한별 인턴기자 Garam paper ⓒ  , 무단전재 및 재배포금지", "reporter 강한별/인턴기자"},
		{"[가람일보=강한별 시사평론가] “비를 맞으며 걷는 사람에겐", "contributor 강한별/시사평론가"},
	})
	refuse(t, byline.Body, []string{"강한별 가람대 교수 /사진=한빛뉴스", "[녹취] 강한별 가람대 교수", "가람도서관 사서에 강한별 교수 선임"})
}

// TestHeads has heads of units, holders of posts in brackets, and who held them.
func TestHeads(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별/가람경찰서 도담지구대장", "contributor 강한별/도담지구대장 {가람경찰서||도담지구대장}"},
		{"가람경찰서 도담지구대장 경감 강한별", "contributor 강한별/도담지구대장 경감 {가람경찰서||도담지구대장 경감}"},
		{"경남청 기동대장 강한별", "contributor 강한별/기동대장 {경남청||기동대장}"},
		{"강한별 도담1동장", "contributor 강한별/도담1동장"},
		{"거창군 도담면장 강한별", "contributor 강한별/도담면장 {거창군||도담면장}"},
		{"강 한 별 가람군선거관리위원회 지도홍보주임", "contributor 강한별/지도홍보주임 {가람군선거관리위원회||지도홍보주임}"},
		{"가람소방서장(소방정 강한별)", "contributor 강한별/서장 소방정 {가람소방서||서장 소방정}"},
		{"가람대 총장(강한별)", "contributor 강한별/총장 {가람대||총장}"},
		{"강한별 교수(가람대)", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별(가람YMCA명예총장)", "contributor 강한별/명예총장 {가람YMCA||명예총장}"},
		{"강한별 / 가람사제단 고문신부, 한빛연구소 이사장", "contributor 강한별/고문신부 {가람사제단||고문신부} {한빛연구소||이사장}"},
		{"강 한 별 <전, 가람초등학교 교장>", "contributor 강한별/전 교장 {가람초등학교||전 교장}"},
		{"강한별 전) 가람고 교사 현) 한빛합창단 지휘자", "contributor 강한별/전 교사 {가람고||전 교사} {한빛합창단||현 지휘자}"},
		{"강한별<가람합창단 지휘자 한빛대 평생교육원 강사>", "contributor 강한별/지휘자 {가람합창단||지휘자} {한빛대|평생교육원|강사}"},
		{"강한별 (전) 가람대 교수", "contributor 강한별/전 교수 {가람대||전 교수}"},
		{"강한별(가람 여류문협)", "contributor 강한별 {가람 여류문협||}"},
		{"강한별(수필가, 서울 강남구)", "contributor 강한별/수필가 @서울 강남구"},
		{"강한별 주무관(제주 서귀포시)", "contributor 강한별/주무관 {제주 서귀포시||주무관}"},
		{"강한별 건축사 · 나은 건축사사무소", "contributor 강한별/건축사 {나은 건축사사무소||건축사}"},
		{"동화작가 강한별 - (사)가람문인협회 도담지부", "contributor 강한별/동화작가 {(사)가람문인협회|도담지부|동화작가}"},
		{"강한별 법무법인 솔 이혼 전문 변호사", "contributor 강한별/이혼 전문 변호사 {법무법인 솔||이혼 전문 변호사}"},
		{"강한별 가람대 산업전문대학원 교수", "contributor 강한별/교수 {가람대|산업전문대학원|교수}"},
		{"강한별 전자/부품 전문기자 hb@example.com", "reporter 강한별/전자/부품 전문기자 <hb@example.com>"},
		{"강한별 통신방송 전문기자", "reporter 강한별/통신방송 전문기자"},
		{"피처 에디터 강한별", "reporter 강한별/피처 에디터"},
		{"강 현, 박 별 기자", "reporter 강현/기자; reporter 박별/기자"},
	})
	refuse(t, byline.Slot, []string{"가람 운동장", "강한별 토지대장", "결혼식 초대장", "경남청 기동대장", "감독(강한별)"})
}
