package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// brackets reads a credit in a bracket of its own, and the credit that goes on
// after it up to '=': [이데일리 홍길동 기자], (서울=연합뉴스) 홍길동 기자 =
func (r *reader) brackets(from, to int) (Line, bool) {
	if l, ok := r.unopened(from, to); ok {
		return l, true
	}
	tries := 0
	for i := nextOpen(r.line, from, to); i < to && tries < 8; i = nextOpen(r.line, i+1, to) {
		end := closing(r.line, i, min(to, i+headReach))
		if end < 0 {
			continue
		}
		first, size := utf8.DecodeRuneInString(r.line[i:])
		inner := r.line[i+size : end]
		credit := oneof.In(inner, "기자", "특파원", "글:")
		dated := strings.IndexByte(inner, '=') >= 0
		press, _, _ := strings.Cut(inner, " ")
		if !dated && (i > from && !credit && !korean.IsKnownPress(press) || r.told(i, end, to) && (i > from || strings.ContainsRune("<《〈", first))) { // <가람의 기자>가 나왔다: a work
			continue
		}
		tries++
		if l, ok := r.bracket(from, to, i, end, dated); ok {
			return l, true
		}
	}
	return r.pressAlone(from, to)
}

// told reports whether the bracket at i says who somebody is in a sentence that goes on
// behind it: 홍길동(가람일보 기자), 오누리(한빛신문 기자)씨가 …
func (r *reader) told(i, end, to int) bool {
	_, size := utf8.DecodeRuneInString(r.line[end:])
	before, _ := utf8.DecodeLastRuneInString(r.line[:i])
	next, _ := utf8.DecodeRuneInString(r.line[end+size : to])
	return korean.GoesOn(r.line[end+size:to]) || korean.IsHangul(before) && (kindOf(next) == comma || korean.IsHangul(next))
}

// unopened reads a bracket at the start that lost its opening mark: 가람신문 홍길동
// 기자] 가람시는 …, 서울=가람통신) 홍길동 기자 = …
func (r *reader) unopened(from, to int) (Line, bool) {
	end := strings.IndexAny(r.line[from:min(to, from+headReach)], "[(])")
	if end <= 0 || from+end+1 == to {
		return Line{}, false
	}
	switch r.line[from+end] {
	case ')':
		return r.undated(from, from+end, to)
	case ']':
	default:
		return Line{}, false
	}
	p, ok := r.bracketed(from, from+end, '[')
	if !ok || len(p.list) == 0 || len(p.list[0].Affiliations) == 0 {
		return Line{}, false
	}
	l, ok := r.answer(p, r.from, r.pad(from+end+1, to), "bracket")
	l.Kind = Dateline
	return l, ok
}

// undated reads the dateline whose bracket closes at end and opened nowhere.
func (r *reader) undated(from, end, to int) (Line, bool) {
	p, ok := r.segment(from, end)
	if !ok || p.agency == "" || p.places == "" {
		return Line{}, false
	}
	agency, places := p.agency, p.places
	p, eq, ok := r.equal(end+1, end+1, to)
	if !ok {
		return Line{}, false
	}
	p.places = places
	p.dated(agency)
	return r.answer(p, from, r.pad(eq, to), "dateline")
}

// dated gives the press, and its place, that stand before the reporters to those
// without one.
func (p *people) dated(press string) {
	p.agency = press
	for n := range p.list {
		a := &p.list[n]
		if a.Place == "" {
			a.Place = p.places
		}
		if len(a.Affiliations) == 0 && a.Kind == article.Reporter {
			a.Affiliations = []article.Affiliation{{Organization: press, JobTitle: a.JobTitle}}
		}
	}
}

// nextOpen gives where the next opening bracket stands, to where there is none.
func nextOpen(s string, i, to int) int {
	for ; i < to; i++ {
		switch c := s[i]; c {
		case '(', '[', '<':
			return i
		case 0xE3: // 【 〔 《 〈
			if r, _ := utf8.DecodeRuneInString(s[i:to]); kindOf(r) == open {
				return i
			}
		}
	}
	return to
}

// closing finds the end of the bracket at i: the byte before its closing mark.
func closing(s string, i, to int) int {
	depth := 0
	for j := i; j < to; {
		c, size := utf8.DecodeRuneInString(s[j:to])
		switch kindOf(c) {
		case open:
			depth++
		case shut:
			if depth--; depth == 0 {
				return j
			}
		}
		j += size
	}
	return -1
}

