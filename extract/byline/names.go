package byline

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

func (p *people) titleAt(t token) bool {
	w := p.at(t)
	if place, ok := strings.CutSuffix(w, "지사"); ok && korean.IsPlace(place) && p.branch(t) {
		return false
	}
	if w == "의원" { // 가람 의원 원장: a doctor's practice
		next := strings.TrimLeft(p.s[t.end:], " ")
		if strings.HasSuffix(next[:wordEnd(next, 0, len(next))], "원장") {
			return false
		}
	}
	return t.kind == word && korean.JobTitle(w) != korean.NoRole
}

// branch reports whether an organisation stands before the word, a branch of it then and
// no governor: 가람적십자사 전북지사.
func (p *people) branch(t token) bool {
	before := strings.TrimRight(p.s[:t.start], " ")
	return korean.IsOrganization(before[strings.LastIndexAny(before, " (<·,/|")+1:])
}

// nameAt reports whether the word looks like a name and like nothing else.
func (p *people) nameAt(t token) bool {
	w := p.at(t)
	rare := !korean.IsName(w) && korean.IsRareName(w) && oneof.Begins(strings.TrimLeft(p.s[t.end:], " "), "기자", "특파원", "논설위원")
	return (rare || korean.IsName(w)) && (korean.Syllables(w) == 2 || !korean.IsPlace(w)) && korean.JobTitle(w) == korean.NoRole && korean.CreditLabel(w) == korean.NoRole && !korean.IsKnownPress(w) && !korean.IsKnownOrg(w) && !korean.IsKindOfOrg(w) && !korean.TakesNext(w)
}

// clearName is nameAt for a word that could not be a place or an organisation.
func (p *people) clearName(t token) bool {
	return p.personal(t) && !korean.IsOrganization(p.at(t))
}

// personal is clearName where nothing speaks of an organisation: before a
// newsroom title, or with no title at all, 김현중 is a person and no school.
func (p *people) personal(t token) bool {
	w := p.at(t)
	return p.nameAt(t) && !korean.IsPlace(w) && !korean.IsDesk(w) && !korean.IsFaculty(w) &&
		(korean.MaybeName(w) || !korean.IsOrganization(w))
}

// isShort reports whether w is too short to be a name for that alone.
func isShort(w string) bool { return korean.Syllables(w) == 2 && !korean.IsShortName(w) }

// mixed reports whether names and words too short for names stand together, as those of a
// headline do before a reporter: 대책 마련 시급 홍길동 기자.
func (p *people) mixed(ws []token) bool {
	short := slices.ContainsFunc(ws, func(t token) bool { return isShort(p.at(t)) && p.personal(t) })
	return short && slices.ContainsFunc(ws, func(t token) bool { return korean.IsCommonName(p.at(t)) })
}

// isName is personal before a newsroom title and clearName before another.
func (p *people) isName(t token, contributor bool) bool {
	if contributor {
		return p.clearName(t)
	}
	return p.personal(t)
}

