package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/encoding"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// field is a field of the new rules with the selectors found for it.
type field struct {
	name      string // of the field of extract.Layout
	selectors []string
	shows     string // what stands there
}

// found is a surveyed page: its article by the generic extractor and where the
// fields of it stand.
type found struct {
	root    *html.Node
	charset string           // of the bytes
	body    *html.Node       // with the paragraphs, nil where they stand nowhere together
	article *article.Article // by the generic extractor
	own     *article.Article // by the new rules
	rules   *extract.Rules
	fields  []field
	missing []field             // with the reason in shows
	prose   map[*html.Node]bool // elements that hold the article's own words
	inBody  []string            // lines of other fields that stand in the body
	boxes   []*html.Node        // in the body and none of the article
	doubts  []string
}

// survey reads the page with the generic extractor and finds where each field's
// value stands in the markup.
func survey(raw []byte, c *config) (*found, error) {
	text, report, err := encoding.Decode(raw, encoding.Hint{})
	if err != nil {
		return nil, err
	}
	a, err := extract.NewParser(nil).ParseBytes(raw, extract.Hint{Format: extract.HTML})
	if err != nil {
		return nil, err
	}
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	page := extract.NewPage(root, "")
	if c.name == "" {
		c.name = strings.TrimSpace(page.Metadata("og:site_name"))
	}
	if c.name == "" || len([]rune(c.name)) > 20 {
		return nil, fmt.Errorf("the page does not name its site; give -name")
	}
	host := page.Host()
	switch {
	case len(c.hosts) == 0 && host == "":
		return nil, fmt.Errorf("the page does not say its address; give -host")
	case len(c.hosts) == 0:
		c.hosts = []string{strings.TrimPrefix(strings.TrimPrefix(host, "www."), "m.")}
	case host != "" && !slices.ContainsFunc(c.hosts, func(h string) bool { return host == h || strings.HasSuffix(host, "."+h) }):
		return nil, fmt.Errorf("the page says it is at %s, which is not on %s", host, strings.Join(c.hosts, " or "))
	}
	s := &found{root: root, charset: report.Name, article: a, prose: map[*html.Node]bool{}}
	s.rules = &extract.Rules{ID: c.id, Name: c.name, Domains: c.hosts, Layouts: []extract.Layout{{Name: "first"}}}
	if err := s.locate(); err != nil {
		return nil, err
	}
	return s, s.settle(raw)
}

// order is that of the fields in rules and reports, as [extract.Layout] has it:
// the marks, what an article prints, then what is in its text.
var order = slices.Concat([]string{"Marks"}, printed, []string{"Body", "Drop", "Captions", "Deck"})

// printed are the fields that stand around the text.
var printed = []string{"Headline", "Subheads", "Published", "Modified", "Byline", "Section", "Tags"}

// layoutField gives the list of a layout by its name.
func layoutField(l *extract.Layout, name string) *[]string {
	return map[string]*[]string{
		"Marks": &l.Marks, "Headline": &l.Headline, "Subheads": &l.Subheads, "Published": &l.Published, "Modified": &l.Modified, "Byline": &l.Byline,
		"Section": &l.Section, "Tags": &l.Tags, "Body": &l.Body, "Drop": &l.Drop, "Captions": &l.Captions, "Deck": &l.Deck,
	}[name]
}

