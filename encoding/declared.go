package encoding

import (
	"bytes"
	"strings"
)

// metaWindow bounds how far into a page its declaration is looked for. Browsers
// stop at 1,024 bytes; real pages declare themselves behind long scripts.
const metaWindow = 16 << 10

// declaredIn gives the canonical name of the declared encoding, or "".
func declaredIn(b []byte, h Hint) string {
	if label := charsetParam(h.ContentType); label != "" {
		return canonical(label)
	}
	if len(b) > metaWindow {
		b = b[:metaWindow]
	}
	if label := xmlLabel(b); label != "" {
		return canonical(label)
	}
	if label := metaLabel(b); label != "" {
		return canonical(label)
	}
	return ""
}

// charsetParam takes the label out of "text/html; charset=euc-kr", in lower case.
func charsetParam(s string) string {
	for s = strings.ToLower(s); ; {
		_, rest, ok := strings.Cut(s, "charset")
		if !ok {
			return ""
		}
		s = strings.TrimLeft(rest, " \t")
		if !strings.HasPrefix(s, "=") {
			continue
		}
		s = strings.TrimLeft(s[1:], " \t\"'")
		if end := strings.IndexAny(s, "; \t\r\n\"',>"); end >= 0 {
			s = s[:end]
		}
		return s
	}
}

// xmlLabel reads <?xml version="1.0" encoding="euc-kr"?>.
func xmlLabel(b []byte) string {
	b = bytes.TrimLeft(bytes.TrimPrefix(b, bomUTF8), " \t\r\n")
	if !bytes.HasPrefix(b, []byte("<?xml")) {
		return ""
	}
	end := bytes.IndexByte(b, '>')
	if end < 0 {
		return ""
	}
	label := ""
	attributes(string(b[len("<?xml"):end]), func(name, value string) {
		if name == "encoding" {
			label = value
		}
	})
	return label
}

// metaLabel finds the first meta element that declares an encoding. Elements in
// comments, scripts and style sheets declare nothing.
func metaLabel(b []byte) string {
	for {
		i := bytes.IndexByte(b, '<')
		if i < 0 {
			return ""
		}
		b = b[i+1:]
		switch {
		case bytes.HasPrefix(b, []byte("!--")):
			b = after(b[3:], "-->")
		case hasTag(b, "script"):
			b = after(b, "</script")
		case hasTag(b, "style"):
			b = after(b, "</style")
		case hasTag(b, "body"):
			return ""
		case hasTag(b, "meta"):
			end := bytes.IndexByte(b, '>')
			if end < 0 {
				return ""
			}
			if label := metaCharset(string(b[len("meta"):end])); label != "" {
				return label
			}
			b = b[end:]
		}
	}
}

// metaCharset reads both forms: charset=… and http-equiv with content=…
func metaCharset(attrs string) string {
	var charset, equiv, content string
	attributes(attrs, func(name, value string) {
		switch name {
		case "charset":
			charset = value
		case "http-equiv":
			equiv = value
		case "content":
			content = value
		}
	})
	if charset == "" && strings.EqualFold(strings.TrimSpace(equiv), "content-type") {
		return charsetParam(content)
	}
	return charset
}

// attributes calls f for each attribute of a tag's inside, names in lower case.
func attributes(s string, f func(name, value string)) {
	const space = " \t\r\n\f/"
	for {
		s = strings.TrimLeft(s, space)
		if s == "" || s == "?" {
			return
		}
		end := strings.IndexAny(s[1:], "="+space) + 1
		if end == 0 {
			return
		}
		name := strings.ToLower(s[:end])
		s = strings.TrimLeft(s[end:], " \t\r\n\f")
		if !strings.HasPrefix(s, "=") {
			f(name, "")
			continue
		}
		s = strings.TrimLeft(s[1:], " \t\r\n\f")
		var value string
		if s != "" && (s[0] == '"' || s[0] == '\'') {
			value, s, _ = strings.Cut(s[1:], s[:1])
		} else {
			end := strings.IndexAny(s, " \t\r\n\f")
			if end < 0 {
				end = len(s)
			}
			value, s = s[:end], s[end:]
		}
		f(name, value)
	}
}

// hasTag says whether b, just after a '<', opens the element of this name.
func hasTag(b []byte, name string) bool {
	if len(b) <= len(name) || !bytes.EqualFold(b[:len(name)], []byte(name)) {
		return false
	}
	c := b[len(name)]
	return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '/' || c == '>'
}

// after gives what follows the first end, or nothing.
func after(b []byte, end string) []byte {
	for i := range b {
		if b[i] == end[0] && len(b)-i >= len(end) && bytes.EqualFold(b[i:i+len(end)], []byte(end)) {
			return b[i+len(end):]
		}
	}
	return nil
}
