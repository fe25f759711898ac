package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// headline takes the first candidate that says more than the site's name.
func (c *composer) headline(pieces []Piece) {
	var site []Piece
	for _, piece := range pieces {
		if c.a.Headline.Text != "" {
			c.lost("headline", piece, "a better source spoke first")
			continue
		}
		switch h := headline.Parse(headline.TrimSite(piece.Text, c.names...)); {
		case h.Text == "":
			c.lost("headline", piece, "nothing left without labels and site name")
		case c.isSite(piece.Text):
			c.lost("headline", piece, "the site's name")
			site = append(site, piece)
		default:
			h.Raw = piece.Text
			c.a.Headline = h
			c.took("headline", piece)
		}
	}
	if c.a.Headline.Text == "" && len(site) > 0 { // there is nothing else
		c.a.Headline.Raw, c.a.Headline.Text = site[0].Text, site[0].Text
		c.took("headline", site[0])
	}
}

// isSite tells a title that names the site and nothing else: "[경향닷컴 |
// Khan.co.kr]".
func (c *composer) isSite(title string) bool {
	if c.page == nil {
		return false // a text has no titles
	}
	for part := range strings.SplitSeq(strings.Trim(title, " []"), "|") {
		part = strings.TrimSpace(part)
		if !press.Looks(part) && (!strings.Contains(part, ".") || !strings.HasSuffix(c.page.Host(), strings.ToLower(part))) {
			return false
		}
	}
	return true
}

// subheads gives the deck's lines.
func (c *composer) subheads(list []Piece) []string {
	var out []string
	seen := c.known() // the head may stand twice, for phones too
	for _, piece := range list {
		switch boilerplate.Classify(piece.Text).Kind {
		case boilerplate.Summary, boilerplate.Related: // titles of a box
			continue
		}
		if key := squeeze(piece.Text); !seen[key] {
			seen[key] = true
			out = append(out, piece.Text)
			c.took("subheads", piece)
		}
	}
	return out
}

// known are the lines a body may repeat that are no paragraphs.
func (c *composer) known() map[string]bool {
	m := map[string]bool{squeeze(c.a.Headline.Raw): true, squeeze(c.a.Headline.Text): true}
	for _, s := range c.a.Headline.Subheads {
		m[squeeze(s)] = true
	}
	delete(m, "")
	return m
}
