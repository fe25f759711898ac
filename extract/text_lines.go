package extract

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// textLine is a printed line of a text that is not blank. Blank lines say
// nothing: copying doubles and loses them.
type textLine struct {
	text   string
	tail   string // what stood behind its last sentence and is none of it
	num    int    // line number in the input, from 1
	runes  int
	weight int              // how much it speaks for running text; below 0 against it
	mark   boilerplate.Kind // what the whole line is
	timed  bool             // it states when the article appeared or changed
	label  bool             // and a word says so
	cut    bool             // prose that breaks off, as teasers in lists do
	signed bool             // prose with a byline behind its last sentence
	owned  bool             // a copyright notice stands behind it
	listed bool             // one of a list of appointments
	button bool             // a word that is a button's where it stands
	bullet bool             // a bullet stood before it
	hidden bool             // an address stood in it
	broken bool             // the middle of a sentence that is broken over several lines

	asked string // what byline was asked for last, and what it read there
	by    byline.Line
}

// byline reads the line, or what s is of it, as a byline; asked once more for the same
// words it remembers.
func (l *textLine) byline(s string) byline.Line {
	if l.asked != s {
		l.asked, l.by = s, byline.Parse(s, byline.Body)
	}
	return l.by
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
	for raw := range splitLines(withoutMarkup(norm.NFC.String(text))) {
		num++
		var w lineWriter
		w.write(raw)
		text := clean(w.take())
		bare := unbullet(text)
		for _, s := range cells(withoutQuotes(bare)) {
			lines = appendLine(lines, s, num, h)
		}
		if n := len(lines); n > 0 && lines[n-1].num == num {
			lines[n-1].hidden = strings.Contains(raw, hiddenAddress)
			lines[n-1].bullet = len(bare) < len(text) || strings.HasPrefix(text, "* ")
		}
	}
	for i := range lines {
		if i == len(lines)-1 || strings.HasSuffix(lines[i].text, "(") {
			lines[i].text = withoutStump(lines[i].text)
		}
		lines[i].text, lines[i].tail = splitTail(lines[i].text)
		lines[i].runes = utf8.RuneCountInString(lines[i].text)
		lines[i].weigh(h)
	}
	weighLast(lines, h)
	weighButtons(lines)
	unweighSummary(lines)
	unweighHeadlines(lines)
	unweighScript(lines)
	weighWrapped(lines)
	weighBroken(lines)
	weighPosts(lines)
	return lines
}

// appendLine adds a printed line, cut where it is more than one.
func appendLine(lines []textLine, s string, num int, h Hint) []textLine {
	if s = strings.TrimSpace(s); s == "" {
		return lines
	}
	if n := len(lines); n > 0 && timeLabels[strings.TrimRight(lines[n-1].text, " :：")] && digits(s[:min(len(s), len("2024.03"))]) >= 4 {
		s = lines[n-1].text + " " + s // the label stands on a line of its own
		lines = lines[:n-1]
	}
	if n := len(lines); n > 0 && lines[n-1].text == "사진 설명," {
		s = lines[n-1].text + " " + s // as BBC's Korean service prints what a picture shows
		lines = lines[:n-1]
	}
	if at := strings.LastIndex(s, " / "); at > 0 && len(lines) == 0 && press.Is(s[at+len(" / "):]) && !endsSentence(s[:at]) {
		s = s[:at] // a video's headline with its channel
	}
	if title, ok := strings.CutPrefix(s, "# "); ok && len(lines) < maxLead && !strings.Contains(title, "#") {
		s = title // as a converter marks a headline
	}
	if len(lines) < maxLead {
		if title, rest, ok := headed(s, h); ok {
			lines = append(lines, textLine{text: title, num: num})
			s = rest
		}
	}
	if at := strings.Index(s, " | ["); at > 0 {
		if by := byline.Parse(s[at+len(" | "):], byline.Body); by.Rule == "bracket" && by.Span.Start == 0 && len(by.Authors()) > 0 {
			lines = append(lines, textLine{text: s[:at], num: num}) // a picture's caption, in a table
			s = s[at+len(" | "):]
		}
	}
	if day, beside, ok := dated(s); ok {
		lines = append(lines, textLine{text: day, num: num})
		s = beside
	}
	stamp := gluedAt(s)
	lines = append(lines, textLine{text: strings.TrimSpace(s[:stamp]), num: num})
	if stamp < len(s) {
		lines = append(lines, textLine{text: s[stamp:], num: num})
	}
	return lines
}

