package byline

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// front takes the name of a column and the like off the front.
func (p *people) front(toks []token) ([]token, bool) {
	if n := p.masthead(toks); n > 0 {
		return toks[n:], true
	}
	toks = p.bracketedName(toks)
	if k := p.mateIn(toks, 0); k > 1 && k+1 < len(toks) && toks[0].kind == open && (korean.IsNameLabel(p.at(toks[1])) || p.at(toks[1]) == "글") { // [글쓴이] 홍길동, [글·사진] 홍길동 작가
		if role, ok := p.labels(toks[1:k]); ok {
			p.setLabel(role)
			return toks[k+1:], true
		}
	}
	n, ok := p.column(toks)
	if n > 0 {
		p.slot, p.headed = true, true
	} else if k := p.ownColumn(toks); k > 0 {
		who := toks[0]
		who.end -= len("의")
		return slices.Concat([]token{who}, toks[k:]), true
	} else if len(toks) > 2 && toks[1].kind == colon && p.at(toks[0]) == "이름" && korean.JobTitle(p.at(toks[len(toks)-1])) == korean.Reporter { // 이름 : 홍길동 기자
		n = 2
	}
	return toks[n:], ok
}

// bracketedName takes who holds a post out of the bracket behind it: 가람소방서장(소방정
// 홍길동), 가람대 총장(홍길동).
func (p *people) bracketedName(toks []token) []token {
	n := len(toks) - 1
	named := func(t token) bool { return t.spelt || korean.IsCommonName(p.at(t)) && p.clearName(t) }
	other := func(t token) bool { return t.kind != word || p.clearName(t) && !korean.IsSchool(p.at(t)) }
	for i := max(1, n-3); i < n-1; i++ {
		if toks[i].kind == open && toks[n].kind == shut && named(toks[n-1]) && (i == n-2 || p.titleAt(toks[i+1])) &&
			p.titleAt(toks[i-1]) && (i > 1 || heads(p.at(toks[0]))) && !slices.ContainsFunc(toks[:i], other) {
			return slices.Concat(toks[:i], toks[i+1:n])
		}
	}
	return toks
}

// masthead gives how many tokens at the front of a bracket name a press that no table
// knows, with the mark behind it: [가람in/홍길동 기자], [가람톱 정치부 홍길동·김철수 기자]. One
// that looks like a name needs the mark.
func (p *people) masthead(toks []token) int {
	if !p.lead || len(p.list) > 0 || p.outlet.Organization != "" || len(toks) < 3 {
		return 0
	}
	if k := toks[2].kind; (k == slash || k == bar) && p.wordsIn(toks[:2]) && isLatin(p.text(toks[:2])) { // [SBS funE | 홍길동 기자]
		press := toks[0]
		press.end = toks[1].end
		if n := p.masthead(slices.Concat([]token{press}, toks[2:])); n > 0 {
			return n + 1
		}
	}
	if p.pressAt(toks[0]) {
		return 0
	}
	if toks[1].kind == equal && korean.IsPlace(p.at(toks[0])) { // [제주=가람톱 홍길동 기자]
		n := p.masthead(toks[2:])
		if n == 0 {
			return 0
		}
		p.setPlace(p.at(toks[0]))
		return n + 2
	}
	w, next, n := p.at(toks[0]), toks[1], 2
	if toks[0].kind != word || !korean.MaybePress(w) || p.titleAt(toks[0]) || korean.CreditLabel(w) != korean.NoRole || korean.IsNoun(w) || korean.IsForeignName(w) {
		return 0
	}
	near := func(t token) bool {
		return p.personal(t) || korean.IsPlace(p.at(t)) || korean.IsDesk(p.at(t)) || korean.IsDepartment(p.at(t))
	}
	switch {
	case next.kind == equal && near(toks[2]): // [점프볼=홍길동 기자]
		p.setOutlet(w)
		return n
	case p.nameAt(toks[0]) && (korean.IsCommonName(w) || next.kind != slash && next.kind != bar):
		return 0
	case next.kind == word && near(next):
		n = 1
	case next.kind != slash && next.kind != bar && next.kind != comma && next.kind != colon && p.at(next) != "-":
		return 0
	}
	for i, t := range toks[n:] {
		if korean.IsDesk(p.at(t)) || i > 0 && p.isStaff(t) {
			p.outlet.Organization = w
			return n
		}
	}
	return 0
}

