package extract

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// leastBody is the least weight of a body: one sentence of a brief.
const leastBody = 30

// maxTeaser is how long a list's teaser is at most, in characters.
const maxTeaser = 300

// maxFlash is how many lines a text has at most of which one short sentence is the
// body, below its headline and labelled time and above who signs it.
const maxFlash = 6

// notArticle tells lists of articles by what their lines are: headlines without
// sentences, teasers that break off, a date or a headline to each paragraph.
func notArticle(lines []textLine, body run, h header) error {
	flash := body.weight > 0 && len(lines)-h.top <= maxFlash && h.title >= 0 && h.time >= 0 && h.lines[h.time].label && closed(lines, body)
	if body.weight < leastBody && !flash {
		return fmt.Errorf("%w: none of its %d lines is running text", ErrNotArticle, len(lines))
	}
	v := verdict{lines: lines, body: body, h: h}
	v.count()
	v.speaks()
	if why := v.against(); why != "" {
		return fmt.Errorf("%w: %s", ErrNotArticle, why)
	}
	return nil
}

// verdict is what the lines of a page say for and against its being one article.
type verdict struct {
	lines []textLine
	body  run
	h     header

	whole   int // paragraphs that end as one does
	cut     int // that break off
	inside  int // of these, in the body
	dates   int // times between them
	between int // headlines between them
	cues    int // of a broadcast
	bare    int // times without a label, as lists print to each entry
	others  int // lines of the page that are no buttons of articles

	headed, signed, dated, reported, twice bool
}

// near gives the lines of the body with those before and behind it.
func (v *verdict) near(before, behind int) []textLine {
	return v.lines[max(0, v.body.start-before):min(len(v.lines), v.body.end+behind)]
}

// count counts the lines of the body and near it by what they are.
func (v *verdict) count() {
	lines, body := v.lines, v.body
	prose := false // the last line was
	open := 0      // what the lines of a sentence weigh that has not ended
	for i := max(0, body.start-2*maxLead); i < min(len(lines), body.end+2*maxLead); i++ {
		inside := i >= body.start && i < body.end
		if i >= body.end && lines[i].mark == boilerplate.Related {
			break // other articles
		}
		l := &lines[i]
		v.twice = v.twice || inside && i > body.start && l.runes >= longLine && l.text == lines[i-1].text && l.weight > 0 && !isScene(l.text)
		if inside && l.weight > 0 && l.mark == boilerplate.None {
			open += l.weight
		} else {
			open = 0
		}
		switch {
		case l.cut && v.whole > 0 && (i == body.end-1 && l.weight > 0 && body.end+maxLead >= len(lines) || i <= body.end && i == len(lines)-1):
			// The text was cut off here.
		case l.cut, i > 0 && endsInDots(l.text) && lines[i-1].weight >= 20 && lines[i-1].num+1 == l.num: // or a short one behind prose
			v.cut++
			v.inside += count(inside)
			prose = true
		case !inside:
		case l.timed:
			v.dates++
		case l.mark == boilerplate.Note && strings.Contains(l.text, "바로잡습니다") && innerSentences(l.text) > 0:
			v.whole++ // the article is the correction
		case l.mark == boilerplate.Note:
			// an editors' word
		case l.weight >= 20 && l.mark == boilerplate.None, open >= 20 && endsSentence(l.text):
			v.whole++
			open = 0
			prose = true
		case l.weight <= 0 && l.mark == boilerplate.None:
			if prose && !isCue(l.text) && l.runes >= 8 && !opens(l) && !isItem(l.text) && !isQuoted(l.text) {
				v.between++
			}
			v.cues += count(isCue(l.text))
			prose = prose && digits(l.text) == len(l.text) // its number in a ranking
		}
	}
	for i := range lines {
		if i >= body.end && lines[i].mark == boilerplate.Related {
			break
		}
		v.bare += count(lines[i].timed && !lines[i].label)
	}
	site := 0 // what stands above a headline that says what the text says
	if v.h.title >= 0 && prosaic(lines[body.start:body.end]) > 1 {
		if v.h.tells(v.h.title) {
			site = v.h.top + v.h.title
		}
	}
	for i := site; i < len(lines); i++ {
		v.others += count(!isArticles(lines[i].mark))
	}
}