// locate finds a selector for every field the article has.
func (s *found) locate() error {
	a := s.article
	if src := a.Sources["paragraphs"]; src.Kind == article.FromScript {
		return fmt.Errorf("the text stands in a script (%s), where no selector reaches: the generic extractor reads such pages without rules", src.Path)
	}
	var lines []string
	for _, p := range a.Paragraphs {
		lines = append(lines, p.Text)
	}
	s.body = holder(s.root, lines)
	names := func(line string) bool {
		return len(line) < 200 && slices.ContainsFunc(byline.Parse(line, byline.Slot).Credits, func(c article.Author) bool {
			return slices.ContainsFunc(a.Authors, func(w article.Author) bool { return w.Name == c.Name })
		})
	}
	s.add("Headline", s.places(func(line string) bool {
		return same(line, a.Headline.Raw) || a.Headline.Text != "" && same(headline.Parse(line).Text, a.Headline.Text)
	}))
	if len(a.Headline.Subheads) > 0 {
		s.addAll("Subheads", s.outside(equal(a.Headline.Subheads...)))
	}
	s.times(true)
	switch writers := s.outside(names); {
	case len(a.Authors) == 0:
	case len(writers) == 0:
		s.missing = append(s.missing, field{name: "Byline", shows: "it stands in the text, where it is known by its words"})
	case len(a.Authors) > 1:
		s.addAll("Byline", writers)
	default:
		s.add("Byline", writers)
	}
	if a.Section != "" {
		s.add("Section", s.trails(slices.DeleteFunc(s.outside(equal(a.Section)), inMenu)))
	}
	for _, n := range holdersIn(s.root, func(line string) bool { return paragraph(lines, line) != "" }) {
		s.prose[n] = true
	}
	if s.body != nil {
		s.add("Body", []*html.Node{s.body})
	}
	if !slices.ContainsFunc(s.fields, func(f field) bool { return f.name == "Body" }) {
		for _, f := range s.fields {
			if f.name == "Headline" {
				s.note("Marks", f.selectors, nil)
			}
		}
	}
	if s.body != nil {
		s.locateInText(lines)
	}
	if len(s.rules.Layouts[0].Marks)+len(s.rules.Layouts[0].Body) == 0 {
		return errors.New("neither the text nor the headline stands anywhere a selector can name; the generic extractor reads such pages without rules")
	}
	return nil
}

// locateInText finds selectors for what stands in the text, of these lines, and
// behind it: tags, captions, the deck, what is none of the article.
func (s *found) locateInText(lines []string) {
	known := equal(s.article.Tags...)
	s.addAll("Tags", s.behind(func(line string) bool {
		word, marked := strings.CutPrefix(line, "#")
		return marked && hangulIn(word) > 0 || known(word)
	}))
	s.cover("Captions", equal(captions(s.article)...))
	s.cover("Deck", equal(s.article.Headline.Subheads...))
	s.boxes = s.strange(lines)
	s.cover("Drop", equal(s.inBody...))
}

// times finds the published and the modified time: each by itself, or together by
// the name they share, which says more than the place of each.
func (s *found) times(together bool) {
	find := func(name string, t *article.Timestamp) []*html.Node {
		if t == nil {
			return nil
		}
		if nodes := s.places(shows(t.Raw)); len(nodes) > 0 || s.dated(name, t) {
			return nodes
		}
		s.missing = append(s.missing, field{name: name, shows: "it is no element's; metadata says it"})
		return nil
	}
	published, modified := find("Published", s.article.Published), find("Modified", s.article.Modified)
	if len(published) > 0 && len(modified) > 0 {
		p, m := published[0], modified[0]
		if p == m {
			modified = nil // Published holds both
		} else if sel := byName(s.root, []*html.Node{p, m}); together && sel != "" && byName(s.root, []*html.Node{p}) == "" {
			s.note("Published", []string{sel}, p)
			return
		}
	}
	if len(published) > 0 {
		s.add("Published", published)
	}
	if len(modified) > 0 {
		s.add("Modified", modified)
	}
}

// dated finds the <time> above the text whose attribute says the time.
func (s *found) dated(name string, t *article.Timestamp) bool {
	nodes := s.nearest(slices.Collect(func(yield func(*html.Node) bool) {
		for n := range s.root.Descendants() {
			v, ok := timestamp.Value(attr(n, "datetime"))
			if n.Data == "time" && ok && v.Time.Equal(t.Time) && !yield(n) {
				return
			}
		}
	}))
	for _, n := range nodes {
		if sel := byName(s.root, []*html.Node{n}); sel != "" {
			s.note(name, []string{sel + "@datetime"}, n)
			return true
		}
	}
	return false
}

func captions(a *article.Article) (out []string) {
	for _, i := range a.Images {
		out = append(out, i.Caption)
	}
	return out
}

func equal(want ...string) func(string) bool {
	set := map[string]bool{}
	for _, w := range want {
		set[strings.Join(strings.Fields(w), "")] = true
	}
	delete(set, "")
	return func(line string) bool { return set[strings.Join(strings.Fields(line), "")] }
}

