package main

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/extract"
)

// note keeps the selectors of a field.
func (s *found) note(name string, selectors []string, n *html.Node) {
	f := field{name: name, selectors: selectors}
	if n != nil {
		f.shows = strings.Join(extract.Lines(n), " ")
		if name != "Byline" && name != "Section" && name != "Published" && name != "Modified" {
			s.prose[n] = true
		}
	}
	s.fields = slices.DeleteFunc(s.fields, func(old field) bool { return old.name == name })
	s.fields = append(s.fields, f)
	*layoutField(&s.rules.Layouts[0], name) = selectors
}

// leave gives a field back to the generic extractor.
func (s *found) leave(name, why string) {
	if s.drop(name) {
		s.missing = append(s.missing, field{name: name, shows: why})
	}
}

// drop forgets what was found of a field and reports whether anything was.
func (s *found) drop(name string) bool {
	n := len(s.fields) + len(s.missing)
	is := func(f field) bool { return f.name == name }
	s.fields, s.missing = slices.DeleteFunc(s.fields, is), slices.DeleteFunc(s.missing, is)
	*layoutField(&s.rules.Layouts[0], name) = nil
	return len(s.fields)+len(s.missing) < n
}

// add works out a selector for the first of the elements that has one. A field
// without stays with the generic extractor.
func (s *found) add(name string, nodes []*html.Node) {
	why := "its value stands nowhere alone in the markup"
	nodes = whole(nodes)
	for _, by := range []func(*html.Node, []*html.Node) string{byName, byPosition} {
		for _, n := range nodes {
			if sel := by(s.root, []*html.Node{n}); sel != "" {
				s.note(name, []string{sel}, n)
				// A time's line says what it is, and would not without the time.
				if n != s.body && s.body != nil && inside(n, s.body) && name != "Published" && name != "Modified" {
					s.inBody = append(s.inBody, extract.Lines(n)...)
				}
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

// addAll works out one selector for all of the elements.
func (s *found) addAll(name string, nodes []*html.Node) {
	if len(nodes) == 0 {
		return // in the body, if anywhere
	}
	sel := byName(s.root, nodes)
	if outer := byName(s.root, whole(nodes)); outer != "" {
		sel, nodes = outer, whole(nodes)
	}
	if top := common(nodes); sel == "" && name == "Byline" && (s.body == nil || !inside(s.body, top)) {
		sel = byName(s.root, []*html.Node{top}) // what else it says names nobody
	}
	if sel == "" && name != "Tags" {
		s.add(name, nodes)
		return
	}
	if sel != "" {
		s.note(name, []string{sel}, nodes[0])
	}
	for _, n := range nodes {
		s.prose[n] = s.prose[n] || name != "Byline"
	}
}

// cover works out selectors that match nothing in the body but the elements
// whose lines match, each as many of them as it can.
func (s *found) cover(name string, match func(string) bool) {
	nodes := holdersIn(s.body, match)
	nodes = slices.DeleteFunc(nodes, func(n *html.Node) bool {
		return n == s.body || slices.ContainsFunc(extract.Lines(n), func(line string) bool { return !match(line) })
	})
	if name == "Drop" {
		nodes = append(nodes, s.boxes...)
	}
	if len(nodes) == 0 {
		return
	}
	shows, open := nodes[0], nodes
	var selectors []string
	for len(open) > 0 {
		sel, left := subset(s.body, open[0], nodes, open)
		if sel != "" {
			selectors = append(selectors, sel)
		}
		open = left
	}
	for _, n := range nodes {
		s.prose[n] = true
	}
	if len(selectors) == 0 {
		s.missing = append(s.missing, field{name: name, shows: "no robust selector for where it stands"})
		return
	}
	s.note(name, selectors, shows)
}
