package extract

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// composer makes an article of pieces: the outlet's first, the generic
// extractor's where those say nothing. The line grammars read every piece.
type composer struct {
	a     *article.Article
	page  *Page
	hint  Hint
	names []string // of the outlet and portal, to take off titles
}

// compose makes an article of what the outlet's rules found, filled up from the
// generic extractor.
func (p *Parser) compose(page *Page, own *Pieces, h Hint) (*article.Article, error) {
	c := &composer{a: &article.Article{Sources: map[string]article.Source{}}, page: page, hint: h}
	a := c.a
	a.URL = page.URL
	a.Outlet, a.Portal = p.outlets(page, own)
	c.names = []string{a.Outlet.Name, a.Portal.Name}

	found, lookFor, err := generic(page, own, h)
	if err != nil {
		return nil, err
	}
	c.headline(slices.Concat(own.Headline, found.Headline))
	a.Headline.Subheads = c.subheads(own.Subheads)
	if len(own.Subheads) == 0 {
		a.Headline.Subheads = c.subheads(found.Subheads)
	}
	c.times(own, found)
	body := own.Body
	if body == nil {
		body = found.Body
		for _, n := range own.noText {
			if !strings.Contains(lineOf(n), "기자") { // who wrote it is read from the body
				body.Drop = append(body.Drop, n)
			}
		}
	}
	r := c.body(body, own)
	if own.Body != nil && len(r.paragraphs) == 0 && len(r.images) > 0 {
		c.besidePictures(&r, own, lookFor)
	}
	c.deck(&r)
	a.Agency, a.Copyright = r.agency, r.copyright
	slots := readSlots(own.Bylines)
	if own.Body != nil && !slices.ContainsFunc(r.authors, hasDetails) && !slices.ContainsFunc(slots, slot.names) {
		found.Bylines = lookFor.bylines(found.Bylines)
	}
	c.authors(slots, found.Bylines, r, body)
	postsInText(a.Authors, r.paragraphs)
	a.Section = c.section(slices.Concat(own.Section, found.Section))
	a.Tags = append(c.tags(own.Tags, found.Tags), r.tags...)
	c.foreignAgency(p)
	a.Warnings = append(a.Warnings, own.Warnings...)
	c.finish()
	if len(a.Paragraphs) == 0 && len(a.Images) == 0 {
		return nil, fmt.Errorf("%w: no running text and no pictures found", ErrNotArticle)
	}
	return a, nil
}

// body reads the lines of the article's body: its paragraphs and pictures, and
// what they say of other fields.
func (c *composer) body(body *Body, own *Pieces) reading {
	a := c.a
	blocks := c.page.blocks(body)
	if len(a.Headline.Subheads) == 0 && len(body.Deck) == 0 {
		leadDeck(blocks, !own.knows.noDeck)
	}
	known := c.known()
	r := read(blocks, known)
	if len(r.paragraphs)+len(r.images) == 0 && isFlash(a.Headline.Labels) {
		r.flash(blocks, known)
	}
	r.cutTail()
	if body.found && own.byRules() && !c.hasText(r.paragraphs, known) {
		r.paragraphs = nil // the page broke off before its body: a time, a menu
	}
	a.Paragraphs, a.Images = r.paragraphs, r.images
	c.readFrom(&r, body.Source)
	return r
}

// readFrom says where a body stood for every field it speaks of.
func (c *composer) readFrom(r *reading, from article.Source) {
	c.source("paragraphs", len(r.paragraphs) > 0, from)
	c.source("images", len(r.images) > 0, from)
	c.source("agency", r.agency != "", from)
	c.source("subheads", len(r.deck) > 0, from)
	c.source("tags", len(r.tags) > 0, from)
	c.source("copyright", r.copyright != "", from)
	for _, d := range r.dropped {
		c.trace(Candidate{Field: "paragraphs", Value: d.text, Source: from, Lost: d.why})
	}
}

// besidePictures looks for the article's text outside the body the rules found,
// where that holds pictures and no word but their captions: what holds the text
// has another name by now. A photo's page has no running text elsewhere.
func (c *composer) besidePictures(r *reading, own *Pieces, at *look) {
	body := at.text()
	if body == nil {
		return
	}
	more, size := read(c.page.blocks(body), c.known()), 0
	for _, p := range more.paragraphs {
		captions := slices.ContainsFunc(r.images, func(img article.Image) bool { return strings.Contains(img.Caption, p.Text) })
		if isSentence(p.Text) && !captions {
			size += runes(p.Text)
		}
	}
	if size < enoughProse {
		return
	}
	images, source := r.images, c.a.Sources["images"]
	if *r = c.body(body, own); len(r.images) == 0 {
		r.images, c.a.Images, c.a.Sources["images"] = images, images, source
	}
}

// hasText reports whether any paragraph is a sentence that the head does not say.
func (c *composer) hasText(paragraphs []article.Paragraph, known map[string]bool) bool {
	title := squeeze(c.a.Headline.Text)
	return slices.ContainsFunc(paragraphs, func(p article.Paragraph) bool {
		s := squeeze(p.Text)
		return isSentence(p.Text) && !known[s] && (title == "" || !strings.Contains(s, title))
	})
}

