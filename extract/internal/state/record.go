package state

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// find gives the first member of an object whose plain key is the first of keys
// that has a value.
func find(v *value, keys []string) (value, bool) {
	if v.Kind != loosejson.Object {
		return value{}, false
	}
	best := len(keys)
	var out value
	for i := range v.Items {
		m := &v.Items[i]
		if m.Kind == loosejson.Null || m.Kind == loosejson.Name || m.Text == "" && len(m.Items) == 0 {
			continue
		}
		if k := slices.Index(keys[:best], plain(m.Key)); k >= 0 {
			best, out = k, *m
		}
	}
	return out, best < len(keys)
}

// scalar gives the text of a value or of the member that stands for an object.
func scalar(v *value) string {
	if v.Kind == loosejson.Object {
		m, _ := find(v, scalarKeys)
		return m.Scalar()
	}
	return v.Scalar()
}

// levels is how many records above the body's may state its fields.
const levels = 3

// field gives the first of keys stated by the record or by one of those around
// it, up to a number of levels up.
func (c *candidate) field(keys []string, up int) (Field, value) {
	at := c.at
	for range up {
		if at == nil || at.value.Kind == loosejson.Array {
			break // the records of a list have fields of their own
		}
		if v, ok := find(at.value, keys); ok {
			return Field{scalar(&v), at.path(v.Key)}, v
		}
		at = at.up
	}
	return Field{}, value{}
}

func (c *candidate) article() Article {
	a := Article{Script: c.script, Body: Field{c.body, c.at.path(c.key)}, HTML: c.html}
	a.Headline, _ = c.field(headlineKeys, levels)
	a.Headline.Text = meta.Clean(a.Headline.Text)
	a.Deck = c.deck()
	a.Published, _ = c.field(publishedKeys, levels)
	a.Published.Text = meta.Clean(a.Published.Text)
	a.Modified, _ = c.field(modifiedKeys, levels)
	a.Modified.Text = meta.Clean(a.Modified.Text)
	a.Section, _ = c.field(sectionKeys, levels)
	if a.Section.Text == "" { // Arc's
		f, v := c.field([]string{"taxonomy"}, levels)
		if primary, ok := find(&v, sectionKeys); ok {
			a.Section = Field{scalar(&primary), f.Path + "." + primary.Key}
		}
	}
	a.Section.Text = meta.Clean(a.Section.Text)
	a.Authors = c.authors()
	a.Tags = c.tags()
	for _, f := range []*Field{&a.Headline, &a.Deck, &a.Published, &a.Modified, &a.Section} {
		if f.Text == "" {
			f.Path = ""
		}
	}
	return a
}

func (c *candidate) deck() Field {
	f, v := c.field(deckKeys, levels)
	if v.Kind == loosejson.Array {
		var lines []string
		for i := range v.Items {
			lines = append(lines, scalar(&v.Items[i]))
		}
		f.Text = strings.Join(lines, "\n")
	}
	f.Text = meta.CleanLines(f.Text)
	return f
}

// authors reads the first author key: a line, a list of lines, records of
// people, or Arc's credits.by.
func (c *candidate) authors() []Person {
	f, v := c.field(authorKeys, levels)
	if by := v.Get("by"); by.Kind != loosejson.Null {
		f.Path += ".by"
		v = by
	}
	var out []Person
	for _, item := range v.List() {
		p := Person{Path: f.Path}
		if item.Kind == loosejson.Object {
			p.Name, p.JobTitle = member(&item, nameKeys), member(&item, jobKeys)
			original := item.Get("additional_properties").Get("original")
			if line := meta.Clean(original.Get("byline").Scalar()); line != "" { // Arc's, which turns a Korean name round
				p.Name = line
			}
			p.Email = member(&item, emailKeys)
		} else {
			p.Name = meta.Clean(item.Scalar())
		}
		if (p.Name != "" || p.Email != "") && len(out) < 16 && utf8.RuneCountInString(p.Name) <= 120 && !strings.Contains(p.Name, "://") {
			out = append(out, p)
		}
	}
	return out
}

func member(v *value, keys []string) string {
	m, _ := find(v, keys)
	return meta.Clean(scalar(&m))
}

func (c *candidate) tags() []string {
	_, v := c.field(tagKeys, levels)
	var out []string
	for _, item := range v.List() {
		for t := range strings.SplitSeq(scalar(&item), ",") {
			if t = strings.TrimLeft(meta.Clean(t), "#"); t != "" && len(out) < 64 {
				out = append(out, t)
			}
		}
	}
	return out
}
