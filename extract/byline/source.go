package byline

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// isSource reports whether a bracket credits pictures or crew: (사진=연합뉴스),
// (영상취재 : 홍길동, 영상편집 : 김철수), 《사진=…》, [연합뉴스 자료사진].
func (p *people) isSource(o token, toks []token) bool {
	if last := toks[len(toks)-1]; len(toks) > 1 && korean.IsSource(p.at(last)) {
		return true // [연합뉴스 자료사진]
	}
	if a := p.last(); a != nil && a.pending && p.titleAt(toks[0]) && (len(toks) == 1 || toks[1].kind == dot || toks[1].kind == comma) { // 홍길동 (작가·가람재단)
		return false
	}
	role := korean.CreditLabel(p.at(toks[0]))
	if role == korean.NoRole || role == korean.Reporter {
		return p.at(o) == "《" && toks[0].kind != email && !p.titleAt(toks[len(toks)-1])
	}
	return len(toks) > 1 && toks[1].kind != comma && !p.titleAt(toks[1]) || len(toks) == 1
}

// sourceTail reports whether toks are the source of a picture and name nobody:
// 홍길동 기자 / 사진=가람TV ‘가람의 봄’
func (p *people) sourceTail(toks []token) bool {
	if len(toks) < 2 || korean.CreditLabel(p.at(toks[0])) != korean.Photographer {
		return false
	}
	switch toks[1].kind {
	case equal, colon, bar:
	case word:
		stated := p.role == korean.Reporter || creditEnd(strings.TrimRight(p.s[:toks[0].start], " /|,·"))
		if !korean.IsKnownPress(p.at(toks[1])) && !korean.IsSourceLabel(p.at(toks[0])) && (!stated || p.titleAt(toks[1]) || p.nameAt(toks[1]) || hasParticle(p.at(toks[len(toks)-1]))) { // 사진 가람통신, 사진제공 가람플레이, 글 홍길동 사진 가람시청
			return false
		}
	default:
		return false
	}
	for _, t := range toks[2:] {
		if p.nameAt(t) || t.kind == email {
			return false
		}
	}
	return true
}

// source reads such a bracket: the people named in it take their part, whatever
// else it says is a picture's source.
func (p *people) source(toks []token, depth int) {
	p.photo = true
	q := people{s: p.s, slot: p.slot, role: korean.Photographer, label: true}
	if !q.read(toks, depth+1) {
		return
	}
	for _, a := range q.list {
		a.pending = false
		p.list = append(p.list, a)
	}
	p.group0 = len(p.list)
}
