package encoding

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// oddReader gives as many bytes at a time as sizes says, again and again.
type oddReader struct {
	b     []byte
	sizes []byte
	n     int
}

func (r *oddReader) Read(p []byte) (int, error) {
	if len(r.b) == 0 {
		return 0, io.EOF
	}
	size := len(r.b)
	if len(r.sizes) > 0 {
		size = int(r.sizes[r.n%len(r.sizes)]) + 1
		r.n++
	}
	n := copy(p[:min(size, len(p))], r.b)
	r.b = r.b[n:]
	return n, nil
}

// checkStream compares a Reader over src, which gives b, with Decode.
func checkStream(t *testing.T, b []byte, src io.Reader, h Hint) {
	t.Helper()
	want, wantReport, wantErr := Decode(b, h)
	r := NewReader(src, h)
	got, err := io.ReadAll(r)
	if wantErr != nil {
		if !errors.Is(err, ErrNotText) {
			t.Fatalf("error %v, want %v", err, wantErr)
		}
		return
	}
	if err != nil || !bytes.Equal(got, want) || r.Report() != wantReport {
		i := 0
		for i < min(len(got), len(want)) && got[i] == want[i] {
			i++
		}
		t.Fatalf("%v, %+v, want %+v; texts of %d and %d bytes differ from byte %d on",
			err, r.Report(), wantReport, len(got), len(want), i)
	}
}

func TestReaderEqualsDecode(t *testing.T) {
	const line = "<p class=\"a\">시의회가 14일 새 조례안을 통과시켰다. “찬성 21표”라고 했다. 大韓民國</p>\n"
	solid := strings.Repeat("가나다라마바사아자차카타파하각난닫랄맘", 3000)
	long := strings.Repeat(line, 3000)
	ascii := strings.Repeat("<script>var page = 1;</script>\n", 10000)
	decomposed := strings.Repeat("\u1112\u1161\u11ab가\u11a8", 9000)
	if got, r, _ := Decode(cp949(t, "A"+solid), Hint{}); string(got) != "A"+solid || r.Replaced > 0 {
		t.Errorf("a text without a separator lost %d characters", r.Replaced)
	}
	damaged := cp949(t, long)
	for i := 100; i < len(damaged); i += 997 {
		damaged[i] ^= 0x91
	}
	for name, b := range map[string][]byte{
		"empty":             nil,
		"short":             cp949(t, line),
		"utf-8":             []byte(long),
		"cp949":             cp949(t, long),
		"damaged":           damaged,
		"ascii first":       append([]byte(ascii), cp949(t, long)...),
		"ascii only":        []byte(ascii),
		"mark":              []byte("\ufeff" + long),
		"utf-8, solid":      []byte(solid),
		"cp949, solid":      cp949(t, solid),
		"cp949, solid, odd": cp949(t, strings.ReplaceAll(solid, "난", "A난")),
		"decomposed, solid": []byte(decomposed),
		"iso-2022-kr":       iso2022KR(t, long+solid),
		"mixed":             append(append([]byte(long), cp949(t, long)...), long...),
		"cut":               []byte(long)[:len(long)-50],
		"png":               []byte("\x89PNG\r\n\x1a\n" + long),
	} {
		t.Run(name, func(t *testing.T) {
			checkStream(t, b, bytes.NewReader(b), Hint{})
			checkStream(t, b, iotest.HalfReader(bytes.NewReader(b)), Hint{})
			checkStream(t, b, &oddReader{b: b, sizes: []byte{0, 6, 250, 1, 2}}, Hint{})
			checkStream(t, b, iotest.DataErrReader(bytes.NewReader(b)), Hint{Host: "news.example.kr"})
		})
	}
}

func TestReaderEverySplit(t *testing.T) {
	b := cp949(t, "<p>똠방각하 펲시콜라, 새 조례안 “통과”</p>")
	for i := range b {
		checkStream(t, b, io.MultiReader(bytes.NewReader(b[:i]), bytes.NewReader(b[i:])), Hint{})
	}
}

func TestReaderKeepsErrors(t *testing.T) {
	broken := errors.New("broken pipe")
	r := NewReader(io.MultiReader(strings.NewReader("조례안"), iotest.ErrReader(broken)), Hint{})
	got, err := io.ReadAll(r)
	if string(got) != "조례안" || err != broken {
		t.Errorf("%q, %v", got, err)
	}
}

func TestReaderMemory(t *testing.T) {
	r := NewReader(io.LimitReader(endless{}, 64<<20), Hint{})
	n, err := io.Copy(io.Discard, r)
	if err != nil || n != 64<<20 || cap(r.buf)+cap(r.text) > 4*sniffWindow {
		t.Errorf("%d bytes, %v, buffers of %d and %d", n, err, cap(r.buf), cap(r.text))
	}
}

// endless reads as the same ASCII for ever.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}
