package extract

import (
	"fmt"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// A selectorSet matches many selectors in one walk of the page: a selector is
// tried only on the elements that carry the id, class or tag of its last
// compound, so that a page costs about the same whatever the number of
// selectors.
type selectorSet struct {
	sels    []selector
	byID    map[string][]int
	byClass map[string][]int
	byTag   map[string][]int
	rest    []int // tried everywhere
}

// A selector is CSS with an optional "@attr" behind it, which takes the
// attribute's value instead of the element's text: "time@datetime".
type selector struct {
	text  string
	attr  string
	group []cascadia.Sel
}

// add compiles s and gives its number in the set.
func (set *selectorSet) add(s string) (int, error) {
	css, attr := s, ""
	if i := strings.LastIndexByte(s, '@'); i > 0 && !strings.ContainsAny(s[i:], "]\"') ") {
		css, attr = s[:i], s[i+1:]
	}
	group, err := cascadia.ParseGroup(css)
	if err != nil {
		return 0, fmt.Errorf("extract: selector %q: %w; write CSS, or CSS@attribute", s, err)
	}
	for _, g := range group {
		if g.PseudoElement() != "" {
			return 0, fmt.Errorf("extract: selector %q: pseudo-element ::%s matches nothing", s, g.PseudoElement())
		}
	}
	n := len(set.sels)
	set.sels = append(set.sels, selector{text: s, attr: attr, group: group})
	for _, part := range splitGroup(css) {
		set.index(lastKey(part), n)
	}
	return n, nil
}

func (set *selectorSet) index(key string, n int) {
	if set.byID == nil {
		set.byID, set.byClass, set.byTag = map[string][]int{}, map[string][]int{}, map[string][]int{}
	}
	switch {
	case key == "":
		set.rest = append(set.rest, n)
	case key[0] == '#':
		set.byID[key[1:]] = append(set.byID[key[1:]], n)
	case key[0] == '.':
		set.byClass[key[1:]] = append(set.byClass[key[1:]], n)
	default:
		key = strings.ToLower(key)
		set.byTag[key] = append(set.byTag[key], n)
	}
}

// run gives the matching elements of every selector in document order.
func (set *selectorSet) run(root *html.Node) [][]*html.Node {
	found := make([][]*html.Node, len(set.sels))
	for n := root; n != nil; n = next(n, root) {
		if n.Type == html.ElementNode {
			set.visit(n, found)
		}
	}
	return found
}

func (set *selectorSet) visit(n *html.Node, found [][]*html.Node) {
	try := func(list []int) {
		for _, i := range list {
			if f := found[i]; (len(f) == 0 || f[len(f)-1] != n) && set.sels[i].match(n) {
				found[i] = append(f, n)
			}
		}
	}
	if len(set.byTag) > 0 {
		try(set.byTag[n.Data])
	}
	for i := range n.Attr {
		switch n.Attr[i].Key {
		case "id":
			try(set.byID[n.Attr[i].Val])
		case "class":
			if len(set.byClass) > 0 {
				for class := range strings.FieldsSeq(n.Attr[i].Val) {
					try(set.byClass[class])
				}
			}
		}
	}
	try(set.rest)
}

func (s *selector) match(n *html.Node) bool {
	for _, g := range s.group {
		if g.Match(n) {
			return true
		}
	}
	return false
}

// next is the node after n in document order, nil behind root's last.
func next(n, root *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	return skip(n, root)
}

// skip is the node after n and all below it.
func skip(n, root *html.Node) *html.Node {
	for n != nil && n != root {
		if n.NextSibling != nil {
			return n.NextSibling
		}
		n = n.Parent
	}
	return nil
}

// splitGroup splits a selector group at its top-level commas.
func splitGroup(css string) []string {
	var parts []string
	depth, from := 0, 0
	var quote byte
	for i := 0; i < len(css); i++ {
		c := css[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '[' || c == '(':
			depth++
		case c == ']' || c == ')':
			depth--
		case c == ',' && depth == 0:
			parts = append(parts, css[from:i])
			from = i + 1
		}
	}
	return append(parts, css[from:])
}

// lastKey gives the id ("#x"), class (".x") or tag of a complex selector's last
// compound, "" where it has none. What stands in brackets or parentheses does
// not count; an escaped name is left to the slow way.
func lastKey(css string) string {
	var flat strings.Builder
	depth := 0
	var quote byte
	for i := 0; i < len(css); i++ {
		c := css[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && depth > 0:
			quote = c
		case c == '[' || c == '(':
			depth++
		case c == ']' || c == ')':
			depth--
		case c == '\\':
			return ""
		case depth == 0:
			flat.WriteByte(c)
		}
	}
	s := strings.TrimSpace(flat.String())
	if i := strings.LastIndexAny(s, " >+~\t\n"); i >= 0 {
		s = s[i+1:]
	}
	if i := strings.IndexByte(s, ':'); i >= 0 {
		s = s[:i]
	}
	if i := strings.IndexByte(s, '#'); i >= 0 {
		return "#" + untilMark(s[i+1:])
	}
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return "." + untilMark(s[i+1:])
	}
	if s == "*" {
		return ""
	}
	return s
}

func untilMark(s string) string {
	if i := strings.IndexAny(s, "#.:"); i >= 0 {
		return s[:i]
	}
	return s
}
