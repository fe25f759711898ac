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

// handedOver reads the line with which an anchor hands over: "홍길동 기자입니다.",
// "홍길동 기자가 보도합니다."
func handedOver(line string) (article.Author, bool) {
	at := strings.LastIndex(line, " 기자")
	if at < 0 || runes(line) > 100 {
		return article.Author{}, false
	}
	name, rest := line[:at], line[at+len(" 기자"):]
	if i := strings.LastIndexByte(name, ' '); i >= 0 || runes(line) > 24 {
		// "골목 책방을 홍길동 기자가 다녀왔습니다."
		list := strings.HasSuffix(strings.TrimRight(name[:max(i, 0)], " "), ",") // "밤사이 사건 소식, 홍길동 기자입니다."
		if !strings.HasPrefix(rest, "가 ") && !list || runes(rest) > 16 {
			return article.Author{}, false
		}
		name = name[i+1:]
	}
	for _, end := range []string{"입니다", "보도입니다", "보돕니다", "보도합니다", "취재했습니다", "전해드립니다", "전합니다", "다녀왔습니다", "정리했습니다", "살펴봤습니다", "알아봤습니다", "만나봤습니다", "만났습니다", "함께했습니다", "함께 했습니다", "동행했습니다", "소개합니다"} {
		if strings.HasSuffix(strings.TrimRight(rest, " ."), end) {
			who := byline.Parse(name+" 기자", byline.Body).Authors()
			return append(who, article.Author{})[0], len(who) == 1
		}
	}
	return article.Author{}, false
}

// channelOf gives the press a sign-off's head ends in: "YTN", "KBS" of
// "KBS 뉴스", "SBS Biz".
func channelOf(head string) string {
	words := strings.Fields(head)
	if len(words) == 0 {
		return ""
	}
	for _, end := range []string{"뉴스", "방송", "TV"} { // of a channel no table knows
		if name, ok := strings.CutSuffix(words[len(words)-1], end); ok && runes(name) >= 2 {
			if end != "뉴스" {
				name += end
			}
			return name
		}
	}
	words = strings.Fields(strings.TrimSuffix(head, "뉴스"))
	for n := min(2, len(words)); n > 0; n-- {
		if name := strings.Join(words[len(words)-n:], " "); press.Is(name) {
			return name
		}
	}
	return ""
}

// lastSignOff looks for a sign-off among the last lines of a text, behind which
// the crew may be named, else for who is introduced in the first.
func lastSignOff(paragraphs []article.Paragraph) (article.Author, bool) {
	var by article.Author
	for i := len(paragraphs) - 1; i >= 0 && i >= len(paragraphs)-3 && by.Name == ""; i-- {
		by, _ = signOff(paragraphs[i].Text)
	}
	for _, p := range paragraphs[:min(6, len(paragraphs))] {
		if a, ok := handedOver(p.Text); ok && (by.Name == "" || by.Name == a.Name && by.JobTitle == "") {
			if len(by.Affiliations) > 0 {
				by.Affiliations[0].JobTitle = a.JobTitle
			}
			a.Affiliations, a.Email = by.Affiliations, by.Email
			return a, true
		}
	}
	return by, by.Name != ""
}
