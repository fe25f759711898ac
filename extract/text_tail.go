package extract

import (
	"cmp"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// What stands behind the last sentence of a paragraph.

// maxTailRunes is how long what stands behind the last sentence is at most.
const maxTailRunes = 50

// splitTail parts a paragraph from what stands behind its last sentence and is no part of
// it. A caption keeps whose its picture is.
func splitTail(s string) (text, tail string) {
	if text, tail = cutTail(s); tail != "" && showsScene(text) {
		return s, ""
	}
	return text, tail
}

// cutTail cuts off what stands behind the last sentence: whose it is ("… 예정이다.
// 연합뉴스", "… 열었다. <온라인뉴스팀>"), who signs it in brackets, where it goes on ("… 했다.
// 〈관련기사 3면〉"). All of it must be understood; byline tells those with a title.
func cutTail(s string) (text, tail string) {
	at := lastStop(s)
	tail = strings.TrimSpace(s[at:])
	if at == 0 || tail == "" || len(tail) > 4*maxTailRunes || runes(tail) > maxTailRunes {
		return s, ""
	}
	bare := unwrap(tail)
	marked := len(bare) < len(tail)
	if !marked && isPolite(s[:at]) && !korean.IsAgency(bare) && !strings.ContainsAny(bare, "=/·") && press.Looks(bare) {
		return s, "" // a letter and who sends it
	}
	if isTail(bare, marked) {
		return s[:at], bare
	}
	if who := strings.TrimRight(bare, "0123456789.-/ "); signsAlone(who) && byline.Parse(s, byline.Body).Kind == byline.None {
		return s[:at], who
	}
	return s, ""
}

// weighLast takes the last paragraph of a text for one though a picture's credit stands
// behind it ("… 밤 9시에 방송된다. 사진=한빛TV"): it speaks of somebody, and more of the
// text stands above it. Between paragraphs it may say what a picture shows.
func weighLast(lines []textLine, h Hint) {
	for i := 1; i < len(lines); i++ {
		l := &lines[i]
		at := lastStop(l.text)
		if l.mark != boilerplate.Caption || lines[i-1].weight < leastBody || lines[i-1].cut || at == 0 || at == len(l.text) || firstRune(l.text) == '▲' || showsScene(l.text[:at]) || !korean.HasTopic(l.text[:at]) {
			continue
		}
		last := true
		for k := i + 1; k < len(lines) && last && !closes(&lines[k]) && lines[k].mark != boilerplate.Related; k++ {
			last = lines[k].weight <= 0
		}
		if last {
			l.text, l.tail = l.text[:at], unwrap(strings.TrimSpace(l.text[at:]))
			l.runes = runes(l.text)
			l.mark = boilerplate.None
			l.weigh(h)
		}
	}
}

// ownTails gives what stood behind the last sentence of a body, as a line of its own, and
// who signs behind one above it.
func ownTails(lines []textLine) []textLine {
	var out []textLine
	last := lastProse(lines)
	for i := range lines {
		if l := &lines[i]; l.tail != "" && (i >= last || strings.HasSuffix(l.tail, "기자")) {
			tail := cmp.Or(signedIn(l.tail), bracketHome(l.tail))
			out = append(out, textLine{text: tail, num: l.num, runes: runes(tail)})
		}
	}
	return out
}

// lastStop gives where the last sentence of s ends, with its quotation marks, 0 where
// none does near enough for a tail.
func lastStop(s string) int {
	for i := len(s); i > max(0, len(s)-4*maxTailRunes-len("다.”")); i-- {
		if c := s[i-1]; (c == '.' || c == '?') && oneof.Ends(s[:i], "다.", "요.", "자.", "라.", "죠.", "까?") {
			return len(s) - len(strings.TrimLeft(s[i:], "\"'”’"))
		}
	}
	return 0
}

// unwrap takes the marks off what stands behind a sentence: a bracket around it, a slash
// or a dash before it.
func unwrap(s string) string {
	s = strings.TrimRight(strings.TrimLeft(s, "/／|―–—-=◇◆▣■□●▶※ "), "-= ")
	for _, b := range []string{"()", "[]", "<>", "〈〉", "【】", "〔〕", "《》"} {
		open := firstRune(b)
		if inner, ok := strings.CutPrefix(s, string(open)); ok {
			if inner, ok = strings.CutSuffix(inner, b[len(string(open)):]); ok {
				return strings.TrimSpace(inner)
			}
		}
	}
	return s
}

// isTail tells what stands behind the last sentence of a paragraph and is none of it.
// marked says that it stood in a bracket or behind a slash or a dash.
func isTail(s string, marked bool) bool {
	switch {
	case isOwner(s, marked), strings.HasPrefix(s, "출처") && strings.IndexAny(strings.TrimLeft(s[len("출처"):], " "), ":=/|") == 0:
		return true
	case korean.IsDesk(s[strings.LastIndexByte(s, ' ')+1:]) && signsAlone(s), strings.HasSuffix(s, "주재기자") && !strings.Contains(s, " "):
		return true
	case !marked:
		return false
	case endsInSite(s), strings.HasSuffix(s, " 계속"):
		return true
	case korean.JobTitle(s[strings.LastIndexByte(s, ' ')+1:]) == korean.Reporter && byline.Parse(s, byline.Body).Kind == byline.None, s == "계속", s == "끝", s == "표 참조":
		return true
	}
	name, home, _ := strings.Cut(s, "·")
	if place, _, _ := strings.Cut(home, " "); isName(name) && !strings.Contains(name, "@") && (home == "" || korean.IsPlace(place)) {
		return true
	}
	m := boilerplate.Classify(s)
	return m.Kind == boilerplate.Related && without(s, m.Span) == ""
}

// endsInSite tells who signs, or the press, with the site's address: "홍길동/hanbit.example".
func endsInSite(s string) bool {
	who, site, ok := strings.Cut(s, "/")
	return ok && who != "" && strings.Contains(site, ".") && isHost(site)
}

// withoutStray takes such a thing off the last paragraph.
func withoutStray(list []article.Paragraph) {
	if n := len(list) - 1; n >= 0 {
		if at := lastStop(list[n].Text); at > 0 && isStray(strings.TrimSpace(list[n].Text[at:])) {
			list[n].Text = list[n].Text[:at]
		}
	}
}

// isStray tells what stands behind the last sentence of a text and whatever it says is none
// of it: marks, a few words in square brackets or behind a slash, a link. Angled ones name a book.
func isStray(tail string) bool {
	if strings.Trim(tail, "-–―—=*/#■□◆◇●○▣ ") == "" {
		return tail != ""
	}
	if endsSentence(tail) || runes(tail) > longLine/2 {
		return false
	}
	mark := firstRune(tail)
	return strings.ContainsRune("▶▷►☞/", mark) || strings.ContainsRune("[【", mark) && unwrap(tail) != tail && isEnclosed(tail)
}

// isOwner tells the names of presses and wire services and nothing else: "연합뉴스",
// "AP·연합뉴스", "2023.2.8/뉴스1", "가람=연합뉴스". Unmarked, what only looks like one may be
// the next sentence's first word.
func isOwner(s string, marked bool) bool {
	if place, owner, ok := strings.Cut(s, "="); ok {
		if strings.Contains(place, " ") || korean.CreditLabel(place) != korean.NoRole {
			return false
		}
		s = owner
	}
	s = strings.TrimLeft(strings.TrimPrefix(s, "사진 "), "0123456789./ ")
	if place, owner, ok := strings.Cut(s, "/"); ok && korean.IsPlace(place) {
		s = owner
	}
	all := s != ""
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" ·ㆍ/", r) }) {
		all = all && (press.Is(w) || korean.IsAgency(w) || korean.IsPool(w) && korean.IsPhotoDesk(w) || oneof.Ends(w, "일보", "신문", "뉴스") && press.Looks(w) || marked && korean.IsPress(w))
	}
	return all
}
