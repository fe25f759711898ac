package extracttest

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// cutOff cuts the page at many places. What is left gives the beginning of the
// article or an error; nothing from elsewhere on the page becomes its text.
func (m *mutant) cutOff() {
	want, err := m.parse(m.text)
	if err != nil {
		return // compare and charsets report it
	}
	whole := squeezedParagraphs(want)
	for _, d := range append(want.Headline.Subheads, want.Headline.Raw, want.Headline.Text) {
		whole = append(whole, squeeze(d)) // without its body, a page's deck may pass for it
	}
	lines := m.bodyLines()
	for _, at := range m.cuts() {
		got, err := m.parse(m.text[:at])
		if err != nil {
			if !isRefusal(err) {
				m.fail("cut off at byte %d: the error is none of the package's: %v", at, err)
			}
			continue
		}
		if changed(got) {
			continue // cut before any mark of a layout, and it says so
		}
		for i, p := range squeezedParagraphs(got) {
			last := i == len(got.Paragraphs)-1
			if !slices.Contains(whole, p) && !(last && partOf(p, whole, lines)) {
				m.fail("cut off at byte %d of %d: %q is not from the article", at, len(m.text), short(got.Paragraphs[i].Text))
				break
			}
		}
		if t, w := got.Published, want.Published; t != nil && w != nil && t.Time.Format("20060102") != w.Time.Format("20060102") {
			m.fail("cut off at byte %d: published %v, want %v or nothing", at, t.Time, w.Time)
		}
	}
}

// cuts gives the places to cut at: over the whole page, and denser in its text.
func (m *mutant) cuts() []int {
	var out []int
	for i := 1; i < 12; i++ {
		out = append(out, i*len(m.text)/12)
	}
	text := string(m.text)
	for i, p := range m.s.got.Paragraphs {
		head := string([]rune(p.Text)[:min(8, len([]rune(p.Text)))])
		if at := strings.LastIndex(text, head); at >= 0 && i < 6 {
			out = append(out, at, at+len(p.Text)/2)
		}
	}
	for i := range out {
		out[i] = min(out[i], len(m.text))
		for out[i] > 0 && out[i] < len(m.text) && m.text[out[i]]&0xC0 == 0x80 {
			out[i]-- // between runes: a cut rune is a lost byte
		}
		if at := bytes.LastIndexByte(m.text[:out[i]], '&'); at >= 0 && at > out[i]-8 && bytes.IndexByte(m.text[at:out[i]], ';') < 0 {
			out[i] = at // nor in a character reference
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// bodyLines are the squeezed lines of the element with the text, whatever
// becomes of them: cut in half, a byline may not read as one.
func (m *mutant) bodyLines() (lines []string) {
	if m.s.text {
		for line := range strings.Lines(string(m.text)) {
			lines = append(lines, squeeze(line))
		}
		return lines
	}
	root := m.tree()
	if b := m.body(root); b != nil {
		for _, n := range b.Nodes {
			for _, line := range extract.Lines(n) {
				lines = append(lines, squeeze(line))
			}
		}
	}
	return lines
}

// partOf reports whether s is a part of a paragraph or line.
func partOf(s string, lists ...[]string) bool {
	for _, list := range lists {
		if slices.ContainsFunc(list, func(line string) bool { return strings.Contains(line, s) }) {
			return true
		}
	}
	return false
}

func isRefusal(err error) bool {
	return slices.ContainsFunc(refusals, func(r error) bool { return refusal(err) == r.Error() })
}

// noJSONLD takes JSON-LD away: what other sources said stays.
func (m *mutant) noJSONLD() {
	root := m.tree()
	var scripts []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "script" && dom.Attr(n, "type") == "application/ld+json" {
			scripts = append(scripts, n)
		}
	}
	if len(scripts) == 0 {
		return
	}
	want := m.must("with JSON-LD", render(root))
	for _, n := range scripts {
		n.Parent.RemoveChild(n)
	}
	got := m.must("without JSON-LD", render(root))
	if want == nil || got == nil {
		return
	}
	m.keeps("headline", want, got, got.Headline.Text == want.Headline.Text)
	m.keeps("published", want, got, sameInstant(want.Published, got.Published))
	m.keeps("modified", want, got, sameInstant(want.Modified, got.Modified))
	m.keeps("authors", want, got, slices.EqualFunc(want.Authors, got.Authors, func(a, b article.Author) bool { return a.Name == b.Name }))
	m.keeps("section", want, got, want.Section == got.Section)
	m.keeps("paragraphs", want, got, slices.Equal(want.Paragraphs, got.Paragraphs))
	if want.Sources["headline"].Kind == article.FromJSONLD && got.Headline.Text == "" {
		m.fail("the headline is in JSON-LD only")
	}
}

// keeps fails where a field that did not come from JSON-LD changed with it.
func (m *mutant) keeps(field string, want, got *article.Article, same bool) {
	if s, ok := want.Sources[field]; ok && s.Kind != article.FromJSONLD && !same {
		m.fail("the field %s, from %s %s, changes without JSON-LD (now from %s %s)", field, s.Kind, s.Path, got.Sources[field].Kind, got.Sources[field].Path)
	}
}

func sameInstant(a, b *article.Timestamp) bool {
	return (a == nil) == (b == nil) && (a == nil || a.Time.Equal(b.Time))
}
