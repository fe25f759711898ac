package extract

import "github.com/gisa-go/gisa/article"

// Candidate is a value that was considered for a field, for those who want to
// see why an article came out as it did.
type Candidate struct {
	// Field is the article's field by its JSON name ("headline", "published").
	Field string
	// Value is the raw string, before the grammars read it.
	Value string
	// Source is where it was found.
	Source article.Source
	// Lost says why it was not taken; "" for the value that was.
	Lost string
}
