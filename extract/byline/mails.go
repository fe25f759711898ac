package byline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// mail gives an email to its person: to the name right before it, else to the
// first of those with the latest title who has none (홍길동·김철수 기자 hong@…),
// else to the next person.
func (p *people) mail(e string) {
	p.mailed = true
	if e[0] == '[' || strings.Trim(e, "0123456789.-") == "@" { // [email protected], 2020.08.13@
		return
	}
	if a := p.last(); a != nil && a.pending && a.Email == "" {
		a.Email = e
		return
	}
	for i := p.group0; i < len(p.list); i++ {
		if a := &p.list[i]; a.Email == "" && a.Kind != article.Desk {
			a.Email = e
			if i > 0 && a.loose && a.JobTitle == "기자" && p.list[i-1].JobTitle == "기자" && p.label { // 그래픽=홍길동 기자 김철수 기자 kim@example.com: who signs
				a.Kind = article.Reporter
			}
			return
		}
	}
	if a := p.last(); a != nil && a.Kind == article.Desk && a.Email == "" {
		a.Email = e
		return
	} else if a != nil && a.Kind == article.Desk && len(p.list) == 1 { // hong@example.com[연예부 | ent@example.com]: whoever writes, and the desk's own
		if at := strings.Index(p.s[:a.start], a.Email); at >= 0 {
			desk := *a
			p.list = append(p.list[:0], person{Author: byMail(a.Email), start: at, end: at + len(a.Email)}, desk)
			p.last().Email = e
			return
		}
	}
	p.mails = append(p.mails, e)
}

// mailBehind gives the address that ends the text behind a dateline to its one reporter.
func (p *people) mailBehind(text string) {
	at := mailBefore(text)
	if at > 0 && len(p.list) == 1 && p.list[0].Kind == article.Reporter && p.list[0].Email == "" && !isOffice(localOf(text[at:])) && !invites(text[:at]) {
		p.list[0].Email = text[at:]
	}
}

// mailsOf gives the addresses in a row at the front to as many people who have none,
// in order (글 홍길동 사진 김철수 hong@…, kim@…), and how many tokens they are; 0 where
// the numbers differ.
func (p *people) mailsOf(toks []token) int {
	n, mails, without := 0, 0, 0
	for n < len(toks) && (toks[n].kind == email || toks[n].kind == comma || toks[n].kind == dot) {
		if toks[n].kind == email {
			mails++
		}
		n++
	}
	for ; n > 0 && toks[n-1].kind != email; n-- {
	}
	for i := range p.list {
		if p.list[i].Email == "" && p.list[i].Kind != article.Desk {
			without++
		}
	}
	if mails < 2 || mails != without {
		return 0
	}
	p.mailed = true
	for i, next := 0, 0; i < len(p.list); i++ {
		if a := &p.list[i]; a.Email == "" && a.Kind != article.Desk {
			for toks[next].kind != email {
				next++
			}
			a.Email = p.at(toks[next])
			next++
		}
	}
	return n
}

// addressed reports whether an address, perhaps with its label, stands at the front.
func (p *people) addressed(toks []token) bool {
	if len(toks) == 0 {
		return false
	}
	n := p.button(toks)
	return n < len(toks) && toks[n].kind == email
}

// localAt reports whether a local part stands at the front whose domain is the next
// address's: hong·kim@example.com
func (p *people) localAt(toks []token) bool {
	return len(toks) > 2 && (toks[1].kind == dot || toks[1].kind == comma) && toks[2].kind == email && strings.Contains(p.at(toks[2]), "@") && isLatin(p.at(toks[0])) && !isUpper(p.s[toks[0].start])
}

// byMail gives whoever writes under an address alone.
func byMail(m string) article.Author {
	return article.Author{Kind: article.Reporter, Email: m, Raw: m}
}

// mailFirst reads an address before what a press says of itself: hong@example.com -
// promotion … ⓒ 가람일보
func (r *reader) mailFirst(from, to int) (Line, bool) {
	end := emailAt(r.line, from, to)
	if end == 0 || isOffice(localOf(r.line[from:end])) {
		return Line{}, false
	}
	rest := r.line[end:to]
	name, _, _ := strings.Cut(rest, " ")
	if !korean.IsKnownPress(name) && !strings.HasPrefix(rest, "★") && !(strings.HasPrefix(rest, " ") && to < r.to) {
		return Line{}, false
	}
	return Line{Kind: Byline, Rule: "email", Credits: []article.Author{byMail(r.line[from:end])}, Span: article.Span{Start: r.from, End: r.to}}, true
}

