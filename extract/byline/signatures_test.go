package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestOddSignatures has how those sign whom no newsroom's form holds: with an outlet's desk,
// in an outlet's column, beside a day that is printed otherwise.
func TestOddSignatures(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 음식 칼럼니스트 | 2025.08.14 목", "contributor 강한별/음식 칼럼니스트"},
		{"2025.08.14 목 강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 입력 2022 11 20 20:28 수정 2022 11 21 02:23", "reporter 강한별/기자"},
		{"2022 11 20 20:28 강한별 기자", "reporter 강한별/기자"},
		{"[도담교육방송 취재수첩/강한별]=새 학교가 문을 연다.", "reporter 강한별 {도담교육방송||}"},
		{"[가람일보 문화 강한별 기자] 봄이 온다.", "reporter 강한별/기자 {가람일보||기자}"},
		{"[가람일보 데스크칼럼/강한별 편집국장] 봄이 온다.", "reporter 강한별/편집국장 {가람일보||편집국장}"},
		{"[기자수첩] 강한별 기자 = 봄이 온다.", "reporter 강한별/기자"},
		{"강한별 가람일보 문화부", "reporter 강한별 {가람일보|문화부|}"},
	})
	refuse(t, byline.Body, []string{
		"강한별 가람일보", "가람종교신문 공지 사항", "2022 11 20 강한별", "강한별 2022 11 20 예순",
	})
	refuse(t, byline.Slot, []string{"모습을", "사회적", "김치를"})
	check(t, byline.Slot, []line{{"김가을", "reporter 김가을"}, {"한노을", "reporter 한노을"}})
}
