package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// endMarks begin what newsrooms print after the byline: copyright and promotion.
var endMarks = [...]string{"ⓒ", "©", "저작권", "Copyright", "COPYRIGHT", "무단전재", "무단 전재", "무단복제", "▶", "☞", "☜", "＜ⓒ", "※", "*재판매"}

// boilerplate gives where the boilerplate at the end of the line begins, to
// where there is none. A mark at the very beginning, or one followed by a credit
// (ⓒ News1 홍길동 기자), is none.
func boilerplate(s string, from, to int) int {
	if n := creditEnd(s[from:to]); n {
		return to
	}
	cut := to
	for _, m := range endMarks {
		if i := strings.Index(s[from:cut], m); i > 0 {
			cut = from + i
		}
	}
	for _, m := range [...]string{"사진=", "사진 =", "(사진", "[사진", "/사진", "출처="} { // a picture's source after the email
		if i := strings.Index(s[from:cut], m); i > 0 {
			if before := strings.TrimRight(s[from:from+i], " \t/"); endsInMail(before) {
				cut = from + len(before)
			}
		}
	}
	const longest = 240
	if rest := s[cut:to]; rest == "" || len(rest) > longest && strings.Count(rest, "다.") > 1 {
		return to // nothing, or a caption with its notice and then the article
	}
	// What opens the copyright goes with it: [ⓒ, <저작권자, &lt;ⓒ, / ⓒ, - Copyrights
	for cut > from {
		if strings.HasSuffix(s[from:cut], "&lt;") {
			cut -= len("&lt;")
			continue
		}
		c, size := utf8.DecodeLastRuneInString(s[from:cut])
		if !isSpace(c) && kindOf(c) != open && c != '/' && c != '-' && c != '|' && c != 'ㅣ' {
			break
		}
		cut -= size
	}
	return cut
}

// endsInMail reports whether an email is the last thing in s.
func endsInMail(s string) bool {
	at := strings.LastIndexByte(s, '@')
	return at > 0 && isLocal(s[at-1]) && emailAt(s, at-1, len(s)) == len(s)
}

// creditEnd reports whether the line ends in a reporter's title.
func creditEnd(s string) bool {
	s = strings.TrimRight(s, " .)]}>》】")
	return strings.HasSuffix(s, "기자") || strings.HasSuffix(s, "특파원")
}

// stampWords label a time that stands beside a byline.
var stampWords = [...]string{"기사입력", "최초입력", "입력", "승인", "등록", "송고", "발행", "최종수정", "수정", "업데이트", "작성일", "게재"}

// stamped reads a byline beside a time: 홍길동 기자 입력 2024.05.01 10:00,
// 김이영 2026. 3. 21. 21:43, 입력 2013년09월15일 19시21분 백수현.
func (r *reader) stamped(from, to int) (Line, bool) {
	s := r.line[from:to]
	at, end := stamp(s)
	if at < 0 {
		return Line{}, false
	}
	a, b := trim(r.line, from, from+at)
	_, b = trimRightCut(r.line, a, b)
	rest := s[end:]
	if a == b {
		if isDigit(s[at]) { // 2024-05-01 10:00 기준: only a label makes what follows a name
			return Line{}, false
		}
		a, b = trim(r.line, from+end, to)
		rest = ""
	}
	if a >= b || b-a > 120 || !filler(rest) {
		return Line{}, false
	}
	q := *r
	q.where = Slot
	p, ok := q.segment(a, b)
	if !ok || len(p.list) == 0 {
		return Line{}, false
	}
	return q.answer(p, a, b, "stamp")
}

// filler reports whether s is what may stand after a byline and its time:
// counts of comments and readers, labels and more times.
func filler(s string) bool {
	if len(s) > 90 {
		return false
	}
	for s != "" {
		c, size := utf8.DecodeRuneInString(s)
		if isSpace(c) || strings.ContainsRune("0123456789.-/:|()년월일시분초오전후조회수댓글개명건가입력정등록승인최종발행송고업데이트글자크기좋아요", c) {
			s = s[size:]
			continue
		}
		return false
	}
	return true
}

// trimRightCut drops separators before the time.
func trimRightCut(s string, from, to int) (int, int) {
	for from < to {
		c, size := utf8.DecodeLastRuneInString(s[from:to])
		if !isSpace(c) && c != '|' && c != '/' && c != '·' && c != ',' && c != 'ㅣ' {
			break
		}
		to -= size
	}
	return from, to
}

