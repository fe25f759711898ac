package extract

import (
	"bytes"
	"slices"
	"strings"
)

// What is left of markup in a text.

// looksLikeHTML tells markup by a tag near the start, behind the comments a page begins with;
// a text may hold a <br> for each of its lines and the comments of a word processor.
func looksLikeHTML(text []byte) bool {
	for {
		text = bytes.TrimSpace(text)
		_, behind, shut := bytes.Cut(text, []byte("-->"))
		if !shut || !beginsWith(text, "<!--") {
			break
		}
		text = behind
	}
	head := text[:min(len(text), 4096)]
	for _, rest, more := bytes.Cut(head, []byte("<")); more; _, rest, more = bytes.Cut(rest, []byte("<")) {
		if slices.ContainsFunc(markup, func(tag string) bool { return beginsWith(rest, tag) }) {
			return true
		}
	}
	return false
}

// markup is what stands behind the < of the tags pages and pieces of pages have.
var markup = []string{"!doctype", "html", "head", "meta", "body", "div", "?xml", "?php", "script", "title", "p>", "p ", "table", "article", "section", "link", "span", "h1", "a ", "img"}

// breaks are the tags that break a line, left in a text.
var breaks = strings.NewReplacer("<br>", "\n", "<br/>", "\n", "<br />", "\n", "<BR>", "\n")

// withoutMarkup takes comments out of a text and breaks its lines at its tags.
func withoutMarkup(text string) string { return breaks.Replace(withoutBetween(text, "<!--", "-->")) }

// withoutBetween takes out of s what stands between two marks, and the marks.
func withoutBetween(s, open, shut string) string {
	var out strings.Builder
	for {
		before, rest, opens := strings.Cut(s, open)
		_, behind, shuts := strings.Cut(rest, shut)
		if !opens || !shuts {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(before)
		s = behind
	}
}
