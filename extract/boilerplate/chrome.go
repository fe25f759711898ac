package boilerplate

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// word is an entry of the table of buttons and menus.
type word struct {
	text string // without blanks, lower case
	kind Kind
	// weight is how much the word says: a line that adds up to enough is chrome.
	weight int
	lead   bool // before what is listed it makes a list's heading: 함께 볼만한 기사
}

// The weights of words: a button is enough, of the names of networks two are, of
// sections, presses and words that texts use alone too three.
const (
	enough  = 6
	button  = enough
	network = enough / 2
	section = enough / 3
)

// chrome gives the kind of a line that is nothing but words of buttons and
// menus, glued or apart, with counts and marks between them: "글자 크게댓글 0",
// "URL 프린트 페이스북", "정치 경제 사회 문화".
func chrome(t string) Kind {
	if kind, ok := alone[strings.Trim(t, "-–—―─= ")]; ok {
		return kind
	}
	switch {
	case strings.HasPrefix(t, "시계아이콘"):
		return Share // how long an article takes to read
	case strings.Count(t, "_") > 1 && latin(strings.Trim(strings.ReplaceAll(t, "_", ""), "0123456789")):
		return Menu // a template's name_of_a_place1
	}
	switch {
	case numbersPicture(t):
		return Caption
	case isAdSpace(t):
		return Ad
	case strings.Count(t, "바로가기") > 1:
		return Menu
	case strings.Count(t, "보내기") > 1, strings.Count(t, "퍼가기") > 1:
		return Share
	case (strings.Contains(t, "℃") || strings.Contains(t, "미세먼지")) && len(t) <= maxHead*2 && weather(t):
		return Menu
	}
	if (strings.HasSuffix(t, "바로가기") || strings.HasSuffix(t, "표시하기")) && utf8.RuneCountInString(t) <= 24 {
		return Menu
	}
	if alt, _, _ := strings.Cut(t, " - "); utf8.RuneCountInString(alt) <= 20 {
		for _, of := range [...]string{"언론사 이미지", "대표 이미지", "기자 이미지"} {
			if strings.HasSuffix(alt, of) {
				return Menu // a picture's text
			}
		}
	}
	if strings.Trim(t, "가Aa +-｜|") == "" && strings.Count(t, "가")+strings.Count(t, "A") > 1 { // the size of letters: 가 - 가 +
		return Share
	}
	if strings.Trim(t, "0123456789:/ ") == "" && strings.Count(t, ":") == 2 && strings.Count(t, "/") == 1 { // of a player: 00:00 / 02:31
		return Share
	}
	if strings.Trim(t, "+- ") == "" && strings.Contains(t, "+") && strings.Contains(t, "-") { // - +
		return Share
	}
	var c cutter
	if !c.cut(t, 0) {
		return None
	}
	if c.weight < enough || c.listed && !c.strong || c.words == 2 && c.theme {
		return None
	}
	return c.kind
}

// isAdSpace reports whether t is the number of a place for an advertisement: G03-8236672469.
func isAdSpace(t string) bool {
	digits, letters := 0, 0
	for _, r := range t {
		switch {
		case isDigit(r):
			digits++
		case 'A' <= r && r <= 'Z':
			letters++
		case r != '-' && r != '_':
			return false
		}
	}
	return letters > 0 && digits >= 6
}

// numbersPicture reports whether t is nothing but a picture's number: "사진 1", "[표2]",
// "image1".
func numbersPicture(t string) bool {
	t = strings.Trim(t, "[]<>() ")
	for _, what := range [...]string{"사진", "표", "그림", "image", "img"} {
		if number, ok := strings.CutPrefix(t, what); ok && number != "" && strings.Trim(number, " 0123456789①②③④⑤⑥⑦⑧⑨") == "" {
			return true
		}
	}
	return false
}

// weather reports whether t is a place's weather and nothing else, as the head of a
// page shows it: 16℃ 서울, 구름많음속초11.0℃, 현재 서울 12℃ 맑음 미세먼지 좋음.
func weather(t string) bool {
	for w := range strings.FieldsFuncSeq(t, func(r rune) bool { return strings.ContainsRune("0123456789.-℃°•·:| ", r) }) {
		place := w
		for _, sky := range skies {
			if rest, ok := strings.CutPrefix(w, sky); ok {
				place = rest
				break
			}
		}
		if place != "" && !korean.IsPlace(place) && !airs[w] && (place == w || utf8.RuneCountInString(place) > 6) {
			return false
		}
	}
	return true
}

// What the head of a page says of the sky, the longer words first, and of the air.
var (
	skies = [...]string{"구름조금", "구름많음", "맑음", "흐림", "안개", "박무", "연무", "비", "눈"}
	airs  = set("미세먼지, 초미세먼지, 좋음, 보통, 나쁨, 매우, 매우나쁨, 현재, 오늘, 날씨, 습도, 강수량")
)

