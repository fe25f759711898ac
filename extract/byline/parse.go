package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

const (
	// shortLine and longLine are the lengths in bytes up to which a line is read
	// as a list of credits from its first word to its last, without and with a
	// reporter's title or an email in it.
	shortLine = 180
	longLine  = 600
	// headReach and tailReach are how far from either end of a paragraph a
	// credit may begin.
	headReach = 160
	tailReach = 240
)

// Parse reads one line. It gives the zero Line where nothing in it is a credit.
// The work is linear in the length of the line, and a paragraph without a credit
// costs a few searches for the words that could announce one.
func Parse(line string, where Where) Line {
	from, to := trim(line, 0, len(line))
	if from == to {
		return Line{}
	}
	h := hints(line[from:to])
	if h == 0 {
		return Line{}
	}
	r := reader{line: line, where: where, from: from, to: to}
	l := r.read(h)
	if l.Kind == None || isNotice(line[from:to]) {
		return Line{}
	}
	return l
}

// hint says what in a line could announce a credit.
type hint uint8

const (
	hintShort hint = 1 << iota
	hintTitle      // 기자, 특파원 and the like somewhere
	hintMail       // @
	hintHead       // begins with a bracket or has = near its start
)

// reader reads one line. Its buffers serve one attempt at a segment after the
// other, so that a line that is refused costs no memory.
type reader struct {
	line     string
	where    Where
	from, to int // without white space at the ends
	buf      [maxTokens]token
	people   people
}

func hints(s string) hint {
	var h hint
	if titled(s, "기자") || titled(s, "특파원") || strings.Contains(s, "記者") {
		h |= hintTitle
	}
	if strings.IndexByte(s, '@') >= 0 {
		h |= hintMail
	}
	first, _ := utf8.DecodeRuneInString(s)
	if kindOf(first) == open && closing(s, 0, min(len(s), headReach)) > 0 || strings.IndexByte(s[:min(len(s), headReach)], '=') >= 0 {
		h |= hintHead
	}
	// A sentence is no list of credits, nor is a long line that names no reporter.
	if !isSentence(s) && (len(s) <= shortLine || h&(hintTitle|hintMail) != 0 && len(s) <= longLine) {
		h |= hintShort
	}
	return h
}

// titled reports whether title stands in s as a word's end: no particle and no
// other word goes on after it (기자회견, 기자들은).
func titled(s, title string) bool {
	for {
		i := strings.Index(s, title)
		if i < 0 {
			return false
		}
		s = s[i+len(title):]
		if r, _ := utf8.DecodeRuneInString(s); !korean.IsHangul(r) {
			return true
		}
	}
}

