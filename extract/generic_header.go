package extract

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// pageHead is where an article's head stands among the lines of a page: the
// headline, and what follows it down to the running text.
type pageHead struct {
	from  int  // the first line that may belong to the head
	title int  // the headline's line, -1 where none was found
	names int  // lines the headline takes
	guess bool // no metadata agree with the headline
	text  int  // the first line of running text
	end   int  // behind the last line of the body
}

// How far above the headline a section or a time may stand, and above the text
// where no headline is found.
const (
	aboveTitle = 14
	aboveText  = 40
)

// findHeader looks for the headline above the text of element body. titles are
// what the page's metadata call the article. Without a body (-1) the head ends
// some lines below the headline.
func (s *survey) findHeader(body int, titles []string) pageHead {
	if body < 0 {
		h := pageHead{title: -1, text: len(s.lines), end: len(s.lines)}
		h.findTitle(s, titles)
		if h.title >= 0 {
			h.from = max(0, h.title-aboveTitle)
			h.text = min(len(s.lines), h.title+h.names+aboveTitle)
			h.end = h.text
		}
		return h
	}
	e := &s.elems[body]
	h := pageHead{title: -1, text: e.first, end: e.last}
	h.text = s.firstProse(e.first, e)
	h.findTitle(s, titles)
	switch {
	case h.title == h.text: // the headline is a sentence
		h.text = s.firstProse(h.title+h.names, e)
	case h.title > h.text && s.mostBehind(h.title, e): // a word to the visitor stands above it
		h.text = s.firstProse(h.title+h.names, e)
	}
	if h.title > h.text && s.lines[h.text].prose < 20 {
		h.text = min(e.last, h.title+h.names+belowLead) // no running text at all
	}
	h.from = max(0, h.text-aboveText)
	if h.title >= 0 {
		h.from = max(0, h.title-aboveTitle)
	}
	return h
}

// firstProse gives the first line of running text in e from a line on, or the
// first line where there is none.
func (s *survey) firstProse(from int, e *element) int {
	for i := from; i < e.last; i++ {
		l := &s.lines[i]
		if l.prose >= 20 && l.prose >= l.runes/2 && !s.inChrome[l.elem] && s.above(i, 3)&(saysCaption|saysDeck|saysTitle) == 0 {
			return i
		}
	}
	return e.first
}

// mostBehind reports whether most of the running text in e stands behind a line.
func (s *survey) mostBehind(line int, e *element) bool {
	before, behind := 0, 0
	for i := e.first; i < e.last; i++ {
		if i < line {
			before += s.lines[i].prose
		} else {
			behind += s.lines[i].prose
		}
	}
	return behind > 2*before
}

// findTitle takes the line that agrees best with a title of the metadata; of
// equals the one nearest to the text.
func (h *pageHead) findTitle(s *survey, titles []string) {
	const longest = 2 * 160 * len("가") // more than twice a line agrees with none
	keys := make([]string, 0, len(titles))
	for _, t := range titles {
		if k := letters(t); len(k) >= 6 && len(k) <= longest && (len(keys) == 0 || k != keys[len(keys)-1]) {
			keys = append(keys, k)
		}
	}
	best := 0
	for i := max(0, h.text-400); i < h.end; i++ {
		l := &s.lines[i]
		linked := l.link*2 > l.runes
		if l.runes < 4 || l.runes > 160 || linked && s.elems[l.elem].level == 0 || i > h.text && best > 0 {
			continue
		}
		agree, lines := 0, 1
		k, bare := "", ""
		for _, m := range keys {
			if k == "" {
				k, bare = letters(s.text(i)), s.unlabelled(i)
			}
			a, n := s.agreement(i, k, m, h.end)
			if a == 0 && bare != "" {
				a, n = s.agreement(i, bare, m, h.end)
			}
			if a > agree {
				agree, lines = a, n
			}
		}
		if agree == 0 {
			continue
		}
		agree += s.titleMarks(i)
		if agree >= best {
			best, h.title, h.names = agree, i, lines
		}
	}
	if h.title < 0 {
		h.printedTitle(s, titles)
	}
}

