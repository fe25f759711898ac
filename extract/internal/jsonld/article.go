package jsonld

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// Article is an article node. Strings are cleaned (entities undone, placeholders
// refused) but not read: times and names are for the line grammars.
type Article struct {
	Type      string // "NewsArticle"
	Headline  string
	Published string
	Modified  string
	Authors   []Person
	Section   []string
	Keywords  []string
	Body      string   // articleBody as it stands: text or HTML
	URLs      []string // url, mainEntityOfPage and @id, where addresses

	said int // how much the node says: two a field it fills
}

// Person is an author, who may be an organization after all: see Type.
type Person struct {
	Name     string
	JobTitle string
	Email    string
	Type     string // "Person", "Organization", or ""
}

// Bounds of a node's lists.
const (
	maxPeople = 32
	maxWords  = 128
)

func (r *reader) article(v loosejson.Value) Article {
	a := Article{
		Headline:  r.first(v, "headline", "name", "title"),
		Published: r.first(v, "datePublished", "dateCreated", "uploadDate"),
		Modified:  r.first(v, "dateModified"),
		Section:   r.words(v, "articleSection"),
		Keywords:  r.words(v, "keywords"),
		Body:      r.raw(v, "articleBody", "text"),
	}
	for _, t := range typesOf(v) {
		if isArticle(t) {
			a.Type = t
			break
		}
	}
	for _, key := range []string{"author", "creator"} {
		for _, p := range v.All(key) {
			if len(a.Authors) < maxPeople {
				a.Authors = append(a.Authors, r.people(p)...)
			}
		}
		if len(a.Authors) > 0 {
			break
		}
	}
	for _, key := range []string{"url", "mainEntityOfPage", "@id"} {
		for _, u := range v.All(key) {
			if s := address(u); s != "" {
				a.URLs = append(a.URLs, s)
			}
		}
	}
	a.said = len(a.Authors)
	for _, s := range []string{a.Headline, a.Published, a.Modified, a.Body} {
		if s != "" {
			a.said += 2
		}
	}
	for _, key := range []string{"description", "publisher", "image"} {
		if slices.ContainsFunc(v.All(key), says) {
			a.said += 2
		}
	}
	if strings.HasSuffix(strings.ToLower(a.Type), "newsarticle") {
		a.said += 2 // wins a tie
	}
	return a
}

// says tells a value that is not empty.
func says(v loosejson.Value) bool { return v.Scalar() != "" || len(v.Items) > 0 }

// at reports whether the article names an address, whatever its scheme, "www.",
// and final slash.
func (a Article) at(address string) bool {
	return address != "" && slices.ContainsFunc(a.URLs, func(u string) bool { return bare(u) == bare(address) })
}

func bare(u string) string {
	if i := strings.Index(u, "://"); i >= 0 {
		u = u[i+3:]
	}
	for _, p := range []string{"www.", "m."} {
		u = strings.TrimPrefix(u, p)
	}
	u, _, _ = strings.Cut(u, "#")
	return strings.TrimSuffix(u, "/")
}

// address gives the address a value is or names.
func address(v loosejson.Value) string {
	for _, s := range []string{v.Scalar(), v.Get("@id").Scalar(), v.Get("url").Scalar()} {
		if s = meta.Clean(s); isAddress(s) {
			return s
		}
	}
	return ""
}

func isAddress(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "//") || strings.HasPrefix(s, "/")
}

// follow gives the node a mere {"@id": ...} stands for.
func (r *reader) follow(v loosejson.Value) loosejson.Value {
	if v.Kind == loosejson.Object && len(v.Items) == 1 {
		if n, ok := r.ids[v.Get("@id").Scalar()]; ok {
			return n
		}
	}
	return v
}

// people reads one author: a string, a person or organization, or an object
// whose name is a list.
func (r *reader) people(v loosejson.Value) []Person {
	v = r.follow(v)
	p := Person{
		JobTitle: r.first(v, "jobTitle"),
		Email:    strings.TrimPrefix(r.first(v, "email"), "mailto:"),
	}
	if types := typesOf(v); len(types) > 0 {
		p.Type = types[0]
	}
	names := v.All("name")
	if v.Kind == loosejson.String {
		names = []loosejson.Value{v}
	}
	var out []Person
	for _, n := range names {
		q := p
		q.Name = meta.TrimBy(meta.Clean(scalar(n)))
		if isAddress(q.Name) || strings.HasPrefix(q.Name, "@") {
			q.Name = "" // a Facebook page is nobody's name
		}
		if q.Name != "" && len(out) < maxPeople {
			out = append(out, q)
		}
	}
	return out
}

// name gives the name of a node, or the string itself.
func (r *reader) name(v loosejson.Value) string {
	if s := scalar(v); s != "" {
		if s = meta.Clean(s); isAddress(s) {
			return ""
		}
		return s
	}
	v = r.follow(v)
	for _, n := range v.All("name") {
		if s := meta.Clean(scalar(n)); s != "" {
			return s
		}
	}
	return ""
}

// raw gives the first text of the keys as it stands.
func (r *reader) raw(v loosejson.Value, keys ...string) string {
	for _, key := range keys {
		for _, m := range v.All(key) {
			if s := cmp.Or(scalar(m), scalar(m.Get("name"))); s != "" {
				return s
			}
		}
	}
	return ""
}

func (r *reader) first(v loosejson.Value, keys ...string) string {
	for _, key := range keys {
		if s := meta.Clean(r.raw(v, key)); s != "" {
			return s
		}
	}
	return ""
}

// words gives a list, or a string that is one with commas, in order, each once.
func (r *reader) words(v loosejson.Value, key string) []string {
	var out []string
	seen := map[string]bool{}
	for _, m := range v.All(key) {
		for w := range strings.SplitSeq(r.name(m), ",") {
			if w = strings.TrimSpace(w); w != "" && !seen[w] && len(out) < maxWords {
				seen[w] = true
				out = append(out, w)
			}
		}
	}
	return out
}

// scalar gives the text of a string, a number or a language-tagged string.
func scalar(v loosejson.Value) string {
	if v.Kind == loosejson.Object {
		v = v.Get("@value")
	}
	return v.Scalar()
}
