package extract

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// Which lines of a header may be its headline or deck.

// isTitle tells a line that reads as a headline or a line of its deck, and is nothing
// else that stands in a header.
func (h *header) isTitle(i int) bool {
	if i >= len(h.asked) {
		return h.readsAsTitle(i)
	}
	a := &h.asked[i]
	if !a.read {
		a.read, a.title = true, h.readsAsTitle(i)
	}
	return a.title
}

func (h *header) readsAsTitle(i int) bool {
	l := &h.lines[i]
	return l.mark == boilerplate.None && !l.timed && h.isShaped(l) && !h.isCell(i) && !h.isSite(i) && !isOnAir(l.text) && !h.isCaption(i) &&
		(!h.signs(i) || isSpeech(l.text) || oneof.Ends(l.text, speeches...))
}

// isShaped tells a line as long as titles are, of words and not of figures.
func (h *header) isShaped(l *textLine) bool {
	switch figures, words := digits(l.text), strings.Count(l.text, " ")+1; {
	case l.runes < 6, l.runes > 110, figures*2 > l.runes, figures >= 12 && strings.Contains(l.text, ":"):
		return false
	case h.latin:
		return words > 3 || hasHangul(l.text) && (words > 1 || l.runes >= 10)
	default:
		return hangul(l.text) >= 3 && (words > 1 || l.runes >= 10)
	}
}

// isSite tells what a site prints at the top of its pages: its sections, its press and
// what that says of itself, buttons, markets, weather, entries of its lists.
func (h *header) isSite(i int) bool {
	l, s := &h.lines[i], h.lines[i].text
	return isSections(s) || isCrumb(s) || isSeries(s) || isPressName(s) || isSlogan(s) || l.runes <= maxLoose && namesPress(s) ||
		i > 0 && strings.HasPrefix(s, "이슈 ") && isToday(h.lines[i-1].text) || // what the article belongs to
		isButton(l) || isColumn(l) || isFigures(l) || isGreeting(s) || strings.Count(s, "|") > 1 || strings.ContainsRune("▲△▼◀↑>", firstRune(s))
}

// isFigures tells what the weather is or the markets do: "맑음 나루 23.0℃", "코스피 2,512.34
// +12.30 (0.46%)".
func isFigures(l *textLine) bool {
	last := strings.TrimRight(l.text, "%) ")
	return strings.Contains(l.text, "℃") || digits(l.text)*3 >= l.runes && strings.Contains(l.text, ".") && last != "" && isNumeral(last[len(last)-1])
}

// isSlogan tells what a press says of itself before its name: "나루의 바른 언론 한빛일보".
func isSlogan(s string) bool {
	at := strings.LastIndexByte(s, ' ')
	return at > 0 && press.Looks(s[at+1:]) && oneof.Ends(s[:at], slogans...)
}

// slogans are what presses call themselves.
var slogans = []string{"정론지", "정론", "대표 신문", "대표신문", "대표 언론", "대표언론", "바른 언론", "바른언론", "참언론", "열린 언론", "독립 언론", "독립언론", "인터넷신문", "인터넷 신문", "전문지", "전문 신문", "전문신문", "여는 신문", "만드는 신문", "종합일간지", "지역신문"}

// isCaption tells what a picture in the header shows by whose it is, behind it or in
// brackets on the next line.
func (h *header) isCaption(i int) bool {
	l := &h.lines[i]
	switch {
	case namesGiver(l.text), i > h.first && isFile(h.lines[i-1].text), oneof.In(l.text, givers...), isHolder(strings.TrimSuffix(l.text, ".")), isPicture(l) && strings.HasSuffix(l.text, "."):
		return true
	case l.text[0] != '[' && (isCredited(l.text) || signedScene(l) || namesOwner(l)):
		return true
	}
	if i+1 == len(h.lines) || h.lines[i+1].mark != boilerplate.Caption {
		return false
	}
	if s := h.lines[i+1].text; strings.IndexByte("[(", s[0]) < 0 && (h.time < 0 || h.time > i || !strings.HasPrefix(s, "사진") || h.lines[i-1].mark == boilerplate.None) {
		return false // a deck, and whose the picture below is
	}
	above := slices.IndexFunc(h.lines[:i], func(l textLine) bool { return l.mark == boilerplate.None && !l.timed && l.runes >= leastTitle })
	return above >= 0 && above < i-1 // the headline, the time or buttons between
}

// namesGiver tells what a picture shows with one or two words behind its stop, whoever they
// name: "나루동 골목. 한빛일보DB". No title has a stop inside and such an end.
func namesGiver(s string) bool {
	at := max(strings.LastIndex(s, ". "), strings.LastIndex(s, ".사진"))
	owner := s[at+1:]
	return at > 0 && hangulBefore(s[:at]) && innerSentences(s) <= 1 && !strings.Contains(s[:at], "..") && runes(owner) <= 16 && strings.Count(strings.TrimSpace(owner), " ") <= 1 && !endsSentence(owner) && !endsInDots(s) && !strings.ContainsAny(owner, "\"”’'…")
}

// givers open a bracket with whose a picture is.
var givers = []string{"[제공=", "[사진=", "[출처=", "[촬영=", "[자료=", "(제공=", "(사진=", "(출처="}

// isToday tells the day a portal prints at the top of a page: "01.03 (토)".
func isToday(s string) bool {
	day, weekday, ok := strings.Cut(s, " (")
	return ok && len(day) == len("01.03") && digits(day) == 4 && len(weekday) == len("토)")
}

// isSeries tells a line with nothing but a series and its number: "[골목의 하루] ③".
func isSeries(s string) bool {
	h := headline.Parse(s)
	return len(h.Labels) > 0 && !hasHangul(h.Text)
}

