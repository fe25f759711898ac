package headline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// TrimSite takes the site's name and section breadcrumbs off a title or
// og:title and undoes its entities: "제목 : 뉴스 : 동아닷컴", "제목-정치ㅣ한국일보",
// "한국일보 | 제목". names are the outlet's names where known; without them only
// names and sections of the built-in tables go, and behind a clear separator what
// looks like a press's name or is one word. A title that is nothing else stays.
func TrimSite(title string, names ...string) string {
	title = clean(title)
	t := trimmer{names}
	whole := t.head(t.crumbs(title))
	text := t.tail(whole)
	for _, mark := range [...]string{" | ", " > "} {
		if section, rest, ok := strings.Cut(text, mark); ok && text != whole && press.IsSection(section) {
			return rest // 사회 | 제목 | 가상신문
		}
	}
	return text
}

type trimmer struct{ names []string }

// separators stand between a headline and what a site adds to it, the clearest
// first. A hyphen or colon within a word is one only before a known name.
const separators = "|｜ㅣ│:：<>＜＞›»-–—‹«•"

// fronts are those behind a site's name in front of a headline; a bracket there
// opens a label.
const fronts = "|｜ㅣ│:-–—"

// isClear reports whether the separators of mark part a headline from a site and
// hardly anything else.
func isClear(mark string) bool {
	return strings.ContainsAny(mark, "|｜ㅣ│") || strings.Contains(mark, "::")
}

// tail cuts the segments at the end: the longest run of sections and names
// that holds the site's name.
func (t trimmer) tail(s string) string {
	end := len(strings.TrimRight(s, " :|-"))
	cut, site := len(s), false
	if text, name, ok := strings.Cut(s, " / "); ok && text != "" && (t.named(name) || press.Looks(name) || press.Looks(withoutLatin(name))) {
		return text // as broadcasters print it
	}
	if i := strings.LastIndex(s, " < 기사본문 - "); i > 0 { // whatever an NDSoft site is called
		end, cut, site = i, i, true
	} else {
		end = t.motto(s[:end])
	}
	for end > 0 {
		i, n := lastSeparator(s[:end])
		if i <= 0 {
			break
		}
		segment, mark := strings.TrimSpace(s[i+n:end]), s[i:i+n]
		if t.isSite(segment, mark) || !site && isClear(mark) && lone(segment, s[:i]) {
			site = true
		} else if !press.IsSection(segment) && !crumb(segment, mark, s[:i], site) {
			break
		}
		if site {
			cut = i
		}
		end = i
	}
	if text := strings.TrimRight(s[:cut], " "); text != "" {
		return text
	}
	return s
}

// crumb reports whether segment is a part of the way to the page that is called as
// the site likes, or behind :: what the site says of itself before its name. before
// is what stands before it.
func crumb(segment, mark, before string, site bool) bool {
	switch {
	case utf8.RuneCountInString(segment) > maxMotto:
		return false
	case strings.Contains(mark, "::"):
		return site
	}
	return (mark[0] == ' ' || isClear(mark)) && strings.ContainsAny(mark, ">›»<‹") && !press.IsSection(before)
}

// maxMotto bounds what a site says of itself, in characters.
const maxMotto = 20

// motto gives where a motto behind the site's name starts ("… - 가상일보 - 시민의
// 신문"), the end of s where there is none: only a name stands between separators.
func (t trimmer) motto(s string) int {
	i, n := lastSeparator(s)
	if i <= 0 || s[i] != ' ' || utf8.RuneCountInString(s[i+n:]) > maxMotto || t.isSite(strings.TrimSpace(s[i+n:]), s[i:i+n]) {
		return len(s)
	}
	j, m := lastSeparator(s[:i])
	if j <= 0 || s[j] != ' ' {
		return len(s)
	}
	if name := strings.TrimSpace(s[j+m : i]); t.named(name) || press.Looks(name) {
		return i
	}
	return len(s)
}

