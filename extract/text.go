package extract

import (
	"fmt"
	"strings"

	"github.com/gisa-go/gisa/article"
)

// parseText reads an article from plain text.
func (p *Parser) parseText(text string, h Hint) (*article.Article, error) {
	var blocks []block
	for line := range strings.Lines(text) {
		var w lineWriter
		w.write(line)
		if s := w.take(); s != "" {
			blocks = append(blocks, block{text: s})
		}
	}
	c := &composer{a: &article.Article{Sources: map[string]article.Source{}}, hint: h}
	r := read(blocks, nil)
	c.a.Paragraphs = r.paragraphs
	c.a.Authors = mergeAuthors(r.authors)
	c.a.Language = language(c.a)
	if len(c.a.Paragraphs) == 0 {
		return nil, fmt.Errorf("gisa: %w: no running text", ErrNotArticle)
	}
	return c.a, nil
}
