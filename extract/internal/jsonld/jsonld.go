// Package jsonld reads the schema.org data in a page's
// <script type="application/ld+json"> blocks, with the tolerance real pages
// need, and finds the node that is the page's own article.
//
//   - jsonld.go: reading blocks, finding nodes
//   - article.go: an article node as typed raw strings
//   - loosejson: the JSON of real pages
package jsonld

import (
	"cmp"
	"html"
	"math"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// Bounds of what is read of a page.
const (
	maxBlocks   = 64
	maxBytes    = 4 << 20
	maxArticles = 64
	maxDepth    = 8 // of @graph, mainEntity and arrays around a node
)

// Data is what the blocks of a page say.
type Data struct {
	// Breadcrumbs are the names of the BreadcrumbList, the home page included.
	Breadcrumbs []string

	articles []Article // that stand on their own, in order, not those of an ItemList
	types    []string  // of all nodes that stand on their own, each once
	listed   int       // the articles an ItemList or a collection names
}

// Read reads the texts of a page's ld+json scripts in order. A broken block is
// repaired once, else skipped.
func Read(blocks []string) Data {
	r := reader{ids: map[string]loosejson.Value{}}
	size := 0
	for i, b := range blocks {
		if size += len(b); i >= maxBlocks || size > maxBytes {
			break
		}
		r.block(b)
	}
	for _, n := range r.nodes {
		r.data.articles = append(r.data.articles, r.article(n))
	}
	return r.data
}

// Listing reports whether the data describe a list, or a thing that is no text,
// and no article.
func (d Data) Listing() bool {
	if len(d.articles) > 0 {
		return false
	}
	return d.listed > 1 || slices.ContainsFunc(d.types, func(t string) bool {
		switch strings.ToLower(t) {
		case "collectionpage", "itemlist", "searchresultspage", "profilepage", "product", "event", "faqpage":
			return true
		}
		return false
	})
}

// Article gives the page's own article: the node that names the page's address,
// else the one that says most, of those that name no other address if there are
// such. One that does is the page's only if its headline is, as titled
// says, and of several with different headlines none.
func (d Data) Article(titled func(headline string) bool, address string) (Article, bool) {
	best, said := -1, math.MinInt
	headlines := map[string]bool{}
	for i, a := range d.articles {
		n := a.said
		switch {
		case a.at(address):
			n += 100
		case len(a.URLs) > 0 && !titled(a.Headline):
			continue
		case len(a.URLs) > 0:
			n -= 100
		}
		headlines[a.Headline] = true
		if n > said {
			best, said = i, n
		}
	}
	if best < 0 || len(headlines) > 2 && said < 100 {
		return Article{}, false
	}
	return d.articles[best], true
}

type reader struct {
	data  Data
	nodes []loosejson.Value
	ids   map[string]loosejson.Value
}

// block reads one script, which may hold several values one behind the other.
func (r *reader) block(s string) {
	if t := strings.TrimLeft(s, " \t\r\n{["); strings.HasPrefix(t, "&quot;") || strings.HasPrefix(t, "&#34;") {
		s = html.UnescapeString(s) // a template escaped the whole block
	}
	for {
		v, rest, err := loosejson.Parse(s)
		if err != nil {
			v, rest, err = loosejson.Repair(s)
		}
		if err != nil {
			return
		}
		r.visit(v, 0)
		s = strings.TrimLeft(rest, " \t\r\n;,")
		if s == "" || s[0] != '{' && s[0] != '[' {
			return
		}
	}
}

// visit goes to the nodes that stand on their own.
func (r *reader) visit(v loosejson.Value, depth int) {
	if depth > maxDepth {
		return
	}
	if v.Kind == loosejson.Array {
		for _, item := range v.Items {
			r.visit(item, depth+1)
		}
		return
	}
	if id := v.Get("@id").Scalar(); id != "" && len(v.Items) > 1 {
		if _, ok := r.ids[id]; !ok {
			r.ids[id] = v
		}
	}
	types := typesOf(v)
	for _, t := range types {
		if !slices.Contains(r.data.types, t) && len(r.data.types) < maxArticles {
			r.data.types = append(r.data.types, t)
		}
	}
	switch {
	case slices.ContainsFunc(types, isArticle):
		if len(r.nodes) < maxArticles {
			r.nodes = append(r.nodes, v)
		}
		return
	case has(types, "BreadcrumbList"):
		r.breadcrumbs(v)
		return
	case has(types, "ItemList"):
		r.data.listed += len(v.All("itemListElement"))
		return
	case has(types, "CollectionPage"):
		r.data.listed += len(v.All("hasPart"))
	}
	for _, key := range []string{"@graph", "mainEntity", "breadcrumb", "mainEntityOfPage"} {
		for _, item := range v.All(key) {
			r.visit(item, depth+1)
		}
	}
}

// breadcrumbs takes the first list that has names.
func (r *reader) breadcrumbs(v loosejson.Value) {
	if len(r.data.Breadcrumbs) > 0 {
		return
	}
	for _, e := range v.All("itemListElement") {
		name := cmp.Or(r.name(e), r.name(e.Get("item")))
		if name != "" && len(r.data.Breadcrumbs) < 16 {
			r.data.Breadcrumbs = append(r.data.Breadcrumbs, name)
		}
	}
}

// typesOf gives the node's types without the vocabulary's address.
func typesOf(v loosejson.Value) []string {
	var out []string
	for _, t := range append(v.All("@type"), v.All("type")...) {
		if name := t.Scalar(); name != "" {
			out = append(out, meta.Clean(name[strings.LastIndexAny(name, "/:#")+1:]))
		}
	}
	return out
}

// isArticle reports whether a type is one of schema.org's articles
// (NewsArticle, ReportageNewsArticle, ..., BlogPosting, LiveBlogPosting).
func isArticle(t string) bool {
	t = strings.ToLower(t)
	return strings.HasSuffix(t, "article") || strings.HasSuffix(t, "posting") && t != "jobposting" || t == "report"
}

func has(types []string, want string) bool {
	return slices.ContainsFunc(types, func(t string) bool { return strings.EqualFold(t, want) })
}
