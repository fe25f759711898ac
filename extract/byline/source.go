package byline

import (
	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// isSource reports whether a bracket credits pictures or crew: (사진=연합뉴스),
// (영상취재 : 홍길동, 영상편집 : 김철수), 《사진=…》.
func (p *people) isSource(o token, toks []token) bool {
	if toks[0].kind != word {
		return false
	}
	role := korean.CreditLabel(p.at(toks[0]))
	if role == korean.NoRole || role == korean.Reporter {
		return p.at(o) == "《" || p.at(o) == "〈"
	}
	return len(toks) > 1 && toks[1].kind != comma && !p.titleAt(toks[1]) || len(toks) == 1
}

// source reads such a bracket: the people named in it take their part, whatever
// else it says is a picture's source.
func (p *people) source(o token, toks []token, depth int) {
	p.photo = true
	q := people{s: p.s, slot: p.slot, role: korean.Photographer, label: true}
	if !q.read(toks, depth+1) {
		return
	}
	for _, a := range q.list {
		if a.Kind == article.Reporter || a.Kind == article.Contributor {
			a.Kind = article.Photographer
		}
		a.pending = false
		p.list = append(p.list, a)
	}
	p.group0 = len(p.list)
}
