package byline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// chunk reads words with no separator between them.
func (p *people) chunk(ws []token) bool {
	ws = p.cutOthers(ws)
	for len(ws) > 0 {
		n := p.one(ws)
		if n == 0 {
			return false
		}
		if ws = ws[n:]; p.last() != nil && p.last().JobTitle != "" {
			p.sep = word // 강한별·오누리 장로 추대식: a blank joins what follows a title
		}
	}
	return true
}

// cutOthers drops 외 1명: nobody is named by it.
func (p *people) cutOthers(ws []token) []token {
	n := len(ws)
	if n >= 2 && p.titleAt(ws[n-2]) && (isClass(p.at(ws[n-1])) || p.enrolled(ws[n-1:]) == 0) { // 종교학과 석사과정 수료
		return ws[:n-1]
	}
	for i := 1; i < n; i++ {
		if p.at(ws[i-1]) == "외" && isCount(p.at(ws[i])) { // 홍길동 외 1명, 홍길동 외 2인 기자
			return slices.Concat(ws[:i-1], ws[i+1:])
		}
	}
	if n >= 2 && (p.at(ws[n-1]) == "외" || p.at(ws[n-1]) == "등") && p.isStaff(ws[n-2]) { // 홍길동 기자 외
		return ws[:n-1]
	}
	if n >= 1 {
		if c, ok := strings.CutPrefix(p.at(ws[n-1]), "외"); ok && isCount(c) {
			return ws[:n-1]
		}
	}
	return ws
}

func isCount(s string) bool {
	n := strings.TrimLeft(s, "0123456789")
	return n != s && (n == "명" || n == "인")
}

// one reads one credit at the front of ws (names with what belongs to them) and
// gives the number of words it took, 0 where there is none.
func (p *people) one(ws []token) int {
	press := p.pressAt(ws[0])
	if press && len(ws) > 1 && p.last() != nil && (p.sep != word || p.slot && p.staffed()) && p.titlesOnly(ws[1:]) {
		p.spoke = p.sep == slash && p.lead // [홍길동 / YTN 기자]: who speaks
		return p.post(ws, len(ws))         // 명예교수·가람일보 칼럼니스트
	}
	if press && !(len(ws) > 1 && p.titleAt(ws[1]) && p.nameAt(ws[0])) {
		return p.fromPress(ws)
	}
	if n := p.placesIn(ws); n > 0 && n+1 < len(ws) && p.pressAt(ws[n]) { // 대전 가람일보 홍길동 기자
		p.addPlace(p.text(ws[:n]))
		return n
	}
	if p.isDeskOf(ws) {
		if a, t := p.last(), len(ws)-1; a != nil && a.pending && p.titleAt(ws[t]) { // 홍길동, 문화부 기자
			return p.titledBy(ws[:t], ws[t:], len(ws))
		}
		if len(ws) == 1 && p.namedBehind(ws[0].end) { // 경제부 | 홍길동 기자
			p.outlet.Department = p.at(ws[0])
			return 1
		}
		if a := p.last(); len(ws) == 1 && (p.staffed() && p.sep != comma || len(p.list) == 1 && a.pending && (p.sep == slash || p.sep == bar)) { // 홍길동 기자 문화부, 홍길동/문화부
			a.held(article.Affiliation{Department: p.at(ws[0])})
			a.Kind, a.pending = article.Reporter, false
			return 1
		}
		return p.desk(ws)
	}
	for n := 1; n < len(ws) && n <= 2; n++ { // 외교부 공동취재단 홍길동 기자
		if korean.IsPool(p.at(ws[n-1])) && p.personal(ws[n]) {
			return p.desk(ws[:n])
		}
	}
	if role, _ := p.labels(ws); p.last() != nil && !p.titleAt(ws[0]) && p.text(ws) != "인터뷰" && (role == korean.Reporter || role == korean.Photographer) {
		if role == korean.Photographer && !p.label { // 홍길동 기자 촬영, but 홍길동 작가 글·사진
			p.photographed()
		}
		p.label = true
		return len(ws) // 홍길동 작가 대담·집필
	}
	if len(ws) > 2 && p.at(ws[1]) == "주재" { // 전주 주재 홍길동 기자
		p.addPlace(p.at(ws[0]))
		return 2
	}
	if p.isRobot(ws) {
		p.add(person{Author: article.Author{Name: p.text(ws), Kind: article.Robot}, start: ws[0].start, end: ws[len(ws)-1].end})
		return len(ws)
	}
	// The first title decides what the rest is.
	for t0 := range ws {
		if p.titleAt(ws[t0]) {
			t1 := t0 + 1
			for t1 < len(ws) && p.titleAt(ws[t1]) {
				t1++
			}
			return p.withTitle(ws, t0, t1)
		}
	}
	return p.untitled(ws)
}

