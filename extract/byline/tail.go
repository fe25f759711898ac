package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// head reads credits that end in an email at the start of a line of text.
func (r *reader) head(from, to int) (Line, bool) {
	at := strings.IndexByte(r.line[from:min(to, from+headReach)], '@')
	if at < 0 {
		return Line{}, false
	}
	end := from + at + 1
	for end < to && (isAlnum(r.line[end]) || r.line[end] == '.' || r.line[end] == '-') {
		end++
	}
	next, _ := trim(r.line, end, to)
	if c, size := utf8.DecodeRuneInString(r.line[next:to]); kindOf(c) == shut {
		end = next + size
	}
	p, ok := r.segment(from, end)
	if !ok || len(p.list) == 0 {
		return Line{}, false
	}
	span := r.pad(end, to)
	if rest := r.line[end:to]; rest == "입니다." || rest == "입니다" { // 가람TV 홍길동[hong@example.com]입니다.
		span = to
	}
	if r.to > to && !strings.Contains(r.line[end:to], "다.") { // a slogan before the copyright
		span = r.to
	}
	return r.answer(p, r.from, span, "head")
}

// tail reads credits after the last sentence, or the deck, of a line.
func (r *reader) tail(from, to int) (Line, bool) {
	if !r.tailHint(from, to) {
		return Line{}, false
	}
	to = from + len(untimed(r.line[from:to]))
	start := max(from, to-tailReach)
	for start < to && !utf8.RuneStart(r.line[start]) {
		start++
	}
	toks := scan(r.line, start, to, r.buf[:0])
	all := toks
	if n := len(toks) - 1; n > 0 && toks[n].kind == shut && opened(r.line[start:to]) < 0 {
		toks = toks[:n] // its partner stands before the text
	}
	var prev rune
	for i := start; i < to; {
		c, size := utf8.DecodeRuneInString(r.line[i:to])
		next := i + size
		if i > from && boundary(c, prev, r.line, i, to) {
			at := next
			slashed := c == '/' || c == '-'
			if kindOf(c) == open {
				at = i
			}
			for len(toks) > 0 && toks[0].start < at {
				toks = toks[1:]
			}
			if len(toks) > 0 && toks[0].kind == slash {
				slashed = true
				toks = toks[1:]
			}
			if len(toks) > 1 && toks[1].kind == word && isFigures(r.line[toks[0].start:toks[0].end]) {
				toks = toks[1:]
			}
			if l, ok := r.tailAt(from, at, toks, slashed); ok {
				return l, true
			}
		}
		prev = c
		i = next
	}
	last := all[r.addressedLast(all):]
	if len(last) == 0 || last[0].start <= from {
		return Line{}, false
	}
	before := strings.TrimRight(r.line[from:last[0].start], " ")
	if c, _ := utf8.DecodeLastRuneInString(before); !isWord(c) || korean.CreditLabel(before[strings.LastIndexByte(before, ' ')+1:]) != korean.NoRole || strings.HasSuffix(before, "제보") {
		return Line{}, false
	}
	return r.tailAt(from, last[0].start, last, false)
}

// addressedLast gives from where on toks are a full name, a reporter's title and an address,
// which sign whatever stands before them: … 새 다리 착공 홍길동 기자 hong@example.com
func (r *reader) addressedLast(toks []token) int {
	p := people{s: r.line}
	n := len(toks) - 1
	for n > 0 && toks[n].kind == shut {
		n--
	}
	if n < 2 || toks[n].kind != email {
		return len(toks)
	}
	if n--; toks[n].kind == open {
		n--
	}
	if n < 1 || !p.isStaff(toks[n]) || !p.personal(toks[n-1]) || !korean.IsCommonName(p.at(toks[n-1])) {
		return len(toks)
	}
	if n > 3 && toks[n-2].kind == equal && korean.IsPlace(p.at(toks[n-3])) {
		n -= 2
	}
	return n - 1
}

// untimed cuts off the time that stands behind an address at the end of s: "…
// 밝혔다.홍길동 기자 hong@example.com 2025.10.29 18:22".
func untimed(s string) string {
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return s
	}
	end := strings.IndexByte(s[at:], ' ')
	if end < 0 {
		return s
	}
	end += at
	if _, _, clock := stamp(s[end:]); !clock || !filler(s[end:]) {
		return s
	}
	return s[:end]
}

