package encoding

import (
	"bytes"
	"cmp"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
)

// breakage makes text unreadable in a known way. It also gives what of the text is
// left to be had back: characters none of whose bytes were lost.
type breakage struct {
	name string
	do   func(text string) (broken, left string)
	// target is the share of left that Repair must give back, 0.99 where it is 0.
	target float64
}

var breakages = []breakage{
	{name: "euc-kr read as latin-1", do: func(s string) (string, string) { return latin1(toKorean(s)), s }},
	{name: "euc-kr read as windows-1252", do: func(s string) (string, string) { return readEach(toKorean, s, western) }},
	{name: "euc-kr read leniently, soft hyphens dropped", do: func(s string) (string, string) {
		return strings.ReplaceAll(lenient(toKorean(s)), "\u00ad", ""), s
	}},
	{name: "euc-kr read leniently, then cleaned", do: func(s string) (string, string) {
		broken, left := readEach(toKorean, s, cleaning)
		return fromLigatures.Replace(strings.Map(func(r rune) rune {
			switch {
			case r == 0xa0:
				return ' '
			case r == 0xad, isPrivate(r):
				return -1
			}
			return r
		}, broken)), left
	}},
	{name: "utf-8 read as latin-1", do: func(s string) (string, string) { return latin1(s), s }},
	{name: "utf-8 read as windows-1252", do: func(s string) (string, string) { return readEach(toUTF8, s, western) }},
	{name: "utf-8 read as latin-1, soft hyphens dropped", do: func(s string) (string, string) {
		return strings.ReplaceAll(latin1(s), "\u00ad", ""), s
	}},
	{name: "utf-8 read as windows-1252, controls dropped", do: func(s string) (string, string) {
		return strings.Map(func(r rune) rune {
			if 0x80 <= r && r < 0xa0 {
				return -1
			}
			return r
		}, windows1252(s)), s
	}, target: 0.98},
	{name: "utf-8 read as windows-1252, then cleaned", do: func(s string) (string, string) {
		return strings.Map(func(r rune) rune {
			switch {
			case r == 0xa0:
				return ' '
			case 0x80 <= r && r < 0xa0, r == 0xad:
				return -1
			}
			return r
		}, windows1252(s)), s
	}, target: 0.95},
	{name: "utf-8 read as euc-kr", do: func(s string) (string, string) { return readEach(toUTF8, s, koreanText) }},
	{name: "euc-kr read as utf-8", do: func(s string) (string, string) { return readEach(toKorean, s, utf8Text) }},
	{name: "euc-kr read as latin-1, that as latin-1", do: func(s string) (string, string) { return latin1(latin1(toKorean(s))), s }},
	{name: "utf-8 read as latin-1 twice", do: func(s string) (string, string) { return latin1(latin1(s)), s }},
	{name: "utf-8 read as windows-1252 twice", do: func(s string) (string, string) {
		broken, left := readEach(toUTF8, s, western)
		return decodeWith(broken, western), left
	}},
}

func toUTF8(s string) string { return s }

func toKorean(s string) string {
	b, err := korean.EUCKR.NewEncoder().String(s)
	if err != nil {
		panic(err)
	}
	return b
}

func latin1(s string) string {
	out := make([]rune, len(s))
	for i := range len(s) {
		out[i] = rune(s[i])
	}
	return string(out)
}

// windows1252 reads as browsers do: a byte that is not defined is a control.
func windows1252(s string) string {
	var out []rune
	for i := range len(s) {
		r := charmap.Windows1252.DecodeByte(s[i])
		if r == utf8.RuneError {
			r = rune(s[i])
		}
		out = append(out, r)
	}
	return string(out)
}

// lenient takes as UTF-8 what happens to be it, the rest as Latin-1.
func lenient(s string) string {
	var out []rune
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError {
			r = rune(s[0])
		}
		out = append(out, r)
		s = s[n:]
	}
	return string(out)
}

// A decoding gives the first character of s, its length, and whether the bytes can
// be told from it.
type decoding func(s string) (r rune, n int, kept bool)

func western(s string) (rune, int, bool) {
	r := charmap.Windows1252.DecodeByte(s[0])
	return r, 1, r != utf8.RuneError
}

// cleaning is the way of tools that clean text up: what would be UTF-8 if a space in it
// were a no-break space is UTF-8 to them, the rest Latin-1.
func cleaning(s string) (rune, int, bool) {
	head := []byte(s[:min(3, len(s))])
	if strings.ContainsRune("ÂÅÎÐÙâã", rune(s[0])) {
		head = bytes.ReplaceAll(head, []byte(" "), []byte("\xa0"))
	}
	r, n := utf8.DecodeRune(head)
	if r == utf8.RuneError {
		r = rune(s[0])
	}
	return r, n, !isPrivate(r)
}

