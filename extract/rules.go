package extract

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// Rules describes an outlet's pages as data. The zero value of every field but
// ID and Name is fine: what is not described is left to the generic extractor.
//
// Build it as a value and hand its address to [NewRegistry], which compiles the
// selectors and reports bad ones.
type Rules struct {
	// ID and Name are the outlet's: "newstomato", "뉴스토마토".
	ID, Name string
	// Aliases are other names the outlet prints of itself ("NewsTomato"); a page
	// without an address is known by them.
	Aliases []string
	// Domains are the hosts, subdomains included ("newstomato.com"). None makes
	// a CMS family, told by its layouts' marks.
	Domains []string
	// Portal marks a site that republishes: Name is the portal's, and the press
	// comes from the layout's Press.
	Portal bool
	// Layouts are the page layouts, told apart by their marks; the newest first.
	Layouts []Layout

	set     *selectorSet
	layouts []compiledLayout
}

// Layout says where the fields stand in one generation of an outlet's pages.
// Every list holds selectors tried in order, CSS with an optional "@attribute"
// behind it ("time@datetime"); the first that gives text is taken, with all the
// elements it matches. A list left nil is left to the generic extractor; an
// empty one of Subheads, Byline or Section says that such pages print none.
type Layout struct {
	// Name tells the layout in sources and tables ("2024", "mobile", "amp").
	Name string
	// Marks are selectors of which one must match for the layout to apply;
	// none means that the Body selectors are the marks.
	Marks []string

	Headline  []string // the title, labels and all
	Subheads  []string // the deck, one element or line each
	Published []string // when it appeared; may hold the modified time too
	Modified  []string // when it was changed
	Byline    []string // places kept for the writers' names
	Section   []string // the section, or the breadcrumb it stands in
	Tags      []string // keywords
	// Press names the outlet on a portal's page.
	Press []string
	// Body holds the running text; several elements are read in page order.
	Body []string
	// Drop are elements of the body that are none of the article; all count.
	Drop []string
	// Captions are elements of the body that hold captions; all count.
	Captions []string
	// Headings are elements of the body that hold mid-body headings; all count.
	Headings []string
	// Deck are elements inside the body that hold the deck; all count.
	Deck []string
	// NotArticle are selectors that tell the outlet's lists and home pages.
	NotArticle []string
	// Fix changes the pieces where data does not suffice; usually nil.
	Fix func(*Page, *Pieces)
}

type compiledLayout struct {
	*Layout
	marks, headline, subheads, published, modified, byline, section, tags, press,
	body, drop, captions, headings, deck, notArticle []int
}

// layoutField is a list of selectors and where their numbers go.
type layoutField struct {
	name string
	from []string
	to   *[]int
}

func (l *compiledLayout) fields() []layoutField {
	return []layoutField{
		{"Marks", l.Marks, &l.marks}, {"Headline", l.Headline, &l.headline}, {"Subheads", l.Subheads, &l.subheads},
		{"Published", l.Published, &l.published}, {"Modified", l.Modified, &l.modified}, {"Byline", l.Byline, &l.byline},
		{"Section", l.Section, &l.section}, {"Tags", l.Tags, &l.tags}, {"Press", l.Press, &l.press},
		{"Body", l.Body, &l.body}, {"Drop", l.Drop, &l.drop}, {"Captions", l.Captions, &l.captions},
		{"Headings", l.Headings, &l.headings}, {"Deck", l.Deck, &l.deck}, {"NotArticle", l.NotArticle, &l.notArticle},
	}
}

// Outlet names the outlet, family or portal.
func (r *Rules) Outlet() article.Outlet { return article.Outlet{ID: r.ID, Name: r.Name} }

// Hosts gives the domains.
func (r *Rules) Hosts() []string { return r.Domains }