// namedBehind reports whether a name is the first word behind the mark at i.
func (p *people) namedBehind(i int) bool {
	rest := strings.TrimLeft(p.s[i:], " |/,")
	return korean.IsCommonName(rest[:wordEnd(rest, 0, len(rest))])
}

// titlesOnly reports whether every word is a title.
func (p *people) titlesOnly(ws []token) bool {
	for _, t := range ws {
		if !p.titleAt(t) {
			return false
		}
	}
	return true
}

// belongs reports whether the words before a title are part of it, or the book
// its holder wrote, or the last of them behind a work place: 음식 칼럼니스트, '엄마의 봄' 저자,
// 가람대 겸임 교수.
func (p *people) belongs(aff, run []token) bool {
	n := len(aff) - 1
	w := p.at(aff[n])
	first, _ := utf8.DecodeRuneInString(w)
	return n > 0 && korean.IsTitlePrefix(w) && p.canLead(aff[:n]) || n == 0 && (korean.IsTitlePrefix(w) || korean.IsFieldTitle(p.at(run[0])) || isQuote(first) || kindOf(first) == open)
}

// withTitle reads words of which ws[t0:t1] are a title.
func (p *people) withTitle(ws []token, t0, t1 int) int {
	run := ws[t0:t1]
	if t0 > maxAffiliation || t1 > t0+1 && p.at(ws[t1-1]) == "선임" || p.sentence(ws[:t0]) || p.elected(ws[:t0+1]) || t0 > 2 && !p.lead && p.isStaff(run[0]) && p.mixed(ws[:t0]) { // 홍길동 신임 가람대 총장, 홍길동 가람대 교수 선임
		return 0
	}
	if a := p.last(); a != nil && (isFormer(p.at(ws[0])) || p.sep == dot && t0 > 1 && isShort(p.at(ws[0])) && !p.isStaff(run[0])) {
		return p.post(ws[:t1], t1) // 가람대 교수·리셋 코리아 위원
	}
	if a := p.last(); a != nil && t0 > 2 && korean.IsHonoured(p.at(ws[1])) { // 홍길동 목사·오누리 선생 기념재단 대표
		return p.post(ws[:t1], t1)
	}
	if a := p.last(); a != nil && t0 == 1 && p.at(run[0]) == "주지" { // 홍길동 스님 가람암 주지
		return p.post(ws[:t1], t1)
	}
	switch from, to := p.whereNames(ws, t0, t1); {
	case to > t1: // 논설위원 홍길동
		lead := p.canLead(ws[:t0]) || t0 == 1 && p.belongs(ws[:t0], run)
		if isShort(p.at(ws[from])) && to == len(ws) && (!p.isStaff(run[0]) || p.headed) && !p.label && !korean.IsOffice(p.at(ws[0])) { // 의대 교수 이탈: too short to be a name for that alone
			return 0
		}
		if t0 == 0 && p.agency == "" && korean.IsImprint(p.at(run[0])) || !p.slot && (!lead || t0 == 0 && korean.IsMasthead(p.at(run[0]))) || !lead && korean.IsModifier(p.at(ws[t0-1])) {
			return 0
		}
		p.names(ws[from:to])
		p.titledBy(ws[:t0], run, t1)
		if to < len(ws) && p.titlesOnly(ws[to:]) {
			return p.post(ws[to:], len(ws))
		}
		return to
	case to > 0: // 홍길동 가람대 교수, 가람대 홍길동 교수
		aff, lead := ws[to:t0], ws[:from]
		amid := from > 0 && from == p.amid(ws[:t0])
		if amid && to < t0 { // 가람대 홍길동 경영학과 교수
			p.names(ws[from:to])
			p.titledBy(aff, run, t1)
			p.last().Affiliations = []article.Affiliation{{Organization: p.text(lead), Department: p.text(aff), JobTitle: p.last().JobTitle}}
			return t1
		}
		pen := to == t0 && from == 1 && hasPenName(p.at(run[0])) && p.penName(ws[0])
		if pen { // 솔뫼 홍길동 시인
			lead = nil
		} else if to == t0 {
			if aff = p.leadAffiliation(lead, p.isStaff(run[0])); len(aff) > 0 {
				lead = nil
			}
		}
		if n := len(aff) - 1; to < t0 && p.isStaff(run[0]) && korean.IsSurname(p.at(aff[n])) && !isFormer(p.at(aff[n])) { // 오늘도 짐을 든 김 기자: who is told of
			return 0
		}
		unknown := !amid && !p.canLead(aff) && !p.belongs(aff, run)
		if !amid && !pen && !p.canLead(ws[:from]) && !p.unknownOrg(ws[:from]) && !(from == 1 && p.mixed(ws[:t0])) || unknown && (p.isStaff(run[0]) && (len(aff) > 2 || len(aff) == 2 && korean.IsModifier(p.at(aff[1])) && !p.belongs(aff[1:], run)) || !p.isStaff(run[0]) && !p.slot && !p.label) {
			return 0
		}
		if a := p.last(); a != nil && p.sep == slash && p.isStaff(run[0]) && len(p.list) == 1 && a.pending && isShort(a.Name) { // 가람/홍길동 기자
			p.addPlace(a.Name)
			p.list = p.list[:0]
		}
		p.leads(lead)
		if to-from > 1 && (korean.IsForeignName(p.at(ws[from])) || isInitial(p.at(ws[from+1])) || isUpper(p.s[ws[from].start])) {
			p.foreigner(ws[from:to], korean.Reporter)
		} else {
			p.names(ws[from:to])
		}
		return p.titledBy(aff, run, t1)
	}
	if a := p.last(); a != nil && !strings.HasSuffix(strings.TrimRight(p.s[:ws[0].start], " "), "]") && (p.sep != word || a.JobTitle == "" || a.Kind == article.Contributor && (a.Affiliations == nil || p.slot) && t0 > 0 && p.canLead(ws[:t0]) || t0 == 1 && p.belongs(ws[:t0], run)) {
		p.spoke = p.sep == slash
		return p.post(ws[:t1], t1)
	}
	if p.agency != "" && p.isStaff(run[0]) && p.last() == nil { // 가람일보 선임기자 id@example.com
		return t1
	}
	return p.foreign(ws, t0, t1)
}

