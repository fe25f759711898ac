package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/encoding"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/headline"
)

// field is a field of the new rules with the selector found for it.
type field struct {
	name     string // of the field of extract.Layout
	selector string
	shows    string // what stands there
}

// found is a surveyed page: its article by the generic extractor and where the
// fields of it stand.
type found struct {
	root    *html.Node
	article *article.Article
	rules   *extract.Rules
	fields  []field
	missing []field // with the reason in shows
}

// survey reads the page with the generic extractor and finds where each field's
// value stands in the markup.
func survey(raw []byte, c *config) (*found, error) {
	text, _, err := encoding.Decode(raw, encoding.Hint{})
	if err != nil {
		return nil, err
	}
	a, err := extract.NewParser(nil).ParseBytes(raw, extract.Hint{Format: extract.HTML})
	if err != nil {
		return nil, err
	}
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	page := extract.NewPage(root, "")
	if c.name == "" {
		c.name = page.Metadata("og:site_name")
	}
	if c.name == "" {
		return nil, fmt.Errorf("the page does not name its site; give -name")
	}
	host := page.Host()
	switch {
	case len(c.hosts) == 0 && host == "":
		return nil, fmt.Errorf("the page does not say its address; give -host")
	case len(c.hosts) == 0:
		c.hosts = []string{strings.TrimPrefix(strings.TrimPrefix(host, "www."), "m.")}
	case host != "" && !slices.ContainsFunc(c.hosts, func(h string) bool { return host == h || strings.HasSuffix(host, "."+h) }):
		return nil, fmt.Errorf("the page says it is at %s, which is not on %s", host, strings.Join(c.hosts, " or "))
	}
	s := &found{root: root, article: a}
	s.locate()
	layout := extract.Layout{Name: "first"}
	for _, f := range s.fields {
		list := []string{f.selector}
		switch f.name {
		case "Headline":
			layout.Headline = list
		case "Subheads":
			layout.Subheads = list
		case "Published":
			layout.Published = list
		case "Modified":
			layout.Modified = list
		case "Byline":
			layout.Byline = list
		case "Section":
			layout.Section = list
		case "Body":
			layout.Body = list
		case "Captions":
			layout.Captions = list
		}
	}
	s.rules = &extract.Rules{ID: c.id, Name: c.name, Domains: c.hosts, Layouts: []extract.Layout{layout}}
	return s, nil
}

// locate finds a selector for every field the article has.
func (s *found) locate() {
	a := s.article
	body := s.holder(func(line string) bool {
		return slices.ContainsFunc(a.Paragraphs, func(p article.Paragraph) bool { return same(line, p.Text) })
	})
	outside := func(match func(string) bool) []*html.Node { return s.nearest(s.holders(match, body), body) }
	equal := func(want ...string) func(string) bool {
		return func(line string) bool {
			return slices.ContainsFunc(want, func(w string) bool { return w != "" && same(line, w) })
		}
	}
	names := func(line string) bool {
		return len(line) < 200 && slices.ContainsFunc(a.Authors, func(w article.Author) bool { return strings.Contains(line, w.Name) })
	}
	s.add("Headline", outside(func(line string) bool {
		return same(line, a.Headline.Raw) || a.Headline.Text != "" && same(headline.Parse(line).Text, a.Headline.Text)
	}), 1)
	if len(a.Headline.Subheads) > 0 {
		s.add("Subheads", s.holders(equal(a.Headline.Subheads...), body), 0)
	}
	if a.Published != nil {
		s.add("Published", outside(shows(a.Published.Raw)), 1)
	}
	if a.Modified != nil && (a.Published == nil || a.Modified.Raw != a.Published.Raw) {
		if nodes := outside(shows(a.Modified.Raw)); len(nodes) > 0 && !slices.Contains(outside(shows(a.Published.Raw)), nodes[0]) {
			s.add("Modified", nodes, 1)
		}
	}
	if len(a.Authors) > 0 {
		s.add("Byline", outside(names), 1)
	}
	if a.Section != "" {
		s.add("Section", outside(equal(a.Section)), 1)
	}
	if body != nil {
		s.add("Body", []*html.Node{body}, 1)
	} else {
		s.missing = append(s.missing, field{name: "Body", shows: "its paragraphs stand nowhere together"})
	}
	var captions []*html.Node
	for _, i := range a.Images {
		if i.Caption != "" && body != nil {
			captions = append(captions, holdersIn(body, equal(i.Caption))...)
		}
	}
	if len(captions) > 0 {
		s.add("Captions", captions, 0)
	}
}

