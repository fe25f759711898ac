package extract

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
)

// textOutlet finds the press that a text names: the hint's address, the lines
// around the body, addresses in them, a bracket before the first sentence.
func (p *Parser) textOutlet(lines []textLine, body run, hint Hint) (article.Outlet, *textLine) {
	if x := p.registry.ByID(hint.Outlet); x != nil {
		return x.Outlet(), nil
	}
	if x := p.registry.byHostOf(hostOf(hint.URL)); x != nil {
		return x.Outlet(), nil
	}
	// The copyright line names the press; then the lines nearest to the body.
	for _, copyright := range []bool{true, false} {
		for i := body.end; i < min(len(lines), body.end+maxTail); i++ {
			l := &lines[i]
			if (l.mark == boilerplate.Copyright) != copyright || l.mark == boilerplate.Share {
				continue
			}
			if l.mark == boilerplate.Related {
				break
			}
			if o, ok := p.pressOf(l.text); ok {
				return o, l
			}
		}
	}
	for i := min(body.start, len(lines)-1); i >= max(0, body.start-maxTail); i-- {
		l := &lines[i]
		if l.mark == boilerplate.Share {
			continue
		}
		if o, ok := p.pressOf(l.text[:min(len(l.text), 200)]); ok {
			return o, l
		}
	}
	return article.Outlet{}, nil
}

// pressOf finds a registered outlet by a word of a line, or by a host or the
// domain of an email in it.
func (p *Parser) pressOf(line string) (article.Outlet, bool) {
	if len(line) > 400 {
		return article.Outlet{}, false
	}
	for word := range strings.FieldsFuncSeq(line, func(r rune) bool {
		return strings.ContainsRune(" \t[]()<>【】〈〉《》=,:;|ㅣ\"'“”‘’/", r)
	}) {
		if o, ok := p.registry.Named(strings.Trim(word, ".·-")); ok && !p.isPortal(o.ID) {
			return o, true
		}
		if i := strings.LastIndexByte(word, '@'); i >= 0 || strings.Contains(word, ".") {
			if x := p.registry.byHostOf(strings.ToLower(strings.Trim(word[i+1:], "."))); x != nil && !p.isPortal(x.Outlet().ID) {
				return x.Outlet(), true
			}
		}
	}
	return article.Outlet{}, false
}

// isPortal tells who prints the articles of others.
func (p *Parser) isPortal(id string) bool {
	r, ok := p.registry.ByID(id).(*Rules)
	return ok && r.Portal
}
