package extract

import (
	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
)

// Pieces is what an extractor finds: raw strings with where they came from.
// What they mean is left to the line grammars, and a field left empty to the
// generic extractor. In every list the best candidate stands first.
type Pieces struct {
	// Outlet is the press; on a portal's page the one the page names.
	Outlet article.Outlet
	// Portal is set by extractors of portals.
	Portal article.Outlet
	// Headline holds candidates; the first that reads as one is taken.
	Headline []Piece
	// Subheads is the deck, one piece a printed line; all are taken.
	Subheads []Piece
	// Published and Modified hold printed lines or machine-written times. A
	// published line may state both ("입력 … 수정 …").
	Published, Modified []Piece
	// Bylines are lines of places kept for the byline; all are taken.
	Bylines []Piece
	// Section holds candidates: a name or a breadcrumb.
	Section []Piece
	// Tags are single keywords or lists of them; all are taken.
	Tags []Piece
	// Body is where the running text stands; nil leaves it to the generic
	// extractor.
	Body *Body
	// Warnings go into the article.
	Warnings []string

	// knows says of which fields the extractor knows the place, so that a page
	// with nothing there has none where all else fits; and what no page prints.
	knows struct{ deck, byline, noDeck, noSection bool }
	// astray is set where none of the outlet's layouts fits the page.
	astray bool
	// noText are elements the rules know to be none of the text, for a body
	// that the generic extractor finds.
	noText []*html.Node
}

// A Piece is a raw string and where it was found.
type Piece struct {
	Text   string         // as printed, white space folded
	Source article.Source // where it stood
}

// Body is the part of a page that holds the running text.
type Body struct {
	// Nodes are the containers, in reading order, none inside another.
	Nodes []*html.Node
	// Drop are elements inside that are no part of the article, Captions those
	// that hold a caption, Headings those that hold a heading or deck line.
	Drop, Captions, Headings []*html.Node
	// Deck are elements inside whose lines are subheads, not paragraphs.
	Deck []*html.Node
	// Source says where the body stands.
	Source article.Source

	// found is set where the generic extractor found the body and weighed what
	// is in it: no names are asked again, and the lines above the text that are
	// no sentences are its deck.
	found bool
}
