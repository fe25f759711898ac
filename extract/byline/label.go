package byline

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// prefix reads what stands before a person: a label (사진=, 글 홍길동), or the places and
// the press up to = (세종=, 토리노·제노바=, 헤럴드경제(수원)=). It gives the number of tokens
// it took, 0 where there is no prefix.
func (p *people) prefix(toks []token) int {
	n := p.headEnd(toks)
	if n == 0 {
		return p.labelled(toks, p.loose(toks))
	}
	head, last := toks[:n], toks[n-1]
	for i := n - 1; i > 0; i-- { // 홍길동 / 글=…: the label alone is before =
		if head[i].kind == slash || head[i].kind == dot {
			if p.place != "" && i == 1 && p.personal(head[0]) && p.onlyPlaces(head[i+1:]) { // 광주=홍길동·대구=이몽룡 기자
				return 0
			}
			break
		}
	}
	if toks[n].kind == colon && p.text(head) == "인터뷰" {
		return 0 // who is interviewed, not who wrote it
	}
	if role, ok := p.labels(head); ok {
		p.setLabel(role)
		return n + 1 + p.provider(toks[n+1:])
	}
	if role := korean.CreditLabel(p.at(last)); (role == korean.Photographer || role == korean.Crew) && !p.personal(head[0]) && p.wordsIn(head) { // 가람시청 전경 사진=홍길동 기자
		p.setLabel(role)
		return n + 1
	}
	if korean.IsDesk(p.at(last)) && (n == 1 || n == 3 && head[1].kind == dot && p.isLabel(head[:1])) { // 탐사보도팀=강한별 기자, 기획·취재팀=…
		p.outlet.Department = p.text(head)
		return n + 1
	}
	if toks[n].kind == colon && !(p.lead && n == 1 && p.pressAt(last)) || n > 1 && p.isLabel(head[n-1:]) { // 홍길동 글=…, 홍길동(hong) 편집=…
		return p.labelled(toks, p.loose(toks))
	}
	if n == 1 && p.titleAt(last) {
		return 0
	}
	for k := n - 1; k > 0; k-- { // 글·사진 제주=홍길동 기자
		if p.onlyPlaces(head[k:]) && p.isLabel(head[:k]) {
			return p.labelled(toks, k)
		}
	}
	joint := (p.sep == dot || p.sep == comma || p.sep == slash && p.last() != nil && p.last().Place != "") && p.onlyPlaces(head)
	for i := range p.list { // who stands before a new place has no title to come, but for a list of both
		p.list[i].pending = p.list[i].pending && joint
	}
	if !p.origin(head) {
		return 0
	}
	if p.pressAt(toks[n+1]) { // (도쿄 교도=연합뉴스): who passed it on
		p.agency = ""
	}
	return n + 1
}

// headEnd gives where the = or : stands that ends what is before a person, 0 where none
// does.
func (p *people) headEnd(toks []token) int {
	const longest = 9
	for n := 1; n < longest && n+1 < len(toks); n++ {
		switch t := toks[n]; {
		case t.kind == equal, t.kind == colon, p.labelEnds(toks, n):
			return n
		case p.titleAt(t) && !p.isLabel(toks[:n+1]), t.kind == comma && !korean.IsPlace(p.at(toks[n-1])) && !p.isLabel(toks[:n]),
			t.kind == email, t.kind == bar, t.kind == other && !p.joint(toks[n:]):
			return 0
		}
	}
	return 0
}

// labelEnds reports whether a label ends at toks[n], which is its mark: 글=, 글. 홍길동,
// 글, 홍길동, 글 - 홍길동
func (p *people) labelEnds(toks []token, n int) bool {
	if n >= len(toks) {
		return false
	}
	switch t := toks[n]; {
	case t.kind == equal, t.kind == colon:
	case p.at(t) == ".":
		if p.stops(toks[n:]) {
			return false
		}
	case t.kind == comma, p.at(t) == "-":
		if n+1 == len(toks) || !p.clearName(toks[n+1]) || p.text(toks[:n]) == "인터뷰" { // 인터뷰, 홍길동: who is asked
			return false
		}
	default:
		return false
	}
	return p.isLabel(toks[:n])
}