// settle reads the page with the new rules, names the lines that came into the
// text with them as Drop, and says what they read otherwise than the generic
// extractor.
func (s *found) settle(raw []byte) error {
	got, err := s.read(raw)
	if err != nil {
		return fmt.Errorf("the new rules read no article in the page: %w", err)
	}
	if extra := s.extra(got); len(extra) > 0 && s.body != nil {
		s.cover("Drop", equal(append(extra, s.inBody...)...))
		if got, err = s.read(raw); err != nil {
			return err
		}
	}
	if stamp(got.Published) != stamp(s.article.Published) || stamp(got.Modified) != stamp(s.article.Modified) {
		s.drop("Published")
		s.drop("Modified")
		s.times(false)
		if got, err = s.read(raw); err != nil {
			return err
		}
	}
	if got.Section != s.article.Section {
		s.leave("Section", "where it stands, another word is read")
		if got, err = s.read(raw); err != nil {
			return err
		}
	}
	slices.SortStableFunc(s.fields, func(a, b field) int { return slices.Index(order, a.name) - slices.Index(order, b.name) })
	for _, d := range differences(got, s.article) {
		s.doubts = append(s.doubts, fmt.Sprintf("%s: the rules read %s, the generic extractor %s", d[0], d[1], d[2]))
	}
	s.own = got
	for _, line := range s.extra(got) {
		s.doubts = append(s.doubts, "in the text now: "+short(line))
	}
	return nil
}

// differences gives the fields two articles differ in, each with both values.
func differences(a, b *article.Article) (out [][3]string) {
	add := func(name, x, y string) {
		if x != y {
			out = append(out, [3]string{name, x, y})
		}
	}
	add("labels", fmt.Sprint(a.Headline.Labels), fmt.Sprint(b.Headline.Labels))
	add("deck", fmt.Sprint(len(a.Headline.Subheads), " lines"), fmt.Sprint(len(b.Headline.Subheads), " lines"))
	add("published", stamp(a.Published), stamp(b.Published))
	add("modified", stamp(a.Modified), stamp(b.Modified))
	add("authors", fmt.Sprint(len(a.Authors)), fmt.Sprint(len(b.Authors)))
	add("text", fmt.Sprint(len(a.Paragraphs), " paragraphs"), fmt.Sprint(len(b.Paragraphs), " paragraphs"))
	add("pictures", fmt.Sprint(len(a.Images)), fmt.Sprint(len(b.Images)))
	return out
}

// extra gives the paragraphs the rules read and the generic extractor did not.
func (s *found) extra(got *article.Article) (out []string) {
	var lines []string
	for _, p := range s.article.Paragraphs {
		lines = append(lines, p.Text)
	}
	known := equal(lines...)
	for _, p := range got.Paragraphs {
		if !known(p.Text) {
			out = append(out, p.Text)
		}
	}
	return out
}

// read parses a page with the new rules.
func (s *found) read(raw []byte) (*article.Article, error) {
	r, err := extract.NewRegistry(s.rules)
	if err != nil {
		return nil, err
	}
	return extract.NewParser(r).ParseBytes(raw, extract.Hint{Format: extract.HTML, Outlet: s.rules.ID})
}

func stamp(t *article.Timestamp) string {
	if t == nil {
		return "nothing"
	}
	return t.Time.In(article.KST).Format("2006-01-02 15:04")
}

// report says what was found, for the reader's check.
func (s *found) report(w io.Writer) {
	for _, f := range s.fields {
		fmt.Fprintf(w, "%-10s %-34s %s\n", f.name, strings.Join(f.selectors, ", "), short(f.shows))
	}
	for _, m := range s.missing {
		fmt.Fprintf(w, "%-10s left to the generic extractor: %s\n", m.name, m.shows)
	}
	for _, name := range printed {
		is := func(f field) bool { return f.name == name }
		holdsBoth := name == "Modified" && s.own.Modified != nil
		if !holdsBoth && !slices.ContainsFunc(s.fields, is) && !slices.ContainsFunc(s.missing, is) {
			fmt.Fprintf(w, "%-10s not found: add it if the page prints it\n", name)
		}
	}
	for _, d := range s.doubts {
		fmt.Fprintln(w, "look:", d)
	}
}

func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
