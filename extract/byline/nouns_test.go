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
