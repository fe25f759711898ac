package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/jsonld"
	"github.com/gisa-go/gisa/extract/internal/press"
	"github.com/gisa-go/gisa/extract/internal/state"
)

// linkedData reads the page's JSON-LD.
func (p *Page) linkedData() jsonld.Data {
	var blocks []string
	for _, n := range p.scripts {
		if strings.Contains(strings.ToLower(dom.Attr(n, "type")), "ld+json") {
			blocks = append(blocks, n.FirstChild.Data)
		}
	}
	return jsonld.Read(blocks)
}

// record gives what JSON-LD says of the page's own article.
func (p *Page) record(data jsonld.Data) (jsonld.Article, bool) {
	titles := slices.DeleteFunc(p.titles(), press.Looks)
	return data.Article(func(headline string) bool {
		k := letters(headline)
		return len(titles) == 0 || slices.ContainsFunc(titles, func(t string) bool {
			t = letters(t)
			return strings.Contains(t, k) || strings.Contains(k, t)
		})
	}, p.URL)
}

// addLinkedData puts in what JSON-LD says of the article: of times and people
// before the meta elements, of the headline behind them.
func (found *Pieces) addLinkedData(a jsonld.Article) {
	one := func(value, key string) []Piece {
		if value == "" {
			return nil
		}
		return []Piece{{Text: value, Source: article.Source{Kind: article.FromJSONLD, Rule: "jsonld", Path: a.Type + "." + key}}}
	}
	found.Headline = append(found.Headline, one(a.Headline, "headline")...)
	found.Published = append(one(a.Published, "datePublished"), found.Published...)
	found.Modified = append(one(a.Modified, "dateModified"), found.Modified...)
	var people []Piece
	for _, who := range a.Authors {
		if who.Type == "Organization" || press.Is(who.Name) {
			continue
		}
		people = append(people, one(bylineOf(who.Name, who.JobTitle, who.Email), "author")...)
	}
	found.Bylines = append(people, found.Bylines...)
	for _, s := range a.Section {
		found.Section = append(found.Section, one(s, "articleSection")...)
	}
	if len(found.Tags) == 0 {
		for _, k := range a.Keywords {
			found.Tags = append(found.Tags, one(k, "keywords")...)
		}
	}
}

// bylineOf writes a person's record as papers print one, for the grammar to read.
func bylineOf(name, job, email string) string {
	line := name
	if !strings.Contains(name, job) {
		line += " " + job
	}
	if strings.Contains(email, "@") {
		line += " " + email
	}
	return strings.TrimSpace(line)
}

// addBreadcrumbs puts in the section of JSON-LD's BreadcrumbList behind those that
// are stated as such.
func (found *Pieces) addBreadcrumbs(data jsonld.Data) {
	const longest = 14 // a longer one is the headline
	if s := sectionOf(strings.Join(data.Breadcrumbs, "\n")); s != "" && runes(s) <= longest {
		found.Section = append(found.Section, Piece{Text: s, Source: article.Source{Kind: article.FromJSONLD, Rule: "jsonld", Path: "BreadcrumbList"}})
	}
}

// addScripted takes the body, and what comes with it, from the page's scripts,
// where the markup holds none: from the state a program renders, else from
// JSON-LD's articleBody. It reports whether they hold at least twice the running text of the markup, which is given in runes.
func (found *Pieces) addScripted(p *Page, ld jsonld.Article, markup int) bool {
	var scripts []state.Script
	for n := p.Root; n != nil; n = next(n, p.Root) {
		if s, ok := state.ScriptOf(n); ok {
			scripts = append(scripts, s)
		}
	}
	for _, a := range state.Read(scripts, p.titles()...) {
		source := article.Source{Kind: article.FromScript, Rule: a.Script, Path: a.Body.Path}
		if body, prose := stringBody(a.Body.Text, a.HTML, source); prose > 0 && prose >= 2*markup {
			found.Body = body
			found.prepend(statePieces(a))
			return true
		}
	}
	if ld.Body != "" {
		text, isHTML := state.Normalize(ld.Body)
		source := article.Source{Kind: article.FromJSONLD, Rule: "jsonld", Path: ld.Type + ".articleBody"}
		if body, prose := stringBody(text, isHTML, source); prose > 0 && prose >= 2*markup {
			found.Body = body
			return true
		}
	}
	return false
}

// stringBody makes a body of a string, HTML or lines, and says how much prose is in
// it.
func stringBody(text string, isHTML bool, source article.Source) (*Body, int) {
	root := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	if isHTML {
		nodes, err := html.ParseFragment(strings.NewReader(text), root)
		if err != nil {
			return nil, 0
		}
		for _, n := range nodes {
			root.AppendChild(n)
		}
	} else {
		for line := range strings.Lines(text) {
			root.AppendChild(&html.Node{Type: html.TextNode, Data: line})
			root.AppendChild(&html.Node{Type: html.ElementNode, Data: "br", DataAtom: atom.Br})
		}
	}
	s := takeSurvey(root)
	body := s.body(0, s.findHeader(0, nil))
	body.Source = source
	return body, s.elems[0].prose
}

// statePieces gives what a record says beside its body.
func statePieces(a state.Article) *Pieces {
	found := &Pieces{}
	put := func(to *[]Piece, f state.Field) {
		for line := range strings.Lines(f.Text) {
			if line = strings.TrimSpace(line); line != "" {
				*to = append(*to, Piece{Text: line, Source: article.Source{Kind: article.FromScript, Rule: a.Script, Path: f.Path}})
			}
		}
	}
	put(&found.Headline, a.Headline)
	put(&found.Subheads, a.Deck)
	put(&found.Published, a.Published)
	put(&found.Modified, a.Modified)
	put(&found.Section, a.Section)
	for _, who := range a.Authors {
		put(&found.Bylines, state.Field{Text: bylineOf(who.Name, who.JobTitle, who.Email), Path: who.Path})
	}
	for _, t := range a.Tags {
		put(&found.Tags, state.Field{Text: t, Path: "tags"})
	}
	return found
}
