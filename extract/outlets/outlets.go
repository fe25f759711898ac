// Package outlets holds the extractors of Korea's press: one small file for an
// outlet, a group that shares a template, a CMS family or a portal.
package outlets

import "github.com/gisa-go/gisa/extract"

// All gives every built-in extractor, freshly made: outlets first, then the
// portals, then the CMS families, which have no hosts.
func All() []extract.Extractor {
	var all []extract.Extractor
	for _, list := range [][]*extract.Rules{
		nationals(),
		cable(),
		internet(),
		trade(),
		regionals(),
		sports(),
		ndsoftOutlets(),
		mediaOnOutlets(),
		portals(),
		families(),
	} {
		for _, rules := range list {
			all = append(all, rules)
		}
	}
	return all
}