// boundary reports whether a credit may begin after c.
func boundary(c, prev rune, s string, i, to int) bool {
	switch c {
	case ' ':
		if prev == ' ' || strings.HasSuffix(s[:i], "금지") { // ⓒ 가람TV, 무단 전재 및 재배포 금지 홍길동기자 …
			return true
		}
		next, _, _ := strings.Cut(s[i+1:to], " ")
		return len(next) < to-i-1 && korean.IsKnownPress(next) && !korean.IsModifier(s[:i]) // …호평 디지털데일리 홍길동기자], but 기자상에 가람일보 홍길동 기자
	case '▶', '■', '◆', '▣', '◈', '.', '!', '?':
		return korean.IsHangul(prev) || !(i+1 < to && isAlnum(s[i+1])) // 밝혔다.KBS 홍길동 기자, but not 2.5
	case '-': // [가람칼럼] 도서관의 봄- 홍길동(시인)
		return columned(s) && strings.HasPrefix(s[i+utf8.RuneLen(c):to], " ")
	case ',':
		return strings.HasSuffix(s[:i], "니다") // 가람경제TV 홍길동입니다,홍길동 기자(…)
	case '”', '“', '’', '"', '\'', '」', '』', '…', '/', '|', '©', 'ⓒ', '=':
		return true
	}
	k := kindOf(c)
	return k == open || k == shut && !korean.GoesOn(s[i+utf8.RuneLen(c):to])
}

// column reports whether s is a column's label in square brackets and a headline.
func column(s string) bool {
	end := closing(s, 0, min(len(s), headReach/2))
	if end < 0 || !isSquare(s) || isSentence(s) || strings.Count(strings.TrimSpace(s[end:]), " ") < 2 {
		return false
	}
	return !oneof.In(s[:end], "인터뷰", "대담", "포토", "사진", "화보", "영상", "속보", "단독", "녹취")
}

// columned reports whether s begins with the name of a column in square brackets.
func columned(s string) bool {
	end := closing(s, 0, min(len(s), headReach/2))
	return end > 0 && isSquare(s) && korean.IsColumn(strings.TrimLeft(s[:end], "[【"))
}

// tailHint reports whether the end of the line could be a credit.
func (r *reader) tailHint(from, to int) bool {
	s := r.line[max(from, to-tailReach):to]
	if strings.IndexByte(s, '@') >= 0 || strings.IndexByte(s, '/') >= 0 && column(r.line[from:to]) || strings.Contains(s, "- ") && columned(r.line) {
		return true
	}
	if i := strings.LastIndex(s, "글·사진"); i >= 0 && isSentence(strings.TrimRight(s[:i], " /(<[")) {
		return true
	}
	s = strings.TrimRight(s, " .)]}>》〉】=")
	if strings.HasSuffix(s, "protected") { // [email protected]
		return true
	}
	if oneof.Ends(s, "기자", "위원", "PD", "記者", "집필", "정리", "기고") {
		return true
	}
	return korean.JobTitle(s[strings.LastIndexByte(s, ' ')+1:]) == korean.Reporter
}

func (r *reader) tailAt(from, at int, toks []token, slashed bool) (Line, bool) {
	p, ok := r.credits(toks, 0)
	if !ok || p.ends || len(p.list) == 0 {
		return Line{}, false
	}
	before := strings.TrimRight(r.line[from:at], "/ ")
	if !p.hasMail() && says(r.line[from:], toks[0].start-from) {
		return Line{}, false
	}
	p.signed = len(p.list) == 1 && p.list[0].Kind == article.Reporter && p.list[0].JobTitle != "" && isSentence(before) // …다.(홍길동 영남본부장)
	shot := caption(before) || slashed && staged(before)
	switch {
	case slashed && column(before) && len(p.list) == 1 && p.list[0].JobTitle != "기자" && !korean.IsSubject(p.list[0].JobTitle) &&
		(!p.contributes() || !strings.Contains(r.line[from:at], " /")): // [가람광장] 도서관의 봄/홍길동 논설위원, but […] … / who is asked
		p.signed = p.list[0].JobTitle != ""
	case strings.HasPrefix(strings.TrimLeft(r.line[r.from:], listMarks), "▲") && (slashed || !p.hasMail()),
		strings.HasPrefix(r.line[from:], "사진=") && strings.HasSuffix(before, ","): // 사진=가람전자 제공, 가람일보 홍길동 기자
		p.photographed()
	case slashed && (p.label || p.contributes()):
		p.signed = strings.HasSuffix(before, "다.") && len(p.list) == 1 && len(p.list[0].Affiliations) > 0
	case slashed && isSentence(before) && !shot && !p.atGround() && // the last sentence of an article
		(strings.Contains(before, "다. ") || told(strings.TrimSuffix(before, ".")) || p.pens() || len(p.list) > 1 && p.places == ""):
	case slashed && !p.hasMail() && (p.agency == "" || korean.IsAgency(p.agency) || shot), sourced(before), slashed && endsInDate(before):
		p.photographed()
	case p.places != "" && p.hasMail() && !p.atGround() && !(slashed && shot):
	case shot, p.atGround() && (slashed || endsInDate(before)):
		p.photographed()
	}
	return r.answer(p, toks[0].start, r.to, "tail")
}

