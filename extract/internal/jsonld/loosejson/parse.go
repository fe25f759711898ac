package loosejson

import (
	"errors"
	"fmt"
	"strings"
)

// Errors of reading, wrapped with the offset they occurred at.
var (
	ErrSyntax = errors.New("not JSON")
	ErrDeep   = errors.New("nested too deep")
	ErrMany   = errors.New("too many values")
)

// Parse reads the first value of s and gives the rest of s behind it. It takes
// comments, CDATA and comment wrappers, control characters in strings, trailing
// and doubled commas, and members without a value.
func Parse(s string) (Value, string, error) { return parse(s, parser{s: s}) }

// Repair reads s as [Parse] does and guesses further: a quote inside a string
// that ends neither a key nor a value is text, a comma may be missing, the end
// of s closes what is open.
func Repair(s string) (Value, string, error) { return parse(s, parser{s: s, repair: true}) }

// ParseJS reads the first value of s as an object literal of a script: bare
// keys, single-quoted and template strings; an expression is Null, a bare
// identifier a Name. The end of s closes what is open.
func ParseJS(s string) (Value, string, error) { return parse(s, parser{s: s, js: true}) }

// ParseArgs reads the arguments of a call as an Array, as [ParseJS] reads them;
// s starts behind the opening bracket.
func ParseArgs(s string) (Value, string, error) {
	p := parser{s: s, js: true}
	v, err := p.elements(0, ')')
	if err != nil {
		return Value{}, "", &stop{err, p.i}
	}
	return v, s[p.i:], nil
}

// End gives the offset in s at which a failed read stopped, so that a caller
// can go on behind it and stay linear.
func End(err error) int {
	var e *stop
	if errors.As(err, &e) {
		return e.at
	}
	return 0
}

type stop struct {
	err error
	at  int
}

func (e *stop) Error() string { return fmt.Sprintf("%v at byte %d", e.err, e.at) }
func (e *stop) Unwrap() error { return e.err }

type parser struct {
	s      string
	i      int
	values int
	js     bool
	repair bool
}

func parse(s string, p parser) (Value, string, error) {
	p.space()
	v, err := p.value(0, inObject)
	if err != nil {
		return Value{}, "", &stop{err, p.i}
	}
	return v, s[p.i:], nil
}

// space skips white space, comments and the wrappers that hide a script from
// old browsers.
func (p *parser) space() {
	for p.i < len(p.s) {
		switch c := p.s[p.i]; {
		case c <= ' ':
			p.i++
		case c == '/' && p.wrapper():
		case c == '/' && strings.HasPrefix(p.s[p.i:], "//"):
			p.to("\n", 0)
		case c == '/' && strings.HasPrefix(p.s[p.i:], "/*"):
			p.to("*/", 2)
		case c == '<' && (p.skip("<![CDATA[") || p.skip("<!--")):
		case c == ']' && p.skip("]]>"):
		case c == '-' && p.skip("-->"):
		case c == 0xEF && p.skip("\uFEFF"), c == 0xC2 && p.skip("\u00A0"):
		case c == 0xE2 && (p.skip("\u2028") || p.skip("\u2029") || p.skip("\u200B")):
		default:
			return
		}
	}
}

// wrapper skips a line comment that only hides a CDATA mark, but not the rest
// of its line, which may be the data.
func (p *parser) wrapper() bool {
	rest, ok := strings.CutPrefix(p.s[p.i:], "//")
	if !ok {
		return false
	}
	rest = strings.TrimLeft(rest, " \t")
	for _, mark := range []string{"<![CDATA[", "]]>"} {
		if behind, ok := strings.CutPrefix(rest, mark); ok {
			p.i = len(p.s) - len(behind)
			return true
		}
	}
	return false
}

func (p *parser) skip(mark string) bool {
	if strings.HasPrefix(p.s[p.i:], mark) {
		p.i += len(mark)
		return true
	}
	return false
}

// to skips up to the end mark, which must not start within the next from bytes.
func (p *parser) to(mark string, from int) {
	if j := strings.Index(p.s[p.i+from:], mark); j >= 0 {
		p.i += from + j + len(mark)
	} else {
		p.i = len(p.s)
	}
}

func (p *parser) value(depth int, where place) (Value, error) {
	if depth > MaxDepth {
		return Value{}, ErrDeep
	}
	if p.values++; p.values > MaxValues {
		return Value{}, ErrMany
	}
	if p.i >= len(p.s) {
		return Value{}, ErrSyntax
	}
	switch c := p.s[p.i]; {
	case c == '{':
		return p.object(depth)
	case c == '[':
		p.i++
		return p.elements(depth, ']')
	case p.quote(c):
		return p.text(where)
	case c == '-' || c == '+' || c == '.' || '0' <= c && c <= '9':
		return p.bare(Number), nil
	case (c == ',' || c == '}') && depth > 0:
		return Value{}, nil // "width": ,
	case isName(c):
		return p.word()
	case p.js && depth > 0:
		p.expression()
		return Value{}, nil
	}
	return Value{}, ErrSyntax
}

