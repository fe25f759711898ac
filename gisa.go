package gisa

import (
	"io"
	"sync"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
)

// Hint is what is known of the input from outside it: its address, the
// Content-Type header, the outlet's id, whether it is HTML or text. The zero
// Hint is fine.
type Hint = extract.Hint

// What [Hint.Format] may say; Auto, the zero value, looks for markup.
const (
	Auto = extract.Auto
	HTML = extract.HTML
	Text = extract.Text
)

// The errors of [Parse], for errors.Is.
var (
	ErrNotArticle = extract.ErrNotArticle
	ErrTooLarge   = extract.ErrTooLarge
	ErrTooDeep    = extract.ErrTooDeep
	ErrEncoding   = extract.ErrEncoding
	ErrEmpty      = extract.ErrEmpty
)

// defaultParser is built at the first use; nothing changes it afterwards.
var defaultParser = sync.OnceValues(func() (*extract.Parser, error) {
	r, err := extract.NewRegistry(outlets.All()...)
	if err != nil {
		return nil, err
	}
	return extract.NewParser(r), nil
})

// Parse reads the article of a page, a text, or JSON that holds one, in r, with
// every built-in outlet and the generic extractor behind them. It reads no more
// than [extract.DefaultMaxBytes].
//
// A field that could not be found is empty, with a warning in the article. An
// error is one of the sentinels of this package or the reader's own, wrapped.
//
// It may be called from many goroutines at once. For outlets of your own, or
// other limits, build an [extract.Parser].
func Parse(r io.Reader, h Hint) (*article.Article, error) {
	p, err := defaultParser()
	if err != nil {
		return nil, err
	}
	return p.Parse(r, h)
}