// crumbs cuts the way to a page off the front: "뉴스 > 사회 > 제목". A lone section
// may be a word of the headline.
func (t trimmer) crumbs(s string) string {
	text, sure := s, 0
	for i := strings.IndexAny(text, ">›»"); i > 1 && text[i-1] == ' '; i = strings.IndexAny(text, ">›»") {
		part := strings.TrimSpace(text[:i])
		if t.named(part) || press.Looks(part) {
			sure += 2
		} else if press.IsSection(part) {
			sure++
		} else {
			break
		}
		text = strings.TrimLeft(text[i:], fronts+">＞›» ")
	}
	if sure < 2 || text == "" || press.IsSection(text) || t.isSite(text, " - ") {
		return s
	}
	return text
}

// lone reports whether segment, one word behind a clear separator, is a site's
// name whatever it is, and no person's, kicker's or section's: what stands before
// it is a whole headline.
func lone(segment, before string) bool {
	n := utf8.RuneCountInString(segment)
	return n >= 2 && n <= 8 && !strings.ContainsAny(segment, " 0123456789") && !(n == 3 && korean.IsName(segment)) && !known(segment) && !press.IsSection(segment) &&
		utf8.RuneCountInString(before) >= 12 && strings.Contains(before, " ")
}

// head cuts the site's name off the front: "한국일보 | 제목", and "[한국일보]
// 제목" where the outlet is known by that name.
func (t trimmer) head(s string) string {
	if rest := strings.TrimLeft(s, ":| "); rest != "" && (s[0] == '|' || strings.HasPrefix(s, "::") || strings.HasPrefix(s, ": ")) {
		s = rest // ::: 가상신문 ::: 제목
	}
	if label, rest := cutLeading(s); rest != "" && t.named(label) {
		return rest
	}
	if name, rest, ok := strings.Cut(s, " 모바일 사이트, "); ok && rest != "" && !strings.Contains(name, " ") {
		return rest // NDSoft's small pages
	}
	for i, r := range s {
		if !strings.ContainsRune(fronts, r) || i == 0 {
			continue
		}
		name := strings.TrimSpace(s[:i])
		rest := strings.TrimLeft(s[i:], fronts+" ")
		clear := strings.HasPrefix(s[i:], "::") || strings.ContainsRune("|｜ㅣ", r)
		apart := s[i-1] == ' ' || clear
		if rest != "" && (t.named(name) && (apart || r == ':') || apart && press.Is(name) && name != "다음" && name != "카카오" || clear && press.Looks(name) && !press.Is(name)) && !t.isSite(rest, " - ") && !press.IsSection(rest) {
			return rest
		}
		break
	}
	return s
}

// lastSeparator finds the last run of separators and blanks that holds at least
// one separator; i is where it starts, n its length.
func lastSeparator(s string) (i, n int) {
	for end := len(s); end > 0; {
		r, w := utf8.DecodeLastRuneInString(s[:end])
		if !strings.ContainsRune(separators, r) {
			end -= w
			continue
		}
		stop := end
		start := len(strings.TrimRight(s[:end], separators+" "))
		for stop < len(s) && s[stop] == ' ' {
			stop++
		}
		return start, stop - start
	}
	return -1, 0
}

// isSite reports whether segment names the site: one of the names, a known
// press with a word or two around it, an address, the page of an article itself;
// and where mark, which stands before it, is a clear one or has blanks, what looks
// like a press's name.
func (t trimmer) isSite(segment, mark string) bool {
	if t.named(segment) || press.Is(segment) || segment == "기사본문" {
		return true
	}
	clear := isClear(mark)
	if segment == "" || mark[0] != ' ' && !clear || utf8.RuneCountInString(segment) > 40 {
		return false
	}
	segment = withoutLatin(segment)
	if press.Looks(segment) || isDomain(segment) || newsName(segment, clear) || latinName(segment) {
		return true
	}
	words := strings.Fields(segment)
	whole := len(words)
	for len(words) > 1 && (isEdition(words[len(words)-1]) || press.IsSection(words[len(words)-1])) {
		words = words[:len(words)-1] // 가상일보 인터넷신문, 네이트 연예
	}
	if len(words) == 0 || len(words) > 6 || prose(words[:len(words)-1]) {
		return false
	}
	last := strings.TrimSuffix(words[len(words)-1], "모바일")
	switch {
	case t.named(last):
		return true
	case last == "다음" || last == "줌": // a word and a portal
		return false
	case press.Is(last):
		return true
	case len(words) == 1 && whole > 1, len(words) == 2 && isEdition(words[0]), strings.HasSuffix(last, "일보"),
		len(words) > 1 && strings.HasSuffix(words[len(words)-2], ","): // 세상을 보는 눈, 가상신문
		return press.Looks(last)
	}
	return clear && press.Looks(last)
}