// isArticles tells what stands beside articles and in no list: share buttons, prompts to
// subscribe, summaries.
func isArticles(k boilerplate.Kind) bool {
	switch k {
	case boilerplate.Share, boilerplate.Subscription, boilerplate.Summary, boilerplate.Translation, boilerplate.Promotion:
		return true
	}
	return false
}

// speaks says what speaks for one article: a byline, a labelled time, a broadcast's
// cues, a line that closes it; a bare time where the page does not state many.
func (v *verdict) speaks() {
	lines, body, h := v.lines, v.body, &v.h
	v.headed = h.labelled() || h.nearestByline() >= 0 || opensOnce(lines[body.start:body.end]) || isGreeting(lines[body.start].text)
	v.reported = body.end < len(lines) && lines[body.end].signsAlone() && strings.Contains(lines[body.end].text, "기자")
	v.signed = v.headed || v.cues > 0 || lines[body.end-1].signed || closed(lines, body) || isAlone(lines, body) || h.showsArticle()
	v.dated = v.signed || h.time >= 0 && v.bare <= 2
}

// against says why the page is no article, "" where nothing does.
func (v *verdict) against() string {
	lines, body, h := v.lines, v.body, &v.h
	text, paragraphs := lines[body.start:body.end], v.whole+v.cut
	switch {
	case v.dates >= 2 && v.dates*3 >= paragraphs:
		return fmt.Sprintf("a list, %d dates between %d paragraphs", v.dates, paragraphs)
	case v.cut >= 2 && v.cut > v.whole, !v.headed && v.inside > 1 && v.cut > 2 && v.cut == v.whole, !v.signed && v.cut > 0 && v.whole <= 2 && v.cut >= v.whole-1 && v.whole > 0:
		return fmt.Sprintf("a list of teasers, %d of %d break off", v.cut, paragraphs)
	case !v.headed && !v.reported && paragraphs >= 3 && v.between >= paragraphs-1 && !v.parted() && !(v.dates == 0 && h.title >= 0 && h.dates(h.title+1)):
		return fmt.Sprintf("a list, a headline to each of %d paragraphs", paragraphs)
	case doubled(lines) > 1 && (!v.signed || doubled(lines) > 2):
		return "a list, each of its headlines stands twice"
	case !h.labelled() && v.reporters():
		return "a list, each of its paragraphs has its reporter"
	case !v.headed && sameLabel(v.near(2*maxLead, 2*maxLead)):
		return "a list, its headlines have the same label"
	case !h.labelled() && entries(v.near(maxLead, 3*maxLead)) >= max(2, min(v.whole, 3), prosaic(text)):
		return "a list, each of its paragraphs is dated"
	case !v.headed && !v.reported && h.time < 0 && (h.title < 0 || isService(h.lines[h.title].text) || isNotice(h.lines[h.title].text) || !h.tells(h.title)) && isSite(lines, body):
		return "what a site says to its visitors"
	case signatures(lines[:min(len(lines), body.end+maxLead)]) > 1:
		return "a list, each of its teasers is signed and dated"
	case !h.labelled() && v.whole <= 3 && isProfile(lines[:body.end], v.whole):
		return "what a reporter wrote"
	case !v.headed && text[len(text)-1].cut && (text[0].signed || text[0].endsSigned()):
		return "a list, its first teaser is signed"
	case !v.signed && h.title < 0 && apart(text):
		return "a list, its two paragraphs tell of different things"
	case bracketed(text):
		return "a list, each of its paragraphs names its press"
	case reported(text):
		return "a list, each of its paragraphs names its reporter"
	case v.whole == 0 && !v.isCutOff() && (!v.dated || !v.signed && len(lines)-body.end > maxLead || hasPager(lines[body.start:])):
		return "a list, its only paragraph is a teaser"
	case !v.dated && v.whole <= 2 && (v.bare > 2 || body.weight < 4*v.others):
		return fmt.Sprintf("%d paragraphs among %d lines, nobody signs them", v.whole, len(lines))
	case !v.headed && dashed(text):
		return "a list, a dash before each of its entries"
	case !v.headed && v.twice && text[len(text)-1].cut:
		return "a list, its first teaser stands twice"
	case !v.headed && v.whole <= 3 && (isListing(lines[:body.start]) || isListing(lines[:1])):
		return "a list by the words above it"
	case isForum(lines[:body.start]), !v.headed && isBoard(lines[:body.start], h.top+h.title-maxLead):
		return "a board or the site about itself"
	case !v.headed && isShop(lines):
		return "what a shop sells or answers"
	case !v.headed && v.whole <= 2 && isSearch(lines[:body.start]):
		return "the results of a search"
	}
	return ""
}