// compileAs is compile, once for all outlets that are given the same layouts, as
// those of a CMS are.
func (r *Rules) compileAs(shared map[*Layout]*Rules) error {
	if len(r.Layouts) == 0 {
		return r.compile()
	}
	if same := shared[&r.Layouts[0]]; same != nil && len(same.Layouts) == len(r.Layouts) {
		r.set, r.layouts = same.set, same.layouts
		return nil
	}
	if err := r.compile(); err != nil {
		return err
	}
	shared[&r.Layouts[0]] = r
	return nil
}

// compile readies the selectors.
func (r *Rules) compile() error {
	set := &selectorSet{}
	r.layouts = make([]compiledLayout, len(r.Layouts))
	for i := range r.Layouts {
		l := &compiledLayout{Layout: &r.Layouts[i]}
		for _, f := range l.fields() {
			for _, s := range f.from {
				n, err := set.add(s)
				if err != nil {
					return fmt.Errorf("extract: outlet %s, layout %q, %s: %w", r.ID, l.Name, f.name, err)
				}
				*f.to = append(*f.to, n)
			}
		}
		if len(l.marks) == 0 {
			l.marks = l.body
		}
		r.layouts[i] = *l
	}
	r.set = set
	return nil
}

// compiled gives r itself, or a compiled copy of rules used without a registry,
// so that r stays shared.
func (r *Rules) compiled() (*Rules, error) {
	if r.set != nil {
		return r, nil
	}
	c := *r
	return &c, c.compile()
}

// Match tells by host, and by the marks of a layout where the host is unknown.
func (r *Rules) Match(p *Page) Score {
	if onDomain(p.Host(), r.Domains) {
		return Certain
	}
	if len(r.Domains) > 0 && p.Host() != "" {
		return NoMatch
	}
	if r, err := r.compiled(); err != nil || r.applies(r.set.run(p.Root)) < 0 {
		return NoMatch
	}
	return Likely
}

// applies gives the first layout whose marks are on the page, or -1.
func (r *Rules) applies(found matches) int {
	return slices.IndexFunc(r.layouts, func(l compiledLayout) bool { return matched(found, l.marks) >= 0 })
}

// Extract finds the pieces with the first layout whose marks are on the page.
// Where none is, it gives the outlet and a warning only.
func (r *Rules) Extract(p *Page) (*Pieces, error) {
	r, err := r.compiled()
	if err != nil {
		return nil, err
	}
	pieces := &Pieces{Outlet: r.Outlet()}
	if r.Portal {
		pieces.Outlet, pieces.Portal = article.Outlet{}, r.Outlet()
	} else if len(r.Domains) == 0 {
		pieces.Outlet = article.Outlet{} // a family is no outlet
	}
	if len(r.layouts) == 0 {
		return pieces, nil
	}
	found := r.set.run(p.Root)
	isList := func(l *compiledLayout) error {
		if n := matched(found, l.notArticle); n >= 0 {
			return fmt.Errorf("%w: %s pages with %s are lists", ErrNotArticle, r.Name, r.set.sels[n].text)
		}
		return nil
	}
	if i := r.applies(found); i >= 0 {
		l := &r.layouts[i]
		if err := isList(l); err != nil {
			return nil, err
		}
		r.fill(p, l, found, pieces)
		return pieces, nil
	}
	for i := range r.layouts {
		if err := isList(&r.layouts[i]); err != nil {
			return nil, err
		}
	}
	pieces.astray = true
	for i := range r.layouts {
		pieces.noText = append(pieces.noText, found.all(r.layouts[i].drop)...)
	}
	pieces.Warnings = append(pieces.Warnings,
		fmt.Sprintf("no known layout of %s (%s) fits this page: layout changed?", r.Name, r.ID))
	return pieces, nil
}

