package main

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// isTime tells printed and machine-written times; a bare number is one only
// where it reads as a date.
func isTime(s string) bool {
	if strings.Trim(s, "0123456789") == "" && (len(s) != 8 && len(s) != 12 && len(s) != 14 || s[:2] != "20" && s[:2] != "19") {
		return false
	}
	l := timestamp.Parse(s, time.Time{})
	_, machine := timestamp.Value(s)
	return l.Published != nil || l.Modified != nil || machine || isTimeLabel(s)
}

// isTimeLabel tells a label ("입력") whose time stands in the next element.
func isTimeLabel(s string) bool {
	return hangulIn(s) < 5 && hangulIn(s) == lettersIn(s) && timestamp.Parse(strings.TrimRight(s, " :")+" 2026-01-17 08:20", time.Time{}).Labelled
}

// isChrome tells what a site prints on every page: buttons, notices. In the text
// longer ones have to stay, too, or they would read as text.
func isChrome(s string, inside bool) bool {
	m := boilerplate.Classify(s)
	switch m.Kind {
	case boilerplate.Copyright:
		return len(s) < 300
	case boilerplate.Related: // its heading only
		return m.Span.Of(s) == s && hangulIn(s) <= 6
	case boilerplate.Subscription, boilerplate.Share, boilerplate.TipOff, boilerplate.ReporterCard, boilerplate.Translation, boilerplate.Ad, boilerplate.Menu:
		return m.Span.Of(s) == s && (hangulIn(s) < 10 || len(s) < 160 && (inside || strings.HasSuffix(s, ".")))
	}
	return false
}

// label gives the length of a word in brackets, or between a mark and a colon,
// at the start of s.
func label(s string) int {
	t := strings.TrimLeft(s, " ")
	if end := strings.IndexAny(t, ":="); end > 0 && strings.ContainsAny(t[:end], "▶■☞※▲◆") && utf8.RuneCountInString(t[:end]) < 10 {
		return len(s) - len(t) + end + 1
	}
	for _, pair := range []string{"[]", "()", "<>", "【】", "〈〉", "◀▶"} {
		open := []rune(pair)
		if !strings.HasPrefix(t, string(open[0])) {
			continue
		}
		if end := strings.IndexRune(t, open[1]); end > 0 && utf8.RuneCountInString(t[:end]) < 12 {
			return len(s) - len(t) + end + utf8.RuneLen(open[1])
		}
	}
	return 0
}

// credit gives the place of a caption's credit at the end of s ("사진=가람시"),
// or 0.
func credit(s string) int {
	for _, mark := range []string{"사진=", "사진제공=", "사진 제공=", "사진 =", "ⓒ"} {
		if at := strings.LastIndex(s, mark); at > 0 && len(s)-at < 60 {
			return len(strings.TrimRight(s[:at], "(/[<【·| "))
		}
	}
	return 0
}

// letters leaves letters and digits only.
func letters(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "")
}

func hangulIn(s string) int { return count(s, isHangul) }

func lettersIn(s string) int { return count(s, unicode.IsLetter) }

func count(s string, is func(rune) bool) (n int) {
	for _, r := range s {
		if is(r) {
			n++
		}
	}
	return n
}

func isHangul(r rune) bool { return r >= '가' && r <= '힣' }