// origin reads the places and the press before =: the press may carry its place
// in a bracket or after it. It gives false where a bracket does not close.
func (p *people) origin(head []token) bool {
	for i := 0; i < len(head); {
		t := head[i]
		if t.kind == open {
			m := p.mateIn(head, i)
			if m < 0 {
				return false
			}
			if p.place != "" && i > 0 && p.place == p.at(head[i-1]) { // 사우스조던 ( 미 유타주 ) =
				p.places = ""
				p.setPlace(p.s[head[i-1].start:head[m].end])
			} else {
				p.setPlace(p.text(head[i+1 : m]))
			}
			i = m + 1
			continue
		}
		if t.kind != word {
			i++
			continue
		}
		if p.pressAt(t) {
			if i > 1 && head[i-1].kind == dot && p.outlet.Organization == p.at(head[i-2]) { // 가람신문·한빛일보=
				p.agency = ""
				p.setOutlet(p.text(head[i-2 : i+1]))
			} else {
				p.setOutlet(p.at(t))
			}
			i++
			continue
		}
		m := i + 1
		for m < len(head) && head[m].kind != open && head[m].kind != shut && !(p.pressAt(head[m]) && p.onlyPlaces(head[i:m])) {
			m++
		}
		words := head[i:m]
		i = m
		switch w := p.text(words); {
		case p.wordsIn(words) && !p.pressAt(words[len(words)-1]) && korean.IsPress(strings.ReplaceAll(w, " ", "")): // 소비자가 만드는 신문=
			p.setOutlet(w)
		case p.outlet.Organization != "" && !korean.IsPlace(w) && (korean.IsDesk(w) || korean.IsDepartment(w)): // [가람일보 정치부=홍길동 기자]
			p.outlet.Department = w
		case !isDigit(w[0]): // the issue: 2024년 4월호
			p.setPlace(w)
		}
	}
	return true
}

// provider gives how many words behind a label name a source and no person: 화면제공 :
// 가람경찰서.
func (p *people) provider(toks []token) int {
	n := 0
	for n < len(toks) && toks[n].kind == word {
		if w := p.at(toks[n]); p.titleAt(toks[n]) || p.nameAt(toks[n]) || korean.IsDesk(w) || korean.IsPress(w) {
			return 0
		}
		n++
	}
	if n == 0 || p.sentence(toks[:n]) || !korean.IsOrganization(p.at(toks[n-1])) && !strings.HasSuffix(p.at(toks[n-1]), "부") {
		return 0
	}
	return n
}

// wordsIn reports whether toks are several words and nothing else.
func (p *people) wordsIn(toks []token) bool {
	for _, t := range toks {
		if t.kind != word {
			return false
		}
	}
	return len(toks) > 1
}

// loose finds a label that stands right before a name: 글 홍길동, 사진 김철수 기자.
func (p *people) loose(toks []token) int {
	n := 0
	for n < len(toks) && toks[n].kind == word && korean.IsLooseLabel(p.at(toks[n])) {
		n++
		if n+1 < len(toks) && p.joint(toks[n:]) && korean.IsLooseLabel(p.at(toks[n+1])) {
			n++
			continue
		}
		if n < len(toks) && korean.IsLooseLabel(p.at(toks[n])) { // 글 사진 홍길동
			continue
		}
		break
	}
	if n == 0 || n >= len(toks) || n == 1 && p.at(toks[0]) == "인터뷰" && (p.contributesAt(toks[n:]) || toks[n].kind == bar && !p.hasPost(toks[n:])) { // 인터뷰 | 홍길동
		return 0
	}
	if (toks[n].kind == bar || toks[n].kind == slash || toks[n].kind == dot) && n+1 < len(toks) { // 글 | 홍길동, 글·홍길동 기자
		n++
	}
	placed := n+1 < len(toks) && (korean.IsPlace(p.at(toks[n])) || korean.IsKnownPress(p.at(toks[n]))) && (toks[n+1].kind == equal || p.nameAt(toks[n+1])) // 글 춘천 홍길동 기자
	org := toks[n:]
	if org = org[min(p.placesIn(org), len(org)-1):]; heads(p.at(org[0])) || korean.IsOrganization(p.at(org[0])) && p.hasPost(org[1:]) {
		placed = true // 글 가람경찰서 홍길동 경위, 글 가람소방서장 홍길동
	}
	long := korean.IsLongName(p.at(toks[n])) && n+1 < len(toks) && (toks[n+1].kind == open || p.titleAt(toks[n+1])) // 글 최율리아(시인)
	if toks[n].kind != word || !long && !korean.IsNameLabel(p.at(toks[n-1])) && !p.nameAt(toks[n]) && !korean.IsForeignName(p.at(toks[n])) && !korean.IsDesk(p.at(toks[n])) && !placed && !isUpper(p.s[toks[n].start]) {
		return 0
	}
	if !placed && isShort(p.at(toks[n])) && !toks[n].spelt && !p.hasPost(toks[n+1:]) && !korean.IsNameLabel(p.at(toks[n-1])) {
		return 0 // 번역 설정: too short to be a name for that alone
	}
	return n
}

