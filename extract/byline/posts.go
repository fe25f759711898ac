package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// maxAffiliation is how many words a work place has at most.
const maxAffiliation = 7

// postOf reads where somebody works (aff) and as what (run):
//
//	가천대 경영학부 | 교수           → 가천대, 경영학부, 교수
//	전 국가인권위원회 | 위원장       → 국가인권위원회, 전 위원장
//	경주소방서장                     → 경주소방서, 서장
//	조선비즈 외교안보 | 에디터       → 조선비즈, 외교안보 에디터
func (p *people) postOf(aff, run []token) article.Affiliation {
	for len(run) > 1 && len(aff) > 0 && korean.IsKindOfOrg(p.at(run[0])) && korean.IsOrganization(p.at(aff[len(aff)-1])) { // 가람공단 연구원 연구위원
		aff, run = append(aff[:len(aff):len(aff)], run[0]), run[1:]
	}
	title := p.text(run)
	if len(run) > 1 && strings.TrimSpace(p.s[run[0].end:max(run[0].end, run[1].start)]) == "(" { // 가람소방서장(소방정 홍길동)
		title = p.at(run[0]) + " " + p.text(run[1:])
	}
	former := ""
	if len(aff) > 0 && (isFormer(p.at(aff[0])) || isOrdinal(p.at(aff[0])) && (len(aff) > 1 || heads(p.at(run[0])))) { // 전 가람대 총장, 제4대 가람협회 회장
		former = p.at(aff[0]) + " "
		aff = aff[1:]
	}
	if n := len(aff) - 1; n > 0 && isFormer(p.at(aff[n])) { // 가람대 전 총장
		former, aff = p.at(aff[n])+" ", aff[:n]
	}
	first := p.at(run[0])
	if n := len(aff) - 1; n >= 0 && aff[n].end < run[0].start {
		for len(aff) > 0 && p.ofTitle(aff, first) {
			first = p.at(aff[len(aff)-1])
			title = first + " " + title
			aff = aff[:len(aff)-1]
		}
	}
	if w := p.at(run[0]); strings.HasPrefix(title, w) {
		org, head := korean.SplitHead(w)
		part, of := partHead(w)
		if len(aff) > 0 && of != "" { // 가람공단 통영지사장, 가람기술원 한빛연구소장
			org, head = part, of
		}
		if head != "" && (len(aff) == 0 || korean.TakesNext(p.at(aff[0])) || of != "") { // 가람소방서장 준감, 사단법인 가람협회장
			return article.Affiliation{Organization: strings.TrimSpace(p.text(aff) + " " + org), JobTitle: former + head + title[len(w):]}
		}
	}
	if press, rest := korean.SplitPress(title); rest != "" && len(aff) == 0 {
		return article.Affiliation{Organization: press, JobTitle: former + strings.TrimSpace(rest)}
	}
	post := p.organization(aff)
	// 법과삶 연구소장: the head of what the word before names.
	if len(aff) > 0 && title == first && title != "조합장" && !korean.IsOrganization(p.at(aff[len(aff)-1])) {
		if org, head := korean.SplitHead("·" + title); head != "" {
			post = article.Affiliation{Organization: p.text(aff) + " " + strings.TrimPrefix(org, "·")}
			title = head
		}
	}
	if q, size := utf8.DecodeRuneInString(post.Organization); isQuote(q) && len(aff) == 1 && !isWriter(title) && !strings.HasSuffix(title, "작가") {
		_, end := utf8.DecodeLastRuneInString(post.Organization)
		post.Organization = post.Organization[size : len(post.Organization)-end] // ‘가람일보’ 기자
	}
	if post.Organization == "" && strings.HasSuffix(title, "원장") { // 가람피부과 원장
		post.Organization, post.Department = post.Department, ""
	}
	post.JobTitle = former + title
	return post
}

