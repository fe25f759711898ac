package extracttest

import (
	"bytes"
	"fmt"
	"strings"
	"sync"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/encoding"
)

// mutations damage a page as crawlers, savers and the network do, and hold what
// must hold all the same.
var mutations = []struct {
	name, do string
	html     bool // for pages only
	run      func(*mutant)
}{
	{"again", "keep nothing of a page in the extractor: many goroutines share it", false, (*mutant).again},
	{"charset", "read bytes by package encoding, never by what is declared", false, (*mutant).charsets},
	{"lost bytes", "damage stays where it is, or a warning says so", false, (*mutant).lostBytes},
	{"br and p", "do not rely on <p> or <br> alone: let Body hold the lines", true, (*mutant).lineBreaks},
	{"injected", "let Body be the element with the text, and Drop and Captions say what else is in it", true, (*mutant).injected},
	{"no JSON-LD", "a field that another source states does not change without JSON-LD", true, (*mutant).noJSONLD},
	{"cut off", "what is left of a page is part of its article or an error", false, (*mutant).cutOff},
}

// mutate runs all mutations on a page that was read well.
func (k *kit) mutate(s *sample) {
	if s.got == nil {
		return
	}
	text, _, err := encoding.Decode(s.raw, encoding.Hint{})
	if err != nil {
		return
	}
	for _, mutation := range mutations {
		if mutation.html && s.text {
			continue
		}
		m := &mutant{kit: k, s: s, text: text}
		mutation.run(m)
		if len(m.wrong) > 0 {
			more := ""
			if n := len(m.wrong) - 1; n > 0 {
				more = fmt.Sprintf("\n(and %d more like it)", n)
			}
			k.report(s.file, mutation.name, m.wrong[0]+more, mutation.do)
		}
	}
}

// mutant is a page under a mutation.
type mutant struct {
	kit   *kit
	s     *sample
	text  []byte // UTF-8
	wrong []string
}

func (m *mutant) fail(format string, args ...any) {
	m.wrong = append(m.wrong, fmt.Sprintf(format, args...))
}

// parse reads the mutated page; errors are the caller's to judge.
func (m *mutant) parse(raw []byte) (*article.Article, error) {
	return m.kit.parse(m.s.file, raw, m.s.text)
}

// must reads a page that has to be an article still.
func (m *mutant) must(what string, raw []byte) *article.Article {
	a, err := m.parse(raw)
	if err != nil {
		m.fail("%s: no article any more: %v", what, err)
		return nil
	}
	return a
}

// again reads the page several times at once: the article is the same each time.
func (m *mutant) again() {
	const times = 4
	var got [times]*article.Article
	var wait sync.WaitGroup
	for i := range times {
		wait.Go(func() { got[i], _ = m.parse(m.s.raw) })
	}
	wait.Wait()
	for _, a := range got[1:] {
		if diff := difference(got[0], a); diff != "" {
			m.fail("the article differs from one reading to the next:\n%s", diff)
			return
		}
	}
}

// tree parses the page as HTML.
func (m *mutant) tree() *html.Node {
	root, err := html.Parse(bytes.NewReader(m.text))
	if err != nil {
		return &html.Node{Type: html.DocumentNode}
	}
	return root
}

// render writes a tree as a UTF-8 page.
func render(root *html.Node) []byte {
	var b bytes.Buffer
	html.Render(&b, root) // a buffer takes everything
	return b.Bytes()
}

// said is what an article says, without how its bytes were read.
func said(a *article.Article) article.Article {
	s := *a
	s.Charset, s.Warnings = article.Charset{}, nil
	return s
}

// same compares what two articles say.
func (m *mutant) same(what string, want, got *article.Article) {
	if want == nil || got == nil {
		return
	}
	if diff := difference(said(want), said(got)); diff != "" {
		m.fail("%s: the article changes (-want +got):\n%s", what, diff)
	}
}

// sameText compares the running text and the pictures' captions.
func (m *mutant) sameText(what string, want, got *article.Article) {
	if want == nil || got == nil {
		return
	}
	if diff := difference(want.Paragraphs, got.Paragraphs); diff != "" {
		m.fail("%s: the paragraphs change (-want +got):\n%s", what, diff)
	}
}

// squeezedParagraphs gives the paragraphs by their letters and digits.
func squeezedParagraphs(a *article.Article) []string {
	var out []string
	for _, p := range a.Paragraphs {
		out = append(out, squeeze(p.Text))
	}
	return out
}

// warned reports whether b says something is wrong that a does not.
func warned(a, b *article.Article) bool {
	return strings.Join(b.Warnings, "\n") != strings.Join(a.Warnings, "\n") && len(b.Warnings) > 0
}
