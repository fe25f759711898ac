package article

import "strings"

// Text gives the clean running text: every paragraph a line, a blank line
// between them, no headline, byline or caption.
func (a *Article) Text() string {
	var b strings.Builder
	for i, p := range a.Paragraphs {
		if i > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(p.Text)
	}
	return b.String()
}
