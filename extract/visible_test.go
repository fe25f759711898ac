package extract

import (
	"testing"
	"unicode/utf8"
)

// TestLineWriter: white space of any kind is one blank between words, nothing at
// the ends, whatever pieces the text comes in; and the runes are counted.
func TestLineWriter(t *testing.T) {
	for _, c := range []struct {
		pieces []string
		want   string
	}{
		{[]string{"가람시, 산책로 다시 연다"}, "가람시, 산책로 다시 연다"},
		{[]string{"\n\t\t가람시  산책로\r\n 다시\f연다 \v"}, "가람시 산책로 다시 연다"},
		{[]string{"가람시 ", " 산책", "로", "\n", "다시"}, "가람시 산책로 다시"},
		{[]string{"가람시\u00a0산책로\u3000\u2003다시"}, "가람시 산책로 다시"},
		{[]string{"가람\u200b시\ufeff 산\u00ad책\u2060로"}, "가람시 산책로"},
		{[]string{"가\x00람\x1b시 \x7f산책\u0090로a\x7fb"}, "가람시 산책로ab"},
		{[]string{"café 大韓民國 “말” 3~4% ｜ㅣ가"}, "café 大韓民國 “말” 3~4% ｜ㅣ가"},
		{[]string{"a b", " c ", "가 ", "\u00e9"}, "a b c 가 é"},
		{[]string{"가람시\xed 산"}, "가람시\xed 산"},
		{[]string{" \n", "\u00a0"}, ""},
	} {
		var w lineWriter
		for _, s := range c.pieces {
			w.write(s)
		}
		if n := w.runes; n != utf8.RuneCountInString(c.want) {
			t.Errorf("%q: %d runes", c.pieces, n)
		}
		if got := w.take(); got != c.want {
			t.Errorf("%q: got %q, want %q", c.pieces, got, c.want)
		}
		if w.runes != 0 || w.space {
			t.Errorf("%q: a new line begins with %d runes, space %v", c.pieces, w.runes, w.space)
		}
	}
}
