package extract

import (
	"fmt"
	"slices"
	"time"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/dom"
	"github.com/gisa-go/gisa/extract/internal/jsonld"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// generic reads any page: what the reader sees of headline, times, byline and
// body, then what the page's metadata say. own is what the outlet's rules
// found; only what they left open is looked for on the page. The look it gives
// serves to look for more.
func generic(p *Page, own *Pieces, hint Hint) (*Pieces, *look, error) {
	found := &Pieces{
		Headline:  p.candidates(meta.Headline),
		Published: p.candidates(meta.Published),
		Modified:  p.candidates(meta.Modified),
		Bylines:   p.candidates(meta.Author),
		Section:   p.candidates(meta.Section),
		Tags:      p.candidates(meta.Tag),
	}
	data := p.linkedData()
	linked, _ := p.record(data)
	found.addLinkedData(linked)
	found.addBreadcrumbs(data)
	at := &look{page: p, own: own.Body}
	if own.complete() {
		return found, at, nil
	}
	at.take()
	s := at.survey
	if own.Body == nil {
		if hint.Trace != nil && at.best >= 0 {
			s.traceOthers(at.best, hint.Trace)
		}
		at.best, at.head = s.shortBody(at.best, at.head, p.titles())
		s.markCards(at.best, at.head)
	}
	timed := len(found.Published) > 0
	if len(own.Published) == 0 || len(own.Modified) == 0 {
		timed = found.addTimes(at, hint.Now) || timed
	}
	switch {
	case own.Body == nil:
		if err := found.addBody(at, data, linked, timed); err != nil {
			return nil, nil, err
		}
	case len(own.Subheads)+len(own.Body.Deck) == 0 && !own.knows.noDeck:
		found.Subheads = s.decks(at.best, at.head)
	}
	switch {
	case len(own.Headline) > 0:
	case at.head.guess:
		found.Headline = append(found.Headline, s.headline(at.head)...)
	default:
		found.Headline = append(s.headline(at.head), found.Headline...)
	}
	if len(own.Bylines) == 0 && (own.Body == nil || !own.knows.byline) {
		found.Bylines = at.bylines(found.Bylines)
	}
	if len(own.Section) == 0 && !own.knows.noSection {
		found.Section = at.sections(found.Section)
	}
	return found, at, nil
}

// addTimes puts in the times the page prints and reports whether it says for sure
// when the article appeared.
func (found *Pieces) addTimes(at *look, ref time.Time) bool {
	published, doubtful, modified := at.survey.times(at.head, ref)
	found.Published = slices.Concat(published, found.Published, doubtful)
	found.Modified = slices.Concat(modified, found.Modified)
	return len(published) > 0
}

// addBody puts in the body that the page's scripts or its markup hold, unless the
// page is no article.
func (found *Pieces) addBody(at *look, data jsonld.Data, linked jsonld.Article, timed bool) error {
	s := at.survey
	if prose := s.prose(at.best); prose < enoughProse && found.addScripted(at.page, linked, prose) {
		return nil
	}
	if why := s.notArticle(at.page, at.best, at.head, data, timed); why != "" {
		return fmt.Errorf("%w: %s", ErrNotArticle, why)
	}
	found.Body = s.body(at.best, at.head)
	found.Subheads = append(found.Subheads, s.decks(at.best, at.head)...)
	return nil
}

// complete reports whether the extractor left nothing open that a page prints.
func (found *Pieces) complete() bool {
	return found.Body != nil && found.knows.deck && len(found.Headline) > 0 && len(found.Published) > 0 &&
		(found.knows.byline || len(found.Bylines) > 0) && (found.knows.noSection || len(found.Section) > 0)
}

// A look is the page as the reader sees it, surveyed when first asked for.
type look struct {
	page   *Page
	own    *Body // the outlet's, nil where it is to be found
	survey *survey
	best   int // the element that holds the body, or -1
	head   pageHead
}

// take makes the survey, once.
func (l *look) take() {
	if l.survey != nil {
		return
	}
	l.survey = takeSurvey(l.page.article)
	l.best = l.survey.holding(l.own)
	if l.best < 0 {
		l.best = l.survey.densest()
	}
	l.head = l.survey.findHeader(l.best, l.page.titles())
}

// text gives the running text of the page, wherever the rules look for it; nil
// where there is hardly any.
func (l *look) text() *Body {
	l.take()
	s := l.survey
	best := s.densest()
	if s.prose(best) < enoughProse {
		return nil
	}
	h := s.findHeader(best, l.page.titles())
	s.markCards(best, h)
	return s.body(best, h)
}

// bylines gives what the page prints of its writers around what its metadata
// say of them.
func (l *look) bylines(metadata []Piece) []Piece {
	l.take()
	return append(append(l.survey.bylines(l.head), metadata...), l.survey.cards(l.head)...)
}

// holding gives the innermost element of the survey around the body the rules
// found, or -1.
func (s *survey) holding(b *Body) int {
	if b == nil || len(b.Nodes) == 0 {
		return -1
	}
	for n := b.Nodes[0]; n != nil; n = n.Parent {
		for i := range s.elems {
			if s.elems[i].node == n {
				return i
			}
		}
	}
	return -1
}

// enoughProse is the running text, in runes, with which nobody looks for more in
// a page's scripts, nor for a photo's or a flash's body by name.
const enoughProse = 150

// prose is the running text in an element, 0 where there is none (-1).
func (s *survey) prose(i int) int {
	if i < 0 {
		return 0
	}
	return s.weights[i].prose
}

// prepend puts the pieces of a better source before one's own.
func (found *Pieces) prepend(better *Pieces) {
	found.Headline = append(better.Headline, found.Headline...)
	found.Subheads = append(better.Subheads, found.Subheads...)
	found.Published = append(better.Published, found.Published...)
	found.Modified = append(better.Modified, found.Modified...)
	found.Bylines = append(better.Bylines, found.Bylines...)
	found.Section = append(better.Section, found.Section...)
	if len(better.Tags) > 0 {
		found.Tags = better.Tags
	}
}

// shortBody finds the body of an article with hardly any running text, a photo
// with a caption or card news: below the headline the metadata name, the
// element named as the body, or the one that holds the pictures.
func (s *survey) shortBody(best int, h pageHead, titles []string) (int, pageHead) {
	if best >= 0 && s.weights[best].prose >= enoughProse || h.title < 0 && best >= 0 {
		return best, h
	}
	if h.title < 0 || h.guess {
		head := s.findHeader(-1, titles)
		if head.title < 0 || head.guess {
			return best, h
		}
		h = head
	}
	pick := s.namedBody(best, h)
	if pick == best && (best < 0 || s.weights[best].prose < 40 && (s.elems[best].pictures == 0 || s.elems[best].first <= h.title)) {
		pick = s.pictured(best, h)
	}
	if pick = s.marked(pick); pick >= 0 && pick != best {
		h.text, h.end = s.elems[pick].last, s.elems[pick].last
		for i := s.elems[pick].first; i < h.end; i++ {
			if s.lines[i].prose >= 20 {
				h.text = i
				break
			}
		}
	}
	return pick, h
}

// namedBody gives the element below the headline that holds most text and pictures,
// of those whose names promise a body, or a picture where there is not more than a
// caption; else best.
func (s *survey) namedBody(best int, h pageHead) int {
	wanted := saysBody | saysContent | saysPhoto
	if best >= 0 && s.elems[best].first > h.title && s.weights[best].prose >= 40 {
		wanted = saysBody | saysContent
	}
	pick, most := best, 0
	for i := range s.elems {
		e := &s.elems[i]
		if s.inChrome[i] || e.first <= h.title && i > 0 || e.says&wanted == 0 || e.says&(saysTitle|saysDeck|saysTags) != 0 || e.link*2 > e.text && e.pictures == 0 {
			continue
		}
		score := s.weights[i].prose + 30*min(e.pictures, 10)
		if e.says&saysBody != 0 {
			score *= 3
		}
		if score > most {
			pick, most = i, score
		}
	}
	return pick
}

// pictured gives the element right below the headline that holds most pictures,
// as of card news or a cartoon on a page whose names say nothing; else pick.
func (s *survey) pictured(pick int, h pageHead) int {
	const near = 6 // lines below the headline
	most := 0
	for i := 1; i < len(s.elems); i++ {
		e := &s.elems[i]
		if below := e.first - h.title - h.names; below >= 0 && below <= near && !s.inChrome[i] && e.pictures > most && e.link*2 <= e.text && e.text <= 30*e.pictures {
			pick, most = i, e.pictures
		}
	}
	return pick
}

func (p *Page) candidates(f meta.Field) []Piece {
	var out []Piece
	for _, c := range p.meta.Candidates(f) {
		out = append(out, Piece{Text: c.Value, Source: article.Source{Kind: c.Kind, Rule: "meta", Path: c.Key}})
	}
	return out
}

// titles are what the metadata call the article, with and without the site's
// name.
func (p *Page) titles() []string {
	var out []string
	for _, c := range p.meta.Candidates(meta.Headline) {
		out = append(out, c.Value)
	}
	return out
}

// pathOf names an element by its tag and id or class, for provenance.
func pathOf(n *html.Node) string {
	s := n.Data
	if id := dom.Attr(n, "id"); id != "" {
		return s + "#" + id
	}
	if c := dom.Attr(n, "class"); c != "" {
		return s + "." + c
	}
	return s
}
