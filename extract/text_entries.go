package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// What the entries of a list have in common.

// apart tells the openings of two stories: long both, the last broken off, and few words
// of it stand in the other.
func apart(lines []textLine) bool {
	if len(lines) != 2 || lines[0].runes < 2*longLine || !lines[1].cut {
		return false
	}
	found, all := shared(lines[1].text, lines[:1])
	return 3*found < all
}

// bracketed reports whether there are paragraphs and each has a press in brackets
// near its start ("[한빛신문] …", "(한빛신문) …"): an article has it once, a list
// each time.
func bracketed(lines []textLine) bool {
	n := 0
	for i := range lines {
		if lines[i].weight <= 0 && lines[i].runes < longLine {
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

// reported reports whether there are paragraphs and each opens with its reporter or
// desk: "한빛일보 홍길동 기자 | …", "한빛일보 사회팀 | …".
func reported(lines []textLine) bool {
	n, desk := 0, ""
	for i := range lines {
		if lines[i].weight <= 0 {
			continue
		}
		if head, _, ok := strings.Cut(lines[i].text, " | "); ok && runes(head) <= leastTitle*2 && (n == 0 || head == desk) {
			desk = head
		} else if !lines[i].opensSigned() {
			return false
		}
		n++
	}
	return n >= 2
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
// label in brackets, perhaps behind a section: "[포토]…", "지역 [기고] …"; or three have
// the same word above them.
func sameLabel(lines []textLine) bool {
	seen, above := map[string]bool{}, map[string]int{}
	for i := range max(0, len(lines)-1) {
		l := &lines[i]
		if i+2 < len(lines) && l.runes <= leastTitle && l.weight < 0 && lines[i+1].weight < 0 && lines[i+1].mark == boilerplate.None && lines[i+2].weight > 0 {
			if above[l.text]++; above[l.text] == 3 {
				return true
			}
		}
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
		if !first && lines[i-1].text != "-" && (i < 2 || lines[i-1].weight > 0 || lines[i-2].text != "-") {
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
		if number, _, ok := strings.Cut(strings.TrimPrefix(s, "기사("), "건)"); ok && number != "" && strings.Trim(number, "0123456789,") == "" {
			return true
		}
		if runes(s) > 20 {
			continue
		}
		if strings.HasPrefix(s, "실시간") && strings.HasSuffix(s, "기사") {
			return true
		}
		if oneof.Ends(s, "뉴스목록", "기사목록", "기사리스트", "뉴스리스트", "게시물목록", "의다른기사", "작성한기사", "기사사진", "날짜선택") {
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

// reporters counts those who stand alone beside a paragraph and a headline each, none of
// them twice in a row: an article's stand together.
func reporters(lines []textLine) int {
	n, titles, last, prose := 0, 0, "", true
	for i := range lines {
		l := &lines[i]
		prose = prose || l.weight >= 20 || l.cut
		switch who := reporterAlone(l); who {
		case "":
			titles += count(l.weight <= 0 && l.mark == boilerplate.None && l.runes >= leastTitle && !l.timed)
		case last:
		default:
			n += count(prose)
			last, prose = who, false
		}
	}
	return min(n, titles)
}

// closedBy counts the paragraphs right below which a reporter stands, each another than
// the last.
func closedBy(lines []textLine) int {
	n, last := 0, ""
	for i := 1; i < len(lines); i++ {
		if who := reporterAlone(&lines[i]); who != "" && who != last && (lines[i-1].weight > 0 || lines[i-1].cut) {
			n, last = n+1, who
		}
	}
	return n
}

// reporterAlone gives the reporter who stands alone on a line.
func reporterAlone(l *textLine) string {
	if l.weight > 0 || l.runes > longLine/2 || !strings.Contains(l.text, "기자") {
		return ""
	}
	who := l.byline(l.text).Authors()
	if len(who) != 1 || who[0].JobTitle == "" {
		return ""
	}
	return who[0].Name
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
		return lines[i].timed || isAgo(lines[i].text) || beside == "" || endsInDay(lines[i].text) || strings.HasPrefix(beside, "by") && strings.HasSuffix(beside, "기자")
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

// isAgo tells how long ago something appeared: "사회 | 홍길동 기자 | 3시간 전".
func isAgo(s string) bool {
	ago, ok := strings.CutSuffix(s, " 전")
	return ok && digits(ago) > 0 && oneof.Ends(ago, "분", "시간", "일")
}

// endsInDay tells who posted something and when: "홍길동 · 2024년 5월 7일".
func endsInDay(s string) bool {
	rest := strings.TrimRight(s, "0123456789 .-/년월일")
	return digits(s[len(rest):]) >= 6 && runes(rest) <= leastTitle
}
