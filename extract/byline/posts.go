package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// postOf reads where somebody works (aff) and as what (run):
//
//	가천대 경영학부 | 교수           → 가천대, 경영학부, 교수
//	전 국가인권위원회 | 위원장       → 국가인권위원회, 전 위원장
//	경주소방서장                     → 경주소방서, 서장
//	조선비즈 외교안보 | 에디터       → 조선비즈, 외교안보 에디터
func (p *people) postOf(aff, run []token) article.Affiliation {
	title := p.text(run)
	former := ""
	if len(aff) > 0 && isFormer(p.at(aff[0])) {
		former = p.at(aff[0]) + " "
		aff = aff[1:]
	}
	first := p.at(run[0])
	// A field belongs to the title: 출판 평론가, 경제학 박사, 역사 교사.
	for len(aff) > 0 {
		w := p.at(aff[len(aff)-1])
		field := korean.IsTitlePrefix(w) && !korean.IsPhotoField(w) && first != "기자" ||
			korean.IsPhotoField(w) && first == "기자" ||
			korean.IsFieldTitle(first) && first != "기자" && aff[len(aff)-1].kind == word &&
				(!korean.IsOrganization(w) && !korean.IsDepartment(w) || strings.HasSuffix(w, "학") && strings.HasSuffix(first, "사")) &&
				!korean.IsPress(w) && !isWriter(first)
		if !field {
			break
		}
		title = w + " " + title
		first = w
		aff = aff[:len(aff)-1]
		if !korean.IsTitlePrefix(w) {
			break
		}
	}
	if press, rest := korean.SplitPress(title); rest != "" && len(aff) == 0 {
		return article.Affiliation{Organization: press, JobTitle: former + strings.TrimSpace(rest)}
	}
	var post article.Affiliation
	if len(run) == 1 && len(aff) == 0 || len(run) == 1 && p.onlyPlaces(aff) {
		if org, head := korean.SplitHead(title); head != "" {
			if len(aff) > 0 {
				org = p.text(aff) + " " + org
			}
			return article.Affiliation{Organization: org, JobTitle: former + head}
		}
	}
	post = p.organization(aff)
	// 법과삶 연구소장: the head of what the word before names.
	if len(run) == 1 && len(aff) > 0 && title == first && !korean.IsOrganization(p.at(aff[len(aff)-1])) {
		if org, head := korean.SplitHead("·" + title); head != "" {
			post = article.Affiliation{Organization: p.text(aff) + " " + strings.TrimPrefix(org, "·")}
			title = head
		}
	}
	if q, size := utf8.DecodeRuneInString(post.Organization); isQuote(q) && len(aff) == 1 && !isWriter(title) {
		_, end := utf8.DecodeLastRuneInString(post.Organization)
		post.Organization = post.Organization[size : len(post.Organization)-end] // ‘가람일보’ 기자
	}
	post.JobTitle = former + title
	return post
}

// maxAffiliation is how many words a work place has at most.
const maxAffiliation = 7

// sentence reports whether the words are part of a sentence or of a caption and
// no work place: one has a particle or says where somebody stands in a picture.
func (p *people) sentence(ws []token) bool {
	for _, t := range ws {
		if korean.IsRunning(p.at(t)) {
			return true
		}
	}
	return false
}

func (p *people) onlyPlaces(ws []token) bool { return len(ws) > 0 && p.placesIn(ws) == len(ws) }

// isWriter reports whether the title is of somebody's book: its name keeps the
// quotes.
func isWriter(title string) bool {
	return strings.HasSuffix(title, "저자") || strings.HasSuffix(title, "지은이") || strings.HasSuffix(title, "역자")
}

// isFormer reports whether w says that the post is, or was, held: 전, 현.
func isFormer(w string) bool { return w == "전" || w == "前" || w == "현" || w == "現" }