// deck adds the deck lines of the body. One that is a byline is none.
func (c *composer) deck(r *reading) {
	a := c.a
	a.Headline.Subheads = append(a.Headline.Subheads, r.deck...)
	if len(r.authors) > 0 {
		return
	}
	if by := signedDeck(a.Headline.Subheads); len(by) > 0 {
		a.Headline.Subheads, r.authors = nil, by
	}
}

// hasDetails tells a writer named in full from a name in a credit.
func hasDetails(a article.Author) bool {
	return a.JobTitle != "" || a.Email != "" || len(a.Affiliations) > 0
}

// byRules reports whether the pieces come from the rules of an outlet.
func (found *Pieces) byRules() bool {
	return found.Outlet.ID != "" || found.Portal.ID != "" || len(found.Headline) > 0
}

// outlets names the press and the portal of a page. The press of a page that
// nobody or only a CMS family knows is what the page calls its site.
func (p *Parser) outlets(page *Page, own *Pieces) (press, portal article.Outlet) {
	press, portal = own.Outlet, own.Portal
	if press.Name == "" {
		from := meta.Site
		if portal.Name != "" {
			from = meta.Press
		}
		site, _ := page.meta.First(from)
		press.Name = site.Value
	}
	if press.Name != "" && press.ID == "" {
		if o, ok := p.registry.Named(press.Name); ok {
			if rules, ok := p.registry.ByID(o.ID).(*Rules); ok && rules.Portal {
				return article.Outlet{}, o
			}
			press = o
		}
	}
	return press, portal
}

// names reports whether name is one the outlet prints of itself.
func (p *Parser) names(name string, o article.Outlet) bool {
	if known, ok := p.registry.Named(name); ok {
		return known == o
	}
	return name == o.Name
}

// foreignAgency leaves out an agency that is the outlet itself, as a bracket before
// the text may name it, unless that is a wire service.
func (c *composer) foreignAgency(p *Parser) {
	if a := c.a; p.names(a.Agency, a.Outlet) && !korean.IsAgency(a.Agency) {
		a.Agency = ""
	}
}

// tags cuts the first of the lists that holds keywords into these.
func (c *composer) tags(lists ...[]Piece) []string {
	for _, list := range lists {
		var out []string
		for _, piece := range list {
			for t := range strings.FieldsFuncSeq(piece.Text, func(r rune) bool { return r == ',' || r == '#' || r == '|' }) {
				if t = strings.TrimSpace(t); t != "" {
					out = append(out, t)
				}
			}
		}
		if len(out) > 0 {
			c.took("tags", list[0])
			return out
		}
	}
	return nil
}

// section takes the first piece that names one.
func (c *composer) section(pieces []Piece) (value string) {
	for _, piece := range pieces {
		s := sectionOf(piece.Text)
		switch {
		case s == "":
			c.lost("section", piece, "names no section")
		case value != "":
			c.lost("section", piece, "a better source spoke first")
		default:
			value = s
			c.took("section", piece)
		}
	}
	return value
}

// finish leaves out what came to nothing, and warns of what a reader expects and
// did not get.
func (c *composer) finish() {
	a := c.a
	a.Tags = each(a.Tags)
	a.Paragraphs = slices.DeleteFunc(a.Paragraphs, func(p article.Paragraph) bool { return p.Text == "" })
	a.Language = language(a)
	for field, has := range map[string]bool{
		"headline": a.Headline.Text != "", "subheads": len(a.Headline.Subheads) > 0, "published": a.Published != nil, "modified": a.Modified != nil,
		"section": a.Section != "", "tags": len(a.Tags) > 0, "agency": a.Agency != "", "copyright": a.Copyright != "", "authors": len(a.Authors) > 0,
		"paragraphs": len(a.Paragraphs) > 0, "images": len(a.Images) > 0,
	} {
		if !has {
			delete(a.Sources, field)
		}
	}
	for _, f := range []struct {
		empty bool
		name  string
	}{
		{a.Headline.Text == "", "headline"}, {a.Published == nil, "published time"}, {len(a.Paragraphs) == 0, "running text"},
	} {
		if f.empty {
			a.Warnings = append(a.Warnings, "no "+f.name+" found")
		}
	}
}

// each gives every string once, where it stands first.
func each(list []string) (out []string) {
	seen := map[string]bool{}
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// source says where a field was found, unless a better source spoke first.
func (c *composer) source(field string, ok bool, s article.Source) {
	if _, known := c.a.Sources[field]; ok && !known {
		c.a.Sources[field] = s
	}
}

func (c *composer) took(field string, p Piece) {
	c.source(field, true, p.Source)
	c.trace(Candidate{Field: field, Value: p.Text, Source: p.Source})
}

func (c *composer) lost(field string, p Piece, why string) {
	c.trace(Candidate{Field: field, Value: p.Text, Source: p.Source, Lost: why})
}

func (c *composer) trace(x Candidate) {
	if c.hint.Trace != nil {
		c.hint.Trace(x)
	}
}

// language tells Korean by the letters of the first paragraphs.
func language(a *article.Article) string {
	hangul, latin := 0, 0
	for _, p := range a.Paragraphs {
		if hangul+latin > 500 {
			break
		}
		for _, r := range p.Text {
			switch {
			case korean.IsHangul(r):
				hangul++
			case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
				latin++
			}
		}
	}
	if latin > 0 && hangul*4 <= latin {
		return "en"
	}
	return "ko"
}
