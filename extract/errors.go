package extract

import "errors"

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
	ErrEncoding = errors.New("not text")
	// ErrEmpty is returned for input of no bytes or of white space only.
	ErrEmpty = errors.New("empty")
)