// organization parts the words of a work place: up to the first that ends as an
// organisation does, then the department.
func (p *people) organization(ws []token) article.Affiliation {
	if len(ws) == 0 {
		return article.Affiliation{}
	}
	cut := len(ws)
	for i := 0; i < len(ws); i++ {
		w := p.at(ws[i])
		if korean.TakesNext(w) {
			i++
			cut = min(i+1, len(ws))
			break
		}
		if korean.IsOrganization(w) {
			cut = i + 1
			break
		}
		if i > 0 && korean.IsDepartment(w) && i == len(ws)-1 {
			cut = i
			break
		}
	}
	if cut < len(ws) && korean.Syllables(p.at(ws[len(ws)-1])) == 1 && !korean.IsDepartment(p.at(ws[len(ws)-1])) {
		cut = len(ws) // 가람컨설팅 민
	}
	a := article.Affiliation{Organization: p.text(ws[:cut])}
	if cut < len(ws) {
		a.Department = p.text(ws[cut:])
	} else if w := p.at(ws[0]); len(ws) == 1 && korean.IsDepartment(w) && !korean.IsOrganization(w) && (korean.IsDesk(w) || korean.IsFaculty(w)) {
		a = article.Affiliation{Department: a.Organization}
	}
	return a
}

// post reads a post that stands without a name, after the person who holds it:
// 교수·서울대 AI연구원 객원연구원. It returns n, or 0 where nobody can hold it.
func (p *people) post(ws []token, n int) int {
	t := len(ws)
	for t > 0 && p.titleAt(ws[t-1]) {
		t--
	}
	post := p.postOf(ws[:t], ws[t:])
	role := korean.JobTitle(p.at(ws[len(ws)-1]))
	if p.last().pending {
		return p.titled(post.JobTitle, role, &post, ws[len(ws)-1].end, n)
	}
	a := p.last()
	if a.JobTitle == "" {
		a.JobTitle = post.JobTitle
		a.Kind = p.kindFor(role)
	} else {
		a.keepFirst()
	}
	if a.Affiliations != nil || post.Organization != "" || post.Department != "" {
		a.Affiliations = append(a.Affiliations, post)
	}
	a.end = ws[len(ws)-1].end
	return n
}

// keepFirst makes an affiliation of the first title, so that several titles stay
// in order with where each is held.
func (a *person) keepFirst() {
	if len(a.Affiliations) == 0 && a.JobTitle != "" {
		a.Affiliations = append(a.Affiliations, article.Affiliation{JobTitle: a.JobTitle})
	}
}

// held gives a work place without a title to the first title without a place.
func (a *person) held(post article.Affiliation) {
	a.keepFirst()
	for i := range a.Affiliations {
		f := &a.Affiliations[i]
		if f.Organization == "" && f.Department == "" {
			f.Organization, f.Department = post.Organization, post.Department
			return
		}
	}
	a.Affiliations = append(a.Affiliations, post)
}

