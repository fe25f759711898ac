package outlets

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

const tableFile = "../../docs/OUTLETS.md"

// TestTable keeps the table of the outlets as the code and the fixtures are.
func TestTable(t *testing.T) {
	want := table(t)
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.MkdirAll(filepath.Dir(tableFile), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(tableFile, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(tableFile)
	if err != nil {
		t.Fatal(err)
	}
	if g, w := string(got), want; g != w {
		for i, line := range strings.Split(w, "\n") {
			if lines := strings.Split(g, "\n"); i >= len(lines) || lines[i] != line {
				t.Fatalf("%s is stale from line %d on, which should be\n%s\n\tto do: go test ./extract/outlets -run Table -update", tableFile, i+1, line)
			}
		}
		t.Fatalf("%s is stale: it has lines behind its end", tableFile)
	}
}

// field is a field of the table and where a layout says where it stands.
type field struct {
	name string
	list func(*extract.Layout) []string
}

var fields = []field{
	{"headline", func(l *extract.Layout) []string { return l.Headline }},
	{"deck", func(l *extract.Layout) []string { return slices.Concat(l.Subheads, l.Deck) }},
	{"published", func(l *extract.Layout) []string { return l.Published }},
	{"modified", func(l *extract.Layout) []string { return l.Modified }},
	{"byline", func(l *extract.Layout) []string { return l.Byline }},
	{"section", func(l *extract.Layout) []string { return l.Section }},
	{"tags", func(l *extract.Layout) []string { return l.Tags }},
	{"body", func(l *extract.Layout) []string { return l.Body }},
}

func table(t *testing.T) string {
	var outlets, portals, families []*extract.Rules
	hosts := 0
	for _, x := range All() {
		r := x.(*extract.Rules)
		hosts += len(r.Domains)
		switch {
		case r.Portal:
			portals = append(portals, r)
		case len(r.Domains) == 0:
			families = append(families, r)
		default:
			outlets = append(outlets, r)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, `# The outlets

%d outlets, %d portals and %d CMS families, on %d hosts. A host stands for its subdomains too. Behind
each layout stand the pages in testdata/<id> that every run of the tests checks it against; they are made
for this project in the outlet's real markup. A layout without pages is shared with outlets of the same
CMS, whose pages show it. An outlet without layouts is known by its name and hosts only. A field without a
rule of the outlet's own is left to the generic extractor; a modified time or a byline may also stand in
the line of the published time or in the body.

This page is generated from the rules and the fixtures: `+"`go test ./extract/outlets -run Table -update`.\n", len(outlets), len(portals), len(families), hosts)
	for _, group := range []struct {
		title string
		rules []*extract.Rules
	}{{"Outlets", outlets}, {"Portals", portals}, {"CMS families", families}} {
		fmt.Fprintf(&b, "\n## %s\n\n| id | name | hosts | layouts: checked against | own rules | generic |\n|---|---|---|---|---|---|\n", group.title)
		slices.SortFunc(group.rules, func(a, b *extract.Rules) int { return strings.Compare(a.ID, b.ID) })
		for _, r := range group.rules {
			own, generic := byField(r)
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", r.ID, strings.ReplaceAll(r.Name, "|", "\\|"), strings.Join(r.Domains, "<br>"),
				layouts(t, r), strings.Join(own, ", "), strings.Join(generic, ", "))
		}
	}
	return b.String()
}

func byField(r *extract.Rules) (own, generic []string) {
	for _, f := range fields {
		if slices.ContainsFunc(r.Layouts, func(l extract.Layout) bool { return len(f.list(&l)) > 0 }) {
			own = append(own, f.name)
		} else {
			generic = append(generic, f.name)
		}
	}
	return own, generic
}

// layouts says which pages show which layout, and which pages are refused.
func layouts(t *testing.T, r *extract.Rules) string {
	pages := map[string][]string{}
	goldens, err := filepath.Glob(filepath.Join("../../testdata", r.ID, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range goldens {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var golden struct {
			Error   string
			Sources map[string]article.Source
		}
		if err := json.Unmarshal(b, &golden); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		layout := "generic"
		if golden.Error != "" {
			layout = "refused"
		}
		for _, s := range golden.Sources {
			if name, ok := strings.CutPrefix(s.Rule, r.ID+"/"); ok {
				layout = name
			} else if s.Kind == article.FromText {
				layout = "text"
			}
		}
		pages[layout] = append(pages[layout], strings.TrimSuffix(filepath.Base(file), ".json"))
	}
	var names []string
	for _, l := range r.Layouts {
		names = append(names, l.Name)
	}
	var out []string
	for _, name := range append(names, "generic", "text", "refused") {
		if cases := pages[name]; len(cases) > 0 {
			out = append(out, name+": "+strings.Join(cases, ", "))
		} else if slices.Contains(names, name) {
			out = append(out, name)
		}
	}
	return strings.Join(out, "<br>")
}
