package boilerplate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// maxCaption bounds a caption; what is longer is a paragraph with a credit at
// its end.
const maxCaption = 220 // characters

// maxByline bounds a byline that a credit is glued to.
const maxByline = 40

// caption gives Caption for a line that a picture's credit ends: the whole line
// where it is short enough to be a caption, else the credit alone. A line that
// starts with ▲ and says what a picture shows is one too.
func caption(t string) (Kind, int) {
	if oneof.Begins(t, "글·사진", "글ㆍ사진", "글/사진", "글, 사진", "글 사진", "사진·글", "사진/글") {
		return None, 0 // who wrote it too
	}
	if len(t) <= 120 && (strings.IndexAny(t, "=|") > 0 && credits(t, false) || provided(t) || fileName(t) || material(t) || measures(t)) || strings.HasSuffix(t, " 원본보기 아이콘") {
		return Caption, 0 // the last is the button on the picture
	}
	if i := strings.Index(t, "이해를 돕기 위"); i >= 0 && len(t) <= 160 && !strings.HasSuffix(strings.TrimRight(t, ". "), "다") && oneof.Ends(strings.TrimRight(t, ".)] "), "이미지", "사진", "그림", "자료", "것") {
		return Caption, 0 // 기사의 이해를 돕기 위한 사진
	}
	at, named := credit(t)
	if at < 0 {
		if strings.HasPrefix(t, "▲") && len(t) <= maxChrome && shows(t) {
			return Caption, 0
		}
		return None, 0
	}
	before := strings.TrimRight(t[:at], " /.,-")
	if named && before != "" && !strings.HasPrefix(t, "▲") && utf8.RuneCountInString(before) <= maxByline && signed(before) {
		if owner := t[at:]; strings.HasPrefix(owner, "ⓒ") || strings.HasPrefix(owner, "©") {
			return Copyright, at
		}
		if !strings.HasSuffix(t, "]") || reporter(before) {
			return Caption, at // [가상시 제공] behind an official is his picture's
		}
	}
	if before != "" && t[0] == '[' && strings.Contains(before, "포토]") {
		return Caption, at // behind the headline
	}
	// A press's name alone signs the last paragraph of an article as well.
	ambiguous := !named && at > 0 && strings.HasSuffix(before, "다") && !sceneBefore(before) || told(before) || sentencesIn(before) == 2 && strings.HasSuffix(strings.TrimRight(before, ". "), "다") && !strings.Contains(before, "있다") && !strings.HasPrefix(t, "▲")
	if !ambiguous && utf8.RuneCountInString(before) <= maxCaption && sentencesIn(before) <= 2 {
		return Caption, 0
	}
	return Caption, at
}

// measures reports whether t is a table's caption, which ends in what its figures count:
// [표] 가람시 인구 추이 (단위: 명).
func measures(t string) bool {
	_, unit, ok := strings.Cut(t, "단위")
	return ok && oneof.Begins(t, "[표", "<표", "(표", "표 ") && oneof.Begins(unit, ":", " :", "=", " =") && utf8.RuneCountInString(unit) <= 12 && oneof.Ends(unit, ")", "]", ">")
}

// told reports whether t is a sentence of running text, though short and with a
// credit behind it: one that goes on from another, or says who said what or what is
// to come. Captions say what is to be seen.
func told(t string) bool {
	first, _, _ := strings.Cut(t, " ")
	if slices.Contains([]string{"한편", "한편,", "또", "또한", "또한,", "이에", "아울러", "이어", "특히", "이와"}, first) {
		return strings.HasSuffix(t, "다")
	}
	return korean.IsTold(t)
}

