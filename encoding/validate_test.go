package encoding

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestValidUTF8(t *testing.T) {
	g := newGenerator(13)
	all := strings.Repeat("가힣\u0800\u07ff\u0080\ud7ff\ue000\uffff\U00010000\U0010ffff 똠방각하 é", 40)
	if !dense([]byte(all)) || !validUTF8([]byte(all)) {
		t.Fatal("a text of every kind of character is valid")
	}
	for _, bad := range []string{"\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
		"\xf4\x90\x80\x80", "\xf5", "\xff", "\xea\xb0", "\xea", "\xf0\x90\x80"} {
		for range 50 {
			i := g.IntN(len(all))
			b := []byte(all[:i] + bad + all[i:])
			if validUTF8(b) != utf8.Valid(b) {
				t.Fatalf("%q at %d: %v", bad, i, !utf8.Valid(b))
			}
		}
	}
	invalid := 0
	for range 20000 {
		b := []byte(g.prose(8))
		b = b[:len(b)-g.IntN(10)]
		for range g.IntN(2) {
			b = flip(g, b)
		}
		want := utf8.Valid(b)
		if !want {
			invalid++
		}
		if validUTF8(b) != want {
			t.Fatalf("%q: not %v", b, want)
		}
	}
	if invalid < 5000 {
		t.Errorf("only %d texts were invalid", invalid)
	}
}
