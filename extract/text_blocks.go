package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
)

// textBlocks gives the lines of a body to its reading. No picture tells which
// lines are captions, so the lines must: see [captions].
func textBlocks(page []textLine, body run, title string) []block {
	lines := page[body.start:body.end]
	caption, arrows := captions(lines), arrowHeads(lines)
	for i := 1; i+2 < len(lines); i++ {
		if lines[i].text == title && lines[i+1].weight <= 0 && lines[i+2].weight > 0 {
			caption[i], caption[i+1] = true, true // a picture's text and its caption
		}
	}
	if body.start > 0 && len(lines) > 1 && isOwned(&page[body.start-1], &lines[0]) {
		caption[0] = true
	}
	deck := deckBelow(lines)
	out := make([]block, 0, len(lines))
	seen := map[string]bool{}
	links := false // below a heading of related articles
	end, dashes := len(lines), 0
	for end > 1 && (promotes(&lines[end-1]) || lines[end-1].mark != boilerplate.None || isDashed(&lines[end-1])) {
		end--
		dashes += count(isDashed(&lines[end]))
	}
	script, speakers := false, 0
	for i := range lines {
		speakers += count(speaks(lines, i))
	}
	for i := range lines {
		l := &lines[i]
		links = l.mark == boilerplate.Related || links && l.weight < 0 && !(lines[i-1].runes > maxLoose && lines[i-1].mark == boilerplate.Related && heads(lines, i))
		if links || showsAll(l) || l.weight <= 0 && strings.HasPrefix(l.text, "☞") || l.mark == boilerplate.Summary || l.button || l.weight == shortLine && l.runes <= maxLoose && !strings.HasPrefix(l.text, "▲") && !(arrows && isMarked(l, "▶")) && boilerplate.Loose(l.text).Kind != boilerplate.None {
			continue
		}
		if i >= end && (!arrows && promotes(l) || dashes > 2 && isDashed(l)) {
			continue
		}
		if i > 0 && i == len(lines)-1 && l.runes >= longLine/3 && again(seen, l.text) {
			continue
		}
		if l.runes >= longLine/3 && endsSentence(l.text) && !caption[i] {
			if seen[l.text] {
				continue // the page holds the article twice, for small screens too
			}
			seen[l.text] = true
		}
		b := block{text: lines[i].text, bold: !script && heads(lines, i)}
		if i < deck {
			b.kind = deckBlock
			if i == 0 {
				b.kind = captionBlock
			}
		} else if l.broken || isCast(b.text) || isSpeaker(b.text) || isGreeting(b.text) && !strings.ContainsAny(b.text, ")]|") || script && strings.HasPrefix(l.text, "=") && l.runes <= 20 || (script && l.runes <= maxLoose || strings.HasPrefix(l.text, "■")) && i+1 < len(lines) && isCue(lines[i+1].text) {
			b.kind = plainBlock // "홍길동 기자!" says the one to the other; "■ 홍길동 / 한빛대 교수" is the guest
		} else if speakers > 1 && speaks(lines, i) {
			b.kind = headingBlock
		} else if caption[i] {
			b.kind, b.bold = captionBlock, false
		} else if b.bold && strings.ContainsRune("◆◇■□", firstRune(b.text)) {
			b.kind = headingBlock
		} else if end := photoNotice(b.text); end > 0 {
			// The caption is glued to the paragraph behind it.
			out = append(out, block{kind: captionBlock, text: b.text[:end]})
			b.text = strings.TrimSpace(b.text[end:])
		}
		if script = script || isCue(l.text); b.text != "" {
			out = append(out, b)
		}
	}
	return out
}

// isDashed tells a headline behind a dash, as links stand below a text.
func isDashed(l *textLine) bool {
	return strings.HasPrefix(l.text, "- ") && l.runes >= leastTitle && l.mark == boilerplate.None && !strings.ContainsAny(l.text, ":=") && !strings.HasSuffix(l.text, ".")
}

// promotes tells a line behind the text that leads to another one.
func promotes(l *textLine) bool {
	if l.mark != boilerplate.None {
		return false
	}
	if l.weight <= 0 && startsIn(l.text, []string{"[영상]", "[동영상]", "[포토]", "[화보]", "[카드뉴스]"}) {
		return true
	}
	kind := boilerplate.Loose(l.text).Kind
	return kind == boilerplate.Promotion || kind == boilerplate.Related
}

// lastProse gives the last line of a body that is running text.
func lastProse(lines []textLine) int {
	last := 0
	for i := range lines {
		if lines[i].weight >= 20 {
			last = i
		}
	}
	return last
}

// speaks tells the name with a title above what somebody says, as the papers print
// the talks of their readers' committees.
func speaks(lines []textLine, i int) bool {
	if l := &lines[i]; i+1 == len(lines) || l.weight > 0 || l.runes > 20 || lines[i+1].weight <= 0 {
		return false
	}
	if quote, _ := utf8.DecodeRuneInString(lines[i+1].text); !strings.ContainsRune("\"'“‘", quote) {
		return false
	}
	by := byline.Parse(lines[i].text, byline.Body)
	return by.Kind == byline.Byline && len(by.Credits) == 1 && by.Credits[0].Kind == article.Contributor && without(lines[i].text, by.Span) == ""
}

// again reports whether a line that was cut off starts as one seen before.
func again(seen map[string]bool, s string) bool {
	for text := range seen {
		if strings.HasPrefix(text, s) {
			return true
		}
	}
	return false
}

// deckBelow gives where the text starts behind a caption with the deck below it
// ("◇ 가람천에 벚꽃이 피었다.", short lines), 0 where there is no such thing.
func deckBelow(lines []textLine) int {
	if len(lines) == 0 || !strings.HasPrefix(lines[0].text, "◇") {
		return 0
	}
	for i := 1; i <= min(len(lines)-1, maxLead); i++ {
		if lines[i].weight > 0 && i > 1 {
			return i
		} else if lines[i].weight > 0 {
			break
		}
	}
	return 0
}

// longLine is the length, in characters, of two sentences; no sentence of a third
// of it comes back in an article by chance.
const longLine = 60

// maxLoose is the length, in characters, up to which a line inside a body that
// may be a button or a press is one.
const maxLoose = 12

// photoNotice gives where a wire service's notice on a photo ends ("… 재판매 및
// DB 금지"), 0 where there is none.
func photoNotice(s string) int {
	const notice = "재판매 및 DB 금지"
	if i := strings.Index(s, notice); i >= 0 {
		return i + len(notice)
	}
	return 0
}

// heads tells a heading inside a body: a short line between sentences.
func heads(lines []textLine, i int) bool {
	l := &lines[i]
	return l.weight <= 0 && l.runes >= 4 && l.runes <= 40 && i+1 < len(lines) && lines[i+1].weight > 0 && !isCue(l.text)
}
