package extract

import (
	"cmp"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// textOutlet finds the press a text comes from: by the hint, by the copyright
// line, by the bracket or the address of its reporters, by the lines behind it,
// by a line above it that is the press's name, by the site's copyright. What the article is about may be
// a press too, so its sentences and headlines do not count.
func (c *composer) textOutlet(p *Parser, lines []textLine, h header, tail []textLine) {
	take := func(o article.Outlet, from *textLine) bool {
		if o.Name == "" {
			return false
		}
		c.a.Outlet = o
		if from != nil {
			c.took("outlet", linePiece(from))
		}
		return true
	}
	hinted := p.registry.ByID(c.hint.Outlet)
	if hinted == nil {
		hinted = p.registry.byHostOf(hostOf(c.hint.URL))
	}
	switch {
	case hinted == nil:
	case p.isPortal(hinted.Outlet().ID):
		c.a.Portal = hinted.Outlet()
	case take(hinted.Outlet(), nil):
		return
	}
	for i := range tail {
		if l := &tail[i]; l.mark == boilerplate.Copyright && take(p.pressIn(l.text), l) {
			return
		}
	}
	if o := p.pressOf(c.a); o.Name != "" {
		c.a.Outlet = o
		c.source("outlet", true, cmp.Or(c.a.Sources["authors"], c.a.Sources["agency"]))
		return
	}
	for i := range tail[:min(len(tail), maxSlogan)] {
		l := &tail[i]
		if korean.IsAgency(strings.Trim(l.text, "()[]<>/ ")) || l.mark == boilerplate.Share || l.mark == boilerplate.Copyright {
			continue
		}
		if take(p.pressIn(l.text), l) {
			return
		}
	}
	for i := len(h.lines) - 1; i >= h.first; i-- {
		l := &h.lines[i]
		parts := strings.FieldsFunc(l.text, func(r rune) bool { return r == '|' || r == '｜' || r == 'ㅣ' })
		if len(parts) == 0 {
			continue
		}
		if o, ok := p.named(strings.TrimSpace(parts[len(parts)-1])); ok && take(o, l) {
			return
		}
	}
	for i := len(lines) - 1; i >= 0; i-- { // the site's own copyright line
		if l := &lines[i]; l.mark == boilerplate.Copyright && take(p.pressIn(l.text), l) {
			return
		}
	}
	// A press that nobody registered signs in a bracket too.
	if name := c.a.Agency; name != "" && !korean.IsAgency(name) {
		c.a.Outlet = article.Outlet{Name: name}
		c.source("outlet", true, c.a.Sources["agency"])
	}
}

// maxSlogan is how far behind the body, in lines, a press signs with its slogan.
const maxSlogan = 10

// pressOf finds a registered outlet by what is printed with the authors.
func (p *Parser) pressOf(a *article.Article) article.Outlet {
	for i := range a.Authors {
		w := &a.Authors[i]
		if _, host, ok := strings.Cut(w.Email, "@"); ok {
			if x := p.registry.byHostOf(strings.ToLower(host)); x != nil && !p.isPortal(x.Outlet().ID) {
				return x.Outlet()
			}
		}
		for _, f := range w.Affiliations {
			if o, ok := p.named(f.Organization); ok && w.Kind == article.Reporter {
				return o
			}
		}
	}
	if o, ok := p.named(a.Agency); ok && !korean.IsAgency(a.Agency) {
		return o
	}
	return article.Outlet{}
}

// pressIn finds a registered outlet by a word of a line, or by a host in it.
func (p *Parser) pressIn(line string) article.Outlet {
	if len(line) > 400 {
		return article.Outlet{}
	}
	for word := range strings.FieldsFuncSeq(line, func(r rune) bool {
		return strings.ContainsRune(" \t[]()<>【】〈〉《》=,:;|ㅣ\"'“”‘’/", r)
	}) {
		if o, ok := p.named(strings.Trim(word, ".·-")); ok {
			return o
		}
		if i := strings.LastIndexByte(word, '@'); i >= 0 || strings.Contains(word, ".") {
			if x := p.registry.byHostOf(strings.ToLower(strings.Trim(word[i+1:], "."))); x != nil && !p.isPortal(x.Outlet().ID) {
				return x.Outlet()
			}
		}
	}
	return article.Outlet{}
}

// named finds an outlet that is no portal by its name.
func (p *Parser) named(name string) (article.Outlet, bool) {
	o, ok := p.registry.Named(name)
	return o, ok && name != "" && !p.isPortal(o.ID)
}

// isPortal tells who prints the articles of others.
func (p *Parser) isPortal(id string) bool {
	r, ok := p.registry.ByID(id).(*Rules)
	return ok && r.Portal
}
