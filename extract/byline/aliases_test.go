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
	refuse(t, byline.Body, []string{"홍길동(洪吉童)", "홍길동(洪吉童·58)", "홍길동 (Gildong Hong)", "사진 (Gildong Hong)"})
}
