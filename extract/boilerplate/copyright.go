package boilerplate

import "strings"

// forbids reports whether t, which starts with a word of a copyright line, is
// one: the mark or the owner stands in it, or it ends in the prohibition. A
// sentence about copyright goes on in prose.
func forbids(t string) bool {
	if len(t) > maxChrome {
		return false
	}
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
