package byline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// join makes one word of what a line parts and means together, and drops what says
// nothing beside it.
func join(s string, toks []token) []token {
	out := toks[:0]
	for i := 0; i < len(toks); {
		n, t := 0, toks[i]
		if len(out) > 0 {
			if n := alias(s, out[len(out)-1], toks[i:]); n > 0 {
				i += n
				continue
			}
		}
		if t.kind == open && i+2 < len(toks) && toks[i+2].kind == shut && (s[t.start] == '(') == (s[toks[i+2].start] == ')') { // but <전) 가람고 교장>
			out, n = aside(s, out, toks[i:])
		} else if k := len(out); k > 0 && out[k-1].kind == word {
			n = joined(s, out, toks[i:])
		}
		if n == 0 {
			out = append(out, t)
			n = 1
		}
		i += n
	}
	return out
}

// alias gives how many tokens at the front are another name of somebody whose name stands
// before: their baptismal one (홍길동 베드로 신부, 홍길동(베드로) 신부), which before a cleric's
// title may be one that no table has, the same name in another script (홍길동(洪吉童),
// 洪吉童(홍길동), 홍길동(Gildong Hong)), or the year they began as what they are (홍길동(국문85)
// 시인, 홍길동(변시 5회) 변호사), where no student stands behind it.
func alias(s string, who token, toks []token) int {
	const longest = 7
	n, in := 1, toks[:1]
	if toks[0].kind == open {
		end := slices.IndexFunc(toks[:min(len(toks), longest)], func(t token) bool { return t.kind == shut })
		if end < 2 {
			return 0
		}
		n, in = end+1, toks[1:end]
	}
	name, w, title := s[who.start:who.end], s[in[0].start:in[len(in)-1].end], ""
	if n > 1 && latinPerson(w) && korean.Syllables(name) > 0 && korean.JobTitle(name) < korean.Contributor {
		return n
	}
	if !korean.IsName(name) {
		return 0
	}
	if n < len(toks) {
		title = s[toks[n].start:toks[n].end]
	}
	if n > 1 && n < len(toks) && cohort(w) && toks[n].kind == word && !strings.Contains(title, "학생") && !strings.HasSuffix(title, "기자") {
		return n
	}
	if in[0].kind != word || len(in) > 1 {
		return 0
	}
	switch {
	case korean.IsHanja(name) != korean.IsHanja(w):
		if korean.IsName(w) && !korean.IsOrganization(w) && utf8.RuneCountInString(name) == utf8.RuneCountInString(w) {
			return n
		}
	case (n > 1 || len(toks) > 1 && korean.IsCommonName(name)) && (korean.IsBaptismal(w) ||
		korean.IsCleric(title) && korean.Syllables(w) > 2 && !korean.IsOrganization(w) && !korean.IsPlace(w) && !strings.HasSuffix(w, "회")):
		return n
	}
	return 0
}

// cohort reports whether s is the year somebody began to study or passed an examination:
// 국문80-84, 85학번, 변시 5회.
func cohort(s string) bool {
	n := 0
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || kindOf(r) == comma || kindOf(r) == dot || kindOf(r) == slash }) {
		years := strings.TrimSuffix(strings.TrimLeftFunc(part, korean.IsHangul), "학번")
		switch {
		case isClass(part), len(years) == 2 && years != part && isDigit(years[0]) && isDigit(years[1]), len(years) == len("81-85") && strings.Trim(years, "0123456789") == "-":
			n++
		case !korean.IsExam(part) && !strings.HasSuffix(part, "회"):
			return false
		}
	}
	return n > 0
}

// spell makes one word of a name with blanks between its syllables: 홍 길 동, 김 용,
// 남궁 민수, and 김 한별(시인).
func spell(s string, toks []token) []token {
	out := toks[:0]
	for i := 0; i < len(toks); {
		t, n := toks[i], spelt(s, toks, i)
		if n > 1 {
			t.end, t.spelt = toks[i+n-1].end, true
		}
		out = append(out, t)
		i += max(n, 1)
	}
	return out
}