func isPrivate(r rune) bool { return 0xe000 <= r && r < 0xf900 }

func utf8Text(s string) (rune, int, bool) {
	r, n := utf8.DecodeRuneInString(s)
	return r, n, r != utf8.RuneError
}

// koreanText reads as x/text's decoder does.
func koreanText(s string) (rune, int, bool) {
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1, true
	}
	if len(s) > 1 {
		if r, _ := theModel().pair(s[0], s[1]); r != 0 {
			return r, 2, true
		}
		if s[0] != 0x80 && s[0] != 0xff && s[1] >= utf8.RuneSelf {
			return utf8.RuneError, 2, false
		}
	}
	return utf8.RuneError, 1, false
}

func decodeWith(s string, d decoding) string {
	var out []rune
	for len(s) > 0 {
		r, n, _ := d(s)
		out = append(out, r)
		s = s[n:]
	}
	return string(out)
}

// readEach decodes the encoded text and finds which characters came through whole.
func readEach(encode func(string) string, s string, d decoding) (broken, left string) {
	bytes := encode(s)
	lost := make([]bool, len(bytes))
	for i := 0; i < len(bytes); {
		_, n, kept := d(bytes[i:])
		for j := range n {
			lost[i+j] = !kept
		}
		i += n
	}
	var b strings.Builder
	i := 0
	for _, r := range s {
		whole := true
		for range len(encode(string(r))) {
			whole = whole && !lost[i]
			i++
		}
		if whole {
			b.WriteRune(r)
		}
	}
	return decodeWith(bytes, d), b.String()
}

// foreignOnly leaves the characters that encodings differ in.
func foreignOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf {
			return -1
		}
		return r
	}, s)
}

func TestTableRepair(t *testing.T) {
	for _, b := range breakages {
		g := newGenerator(5)
		r := row{name: "Repair, " + b.name, target: cmp.Or(b.target, 0.99)}
		for range 100 {
			text := g.prose(10)
			broken, left := b.do(text)
			fixed, _ := Repair(broken)
			left = foreignOnly(left)
			n := utf8.RuneCountInString(left)
			wrong := lostRunes(left, foreignOnly(fixed))
			r.all += n
			r.right += n - wrong
			if wrong > 0 && r.first == "" {
				r.first = text + " -> " + fixed
			}
		}
		r.check(t)
	}
}

func TestTableRepairTitles(t *testing.T) {
	g := newGenerator(6)
	for _, b := range breakages[:7] {
		r := row{name: "Repair of a title, " + b.name, target: 0.9}
		for range 500 {
			text := g.title(8, 20)
			broken, _ := b.do(text)
			fixed, _ := Repair(broken)
			r.count(fixed == text, text+" -> "+fixed)
		}
		r.check(t)
	}
}

var healthy = []string{
	"", "plain", "Ünïcödé", "“인용” ‘따옴표’ …·—–", "ㅋㅋㅋㅋ ㅠㅠ ㅎㅎ", "①②③ ㈜한빛 ㎡ ℃ ½ ¾ ± × ÷ § ¶ © ® ™",
	"大韓民國 憲法 第一條, 金·李·朴", "똠방각하 펲시콜라 뷁 햏자 쌰브르 뾱뾱이 쬲은 샾", "👍🏽 🇰🇷 👨‍👩‍👧‍👦 ❤️ 축하해요 🎉🎉",
	"Ceci n’est pas une pipe : été, à, où, naïveté, créée, œuvre, ÇA, « À BIENTÔT ! »", "ÉCOLE SUPÉRIEURE, CÔTÉ, FRANÇAIS",
	"Größe, Straße, ÄÖÜ äöü ß, Übermäßig, HÄÄYÖAIE, sääennätys, Þórður", "¿Dónde está la señora Núñez? ¡Aquí! Ñandú", "AÇÃO, EDIÇÃO, não, informações",
	"Việt Nam: Hà Nội, Đà Nẵng, phở bò, Nguyễn Thị Ánh", "Zażółć gęślą jaźń, Łódź, Příliš žluťoučký kůň", "Ελληνικά γράμματα", "עברית", "العربية",
	"ภาษาไทย", "हिन्दी", "damaged \ufffd text with \ufffd\ufffd marks", "이미 \ufffd\ufffd 깨진 \ufffd 글자가 \ufffd\ufffd\ufffd\ufffd 조금 있는 글", "25°C, 30µm, 1²+2³, £5, ¥100, €20, ¢99",
	"??? 뭐라고?? 진짜?!", "A\u00a0B\u00a0C", "e\u0301te\u0301", "全角ＡＢＣ　１２３", "x²±y² «…» ¬¬ °º ªº", "Ãlvaro? ÃO ÂNGULO",
	"조선(朝鮮)과 명(明), 청(淸)의 관계", "서울市 中區 世宗大路", "갂 갃 갅 힣 뎠 뎐 뉵 늗 뢨", "‰ † ‡ • ˆ ˜ ‹ ›",
}