// group reads a bracket: an email, the posts of the person before it
// (법무법인 태평양·전 사법정책연구원장), a school, a place, a credit of its own
// ([홍길동 기자]) or a photo source.
func (p *people) group(o token, toks []token, depth int) bool {
	if len(toks) > 0 && toks[0].kind == equal { // 홍길동 기자(=부산)
		toks = toks[1:]
	}
	if len(toks) == 0 {
		return true
	}
	if p.isSource(o, toks) {
		p.source(o, toks, depth)
		return true
	}
	a := p.last()
	if toks[0].kind == email && len(toks) == 1 {
		p.mail(p.at(toks[0]))
		return true
	}
	if a != nil && a.Kind == article.Contributor && len(toks) == 1 && korean.IsAgency(p.at(toks[0])) {
		p.credit = true // 홍길동 가람부 장관 <연합뉴스>: whose picture it is
		return true
	}
	if a != nil && (p.affiliations(a, toks) || p.slot && a.JobTitle != "" && p.wordsOnly(toks)) {
		return true
	}
	if a == nil && p.agency != "" && p.onlyPlaces(toks) { // 아시아경제(대전) 홍길동 기자
		p.setPlace(p.text(toks))
		return true
	}
	if p.digits(toks) >= 7 { // a telephone number
		return true
	}
	ends := p.ends
	p.lead = p.lead || isSquare(p.at(o))
	if !p.read(toks, depth+1) {
		return false
	}
	p.ends = ends
	return true
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

func (p *people) digits(toks []token) int {
	n := 0
	for _, c := range []byte(p.text(toks)) {
		if '0' <= c && c <= '9' {
			n++
		}
	}
	return n
}

// affiliations reads the inside of the bracket after a person.
func (p *people) affiliations(a *person, toks []token) bool {
	save := *a
	for len(toks) > 0 {
		n := 0
		for n < len(toks) && toks[n].kind == word {
			n++
		}
		if n == 0 || n < len(toks) && toks[n].kind != dot && toks[n].kind != comma && toks[n].kind != slash {
			*a = save
			return false
		}
		if !p.piece(a, toks[:n]) {
			*a = save
			return false
		}
		toks = toks[min(n+1, len(toks)):]
	}
	return true
}

// piece reads one post, work place, school or place in a bracket.
func (p *people) piece(a *person, ws []token) bool {
	n := len(ws)
	last := p.at(ws[n-1])
	if n == 1 && len(last) > 0 && last[0] < 0x80 && !isUpper(last[0]) || n == 1 && isField(last) {
		return true // the id of a citizen reporter
	}
	if school := p.school(ws); school > 0 {
		a.Affiliations = append(a.Affiliations, p.organization(ws[:school]))
		return true
	}
	if p.titleAt(ws[n-1]) && !(n == 1 && korean.IsPress(last)) {
		if p.clearName(ws[0]) && n > 1 && p.isStaff(ws[1]) || p.gluedAt(ws[n-1]) {
			return false // a credit of its own
		}
		t := n
		for t > 0 && p.titleAt(ws[t-1]) {
			t--
		}
		post := p.postOf(ws[:t], ws[t:])
		if a.JobTitle == "" {
			a.JobTitle, a.Kind, a.pending = post.JobTitle, p.kindFor(korean.JobTitle(last)), false
			if post.Organization == "" && post.Department == "" {
				return true
			}
		} else {
			a.keepFirst()
		}
		a.Affiliations = append(a.Affiliations, post)
		return true
	}
	if p.onlyPlaces(ws) && a.Kind == article.Reporter && a.Place == "" {
		a.Place = p.text(ws)
		return true
	}
	if a.pending && n == 1 && korean.IsPress(last) { // 홍길동 <가람일보> 기자
		p.outlet = article.Affiliation{Organization: last}
		return true
	}
	if a.pending || a.JobTitle == "" {
		if p.placesIn(ws) > 0 || strings.HasSuffix(last, "동") || strings.HasSuffix(last, "구") {
			a.Place = p.text(ws)
			return true
		}
		return false
	}
	if n > maxAffiliation || p.sentence(ws) {
		return false
	}
	if n > 1 && p.clearName(ws[n-1]) && !korean.TakesNext(p.at(ws[n-2])) {
		return false
	}
	a.held(p.organization(ws))
	return true
}

// isField reports whether w is a field of study and no work place: 도시계획전공.
func isField(w string) bool {
	return strings.HasSuffix(w, "전공") || strings.HasSuffix(w, "학") && !strings.HasSuffix(w, "대학")
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

// school gives how many words name the school of somebody who studies or studied
// there: 이화여대 철학과 졸업, 한국대 건축학부 4년.
func (p *people) school(ws []token) int {
	n := len(ws)
	for n > 0 {
		w := p.at(ws[n-1])
		switch w {
		case "졸업", "재학", "휴학", "수료", "예정", "중퇴", "학년", "석사과정", "박사과정", "입학", "중":
			n--
			continue
		}
		y, ok := strings.CutSuffix(w, "년")
		if !ok {
			y, ok = strings.CutSuffix(w, "학년")
		}
		if ok && len(y) == 1 {
			n--
			continue
		}
		break
	}
	if n == len(ws) {
		return 0
	}
	return n
}
