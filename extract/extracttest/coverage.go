package extracttest

import (
	"fmt"
	"slices"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/extract"
)

// user is an extractor made of selectors; *extract.Rules is one.
type user interface {
	Uses(*extract.Page) (applies int, uses []extract.Use, err error)
}

// coverage counts what selectors find on all pages. Outlets that share a layout
// share its pages: what one of them shows need not be shown again.
type coverage struct {
	order   []shown // every selector once for each extractor
	found   map[use]int
	applied map[string]bool // layouts, by what they say
}

// use is a selector in a list of a layout.
type use struct{ layout, field, selector string }

// shown is where a selector is reported.
type shown struct {
	use
	outlet, name string
}

func newCoverage() *coverage { return &coverage{found: map[use]int{}, applied: map[string]bool{}} }

// add counts what x finds on its pages.
func (c *coverage) add(x extract.Extractor, samples []*sample) error {
	u, ok := x.(user)
	if !ok {
		return nil
	}
	keys, _ := layoutKeys(x)
	listed := false
	for _, s := range samples {
		p := s.page()
		if p == nil {
			continue
		}
		applies, uses, err := u.Uses(p)
		if err != nil {
			return err
		}
		if applies >= 0 {
			c.applied[keys[applies]] = true
		}
		for _, u := range uses {
			e := use{keys[u.Layout], u.Field, u.Selector}
			if !listed {
				c.order = append(c.order, shown{e, x.Outlet().ID, layoutName(x, u.Layout)})
			}
			// A list page shows no layout, or one whose NotArticle refuses it.
			if u.Layout == applies || u.Field == "NotArticle" {
				c.found[e] += u.Found
			}
		}
		listed = true
	}
	return nil
}

// report tells of layouts and selectors that no page needs: they are guesses,
// or left over.
func (c *coverage) report(k *kit) {
	told := map[use]bool{}
	for _, s := range c.order {
		whole := use{layout: s.layout}
		switch {
		case told[s.use] || told[whole]:
		case !c.applied[s.layout]:
			k.report("", "selectors", fmt.Sprintf("%s: layout %s is on no page", s.outlet, s.name), "add a page of it, or remove it")
			told[whole] = true
		case c.found[s.use] == 0:
			k.report("", "selectors", fmt.Sprintf("%s: layout %s: %s %q finds nothing on any page", s.outlet, s.name, s.field, s.selector),
				"mend it, add a page that has it, or remove it")
			told[s.use] = true
		}
	}
}

// needsPages reports whether x has anything of its own to show: rules that only
// name an outlet do not, nor do those whose layouts another outlet shows.
func (c *coverage) needsPages(x extract.Extractor) bool {
	keys, ok := layoutKeys(x)
	return !ok || slices.ContainsFunc(keys, func(key string) bool { return !c.applied[key] })
}

// layoutKeys tells x's layouts apart by what they say; ok is false where x is
// not made of selectors.
func layoutKeys(x extract.Extractor) (keys []string, ok bool) {
	u, ok := x.(user)
	if !ok {
		return nil, false
	}
	_, uses, err := u.Uses(extract.NewPage(&html.Node{Type: html.DocumentNode}, ""))
	for _, u := range uses {
		for len(keys) <= u.Layout {
			keys = append(keys, "")
		}
		keys[u.Layout] += u.Field + " " + u.Selector + "\n"
	}
	return keys, err == nil
}

func layoutName(x extract.Extractor, i int) string {
	if r, ok := x.(*extract.Rules); ok && r.Layouts[i].Name != "" {
		return fmt.Sprintf("%q", r.Layouts[i].Name)
	}
	return fmt.Sprint(i)
}