func TestTableRepairHealthy(t *testing.T) {
	g := newGenerator(7)
	r := row{name: "Repair leaves healthy text alone", target: 1}
	check := func(s string) {
		fixed, rep := Repair(s)
		r.count(fixed == s && !rep.Changed() && rep.Lost == 0, s+" -> "+fixed)
	}
	for _, s := range healthy {
		check(s)
		check(strings.Repeat(s+" ", 40))
	}
	check(strings.Join(healthy, "\n"))
	for range 5000 {
		check(g.sentence())
		check(g.title(1, 20))
		check(g.word("uhc") + " " + g.word("uhc"))
	}
	for range 50 {
		check(g.page(""))
		for _, charset := range []string{"shift_jis", "euc-jp", "gbk", "big5", "windows-1252", "koi8-r"} {
			check(g.foreign(charset, ""))
		}
	}
	r.check(t)
}

func TestRepair(t *testing.T) {
	for _, c := range []struct{ broken, want, step string }{
		{"ÇÑ±¹ Á¤ºÎ", "한국 정부", "euc-kr read as windows-1252"},
		{"¾È³çÇÏ¼¼¿ä", "안녕하세요", "euc-kr read as windows-1252"},
		{"ì•ˆë…•í•˜ì„¸ìš”", "안녕하세요", "utf-8 read as windows-1252"},
		{"It doesnâ€™t work", "It doesn’t work", "utf-8 read as windows-1252"},
		{"?덈뀞?섏꽭??", "\ufffd녕\ufffd세??", "utf-8 read as euc-kr"},
		{"[속보] 새 조례안 통과\n¼¿ï½Ã´Â ¿À´Ã ¹àÇû´Ù", "[속보] 새 조례안 통과\n서울시는 오늘 밝혔다", "euc-kr read as windows-1252"},
		{"´Ù¸¥ ³¯º¸´Ù ´ÊÀº ½Ã°£¿¡ ½ÃÀ۵ƴٴ ¼Ò½Ä", "다른 날보다 늦은 시간에 시작됐다는 소식", "euc-kr read as windows-1252"}, // Â lost before a space
		{"»õ ÀÏÀÌ ½ÃÀ۵DZâ Àü, űǵµ ¸ðÀÓ", "새 일이 시작되기 전, 태권도 모임", "euc-kr read as windows-1252"},           // letters for a ligature; decoded twice
		{"ì‹œì˜íšŒëŠ” ì¡°ë¡€ì•ˆì„ í†µê³¼ì‹œì¼°ë‹¤", "시의회는 조례안을 통과시켰다", "utf-8 read as windows-1252"},     // controls dropped
		{"ë°ì´í„° ì‹œì¥ì—ì„œ ìë£Œë¥¼ ì½ì—ˆë‹¤", "데이터 시장에서 자료를 읽었다", "utf-8 read as windows-1252"},        // ž too
		{"<ÀúÀÛ±ÇÀÚ © °æ³²µ¥Àϸ®>", "<저작권자 © 경남데일리>", "euc-kr read as windows-1252"},
	} {
		got, r := Repair(c.broken)
		if got != c.want || len(r.Steps) != 1 || r.Steps[0].String() != c.step || r.Sure < 0.5 || r.Lost != strings.Count(c.want, "\ufffd") {
			t.Errorf("%q: got %q %+v, want %q", c.broken, got, r, c.want)
		}
	}
}

// TestRepairInPlaces: what is broken may stand far into a text that is fine.
func TestRepairInPlaces(t *testing.T) {
	g := newGenerator(14)
	fine := g.prose(200) + "…… “” ──\n"
	for _, b := range breakages {
		text := g.prose(3)
		broken, left := b.do(text)
		fixed, r := Repair(fine + broken + "\n" + fine)
		if len(r.Steps) == 0 || !strings.HasPrefix(fixed, fine) || !strings.HasSuffix(fixed, "\n"+fine) {
			t.Errorf("%s: %+v", b.name, r)
			continue
		}
		fixed = strings.TrimSuffix(strings.TrimPrefix(fixed, fine), "\n"+fine)
		if lost := lostRunes(foreignOnly(left), foreignOnly(fixed)); lost > 3 {
			t.Errorf("%s: %d characters lost: %s -> %s", b.name, lost, text, fixed)
		}
	}
}