// stamp finds where the first time with its label stands in s and where the
// last part of it ends; at is -1 where there is none.
func stamp(s string) (at, end int) {
	at = -1
	for i := 0; i+4 < len(s); i++ { // a year: 2013년, 2026. 3., 2024-05-01, 2024/05/01
		if s[i] != '1' && s[i] != '2' || i > 0 && isAlnum(s[i-1]) || !isDigit(s[i+1]) || !isDigit(s[i+2]) || !isDigit(s[i+3]) {
			continue
		}
		if c := s[i+4]; c == '.' || c == '-' || c == '/' || strings.HasPrefix(s[i+4:], "년") {
			at = i
			break
		}
	}
	if at < 0 {
		return -1, -1
	}
	clock := false
	for end = at; end < len(s); {
		c, size := utf8.DecodeRuneInString(s[end:])
		if !isSpace(c) && !strings.ContainsRune("0123456789.-/:년월일시분초오전후()T월화수목금토", c) {
			break
		}
		clock = clock || c == ':' || c == '시'
		end += size
	}
	for _, w := range stampWords {
		if i := strings.Index(s[:at], w); i >= 0 {
			return i, end
		}
	}
	if !clock { // a day alone may be anything's: 2023.6.11/뉴스1
		return -1, -1
	}
	return at, end
}

// brackets reads a credit in a bracket of its own, and the credit that goes on
// after it up to '=': [이데일리 홍길동 기자], (서울=연합뉴스) 홍길동 기자 =
func (r *reader) brackets(from, to int) (Line, bool) {
	tries := 0
	for i := from; i < to && tries < 8; {
		if i = nextOpen(r.line, i, to); i == to {
			break
		}
		_, size := utf8.DecodeRuneInString(r.line[i:])
		end := closing(r.line, i, min(to, i+headReach))
		if end < 0 {
			i += size
			continue
		}
		inner := r.line[i+size : end]
		credit := strings.Contains(inner, "기자") || strings.Contains(inner, "특파원")
		dated := strings.ContainsAny(inner, "=＝")
		if i > from && !credit && !dated || inner == "" {
			i += size
			continue
		}
		tries++
		if l, ok := r.bracket(from, to, i, end, dated); ok {
			return l, true
		}
		i += size
	}
	return r.pressAlone(from, to)
}

