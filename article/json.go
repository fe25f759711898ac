package article

import (
	"bytes"
	"encoding/json"
)

// MarshalJSON writes the contract: nil lists as [] and a nil map as {}.
func (a Article) MarshalJSON() ([]byte, error) {
	type plain Article
	a.Tags = list(a.Tags)
	a.Authors = list(a.Authors)
	a.Paragraphs = list(a.Paragraphs)
	a.Images = list(a.Images)
	a.Warnings = list(a.Warnings)
	if a.Sources == nil {
		a.Sources = map[string]Source{}
	}
	return marshal(plain(a))
}

// MarshalJSON writes nil lists as [].
func (h Headline) MarshalJSON() ([]byte, error) {
	type plain Headline
	h.Labels = list(h.Labels)
	h.Subheads = list(h.Subheads)
	return marshal(plain(h))
}

// MarshalJSON writes nil lists as [].
func (a Author) MarshalJSON() ([]byte, error) {
	type plain Author
	a.Affiliations = list(a.Affiliations)
	return marshal(plain(a))
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// marshal leaves <, > and & as they are: an encoder that wants them escaped
// escapes them itself, and one that does not could not undo it.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}
