package byline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// group reads a bracket: an email, the posts of the person before it
// (법무법인 태평양·전 사법정책연구원장), a school, a place, a credit of its own
// ([홍길동 기자]) or a photo source.
func (p *people) group(o token, toks []token, depth int) bool {
	if n := len(toks); n > 0 && toks[0].kind == equal { // 홍길동 기자(=부산)
		if toks = toks[1:]; n == 2 && p.staffed() && !p.pressAt(toks[0]) {
			p.last().Place = p.at(toks[0])
			return true
		}
	}
	if len(toks) == 0 || p.last() != nil && toks[len(toks)-1].kind != email && (p.at(toks[0]) == "@" || korean.IsShare(p.at(toks[0]))) || // (트위터 @hong)
		len(toks) == 1 && toks[0].kind == word && p.remark(p.at(o), p.at(toks[0])) { // [가람닷컴 바로가기]
		return true
	}
	if role, _ := p.labels(toks); role == korean.Crew && p.last() != nil && p.last().JobTitle != "" {
		p.last().Kind = article.Crew // 홍길동 기자(영상 취재)
		return true
	} else if role == korean.Photographer && p.last() != nil && p.last().pending && len(toks) == 1 { // 홍길동 (사진)
		p.last().Kind, p.last().pending = article.Photographer, false
		return true
	} else if role == korean.Reporter && p.last() != nil && p.last().JobTitle != "" && len(toks) > 1 && toks[1].kind == dot { // 홍길동 기자(글·사진)
		return true
	}
	if p.isSource(o, toks) {
		p.source(toks, depth)
		return true
	}
	a := p.last()
	if p.at(toks[0]) == "이하" { // 홍길동 기자(이하 홍): who speaks in what follows
		return false
	}
	if a != nil && a.pending && len(toks) > 2 && toks[1].kind != word && strings.Trim(p.at(toks[0]), "0123456789") == "" {
		if n := len(toks) - 1; !p.slot || len(p.list) > 1 || !p.titleAt(toks[n]) || !p.closes(toks[n].end) { // 홍길동(23·가람대): who is told of
			return false
		}
		toks = toks[2:] // 홍길동(23·회사원)
	}
	if a != nil && a.pending && (korean.IsHanja(p.at(toks[0])) || korean.IsBaptismal(p.at(toks[0]))) && (len(toks) == 1 || toks[1].kind != word) { // 홍길동(洪吉童·시인), 홍길동(베드로·시인)
		if toks = toks[min(len(toks), 2):]; len(toks) == 0 {
			return true
		}
	}
	if a != nil && a.Kind == article.Contributor && len(toks) == 1 && korean.IsAgency(p.at(toks[0])) {
		p.credit = true // 홍길동 가람부 장관 <연합뉴스>: whose picture it is
		return true
	}
	if a != nil && a.pending && len(toks) == 1 && (strings.ContainsAny(p.at(o), "<〈《") || korean.IsOrganization(p.at(toks[0])) && !korean.IsPress(p.at(toks[0]))) && p.behind(toks[0].end) != korean.NoRole { // 홍길동 <가람톱> 대표, 홍길동(가람교회) 목사
		p.outlet = article.Affiliation{Organization: p.at(toks[0])}
		return true
	}
	if a != nil && a.pending && len(toks) == 1 && toks[0].kind == word && works(p.at(toks[0])) && p.behind(toks[0].end) == korean.Reporter { // 홍길동(별명) 기자
		return true
	}
	if scene(p.text(toks) + ")") { // 홍길동(오른쪽) 대표, (왼쪽부터) 홍길동: whom a picture shows
		return false
	}
	if p.digits(toks) >= 7 { // a telephone number; of somebody from outside it says whom to ask
		return a == nil || a.Kind != article.Contributor
	}
	if a != nil && (p.shared(a, toks) || p.slot && p.wordsOnly(toks)) {
		return true
	}
	if a != nil && a.pending && p.role == korean.Reporter && p.wordsIn(toks) { // 글=홍길동(1994년 월드컵 국가대표)
		a.Kind, a.pending = article.Contributor, false
		return true
	}
	if n := len(toks) - 2; n > 0 && toks[n].kind == equal && p.allPlaces(toks[:n]) && !p.titleAt(toks[n+1]) {
		p.setPlace(p.text(toks[:n])) // (대구·서울=가람): what follows a place is the press
		p.setOutlet(p.at(toks[n+1]))
		return true
	}
	if len(p.list) == 0 && p.outlet.Organization != "" && len(toks) == 1 && p.pressAt(toks[0]) { // 가람일보(가람방송) 홍길동 기자
		return true
	}
	ends := p.ends
	p.lead = p.lead || isSquare(p.at(o)) || len(p.list) == 0 && p.isStaff(toks[len(toks)-1])
	if !p.read(toks, depth+1) {
		return false
	}
	p.ends = ends
	return true
}

