package encoding

import "io"

// Reader gives the text of a stream of bytes in UTF-8. See [NewReader].
type Reader struct {
	src  io.Reader
	hint Hint
	buf  []byte // what is read goes here
	in   []byte // the part of buf that is read and not yet decoded
	end  error  // how src ended; nil while it goes on
	text []byte // what is decoded goes here
	out  []byte // the part of text that is not yet given
	err  error  // given when out is empty
	s    sniffed
	head bool     // sniffHead has been asked
	d    *decoder // nil until the encoding is chosen
}

// NewReader gives a reader of the text of r in UTF-8: the same text that [Decode]
// gives for the same bytes, in bounded memory. It passes ASCII through, chooses the
// encoding from at most 128 KB behind that, then streams. Read returns [ErrNotText]
// where Decode does; an error of r comes after the text that was read before it.
func NewReader(r io.Reader, h Hint) *Reader { return &Reader{src: r, hint: h} }

// Report says what was done so far; it is complete when Read has returned io.EOF.
// Name is empty while the encoding is not chosen.
func (r *Reader) Report() Report {
	rep := Report{Name: r.s.Name, Declared: r.s.Declared}
	if r.d != nil {
		rep.Replaced, rep.Mixed = r.d.replaced, r.d.mixed
	}
	return rep
}

// Read gives the next bytes of the text.
func (r *Reader) Read(p []byte) (int, error) {
	for len(r.out) == 0 {
		if r.err != nil || len(p) == 0 {
			return 0, r.err
		}
		r.text = r.text[:0]
		if r.d == nil {
			r.err = r.choose()
		} else {
			r.err = r.next()
		}
		r.out = r.text
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}

// choose makes the decoder, or takes ASCII over while there is nothing to choose by.
func (r *Reader) choose() error {
	r.fill(sniffWindow)
	if !r.head {
		r.head = true
		s, done, err := sniffHead(r.in[:min(len(r.in), sniffWindow)], r.hint)
		r.s = s
		if err != nil {
			return err
		}
		if done {
			r.in = r.in[s.bom:]
			r.d = newDecoder(r.s)
			return nil
		}
	}
	n := asciiLen(r.in)
	r.s.start += n
	r.text = append(r.text, r.in[:n]...)
	r.in = r.in[n:]
	if len(r.in) == 0 && r.end == nil {
		return nil
	}
	r.fill(sniffWindow)
	r.s = sniffBytes(r.s, r.in[:min(len(r.in), sniffWindow)], r.hint)
	r.d = newDecoder(r.s)
	return nil
}

// next decodes a block.
func (r *Reader) next() error {
	r.fill(blockSize + cutAhead)
	if len(r.in) == 0 {
		r.text = r.d.flush(r.text)
		return r.end
	}
	n := r.d.cut(r.in)
	r.d.at.end = r.end != nil && n == len(r.in)
	r.text = r.d.block(r.text, r.in[:n])
	r.in = r.in[n:]
	return nil
}

// fill reads until n bytes wait or the source has ended.
func (r *Reader) fill(n int) {
	if cap(r.in) < n {
		if cap(r.buf) < n {
			r.buf = make([]byte, n)
		}
		r.in = r.buf[:copy(r.buf, r.in)]
	}
	for empty := 0; len(r.in) < n && r.end == nil; {
		var got int
		got, r.end = r.src.Read(r.in[len(r.in):cap(r.in)])
		r.in = r.in[:len(r.in)+got]
		if got > 0 {
			empty = 0
		} else if empty++; empty == 100 && r.end == nil {
			r.end = io.ErrNoProgress
		}
	}
}
