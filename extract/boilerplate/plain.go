package boilerplate

import "strings"

// plainMarks gives t with its full-width brackets, colons and bars and its wide and
// no-break blanks as the marks of one byte they stand for; nearly all lines have
// none.
func plainMarks(t string) string {
	for i := 0; i+1 < len(t); i++ {
		switch c, next := t[i], t[i+1]; {
		case c < 0xC2: // of one byte, or within a letter
		case 0xEA <= c && c <= 0xED: // Hangul
			i += len("가") - 1
		case c == 0xC2 && next == 0xA0, c == 0xE3 && (next == 0x80 || next == 0x85), c == 0xEF && (next == 0xBC || next == 0xBD), c == 0xE2 && next == 0x94:
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