// isCutOff tells an article of which the copier left one paragraph, of more sentences
// than teasers have: its reporter opens it, its headline is printed twice, whose it is
// stands above or what readers say below.
func (v *verdict) isCutOff() bool {
	l := &v.lines[v.body.start]
	more := func(l textLine) bool { return l.text == "더보기" }
	if v.body.end > v.body.start+1 || innerSentences(l.text) < 2 || goesOnElsewhere(l.text) || hasPager(v.lines[v.body.end:]) || slices.ContainsFunc(v.lines[v.body.end:], more) {
		return false
	}
	for i := range v.lines[:v.body.start] {
		if above := &v.lines[i]; above.mark == boilerplate.Copyright || i > 0 && above.runes >= leastTitle && above.text == v.lines[i-1].text {
			return true
		}
	}
	return l.opensSigned() || slices.ContainsFunc(v.lines[v.body.end:], func(l textLine) bool { return strings.Contains(l.text, "댓글") })
}

// parted tells the text of an article whose parts have their headings: above the first
// stands one line more than between the others, the article's headline.
func (v *verdict) parted() bool {
	top := v.h.title
	if v.cut > 0 || top < 0 || top > maxLead {
		return false
	}
	for top > 0 && v.h.isTitle(top-1) {
		top--
	}
	return headings(v.h.lines[top:])*(v.whole-1) > headings(v.near(0, 0))
}

// headings counts the lines that may head a part, one that stands twice once.
func headings(lines []textLine) int {
	n, last := 0, ""
	for i := range lines {
		l := &lines[i]
		n += count(l.weight <= 0 && l.mark == boilerplate.None && !l.timed && l.runes >= 4 && l.text != last && !press.IsSection(l.text))
		last = l.text
	}
	return n
}

// reporters tells a list by the reporters beside its paragraphs: of half of them, or of
// each.
func (v *verdict) reporters() bool {
	all := v.whole + v.cut
	return reporters(v.near(2, 0)) >= max(3, all/2) || closedBy(v.near(0, 1)) >= max(2, all)
}

// isAlone tells an article in one line, cut off at its end: nothing but its header is there,
// and it is longer than teasers are or no dots say that it goes on elsewhere.
func isAlone(lines []textLine, body run) bool {
	l := &lines[body.start]
	sentences := innerSentences(l.text)
	if body.end > body.start+1 || body.start >= maxLead || sentences < 2 {
		return false
	}
	dashed := func(l textLine) bool { return firstRune(l.text) == '-' }
	other := func(l textLine) bool { return l.mark == boilerplate.None && l.runes > maxLoose }
	if slices.ContainsFunc(lines[:body.start], dashed) || slices.ContainsFunc(lines[body.end:], other) {
		return false
	}
	return sentences > 2 && l.runes >= maxTeaser || body.end == len(lines) && !goesOnElsewhere(l.text)
}

// showsArticle tells by what stands between a headline and the text that no list's entry
// is there: buttons, a picture's caption, a deck.
func (h *header) showsArticle() bool {
	if h.title < 0 || h.title > maxLead {
		return false
	}
	for i := h.title + 1; i < len(h.lines); i++ {
		if l := &h.lines[i]; l.mark == boilerplate.Share || l.mark == boilerplate.Caption || h.isTitle(i) && !isNumeral(l.text[len(l.text)-1]) && !strings.HasSuffix(h.lines[h.title].text, l.text) {
			return true
		}
	}
	return false
}

// opensOnce reports whether a text's first line opens with its reporter and no other
// does.
func opensOnce(lines []textLine) bool {
	for i := range lines {
		if lines[i].opensSigned() != (i == 0) {
			return false
		}
	}
	return len(lines) > 1
}

// isItem tells a line by the mark in front of it: an item of the text's own list or
// the heading of a part, no headline.
func isItem(s string) bool {
	return strings.ContainsRune("(-[▲◆◇■□●○◎▶▷△★☆", firstRune(s))
}

// closed reports whether a line behind the body closes an article.
func closed(lines []textLine, body run) bool {
	for i := body.end; i < min(len(lines), body.end+maxLead); i++ {
		if closes(&lines[i]) {
			return true
		}
	}
	return false
}
