package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// untitled reads words with no title among them.
func (p *people) untitled(ws []token) int {
	if w := p.at(ws[0]); len(ws) > 1 && p.personal(ws[1]) && (korean.IsDesk(w) || strings.HasSuffix(w, "취재본부") || p.outlet.Organization != "" && p.lead && korean.IsDepartment(w) && !p.personal(ws[0])) { // 기획취재팀 강한별·오누리 기자
		p.outlet.Department = p.at(ws[0])
		return 1
	}
	if len(ws) == 1 && p.lead && korean.IsKnownPress(p.agency) && p.namedBehind(ws[0].end) && !p.personal(ws[0]) { // (엑스포츠뉴스 가람공항, 홍길동 기자)
		p.addPlace(p.at(ws[0]))
		return 1
	}
	if a := p.last(); a != nil && p.sep == dot && isClass(p.at(ws[len(ws)-1])) { // 홍길동 교사·독서모임 2기
		return len(ws)
	}
	if p.beside(ws) {
		return len(ws)
	}
	if k := len(ws) - 1; k > 0 && p.slot && len(p.list) == 0 && korean.Syllables(p.at(ws[k])) == 3 && p.personal(ws[k]) && p.ofTown(ws[:k]) { // 송산동 홍길동, 총무과 홍길동
		p.names(ws[k:])
		p.last().Kind = p.kindFor(korean.Contributor)
		p.last().Affiliations = []article.Affiliation{p.organization(ws[:k])}
		return len(ws)
	}
	n := 0
	for n < len(ws) && p.personal(ws[n]) {
		n++
	}
	end := ws[len(ws)-1].end
	if p.slot && !p.headed && len(p.list) == 0 && (p.next(end) == bar || p.postIn(end)) && (n < len(ws) || korean.IsForeignName(p.at(ws[0]))) && p.writtenAbroad(ws) { // 조이 도런 | 가람대 교수, 조이 도런(가람대 교수)
		p.foreigner(ws, korean.Contributor)
		return len(ws)
	}
	if p.slot && len(p.list) == 0 && len(ws) == 2 && n == 0 && p.next(end) == open && korean.Syllables(p.at(ws[1])) == 1 && p.familyAt(ws[1]) && works(p.at(ws[0])) && !korean.IsNoun(p.at(ws[0])) || // 조이아 리(가람연구소 소장)
		len(ws) == 2 && korean.IsForeignName(p.at(ws[0])) && p.familyAt(ws[1]) && !korean.IsCommonName(p.at(ws[1])) && p.next(end) != other && p.parted(end) { // 제인 도런 | 기자, 제니퍼 리·홍길동 기자
		p.foreigner(ws, korean.Reporter)
		return len(ws)
	}
	if len(ws) == 2 && p.slot && p.next(end) == open && p.penName(ws[0]) && korean.IsCommonName(p.at(ws[1])) && p.personal(ws[1]) { // 솔뫼 홍길동(시인)
		p.names(ws[1:])
		return len(ws)
	}
	if n == len(ws) {
		p.names(ws)
		return n
	}
	if len(ws) == 2 && p.outlet.Organization != "" && korean.IsCommonName(p.at(ws[0])) && (korean.IsDepartment(p.at(ws[1])) || korean.IsKindOfOrg(p.at(ws[1]))) { // (가람일보=홍길동 미디어연구소)
		p.outlet.Department = p.at(ws[1])
		p.names(ws[:1])
		return 2
	}
	if k := len(ws) - 1; n == 1 && korean.Syllables(p.at(ws[0])) == 3 && korean.IsDesk(p.at(ws[k])) && (k == 1 && p.slot || k == 2 && p.pressAt(ws[1])) { // 홍길동 경제부, 홍길동 가람일보 문화부
		p.names(ws[:1])
		p.last().pending = false
		p.last().Affiliations = []article.Affiliation{p.organization(ws[1:])}
		return len(ws)
	}
	if p.slot && p.belonging(ws, n) {
		return len(ws)
	}
	if len(ws) == 1 && korean.IsLongName(p.at(ws[0])) && (p.next(ws[0].end) == dot || p.fresh && p.next(ws[0].end) == open) { // 조은슬기·강한별 기자
		p.names(ws)
		return 1
	}
	if n, ok := p.lived(ws); ok {
		return n
	}
	if latinPerson(p.text(ws)) || p.role == korean.Photographer && latinName(p.text(ws)) || p.fresh && p.role == korean.Reporter && p.accounted(ws) {
		p.foreigner(ws, korean.Reporter)
		return len(ws)
	}
	if p.slot && p.initialed(ws) {
		p.foreigner(ws, korean.Contributor)
		return len(ws)
	}
	return 0
}

