package extracttest

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/encoding/korean"

	"github.com/gisa-go/gisa/article"
)

// charsets serves the page in CP949 and UTF-8 with a declaration that is right,
// late, missing or wrong: the article stays the same.
func (m *mutant) charsets() {
	text := encodable(m.text)
	cp949, err := korean.EUCKR.NewEncoder().Bytes(text)
	if err != nil {
		m.fail("%v", err) // encodable left something in
		return
	}
	declare := func(page []byte, label string, at int) []byte {
		if m.s.text {
			return page
		}
		return declareCharset(page, label, at)
	}
	want := m.must("as UTF-8", declare(text, "utf-8", 0))
	for _, c := range []struct {
		what  string
		page  []byte
		label string
		at    int
		name  string
	}{
		{"CP949, declared", cp949, "euc-kr", 0, "euc-kr"},
		{"CP949, declared behind the first 2 kB", cp949, "euc-kr", 2048, "euc-kr"},
		{"CP949, not declared", cp949, "", 0, "euc-kr"},
		{"CP949, declared as UTF-8", cp949, "utf-8", 0, "euc-kr"},
		{"UTF-8, declared as EUC-KR", text, "euc-kr", 0, "utf-8"},
		{"UTF-8, not declared", text, "", 0, "utf-8"},
	} {
		got := m.must(c.what, declare(c.page, c.label, c.at))
		m.same(c.what, want, got)
		if got != nil && (got.Charset.Name != c.name || got.Charset.Replaced > 0) {
			m.fail("%s: was read as %s with %d characters lost", c.what, got.Charset.Name, got.Charset.Replaced)
		}
	}
}

// encodable puts a middle dot for what CP949 lacks.
func encodable(text []byte) []byte {
	e := korean.EUCKR.NewEncoder()
	return bytes.Map(func(r rune) rune {
		if r < 0x80 {
			return r
		}
		if _, err := e.String(string(r)); err != nil {
			return '·'
		}
		return r
	}, text)
}

// declareCharset puts a declaration into the head instead of the page's own,
// behind at bytes of comment; no label, no declaration.
func declareCharset(page []byte, label string, at int) []byte {
	meta := ""
	if label != "" {
		meta = `<meta http-equiv="Content-Type" content="text/html; charset=` + label + `">`
	}
	if at > 0 {
		meta = "<!--" + strings.Repeat(" ", at) + "-->" + meta
	}
	var out bytes.Buffer
	placed := false
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		raw := slices.Clone(z.Raw())
		t := z.Token()
		tag := kind == html.StartTagToken || kind == html.SelfClosingTagToken
		if tag && t.DataAtom == atom.Meta && declaresCharset(t) || kind == html.CommentToken && strings.HasPrefix(t.Data, "?xml") {
			continue
		}
		if tag && !placed && t.DataAtom != atom.Html && t.DataAtom != atom.Head {
			out.WriteString(meta)
			placed = true
		}
		out.Write(raw)
	}
	return out.Bytes()
}

func declaresCharset(t html.Token) bool {
	for _, a := range t.Attr {
		if a.Key == "charset" || a.Key == "http-equiv" && strings.EqualFold(a.Val, "content-type") {
			return true
		}
	}
	return false
}

// lostBytes drops single bytes of Korean text in both charsets: headline and
// time stay, or a warning says that the page is damaged, and no more than the
// paragraph around the damage is lost.
func (m *mutant) lostBytes() {
	text := encodable(m.text)
	cp949, err := korean.EUCKR.NewEncoder().Bytes(text)
	if err != nil {
		return // charsets reports it
	}
	for _, c := range []struct {
		what string
		page []byte
	}{{"UTF-8", text}, {"CP949", cp949}} {
		page := c.page
		if !m.s.text {
			page = declareCharset(page, map[string]string{"UTF-8": "utf-8", "CP949": "euc-kr"}[c.what], 0)
		}
		want, err := m.parse(page)
		if err != nil {
			continue // charsets reports it
		}
		for _, at := range spread(page, 12) {
			got := m.must(c.what+" with a byte lost", slices.Delete(slices.Clone(page), at, at+1))
			if got != nil {
				m.survives(c.what, page, at, want, got)
			}
		}
	}
}

func (m *mutant) survives(what string, page []byte, at int, want, got *article.Article) {
	near := page[max(0, at-40):min(len(page), at+40)]
	silent := !warned(want, got)
	if got.Headline.Text != want.Headline.Text && silent {
		m.fail("%s: a byte lost at %d changes the headline to %q without a warning", what, at, got.Headline.Text)
	}
	if sameTime := (got.Published == nil) == (want.Published == nil) && (got.Published == nil || got.Published.Time.Equal(want.Published.Time)); !sameTime && silent {
		m.fail("%s: a byte lost at %d changes the published time without a warning", what, at)
	}
	have := squeezedParagraphs(got)
	lost := 0
	for _, p := range squeezedParagraphs(want) {
		if !slices.Contains(have, p) {
			lost++
		}
	}
	if lost > 1 {
		m.fail("%s: a byte lost at %d (near %q) costs %d paragraphs", what, at, near, lost)
	}
}

// spread gives up to n places of bytes beyond ASCII, evenly over the page.
func spread(page []byte, n int) []int {
	var all []int
	for i, c := range page {
		if c >= 0x80 {
			all = append(all, i)
		}
	}
	if len(all) <= n {
		return all
	}
	var out []int
	for i := range n {
		out = append(out, all[i*len(all)/n+len(all)/(2*n)])
	}
	return out
}
