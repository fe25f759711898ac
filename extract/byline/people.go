package byline

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// person is a credit while its list is being read.
type person struct {
	article.Author
	start, end int
	pending    bool // a name that still waits for a title after it
	loose      bool // nothing joins the name to the people before it
}

// people reads a segment that holds nothing but credits:
//
//	김철수·이영희 기자, 부산=박민수 인턴기자(한국대 사학과 4년) id@example.com
//
// The segment is cut at its separators into chunks of words; each chunk is names
// with a title, names alone, a post of the person before, a desk, a place or a
// press. What is none of these makes the whole segment no byline.
type people struct {
	s    string
	slot bool // a name needs no title: a place kept for bylines, or an email beside it
	only bool // the segment is a single word
	lead bool // in a bracket any word before a name may be the press: [가람엔 홍길동 기자]

	list   []person
	role   korean.Role // of the label that holds: 사진=, 정리=
	label  bool        // some label was read
	place  string      // of the next person
	outlet article.Affiliation
	agency string
	mails  []string // printed before the person they belong to
	group0 int      // the first of those who got the latest title together
	mailed bool     // an email was read
	credit bool     // a press stands after the people: whose picture it is
	sep    kind     // the separator before the chunk, word where there is none
	places string   // every place read, for the dateline
	ends   bool     // '=' closes the segment
	spoke  bool     // a slash parts name and title: [홍길동/기자] labels who speaks
	photo  bool     // a bracket of photo credits, or nothing but photo credits
}

// read reads toks to the end and reports whether all of it is credits.
func (p *people) read(toks []token, depth int) bool {
	p.sep = word
	for i := 0; i < len(toks); {
		t := toks[i]
		switch t.kind {
		case comma, dot, slash, bar:
			p.sep = t.kind
			i++
		case email:
			p.mail(p.s[t.start:t.end])
			i++
		case equal:
			// Only a dateline ends in '=': (서울=연합뉴스) 홍길동 기자 =
			if i != len(toks)-1 || len(p.list) == 0 && p.agency == "" {
				return false
			}
			p.ends = true
			i++
		case other:
			if r := p.s[t.start:t.end]; r != "." && r != "-" && r != "–" && r != "*" {
				return false
			}
			i++
		case open:
			n := p.mateIn(toks, i)
			if n < 0 || depth > 2 || !p.group(toks[i], toks[i+1:n], depth) {
				return false
			}
			i = n + 1
		case word:
			if p.last() != nil && p.at(t) == "겸" { // 변호사 겸 시인
				p.sep = dot
				i++
				continue
			}
			if a, b, ok := korean.SplitCompound(p.at(t)); ok { // 외신캐스터김철수PD
				cut := t.start + len(a)
				if !p.chunk([]token{{kind: word, start: t.start, end: cut}}) || !p.chunk([]token{{kind: word, start: cut, end: cut + len(b)}}) {
					return false
				}
				i++
				continue
			}
			if n := p.prefix(toks[i:]); n > 0 {
				i += n
				continue
			}
			n := i
			for n < len(toks) && toks[n].kind == word && (n == i || p.at(toks[n]) != "겸" && p.loose(toks[n:]) == 0 && !p.compound(toks[n])) {
				n++
			}
			if !p.chunk(toks[i:n]) {
				return false
			}
			p.sep = word
			i = n
		default:
			return false
		}
	}
	return depth > 0 || p.settled()
}

// settled reports whether every name has something that joins it to the list.
func (p *people) settled() bool {
	for i := range p.list {
		a := &p.list[i]
		if a.loose && a.JobTitle == "" && a.Email == "" {
			return false
		}
		if a.pending && p.outlet.Organization != "" && a.Kind == article.Reporter {
			a.Affiliations = append(a.Affiliations, p.outlet) // [가람일보 홍길동]
		}
	}
	return true
}

