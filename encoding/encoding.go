package encoding

import "errors"

// ErrNotText is returned, wrapped with what the bytes look like and what to do,
// for bytes that are no text in any encoding read here: images, archives,
// compressed responses, documents.
var ErrNotText = errors.New("encoding: not text")

// Hint is what is known about the bytes from outside them. The zero Hint is fine.
type Hint struct {
	// ContentType is the HTTP header, "text/html; charset=euc-kr".
	ContentType string
	// Host is the address's host; one under .kr is evidence for Korean.
	Host string
}

// Report says what was declared and what was done.
type Report struct {
	// Name is the WHATWG name of the encoding the bytes were read in. The name
	// "euc-kr" covers all of code page 949, as it does on the web. "iso-2022-kr"
	// is the one name that WHATWG does not have.
	Name string
	// Declared is the WHATWG name of the declared label, or the label itself where
	// it names no encoding known here, in lower case; "" if none is declared. The
	// header counts before the page's own declarations.
	Declared string
	// Replaced counts the U+FFFD written for damaged bytes, one for each byte.
	Replaced int
	// Mixed says that some segments were read in the other charset of the two that
	// Korean pages come in: the body in UTF-8 and an include in EUC-KR, or the reverse.
	Mixed bool
}

// Conflict says that the declared encoding is not the one the bytes were read in.
func (r Report) Conflict() bool { return r.Declared != "" && r.Declared != r.Name }

// Decode turns b into UTF-8 and reports how. Valid UTF-8 is returned as it is, not
// copied (a byte-order mark is cut off; Hangul in conjoining jamo is composed, which
// does copy); full-width forms and all else stay as printed. Each damaged byte
// becomes one U+FFFD. The only error is [ErrNotText]. Empty input is UTF-8.
func Decode(b []byte, h Hint) ([]byte, Report, error) {
	valid := validUTF8(b)
	s, err := sniff(b, h, valid)
	if err != nil {
		return nil, Report{Declared: s.Declared}, err
	}
	r := Report{Name: s.Name, Declared: s.Declared}
	if s.Name == utf8Name && valid {
		return composeHangul(b[s.bom:]), r, nil
	}
	d := newDecoder(s)
	out := make([]byte, 0, len(b)+len(b)/4+16)
	out = append(out, b[s.bom:s.start]...)
	for b = b[s.start:]; len(b) > 0; {
		n := d.cut(b)
		d.at.end = n == len(b)
		out = d.block(out, b[:n])
		b = b[n:]
	}
	out = d.flush(out)
	r.Replaced, r.Mixed = d.replaced, d.mixed
	return out, r, nil
}
