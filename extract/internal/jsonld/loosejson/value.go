// Package loosejson reads the JSON that web pages really carry: raw line breaks
// in strings, trailing and missing commas, comments, CDATA wrappers, unescaped
// quotes, and the object literals of scripts. Nothing is evaluated.
//
// Reading is linear in the input and bounded by [MaxDepth] and [MaxValues].
// Strings without escapes are parts of the input, not copies.
package loosejson

import "strings"

// Bounds of what is read; beyond them reading ends with an error.
const (
	MaxDepth  = 256
	MaxValues = 400_000
)

// Kind is the kind of a [Value].
type Kind uint8

const (
	Null   Kind = iota // null, undefined, or an expression that is not evaluated
	Bool               // Text is "true" or "false"
	Number             // Text is the number as written
	String             // Text is the string, unescaped
	Array              // Items are the elements
	Object             // Items are the members in order, each with its Key; keys may repeat
	Name               // Text is a bare identifier of a script
)

// Value is one JSON value. Members keep their order and a key may stand twice,
// as it does in real pages that list their pictures that way.
type Value struct {
	Kind  Kind
	Key   string // the member's key when the value stands in an Object
	Text  string
	Items []Value
}

// Get gives the first member called key, exactly or in another case, and the
// null Value when there is none.
func (v Value) Get(key string) Value {
	if v.Kind != Object {
		return Value{}
	}
	for i := range v.Items {
		if v.Items[i].Key == key {
			return v.Items[i]
		}
	}
	for i := range v.Items {
		if strings.EqualFold(v.Items[i].Key, key) {
			return v.Items[i]
		}
	}
	return Value{}
}

// All gives every member called key (in any case), arrays taken apart.
func (v Value) All(key string) []Value {
	var out []Value
	if v.Kind != Object {
		return out
	}
	for _, m := range v.Items {
		if strings.EqualFold(m.Key, key) {
			out = append(out, m.List()...)
		}
	}
	return out
}

// List gives the elements of an Array, nothing for Null, else the value alone.
func (v Value) List() []Value {
	switch v.Kind {
	case Null:
		return nil
	case Array:
		return v.Items
	}
	return []Value{v}
}

// Scalar gives the text of a String or Number and "" for anything else.
func (v Value) Scalar() string {
	if v.Kind == String || v.Kind == Number {
		return v.Text
	}
	return ""
}
