package extracttest

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/encoding"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
)

// shape checks what must hold of every article, whatever the golden says.
func (k *kit) shape(s *sample) {
	if s.got == nil {
		return
	}
	c := shapeCheck{a: s.got, x: k.x, text: s.text, raw: s.raw, report: func(check, what, do string) { k.report(s.file, check, what, do) }}
	c.outlet()
	c.headline()
	c.times()
	c.paragraphs()
	c.images()
	c.authors()
	c.sources()
	c.strings()
	if changed(s.got) {
		c.report("layout", strings.Join(s.got.Warnings, "; "), "add a layout whose Marks are on this page")
	}
}

// changed reports whether the rules knew no layout of the page and said so.
func changed(a *article.Article) bool {
	return slices.ContainsFunc(a.Warnings, func(w string) bool { return strings.Contains(w, "layout changed") })
}

type shapeCheck struct {
	a      *article.Article
	x      extract.Extractor
	text   bool
	raw    []byte
	report func(check, what, do string)
}

// prints reports whether the page says it anywhere: some print a credit in a line
// of its own.
func (c *shapeCheck) prints(what string) bool {
	text, _, err := encoding.Decode(c.raw, encoding.Hint{})
	return err == nil && strings.Contains(squeeze(string(text)), squeeze(what))
}

func (c *shapeCheck) outlet() {
	own, a := c.x.Outlet(), c.a
	switch {
	case c.text, len(c.x.Hosts()) == 0: // a text names nobody; a family is no outlet
	case a.Portal == (article.Outlet{}) && a.Outlet != own:
		c.report("outlet", fmt.Sprintf("is %v, want %v", a.Outlet, own), "give the outlet in Pieces.Outlet")
	case a.Portal != (article.Outlet{}) && a.Portal != own:
		c.report("outlet", fmt.Sprintf("the portal is %v, want %v", a.Portal, own), "give the portal in Pieces.Portal")
	case a.Portal != (article.Outlet{}) && (a.Outlet.Name == "" || a.Outlet == own):
		c.report("outlet", "a portal's article names no press", "add a Press selector to the layout")
	}
	if a.Language == "" {
		c.report("language", "is empty", "")
	}
}

func (c *shapeCheck) headline() {
	h := c.a.Headline
	switch {
	case h.Text == "" && !c.text:
		c.report("headline", "is empty", "add a Headline selector")
	case !strings.Contains(squeeze(h.Raw), squeeze(h.Text)):
		c.report("headline", fmt.Sprintf("%q is not in what was printed, %q", h.Text, h.Raw), "leave its text to the grammar")
	}
	if n := c.x.Outlet().Name; n != "" && h.Text != n && (strings.HasSuffix(h.Text, "| "+n) || strings.HasSuffix(h.Text, "- "+n) || strings.HasSuffix(h.Text, ": "+n)) {
		c.report("headline", fmt.Sprintf("%q ends in the site's name", h.Text), "select the headline's own element, not the title")
	}
	for _, d := range h.Subheads {
		if squeeze(d) == squeeze(h.Text) {
			c.report("subheads", fmt.Sprintf("%q is the headline again", d), "narrow the Subheads selector")
		}
	}
}

func (c *shapeCheck) times() {
	check := func(name string, t *article.Timestamp) {
		if t == nil {
			return
		}
		_, offset := t.Time.Zone()
		utc := strings.Contains(t.Raw, "Z") || strings.Contains(t.Raw, "+0000") || strings.Contains(t.Raw, "+00:00") || strings.Contains(t.Raw, "GMT") || strings.Contains(t.Raw, "UTC")
		if offset == 0 && !utc {
			c.report(name, fmt.Sprintf("%v from %q has no zone", t.Time, t.Raw), "printed times are Korea's (article.KST)")
		}
		if y := t.Time.Year(); y < 1980 || t.Time.After(time.Now().AddDate(1, 0, 0)) {
			c.report(name, fmt.Sprintf("%v is no time of a news article", t.Time), "look at what the selector finds")
		}
		h, m, s := t.Time.Clock()
		invented := t.Precision == article.Day && h+m+s > 0 || t.Precision == article.Minute && s > 0
		if known := t.Precision == article.Day || t.Precision == article.Minute || t.Precision == article.Second; invented || !known {
			c.report(name, fmt.Sprintf("%v does not fit the precision %q", t.Time, t.Precision), "state what was printed and nothing more")
		}
		if t.Raw == "" {
			c.report(name, "does not say what was printed", "keep the printed text in Raw")
		}
	}
	check("published", c.a.Published)
	check("modified", c.a.Modified)
	if p, m := c.a.Published, c.a.Modified; p != nil && m != nil && m.Precision != article.Day && m.Time.Before(p.Time.Truncate(time.Minute)) {
		c.report("modified", fmt.Sprintf("%v is before the published time %v", m.Time, p.Time), "are the two selectors mixed up?")
	}
}

