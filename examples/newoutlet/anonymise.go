package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
)

// disguise replaces what somebody wrote by invented prose of the same shape,
// the same by the same, and keeps what an outlet prints on every page: short
// words, times, labels, the form of bylines, copyright lines.
type disguise struct {
	headline string
	outlet   []string // its names
	bylines  []string // as printed
	tags     []string
	names    map[string]string // people
	mails    map[string]string // the part before the @
	said     map[string]string // whatever else, by its letters
	prose    map[*html.Node]bool
	body     *html.Node
	inBody   bool // while walking
}

// anonymise gives the page with invented prose and people, an old one in EUC-KR
// as it was. The markup stays; scripts, styles and comments go, structured data is rewritten.
func anonymise(s *found) ([]byte, error) {
	d := disguise{headline: s.article.Headline.Text, tags: s.article.Tags, names: map[string]string{}, mails: map[string]string{}, said: map[string]string{}, prose: s.prose, body: s.body}
	for _, w := range s.article.Authors {
		d.person(w.Name, w.Email)
		if w.Raw != w.Name {
			d.bylines = append(d.bylines, w.Raw)
		}
	}
	d.outlet = []string{s.rules.Name, s.article.Outlet.Name}
	for n := range s.root.Descendants() {
		if n.Type == html.ElementNode {
			for _, line := range extract.Lines(n) {
				if isChrome(line, true) {
					d.officers(line)
				}
				if by := byline.Parse(line, byline.Body); by.Kind != byline.None {
					for _, c := range by.Credits {
						if c.Kind != article.Desk && c.Kind != article.Agency && c.Kind != article.Robot {
							d.person(c.Name, c.Email)
						}
					}
				}
			}
		}
	}
	d.walk(s.root, false)
	var b bytes.Buffer
	if err := html.Render(&b, s.root); err != nil {
		return nil, err
	}
	page := append(blankLines(b.Bytes()), '\n')
	if s.charset != "euc-kr" {
		return page, nil
	}
	return encoding.HTMLEscapeUnsupported(korean.EUCKR.NewEncoder()).Bytes(page)
}

// officers are those a notice names by post: "최가람 정치부장이 최종 확인했습니다".
func (d *disguise) officers(notice string) {
	words := strings.Fields(notice)
	for i := 1; i < len(words); i++ {
		post := strings.TrimRight(words[i], "이가은는의.,")
		for _, c := range byline.Parse(words[i-1]+" "+post, byline.Body).Credits {
			if c.Name == words[i-1] {
				d.person(c.Name, "")
			}
		}
	}
}

func (d *disguise) person(name, email string) {
	i := len(d.names)
	if utf8.RuneCountInString(name) >= 2 && d.names[name] == "" {
		d.names[name] = person(i)
	}
	if local, _, ok := strings.Cut(email, "@"); ok && local != "" && d.mails[local] == "" {
		d.mails[local] = mailNames[i%len(mailNames)]
	}
}

// walk rewrites n's children; inside tells that they are the article's own words,
// of which no short one stays either.
func (d *disguise) walk(n *html.Node, inside bool) {
	for c := n.FirstChild; c != nil; {
		after := c.NextSibling
		switch {
		case c.Type == html.CommentNode && strings.HasPrefix(strings.TrimSpace(c.Data), "saved from url"):
			c.Data = d.codes(c.Data)
		case c.Type == html.CommentNode, c.Type == html.ElementNode && gone(c):
			n.RemoveChild(c)
		case c.Type == html.TextNode:
			c.Data = d.rewrite(c.Data, inside)
		case c.Type == html.ElementNode && c.Data == "script":
			if !d.data(c) {
				n.RemoveChild(c)
			}
		case c.Type == html.ElementNode:
			in := d.prose[c] || inside && isInline(c) // a box in the text is none of it
			was := d.inBody
			d.inBody = was || c == d.body
			d.attributes(c, in)
			d.walk(c, in)
			d.inBody = was
		}
		c = after
	}
}

