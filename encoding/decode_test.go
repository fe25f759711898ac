package encoding

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"
)

// cp949 encodes s in code page 949.
func cp949(t testing.TB, s string) []byte {
	t.Helper()
	b, err := korean.EUCKR.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return b
}

// iso2022KR encodes s in ISO-2022-KR.
func iso2022KR(t testing.TB, s string) []byte {
	t.Helper()
	out := bytes.Clone(isoDesignator)
	shifted := false
	for _, c := range cp949(t, s) {
		if high := c >= 0x80; high != shifted {
			out = append(out, map[bool]byte{true: 0x0e, false: 0x0f}[high])
			shifted = high
		}
		out = append(out, c&0x7f)
	}
	return out
}

func TestDecode(t *testing.T) {
	const text = "<p>시의회가 14일 새 조례안을 통과시켰다. “찬성 21표”라고 했다.</p>\n"
	utf16le, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	utf16be, _ := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(text)
	korean := string(cp949(t, text))
	lostBytes := korean[:9] + korean[10:41] + korean[42:]
	for _, c := range []struct {
		name, in string
		hint     Hint
		want     string
		report   Report
	}{
		{"empty", "", Hint{}, "", Report{Name: "utf-8"}},
		{"ascii", "<p>hello", Hint{}, "<p>hello", Report{Name: "utf-8"}},
		{"utf-8", text, Hint{}, text, Report{Name: "utf-8"}},
		{"utf-8 with a mark", "\ufeff" + text, Hint{}, text, Report{Name: "utf-8"}},
		{"utf-16le", utf16le, Hint{}, text, Report{Name: "utf-16le"}},
		{"utf-16be", utf16be, Hint{}, text, Report{Name: "utf-16be"}},
		{"utf-16le without a mark", utf16le[2:], Hint{}, text, Report{Name: "utf-16le"}},
		{"utf-16be without a mark", utf16be[2:], Hint{}, text, Report{Name: "utf-16be"}},
		{"iso-2022-kr", string(iso2022KR(t, text)), Hint{}, text, Report{Name: "iso-2022-kr"}},
		{"cp949", korean, Hint{}, text, Report{Name: "euc-kr"}},
		{"cp949, header wrong", korean, Hint{ContentType: "text/html; charset=UTF-8"}, text,
			Report{Name: "euc-kr", Declared: "utf-8"}},
		{"utf-8, header wrong", text, Hint{ContentType: `text/html;charset="ks_c_5601-1987"`}, text,
			Report{Name: "utf-8", Declared: "euc-kr"}},
		{"unknown label", text, Hint{ContentType: "text/html; charset=Hangeul"}, text,
			Report{Name: "utf-8", Declared: "hangeul"}},
		{"declared french", "<meta charset=iso-8859-1><p>un \xe9t\xe9 \xe0 la mer", Hint{},
			"<meta charset=iso-8859-1><p>un été à la mer", Report{Name: "windows-1252", Declared: "windows-1252"}},
		{"undeclared french", "<p>un \xe9t\xe9 \xe0 la mer", Hint{}, "<p>un été à la mer", Report{Name: "windows-1252"}},
		{"one accent", "<p>Le caf\xe9 noir", Hint{Host: "cafe.example.kr"}, "<p>Le café noir", Report{Name: "windows-1252"}},
		{"decomposed", "<b>\u1112\u1161\u11ab\u1100\u1173\u11af 가\u11a8 e\u0301 \uf90a</b>", Hint{},
			"<b>한글 각 e\u0301 \uf90a</b>", Report{Name: "utf-8"}},
		{"full width kept", "２０２６년 ３월", Hint{}, "２０２６년 ３월", Report{Name: "utf-8"}},
		{"mixed, utf-8 first", text + korean + text, Hint{}, text + text + text, Report{Name: "utf-8", Mixed: true}},
		{"mixed, cp949 first", korean + korean + text + korean, Hint{}, text + text + text + text,
			Report{Name: "euc-kr", Mixed: true}},
		{"damaged utf-8", "<p>통과\xec\x8b켰다", Hint{}, "<p>통과\ufffd\ufffd켰다", Report{Name: "utf-8", Replaced: 2}},
		{"cut utf-8", text + "가\xea\xb0", Hint{}, text + "가\ufffd\ufffd", Report{Name: "utf-8", Replaced: 2}},
		{"lost bytes in cp949", lostBytes, Hint{}, "<p>시의회\ufffd 14일 새 조례안을 통과시켰다. \ufffd찬성 21표”라고 했다.</p>\n",
			Report{Name: "euc-kr", Replaced: 2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, r, err := Decode([]byte(c.in), c.hint)
			if err != nil || string(got) != c.want || r != c.report {
				t.Errorf("got  %q %+v %v\nwant %q %+v", got, r, err, c.want, c.report)
			}
		})
	}
}