// spelt gives how many tokens from toks[i] on spell one name, 0 where none do.
func spelt(s string, toks []token, i int) int {
	at := func(t token) string { return s[t.start:t.end] }
	n, ws := 0, toks[i:]
	for n < len(ws) && n < 5 && ws[n].kind == word && utf8.RuneCountInString(at(ws[n])) == 1 {
		n++
	}
	first, next := at(ws[0]), "" // the word behind
	if n < len(ws) && ws[n].kind == word {
		next = at(ws[n])
	}
	if n > 2 && isFormer(at(ws[n-1])) && at(ws[n-1]) != "현" && next != "" && korean.JobTitle(next) != korean.Reporter { // 홍 길 전 장관
		n--
	}
	switch {
	case n == 0 && len(ws) > 1 && korean.IsDoubleSurname(first) && ws[1].kind == word && korean.Syllables(at(ws[1])) > 0 && korean.Syllables(at(ws[1])) < 3 && korean.JobTitle(at(ws[1])) == korean.NoRole:
		return 2
	case n == 1 && len(ws) > 2 && ws[2].kind == open && (i == 0 || toks[i-1].kind != word) && korean.IsSurname(first) && !isFormer(first) && korean.Syllables(next) == 2 && korean.JobTitle(next) == korean.NoRole && !korean.IsNoun(next):
		return 2
	case n < 2 || n > 3 && isFormer(first): // 전 홍 길 동
		return 0
	case n == 4 && korean.IsSurname(at(ws[2])): // 홍 길 김 철 기자
		n = 2
	}
	n = min(n, 3)
	name := ""
	for _, t := range ws[:n] {
		name += at(t)
	}
	if name == "가가" || !korean.IsSurname(first) && !korean.IsName(name) || korean.IsNoun(name) { // 가가: buttons for a letter's size
		return 0
	}
	return n
}

// joined takes toks[0], with the word behind it where it is a dot, into the last word
// of out: a title's second half, the dot in the name of a department or an organisation
// (환경·에너지공학부, 김·장 법률사무소). It gives how many tokens it took, 0 for none.
func joined(s string, out, toks []token) int {
	last, t, before := &out[len(out)-1], toks[0], ""
	left := s[last.start:last.end]
	if len(out) > 1 {
		before = s[out[len(out)-2].start:out[len(out)-2].end]
	}
	if t.kind == word && ranked(left, s[t.start:t.end]) {
		last.end = t.end
		return 1
	}
	if len(toks) < 2 || toks[1].kind != word {
		return 0
	}
	if len(out) == 1 && t.kind == word && t.space && korean.EndsColumn(s[t.start:t.end]) { // 홍길동 법조칼럼 변호사, 홍길동의 교단칼럼 가람고 교사
		if who := strings.TrimSuffix(left, "의"); korean.IsName(who) {
			last.end = last.start + len(who)
			return 1
		}
	}
	next, rest := toks[1], toks[2:]
	right, tight := s[next.start:next.end], !t.space && !next.space
	if isFormer(left) && (s[t.start:t.end] == "." || t.kind == comma || t.kind == shut) { // 전.언론인, 전) 가람고 교장
		return 1
	}
	if t.kind == slash && tight && len(rest) > 0 && rest[0].kind == word && strings.HasPrefix(s[rest[0].start:rest[0].end], "전문기자") && works(left) && works(right) { // 전자/부품 전문기자
		last.end = next.end
		return 2
	}
	if t.kind != dot && s[t.start] != '+' { // 토지+가람연구소
		return 0
	}
	switch {
	case isTitled(left) && isTitled(right): // '가람의 봄'·'가람의 가을' 저자
	case !tight:
		return 0
	case korean.IsPlace(left) && strings.HasSuffix(right, "본부장") && korean.JobTitle(right) == korean.Reporter: // 대구·경북본부장
	case korean.TakesNext(before):
		return 0
	case joins(s, left, right, rest) && (korean.Syllables(left) > 1 || !korean.IsSurname(before)): // but 박 철·가람연구소
	case korean.IsOrganization(before) && korean.Syllables(left) == 2 && korean.JobTitle(left) == korean.NoRole && korean.JobTitle(right) == korean.Contributor && korean.Syllables(right) > 3: // 가람위원회 지도·홍보주무관
	case korean.IsCommonName(before) && !korean.IsOrganization(before) && works(left) && works(right) && len(rest) > 0 && rest[0].kind == word && korean.JobTitle(s[rest[0].start:rest[0].end]) != korean.NoRole: // 홍길동 가람무역·가람패션 회장
	default:
		return 0
	}
	last.end = next.end
	return 2
}