// nextOpen gives where the next opening bracket stands, to where there is none.
func nextOpen(s string, i, to int) int {
	for ; i < to; i++ {
		switch c := s[i]; c {
		case '(', '[', '<':
			return i
		case 0xE3, 0xEF: // 【 〔 《 〈, ［ （ ＜
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
	p, ok := r.bracketed(i+size, end, first)
	if !ok || p.ends {
		return r.datelined(to, i, after, dated)
	}
	photo := first == '《' || first == '〈' || p.photo
	if len(p.list) > 0 {
		if photo {
			p.photographed()
		} else if i > from && !p.hasMail() && p.agency == "" && p.places == "" && caption(r.line[from:i]) {
			p.photographed()
		}
		if after < to && p.ends {
			return Line{}, false
		}
		rule := "bracket"
		if l, ok := r.answer(p, i, r.pad(after, to), rule); ok {
			if i == from && l.Kind == Byline && after < to {
				l.Kind = Dateline
			}
			return l, true
		}
		return Line{}, false
	}
	return r.datelined(to, i, after, dated)
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
func (r *reader) datelined(to, i, after int, dated bool) (Line, bool) {
	if dated {
		if eq := nextEqual(r.line, after, min(to, after+headReach)); eq > 0 {
			if p, ok := r.segment(i, eq); ok && p.ends && len(p.list) > 0 {
				if picture(r.line[eq:to]) {
					p.photographed()
				}
				return r.answer(p, i, r.pad(eq, to), "dateline")
			}
		}
	}
	return Line{}, false
}

// pressAlone reads a bracket at the start that names the press and credits
// nobody: [서울=뉴시스] 정부는 …, [파이낸셜뉴스] …
func (r *reader) pressAlone(from, to int) (Line, bool) {
	first, size := utf8.DecodeRuneInString(r.line[from:to])
	end := closing(r.line, from, min(to, from+headReach))
	if end < 0 || !strings.ContainsRune("[(【〔［（", first) {
		return Line{}, false
	}
	_, closeSize := utf8.DecodeRuneInString(r.line[end:])
	after := end + closeSize
	p, ok := r.segment(from+size, end)
	if !ok || len(p.list) > 0 || p.agency == "" || p.places == "" && !korean.IsKnownPress(p.agency) || after >= to {
		return Line{}, false
	}
	agency, places := p.agency, p.places
	start := after
	if eq := nextEqual(r.line, after, min(to, after+headReach)); eq > 0 {
		// [스포탈코리아] 홍길동 기자= …, (평양 노동신문=뉴스1) = …
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

// dateline reads names and '=' with no bracket before: 아주경제 홍길동 기자= …
func (r *reader) dateline(from, to int) (Line, bool) {
	eq := from
	for n := 0; n < 3; n++ {
		if eq = nextEqual(r.line, eq, min(to, from+headReach)); eq == 0 {
			return Line{}, false
		}
		if p, ok := r.segment(from, eq); ok && p.ends && len(p.list) > 0 {
			return r.answer(p, r.from, r.pad(eq, to), "dateline")
		}
	}
	return Line{}, false
}

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
	if end < to && r.line[end] == ')' {
		end++
	}
	p, ok := r.segment(from, end)
	if !ok || len(p.list) == 0 {
		return Line{}, false
	}
	span := r.pad(end, to)
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
	start := max(from, to-tailReach)
	for start < to && !utf8.RuneStart(r.line[start]) {
		start++
	}
	toks, ok := scan(r.line, start, to, r.buf[:0])
	if !ok {
		return Line{}, false
	}
	if n := len(toks) - 1; n > 0 && toks[n].kind == shut && opened(r.line[start:to]) < 0 {
		toks = toks[:n] // its partner stands before the text
	}
	var prev rune
	for i := start; i < to; {
		c, size := utf8.DecodeRuneInString(r.line[i:to])
		next := i + size
		if i > from && boundary(c, prev, r.line, i, to) {
			at := next
			slashed := c == '/' || c == '／'
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
			if l, ok := r.tailAt(from, at, toks, slashed); ok {
				return l, true
			}
		}
		prev = c
		i = next
	}
	return Line{}, false
}

// boundary reports whether a credit may begin after c.
func boundary(c, prev rune, s string, i, to int) bool {
	switch c {
	case ' ':
		if prev == ' ' {
			return true
		}
		next, _, _ := strings.Cut(s[i+1:to], " ")
		return len(next) < to-i-1 && korean.IsKnownPress(next) // …호평 디지털데일리 홍길동기자]
	case '.', '!', '?':
		return !(i+1 < to && isAlnum(s[i+1]))
	case '”', '’', '"', '\'', '」', '』', '…', '/', '／', '|', '©', 'ⓒ', '\t', '=':
		return true
	}
	k := kindOf(c)
	return k == open || k == shut
}

// tailHint reports whether the end of the line could be a credit.
func (r *reader) tailHint(from, to int) bool {
	s := r.line[max(from, to-tailReach):to]
	if strings.IndexByte(s, '@') >= 0 {
		return true
	}
	s = strings.TrimRight(s, " .)]}>》】=\t")
	for _, w := range [...]string{"기자", "특파원", "위원", "앵커", "PD", "에디터", "記者", "통신원", "집필", "정리", "기고"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

func (r *reader) tailAt(from, at int, toks []token, slashed bool) (Line, bool) {
	p, ok := r.credits(toks, 0)
	if !ok || len(p.list) == 0 {
		return Line{}, false
	}
	before := strings.TrimRight(r.line[from:at], "/ ")
	switch {
	case p.ends:
	case slashed && (p.label || p.contributes()):
	case slashed && !p.hasMail(), sourced(before):
		p.photographed()
	case p.places != "" && p.hasMail():
	case caption(before):
		p.photographed()
	}
	rule := "tail"
	if p.ends {
		rule = "dateline"
	}
	return r.answer(p, toks[0].start, r.to, rule)
}

// opened counts the brackets of s that are open at its end, negative where more
// are closed than opened.
func opened(s string) int {
	n := 0
	for _, c := range s {
		switch kindOf(c) {
		case open:
			n++
		case shut:
			n--
		}
	}
	return n
}

// mailOnly reads a line whose only credit is an email at its end.
func (r *reader) mailOnly(from, to int) Line {
	s := strings.TrimRight(r.line[from:to], " \t)]>[(.,")
	if i := strings.LastIndexByte(s, '@'); i > 0 && isLocal(s[i-1]) { // id@example.com/2026-06-05 09:53:15/
		if n := emailAt(s, i-1, len(s)); n > 0 && n < len(s) && s[n] == '/' && strings.Trim(s[n:], "/0123456789-:. ") == "" {
			s = s[:n]
		}
	}
	at := strings.LastIndexByte(s, '@')
	if at <= 0 {
		return Line{}
	}
	start := at
	for start > 0 && isLocal(s[start-1]) {
		start--
	}
	end := emailAt(s, start, len(s))
	if end == 0 || end != len(s) || !strings.Contains(s[at:], ".") || !mailStands(s[:start]) || picture(s) {
		return Line{}
	}
	m := s[start:end]
	return Line{
		Kind: Byline, Rule: "email",
		Credits: []article.Author{{Kind: article.Reporter, Email: m, Raw: m}},
		Span:    article.Span{Start: from + start, End: r.to},
	}
}

// mailStands reports whether an email after s is a byline's: at the start, after
// a sentence or after a wire's slogan, not after 제보 or 문의.
func mailStands(s string) bool {
	t := strings.TrimRight(s, " \t([<")
	if t == "" {
		return true
	}
	for _, w := range [...]string{"메일", "제보", "문의", "신청", "접수", "mail", "Mail", "연락", "이메일로", "보내"} {
		if strings.Contains(t, w) {
			return false
		}
	}
	c, _ := utf8.DecodeLastRuneInString(t)
	if strings.ContainsRune(".!?”\"'’)】]", c) {
		return true
	}
	i := strings.LastIndexByte(t, ' ')
	return korean.IsPress(t[i+1:])
}
