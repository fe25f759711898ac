package extract

import (
	"cmp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/press"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// furniture takes a line of a page that is no running text by where it stands:
// a line that is one link with a headline in it, and behind the last sentence
// whatever reads as a signature, a heading with nothing under it or a list.
// It reports whether it took the line.
func (r *reading) furniture(b *block, after int) bool {
	text := b.text
	if b.node == nil || endsSentence(text) && !linked(b) && !strings.HasPrefix(text, "ⓒ") {
		return false
	}
	n := len(r.paragraphs)
	why := ""
	switch {
	case leadsElsewhere(b):
		why = "a link to another article"
	case n > 0 && b.link >= len(text) && !b.bold && !stopped(text) && !strings.ContainsAny(text, "@#") && b.byline().Kind == byline.None:
		why = "a link for itself"
	case n > 0 && (after > 0 || isDate(text) || isDate(r.paragraphs[n-1].Text)):
		return false // a statement ends in its date and in who made it
	case isTime(text):
		why = "when the article appeared or changed"
	case runes(text) <= 8 && !strings.ContainsFunc(text, unicode.IsLetter):
		why = "a counter"
	case n > 0:
		return r.signature(b)
	case after > 0 && (runes(text) < 5 && !isMark(text) && !b.bold || press.IsSection(text)):
		why = "a word above the text"
	default:
		return false
	}
	r.drop(text, why)
	return true
}

// leadsElsewhere tells a line that is a link to another article, or one behind what
// such links are called.
func leadsElsewhere(b *block) bool {
	text := b.text
	if linked(b) && runes(text) >= 8 && !strings.Contains(text, "@") && (!stopped(text) || points(text) || len(headline.Parse(text).Labels) > 0) {
		return true
	}
	head := len(text) - b.link
	return b.link > 20 && head > 0 && utf8.RuneStart(text[head]) && boilerplate.Classify(strings.TrimSpace(text[:head])).Kind == boilerplate.Related
}

// signature takes a line behind the last sentence that says whose the article is, or
// is a heading with nothing under it, and reports whether it did.
func (r *reading) signature(b *block) bool {
	text := b.text
	if strings.HasPrefix(text, "ⓒ") || strings.HasPrefix(text, "©") {
		r.copyright = cmp.Or(r.copyright, text)
		r.drop(text, "copyright")
		return true
	}
	bare := strings.Trim(strings.TrimSuffix(text, "기자"), " []()<>=")
	switch {
	case korean.IsAgency(bare):
		r.agency = cmp.Or(r.agency, bare)
		r.drop(text, "agency")
		return true
	case runes(text) <= 12 && len(r.authors) == 0 && !b.bold:
		if by := byline.Parse(text, byline.Slot); by.Kind == byline.Byline && !by.Weak && len(by.Authors()) > 0 && without(text, by.Span) == "" {
			r.authors = append(r.authors, by.Authors()...)
			r.drop(text, "byline")
			return true
		}
	}
	if b.mark().Kind != boilerplate.None {
		return false // the grammar says what it is
	}
	if strings.HasPrefix(text, "▲") && (len(r.images) == 0 || strings.HasPrefix(r.paragraphs[len(r.paragraphs)-1].Text, "▲")) {
		return false // an item of a list: appointments, the weather by towns
	}
	by := b.byline()
	if m := boilerplate.Loose(text); m.Kind != boilerplate.None && without(text, m.Span) == "" {
		if by.Rule == "email" { // ☞공감언론 뉴시스 id@…
			r.authors = append(r.authors, by.Authors()...)
		}
		r.drop(text, m.Kind.String()+" behind the text")
		return true
	}
	if b.bold && runes(text) <= 30 && by.Kind == byline.None {
		r.drop(text, "a heading with nothing under it")
		return true
	}
	return false
}

// headsComments tells the heading of readers' comments: "독자의견 (2)", "댓글 3".
func headsComments(line string) bool {
	switch strings.TrimRightFunc(line, isCount) {
	case "독자의견", "댓글", "독자댓글", "전체댓글", "네티즌의견", "네티즌 의견", "기사의견", "의견", "의견쓰기", "덧글", "댓글쓰기", "댓글 남기기", "100자평", "코멘트":
		return true
	}
	return false
}

// isCount tells what a count in a heading is made of: "(2)", "3개", "[12건]".
func isCount(r rune) bool {
	switch r {
	case ' ', '(', ')', '[', ']', '개', '건':
		return true
	}
	return r >= '0' && r <= '9'
}

// isTime tells a line that is nothing but a time and its label, brackets aside.
func isTime(text string) bool {
	text = strings.Trim(text, "[]()<>|· ")
	if runes(text) > 80 || !hasDigits(text) {
		return false
	}
	t := timestamp.Parse(text, time.Time{})
	return (t.Published != nil || t.Modified != nil) && without(text, t.Span) == ""
}

// tailAddress cuts the address off a line that ends in a sentence and one: "… 말했다.
// /gildong@hanbit.example".
func tailAddress(line string) (rest, address string) {
	i := strings.LastIndexAny(line, " /")
	if i < 0 || strings.Count(line[i+1:], "@") != 1 || !strings.Contains(line[i+1:], ".") {
		return line, ""
	}
	rest = strings.TrimRight(line[:i], " /")
	if !strings.HasSuffix(rest, ".") && !strings.HasSuffix(rest, ".”") && !strings.HasSuffix(rest, ".\"") {
		return line, ""
	}
	return rest, line[i+1:]
}

// undated cuts the time off a short line that holds more than one, and gives ""
// for others.
func undated(text string) string {
	const longest = 60 // runes
	if len(text) > longest*utf8.UTFMax || runes(text) > longest || !hasDigits(text) {
		return ""
	}
	text = strings.Trim(text, "- ")
	if day, rest, _ := strings.Cut(text, " "); isTime(day) {
		return strings.Trim(rest, "- |/·ㅣ│")
	}
	t := timestamp.Parse(text, time.Time{})
	if t.Span.Empty() {
		return ""
	}
	return strings.Trim(without(text, t.Span), "- |/·ㅣ│")
}

// isDate tells a date that is written out, as under a letter: "2020년 7월 13일".
func isDate(text string) bool {
	if runes(text) > 20 || !strings.HasSuffix(text, "일") {
		return false
	}
	t := timestamp.Parse(text, time.Time{})
	return t.Published != nil && !t.Labelled && without(text, t.Span) == ""
}

// points tells a line that begins with a hand or an arrow, as links to other
// articles do.
func points(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("☞☛👉▶►▷▸→⇒", c)
}

// linked tells a line that is links, but for a word before or behind them.
func linked(b *block) bool { return b.link > 20 && b.link*3 >= len(b.text)*2 }

// leadDeck makes the lines above the running text that are no sentences the
// deck, up to six: newsrooms set them into the body. Marks of a transcript
// ("[앵커]"), with which its text begins, captions and bylines stay what they are.
func leadDeck(blocks []block, plain bool) {
	const most, longest = 6, 70
	var lines []int
	for i := range blocks {
		b := &blocks[i]
		switch {
		case b.kind != textBlock, linked(b):
			continue
		case isMark(b.text), endsSentence(b.text) && !endsQuote(b.text), runes(b.text) > longest:
			if (runes(b.text) > 8 || isMark(b.text)) && len(lines) <= most {
				for _, i := range lines {
					blocks[i].kind = deckBlock
				}
			}
			return
		}
		bracketed := b.text[0] == '[' && b.text[len(b.text)-1] == ']'
		belowPicture := i > 0 && blocks[i-1].kind == imageBlock
		if (b.bold || plain && !bracketed) && !belowPicture && b.saysSomething() {
			lines = append(lines, i)
		}
	}
}

// saysSomething tells a line that is more than a fact of the article: a price, a
// time, a section, a byline.
func (b *block) saysSomething() bool {
	return runes(b.text) >= 5 && !figures(b.text) && !isTime(b.text) && !press.IsSection(b.text) && b.byline().Kind == byline.None && b.mark().Kind == boilerplate.None
}

// figures tells a line of more digits than letters: a price, a count.
func figures(s string) bool {
	letters := 0
	for _, c := range s {
		switch {
		case unicode.IsLetter(c):
			letters++
		case c >= '0' && c <= '9':
			letters--
		}
	}
	return letters <= 0
}

// endsQuote tells a short line that ends in a quote without a full stop, as a
// deck quotes and a sentence does not.
func endsQuote(s string) bool {
	rest := strings.TrimRight(s, "\"'”’")
	return len(rest) < len(s) && runes(s) <= 45 && !strings.ContainsAny(rest[max(0, len(rest)-1):], ".?!")
}

// addDeck takes a deck line; a byline set among the deck is one.
func (r *reading) addDeck(b *block) {
	switch {
	case b.node != nil && b.signsAlone():
		r.authors = append(r.authors, b.byline().Authors()...)
		r.drop(b.text, "byline")
	case b.node != nil && runes(b.text) < 6:
		r.drop(b.text, "too short for a deck")
	default:
		r.deck = append(r.deck, b.text)
	}
}

// isMark tells the mark of a speaker or part in a transcript: "[앵커]",
// "◀ 리포트 ▶", "◀ANC▶".
func isMark(s string) bool {
	s = strings.TrimSpace(s)
	if r, _ := utf8.DecodeRuneInString(s); runes(s) > 12 || !strings.ContainsRune("[<【◀", r) {
		return false
	}
	for _, w := range []string{"앵커", "기자", "리포트", "아나운서", "인터뷰", "출연", "진행", "녹취", "VCR", "현장", "캐스터", "ANC", "SYN", "INT", "END"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// signedDeck tells a deck that is no deck but who wrote the article: one line
// that names a contributor with a post.
func signedDeck(deck []string) []article.Author {
	if len(deck) != 1 || runes(deck[0]) > 40 {
		return nil
	}
	by := byline.Parse(deck[0], byline.Body)
	if by.Kind != byline.Byline || without(deck[0], by.Span) != "" {
		return nil
	}
	return by.Authors()
}

// cutTail takes off the last paragraph what stands behind its last sentence: "… 말했다.
// 연합뉴스".
func (r *reading) cutTail() {
	if len(r.paragraphs) == 0 {
		return
	}
	last := &r.paragraphs[len(r.paragraphs)-1].Text
	text, tail := cutTail(*last)
	r.drop(tail, "behind the last sentence")
	if korean.IsAgency(tail) {
		r.agency = cmp.Or(r.agency, tail)
	}
	*last = withoutPhotoDay(text)
}
