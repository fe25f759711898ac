package extract

import (
	"cmp"
	"encoding/json"
	"errors"
	"strings"
	"sync"

	"github.com/gisa-go/gisa/article"
)

// Health counts over many pages where the fields of each outlet's articles came
// from: its own rules, the generic extractor behind them, or nowhere. Outlets
// change their markup without a word, and a crawler goes on with fewer fields;
// [Health.Changes] says so. The zero value is ready, its methods are safe for
// concurrent use, and its JSON is a baseline to compare with later.
type Health struct {
	mu sync.Mutex
	// Outlets are by the id of the outlet, or of the portal that shows its
	// articles; pages of no known outlet are under their host. Look at them once
	// all pages are counted.
	Outlets map[string]*OutletHealth `json:"outlets"`
}

// OutletHealth is the count over the pages of one outlet.
type OutletHealth struct {
	// Name is the outlet's or portal's, "" where only a host is known.
	Name string `json:"name"`
	// Pages is how many pages there were, Refused how many of them gave no
	// article.
	Pages   int `json:"pages"`
	Refused int `json:"refused"`
	// Layouts counts the articles by the layout that was read; "" are those no
	// layout of the outlet fits.
	Layouts map[string]int `json:"layouts"`
	// Fields are by the article's JSON names. A field that no article has is not
	// in it.
	Fields map[string]FieldHealth `json:"fields"`
}

// FieldHealth counts the articles of an outlet that have a field by where it
// was found. The others do not have it.
type FieldHealth struct {
	Own      int `json:"own"`      // by the outlet's own rule
	Fallback int `json:"fallback"` // elsewhere, by the generic extractor
}

// Add counts what [Parser.Parse] returned for a page. An error that is no
// [*PageError] belongs to no outlet and is counted under "unknown". An article read
// from plain text says nothing of markup and is not counted.
//
//	health.Add(parser.Parse(page, hint))
func (h *Health) Add(a *article.Article, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err != nil {
		e := &PageError{}
		errors.As(err, &e)
		o := h.outlet(e.Outlet, e.URL)
		o.Pages++
		o.Refused++
		return
	}
	for _, s := range a.Sources {
		if s.Kind == article.FromText {
			return
		}
	}
	owner := a.Outlet
	if a.Portal != (article.Outlet{}) {
		owner = a.Portal
	}
	o := h.outlet(owner, a.URL)
	o.Pages++
	layout := ""
	for field, s := range a.Sources {
		f := o.Fields[field]
		if s.Kind == article.FromOutlet {
			f.Own++
			_, layout, _ = strings.Cut(s.Rule, "/")
			layout = cmp.Or(layout, s.Rule)
		} else {
			f.Fallback++
		}
		o.Fields[field] = f
	}
	o.Layouts[layout]++
}

// MarshalJSON writes the counts as they are now: {"outlets": {"newstomato": {…}}}.
func (h *Health) MarshalJSON() ([]byte, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return json.Marshal(map[string]any{"outlets": h.Outlets})
}

// outlet finds an outlet's count, or makes it.
func (h *Health) outlet(owner article.Outlet, address string) *OutletHealth {
	id := cmp.Or(owner.ID, hostOf(address), "unknown")
	if h.Outlets == nil {
		h.Outlets = map[string]*OutletHealth{}
	}
	o := h.Outlets[id]
	if o == nil {
		o = &OutletHealth{}
		h.Outlets[id] = o
	}
	if o.Layouts == nil || o.Fields == nil { // new, or from a baseline without them
		o.Layouts, o.Fields = map[string]int{}, map[string]FieldHealth{}
	}
	o.Name = cmp.Or(o.Name, owner.Name)
	return o
}

// read is how many pages gave an article, known how many of these a layout of
// the outlet fits.
func (o *OutletHealth) read() int  { return o.Pages - o.Refused }
func (o *OutletHealth) known() int { return o.read() - o.Layouts[""] }
