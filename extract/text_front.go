package extract

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// What stands in front of a text that names no reporter; byline reads those that do.

// cutFront cuts what a bracket or a mark parts from the text behind it: "[한빛뉴스] …",
// "한빛뉴스 | …", "한빛뉴스 = …". mark is what it opens with, or the mark behind it. Angled
// brackets are a title's: "〈한빛일보〉 칼럼이 …".
func cutFront(s string) (front, text string, mark rune) {
	const longest = 40 // bytes
	for _, b := range []string{"[]", "()", "【】", "〔〕"} {
		mark = firstRune(b)
		if rest, ok := strings.CutPrefix(s, string(mark)); ok {
			front, text, ok = strings.Cut(rest, b[len(string(mark)):])
			if !ok || len(front) > longest || korean.GoesOn(text) { // a word of the sentence
				return "", s, 0
			}
			return front, strings.TrimSpace(text), mark
		}
	}
	at := strings.IndexAny(s, "|ㅣ│")
	if at <= 0 || at > longest {
		at = strings.IndexByte(s, '=')
	}
	if at <= 0 || at > longest {
		return "", s, 0
	}
	mark = firstRune(s[at:])
	return strings.TrimSpace(s[:at]), strings.TrimSpace(s[at+len(string(mark)):]), mark
}

// withoutPress takes off the first paragraph the press's name in front of it, as other
// lines have it, the place, or in a bracket the label of a contribution. It gives the name where it is a
// press's.
func withoutPress(list []article.Paragraph, named func(string) bool) (name string) {
	if len(list) == 0 || list[0].Kind == article.Note {
		return ""
	}
	name, text, mark := cutFront(list[0].Text)
	if name == "" || text == "" {
		return ""
	}
	if korean.IsPlace(name) && mark != '(' && endsSentence(text) && (len(list) == 1 || firstRune(list[1].Text) != mark) { // a list has more of them
		list[0].Text = text
		return ""
	}
	isPress := korean.IsPress(name) || press.Looks(name) || strings.HasPrefix(name, "뉴스") && !strings.Contains(name, " ") || oneof.Ends(name, "기자단", "기자연대", "기자협회")
	isPress = isPress || mark == '[' && runes(text) >= longLine && len(name) >= 4 && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	knows := isPress || named(name)
	if mark != '[' && (!knows || !endsSentence(text)) {
		return ""
	}
	if knows || runes(text) >= longLine && isContribution(name) {
		list[0].Text = text
	}
	if !isPress {
		return ""
	}
	return name
}

// inFront takes off the first paragraph the name in a bracket in front of it, of who signs
// elsewhere or, alone or behind a place or the press, where nobody does: "[홍길동] …", "[가람
// 홍길동] …", "한빛일보=홍길동 | …". A quotation behind it is the person's own.
func (s *signature) inFront() {
	list := s.a.Paragraphs
	if len(list) == 0 {
		return
	}
	front, text, mark := cutFront(list[0].Text)
	at := strings.LastIndexAny(front, " =") + 1
	name := front[at:]
	if mark != '[' && mark != '【' && (at == 0 || front[at-1] != '=' || !press.Looks(front[:at-1])) || !isName(name) || !endsSentence(text) || strings.ContainsRune("\"“'‘", firstRune(text)) {
		return
	}
	same := slices.ContainsFunc(s.a.Authors, func(a article.Author) bool { return a.Name == name })
	if !same && (len(s.a.Authors) > 0 || !korean.IsCommonName(name) || at > 0 && !korean.IsPlace(front[:at-1]) && !press.Looks(front[:at-1])) {
		return
	}
	list[0].Text = text
	if !same {
		s.a.Authors = byline.Parse(name, byline.Slot).Authors()
		s.source("authors", true, s.body)
	}
}
