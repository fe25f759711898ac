package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// reading is what the lines of a body say once the grammars have read them.
type reading struct {
	paragraphs []article.Paragraph
	images     []article.Image
	authors    []article.Author
	credits    []article.Author // behind the last sentence
	signed     []article.Author // behind the end: they tell more of those known
	deck       []string
	tags       []string
	agency     string
	copyright  string
	dropped    []dropped
}

// dropped is a line that is none of the article, kept for those who ask why.
type dropped struct{ text, why string }

// read sends every line through the grammars. skip says which lines are known
// from elsewhere (headline, deck) and not repeated as paragraphs.
func read(blocks []block, skip map[string]bool) reading {
	var r reading
	after := proseAfter(blocks)
	for i := range blocks {
		b := &blocks[i]
		switch b.kind {
		case imageBlock:
			r.images = append(r.images, b.image)
		case captionBlock:
			r.caption(b.text)
		case deckBlock:
			if !skip[squeeze(b.text)] {
				r.addDeck(b)
			}
		case headingBlock:
			r.add(article.Subheading, b.text)
		case plainBlock:
			r.add(article.Text, b.text)
		default:
			if (len(r.paragraphs) == 0 || after[i+1] == 0) && skip[squeeze(b.text)] {
				r.drop(b.text, "repeats the headline or deck")
				continue
			}
			if r.isCaption(blocks, i, after[i+1]) {
				r.caption(b.text)
				continue
			}
			if r.furniture(b, after[i+1]) {
				continue
			}
			if end := r.line(b, after[i+1]); end && b.node != nil && len(r.paragraphs) > 0 && after[i+1] <= longText && (r.copyright != "" || !goesOn(blocks[:i], blocks[i+1:])) {
				for j := range blocks[i+1:] {
					r.behind(&blocks[i+1+j])
				}
				return r
			}
		}
	}
	return r
}

// flash takes the headline again as the text of a flash, which has no other.
func (r *reading) flash(blocks []block, known map[string]bool) {
	for i := range blocks {
		if b := &blocks[i]; b.kind == textBlock && known[squeeze(b.text)] {
			r.add(article.Text, b.text)
			return
		}
	}
}

// isFlash tells the labels of news of a line or two.
func isFlash(labels []string) bool {
	return slices.ContainsFunc(labels, func(l string) bool { return l == "속보" || l == "긴급" || l == "1보" })
}

// goesOn reports whether the text goes on behind what looked like its end, a box
// of related articles in the middle: a sentence stands there side by side with
// one before.
func goesOn(before, behind []block) bool {
	const near = 100 // lines
	last := (*html.Node)(nil)
	for i := len(before) - 1; i >= max(0, len(before)-near) && last == nil; i-- {
		if isProse(&before[i]) {
			last = before[i].node
		}
	}
	if last == nil {
		return false
	}
	for i := range behind[:min(near, len(behind))] {
		b := &behind[i]
		if isProse(b) && b.node.DataAtom == last.DataAtom && isPartner(b.node.Parent, last.Parent) {
			return true
		}
	}
	return false
}

// isPartner tells an element from another part of the same text: beside it, under
// the same name.
func isPartner(a, b *html.Node) bool {
	return a == b || a != nil && b != nil && a.Parent == b.Parent && a.DataAtom == b.DataAtom && dom.Attr(a, "class") != "" && dom.Attr(a, "class") == dom.Attr(b, "class")
}

// isProse tells a sentence that is no link.
func isProse(b *block) bool {
	return b.kind == textBlock && b.link*2 < len(b.text) && runes(b.text) >= 10 && isSentence(b.text) && b.mark().Kind == boilerplate.None
}

// behind takes a line behind the article's end: it may still be signed there.
func (r *reading) behind(b *block) {
	if strings.Contains(b.text, "기자") && b.signsAlone() {
		r.signed = append(r.signed, b.byline().Authors()...)
	}
	r.drop(b.text, "behind the end of the article")
}

func (r *reading) add(kind article.ParagraphKind, text string) {
	if text = strings.TrimSpace(text); text != "" {
		r.paragraphs = append(r.paragraphs, article.Paragraph{Kind: kind, Text: text})
	}
}

func (r *reading) drop(text, why string) {
	if text != "" {
		r.dropped = append(r.dropped, dropped{text, why})
	}
}

// longText is so much prose that what looked like an article's end was not.
const longText = 400

// proseAfter counts, for every block, the characters of prose from it on.
func proseAfter(blocks []block) []int {
	after := make([]int, len(blocks)+1)
	for i := len(blocks) - 1; i >= 0; i-- {
		after[i] = after[i+1]
		if b := &blocks[i]; b.kind == textBlock && b.link == 0 && (endsSentence(b.text) || b.node == nil && innerSentences(b.text) > 0) && !strings.HasPrefix(b.text, "ⓒ") {
			after[i] += runes(b.text)
		}
	}
	return after
}

func hashtags(s string) []string {
	var out []string
	for f := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == ',' || r == '#' }) {
		out = append(out, f)
	}
	return out
}
