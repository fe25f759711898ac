package article

// Span is a byte range of a line, [Start, End): what a grammar took for its own.
type Span struct {
	Start int `json:"start"` // first byte
	End   int `json:"end"`   // byte behind the last
}

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Of gives the part of line the span covers.
func (s Span) Of(line string) string {
	if s.Empty() || s.Start < 0 || s.End > len(line) {
		return ""
	}
	return line[s.Start:s.End]
}
