package encoding

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"
)

func addSeeds(f *testing.F) {
	const text = "<meta charset=euc-kr><p>시의회가 14일 “찬성”했다. 大韓 똠방각하</p>\n"
	for _, b := range [][]byte{
		nil, []byte("plain"), []byte(text), cp949(f, text), iso2022KR(f, text), []byte("\ufeff" + text),
		[]byte("\xff\xfeA\x00\xac"), append([]byte(text), cp949(f, text)...), []byte("\u1112\u1161\u11ab\u11a8"),
		[]byte("\x89PNG\r\n\x1a\n"), cp949(f, text)[11:], []byte("caf\xe9 \x93x\x94"),
	} {
		f.Add(b, []byte{0, 3, 17})
	}
}

// FuzzDecode: no panic, valid UTF-8, as many U+FFFD as reported, and the reader
// gives the same in pieces of any size.
func FuzzDecode(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, b, sizes []byte) {
		text, r, err := Decode(b, Hint{})
		if err != nil {
			if !errors.Is(err, ErrNotText) || text != nil {
				t.Fatalf("%q, %v", text, err)
			}
			return
		}
		if !utf8.Valid(text) {
			t.Fatalf("invalid UTF-8: %q", text)
		}
		if r.Name == "" || r.Replaced > strings.Count(string(text), "\ufffd") {
			t.Fatalf("%+v", r)
		}
		checkStream(t, b, &oddReader{b: b, sizes: sizes}, Hint{})
	})
}

// FuzzSplit: a reader that gets the bytes in two pieces gives the same text.
func FuzzSplit(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, b, _ []byte) {
		for i := range min(len(b), 64) {
			checkStream(t, b, io.MultiReader(bytes.NewReader(b[:i]), bytes.NewReader(b[i:])), Hint{})
		}
	})
}

// FuzzStable: Korean text stays Korean and whole when it is encoded and decoded.
func FuzzStable(f *testing.F) {
	g := newGenerator(8)
	for range 10 {
		f.Add(g.title(2, 20))
		f.Add(g.sentence())
	}
	f.Fuzz(func(t *testing.T, words string) {
		// Any text, made Korean by a sentence before it.
		words = strings.Map(func(r rune) rune {
			if isSyllable(r) || ' ' <= r && r < 0x7f {
				return r
			}
			return -1
		}, words)
		text := "시의회는 오늘 새 조례안을 통과시켰다고 밝혔다. " + words
		for _, b := range [][]byte{[]byte(text), cp949(t, text)} {
			got, _, err := Decode(b, Hint{})
			if err != nil || strings.Count(text, " ") != strings.Count(string(got), " ") {
				t.Fatalf("%q, %v, want %q", got, err, text)
			}
			// Syllables that are rare enough outweigh the sentence, and may do so only
			// just: such a text may be taken for another when there is more of it.
			guess, _ := Detect(b, Hint{})
			if again, _ := Detect(append(b, b...), Hint{}); guess.Name != again.Name && guess.Sure >= 0.5 {
				t.Fatalf("%+v, twice as much: %+v", guess, again)
			}
		}
	})
}

// FuzzRepair: no panic, valid UTF-8, and nothing to repair in what was left alone.
func FuzzRepair(f *testing.F) {
	g := newGenerator(9)
	for _, b := range breakages {
		broken, _ := b.do(g.prose(2))
		f.Add(broken)
	}
	for _, s := range healthy {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		fixed, r := Repair(s)
		if !r.Changed() && fixed != s {
			t.Fatalf("%q changed to %q without a step", s, fixed)
		}
		if r.Changed() && !utf8.ValidString(fixed) || r.Sure < 0 || r.Sure > 1 {
			t.Fatalf("%q: %+v", fixed, r)
		}
	})
}
