// Package meta collects what a news page's markup tells about its article apart
// from its text: the meta elements (Open Graph, article:*, dable:* and the many
// Korean variants, misspelt ones too), titles, canonical links, microdata, RDFa and <time>.
//
//   - meta.go: the collector, a visitor for somebody else's walk
//   - item.go: microdata and RDFa
//   - candidates.go: the candidates of a field, in order
//   - person.go: which author values name people
//   - keys.go: what each key tells
//   - value.go: what a value needs before it can be read
package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// Bounds of what is kept.
const (
	maxPairs  = 512
	maxFound  = 32 // candidates a field
	maxValue  = 8 << 10
	maxBodies = 16
	maxTags   = 64
)

// Candidate is a value found for a field.
type Candidate struct {
	// Value is cleaned but not read: a time, a byline as it stands.
	Value string
	// Key is where it stood, for provenance: "og:title", "title",
	// "itemprop=headline", "link rel=canonical", "time[datetime]".
	Key string
	// Kind is FromMeta, FromJSONLD for microdata and RDFa, or FromGeneric for a
	// bare <time>.
	Kind article.SourceKind
}

// Collector gathers metadata from the elements it is shown. The zero Collector
// is ready; it is for one page and one goroutine.
type Collector struct {
	pairs  []pair
	found  [fields][]found
	bodies []*html.Node // of the elements marked as articleBody, the items they belong to; nil for none
}

type pair struct{ key, content string } // as printed

type found struct {
	Candidate
	rank  uint8
	scope *html.Node
}

// Visit looks at one node; call it for every element in document order.
// Elements without metadata cost a look at their attributes' names.
func (c *Collector) Visit(n *html.Node) {
	if n.Type != html.ElementNode {
		return
	}
	switch n.DataAtom {
	case atom.Meta:
		c.meta(n)
		return
	case atom.Title:
		if n.Namespace == "" {
			c.add(key{Headline, 6}, Candidate{Value: text(n), Key: "title", Kind: article.FromMeta}, nil)
		}
		return
	case atom.Link:
		c.link(n)
	case atom.Time, atom.Abbr:
		c.time(n)
	}
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "itemprop":
			c.item(n, a.Val, "itemprop=")
		case "property":
			c.item(n, a.Val, "property=")
		}
	}
}

// Get gives the first value stated for a meta key (any of name, property and
// http-equiv; lower case), cleaned, or "".
func (c *Collector) Get(name string) string {
	for _, p := range c.pairs {
		if p.key != name {
			continue
		}
		if value := Clean(p.content); value != "" {
			return value
		}
	}
	return ""
}

func (c *Collector) meta(n *html.Node) {
	content := dom.Attr(n, "content")
	if content == "" {
		content = dom.Attr(n, "value") // <meta name="twitter:site" value="@x">
	}
	if content = strings.TrimSpace(content); content == "" {
		return
	}
	if len(content) > maxValue {
		content = strings.ToValidUTF8(content[:maxValue], "")
	}
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "name", "property", "http-equiv":
			c.pair(strings.ToLower(strings.TrimSpace(a.Val)), content)
		case "itemprop":
			c.item(n, a.Val, "itemprop=")
		}
	}
}

func (c *Collector) pair(name, content string) {
	if len(c.pairs) >= maxPairs {
		return
	}
	c.pairs = append(c.pairs, pair{name, content})
	if k := metaKey(name, content); k.field != none {
		c.add(k, Candidate{Value: Clean(content), Key: name, Kind: article.FromMeta}, nil)
	}
}

func (c *Collector) link(n *html.Node) {
	href := dom.Attr(n, "href")
	if href == "" {
		return
	}
	for rel := range strings.FieldsSeq(dom.Attr(n, "rel")) {
		if strings.EqualFold(rel, "canonical") {
			c.add(key{URL, 0}, Candidate{Value: Clean(href), Key: "link rel=canonical", Kind: article.FromMeta}, nil)
		}
	}
}

// time takes a <time> without itemprop: what it says is told by its own words.
func (c *Collector) time(n *html.Node) {
	value, path := dom.Attr(n, "datetime"), "time[datetime]"
	switch {
	case n.DataAtom == atom.Abbr: // <abbr class="published" title="2024-03-05T09:10:00+09:00">
		value, path = dom.Attr(n, "title"), "abbr[title]"
	case value == "":
		value, path = text(n), "time"
	}
	if digits(value) < 6 || dom.Attr(n, "itemprop") != "" {
		return
	}
	k := key{Published, 8}
	class := strings.ToLower(dom.Attr(n, "class"))
	changed := oneof.In(class, "modif", "updat") && !oneof.In(class, "publish", "entry-date") // WordPress's may be both
	if changed || oneof.In(strings.ToLower(text(n)), "modif", "updat", "수정", "최종") {
		k = key{Modified, 8}
	}
	c.add(k, Candidate{Value: Clean(value), Key: path, Kind: article.FromGeneric}, nil)
}

// add keeps a candidate that is fit for its field.
func (c *Collector) add(k key, v Candidate, scope *html.Node) {
	if v.Value == "" || len(c.found[k.field]) >= maxFound || !fit(k.field, &v) {
		return
	}
	if k.field == Section && !hasHangul(v.Value) {
		k.rank += 10 // a code for machines, unless nothing else is stated
	}
	c.found[k.field] = append(c.found[k.field], found{v, k.rank, scope})
}
