package extract

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// maxCells is the length, in bytes, of the longest line that is parts of a page
// run together: headers are short.
const maxCells = 240

// cells cuts a line where a browser ran the parts of a page's header together, as
// nothing but a style sheet kept them apart: "입력 2023.02.08 09:47홍길동 기자",
// "홍길동 기자2023. 2. 8. 09:47URL 복사", "홍길동 기자김영희 기자구독".
func cells(s string) []string {
	if len(s) > maxCells {
		return []string{s}
	}
	var out []string
	start := 0
	for i := 1; i < len(s); i++ {
		if !utf8.RuneStart(s[i]) || s[i] == ' ' || s[i-1] == ' ' {
			continue
		}
		if head, rest := s[start:i], s[i:]; endsInClock(head) && !titlesItem(head) && letterAt(rest) && !oneof.Begins(rest, behindClock...) ||
			strings.HasSuffix(head, "기자") && opensCell(head, rest) ||
			endsInDomain(head) && hangulAt(rest) && !oneof.Begins(rest, behindAddress...) ||
			counts(head, rest) ||
			i > start+3 && startsWithDay(rest) && hangulBefore(head) && !strings.Contains(head, " ") && !timestamp.Parse(s[start:], time.Time{}).Labelled {
			out = append(out, head)
			start = i
		}
	}
	return append(out, s[start:])
}

// What goes on behind a clock and behind an address, as in a sentence.
var (
	behindClock   = []string{"에", "부터", "까지", "께", "경", "쯤", "현재", "기준", "이후", "이전", "입력", "수정", "등록", "승인", "업데이트", "최종", "l", "I", "|"}
	behindAddress = []string{"으로", "로", "에", "을", "를", "와", "과", "이나", "나", "및", "입니다", "이며", "은", "는", "이다"}
)

func letterAt(s string) bool {
	return hangulAt(s) || s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z'
}

func hangulAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return korean.IsHangul(r)
}

func hangulBefore(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return korean.IsHangul(r)
}

// endsInClock tells a day with its time at the end of s: "2023.02.08 09:47".
func endsInClock(s string) bool {
	n := len(s)
	if n < len("23.02.08 09:47") || s[n-3] != ':' || !isNumeral(s[n-1]) || !isNumeral(s[n-2]) {
		return false
	}
	day := strings.TrimRight(s, "0123456789.:-/ 년월일오전후()")
	return digits(s[len(day):]) >= 10
}

// titlesItem tells a headline with its time glued to it, as lists print them.
func titlesItem(head string) bool {
	title := strings.TrimRight(head, "0123456789.:-/ ")
	return strings.Contains(title, " ") && runes(title) >= leastTitle && hangulBefore(title) && !strings.HasPrefix(head[len(title):], " ") && !timestamp.Parse(head, time.Time{}).Labelled
}

// opensCell tells what starts behind a reporter: a day, a label, the next reporter,
// a button.
func opensCell(head, rest string) bool {
	if startsWithDay(rest) || timeLabels[rest[:len(strings.TrimRight(rest, "0123456789.:-/ "))]] {
		return true
	}
	for _, w := range []string{"입력", "수정", "등록", "승인", "공개", "발행", "송고", "구독", "페이지", "페이스북"} {
		if after, ok := strings.CutPrefix(rest, w); ok && (after == "" || after[0] == ' ' || isNumeral(after[0]) || strings.HasPrefix(after, "시간")) {
			return true
		}
	}
	name, _, ok := strings.Cut(rest, " 기자")
	return ok && hangulAt(rest) && strings.Contains(head, " ") && isName(name)
}

// counts tells where a board prints how many comments and readers a post has, and when
// it was written: "작성자 홍길동댓글0건조회1,234회작성일 23-02-08 09:47".
func counts(head, rest string) bool {
	if !hangulBefore(head) {
		return false
	}
	for _, w := range []string{"댓글", "조회", "작성일 "} {
		if after, ok := strings.CutPrefix(rest, w); ok && after != "" && isNumeral(after[0]) {
			return true
		}
	}
	return false
}

// startsWithDay tells a day with its year: "2023.02.08", "2023-02-08", "2023년 2월".
func startsWithDay(s string) bool {
	return len(s) >= len("2023.2.8") && s[:2] == "20" && isNumeral(s[2]) && isNumeral(s[3]) && (strings.IndexByte(".-/", s[4]) >= 0 || strings.HasPrefix(s[4:], "년 ")) && digits(s[:min(len(s), 14)]) >= 6
}

// endsInDomain tells an address at the end of s: "gildong@hanbit.co.kr".
func endsInDomain(s string) bool {
	for _, w := range []string{".kr", ".com", ".net"} {
		if strings.HasSuffix(s, w) {
			at := strings.LastIndexByte(s, '@')
			return at > 0 && !strings.Contains(s[at:], " ")
		}
	}
	return false
}

func isNumeral(b byte) bool { return b >= '0' && b <= '9' }
