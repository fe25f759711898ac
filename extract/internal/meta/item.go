package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// lookAround bounds the nodes looked at below or above one element, so that
// nested properties cost no more than flat ones.
const lookAround = 64

// item takes a schema.org property of n, which may name several.
func (c *Collector) item(n *html.Node, names, attribute string) {
	for name := range strings.FieldsSeq(names) {
		name = itemName(name)
		if strings.EqualFold(name, "articleBody") {
			c.body(n)
			continue
		}
		k, ok := items[strings.ToLower(name)]
		if !ok {
			continue
		}
		scope, inside := scopeOf(n, k.field)
		if inside {
			continue
		}
		v := Candidate{Value: c.itemValue(n, k.field), Key: attribute + name, Kind: article.FromJSONLD}
		c.add(k, v, scope)
	}
}

func itemName(name string) string {
	for _, p := range prefixes[:6] {
		name = strings.TrimPrefix(name, p)
	}
	return name
}

func (c *Collector) body(n *html.Node) {
	if len(c.bodies) >= maxBodies || n.DataAtom == atom.Meta {
		return
	}
	scope, inside := scopeOf(n, none)
	if inside {
		return
	}
	c.bodies = append(c.bodies, scope)
}

// scopeOf gives the item n is a property of, nil where none is marked. inside
// is true when that item is no article but, say, its publisher or a list of
// others.
func scopeOf(n *html.Node, f Field) (scope *html.Node, inside bool) {
	p := n.Parent
	for i := 0; p != nil && i < 2*lookAround; i++ {
		if p.Type == html.ElementNode && (hasAttr(p, "itemscope") || hasAttr(p, "typeof")) {
			return p, !articleType(dom.Attr(p, "itemtype")+dom.Attr(p, "typeof"), f)
		}
		p = p.Parent
	}
	return nil, false
}

// articleType reports whether an item of this type may state the field f of an
// article. An item without a type may.
func articleType(itemtype string, f Field) bool {
	t := strings.ToLower(itemtype[strings.LastIndexAny(itemtype, "/:#")+1:])
	if t == "" || strings.HasSuffix(t, "article") || strings.HasSuffix(t, "posting") {
		return true
	}
	// a page states its article's dates and names its own title and address
	return t == "webpage" && f != Headline && f != Author
}

// itemValue is what microdata takes for the value of a property.
func (c *Collector) itemValue(n *html.Node, f Field) string {
	for _, name := range []string{"content", "datetime"} {
		if v := dom.Attr(n, name); v != "" {
			return Clean(v)
		}
	}
	switch {
	case n.DataAtom == atom.Abbr:
		return Clean(dom.Attr(n, "title"))
	case f == URL && n.DataAtom == atom.A, n.DataAtom == atom.Link:
		return Clean(dom.Attr(n, "href"))
	case f == Author || f == Site:
		if at := within(n, func(d *html.Node) bool { return dom.Attr(d, "itemprop") == "name" || dom.Attr(d, "property") == "name" }); at != nil {
			return c.itemValue(at, none)
		}
	}
	return text(n)
}

// within finds the first element below n that is wanted, near its start.
func within(n *html.Node, want func(*html.Node) bool) *html.Node {
	seen := 0
	for d := range n.Descendants() {
		if seen++; seen > lookAround {
			break
		}
		if d.Type == html.ElementNode && want(d) {
			return d
		}
	}
	return nil
}

// text is the text below n, near its start, as one line.
func text(n *html.Node) string {
	if t := n.FirstChild; t != nil && t.NextSibling == nil && t.Type == html.TextNode {
		if len(t.Data) > maxValue {
			return ""
		}
		return Clean(t.Data)
	}
	var b strings.Builder
	seen := 0
	for d := range n.Descendants() {
		if seen++; seen > lookAround || b.Len() > maxValue {
			break
		}
		switch d.Type {
		case html.TextNode:
			if p := d.Parent.DataAtom; p != atom.Script && p != atom.Style {
				b.WriteString(d.Data[:min(len(d.Data), maxValue)])
			}
		case html.ElementNode:
			b.WriteByte(' ')
		}
	}
	return Clean(strings.ToValidUTF8(b.String(), ""))
}

func hasAttr(n *html.Node, name string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == name {
			return true
		}
	}
	return false
}