// ownColumn gives how many tokens name a writer's column before the post: 홍길동의
// 세상 읽기 가람대 교수, 홍길동의 봄날 전 가람재단 이사장. It gives 0 where they do not.
func (p *people) ownColumn(toks []token) int {
	const longest = 4
	last := len(toks) - 1
	who, ok := strings.CutSuffix(p.at(toks[0]), "의")
	if !ok || !p.slot || !p.titleAt(toks[last]) && !heads(p.at(toks[last])) || korean.IsSubject(p.at(toks[last])) || korean.Syllables(who) < 3 || !korean.IsName(who) {
		return 0
	}
	for i := 1; i <= min(last, longest); i++ {
		w := p.at(toks[i])
		switch {
		case toks[i].kind != word || p.clearName(toks[i]):
			return 0
		case i > 1 && (p.isStaff(toks[i]) || w == "칼럼니스트" || i < last && (isFormer(w) || korean.TakesNext(w) || korean.IsOrganization(w) || p.titleAt(toks[i]))): // 홍길동의 세상 읽기 논설위원
			return i
		}
	}
	return 0
}

// namedLast gives how many tokens are several posts, apart by dots, where they end in
// who holds them, perhaps with a bracket behind: 가람대 교수·시인 홍길동, 시인 겸 소설가 홍 길 동.
// It gives 0 elsewhere.
func (p *people) namedLast(toks []token) int {
	n := len(toks) - 1
	for i, t := range toks {
		if t.kind == open && p.mateIn(toks, i) == n {
			n = i - 1
		}
	}
	if n < 3 || !p.titleAt(toks[n-1]) || !p.clearName(toks[n]) || n+1 < len(toks) && !p.slot {
		return 0
	}
	parted, held := false, !korean.IsMasthead(p.at(toks[n-1])) // 발행인·편집인 홍길동: of an imprint
	for i, t := range toks[:n] {
		switch {
		case t.kind == word && p.at(t) != "겸":
			held = held || !p.titleAt(t)
			if p.clearName(t) && !korean.IsTitlePrefix(p.at(t)) || !p.slot && korean.IsMasthead(p.at(t)) {
				return 0
			}
		case i == 0 || !p.titleAt(toks[i-1]) || t.kind != word && t.kind != dot && (t.kind != comma || !p.slot):
			return 0
		default:
			parted = true
		}
	}
	if !parted || !held {
		return 0
	}
	return n
}

// arranged reads the name, the work place and the post of one person which marks part in
// any order: 가람대 | 홍길동 교수, 홍길동 / 가람대 / 교수, 가람대 교수 | 홍길동.
func (p *people) arranged(toks []token) bool {
	var org, post []token
	name := -1
	marks := func(t token) bool { return t.kind == bar || t.kind == slash || p.at(t) == "-" }
	if !slices.ContainsFunc(toks, marks) {
		return false
	}
	joins := func(ws []token, i int) bool { return len(ws) == 0 || ws[len(ws)-1] == toks[i-1] }
	for i, t := range toks {
		switch {
		case marks(t):
		case t.kind != word:
			return false
		case p.titleAt(t) && joins(post, i):
			post = toks[i-len(post) : i+1]
		case name < 0 && p.clearName(t) && korean.IsCommonName(p.at(t)):
			name = i
		case !p.titleAt(t) && joins(org, i):
			org = toks[i-len(org) : i+1]
		default:
			return false
		}
	}
	n := len(org) - 1
	if name < 0 || n < 0 || len(post) == 0 || p.sentence(org) ||
		(p.isStaff(post[0]) || !korean.IsOrganization(p.at(org[n]))) && !p.pressAt(org[n]) && !(n > 0 && korean.IsCollege(p.at(org[0]))) {
		return false
	}
	p.names(toks[name : name+1])
	held, role := p.postOf(org, post), korean.JobTitle(p.at(post[len(post)-1]))
	p.titled(held.JobTitle, role, &held, toks[len(toks)-1].end, 0)
	p.list[0].start = toks[0].start
	return true
}

