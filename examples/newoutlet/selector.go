package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// byName gives the shortest robust selector that matches just these elements:
// an id or a class of their own, else the same below an ancestor's. It is ""
// where there is none.
func byName(root *html.Node, nodes []*html.Node) string {
	first := nodes[0]
	own := names(first)
	try := func(sel string) bool { return matches(root, sel, nodes) }
	for _, s := range own {
		if (s != first.Data || slices.Contains(telling, s)) && try(s) {
			return s
		}
	}
	for up, n := first.Parent, 0; up != nil && n < 6; up, n = up.Parent, n+1 {
		for _, above := range names(up) {
			if above == up.Data {
				continue // a bare tag above makes nothing surer
			}
			for _, s := range own {
				if sel := above + " " + s; try(sel) {
					return sel
				}
			}
		}
	}
	return ""
}

// subset gives the name of n, alone or below an ancestor's, that matches below
// root nothing but some of nodes, and the most of open; left is what of open it
// does not match, n aside.
func subset(root, n *html.Node, nodes, open []*html.Node) (sel string, left []*html.Node) {
	left = open[1:]
	try := func(s string) {
		m, err := cascadia.Parse(s)
		if err != nil {
			return
		}
		got := slices.DeleteFunc(cascadia.QueryAll(root, m), func(n *html.Node) bool { return !inside(n, root) })
		if slices.ContainsFunc(got, func(n *html.Node) bool { return !slices.Contains(nodes, n) }) {
			return
		}
		rest := slices.DeleteFunc(slices.Clone(open), func(n *html.Node) bool { return slices.Contains(got, n) })
		if sel == "" && len(rest) < len(open) || len(rest) < len(left) {
			sel, left = s, rest
		}
	}
	own := names(n)
	for _, s := range own {
		if s != n.Data || slices.Contains(telling, s) {
			try(s)
		}
	}
	for up := n.Parent; up != nil && up != root; up = up.Parent {
		for _, above := range names(up) {
			for _, s := range own {
				if above != up.Data {
					try(above + " " + s)
				}
			}
		}
	}
	return sel, left
}

// byPosition names a single element by its place below an ancestor that has a
// robust name: the last resort. It is "" where there is none.
func byPosition(root *html.Node, nodes []*html.Node) string {
	if len(nodes) > 1 {
		return ""
	}
	first := nodes[0]
	for up, n := first.Parent, 0; up != nil && n < 4; up, n = up.Parent, n+1 {
		for _, above := range names(up) {
			if sel := above + " > " + path(first, up); above != up.Data && matches(root, sel, nodes) {
				return sel
			}
		}
	}
	return ""
}

// names are the ways to name an element alone, best first: its id, its classes,
// what lasts of those that a build tool makes of a name, its tag with a class, its
// tag.
func names(n *html.Node) []string {
	var out, tagged []string
	if id := attr(n, "id"); stable(id) {
		out = append(out, "#"+id)
	}
	for class := range strings.FieldsSeq(attr(n, "class")) {
		if stable(class) {
			out = append(out, "."+class)
			tagged = append(tagged, n.Data+"."+class)
		} else if head := moduleName(class); head != "" {
			tagged = append(tagged, "[class*="+head+"]")
		}
	}
	if p := attr(n, "itemprop"); stable(p) {
		out = append(out, "[itemprop="+p+"]")
	}
	return append(append(out, tagged...), n.Data)
}

// moduleName gives what a CSS module's class keeps from one build to the next:
// "ArticleView_title__" of ArticleView_title__x9K2a.
func moduleName(class string) string {
	i := strings.LastIndex(class, "__")
	if i < 1 || !strings.Contains(class[:i], "_") || strings.ToLower(class[i:]) == class[i:] && !strings.ContainsAny(class[i:], "0123456789") || !isName(class) {
		return ""
	}
	return class[:i+2]
}

// path names n below up by positions.
func path(n, up *html.Node) string {
	var steps []string
	for ; n != nil && n != up; n = n.Parent {
		i := 1
		for b := n.PrevSibling; b != nil; b = b.PrevSibling {
			if b.Type == html.ElementNode && b.Data == n.Data {
				i++
			}
		}
		steps = append(steps, n.Data+":nth-of-type("+strconv.Itoa(i)+")")
	}
	slices.Reverse(steps)
	return strings.Join(steps, " > ")
}

func matches(root *html.Node, sel string, nodes []*html.Node) bool {
	m, err := cascadia.Parse(sel)
	return err == nil && slices.Equal(cascadia.QueryAll(root, m), nodes)
}

// stable refuses names that will not last or say nothing: those a build tool
// makes (css-1q2w3e, sc-bdVaJa, _2hXa9), those with an article's number in
// them, and the utility classes of style frameworks (mt-4, flex, md:w-1/2).
func stable(name string) bool {
	if !isName(name) || moduleName(name) != "" {
		return false
	}
	for _, p := range []string{"css-", "sc-", "jsx-", "svelte-", "emotion-", "styled-", "chakra-", "Mui"} {
		if strings.HasPrefix(name, p) {
			return false
		}
	}
	if slices.Contains(utilities, name) {
		return false
	}
	last := name[strings.LastIndexAny(name, "-_")+1:]
	figures, turns := 0, 0
	for i := 0; i < len(last); i++ {
		if last[i] >= '0' && last[i] <= '9' {
			figures++
		}
		if i > 0 && kind(last[i]) != kind(last[i-1]) {
			turns++
		}
	}
	if figures > 3 || figures > 0 && turns >= 3 || turns >= 3 && turns*2 >= len(last) {
		return false // a number of the article, or a hash
	}
	head, _, utility := strings.Cut(name, "-")
	return !utility || !slices.Contains(utilityHeads, head) || !strings.ContainsAny(last, "0123456789")
}

// isName tells what CSS takes for a name without escapes.
func isName(s string) bool {
	return s != "" && s[0] != '-' && !isDigit(s[0]) && !strings.ContainsFunc(s, func(r rune) bool {
		return r != '-' && r != '_' && !(r >= '0' && r <= '9') && !(r >= 'a' && r <= 'z') && !(r >= 'A' && r <= 'Z')
	})
}

// kind groups letters so that a hash shows as many changes of kind.
func kind(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return 0
	case c >= 'A' && c <= 'Z':
		return 1
	}
	return 2
}

// telling tags say what they hold; any other may hold text on another page of the
// outlet.
var telling = []string{"h1", "article", "time", "address", "figcaption", "aside", "nav", "footer"}

// Words of utility-class frameworks.
var (
	utilities    = []string{"flex", "grid", "block", "hidden", "row", "clearfix", "container", "clear", "on", "active", "left", "right", "center", "bold"}
	utilityHeads = []string{"m", "mt", "mb", "ml", "mr", "mx", "my", "p", "pt", "pb", "pl", "pr", "px", "py", "w", "h", "col", "text", "gap", "fs", "fw", "z", "leading"}
)

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
