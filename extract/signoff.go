package extract

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// signOff reads the words that close a broadcast report and name its reporter:
// "KBS 뉴스 홍길동입니다.", "지금까지 국회에서 YTN 홍길동이었습니다.", "YTN
// 홍길동[hong@ytn.co.kr]입니다." They are spoken, so the line stays in the text.
func signOff(line string) (article.Author, bool) {
	s := strings.TrimRight(line, " .")
	if runes(s) > 60 {
		return article.Author{}, false
	}
	for _, end := range []string{"이었습니다", "였습니다", "입니다"} {
		rest, ok := strings.CutSuffix(s, end)
		if !ok {
			continue
		}
		head, address, _ := strings.Cut(strings.TrimRight(rest, " )]"), "[")
		if address == "" {
			head, address, _ = strings.Cut(head, "(")
		}
		head = strings.TrimRight(head, " ")
		i := strings.LastIndexByte(head, ' ')
		if i < 0 || address != "" && !strings.Contains(address, "@") {
			break
		}
		name, channel := head[i+1:], channelOf(head[:i])
		l := byline.Parse(strings.TrimSpace(name+" "+address), byline.Slot)
		if who := l.Authors(); channel != "" && len(who) == 1 && who[0].Name == name {
			who[0].Affiliations = []article.Affiliation{{Organization: channel}}
			who[0].Raw = line
			return who[0], true
		}
		break
	}
	return article.Author{}, false
}

// channelOf gives the press a sign-off's head ends in: "YTN", "KBS" of
// "KBS 뉴스", "SBS Biz".
func channelOf(head string) string {
	head = strings.TrimRight(strings.TrimSuffix(head, "뉴스"), " ")
	words := strings.Fields(head)
	for n := min(2, len(words)); n > 0; n-- {
		if name := strings.Join(words[len(words)-n:], " "); press.Is(name) {
			return name
		}
	}
	return ""
}

// lastSignOff looks for a sign-off among the last lines of a text, behind which
// the crew may be named.
func lastSignOff(paragraphs []article.Paragraph) (article.Author, bool) {
	for i := len(paragraphs) - 1; i >= 0 && i >= len(paragraphs)-3; i-- {
		if a, ok := signOff(paragraphs[i].Text); ok {
			return a, true
		}
	}
	return article.Author{}, false
}