// whereNames finds the names that the title ws[t0:t1] belongs to.
func (p *people) whereNames(ws []token, t0, t1 int) (from, to int) {
	contributor := !p.isStaff(ws[t0])
	if a := p.last(); a != nil && !p.fresh && contributor && t0 > 0 && korean.IsCollege(p.at(ws[0])) { // 홍길동 시인·가람대 철학과 교수, 홍길동 이사장 가람대 교수
		return 0, 0
	}
	if contributor && t0 == 2 && korean.IsCollege(p.at(ws[0])) && korean.IsFaculty(p.at(ws[1])) && !korean.IsCommonName(p.at(ws[0])) { // 가람대 철학과 교수
		return 0, 0
	}
	if t0 > 1 && contributor && p.ofTown(ws[:t0]) { // 가람시 도담동 주무관 홍길동: no one called 도담동
		if to = p.namesBehind(ws, t0, t1); to > 0 {
			return t1, to
		} else if p.last() != nil {
			return 0, 0
		}
	}
	if k := p.amid(ws[:t0]); k > 0 && contributor { // 가람대 홍길동 경영학과 교수, 노형동 홍길동 주무관
		return k, k + 1
	}
	for to < t0 && ws[to].spelt {
		to++
	}
	if to > 0 {
		return 0, to
	}
	// Behind who still waits for a title stands where its holder works.
	waits := p.last() != nil && p.last().pending && contributor
	if waits && t0 == 2 && korean.IsKindOfOrg(p.at(ws[0])) && isShort(p.at(ws[1])) { // 홍길동, 서점 나무 대표
		return 0, 0
	}
	if t0 > 1 && contributor && korean.IsKindOfOrg(p.at(ws[1])) && p.nameAt(ws[0]) { // 가람 법률사무소: what kind it is stands apart
		named := t0 > 2 && (korean.Syllables(p.at(ws[0])) == 3 && korean.Syllables(p.at(ws[2])) == 2 || strings.HasSuffix(p.at(ws[1]), "법인")) // 홍길동 출판사 가람, 홍찬 법무법인 가람
		if !named && (waits || p.last() != nil && p.sep != word) {
			return 0, 0
		}
		if !named && t1+1 == len(ws) && p.clearName(ws[t1]) { // 가람 법률사무소 변호사 홍길동
			return t1, len(ws)
		}
		if t0 == 3 && p.clearName(ws[2]) && !named {
			return 2, 3
		}
	}
	if from, to = p.foreignName(ws[:t0], contributor); to > 0 {
		return from, to
	}
	if isFormer(p.at(ws[0])) && t1+1 == len(ws) && p.nameAt(ws[t1]) { // 전 가람부 장관 홍길동
		return t1, t1 + 1
	}
	if n := t0 - 1; n > 1 && p.school(ws[:n]) > 0 && p.personal(ws[n]) { // 경주초 5학년 홍길동 기자
		return n, t0
	}
	if t0 == 2 && hasPenName(p.at(ws[t0])) && p.penName(ws[0]) && p.clearName(ws[1]) && korean.IsCommonName(p.at(ws[1])) { // 솔뫼 홍길동 시인: a pen name
		return 1, 2
	}
	if t0 > 0 && p.isName(ws[0], contributor) {
		// Colleagues share a newsroom title; what follows the name before another
		// title is where its holder works, though it may look like a name.
		for to = 1; !contributor && to < t0 && (p.personal(ws[to]) && (!korean.IsOrganization(p.at(ws[to])) || korean.IsCommonName(p.at(ws[to]))) || to == t0-1 && korean.IsLongName(p.at(ws[to]))) && !(to == t0-1 && p.pupil(ws[to], ws[t0])); to++ {
		}
		if n := t0 - 1; (p.lead && to < n || n == 1 && p.mixed(ws[:t0])) && !contributor && korean.Syllables(p.at(ws[n])) == 3 && p.personal(ws[n]) { // [이 동네 홍길동 기자], 한빛 홍길동 기자
			return n, t0
		}
		return 0, to
	}
	if t0 > 0 {
		if s, ok := p.namesBefore(ws[:t0], contributor); ok && !(waits && isField(p.at(ws[s]))) {
			return s, t0
		}
	}
	if to = p.namesBehind(ws, t0, t1); to > 0 {
		return t1, to
	}
	if n := t0 - 1; n > 0 && !waits && p.personal(ws[n]) && !korean.TakesNext(p.at(ws[n-1])) && ((korean.IsOrganization(p.at(ws[n-1])) || n > 1 && korean.IsDepartment(p.at(ws[n-1]))) && !(n == 1 && korean.IsCommonName(p.at(ws[0]))) || (p.lead || korean.IsPlace(p.at(ws[n-1]))) && korean.IsDeskHead(p.at(ws[t0]))) { // 국민대 김지원 교수
		return n, t0
	}
	if t0 == 1 && t1 == len(ws) && p.personal(ws[0]) && p.next(ws[t1-1].end) == open { // 이민고 교수(가람대)
		return 0, 1
	}
	if t0 > 1 && contributor && !waits && p.personal(ws[0]) && p.sep != dot && korean.IsOrganization(p.at(ws[1])) { // 이민고 가람대 사학과 교수
		return 0, 1
	}
	if t0 > 0 && p.nameAt(ws[0]) && !korean.IsKindOfOrg(p.at(ws[0])) && !korean.IsTown(p.at(ws[0])) && !(t0 == 1 && korean.Teaches(p.at(ws[0]), p.at(ws[1]))) &&
		!(p.last() != nil && (t0 > 1 && korean.IsPlace(p.at(ws[0])) || contributor && korean.IsOrganization(p.at(ws[0])))) {
		return 0, 1
	}
	if t0 > 0 && korean.IsLongName(p.at(ws[t0-1])) && p.isStaff(ws[t0]) && (t0 == 1 || p.canLead(ws[:t0-1])) {
		return t0 - 1, t0
	}
	return 0, 0
}

