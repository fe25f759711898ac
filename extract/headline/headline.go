package headline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
)

// maxLabels is more than any newsroom stacks at one end.
const maxLabels = 6

// Parse splits a headline into its text and the labels at either end, in
// printed order. Raw is the headline on one line with its entities undone;
// Subheads stay empty. A headline that is nothing but labels keeps the last of
// them as its text.
func Parse(raw string) article.Headline {
	h := article.Headline{Raw: clean(raw)}
	text := h.Raw
	for len(h.Labels) < maxLabels {
		label, rest := cutLeading(text)
		if label == "" && len(h.Labels) > 0 {
			label, rest = cutNumber(text)
		}
		if label == "" || rest == "" {
			break
		}
		h.Labels, text = append(h.Labels, label), rest
	}
	var tail []string
	for len(tail) < maxLabels {
		label, rest := cutTrailing(text)
		if rest == "" {
			break
		}
		if text = rest; label != "" {
			tail = append(tail, label)
		}
	}
	for i := len(tail) - 1; i >= 0; i-- {
		h.Labels = append(h.Labels, tail[i])
	}
	h.Text = text
	return h
}

// bracket is a pair of brackets labels are printed in.
type bracket struct {
	open, close rune
	// square ones hold labels and hardly anything else in a headline; round
	// ones hold asides too, angled and corner ones titles of works.
	style style
}

type style int

const (
	square style = iota
	round
	angled
)

var brackets = [...]bracket{
	{'[', ']', square}, {'［', '］', square}, {'【', '】', square}, {'〔', '〕', square}, {'〖', '〗', square},
	{'(', ')', round}, {'（', '）', round},
	{'<', '>', angled}, {'＜', '＞', angled}, {'〈', '〉', angled}, {'《', '》', angled}, {'「', '」', angled}, {'『', '』', angled}, {'≪', '≫', angled},
}

// glue may stand between a label and the text.
const glue = " |｜ㅣ:-–—"

// cutLeading takes a label off the front of s; both results are empty where
// there is none.
func cutLeading(s string) (label, rest string) {
	first, w := utf8.DecodeRuneInString(s)
	for _, b := range brackets {
		if b.open != first {
			continue
		}
		end := closing(s, b)
		if end < 0 {
			return "", ""
		}
		label = strings.Trim(s[w:end], " []") // [[대담]]
		rest = s[end+utf8.RuneLen(b.close):]
		if !leads(label, b.style, strings.HasPrefix(rest, " ")) || particle(rest) {
			return "", ""
		}
		return label, strings.TrimLeft(rest, glue)
	}
	// 속보) …: only the closing half
	if word, rest, ok := strings.Cut(s, ")"); ok && halfBracketed[word] {
		return word, strings.TrimSpace(rest)
	}
	return "", ""
}

// cutNumber takes the number of a series, which stands behind its name, off the
// front of s: [골목의 하루]<12> ….
func cutNumber(s string) (label, rest string) {
	first, w := utf8.DecodeRuneInString(s)
	for _, b := range brackets {
		if b.open != first {
			continue
		}
		end := closing(s, b)
		if end < 0 || end-w > 3 || strings.Trim(s[w:end], "0123456789") != "" {
			return "", ""
		}
		return s[w:end], strings.TrimLeft(s[end+utf8.RuneLen(b.close):], glue)
	}
	return "", ""
}

// particle reports whether s starts with a particle: the bracket before it is a
// word of the sentence (<가상일보>는 …).
func particle(s string) bool {
	for _, p := range [...]string{"은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "만", "에서", "으로", "에게", "까지", "부터", "란", "이란", "라는", "이라는"} {
		if rest, ok := strings.CutPrefix(s, p); ok && (rest == "" || rest[0] == ' ' || rest[0] == ',') {
			return true
		}
	}
	return false
}

// cutTrailing takes a label off the end of s; the label is empty where it only counts
// comments, both results where there is none.
func cutTrailing(s string) (label, rest string) {
	last, w := utf8.DecodeLastRuneInString(s)
	for _, b := range brackets {
		if b.close != last {
			continue
		}
		start := opening(s, b)
		if start < 0 {
			return "", ""
		}
		label = strings.TrimSpace(s[start+utf8.RuneLen(b.open) : len(s)-w])
		apart := start > 0 && s[start-1] == ' '
		if !trails(label, b.style, apart) {
			return "", ""
		}
		if b.style == square && !apart && strings.Trim(label, "0123456789") == "" {
			label = "" // how many commented
		}
		return label, strings.TrimRight(s[:start], glue)
	}
	return "", ""
}

// closing gives the place of the bracket that closes the one s starts with, -1
// where none does.
func closing(s string, b bracket) int {
	depth := 0
	for i, r := range s {
		switch r {
		case b.open:
			depth++
		case b.close:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// opening gives the place of the bracket that opens the one s ends with.
func opening(s string, b bracket) int {
	depth := 0
	for i := len(s); i > 0; {
		r, w := utf8.DecodeLastRuneInString(s[:i])
		i -= w
		switch r {
		case b.close:
			depth++
		case b.open:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}
