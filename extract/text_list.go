package extract

import (
	"fmt"
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// leastBody is the least weight of a body: one sentence of a brief.
const leastBody = 30

// maxFlash is how many lines a text has at most of which one short sentence is the
// body, below its headline and labelled time and above who signs it.
const maxFlash = 6

// notArticle tells lists of articles by what their lines are: headlines without
// sentences, teasers that break off, a date or a headline to each paragraph.
func notArticle(lines []textLine, body run, h header) error {
	flash := body.weight > 0 && len(lines) <= maxFlash && h.title >= 0 && h.time >= 0 && h.lines[h.time].label && closed(lines, body)
	if body.weight < leastBody && !flash {
		return fmt.Errorf("%w: none of its %d lines is running text", ErrNotArticle, len(lines))
	}
	whole, cut, dates, between, cues, notes := 0, 0, 0, 0, 0, 0
	prose := false // the last line was
	open := 0      // what the lines of a sentence weigh that has not ended
	for i := max(0, body.start-2*maxLead); i < min(len(lines), body.end+2*maxLead); i++ {
		inside := i >= body.start && i < body.end
		if i >= body.end && lines[i].mark == boilerplate.Related {
			break // other articles
		}
		l := &lines[i]
		if inside && l.weight > 0 && l.mark == boilerplate.None {
			open += l.weight
		} else {
			open = 0
		}
		switch {
		case l.cut && i == body.end-1 && l.weight > 0 && body.end+maxLead >= len(lines) && whole > 0:
			// The text was cut off here.
		case l.cut:
			cut++
			prose = true
		case !inside:
		case l.timed:
			dates++
		case l.mark == boilerplate.Note && strings.Contains(l.text, "바로잡습니다") && innerSentences(l.text) > 0:
			whole++ // the article is the correction
		case l.mark == boilerplate.Note:
			notes++
		case l.weight >= 20 && l.mark == boilerplate.None, open >= 20 && endsSentence(l.text):
			whole++
			open = 0
			prose = true
		case l.weight <= 0 && l.mark == boilerplate.None:
			if prose && !isCue(l.text) && l.runes >= 8 && !opens(l) && !isItem(l.text) {
				between++
			}
			cues += count(isCue(l.text))
			prose = false
		}
	}
	bare := 0 // times without a label, as lists print to each entry
	for i := range lines {
		if i >= body.end && lines[i].mark == boilerplate.Related {
			break
		}
		bare += count(lines[i].timed && !lines[i].label)
	}
	// What speaks for one article: a byline, a labelled time, a broadcast's cues,
	// a line that closes it; a bare time where the page does not state many.
	headed := h.labelled() || h.nearestByline() >= 0 || opensOnce(lines[body.start:body.end])
	signed := headed || cues > 0 || hasSummary(lines[:body.start]) || lines[body.end-1].signed || closed(lines, body) || opensAlone(lines, body)
	dated := signed || h.time >= 0 && bare <= 2
	switch {
	case dates >= 2 && dates*3 >= whole+cut:
		return fmt.Errorf("%w: a list, %d dates between %d paragraphs", ErrNotArticle, dates, whole+cut)
	case cut >= 2 && cut > whole, !signed && cut > 0 && whole <= 2 && cut >= whole-1 && whole > 0:
		return fmt.Errorf("%w: a list of teasers, %d of %d break off", ErrNotArticle, cut, whole+cut)
	case !headed && whole+cut >= 3 && between >= whole+cut-1:
		return fmt.Errorf("%w: a list, a headline to each of %d paragraphs", ErrNotArticle, whole+cut)
	case !signed && doubled(lines) > 1:
		return fmt.Errorf("%w: a list, each of its headlines stands twice", ErrNotArticle)
	case !headed && sameLabel(lines[max(0, body.start-2*maxLead):min(len(lines), body.end+2*maxLead)]):
		return fmt.Errorf("%w: a list, its headlines have the same label", ErrNotArticle)
	case !h.labelled() && whole <= 2 && entries(lines[max(0, body.start-maxLead):min(len(lines), body.end+3*maxLead)]) >= max(2, prosaic(lines[body.start:body.end])):
		return fmt.Errorf("%w: a list, each of its paragraphs is dated", ErrNotArticle)
	case !headed && h.time < 0 && isSite(lines, body):
		return fmt.Errorf("%w: what a site says to its visitors", ErrNotArticle)
	case signatures(lines[:min(len(lines), body.end+maxLead)]) > 1:
		return fmt.Errorf("%w: a list, each of its teasers is signed and dated", ErrNotArticle)
	case !h.labelled() && whole <= 3 && isProfile(lines[:body.end], whole):
		return fmt.Errorf("%w: what a reporter wrote", ErrNotArticle)
	case whole == 0 && notes > 1:
		return fmt.Errorf("%w: a list, an editors' note to each entry", ErrNotArticle)
	case bracketed(lines[body.start:body.end]):
		return fmt.Errorf("%w: a list, each of its paragraphs names its press", ErrNotArticle)
	case reported(lines[body.start:body.end]):
		return fmt.Errorf("%w: a list, each of its paragraphs names its reporter", ErrNotArticle)
	case whole == 0 && (!dated || !signed && len(lines)-body.end > maxLead || hasPager(lines[body.start:])):
		return fmt.Errorf("%w: a list, its only paragraph is a teaser", ErrNotArticle)
	case !dated && whole <= 2 && (bare > 2 || body.weight < 4*len(lines)):
		return fmt.Errorf("%w: %d paragraphs among %d lines, nobody signs them", ErrNotArticle, whole, len(lines))
	case !headed && dashed(lines[body.start:body.end]):
		return fmt.Errorf("%w: a list, a dash before each of its entries", ErrNotArticle)
	case !headed && whole <= 3 && isListing(lines[:body.start]):
		return fmt.Errorf("%w: a list by the words above it", ErrNotArticle)
	case isForum(lines[:body.start]), !headed && isBoard(lines[:body.start], h.title-maxLead):
		return fmt.Errorf("%w: a board or the site about itself", ErrNotArticle)
	case !headed && isShop(lines):
		return fmt.Errorf("%w: what a shop sells or answers", ErrNotArticle)
	case !headed && whole <= 2 && isSearch(lines[:body.start]):
		return fmt.Errorf("%w: the results of a search", ErrNotArticle)
	}
	return nil
}

// hasSummary finds the summary that a portal prints above an article.
func hasSummary(lines []textLine) bool {
	for i := range lines {
		if lines[i].mark == boilerplate.Summary {
			return true
		}
	}
	return false
}

// opensAlone tells an article in one line, cut off at its end, by the reporter in
// front of it.
func opensAlone(lines []textLine, body run) bool {
	l := &lines[body.start]
	return body.end == body.start+1 && l.runes >= 4*longLine && innerSentences(l.text) > 2 && lineOpens(l.text)
}

// opensOnce reports whether a text's first line opens with its reporter and no other
// does.
func opensOnce(lines []textLine) bool {
	for i := range lines {
		if lineOpens(lines[i].text) != (i == 0) {
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

// bracketed reports whether there are paragraphs and each has a press in brackets
// near its start ("[한빛신문] …", "(한빛신문) …"): an article has it once, a list
// each time.
func bracketed(lines []textLine) bool {
	n := 0
	for i := range lines {
		if lines[i].weight <= 0 {
			continue
		}
		text := lines[i].text
		if rest, ok := strings.CutPrefix(text, "("); ok {
			text = "[" + strings.Replace(rest, ")", "]", 1)
		}
		head, _, ok := strings.Cut(text, "]")
		_, name, open := strings.Cut(head, "[")
		if !ok || !open || runes(head) > 60 {
			return false
		}
		name, _, _ = strings.Cut(strings.Map(func(r rune) rune {
			if strings.ContainsRune(" /=·,", r) {
				return ' '
			}
			return r
		}, name), " ")
		if !korean.IsPress(name) && !press.Looks(name) {
			return false
		}
		n++
	}
	return n >= 2
}

// reported reports whether there are paragraphs and each opens with its reporter:
// "한빛일보 홍길동 기자 | …".
func reported(lines []textLine) bool {
	n := 0
	for i := range lines {
		if lines[i].weight <= 0 {
			continue
		}
		if !lineOpens(lines[i].text) {
			return false
		}
		n++
	}
	return n >= 2
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

// hasPager finds the page numbers under a list: 이전 1 2 3 다음.
func hasPager(lines []textLine) bool {
	for i := range lines {
		s := lines[i].text
		s = s[max(0, len(s)-120):]
		if at := strings.Index(s, "이전 "); at >= 0 && strings.Contains(s[at:], "다음") && len(strings.FieldsFunc(s[at:], func(r rune) bool { return r < '0' || r > '9' })) >= 3 {
			return true
		}
	}
	return false
}

// doubled counts the headlines that stand twice in a row above a paragraph: a
// picture's text and a link.
func doubled(lines []textLine) int {
	n := 0
	for i := 2; i < len(lines); i++ {
		l := &lines[i-1]
		title := strings.TrimPrefix(lines[i-2].text, "thumbnail - ")
		n += count((lines[i].weight > 0 || lines[i].cut) && l.weight <= 0 && l.runes >= leastTitle && l.text == title)
	}
	return n
}

// sameLabel reports whether two headlines above paragraphs start with the same
// label in brackets, perhaps behind a section: "[포토]…", "지역 [기고] …".
func sameLabel(lines []textLine) bool {
	seen := map[string]bool{}
	for i := range max(0, len(lines)-1) {
		l := &lines[i]
		label, title, ok := strings.Cut(l.text, "]")
		section, _, open := strings.Cut(label, "[")
		if section = strings.TrimSpace(section); !ok || !open || l.runes > longLine || runes(title) < 8 || lines[i+1].weight <= 0 || section != "" && !press.IsSection(section) {
			continue
		}
		if seen[label] {
			return true
		}
		seen[label] = true
	}
	return false
}

// dashed reports whether there are paragraphs and each but the first has a line with
// nothing but a dash right above, or a headline between.
func dashed(lines []textLine) bool {
	n := 0
	for i, first := 0, true; i < len(lines); i++ {
		if lines[i].weight <= 0 {
			continue
		}
		if !first && lines[i-1].text != "-" && (i < 2 || lines[i-2].text != "-") {
			return false
		}
		n += count(!first)
		first = false
	}
	return n >= 2
}

// isListing tells a list by the words right above its first entry: "실시간 사회
// 기사", "뉴스목록".
func isListing(lines []textLine) bool {
	for i, n := len(lines)-1, 0; i >= 0 && n < maxLead; i-- {
		s := squeeze(lines[i].text)
		n += count(hasLetter(s))
		if runes(s) > 20 {
			continue
		}
		if strings.HasPrefix(s, "실시간") && strings.HasSuffix(s, "기사") {
			return true
		}
		if endsIn(s, []string{"뉴스목록", "기사목록", "기사리스트", "뉴스리스트", "게시물목록", "의다른기사", "작성한기사", "기사사진", "날짜선택"}) {
			return true
		}
	}
	return false
}

// signatures counts the paragraphs with a reporter and a time below them, on one
// line or on two.
func signatures(lines []textLine) int {
	prose := func(i int) bool { return i >= 0 && (lines[i].weight > 0 || lines[i].cut) }
	signs := func(s string) bool {
		return byline.Parse(s, byline.Body).Kind == byline.Byline || runes(s) <= leastTitle && strings.HasSuffix(s, " 기자") // "사회홍길동 기자"
	}
	n := 0
	for i := range lines {
		if l := &lines[i]; l.timed && !l.label && l.runes <= longLine {
			_, beside := cutDay(l.text)
			n += count(prose(i-2) && signs(lines[i-1].text) || prose(i-1) && signs(beside))
		}
	}
	return n
}

// entries counts the paragraphs of a list: one alone between a headline and a day,
// or below both, perhaps with the reporter beside the day.
func entries(lines []textLine) int {
	prose := func(i int) bool { return i >= 0 && i < len(lines) && (lines[i].weight > 0 || lines[i].cut) }
	dates := func(i int) bool {
		if i < 0 || i >= len(lines) || lines[i].label || lines[i].runes > longLine {
			return false
		}
		_, beside := cutDay(lines[i].text)
		return lines[i].timed || beside == "" || endsInDay(lines[i].text) || strings.HasPrefix(beside, "by") && strings.HasSuffix(beside, "기자")
	}
	n, last := 0, -1
	for i := range lines {
		if !prose(i) || prose(i-1) || prose(i+1) || lines[i].runes < 30 {
			continue
		}
		small := i+3 < len(lines) && lines[i+1].runes <= leastTitle && lines[i+2].runes <= leastTitle // a section, a name
		day := -1
		switch {
		case dates(i + 1):
			day = i + 1
		case dates(i+2) && !prose(i+3):
			day = i + 2
		case small && dates(i+3):
			day = i + 3
		case dates(i-1) && !prose(i-2) && i > 1:
			day = i - 1
		}
		if day > last {
			n, last = n+1, day // each entry has its own
		}
	}
	return n
}

// prosaic counts the lines that are running text.
func prosaic(lines []textLine) int {
	n := 0
	for i := range lines {
		n += count(lines[i].weight > 0 || lines[i].cut)
	}
	return n
}

// endsInDay tells who posted something and when: "홍길동 · 2024년 5월 7일".
func endsInDay(s string) bool {
	rest := strings.TrimRight(s, "0123456789 .-/년월일")
	return digits(s[len(rest):]) >= 6 && runes(rest) <= leastTitle
}
