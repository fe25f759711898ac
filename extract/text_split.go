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
	t := timestamp.Parse(s, h.Now)
	if t.Published == nil && t.Modified == nil {
		return s, "", false
	}
	title, rest = strings.TrimRight(s[:t.Span.Start], " |/-ㅣ"), s[t.Span.Start:]
	if head, who := cutReporter(title); who != "" {
		title, rest = strings.TrimRight(head, " |/-ㅣ"), who+" "+rest
	}
	first, _, _ := strings.Cut(title, " ")
	if strings.Count(title, " ")+1 < least || runes(title) < leastTitle || strings.ContainsAny(title, "@>:") || digits(title)*2 > runes(title) || press.Is(first) || byline.Parse(withoutIssue(title), byline.Slot).Kind != byline.None {
		return s, "", false
	}
	return title, rest, true
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
