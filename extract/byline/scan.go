package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// kind is what a token is.
type kind uint8

const (
	word  kind = iota // Hangul, Latin, digits; a quoted title is one word
	email             // with or without a domain: the local part ends in @
	open              // ( [ < 【 《 〔 and their full-width forms
	shut
	comma // , ; 、
	dot   // · ㆍ ・
	slash // / ＆
	bar   // | ㅣ
	equal // =
	colon
	other
)

// token is a part of the line.
type token struct {
	kind       kind
	space      bool // white space stands before it
	spelt      bool // a name with blanks between its syllables
	start, end int
}

// maxTokens bounds the work a segment can cause; a credit line of twenty
// reporters with their emails has fewer.
const maxTokens = 128

// scan splits s[from:to] into tokens. It gives none where there are too many, which
// no credit has.
func scan(s string, from, to int, toks []token) []token {
	space := false
	for i := from; i < to; {
		r, size := utf8.DecodeRuneInString(s[i:to])
		if r == ' ' {
			space = true
			i += size
			continue
		}
		if len(toks) == maxTokens {
			return nil
		}
		t := token{space: space, start: i}
		space = false
		switch k := kindOf(r); {
		case r == '[' && hidden(s[i:to]) > 0:
			t.kind, t.end = email, i+hidden(s[i:to])
		case k == open && company(s[i:to], t.space || i == from || toks[len(toks)-1].kind != word) > 0:
			t.kind, t.end = word, wordEnd(s, i+company(s[i:to], true), to)
		case k == open && bookAt(s[i:to]) > 0:
			t.kind, t.end = word, i+bookAt(s[i:to])
		case k != word:
			t.kind, t.end = k, i+size
		case isQuote(r):
			t.kind, t.end = quoted(s, i, to)
		case r < utf8.RuneSelf && emailAt(s, i, to) > 0:
			t.kind, t.end = email, emailAt(s, i, to)
		default:
			t.kind, t.end = word, wordEnd(s, i, to)
			if isFigures(s[i:t.end]) {
				t.kind = other
			}
			if n := len("by"); t.end > i+n && strings.EqualFold(s[i:i+n], "by") && s[i+n] >= utf8.RuneSelf {
				t.end = i + n // by홍길동 기자
			}
			if left, right, ok := strings.Cut(s[i:t.end], "&"); ok && credited(left) && credited(right) {
				t.end = i + len(left) // 홍길동&김철수 기자
			}
			if next, ok := strings.CutPrefix(s[i:t.end], "기자"); ok && len(toks) > 0 {
				name := s[toks[len(toks)-1].start:toks[len(toks)-1].end]
				if korean.IsName(name) && (korean.IsCommonName(next) || next == name || korean.IsDesk(next)) {
					t.end = i + len("기자") // 홍길동 기자김철수 기자
				}
			}
			t.end = i + glued(s[i:t.end], s[t.end:to])
			if n := len("복"); len(toks) > 0 && s[i:t.end] == s[i:i+min(n, len(s)-i)]+"기자" && korean.IsSurname(s[toks[len(toks)-1].start:toks[len(toks)-1].end]) {
				t.end = i + n // 조 복기자
			}
		}
		toks = append(toks, t)
		i = t.end
	}
	return spell(s, join(s, toks))
}

// glued is korean.Glued, or gives the length of the section or the desk at the front of
// w that a reporter's name goes on after: 사회홍길동 기자
func glued(w, rest string) int {
	if at := len(w) - len("홍길동"); at > 0 && strings.HasPrefix(rest, " 기자") && utf8.RuneStart(w[at]) && korean.IsName(w[at:]) && !korean.IsDesk(w) && !korean.IsDepartment(w) && (press.IsSection(w[:at]) || korean.IsDesk(w[:at])) {
		return at
	}
	return korean.Glued(w)
}

// credited reports whether a name or a newsroom's title stands at an end of w, parted by &.
func credited(w string) bool {
	w, _, _ = strings.Cut(w, "&")
	w = w[:korean.Glued(w)]
	return korean.IsCommonName(w) || korean.JobTitle(w) == korean.Reporter || korean.CreditLabel(w) != korean.NoRole
}

// company gives the length of the legal form s begins with and a name goes on
// after ((주)가람, (사) 가람협회), or 0. Behind a word with no space between the form
// is that word's.
func company(s string, front bool) int {
	if !front {
		return 0
	}
	rest := s[korean.LegalForm(s):]
	return len(s) - len(strings.TrimLeft(rest, " "))
}

// bookAt gives the length of a bracketed title whose author follows (《가람의 봄》
// 저자), or 0.
func bookAt(s string) int {
	const longest = 120
	end := closing(s, 0, min(len(s), longest))
	if end < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s[end:])
	end += size
	rest := strings.TrimLeft(s[end:], " ")
	if oneof.Begins(rest, "저자", "지은이", "공저자", "역자") {
		return end
	}
	rest = strings.TrimLeft(rest, "· ")
	if c, _ := utf8.DecodeRuneInString(rest); s[0] != '(' && kindOf(c) == open && bookAt(rest) > 0 { // 『가람의 봄』·『가람의 가을』 저자
		return len(s) - len(rest) + bookAt(rest)
	}
	return 0
}

