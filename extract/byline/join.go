package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// join makes one word of what a dot joins without white space in the name of a
// department or an organisation (환경·에너지공학부, 김·장 법률사무소) and of a law
// firm with its legal form (법무법인(유한)), and drops the Latin short name after an
// organisation (한국과학원(KIS) 교수).
func join(s string, toks []token) []token {
	out := toks[:0]
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		if n := len(out); n > 0 && t.kind == open && i+2 < len(toks) && toks[i+2].kind == shut && isFormer(s[out[n-1].start:out[n-1].end]) && isFormer(s[toks[i+1].start:toks[i+1].end]) { // 전(前) 가람대 교수
			i += 2
			continue
		}
		if t.kind == open && i+3 < len(toks) && toks[i+2].kind == shut && toks[i+3].kind == word && isFormer(s[toks[i+1].start:toks[i+1].end]) { // (전)가람고 교장
			out = append(out, toks[i+1])
			i += 2
			continue
		}
		if n := len(out); n > 0 && t.kind == word && out[n-1].kind == word && ranked(s[out[n-1].start:out[n-1].end], s[t.start:t.end]) {
			out[n-1].end = t.end
			continue
		}
		if len(out) == 1 && t.kind == word && t.space && i+1 < len(toks) && toks[i+1].kind == word && strings.HasSuffix(s[t.start:t.end], "칼럼") { // 홍길동 법조칼럼 변호사, 홍길동의 교단칼럼 가람고 교사
			if who := strings.TrimSuffix(s[out[0].start:out[0].end], "의"); korean.IsName(who) {
				out[0].end = out[0].start + len(who)
				continue
			}
		}
		if n := len(out); n > 0 && out[n-1].kind == word && i+1 < len(toks) {
			left, next := s[out[n-1].start:out[n-1].end], toks[i+1]
			right := s[next.start:next.end]
			switch {
			case t.kind == dot && !t.space && next.kind == word && !next.space && korean.IsPlace(left) && strings.HasSuffix(right, "본부장") && korean.JobTitle(right) == korean.Reporter: // 대구·경북본부장
				out[n-1].end = next.end
				i++
				continue
			case t.kind == dot && next.kind == word && isTitled(left) && isTitled(right): // '가람의 봄'·'가람의 가을' 저자
				out[n-1].end = next.end
				i++
				continue
			case s[t.start:t.end] == "." && !t.space && next.kind == word && !next.space && isFormer(left): // 전.언론인
				continue
			case t.kind == dot && !t.space && next.kind == word && !next.space && joins(s, left, right, toks[i+2:]) &&
				(n < 2 || !korean.TakesNext(s[out[n-2].start:out[n-2].end]) && (korean.Syllables(left) > 1 || !korean.IsSurname(s[out[n-2].start:out[n-2].end]))): // but 박 철·가람연구소
				out[n-1].end = next.end
				i++
				continue
			case t.kind == dot && !t.space && next.kind == word && !next.space && n > 1 && korean.IsOrganization(s[out[n-2].start:out[n-2].end]) &&
				korean.Syllables(left) == 2 && korean.JobTitle(left) == korean.NoRole && korean.JobTitle(right) == korean.Contributor && korean.Syllables(right) > 3: // 가람위원회 지도·홍보주무관
				out[n-1].end = next.end
				i++
				continue
			case t.kind == dot && !t.space && next.kind == word && !next.space && n > 1 && i+2 < len(toks) && toks[i+2].kind == word &&
				korean.IsName(s[out[n-2].start:out[n-2].end]) && works(left) && works(right) && korean.JobTitle(s[toks[i+2].start:toks[i+2].end]) != korean.NoRole: // 홍길동 가람무역·가람패션 회장
				out[n-1].end = next.end
				i++
				continue
			case t.kind == open && i+2 < len(toks) && toks[i+2].kind == shut && korean.LegalForm(s[t.start:toks[i+2].end]) > 0 && !t.space: // 법무법인(유한) 가람, 가람전자(주)
				out[n-1].end = toks[i+2].end
				i += 2
				continue
			case t.kind == open && next.kind == email && n > 1 && out[n-2].kind == word && korean.IsName(left) && !korean.IsName(s[out[n-2].start:out[n-2].end]) && i+3 < len(toks) && toks[i+2].kind == shut &&
				korean.JobTitle(s[toks[i+3].start:toks[i+3].end]) == korean.Reporter && (i+4 == len(toks) || toks[i+4].kind != word): // 가람방송 홍길동(hong@example.com) 기자
				out = append(out, toks[i+3], next)
				i += 3
				continue
			case t.kind == open && !t.space && i+3 < len(toks) && toks[i+2].kind == shut && toks[i+3].kind == word && korean.IsHanja(right) && !korean.IsName(left):
				if i += 2; !toks[i+1].space { // 차하얼(察哈尔)학회, but 차(茶) 칼럼니스트
					i++
				}
				out[n-1].end = toks[i].end
				continue
			case t.kind == open && !t.space && next.kind == word && i+2 < len(toks) && toks[i+2].kind == shut && korean.IsPlace(right) && (korean.Syllables(left) > 2 || korean.IsPlace(left)) &&
				!korean.IsName(left) && !korean.IsForeignName(left) && korean.JobTitle(left) == korean.NoRole && korean.CreditLabel(left) == korean.NoRole && !korean.IsOrganization(left) && !korean.IsDepartment(left): // 베로비치(미국)
				out[n-1].end = toks[i+2].end
				i += 2
				continue
			case t.kind == open && !t.space && next.kind == word && i+3 < len(toks) && toks[i+2].kind == shut && toks[i+3].kind == word &&
				korean.IsOrganization(left) && korean.JobTitle(left) == korean.NoRole && korean.IsDepartment(right) && korean.JobTitle(right) == korean.NoRole: // 가람대(경제학과) 교수
				out = append(out, next)
				i += 2
				continue
			case t.kind == open && next.kind == word && i+3 < len(toks) && toks[i+2].kind == shut && toks[i+3].kind == word &&
				(isUpper(right[0]) || isLatin(right) && korean.IsPress(left)) && (korean.IsOrganization(left) || korean.Syllables(left) > 4 && korean.JobTitle(left) == korean.NoRole):
				i += 2
				continue
			}
		}
		out = append(out, t)
	}
	return out
}

