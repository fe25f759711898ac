package extract

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// What copying does to a line and takes back here.

// gluedAt gives where a copyright notice starts that is glued to a button ("전체기사
// 보기Copyright …"), or a caption with its credit that is glued to a paragraph ("…
// 방송된다.골목 장면. <사진=한빛TV>") or a labelled time behind one, the length of s where there
// is none.
func gluedAt(s string) int {
	if i := strings.Index(s, "Copyright"); i > 0 && hangulBefore(s[:i]) {
		return i
	}
	if i := lastStop(s); i > 0 && i < len(s) {
		label, _, _ := strings.Cut(strings.TrimSpace(s[i:]), " ")
		if timeLabels[label] && digits(s[i:]) >= 8 && runes(s[i:]) <= maxTailRunes {
			return i
		}
	}
	if i := strings.LastIndex(s, "사진"); i < 0 || len(s)-i > 4*maxTailRunes {
		return len(s)
	}
	const longest = 600 // bytes of a caption
	for i := max(0, len(s)-longest); ; {
		k := strings.Index(s[i:], "다.")
		if k < 0 {
			return len(s)
		}
		if i += k + len("다."); i < len(s) && letterAt(s[i:]) {
			if m := boilerplate.Classify(s[i:]); m.Kind == boilerplate.Caption && m.Span.Start == 0 {
				return i
			}
		}
	}
}

// dated cuts the day off the front of a line where the name of its element on the
// page stands before it: "date 2026-02-05 …".
func dated(s string) (day, beside string, ok bool) {
	const form = "2006-01-02"
	beside, ok = strings.CutPrefix(s, "date ")
	if !ok || len(beside) <= len(form) || beside[len(form)] != ' ' || strings.Trim(beside[:len(form)], "0123456789-") != "" {
		return "", s, false
	}
	return beside[:len(form)], strings.TrimSpace(beside[len(form):]), true
}

