package extract

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
)

// Stories without running text: a photo with its caption, card news, a video.

// story finds such an article.
func story(lines []textLine) (body run, head header, ok bool) {
	if body, ok = photoStory(lines); ok {
		return body, readHeader(lines, body), true
	}
	return pictureStory(lines)
}

// maxStory is how many lines, buttons included, a page has that shows pictures
// or a video and nothing else.
const maxStory = 60

// pictureStory finds the header of an article without running text (카드뉴스,
// a video): a headline, a byline and a labelled time on a page that has no other
// headlines.
func pictureStory(lines []textLine) (body run, head header, ok bool) {
	if len(lines) > maxStory {
		return run{}, header{}, false
	}
	for i := range lines {
		if !lines[i].timed || !lines[i].label {
			continue
		}
		at := run{start: i + 1, end: i + 1}
		h := readHeader(lines, at)
		titles, signed := 0, false
		for k := range h.lines {
			titles += count(h.isTitle(k) && h.lines[k].runes >= leastTitle)
			signed = signed || h.signs(k)
		}
		if signed && h.title >= 0 && titles <= 2 {
			return at, h, true
		}
	}
	return run{}, header{}, false
}

// photoStory finds the caption that is the whole text of a photo article: one
// line that describes a scene, on a page that is an article's by its time or by
// what follows.
func photoStory(lines []textLine) (run, bool) {
	isPhoto := func(l *textLine) bool {
		if l.runes >= 40 && l.mark == boilerplate.Caption {
			return true
		}
		if at := lastStop(l.text); (l.mark == boilerplate.None || l.mark == boilerplate.Caption) && at > 0 && isScene(l.text[:at]) {
			_, owner := cutOwner(l.text)
			return owner != "" || isSource(l.tail) || l.mark == boilerplate.None && (signedScene(l) || isCredited(l.text))
		}
		return l.mark == boilerplate.None && l.runes >= 40 && (signedScene(l) || isCredited(l.text))
	}
	best, long := -1, 0
	for i := range lines {
		l := &lines[i]
		long += count(l.runes >= 2*longLine/3 && endsSentence(withoutAside(l.text)))
		if isPhoto(l) && (best < 0 || l.runes > lines[best].runes) {
			best = i
		}
	}
	if best < 0 {
		return run{}, false
	}
	for best > 0 && isPhoto(&lines[best-1]) {
		best-- // the first of a series
	}
	at := run{start: best, end: best + 1}
	h := readHeader(lines, at)
	alone := len(h.lines) <= maxLead && long <= 1 && h.title >= 0
	return at, best == 0 || alone || h.time >= 0 && h.lines[h.time].label || closed(lines, at) || len(lines)-h.top <= maxLead
}

// photo makes a photo article's caption its text, and who signs it its author.
func (c *composer) photo(l *textLine) {
	by := l.byline(l.text)
	text := l.text
	if what, owner := cutOwner(text); owner != "" {
		text = what
		if lead := byline.Parse(text, byline.Body); lead.Kind == byline.Dateline {
			text = without(text, lead.Span)
		}
	} else {
		text = strings.TrimRight(without(text, by.Span), " /|")
	}
	if i := strings.LastIndexAny(text, "(["); i > 0 && strings.IndexAny(text[i:], ")]") == len(text)-i-1 && boilerplate.Classify(text[i:]).Kind == boilerplate.Caption {
		text = strings.TrimSpace(text[:i])
	}
	text, _ = cutTail(withoutDesk(text))
	c.a.Paragraphs = []article.Paragraph{{Kind: article.Text, Text: text}}
	c.took("paragraphs", linePiece(l))
	c.photographer(by.Credits, linePiece(l))
}

// photographer makes who took the picture of a photo article its author, where
// nobody else signs.
func (c *composer) photographer(credits []article.Author, from Piece) {
	if len(c.a.Authors) > 0 {
		return
	}
	for _, a := range credits {
		if a.Name != "" && a.JobTitle != "" {
			a.Kind = article.Reporter
			c.a.Authors = append(c.a.Authors, a)
			c.took("authors", from)
		}
	}
}
