package extract

import (
	"fmt"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// proseWeight is what a line weighs as Korean running text, in runes: all of it
// outside links where it has a sentence's end, little where it reads as a
// heading or a menu, nothing where most of it is links. A teaser cut off with
// an ellipsis is no sentence.
func proseWeight(line string, runes, link int) int {
	free := runes - link
	if free < 8 || link*2 > runes || strings.HasPrefix(line, "<%") { // of a page saved as its template
		return 0
	}
	letters := 0
	for _, r := range line {
		if r >= '가' && r <= '힣' || r|0x20 >= 'a' && r|0x20 <= 'z' || r >= 0x4e00 && r <= 0x9fff {
			letters++
		}
	}
	switch {
	case letters*5 < runes*2:
		return 0
	case cutOff(line):
		return free / 4
	case endsSentence(line), strings.Contains(line, "다. "), strings.Contains(line, "요. "):
		return free
	case letters >= 60:
		return free * 3 / 4
	}
	return free / 5
}

// weights are an element's text and prose in runes without the chrome in it.
type weights struct{ text, prose int }

// weigh marks what is chrome and sums up every element without its ads, boxes
// and comments. Chrome that holds much of the page's prose is none: a form around
// the whole page, a wrapper called "print".
func (s *survey) weigh() {
	w := make([]weights, len(s.elems))
	for i := range s.lines {
		l := &s.lines[i]
		w[l.elem].text += l.runes
		w[l.elem].prose += l.prose
	}
	whole := s.elems[0].prose
	s.markBoxes(whole)
	for i := len(s.elems) - 1; i > 0; i-- {
		e := &s.elems[i]
		if e.holdsBody || e.says&saysBody != 0 && e.prose*5 > whole {
			s.elems[e.parent].holdsBody = true
		}
		if !e.chrome(whole) {
			w[e.parent].text += w[i].text
			w[e.parent].prose += w[i].prose
		}
	}
	s.inChrome = make([]bool, len(s.elems))
	for i := 1; i < len(s.elems); i++ {
		e := &s.elems[i]
		s.inChrome[i] = s.inChrome[e.parent] || e.chrome(whole)
	}
	s.weights = w
}

// markBoxes finds by their headings what no name tells: the readers' comments,
// behind running text or in an element named for them, where they may be longer
// than the article; and the summary of a machine, a few lines and not the most
// of the page's prose.
func (s *survey) markBoxes(whole int) {
	const mostOfSummary = 8 // lines
	prose := 0
	for i := range s.lines {
		l := &s.lines[i]
		prose += l.prose
		if l.runes > 16 || l.prose > 8 {
			continue
		}
		comments := headsComments(s.text(i))
		if !comments && !headsSummary(l.text) {
			continue
		}
		for at := l.elem; at > 0 && s.elems[at].first == i; at = s.elems[at].parent {
			e := &s.elems[at]
			e.boxed = comments && (prose >= 100 || e.says&saysChrome != 0) || !comments && e.last-i <= mostOfSummary && e.prose*5 < whole*2 && e.says&saysBody == 0
		}
	}
}

// headsSummary tells the heading of a summary a machine made: "AI 요약".
func headsSummary(line string) bool {
	return strings.Contains(line, "요약") && boilerplate.Classify(line).Kind == boilerplate.Summary
}

// chrome tells an element that is no part of an article by its name, in a page
// with so much prose.
func (e *element) chrome(whole int) bool {
	if e.holdsBody {
		return false
	}
	frame := e.node.DataAtom == atom.Footer || e.node.DataAtom == atom.Nav || e.node.DataAtom == atom.Aside
	return e.boxed || e.says&saysChrome != 0 && (e.prose*5 < whole*2 || frame && whole < enoughProse)
}

// densest picks the element whose text is running text to the greatest part,
// and most of it: prose² / text. A name that promises the body counts half as
// much again. It gives -1 where there is no prose.
func (s *survey) densest() int {
	best, most := -1, 0
	for i := range s.elems {
		w := s.weights[i]
		if s.inChrome[i] || w.prose == 0 {
			continue
		}
		score := w.prose * w.prose / (w.text + 20)
		switch says := s.elems[i].says; {
		case says&(saysTitle|saysCaption|saysTags) != 0, says&saysDeck != 0 && w.prose*5 < s.weights[0].prose*3: // no deck says most of it
			score /= 4
		case says&saysBody != 0 && w.text*10 >= s.elems[i].text*6: // not a page's wrapper
			score = score * 3 / 2
		case says&saysContent != 0:
			score = score * 11 / 10
		}
		if score > most {
			best, most = i, score
		}
	}
	return s.marked(best)
}

// marked gives the element within one that its markup calls the article's body,
// where it holds most of the running text: a writer's card stands beside it.
func (s *survey) marked(best int) int {
	for i := best + 1; best >= 0 && i < len(s.elems) && s.elems[i].parent >= best; i++ {
		if s.weights[i].prose*2 > s.weights[best].prose && dom.Attr(s.elems[i].node, "itemprop") == "articleBody" {
			return i
		}
	}
	return best
}

// traceOthers tells which other elements hold running text worth a look, and
// why they are not the body: at most eight.
func (s *survey) traceOthers(best int, trace func(Candidate)) {
	b := &s.elems[best]
	n := 0
	for i := range s.elems {
		e := &s.elems[i]
		around := i < best && e.first <= b.first && e.last >= b.last
		if e.prose*3 < b.prose || e.prose < 60 || i == best || around && i != b.parent || n == 8 {
			continue
		}
		why := "less of its text is running text"
		switch {
		case around:
			why = "holds the body and more besides"
		case s.inChrome[i]:
			why = "named as advertisement, sharing, comments, related articles or a menu"
		case i > best && e.last <= b.last:
			why = "a part of the body"
		}
		n++
		trace(Candidate{Field: "paragraphs", Value: fmt.Sprintf("%d of %d characters are running text", s.weights[i].prose, e.text),
			Source: article.Source{Kind: article.FromGeneric, Rule: "density", Path: pathOf(e.node)}, Lost: why})
	}
}