// splitLines gives the lines of a text, blank ones too, whichever way they end:
// \n, \r\n, \r, form feed, U+2028.
func splitLines(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for text != "" {
			i := strings.IndexFunc(text, breaksLine)
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

func breaksLine(r rune) bool {
	return r >= '\n' && r <= '\r' || r == '\u2028' || r == '\u2029'
}

// unbullet takes the bullet off a list item a browser copied.
func unbullet(s string) string {
	for _, b := range []string{"•", "◦", "‣"} {
		if rest, ok := strings.CutPrefix(s, b); ok {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// hiddenAddress is what Cloudflare prints where an address stood.
const hiddenAddress = "[email protected]"

// clean takes off what copying adds to a line: the rules of a table's cell ("| 제목
// |"), the end of an element that a browser took a byline in angled brackets for
// ("<홍길동 기자>홍길동>"), a page's links run together with the byline above them.
func clean(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "("+hiddenAddress+")", ""), hiddenAddress, "")
	s = strings.TrimSpace(strings.Trim(s, "| "))
	if who, ok := strings.CutSuffix(strings.TrimRight(s, ": "), " 입력"); ok && strings.HasSuffix(s, ":") {
		s = who // the time is missing
	}
	if name, ok := strings.CutPrefix(s, "기자, "); ok && isName(name) { // as BBC's Korean service signs
		s = name + " 기자"
	} else if ok && runes(name) <= 20 {
		return "" // the press
	}
	if name, ok := strings.CutPrefix(s, "기자명"); ok && name != "" && name[0] != ' ' {
		s = "기자명 " + name
	}
	if crumb, title, ok := strings.Cut(strings.TrimPrefix(s, "> "), " "); ok && strings.HasPrefix(s, "> ") && press.IsSection(crumb) && runes(title) >= leastTitle && !strings.Contains(title, ">") {
		s = title // the end of the way to the page
	}
	for _, button := range []string{"이미지 확대보기", "이미지 확대", "사진 확대"} {
		if text, ok := strings.CutPrefix(s, button); ok && endsSentence(text) && (korean.HasTopic(text) || !isScene(text)) {
			return strings.TrimSpace(text)
		}
	}
	for _, links := range []string{"관련 키워드", "한국경제TV  핫뉴스", "한국경제TV 핫뉴스"} {
		if i := strings.Index(s, links); i > 0 && (s[i-1] != ' ' || strings.Contains(s[i:], "ㆍ")) {
			s = s[:i]
		}
	}
	s = strings.TrimSpace(strings.TrimPrefix(s, "[기사 본문]")) // of a board's form
	if title, ok := strings.CutPrefix(s, "제목 "); ok && runes(title) >= leastTitle && !strings.HasSuffix(title, ".") {
		s = strings.TrimSpace(title)
	}
	if signed, ok := strings.CutSuffix(s, "기자/"); ok && strings.LastIndexByte(signed, '/') > 0 {
		s = signed + "기자" // "… 하고 있다./홍길동기자/"
	}
	if strings.HasPrefix(s, "(c) ") || strings.HasPrefix(s, "(C) ") {
		s = "ⓒ " + s[len("(c) "):]
	}
	s = strings.TrimSuffix(s, "<->") // 서울신문's, behind the address
	if at := strings.LastIndex(s, ".http"); at > 0 && strings.IndexByte(s[at:], ' ') < 0 {
		s = s[:at+1] // where a copy is from
	}
	body, ok := strings.CutSuffix(s, ">")
	if end := strings.LastIndexByte(body, '>'); ok && end >= 0 {
		if start := strings.LastIndexByte(body[:end], '<'); start >= 0 && end+1 < len(body) && strings.HasPrefix(body[start+1:end], body[end+1:]) {
			return s[:end+1]
		}
	}
	return s
}

// withoutStump takes the address off the last line of a text that was cut off in
// the middle of it: "홍길동 기자 (gildong@hanbi", or the bracket it stood in: "홍길동 기자(".
func withoutStump(s string) string {
	if rest, ok := strings.CutSuffix(s, "("); ok && (strings.HasSuffix(rest, " ") || signsAlone(rest)) {
		return strings.TrimSpace(rest)
	}
	at := strings.LastIndexByte(s, '@')
	if at < 0 || strings.ContainsAny(s[at:], ". )]>") {
		return s
	}
	head := s[:strings.LastIndexByte(s[:at], ' ')+1]
	if head = strings.TrimRight(head, " (<[/"); head == "" {
		return s
	}
	return head
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

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// withoutOwner takes off the wire service whose the picture above the first sentence
// is, glued to it: "연합뉴스가람시는 …".
func withoutOwner(s string) string {
	for _, agency := range []string{"연합뉴스", "뉴시스", "뉴스1"} {
		rest, ok := strings.CutPrefix(s, agency)
		if r, _ := utf8.DecodeRuneInString(rest); ok && korean.IsHangul(r) && !korean.GoesOn(rest) && !strings.HasPrefix(rest, "코리아") && runes(rest) >= longLine/2 && endsSentence(rest) {
			return rest
		}
	}
	return s
}

// withoutCity takes the city off that a release service or a foreign wire sets in front:
// "서울--(뉴스와이어)--", "하노이, 2월28일 (로이터) - ".
func withoutCity(s string) string {
	const longest = 80 // bytes
	city, rest, ok := strings.Cut(s, "(")
	wire, text, shut := strings.Cut(rest, ")")
	if bare := strings.TrimLeft(text, "-– "); ok && shut && len(s)-len(text) <= longest && bare != text && strings.ContainsAny(text[:len(text)-len(bare)], "-–") &&
		(strings.HasSuffix(city, "--") || korean.IsAgency(wire)) {
		return bare
	}
	return s
}

// withoutCategory takes the category off the front of a headline that a board glues to
// it; the page's own title has the headline without it, and then the board: "골목에 책방
// 열었다 > 뉴스".
func withoutCategory(s, page string) string {
	category, title, ok := strings.Cut(s, " ")
	if rest, found := strings.CutPrefix(page, title+" >"); ok && found && rest != "" && runes(category) <= 8 {
		return title
	}
	return s
}

// withoutDesk takes off the last sentence the number of the issue, and whose the picture
// it tells is ("… 취하고 있는 모습. 가온시 제공").
func withoutDesk(s string) string {
	s = withoutIssueStamp(s)
	if owner, ok := strings.CutSuffix(s, " 제공"); ok {
		if i := strings.LastIndex(owner, ". "); i > 0 && runes(owner[i:]) <= 14 && strings.Count(owner[i:], " ") <= 2 && isScene(owner[:i]) {
			return owner[:i+1]
		}
	}
	return s
}

// withoutIssueStamp takes the number of the printed issue and its day off the end of
// the last sentence: "… 열었다.<제459호> 06-08-01".
func withoutIssueStamp(s string) string {
	head := strings.TrimRight(s, "0123456789-./ ")
	text := withoutAside(head)
	issue, ok := strings.CutSuffix(strings.Trim(head[len(text):], " <>[]()"), "호")
	if issue = strings.TrimPrefix(issue, "제"); ok && strings.HasSuffix(text, ".") && issue != "" && digits(issue) == len(issue) {
		return text
	}
	return s
}

// withoutAside takes off what stands in brackets behind the last sentence:
// "(영덕)", "<편집자 주>".
func withoutAside(s string) string {
	for _, b := range [][2]string{{"(", ")"}, {"<", ">"}, {"[", "]"}} {
		if !strings.HasSuffix(s, b[1]) {
			continue
		}
		if i := strings.LastIndex(s, b[0]); i > 0 && len(s)-i < 4*maxTailRunes {
			return strings.TrimRight(s[:i], " ")
		}
	}
	return s
}