func (c *shapeCheck) paragraphs() {
	captions := map[string]bool{}
	for _, i := range c.a.Images {
		captions[squeeze(i.Caption)] = true
	}
	delete(captions, "")
	for _, p := range c.a.Paragraphs {
		switch {
		case p.Text == "" || strings.TrimSpace(p.Text) != p.Text || strings.ContainsAny(p.Text, "\n\r\t"):
			c.report("paragraphs", fmt.Sprintf("%q is not one clean line", short(p.Text)), "give every printed line as a paragraph of its own")
		case captions[squeeze(p.Text)]:
			c.report("caption", fmt.Sprintf("%q is in the body too", short(p.Text)), "add its element to the layout's Captions")
		case squeeze(p.Text) == squeeze(c.a.Headline.Text):
			c.report("paragraphs", "the headline is in the body", "add its element to the layout's Drop")
		case hasMarkup(p.Text):
			c.report("paragraphs", fmt.Sprintf("%q has markup in it", short(p.Text)), "give text, not HTML")
		}
		switch m := boilerplate.Classify(p.Text); m.Kind {
		case boilerplate.None, boilerplate.Note:
		case boilerplate.Caption:
			c.report("caption", fmt.Sprintf("%q reads as a caption", short(p.Text)), "add its element to the layout's Captions")
		default:
			c.report("boilerplate", fmt.Sprintf("%q is %v, not running text", short(p.Text), m.Kind), "add its element to the layout's Drop")
		}
		if b := byline.Parse(p.Text, byline.Body); b.Kind == byline.Byline && !b.Weak && b.Span.Of(p.Text) == p.Text {
			c.report("boilerplate", fmt.Sprintf("%q is a byline, not running text", short(p.Text)), "add its element to the layout's Byline and Drop")
		}
	}
}

func (c *shapeCheck) images() {
	for _, i := range c.a.Images {
		if u, err := url.Parse(i.URL); i.URL == "" || err != nil || c.a.URL != "" && u.Host == "" {
			c.report("images", fmt.Sprintf("%q is no address", i.URL), "resolve it with Page.Absolute")
		}
		if i.Credit != "" && !strings.Contains(squeeze(i.Caption), squeeze(i.Credit)) && !c.prints(i.Credit) {
			c.report("images", fmt.Sprintf("the credit %q is not in the caption %q nor on the page", i.Credit, i.Caption), "")
		}
	}
}

func (c *shapeCheck) authors() {
	seen := map[string]bool{}
	for _, p := range c.a.Authors {
		if why := notAName(p.Name); why != "" {
			c.report("authors", fmt.Sprintf("%q is no name: %s", p.Name, why), "narrow the Byline selector to the line with the names")
		}
		if seen[p.Name] {
			c.report("authors", fmt.Sprintf("%q is named twice", p.Name), "")
		}
		seen[p.Name] = true
		if !p.Kind.Wrote() {
			c.report("authors", fmt.Sprintf("%s is a %s, not one who wrote", p.Name, p.Kind), "leave photographers, crew, editors, desks and agencies out")
		}
		// Some newsrooms print no host: "garam@".
		if user, host, at := strings.Cut(p.Email, "@"); p.Email != "" && (user == "" || !at || host != "" && !strings.Contains(host, ".") || strings.ContainsAny(p.Email, " <>()[],;:")) {
			c.report("authors", fmt.Sprintf("%q is no email", p.Email), "")
		}
	}
}

