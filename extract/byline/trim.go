package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// endMarks begin what newsrooms print after the byline: copyright and promotion.
var endMarks = [...]string{"ⓒ", "©", "저작권", "Copyright", "COPYRIGHT", "무단전재", "무단 전재", "무단복제", "▶", "☞", "☜", "※", "*재판매", "(끝)", "제보는 카카오톡", "Leave a Comment", "No Comments", "트위터 @", "트위터@", "인스타그램 @", "www.", "http"}

// isSpace reports whether r shows nothing: U+200B, U+FEFF and the like have no width.
func isSpace(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// trim gives the range without white space at its ends.
func trim(s string, from, to int) (int, int) {
	from = to - len(strings.TrimLeftFunc(s[from:to], isSpace))
	return from, from + len(strings.TrimRightFunc(s[from:to], isSpace))
}

// firstEmoji is where the pictures begin that some print before a byline.
const firstEmoji = 0x1F000

// bullets skips what stands before a credit and says nothing about it, and tells
// whether a slash, the mark of a picture's credit, was among it.
func bullets(s string, from, to int) (int, bool) {
	start, slashed := from, false
	for from < to {
		c, size := utf8.DecodeRuneInString(s[from:to])
		switch c {
		case '/', '📷', '📸', '🎥':
			slashed = !strings.Contains(s[start:from], "•") // • /홍길동 기자: an item of a page's head
		case '=', '•', '■', '◆', '◎', '☞', '▶', '●', '○', '□', '◇', '*', '※', '-', '·', '|', '♦', '▣', '◈', '©', 'ⓒ':
			if (c == '©' || c == 'ⓒ') && from+size < to {
				slashed = true
			}
		default:
			if !isSpace(c) && c < firstEmoji && !(isQuote(c) && strings.HasPrefix(s[from+size:to], " ")) {
				return from, slashed
			}
		}
		from += size
	}
	return from, slashed
}

// listMarks begin an item of a list and say nothing else of it.
const listMarks = "-•·* "

// leadMark gives the length of the mark of a list or a caption that s begins with;
// only an address makes what follows a byline.
func leadMark(s string) int {
	for _, m := range [...]string{"▲", "△", "▼", "▽", "►", "▸", "★", "☆", "▪"} {
		if strings.HasPrefix(s, m) {
			return len(m)
		}
	}
	return 0
}

// listed reports whether the bullets before a line are those of lists and headings.
func listed(s string) bool { return strings.ContainsAny(s, "◇◆■□◎●○▣") }

// boilerplate gives where the boilerplate at the end of the line begins, to
// where there is none. A mark at the very beginning, or one followed by a credit
// (ⓒ News1 홍길동 기자), is none.
func boilerplate(s string, from, to int) int {
	if creditEnd(s[from:to]) || signedBehind(s[from:to]) {
		return to
	}
	if n := account(s[from:to]); n > 0 {
		return to - n
	}
	cut := to
	for _, m := range endMarks {
		if i := strings.Index(s[from:cut], m); i > 0 {
			cut = from + i
		}
	}
	for _, m := range [...]string{"사진=", "사진 =", "(사진", "[사진", "/사진", "사진/", "[출처", "출처="} { // a picture's source after the email
		if i := strings.Index(s[from:cut], m); i > 0 {
			if before := strings.TrimRight(s[from:from+i], " /"); endsInMail(before) && opened(before) <= 0 {
				cut = from + len(before)
			}
		}
	}
	if i := strings.Index(s[from:cut], "바로가기]"); i > 0 { // hong@example.com [가람닷컴 바로가기] [구독]
		if j := strings.LastIndexByte(s[from:from+i], '['); j > 0 {
			cut = from + j
		}
	}
	cut = from + len(unshared(s[from:cut]))
	const longest = 240
	if rest := s[cut:to]; rest == "" || len(rest) > longest && strings.Count(rest, "다.") > 1 {
		return to // nothing, or a caption with its notice and then the article
	}
	// What opens the copyright goes with it: [ⓒ, <저작권자, / ⓒ, - Copyrights
	for cut > from {
		c, size := utf8.DecodeLastRuneInString(s[from:cut])
		if c != ' ' && kindOf(c) != open && c != '/' && c != ',' && c != '-' && c != '|' {
			break
		}
		cut -= size
	}
	if t := strings.TrimRight(s[from:cut], " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"); strings.HasSuffix(t, "기자") { // 홍길동 기자 Garam paper ⓒ
		cut = from + len(t)
	}
	if cut == from { // the copyright comes first, a credit may follow
		return to
	}
	return cut
}

// account gives the length of what is left of an address behind a reporter's title at the
// end of s, its local part: 홍길동기자 gildong77. It is 0 where nothing is.
func account(s string) int {
	const shortest = 3
	rest := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyz0123456789")
	if n := len(s) - len(rest); n >= shortest && s[len(rest)] >= 'a' && strings.HasSuffix(rest, " ") && creditEnd(rest) {
		return n
	}
	return 0
}

// unshared cuts off the counts and the buttons of a page's head from the end, of
// which one alone stands behind a reporter, an address or a bar only: 홍길동 기자 인쇄,
// 홍길동 교수 | 댓글: 7개, 홍길동 교수 페이스북 트위터
func unshared(s string) string {
	cut, words := s, 0
	for rest := s; ; {
		rest = strings.TrimRight(rest, " |")
		i := strings.LastIndexAny(rest, " |")
		word := strings.Trim(rest[i+1:], ":()")
		count := oneof.Begins(word, "댓글", "조회") || word == "구독자"
		if i < 0 || word == "" || !filler(word) || !count && !korean.IsShare(word) && !isDigit(word[0]) {
			break
		}
		rest = rest[:i+1]
		if isDigit(word[0]) { // of what stands before
			continue
		}
		if cut, words = rest, words+1; count { // of nothing but a page's head
			words++
		}
	}
	bare := strings.TrimRight(cut, " |")
	if words > 1 && strings.Contains(bare, " ") || words > 0 && (strings.Contains(cut[len(bare):], "|") || creditEnd(bare) || endsInMail(bare)) {
		return bare
	}
	return s
}

// endsInMail reports whether an email is the last thing in s.
func endsInMail(s string) bool {
	at := strings.LastIndexByte(s, '@')
	return at > 0 && isLocal(s[at-1]) && emailAt(s, at-1, len(s)) == len(s)
}

// creditEnd reports whether the line ends in a reporter's title.
func creditEnd(s string) bool {
	s = strings.TrimRight(s, " .)]}>》】")
	return oneof.Ends(s, "기자", "특파원")
}

// signedBehind reports whether a reporter signs with an address behind the
// copyright: ⓒ 가람TV, 무단 전재 및 재배포 금지 홍길동기자 hong@example.com
func signedBehind(s string) bool {
	const notice = "금지 "
	i := strings.LastIndex(s, notice)
	return i > 0 && endsInMail(s) && titled(s[i+len(notice):], "기자")
}

// opened counts the brackets of s that are open at its end, negative where more
// are closed than opened.
func opened(s string) int {
	n := 0
	for _, c := range s {
		switch kindOf(c) {
		case open:
			n++
		case shut:
			n--
		}
	}
	return n
}