// isSections tells the name of a section, or of one and the one below it:
// "경제·금융 경제·금융일반"; or a press with its sections.
func isSections(s string) bool {
	if press.IsSection(s) {
		return true
	}
	if parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("·|/ㅣ", r) }); len(parts) > 2 && runes(s) <= longLine && strings.Contains(s, " ") && !slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(strings.TrimSpace(p), " ") || runes(p) > leastTitle }) {
		return true // 세무 · 회계 · 관세사
	}
	if section, below, ok := strings.Cut(s, " | "); ok && press.IsSection(section) && runes(below) <= 8 {
		return true
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '·' || r == '/' || r == '|' })
	menu := len(words) > 2 && press.Is(words[0])
	if menu {
		words = words[1:]
	}
	if len(words) > 2 && slices.ContainsFunc(words, func(w string) bool { return menuWords[w] }) {
		return true
	}
	known := 0
	for _, w := range words {
		known += count(press.IsSection(strings.TrimSuffix(w, "일반")))
	}
	if known < len(words) {
		return known > 2 && known*2 > len(words) || known > 3 && known*3 > len(words) && digits(s) == 0 // a menu in one line
	}
	return menu || len(words) > 1 && strings.HasSuffix(s, "일반")
}

// menuWords are in a menu and in no headline.
var menuWords = map[string]bool{"로그인": true, "회원가입": true, "지면보기": true, "구독신청": true, "신문구독": true, "고객센터": true, "회사소개": true, "전체메뉴": true, "뉴스홈": true, "기사제보": true, "RSS": true}

// isPressName tells a press with a bare name: "연합뉴스 홍길동", "홍길동 한빛일보".
func isPressName(s string) bool {
	first, name, ok := strings.Cut(s, " ")
	return pressFirst(s) != s || ok && (press.Is(first) && runes(name) <= 4 && !strings.Contains(name, " ") || press.Looks(first) && isName(name))
}

// pressFirst puts a press before the name in front of it: "홍길동 한빛일보".
func pressFirst(s string) string {
	if name, last, ok := strings.Cut(s, " "); ok && press.Looks(last) && isName(name) {
		return last + " " + name
	}
	return s
}

// isCrumb tells the way to a page: "HOME 특집호 창간호", "특집기사 > 전체", "[447호 2015년
// 6월] 뉴스", or the number of a magazine.
func isCrumb(s string) bool {
	if _, issue, ok := strings.Cut(strings.ToUpper(s), "| ISSUE "); ok && digits(issue) > 0 {
		return true
	}
	home, _, _ := strings.Cut(s, " ")
	if issue := strings.TrimLeft(strings.TrimPrefix(home, "["), "0123456789"); home[0] == '[' && len(issue) < len(home)-1 && issue == "호" {
		return true
	}
	return strings.EqualFold(home, "home") || strings.HasPrefix(s, "현재 위치") || strings.Contains(s, " > ")
}

// isButton tells what a short line asks to be done.
func isButton(l *textLine) bool {
	return l.bullet && strings.HasSuffix(l.text, "로 보내기") || l.runes <= leastTitle && oneof.Ends(l.text, "닫기", "열기", "보기", "내기", "가기", "시작하기", "구독하기", " 작성") || l.runes <= longLine && oneof.Ends(l.text, buttonEnds...)
}

// buttonEnds end longer ones.
var buttonEnds = []string{" 레이어", "노출 0", "언어 선택", " 조정하기", "들으려면 누르세요", "매체로 추가", "고정 취소", "확대하기", "프린터 공유", "으로 공유", "보통 빠르게", " 보기 +", "동영상 시작", " 기사전송", "크게하기", "작게하기", " 변경하기", "복사완료"}

// showsAll tells the link to all of a program or a section: "뉴스 9 전체보기".
func showsAll(l *textLine) bool {
	return l.runes <= 20 && oneof.Ends(l.text, " 전체보기", " 전체 보기", " 다시보기", " 더보기") && !strings.Contains(l.text, "월 ") // the headline of one day's
}

// isSpeech tells a headline that says nothing but who speaks: "[신년사] 홍길동
// 가람군수".
func isSpeech(s string) bool {
	for _, l := range headline.Parse(s).Labels {
		if oneof.Ends(l, speeches...) {
			return true
		}
	}
	return false
}

// speeches are what somebody's speech or greeting is called.
var speeches = []string{"신년사", "송년사", "축사", "기념사", "창간사", "취임사", "퇴임사", "인사말", "축하메시지", "축하 메시지"}

// signs tells a line that is a byline from end to end.
func (h *header) signs(i int) bool {
	text := strings.TrimSuffix(h.lines[i].text, " 구독")
	if _, ok := namedWithPost(text); ok {
		return true
	}
	by := h.lines[i].byline(text)
	return by.Kind != byline.None && without(text, by.Span) == "" || isBracketed(text) || h.sent && isPost(text)
}

// isHeadline tells a title that is no sentence with its stop.
func (h *header) isHeadline(i int) bool {
	s := h.lines[i].text
	return h.isTitle(i) && (!strings.HasSuffix(s, ".") || endsInDots(s) || labelled(&h.lines[i]))
}

func digits(s string) int {
	n := 0
	for i := range len(s) {
		n += count(s[i] >= '0' && s[i] <= '9')
	}
	return n
}

func hangul(s string) int {
	n := 0
	for _, r := range s {
		n += count(korean.IsHangul(r))
	}
	return n
}

func hasHangul(s string) bool {
	return strings.ContainsFunc(s, korean.IsHangul)
}
