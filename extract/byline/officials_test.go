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