func kindOf(r rune) kind {
	switch r {
	case '(', '[', '<', '【', '《', '〔', '〈', '「', '『', '（', '［', '＜', '〖', '{', '‹':
		return open
	case ')', ']', '>', '】', '》', '〕', '〉', '」', '』', '）', '］', '＞', '〗', '}', '›':
		return shut
	case ',', ';', '、', '，':
		return comma
	case '·', 'ㆍ', '・', '‧', '•', '∙', '･', '․', '⋅', '⁕':
		return dot
	case '/', '／':
		return slash
	case '|', '_', 'ㅣ', '‖', '∥', '│', '¦', '｜', '∣', 'Ⅰ', 'ǀ', '┃':
		return bar
	case '=', '＝':
		return equal
	case ':', '：':
		return colon
	}
	if isQuote(r) || isWord(r) {
		return word
	}
	return other
}

func isWord(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	case korean.IsHangul(r):
		return true
	case r == 'ㆍ': // a dot as newsrooms type it
		return false
	}
	return unicode.IsLetter(r) || r == '○' || r == '㈜' || r == '㈔' || r == '★'
}

func isQuote(r rune) bool {
	switch r {
	case '\'', '"', '‘', '’', '“', '”', '`', '´':
		return true
	}
	return false
}

// wordEnd gives the end of the word at i. & . ' + and - belong to a word
// between two of its Latin letters (A&M, S&L, Yoo-chul) or after an initial (H.).
// A Latin run after Hangul that turns out to be an email is left for itself.
func wordEnd(s string, i, to int) int {
	latin := false // the rune before is Latin or a digit
	start := i
	for i < to {
		r, size := utf8.DecodeRuneInString(s[i:to])
		ascii := r < utf8.RuneSelf
		switch {
		case isWord(r):
			if ascii && !latin && i > start && emailAt(s, i, to) > 0 {
				return i
			}
			latin = ascii
		case r == '&' && i > start: // A&M, 가람앤드&파트너스
			if next, _ := utf8.DecodeRuneInString(s[i+size : to]); !isWord(next) {
				return i
			}
			latin = false
		case latin && (r == '.' || r == '\'' || r == '-' || r == '+' || r == '’'):
			next, _ := utf8.DecodeRuneInString(s[i+size : to])
			initial := r == '.' && i-start == 1 && 'A' <= s[start] && s[start] <= 'Z'
			if !initial && (next >= utf8.RuneSelf || !isWord(next)) {
				return i
			}
		default:
			return i
		}
		i += size
	}
	return i
}

// quoted reads a title in quotes as one word ('엄마의 질문력'), or one mark.
func quoted(s string, i, to int) (kind, int) {
	const longest = 120
	_, size := utf8.DecodeRuneInString(s[i:to])
	for j := i + size; j < to && j-i < longest; {
		r, n := utf8.DecodeRuneInString(s[j:to])
		if isQuote(r) && isSentence(s[i:j+n]) { // “비가 온다.” 홍길동 기자
			break
		}
		if isQuote(r) {
			return word, j + n
		}
		j += n
	}
	return other, i + size
}

// emailAt gives the end of the email that starts at i, or 0. The domain may be
// missing (hong@), as some desks print it.
func emailAt(s string, i, to int) int {
	const longest = 64
	j := i
	for j < to && j-i <= longest && isLocal(s[j]) {
		j++
	}
	if j == i || j >= to || s[j] != '@' {
		return 0
	}
	at := j
	j++
	for j < to && (isAlnum(s[j]) || s[j] == '.' || s[j] == '-') {
		j++
	}
	for s[j-1] == '.' || s[j-1] == '-' {
		j--
	}
	return at + dated(s[at:j])
}

// isFigures reports whether s is a day or a telephone number in digits: 2024.05.01,
// 02-123-4567.
func isFigures(s string) bool {
	return len(s) >= len("2024.5.1") && strings.ContainsAny(s, ".-") && strings.Trim(s, "0123456789.-") == ""
}

// dated gives where the day that is glued to a domain begins (@garam.co.kr2024.12.11),
// the length of s where there is none.
func dated(s string) int {
	for _, top := range [...]string{".kr", ".com", ".net"} {
		if i := strings.Index(s, top+"20"); i > 0 && strings.TrimLeft(s[i+len(top):], "0123456789.-") == "" {
			return i + len(top)
		}
	}
	return len(s)
}

func isLocal(c byte) bool { return isAlnum(c) || c == '.' || c == '_' || c == '-' || c == '+' }

func isAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// hidden gives the length of what a proxy leaves in the place of an email,
// "[email protected]", or 0.
func hidden(s string) int {
	const longest = 24
	end := strings.IndexByte(s[:min(len(s), longest)], ']')
	if end < 0 || !strings.HasPrefix(s, "[email") || !strings.Contains(s[:end], "protected") {
		return 0
	}
	return end + 1
}
