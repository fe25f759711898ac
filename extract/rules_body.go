package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// firstBody gives the first selector of list whose elements hold text or pictures,
// and those elements, none inside another. An empty one is passed over: some
// pages keep their text in a script and fill the element later. So is a wrapper:
// names like "content" come to mean more when a page is built anew.
func firstBody(found matches, list []int, wrapper func(*html.Node) bool) (nodes []*html.Node, at int) {
	for _, i := range list {
		nodes = withoutLists(outermost(found[i]))
		if slices.ContainsFunc(nodes, holdsContent) && !slices.ContainsFunc(nodes, wrapper) {
			return nodes, i
		}
	}
	return nil, -1
}

// holdsHeading reports whether an element holds the article's heading, outside
// what is dropped: then it is the wrapper of the article or of the page, not the
// text. titles are what the article is called, squeezed.
func holdsHeading(n *html.Node, seen classes, dropped map[*html.Node]bool, titles []string) bool {
	for d := n; d != nil; {
		switch {
		case d.Type == html.ElementNode && d != n && (invisible(d) || dropped[d]):
			d = skip(d, n)
			continue
		case headingLevel(d) > 0 || seen.of(d)&saysTitle != 0:
			heading := squeeze(lineOf(d))
			if size := runes(heading); size >= 8 && slices.ContainsFunc(titles, func(t string) bool {
				return len(t) < 2*utf8.UTFMax*size && runes(t) < 2*size && strings.Contains(t, heading)
			}) {
				return true
			}
		}
		d = next(d, n)
	}
	return false
}

// outermost leaves out the nodes inside others. Nodes are in document order, so
// that only the one kept last can be around the next.
func outermost(nodes []*html.Node) []*html.Node {
	var out []*html.Node
	for _, n := range nodes {
		up := n.Parent
		for up != nil && (len(out) == 0 || up != out[len(out)-1]) {
			up = up.Parent
		}
		if up == nil {
			out = append(out, n)
		}
	}
	return out
}

// withoutLists leaves out of several elements those that are mostly links: a
// body's class may serve for teasers too.
func withoutLists(nodes []*html.Node) []*html.Node {
	if len(nodes) < 2 {
		return nodes
	}
	prose := slices.DeleteFunc(slices.Clone(nodes), func(n *html.Node) bool {
		text, linked := textSize(n)
		return linked*2 > text
	})
	if len(prose) == 0 {
		return nodes
	}
	return prose
}

// textSize counts the bytes of n's visible text without white space, and those
// inside links.
func textSize(n *html.Node) (text, linked int) {
	for d := n; d != nil; {
		switch {
		case d.Type == html.TextNode:
			text += len(strings.TrimSpace(d.Data))
		case d.Type == html.ElementNode && d != n && invisible(d):
			d = skip(d, n)
			continue
		case d.DataAtom == atom.A && d != n && !enlarges(d):
			size, _ := textSize(d)
			text, linked = text+size, linked+size
			d = skip(d, n)
			continue
		}
		d = next(d, n)
	}
	return text, linked
}

// holdsContent reports whether n has visible text or a picture.
func holdsContent(n *html.Node) bool {
	for d := n; d != nil; {
		switch {
		case d.Type == html.TextNode && strings.TrimSpace(d.Data) != "", isImage(d):
			return true
		case d.Type == html.ElementNode && d != n && invisible(d):
			d = skip(d, n)
			continue
		}
		d = next(d, n)
	}
	return false
}

// firstArticle leaves out what stands from the headline of another article on, of
// a page that goes on with the next one: a headline that differs from the first,
// with a body before it and one behind. Where the rules know no headline, a
// heading of the first rank is one.
func firstArticle(root *html.Node, found matches, l *compiledLayout) matches {
	b := matched(found, l.body)
	if b < 0 || len(found[b]) < 2 {
		return found
	}
	var heads []*html.Node
	h := matched(found, l.headline)
	if h >= 0 {
		if heads = found[h]; len(heads) < 2 {
			return found
		}
	}
	place := map[*html.Node]int{}
	for n, i := root, 0; n != nil; n, i = next(n, root), i+1 {
		place[n] = i
		if h < 0 && n.DataAtom == atom.H1 {
			heads = append(heads, n)
		}
	}
	if len(heads) < 2 {
		return found
	}
	bodies := withoutLists(outermost(found[b]))
	isBody := setOf(bodies)
	first, last := place[bodies[0]], place[bodies[len(bodies)-1]]
	title := squeeze(lineOf(heads[0]))
	for _, n := range heads[1:] {
		end := place[n]
		if end < first || end > last || within(n, isBody) || squeeze(lineOf(n)) == title {
			continue
		}
		cut := make(matches, len(found))
		for i, nodes := range found {
			for len(nodes) > 0 && place[nodes[len(nodes)-1]] >= end {
				nodes = nodes[:len(nodes)-1]
			}
			cut[i] = nodes
		}
		return cut
	}
	return found
}

// within reports whether n is one of the nodes or inside one.
func within(n *html.Node, nodes map[*html.Node]bool) bool {
	for n != nil && !nodes[n] {
		n = n.Parent
	}
	return n != nil
}

// setOf makes a set of nodes, for pages with very many of them.
func setOf(nodes []*html.Node) map[*html.Node]bool {
	set := make(map[*html.Node]bool, len(nodes))
	for _, n := range nodes {
		set[n] = true
	}
	return set
}