// ofTitle reports whether the last of the words before a title belongs to it: 출판 평론가,
// 경제학 박사, 역사 교사. A press before the name does not: 가람엔 홍길동 전문기자.
func (p *people) ofTitle(aff []token, title string) bool {
	n, before := len(aff)-1, ""
	if n > 0 {
		before = p.at(aff[n-1])
	}
	w, reporter := p.at(aff[n]), title == "기자"
	label := korean.CreditLabel(w)
	switch {
	case !reporter && korean.IsTitlePrefix(w) && !korean.IsPhotoField(w),
		reporter && (korean.IsPhotoField(w) || korean.IsRank(w) || label == korean.Crew || label == korean.Editor), // 사진 기자
		strings.HasSuffix(w, "전문"), strings.HasSuffix(w, "담당"), isBeat(w, title), isOrdinal(w),
		len(title) == len("7급") && korean.IsGrade(title) && !korean.IsOrganization(w) && !korean.IsPlace(w), // 행정 7급
		title == "연구자" && isField(w):
		return true
	case reporter || !korean.IsFieldTitle(title) && title != "문제":
		return false
	}
	return korean.IsField(w) && !p.isBook(aff[n]) && !korean.IsOrganization(w) && (!korean.IsDepartment(w) || strings.HasSuffix(w, "학")) &&
		!korean.IsTown(w) && !korean.IsTown(before) && !korean.TakesNext(before)
}

// sentence reports whether the words are part of a sentence or of a caption and
// no work place: one has a particle or says where somebody stands in a picture.
func (p *people) sentence(ws []token) bool {
	for i, t := range ws {
		w := p.at(t)
		if w == "및" && i > 0 && i+1 < len(ws) && korean.IsDepartment(p.at(ws[i+1])) { // 전기 및 전자공학부
			continue
		}
		if _, size := utf8.DecodeLastRuneInString(w); strings.Contains("과와은는이가", w[len(w)-size:]) && !korean.IsDepartment(w) && korean.JobTitle(w[:len(w)-size]) != korean.NoRole || strings.HasSuffix(w, "장과") { // 추진위원장과 상인회장, 강한별 기자는 휴가 중
			return true
		}
		if head := strings.TrimSuffix(w, "는"); head != w && isLatin(head) { // VJ는
			return true
		}
		if korean.IsRunning(w) && !(korean.IsName(w) && oneof.Ends(w, "을", "대한")) { // 김가을
			return true
		}
	}
	return false
}

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
			if i+1 < len(ws) && p.at(ws[i]) == "더" { // 법무법인 더 가람
				i++
			}
			cut = min(i+1, len(ws))
			break
		}
		if korean.IsOrganization(w) {
			cut = i + 1
			if next := len(ws) - 1; next == 1 && korean.IsKindOfOrg(w) && korean.Syllables(p.at(ws[1])) > 1 && !korean.IsOrganization(p.at(ws[1])) && !korean.IsDepartment(p.at(ws[1])) { // 출판사 가람
				cut = 2
			}
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
	} else if w := p.at(ws[0]); len(ws) == 1 && korean.IsDepartment(w) && !korean.IsOrganization(w) && (korean.IsDesk(w) || korean.IsFaculty(w) || strings.HasSuffix(w, "취재본부")) {
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
	if f := a.Affiliations; a.JobTitle == "" && len(f) == 1 && t == 0 { // 홍길동(가람대 경제학과) 교수
		a.JobTitle, f[0].JobTitle = post.JobTitle, post.JobTitle
		a.Kind, a.end = p.kindFor(role), max(a.end, ws[len(ws)-1].end)
		return n
	}
	a.keepFirst()
	if a.Affiliations != nil || post.Organization != "" {
		a.Affiliations = append(a.Affiliations, post)
	}
	a.end = max(a.end, ws[len(ws)-1].end)
	return n
}

