package byline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
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

// hint says what in a line could announce a credit.
type hint uint8

const (
	hintShort  hint = 1 << iota
	hintTitle       // 기자, 특파원 and the like somewhere
	hintMail        // @
	hintHead        // begins with a bracket, ends in a square one or has = near its start
	hintSigned      // something stands apart behind the last sentence
)

// reader reads one line. Its buffers serve one attempt at a segment after the
// other, so that a line that is refused costs no memory.
type reader struct {
	line     string
	where    Where
	from, to int // without white space at the ends
	end      int // of the text, before the copyright and the like
	buf      [maxTokens]token
	people   people
}

// Parse reads one line. It gives the zero Line where nothing in it is a credit.
// The work is linear in the length of the line, and a paragraph without a credit
// costs a few searches for the words that could announce one.
func Parse(line string, where Where) Line {
	start, end := core(line)
	h := hints(line[start:end])
	if h == 0 {
		return Line{}
	}
	ascii := plain(line)
	if ascii == line {
		return parse(line, where, h)
	}
	start, end = core(ascii)
	l := parse(ascii, where, hints(ascii[start:end]))
	if l.Kind != None {
		l.Span = unplain(line, l.Span)
	}
	return l
}

// core gives the range of the line without what says nothing at its ends: blanks,
// bullets before, a bar or the mark of an article's end behind (홍길동 기자 |, … □).
func core(line string) (start, end int) {
	from, to := trim(line, 0, len(line))
	if i := strings.Index(line[from:min(to, from+headReach)], "※"); i > 0 && isSentence(line[from:to]) && strings.IndexByte(line[from+i:to], '@') < 0 { // 홍길동 교수 ※ 외부 기고는 …
		to = from + i
	}
	end = from + len(strings.TrimRight(line[from:to], " |/□■◇◆○●▣"))
	if s := line[from:end]; oneof.Ends(s, ").", "장.", "가.", "인.", "수.") && !isSentence(s) { // 홍길동(42·여행작가).
		end--
	}
	start, _ = bullets(line, from, end)
	return start, end
}

// parse is Parse for a line whose blanks and marks are ASCII's, and its hints.
func parse(line string, where Where, h hint) Line {
	from, to := trim(line, 0, len(line))
	start, end := core(line)
	r := reader{line: line, where: where, from: from, to: end}
	if start < end && line[start] == '(' && closing(line, start, end) == end-1 { // (홍길동 기자 2024.05.01 10:00)
		if at, _, _ := stamp(line[start:end]); at > 0 {
			r.from, r.to = start+1, end-1
		}
	}
	l := r.read(h)
	if r.to < end && l.Span == (article.Span{Start: r.from, End: r.to}) {
		l.Span = article.Span{Start: start, End: end}
	}
	if l.Span.End == end {
		l.Span.End = to
	}
	if l.Kind == Dateline && l.Rule != "line" || l.Span.Start > start && strings.IndexByte(line[l.Span.Start:l.Span.End], '@') >= 0 {
		from, start, to = l.Span.Start, l.Span.Start, l.Span.End // what the text says is its own
	}
	if l.Kind == None || isNotice(line[start:to]) || onAir(line[from:to]) { // most lines are nothing before it is asked what they tell
		return Line{}
	}
	return l
}

func hints(s string) hint {
	var h hint
	if s == "" {
		return h
	}
	if titled(s, "기자") || titled(s, "특파원") || strings.Contains(s, "記者") {
		h |= hintTitle
	}
	if strings.IndexByte(s, '@') >= 0 {
		h |= hintMail
	}
	first, _ := utf8.DecodeRuneInString(s)
	if kindOf(first) == open && closing(s, 0, min(len(s), headReach)) > 0 || s[len(s)-1] == ']' || strings.IndexByte(s[:min(len(s), headReach)], '=') >= 0 {
		h |= hintHead
	}
	if signature(s) > 0 {
		h |= hintSigned
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
	return oneof.Ends(s, "다.", "다.”", "다.\"", "요.", "다.’", "다.'", "까?", "다!", "요?", "요!")
}

// isNotice reports lines that name people and credit none: obituaries, schedules,
// imprints.
func isNotice(s string) bool {
	if oneof.In(s, "부친상", "모친상", "빙부상", "빙모상", "장인상", "장모상", "시부상", "시모상", "조부상", "조모상", "보호책임자", "보호 책임자", "관리책임자", "사업자등록", "등록번호") {
		return true
	}
	if oneof.Begins(s, "[결혼]", "[화촉]", "[부고]", "[부음]", "[인사]", "[동정]", "[녹취]", "<녹취>", "<인사>", "<부고>", "<질문>", "<답변>", "제호", "(왼쪽", "(오른쪽", "[왼쪽", "[오른쪽", "[질문]", "[답변]", "Q.", "Q:", "A.", "A:", "문:", "답:", "담당자", "책임자", "담당부서", "담당 부서") {
		return true
	}
	if scheduled(s) {
		return true
	}
	// 11:00 의원회관 …
	return len(s) > 5 && s[2] == ':' && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[3]) && isDigit(s[4])
}