func (r *reader) bracket(from, to, i, end int, dated bool) (Line, bool) {
	first, size := utf8.DecodeRuneInString(r.line[i:])
	_, closeSize := utf8.DecodeRuneInString(r.line[end:])
	after := end + closeSize
	if inner := r.line[i+size : end]; korean.IsDesk(inner[strings.LastIndexByte(inner, ' ')+1:]) {
		if l, ok := r.signed(to, i, after); ok {
			return l, true
		}
	}
	if last := r.line[i+size+strings.LastIndexByte(r.line[i+size:end], ' ')+1 : end]; i == from && first != '《' && korean.JobTitle(last) == korean.Reporter { // (가람in/홍길동 기자) …: as in a square one
		first = '['
	}
	p, ok := r.bracketed(i+size, end, first)
	if ok && p.ended(r.line[after:to]) {
		if l, ok := r.signed(to, i, after); ok {
			return l, true
		}
	}
	if !ok || p.ends || len(p.list) == 0 {
		if dated {
			return r.datelined(to, i, after)
		}
		return r.signed(to, i, after)
	}
	if first == '《' || p.photo || (p.agency == "" && p.places == "" || p.atGround()) && caption(r.line[from:i]) {
		p.photographed()
	}
	l, ok := r.answer(p, i, r.pad(after, to), "bracket")
	if i == from && l.Kind == Byline && after < to {
		l.Kind = Dateline
	}
	return l, ok
}

// ended reports whether a name of two syllables is all that stands behind the press of a
// bracket and a reporter begins behind it: a place that no table knows.
func (p *people) ended(rest string) bool {
	return p.agency != "" && len(p.list) == 1 && p.list[0].JobTitle == "" && korean.Syllables(p.list[0].Name) == 2 && strings.Contains(rest[:min(len(rest), headReach)], "기자")
}

// pad takes the white space after a credit into its span.
func (r *reader) pad(at, to int) int {
	n, _ := trim(r.line, at, to)
	if n >= to {
		return r.to
	}
	return n
}

// datelined reads a bracket of place and press and the names after it up to '='.
func (r *reader) datelined(to, i, after int) (Line, bool) {
	p, eq, ok := r.equal(i, after, to)
	if !ok {
		return Line{}, false
	}
	if p.list[0].Kind == article.Photographer { // … 사진공동취재단 홍길동 기자 =
		p.photographed()
	}
	return r.answer(p, i, r.pad(eq, to), "dateline")
}

// signed reads a bracket of the press, perhaps with its desk, and the names and
// '=' after it: [가람풋볼] 홍길동 기자 = …, [가람신문 정치팀] 홍길동 기자 = …
func (r *reader) signed(to, i, after int) (Line, bool) {
	_, open := utf8.DecodeRuneInString(r.line[i:])
	_, shut := utf8.DecodeLastRuneInString(r.line[:after])
	press, place := r.line[i+open:after-shut], ""
	if a, b, ok := strings.Cut(press, "/"); ok && korean.IsPlace(a) { // [진주/가람in] 홍길동 기자 = …
		place, press = a, b
	} else if korean.IsPlace(b) {
		place, press = b, a
	}
	if a, b, _ := strings.Cut(press, " "); korean.IsPlace(a) && korean.IsPress(b) { // (부산 가람일보) 홍길동 기자 = …
		place, press = a, b
	} else if korean.IsPress(a) && korean.Syllables(b) == 2 && !korean.IsDesk(b) && !korean.IsNoun(b) { // [가람일보 도담] 홍길동 기자 = …
		place, press = b, a
	}
	name, desk, _ := strings.Cut(press, " ")
	if place == "" && korean.Syllables(name) < 0 || korean.IsNoun(name) || korean.IsColumn(name) || desk != "" && !korean.IsDesk(desk) && !korean.IsKnownPress(name) && !korean.IsPress(name+desk) {
		return Line{}, false
	}
	p, eq, ok := r.equal(after, after, to)
	if !ok || p.agency != "" && desk == "" || !p.ends && !korean.IsPress(name) {
		return Line{}, false
	}
	if place != "" {
		p.places = place
	}
	if p.agency == "" { // [가람신문 차in] 도담차 홍길동 기자 = : whose reporter it is
		p.dated(press)
	}
	return r.answer(p, i, r.pad(eq, to), "dateline")
}

// pressAlone reads a bracket at the start that names the press and credits
// nobody: [서울=뉴시스] 정부는 …, [파이낸셜뉴스] …
func (r *reader) pressAlone(from, to int) (Line, bool) {
	first, size := utf8.DecodeRuneInString(r.line[from:to])
	end := closing(r.line, from, min(to, from+headReach))
	if end < 0 || !strings.ContainsRune("[(【〔", first) {
		return Line{}, false
	}
	_, closeSize := utf8.DecodeRuneInString(r.line[end:])
	after := end + closeSize
	if korean.IsPress(r.line[from+size : end]) {
		if l, ok := r.introduced(after, to); ok {
			return l, true
		}
	}
	p, ok := r.segment(from+size, end)
	if !ok || len(p.list) > 0 || p.agency == "" || p.places == "" && !korean.IsKnownPress(p.agency) || after >= to || korean.GoesOn(r.line[after:to]) {
		return Line{}, false
	}
	agency, places := p.agency, p.places
	start := after
	if eq := nextEqual(r.line, after, min(to, after+headReach)); eq > 0 {
		// [가람일보/경기] 홍길동 기자 = …, (평양 노동신문=뉴스1) = …
		if q, ok := r.segment(from, eq); ok && q.ends {
			if len(q.list) > 0 {
				return r.answer(q, from, r.pad(eq, to), "dateline")
			}
			start = eq
		}
	}
	l := Line{
		Kind: Dateline, Agency: agency, Place: places, Rule: "dateline",
		Span: article.Span{Start: from, End: r.pad(start, to)},
	}
	if picture(r.line[after:to]) {
		l.Kind = Credit
	}
	return l, true
}