// joint reports whether what stands first joins two labels: 글·사진, 글, 사진, 취재 및 사진.
func (p *people) joint(toks []token) bool {
	switch toks[0].kind {
	case dot, slash, comma, bar:
		return true
	}
	w := p.at(toks[0])
	return w == "및" || w == "&" || w == "+" || p.stops(toks)
}

// stops reports whether a full stop joins the words around it: 취재.구성 홍길동
func (p *people) stops(toks []token) bool {
	return len(toks) > 1 && p.at(toks[0]) == "." && toks[1].kind == word && !toks[1].space
}

// contributesAt reports whether the first title in toks is of somebody from outside.
func (p *people) contributesAt(toks []token) bool {
	for _, t := range toks {
		if p.titleAt(t) {
			return !p.isStaff(t)
		}
	}
	return false
}

// hasPost reports whether an organisation stands first, or a title among the first
// words, perhaps behind a mark or in a bracket.
func (p *people) hasPost(toks []token) bool {
	if len(toks) > 1 && toks[0].kind != word && toks[0].kind != shut {
		toks = toks[1:]
	}
	for _, t := range toks {
		if t.kind != word {
			break
		}
		if p.titleAt(t) {
			return true
		}
	}
	return false
}

// labelled takes the loose label of n tokens.
func (p *people) labelled(toks []token, n int) int {
	role, ok := p.labels(toks[:n])
	if !ok {
		return 0
	}
	p.setLabel(role)
	return n
}

// writes reports whether a label of who wrote and its = stand at the front.
func (p *people) writes(toks []token) bool {
	const longest = 4
	for n := 1; n < len(toks) && n < longest; n++ {
		if toks[n].kind == equal {
			role, _ := p.labels(toks[:n])
			return role == korean.Reporter
		}
	}
	return false
}

func (p *people) isLabel(toks []token) bool {
	_, ok := p.labels(toks)
	return ok
}

// labels says what several labels make of the person after them: somebody who
// did the text and the photographs wrote it.
func (p *people) labels(toks []token) (korean.Role, bool) {
	best, planned := korean.NoRole, false
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		if p.joint(toks[i:]) {
			continue
		}
		if t.kind != word {
			return korean.NoRole, false
		}
		role := korean.CreditLabel(p.at(t))
		if i > 0 && strings.EqualFold(p.at(t), "by") { // Photo by
			continue
		}
		if i+1 < len(toks) && toks[i+1].kind == word { // 영상 취재
			if whole := korean.CreditLabel(p.at(t) + p.at(toks[i+1])); whole != korean.NoRole {
				role = whole
				i++
			}
		}
		if role == korean.NoRole {
			return korean.NoRole, false
		}
		if (p.at(t) == "기획" || p.at(t) == "기자명") && len(toks) > 1 { // 기획·연출, 기자명 그래픽: the others say what was done
			planned = true
			continue
		}
		if best == korean.NoRole || role < best {
			best = role
		}
	}
	if planned && (best == korean.NoRole || best == korean.Script) {
		best = korean.Reporter
	}
	return best, best != korean.NoRole
}

// setLabel makes role hold for the people to come; those before it who still
// wait for a title get none but one that all share: 글=홍길동·사진=김철수 기자.
func (p *people) setLabel(role korean.Role) {
	for i := range p.list {
		if a := &p.list[i]; p.label {
			p.housed(a)
			a.shares, a.pending = a.pending && p.sep != word, false
		}
	}
	p.role, p.label, p.fresh = role, true, true
}
