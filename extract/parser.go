package extract

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/encoding"
)

// Format says whether input is HTML or plain text.
type Format int

const (
	// Auto looks for markup in the first bytes.
	Auto Format = iota
	HTML        // a page, or JSON that holds an article
	Text        // a text, as somebody copied it
)

// Hint is what is known of the input from outside it. The zero value is fine.
type Hint struct {
	// URL is the page's address, "https://…"; what is no web address is left out,
	// with a warning.
	URL string
	// ContentType is the HTTP header ("text/html; charset=euc-kr").
	ContentType string
	// Outlet is the id of the outlet, where it is known better than from the page;
	// one that nobody has is left out, with a warning.
	Outlet string
	// Format says whether it is a page or a text; Auto looks.
	Format Format
	// Now is when the page was fetched; relative times ("3시간 전") count from
	// it and are not read without it.
	Now time.Time
	// Trace is called with every value considered, taken or not. It may be nil.
	Trace func(Candidate)
}

// DefaultMaxBytes is the largest input a Parser reads where MaxBytes is 0:
// article pages have less than a tenth of it.
const DefaultMaxBytes = 16 << 20

// Parser turns input into articles with the extractors of a registry and the
// generic one behind them. The zero Parser knows no outlet. It is safe for
// concurrent use once its fields are set.
type Parser struct {
	registry *Registry
	// MaxBytes bounds the input; 0 means [DefaultMaxBytes].
	MaxBytes int64
	// Generic leaves the registry's extractors out, so that every page is read
	// as an unknown outlet's.
	Generic bool
}

// NewParser gives a parser with these extractors; nil means none.
func NewParser(r *Registry) *Parser {
	return &Parser{registry: r}
}

// Parse reads an article. Its errors are the sentinels of this package and
// those of r, wrapped; an article with fields missing has warnings instead.
func (p *Parser) Parse(r io.Reader, h Hint) (*article.Article, error) {
	if r == nil {
		return nil, fmt.Errorf("gisa: %w: the reader is nil", ErrEmpty)
	}
	limit := p.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	limit = min(limit, math.MaxInt64-1) // one byte more is read to know
	raw, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, fmt.Errorf("gisa: reading the input: %w", err)
	}
	if int64(len(raw)) > limit {
		return nil, fmt.Errorf("gisa: %w: more than %d bytes; raise Parser.MaxBytes if it is an article", ErrTooLarge, limit)
	}
	return p.ParseBytes(raw, h)
}

// ParseBytes is Parse for bytes in memory, whatever their number. It neither
// changes nor keeps them.
func (p *Parser) ParseBytes(raw []byte, h Hint) (*article.Article, error) {
	if p.registry == nil {
		p = &Parser{registry: &Registry{}}
	}
	h, slips := p.checked(h)
	text, report, err := encoding.Decode(raw, encoding.Hint{ContentType: h.ContentType, Host: hostOf(h.URL)})
	if err != nil {
		return nil, fmt.Errorf("gisa: %w", err)
	}
	text, repair := repaired(text)
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, fmt.Errorf("gisa: %w: %d bytes in, no text in them", ErrEmpty, len(raw))
	}
	var a *article.Article
	switch {
	case h.Format != Text && isJSON(text):
		a, err = p.parseTree(stateTree(text), h)
	case h.Format == HTML, h.Format == Auto && looksLikeHTML(text):
		a, err = p.parseHTML(text, h)
	default:
		a, err = p.parseText(string(text), h)
	}
	if err != nil {
		return nil, err
	}
	a.Charset = article.Charset{Name: report.Name, Declared: report.Declared, Replaced: report.Replaced}
	a.Warnings = append(a.Warnings, slips...)
	if report.Replaced > 0 {
		a.Warnings = append(a.Warnings, fmt.Sprintf("%d characters were lost to damaged bytes", report.Replaced))
	}
	if repair != "" {
		a.Warnings = append(a.Warnings, repair)
	}
	if report.Mixed {
		a.Warnings = append(a.Warnings, "parts of the page are in another charset than the rest")
	}
	return a, nil
}

