package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// isCaption tells a line under a picture that is its caption: it repeats the
// picture's title, is set in small print, or reads as a caption. after is how
// much prose follows it.
func (r *reading) isCaption(blocks []block, i, after int) bool {
	if i == 0 || blocks[i-1].kind != imageBlock {
		return false
	}
	b, img := &blocks[i], blocks[i-1].node
	s := squeeze(b.text)
	for _, key := range []string{"title", "alt", "data-caption", "data-desc"} {
		if v := dom.Attr(img, key); len(v) > 6 && squeeze(v) == s {
			return !b.signsAlone() // or it is a reporter's portrait
		}
	}
	return b.small || strings.HasPrefix(b.text, "▲") && runes(b.text) <= 120 || namesSource(b.text) || b.mark().Kind == boilerplate.Caption ||
		after >= 60 && namesShown(b)
}

// namesShown tells a line under a picture, with an article's text still to come,
// that names who took it behind its sentence, where it is from, or in a few words
// what it shows.
func namesShown(b *block) bool {
	by := b.byline()
	switch rest := without(b.text, by.Span); {
	case by.Kind == byline.Byline && rest == "":
		return by.Weak
	case by.Kind != byline.None && by.Span.End == len(b.text) && endsSentence(rest), strings.Contains(b.text, "[사진=") || strings.Contains(b.text, "[사진 ="):
		return true
	}
	first, _ := utf8.DecodeRuneInString(b.text)
	return by.Kind == byline.None && b.mark().Kind == boilerplate.None && runes(b.text) <= 25 && !b.bold && b.link == 0 && !endsSentence(b.text) && unicode.IsLetter(first)
}

// namesSource tells a line that ends in a sentence's stop and a slash with a
// name behind it, as captions name whose the picture is: "… 있다. /가람은행".
func namesSource(s string) bool {
	at := strings.LastIndexByte(s, '/')
	if at < 0 || at == len(s)-1 {
		return false
	}
	before, name := strings.TrimRight(s[:at], " \u00a0"), s[at+1:]
	return strings.HasSuffix(before, ".") && runes(name) <= 12 &&
		!strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '·' })
}

// caption gives a caption to the last picture, where it has none.
func (r *reading) caption(text string) {
	if !strings.ContainsFunc(text, unicode.IsLetter) {
		r.drop(text, "a counter")
		return
	}
	if n := len(r.images); n > 0 && r.images[n-1].Caption == "" {
		r.images[n-1].Caption, r.images[n-1].Credit = text, creditOf(text)
		return
	}
	r.drop(text, "caption without a picture")
}

// credit is a line that says whose a picture is.
func (r *reading) credit(text string) {
	if len(r.images) == 0 {
		r.drop(text, "picture credit")
		return
	}
	img := &r.images[len(r.images)-1]
	if img.Caption == "" {
		img.Caption = text
	}
	if img.Credit == "" {
		img.Credit = creditOf(text)
	}
}

// creditOf finds who made or provided a picture in its caption: behind "사진=",
// or after the last slash, or before 제공.
func creditOf(caption string) string {
	for _, mark := range []string{"사진=", "사진 =", "사진:", "사진제공=", "ⓒ", "©"} {
		if i := strings.LastIndex(caption, mark); i >= 0 {
			return trimCloser(caption[i+len(mark):])
		}
	}
	s := strings.TrimRight(caption, " .)]>》】")
	if i := strings.LastIndexByte(s, '/'); i >= 0 && runes(s[i:]) < 16 {
		return strings.TrimSpace(s[i+1:])
	}
	if head, ok := strings.CutSuffix(s, "제공"); ok {
		head = strings.TrimSpace(head)
		if i := strings.LastIndexAny(head, " .([<"); i >= 0 {
			head = head[i+1:]
		}
		return head
	}
	return ""
}

// trimCloser cuts spaces, full stops and the closing brackets that open before s:
// "(사진=한빛일보)" leaves the last, "ⓒ한빛일보(홍길동)" keeps it.
func trimCloser(s string) string {
	for {
		s = strings.Trim(s, " .")
		cut := s
		for _, pair := range []string{"()", "[]", "<>", "《》", "【】"} {
			open, size := utf8.DecodeRuneInString(pair)
			if strings.HasSuffix(s, pair[size:]) && !strings.ContainsRune(s, open) {
				cut = strings.TrimSuffix(s, pair[size:])
			}
		}
		if cut == s {
			return s
		}
		s = cut
	}
}
