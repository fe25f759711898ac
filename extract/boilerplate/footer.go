package boilerplate

import (
	"slices"
	"strings"
)

// footer labels of the press's registration. One of the certain ones before a
// colon is enough; the others stand in announcements too (주소, 전화) and need
// company.
var (
	certain = []string{
		"등록번호", "신문등록번호", "인터넷신문등록번호", "일간신문등록번호", "정기간행물등록번호", "정기간행물·등록번호",
		"정기간행물번호", "언론사등록번호", "등록연월일", "등록년월일", "등록일자", "등록(발행)일자", "등록일", "발행연월일", "발행년월일",
		"발행일자", "발행일", "최초발행일", "등록일자및발행일자", "창간일",
		"발행인", "발행·편집인", "발행인·편집인", "발행인/편집인", "발행/편집인", "발행인겸편집인", "대표이사/발행인/편집인", "대표이사/발행인", "편집인",
		"편집국장", "인쇄인", "제호", "매체명", "법인명", "대표전화", "대표번호", "청소년보호책임자", "청소년보호관리자",
		"개인정보보호책임자", "개인정보관리책임자", "고충처리인", "사업자등록번호", "사업자번호", "통신판매업신고", "통신판매업신고번호",
		"통신판매업", "기사배열책임자", "기사배열담당자", "보도국장", "기사관련문의", "준법감시인", "issn", "카테고리", "첨부파일", "담당부서", "페이지",
	}
	doubtful = []string{"대표이사", "편집장", "발행처", "발행소", "편집국", "사업국", "광고국", "광고문의", "구독문의", "독자서비스",
		"법률고문", "고충처리", "개인정보관리", "주소", "전화", "팩스", "fax", "tel", "이메일", "e-mail", "email", "대표", "회장", "사장",
		"본사", "지사", "상호", "우편번호", "우)", "문의", "대표메일"}
)

// footer reports whether t is a line of the site's footer: 등록번호 : 서울 아00000 |
// 발행인 : 홍길동.
func footer(t string) bool {
	if strings.HasPrefix(t, "(우)") && len(t) > len("(우)12") && isDigit(rune(t[len("(우)")])) {
		return true
	}
	for _, label := range [...]string{"대표전화", "대표번호", "사업자등록번호"} {
		if rest, ok := strings.CutPrefix(t, label+" "); ok && len(rest) <= maxHead/2 && strings.ContainsAny(rest, "0123456789") && !strings.HasSuffix(rest, "다.") {
			return true
		}
	}
	if strings.IndexByte(t, ':') < 0 && strings.IndexByte(t, '|') < 0 && !strings.Contains(t, "등록") {
		return false
	}
	if inARow(t) {
		return true
	}
	sure, maybe := 0, 0
	for column := range strings.FieldsFuncSeq(t, func(r rune) bool { return strings.ContainsRune("|ㅣ│｜\t\u00a0", r) }) {
		for field := range strings.SplitSeq(column, "  ") {
			field = strings.Trim(field, " .-·•")
			n, colon := labelled(field, certain)
			if n > 0 {
				sure++
			} else if n, named := labelled(field, doubtful); n > 0 && named || strings.HasPrefix(field, "서울") || strings.HasPrefix(field, "(우)") {
				maybe++
			}
			if colon || sure > 1 || sure > 0 && maybe > 0 {
				return true
			}
		}
	}
	return false
}

// inARow tells a line in which two certain labels stand before a colon, one
// behind the other with nothing between: "나래로 12 대표전화 : 02-000-1234 제호 : 가람신문".
func inARow(t string) bool {
	found := 0
	for before := range strings.SplitSeq(t, ":") {
		before = strings.TrimRight(before, " ")
		if slices.Contains(certain, before[strings.LastIndexByte(before, ' ')+1:]) {
			found++
		}
	}
	return found > 1
}

// labelled gives the bytes of the label s starts with and whether a colon
// follows it.
func labelled(s string, labels []string) (n int, colon bool) {
	for _, l := range labels {
		k := matchSpaced(s, l)
		if k <= n {
			continue
		}
		rest := strings.TrimLeft(s[k:], " ")
		switch {
		case strings.HasPrefix(rest, ":"):
			n, colon = k, true
		case rest != s[k:] && rest != "":
			n, colon = k, false
		}
	}
	return n, colon
}