// checked leaves out of a hint what cannot be, and says so.
func (p *Parser) checked(h Hint) (_ Hint, slips []string) {
	if h.URL = strings.TrimSpace(h.URL); h.URL != "" && !isWeb(h.URL) {
		slips = append(slips, fmt.Sprintf("the hint's address %q is none of the web; it was left out", h.URL))
		h.URL = ""
	}
	if h.Outlet != "" && !p.Generic && p.registry.ByID(h.Outlet) == nil {
		slips = append(slips, fmt.Sprintf("no outlet has the hint's id %q; it was left out", h.Outlet))
		h.Outlet = ""
	}
	return h, slips
}

// parseHTML reads an article from a page.
func (p *Parser) parseHTML(text []byte, h Hint) (*article.Article, error) {
	page := bytes.TrimSuffix(bytes.TrimSuffix(text, []byte("</")), []byte("<")) // cut off in a tag
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil { // of bytes in memory there is no other
		return nil, fmt.Errorf("gisa: %w: %w; browsers go no deeper either: was the page damaged on its way?", ErrTooDeep, err)
	}
	a, err := p.parseTree(root, h)
	if err == nil && breaksOff(text) {
		a.Warnings = append(a.Warnings, "the page never ends (no </html>): cut off? its article may be too")
	}
	return a, err
}

// stateTree makes a page of JSON that holds nothing but this state: it is read as
// the state that pages keep in their scripts is.
func stateTree(json []byte) *html.Node {
	script := &html.Node{Type: html.ElementNode, Data: "script", DataAtom: atom.Script, Attr: []html.Attribute{{Key: "type", Val: "application/json"}}}
	script.AppendChild(&html.Node{Type: html.TextNode, Data: string(json)})
	root := &html.Node{Type: html.DocumentNode}
	root.AppendChild(script)
	return root
}

// parseTree reads an article from a parsed page, by the rules of whoever knows it
// and the generic extractor.
func (p *Parser) parseTree(root *html.Node, h Hint) (*article.Article, error) {
	page := NewPage(root, h.URL)
	x := p.extractor(page, h)
	own, err := &Pieces{}, error(nil)
	if x != nil {
		own, err = x.Extract(page)
	}
	if errors.Is(err, ErrNotArticle) {
		return nil, pageError(page, x, err)
	}
	if err != nil {
		own = &Pieces{Warnings: []string{"the outlet's rules failed: " + err.Error()}}
	}
	if own == nil {
		own = &Pieces{}
	}
	if own.astray {
		own = p.registry.movedTo(page, own)
	}
	a, err := p.compose(page, own, h)
	if err != nil {
		return nil, pageError(page, x, err)
	}
	return a, nil
}

// isJSON tells a JSON object or array, as sites' own interfaces answer.
func isJSON(text []byte) bool {
	text = bytes.TrimSpace(text)
	return (text[0] == '{' || text[0] == '[') && json.Valid(text)
}

// breaksOff tells a whole page whose end is missing; a fragment has none.
func breaksOff(text []byte) bool {
	return !hasTag(text, "</html") && hasTag(text[:min(len(text), 4096)], "<html")
}

// hasTag looks from the end: there a page's last tag stands.
func hasTag(text []byte, tag string) bool {
	for i := bytes.LastIndexByte(text, '<'); i >= 0; i = bytes.LastIndexByte(text[:i], '<') {
		if beginsWith(text[i:], tag) {
			return true
		}
	}
	return false
}

// beginsWith compares without regard to case.
func beginsWith(text []byte, tag string) bool {
	return len(text) >= len(tag) && strings.EqualFold(string(text[:len(tag)]), tag)
}

// pageError says whose page it is. A CMS family, which has no hosts, owns none.
func pageError(page *Page, x Extractor, err error) error {
	e := &PageError{URL: page.URL, Err: err}
	if x != nil && len(x.Hosts()) > 0 {
		e.Outlet = x.Outlet()
	}
	return e
}

// extractor gives the one that knows the page, nil where none does.
func (p *Parser) extractor(page *Page, h Hint) Extractor {
	if p.Generic {
		return nil
	}
	if x := p.registry.ByID(h.Outlet); x != nil {
		return x
	}
	return p.registry.Match(page)
}
