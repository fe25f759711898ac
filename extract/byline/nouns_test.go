package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestNounsBeforePosts has posts with what their holder does, is like or teaches at, and
// no name.
func TestNounsBeforePosts(t *testing.T) {
	refuse(t, byline.Body, []string{
		"공익 변호사", "임상 교수", "국어 교사", "예비 교사", "전업 작가", "조세 변호사", "화학 교사", "임대료 전문가", "시스템 전문가", "사이버 수사관",
		"유능한 변호사", "은퇴한 교수", "나의 변호사", "서초동 변호사", "지지 의사", "연구소 소장", "여성학 교수", "가람대 교수", "한서대 총장", "반포고 교사", "서초중 교장", "강서초 교사",
	})
	check(t, byline.Body, []line{
		{"강한별 공익 변호사", "contributor 강한별/공익 변호사"},
		{"강한별 가람대 임상 교수", "contributor 강한별/임상 교수 {가람대||임상 교수}"},
		{"강한별 가람대 겸임 교수", "contributor 강한별/겸임 교수 {가람대||겸임 교수}"},
		{"강한별 가람고 화학 교사", "contributor 강한별/화학 교사 {가람고||화학 교사}"},
		{"이요한 교수", "contributor 이요한/교수"},
		{"박정한 변호사", "contributor 박정한/변호사"},
		{"김현대 작가", "contributor 김현대/작가"},
		{"이민고 교수", "contributor 이민고/교수"},
		{"서반포 교사", "contributor 서반포/교사"},
	})
}

// TestNewsNouns has what joins words, what news does to people and what they are ill with
// beside posts.
func TestNewsNouns(t *testing.T) {
	refuse(t, byline.Slot, []string{
		"신박한 정리 강한별", "장르만 코미디 강한별 대위", "[강한별의 바다 편지]천진, 소년, 그리고 시인 오누리", "그리고 시인 강한별", "‘가람뉴스‘ 국장·CP 경질", "가람대 총장 연임", "강한별(위암) 강한별 가람병원장 /오누리", "강한별(유방암) 강한별 가람병원장 /오누리", "2024.05.01 강한별 변호사",
	})
	check(t, byline.Body, []line{
		{"2024.05.01 강한별 부장", "contributor 강한별/부장"},
		{"2024.05.01 강한별 부국장", "contributor 강한별/부국장"},
	})
	check(t, byline.Slot, []line{
		{"강한별 대한가람협회회장", "contributor 강한별/회장 {대한가람협회||회장}"},
		{"강한별 제38대 한국시인협회장", "contributor 강한별/제38대 회장 {한국시인협회||제38대 회장}"},
		{"강한별, 서점 나무 대표", "contributor 강한별/대표 {서점 나무||대표}"},
		{"책방 가람 강한별 대표", "contributor 강한별/대표 {책방 가람||대표}"},
		{"조한나래 다른몸들 대표", "contributor 조한나래/대표 {다른몸들||대표}"},
	})
}
