package boilerplate

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/press"
)

// forbids reports whether t, which starts with a word of a copyright line, is
// one: the mark or the owner stands in it, or it ends in the prohibition. A
// sentence about copyright goes on in prose.
func forbids(t string) bool {
	low := strings.ToLower(t)
	for _, w := range [...]string{"ⓒ", "©", "(c)", "copyright", "저작권자", "reserved", "prohibited", "goodnews"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	if i := strings.Index(low, "금지"); i >= 0 && strings.HasPrefix(strings.TrimLeft(low[i+len("금지"):], " ."), ">") {
		return true // <무단전재 및 재배포 금지> before a byline
	}
	low = strings.TrimRight(low, " .)]>＞】*-")
	for _, e := range [...]string{"금지", "금합니다", "금지합니다", "금함", "불허", "불허합니다", "금합니다", "무단"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// signature gives where the press signs behind the last sentence of t with both
// its names: "… 했다. 가람일보, GARAMILBO", "가람일보 - 아침을 여는 신문, GARAM". It
// gives -1 where it does not.
func signature(t string) int {
	at := 0
	if i := strings.LastIndex(t, ". "); i > 0 {
		at = i + 2
	}
	sign := t[at:]
	last := strings.LastIndexAny(sign, ",-| ")
	if last < 0 || !latin(sign[last+1:]) || utf8.RuneCountInString(sign) > 40 {
		return -1
	}
	first := sign[:strings.IndexAny(sign, ",-| ")]
	if strings.HasPrefix(first, "/") && len(first)+1 == last+1 && strings.HasPrefix(sign[last+1:], "www.") {
		return at // /가상한국 www.gasang.com
	}
	if !press.Looks(first) || !strings.ContainsAny(sign[len(first):last+1], ",-|") {
		return -1
	}
	return at
}

// latin reports whether w is a name in Latin letters.
func latin(w string) bool {
	for i := range len(w) {
		if !isLatin(w[i]) && w[i] != '.' {
			return false
		}
	}
	return len(w) >= 4
}