// compound reports whether the word is a title with the next credit glued to it.
func (p *people) compound(t token) bool {
	_, _, ok := korean.SplitCompound(p.at(t))
	return ok
}

// mateIn gives the index in toks of the bracket closing toks[i], or -1.
func (p *people) mateIn(toks []token, i int) int {
	depth := 0
	for n := i; n < len(toks); n++ {
		switch toks[n].kind {
		case open:
			depth++
		case shut:
			if depth--; depth == 0 {
				return n
			}
		}
	}
	return -1
}

func (p *people) text(toks []token) string {
	if len(toks) == 0 {
		return ""
	}
	return p.s[toks[0].start:toks[len(toks)-1].end]
}

func (p *people) at(t token) string { return p.s[t.start:t.end] }

// prefix reads what ends in = or : before a person: a label (사진=), a place
// (세종=, 토리노·제노바=), a press (헤럴드경제(수원)=), or a loose label (글 홍길동).
// It gives the number of tokens it took, 0 where there is no prefix.
func (p *people) prefix(toks []token) int {
	const longest = 9
	n := 0
	for ; n < len(toks) && n < longest; n++ {
		t := toks[n]
		if t.kind == equal || t.kind == colon {
			break
		}
		if t.kind == word && n > 0 && p.titleAt(t) && toks[0].kind == word && !p.isLabel(toks[:n+1]) {
			return p.labelled(toks, p.loose(toks))
		}
		if t.kind == comma && (n == 0 || !korean.IsPlace(p.at(toks[n-1]))) {
			return p.labelled(toks, p.loose(toks))
		}
		if t.kind == email || t.kind == bar || t.kind == other {
			return p.labelled(toks, p.loose(toks))
		}
	}
	if n == 0 || n >= len(toks) || n == longest || n == len(toks)-1 {
		return p.labelled(toks, p.loose(toks))
	}
	head := toks[:n]
	if role, ok := p.labels(head); ok {
		p.role, p.label = role, true
		return n + 1
	}
	if toks[n].kind == colon {
		return p.labelled(toks, p.loose(toks))
	}
	if len(head) == 1 && korean.JobTitle(p.at(head[0])) != korean.NoRole {
		return 0
	}
	// The press may carry its place in a bracket or after it.
	for i := 0; i < len(head); {
		t := head[i]
		if t.kind == open {
			m := p.mateIn(head, i)
			if m < 0 {
				return 0
			}
			if p.agency == "" && p.place != "" { // 사우스조던 ( 미 유타주 ) =
				p.setPlace(p.s[head[0].start:head[m].end])
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
		m := i + 1
		for m < len(head) && head[m].kind != open && head[m].kind != shut {
			m++
		}
		words := head[i:m]
		if k := p.press(words); k > 0 {
			p.setOutlet(p.text(words[:k]))
			i += k
			continue
		}
		p.setPlace(p.text(words))
		i = m
	}
	return n + 1
}

// press gives how many of the words name a press at their front.
func (p *people) press(ws []token) int {
	if len(ws) == 0 || ws[0].kind != word || !korean.IsPress(p.at(ws[0])) || korean.IsPlace(p.at(ws[0])) {
		return 0
	}
	n := 1
	for n+1 < len(ws) && ws[n].kind == slash && korean.IsPress(p.at(ws[n+1])) {
		n += 2
	}
	return n
}

func (p *people) setPlace(s string) {
	p.place = s
	if p.places == "" {
		p.places = s
	}
}

func (p *people) setOutlet(s string) {
	if p.agency == "" {
		p.agency = s
	}
	if i := strings.LastIndexByte(s, '/'); i >= 0 { // AP/뉴시스: the reporter is the latter's
		s = s[i+1:]
	}
	p.outlet = article.Affiliation{Organization: s}
}

// loose finds a label that stands right before a name: 글 홍길동, 사진 김철수 기자.
func (p *people) loose(toks []token) int {
	n := 0
	for n < len(toks) && toks[n].kind == word && korean.IsLooseLabel(p.at(toks[n])) {
		n++
		if n+1 < len(toks) && (toks[n].kind == dot || toks[n].kind == slash) && korean.IsLooseLabel(p.at(toks[n+1])) {
			n++
			continue
		}
		break
	}
	if n == 0 || n >= len(toks) {
		return 0
	}
	if (toks[n].kind == bar || toks[n].kind == slash) && n+1 < len(toks) { // 글 | 홍길동
		n++
	}
	if toks[n].kind != word || !korean.IsNameLabel(p.at(toks[n-1])) && !p.nameAt(toks[n]) && !p.gluedAt(toks[n]) && !isUpper(p.s[toks[n].start]) {
		return 0
	}
	if name := p.at(toks[n]); korean.Syllables(name) == 2 && (n+1 == len(toks) || !p.titleAt(toks[n+1])) && !korean.IsNameLabel(p.at(toks[n-1])) {
		return 0 // 번역 설정: too short to be a name for that alone
	}
	return n
}

// labelled takes the loose label of n tokens.
func (p *people) labelled(toks []token, n int) int {
	role, ok := p.labels(toks[:n])
	if !ok {
		return 0
	}
	p.role, p.label = role, true
	return n
}

func (p *people) isLabel(toks []token) bool {
	_, ok := p.labels(toks)
	return ok
}

// labels says what several labels make of the person after them: somebody who
// did the text and the photographs wrote it.
func (p *people) labels(toks []token) (korean.Role, bool) {
	best := korean.NoRole
	for _, t := range toks {
		switch t.kind {
		case word:
		case dot, slash, comma, bar:
			continue
		default:
			return korean.NoRole, false
		}
		role := korean.CreditLabel(p.at(t))
		if role == korean.NoRole {
			return korean.NoRole, false
		}
		if best == korean.NoRole || role < best {
			best = role
		}
	}
	return best, best != korean.NoRole
}

// mail gives an email to its person: to the name right before it, else to the
// first of those with the latest title who has none (홍길동·김철수 기자 hong@…),
// else to the next person.
func (p *people) mail(e string) {
	p.mailed = true
	if e[0] == '[' { // [email protected]
		return
	}
	if a := p.last(); a != nil && a.pending && a.Email == "" {
		a.Email = e
		return
	}
	for i := p.group0; i < len(p.list); i++ {
		if a := &p.list[i]; a.Email == "" && a.Kind.Wrote() {
			a.Email = e
			return
		}
	}
	if a := p.last(); a != nil && a.Email == "" && a.Kind == article.Desk {
		a.Email = e
		return
	}
	p.mails = append(p.mails, e)
}

// add appends a person.
func (p *people) add(n person) {
	n.Place = p.place
	for i := range p.list { // 김철수 특파원 김철수기자: printed twice, credited once
		if p.list[i].Name == n.Name && n.Name != "" && p.list[i].Kind == p.kindFor(korean.Reporter) {
			return
		}
	}
	n.loose = p.sep == word && len(p.list) > 0 && !p.mailed && !p.last().pending
	if len(p.mails) > 0 {
		n.Email = p.mails[0]
		p.mails = p.mails[1:]
	}
	p.list = append(p.list, n)
}

// last gives the latest person, or nil.
func (p *people) last() *person {
	if len(p.list) == 0 {
		return nil
	}
	return &p.list[len(p.list)-1]
}

// kindFor turns a title's role into a kind; a label before the name wins.
func (p *people) kindFor(role korean.Role) article.AuthorKind {
	if p.label {
		if p.role != korean.Reporter {
			role = p.role
		} else if role != korean.Contributor {
			role = korean.Reporter
		}
	}
	switch role {
	case korean.Contributor:
		return article.Contributor
	case korean.Photographer:
		return article.Photographer
	case korean.Crew:
		return article.Crew
	case korean.Editor:
		return article.Editor
	}
	return article.Reporter
}