// elected reports whether a word behind the first, the title among them, says that its
// holder is new to it, which is news: 홍길동 신임 가람대 총장, 홍길동 가람협회 신임회장.
func (p *people) elected(ws []token) bool {
	return slices.ContainsFunc(ws[1:], func(t token) bool {
		return strings.HasPrefix(p.at(t), "신임") || p.at(t) == "차기"
	})
}

// titled gives every waiting person a title; it returns n.
func (p *people) titled(title string, role korean.Role, post *article.Affiliation, end, n int) int {
	first := true
	for i := range p.list {
		a := &p.list[i]
		if a.shares && a.Kind == article.Reporter {
			a.JobTitle = title
		}
		if !a.pending {
			continue
		}
		if first {
			p.group0, first = i, false
		}
		a.pending = false
		a.JobTitle = title
		if a.Kind = p.kindFor(role); p.role == korean.Script && role == korean.Reporter { // 구성=홍길동 기자
			a.Kind = article.Reporter
		}
		a.end = max(a.end, end)
		switch {
		case post.Organization != "" || post.Department != "":
			if post.Organization == "" {
				post.Organization = p.outlet.Organization
			}
			a.Affiliations = append(a.Affiliations, *post)
		case p.outlet != article.Affiliation{} && (role != korean.Contributor || p.agency == "" || korean.IsDeskHead(title)): // 홍길동 <가람신문> 대표, [가람신문/홍길동 본부장]
			o := p.outlet
			o.JobTitle = title
			a.Affiliations = append(a.Affiliations, o)
		}
	}
	p.place = ""
	return n
}