// withoutLatin gives a site's name without what stands in brackets behind it:
// 가상일보(Gasang Ilbo).
func withoutLatin(name string) string {
	if i := strings.LastIndexByte(name, '('); i > 0 && strings.HasSuffix(name, ")") {
		return strings.TrimRight(name[:i], " ")
	}
	return name
}

// What sites are called by whose names do not end as those of presses do.
var (
	firsts = [...]string{"뉴스", "데일리", "월간", "주간", "계간", "시사", "미디어"} // the first three behind any mark
	lasts  = [...]string{"포스트", "헤럴드", "매거진", "위클리", "학보", "의소리", "MBC", "CBS", "KBS", "in", "IN"}
)

// newsName reports whether segment is one word that begins or ends as many sites'
// names do (뉴스…, 데일리…, …포스트), or a magazine's (월간 …). sure says that a clear
// mark stands before it: 주간보호 is a word.
func newsName(segment string, sure bool) bool {
	word := segment
	if period, name, ok := strings.Cut(segment, " "); ok && (period == "월간" || period == "주간" || period == "계간") {
		word = period + name
	}
	for i, w := range firsts {
		if i > 2 && !sure && word == segment {
			break
		}
		if rest, ok := strings.CutPrefix(word, w); ok && oneName(rest) {
			return true
		}
	}
	for _, w := range lasts {
		if rest, ok := strings.CutSuffix(word, w); ok && oneName(rest) && rest[0] >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// oneName reports whether rest may be the part of a site's name that tells it from
// others.
func oneName(rest string) bool {
	return len(rest) >= len("가") && len(rest) <= len("가나다라마") && !strings.Contains(rest, " ")
}

// latinName reports whether segment is a press's name in Latin letters: The Gasang
// Times, Gasang News.
func latinName(segment string) bool {
	i := strings.LastIndexByte(segment, ' ')
	switch strings.ToLower(segment[i+1:]) {
	case "news", "times", "herald", "post", "daily", "journal", "magazine", "press", "today", "tv":
		return i > 0 && strings.IndexFunc(segment, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 && strings.Count(segment, " ") < 4
	}
	return false
}

// isEdition reports whether word, behind a site's name, says which of its
// editions this is.
func isEdition(word string) bool {
	switch word {
	case "News", "모바일", "인터넷", "디지털", "인터넷신문", "인터넷판", "온라인":
		return true
	}
	return isDomain(word)
}

// prose reports whether words are a sentence rather than a motto.
func prose(words []string) bool {
	for _, w := range words {
		if strings.ContainsAny(w, "\"'“”‘’…?!") {
			return true
		}
	}
	return false
}

func (t trimmer) named(s string) bool {
	key := press.Key(s)
	for _, n := range t.names {
		if n != "" && key == press.Key(n) {
			return true
		}
	}
	return false
}

// isDomain reports whether s is the address of a site: munhwa.com.
func isDomain(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot < 2 || len(s)-dot < 3 || len(s)-dot > 5 {
		return false
	}
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; (c < 'a' || c > 'z') && (s[i] < '0' || s[i] > '9') && s[i] != '.' && s[i] != '-' {
			return false
		}
	}
	return true
}
