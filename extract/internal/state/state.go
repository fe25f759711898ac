// Package state finds articles in the scripts of a page whose markup holds no
// body: Next.js data and flight chunks, React Query and Nuxt state, Arc's
// Fusion.globalContent, window.__INITIAL_STATE__ and its kin, plain
// "var article = {...}", Angular's and SvelteKit's JSON; and in attributes that
// hold JSON: Inertia's data-page, an Astro island's props. Nothing is evaluated;
// what is no literal is not read.
//
//   - state.go: from scripts to articles
//   - scan.go: the literals in a script
//   - flight.go, nuxt.go, astro.go: formats that need putting together first
//   - walk.go: the records that hold a body, and how likely
//   - record.go: the other fields beside the body
//   - body.go: bodies made of blocks, and plain or escaped ones
//   - keys.go: what newsrooms call their fields
package state

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Bounds of what is read of a page.
const (
	maxBytes    = 8 << 20
	maxBodies   = 2 * maxBytes // of strings looked at as bodies or JSON: records may share one
	maxArticles = 4
)

// Script is a script element of a page, or an attribute that holds JSON as one
// of such a type would, with the attribute's name for its ID.
type Script struct{ ID, Type, Text string }

// Article is a record found in a script that holds a body. Strings are cleaned
// but not read: times and names are for the line grammars.
type Article struct {
	// Script names the script: "__NEXT_DATA__", "self.__next_f",
	// "Fusion.globalContent", `window["__RQ_R_1_"]`, "var article".
	Script string
	// Body is HTML or, when HTML is false, plain text with line breaks.
	Body Field
	HTML bool

	Headline  Field
	Deck      Field // lines
	Published Field
	Modified  Field
	Section   Field
	Authors   []Person
	Tags      []string
}

// Field is a value with the keys that lead to it ("props.pageProps.news.title").
type Field struct{ Text, Path string }

// Person is an author as the record names one; a whole byline may stand in Name.
type Person struct{ Name, JobTitle, Email, Path string }

// ScriptOf gives the script an element is or the JSON it holds in an attribute,
// and whether it is worth reading: not somebody else's file, not JSON-LD, and
// with Korean text in it.
func ScriptOf(n *html.Node) (Script, bool) {
	if n.DataAtom != atom.Script {
		for _, a := range n.Attr {
			if looksJSON(a.Val) && korean(a.Val) {
				return Script{ID: a.Key, Type: jsonType, Text: a.Val}, true
			}
		}
		return Script{}, false
	}
	if n.FirstChild == nil {
		return Script{}, false
	}
	s := Script{Text: n.FirstChild.Data}
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			s.ID = a.Val
		case "type":
			s.Type = strings.ToLower(strings.TrimSpace(a.Val))
		case "src":
			return s, false
		}
	}
	switch s.Type {
	case "", "module", jsonType, "text/json", "application/javascript", "text/javascript", "text/x-data":
		return s, strings.Contains(s.Text, "__next_f") || korean(s.Text)
	}
	return s, false
}

// Read gives the articles of a page's scripts, the likeliest first. titles are
// what the page calls itself (og:title, title): a record with that headline is
// its article.
func Read(scripts []Script, titles ...string) []Article {
	w := walker{left: maxBodies}
	var found []candidate
	for _, r := range roots(scripts) {
		found = append(found, w.records(r)...)
	}
	var bared []string
	for _, t := range titles {
		bared = append(bared, bare(t))
	}
	for i := range found {
		found[i].agree(bared)
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return b.score - a.score })
	var out []Article
	for _, c := range found {
		if len(out) == maxArticles {
			break
		}
		if !slices.ContainsFunc(out, func(a Article) bool { return a.Body.Text == c.body }) {
			out = append(out, c.article())
		}
	}
	return out
}

const jsonType = "application/json"

// root is a literal with the name it has in its script.
type root struct {
	name  string
	value value
}

// roots reads all scripts into literals; flight chunks are one together.
func roots(scripts []Script) []root {
	var out []root
	var flight strings.Builder
	size := 0
	for _, s := range scripts {
		if size += len(s.Text); size > maxBytes {
			break
		}
		switch {
		case strings.Contains(s.Text, "__next_f"):
			flightChunks(&flight, s.Text)
		case strings.HasSuffix(s.Type, "json"):
			out = append(out, jsonRoot(s)...)
		default:
			out = append(out, literals(s.Text)...)
		}
	}
	return append(out, flightRoots(flight.String())...)
}