// keepFirst makes an affiliation of the first title, so that several titles stay
// in order with where each is held.
func (a *person) keepFirst() {
	if len(a.Affiliations) == 0 && a.JobTitle != "" {
		a.Affiliations = append(a.Affiliations, article.Affiliation{JobTitle: a.JobTitle})
	}
}

// ofParty reports whether someone's one post is in a political party itself,
// not in an institute of it.
func (a *person) ofParty() bool {
	return len(a.Affiliations) == 1 && a.Affiliations[0].Department == "" && korean.IsParty(a.Affiliations[0].Organization)
}

// held gives a work place without a title to the first title without a place.
func (a *person) held(post article.Affiliation) {
	a.keepFirst()
	if len(a.Affiliations) == 1 { // 로스쿨 교수(가람대)
		if f := &a.Affiliations[0]; f.Department == "" && post.Department == "" && (korean.IsDepartment(f.Organization) && !korean.IsOrganization(f.Organization) || korean.IsFaculty(f.Organization) && korean.IsCollege(post.Organization)) {
			f.Organization, f.Department = post.Organization, f.Organization
			return
		}
	}
	for i := range a.Affiliations {
		f := &a.Affiliations[i]
		if f.Organization == "" && f.Department == "" {
			f.Organization, f.Department = post.Organization, post.Department
			return
		}
	}
	a.Affiliations = append(a.Affiliations, post)
}

// worksAt gives somebody with a title the work place ws: 홍길동 관장(전 가람과학관).
func (p *people) worksAt(a *person, ws []token) {
	if w := p.at(ws[0]); len(ws) > 1 && isFormer(w) && len(a.Affiliations) == 0 {
		a.JobTitle, ws = w+" "+a.JobTitle, ws[1:]
	}
	a.held(p.organization(ws))
}

// isBook reports whether the word is a title in quotes or brackets.
func (p *people) isBook(t token) bool {
	r, _ := utf8.DecodeRuneInString(p.s[t.start:])
	return isQuote(r) || kindOf(r) == open
}

// isOrdinal reports whether w counts the holders or the terms of a post: 제4대 원장,
// 11기 독자위원.
func isOrdinal(w string) bool {
	if w == "초대" {
		return true
	}
	n := strings.TrimPrefix(w, "제")
	rest := strings.TrimLeft(n, "0123456789")
	return rest != n && (rest == "대" || rest == "기")
}

// isBeat reports whether w is what a reporter covers, as it stands before the title:
// 바이오 전문기자, 의학 담당 기자.
func isBeat(w, title string) bool {
	return (title == "전문" || title == "담당" || title == "전문기자" || title == "전문 기자") && korean.Syllables(w) > 0 && korean.IsField(w) &&
		!korean.IsDesk(w) && (!korean.IsOrganization(w) || korean.IsKindOfOrg(w))
}

// partHead parts a word into a named part of an organisation and its head: 통영지사 and
// 지사장, 정책연구원 and 원장. It gives nothing for other words.
func partHead(w string) (part, head string) {
	for _, e := range [...]string{"지사장", "지부장", "지회장", "지점장", "지국장", "연구소장", "연구원장"} {
		if front, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(front) > 1 && !strings.HasSuffix(front, "복") { // but 복지국장
			return strings.TrimSuffix(w, "장"), strings.TrimPrefix(e, "연구")
		}
	}
	return "", ""
}

// isWriter reports whether the title is of somebody's book: its name keeps the
// quotes.
func isWriter(title string) bool {
	return oneof.Ends(title, "저자", "지은이", "역자")
}

// isFormer reports whether w says that the post is, or was, held: 전, 현.
func isFormer(w string) bool { return w == "전" || w == "前" || w == "현" || w == "現" }

// isField reports whether w is a field of study and no work place: 도시계획전공.
func isField(w string) bool {
	return strings.HasSuffix(w, "전공") || w == "신문방송" || strings.HasSuffix(w, "학") && !korean.IsOrganization(w)
}

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