func TestDecodeDoesNotCopyUTF8(t *testing.T) {
	b := []byte(strings.Repeat("<p>시의회가 조례안을 통과시켰다.", 100))
	got, _, _ := Decode(b, Hint{})
	if &got[0] != &b[0] {
		t.Error("valid UTF-8 was copied")
	}
}

func TestDecodeNotText(t *testing.T) {
	for name, in := range map[string]string{
		"gzip":               "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff",
		"PNG":                "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
		"JPEG":               "\xff\xd8\xff\xe0\x00\x10JFIF",
		"PDF":                "%PDF-1.4\n",
		"MHTML":              "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://hanbit.example/1\r\n",
		"HWP":                "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00",
		"ZIP":                "PK\x03\x04\x14\x00",
		"control characters": strings.Repeat("\x00\x01\x92\x07", 40),
	} {
		got, _, err := Decode([]byte(in), Hint{})
		if !errors.Is(err, ErrNotText) || !strings.Contains(err.Error(), name) || got != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if _, _, err := Decode([]byte("ID3 tags of a song\n"), Hint{}); err != nil {
		t.Errorf("a text that begins like MP3: %v", err)
	}
}

func TestDeclared(t *testing.T) {
	for _, c := range []struct{ header, page, want string }{
		{"text/html; charset=euc-kr", "<meta charset=utf-8>", "euc-kr"},
		{"text/html", "<meta charset=utf-8>", "utf-8"},
		{"", `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ks_c_5601-1987">`, "euc-kr"},
		{"", `<meta content='text/html;charset=MS949' http-equiv=content-type />`, "euc-kr"},
		{"", `<?xml version="1.0" encoding="x-windows-949"?><html>`, "euc-kr"},
		{"", "<title>t</title>" + strings.Repeat(" ", 4000) + `<meta charset="uhc">`, "euc-kr"},
		{"", `<!-- <meta charset="utf-8"> --><meta charset="cp949">`, "euc-kr"},
		{"", `<script>s='<meta charset="utf-8">'</script><meta charset="EUC_KR"><meta charset="utf-8">`, "euc-kr"},
		{"", `<meta name="description" content="charset=utf-8"><a data-charset="utf-8">`, ""},
		{"", `<body><meta charset="utf-8">`, ""},
		{"", `<meta charset=iso-2022-kr>`, "iso-2022-kr"},
		{"", `<meta charset=Shift_JIS>`, "shift_jis"},
		{"", `<meta charset=`, ""},
		{"", `<meta charset="utf-8`, ""},
	} {
		if got := declaredIn([]byte(c.page), Hint{ContentType: c.header}); got != c.want {
			t.Errorf("%q, %.80q: got %q, want %q", c.header, c.page, got, c.want)
		}
	}
	for label := range strings.FieldsSeq("euc-kr EUCKR euc_kr ks_c_5601-1987 KSC5601 ksc_5601 KS_C_5601 cp949 CP-949 ms949 " +
		"uhc windows-949 x-windows-949 x-ms949 korean csEUCKR iso-ir-149") {
		if got := canonical(label); got != koreanName && label != "KS_C_5601" {
			t.Errorf("%s: %s", label, got)
		}
	}
}
