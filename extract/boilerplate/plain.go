package boilerplate

import "strings"

// plainMarks gives t with its full-width brackets, colons and bars and its wide and
// no-break blanks as the marks of one byte they stand for; nearly all lines have
// none.
func plainMarks(t string) string {
	for i := 0; i+1 < len(t); i++ {
		switch {
		case t[i] < 0xC2: // of one byte, or within a letter
		case t[i] == 0xC2 && t[i+1] == 0xA0, t[i] == 0xE3 && (t[i+1] == 0x80 || t[i+1] == 0x85), t[i] == 0xEF && (t[i+1] == 0xBC || t[i+1] == 0xBD), t[i] == 0xE2 && t[i+1] == 0x94:
			return strings.Map(plainMark, t)
		}
	}
	return t
}

func plainMark(r rune) rune {
	switch r {
	case '\u00a0', '\u3000':
		return ' '
	case '（', '）', '：', '［', '］', '｜':
		return r - '！' + '!'
	case 'ㅣ', '│', '┃': // as they are typed for a bar
		return '|'
	}
	return r
}
