package encoding

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/text/encoding/korean"
)

// benchPage is a page of a usual size (about 100 KB): markup with prose in it.
func benchPage() string {
	g := newGenerator(10)
	var p []string
	for range 60 {
		p = append(p, g.prose(3)+strings.Repeat("\n<li class=\"item\"><a href=\"/news/articleView.html?idxno=1234\"><img src=\"/a.png\"></a></li>", 10))
	}
	return htmlPage("", g.title(8, 20), p)
}

// benchProse is Korean without markup, the slowest to check.
func benchProse() string {
	return newGenerator(11).prose(1000)
}

func BenchmarkDecode(b *testing.B) {
	page, prose := benchPage(), benchProse()
	damaged := cp949(b, page)
	for i := 500; i < len(damaged); i += 1009 {
		damaged[i] ^= 0x55
	}
	for _, c := range []struct {
		name string
		in   []byte
	}{
		{"utf-8/page", []byte(page)},
		{"utf-8/prose", []byte(prose)},
		{"utf-8/ascii", []byte(strings.Repeat("<a href=\"/\">HOME</a>\n", 5000))},
		{"cp949/page", cp949(b, page)},
		{"cp949/prose", cp949(b, prose)},
		{"cp949/damaged", damaged},
		{"mixed/page", append([]byte(page), cp949(b, prose)...)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.in)))
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := Decode(c.in, Hint{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkAgainstParse gives the cost of a page beyond x/text's own decoding as a
// share of html.Parse of the same page, all measured in the same run.
func BenchmarkAgainstParse(b *testing.B) {
	page := benchPage()
	for _, name := range []string{koreanName, utf8Name} {
		b.Run(name, func(b *testing.B) {
			in := encode(b, name, page)
			var ours, theirs, parse time.Duration
			clock := func(total *time.Duration, f func()) {
				start := time.Now()
				f()
				*total += time.Since(start)
			}
			for b.Loop() {
				clock(&ours, func() { _, _, _ = Decode(in, Hint{}) })
				if name == koreanName {
					clock(&theirs, func() { _, _ = korean.EUCKR.NewDecoder().Bytes(in) })
				}
				clock(&parse, func() { _, _ = html.Parse(strings.NewReader(page)) })
			}
			b.ReportMetric(100*float64(ours-theirs)/float64(parse), "%-of-parse")
			b.ReportMetric(100*float64(ours)/float64(parse), "%-of-parse-in-all")
		})
	}
}

func BenchmarkReader(b *testing.B) {
	in := cp949(b, benchPage())
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := io.Copy(io.Discard, NewReader(bytes.NewReader(in), Hint{})); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRepair(b *testing.B) {
	prose := newGenerator(12).prose(20)
	for _, c := range []struct{ name, in string }{
		{"healthy", prose},
		{"latin-1", latin1(toKorean(prose))},
		{"lenient", strings.ReplaceAll(lenient(toKorean(prose)), "\u00ad", "")},
		{"utf-8 as cp949", decodeWith(prose, koreanText)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.in)))
			b.ReportAllocs()
			for b.Loop() {
				Repair(c.in)
			}
		})
	}
}

// Valid UTF-8 costs a few small allocations, however long it is.
func TestDecodeAllocations(t *testing.T) {
	page := []byte(benchPage())
	long := bytes.Repeat(page, 20)
	allocations := func(b []byte) float64 {
		return testing.AllocsPerRun(20, func() { _, _, _ = Decode(b, Hint{}) })
	}
	if short, long := allocations(page), allocations(long); short > 4 || long > short {
		t.Errorf("%v allocations, %v for 20 times as much", short, long)
	}
}
