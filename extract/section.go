package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/press"
)

// sectionOf reads a section's name off a printed breadcrumb or a metadata value:
// the first step behind the home page's ("뉴스 > 스포츠 > 씨름" is 스포츠) and the
// site's name. It gives "" for a CMS's codes ("S1N4") and for steps that name no
// section.
func sectionOf(printed string) string {
	site := ""
	for step := range strings.FieldsFuncSeq(printed, isStep) {
		step = strings.TrimSpace(step)
		if label, name, ok := strings.Cut(step, ":"); ok && (strings.TrimSpace(label) == "카테고리" || strings.TrimSpace(label) == "분류") {
			step = strings.TrimSpace(name)
		}
		if step != "" && !isAll(step) && !isCode(step) {
			if site != "" || !press.Is(step) {
				return step
			}
			site = step
		}
	}
	return site
}

func isStep(r rune) bool {
	switch r {
	case '>', '›', '»', '≫', '＞', '▶', '|', '\n':
		return true
	}
	return false
}

// isCode tells a key of a CMS: Latin letters and digits, at least one of them a
// digit.
func isCode(s string) bool {
	digit := false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digit = true
		case r > 'z':
			return false
		}
	}
	return digit
}

// isAll tells the first step of breadcrumbs, as printed on many sites.
func isAll(step string) bool {
	switch step {
	case "홈", "뉴스", "뉴스홈", "뉴스 홈", "기사", "전체", "전체기사", "전체보기", "최신기사", "최신뉴스", "속보", "단독", "분야별", "메인":
		return true
	}
	return strings.EqualFold(step, "home") || strings.EqualFold(step, "news")
}
