package byline

import (
	"slices"
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
	shares     bool // the next label came before a title
}

// people reads a segment that holds nothing but credits:
//
//	김철수·이영희 기자, 부산=박민수 인턴기자(한국대 사학과 4년) id@example.com
//
// The segment is cut at its separators into chunks of words; each chunk is names
// with a title, names alone, a post of the person before, a desk, a place or a
// press. What is none of these makes the whole segment no byline.
type people struct {
	s      string
	slot   bool // a name needs no title: a place kept for bylines, or an email beside it
	only   bool // the segment is a single word
	headed bool // a column's label stands before, and what follows may be its headline
	lead   bool // in a bracket any word before a name may be the press: [가람엔 홍길동 기자]

	list   []person
	role   korean.Role // of the label that holds: 사진=, 정리=
	label  bool        // some label was read
	fresh  bool        // a label was read since the last person
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
	signed bool     // after a slash at the end of the last sentence: …다. /홍길동 가람연구소 연구위원
	spoke  bool     // a slash parts name and title: [홍길동/기자] labels who speaks
	photo  bool     // a bracket of photo credits, or nothing but photo credits
}

// read reads toks to the end and reports whether all of it is credits.
func (p *people) read(toks []token, depth int) bool {
	p.sep, toks = word, p.withoutCareer(toks)
	if n := len(toks) - 1; n > 0 && depth == 0 && korean.SignsOff(p.at(toks[n])) && (p.titleAt(toks[n-1]) && n > 1 || p.clearName(toks[n-1]) && (n > 1 || korean.IsCommonName(p.at(toks[0])))) {
		toks = toks[:n] // 가람협회장 홍길동 드림
		p.label = n == 1
	}
	toks, ok := p.front(toks)
	if !ok {
		return false
	}
	if n := p.namedLast(toks); n > 0 { // 시인·소설가 홍길동
		first := toks[0].start
		if !p.items(slices.Concat(toks[n:n+1], toks[:n], toks[n+1:]), depth) {
			return false
		}
		p.list[0].start = first
		return true
	}
	return p.items(toks, depth)
}

// items reads toks one item after the other.
func (p *people) items(toks []token, depth int) bool {
	for i := 0; i < len(toks); {
		t, n := toks[i], 1
		switch t.kind {
		case comma, dot, slash, bar:
			p.sep = t.kind
		case email:
			if n = p.mailsOf(toks[i:]); n == 0 {
				p.mail(p.at(t))
				n = 1
			}
		case colon:
			if a := p.last(); a == nil || a.JobTitle == "" || !p.addressed(toks[i+1:]) { // 홍길동 기자 : id@example.com
				return false
			}
		case equal:
			if i > 0 && p.addressed(toks[i+1:]) { // 홍길동 기자 = id@example.com
				break
			}
			// Only a dateline ends in '=': (서울=연합뉴스) 홍길동 기자 =
			if i != len(toks)-1 || len(p.list) == 0 && p.agency == "" {
				return false
			}
			p.ends = true
		case other:
			if n = p.mark(toks, i); n == 0 {
				return false
			}
		case open:
			if n = len(toks) - i; n == 2 && toks[i+1].kind == email && p.last() != nil { // 홍길동 기자 (hong@exam
				n = 1
				break
			}
			if n = p.mateIn(toks[i:], 0); n < 0 || depth > 2 || !p.group(t, toks[i+1:i+n], depth) {
				return false
			}
			n++
		case word:
			if n = p.words(toks[i:]); n == 0 {
				return false
			}
		default:
			return false
		}
		i += n
	}
	return depth > 0 || p.settled()
}

// mark reads the mark toks[i] and gives how many tokens it took, 0 where no credit has
// one there.
func (p *people) mark(toks []token, i int) int {
	a, last := p.last(), i == len(toks)-1
	switch p.at(toks[i]) {
	case "-": // 홍길동 - 가람고 교사
		if a != nil {
			p.sep = bar
		}
		return 1
	case "*", "+", "✉", "■", "◆", "◎", "▣", "◈":
		return 1
	case "&": // 홍길동 & 김철수 기자
		p.sep = dot
		return 1
	case "@": // 홍길동기자@가람신문
		if a == nil || a.JobTitle == "" || last || !p.pressAt(toks[i+1]) {
			return 0
		}
		a.held(article.Affiliation{Organization: p.at(toks[i+1])})
		return 2
	case ".":
		if a != nil && !last && (a.pending && (korean.Syllables(a.Name) == 3 || korean.IsHanja(a.Name)) && !toks[i+1].space && p.personal(toks[i+1]) || // 홍길동.김철수 기자
			p.slot && a.pending && len(p.list) == 1 && toks[i+1].space && (p.titleAt(toks[i+1]) || p.division(toks[i+1:])) || // 홍길동. 소설가·가람대 교수, 홍길동. 가람시 총무과
			p.slot && p.places == "" && a.Kind == article.Contributor && a.JobTitle != "" && toks[i+1].kind == word && !p.personal(toks[i+1])) { // 홍길동 시인. 가람문인협회장
			p.sep = dot
			return 1
		}
		if !last && (i == 0 || toks[i-1].kind != email && p.at(toks[i-1]) != "." && !korean.IsPlace(p.at(toks[i-1]))) {
			return 0 // what stands before is a sentence
		}
		return 1
	}
	if isFigures(p.at(toks[i])) && last && a != nil && a.JobTitle == "기자" && p.at(toks[i])[0] == '0' { // 홍길동 기자 02-123-4567
		return 1
	}
	if isFigures(p.at(toks[i])) && (i > 0 || p.lead) && !last && (toks[i+1].kind == word || toks[i+1].kind == email) { // 가람뉴스 2024.05.01 홍길동 기자, 홍길동 기자 02-123-4567 hong@example.com
		return 1
	}
	return 0
}