// craft says what the field before 기자 makes of a reporter: 사진 기자, 일러스트 기자.
func (p *people) craft(field, title token, role korean.Role) korean.Role {
	if korean.IsPhotoField(p.at(field)) {
		return korean.Photographer
	}
	if r := korean.JobTitle(p.at(field) + p.at(title)); r == korean.Crew || r == korean.Editor {
		return r
	}
	return role
}

// calling reports whether the second of two titles side by side is a calling beside the post:
// 교수 시인, 교사 동화작가, but 대표 작가, 문학박사 교수.
func calling(post, title string) bool {
	return hasPenName(title) && title != "스님" && !korean.IsTitlePrefix(post) && post != "대표" || strings.HasSuffix(post, "교수") && strings.HasSuffix(title, "변호사")
}

// titledBy gives the waiting people the title of the words run and where they
// work; it returns n.
func (p *people) titledBy(aff, run []token, n int) int {
	for k := 1; k < len(run); k++ { // 홍길동 한의사 가람한의원원장, 홍길동 가람대 교수 시인
		if _, head := korean.SplitHead(p.at(run[k])); head != "" || calling(p.at(run[k-1]), p.at(run[k])) {
			p.titledBy(aff, run[:k], n)
			return p.post(run[k:], n)
		}
	}
	end := run[len(run)-1].end
	if n := len(run) - 1; n > 0 && p.at(run[n]) == p.at(run[n-1]) { // 홍길동 기자 기자 구독
		run = run[:n]
	}
	role := korean.JobTitle(p.at(run[len(run)-1]))
	if len(aff) > 0 {
		role = p.craft(aff[len(aff)-1], run[0], role)
	}
	if n := len(aff) - 1; n == 1 && korean.IsPress(p.at(aff[0])) && p.placesIn(aff[n:]) > 0 { // 홍길동 가람일보 도쿄 특파원
		p.placed(p.at(aff[n]))
		aff = aff[:n]
	}
	if p.isStaff(run[0]) && p.placesIn(aff) == len(aff) {
		p.placed(p.text(aff)) // 홍길동 도쿄 특파원
		aff = nil
	}
	post := p.postOf(aff, run)
	if p.outlet.Organization != "" && p.isStaff(run[0]) && korean.IsDepartment(post.Organization) && !korean.IsOrganization(post.Organization) { // [가람일보=무지개팀 홍길동 기자]
		post.Organization, post.Department = p.outlet.Organization, post.Organization
	}
	if role == korean.Contributor && (korean.IsPress(post.Organization) || post.Organization == "" && korean.IsDesk(post.Department)) {
		role = korean.Reporter // 가람일보 산업부 차장
	} else if strings.HasSuffix(post.JobTitle, "PD") && post.Organization != "" && !korean.IsPress(post.Organization) && p.agency == "" {
		role = korean.Contributor // 가람소프트 홍길동 PD: of a game
	}
	return p.titled(post.JobTitle, role, &post, end, n)
}