// add works out a selector for a field; where most is 1 the first element that
// has one is taken, where it is 0 all count together. A field without a robust
// selector stays with the generic extractor.
func (s *found) add(name string, nodes []*html.Node, most int) {
	tries := [][]*html.Node{nodes}
	if most == 1 {
		tries = nil
		for _, n := range nodes {
			tries = append(tries, []*html.Node{n})
		}
	}
	why := "its value stands nowhere alone in the markup"
	for _, by := range []func(*html.Node, []*html.Node) string{byName, byPosition} {
		for _, try := range tries {
			if len(try) == 0 {
				break
			}
			if sel := by(s.root, try); sel != "" {
				s.fields = append(s.fields, field{name, sel, strings.Join(extract.Lines(try[0]), " ")})
				return
			}
			why = "no robust selector for where it stands"
		}
		if name == "Section" {
			break // a place in a menu is another article's section too
		}
	}
	s.missing = append(s.missing, field{name: name, shows: why})
}

// holder is the lowest element that holds all lines match accepts.
func (s *found) holder(match func(string) bool) *html.Node {
	var top *html.Node
	for _, n := range s.holders(match, nil) {
		if top == nil {
			top = n.Parent
		}
		for top != nil && !inside(n, top) {
			top = top.Parent
		}
	}
	return top
}

func (s *found) holders(match func(string) bool, except *html.Node) []*html.Node {
	return slices.DeleteFunc(holdersIn(s.root, match), func(n *html.Node) bool { return except != nil && inside(n, except) })
}

// nearest orders elements by how near above the body they stand, those below it
// last: menus and teasers repeat a headline far from its article.
func (s *found) nearest(nodes []*html.Node, body *html.Node) []*html.Node {
	if body == nil {
		return nodes
	}
	above := map[*html.Node]bool{}
	for n := range s.root.Descendants() {
		if n == body {
			break
		}
		above[n] = true
	}
	var out, below []*html.Node
	for _, n := range nodes {
		if above[n] {
			out = append([]*html.Node{n}, out...)
		} else {
			below = append(below, n)
		}
	}
	return append(out, below...)
}

// holdersIn gives the lowest elements one of whose lines matches, in page order.
func holdersIn(root *html.Node, match func(string) bool) []*html.Node {
	var out []*html.Node
	var walk func(n *html.Node) bool
	walk = func(n *html.Node) bool {
		if n.Type == html.ElementNode && (n.Data == "head" || n.Data == "script" || n.Data == "style") {
			return false
		}
		deeper := false
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode && walk(c) {
				deeper = true
			}
		}
		if deeper || n.Type != html.ElementNode || !slices.ContainsFunc(extract.Lines(n), match) {
			return deeper
		}
		out = append(out, n)
		return true
	}
	walk(root)
	return out
}

func inside(n, top *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == top {
			return true
		}
	}
	return false
}

// same compares lines as a reader does.
func same(a, b string) bool {
	return strings.Join(strings.Fields(a), "") == strings.Join(strings.Fields(b), "")
}

// shows accepts lines that hold the printed text of a time; its label may stand
// in an element of its own.
func shows(raw string) func(string) bool {
	raw = strings.Join(strings.Fields(raw), "")
	raw = raw[max(0, strings.IndexAny(raw, "0123456789")):]
	return func(line string) bool {
		return raw != "" && strings.Contains(strings.Join(strings.Fields(line), ""), raw)
	}
}

// report says what was found, for the reader's check.
func (s *found) report(w io.Writer) {
	for _, f := range s.fields {
		fmt.Fprintf(w, "%-10s %-34s %s\n", f.name, f.selector, short(f.shows))
	}
	for _, m := range s.missing {
		fmt.Fprintf(w, "%-10s left to the generic extractor: %s\n", m.name, m.shows)
	}
}

func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