// column gives how many tokens name the column at the front: 기고-홍길동
// 가람소방서장, 독자투고 | 홍길동, [삶의 향기] 홍길동 가람대 교수, [백목련] 홍길동 수필가. ok is false
// where the bracket says what is told of the person behind it: [신간] 홍길동 수필가.
func (p *people) column(toks []token) (n int, ok bool) {
	if len(toks) > 2 && korean.IsColumn(p.at(toks[0])) && !p.lead {
		if p.at(toks[1]) == "-" || toks[1].kind == slash || toks[1].kind == bar {
			return 2, true
		}
		if p.clearName(toks[1]) && p.hasPost(toks[2:]) { // 특별기고 홍길동 가람대 교수
			return 1, true
		}
	}
	if k := len(toks) - 1; p.lead && k > 1 && toks[k-1].kind == slash && !p.pressAt(toks[0]) && korean.IsColumn(p.at(toks[k-2])) && korean.IsCommonName(p.at(toks[k])) && p.clearName(toks[k]) { // [특파원 칼럼/홍길동]
		p.label = true
		return k, true
	}
	if p.sectioned(toks) { // 정치 홍길동 기자
		return 1, true
	}
	if toks[0].kind != open {
		return 0, true
	}
	n = p.mateIn(toks, 0)
	if n > 1 && n+2 == len(toks) && p.slot && korean.IsColumn(p.at(toks[n-1])) && korean.IsCommonName(p.at(toks[n+1])) && p.clearName(toks[n+1]) { // [기고] 홍길동
		p.label = true
		return n + 1, true
	}
	if n < 2 || n > 4 || n+2 >= len(toks) || toks[n-1].kind != word || toks[n+1].kind != word {
		return 0, true
	}
	if korean.IsColumn(p.at(toks[n-1])) {
		return n + 1, true
	}
	if p.slot && !korean.IsToldOf(p.text(toks[1:n])) && p.postedAt(toks[n+1:]) { // [세상만사] 홍길동 가람대 교수
		return n + 1, true
	}
	if n == 2 && p.nameAt(toks[1]) && p.clearName(toks[n+1]) && p.titleAt(toks[n+2]) {
		return n + 1, korean.Syllables(p.at(toks[1])) == 3
	}
	return 0, true
}

// sectioned reports whether a section's name stands before a name with a reporter's
// title or, in a place kept for bylines, with a post: 오피니언 홍길동 가람대 교수.
func (p *people) sectioned(toks []token) bool {
	if w := p.at(toks[0]); len(toks) < 2 || toks[0].kind != word || !press.IsSection(w) || korean.IsDepartment(w) || korean.IsPlace(w) || korean.CreditLabel(w) != korean.NoRole && !(p.slot && w == "사회") {
		return false
	}
	for _, t := range toks[1:] {
		switch {
		case p.titleAt(t) && t != toks[1]:
			return p.isStaff(t)
		case !p.clearName(t) && t.kind != dot && t.kind != comma:
			return p.slot && p.postedAt(toks[1:])
		}
	}
	return false
}

// postedAt reports whether toks are a name and then where its holder works as what,
// none whom news is about, or a newsroom's title.
func (p *people) postedAt(toks []token) bool {
	if !p.clearName(toks[0]) || korean.Syllables(p.at(toks[0])) != 3 {
		return false
	}
	last := toks[len(toks)-1]
	if !p.titleAt(last) || korean.IsSubject(p.at(last)) {
		return false
	}
	return len(toks) > 2 || heads(p.at(last)) || p.isStaff(last)
}
