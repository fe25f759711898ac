package byline

import (
	"strings"

	"github.com/gisa-go/gisa/article"
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
			return
		}
	}
	if a := p.last(); a != nil && a.Email == "" && a.Kind == article.Desk {
		a.Email = e
		return
	}
	p.mails = append(p.mails, e)
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
	return len(toks) > 2 && toks[1].kind == dot && toks[2].kind == email && isLatin(p.at(toks[0]))
}
