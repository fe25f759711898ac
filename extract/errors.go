package extract

import (
	"errors"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/encoding"
)

// The errors a parse ends in; errors.Is finds them behind the wrapping that
// says what, where and what to do.
var (
	// ErrNotArticle is returned for home pages, section lists, search results,
	// error and login pages and empty shells.
	ErrNotArticle = errors.New("not an article")
	// ErrTooLarge is returned for input above [Parser.MaxBytes].
	ErrTooLarge = errors.New("too large")
	// ErrTooDeep is returned for markup nested deeper than x/net/html parses
	// (512 open elements).
	ErrTooDeep = errors.New("nested too deep")
	// ErrEncoding is returned for bytes that are text in no known charset.
	ErrEncoding = encoding.ErrNotText
	// ErrEmpty is returned for input of no bytes or of white space only.
	ErrEmpty = errors.New("empty")
)

// PageError says which page gave no article, and whose it is. Behind it is one
// of the errors above; errors.As finds it.
type PageError struct {
	// Outlet is the outlet or portal whose rules know the page; zero where none
	// do.
	Outlet article.Outlet
	// URL is the page's address where it is known, else "".
	URL string
	// Err is what is wrong, one of the errors above.
	Err error
}

// Error says whose page it is and what is wrong with it.
func (e *PageError) Error() string {
	s := "gisa: "
	if e.Outlet.Name != "" {
		s += e.Outlet.Name + ": "
	}
	if e.URL != "" {
		s += e.URL + ": "
	}
	return s + e.Err.Error()
}

// Unwrap gives the error behind.
func (e *PageError) Unwrap() error { return e.Err }
