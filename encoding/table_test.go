package encoding

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding/htmlindex"
)

// row is one case of the table: how many of the texts came out right, and how many
// must.
type row struct {
	name        string
	right, all  int
	target      float64 // the share that must be right
	note, first string  // first is the first text that failed
}

func (r *row) count(ok bool, text string) {
	r.all++
	if ok {
		r.right++
	} else if r.first == "" {
		r.first = text
	}
}

func (r *row) check(t *testing.T) {
	t.Helper()
	share := float64(r.right) / float64(r.all)
	t.Logf("%-50s %6d of %6d = %7.3f %%, target %7.3f %%%s", r.name, r.right, r.all, 100*share, 100*r.target, r.note)
	if r.all == 0 || share < r.target {
		t.Errorf("%s: below target; the first that failed: %.300q", r.name, r.first)
	}
}

const (
	metaEUCKR = `<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">`
	metaUTF8  = `<meta charset="utf-8">`
)

// lateMeta stands behind more bytes than browsers look at.
var lateMeta = "\n<script>" + strings.Repeat("var a=[0,1,2];", 100) + "</script>\n" + metaEUCKR

func encode(t testing.TB, name, text string) []byte {
	t.Helper()
	if name == utf8Name {
		return []byte(text)
	}
	enc, err := htmlindex.Get(name)
	if err != nil {
		t.Fatal(err)
	}
	b, err := enc.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatalf("%s: %v: %q", name, err, text)
	}
	return b
}

func TestTableWholePages(t *testing.T) {
	g := newGenerator(1)
	for _, c := range []struct{ name, charset, head, header string }{
		{"no meta", koreanName, "", ""},
		{"meta after 1,024 bytes", koreanName, lateMeta, ""},
		{"meta in a comment", koreanName, "<!-- " + metaEUCKR + " -->", ""},
		{"meta says utf-8", koreanName, metaUTF8, ""},
		{"header says utf-8", koreanName, "", "text/html; charset=utf-8"},
		{"meta says euc-kr", utf8Name, metaEUCKR, ""},
		{"header says euc-kr", utf8Name, "", "text/html; charset=euc-kr"},
		{"none", utf8Name, "", ""},
	} {
		r := row{name: "page in " + c.charset + ", " + c.name, target: 1}
		for range 1000 {
			text := g.page(c.head)
			got, rep, err := Decode(encode(t, c.charset, text), Hint{ContentType: c.header})
			r.count(err == nil && rep.Name == c.charset && string(got) == text, text)
		}
		r.check(t)
	}
}

func TestTableDamagedPages(t *testing.T) {
	g := newGenerator(2)
	for _, charset := range []string{koreanName, utf8Name} {
		for _, damage := range []struct {
			name string
			do   func(*generator, []byte) []byte
		}{{"dropped", drop}, {"flipped", flip}} {
			for _, n := range []int{1, 12, 100} {
				r := row{name: fmt.Sprintf("page in %s, %d bytes %s", charset, n, damage.name), target: 1}
				total := 0
				for range 300 {
					text := g.page(pick(g, []string{"", metaEUCKR, metaUTF8}))
					b := encode(t, charset, text)
					for range n {
						b = damage.do(g, b)
					}
					got, rep, err := Decode(b, Hint{})
					r.count(err == nil && rep.Name == charset && !rep.Mixed, string(b))
					total += lostRunes(text, string(got))
				}
				per := float64(total) / float64(300*n)
				r.note = fmt.Sprintf(", %.2f characters lost a byte", per)
				r.check(t)
				if per > 2 {
					t.Errorf("%s: %.2f characters lost a damaged byte", r.name, per)
				}
			}
		}
		r := row{name: "page in " + charset + ", cut at any byte", target: 1}
		text := g.page("")
		b := encode(t, charset, text)
		lastSentence := bytes.LastIndexByte(b[:bytes.LastIndex(b, []byte("</p>"))], ' ')
		for cut := strings.Index(text, "<title>") + 10; cut < len(b); cut++ {
			got, rep, _ := Decode(b[:cut], Hint{})
			lost := len([]rune(string(got))) - len([]rune(strings.TrimRight(string(got), "\ufffd")))
			ok := rep.Name == charset && lost <= 2 && strings.HasPrefix(text, strings.TrimRight(string(got), "\ufffd"))
			r.count(ok, string(b[:cut]))
			if cut < lastSentence {
				got, rep, _ = Decode(b[cut:], Hint{})
				whole, tail := []rune(text), []rune(string(got))
				lost := lostRunes(string(whole[len(whole)-len(tail):]), string(got))
				r.count(rep.Name == charset && lost <= 2, string(b[cut:]))
			}
		}
		r.check(t)
	}
}

