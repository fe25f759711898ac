package boilerplate

import "strings"

// forbids reports whether t, which starts with a word of a copyright line, is
// one: it forbids or reserves something, or the mark stands with a name. A
// sentence about copyright goes on in prose.
func forbids(t string) bool {
	if len(t) > maxChrome {
		t = t[:runeStart(t, maxChrome)]
	}
	low := strings.ToLower(t)
	for _, w := range [...]string{"금지", "금합니다", "금함", "불허", "reserved", "prohibited", "제재", "책임", "저작권", "허락", "저촉", "copyright", "있으며"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}