// provided reports whether the whole of t is a credit without a mark: 가상시청
// 제공, 방송 화면 캡처.
func provided(t string) bool {
	if len(t) <= 40 && (strings.HasSuffix(t, "연합뉴스") || strings.HasSuffix(t, "연합")) && !strings.Contains(t, " ") && oneof.In(t, "AP", "AFP", "EPA", "로이터", "신화", "UPI") {
		return true // 도쿄AP연합뉴스
	}
	for _, end := range [...]string{" 제공", " 캡처", " 캡쳐", " 갈무리"} {
		before, ok := strings.CutSuffix(t, end)
		if !ok || strings.Count(before, " ") > 2 {
			continue
		}
		org := before[strings.LastIndexByte(before, ' ')+1:]
		if end != " 제공" {
			last, _ := utf8.DecodeLastRuneInString(org)
			return !strings.ContainsRune("을를이가은는의에", last)
		}
		return utf8.RuneCountInString(org) >= 3 && (korean.IsOrganization(org) || strings.HasSuffix(org, "군") || strings.HasSuffix(org, "시") || strings.HasSuffix(org, "구")) || korean.IsPress(org) || strings.IndexFunc(before, korean.IsHangul) < 0
	}
	return false
}

// material reports whether t says who provided what an article is made of, or
// where it stands: 자료제공: 가상시청, 기사제공 가상일보, [보도자료출처: 가상시], Provided by
// 가상뉴스, 출처 : 가상일보(https://gasang.kr).
func material(t string) bool {
	t = strings.TrimPrefix(strings.TrimLeft(t, "[(< "), "보도") // 보도자료 출처
	rest, ok := strings.CutPrefix(t, "Provided by ")
	if ok {
		return len(rest) <= 40 && !strings.ContainsAny(rest, ".,")
	}
	for _, label := range [...]string{"자료제공", "기사제공", "자료출처", "기사출처", "자료 출처"} {
		if rest, ok = strings.CutPrefix(t, label); ok {
			break
		}
	}
	if name, behind := strings.CutPrefix(rest, " "); ok && behind && press.Is(name) {
		return true // as portals print it
	}
	if !ok && strings.Contains(t, "://") {
		rest, ok = strings.CutPrefix(t, "출처")
	}
	return ok && strings.IndexAny(strings.TrimLeft(rest, " "), ":=|/") == 0
}

// fileName reports whether t is the name of a picture's file, printed where the
// picture stands.
func fileName(t string) bool {
	if strings.HasPrefix(t, "![") {
		return true // as Markdown has it
	}
	if len(t) >= 8 && strings.Contains(t, "_") && strings.Trim(t, "0123456789_") == "" {
		return true // as a camera calls it
	}
	dot := strings.LastIndexByte(t, '.')
	return dot > 0 && slices.Contains([]string{"jpg", "jpeg", "png", "gif", "bmp", "webp"}, strings.ToLower(t[dot+1:]))
}

// shows reports whether t ends as captions do: a scene in the present tense or
// the word for a view.
func shows(t string) bool {
	if strings.Count(t, "▲") > 1 {
		return false
	}
	t = strings.TrimRight(t, ".) ")
	for _, e := range [...]string{"고 있다", "있는 모습", "모습", "전경", "장면", "조감도", "상상도", "포스터", "기념촬영", "단체사진", "현장", "사진", "캡처", "갈무리", "투시도", "예상도"} {
		if strings.HasSuffix(t, e) {
			return true
		}
	}
	return false
}

// sentencesIn counts the sentences of running text in t.
func sentencesIn(t string) int {
	n := strings.Count(t, "다. ") + strings.Count(t, "다.\" ") + strings.Count(t, "다.” ")
	if strings.HasSuffix(t, "다.") || strings.HasSuffix(t, "다") {
		n++
	}
	return n
}