// text reads a string; a script may join several with +.
func (p *parser) text(where place) (Value, error) {
	s, err := p.str(where)
	for err == nil && p.js {
		at := p.i
		p.space()
		if p.i < len(p.s) && p.s[p.i] == '+' {
			p.i++
			if p.space(); p.i < len(p.s) && p.quote(p.s[p.i]) {
				var more string
				more, err = p.str(where)
				s += more
				continue
			}
		}
		p.i = at
		break
	}
	return Value{Kind: String, Text: s}, err
}

// word reads true, false, null and their like, or a bare identifier.
func (p *parser) word() (Value, error) {
	v := p.bare(Name)
	switch v.Text {
	case "true", "false":
		v.Kind = Bool
	case "null", "undefined", "NaN", "None", "nil":
		v = Value{}
	default:
		if !p.js {
			return v, ErrSyntax
		}
		if p.space(); p.i < len(p.s) && strings.IndexByte(",}])", p.s[p.i]) < 0 {
			v = Value{} // new Date(), call(x)
		}
	}
	return v, nil
}

func (p *parser) bare(k Kind) Value {
	start := p.i
	for p.i++; p.i < len(p.s); p.i++ {
		c := p.s[p.i]
		if !isName(c) && (k != Number || c != '.' && c != '+' && c != '-') {
			break
		}
	}
	return Value{Kind: k, Text: p.s[start:p.i]}
}

// elements reads the values of an array up to the bracket that ends it.
func (p *parser) elements(depth int, end byte) (Value, error) {
	v := Value{Kind: Array}
	for {
		p.space()
		switch {
		case p.i >= len(p.s):
			return v, p.open()
		case p.s[p.i] == end:
			p.i++
			return v, nil
		case p.s[p.i] == ',':
			p.i++
			continue
		}
		item, err := p.value(depth+1, inArray)
		if err != nil {
			return v, err
		}
		v.Items = append(v.Items, item)
		if err := p.next(end); err != nil {
			return v, err
		}
	}
}

func (p *parser) object(depth int) (Value, error) {
	v := Value{Kind: Object}
	for p.i++; ; {
		p.space()
		switch {
		case p.i >= len(p.s):
			return v, p.open()
		case p.s[p.i] == '}':
			p.i++
			return v, nil
		case p.s[p.i] == ',':
			p.i++
			continue
		}
		key, err := p.key()
		if err != nil {
			return v, err
		}
		p.space()
		item := Value{}
		if p.i < len(p.s) && p.s[p.i] == ':' {
			p.i++
			p.space()
			if item, err = p.value(depth+1, inObject); err != nil {
				return v, err
			}
		} else if !p.js {
			return v, ErrSyntax
		}
		item.Key = key
		v.Items = append(v.Items, item)
		if err := p.next('}'); err != nil {
			return v, err
		}
	}
}

func (p *parser) key() (string, error) {
	switch c := p.s[p.i]; {
	case p.quote(c):
		return p.str(inKey)
	case isName(c):
		return p.bare(Name).Text, nil
	case p.js:
		p.expression() // ...spread, [computed]
		return "", nil
	}
	return "", ErrSyntax
}

// next stands behind an element and skips the comma before the next one.
func (p *parser) next(end byte) error {
	p.space()
	if p.i >= len(p.s) || p.s[p.i] == end {
		return nil
	}
	if p.s[p.i] != ',' && p.js {
		p.expression() // "text".trim()
	}
	switch {
	case p.i >= len(p.s) || p.s[p.i] == end:
	case p.s[p.i] == ',':
		p.i++
	case p.repair && (p.s[p.i] == '"' || p.s[p.i] == '{'):
	default:
		return ErrSyntax
	}
	return nil
}

// open is the verdict on input that ends inside an array or object.
func (p *parser) open() error {
	if p.js || p.repair {
		return nil
	}
	return ErrSyntax
}

// expression skips what is not evaluated, up to the comma or bracket that ends
// it.
func (p *parser) expression() {
	depth := 0
	for p.i < len(p.s) {
		switch c := p.s[p.i]; {
		case p.quote(c):
			if _, err := p.str(inObject); err != nil {
				return
			}
			continue
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			if depth == 0 {
				return
			}
			depth--
		case c == ',' && depth == 0:
			return
		}
		p.i++
	}
}

func isName(c byte) bool {
	return c == '_' || c == '$' || c == '@' || c >= 0x80 ||
		'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
