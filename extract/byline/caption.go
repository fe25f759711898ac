package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// picture reports whether text after a dateline is a photograph's caption: it
// ends in the day, perhaps with the press and the photographer's email after it
// (… 있다. 2025.04.03. id@example.com, … 2019.1.9/뉴스1), or in the email of a
// photo desk.
func picture(s string) bool {
	s = strings.TrimRight(s, " )]>〉》*,.;")
	if at := strings.LastIndexByte(s, '@'); at >= 0 && len(s)-at < 40 {
		end := at
		for at > 0 && isLocal(s[at-1]) {
			at--
		}
		if s[at:end] == "photo" {
			return true
		}
		s = strings.TrimRight(s[:at], " /([<〈《|,·ㆍ")
		if caption(s) && scene(s) { // …하고 있다. 왼쪽부터 홍길동 의원. id@example.com
			return true
		}
	}
	// The press may stand between: 2018.10.29/뉴스1
	if i := strings.LastIndexByte(s, '/'); i > 0 && len(s)-i < 30 {
		s = s[:i]
	}
	return endsInDate(strings.TrimRight(s, " ."))
}

// endsInDate reports whether s ends in a day such as 2025.04.03 or 2025-04-03.
func endsInDate(s string) bool {
	digits, marks := 0, 0
	for _, c := range s[len(strings.TrimRight(s, "0123456789.-/ ")):] {
		if '0' <= c && c <= '9' {
			digits++
		} else if c != ' ' {
			marks++
		}
	}
	return digits >= 6 && marks >= 2
}

// sourced reports whether a picture's source stands right before: …2023.7.20/뉴스1 © News1
func sourced(s string) bool {
	s = strings.TrimRight(s, " ,")
	return oneof.Ends(s, "News1", "뉴스1", "©", "ⓒ", "사진=", "사진 =", "photo", "사진:")
}

// caption reports whether the sentence before a name reads like a picture's
// caption: it is no sentence at all (서울 종로구 감사원.), or it is the only one
// and shows somebody doing something on a day (20일 오후 …하고 있다.).
func caption(s string) bool {
	s = strings.TrimRight(s, " ")
	body, ok := strings.CutSuffix(s, ".")
	if !ok && !strings.HasSuffix(s, "있다") || body == "" {
		return oneof.Ends(s, "전경", "모습", "조감도")
	}
	first, second, two := strings.Cut(body, "다. ")
	if two && strings.Contains(first, "일 ") && !strings.Contains(first, "모습이") && !strings.Contains(second, "다. ") && scene(body) {
		return true // 홍길동(왼쪽)이 11일 …고 있다. 이날 승리로 가람은 …
	}
	if told(body) {
		return false
	}
	if pictured(body) {
		return true
	}
	if !strings.HasSuffix(body, "다") {
		last, _ := utf8.DecodeLastRuneInString(body)
		if endsClause(body) || isQuote(last) {
			return false
		}
		if i := strings.LastIndex(body, "다. "); i >= 0 { // …하고 있다. 왼쪽부터 홍길동 의원, 이몽룡 의원.
			return scene(body[i:])
		}
		return last >= utf8.RuneSelf
	}
	if two && !strings.Contains(first, "모습이") {
		return false
	}
	verb, ok := strings.CutSuffix(body, "있다") // 걷고 있다, 쌓여있다, but not 열 수 있다
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(verb, " "))
	return ok && strings.ContainsRune("고어아여해돼혀려겨져쳐", last) || scene(body)
}

// staged reports whether s is two sentences, of an event on a day and of what somebody is
// doing there: 8일 가람홀에서 녹화가 열렸다. 강한별이 오누리에게 얘기하고 있다.
func staged(s string) bool {
	first, second, two := strings.Cut(strings.TrimSuffix(s, "."), "다. ")
	day := strings.TrimLeft(first, "0123456789")
	return two && day != first && strings.HasPrefix(day, "일 ") && !korean.IsTold(first+"다") && !strings.Contains(first, "따르면") &&
		!strings.Contains(second, "다. ") && strings.HasSuffix(second, "고 있다") && !told(second)
}

// told reports whether the last sentence of s, without its stop, is an article's.
func told(s string) bool {
	return korean.IsTold(s) || korean.HasTopic(s[strings.LastIndex(s, ". ")+1:])
}

// pictured reports whether s begins with what a picture shows, in words and no
// sentence: 가람시 도서관의 새 열람실. 시민들이 …
func pictured(s string) bool {
	i := strings.Index(s, ". ")
	if i <= 0 || strings.ContainsAny(s[:i], "ⓒ©") {
		return false
	}
	last := s[strings.LastIndexByte(s[:i], ' ')+1 : i]
	return korean.Syllables(last) > 1 && !endsClause(last)
}

// endsClause reports whether w ends as sentences do.
func endsClause(w string) bool {
	return oneof.Ends(w, "다", "요", "까", "죠", "음", "임", "함", "됨")
}

// scene reports words of what a picture shows.
func scene(s string) bool {
	return oneof.In(s, "모습", "전경", "왼쪽", "오른쪽", "가운데)", "한눈에")
}
