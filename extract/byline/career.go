package byline

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// withoutCareer cuts off what somebody with a post won, wrote or was, which marks part from
// it: 홍길동 시인. 2010년 가람신문 신춘문예 당선, 홍길동 시인·시집 『봄밤』 등
func (p *people) withoutCareer(toks []token) []token {
	n := len(toks)
	if n > 0 && p.at(toks[n-1]) == "." {
		n--
	}
	for i := n - 1; i > 1; i-- {
		switch t := toks[i-1]; {
		case i >= n, !p.career(toks[i:n]), !p.titleAt(toks[i-2]) && p.at(t) != ".": // a headline: 홍길동 시인, 2010년 가람문학상 수상
		case t.kind == dot, t.kind == slash, t.kind == bar, p.at(t) == ".":
			toks, n = toks[:i-1], i-1
		}
	}
	return toks
}

// career reports whether toks begin with a year or the kind of a book and end as a life
// does that is told in nouns.
func (p *people) career(toks []token) bool {
	first, last := p.at(toks[0]), toks[len(toks)-1]
	dated := len(first) >= len("2010") && strings.Trim(first[:4], "0123456789") == "" && strings.Contains(" 년", first[4:])
	return dated && korean.IsCareer(p.at(last)) || korean.IsKindOfBook(first) && (last.kind == shut || p.at(last) == "등")
}