// mailOnly reads a line whose only credits are emails at its end, one of each
// writer: "◎공감언론 뉴시스 a@newsis.com, b@newsis.com".
func (r *reader) mailOnly(from, to int) (Line, bool) {
	s := strings.TrimRight(r.line[from:to], " )]>〉》[(.,;")
	if i := strings.LastIndexByte(s, '@'); i > 0 && isLocal(s[i-1]) { // id@example.com/2026-06-05 09:53:15/
		if n := emailAt(s, i-1, len(s)); n > 0 && n < len(s) && (s[n] == '/' || s[n] == ' ') && filler(s[n:]) {
			s = s[:n]
		}
	}
	var credits []article.Author
	start := len(s)
	for len(credits) < maxMails {
		before := s[:start]
		if len(credits) > 0 {
			before = strings.TrimRight(before, ", ")
		}
		at := mailBefore(before)
		if at < 0 {
			break
		}
		m := before[at:]
		name := strings.TrimPrefix(strings.TrimRight(s[:at], " ("), "기자명 ")
		outlet := korean.IsPress(name) && !strings.Contains(name, " ")
		if isOffice(localOf(m)) && !(outlet && localOf(m) == "webmaster") { // 가람신문 webmaster@example.com
			return Line{}, false
		}
		credits = append(credits, byMail(m))
		if start = at; outlet {
			start = 0
		}
	}
	closed := strings.HasPrefix(strings.TrimLeft(r.line[to:r.to], " "), copyright) && !invites(s[:start]) // … 함께hong@example.com저작권자 ⓒ …
	if len(credits) == 0 || !closed && !mailStands(s[:start]) || picture(s) {
		return Line{}, false
	}
	slices.Reverse(credits)
	return Line{
		Kind: Byline, Rule: "email", Credits: credits,
		Span: article.Span{Start: from + len(strings.TrimRight(s[:start], " ([<〈《/|")), End: r.to}, // with its bracket
	}, true
}

// copyright begins the notice that stands right behind a writer's address.
const copyright = "저작권자"

// maxMails bounds the emails at a line's end.
const maxMails = 6

// mailBefore gives where the email that ends s starts, or -1.
func mailBefore(s string) int {
	at := strings.LastIndexByte(s, '@')
	if at <= 0 || !strings.Contains(s[at:], ".") {
		return -1
	}
	start := at
	for start > 0 && isLocal(s[start-1]) {
		start--
	}
	for s[start] == '.' { // of the sentence before
		start++
	}
	if end := emailAt(s, start, len(s)); end == 0 || end != len(s) {
		return -1
	}
	return start
}

// localOf gives the local part of an email.
func localOf(mail string) string {
	local, _, _ := strings.Cut(mail, "@")
	return local
}

// isOffice reports whether the local part of an email is where readers write to.
func isOffice(local string) bool {
	switch strings.ToLower(local) {
	case "jebo", "webmaster", "help", "helpdesk", "cs", "ad", "ads", "privacy", "admin", "contact", "support":
		return true
	}
	return false
}

// invites reports whether the email after s is there for readers to write to: s ends
// in a request, or speaks of tips, questions and orders.
func invites(s string) bool {
	if oneof.Ends(strings.TrimRight(s, ".! "), "기다립니다", "바랍니다", "주세요", "주십시오") {
		return true
	}
	last := s[strings.LastIndex(s, "다.")+1:] // what the sentences before speak of says nothing
	return oneof.In(last, "메일", "제보", "문의", "신청", "접수", "mail", "Mail", "연락", "보내", "청구")
}

// mailStands reports whether an email after s is a byline's: at the start, after
// a sentence or after a wire's slogan, not after 제보 or 문의.
func mailStands(s string) bool {
	t := strings.TrimRight(s, " ([<〈《|=-*·")
	if t == "" {
		return true
	}
	if cut, ok := strings.CutSuffix(t, "/"); ok { // …열었다./hong@example.com
		cut = strings.TrimRight(cut, " ")
		return isSentence(cut) && !caption(cut)
	}
	if invites(t) {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(t)
	if strings.ContainsRune(".!?”\"'’)】]", c) || strings.HasSuffix(s, "  ") {
		return true // two spaces are a line break in copies
	}
	i := strings.LastIndexByte(t, ' ')
	return korean.IsPress(t[i+1:])
}
