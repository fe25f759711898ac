package state

import (
	"html"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/entities"
	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// Normalize makes a body that stood in a script or in JSON-LD's articleBody fit
// for parsing: HTML that was escaped is undone once, the editor's place marks
// for advertisements ($$AD$$, [[AD]]) are taken out. It reports whether the
// result is HTML; if not, entities are undone and line breaks are kept.
func Normalize(s string) (body string, isHTML bool) {
	isHTML = hasTags(s)
	if !isHTML && strings.Contains(s, "&lt;") {
		if t := html.UnescapeString(s); hasTags(t) {
			s, isHTML = t, true
		}
	}
	if !isHTML {
		s = entities.Undo(s)
	}
	return strings.TrimSpace(dropMarks(s)), isHTML
}

// hasTags reports whether s holds a tag that makes lines or ends an element.
func hasTags(s string) bool {
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 || i+2 >= len(s) {
			return false
		}
		s = s[i+1:]
		if s[0] == '/' && isName(s[1]) {
			return true
		}
		for _, tag := range []string{"br", "p", "div", "img", "span", "figure"} {
			if len(s) > len(tag) && strings.EqualFold(s[:len(tag)], tag) && strings.IndexByte(" />\t\n", s[len(tag)]) >= 0 {
				return true
			}
		}
	}
}

// dropMarks takes out words in doubled signs, such as $$ARTICLEAD$$, that an
// editor leaves for the server to fill.
func dropMarks(s string) string {
	const signs, ends = "$[{%#@", "$]}%#@"
	var b strings.Builder
	for i := 0; i < len(s); {
		j := strings.IndexAny(s[i:], signs)
		if j < 0 {
			if b.Len() == 0 {
				return s
			}
			b.WriteString(s[i:])
			break
		}
		b.WriteString(s[i : i+j])
		i += j
		n := markLen(s[i:], ends[strings.IndexByte(signs, s[i])])
		if n == 0 {
			b.WriteByte(s[i])
			n = 1
		}
		i += n
	}
	return b.String()
}

// markLen gives the length of the place mark s starts with, 0 when it is none.
func markLen(s string, end byte) int {
	const longest = 48
	if len(s) < 5 || s[1] != s[0] {
		return 0
	}
	i := 2
	for i < len(s) && i < longest && (isName(s[i]) || '0' <= s[i] && s[i] <= '9' || strings.IndexByte("_-:. ", s[i]) >= 0) {
		i++
	}
	if i > 2 && i+1 < len(s) && s[i] == end && s[i+1] == end {
		return i + 2
	}
	return 0
}

// nested bounds how deep blocks are followed.
const nested = 6

// blocks writes a body made of blocks as HTML: Arc's content_elements,
// Editor.js, Draft.js, ProseMirror and plain lists of paragraphs.
func blocks(v *value) string {
	var b strings.Builder
	writeBlock(&b, v, 0)
	return strings.TrimSpace(dropMarks(b.String()))
}

// isBlocks reports whether a value is a list, or an editor's document, rather
// than a record that holds a body among other fields.
func isBlocks(v *value) bool {
	if v.Kind == loosejson.Array {
		return true
	}
	_, ok := find(v, []string{"blocks", "rendered"})
	kind, _ := find(v, []string{"type"})
	return ok || kind.Text == "doc"
}

func writeBlock(b *strings.Builder, v *value, depth int) {
	if depth > nested {
		return
	}
	switch v.Kind {
	case loosejson.String:
		element(b, "p", v.Text)
	case loosejson.Array:
		for i := range v.Items {
			writeBlock(b, &v.Items[i], depth+1)
		}
	case loosejson.Object:
		writeTyped(b, v, depth)
	}
}

// writeTyped writes one block by its type; types that are no text (ads, embeds,
// related links) are left out.
func writeTyped(b *strings.Builder, v *value, depth int) {
	kind, _ := find(v, []string{"type", "blocktype", "kind"})
	text, data := v, v.Get("data")
	if data.Kind == loosejson.Object {
		text = &data // Editor.js
	}
	switch name := plain(kind.Scalar()); {
	case name == "text" || name == "paragraph" || name == "unstyled" || name == "p" || name == "rawhtml" || name == "html":
		writeText(b, "p", text, depth)
	case strings.HasPrefix(name, "head") || strings.HasPrefix(name, "h") && len(name) == 2 || name == "subtitle":
		writeText(b, "h3", text, depth)
	case name == "quote" || name == "blockquote":
		writeText(b, "blockquote", text, depth)
	case name == "image" || name == "photo" || name == "img" || name == "figure":
		writeImage(b, text)
	case strings.HasSuffix(name, "list") || strings.HasSuffix(name, "item"):
		if items, ok := find(text, []string{"items", "content"}); ok {
			writeBlock(b, &items, depth+1)
		} else {
			writeText(b, "p", text, depth)
		}
	case depth > 0 && name == "" && hasHeadline(v): // a record of its own
	case name == "" || name == "doc" || name == "group" || name == "article" || name == "content":
		if inner, ok := find(v, []string{"blocks", "content", "children", "elements", "rendered", "html", "text", "paragraph", "value", "contents", "body"}); ok {
			writeBlock(b, &inner, depth+1)
		}
	}
}

func hasHeadline(v *value) bool {
	_, ok := find(v, headlineKeys)
	return ok
}

// writeText writes the text of a block, which may be a string, a list of
// inline nodes or an object around either.
func writeText(b *strings.Builder, tag string, v *value, depth int) {
	t, ok := find(v, textKeys)
	if !ok {
		return
	}
	if t.Kind == loosejson.String {
		element(b, tag, t.Text)
		return
	}
	var line strings.Builder
	inlineText(&line, &t, depth)
	element(b, tag, line.String())
}

// inlineText joins inline nodes: {"type":"text","text":"..."} and hard breaks.
func inlineText(b *strings.Builder, v *value, depth int) {
	if depth > nested {
		return
	}
	if v.Kind == loosejson.String {
		b.WriteString(v.Text)
		return
	}
	if kind, _ := find(v, []string{"type"}); plain(kind.Scalar()) == "hardbreak" {
		b.WriteString("<br>")
		return
	}
	if v.Kind == loosejson.Object {
		if t, ok := find(v, textKeys); ok {
			inlineText(b, &t, depth+1)
		}
		return
	}
	for i := range v.Items {
		inlineText(b, &v.Items[i], depth+1)
	}
}

// element writes s, text or HTML, in a tag.
func element(b *strings.Builder, tag, s string) {
	s, isHTML := Normalize(s)
	if !isHTML {
		s = strings.ReplaceAll(html.EscapeString(s), "\n", "<br>")
	}
	b.WriteString("<" + tag + ">")
	b.WriteString(s)
	b.WriteString("</" + tag + ">\n")
}

func writeImage(b *strings.Builder, v *value) {
	src := imageURL(v)
	if src == "" {
		return
	}
	b.WriteString(`<figure><img src="` + html.EscapeString(src) + `">`)
	if c := caption(v); c != "" {
		b.WriteString("<figcaption>" + html.EscapeString(c) + "</figcaption>")
	}
	b.WriteString("</figure>\n")
}

func imageURL(v *value) string {
	if file := v.Get("file"); file.Kind == loosejson.Object {
		v = &file
	}
	u, _ := find(v, urlKeys)
	return meta.Clean(u.Scalar())
}

func caption(v *value) string {
	c, _ := find(v, captionKeys)
	return meta.Clean(scalar(&c))
}
