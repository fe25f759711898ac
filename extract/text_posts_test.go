package extract_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract"
)

// TestTextPosts: a list of appointments is an article without a sentence.
func TestTextPosts(t *testing.T) {
	p := textParser(t)
	for _, tt := range []struct{ name, text, headline, want string }{
		{"headings and items", "[인사] 가온군\n한빛일보\n입력 2024-03-12 09:47\n◇ 4급 승진\n▲ 기획실장 한도담\n◇ 5급 전보\n▲ 문화과장 백이슬 ▲ 나루읍장 류하람\n한빛일보 무단전재 및 재배포 금지", "가온군", "◇ 4급 승진|▲ 기획실장 한도담|◇ 5급 전보|▲ 문화과장 백이슬 ▲ 나루읍장 류하람"},
		{"one line", "<인사>가온대\n2024-03-12 09:47\n■ 가온대 ◇ 보직 임명 △교무처장 한도담 △학생처장 백이슬", "가온대", "■ 가온대 ◇ 보직 임명 △교무처장 한도담 △학생처장 백이슬"},
		{"nothing above", "◇ 과장급 전보\n▲ 안전정책과장 한도담\n▲ 문화예술과장 백이슬", "", "◇ 과장급 전보|▲ 안전정책과장 한도담|▲ 문화예술과장 백이슬"},
		{"headlines", "주요 기사\n▲ 빈집 열두 채 청년 가게로\n▲ 나루동 골목에 작은 도서관\n▲ 가람대교 통행료 내달 인상", "", ""},
	} {
		a, err := parseText(p, tt.text)
		if tt.want == "" {
			if !errors.Is(err, extract.ErrNotArticle) {
				t.Errorf("%s: %v", tt.name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var got []string
		for _, p := range a.Paragraphs {
			got = append(got, p.Text)
		}
		if a.Headline.Text != tt.headline || strings.Join(got, "|") != tt.want {
			t.Errorf("%s: got %q, %q", tt.name, a.Headline.Text, got)
		}
	}
}