// fill takes the pieces where the layout says they stand.
func (r *Rules) fill(p *Page, l *compiledLayout, found matches, out *Pieces) {
	rule := r.ID
	if l.Name != "" {
		rule += "/" + l.Name
	}
	found = firstArticle(p.Root, found, l)
	take := func(list []int) []Piece { return r.take(found, list, rule, Lines) }
	titles := p.titles()
	out.Headline = r.take(found, l.headline, rule, func(n *html.Node) []string { return joinTitle(Lines(n), titles) })
	out.Subheads = take(l.subheads)
	out.knows.deck = l.Subheads != nil || l.Deck != nil
	out.knows.noDeck = l.Subheads != nil && len(l.Subheads)+len(l.Deck) == 0
	out.knows.byline = l.Byline != nil
	out.knows.noSection = l.Section != nil && len(l.Section) == 0
	out.Published = take(l.published)
	out.Modified = take(l.modified)
	out.Bylines = take(l.byline)
	out.Section = r.take(found, l.section, rule, crumbs)
	out.Tags = take(l.tags)
	if press := take(l.press); len(press) > 0 {
		out.Outlet.Name = pressName(press[0].Text)
	}
	out.noText = found.all(l.drop)
	for _, h := range out.Headline {
		titles = append(titles, h.Text)
	}
	out.Body = r.body(found, l, rule, titles)
	if l.Fix != nil {
		l.Fix(p, out)
	}
}

// body takes the body, nil where the layout's place for it holds none. titles are
// what the article is called.
func (r *Rules) body(found matches, l *compiledLayout, rule string, titles []string) *Body {
	for i := range titles {
		titles[i] = squeeze(titles[i])
	}
	drop := found.all(l.drop)
	dropped, seen := setOf(drop), classes{}
	nodes, i := firstBody(found, l.body, func(n *html.Node) bool { return holdsHeading(n, seen, dropped, titles) })
	if i < 0 {
		return nil
	}
	return &Body{
		Nodes:    nodes,
		Drop:     drop,
		Captions: found.all(l.captions),
		Headings: found.all(l.headings),
		Deck:     found.all(l.deck),
		Source:   article.Source{Kind: article.FromOutlet, Rule: rule, Path: r.set.sels[i].text},
	}
}

// take gives the pieces of the first selector of list that finds text: the lines
// of its elements, or their attribute.
func (r *Rules) take(found matches, list []int, rule string, lines func(*html.Node) []string) []Piece {
	for _, i := range list {
		s := &r.set.sels[i]
		source := article.Source{Kind: article.FromOutlet, Rule: rule, Path: s.text}
		var pieces []Piece
		for _, n := range found[i] {
			texts := []string{strings.TrimSpace(dom.Attr(n, s.attr))}
			if s.attr == "" {
				texts = lines(n)
			}
			for _, text := range texts {
				if text != "" {
					pieces = append(pieces, Piece{Text: text, Source: source})
				}
			}
		}
		if len(pieces) > 0 {
			return pieces
		}
	}
	return nil
}

// joinTitle joins the lines a headline is broken into, as the page's titles have
// them in one.
func joinTitle(lines, titles []string) []string {
	for len(lines) > 1 {
		both := lines[0] + " " + lines[1]
		if k := letters(both); !slices.ContainsFunc(titles, func(t string) bool { return strings.Contains(letters(t), k) }) {
			break
		}
		lines = append([]string{both}, lines[2:]...)
	}
	return lines
}

// pressName takes off what portals set behind a press's name in the text that
// stands for its logo.
func pressName(s string) string {
	for _, word := range []string{" 로고", " 이미지", " 언론사"} {
		s = strings.TrimSuffix(s, word)
	}
	return s
}

// matched gives the first selector of list that found something, or -1.
func matched(found matches, list []int) int {
	for _, i := range list {
		if len(found[i]) > 0 {
			return i
		}
	}
	return -1
}

func onDomain(host string, domains []string) bool {
	for _, d := range domains {
		if host == d || strings.HasSuffix(host, d) && host[len(host)-len(d)-1] == '.' {
			return host != ""
		}
	}
	return false
}