var timeLabels = map[string]bool{
	"입력": true, "수정": true, "등록": true, "승인": true, "발행": true, "송고": true, "게재": true, "작성": true,
	"기사입력": true, "기사수정": true, "기사등록": true, "기사승인": true, "최종수정": true, "최종 수정": true, "업데이트": true,
	"입력시간": true, "입력 시간": true, "수정시간": true, "등록일": true, "작성일": true, "입력일": true, "수정일": true, "게시일": true, "발행일": true, "방송일": true, "날짜": true, "일자": true,
}

// weigh says how much the line speaks for running text.
func (l *textLine) weigh(h Hint) {
	t := timestamp.Parse(l.text, h.Now)
	l.timed, l.label = t.Published != nil || t.Modified != nil, t.Labelled
	text := l.text
	if m := boilerplate.Classify(l.text); m.Kind != boilerplate.None {
		l.owned = m.Kind == boilerplate.Copyright && m.Span.Start > 0
		if text = without(l.text, m.Span); text == "" {
			l.mark = m.Kind
		} else if tail := m.Span.Of(l.text); strings.HasPrefix(tail, "..") || strings.HasPrefix(tail, "…") {
			text += ".." // a teaser's, above the button
		} else if m.Kind == boilerplate.Caption && korean.IsTold(strings.TrimRight(text, ".")) && l.tail == "" {
			l.text, l.tail, l.runes = text, unwrap(tail), runes(text)
		}
	}
	if l.mark == boilerplate.Note && titlesNote(l) {
		l.mark = boilerplate.None
	}
	switch l.mark {
	case boilerplate.None:
		l.weight = l.prose(text)
	case boilerplate.Note:
		l.weight, l.cut = l.prose(l.text), false
		if oneof.In(l.text, "다.", "요.") {
			l.weight = max(l.weight, min(runes(l.text), maxWeight)/2) // who notes it stands behind
		}
	default:
		l.weight = kindWeights[l.mark]
	}
	switch {
	case l.mark == boilerplate.Related && l.runes >= 2*leastTitle-2:
		l.weight = teaserLine // one link with its label, in the middle of a text mostly
	case l.mark == boilerplate.Copyright && l.runes <= longLine && namesPhoto(l.text):
		l.weight = chromeLine // whose the picture is
	case l.timed && l.label:
		l.weight = endLine
	case l.timed && l.weight < 40:
		l.weight = timeLine
	}
}

// namesPhoto tells whose a picture is, with what it shows perhaps: "ⓒ한빛일보",
// "나루동 골목 ⓒ 한빛일보". Nothing is forbidden there.
func namesPhoto(s string) bool {
	_, owner, ok := strings.Cut(strings.Replace(s, "©", "ⓒ", 1), "ⓒ")
	return ok && owner != "" && runes(owner) <= 20 && !strings.Contains(s, "금지") && !strings.Contains(s, "저작권") && !strings.Contains(strings.ToLower(s), "right") && digits(owner) == 0
}

// titlesNote tells the headline of a correction: "[바로잡습니다] 3월 12일자 2면 기사".
func titlesNote(l *textLine) bool {
	label, title, ok := strings.Cut(l.text, "]")
	return ok && strings.HasPrefix(label, "[") && len(label) <= longLine && runes(title) >= leastTitle && runes(title) <= 2*longLine && !endsSentence(title)
}

