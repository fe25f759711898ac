package extract

import (
	"fmt"
	"slices"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// A selectorSet matches many selectors in one walk of the page: each part of a
// selector is tried only on the elements that carry the id, class or tag of its
// last compound, and only below an open element with the id or class of an earlier
// one, so that a page costs about the same whatever the number of selectors.
type selectorSet struct {
	sels    []selector
	byID    index
	byClass index
	byTag   index
	byAttr  index // by attribute name, where there is nothing better
	inClass []inClass
	rest    entry // tried everywhere
	scopes  int
}

// An entry is what a key of an element leads to: the parts to try, and the scope
// that is open below the element.
type entry struct {
	parts []part
	scope int // 0 for none
}

// An index finds entries by name. Few names of a page have one: most are told
// by a look at their length and ends.
type index struct {
	entries map[string]*entry
	may     [256]bool
}

func (x *index) get(name string) *entry {
	if !x.may[sum(name)] {
		return nil
	}
	return x.entries[name]
}

// put gives the entry of a name, made where there is none.
func (x *index) put(name string) *entry {
	if x.entries == nil {
		x.entries = map[string]*entry{}
	}
	e := x.entries[name]
	if e == nil {
		e = &entry{}
		x.entries[name], x.may[sum(name)] = e, true
	}
	return e
}

// sum is the number a name is looked up by in index.may.
func sum(name string) byte {
	if name == "" {
		return 0
	}
	return byte(len(name))*37 + name[0] + name[len(name)-1]*5
}

// inClass is the entry of what stands somewhere in an element's classes:
// [class*=article_title].
type inClass struct {
	text string
	entry
}

// A selector is CSS with an optional "@attr" behind it, which takes the
// attribute's value instead of the element's text: "time@datetime".
type selector struct {
	text string
	attr string
}

// A part is what stands between the commas of a selector.
type part struct {
	of    int          // the selector's number
	below int          // the scope it needs open; 0 for none
	match cascadia.Sel // nil where it says no more than its key
}

// add compiles s and gives its number in the set.
func (set *selectorSet) add(s string) (int, error) {
	css, attr := s, ""
	if i := strings.LastIndexByte(s, '@'); i > 0 && i < len(s)-1 && !strings.ContainsAny(s[i:], "]\"') ") {
		css, attr = s[:i], s[i+1:]
	}
	group, err := cascadia.ParseGroup(css)
	if err != nil {
		return 0, fmt.Errorf("selector %q: %w; write CSS, or CSS@attribute", s, err)
	}
	n := len(set.sels)
	set.sels = append(set.sels, selector{text: s, attr: attr})
	for i, css := range splitGroup(css, len(group)) {
		p := part{of: n, match: group[i]}
		key, above := keys(css)
		if key != "" && key == strings.TrimSpace(css) && (key[0] == '#' || key[0] == '.' || key == strings.ToLower(key)) {
			p.match = nil
		}
		if above != "" {
			e := set.entry(above)
			if e.scope == 0 {
				set.scopes++
				e.scope = set.scopes
			}
			p.below = e.scope
		}
		e := set.entry(key)
		e.parts = append(e.parts, p)
	}
	return n, nil
}

// entry gives the entry of a key, made where there is none. It is good until the
// next is made.
func (set *selectorSet) entry(key string) *entry {
	if key == "" {
		return &set.rest
	}
	switch key[0] {
	case '#':
		return set.byID.put(key[1:])
	case '[':
		return set.byAttr.put(key[1:])
	case '.':
		return set.byClass.put(key[1:])
	case '*':
		i := slices.IndexFunc(set.inClass, func(c inClass) bool { return c.text == key[1:] })
		if i < 0 {
			i = len(set.inClass)
			set.inClass = append(set.inClass, inClass{text: key[1:]})
		}
		return &set.inClass[i].entry
	}
	return set.byTag.put(strings.ToLower(key))
}

// matches are the elements found by selectors, by their numbers, in document order.
type matches map[int][]*html.Node

// all gives what the selectors of list find, one selector's behind the other's.
func (m matches) all(list []int) (nodes []*html.Node) {
	for _, i := range list {
		nodes = append(nodes, m[i]...)
	}
	return nodes
}

// run gives the elements that match.
func (set *selectorSet) run(root *html.Node) matches {
	r := selectorRun{set: set, found: matches{}, open: make([]int, set.scopes+1)}
	r.open[0] = 1
	for n := root; n != nil; {
		if n.Type == html.ElementNode {
			r.visit(n)
		}
		// Scopes close when the walk leaves their element.
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for {
			r.leave(n)
			if n == root {
				return r.found
			}
			if n.NextSibling != nil {
				n = n.NextSibling
				break
			}
			n = n.Parent
		}
	}
	return r.found
}

// selectorRun is one walk.
type selectorRun struct {
	set    *selectorSet
	found  matches
	open   []int // scopes by number: how many elements around hold them open
	scopes []openScope
}

type openScope struct {
	node  *html.Node
	scope int
}

// visit tries the parts an element's tag, attributes and classes lead to.
func (r *selectorRun) visit(n *html.Node) {
	before := len(r.scopes)
	set := r.set
	if e := set.byTag.get(n.Data); e != nil {
		r.try(n, e)
	}
	for i := range n.Attr {
		a := &n.Attr[i]
		if e := set.byAttr.get(a.Key); e != nil {
			r.try(n, e)
		}
		switch a.Key {
		case "id":
			if e := set.byID.get(a.Val); e != nil {
				r.try(n, e)
			}
		case "class":
			for k := range set.inClass {
				if e := &set.inClass[k]; strings.Contains(a.Val, e.text) {
					r.try(n, &e.entry)
				}
			}
			for s := a.Val; s != ""; {
				var class string
				if class, s = cutSpace(s); class != "" {
					if e := set.byClass.get(class); e != nil {
						r.try(n, e)
					}
				}
			}
		}
	}
	if len(set.rest.parts) > 0 {
		r.try(n, &set.rest)
	}
	for _, s := range r.scopes[before:] {
		r.open[s.scope]++
	}
}

// try matches an element and opens the scope below it.
func (r *selectorRun) try(n *html.Node, e *entry) {
	for i := range e.parts {
		p := &e.parts[i]
		if r.open[p.below] == 0 || p.match != nil && !p.match.Match(n) {
			continue
		}
		if f := r.found[p.of]; len(f) == 0 || f[len(f)-1] != n {
			r.found[p.of] = append(f, n)
		}
	}
	if e.scope != 0 && n.FirstChild != nil {
		r.scopes = append(r.scopes, openScope{n, e.scope})
	}
}

// leave closes the scopes an element opened.
func (r *selectorRun) leave(n *html.Node) {
	for k := len(r.scopes); k > 0 && r.scopes[k-1].node == n; k = len(r.scopes) {
		r.open[r.scopes[k-1].scope]--
		r.scopes = r.scopes[:k-1]
	}
}

// cutSpace cuts the first word off a class attribute.
func cutSpace(s string) (word, rest string) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ' ', '\t', '\n', '\r', '\f':
			return s[:i], s[i+1:]
		}
	}
	return s, ""
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