// says reports whether a quotation and a dash stand before who said it at i of s:
// “…” - 홍길동 시민기자
func says(s string, i int) bool {
	said := strings.TrimRight(s[:i], " ")
	if s[i] != '-' {
		said = strings.TrimRight(strings.TrimSuffix(said, "-"), " ")
		if !strings.HasPrefix(strings.TrimLeft(s[len(said):], " "), "-") {
			return false
		}
	}
	last, _ := utf8.DecodeLastRuneInString(said)
	return isQuote(last)
}

// signature gives where that begins which stands behind the last sentence of s, apart by a
// gap or a slash, without a blank, in brackets or with a bracket at its end, or 0.
func signature(s string) int {
	const longest = 120
	i := strings.LastIndexAny(s, ".?!") + 1
	before, _ := utf8.DecodeLastRuneInString(s[:max(0, i-1)])
	if i == 0 || !korean.IsHangul(before) || len(s)-i > longest {
		return 0
	}
	rest := strings.TrimPrefix(s[i:], " ")
	mark, size := utf8.DecodeRuneInString(rest)
	if end := closing(rest, 0, len(rest)); end > 0 && kindOf(mark) == open && strings.HasSuffix(s[:i], "다.") { // <홍길동 가람대 교수>
		if _, n := utf8.DecodeRuneInString(rest[end:]); end+n == len(rest) {
			return len(s) - len(rest) + size
		}
	}
	if korean.IsHangul(mark) && (rest == s[i:] || strings.HasSuffix(rest, ")")) && isSentence(s[:i]) { // …할 때다.홍길동 가람대 교수, …할 때다. 홍길동(가람대 교수)
		return len(s) - len(rest)
	}
	if !strings.HasPrefix(s[i:], "  ") && mark != '/' {
		return 0
	}
	return i + 1
}

// contributed reads who from outside signs behind the last sentence: …바란다.   홍길동
// 가람소방서 소방교, …기대한다./홍길동·가람시 중구, or with the name alone behind a slash
func (r *reader) contributed(from, to int) (Line, bool) {
	at := signature(r.line[from:to])
	if at == 0 {
		return Line{}, false
	}
	q := *r
	q.where = Slot
	start, end := trim(r.line, from+at, to)
	if opened(r.line[start:end]) < 0 { // its bracket
		_, n := utf8.DecodeLastRuneInString(r.line[start:end])
		end -= n
	}
	p, ok := q.segment(start, end)
	if !ok || len(p.list) != 1 || p.credit {
		return Line{}, false
	}
	who, before := &p.list[0], strings.TrimRight(r.line[from:start], " /<(")
	gap := r.line[from+len(before) : start]
	if len(gap) < 2 && strings.Trim(gap, " ") == "" && r.line[start] != '/' && (!korean.IsCommonName(who.Name) || !who.posted() || caption(before) || scene(r.line[start:])) {
		return Line{}, false
	}
	if !p.slashedName(before) && (who.Kind != article.Contributor || !who.posted() && (who.Place == "" || who.JobTitle != "") &&
		(r.line[from+at-1] != '<' || who.JobTitle == "" || korean.IsSubject(who.JobTitle) || caption(before))) { // <홍길동 시인>
		return Line{}, false
	}
	if mark, n := utf8.DecodeLastRuneInString(r.line[:start]); kindOf(mark) == open {
		start -= n
	}
	l, ok := q.answer(p, start, r.to, "tail")
	l.Weak = true
	return l, ok
}

// slashedName reports whether p is a name alone behind the slash that follows the last
// sentence of an article: …계획이다. / 홍길동
func (p *people) slashedName(before string) bool {
	who := &p.list[0]
	before, ok := strings.CutSuffix(strings.TrimRight(before, "/ "), "다.")
	return ok && who.pending && who.JobTitle == "" && who.Email == "" && korean.IsCommonName(who.Name) && who.end == len(p.s) &&
		!caption(before+"다.") && (strings.Contains(before, "다. ") || told(before+"다"))
}

// beforeLinks reads a name alone in front of a station's links or the copyright, as
// portals copy them: 홍길동▶ [저작권자ⓒ 가람방송 무단복제-재배포 금지], 홍길동[ⓒ 가람일보, 무단 전재 …]
func (r *reader) beforeLinks(from, to int) (Line, bool) {
	name, links := strings.TrimRight(r.line[from:to], " -"), r.line[to:r.to]
	if !korean.IsCommonName(name) || korean.IsOrganization(name) || korean.IsPlace(name) ||
		!oneof.In(links, "저작권자", "공식 SNS", "무단") {
		return Line{}, false
	}
	who := article.Author{Name: name, Kind: article.Reporter, Raw: name}
	return Line{Kind: Byline, Rule: "head", Credits: []article.Author{who}, Span: article.Span{Start: from, End: from + len(name)}}, true
}
