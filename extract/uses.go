package extract

// Use says how many elements of a page a selector of the rules finds.
type Use struct {
	// Layout is the layout's place in Rules.Layouts, Field the name of its list
	// there ("Headline").
	Layout int
	Field  string
	// Selector is as written in the rules.
	Selector string
	// Found is the number of elements.
	Found int
}

// Uses says what every selector finds on a page, in the order of the rules, and
// which layout applies, as a place in Layouts; -1 where none does. It is for
// those who check rules: a selector that finds nothing on any page is a guess
// or a leftover. The error is a bad selector of rules no registry has compiled.
func (r *Rules) Uses(p *Page) (applies int, uses []Use, err error) {
	if r, err = r.compiled(); err != nil {
		return -1, nil, err
	}
	found := r.set.run(p.Root)
	applies = r.applies(found)
	for i := range r.layouts {
		for _, f := range r.layouts[i].fields() {
			for j, s := range f.from {
				uses = append(uses, Use{i, f.name, s, len(found[(*f.to)[j]])})
			}
		}
	}
	return applies, uses, nil
}
