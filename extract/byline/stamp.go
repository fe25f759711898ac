package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// stampFronts begin the longer forms of stampWords: 기사승인, 최종수정.
var stampFronts = [...]string{"기사", "최초", "최종", "온라인"}

// stampWords label a time that stands beside a byline.
var stampWords = [...]string{"입력", "승인", "등록", "송고", "발행", "수정", "업데이트", "게재", "날짜", "작성", "게시", "방송", "공개", "노출"}

// listed reports whether a day alone behind the person makes a line of a list: of a
// reporter, of somebody from outside whom no news is about or a mark parts from the day,
// of a name that hardly is a noun, or of anybody where labelled says that they wrote.
func (a *person) listed(day string, labelled bool) bool {
	if a.JobTitle == "" { // 글 강한별 2017-06-12, 강한별    2017-06-12, 강한별 2025년 03월 30일 -
		return labelled || a.posted() || a.plain() && (strings.HasSuffix(strings.TrimRight(day, " "), "일 -") || (korean.IsCommonName(a.Name) || korean.EndsGiven(a.Name) || korean.Syllables(a.Name) == 4) && !strings.HasSuffix(day, " 전"))
	}
	mark := strings.TrimLeft(day, " ")
	return mark != "" && mark[0] == '|' || !korean.IsSubject(a.JobTitle) && !a.ofParty() // 강한별 시인 2018.10.07
}

// plain reports whether nothing but a name is known, of three syllables, behind a surname
// of two or a short one, and one that does not begin with a noun (안내문, but 이상욱) or end as
// events do (공모전).
func (a *person) plain() bool {
	n := korean.Syllables(a.Name)
	if a.JobTitle != "" || a.Kind != article.Reporter || n < 3 && !korean.IsShortName(a.Name) ||
		korean.IsOrganization(a.Name) && !korean.MaybeName(a.Name) || korean.IsPlace(a.Name) || korean.IsNoun(a.Name[:len("가나")]) && !korean.EndsGiven(a.Name) {
		return false
	}
	return !oneof.Ends(a.Name, "회", "전", "제", "장", "시", "군")
}

// posted reports whether the person is a reporter by title, or somebody from outside
// with a post that no news is about, whose work place is named.
func (a *person) posted() bool {
	if a.Kind == article.Contributor {
		return len(a.Affiliations) > 0 && !korean.IsSubject(a.JobTitle) && !a.ofParty()
	}
	return a.Kind == article.Reporter && a.JobTitle != ""
}

// vague finds what stands for a time at the end of s: 2시간 전, 어제, or a label whose
// time is elsewhere.
func vague(s string) (at, end int, clock bool) {
	if cut, ok := strings.CutSuffix(s, ":"); ok {
		cut = strings.TrimRight(cut, " ")
		for _, w := range stampWords {
			if before, ok := strings.CutSuffix(cut, w); ok && strings.HasSuffix(before, " ") {
				return len(before), len(s), true
			}
		}
		return -1, -1, false
	}
	if cut, ok := strings.CutSuffix(s, " 전"); ok {
		for _, w := range [...]string{"분", "시간", "일", "주", "개월", "년", "방금"} {
			if before, ok := strings.CutSuffix(cut, w); ok {
				return len(strings.TrimRight(before, "0123456789")), len(s), false
			}
		}
	}
	if before, ok := strings.CutSuffix(s, " 어제"); ok {
		return len(before), len(s), false
	}
	return -1, -1, false
}

// filler reports whether s is what may stand after a byline and its time:
// counts of comments and readers, labels, more times and share buttons.
func filler(s string) bool {
	const longest = 150
	return len(s) <= longest && idle(s)
}

// idle is filler for s of any length.
func idle(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if !korean.IsShare(strings.Trim(word, "|/:()[]")) && !counts(word) {
			return false
		}
	}
	return true
}

// countWords label a number beside a byline: of readers, comments, an issue, a page.
var countWords = [...]string{"조회", "댓글", "좋아요", "글자크기", "글자", "호수", "제", "오전", "오후", "개의", "수", "구독자", "통권", "Issue"}

