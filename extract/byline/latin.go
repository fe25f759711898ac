package byline

import (
	"strings"
	"unicode/utf8"
)

// isInitial reports whether w stands for a name: H. or J
func isInitial(w string) bool {
	return len(w) > 0 && isUpper(w[0]) && (len(w) == 1 || w[1:] == ".")
}

// isLatin reports whether w has no letters but Latin ones.
func isLatin(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// latinPerson is latinName where no label of pictures speaks: not CJ ENM.
func latinPerson(s string) bool { return latinName(s) && strings.ToUpper(s) != s }

// latinName reports whether s is a name in Latin letters: two to four words that
// begin with capitals.
func latinName(s string) bool {
	if s == "" || !isUpper(s[0]) || isEnglish(s) {
		return false
	}
	words := 0
	for _, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if r < 'A' || r > 'Z' || len(w) > 1 && strings.ToUpper(w) == w && !strings.HasSuffix(w, ".") && len(w) > 3 {
			return false
		}
		for i := 0; i < len(w); i++ {
			if !isAlnum(w[i]) && w[i] != '.' && w[i] != '-' && w[i] != '\'' {
				return false
			}
		}
		words++
	}
	return words >= 2 && words <= 4
}

// isEnglish reports whether s begins with a word of buttons and notices.
func isEnglish(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	switch first {
	case "Read", "Special", "PR", "Bahasa", "View", "Contact", "Sign", "Log", "Share", "All", "Click", "More", "About", "Go", "Learn", "See", "Photo", "Getty", "Copyright", "The", "Back", "Top", "Print", "Send", "Follow":
		return true
	}
	return false
}