// credit gives where the picture's credit at the end of t starts, -1 where
// there is none. named says that a word calls it one (사진=, 제공) or a date of
// the picture stands before it; a press's name alone does not.
func credit(t string) (at int, named bool) {
	if oneof.Ends(t, ").", "].") {
		t = t[:len(t)-1]
	}
	last, w := utf8.DecodeLastRuneInString(t)
	if strings.ContainsRune(")]>】", last) {
		body := t[:len(t)-w]
		i := strings.LastIndexAny(body, "([<【")
		if i < 0 || len(body)-i > 120 {
			return -1, false
		}
		_, k := utf8.DecodeRuneInString(body[i:])
		inside := strings.TrimSpace(body[i+k:])
		if (last == ']' || inside == "포토") && strings.HasSuffix(inside, "포토") && !sceneBefore(strings.TrimSpace(t[:i])) {
			return -1, false // a headline's label
		}
		if credits(inside, true) {
			return i, true
		}
		if i > 0 && last != ')' && press.Is(strings.TrimSuffix(inside, "닷컴")) {
			return i, false
		}
		return -1, false
	}
	from := runeStart(t, max(0, len(t)-120)) // credits are short
	tail := t[from:]
	if n := strings.LastIndex(tail, "사진"); n >= 0 && credits(tail[n:], false) {
		return openEnd(t, from+n), true
	}
	if n := strings.LastIndex(tail, "다."); n > 0 {
		if owner := strings.TrimLeft(tail[n+len("다."):], " \"”'’"); credits(owner, false) || strings.HasSuffix(owner, "제공.") && provided(owner[:len(owner)-1]) {
			return openEnd(t, len(t)-len(owner)), true
		}
	}
	if i := max(strings.LastIndex(tail, "ⓒ"), strings.LastIndex(tail, "©")); i >= 0 && len(tail)-i <= 60 && noProse(tail[i:]) {
		return from + i, true
	}
	if i := from + strings.LastIndexByte(tail, '/'); i >= from {
		if named, ok := slashed(t[:i], strings.TrimSpace(t[i+1:])); ok {
			return i, named
		}
	}
	return tailCredit(t)
}

// slashed reports whether what stands behind the last slash of a line is a
// credit: /연합뉴스, 2023.2.8/뉴스1, /자료=통계청, /홍길동 기자.
func slashed(before, name string) (named, ok bool) {
	bare := strings.TrimSpace(strings.TrimSuffix(name, "제공"))
	low := strings.ToLower(name)
	switch {
	case bare == "":
		return false, false
	case strings.HasPrefix(name, "자료=") && noProse(name):
		return true, true
	case len(name) > 60:
		return false, false
	case photoDate(before) && press.Looks(strings.Fields(bare)[0]), bare != name && noProse(bare), strings.HasSuffix(name, "DB"), strings.HasPrefix(low, "getty"), strings.HasPrefix(name, "게티"):
		return true, true
	case press.Is(bare), strings.HasSuffix(bare, "공동취재단"):
		return false, true
	}
	if !strings.HasSuffix(name, "기자") || utf8.RuneCountInString(name) > 8 || !strings.HasSuffix(before, " ") {
		return false, false
	}
	picture := utf8.RuneCountInString(before) >= 15 && !strings.HasSuffix(strings.TrimRight(before, " ."), "다")
	return false, picture || sceneBefore(before)
}

// openEnd moves from a credit's word over the slash, blank or mark before it.
func openEnd(t string, i int) int {
	head := strings.TrimRight(t[:i], " /.-[(<*▲")
	if end := head + "."; strings.HasPrefix(t, end) && strings.HasSuffix(head, "다") {
		return len(end) // the sentence's own
	}
	return len(head)
}

// tailCredit looks for a credit of bare words at the end: "… 있다. 가상일보",
// "… 했다. 가상시 제공", "… 2023.02.08. id@press.kr".
func tailCredit(t string) (at int, named bool) {
	if body, ok := strings.CutSuffix(t, " 제공"); ok {
		i := strings.LastIndex(body, ". ")
		if i > 0 && utf8.RuneCountInString(body[i+2:]) <= 25 && noProse(body[i+2:]) {
			return i + 2, true
		}
		return -1, false
	}
	i := strings.LastIndexByte(t, ' ')
	if i < 0 {
		return -1, false
	}
	word, before := t[i+1:], strings.TrimRight(t[:i], " ")
	switch {
	case strings.Contains(word, "@"):
		if photoDate(before) {
			return len(strings.TrimRight(before, "0123456789. ")), true
		}
	case (press.Is(word[strings.LastIndexByte(word, '=')+1:]) || strings.HasSuffix(word, "공동취재단")) && sceneBefore(before):
		return i + 1, false
	}
	return -1, false
}

