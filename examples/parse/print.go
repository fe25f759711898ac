package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/article"
)

// printer writes results to read or as JSON lines.
type printer struct {
	w    *bufio.Writer
	o    *options
	many bool
	cols int  // lines are broken at these columns; 0 leaves them whole
	bold bool // titles are
}

func newPrinter(w io.Writer, o *options, many bool) *printer {
	p := &printer{w: bufio.NewWriter(w), o: o, many: many}
	if isTerminal(w) {
		p.cols, p.bold = measure(), styled()
	}
	return p
}

func (p *printer) print(r result, stderr io.Writer) error {
	switch {
	case p.o.health != nil && r.parsed:
		p.o.health.Add(r.article, r.err)
	case p.o.json && p.o.health == nil:
		p.json(r)
	case r.err != nil:
		fmt.Fprintf(stderr, "parse: %s: %v\n", r.file.path, r.err)
	default:
		if p.many {
			p.title("━━ ", r.file.path)
			fmt.Fprintln(p.w)
		}
		p.page(r.article)
		if p.o.why {
			p.why(r)
		}
		if p.many {
			fmt.Fprintln(p.w)
		}
	}
	return p.w.Flush()
}

// json writes one object a line.
func (p *printer) json(r result) {
	line := struct {
		File    string           `json:"file"`
		Article *article.Article `json:"article,omitempty"`
		Error   string           `json:"error,omitempty"`
	}{File: r.file.path, Article: r.article}
	if r.err != nil {
		line.Error = r.err.Error()
	}
	e := json.NewEncoder(p.w)
	e.SetEscapeHTML(false)
	e.Encode(line) // the writer keeps its error for Flush
}

// page writes an article as a person likes to read it.
func (p *printer) page(a *article.Article) {
	place := []string{a.Outlet.Name, a.Section}
	if a.Portal.Name != "" {
		place = append(place, a.Portal.Name+"에서")
	}
	p.line("", join(" · ", place...))
	title := ""
	for _, l := range a.Headline.Labels {
		title += "[" + l + "] "
	}
	p.title("", title+a.Headline.Text)
	for _, s := range a.Headline.Subheads {
		p.line("  ", s)
	}
	p.line("", join(" · ", stamp("입력", a.Published), stamp("수정", a.Modified)))
	for _, w := range a.Authors {
		p.line("", author(w))
	}
	if a.Agency != "" {
		p.line("통신 ", a.Agency)
	}
	for _, x := range a.Paragraphs {
		fmt.Fprintln(p.w)
		switch x.Kind {
		case article.Subheading:
			p.title("## ", x.Text)
		case article.Note:
			p.line("※ ", strings.TrimSpace(strings.TrimPrefix(x.Text, "※")))
		default:
			p.line("", x.Text)
		}
	}
	if len(a.Images) > 0 {
		fmt.Fprintln(p.w)
	}
	for _, i := range a.Images {
		p.line("[사진] ", join(" ", i.Caption, i.URL))
	}
	if len(a.Tags)+len(a.Copyright)+len(a.Warnings) > 0 {
		fmt.Fprintln(p.w)
	}
	if len(a.Tags) > 0 {
		p.line("", "#"+strings.Join(a.Tags, " #"))
	}
	p.line("", a.Copyright)
	for _, w := range a.Warnings {
		p.line("! ", w)
	}
}

// why writes where every field came from, then what lost against it.
func (p *printer) why(r result) {
	fmt.Fprintln(p.w, "\n── sources")
	for _, field := range slices.Sorted(maps.Keys(r.article.Sources)) {
		s := r.article.Sources[field]
		fmt.Fprintf(p.w, "%-12s %-8s %s  %s\n", field, s.Kind, s.Rule, s.Path)
	}
	fmt.Fprintln(p.w, "── candidates that lost")
	for _, c := range r.tried {
		if c.Lost != "" {
			fmt.Fprintf(p.w, "%-12s %q: %s  (%s %s)\n", c.Field, short(c.Value), c.Lost, c.Source.Kind, c.Source.Path)
		}
	}
}

// line writes a line with a mark before it, broken where a terminal asks for it
// and then indented like the mark; none where s is empty.
func (p *printer) line(mark, s string) {
	s = strings.TrimSpace(s)
	if s == "" {
		return
	}
	lines := []string{s}
	if p.cols > 0 {
		lines = wrap(s, p.cols-columns(mark))
	}
	for i, l := range lines {
		if i == 1 {
			mark = strings.Repeat(" ", columns(mark))
		}
		fmt.Fprintln(p.w, mark+l)
	}
}

// title writes a line that stands out.
func (p *printer) title(mark, s string) {
	if p.bold {
		p.w.WriteString("\x1b[1m")
		defer p.w.WriteString("\x1b[0m")
	}
	p.line(mark, s)
}

// author writes a person with what is known of them.
func author(a article.Author) string {
	posts := []string{}
	for _, f := range a.Affiliations {
		posts = append(posts, join(" ", f.Organization, f.Department, f.JobTitle))
	}
	title := a.JobTitle
	if len(posts) > 0 {
		title = strings.Join(posts, " · ")
	}
	s := join(" ", a.Name, title)
	if a.Email != "" {
		s += " <" + a.Email + ">"
	}
	if a.Place != "" {
		s += " (" + a.Place + ")"
	}
	return s
}

// stamp writes a time in Korea as exactly as it was stated.
func stamp(label string, t *article.Timestamp) string {
	if t == nil {
		return ""
	}
	layout := map[article.Precision]string{article.Day: "2006-01-02", article.Minute: "2006-01-02 15:04"}[t.Precision]
	if layout == "" {
		layout = "2006-01-02 15:04:05"
	}
	return label + " " + t.Time.In(article.KST).Format(layout)
}

// join joins what is not empty.
func join(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), sep)
}

// short cuts a long value for a list.
func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
