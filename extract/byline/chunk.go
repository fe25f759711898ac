package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

func (p *people) titleAt(t token) bool {
	return t.kind == word && korean.JobTitle(p.at(t)) != korean.NoRole
}

// nameAt reports whether the word looks like a name and like nothing else.
func (p *people) nameAt(t token) bool {
	w := p.at(t)
	return korean.IsName(w) && korean.JobTitle(w) == korean.NoRole && !korean.IsKnownPress(w)
}

// clearName is nameAt for a word that could not be a place or an organisation.
func (p *people) clearName(t token) bool {
	w := p.at(t)
	return p.nameAt(t) && !korean.IsPlace(w) && !korean.IsOrganization(w) && !korean.IsDesk(w)
}

func (p *people) gluedAt(t token) bool {
	_, _, ok := korean.SplitGlued(p.at(t))
	return ok
}

// chunk reads words with no separator between them.
func (p *people) chunk(ws []token) bool {
	ws = p.cutOthers(ws)
	for len(ws) > 0 {
		n := p.one(ws)
		if n == 0 {
			return false
		}
		ws = ws[n:]
	}
	return true
}

// cutOthers drops 외 1명 from the end: nobody is named by it.
func (p *people) cutOthers(ws []token) []token {
	n := len(ws)
	if n >= 2 && p.at(ws[n-2]) == "외" && isCount(p.at(ws[n-1])) {
		return ws[:n-2]
	}
	if n >= 1 {
		if c, ok := strings.CutPrefix(p.at(ws[n-1]), "외"); ok && isCount(c) {
			return ws[:n-1]
		}
	}
	return ws
}