// notAName says why s cannot be a person's name, "" where it can.
func notAName(s string) string {
	switch {
	case s == "":
		return "it is empty"
	case utf8.RuneCountInString(s) > 40:
		return "it is too long"
	case strings.TrimSpace(s) != s:
		return "there is space around it"
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune(" .-'’·", r) {
			return fmt.Sprintf("%q is in it", r)
		}
	}
	words := strings.Fields(s)
	for _, w := range titleWords {
		if slices.Contains(words, w) || len(words) == 1 && strings.HasSuffix(s, w) && utf8.RuneCountInString(s) > 3 {
			return w + " is a title"
		}
	}
	return ""
}

// titleWords stand after names, most of all where a byline was not read.
var titleWords = []string{"기자", "특파원", "논설위원", "앵커", "교수", "편집장", "인턴기자", "객원기자", "선임기자", "뉴스", "일보", "신문", "연합뉴스"}

func (c *shapeCheck) sources() {
	a := c.a
	has := map[string]bool{
		"headline": a.Headline.Text != "", "subheads": len(a.Headline.Subheads) > 0, "published": a.Published != nil,
		"modified": a.Modified != nil, "section": a.Section != "", "tags": len(a.Tags) > 0, "agency": a.Agency != "",
		"copyright": a.Copyright != "", "authors": len(a.Authors) > 0, "paragraphs": len(a.Paragraphs) > 0, "images": len(a.Images) > 0,
	}
	for _, field := range slices.Sorted(maps.Keys(has)) {
		if _, ok := a.Sources[field]; has[field] && !ok {
			c.report("sources", field+" has no source", "give every Piece and Body its Source")
		}
	}
	has["outlet"] = a.Outlet.Name != "" // stated where a line of a text names it
	kinds := []article.SourceKind{article.FromOutlet, article.FromJSONLD, article.FromMeta, article.FromScript, article.FromGeneric, article.FromText}
	for _, field := range slices.Sorted(maps.Keys(a.Sources)) {
		s := a.Sources[field]
		switch {
		case !has[field]:
			c.report("sources", field+" has a source and no value", "")
		case !slices.Contains(kinds, s.Kind):
			c.report("sources", fmt.Sprintf("%s is from %q, which is no kind of source", field, s.Kind), "use a constant of package article")
		case s.Path == "":
			c.report("sources", field+" does not say where it was found", "put the selector, key or line into Source.Path")
		case s.Kind == article.FromOutlet && !c.text && s.Rule != c.x.Outlet().ID && !strings.HasPrefix(s.Rule, c.x.Outlet().ID+"/"):
			c.report("sources", fmt.Sprintf("%s is from the rule %q", field, s.Rule), "Source.Rule starts with the outlet's id")
		}
	}
}

// strings looks at every string of the article.
func (c *shapeCheck) strings() {
	b, err := json.Marshal(c.a)
	if err != nil {
		return // compare reports it
	}
	var v any
	if json.Unmarshal(b, &v) != nil {
		return
	}
	walkStrings("", v, func(path, s string) {
		switch {
		case strings.ContainsRune(s, utf8.RuneError) && c.a.Charset.Replaced == 0:
			c.report("text", fmt.Sprintf("%s holds a replacement character: %q", path, short(s)), "decode with package encoding")
		case strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }):
			c.report("text", fmt.Sprintf("%s holds a control character: %q", path, short(s)), "clean it with extract.Lines")
		}
	})
}

func walkStrings(path string, v any, visit func(path, s string)) {
	switch v := v.(type) {
	case string:
		visit(path, v)
	case []any:
		for i, e := range v {
			walkStrings(fmt.Sprintf("%s[%d]", path, i), e, visit)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			walkStrings(strings.TrimPrefix(path+"."+key, "."), v[key], visit)
		}
	}
}

// hasMarkup tells tags and character references left in text.
func hasMarkup(s string) bool {
	low := strings.ToLower(s)
	for _, m := range []string{"<br", "<p>", "<p ", "</", "<div", "<span", "<img", "<a href", "&nbsp;", "&lt;", "&gt;", "&amp;", "&quot;", "&#"} {
		if strings.Contains(low, m) {
			return true
		}
	}
	return false
}

// squeeze leaves letters and digits only, to compare lines by what they say.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
