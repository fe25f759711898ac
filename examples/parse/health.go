package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"

	"github.com/gisa-go/gisa/extract"
)

// health counts pages for -health instead of printing them.
type health struct {
	extract.Health
	baseline *extract.Health // nil where there is none
}

// newHealth reads the baseline of a run before, where a file is named.
func newHealth(baseline string) (*health, error) {
	h := &health{}
	if baseline == "" {
		return h, nil
	}
	b, err := os.ReadFile(baseline)
	if err != nil {
		return nil, err
	}
	h.baseline = &extract.Health{}
	if err := json.Unmarshal(b, h.baseline); err != nil {
		return nil, fmt.Errorf("%s is no baseline, the output of -health -json: %w", baseline, err)
	}
	return h, nil
}

// print writes the counts, as the next baseline or to read, and what became
// worse; it reports whether anything did.
func (h *health) print(w, stderr io.Writer, asJSON bool) (worse bool) {
	var changes []extract.Change
	if h.baseline != nil {
		changes = h.Changes(h.baseline)
	}
	if asJSON {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", " ")
		e.Encode(&h.Health)
		w = stderr // the changes are no part of a baseline
	} else {
		for _, id := range slices.Sorted(maps.Keys(h.Outlets)) {
			outlet(w, id, h.Outlets[id])
		}
	}
	if h.baseline != nil {
		fmt.Fprintln(w, "── worse than the baseline")
	}
	for _, c := range changes {
		fmt.Fprintln(w, c)
	}
	if h.baseline != nil && len(changes) == 0 {
		fmt.Fprintln(w, "nothing")
	}
	return len(changes) > 0
}

func outlet(w io.Writer, id string, o *extract.OutletHealth) {
	fmt.Fprintf(w, "━━ %s: %d pages, %d refused", join(" ", id, o.Name), o.Pages, o.Refused)
	for _, layout := range slices.Sorted(maps.Keys(o.Layouts)) {
		name := "layout " + layout
		if layout == "" {
			name = "no layout"
		}
		fmt.Fprintf(w, ", %s %d", name, o.Layouts[layout])
	}
	fmt.Fprintf(w, "\n%-12s %8s %8s %8s\n", "", "own", "fallback", "none")
	read := o.Pages - o.Refused
	for _, field := range slices.Sorted(maps.Keys(o.Fields)) {
		f := o.Fields[field]
		fmt.Fprintf(w, "%-12s %8s %8s %8s\n", field, percent(f.Own, read), percent(f.Fallback, read), percent(read-f.Own-f.Fallback, read))
	}
	fmt.Fprintln(w)
}

func percent(n, of int) string {
	if n == 0 || of == 0 {
		return "·"
	}
	return fmt.Sprintf("%.0f%%", 100*float64(n)/float64(of))
}
