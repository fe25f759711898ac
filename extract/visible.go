package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
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
		block := isBlock(n)
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

// lineWriter collects text and folds its white space.
type lineWriter struct {
	buf   []byte
	space bool
}

func (w *lineWriter) write(s string) {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v' {
				w.space = len(w.buf) > 0
			} else {
				w.pad()
				w.buf = append(w.buf, c)
			}
			i++
			continue
		}
		if n := hangulRun(s[i:]); n > 0 {
			w.pad()
			w.buf = append(w.buf, s[i:i+n]...)
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\u200b' || r == '\ufeff' || r == '\u00ad' || r == '\u2060': // zero width
		case unicode.IsSpace(r):
			w.space = len(w.buf) > 0
		default:
			w.pad()
			w.buf = append(w.buf, s[i:i+size]...)
		}
		i += size
	}
}

// hangulRun is the length of the Hangul and the Chinese characters s begins
// with, whose lead bytes start no white space.
func hangulRun(s string) int {
	n := 0
	for n+3 <= len(s) && s[n] >= 0xE4 && s[n] <= 0xED {
		n += 3
	}
	return n
}

func (w *lineWriter) pad() {
	if w.space {
		w.buf = append(w.buf, ' ')
		w.space = false
	}
}

func (w *lineWriter) take() string {
	s := string(w.buf)
	w.buf, w.space = w.buf[:0], false
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
			if hides(n.Attr[i].Val) {
				return true
			}
		}
	}
	return false
}

func hides(style string) bool {
	_, v, ok := strings.Cut(style, "display")
	if !ok {
		return false
	}
	v = strings.TrimLeft(v, " \t")
	v, ok = strings.CutPrefix(v, ":")
	return ok && strings.HasPrefix(strings.TrimLeft(v, " \t"), "none")
}

// isBlock tells elements that stand on lines of their own.
func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Dd,
		atom.Details, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure,
		atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header,
		atom.Hgroup, atom.Hr, atom.Html, atom.Li, atom.Main, atom.Nav, atom.Ol, atom.P, atom.Pre,
		atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th,
		atom.Thead, atom.Tr, atom.Ul, atom.Caption, atom.Legend:
		return true
	}
	return false
}
