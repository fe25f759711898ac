package extract

import "strings"

// blanks are CSS's white space.
const blanks = " \t\r\n\f"

// outline blanks what stands in brackets, parentheses and quotes, so that a look
// at single bytes tells a selector's commas, combinators and names. It is as long
// as css.
func outline(css string) string {
	out := []byte(css)
	depth, quote := 0, byte(0)
	for i, c := range out {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '[' || c == '(':
			if depth++; depth == 1 {
				continue
			}
		case c == ']' || c == ')':
			depth--
		case depth == 0:
			continue
		case c == '"' || c == '\'':
			quote = c
		}
		out[i] = 0
	}
	return string(out)
}

// splitGroup splits a selector group at its n-1 commas. Where they cannot be told
// for sure, between escapes or in a regular expression, its parts are empty, which
// leaves them to the slow way.
func splitGroup(css string, n int) []string {
	var parts []string
	line, from := outline(css), 0
	for i := range len(line) {
		if line[i] == ',' {
			parts = append(parts, css[from:i])
			from = i + 1
		}
	}
	if parts = append(parts, css[from:]); len(parts) != n || strings.Contains(css, "\\") {
		return make([]string, n)
	}
	return parts
}

// keys gives the id ("#x"), class (".x"), tag, piece of the class ("*x") or
// attribute ("[x") of a complex selector's last compound, "" where it has none of
// these, and the id, class or piece of the class of an element that must stand
// around it, "" where none must. Other than that, what stands in brackets or
// parentheses does not count.
func keys(css string) (last, above string) {
	line, from := outline(css), 0
	siblings := strings.ContainsAny(line, "+~")
	compound := func(to int) {
		if from < to {
			if last != "" && strings.IndexByte("#.*", last[0]) >= 0 && !siblings {
				above = last
			}
			last = compoundKey(css[from:to], line[from:to])
		}
		from = to + 1
	}
	for i := range len(line) {
		if strings.IndexByte(blanks+">+~", line[i]) >= 0 {
			compound(i)
		}
	}
	compound(len(css))
	return last, above
}

// compoundKey gives the id, the first class or the tag of a compound, else what
// its last attribute selector asks for.
func compoundKey(css, outline string) string {
	name := outline
	if i := strings.IndexAny(name, ":["); i >= 0 {
		name = name[:i]
	}
	for _, mark := range []string{"#", "."} {
		if _, after, ok := strings.Cut(name, mark); ok {
			return mark + untilMark(after)
		}
	}
	if name != "" && name != "*" {
		return name
	}
	at := strings.LastIndexByte(outline, '[')
	if at < 0 {
		return ""
	}
	return attributeKey(strings.TrimLeft(css[at+1:], blanks))
}

// attributeKey gives the key of an attribute selector, without its first bracket:
// the piece of the class it asks for, else the attribute's name.
func attributeKey(s string) string {
	name := attributeName(s)
	rest := s[len(name):]
	switch name {
	case "":
		return ""
	case "class":
		value, _, _ := strings.Cut(strings.TrimLeft(rest, "~|^$*="), "]")
		value = strings.Trim(value, "\"'")
		if value != "" && !strings.ContainsAny(value, " \"'") {
			return "*" + value
		}
	}
	return "[" + name
}

// attributeName reads the name at the start of an attribute selector.
func attributeName(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return r != '-' && r != '_' && !(r >= 'a' && r <= 'z') && !(r >= '0' && r <= '9') })
	if end <= 0 || strings.IndexByte("=~|^$*] ", s[end]) < 0 {
		return "" // upper case, escaped, [x!=y] which elements without it match: the slow way
	}
	return s[:end]
}

func untilMark(s string) string {
	if i := strings.IndexAny(s, "#."); i >= 0 {
		return s[:i]
	}
	return s
}