// leastWords is the number of blanks from which a line in Latin letters may be a
// sentence.
const leastWords = 7

// prose weighs a line by its length where it reads as sentences; text is the
// line without the boilerplate glued to its end.
func (l *textLine) prose(text string) int {
	hangul, latin := 0, 0
	for _, r := range text {
		switch {
		case korean.IsHangul(r):
			hangul++
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			latin++
		}
	}
	length := runes(text)
	n := min(length, maxWeight)
	bare := withoutPhotoDay(withoutDesk(withoutAside(text)))
	if at := lastStop(text); at > 0 && at < len(text) && !showsScene(text[:at]) {
		tail := strings.TrimSpace(text[at:])
		if _, ok := sender(tail); ok || korean.IsName(tail) {
			bare = text[:at]
		}
	}
	switch {
	case hangul*4 < min(length, runes(bare)) && (latin*2 < length || strings.Count(text, " ") < leastWords):
		return shortLine // figures, addresses, a table
	case length >= 40 && (endsInDots(bare) || goesOnElsewhere(text)):
		l.cut = true
		return teaserLine
	case length < 40 && headlineLike(text):
		return shortLine
	case endsSentence(bare):
		if length < 30 {
			return n / 2
		}
		return n
	case (length >= 40 || length >= 30 && strings.Contains(text, ". /")) && l.signer(text) != byline.None:
		l.signed = true
		return n
	case strings.Count(text, "▲") > 2, strings.Count(text, "△") > 2:
		return n / 3 // a list of names
	case length >= 60 && innerSentences(text) > 0:
		l.cut = !isCredited(text)
		return n / 3
	case length >= 100:
		l.cut = !isSections(text)
		return 0
	case runsOn(text):
		return 0 // the text is broken into short lines
	}
	return shortLine
}

// told is what stands before the one who signs, without the day of a picture.
func told(s string) string {
	s = strings.TrimRight(s, " /|")
	if head := strings.TrimRight(s, "0123456789. "); strings.HasSuffix(head, "다") {
		return head + "."
	}
	return s
}

// endsSigned tells prose with a byline behind its last sentence.
func (l *textLine) endsSigned() bool { return l.signer(l.text) == byline.Byline }

// signer says who stands behind the last sentence of prose, also of one that another
// opens: who wrote it or, as a credit, who took its picture perhaps ("… 마련됐다./홍길동 기자").
func (l *textLine) signer(s string) byline.Kind {
	by := l.byline(s)
	if by.Span.Start == 0 && by.Span.End < len(s) && (by.Kind == byline.Byline || by.Kind == byline.Dateline) {
		s = s[by.Span.End:]
		by = byline.Parse(s, byline.Body)
	}
	head, last := told(s[:by.Span.Start]), by.Span.End == len(s)
	switch ends := endsSentence(head); {
	case by.Kind == byline.Byline && !by.Weak && by.Span.Start > 0 && (ends || last && runes(head) >= 2*longLine): // a list of names
		return byline.Byline
	case by.Kind == byline.Credit && by.Rule == "tail" && last && ends:
		return byline.Credit
	}
	return byline.None
}

// goesOnElsewhere tells a teaser by the dots at its end, or before its day or the way to the rest:
// "밝혔.. 2023. 7. 26.", "밝혔 […] 더 보기".
func goesOnElsewhere(s string) bool {
	for _, more := range []string{"더 보기", "더보기", "계속읽기", "read full story"} {
		s = strings.TrimSuffix(s, more)
	}
	at := max(strings.LastIndex(s, ".."), strings.LastIndex(s, "…"))
	if at < 0 {
		return false
	}
	rest := strings.Trim(s[at:], ".…0123456789:-/ ]")
	return rest == "" && (endsInDots(strings.TrimRight(s, " ]")) || digits(s[at:]) >= 6)
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