// penName reports whether the word before a name may be its holder's pen name.
func (p *people) penName(t token) bool {
	w := p.at(t)
	return korean.Syllables(w) == 2 && !korean.IsNoun(w) && !korean.IsPlace(w) && !korean.IsModifier(w) && !korean.IsKnownOrg(w)
}

// hasPenName reports whether holders of the title may sign with a pen name.
func hasPenName(title string) bool {
	return oneof.Ends(title, "시인", "수필가", "소설가", "작가", "화백", "서예가", "문학가", "평론가", "칼럼니스트", "스님")
}

// foreignName finds the name of a foreigner among the words before a title.
func (p *people) foreignName(ws []token, contributor bool) (from, to int) {
	n := len(ws)
	for s := range ws[:max(n-1, 0)] { // 워싱턴 Jane Doe 기자, 가람일보 제인 도런 특파원
		if !contributor && p.canLead(ws[:s]) && (isUpper(p.s[ws[s].start]) && latinPerson(p.text(ws[s:])) || s+2 == n && korean.IsForeignName(p.at(ws[s])) && p.familyAt(ws[s+1])) {
			return s, n
		}
	}
	if n < 2 {
		return 0, 0
	}
	family := 1
	if n > 2 && isInitial(p.at(ws[1])) { // 마크 J 도런 가람대 교수
		family = 2
	} else if !korean.IsForeignName(p.at(ws[0])) {
		return 0, 0
	}
	if w := p.at(ws[family]); p.familyAt(ws[family]) || contributor && family+1 == n && korean.IsPlace(w) && !korean.IsTown(w) { // 제인 도런 가람대 교수, 기무라 간 가람대 교수
		return 0, family + 1
	}
	return 0, 0
}

// namesBehind gives where the names end that stand behind the title ws[t0:t1], 0 where
// none do: 가람일보 기자 홍길동, 법무법인 가람 대표 홍길동 변호사, 소방정 홍길동 가람소방서장.
func (p *people) namesBehind(ws []token, t0, t1 int) int {
	if t1 == len(ws) || p.nameAt(ws[0]) && !korean.IsOrganization(p.at(ws[0])) && !korean.IsPlace(p.at(ws[0])) {
		return 0
	}
	to := t1
	for to < len(ws) && p.nameAt(ws[to]) && (to == t1 || p.isStaff(ws[t0])) { // but 배우 홍길동 하차
		to++
	}
	if to == len(ws) || to == t1+1 && (t0 > 0 || heads(p.at(ws[to]))) && !p.isStaff(ws[t0]) && !p.isStaff(ws[to]) && p.titlesOnly(ws[to:]) {
		return to
	}
	return 0
}

// pupil reports whether the word is the school of who has the title of a young
// reporter: 홍길동 가람고 학생기자.
func (p *people) pupil(school, title token) bool {
	w, t := p.at(school), p.at(title)
	return oneof.Begins(t, "명예기자", "학생", "대학생", "청소년", "어린이") && oneof.Ends(w, "고", "중", "초")
}

// familyAt reports whether the word may be the family name of a foreigner.
func (p *people) familyAt(t token) bool {
	w := p.at(t)
	n := korean.Syllables(w)
	if n == 1 { // 조이 김, 기무라 간
		return !isFormer(w)
	}
	return n >= 2 && n <= 5 && !korean.IsOrganization(w) && (n == 2 || !korean.IsDepartment(w)) && !korean.IsPlace(w) && !korean.IsTitlePrefix(w)
}

// namesBefore finds the names at the end of ws; ok is false where there are none
// that could be nothing else.
func (p *people) namesBefore(ws []token, contributor bool) (from int, ok bool) {
	from = len(ws)
	for from > 0 && p.isName(ws[from-1], contributor) && !(contributor && from > 1 && from < len(ws) && korean.IsKindOfOrg(p.at(ws[from-2])) && korean.Syllables(p.at(ws[from-1])) == 2) { // 책방 가람 홍길동 대표
		from--
	}
	if from > 0 && from < len(ws) && korean.TakesNext(p.at(ws[from-1])) { // 법무법인 가람 홍길동
		from++
	}
	return from, from < len(ws)
}

