package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/internal/dom"
)

// Lines gives the visible text of an element, one string a printed line: blocks
// and <br> end a line, white space is folded, hidden elements, scripts and form
// controls are left out.
func Lines(n *html.Node) []string {
	var w lineWriter
	var lines []string
	flush := func() {
		if s := w.take(); s != "" {
			lines = append(lines, s)
		}
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			w.write(n.Data)
			return
		case html.ElementNode:
			if invisible(n) {
				return
			}
			if n.DataAtom == atom.Br {
				flush()
				return
			}
		case html.CommentNode:
			return
		}
		block := dom.IsBlock(n)
		if block {
			flush()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if block {
			flush()
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		walk(c)
	}
	flush()
	return lines
}

// lineOf gives the visible text of an element in one line.
func lineOf(n *html.Node) string { return strings.Join(Lines(n), " ") }

// lineWriter collects text, folds its white space and counts its runes.
type lineWriter struct {
	buf   []byte
	runes int
	space bool
}

// write adds text to the line.
func (w *lineWriter) write(s string) {
	for i := 0; i < len(s); {
		if c := s[i]; c == ' ' || c == '\n' || c == '\t' || c == '\r' { // between tags there is little else
			w.space = len(w.buf) > 0
			i++
			continue
		}
		size, runes := ink(s[i:])
		if size == 0 {
			var r rune
			switch r, size = utf8.DecodeRuneInString(s[i:]); {
			case unicode.IsSpace(r):
				w.space = len(w.buf) > 0
			case unicode.IsControl(r), r == '\u200b', r == '\ufeff', r == '\u00ad', r == '\u2060': // nobody sees them
			default:
				runes = 1
			}
		}
		if runes > 0 {
			w.pad()
			w.buf = append(w.buf, s[i:i+size]...)
			w.runes += runes
		}
		i += size
	}
}

// ink is how much of s, from its start on, stays as it is: ASCII, Hangul and
// Chinese characters, whose lead bytes start no white space, with single blanks
// between them.
func ink(s string) (size, runes int) {
	const del = 0x7f // the last of ASCII, a control
	for ; size < len(s); runes++ {
		switch c := s[size]; {
		case c > ' ' && c < del:
			size++
		case c >= 0xE4 && c <= 0xED && size+3 <= len(s):
			size += 3
		case c == ' ' && size+1 < len(s) && (s[size+1] > ' ' && s[size+1] < del || s[size+1] >= 0xE4 && s[size+1] <= 0xED):
			size++
		default:
			return size, runes
		}
	}
	return size, runes
}

// pad writes the blank that is due.
func (w *lineWriter) pad() {
	if w.space {
		w.buf = append(w.buf, ' ')
		w.runes++
		w.space = false
	}
}

// clear begins a new line.
func (w *lineWriter) clear() { w.buf, w.runes, w.space = w.buf[:0], 0, false }

// take gives the line and begins a new one.
func (w *lineWriter) take() string {
	s := string(w.buf)
	w.clear()
	return s
}

// invisible tells elements whose text no reader sees as part of the page.
func invisible(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Object,
		atom.Select, atom.Textarea, atom.Button, atom.Input, atom.Head, atom.Svg, atom.Video,
		atom.Audio, atom.Canvas, atom.Map, atom.Title:
		return true
	}
	for i := range n.Attr {
		switch n.Attr[i].Key {
		case "hidden":
			return true
		case "style":
			style := n.Attr[i].Val
			if strings.HasPrefix(styled(style, "display"), "none") || strings.HasPrefix(styled(style, "visibility"), "hidden") {
				return true
			}
		}
	}
	return false
}

// styled gives what a style attribute says of a property and behind it, in lower
// case, "" where it says nothing.
func styled(style, property string) string {
	_, v, _ := strings.Cut(strings.ToLower(style), property)
	v, ok := strings.CutPrefix(strings.TrimLeft(v, " \t"), ":")
	if !ok {
		return ""
	}
	return strings.TrimLeft(v, " \t")
}

// isImage tells a picture, of AMP pages too.
func isImage(n *html.Node) bool {
	return n.DataAtom == atom.Img || n.Data == "amp-img"
}
