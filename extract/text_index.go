package extract

import (
	"fmt"

	"github.com/gisa-go/gisa/extract/boilerplate"
)

// notArticle tells lists of articles by what their lines are: headlines without
// sentences, teasers that break off, a date to every few lines.
func notArticle(lines []textLine, body run) error {
	if body.weight == 0 {
		return fmt.Errorf("%w: none of its %d lines is running text", ErrNotArticle, len(lines))
	}
	whole, cut, dates := 0, 0, 0
	for i := body.start; i < body.end; i++ {
		switch l := &lines[i]; {
		case l.cut:
			cut++
		case l.timed:
			dates++
		case l.weight >= 20 && l.mark == boilerplate.None:
			whole++
		}
	}
	switch {
	case dates >= 2 && dates*3 >= whole+cut:
		return fmt.Errorf("%w: a list, %d dates between %d paragraphs", ErrNotArticle, dates, whole+cut)
	case cut >= 2 && cut > whole:
		return fmt.Errorf("%w: a list of teasers, %d of %d break off", ErrNotArticle, cut, whole+cut)
	}
	return nil
}