// sceneBefore reports whether t is a scene as captions tell it: in the present
// tense, with the day or the place.
func sceneBefore(t string) bool {
	t = strings.TrimRight(t, " .")
	if !strings.HasSuffix(t, "고 있다") && !strings.HasSuffix(t, "모습") {
		return false
	}
	i := strings.Index(t, "일 ")
	return strings.Contains(t, "에서 ") || i > 0 && isDigit(rune(t[i-1]))
}

// photoDate reports whether t ends with a date: 2023.2.8, 2023.02.08.
func photoDate(t string) bool {
	t = strings.TrimRight(t, ". ")
	digits, dots := 0, 0
	for i := len(t); i > 0; i-- {
		switch b := t[i-1]; {
		case '0' <= b && b <= '9':
			digits++
		case b == '.':
			dots++
		default:
			return dots == 2 && digits >= 6 && digits <= 8
		}
	}
	return dots == 2 && digits >= 6 && digits <= 8
}

// credits reports whether s is a picture's credit: 사진=…, 사진 출처 : …, … 제공,
// 연합뉴스 자료사진, 그래픽=…. bracket says that it stood in a bracket.
func credits(s string, bracket bool) bool {
	if i := strings.Index(s, ". 재판매"); i > 0 && bracket {
		s = s[:i] // 가상시 제공. 재판매 및 DB 금지
	}
	if utf8.RuneCountInString(s) > 40 || !noProse(s) || !bracket && strings.ContainsAny(s, ")]>@") {
		return false
	}
	for _, w := range [...]string{"사진", "자료", "그래픽", "영상", "화면", "일러스트", "삽화", "이미지", "포토", "출처", "photo"} {
		rest, ok := strings.CutPrefix(strings.ToLower(s), w)
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		for _, w := range [...]string{"제공", "출처", "촬영", "캡처", "캡쳐", "=", ":", "|", "ⓒ", "©"} {
			if r := strings.TrimPrefix(rest, w); r != rest {
				return r != "" || bracket
			}
		}
		if bracket && rest != "" && w != "자료" && w != "이미지" && w != "영상" || strings.HasPrefix(rest, "사진") || w == "사진" && strings.HasPrefix(s, "사진 ") && korean.IsAgency(rest) {
			return true
		}
	}
	if !bracket {
		return false
	}
	return strings.HasSuffix(s, "제공") || strings.HasSuffix(s, "자료사진") || strings.HasSuffix(s, "제공=연합뉴스") || strings.HasSuffix(s, "캡처") || strings.HasSuffix(s, "캡쳐") || strings.HasSuffix(s, "갈무리") ||
		strings.HasSuffix(s, "포토") || strings.HasSuffix(s, "DB") || strings.HasSuffix(s, "뱅크") && strings.HasPrefix(s, "게티") || strings.HasPrefix(s, "ⓒ") || strings.HasPrefix(s, "©")
}

// noProse reports whether s holds no sentence. A title in quotation marks may
// ask or call ('가람은 뭐하니?').
func noProse(s string) bool {
	if strings.Contains(s, "다.") || strings.HasSuffix(s, "다") {
		return false
	}
	for i := range len(s) {
		if s[i] != '?' && s[i] != '!' {
			continue
		}
		if next, _ := utf8.DecodeRuneInString(s[i+1:]); !strings.ContainsRune("'’\"”>〉》」』", next) {
			return false
		}
	}
	return true
}