// countUnits stand behind a number beside a byline.
const countUnits = "년월일시분초개명건회호면"

// countFirsts are the letters that what counts takes may begin with.
var countFirsts = firsts(countUnits, stampFronts[:], stampWords[:], countWords[:])

// firsts gives the first letters of the words, and all of units.
func firsts(units string, lists ...[]string) string {
	for _, list := range lists {
		for _, w := range list {
			_, size := utf8.DecodeRuneInString(w)
			units += w[:size]
		}
	}
	return units
}

// counts reports whether the word is nothing but numbers, marks, units and labels of
// times and counts: 조회수:1,234, 29면, 2024년, |
func counts(word string) bool {
	if first, _ := utf8.DecodeRuneInString(word); unicode.IsLetter(first) && !strings.ContainsRune(countFirsts, first) { // most words
		return false
	}
	if len(word) == len("개") && strings.Contains(countUnits, word) { // behind a number
		return true
	}
	for word != "" {
		rest := strings.TrimLeft(word, "0123456789.,-/:|()[]·")
		if rest != word && rest != "" && isDigit(word[len(word)-len(rest)-1]) {
			if r, size := utf8.DecodeRuneInString(rest); strings.ContainsRune(countUnits, r) {
				rest = rest[size:]
			}
		}
		for _, list := range [...][]string{stampFronts[:], stampWords[:], countWords[:]} {
			for _, w := range list {
				rest = strings.TrimPrefix(rest, w)
			}
		}
		if rest == word {
			return false
		}
		word = rest
	}
	return true
}

// unfilled drops counts and labels, and the marks beside them, from the ends of
// s[from:to].
func unfilled(s string, from, to int) (int, int) {
	for {
		from, to = trim(s, from, to)
		to = trimRightCut(s, from, to)
		first, _, _ := strings.Cut(s[from:to], " ")
		last := s[from+strings.LastIndexByte(s[from:to], ' ')+1 : to]
		switch {
		case first != "" && counts(first):
			from += len(first)
		case last != "" && counts(last):
			to -= len(last)
		default:
			return from, to
		}
	}
}

// trimRightCut drops separators before the time; some print a letter for a bar
// (홍길동 기자I 2003.11.05).
func trimRightCut(s string, from, to int) int {
	for from < to {
		c, size := utf8.DecodeLastRuneInString(s[from:to])
		if before, _ := utf8.DecodeLastRuneInString(s[from : to-size]); (c == 'I' || c == 'l') && (korean.IsHangul(before) || before == ' ' || kindOf(before) == shut) {
			c = '|'
		}
		if c != ' ' && c != '|' && c != '/' && c != '·' && c != ',' && c != ':' && kindOf(c) != open {
			break
		}
		to -= size
	}
	return to
}

// unit gives the length of what words of a time stand at i of s: 오전, 년 behind a
// digit, a weekday in brackets or alone; 0 where a name begins with such a syllable.
func unit(s string, i int) int {
	for _, w := range [...]string{"오전", "오후", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"} {
		if strings.HasPrefix(s[i:], w) {
			return len(w)
		}
	}
	c, size := utf8.DecodeRuneInString(s[i:])
	weekday := strings.ContainsRune("월화수목금토일", c)
	if i > 0 && (isDigit(s[i-1]) && strings.ContainsRune("년월일시분초", c) || s[i-1] == '(' && weekday) ||
		i > 1 && weekday && s[i-1] == ' ' && isDigit(s[i-2]) && wordEnd(s, i, len(s)) == i+size { // 2024.05.01 수 | …
		return size
	}
	return 0
}

