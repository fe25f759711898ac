package main

import (
	"bytes"
	"encoding/json"
	"hash/fnv"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// disguise replaces what somebody wrote by invented prose of the same shape,
// the same by the same, and keeps what an outlet prints on every page: times,
// labels, the form of bylines, copyright lines.
type disguise struct {
	names map[string]string // people, and email names
	lines map[string]string // whole titles and decks
}

// anonymise gives the page with invented prose and people. The markup stays;
// scripts, styles and comments go, structured data is rewritten.
func anonymise(s *found) ([]byte, error) {
	d := disguise{names: map[string]string{}, lines: map[string]string{}}
	a := s.article
	for _, w := range a.Authors {
		d.person(w.Name, w.Email)
	}
	d.lines[a.Headline.Text] = pick(titles, a.Headline.Text)
	for _, sub := range a.Headline.Subheads {
		d.lines[sub] = pick(phrases, sub)
	}
	d.walk(s.root)
	var b bytes.Buffer
	if err := html.Render(&b, s.root); err != nil {
		return nil, err
	}
	return append(blankLines(b.Bytes()), '\n'), nil
}

func (d *disguise) person(name, email string) {
	if name != "" && d.names[name] == "" {
		d.names[name] = people[len(d.names)%len(people)]
	}
	if local, _, ok := strings.Cut(email, "@"); ok && local != "" && d.names[local+"@"] == "" {
		d.names[local+"@"] = mailNames[len(d.names)%len(mailNames)] + "@"
	}
}

func (d *disguise) walk(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		after := c.NextSibling
		switch c.Type {
		case html.CommentNode:
			n.RemoveChild(c)
		case html.TextNode:
			c.Data = d.rewrite(c.Data)
		case html.ElementNode:
			if gone(c) {
				n.RemoveChild(c)
				break
			}
			if c.Data == "script" {
				if !d.data(c) {
					n.RemoveChild(c)
				}
				break
			}
			for i := range c.Attr {
				switch c.Attr[i].Key {
				case "content", "alt", "title", "value", "data-title", "data-desc", "data-caption", "placeholder":
					c.Attr[i].Val = d.rewrite(c.Attr[i].Val)
				case "srcset", "style", "onclick", "onload", "onerror", "integrity":
					if c.Attr[i].Key != "style" {
						c.Attr[i].Val = ""
					}
				}
			}
			d.walk(c)
		}
		c = after
	}
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
	if json.Unmarshal([]byte(script.FirstChild.Data), &v) != nil {
		return false
	}
	b, err := json.MarshalIndent(d.value(v), "", " ")
	script.FirstChild.Data = string(b)
	return err == nil
}

func (d *disguise) value(v any) any {
	switch v := v.(type) {
	case string:
		return d.rewrite(v)
	case []any:
		for i := range v {
			v[i] = d.value(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = d.value(v[k])
		}
	}
	return v
}

// rewrite disguises one string of the page.
func (d *disguise) rewrite(s string) string {
	trimmed := strings.TrimSpace(s)
	if trimmed == "" {
		return s
	}
	for original, invented := range d.lines {
		if original != "" && strings.Contains(trimmed, original) {
			return strings.ReplaceAll(s, original, invented)
		}
	}
	by := byline.Parse(trimmed, byline.Body)
	for _, c := range by.Credits {
		d.person(c.Name, c.Email)
	}
	out := trimmed
	switch {
	case by.Kind != byline.None:
		head, tail := trimmed[:by.Span.Start], trimmed[by.Span.End:]
		out = d.prose(head) + by.Span.Of(trimmed) + d.prose(tail)
	case isTime(trimmed), boilerplate.Classify(trimmed).Kind == boilerplate.Copyright:
	default:
		out = d.prose(trimmed)
	}
	for original, invented := range d.names {
		out = strings.ReplaceAll(out, original, invented)
	}
	return strings.Replace(s, trimmed, out, 1)
}

// prose replaces writing by invented writing of about its length; short words
// ("정치", "구독하기") stay.
func (d *disguise) prose(s string) string {
	hangul := 0
	for _, r := range s {
		if r >= '가' && r <= '힣' {
			hangul++
		}
	}
	trimmed := strings.TrimSpace(s)
	switch {
	case hangul < 8:
		return s
	case !strings.HasSuffix(strings.TrimRight(trimmed, `"'”’)`), ".") && hangul < 60:
		return strings.Replace(s, trimmed, pick(phrases, trimmed), 1)
	}
	var b strings.Builder
	for i, n := int(hash(trimmed)%uint32(len(sentences))), utf8.RuneCountInString(trimmed); ; i++ {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(sentences[i%len(sentences)])
		if utf8.RuneCountInString(b.String())+20 > n {
			break
		}
	}
	return strings.Replace(s, trimmed, b.String(), 1)
}

func isTime(s string) bool {
	l := timestamp.Parse(s, time.Time{})
	_, machine := timestamp.Value(s)
	return l.Published != nil || l.Modified != nil || machine
}

// pick gives the same invented string for the same original.
func pick(from []string, original string) string { return from[hash(original)%uint32(len(from))] }

func hash(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
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
