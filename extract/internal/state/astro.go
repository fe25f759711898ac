package state

import "github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"

// untuple puts the props of an Astro island in plain form: each value stands in
// a pair behind the number of its type, [0, value] or [1, list]. Values that are
// in no pair stay as they are.
func untuple(v *value, depth int) {
	const deepest = 32
	if v.Kind == loosejson.Array && len(v.Items) == 2 && v.Items[0].Kind == loosejson.Number {
		key := v.Key
		*v = v.Items[1]
		v.Key = key
	}
	for i := range v.Items {
		if depth < deepest {
			untuple(&v.Items[i], depth+1)
		}
	}
}