// introduced reads who from outside, and where from in brackets, stands between the
// press and the first sentence: [한빛신문] 홍길동 교수(가람대) 필자가 …
func (r *reader) introduced(from, to int) (Line, bool) {
	const reach = 60
	i := nextOpen(r.line, from, min(to, from+reach))
	end := closing(r.line, i, min(to, i+reach))
	if end < 0 || !isSentence(r.line[end:to]) {
		return Line{}, false
	}
	p, ok := r.segment(from, end+1)
	if !ok || len(p.list) != 1 || !p.list[0].posted() || p.list[0].Kind != article.Contributor {
		return Line{}, false
	}
	return r.answer(p, r.from, r.pad(end+1, to), "dateline")
}

// equal reads the credits from there to the first '=' behind after, or to the reporter's
// title where a mark or a sentence stands behind it, and gives where that begins.
func (r *reader) equal(from, after, to int) (*people, int, bool) {
	eq := nextEqual(r.line, after, min(to, after+headReach))
	if p, ok := r.segment(from, eq); ok && p.ends && len(p.list) > 0 {
		return p, eq, true
	}
	end, text := r.titled(after, to)
	if end == text && (end == 0 || !strings.HasPrefix(r.line[end:to], " ") || !isSentence(r.line[end:to])) {
		return nil, 0, false
	}
	p, ok := r.segment(from, end)
	return p, text, ok && len(p.list) > 0
}

// titled gives where the title of the first reporter behind i ends, or the last title of
// several whom a mark parts from the text, and where that begins: 홍길동 기자 | …, 홍길동
// 기자 / …, 홍길동 기자·김철수 수습기자 | …
func (r *reader) titled(i, to int) (end, text int) {
	end = r.titleEnd(i, to)
	for last := end; last > 0 && last < i+headReach; last = r.titleEnd(last, to) {
		behind := strings.TrimPrefix(r.line[last:to], " 기자") // 홍길동기자 기자 | …
		rest := strings.TrimLeft(behind, " ")
		if oneof.Begins(rest, "|", "/ ") {
			return to - len(behind), to - len(rest) + 1
		}
		if !oneof.Begins(rest, "·", ",") {
			break
		}
	}
	return end, end
}

// nextEqual gives the byte after the first '=' in s[from:to], or 0.
func nextEqual(s string, from, to int) int {
	for i := from; i < to; {
		c, size := utf8.DecodeRuneInString(s[i:to])
		if kindOf(c) == equal {
			return i + size
		}
		i += size
	}
	return 0
}

// dateline reads names and '=' with no bracket before: 아주경제 홍길동 기자= … The
// word before the name is the press, as in a bracket.
func (r *reader) dateline(from, to int) (Line, bool) {
	eq := from
	for n := 0; n < 3; n++ {
		if eq = nextEqual(r.line, eq, min(to, from+headReach)); eq == 0 {
			return Line{}, false
		}
		if p, ok := r.bracketed(from, eq, '['); ok && p.ends && len(p.list) > 0 {
			return r.answer(p, r.from, r.pad(eq, to), "dateline")
		}
	}
	return Line{}, false
}

// titleEnd gives where the first reporter's title behind i ends, 0 where none is near
// or the sentence goes on with it (홍길동 기자는 …).
func (r *reader) titleEnd(i, to int) int {
	end := 0
	for _, title := range [...]string{"기자", "특파원"} {
		if at := strings.Index(r.line[i:min(to, i+headReach/2)], title); at >= 0 && (end == 0 || i+at < end) {
			end = i + at + len(title)
		}
	}
	if end == 0 {
		return 0
	}
	if rest := r.line[end:to]; korean.GoesOn(rest) || strings.HasPrefix(rest, "회견") {
		return 0
	}
	return end
}

// fronted reads the reporter right before the text, behind the press or the place and = or
// with a mark behind: 가람일보=홍길동 기자 가람시는 …, 가람투데이 홍길동 기자 | 가람시는 …,
// 홍길동 기자 / 가람시는 …
func (r *reader) fronted(from, to int) (Line, bool) {
	eq := nextEqual(r.line, from, min(to, from+headReach))
	if bar := strings.IndexByte(r.line[from:min(to, from+headReach)], '|'); eq == 0 && bar > 0 && korean.IsPress(strings.TrimSpace(r.line[from:from+bar])) {
		eq = from + bar + 1
	}
	end, next := r.titled(max(eq, from), to)
	if end == 0 || end == next && eq == 0 {
		return Line{}, false
	}
	p, ok := r.bracketed(from, end, '[')
	if !ok || len(p.list) == 0 || eq == 0 && len(p.list[0].Affiliations) == 0 && (!isSentence(r.line[:to]) || len(p.list) > 1) || eq > 0 && (p.label || !korean.IsPress(p.agency) && !korean.IsPlace(p.places)) {
		return Line{}, false
	}
	return r.answer(p, r.from, r.pad(next, to), "dateline")
}
