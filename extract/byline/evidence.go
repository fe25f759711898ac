package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// answer makes the answer of what was read, if there is evidence enough for it.
func (r *reader) answer(p *people, from, to int, rule string) (Line, bool) {
	if p.ends {
		rule = "dateline"
	}
	if rule == "stamp" && p.agency == "" && p.atGround() || // 잠실=홍길동 기자 2024.05.01 10:00
		(rule == "dateline" || rule == "bracket") && !p.contributes() && picture(r.line[to:max(to, r.end)]) {
		p.photographed()
	}
	if rule == "dateline" {
		p.mailBehind(r.line[to:max(to, r.end)])
	}
	l := Line{Agency: p.agency, Place: p.places, Span: article.Span{Start: from, End: to}, Rule: rule}
	p.dropSubjects()
	if len(p.list) == 0 {
		return r.unnamed(p, l)
	}
	headline := p.headed && r.where == Slot // [시론] 홍길동 의원, but [기고] 홍길동 가람지법 판사
	e := p.weigh(headline)
	if p.ends && e.bare == len(p.list) { // (서울=연합뉴스) 속보 = …: no title, no name
		l.Kind = Dateline
		return l, p.agency != ""
	}
	if p.spoke && p.agency == "" {
		head, _ := bullets(r.line, from, to)
		next, _ := utf8.DecodeRuneInString(r.line[to:r.to])
		if isSquare(r.line[head:]) || isQuote(next) { // [홍길동/가람대 교수], <홍길동 / 가람대 교수> “…”: who speaks in a broadcast
			return Line{}, false
		}
	}
	if !e.strong && !p.mailed && !p.label && (p.agency == "" || rule == "line") {
		if (p.lead || rule == "bracket") && (e.contributor == 0 || e.subject > 0 || rule == "bracket" && (e.plain > 0 && !r.columnist(p, to) || strings.Contains(r.line[to:r.to], p.list[0].Name))) { // [화촉], [홍길동 변호사] “…”: a label; [홍길동 가람재단 이사장] 홍길동 이사장은 …
			return Line{}, false
		}
		l.Weak = r.where == Body || headline
		if l.Weak && (e.contributor == 0 || rule == "tail" && !p.signed || e.subject > 0) {
			return Line{}, false
		}
	}
	l.Weak = l.Weak || p.only && isShort(p.list[0].Name) && !korean.EndsGiven(p.list[0].Name) // 진주
	l.Kind = Credit
	if p.desks() {
		l.Kind = Byline
	}
	for i := range p.list {
		a := p.list[i].Author
		a.Raw = strings.TrimSpace(r.line[p.list[i].start:min(len(r.line), p.list[i].end)])
		if l.Credits = append(l.Credits, a); a.Kind.Wrote() {
			l.Kind = Byline
		}
	}
	if rule == "dateline" && l.Kind == Byline {
		l.Kind = Dateline
	}
	return l, true
}

// evidence is what speaks for the people of a line being who wrote it.
type evidence struct {
	strong                            bool // somebody has a reporter's title, an address or a part of the crew
	bare, contributor, plain, subject int  // names alone, people from outside, those without a work place, those whom news is about
}

// weigh gives the evidence. A headline may stand behind a column's label.
func (p *people) weigh(headline bool) (e evidence) {
	for i := range p.list {
		a := &p.list[i]
		if local := localOf(a.Email); a.Kind == article.Reporter && strings.Contains(local, "photo") && local != "photo" {
			a.Kind = article.Photographer // photolim@example.com
		}
		switch {
		case a.Kind == article.Contributor || strings.HasSuffix(a.JobTitle, "장"):
			e.contributor++
			if len(a.Affiliations) == 0 {
				e.plain++
			}
			if len(a.Affiliations) < 2 && (korean.IsSubject(a.JobTitle) && (!headline || a.Affiliations == nil) || a.ofParty()) {
				e.subject++
			}
		case a.JobTitle == "" && a.Email == "" && a.Kind == article.Reporter && (a.Affiliations == nil || !korean.IsDesk(a.Affiliations[0].Department)):
			e.bare++
		default:
			e.strong = true
		}
	}
	return e
}

