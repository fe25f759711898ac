package headline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/press"
)

// TrimSite takes the site's name and section breadcrumbs off a title or
// og:title and undoes its entities: "제목 : 뉴스 : 동아닷컴", "제목-정치ㅣ한국일보",
// "한국일보 | 제목". names are the outlet's names where known; without them only
// names and sections of the built-in tables go, and words that look like a
// press's name behind a clear separator. A title that is nothing else stays.
func TrimSite(title string, names ...string) string {
	title = clean(title)
	t := trimmer{names}
	title = t.head(title)
	return t.tail(title)
}

type trimmer struct{ names []string }

// separators stand between a headline and what a site adds to it, the clearest
// first. A hyphen or colon within a word is one only before a known name.
const separators = "|｜ㅣ│:：<>＜＞›»-–—‹•"

// tail cuts the segments at the end: the longest run of sections and names
// that holds the site's name.
func (t trimmer) tail(s string) string {
	end := len(strings.TrimRight(s, " :|-"))
	cut, site := len(s), false
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
		spaced := mark[0] == ' ' || strings.ContainsAny(mark, "|｜ㅣ│") || strings.Contains(mark, "::")
		if t.isSite(segment, spaced) {
			site = true
		} else if !(site && strings.Contains(mark, "::") && utf8.RuneCountInString(segment) <= maxMotto) && !press.IsSection(segment) && !(spaced && strings.ContainsAny(mark, ">›»<‹") && utf8.RuneCountInString(segment) <= maxMotto) {
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

// maxMotto bounds what a site says of itself, in characters.
const maxMotto = 20

// motto gives where a motto behind the site's name starts ("… - 가상일보 - 시민의
// 신문"), the end of s where there is none: only a name stands between separators.
func (t trimmer) motto(s string) int {
	i, n := lastSeparator(s)
	if i <= 0 || s[i] != ' ' || utf8.RuneCountInString(s[i+n:]) > maxMotto || t.isSite(strings.TrimSpace(s[i+n:]), true) {
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

// head cuts the site's name off the front: "한국일보 | 제목", and "[한국일보]
// 제목" where the outlet is known by that name.
func (t trimmer) head(s string) string {
	if label, rest := cutLeading(s); label != "" && rest != "" && t.named(label) {
		return rest
	}
	if name, rest, ok := strings.Cut(s, " 모바일 사이트, "); ok && rest != "" && !strings.Contains(name, " ") {
		return rest // NDSoft's small pages
	}
	for i, r := range s {
		if i > 60 {
			break
		}
		if !strings.ContainsRune("|｜ㅣ│:-–—", r) || i == 0 {
			continue
		}
		name := strings.TrimSpace(s[:i])
		rest := strings.TrimLeft(s[i:], separators+" ")
		clear := strings.HasPrefix(s[i:], "::") || strings.ContainsRune("|｜ㅣ", r)
		apart := s[i-1] == ' ' || clear
		if rest != "" && (t.named(name) && (apart || r == ':') || apart && press.Is(name) || clear && press.Looks(name)) && !t.isSite(rest, true) && !press.IsSection(rest) {
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
// press with a word or two around it, an address; and where spaced, what looks
// like a press's name.
func (t trimmer) isSite(segment string, spaced bool) bool {
	if t.named(segment) || press.Is(segment) {
		return true
	}
	if segment == "" || !spaced || utf8.RuneCountInString(segment) > 40 {
		return false
	}
	if i := strings.LastIndexByte(segment, '('); i > 0 && strings.HasSuffix(segment, ")") {
		segment = strings.TrimRight(segment[:i], " ") // 가상일보(Gasang Ilbo)
	}
	if press.Looks(segment) || isDomain(segment) || newsName(segment) {
		return true
	}
	words := strings.Fields(segment)
	for len(words) > 1 && (isEdition(words[len(words)-1]) || press.IsSection(words[len(words)-1])) {
		words = words[:len(words)-1] // 가상일보 인터넷신문, 네이트 연예
	}
	if len(words) == 0 {
		return false
	}
	last := strings.TrimSuffix(words[len(words)-1], "모바일")
	return len(words) <= 6 && (t.named(last) || press.Is(last) && last != "다음" && last != "줌") && !prose(words[:len(words)-1])
}

// newsName reports whether segment is one word that begins as many sites' names
// do: 뉴스…, 데일리…, 월간….
func newsName(segment string) bool {
	for _, w := range [...]string{"뉴스", "데일리", "월간"} {
		if rest, ok := strings.CutPrefix(segment, w); ok && len(rest) >= len("가") && len(rest) <= len("가나다라마") && !strings.Contains(rest, " ") {
			return true
		}
	}
	return false
}

// isEdition reports whether word, behind a site's name, says which of its
// editions this is.
func isEdition(word string) bool {
	switch word {
	case "News", "모바일", "인터넷신문", "인터넷판", "온라인":
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
	if s == "" || len(s) > 120 {
		return false
	}
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
