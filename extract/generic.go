package extract

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// generic reads any page: what its metadata says, then where the densest Korean
// text stands. own is what the outlet's rules found: the body is looked for only
// where they found none.
func generic(p *Page, own *Pieces) *Pieces {
	found := &Pieces{
		Headline:  p.candidates(meta.Headline),
		Published: p.candidates(meta.Published),
		Modified:  p.candidates(meta.Modified),
		Bylines:   p.candidates(meta.Author),
		Section:   p.candidates(meta.Section),
		Tags:      p.candidates(meta.Tag),
	}
	if own.Body == nil {
		found.Body = densest(p)
	}
	return found
}

func (p *Page) candidates(f meta.Field) []Piece {
	var out []Piece
	for _, c := range p.meta.Candidates(f) {
		out = append(out, Piece{Text: c.Value, Source: article.Source{Kind: c.Kind, Rule: "meta", Path: c.Key}})
	}
	return out
}

// densest finds the element whose own lines hold the most Korean prose outside
// links: what a line weighs goes to its block's parent, half of it one up.
func densest(p *Page) *Body {
	weight := map[*html.Node]int{}
	for n := p.article; n != nil; {
		if n.Type == html.ElementNode && (invisible(n) || n.DataAtom == atom.A) && n != p.article {
			n = skip(n, p.article)
			continue
		}
		if n.Type == html.TextNode {
			if w := prose(n.Data); w > 0 {
				at := n.Parent
				for at != nil && !isBlock(at) {
					at = at.Parent
				}
				if at != nil {
					weight[at] += w
					if at.Parent != nil {
						weight[at.Parent] += w
						if up := at.Parent.Parent; up != nil {
							weight[up] += w / 2
						}
					}
				}
			}
		}
		n = next(n, p.article)
	}
	var best *html.Node
	for n := p.article; n != nil; n = next(n, p.article) {
		if weight[n] > weight[best] {
			best = n
		}
	}
	if best == nil {
		return nil
	}
	return &Body{Nodes: []*html.Node{best}, Source: article.Source{Kind: article.FromGeneric, Rule: "density", Path: pathOf(best)}}
}

// prose is the length of text that reads as Korean sentences.
func prose(s string) int {
	hangul := 0
	for _, r := range s {
		if r >= '가' && r <= '힣' {
			hangul++
		}
	}
	if hangul < 20 {
		return 0
	}
	return hangul
}

// pathOf names an element by its tag and id or class, for provenance.
func pathOf(n *html.Node) string {
	s := n.Data
	if id := attr(n, "id"); id != "" {
		return s + "#" + id
	}
	if c := attr(n, "class"); c != "" {
		return s + "." + c
	}
	return s
}
