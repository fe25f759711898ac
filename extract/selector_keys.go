package extract

import "strings"

// splitGroup splits a selector group at its top-level commas.
func splitGroup(css string) []string {
	var parts []string
	depth, from := 0, 0
	var quote byte
	for i := 0; i < len(css); i++ {
		c := css[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '[' || c == '(':
			depth++
		case c == ']' || c == ')':
			depth--
		case c == ',' && depth == 0:
			parts = append(parts, css[from:i])
			from = i + 1
		}
	}
	return append(parts, css[from:])
}

// keys gives the id ("#x"), class (".x"), tag, piece of the class ("*x") or
// attribute ("[x") of a complex selector's last compound, "" where it has none of
// these, and the id, class or piece of the class of an element that must stand
// around it, "" where none must. Other than that, what stands in brackets or
// parentheses does not count; a selector with escaped names is left to the slow way.
func keys(css string) (last, above string) {
	var flat strings.Builder
	var within []string // of each compound: what an attribute says of it
	depth, attribute, siblings := 0, "", false
	var quote byte
	next := func() {
		if s := flat.String(); s != "" {
			if k := compoundKey(s); k != "" {
				attribute = k
			}
			within = append(within, attribute)
		}
		flat.Reset()
		attribute = ""
	}
	for i := 0; i < len(css); i++ {
		c := css[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && depth > 0:
			quote = c
		case c == '[' || c == '(':
			if c == '[' && depth == 0 {
				if attribute = attributeName(css[i+1:]); attribute != "" {
					attribute = attributeKey(attribute, css[i+1+len(attribute):])
				}
				flat.WriteByte(':') // ends a name as the bracket does
			}
			depth++
		case c == ']' || c == ')':
			depth--
		case c == '\\':
			return "", ""
		case depth > 0:
		case strings.IndexByte(" >+~\t\n", c) >= 0:
			siblings = siblings || c == '+' || c == '~'
			next()
		default:
			flat.WriteByte(c)
		}
	}
	next()
	if len(within) == 0 {
		return "", ""
	}
	n := len(within) - 1
	for _, k := range within[:n] {
		if k != "" && strings.IndexByte("#.*", k[0]) >= 0 && !siblings {
			above = k
		}
	}
	return within[n], above
}

// attributeKey gives the key of an attribute selector, of which rest is what
// follows the attribute's name: the piece of the class it asks for, else the name.
func attributeKey(name, rest string) string {
	if name == "class" {
		value, _, _ := strings.Cut(strings.TrimLeft(rest, "~|^$*="), "]")
		value = strings.Trim(value, "\"'")
		if value != "" && !strings.ContainsAny(value, " \"'") && !strings.HasPrefix(rest, "]") {
			return "*" + value
		}
	}
	return "[" + name
}

// compoundKey gives the id, the first class or the tag of a compound.
func compoundKey(s string) string {
	if i := strings.IndexByte(s, ':'); i >= 0 {
		s = s[:i]
	}
	if i := strings.IndexByte(s, '#'); i >= 0 {
		return "#" + untilMark(s[i+1:])
	}
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return "." + untilMark(s[i+1:])
	}
	if s == "*" {
		return ""
	}
	return s
}

// attributeName reads the name at the start of an attribute selector.
func attributeName(s string) string {
	s = strings.TrimLeft(s, " \t\n")
	end := strings.IndexFunc(s, func(r rune) bool { return r != '-' && r != '_' && !(r >= 'a' && r <= 'z') && !(r >= '0' && r <= '9') })
	if end <= 0 || strings.IndexByte("=~|^$*]! ", s[end]) < 0 {
		return "" // upper case or escaped: the slow way
	}
	if strings.HasPrefix(s[end:], "!") || strings.HasPrefix(s[end:], "#") {
		return "" // [x!=y] matches elements without the attribute
	}
	return s[:end]
}

func untilMark(s string) string {
	if i := strings.IndexAny(s, "#.:"); i >= 0 {
		return s[:i]
	}
	return s
}
