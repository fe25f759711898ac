package main

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
)

// places gives the elements with a line that matches, those outside the body
// first.
func (s *found) places(match func(string) bool) []*html.Node {
	out := s.outside(match)
	if s.body != nil {
		for _, n := range holdersIn(s.body, match) {
			if n != s.body {
				out = append(out, n)
			}
		}
	}
	return out
}

func (s *found) outside(match func(string) bool) []*html.Node {
	nodes := slices.DeleteFunc(holdersIn(s.root, match), func(n *html.Node) bool { return s.body != nil && inside(n, s.body) })
	return s.nearest(nodes)
}

// behind gives the elements below the body with a line that matches.
func (s *found) behind(match func(string) bool) []*html.Node {
	above := s.aboveBody()
	return slices.DeleteFunc(holdersIn(s.root, match), func(n *html.Node) bool { return above[n] || inside(n, s.body) })
}

// whole climbs from inline markup without a name to the element that says no
// more: <td class="title"><b>…</b></td>.
func whole(nodes []*html.Node) (out []*html.Node) {
	for _, n := range nodes {
		for isInline(n) && len(names(n)) == 1 && n.Parent != nil && slices.Equal(extract.Lines(n.Parent), extract.Lines(n)) {
			n = n.Parent
		}
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// trails gives the elements above the body, the short ones around them, as a
// breadcrumb is around a section, and last the elements below: lists there have
// sections of their own.
func (s *found) trails(nodes []*html.Node) []*html.Node {
	above := s.aboveBody()
	low := slices.IndexFunc(nodes, func(n *html.Node) bool { return !above[n] }) // they are ordered so
	if low < 0 {
		low = len(nodes)
	}
	out := slices.Clone(nodes[:low])
	for _, n := range nodes[:low] {
		for up := n.Parent; up != nil && count(strings.Join(extract.Lines(up), ""), unicode.IsLetter) <= 30 && !inMenu(up); up = up.Parent {
			if !slices.Contains(out, up) {
				out = append(out, up)
			}
		}
	}
	return append(out, nodes[low:]...)
}

// holder is the lowest element with as many of the paragraphs as the whole page
// has.
func holder(root *html.Node, paragraphs []string) *html.Node {
	lines := func(n *html.Node) int {
		seen := map[string]bool{}
		for _, line := range extract.Lines(n) {
			if p := paragraph(paragraphs, line); p != "" {
				seen[p] = true
			}
		}
		return len(seen)
	}
	want := lines(root)
	if want == 0 {
		return nil
	}
	at := root
	for deeper := true; deeper; {
		deeper = false
		for c := range at.ChildNodes() {
			if c.Type == html.ElementNode && lines(c) == want {
				at, deeper = c, true
				break
			}
		}
	}
	if at == root || at.Data == "html" || at.Data == "body" {
		return nil
	}
	if at.Data == "p" && at.Parent.Data != "body" {
		at = at.Parent // a text of one paragraph: what holds it
	}
	return at
}

// paragraph gives the one that a line is or holds behind a dateline, "" for none.
func paragraph(all []string, line string) string {
	for _, p := range all {
		if same(p, line) || len(p) > 30 && strings.Contains(line, p) {
			return p
		}
	}
	return ""
}

// strange gives the outermost boxes in the body that say nothing of the article:
// no paragraph, caption, deck, tag, and nothing that reads as a byline, a time or
// a copyright line.
func (s *found) strange(paragraphs []string) (out []*html.Node) {
	own := equal(slices.Concat(captions(s.article), s.article.Headline.Subheads, s.article.Tags)...)
	says := func(line string) bool {
		return paragraph(paragraphs, line) != "" || own(line) || isTime(line) || byline.Parse(line, byline.Body).Kind != byline.None ||
			boilerplate.Classify(line).Kind == boilerplate.Copyright
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		for c := range n.ChildNodes() {
			if c.Type != html.ElementNode || isInline(c) || c.Data == "figure" || c.Data == "p" || gone(c) {
				continue
			}
			switch lines := extract.Lines(c); {
			case len(lines) == 0:
			case slices.ContainsFunc(lines, says):
				walk(c)
			case attr(c, "class")+attr(c, "id") != "" && !holdsPicture(c):
				out = append(out, c)
			}
		}
	}
	walk(s.body)
	return out
}

func holdsPicture(n *html.Node) bool {
	for d := range n.Descendants() {
		if d.Data == "img" && d.Type == html.ElementNode {
			return true
		}
	}
	return false
}

// nearest orders elements by how near above the body they stand, those below it
// last: menus and teasers repeat a headline far from its article.
func (s *found) nearest(nodes []*html.Node) []*html.Node {
	if s.body == nil {
		return nodes
	}
	above := s.aboveBody()
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

// aboveBody is what begins before the body.
func (s *found) aboveBody() map[*html.Node]bool {
	above := map[*html.Node]bool{}
	for n := range s.root.Descendants() {
		if n == s.body {
			break
		}
		above[n] = true
	}
	return above
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

// inMenu tells an item of a longer list: a menu shows every section.
func inMenu(n *html.Node) bool {
	for up, depth := n.Parent, 0; up != nil && depth < 5; up, depth = up.Parent, depth+1 {
		items := 0
		for c := range up.ChildNodes() {
			if c.Type == html.ElementNode && len(extract.Lines(c)) > 0 {
				items++
			}
		}
		if items > 4 && (up.Data == "ul" || up.Data == "ol" || up.Data == "nav" || up.Data == "dl") {
			return true
		}
	}
	return false
}

// common is the lowest element with all of the nodes in it.
func common(nodes []*html.Node) *html.Node {
	top := nodes[0]
	for slices.ContainsFunc(nodes, func(n *html.Node) bool { return !inside(n, top) }) {
		top = top.Parent
	}
	return top
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
