package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// Whose a picture is, behind what it shows.

// maxOwner is how long, in bytes, that is at most.
const maxOwner = 100

// cutOwner cuts off the end of a line whose the picture is that it tells of: "나루동 골목.
// 연합뉴스", "나루동 골목 [가온시 제공]", "이웃들이 골목을 걷는다./사진=가온시".
func cutOwner(s string) (what, owner string) {
	if s = strings.TrimRight(s, " |"); strings.Contains(s, "://") || strings.HasSuffix(s, "다.") || strings.HasSuffix(s, "다") {
		return s, ""
	}
	from := max(1, len(s)-maxOwner, lastStop(s))
	for _, glued := range []string{"./", ".[", ".(", ".<"} {
		from = max(from, strings.LastIndex(s, glued)+1)
	}
	for i := from; i < len(s); i++ {
		if !utf8.RuneStart(s[i]) || s[i] == '=' || s[i-1] != ' ' && strings.IndexByte("[(</", s[i]) < 0 && !oneof.Begins(s[i:], "ⓒ", "©") {
			continue
		}
		if isSource(s[i:]) || s[i-1] == ' ' && stopped(s[:i-1]) && owns(s[i:]) {
			return withoutDate(strings.TrimRight(s[:i], " /|")), s[i:]
		}
	}
	what = withoutDate(s)
	return what, s[len(what):]
}

// sourced tells a line by whose the picture is behind it: what stops at a noun, or before
// more of the text one sentence.
func (l *textLine) sourced(before bool) bool {
	const longest = 110
	if l.mark != boilerplate.None || l.runes > longest {
		return false
	}
	what, owner := cutOwner(l.text)
	by := l.byline(l.text)
	photographed := before && owner == "" && l.runes <= 40 && by.Span.Start > 0 && by.Span.End == len(l.text)
	switch {
	case isSource(l.tail):
		what = l.text
	case photographed:
		what = strings.TrimRight(l.text[:by.Span.Start], " /[")
	case owner == "":
		return false
	}
	if end := strings.TrimRight(what, ".)\"'”’ "); l.runes <= longLine && endsInNoun(end) {
		return true
	}
	return before && !photographed && endsSentence(what) && innerSentences(strings.TrimRight(what, ".")) == 0 && !korean.HasTopic(what) && !korean.IsTold(strings.TrimRight(what, ".")) && !l.opensSigned()
}

// withoutDate takes the day off the end of what a picture shows.
func withoutDate(s string) string {
	if at := strings.LastIndexByte(s, ' '); at > 0 && digits(s[at:]) > 4 && strings.Trim(s[at:], "0123456789./- ") == "" {
		return strings.TrimRight(s[:at], " /")
	}
	return s
}

// isSource tells whose or where a picture is from and nothing else.
func isSource(s string) bool {
	bare := unwrap(strings.TrimSpace(s))
	marked := len(bare) < len(s)
	if bare == "" {
		return false
	}
	if what, ok := strings.CutPrefix(bare, "사진"); ok || strings.HasPrefix(bare, "출처") {
		what = strings.TrimLeft(strings.TrimPrefix(what, "출처"), " =:|ㅣ/")
		return len(what) < len(bare) && runes(what) > 2 && (owns(what) || isOwner(what, true))
	}
	who, gives := strings.CutSuffix(bare, " 제공")
	name := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(bare, "DB"), "자료사진"))
	switch {
	case gives:
		return marked || owns(who) || isName(who) || oneof.In(who, "독자", "본인", "시민", "유족", "제보자")
	case isOwner(bare, marked), name != bare && (name == "" || press.Looks(name)), oneof.Begins(bare, stocks...), marked && owns(bare):
		return true
	case strings.Count(bare, " ") <= 2 && oneof.Ends(bare, " 캡처", " 캡쳐", " 갈무리", " 누리집", " 자료사진") || bare == "캡처" || bare == "갈무리":
		return true
	}
	m := boilerplate.Classify(s)
	return marked && m.Kind == boilerplate.Caption && without(s, m.Span) == ""
}

// stocks are where papers buy pictures, and what they call those taken for all.
var stocks = []string{"게티이미지", "셔터스톡", "이미지투데이", "클립아트코리아", "픽사베이", "공동취재사진"}