// unnamed makes the answer where nobody is named: of addresses, or of a wire service
// in a place kept for bylines.
func (r *reader) unnamed(p *people, l Line) (Line, bool) {
	if len(p.mails) > 0 && (l.Rule == "line" || l.Rule == "stamp") {
		from := l.Span.Start
		for _, m := range p.mails {
			before := max(0, strings.Index(r.line[from:], m)) // one put together (hong·kim@…) stands nowhere
			if isOffice(localOf(m)) || invites(r.line[from:from+before]) {
				return Line{}, false
			}
			l.Credits = append(l.Credits, byMail(m))
		}
	} else if r.where == Slot && korean.IsAgency(p.agency) && l.Rule == "line" {
		l.Credits = []article.Author{{Name: p.agency, Kind: article.Agency, Raw: p.agency}}
	} else {
		return Line{}, false
	}
	l.Kind = Byline
	return l, true
}

// columnist reports whether one name with its calling stands in a bracket before the
// first sentence of a column: [홍길동 수필가] 시간은 …
func (r *reader) columnist(p *people, to int) bool {
	rest := r.line[to:r.to]
	next, _ := utf8.DecodeRuneInString(rest)
	return len(p.list) == 1 && (isSentence(rest) || oneof.Ends(rest, "!", "?")) && !isQuote(next)
}

// shown reports whether the rest of a line says whose the picture is (ⓒ 가람일보)
// and claims no copyright of the text.
func shown(rest string) bool {
	if !oneof.In(rest, "ⓒ", "©") {
		return false
	}
	return !oneof.In(rest, "무단", "저작권", "배포", "ight", "IGHT", "미디어", "www", ".com", ".kr")
}

// dropSubjects takes out people from outside the press who stand beside a
// photographer: they are whom the picture shows.
func (p *people) dropSubjects() {
	shot := p.photo
	for i := range p.list {
		shot = shot || p.list[i].Kind == article.Photographer
	}
	if !shot && !p.credit || p.hasMail() {
		return
	}
	kept := p.list[:0]
	for _, a := range p.list {
		if p.label {
			if a.Kind == article.Contributor && korean.IsSubject(a.JobTitle) {
				continue
			}
		} else if a.Kind == article.Contributor || a.Kind == article.Reporter && strings.HasPrefix(a.JobTitle, "전 ") {
			continue
		}
		kept = append(kept, a)
	}
	p.list = kept
}

// contributes reports whether somebody from outside is among the people.
func (p *people) contributes() bool {
	for i := range p.list {
		if p.list[i].Kind == article.Contributor {
			return true
		}
	}
	return false
}

func (p *people) desks() bool {
	for i := range p.list {
		switch p.list[i].Kind {
		case article.Desk, article.Robot, article.Agency:
			return true
		}
	}
	return false
}

func (p *people) hasMail() bool {
	for i := range p.list {
		if p.list[i].Email != "" {
			return true
		}
	}
	return len(p.mails) > 0
}

// pens reports whether the first of the people has a title that photographers do not
// sign with: 대표기자, 논설위원.
func (p *people) pens() bool {
	return len(p.list) > 0 && oneof.Ends(p.list[0].JobTitle, "대표기자", "프리랜서 기자", "시민기자", "논설위원", "특파원", "국장", "본부장")
}

// photographed makes photographers of all who were read as authors.
func (p *people) photographed() {
	for i := range p.list {
		if p.list[i].Kind.Wrote() {
			p.list[i].Kind = article.Photographer
		}
	}
}

// isSquare reports whether s begins with a square bracket.
func isSquare(s string) bool {
	return oneof.Begins(s, "[", "【")
}
