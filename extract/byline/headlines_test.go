package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestHeadlineBrackets has who from outside wrote for a press behind a headline.
func TestHeadlineBrackets(t *testing.T) {
	check(t, byline.Body, []line{
		{"도서관의 봄 [국제신문 강한별 도담대 경제학과 교수]", "contributor 강한별/교수 {도담대|경제학과|교수}"},
		{"도서관의 봄 [국제신문 강한별 변호사]", "contributor 강한별/변호사"},
	})
	refuse(t, byline.Body, []string{"도서관의 봄 [국제신문 제공]", "오누리 교수 [국제신문 강한별 교수 제공]", "도서관의 봄 [강한별 도담대 교수]", "도서관의 봄 [연합뉴스]"})
}