// remark reports whether the one word w in a bracket behind somebody with a title is a
// label, a pen name or a remark: [화보], (종합), [법률칼럼]. A reporter's work place is one
// that is known, another's is in no square bracket.
func (p *people) remark(o, w string) bool {
	a, label := p.last(), korean.IsNoun(w) || korean.IsColumn(w)
	w = strings.TrimRight(w, "0123456789") // 가람고2
	return a != nil && a.JobTitle != "" && (isSquare(o) && label || (isSquare(o) || label || a.Kind == article.Reporter) &&
		!korean.IsName(w) && !korean.IsOrganization(w) && !korean.IsDepartment(w) && !korean.IsPlace(w) && korean.JobTitle(w) == korean.NoRole && korean.CreditLabel(w) == korean.NoRole)
}

// behind gives the role of the title behind the bracket that closes at i.
func (p *people) behind(i int) korean.Role {
	_, size := utf8.DecodeRuneInString(p.s[i:])
	rest := strings.TrimLeft(p.s[i+size:], " ")
	return korean.JobTitle(rest[:wordEnd(rest, 0, len(rest))])
}

// wordsOnly reports whether toks are words: a remark about the person before.
func (p *people) wordsOnly(toks []token) bool {
	for _, t := range toks {
		if t.kind != word && t.kind != comma && t.kind != dot {
			return false
		}
	}
	return p.last().Kind == article.Contributor
}

// digits counts them outside addresses.
func (p *people) digits(toks []token) int {
	n := 0
	for _, t := range toks {
		for i := t.start; i < t.end && t.kind != email; i++ {
			if isDigit(p.s[i]) {
				n++
			}
		}
	}
	return n
}

// shared reads the inside of the bracket after a person, which speaks of all from
// outside who got their one title together: 홍길동·김철수 변호사(법무법인 가람).
func (p *people) shared(a *person, toks []token) bool {
	alone := a.Affiliations == nil
	if !p.affiliations(a, toks) {
		return false
	}
	for i := p.group0; alone && a.Kind == article.Contributor && i < len(p.list)-1; i++ {
		if b := &p.list[i]; b.JobTitle == a.JobTitle && b.Affiliations == nil {
			b.Affiliations = slices.Clone(a.Affiliations)
		}
	}
	return true
}

// affiliations reads the inside of the bracket after a person.
func (p *people) affiliations(a *person, toks []token) bool {
	if a.Kind == article.Desk { // 미디어부 [홍길동 가람일보 기자]
		return false
	}
	save := *a
	if n := len(toks) - 1; a.pending && n > 1 && p.titleAt(toks[n]) && (toks[n-1].kind == dot || toks[n-1].kind == comma) && toks[n-2].kind == word && !p.titleAt(toks[n-2]) {
		if p.piece(a, toks[n:]) && p.affiliations(a, toks[:n-1]) { // 홍길동(가람재단·작가)
			return true
		}
		*a = save
	}
	for len(toks) > 0 {
		n := 0
		for n < len(toks) && toks[n].kind == word && p.at(toks[n]) != "겸" && !p.anew(toks, n) {
			n++
		}
		if n == 0 || n < len(toks) && !p.anew(toks, n) && toks[n].kind != dot && toks[n].kind != comma && toks[n].kind != slash && p.at(toks[n]) != "겸" {
			*a = save
			return false
		}
		if !p.piece(a, toks[:n]) {
			*a = save
			return false
		}
		if n < len(toks) && !p.anew(toks, n) {
			n++
		}
		toks = toks[n:]
	}
	return true
}