// isSentence reports whether s ends as running text does.
func isSentence(s string) bool {
	for _, e := range [...]string{"다.", "다.”", "다.\"", "요.", "다.’", "다.'", "까?", "다!", "요?", "요!"} {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// isNotice reports lines that name people and credit none: obituaries, lists of
// appointments, schedules.
func isNotice(s string) bool {
	for _, w := range [...]string{"부친상", "모친상", "빙부상", "빙모상", "장인상", "장모상", "시부상", "시모상", "조부상", "조모상"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	if strings.Contains(s, "별세") && strings.Contains(s, "발인") {
		return true
	}
	if n := strings.Count(s, "▲") + strings.Count(s, "▷") + strings.Count(s, "△"); n > 1 {
		return true
	}
	// 11:00 의원회관 …
	return len(s) > 5 && s[2] == ':' && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[3]) && isDigit(s[4])
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (r *reader) read(h hint) Line {
	body := r.to
	if !isSentence(r.line[r.from:r.to]) {
		_, body = trim(r.line, r.from, boilerplate(r.line, r.from, r.to))
	}
	from, slashed := bullets(r.line, r.from, body)
	if from < body && h&hintShort != 0 {
		if l, ok := r.whole(from, body, slashed); ok {
			return l
		}
		if l, ok := r.stamped(from, body); ok {
			return l
		}
	}
	if h&hintHead != 0 || h&hintTitle != 0 {
		if l, ok := r.brackets(from, body); ok {
			return l
		}
	}
	if h&hintHead != 0 && h&hintTitle != 0 {
		if l, ok := r.dateline(from, body); ok {
			return l
		}
	}
	if h&hintMail != 0 {
		if l, ok := r.head(from, body); ok {
			return l
		}
	}
	if h&(hintTitle|hintMail|hintShort) != 0 {
		if l, ok := r.tail(from, body); ok {
			return l
		}
	}
	if h&hintMail != 0 {
		return r.mailOnly(from, body)
	}
	return Line{}
}

// segment reads line[from:to], which must hold nothing but credits.
func (r *reader) segment(from, to int) (*people, bool) { return r.bracketed(from, to, 0) }

// bracketed is segment for the inside of the bracket that opens with mark.
func (r *reader) bracketed(from, to int, mark rune) (*people, bool) {
	toks, ok := scan(r.line, from, to, r.buf[:0])
	if !ok {
		return nil, false
	}
	return r.credits(toks, mark)
}

// credits reads tokens that must be nothing but credits.
func (r *reader) credits(toks []token, mark rune) (*people, bool) {
	if len(toks) == 0 {
		return nil, false
	}
	p := &r.people
	*p = people{s: r.line, slot: r.where == Slot, list: p.list[:0]}
	p.lead = mark == '[' || mark == '【' || mark == '［'
	p.only = p.slot && len(toks) == 1
	for _, t := range toks {
		p.slot = p.slot || t.kind == email // as good as a place kept for bylines
	}
	if !p.read(toks, 0) {
		return nil, false
	}
	return p, true
}

// whole reads a line that is credits from end to end.
func (r *reader) whole(from, to int, slashed bool) (Line, bool) {
	p, ok := r.segment(from, to)
	if !ok {
		return Line{}, false
	}
	if len(p.list) == 0 && len(p.mails) == 0 && r.where == Body {
		return Line{}, false
	}
	if slashed && !p.mailed && !p.contributes() && r.where == Body { // /홍길동 기자 under a picture
		p.photographed()
	}
	if first, _ := utf8.DecodeRuneInString(r.line[from:]); first == '《' || first == '〈' {
		p.photographed()
	}
	if rest := r.line[to:r.to]; shown(rest) {
		p.credit = true
	}
	if p.agency == "" && r.where == Body && p.atGround() {
		p.photographed()
	}
	rule := "line"
	if p.ends {
		rule = "dateline"
	}
	return r.answer(p, r.from, r.to, rule)
}

// shown reports whether the rest of a line says whose the picture is (ⓒ 가람일보)
// and claims no copyright of the text.
func shown(rest string) bool {
	if !strings.Contains(rest, "ⓒ") && !strings.Contains(rest, "©") {
		return false
	}
	for _, w := range [...]string{"무단", "저작권", "배포", "ight", "IGHT", "미디어", "www", ".com", ".kr"} {
		if strings.Contains(rest, w) {
			return false
		}
	}
	return true
}

// answer makes the answer of what was read, if there is evidence enough for it.
func (r *reader) answer(p *people, from, to int, rule string) (Line, bool) {
	l := Line{Agency: p.agency, Place: p.places, Span: article.Span{Start: from, End: to}, Rule: rule}
	p.dropSubjects()
	if len(p.list) == 0 {
		if len(p.mails) > 0 {
			if rule != "line" {
				return Line{}, false
			}
			for _, m := range p.mails {
				l.Credits = append(l.Credits, article.Author{Kind: article.Reporter, Email: m, Raw: m})
			}
			l.Kind = Byline
			return l, true
		}
		if r.where == Slot && korean.IsAgency(p.agency) && rule == "line" {
			l.Credits = []article.Author{{Name: p.agency, Kind: article.Agency, Raw: p.agency}}
			l.Kind = Byline
			return l, true
		}
		return Line{}, false
	}
	strong, named, wrote := false, false, false
	bare, contributor, subject := 0, 0, 0
	for i := range p.list {
		a := &p.list[i]
		if a.Name == "" {
			continue
		}
		named = true
		wrote = wrote || a.Kind.Wrote()
		switch {
		case (a.Kind == article.Contributor || strings.HasSuffix(a.JobTitle, "장")) && a.Email == "":
			contributor++
			if korean.IsSubject(a.JobTitle) {
				subject++
			}
		case a.JobTitle == "" && a.Email == "" && a.Kind == article.Reporter:
			bare++
		default:
			strong = true
		}
	}
	if p.ends && bare == len(p.list) { // (서울=연합뉴스) 속보 = …: no title, no name
		l.Kind = Dateline
		return l, p.agency != ""
	}
	strong = strong || p.label || p.agency != "" && rule != "line" || p.agency != "" && p.ends
	if !named && len(p.list) == 0 {
		return Line{}, false
	}
	if (!strong || p.spoke) && p.agency == "" && isSquare(r.line[from:]) { // [홍길동/가람대 교수]: who speaks in a broadcast
		return Line{}, false
	}
	if !strong && r.where == Body {
		if bare > 0 && contributor == 0 || rule == "tail" || subject > 0 {
			return Line{}, false
		}
		l.Weak = true
	}
	for i := range p.list {
		a := p.list[i].Author
		a.Raw = strings.TrimSpace(r.line[p.list[i].start:min(len(r.line), p.list[i].end)])
		l.Credits = append(l.Credits, a)
	}
	switch {
	case p.ends || rule == "dateline":
		l.Kind = Dateline
		if !wrote && !p.desks() {
			l.Kind = Credit
		}
	case wrote || p.desks():
		l.Kind = Byline
	default:
		l.Kind = Credit
	}
	return l, true
}

// dropSubjects takes out people from outside the press who stand beside a
// photographer: they are whom the picture shows.
func (p *people) dropSubjects() {
	shot := p.photo
	for i := range p.list {
		shot = shot || p.list[i].Kind == article.Photographer
	}
	if !shot && !p.credit || p.label || p.hasMail() {
		return
	}
	kept := p.list[:0]
	for _, a := range p.list {
		if a.Kind == article.Contributor || a.Kind == article.Reporter && strings.HasPrefix(a.JobTitle, "전 ") {
			continue
		}
		kept = append(kept, a)
	}
	p.list = kept
}

// isSquare reports whether s begins with a square bracket.
func isSquare(s string) bool {
	return strings.HasPrefix(s, "[") || strings.HasPrefix(s, "【") || strings.HasPrefix(s, "［")
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

// atGround reports whether the place is a sports ground: reporters sign with
// their city, photographers with the ground they stood at (/잠실=홍길동 기자).
func (p *people) atGround() bool { return korean.IsGround(p.places) }

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

// photographed makes photographers of all who were read as authors.
func (p *people) photographed() {
	for i := range p.list {
		if p.list[i].Kind.Wrote() {
			p.list[i].Kind = article.Photographer
		}
	}
}

// trim gives the range without white space at its ends.
func trim(s string, from, to int) (int, int) {
	for from < to {
		c, size := utf8.DecodeRuneInString(s[from:to])
		if !isSpace(c) {
			break
		}
		from += size
	}
	for from < to {
		c, size := utf8.DecodeLastRuneInString(s[from:to])
		if !isSpace(c) {
			break
		}
		to -= size
	}
	return from, to
}

// bullets skips what stands before a credit and says nothing about it, and tells
// whether a slash, the mark of a picture's credit, was among it.
func bullets(s string, from, to int) (int, bool) {
	slashed := false
	for from < to {
		c, size := utf8.DecodeRuneInString(s[from:to])
		switch c {
		case '/':
			slashed = true
		case '=', '•', '■', '◆', '◎', '☞', '▶', '●', '○', '□', '◇', '*', '※', '-', '·', '|', '♦', '▣', '©', 'ⓒ':
			if (c == '©' || c == 'ⓒ') && from+size < to {
				slashed = true
			}
		default:
			if !isSpace(c) {
				return from, slashed
			}
		}
		from += size
	}
	return from, slashed
}
