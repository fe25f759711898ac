package state

import (
	"cmp"
	"net/url"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
)

type value = loosejson.Value

// enough is how many Hangul syllables make a script worth reading: the
// shortest flash has a headline and a sentence.
const enough = 40

// korean reports whether s holds enough Hangul, as it stands or escaped as
// \uac00 or %EA%B0%80.
func korean(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 0xEA && c <= 0xED:
			n++
			i += 2
		case c == '\\' && i+5 < len(s) && s[i+1] == 'u' && hangulHex(s[i+2], s[i+3]):
			n++
			i += 5
		case c == '%' && i+8 < len(s) && (s[i+1]|0x20) == 'e' && 'a' <= s[i+2]|0x20 && s[i+2]|0x20 <= 'd' && s[i+3] == '%':
			n++
			i += 8
		}
		if n >= enough {
			return true
		}
	}
	return false
}

// hangulHex reports whether a hexadecimal number starting with these digits
// lies in AC00-D7A3.
func hangulHex(a, b byte) bool {
	a, b = a|0x20, b|0x20
	switch a {
	case 'a':
		return b >= 'c' && b <= 'f'
	case 'b', 'c':
		return true
	case 'd':
		return b >= '0' && b <= '7'
	}
	return false
}

// looksJSON tells a string that holds a record or a list, long enough for an
// article, from a text that begins with "[앵커]".
func looksJSON(s string) bool {
	const shortest, blank = 64, " \t\r\n"
	if len(s) < shortest {
		return false
	}
	s = strings.TrimLeft(s, blank)
	if s == "" || s[0] != '{' && s[0] != '[' {
		return false
	}
	s = strings.TrimLeft(s[1:], blank)
	return s != "" && (s[0] == '"' || s[0] == '{' || s[0] == '[')
}

// angular undoes how Angular escapes the JSON of its transfer state.
var angular = [...]string{"&q;", `"`, "&a;", "&", "&s;", "'", "&l;", "<", "&g;", ">"}

// jsonRoot reads a script that is JSON as a whole.
func jsonRoot(s Script) []root {
	if strings.HasPrefix(s.Text, "{&q;") {
		s.Text = strings.NewReplacer(angular[:]...).Replace(s.Text)
	}
	v, _, err := loosejson.Parse(s.Text)
	if err != nil {
		if v, _, err = loosejson.ParseJS(s.Text); err != nil {
			return nil
		}
	}
	switch s.ID {
	case "__NUXT_DATA__":
		v = undevalue(v)
	case "props":
		untuple(&v, 0)
	}
	return []root{{cmp.Or(s.ID, "script"), v}}
}

// literals reads the object and array literals that stand behind "=", "(" or
// "return", and the strings of JSON.parse.
func literals(s string) []root {
	var out []root
	for i := 0; i < len(s); {
		j := strings.IndexAny(s[i:], "{[(")
		if j < 0 {
			break
		}
		at := i + j
		i = at + 1
		if s[at] == '(' {
			if v, end := parsed(s, at); end > 0 {
				out = append(out, root{nameBefore(s[:at]), v})
				i = end
			}
			continue
		}
		before := strings.TrimRight(s[max(0, at-64):at], " \t\r\n")
		if !strings.HasSuffix(before, "=") && !strings.HasSuffix(before, "(") && !strings.HasSuffix(before, "return") {
			continue
		}
		v, rest, err := loosejson.ParseJS(s[at:])
		if err != nil {
			i = at + max(1, loosejson.End(err))
			continue
		}
		i = len(s) - len(rest)
		if !korean(s[at:i]) {
			continue
		}
		r := root{nameBefore(s[:at]), v}
		if strings.HasSuffix(before, "return") {
			r = nuxt(s, at, i, v)
		}
		out = append(out, r)
	}
	return out
}

// parsed reads JSON.parse("...") whose bracket is at i, percent-encoded or not.
func parsed(s string, i int) (value, int) {
	if !strings.HasSuffix(s[:i], "JSON.parse") {
		return value{}, 0
	}
	arg := strings.TrimLeft(s[i+1:], " \t\r\n")
	arg, encoded := strings.CutPrefix(arg, "decodeURIComponent(")
	if arg == "" || strings.IndexByte("\"'`", arg[0]) < 0 {
		return value{}, 0
	}
	str, rest, err := loosejson.ParseJS(arg)
	if err != nil {
		return value{}, 0
	}
	if encoded {
		if plain, err := url.PathUnescape(str.Text); err == nil {
			str.Text = plain
		}
	}
	v, _, err := loosejson.Parse(str.Text)
	if err != nil || !korean(str.Text) {
		return value{}, len(s) - len(rest)
	}
	return v, len(s) - len(rest)
}

// nameBefore gives what a literal is assigned to or passed to:
// "window.__INITIAL_STATE__", "var article", "dataLayer.push".
func nameBefore(s string) string {
	const longest = 60
	s = strings.TrimRight(s, " \t\r\n")
	s = strings.TrimSuffix(s, "JSON.parse")
	s = strings.TrimRight(s, " \t\r\n=(")
	start := len(s)
	for start > 0 && len(s)-start < longest && strings.IndexByte(";\n{}(),|=", s[start-1]) < 0 {
		start--
	}
	name := strings.TrimSpace(strings.ToValidUTF8(s[start:], ""))
	return cmp.Or(strings.TrimSuffix(name, ".push"), "script")
}
