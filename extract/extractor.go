package extract

import "github.com/gisa-go/gisa/article"

// Extractor knows the pages of one outlet, CMS family or portal. It says where
// the fields stand, not what they mean. [Rules] is the declarative one; write
// your own type only where data does not suffice.
//
// An extractor is used by many goroutines at once and keeps nothing of a page.
type Extractor interface {
	// Outlet names the press, or the portal, or the CMS family.
	Outlet() article.Outlet
	// Hosts are the hosts it serves, lower case; "example.co.kr" stands for its
	// subdomains too. A CMS family has none: it is asked where no host is known.
	Hosts() []string
	// Match says how sure it is that the page is of a kind it reads.
	Match(*Page) Score
	// Extract finds the pieces. An error that is [ErrNotArticle] ends the
	// parse; after any other the generic extractor goes on, with a warning.
	Extract(*Page) (*Pieces, error)
}

// Score is how sure an extractor is of a page: 0 not at all.
type Score int

const (
	// NoMatch is for pages of somebody else.
	NoMatch Score = 0
	// Likely is for a page whose markup looks right.
	Likely Score = 50
	// Certain is for a page whose host and markup are right.
	Certain Score = 100
)