// aside reads the one token in the bracket that toks begins with, where it belongs
// to the word before or behind: a legal form (법무법인(유한)), a short name
// (한국과학원(KIS) 교수), a department. It gives what out becomes, and how many tokens it
// took, 0 for none.
func aside(s string, out, toks []token) ([]token, int) {
	t, in := toks[0], toks[1]
	inner, n := s[in.start:in.end], len(out)-1
	behind := len(toks) > 3 && toks[3].kind == word
	if n >= 0 && isFormer(inner) && isFormer(s[out[n].start:out[n].end]) { // 전(前) 가람대 교수
		return out, 3
	}
	if behind && isFormer(inner) { // (전)가람고 교장
		return append(out, in), 3
	}
	if n < 0 || out[n].kind != word {
		return out, 0
	}
	left := s[out[n].start:out[n].end]
	role := korean.JobTitle(left)
	switch {
	case !t.space && korean.LegalForm(s[t.start:toks[2].end]) > 0: // 법무법인(유한) 가람, 가람전자(주)
		out[n].end = toks[2].end
		return out, 3
	case in.kind == email && n > 0 && out[n-1].kind == word && korean.IsName(left) && !korean.IsName(s[out[n-1].start:out[n-1].end]) && behind &&
		korean.JobTitle(s[toks[3].start:toks[3].end]) == korean.Reporter && (len(toks) == 4 || toks[4].kind != word): // 가람방송 홍길동(hong@example.com) 기자
		return append(out, toks[3], in), 4
	case !t.space && behind && korean.IsHanja(inner) && !korean.IsName(left): // 차하얼(察哈尔)학회, but 차(茶) 칼럼니스트
		if toks[3].space {
			out[n].end = toks[2].end
			return out, 3
		}
		out[n].end = toks[3].end
		return out, 4
	case !t.space && korean.IsPlace(inner) && (works(left) || korean.IsPlace(left)) && !korean.IsOrganization(left) && !korean.IsDepartment(left): // 베로비치(미국)
		out[n].end = toks[2].end
		return out, 3
	case !t.space && behind && korean.IsOrganization(left) && korean.IsDepartment(inner) && korean.JobTitle(inner) == korean.NoRole: // 가람대(경제학과) 교수
		return append(out, in), 3
	case in.kind == word && behind && (isUpper(inner[0]) || isLatin(inner) && korean.IsPress(left)) && (korean.IsOrganization(left) || korean.Syllables(left) > 4 && role == korean.NoRole):
		return out, 3
	}
	return out, 0
}

// ranked reports whether two words are one title: 차장 대우, 객원 기자, 논설 위원.
func ranked(left, right string) bool {
	return right == "위원" && korean.JobTitle(left+right) == korean.Reporter || right == "기자" && korean.IsRank(left) && korean.CreditLabel(left) == korean.NoRole || right == "대우" && korean.JobTitle(left+" 대우") != korean.NoRole
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
	if korean.IsCollege(right) || korean.IsFaculty(left) && korean.IsOrganization(right) || strings.HasSuffix(left, "학년") { // 국제중재팀·가람대 교수
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
