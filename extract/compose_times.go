package extract

import (
	"time"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// times takes the times of the article: what the reader sees, then what metadata
// say where it agrees.
func (c *composer) times(own, found *Pieces) {
	a := c.a
	var published []time.Time // as stated anywhere, to the minute
	falseZ := false           // the metadata call Korean time UTC
	for _, list := range [][]Piece{own.Published, found.Published} {
		for _, piece := range list {
			l := c.read(piece)
			if l.Published != nil {
				if !printed(piece) && a.Published != nil && timestamp.FalseZ(*l.Published, *a.Published) {
					falseZ = true
				}
				published = append(published, l.Published.Time.Truncate(time.Minute))
			}
			if l.Published == nil && l.Modified == nil {
				c.lost("published", piece, "no time the grammar reads")
				continue
			}
			if a.Published == nil && l.Published != nil {
				a.Published = l.Published
				c.took("published", piece)
			} else if l.Published != nil && !printed(piece) && finer(*l.Published, *a.Published) {
				a.Published = l.Published // of the day printed, the metadata know the hour
				a.Sources["published"] = piece.Source
			} else if l.Published != nil {
				c.lost("published", piece, "a better source spoke first")
			}
			if a.Modified == nil && l.Modified != nil && printed(piece) {
				a.Modified = l.Modified
				c.took("modified", piece)
			}
		}
	}
	for _, list := range [][]Piece{own.Modified, found.Modified} {
		for _, piece := range list {
			l := c.read(piece)
			t := l.Modified
			if t == nil && !l.Labelled {
				t = l.Published
			}
			if t != nil && falseZ && !printed(piece) && t.Time.Location() == time.UTC {
				kst := timestamp.InKST(*t)
				t = &kst
			}
			switch {
			case t == nil:
				c.lost("modified", piece, "no time the grammar reads")
			case a.Modified != nil:
				c.lost("modified", piece, "a better source spoke first")
			case !printed(piece) && restates(t.Time, published):
				c.lost("modified", piece, "metadata only repeats the published time")
			default:
				a.Modified = t
				c.took("modified", piece)
			}
		}
	}
}

// finer reports whether t states a time of the day that day is.
func finer(t, day article.Timestamp) bool {
	y, m, d := t.Time.In(day.Time.Location()).Date()
	return day.Precision == article.Day && t.Precision != article.Day && day.Time.Equal(time.Date(y, m, d, 0, 0, 0, 0, day.Time.Location()))
}

// restates reports whether a modified time in metadata is but the published time
// again: as printed, or as the same metadata have it, which may be hours apart
// where a page takes Korean time for UTC.
func restates(modified time.Time, published []time.Time) bool {
	m := modified.Truncate(time.Minute)
	for i, p := range published {
		if m.Equal(p) || i == 0 && m.Before(p) {
			return true
		}
	}
	return false
}

// printed tells a piece the reader sees from metadata.
func printed(p Piece) bool {
	return p.Source.Kind == article.FromOutlet || p.Source.Kind == article.FromGeneric && p.Source.Rule != "meta"
}

// read reads a piece as a printed line, else as a machine-written time.
func (c *composer) read(piece Piece) timestamp.Line {
	l := timestamp.Parse(piece.Text, c.hint.Now)
	if l.Published == nil && l.Modified == nil {
		if t, ok := timestamp.Value(piece.Text); ok {
			l.Published = &t
		}
	}
	return l
}