func (d *disguise) attributes(n *html.Node, inside bool) {
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool {
		return strings.HasPrefix(a.Key, "on") || a.Key == "srcset" || a.Key == "integrity"
	})
	about := attr(n, "name") + attr(n, "property") + attr(n, "itemprop")
	for i := range n.Attr {
		switch a := &n.Attr[i]; {
		case a.Key == "class" || a.Key == "id":
			a.Val = (&disguise{}).codes(a.Val) // numbers only: "search" may be a name, too
		case strings.HasPrefix(a.Val, "data:"):
			a.Val = "data:,"
		case a.Key == "href" || a.Key == "src":
			a.Val = d.codes(strings.Map(func(r rune) rune {
				if isHangul(r) {
					return -1
				}
				return r
			}, a.Val))
		case !strings.ContainsFunc(a.Val, isHangul): // a name of the markup, an address, a number
			a.Val = d.codes(a.Val)
		case a.Key == "content" && isAbout(about):
			a.Val = d.list(a.Val)
		default:
			a.Val = d.rewrite(a.Val, inside)
		}
	}
}

// isInline tells what stands within a line.
func isInline(n *html.Node) bool {
	return slices.Contains([]string{"a", "b", "big", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u"}, n.Data)
}

// isAbout tells the keys of metadata that say what one article is about.
func isAbout(key string) bool {
	key = strings.ToLower(key)
	return strings.Contains(key, "title") || strings.Contains(key, "description") || strings.Contains(key, "keyword") || strings.Contains(key, "tag") || strings.Contains(key, "headline") || strings.Contains(key, "body")
}

// list disguises a text, or keywords one by one.
func (d *disguise) list(s string) string {
	if strings.Contains(s, ". ") || !strings.Contains(s, ",") || d.headline != "" && strings.Contains(s, d.headline) {
		return d.rewrite(s, true)
	}
	parts := strings.Split(s, ",")
	for i := range parts {
		parts[i] = d.rewrite(parts[i], true)
	}
	return strings.Join(parts, ",")
}

// gone tells what says nothing of an article's markup.
func gone(n *html.Node) bool {
	switch n.Data {
	case "style", "noscript", "iframe", "svg", "template", "object", "video":
		return true
	case "link":
		return attr(n, "rel") == "stylesheet" || strings.Contains(attr(n, "rel"), "pre")
	case "script":
		return attr(n, "type") != "application/ld+json"
	}
	return false
}

// data rewrites structured data and reports whether it could be read.
func (d *disguise) data(script *html.Node) bool {
	if script.FirstChild == nil {
		return false
	}
	var v any
	in := json.NewDecoder(strings.NewReader(script.FirstChild.Data))
	in.UseNumber()
	if in.Decode(&v) != nil {
		return false
	}
	b, err := json.MarshalIndent(d.value(v), "", " ")
	script.FirstChild.Data = string(b)
	return err == nil
}

func (d *disguise) value(v any) any {
	switch v := v.(type) {
	case string:
		if !strings.ContainsFunc(v, isHangul) {
			return d.codes(v)
		}
		return d.rewrite(v, false)
	case json.Number:
		return json.Number(d.codes(v.String()))
	case []any:
		for i := range v {
			v[i] = d.value(v[i])
		}
	case map[string]any:
		for k := range v {
			if text, ok := v[k].(string); ok && isAbout(k) && strings.ContainsFunc(text, isHangul) {
				v[k] = d.list(text)
			} else {
				v[k] = d.value(v[k])
			}
		}
	}
	return v
}

// isOutlet tells a string that says the outlet's name and no more.
func (d *disguise) isOutlet(s string) bool {
	return slices.ContainsFunc(d.outlet, func(name string) bool { return letters(name) == letters(s) })
}

// rewrite disguises one string of the page; inside tells the article's own words.
func (d *disguise) rewrite(s string, inside bool) string {
	trimmed := strings.TrimSpace(s)
	if trimmed == "" {
		return s
	}
	if d.headline != "" {
		if before, behind, ok := strings.Cut(trimmed, d.headline); ok {
			return strings.Replace(s, trimmed, d.rewrite(before, false)+d.invented(d.headline, true)+d.rewrite(behind, false), 1)
		}
	}
	for _, name := range d.outlet { // "… | 한빛일보"
		if before, ok := strings.CutSuffix(trimmed, name); ok && name != "" && strings.ContainsAny(strings.TrimSpace(before), "|:-–—>·ㅣ｜") {
			return strings.Replace(s, trimmed, d.rewrite(before, inside)+name, 1)
		}
	}
	inside = inside || slices.Contains(d.tags, strings.TrimSpace(strings.TrimLeft(trimmed, "#")))
	if m := boilerplate.Classify(trimmed); m.Kind == boilerplate.Copyright && m.Span.Start > 0 {
		return strings.Replace(s, trimmed, d.rewrite(trimmed[:m.Span.Start], inside)+trimmed[m.Span.Start:], 1)
	}
	out := trimmed
	by := byline.Parse(trimmed, byline.Body)
	switch span := by.Span.Of(trimmed); {
	case len(trimmed) < 120 && isTime(trimmed), isChrome(trimmed, inside || d.inBody), d.isOutlet(trimmed):
	case strings.Contains(trimmed, "@") && hangulIn(trimmed) <= 12: // an address with its owner
	case by.Kind != byline.None && hangulIn(span) <= 24:
		out = d.writing(trimmed[:by.Span.Start], inside) + span + d.writing(trimmed[by.Span.End:], inside)
	default:
		out = d.around(trimmed, inside)
	}
	return strings.Replace(s, trimmed, d.codes(d.rename(out)), 1)
}

// rename gives people their invented names, all at once: somebody may be called
// what another is to be called.
func (d *disguise) rename(s string) string {
	var pairs []string
	for _, original := range slices.Backward(slices.SortedFunc(maps.Keys(d.names), byLength)) {
		pairs = append(pairs, original, d.names[original])
	}
	return strings.NewReplacer(pairs...).Replace(s)
}

func byLength(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) }

// around disguises what stands around an article's byline; one alone in its line
// may need its neighbours to read as one.
func (d *disguise) around(s string, inside bool) string {
	for _, raw := range d.bylines {
		if before, behind, ok := strings.Cut(s, raw); ok && hangulIn(raw) <= 40 {
			return d.writing(before, inside && hangulIn(before) > 5) + raw + d.writing(behind, inside && hangulIn(behind) > 5)
		}
	}
	return d.writing(s, inside)
}

// writing replaces prose by invented prose of about its length. Outside the
// article short words ("정치", "구독하기") stay. The marks around it, a word in
// brackets before it ("[앵커]") and a credit stay.
func (d *disguise) writing(s string, inside bool) string {
	core := s[label(s):]
	core = strings.TrimLeftFunc(core, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if c := credit(core); c > 0 {
		core = core[:c]
	}
	core = strings.TrimRight(core, " /|=:([<【·")
	for _, pair := range [][2]string{{"[", "]"}, {"(", ")"}, {"<", ">"}, {"【", "】"}, {"〈", "〉"}, {`"`, `"`}, {"“", "”"}, {"‘", "’"}} {
		if before, _, _ := strings.Cut(s, core); strings.HasSuffix(before, pair[0]) {
			core = strings.TrimSuffix(core, pair[1])
		}
	}
	if n := lettersIn(s); core == "" || n < 2 || !inside && hangulIn(s) < 6 && n < 24 {
		return s
	}
	return strings.Replace(s, core, d.invented(core, inside), 1)
}

// invented gives invented writing for a string: a word, a phrase or sentences.
// What stands outside the article becomes no sentence, so that a page without
// its end shows nothing that may pass for text.
func (d *disguise) invented(s string, inside bool) string {
	key := letters(s)
	if old, ok := d.said[key]; ok {
		return old
	}
	i, n := len(d.said), utf8.RuneCountInString(s)
	out := phrase(i)
	switch {
	case n < 8:
		out = word(i)
	case !inside:
		out = place(i)
		for j := 1; utf8.RuneCountInString(out)+12 < n; j++ {
			out += ", " + place(i+j*31)
		}
	case strings.HasSuffix(strings.TrimRight(s, `"'”’)`), ".") || n > 70:
		out = sentence(i)
		for j := 1; utf8.RuneCountInString(out)+20 < n; j++ {
			out += " " + sentence(i+j*31)
		}
	}
	d.said[key] = out
	return out
}

// blankLines folds the runs of empty lines that removed elements leave.
func blankLines(b []byte) []byte {
	var out [][]byte
	for line := range bytes.Lines(b) {
		if t := bytes.TrimRight(line, " \t\r\n"); len(bytes.TrimSpace(t)) > 0 {
			out = append(out, t)
		}
	}
	return bytes.Join(out, []byte("\n"))
}