func isCount(s string) bool {
	s, ok := strings.CutSuffix(s, "명")
	if !ok {
		s, ok = strings.CutSuffix(s, "인")
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return ok && s != ""
}

// one reads one credit at the front of ws (names with what belongs to them) and
// gives the number of words it took, 0 where there is none.
func (p *people) one(ws []token) int {
	if n := p.press(ws); n > 0 && !(len(ws) > n && p.titleAt(ws[n]) && p.nameAt(ws[0])) {
		if n < len(ws) && p.isDeskOf(ws[n:]) {
			p.setOutlet(p.text(ws[:n]))
			if p.label && p.role != korean.Reporter { // 사진=가람TV 연예부: the press is the picture's
				return n + p.desk(ws[n:])
			}
			return p.desk(ws)
		}
		if n == len(ws) {
			return p.pressAlone(ws)
		}
		for n < len(ws)-1 && isLatin(p.at(ws[n])) && !p.titleAt(ws[n]) { // YTN digital
			n++
		}
		p.setOutlet(p.text(ws[:n]))
		for n < len(ws)-1 && !p.titleAt(ws[n]) && !p.clearName(ws[n]) &&
			(korean.IsDepartment(p.at(ws[n])) || korean.IsPress(p.at(ws[n])) || p.clearName(ws[n+1]) && !korean.IsPlace(p.at(ws[n]))) {
			n++
			p.outlet.Department = strings.TrimSpace(p.s[ws[0].start+len(p.outlet.Organization) : ws[n-1].end])
		}
		return n
	}
	if p.isDeskOf(ws) {
		return p.desk(ws)
	}
	if role, ok := p.labels(ws); ok && role == korean.Reporter && p.last() != nil && !p.titleAt(ws[0]) { // 홍길동 작가 대담·집필
		p.label = true
		return len(ws)
	}
	if p.isRobot(ws) {
		p.add(person{Author: article.Author{Name: p.text(ws), Kind: article.Robot}, start: ws[0].start, end: ws[len(ws)-1].end})
		return len(ws)
	}

	// The first title, alone or glued to a name, decides what the rest is.
	t0, glued := 0, false
	for ; t0 < len(ws); t0++ {
		if glued = p.gluedAt(ws[t0]); glued || p.titleAt(ws[t0]) {
			break
		}
	}
	if t0 == len(ws) {
		return p.untitled(ws)
	}
	if glued {
		name, title, _ := korean.SplitGlued(p.at(ws[t0]))
		s, _ := p.namesBefore(ws[:t0], false)
		if !p.canLead(ws[:s]) {
			return 0
		}
		aff := p.leadAffiliation(ws[:s])
		p.leads(ws[:s])
		p.names(ws[s:t0])
		at := ws[t0].start
		p.add(person{Author: article.Author{Name: name}, start: at, end: at + len(name), pending: true})
		post := p.organization(aff)
		post.JobTitle = title
		return p.titled(title, korean.JobTitle(title), &post, ws[t0].end, t0+1)
	}
	t1 := t0
	for t1 < len(ws) && p.titleAt(ws[t1]) {
		t1++
	}
	if t0 > maxAffiliation || p.sentence(ws[:t0]) {
		return 0
	}
	if isFormer(p.at(ws[0])) && p.last() != nil {
		return p.post(ws[:t1], t1)
	}
	from, to := p.whereNames(ws, t0, t1)
	switch {
	case to <= t0 && to > 0 && !p.canLead(ws[:from]):
		return 0
	case to <= t0 && to > 0: // names before the title, what is between is where they work
		p.leads(ws[:from])
		aff := ws[to:t0]
		if to == t0 && from > 0 {
			aff = p.leadAffiliation(ws[:from])
		}
		if len(aff) > 2 && p.isStaff(ws[t0]) && !p.canLead(aff) {
			return 0
		}
		if !p.slot && !p.isStaff(ws[t0]) && !p.canLead(aff) {
			return 0
		}
		if to-from == 2 && len(aff) > 0 && !p.isStaff(ws[t0]) && len(p.at(ws[0])) != len(p.at(ws[1])) { // 제인 도런 가람대 교수
			p.add(person{Author: article.Author{Name: p.text(ws[from:to])}, start: ws[from].start, end: ws[to-1].end, pending: true})
			return p.titledBy(aff, ws[t0:t1], t1)
		}
		p.names(ws[from:to])
		return p.titledBy(aff, ws[t0:t1], t1)
	case to > t1 && !p.slot && !p.canLead(ws[:t0]):
		return 0
	case to > t1: // title before the names
		p.names(ws[from:to])
		p.titledBy(ws[:t0], ws[t0:t1], t1)
		return to
	}
	if p.last() != nil && (p.last().pending || p.sep != word || p.last().JobTitle == "") {
		p.spoke = p.sep == slash && t0 == 0
		return p.post(ws[:t1], t1)
	}
	if p.agency != "" && t0 == 0 && p.isStaff(ws[0]) && p.last() == nil { // 가람일보 선임기자 id@example.com
		return t1
	}
	return p.foreign(ws, t0, t1)
}

// whereNames finds the names that the title ws[t0:t1] belongs to.
func (p *people) whereNames(ws []token, t0, t1 int) (from, to int) {
	spaced := p.spacedName(ws[:t0])
	if spaced > 0 {
		return 0, spaced
	}
	if t0 > 0 && p.clearName(ws[0]) {
		for to = 1; to < t0 && p.clearName(ws[to]); to++ {
		}
		return 0, to
	}
	if t0 > 0 {
		if s, ok := p.namesBefore(ws[:t0], !p.isStaff(ws[t0])); ok {
			return s, t0
		}
	}
	if t1 < len(ws) && (t0 == 0 || !p.nameAt(ws[0]) || korean.IsOrganization(p.at(ws[0])) || korean.IsPlace(p.at(ws[0]))) {
		if n := p.spacedName(ws[t1:]); n > 0 && t1+n == len(ws) {
			return t1, t1 + n
		}
		for to = t1; to < len(ws) && p.nameAt(ws[to]); to++ {
		}
		if to == len(ws) {
			return t1, to
		}
	}
	if t0 > 0 && p.nameAt(ws[0]) && !(p.sep != word && p.last() != nil && korean.IsOrganization(p.at(ws[0])) && !p.isStaff(ws[t0])) {
		return 0, 1
	}
	if t0 > 0 && korean.IsLongName(p.at(ws[t0-1])) && p.isStaff(ws[t0]) && t0 == 1 && !korean.IsOrganization(p.at(ws[0])) {
		return 0, 1
	}
	return 0, 0
}

// namesBefore finds the names at the end of ws; ok is false where there are none
// that could be nothing else.
func (p *people) namesBefore(ws []token, contributor bool) (from int, ok bool) {
	from = len(ws)
	for n := 3; n >= 2; n-- { // 한국경제 김 용 기자
		if len(ws) > n && p.spacedName(ws[len(ws)-n:]) == n {
			return len(ws) - n, true
		}
	}
	for from > 0 && p.clearName(ws[from-1]) {
		from--
	}
	if from > 0 && from < len(ws)-1 {
		switch {
		case korean.TakesNext(p.at(ws[from-1])): // 법무법인 가람 홍길동
			from++
		case contributor && p.placesIn(ws[:from]) < from:
			from = len(ws) - 1
		}
	}
	return from, from < len(ws)
}

func (p *people) isStaff(t token) bool {
	role := korean.JobTitle(p.at(t))
	return role != korean.NoRole && role != korean.Contributor
}

// spacedName gives how many words at the front spell one name with spaces
// between its syllables: 김 용, 홍 길 동.
func (p *people) spacedName(ws []token) int {
	n := 0
	for n < len(ws) && n < 3 && korean.Syllables(p.at(ws[n])) == 1 {
		n++
	}
	if n >= 2 && korean.IsSurname(p.at(ws[0])) {
		return n
	}
	if n == 0 && len(ws) >= 2 && korean.IsDoubleSurname(p.at(ws[0])) && korean.Syllables(p.at(ws[1])) <= 2 && korean.Syllables(p.at(ws[1])) > 0 && !p.titleAt(ws[1]) {
		return 2 // 남궁 민수
	}
	return 0
}

// names adds the words as people who wait for a title.
func (p *people) names(ws []token) {
	for len(ws) > 0 {
		n := max(1, p.spacedName(ws))
		name := strings.ReplaceAll(p.text(ws[:n]), " ", "")
		p.add(person{
			Author: article.Author{Name: name, Kind: p.kindFor(korean.Reporter)},
			start:  ws[0].start, end: ws[n-1].end, pending: true,
		})
		ws = ws[n:]
	}
}

// leads reads the places before names; for other words see leadAffiliation.
func (p *people) leads(ws []token) {
	if n := p.placesIn(ws); n > 0 && n == len(ws) {
		p.addPlace(p.text(ws))
	}
}

// canLead reports whether the words may stand before a name: places, or a work
// place that can be told by how it ends.
func (p *people) canLead(ws []token) bool {
	if len(ws) == 0 || p.placesIn(ws) == len(ws) || p.lead && len(ws) <= 2 {
		return true
	}
	last := p.at(ws[len(ws)-1])
	return len(ws) > 1 && korean.TakesNext(p.at(ws[len(ws)-2])) || korean.IsOrganization(last) ||
		korean.IsDepartment(last) || isUpper(last[0]) || len(ws) == 1 && strings.Trim(last, "0123456789") == ""
}

// addPlace adds a place to those before it: 순천, 광양.
func (p *people) addPlace(s string) {
	if p.place != "" {
		s = p.place + ", " + s
		p.places = ""
	}
	p.setPlace(s)
}

func (p *people) leadAffiliation(ws []token) []token {
	if p.placesIn(ws) == len(ws) {
		return nil
	}
	return ws
}

// placesIn gives how many words at the front are places.
func (p *people) placesIn(ws []token) int {
	n := 0
	for n < len(ws) && korean.IsPlace(p.at(ws[n])) {
		n++
	}
	return n
}

// titledBy gives the waiting people the title of the words run and where they
// work; it returns n.
func (p *people) titledBy(aff, run []token, n int) int {
	end := run[len(run)-1].end
	role := korean.JobTitle(p.at(run[len(run)-1]))
	if len(aff) > 0 && role != korean.Contributor && korean.IsPhotoField(p.at(aff[len(aff)-1])) {
		role = korean.Photographer
	}
	if p.isStaff(run[0]) && len(aff) > 0 && p.placesIn(aff) == len(aff) {
		for i := range p.list { // 홍길동 도쿄 특파원
			if p.list[i].pending && p.list[i].Place == "" {
				p.list[i].Place = p.text(aff)
			}
		}
		aff = nil
	}
	post := p.postOf(aff, run)
	if role == korean.Contributor && (korean.IsPress(post.Organization) || post.Organization == "" && korean.IsDesk(post.Department)) {
		role = korean.Reporter // 가람일보 산업부 차장
	}
	return p.titled(post.JobTitle, role, &post, end, n)
}

// titled gives every waiting person a title; it returns n.
func (p *people) titled(title string, role korean.Role, post *article.Affiliation, end, n int) int {
	first := true
	for i := range p.list {
		a := &p.list[i]
		if !a.pending {
			continue
		}
		if first {
			p.group0, first = i, false
		}
		a.pending = false
		a.JobTitle = title
		a.Kind = p.kindFor(role)
		a.end = max(a.end, end)
		switch {
		case post != nil && (post.Organization != "" || post.Department != ""):
			if p.outlet.Organization != "" && role != korean.Contributor && post.Organization == "" {
				post.Organization = p.outlet.Organization
			}
			a.Affiliations = append(a.Affiliations, *post)
		case p.outlet.Organization != "" && role != korean.Contributor:
			o := p.outlet
			o.JobTitle = title
			a.Affiliations = append(a.Affiliations, o)
		}
	}
	p.place = ""
	return n
}

// untitled reads words with no title among them.
func (p *people) untitled(ws []token) int {
	if n := p.spacedName(ws); n > 0 && n == len(ws) {
		p.names(ws)
		return n
	}
	if len(ws) == 1 && isField(p.at(ws[0])) && p.last() != nil && !p.last().pending { // 교수·경제학
		return 1
	}
	n := 0
	for n < len(ws) && p.clearName(ws[n]) {
		n++
	}
	if n == len(ws) {
		p.names(ws)
		return n
	}
	if n > 0 && p.slot && p.apart(ws) {
		return len(ws)
	}
	if k := p.placesIn(ws); k == len(ws) {
		if len(p.list) > 0 && p.last().pending && p.sep != comma {
			return 0
		}
		if p.only && p.nameAt(ws[0]) {
			p.names(ws)
			return 1
		}
		p.addPlace(p.text(ws))
		return k
	} else if k > 0 && k < len(ws) && p.clearName(ws[k]) {
		p.addPlace(p.text(ws[:k]))
		return k
	}
	if k := len(ws) - 1; p.label && p.role != korean.Reporter && k > 0 && p.clearName(ws[k]) { // 그래픽=가람디자인랩 홍길동
		p.names(ws[k:])
		return len(ws)
	}
	if n == 0 && len(ws) == 1 && p.nameAt(ws[0]) && (p.slot || len(p.list) > 0) {
		p.names(ws)
		return 1
	}
	if latinName(p.text(ws)) {
		p.add(person{Author: article.Author{Name: p.text(ws), Kind: p.kindFor(korean.Reporter)}, start: ws[0].start, end: ws[len(ws)-1].end, pending: true})
		return len(ws)
	}
	if n > 0 && len(ws) > 1 && len(ws) <= 5 && p.slot && p.calling(ws[1:]) { // 홍길동 산악인
		p.names(ws[:1])
		t := len(ws) - 1
		post := p.postOf(ws[1:t], ws[t:])
		return p.titled(post.JobTitle, korean.Contributor, &post, ws[t].end, len(ws))
	}
	if p.slot && len(ws) == 2 && korean.TakesNext(p.at(ws[0])) { // 법무법인 가람
		p.add(person{Author: article.Author{Name: p.text(ws), Kind: article.Desk}, start: ws[0].start, end: ws[1].end})
		return 2
	}
	if p.slot && p.initialed(ws) {
		p.add(person{Author: article.Author{Name: p.text(ws), Kind: p.kindFor(korean.Contributor)}, start: ws[0].start, end: ws[len(ws)-1].end, pending: true})
		return len(ws)
	}
	return 0
}

// apart reads a name with what tells one reader from another: a school (가람대
// 3학년) or an address (경북 포항시 북구).
func (p *people) apart(ws []token) bool {
	rest := ws[1:]
	n := p.school(rest)
	if n == 0 && p.placesIn(rest) == 0 {
		return false
	}
	p.names(ws[:1])
	a := p.last()
	a.Kind, a.end = p.kindFor(korean.Contributor), ws[len(ws)-1].end
	if n > 0 {
		a.Affiliations = append(a.Affiliations, p.organization(rest[:n]))
	} else {
		a.Place = p.text(rest)
	}
	return true
}

// pressAlone takes a press or wire service that stands by itself.
func (p *people) pressAlone(ws []token) int {
	p.credit = len(p.list) > 0
	if p.agency != "" && p.sep == slash { // AP/뉴시스
		p.agency += "/" + p.text(ws)
	}
	p.setOutlet(p.text(ws))
	return len(ws)
}

// isDeskOf reports whether ws ends in a desk or pool: 외교부 공동취재단, 국제부 기자.
func (p *people) isDeskOf(ws []token) bool {
	n := len(ws)
	if n > 1 && p.at(ws[n-1]) == "기자" && korean.IsDesk(p.at(ws[n-2])) {
		n--
	}
	if n > 3 || n == 0 || !korean.IsDesk(p.at(ws[n-1])) {
		return false
	}
	for _, t := range ws[:n-1] {
		if p.clearName(t) && !korean.IsDepartment(p.at(t)) {
			return false
		}
	}
	return true
}

func (p *people) desk(ws []token) int {
	n := len(ws)
	title := ""
	if n > 1 && p.at(ws[n-1]) == "기자" {
		n--
		title = "기자"
	}
	p.add(person{Author: article.Author{Name: p.text(ws[:n]), JobTitle: title, Kind: article.Desk}, start: ws[0].start, end: ws[len(ws)-1].end})
	return len(ws)
}

func (p *people) isRobot(ws []token) bool {
	n := len(ws)
	if n > 1 && p.at(ws[n-1]) == "기자" {
		return n == 2 && strings.HasSuffix(p.at(ws[0]), "봇")
	}
	return n <= 2 && korean.IsRobot(p.at(ws[n-1]))
}

// foreign reads a name that is no Korean one before a title: Jane Doe 기자,
// 라파엘 라시드 칼럼니스트. In the text of a page nothing but the title speaks for it.
func (p *people) foreign(ws []token, t0, t1 int) int {
	name, aff := p.text(ws[:t0]), ws[:0]
	if t0 == 0 || t0 > 6 {
		return 0
	}
	if !latinName(name) {
		// One word is a pen name where the title is one from outside (미묘 시인).
		if !p.slot || t0 == 1 && p.isStaff(ws[1]) {
			return 0
		}
		for i, t := range ws[:t0] {
			w := p.at(t)
			if i > 0 && (korean.IsOrganization(w) || isFormer(w)) { // 제인 도런 가람대 교수
				name = p.text(ws[:i])
				aff = ws[i:t0]
				break
			}
			if korean.IsNoun(w) || korean.Syllables(w) < 1 || korean.Syllables(w) > 5 || t0 == 1 && korean.Syllables(w) < 2 || korean.IsOrganization(w) || korean.IsDepartment(w) || korean.IsTitlePrefix(w) || korean.IsPlace(w) {
				return 0
			}
		}
	}
	p.add(person{Author: article.Author{Name: name}, start: ws[0].start, end: ws[t0-1].end, pending: true})
	return p.titledBy(aff, ws[t0:t1], t1)
}

// calling reports whether the words after a name end in what could be somebody's
// calling, though no table has it. Only a place kept for bylines makes it one.
func (p *people) calling(ws []token) bool {
	last := p.at(ws[len(ws)-1])
	return korean.IsPerson(last) && !korean.IsOrganization(last) && !p.sentence(ws) && !korean.IsNoun(last)
}

// initialed reports whether ws is a foreign name in Hangul with an initial:
// 제인 H. 도런.
func (p *people) initialed(ws []token) bool {
	initial := false
	for _, t := range ws {
		w := p.at(t)
		if len(w) == 2 && isUpper(w[0]) && w[1] == '.' {
			initial = true
		} else if korean.Syllables(w) < 1 {
			return false
		}
	}
	return initial && len(ws) >= 2 && len(ws) <= 4
}

// isLatin reports whether w has no letters but Latin ones.
func isLatin(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// latinName reports whether s is a name in Latin letters: two to four words that
// begin with capitals.
func latinName(s string) bool {
	if s == "" || !isUpper(s[0]) {
		return false
	}
	words := 0
	for _, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if r < 'A' || r > 'Z' || len(w) > 1 && strings.ToUpper(w) == w && !strings.HasSuffix(w, ".") && len(w) > 3 {
			return false
		}
		for i := 0; i < len(w); i++ {
			if !isAlnum(w[i]) && w[i] != '.' && w[i] != '-' && w[i] != '\'' {
				return false
			}
		}
		words++
	}
	return words >= 2 && words <= 4
}
