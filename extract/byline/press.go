package byline

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// pressAt reports whether the word names a press.
func (p *people) pressAt(t token) bool {
	return korean.IsPress(p.at(t)) && !korean.IsPlace(p.at(t))
}

// fromPress reads words of which the first names a press.
func (p *people) fromPress(ws []token) int {
	if a := p.last(); a != nil && a.pending && p.sep == slash && p.lead { // [홍길동 / YTN 기자]: who speaks
		p.spoke = true
		return len(ws)
	}
	desk := len(ws) > 1 && p.isDeskOf(ws[1:])
	if (len(ws) == 1 || desk) && p.role > korean.Contributor { // 사진=가람TV 연예부: the press is the picture's
		p.credit, p.label = len(p.list) > 0, p.label && !desk
		return 1
	}
	if len(ws) == 1 {
		return p.pressAlone(ws)
	}
	if desk {
		return p.deskOf(ws)
	}
	n := 1
	for n < len(ws)-1 && isLatin(p.at(ws[n])) && !p.titleAt(ws[n]) && !latinName(p.text(ws[n:len(ws)-1])) { // YTN digital
		n++
	}
	p.setOutlet(p.text(ws[:n]))
	if w := p.at(ws[n]); (korean.IsColumn(w) || press.IsSection(w) && !korean.IsPlace(w)) && (n+1 < len(ws) && p.personal(ws[n+1]) || p.parted(ws[n].end)) { // [가람일보 취재수첩/홍길동 기자]
		return n + 1
	}
	if p.lead && n+1 == len(ws) && (korean.IsDepartment(p.at(ws[n])) || p.pressAt(ws[n])) && !p.personal(ws[n]) && p.parted(ws[n].end) { // [가람일보 전남본부/홍길동 기자]
		p.outlet.Department = p.at(ws[n])
		return len(ws)
	}
	end := ws[n-1].end
	for n < len(ws)-1 && !p.titleAt(ws[n]) && !p.personal(ws[n]) &&
		(korean.IsDepartment(p.at(ws[n])) || korean.IsDesk(p.at(ws[n+1])) || p.personal(ws[n+1]) && !korean.IsPlace(p.at(ws[n])) && !korean.IsModifier(p.at(ws[n]))) {
		p.outlet.Department = strings.TrimSpace(p.s[end:ws[n].end])
		n++
	}
	return n
}

// deskOf reads a press and its desk: a credit, or where the person before works.
func (p *people) deskOf(ws []token) int {
	p.setOutlet(p.at(ws[0]))
	a, post := p.last(), article.Affiliation{Organization: p.at(ws[0]), Department: p.text(ws[1:])}
	switch {
	case p.staffed() && !korean.IsPool(p.at(ws[len(ws)-1])): // 홍길동 기자 / 가람일보 사회부
		a.held(post)
		a.Kind = article.Reporter
	case a != nil && a.pending && (p.sep == bar || p.sep == slash): // 홍길동 | 가람S 산업팀
		if n := len(ws) - 1; p.titleAt(ws[n]) { // 기자
			return p.titledBy(ws[:n], ws[n:], len(ws))
		}
		a.Affiliations = append(a.Affiliations, post)
		p.outlet, a.pending = article.Affiliation{}, false
	default:
		return p.desk(ws)
	}
	return len(ws)
}

// staffed reports whether the one person so far has a newsroom's title.
func (p *people) staffed() bool {
	a := p.last()
	return len(p.list) == 1 && a.JobTitle != "" && !p.label &&
		(a.Kind == article.Reporter || a.JobTitle == "부장" || a.JobTitle == "차장" || a.JobTitle == "국장")
}

// pressAlone takes a press or wire service that stands by itself.
func (p *people) pressAlone(ws []token) int {
	if a := p.last(); a != nil && p.sep == dot && a.JobTitle != "" && a.Affiliations == nil { // 홍길동 논설위원 · 가람일보
		a.held(article.Affiliation{Organization: p.text(ws)})
		return len(ws)
	}
	p.credit = len(p.list) > 0
	if p.agency != "" && p.sep == slash { // AP/뉴시스: the reporter is the latter's
		p.agency += "/" + p.text(ws)
	}
	p.setOutlet(p.text(ws))
	return len(ws)
}

func (p *people) setOutlet(s string) {
	if place, ok := strings.CutSuffix(s, "연합뉴스"); ok && korean.IsPlace(place) { // 대구연합뉴스
		p.addPlace(place)
		s = s[len(place):]
	}
	if p.agency == "" {
		p.agency = s
	}
	p.outlet = article.Affiliation{Organization: s}
}

// isDeskOf reports whether ws ends in a desk or pool: 외교부 공동취재단, 국제부 기자.
func (p *people) isDeskOf(ws []token) bool {
	n := len(ws)
	team := n == 2 && p.at(ws[1]) == "기자" && strings.HasSuffix(p.at(ws[0]), "팀") // 무지개팀 기자
	if n > 1 && (p.at(ws[n-1]) == "기자" || p.at(ws[n-1]) == "종합") && (team || korean.IsDesk(p.at(ws[n-2]))) {
		n--
	}
	if n > 3 || !team && !korean.IsDesk(p.at(ws[n-1])) || n > 1 && korean.IsCollege(p.at(ws[0])) && korean.IsFaculty(p.at(ws[n-1])) { // 가람대 과학부
		return false
	}
	for _, t := range ws[:n-1] {
		if p.personal(t) {
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
	} else if p.at(ws[n-1]) == "종합" { // 사회부 종합
		n--
	}
	kind := article.Desk
	if p.label && p.role != korean.Reporter { // 그래픽=가람디자인랩
		kind = p.kindFor(p.role)
	} else if korean.IsPhotoDesk(p.at(ws[n-1])) {
		kind = article.Photographer
	}
	p.add(person{Author: article.Author{Name: p.text(ws[:n]), JobTitle: title, Kind: kind}, start: ws[0].start, end: ws[len(ws)-1].end})
	return len(ws)
}

func (p *people) isRobot(ws []token) bool {
	n := len(ws)
	if n > 1 && p.at(ws[n-1]) == "기자" {
		return n == 2 && strings.HasSuffix(p.at(ws[0]), "봇")
	}
	return n <= 2 && korean.IsRobot(p.at(ws[n-1]))
}
