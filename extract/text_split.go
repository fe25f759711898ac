package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/press"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// headed cuts the headline off a line that prints it with its time and perhaps its
// reporter: "골목에 책방 열었다 홍길동 기자 입력 2023-02-08 09:47".
func headed(s string, h Hint) (title, rest string, ok bool) {
	const least, most = 3, 110 // words, characters
	if digits(s) < 6 || runes(s) > most {
		return s, "", false
	}
	at := startOfTime(s, h)
	if at <= 0 || hangulBefore(s[:at]) && isNumeral(s[at]) {
		return s, "", false // a list glues them
	}
	title, rest = strings.TrimRight(s[:at], " |/-ㅣ,"), s[at:]
	if i := strings.LastIndexByte(title, ' '); i > 0 && timeLabels[title[i+1:]] {
		title, rest = title[:i], title[i+1:]+" "+rest
	}
	title = strings.TrimPrefix(title, "제목 ")
	if head, who := cutReporter(title); who != "" {
		title, rest = strings.TrimRight(head, " |/-ㅣ"), who+" "+rest
	}
	first, _, _ := strings.Cut(title, " ")
	if strings.Count(title, " ")+1 < least || runes(title) < leastTitle || strings.ContainsAny(title, "@>:") || digits(title)*2 > runes(title) || press.Is(first) || byline.Parse(withoutIssue(title), byline.Slot).Kind != byline.None {
		return s, "", false
	}
	return title, rest, true
}

// startOfTime gives where in a line its time starts with its label, -1 where there is
// none. In a long line the grammar wants a label, so a bare time is tried by itself.
func startOfTime(s string, h Hint) int {
	if t := timestamp.Parse(s, h.Now); t.Published != nil || t.Modified != nil {
		return t.Span.Start
	}
	for _, century := range []string{" 19", " 20"} {
		if i := strings.Index(s, century); i > 0 {
			if t := timestamp.Parse(s[i+1:], h.Now); t.Published != nil && t.Span.Start == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// cutReporter cuts the reporter off the end of a headline: "골목에 책방 열었다 홍길동 기자".
func cutReporter(s string) (title, who string) {
	head, ok := strings.CutSuffix(s, " 기자")
	at := strings.LastIndexByte(head, ' ')
	if !ok || at < 0 || !isName(head[at+1:]) {
		return s, ""
	}
	return head[:at], s[at+1:]
}
