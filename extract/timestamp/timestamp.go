// Package timestamp reads the printed times of Korean news pages.
package timestamp

import (
	"time"

	"github.com/gisa-go/gisa/article"
)

// Line is what a line says about when the article appeared and changed.
type Line struct {
	Published *article.Timestamp
	Modified  *article.Timestamp
	// Labelled is true where a word (입력, 등록, 수정, ...) says what the time is.
	Labelled bool
	// Span is the part of the line the times and their labels cover.
	Span article.Span
}

// Parse reads one line; ref is the time relative forms (3시간 전) count from,
// the zero time where none is known.
func Parse(line string, ref time.Time) Line { return Line{} }

// Value reads a machine-written time: a datetime attribute, a meta or JSON-LD
// value, 14 digits.
func Value(s string) (article.Timestamp, bool) { return article.Timestamp{}, false }
