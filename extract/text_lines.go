package extract

import (
	"iter"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// textLine is a printed line of a text that is not blank. Blank lines say
// nothing: copying doubles and loses them.
type textLine struct {
	text   string
	num    int // line number in the input, from 1
	runes  int
	weight int              // how much it speaks for running text; below 0 against it
	mark   boilerplate.Kind // what the whole line is
	timed  bool             // it states when the article appeared or changed
	label  bool             // and a word says so
	cut    bool             // prose that breaks off, as teasers in lists do
	signed bool             // prose with a byline behind its last sentence
}

// Weights of lines that are no sentences, on the scale of a character of prose.
// They are what a run of prose must hold behind such a line to reach across it.
const (
	shortLine  = -8   // a menu entry, a headline, a name, a table's cell
	teaserLine = -30  // the start of another article
	timeLine   = -50  // another article's, where prose stands before it
	linksLine  = -100 // related articles; some stand inside an article
	endLine    = -150 // copyright, 입력: what follows is another thing
	chromeLine = -20
	maxWeight  = 300 // a page in one line must not drown the article
)

var kindWeights = [...]int{
	boilerplate.Copyright: endLine, boilerplate.Related: linksLine, boilerplate.TipOff: -80,
	boilerplate.ReporterCard: -80, boilerplate.Share: chromeLine, boilerplate.Menu: chromeLine,
	boilerplate.Subscription: chromeLine, boilerplate.Promotion: chromeLine, boilerplate.Tags: -40,
	boilerplate.Summary: chromeLine, boilerplate.Translation: chromeLine, boilerplate.Ad: -5, boilerplate.Caption: 0,
}

// textLines cuts a text into lines and weighs each.
func textLines(text string, h Hint) []textLine {
	var lines []textLine
	num := 0
	for raw := range splitLines(norm.NFC.String(text)) {
		num++
		var w lineWriter
		w.write(raw)
		s := withoutQuotes(unbullet(w.take()))
		if s == "" {
			continue
		}
		if n := len(lines); n > 0 && timeLabels[strings.TrimRight(lines[n-1].text, " :：")] && s[0] >= '0' && s[0] <= '9' {
			s = lines[n-1].text + " " + s // the label stands on a line of its own
			lines = lines[:n-1]
		}
		stamp := stampAt(s)
		lines = append(lines, textLine{text: strings.TrimSpace(s[:stamp]), num: num})
		if stamp < len(s) {
			lines = append(lines, textLine{text: s[stamp:], num: num})
		}
	}
	for i := range lines {
		lines[i].runes = utf8.RuneCountInString(lines[i].text)
		lines[i].weigh(h)
	}
	unweighHeadlines(lines)
	unweighScript(lines)
	weighWrapped(lines)
	return lines
}

// weighWrapped weighs the lines of a text that is broken at a fixed width, as
// mail is: most lines are nearly as long as the longest, few end a sentence.
func weighWrapped(lines []textLine) {
	const narrow, wide = 24, 90 // characters
	width, near, stops := 0, 0, 0
	for i := range lines {
		width = max(width, lines[i].runes)
	}
	if width < narrow || width > wide {
		return
	}
	full := func(l *textLine) bool { return l.mark == boilerplate.None && l.runes*4 >= width*3 }
	for i := range lines {
		near += count(full(&lines[i]))
		stops += min(1, innerSentences(lines[i].text))
	}
	if near < 8 || near*2 < len(lines) || stops*6 < len(lines) {
		return
	}
	for i := range lines {
		if l := &lines[i]; full(l) && l.weight <= 0 {
			l.weight, l.cut = l.runes/2, false
		}
	}
}

// unweighScript lets the short lines of a broadcast's script speak for nothing:
// from the first cue to what closes it, they are how its sentences are broken.
func unweighScript(lines []textLine) {
	script := false
	for i := range lines {
		l := &lines[i]
		script = (script || isCue(l.text)) && l.weight > linksLine
		if script && l.weight == shortLine {
			l.weight = 0
		}
	}
}

// stampAt gives where a labelled time behind the last sentence of a paragraph
// starts ("… 밝혔다. 홍길동 기자 입력시간 2000/07/12 17:52"), the length of s where
// there is none.
func stampAt(s string) int {
	const far = 100 // bytes
	if len(s) < 3*far {
		return len(s)
	}
	for _, label := range []string{"입력시간", "입력 :", "입력:", "기사입력", "송고시간", "등록시간"} {
		if i := strings.LastIndex(s, label); i > len(s)-far {
			if rest := strings.TrimLeft(s[i+len(label):], " :"); rest != "" && rest[0] >= '0' && rest[0] <= '9' {
				return i
			}
		}
	}
	return len(s)
}

// unweighHeadlines tells headlines that are sentences (… 자취를 감췄다) from
// prose: they have no stop where the text's other sentences have.
func unweighHeadlines(lines []textLine) {
	stopped, open := 0, 0
	for i := range lines {
		if l := &lines[i]; l.weight >= 40 && l.mark == boilerplate.None && !l.cut {
			if strings.HasSuffix(strings.TrimRight(l.text, "\"'”’)] "), ".") {
				stopped++
			} else {
				open++
			}
		}
	}
	for i := range lines {
		if l := &lines[i]; stopped > open && l.weight > 0 && l.runes < 40 && !strings.ContainsAny(l.text, ".?!") {
			l.weight = shortLine
		}
	}
}

// splitLines gives the lines of a text, blank ones too, whichever way they end:
// \n, \r\n, \r, form feed, U+2028.
func splitLines(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for text != "" {
			i := strings.IndexAny(text, "\n\r\f\v\u2028\u2029")
			if i < 0 {
				yield(text)
				return
			}
			if !yield(text[:i]) {
				return
			}
			_, n := utf8.DecodeRuneInString(text[i:])
			if strings.HasPrefix(text[i:], "\r\n") {
				n = 2
			}
			text = text[i+n:]
		}
	}
}

