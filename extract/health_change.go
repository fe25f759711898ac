package extract

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// Change is something of an outlet that became worse since a baseline.
type Change struct {
	// Outlet is the id the counts are under, Name the outlet's name.
	Outlet, Name string
	// Field is the article's field by its JSON name, "" where whole pages are
	// concerned.
	Field string
	// Share says of what a smaller share of the pages is left.
	Share Share
	// Was and Now are the shares of pages, 0 to 1, Pages how many pages stand
	// behind Now.
	Was, Now float64
	Pages    int
}

// Share is what a [Change] measures.
type Share string

const (
	ShareRead    Share = "read"    // pages that give an article
	ShareLayout  Share = "layout"  // articles that a layout of the outlet fits
	ShareByRules Share = "byRules" // of these, those whose field comes from the outlet's own rule
	ShareFound   Share = "found"   // articles that have the field at all
)

// String says what changed and what to do.
func (c Change) String() string {
	what, do := "", "look at the layout's selectors for it"
	switch c.Share {
	case ShareRead:
		what, do = "pages that give an article", "look at a page that is refused"
	case ShareLayout:
		what, do = "articles in a known layout", "the layout changed: add a layout for the new pages"
	case ShareByRules:
		what = c.Field + " from the outlet's own rules"
	case ShareFound:
		what, do = c.Field+" found at all", "look at the layout's selectors for it, if pages still have it"
	}
	outlet := c.Outlet
	if c.Name != "" {
		outlet += " (" + c.Name + ")"
	}
	return fmt.Sprintf("%s: %s: %.0f%% → %.0f%% of %d pages; %s", outlet, what, 100*c.Was, 100*c.Now, c.Pages, do)
}

// Changes says what became worse since the baseline, outlet by outlet, what
// concerns whole pages first: shares that fell by a tenth or more, and by more than
// chance explains for so many pages. Outlets with fewer than three pages on either side say
// nothing. A nil baseline says nothing either; one that is given must not be
// counted on meanwhile.
func (h *Health) Changes(baseline *Health) []Change {
	if baseline == nil {
		return nil
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	var out []Change
	for _, id := range slices.Sorted(maps.Keys(h.Outlets)) {
		now, was := h.Outlets[id], baseline.Outlets[id]
		if now == nil || was == nil {
			continue
		}
		c := comparison{id: id, name: now.Name}
		c.fell(ShareRead, "", was.read(), was.Pages, now.read(), now.Pages)
		c.fell(ShareLayout, "", was.known(), was.read(), now.known(), now.read())
		for _, field := range slices.Sorted(maps.Keys(was.Fields)) {
			w, n := was.Fields[field], now.Fields[field]
			if !c.fell(ShareByRules, field, w.Own, was.known(), n.Own, now.known()) {
				c.fell(ShareFound, field, w.Own+w.Fallback, was.read(), n.Own+n.Fallback, now.read())
			}
		}
		out = append(out, c.out...)
	}
	return out
}

type comparison struct {
	id, name string
	out      []Change
}

const (
	fewPages   = 3    // fewer say nothing
	smallFall  = 0.1  // less is not worth a look
	deviations = 2.58 // 1 in 100 by chance
)

// fell notes that a share of pages fell, by the test for two proportions.
func (c *comparison) fell(share Share, field string, was, wasOf, now, nowOf int) bool {
	if wasOf < fewPages || nowOf < fewPages {
		return false
	}
	w, n := float64(was)/float64(wasOf), float64(now)/float64(nowOf)
	all := float64(was+now) / float64(wasOf+nowOf)
	spread := math.Sqrt(all * (1 - all) * (1/float64(wasOf) + 1/float64(nowOf)))
	if w-n < smallFall || w-n <= deviations*spread {
		return false
	}
	c.out = append(c.out, Change{Outlet: c.id, Name: c.name, Field: field, Share: share, Was: w, Now: n, Pages: nowOf})
	return true
}