// scheduled reports whether a bracket says when and where somebody is to be:
// 홍길동 장관, 가람포럼(오전 8시, 가람호텔).
func scheduled(s string) bool {
	for _, half := range [...]string{"(오전", "(오후"} {
		if i := strings.Index(s, half); i >= 0 {
			rest := strings.TrimLeft(s[i+len(half):], " ")
			if cut := strings.TrimLeft(rest, "0123456789"); cut != rest && strings.HasPrefix(cut, "시") {
				return true
			}
		}
	}
	return false
}

// onAir reports whether a bullet or a bracket and a word for somebody's part in a
// programme, or whoever speaks, begin the line: ■ 진행 : 홍길동 앵커, [출연] 홍길동 기자,
// ◇홍길동-네.
func onAir(s string) bool {
	s = strings.TrimLeft(s, listMarks+"|=")
	first, size := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("■◆▶◇●○□◎▷[【", first) {
		return false
	}
	if first == '▶' && oneof.Ends(s, "구독", "구독하기") { // ▶ 홍길동 기자 구독하기
		return true
	}
	s = strings.TrimLeft(s[size:], " ")
	if i := strings.IndexAny(s, "->"); i > 0 && i+1 < len(s) && s[i+1] != ' ' && korean.IsName(s[:i]) { // ◇홍길동-검사는 …
		return true
	}
	for _, w := range [...]string{"진행", "대담", "출연", "인터뷰", "게스트", "초대", "방송", "패널", "토론", "사회", "참석"} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " "))
			if kindOf(first) == open {
				return kindOf(next) == shut && (w == "출연" || w == "패널" || w == "게스트" || w == "진행") // but [사회], a section
			}
			return kindOf(next) == colon || kindOf(next) == bar || kindOf(next) == slash || strings.HasPrefix(rest, " ")
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (r *reader) read(h hint) Line {
	from, slashed := bullets(r.line, r.from, r.to)
	body := r.body(from)
	r.end = body
	if isSquare(r.line[r.from:body]) && body < r.to && opened(r.line[r.from:body]) == 1 { // [홍길동 기자 / 맑은 신문 ⓒ가람일보]
		if i := strings.LastIndexByte(r.line[r.from:body], '/'); i > 0 {
			if l, ok := r.whole(r.from+1, r.from+i, false); ok {
				return l
			}
		}
	}
	if h&hintTitle != 0 && h&hintMail != 0 {
		from += leadMark(r.line[from:body]) // ▲홍길동 기자 hong@example.com
	}
	if from < body && h&hintShort != 0 {
		if l, ok := r.whole(from, body, slashed); ok {
			return l
		}
		if l, ok := r.headed(from, r.to); ok { // counts may stand before the time
			return l
		}
		if body < r.to {
			if l, ok := r.headed(from, body); ok {
				return l
			}
		}
	}
	l, ok := r.part(h, from, body)
	if !ok {
		return Line{}
	}
	if h&hintTitle != 0 && len(l.Credits) == 0 && l.Span.End < body { // [가람일보] 봄이 온다. 홍길동 기자
		if end, ok := r.tail(l.Span.End, body); ok && end.Kind == Byline {
			return end
		}
	}
	return l
}