// shortYear finds a day whose year has two digits, with a label before it or a time of
// day behind: 작성일 22-03-02, 22.03.02 16:20. It gives -1 where there is none.
func shortYear(s string) int {
	const label, day = "작성일", "22-03-02"
	mark := func(c byte) bool { return c == '-' || c == '.' || c == '/' }
	for i := 0; i+len(day) <= len(s); i++ {
		if !mark(s[i+2]) || !mark(s[i+5]) || i > 0 && isDigit(s[i-1]) || strings.Trim(s[i:i+2]+s[i+3:i+5]+s[i+6:i+8], "0123456789") != "" {
			continue
		}
		if rest := s[i+len(day):]; strings.HasSuffix(strings.TrimRight(s[:i], " :"), label) || len(rest) > len(" 16:") && rest[0] == ' ' && isDigit(rest[2]) && rest[3] == ':' {
			return i
		}
	}
	return -1
}

// labelledTime gives the length of a label at the start of s that a time follows:
// 등록 : … 수정 : 2020.09.29 12:15:01. It is 0 where none does.
func labelledTime(s string) int {
	all := len(s)
	for _, front := range stampFronts {
		s = strings.TrimPrefix(strings.TrimPrefix(s, front), " ")
	}
	for _, w := range stampWords {
		if rest, ok := strings.CutPrefix(s, w); ok {
			if day := strings.TrimLeft(rest, " :"); day != "" && (day[0] == '1' || day[0] == '2') {
				return all - len(day)
			}
		}
	}
	return 0
}

// stamp finds where the first time with its label stands in s and where the
// last part of it ends; at is -1 where there is none. clock tells whether a label
// or a time of day is there and not the day alone.
func stamp(s string) (at, end int, clock bool) {
	at = -1
	for i := 0; i+4 < len(s); i++ { // a year: 2013년, 2026. 3., 2024-05-01, 2024/05/01
		if s[i] != '1' && s[i] != '2' || i > 0 && isDigit(s[i-1]) || !isDigit(s[i+1]) || !isDigit(s[i+2]) || !isDigit(s[i+3]) {
			continue
		}
		if c := s[i+4]; c == '.' || c == '-' || c == '/' || strings.HasPrefix(s[i+4:], "년") || spacedDay(s[i:]) {
			at = i
			break
		}
	}
	if at < 0 {
		if at = shortYear(s); at < 0 {
			return -1, -1, false
		}
	}
	for end = at; end < len(s); {
		c, size := utf8.DecodeRuneInString(s[end:])
		if !strings.ContainsRune(" 0123456789.-/:()[]T", c) {
			if size = unit(s, end); size == 0 {
				size = labelledTime(s[end:])
			}
			if size == 0 {
				break
			}
		}
		clock = clock || c == ':' || c == '시'
		end += size
	}
	if i := labelBefore(s[:at]); i >= 0 {
		return i, end, true
	}
	return at, end, clock
}

// spacedDay reports whether s begins with a day and a time of day that blanks part:
// 2024 05 01 10:00
func spacedDay(s string) bool {
	const form = "2024 05 01 10:00"
	if len(s) < len(form) {
		return false
	}
	for i, c := range []byte(form) {
		if isDigit(c) != isDigit(s[i]) || !isDigit(c) && s[i] != c {
			return false
		}
	}
	return true
}

// labelBefore gives where the label of a time that follows s begins, -1 where s ends in
// none: 홍길동 기자 | 등록일 : …, but not 이수정 기자 …
func labelBefore(s string) int {
	s = strings.TrimRight(s, " :|([·")
	for _, unit := range [...]string{"일시", "일자", "시간", "시각", "일"} {
		if cut, ok := strings.CutSuffix(s, unit); ok {
			s = strings.TrimRight(cut, " ")
			break
		}
	}
	for _, w := range stampWords {
		before, ok := strings.CutSuffix(s, w)
		if !ok {
			continue
		}
		for _, front := range stampFronts {
			if cut, ok := strings.CutSuffix(strings.TrimRight(before, " "), front); ok {
				before = cut
			}
		}
		if word := s[strings.LastIndexByte(s, ' ')+1:]; word == w || !korean.IsName(word) {
			return len(before)
		}
	}
	return -1
}