// unlabelled gives the letters of a line behind the bracket it begins with, which
// a page's title leaves out and sets its site's name behind: "[단독] …". It is ""
// for a line without.
func (s *survey) unlabelled(i int) string {
	line := s.lines[i].text
	end := strings.IndexByte(line, ']')
	if line[0] != '[' || end < 0 || end > 40 {
		return ""
	}
	return letters(string(line[end:]))
}

// agreement says how well line i, of the letters k, agrees with a title of the
// letters m, and how many lines it takes.
func (s *survey) agreement(i int, k, m string, end int) (score, lines int) {
	if k == m {
		return 12, 1
	}
	if i+1 < end && s.lines[i+1].elem == s.lines[i].elem && strings.HasPrefix(m, k) {
		// A headline broken over two lines of its element.
		if next := letters(s.text(i + 1)); next != "" && strings.HasPrefix(m[len(k):], next) {
			return 11, 2
		}
	}
	const enough = 12 // bytes
	if len(k) < enough {
		return 0, 1
	}
	short, long := k, m
	if len(k) > len(m) {
		short, long = m, k
	}
	if len(short)*2 < len(long) || !strings.Contains(long, short) {
		return 0, 1
	}
	return 8, 1
}

// titleMarks is what the markup says for a line as the headline.
func (s *survey) titleMarks(i int) int {
	at := s.lines[i].elem
	score := 0
	for up, n := at, 0; up > 0 && n < 3; up, n = s.elems[up].parent, n+1 {
		if level := s.elems[up].level; level > 0 {
			score += 4 - int(level)/2
			break
		}
	}
	if s.above(i, 2)&saysTitle != 0 {
		score += 3
	}
	if s.inChrome[at] {
		score -= 6
	}
	return score
}

// printedTitle takes the heading nearest above the text, where the metadata name
// no headline the page shows: the one line of its heading, named as a title. It
// is a guess where the metadata's title may be the article's as well.
func (h *pageHead) printedTitle(s *survey, titles []string) {
	best := 2
	for i := max(0, h.text-aboveText); i < h.text; i++ {
		l := &s.lines[i]
		if l.runes < 8 || l.runes > 120 || l.link*2 > l.runes || s.inChrome[l.elem] || s.above(i, 1)&(saysDeck|saysSection) != 0 || isTime(s.text(i)) {
			continue
		}
		m := s.titleMarks(i)
		if m == 0 && allBold(s.elems[l.elem].node) {
			m = 3
		}
		if m > best || m == best && h.title != i-1 { // of two in a row the second is the deck
			best, h.title, h.names = m, i, 1
		}
	}
	h.guess = h.title >= 0
	if h.guess && h.text < h.end {
		const enough = 200 // lines of a text to say what its headline does
		body := s.lines[h.text:min(h.end, h.text+enough)]
		h.guess = slices.ContainsFunc(titles, func(t string) bool { return sharesWord(t, body) }) || !sharesWord(s.text(h.title), body)
	}
}

// allBold tells an element of nothing but bold text.
func allBold(n *html.Node) bool {
	bold := false
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.DataAtom == atom.B || c.DataAtom == atom.Strong:
			bold = true
		case c.Type != html.TextNode || strings.TrimSpace(c.Data) != "":
			return false
		}
	}
	return bold
}

// sharesWord reports whether a word of title stands in body, as one of every
// headline does and none of "한빛일보 - 세상을 여는 창" does.
func sharesWord(title string, body []surveyLine) bool {
	const most = 50 // words of a headline
	n := 0
	for word := range strings.FieldsFuncSeq(title, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if n++; n > most {
			break
		}
		if runes(word) >= 2 && !press.Looks(word) && slices.ContainsFunc(body, func(l surveyLine) bool { return strings.Contains(l.text, word) }) {
			return true
		}
	}
	return false
}

// headline gives the headline as the page prints it.
func (s *survey) headline(h pageHead) []Piece {
	if h.title < 0 {
		return nil
	}
	text := s.text(h.title)
	for i := 1; i < h.names; i++ {
		text += " " + s.text(h.title+i)
	}
	return []Piece{{Text: text, Source: s.source("headline", h.title)}}
}

// source names the place of a line.
func (s *survey) source(rule string, i int) article.Source {
	return article.Source{Kind: article.FromGeneric, Rule: rule, Path: pathOf(s.elems[s.lines[i].elem].node)}
}