// ranked reports whether two words are one title: 차장 대우, 객원 기자.
func ranked(left, right string) bool {
	return right == "기자" && korean.IsRank(left) && korean.CreditLabel(left) == korean.NoRole || right == "대우" && korean.JobTitle(left+" 대우") != korean.NoRole
}

// linked gives how many tokens at the front read as a button of a page (다른 기사 보기),
// 0 where none do.
func linked(s string, toks []token) int {
	const longest = 3
	n, w := 0, ""
	if !korean.OpensButton(s[toks[0].start:toks[0].end]) {
		return 0
	}
	for i := 0; i < min(len(toks), longest) && toks[i].kind == word; i++ {
		if w += s[toks[i].start:toks[i].end]; korean.IsButton(w) {
			n = i + 1
		}
	}
	return n
}

func joins(s, left, right string, rest []token) bool {
	if korean.IsCollege(right) { // 국제중재팀·가람대 교수
		return false
	}
	if strings.Trim(left, "0123456789") == "" && !isDigit(right[0]) { // (23·가람대), but 4·16재단
		return false
	}
	if len(rest) > 0 && rest[0].kind == word && !isFormer(right) && korean.JobTitle(left) == korean.NoRole && korean.JobTitle(right) == korean.NoRole &&
		!korean.IsName(left) && !korean.IsPlace(left) && korean.IsKindOfOrg(s[rest[0].start:rest[0].end]) {
		return true // 아시아·태평양 연구소
	}
	return korean.JobTitle(left) == korean.NoRole && !korean.TakesNext(right) && korean.CreditLabel(left) == korean.NoRole && !korean.IsName(left) &&
		!korean.IsPress(right) && !korean.IsPlace(right) && !korean.IsOrganization(left) &&
		(heads(right) || korean.JobTitle(right) == korean.NoRole && (korean.IsDepartment(right) || korean.IsOrganization(right)))
}

// isTitled reports whether w is the name of a book or a programme in quotes.
func isTitled(w string) bool {
	c, _ := utf8.DecodeRuneInString(w)
	return isQuote(c)
}

// works reports whether w may be where somebody works, by what it is not.
func works(w string) bool {
	return korean.Syllables(w) > 1 && !korean.IsName(w) && !korean.IsPlace(w) && korean.JobTitle(w) == korean.NoRole && korean.CreditLabel(w) == korean.NoRole
}

// heads reports whether w is an organisation's end with its head (평가연구원장).
func heads(w string) bool {
	_, title := korean.SplitHead(w)
	return title != ""
}