// part reads the credits that are a part of the line, by the grammar that h gives hope
// of.
func (r *reader) part(h hint, from, to int) (l Line, ok bool) {
	title, mail, head := h&hintTitle != 0, h&hintMail != 0, h&hintHead != 0
	if head || title {
		l, ok = r.brackets(from, to)
	}
	if !ok && head && title {
		l, ok = r.dateline(from, to)
	}
	if !ok && (head || title) {
		l, ok = r.fronted(from, to)
	}
	if !ok && mail {
		l, ok = r.head(from, to)
	}
	if !ok && (title || mail || h&hintShort != 0) {
		l, ok = r.tail(from, to)
	}
	if !ok && h&hintSigned != 0 {
		l, ok = r.contributed(from, to)
	}
	if !ok {
		l, ok = r.beforeLinks(from, to)
	}
	if !ok && mail {
		l, ok = r.mailFirst(from, to)
	}
	if !ok && mail {
		l, ok = r.mailOnly(from, to)
	}
	if i := strings.Index(r.line[from:r.to], copyright); !ok && mail && from+i > to {
		l, ok = r.mailOnly(from, from+i)
	}
	return l, ok
}

// body gives where the text of the line ends and what newsrooms print behind a byline
// begins; a sentence has nothing of it.
func (r *reader) body(from int) int {
	if isSentence(r.line[r.from:r.to]) {
		return r.to
	}
	_, to := trim(r.line, from, boilerplate(r.line, from, r.to))
	if last, size := utf8.DecodeLastRuneInString(r.line[from:max(from, to)]); kindOf(last) == open { // 홍길동 기자(
		_, to = trim(r.line, from, to-size)
	}
	return max(to, from)
}

// segment reads line[from:to], which must hold nothing but credits.
func (r *reader) segment(from, to int) (*people, bool) { return r.bracketed(from, to, 0) }

// bracketed is segment for the inside of the bracket that opens with mark.
func (r *reader) bracketed(from, to int, mark rune) (*people, bool) {
	return r.credits(scan(r.line, from, to, r.buf[:0]), mark)
}

// credits reads tokens that must be nothing but credits.
func (r *reader) credits(toks []token, mark rune) (*people, bool) {
	if len(toks) == 0 {
		return nil, false
	}
	if toks[len(toks)-1].kind == comma { // 가람도청 홍길동 과장, goes on
		return nil, false
	}
	p := &r.people
	*p = people{s: r.line, slot: r.where == Slot, list: p.list[:0]}
	p.lead = mark == '[' || mark == '【'
	p.only = p.slot && len(toks) == 1
	for i, t := range toks { // an address, and a label of who wrote, are as good as a place kept for bylines
		p.slot = p.slot || t.kind == email || t.kind == comma && p.writes(toks[i+1:])
	}
	again := people{s: r.line, slot: p.slot, lead: p.lead, only: p.only, list: p.list}
	if p.read(toks, 0) {
		return p, true
	}
	*p = again
	if mark != 0 {
		return nil, false
	}
	if p.arranged(toks) {
		return p, true
	}
	*p = again
	for i, who := range toks[:min(len(toks), 2)] { // 홍길동가람대학교 교수, 글 홍길동교수
		if n := korean.SplitName(p.at(who)); n > 0 {
			rest := who
			who.end, rest.start, rest.space = who.start+n, who.start+n, true
			return p, p.read(slices.Concat(toks[:i], []token{who, rest}, toks[i+1:]), 0) && (p.contributes() || p.label)
		}
	}
	return nil, false
}

// whole reads a line that is credits from end to end.
func (r *reader) whole(from, to int, slashed bool) (Line, bool) {
	p, ok := r.segment(from, to)
	if !ok {
		return Line{}, false
	}
	p.mailed = p.mailed || account(r.line[from:r.to]) > 0
	if slashed && !p.mailed && !p.label && p.places == "" && !p.contributes() && !p.pens() && r.where == Body { // /홍길동 기자 under a picture
		p.photographed()
	}
	if strings.ContainsAny(r.line[r.from:from], "©ⓒ") && !p.mailed {
		p.photographed()
	}
	if strings.ContainsAny(r.line[r.from:from], "◇◆") && p.contributes() && !p.mailed && !p.label { // ◇홍길동(시인): of a list
		return Line{}, false
	}
	p.lead = p.lead || listed(r.line[r.from:from]) // ◇대법원: a heading, however it looks
	if rest := r.line[to:r.to]; shown(rest) {
		p.credit = true
	}
	if p.agency == "" && r.where == Body && p.atGround() && (slashed || !p.mailed || strings.IndexByte(r.line[from:to], '=') < 0) {
		p.photographed()
	}
	return r.answer(p, r.from, r.to, "line")
}