var timeLabels = map[string]bool{
	"입력": true, "수정": true, "등록": true, "승인": true, "발행": true, "송고": true, "게재": true, "작성": true,
	"기사입력": true, "기사수정": true, "기사등록": true, "기사승인": true, "최종수정": true, "최종 수정": true, "업데이트": true,
	"입력시간": true, "입력 시간": true, "수정시간": true, "등록일": true, "작성일": true, "입력일": true, "수정일": true, "게시일": true, "날짜": true,
}

// unbullet takes the bullet off a list item a browser copied.
func unbullet(s string) string {
	for _, b := range []string{"•", "◦", "‣", "* "} {
		if rest, ok := strings.CutPrefix(s, b); ok {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// withoutQuotes takes the stock prices out that sites put behind companies'
// names: "한빛전자 (8,530원 40 -0.5%)".
func withoutQuotes(s string) string {
	if !strings.Contains(s, "%)") {
		return s
	}
	const longest = 60 // bytes
	var out strings.Builder
	for s != "" {
		end := strings.Index(s, "%)")
		if end < 0 {
			break
		}
		end += len("%)")
		from := max(0, end-longest)
		start := strings.LastIndexByte(s[from:end], '(')
		if start >= 0 && isQuote(s[from+start+1:end-1]) {
			out.WriteString(strings.TrimRight(s[:from+start], " "))
		} else {
			out.WriteString(s[:end])
		}
		s = s[end:]
	}
	out.WriteString(s)
	return out.String()
}

// isQuote tells "8,530원 40 -0.5%": a price, a change and a rate with nothing but
// blanks and arrows between.
func isQuote(s string) bool {
	price, rest, ok := strings.Cut(s, "원 ")
	return ok && price != "" && len(rest) < 40 && strings.Trim(price, "0123456789,") == "" && strings.Trim(rest, " 0123456789,.+-%▲▼△▽") == "" && strings.Count(rest, " ") > 0
}

// weigh says how much the line speaks for running text.
func (l *textLine) weigh(h Hint) {
	t := timestamp.Parse(l.text, h.Now)
	l.timed, l.label = t.Published != nil || t.Modified != nil, t.Labelled
	if m := boilerplate.Classify(l.text); m.Kind != boilerplate.None && without(l.text, m.Span) == "" {
		l.mark = m.Kind
	}
	switch l.mark {
	case boilerplate.None, boilerplate.Note:
		l.weight = l.prose()
	default:
		l.weight = kindWeights[l.mark]
	}
	switch {
	case l.timed && l.label:
		l.weight = endLine
	case l.timed && l.weight < 40:
		l.weight = timeLine
	}
}

// leastWords is the number of blanks from which a line in Latin letters may be a
// sentence.
const leastWords = 7

// prose weighs a line by its length where it reads as sentences.
func (l *textLine) prose() int {
	hangul, latin := 0, 0
	for _, r := range l.text {
		switch {
		case korean.IsHangul(r):
			hangul++
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			latin++
		}
	}
	n := min(l.runes, maxWeight)
	text := withoutAside(l.text)
	switch {
	case hangul*4 < l.runes && (latin*2 < l.runes || strings.Count(l.text, " ") < leastWords):
		return shortLine // figures, addresses, a table
	case l.runes >= 40 && endsInDots(strings.TrimRight(l.text, "]")):
		l.cut = true
		return teaserLine
	case l.runes < 40 && headlineLike(l.text):
		return shortLine
	case endsSentence(text):
		if l.runes < 30 {
			return n / 2
		}
		return n
	case l.runes >= 40 && l.endsSigned():
		l.signed = true
		return n
	case l.runes >= 60 && innerSentences(l.text) > 0:
		l.cut = true
		return n / 3
	case l.runes >= 100:
		l.cut = true
		return 0
	case runsOn(l.text):
		return 0 // the text is broken into short lines
	}
	return shortLine
}

// runsOn tells a line that stops in the middle of a sentence: behind a particle
// or a comma.
func runsOn(s string) bool {
	if !strings.Contains(s, " ") {
		return false
	}
	for _, end := range []string{",", "은", "는", "을", "를", "의", "에서", "으로", "까지", "부터", "하고", "하며", "면서", "에게", "와", "과"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// endsSigned tells prose with a byline behind its last sentence.
func (l *textLine) endsSigned() bool {
	by := byline.Parse(l.text, byline.Body)
	return by.Kind == byline.Byline && !by.Weak && by.Span.Start > 0 && endsSentence(strings.TrimRight(l.text[:by.Span.Start], " /|"))
}

// endsInDots tells a line that was cut off: "밝혔…", "밝혔..".
func endsInDots(s string) bool {
	return strings.HasSuffix(s, "…") || strings.HasSuffix(s, "..")
}

// headlineLike tells a short line that ends as headlines do and sentences do
// not: in a quote without a stop, in dots, in a question cut short (까닭은?).
func headlineLike(s string) bool {
	t := strings.TrimRight(s, "\"'”’ ")
	switch {
	case t == "" || endsInDots(t):
		return true
	case t != s:
		return !strings.ContainsAny(t[len(t)-1:], ".?!")
	case strings.HasSuffix(t, "?"), strings.HasSuffix(t, "!"):
		r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(t, "?!"))
		return !strings.ContainsRune("까요죠다나가냐니지", r)
	}
	return false
}

// innerSentences counts the sentences that end inside a line, those that end
// without a verb too ("불만을 토로.").
func innerSentences(s string) int {
	n := 0
	for i := 0; ; {
		k := strings.IndexByte(s[i:], '.')
		if k < 0 {
			return n
		}
		i += k + 1
		before, _ := utf8.DecodeLastRuneInString(s[:i-1])
		after, _ := utf8.DecodeRuneInString(s[i:])
		if korean.IsHangul(before) && (after == ' ' || after == '”' || after == '"' || korean.IsHangul(after)) {
			n++
		}
	}
}

// withoutAside takes off what stands in brackets behind the last sentence:
// "(영덕)", "<편집자 주>".
func withoutAside(s string) string {
	for _, b := range [][2]string{{"(", ")"}, {"<", ">"}, {"[", "]"}} {
		if !strings.HasSuffix(s, b[1]) {
			continue
		}
		if i := strings.LastIndex(s, b[0]); i > 0 && len(s)-i < 60 {
			return strings.TrimRight(s[:i], " ")
		}
	}
	return s
}
