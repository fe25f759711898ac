package main

import (
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// answer is what the grammars say of a line.
type answer struct {
	Line      string           `json:"line"`
	Kind      string           `json:"kind"`
	Authors   []article.Author `json:"authors"`
	Agency    string           `json:"agency"`
	Place     string           `json:"place"`
	Published *time.Time       `json:"published"`
	Modified  *time.Time       `json:"modified"`

	why []string
}

// read asks every grammar and keeps the first kind that fits: a credit, a time,
// a label, boilerplate, else text.
func read(line string) answer {
	a := answer{Line: line, Kind: "text", Authors: []article.Author{}}
	if strings.TrimSpace(line) == "" {
		a.Kind = "empty"
		return a
	}
	by := byline.Parse(line, byline.Body)
	at := timestamp.Parse(line, time.Time{})
	mark := boilerplate.Classify(line)
	labels := headline.Parse(line).Labels
	if by.Kind == byline.None && at.Published == nil && at.Modified == nil && mark.Kind == boilerplate.None {
		// A name alone is a byline only where one is expected; nothing else
		// claims this line.
		if slot := byline.Parse(line, byline.Slot); !slot.Weak && alone(line, slot.Credits) || titled(slot.Credits) {
			by = slot
		}
	}

	if by.Kind != byline.None {
		a.set([...]string{"text", "byline", "dateline", "credit"}[by.Kind])
		a.Authors = authors(by)
		a.Agency, a.Place = by.Agency, by.Place
		a.say("byline", by.Rule, by.Span.Of(line))
		for _, c := range by.Credits {
			a.why = append(a.why, describe(c))
		}
	}
	if at.Published != nil {
		a.set("timestamp")
		a.Published = &at.Published.Time
		a.say("published", string(at.Published.Precision), at.Published.Raw)
	}
	if at.Modified != nil {
		a.set("timestamp")
		a.Modified = &at.Modified.Time
		a.say("modified", string(at.Modified.Precision), at.Modified.Raw)
	}
	if len(labels) > 0 && by.Kind == byline.None {
		a.set("headline label")
		a.say("headline", "labels", strings.Join(labels, ", "))
	}
	if mark.Kind != boilerplate.None {
		a.set("boilerplate")
		a.say("boilerplate", mark.Kind.String(), mark.Span.Of(line))
	}
	return a
}

// alone reports whether the line is one name, blanks between its syllables or not,
// and at most where its holder is from; or two or three names with marks between.
func alone(line string, credits []article.Author) bool {
	line = strings.TrimFunc(line, func(r rune) bool { return r == '|' || unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
	if n := len(credits); n == 2 || n == 3 {
		for _, c := range credits {
			if c.JobTitle != "" || utf8.RuneCountInString(c.Name) != 3 || len(c.Affiliations) > 0 {
				return false
			}
			line = strings.Replace(line, c.Name, "", 1)
		}
		return strings.Trim(line, " ,·ㆍ/，／") == "" && strings.Trim(line, " ") != ""
	}
	if len(credits) != 1 {
		return false
	}
	c := credits[0]
	return c.Name == strings.TrimSpace(line) || c.Name == strings.Join(strings.Fields(line), "") || c.Place != "" || len(c.Affiliations) > 0
}

// titled reports whether somebody among the credits has a title: a row of bare
// names could be any list of words.
func titled(credits []article.Author) bool {
	for _, c := range credits {
		if c.JobTitle != "" {
			return true
		}
	}
	return false
}

// authors gives who signed it: people, and the desks and pools that sign as one.
// A desk's 기자 without a name (국제부 기자) keeps its email only.
func authors(by byline.Line) []article.Author {
	out := []article.Author{}
	for _, c := range by.Credits {
		switch {
		case c.Kind.Wrote():
		case c.Kind == article.Desk && c.JobTitle == "":
		case c.Kind == article.Desk && c.Email != "":
			c.Name = ""
		default:
			continue
		}
		out = append(out, c)
	}
	return out
}

// set names the kind of the line unless an earlier grammar did.
func (a *answer) set(kind string) {
	if a.Kind == "text" {
		a.Kind = kind
	}
}

func (a *answer) say(grammar, rule, part string) {
	a.why = append(a.why, fmt.Sprintf("%s/%s %q", grammar, rule, part))
}

// describe shows a credit on one line.
func describe(c article.Author) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:", c.Kind)
	for _, s := range []string{c.Name, c.JobTitle, c.Place, c.Email} {
		if s != "" {
			b.WriteString(" " + s)
		}
	}
	for _, f := range c.Affiliations {
		fmt.Fprintf(&b, " {%s}", strings.Join([]string{f.Organization, f.Department, f.JobTitle}, "|"))
	}
	return b.String()
}

// text shows the answer to a reader.
func (a answer) text() string {
	const shown = 60
	line := []rune(a.Line)
	if len(line) > shown {
		line = append(line[:shown], '…')
	}
	s := fmt.Sprintf("%-14s %s", a.Kind, string(line))
	for _, w := range a.why {
		s += "\n               " + w
	}
	return s
}