// anew reports whether another post begins with toks[n]: 전 가람고 교사 현 가람합창단 지휘자,
// 가람합창단 지휘자 한빛대 강사.
func (p *people) anew(toks []token, n int) bool {
	if n == 0 || !p.titleAt(toks[n-1]) || toks[n].kind != word || p.titleAt(toks[n]) { // 대표 변호사
		return false
	}
	w := p.at(toks[n])
	return isFormer(w) || korean.IsOrganization(w) && !p.personal(toks[n]) // but 시인 김지원
}

// piece reads one post, work place, school or place in a bracket.
func (p *people) piece(a *person, ws []token) bool {
	n := len(ws)
	last := p.at(ws[n-1])
	if n == 1 && a.pending && p.slot && p.year(ws[0]) { // 홍길동(신문방송·3)
		return p.explained(a, ws)
	}
	if field := strings.TrimRight(last, "0123456789"); a.pending && p.slot && len(last) == len(field)+len("99") && korean.Syllables(field) > 1 { // 홍길동(문과대 한국사99)
		a.Kind, a.pending = p.kindFor(korean.Contributor), false
		a.Affiliations = append(a.Affiliations, article.Affiliation{Organization: strings.TrimRight(p.text(ws), "0123456789")})
		return true
	}
	if n == 1 && isLatin(last) && !p.pressAt(ws[0]) && (a.Kind == article.Reporter || p.label) || n == 1 && isField(last) {
		return true // the id or the pen name of a reporter
	}
	if n == 1 && strings.Trim(last, "0123456789") == "" { // (법학·21), (50·…): a year or an age
		return len(a.Affiliations) > 0 || a.JobTitle != ""
	}
	if strings.HasSuffix(a.JobTitle, "의원") && (isDigit(last[len(last)-1]) || p.placesIn(ws) > 0 && oneof.Ends(last, "갑", "을", "병")) { // (전주1), (경기 수원갑): where one was elected
		return true
	}
	if isFormer(last) || korean.IsCareer(last) || strings.HasSuffix(last, "출신") || last == "주재" || last == "종료" || isClass(last) {
		return true // (현), (가람 출신), (가람 주재), (종료) of a column, (사법연수원 33기)
	}
	if p.enrolled(ws) == 0 { // 4학년
		return true
	}
	if school := p.school(ws); school > 0 {
		a.Affiliations = append(a.Affiliations, p.organization(ws[:school]))
		return true
	}
	if p.titleAt(ws[n-1]) {
		return p.furtherPost(a, ws)
	}
	if p.onlyPlaces(ws) && (a.Kind == article.Reporter || isCalling(a.JobTitle) || n == 1 && !korean.IsTown(last)) { // 홍길동 변호사(뉴욕), 홍길동(수필가, 서울 강남구)
		a.Place = p.text(ws)
		if a.pending && n > 1 && p.slot { // 홍길동(서울 노원구): where a reader lives
			a.Kind = p.kindFor(korean.Contributor)
		}
		return true
	}
	if a.pending && p.explained(a, ws) {
		return true
	}
	if a.JobTitle == "" {
		if p.placesIn(ws) > 0 || oneof.Ends(last, "동", "구") {
			a.Place = p.text(ws)
			return true
		}
		return false
	}
	if n > maxAffiliation || p.sentence(ws) {
		return false
	}
	if f := a.Affiliations; n == 1 && len(f) == 1 && f[0].Organization != "" && strings.HasSuffix(a.JobTitle, "교수") {
		if a.teaches(last) || !korean.IsOrganization(last) || strings.HasSuffix(last, "사") { // 가람대 교수(신문방송), 가람대 교수(경제사)
			return true
		}
	}
	if n > 1 && p.clearName(ws[n-1]) && korean.Syllables(last) > 2 {
		return false
	}
	p.worksAt(a, ws)
	return true
}

