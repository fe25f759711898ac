package state

import (
	"strconv"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
)

// flightChunks writes the string chunks of self.__next_f.push([1,"..."]).
func flightChunks(b *strings.Builder, s string) {
	for {
		i := strings.Index(s, "push(")
		if i < 0 {
			return
		}
		s = s[i+len("push("):]
		v, rest, err := loosejson.ParseJS(s)
		if err != nil {
			s = s[loosejson.End(err):]
			continue
		}
		s = rest
		if len(v.Items) == 2 && v.Items[0].Text == "1" {
			b.WriteString(v.Items[1].Text)
		}
	}
}

// flightRoots reads the rows of a flight stream: "5:{json}\n" and the texts
// "24:T1b7b,..." (hexadecimal length in bytes) that rows refer to as "$24".
func flightRoots(s string) []root {
	const name = "self.__next_f"
	texts := map[string]string{}
	var rows []root
	for s != "" {
		id, rest, ok := rowID(s)
		if !ok {
			if _, s, ok = strings.Cut(s, "\n"); !ok {
				break
			}
			continue
		}
		s = rest
		switch {
		case s == "":
		case s[0] == 'T':
			texts[id], s = flightText(s[1:])
		case s[0] == '{' || s[0] == '[' || s[0] == '"':
			v, rest, err := loosejson.Parse(s)
			if err == nil {
				rows = append(rows, root{name, v})
				s = rest
			}
			_, s, _ = strings.Cut(s, "\n")
		default: // modules, hints and errors
			_, s, _ = strings.Cut(s, "\n")
		}
	}
	for i := range rows {
		refer(&rows[i].value, texts)
	}
	return rows
}

// rowID reads the "24:" a row starts with.
func rowID(s string) (id, rest string, ok bool) {
	const longest = 12
	i := 0
	for i < len(s) && i < longest && isHex(s[i]) {
		i++
	}
	if i >= len(s) || s[i] != ':' {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}

func isHex(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' }

// flightText takes a text row by its length. Where damage made the length
// wrong, the text ends before the next line that starts a row.
func flightText(s string) (text, rest string) {
	length, body, ok := strings.Cut(s[:min(len(s), 16)], ",")
	n, err := strconv.ParseInt(length, 16, 32)
	if !ok || err != nil {
		return "", s
	}
	s = s[len(s[:min(len(s), 16)])-len(body):]
	if int(n) >= len(s) {
		return s, ""
	}
	if _, _, ok := rowID(s[n:]); ok {
		return strings.ToValidUTF8(s[:n], ""), s[n:]
	}
	for i := 0; ; {
		j := strings.IndexByte(s[i:], '\n')
		if j < 0 {
			return s, ""
		}
		i += j + 1
		if _, _, ok := rowID(s[i:]); ok {
			return s[:i], s[i:]
		}
	}
}

// refer puts texts in the place of the references to them and undoes the
// stream's own escapes.
func refer(v *value, texts map[string]string) {
	if v.Kind == loosejson.String && len(v.Text) > 1 && v.Text[0] == '$' {
		id := v.Text[1:]
		if t, ok := texts[id]; ok {
			v.Text = t
		} else if v.Text[1] == '$' || v.Text[1] == 'D' {
			v.Text = strings.TrimPrefix(v.Text[1:], "D") // "$$5" and "$D2024-03-05T..."
		}
	}
	for i := range v.Items {
		refer(&v.Items[i], texts)
	}
}