func (p *people) isStaff(t token) bool {
	role := korean.JobTitle(p.at(t))
	return role != korean.NoRole && role != korean.Contributor
}

// names adds the words as people who wait for a title.
func (p *people) names(ws []token) {
	for _, t := range ws {
		p.add(person{Author: article.Author{Name: p.at(t), Kind: p.kindFor(korean.Reporter)}, start: t.start, end: t.end, pending: true})
	}
}

// foreign reads a name that is no Korean one before a title: Jane Doe 기자,
// 라파엘 라시드 칼럼니스트. In the text of a page nothing but the title speaks for it.
func (p *people) foreign(ws []token, t0, t1 int) int {
	name, aff := p.text(ws[:t0]), ws[:0]
	if t0 == 0 || isFormer(p.at(ws[0])) || korean.IsSubject(p.at(ws[t1-1])) {
		return 0
	}
	for i := 2; p.slot && i < t0 && len(aff) == 0; i++ { // Jane Doe 가람대 교수
		if latinPerson(p.text(ws[:i])) && p.canLead(ws[i:t0]) {
			name, aff = p.text(ws[:i]), ws[i:t0]
		}
	}
	if !latinPerson(name) {
		// One word is a pen name where the title is one from outside (미묘 시인).
		if !p.slot || t0 == 1 && !hasPenName(p.at(ws[1])) {
			return 0
		}
		for i, t := range ws[:t0] {
			w := p.at(t)
			if i > 0 && (korean.IsOrganization(w) || i == 1 && korean.IsLongName(p.at(ws[0])) || isFormer(w) || korean.Syllables(w) < 0 && !isInitial(w)) { // 제인 도런 가람대 교수
				name = p.text(ws[:i])
				aff = ws[i:t0]
				break
			}
			if korean.IsNoun(w) || hasParticle(w) || i > 0 && korean.IsCommonName(w) || korean.Syllables(w) < 1 || korean.Syllables(w) > 5 || korean.IsOrganization(w) || korean.Syllables(w) > 1 && korean.IsDepartment(w) || korean.IsTitlePrefix(w) || korean.IsPlace(w) || korean.IsLooseLabel(w) {
				return 0
			}
		}
	}
	if korean.Syllables(name) == 1 {
		return 0
	}
	p.add(person{Author: article.Author{Name: name}, start: ws[0].start, end: ws[t0-1].end, pending: true})
	return p.titledBy(aff, ws[t0:t1], t1)
}

// writtenAbroad reports whether ws may be a foreigner's name in Hangul, by what its two
// or three words are not, of which the first is known for a name or no word of Korean
// begins so.
func (p *people) writtenAbroad(ws []token) bool {
	for i, t := range ws {
		w := p.at(t)
		if korean.IsNoun(w) || hasParticle(w) || korean.Syllables(w) < 1 || korean.Syllables(w) == 1 && (i > 0 || korean.IsSurname(w)) || korean.Syllables(w) > 6 || korean.IsOrganization(w) || korean.IsDepartment(w) || korean.IsPlace(w) || korean.IsLooseLabel(w) || korean.IsCommonName(w) && (i > 0 || !korean.IsForeignName(w)) {
			return false
		}
	}
	return len(ws) > 1 && len(ws) < 4
}

// hasParticle reports whether w ends as a subject, an object, a rank or a sentence does.
func hasParticle(w string) bool {
	return oneof.Ends(w, "는", "은", "를", "을", "의", "급", "된", "와", "요")
}

// foreigner adds a name of several words.
func (p *people) foreigner(ws []token, role korean.Role) {
	p.add(person{
		Author: article.Author{Name: p.text(ws), Kind: p.kindFor(role)},
		start:  ws[0].start, end: ws[len(ws)-1].end, pending: true,
	})
}

// initialed reports whether ws is a foreign name in Hangul with an initial:
// 제인 H. 도런.
func (p *people) initialed(ws []token) bool {
	initial := false
	for _, t := range ws {
		w := p.at(t)
		if isInitial(w) {
			initial = true
		} else if korean.Syllables(w) < 1 {
			return false
		}
	}
	return initial && len(ws) >= 2 && len(ws) <= 4
}
