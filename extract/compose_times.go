package extract

import (
	"slices"
	"time"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// times takes the times of the article: what the reader sees, then what metadata
// say where it agrees.
func (c *composer) times(own, found *Pieces) {
	stated, falseZ := c.published(slices.Concat(own.Published, found.Published))
	c.modified(slices.Concat(own.Modified, found.Modified), stated, falseZ)
}

// published takes the published time, and the modified one where the reader sees it
// beside it. It gives all that is stated as published, to the minute, and whether
// the metadata call Korean time UTC.
func (c *composer) published(pieces []Piece) (stated []time.Time, falseZ bool) {
	a := c.a
	for _, piece := range pieces {
		l := c.read(piece)
		if a.Modified == nil && l.Modified != nil {
			a.Modified = l.Modified
			c.took("modified", piece)
		}
		if l.Published == nil {
			if l.Modified == nil {
				c.lost("published", piece, "no time the grammar reads")
			}
			continue
		}
		stated = append(stated, l.Published.Time.Truncate(time.Minute))
		switch {
		case a.Published == nil:
			a.Published = l.Published
			c.took("published", piece)
			continue
		case printed(piece):
			c.lost("published", piece, "a better source spoke first")
			continue
		}
		falseZ = falseZ || timestamp.FalseZ(*l.Published, *a.Published)
		if finer(*l.Published, *a.Published) {
			a.Published = l.Published // of the day printed, the metadata know the hour
			a.Sources["published"] = piece.Source
		} else {
			c.lost("published", piece, "a better source spoke first")
		}
	}
	return stated, falseZ
}

// modified takes the modified time, unless metadata only repeat what is stated as
// published.
func (c *composer) modified(pieces []Piece, published []time.Time, falseZ bool) {
	a := c.a
	for _, piece := range pieces {
		l := c.read(piece)
		t := l.Modified
		if t == nil && !l.Labelled {
			t = l.Published
		}
		if t != nil && falseZ && t.Time.Location() == time.UTC {
			kst := timestamp.InKST(*t)
			t = &kst
		}
		switch {
		case t == nil:
			c.lost("modified", piece, "no time the grammar reads")
		case a.Modified != nil && *t == *a.Modified: // the line it was taken from
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