// words reads what begins with a word and gives how many tokens it took, 0 where it is
// no credit.
func (p *people) words(toks []token) int {
	w := p.at(toks[0])
	if w == "겸" || p.joiner(toks) { // 변호사 겸 시인, 홍길동 및 김철수 기자
		if p.last() == nil {
			return 0
		}
		p.sep = dot
		return 1
	}
	if p.localAt(toks) {
		mail := p.at(toks[2])
		p.mail(w + mail[strings.IndexByte(mail, '@'):])
		return 2
	}
	if n := p.button(toks); n > 0 {
		p.label = p.label || strings.HasSuffix(w, "의")
		return n
	}
	if p.last() != nil && p.sourceTail(toks) {
		p.photo = p.photo || p.label || p.contributes() // whom the picture shows
		p.label = p.label || korean.IsPress(p.agency)   // 가람TV 홍길동 | 사진캡쳐 …
		return len(toks)
	}
	if len(toks) > 2 && toks[1].kind == colon && strings.HasSuffix(w, "에디터") && p.clearName(toks[2]) { // 에디터: 홍길동
		p.setLabel(korean.Reporter)
		if len(toks) > 3 && p.titleAt(toks[3]) { // 에디터: 홍길동 기자
			return 2
		}
		p.names(toks[2:3])
		return p.titledBy(nil, toks[:1], 3)
	}
	if n := p.prefix(toks); n > 0 {
		return n
	}
	n := 1
	for n < len(toks) && toks[n].kind == word && p.at(toks[n]) != "겸" && !p.anew(toks, n) && !p.joiner(toks[n:]) && p.button(toks[n:]) == 0 && !p.labelAt(toks[n:]) && p.loose(toks[n:]) == 0 && !p.localAt(toks[n:]) && !p.sourceTail(toks[n:]) {
		n++
	}
	if !p.chunk(toks[:n]) {
		return 0
	}
	p.sep = word
	return n
}

// joiner reports whether the first word joins names as a dot does.
func (p *people) joiner(toks []token) bool {
	w := p.at(toks[0])
	return (w == "및" || w == "and") && len(toks) > 1 && p.personal(toks[1])
}

// button gives how many tokens read as a link beside the byline of a page
// (홍길동 기자 다른기사 보기, 홍길동 필자의 다른 기사 보기), 0 where none do.
func (p *people) button(toks []token) int {
	if n := linked(p.s, toks); n > 0 {
		if n+1 < len(toks) && (toks[n].kind == colon || toks[n].kind == equal) && toks[n+1].kind == email { // 이메일 : hong@example.com
			n++
		}
		return n
	}
	if who, ok := strings.CutSuffix(p.at(toks[0]), "의"); ok && len(toks) > 1 && (who == "필자" || (p.last() != nil || strings.HasSuffix(strings.TrimRight(p.s[:toks[0].start], " "), "기자")) && len(who) <= len("홍기자") && strings.Contains(who, "기자")) { // 홍길동 기자 홍기자의 다른뉴스
		if n := linked(p.s, toks[1:]); n > 0 {
			return n + 1
		}
	}
	return 0
}

// settled reports whether every name has something that joins it to the list.
func (p *people) settled() bool {
	for i := range p.list {
		a := &p.list[i]
		if a.JobTitle == "" && (a.loose && a.Email == "" || korean.IsLongName(a.Name) && !korean.IsName(a.Name) && !p.label && a.Email == "") {
			return false
		}
		p.housed(a)
	}
	return true
}

// housed gives the outlet to a reporter who waits for a title in vain: [가람일보 홍길동].
func (p *people) housed(a *person) {
	if a.pending && p.outlet != (article.Affiliation{}) && a.Kind == article.Reporter {
		a.Affiliations = append(a.Affiliations, p.outlet)
	}
}

// labelAt reports whether a label and its = or :, or a place and =, stand at the
// front.
func (p *people) labelAt(toks []token) bool {
	if len(toks) > 1 && toks[1].kind == equal && korean.IsPlace(p.at(toks[0])) {
		return true
	}
	if p.titleAt(toks[0]) {
		return false
	}
	const longest = 4
	for n := 1; n < longest; n++ {
		if p.labelEnds(toks, n) {
			return true
		}
	}
	return false
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

// text gives what toks are in the line. A name read before the posts that stand before
// it (가람대 교수·시인 홍길동) is not in one piece with them.
func (p *people) text(toks []token) string {
	if len(toks) == 0 {
		return ""
	}
	from, to := toks[0].start, toks[len(toks)-1].end
	if from <= to {
		return p.s[from:to]
	}
	var words []string
	for _, t := range toks {
		words = append(words, p.at(t))
	}
	return strings.Join(words, " ")
}

// at gives the word t, a name without the blanks between its syllables.
func (p *people) at(t token) string {
	if t.spelt {
		return strings.ReplaceAll(p.s[t.start:t.end], " ", "")
	}
	return p.s[t.start:t.end]
}

// add appends a person.
func (p *people) add(n person) {
	n.Place = p.place
	for i := range p.list { // 김철수 특파원 김철수기자: printed twice, credited once
		if p.list[i].Name == n.Name && n.Name != "" && p.list[i].Kind == p.kindFor(korean.Reporter) {
			return
		}
	}
	n.loose = p.sep == word && len(p.list) > 0 && !p.fresh && !p.last().pending
	p.fresh = false
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
	case korean.Crew, korean.Script:
		return article.Crew
	case korean.Editor:
		return article.Editor
	}
	return article.Reporter
}