// furtherPost reads a post in the bracket after a person, the first where none has
// been read: 홍길동(시인), 홍길동 변호사(전 가람지청장). It gives false for a credit of
// its own.
func (p *people) furtherPost(a *person, ws []token) bool {
	n := len(ws)
	if n > 1 && p.clearName(ws[0]) && p.isStaff(ws[1]) {
		return false
	}
	t := n
	for t > 0 && p.titleAt(ws[t-1]) {
		t--
	}
	post := p.postOf(ws[:t], ws[t:])
	if a.JobTitle == "" {
		a.JobTitle, a.Kind, a.pending = post.JobTitle, p.kindFor(korean.JobTitle(p.at(ws[n-1]))), false
		if post.Organization == "" && post.Department == "" {
			return true
		}
	} else {
		a.keepFirst()
	}
	a.Affiliations = append(a.Affiliations, post)
	return true
}

// explained reads what a bracket without a title says of a name: the press, a calling
// no table has, the work place, the field of a student, the office.
func (p *people) explained(a *person, ws []token) bool {
	n := len(ws)
	first, last := p.at(ws[0]), p.at(ws[n-1])
	switch {
	case p.slot && n < 3 && p.calling(ws): // 홍길동(교육가), 홍길동(전 은행인)
		a.JobTitle, a.Kind, a.pending = p.postOf(ws[:n-1], ws[n-1:]).JobTitle, p.kindFor(korean.Contributor), false
	case n > 1 && korean.Syllables(a.Name) == 3 && (strings.HasSuffix(first, "대학교") && korean.IsOrganization(last) ||
		p.slot && korean.IsOrganization(first) && korean.IsDepartment(last)): // 홍길동 (가람대학교 한빛연구소), 홍길동(가람공사 자재관리처), 홍길동(가람여중 2반)
		a.Kind, a.pending = p.kindFor(korean.Contributor), false
		a.Affiliations = append(a.Affiliations, p.organization(ws))
	case p.slot && p.year(ws[0]): // 홍길동(법학·21)
		a.Kind, a.pending = p.kindFor(korean.Contributor), false
		a.Affiliations = append(a.Affiliations, article.Affiliation{Organization: last})
	case p.slot && p.office(ws): // 홍길동(가람경찰서 경무과)
		p.from(ws)
	case (p.slot || p.label) && korean.IsCommonName(a.Name) && (p.closes(ws[n-1].end) || korean.IsSchool(last)) && (n == 1 && strings.HasSuffix(last, "업") || korean.IsWard(last) || korean.IsOrganization(last) || korean.IsFaculty(last)) && !korean.IsParty(last): // 홍길동(세탁업), 홍길동 <홍동면>, 홍길동(가람종합복지관)
		a.Kind, a.pending = p.kindFor(korean.Contributor), false
		switch {
		case strings.HasSuffix(last, "업"):
			a.JobTitle = last
		case korean.IsWard(last):
			a.Place = p.text(ws)
		default:
			a.Affiliations = append(a.Affiliations, p.organization(ws))
		}
	default:
		return false
	}
	return true
}

// closes reports whether the bracket that closes at i ends the line or its cell.
func (p *people) closes(i int) bool {
	_, size := utf8.DecodeRuneInString(p.s[i:])
	rest := strings.TrimLeft(p.s[i+size:], " ")
	return rest == "" || rest == "." || rest[0] == '|'
}

// isCalling reports whether the title is a calling and no post: a place beside it is where
// its holder lives.
func isCalling(title string) bool {
	_, size := utf8.DecodeLastRuneInString(title)
	return strings.Contains("가인부생", title[len(title)-size:]) && title != ""
}