// lived reads places, and names or the smaller places behind them. It reports false
// where the words begin with no place, or go on otherwise.
func (p *people) lived(ws []token) (int, bool) {
	a, k := p.last(), p.placesIn(ws)
	switch {
	case k == len(ws) && p.sep != comma && a != nil && a.pending:
		return 0, true
	case k == len(ws) && p.only && p.nameAt(ws[0]):
		p.names(ws)
	case k == len(ws) || k > 0 && p.personal(ws[k]) && !(a != nil && korean.IsTown(p.at(ws[k-1])) && korean.IsAddress(p.text(ws))):
		p.addPlace(p.text(ws[:k]))
	case k > 0 && a != nil && korean.IsTown(p.at(ws[k-1])) && korean.IsAddress(p.text(ws)): // 홍길동 강사·서울시 은평구 갈현동
		if a.JobTitle == "" {
			return 0, true
		}
		a.Place, a.end = p.text(ws), max(a.end, ws[len(ws)-1].end)
		return len(ws), true
	default:
		return 0, false
	}
	return k, true
}

// beside reads what stands behind somebody with a title: a field (교수·경제학), or the
// work place (변호사/법무법인 가람, 교수 가람대).
func (p *people) beside(ws []token) bool {
	a, first, last := p.last(), p.at(ws[0]), p.at(ws[len(ws)-1])
	if a == nil || a.JobTitle == "" {
		return false
	}
	if len(ws) == 1 && strings.HasSuffix(a.JobTitle, "원장") && a.Affiliations == nil && korean.IsDepartment(first) { // 원장·가람내과
		a.held(article.Affiliation{Organization: first})
		return true
	}
	if len(ws) == 1 && p.slot && (p.sep == bar || p.sep == slash && korean.Syllables(first) > 3) && a.Kind == article.Contributor && a.Affiliations == nil && works(first) && !korean.IsNoun(first) && !korean.IsColumn(first) && !korean.IsDesk(first) { // 목사 | 합신
		a.held(article.Affiliation{Organization: first})
		return true
	}
	if len(ws) == 1 && p.sep == comma && a.teaches(first) {
		return true
	}
	if len(ws) == 1 && (len(a.Affiliations) > 0 || !korean.IsOrganization(first)) && (isField(first) ||
		p.sep == dot && strings.HasSuffix(a.JobTitle, "교수") && p.next(ws[0].end) != open) {
		return true // 교수·경제학, 교수·문화콘텐츠
	}
	if a.Kind != article.Contributor || p.sep == word && (!p.slot || len(a.Affiliations) > 0) || p.personal(ws[0]) && !(len(ws) == 2 && korean.IsKindOfOrg(last)) && !(p.sep == slash && len(ws) == 1 && korean.IsOrganization(first)) || len(ws) == 1 && korean.Syllables(first) == 2 && !korean.IsKnownOrg(first) || strings.ContainsAny(p.text(ws), "\"“”'‘") || korean.CreditLabel(first) == korean.Photographer || !p.workPlace(ws) {
		return false
	}
	if p.sep == slash && len(a.Affiliations) > 0 { // 홍길동 가람전자 대표 /가람전자: whose picture it is
		p.credit = true
	} else {
		p.worksAt(a, ws)
	}
	return true
}