// cutter cuts a line into known words.
type cutter struct {
	dead   [maxChrome/64 + 1]uint64 // places no way leads on from
	kind   Kind
	strong bool // a button is among the words, kind is the first one's
	weight int
	words  int
	theme  bool // the last word is a section: 공유 경제 is no button
	head   bool // the last words are what is listed and words before it
	listed bool // commas, dots or numbers: weak words are a text's list then
}

// cut reports whether t is known words from at to its end, and adds them up.
func (c *cutter) cut(t string, at int) bool {
	for ; at < len(t); at++ {
		if c.dead[at/64]&(1<<(at%64)) != 0 {
			return false
		}
		r, n := utf8.DecodeRuneInString(t[at:])
		for _, w := range dictionary[lower(r)] {
			n := matchSpaced(t[at:], w.text)
			if n > 0 && !latinAt(t, at+n) && c.cut(t, at+n) {
				c.add(w)
				return true
			}
		}
		if !filler(r) {
			break
		}
		if isDigit(r) || strings.ContainsRune(",·ㆍ", r) {
			c.listed = true
		}
		at += n - 1
	}
	if at >= len(t) {
		return true
	}
	if n := tokenLen(t[at:]); press.Looks(t[at:at+n]) && c.cut(t, at+n) {
		c.add(word{kind: Menu, weight: section})
		return true
	}
	c.dead[at/64] |= 1 << (at % 64)
	return false
}

// add takes a word into account; words come from the last to the first.
func (c *cutter) add(w word) {
	c.words++
	if c.words == 1 {
		c.theme = w.weight == section && w.kind == Menu && press.IsSection(w.text)
	}
	if w.lead && c.head {
		w.kind, w.weight, c.theme = Related, button, false
	}
	c.head = c.head && w.lead || lists[w.text]
	c.weight += w.weight
	if w.weight == button || !c.strong && w.weight > 0 {
		c.kind, c.strong = w.kind, w.weight == button
	}
}

// tokenLen gives the bytes up to the next filler.
func tokenLen(t string) int {
	if i := strings.IndexFunc(t, filler); i >= 0 {
		return i
	}
	return len(t)
}

// filler reports whether r may stand between words of a menu: blanks, digits,
// marks, the × of a button.
func filler(r rune) bool {
	if r < utf8.RuneSelf {
		return r <= '@' && r != '#' && r != '@' || strings.IndexByte("[]{}|~_", byte(r)) >= 0
	}
	return fillers.has(r)
}

var fillers = setOf("\u00a0\u3000·•ㆍ‧・∙ㅣ│｜›»«‹×✕…–—→←↑↓▲▼△▽▶►▷◀★☆♥♡ⓘ◎※＋－✔✅☑\u200b\ufeff")

// latinAt reports whether a Latin word goes on at i, so that what was matched
// is only the beginning of it.
func latinAt(t string, i int) bool {
	if i >= len(t) {
		return false
	}
	return isLatin(t[i-1]) && isLatin(t[i])
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isLatin(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// matchSpaced gives the bytes of s that are word, where blanks may stand
// between its letters in s and Latin letters have either case; 0 for none.
func matchSpaced(s, word string) (n int) {
	for i := 0; i < len(word); {
		if n >= len(s) {
			return 0
		}
		if s[n] == ' ' && i > 0 {
			n++
			continue
		}
		b := s[n]
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		if b != word[i] {
			return 0
		}
		n++
		i++
	}
	return n
}

// menuLike reports whether t is a menu with words of the site's own in it: at
// least three of its words, and a third of them, are buttons.
func menuLike(t string) bool {
	words, buttons := 0, 0
	for w := range strings.FieldsFuncSeq(t, filler) {
		if words++; isButton(w) {
			buttons++
		}
	}
	return buttons >= 3 && buttons*3 >= words
}

// isButton reports whether the whole of w is a button's word.
func isButton(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	for _, e := range dictionary[lower(r)] {
		if e.weight == button && matchSpaced(w, e.text) == len(w) {
			return true
		}
	}
	return false
}

// breadcrumb reports whether t is the way to a page: 뉴스 > 경제 > 기업.
func breadcrumb(t string) bool {
	const arrows = ">›»"
	t = strings.TrimLeft(t, arrows+" ")
	i := strings.IndexAny(t, arrows)
	if i <= 0 || utf8.RuneCountInString(t) > 40 {
		return false
	}
	first := strings.TrimSpace(t[:i])
	if !press.IsSection(first) && !press.Is(first) && (len(first) > len("가나다라마바") || !oneof.Ends(first, "기사", "뉴스")) {
		return false
	}
	for _, part := range strings.FieldsFunc(t[i:], func(r rune) bool { return strings.ContainsRune(arrows, r) }) {
		if utf8.RuneCountInString(strings.TrimSpace(part)) > 12 {
			return false
		}
	}
	return true
}