func drop(g *generator, b []byte) []byte {
	i := g.IntN(len(b))
	return append(b[:i:i], b[i+1:]...)
}

func flip(g *generator, b []byte) []byte {
	b[g.IntN(len(b))] ^= byte(1 + g.IntN(255))
	return b
}

func TestTableTitles(t *testing.T) {
	g := newGenerator(3)
	for _, c := range []struct {
		name   string
		hint   Hint
		title  func() string
		target float64
	}{
		{"title of at most 20 syllables, no hint", Hint{}, func() string { return g.title(2, 20) }, 0.999},
		{"title of at most 6 syllables, .kr", Hint{Host: "www.example.co.kr"}, func() string { return g.title(1, 6) }, 0.995},
		{"title of words that the model does not list", Hint{}, func() string { return g.unseen(2, 4) }, 0.999},
		{"word that the model does not list, .kr", Hint{Host: "www.example.co.kr"}, func() string { return g.unseen(1, 2) }, 0.995},
		{"text with UHC-only syllables", Hint{}, func() string { return g.word("uhc") + " " + g.prose(1) }, 1},
		{"title with UHC-only syllables", Hint{}, func() string { return g.title(3, 20) + " " + g.word("uhc") }, 1},
	} {
		r := row{name: c.name, target: c.target}
		for range 20000 {
			title := c.title()
			got, rep, err := Decode(cp949(t, title), c.hint)
			r.count(err == nil && rep.Name == koreanName && string(got) == title, title)
		}
		r.check(t)
	}
}

// TestUnseenWords: the words that the model does not list are not in it.
func TestUnseenWords(t *testing.T) {
	listed := map[string]bool{}
	for line := range strings.Lines(wordsData) {
		if !strings.HasPrefix(line, "#") {
			for w := range strings.FieldsSeq(line) {
				listed[w] = true
			}
		}
	}
	for _, w := range newGenerator(0).words["unseen"] {
		if listed[w] {
			t.Errorf("%s is in words.txt", w)
		}
	}
}

func TestTableForeignPages(t *testing.T) {
	g := newGenerator(4)
	for _, charset := range []string{"shift_jis", "euc-jp", "gbk", "gb18030", "big5", "windows-1252", "koi8-r", "windows-1251",
		"iso-8859-5", "iso-8859-2", "windows-1250", "iso-8859-7", "windows-1253", "windows-1254", "windows-874", "windows-1258"} {
		r := row{name: charset + " page not called Korean", target: 1}
		for range 500 {
			text := g.foreign(charset, "")
			b := encode(t, charset, text)
			for _, h := range []Hint{{}, {Host: "example.kr"}, {ContentType: "text/html; charset=" + charset}} {
				got, rep, err := Decode(b, h)
				ok := err == nil && rep.Name != koreanName
				if h.ContentType != "" {
					ok = ok && rep.Name == charset && string(got) == text
				}
				r.count(ok, text)
			}
		}
		r.check(t)
		r = row{name: charset + " sentence not called Korean", target: 1}
		for _, text := range foreignLinesIn(charset) {
			_, rep, err := Decode(encode(t, charset, text), Hint{})
			r.count(err == nil && rep.Name != koreanName, text)
		}
		r.check(t)
	}
}

// lostRunes counts the characters of want that got does not have in the same order:
// the deletions of a shortest edit script (Myers 1986).
func lostRunes(want, got string) int {
	a, b := []rune(want), []rune(got)
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	most := len(a) + len(b)
	reach := make([]int, 2*most+3)
	for d := 0; d <= most; d++ {
		for k := -d; k <= d; k += 2 {
			var x int
			if k == -d || k != d && reach[most+k] < reach[most+k+2] {
				x = reach[most+k+2]
			} else {
				x = reach[most+k] + 1
			}
			for x < len(a) && x-k < len(b) && a[x] == b[x-k] {
				x++
			}
			reach[most+k+1] = x
			if x >= len(a) && x-k >= len(b) {
				return (d + len(a) - len(b)) / 2
			}
		}
	}
	return 0
}