// workPlace reports whether ws behind a title is an organisation, perhaps with its town
// before and its part behind.
func (p *people) workPlace(ws []token) bool {
	parted, org := p.sep != word, ws[min(p.placesIn(ws), len(ws)-1):]
	first, last := p.at(org[0]), p.at(org[len(org)-1])
	clinic := korean.IsCollege(first) && oneof.Ends(last, "대", "과") // 가람대 의대
	return korean.TakesNext(first) || korean.IsOrganization(last) || p.office(ws) || parted && p.division(ws) ||
		len(org) > 1 && korean.IsOrganization(first) && (korean.IsFaculty(last) || (parted || clinic) && korean.IsDepartment(last))
}

// teaches takes w for the department of a professor's one post: 가람대 교수(건축학과), 가람대
// 교수, 건축학과. It reports false where it is none.
func (a *person) teaches(w string) bool {
	if f := a.Affiliations; len(f) == 1 && f[0].Organization != "" && f[0].Department == "" && strings.HasSuffix(a.JobTitle, "교수") && korean.IsFaculty(w) {
		f[0].Department = w
		return true
	}
	return false
}

// belonging reads, in a place kept for bylines, a name with what tells where its holder
// belongs; the first n words look like names.
func (p *people) belonging(ws []token, n int) bool {
	k := len(ws) - 1
	if n > 0 && p.apart(ws) {
		return true
	}
	if a := p.last(); a != nil && p.sep != word && k > 0 && (p.sep != slash || k > 1) && len(p.list) == 1 &&
		(a.pending && p.division(ws) || korean.IsAddress(p.text(ws))) {
		p.from(ws) // 홍길동·가람경찰서 경무과, 홍길동 / 경기도 가람시
		return true
	}
	full := korean.Syllables(p.at(ws[0])) == 3 && len(p.list) == 0
	switch {
	case n > 0 && k > 0 && k <= 4 && p.calling(ws[1:]): // 홍길동 산악인
		p.names(ws[:1])
		post := p.postOf(ws[1:k], ws[k:])
		p.titled(post.JobTitle, korean.Contributor, &post, ws[k].end, len(ws))
	case n == 1 && full && !korean.IsOrganization(p.at(ws[0])) && k > 0 && k <= 3 && p.division(ws[1:]): // 홍길동 가람소방서 홍보과
		p.names(ws[:1])
		p.from(ws[1:])
	case k > 0 && k <= 3 && korean.Syllables(p.at(ws[k])) == 3 && p.personal(ws[k]) && (p.division(ws[:k]) || p.school(ws[:k]) > 0): // 가람고 2학년 홍길동, 가람소방서 홍보과 홍길동, 가람대 법학과 홍길동
		p.names(ws[k:])
		p.last().Kind = p.kindFor(korean.Contributor)
		if n := p.school(ws[:k]); n > 0 {
			k = n
		}
		p.last().Affiliations = []article.Affiliation{p.organization(ws[:k])}
	case korean.IsFirm(p.at(ws[0])) && (k == 1 || k == 2 && korean.IsDepartment(p.at(ws[2]))): // 법무법인 가람 노동팀
		p.add(person{Author: article.Author{Name: p.text(ws), Kind: article.Desk}, start: ws[0].start, end: ws[k].end})
	default:
		return false
	}
	return true
}

// postIn reports whether the bracket at i, which ends the line, holds a work place and a
// title.
func (p *people) postIn(i int) bool {
	in, ok := strings.CutSuffix(strings.TrimLeft(p.s[i:], " "), ")")
	k := strings.LastIndexByte(in, ' ')
	return ok && strings.HasPrefix(in, "(") && k > 0 && korean.JobTitle(in[k+1:]) == korean.Contributor && !korean.IsSubject(in[k+1:])
}

// parted reports whether a separator stands next at i.
func (p *people) parted(i int) bool {
	switch p.next(i) {
	case slash, bar, comma, dot:
		return true
	}
	return strings.HasPrefix(strings.TrimLeft(p.s[i:], " "), "-")
}

