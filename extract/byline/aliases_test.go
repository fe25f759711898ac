package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestAliases has people whose name is printed twice, in two scripts.
func TestAliases(t *testing.T) {
	check(t, byline.Body, []line{
		{"홍길동(洪吉童) 한서대 교수", "contributor 홍길동/교수 {한서대||교수}"},
		{"가람대 홍길동(洪吉童) 교수", "contributor 홍길동/교수 {가람대||교수}"},
		{"한국가람연구원 홍길동(洪吉童)원장", "contributor 홍길동/원장 {한국가람연구원||원장}"},
		{"홍길동 洪吉童 기자", "reporter 홍길동/기자"},
		{"洪吉童(홍길동) 기자", "reporter 洪吉童/기자"},
		{"洪吉童 홍길동 가람대 교수", "contributor 洪吉童/교수 {가람대||교수}"},
		{"洪吉童 가람대 교수", "contributor 洪吉童/교수 {가람대||교수}"},
		{"洪吉童(가람대) 교수", "contributor 洪吉童/교수 {가람대||교수}"},
		{"홍길동(洪吉童·58) 가람대 교수", "contributor 홍길동/교수 {가람대||교수}"},
		{"홍길동(洪吉童·가람대 교수·시인)", "contributor 홍길동/교수 {가람대||교수} {||시인}"},
		{"홍길동(Gildong Hong) 가람대 교수", "contributor 홍길동/교수 {가람대||교수}"},
		{"홍길동 기자(Gildong Hong)", "reporter 홍길동/기자"},
		{"제인 도런(Jane Doran) 기자", "reporter 제인 도런/기자"},
		{"오누리 강한별 기자", "reporter 오누리/기자; reporter 강한별/기자"},
	})
	refuse(t, byline.Body, []string{"강한별(22회) 대회", "홍길동(洪吉童)", "홍길동(洪吉童·58)", "홍길동 (Gildong Hong)", "사진 (Gildong Hong)"})
}

// TestCohorts has the year somebody began to study or passed the bar.
func TestCohorts(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별(법학81-85) 변호사", "contributor 강한별/변호사"},
		{"강한별(국문85) 가람신문 논설위원", "reporter 강한별/논설위원 {가람신문||논설위원}"},
		{"강한별(85학번) 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별(변시 5회, 가람회) 변호사", "contributor 강한별/변호사"},
		{"강한별<행정70> 가람대 교수", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별(연구회) 대표", "contributor 강한별/대표 {연구회||대표}"},
		{"나도담(베드로) 신부", "contributor 나도담/신부"},
		{"강한별 레오폴도, 사진가", "contributor 강한별/사진가"},
	})
	check(t, byline.Slot, []line{
		{"강한별(국문 19) 학생기자", "reporter 강한별/학생기자 {국문||}"},
		{"강한별(국문85)", "contributor 강한별 {국문||}"},
	})
}

// TestPostsSideBySide has two posts with a blank between, and titles of two words.
func TestPostsSideBySide(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 가람대 교수 시인", "contributor 강한별/교수 {가람대||교수} {||시인}"},
		{"강한별 가람초 교사 동화작가", "contributor 강한별/교사 {가람초||교사} {||동화작가}"},
		{"강한별 가람대 교수 변호사", "contributor 강한별/교수 {가람대||교수} {||변호사}"},
		{"강한별 법무법인 가람 대표 변호사", "contributor 강한별/대표 변호사 {법무법인 가람||대표 변호사}"},
		{"강한별 대표 작가", "contributor 강한별/대표 작가"},
		{"강한별 가람교회 담임 목사", "contributor 강한별/담임 목사 {가람교회||담임 목사}"},
	})
}

// TestNamesLikeWards has names that end as parts of towns do.
func TestNamesLikeWards(t *testing.T) {
	check(t, byline.Body, []line{
		{"성주구 기자", "reporter 성주구/기자"},
		{"고성구 가람협회장", "contributor 고성구/회장 {가람협회||회장}"},
		{"김포동 가람대 교수", "contributor 김포동/교수 {가람대||교수}"},
		{"강남구 강한별 주무관", "contributor 강한별/주무관 {강남구||주무관}"},
	})
	refuse(t, byline.Body, []string{"강남구 시인", "이천시 시인", "장성군 기자"})
}
