package extract

import (
	"net/url"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// Page is a parsed HTML page with what one walk over it shows. It is read
// only: extractors of several goroutines may share it.
type Page struct {
	// URL is the page's address: the hint's, else what the page says of itself
	// (canonical link, og:url, the comment of a saved page), else "".
	URL string
	// Root is the document node.
	Root *html.Node

	meta    meta.Collector
	base    *url.URL
	scripts []*html.Node // elements with code or data in them
	article *html.Node   // the body element, or Root
}

// NewPage indexes a parsed document. address is the page's URL where it is
// known, else "".
func NewPage(root *html.Node, address string) *Page {
	p := &Page{URL: address, Root: root, article: root}
	saved, base := "", ""
	for n := root; n != nil; n = next(n, root) {
		switch n.Type {
		case html.ElementNode:
			p.meta.Visit(n)
			switch n.DataAtom {
			case atom.Script:
				if n.FirstChild != nil {
					p.scripts = append(p.scripts, n)
				}
			case atom.Body:
				p.article = n
			case atom.Base:
				base = dom.Attr(n, "href")
			}
		case html.CommentNode:
			// Browsers write where they saved a page from.
			if s, ok := strings.CutPrefix(strings.TrimSpace(n.Data), "saved from url=("); ok {
				_, saved, _ = strings.Cut(s, ")")
			}
		}
	}
	for _, c := range append(p.meta.Candidates(meta.URL), meta.Candidate{Value: strings.TrimSpace(saved)}) {
		if p.URL == "" && isWeb(c.Value) {
			p.URL = c.Value
		}
	}
	p.base, _ = url.Parse(p.URL)
	if b, err := url.Parse(base); err == nil && base != "" && p.base != nil {
		p.base = p.base.ResolveReference(b)
	}
	return p
}

// Host is the lower-case host of the page's address without a port, "" where
// the address is not known.
func (p *Page) Host() string { return hostOf(p.URL) }

// baseHost is the host the page's references count from: its own, or what a
// <base> says.
func (p *Page) baseHost() string {
	if p.base == nil {
		return ""
	}
	return strings.ToLower(p.base.Hostname())
}

// Document gives the page to goquery.
func (p *Page) Document() *goquery.Document { return goquery.NewDocumentFromNode(p.Root) }

// Absolute resolves a reference of the page ("/img/1.jpg") against its address. It
// stays as it is where the address is not known, or where it is no reference.
func (p *Page) Absolute(ref string) string {
	ref = strings.TrimSpace(ref)
	u, err := url.Parse(ref)
	if err != nil || p.base == nil {
		return ref
	}
	return p.base.ResolveReference(u).String()
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

func isWeb(u string) bool {
	h := hostOf(u)
	return strings.Contains(h, ".") && (strings.HasPrefix(u, "http://") || strings.HasPrefix(u, "https://"))
}

// Metadata gives the first value the page's meta elements state for a key, in any
// case, whichever of name, property and http-equiv it stands in: "og:title",
// "author". It is "" where none does.
func (p *Page) Metadata(name string) string { return p.meta.Get(strings.ToLower(name)) }

// A cutTitle is a title of the page that says more than the headline, and its parts:
// "제목 - 정치ㅣ한빛일보".
type cutTitle struct {
	meta.Candidate
	parts []string // two at least
}

// cutTitles cuts the page's titles at what stands between the headline, the section
// and the site's name.
func (p *Page) cutTitles() (cut []cutTitle) {
	for _, c := range p.meta.Candidates(meta.Headline) {
		if c.Key != "title" && c.Key != "og:title" {
			continue
		}
		parts := strings.FieldsFunc(c.Value, func(r rune) bool { return strings.ContainsRune("|｜ㅣ│／:<>‹›»–—-", r) })
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		if len(parts) > 1 {
			cut = append(cut, cutTitle{c, parts})
		}
	}
	return cut
}