// next says what stands at i behind the white space.
func (p *people) next(i int) kind {
	c, _ := utf8.DecodeRuneInString(strings.TrimLeft(p.s[i:], " "))
	return kindOf(c)
}

// accounted reports whether ws is an account or a pen name: the label of a system that
// prints them stands right before (기자명 gildong, 기자명 MC 한별).
func (p *people) accounted(ws []token) bool {
	for _, t := range ws {
		w := p.at(t)
		if isLatin(w) && (isDigit(w[0]) || isOffice(w) || len(ws) == 1 && len(w) < 4) || !isLatin(w) && (!works(w) || korean.IsNoun(w) || korean.IsNoun(w[:min(len(w), len("한국"))]) || korean.IsOrganization(w) || korean.IsDesk(w) || korean.IsDepartment(w) || korean.IsPerson(w)) {
			return false
		}
	}
	return len(ws) < 3 && strings.HasSuffix(strings.TrimRight(p.s[:ws[0].start], " :"), "기자명")
}

// office reports whether every word is of a public office: its name, then its
// departments.
func (p *people) office(ws []token) bool {
	ws = ws[min(p.placesIn(ws), len(ws)-1):]
	for i, t := range ws {
		w := p.at(t)
		if i == 0 && !korean.IsOffice(w) || i > 0 && !korean.IsDepartment(w) && !korean.IsOrganization(w) && !korean.IsOffice(w) {
			return false
		}
	}
	return true
}

// division reports whether ws is a public office, or a part of one, of a town or of
// a university.
func (p *people) division(ws []token) bool {
	return p.office(ws) || len(ws) == 2 && korean.IsDepartment(p.at(ws[1])) && (korean.IsCollege(p.at(ws[0])) || korean.IsPlace(p.at(ws[0])))
}

// ofTown reports whether ws is a ward, perhaps with its town, or a division: 서귀포시
// 대천동, 총무과, but not 홍길동과.
func (p *people) ofTown(ws []token) bool {
	n := len(ws) - 1
	w := p.at(ws[n])
	_, size := utf8.DecodeLastRuneInString(w)
	stem := w[:len(w)-size]
	return korean.IsWard(w) && p.placesIn(ws) >= n || n == 0 && strings.Contains("과계실", w[len(stem):]) && korean.Syllables(stem) > 1 && korean.IsDepartment(w) &&
		!korean.IsName(stem) && !korean.IsPlace(stem)
}

// apart reads a name with what tells one reader from another: a school (가람대
// 3학년) or an address (경북 포항시 북구).
func (p *people) apart(ws []token) bool {
	if p.school(ws[1:]) == 0 && !korean.IsAddress(p.text(ws[1:])) {
		return false
	}
	p.names(ws[:1])
	p.from(ws[1:])
	return true
}

// from gives the last person the school, the office or the address in ws.
func (p *people) from(ws []token) {
	a, n := p.last(), p.school(ws)
	a.Kind, a.end = p.kindFor(korean.Contributor), max(a.end, ws[len(ws)-1].end)
	if n == 0 && p.division(ws) {
		n = len(ws)
	}
	if n > 0 {
		a.Affiliations = append(a.Affiliations, p.organization(ws[:n]))
	} else {
		a.Place = p.text(ws)
	}
}

// calling reports whether the words after a name end in what could be somebody's
// calling, though no table has it. Only a place kept for bylines makes it one.
func (p *people) calling(ws []token) bool {
	last := p.at(ws[len(ws)-1])
	for _, t := range ws[:len(ws)-1] {
		if w := p.at(t); isDigit(w[0]) || korean.IsModifier(w) && !korean.IsOrganization(w) && !korean.IsPlace(w) && !korean.IsDepartment(w) {
			return false
		}
	}
	return korean.IsPerson(last) && !korean.IsOrganization(last) && !p.sentence(ws) && !korean.IsNoun(last) && !oneof.Ends(last, "장", "한가", "인가")
}
