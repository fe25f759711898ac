package extracttest

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/gisa-go/gisa/extract"
)

// together checks that extractors get along: ids and hosts are claimed once,
// and every page finds its own extractor among all. It reports selectors and
// folders that lack, too.
func together(dir string, all []extract.Extractor) []violation {
	k := &kit{}
	registry := k.clashes(all)
	if registry == nil {
		return k.found
	}
	cover := newCoverage()
	for _, x := range all {
		if folder := folderOf(dir, x); exists(folder) {
			one := &kit{x: x, fsys: os.DirFS(folder), dir: folder, update: true} // its own run reports its goldens
			samples := one.samples()
			for _, s := range samples {
				k.foreign(registry, x, s)
			}
			if err := cover.add(x, samples); err != nil {
				k.report("", "selectors", err.Error(), "")
			}
		}
	}
	cover.report(k)
	k.orphans(dir, all)
	for _, x := range all {
		if folder := folderOf(dir, x); !exists(folder) && cover.needsPages(x) {
			k.report("", "cases", x.Outlet().ID+" has no pages", "add "+folder+" with <case>.html and <case>.json")
		}
	}
	return k.found
}

// orphans reports folders with pages that no extractor reads.
func (k *kit) orphans(dir string, all []extract.Extractor) {
	known := map[string]bool{}
	for _, x := range all {
		known[x.Outlet().ID] = true
	}
	folders, err := os.ReadDir(dir)
	if err != nil {
		k.report("", "cases", err.Error(), "give the folder of the outlets' folders")
	}
	for _, f := range folders {
		pages, _ := filepath.Glob(filepath.Join(dir, f.Name(), "*.htm*")) // the pattern is good
		if len(pages) > 0 && !known[f.Name()] {
			k.report("", "cases", filepath.Join(dir, f.Name())+" belongs to no outlet", "add the outlet to the list, or rename the folder to its id")
		}
	}
}

// clashes reports ids, hosts and names that several claim, and gives the
// registry of all; nil where there can be none.
func (k *kit) clashes(all []extract.Extractor) *extract.Registry {
	registry, err := extract.NewRegistry(all...)
	if err != nil {
		k.report("", "registry", err.Error(), "")
	}
	named := map[string]string{}
	for _, x := range all {
		if len(x.Hosts()) == 0 {
			continue // a family is known by no name
		}
		o := x.Outlet()
		names := []string{o.Name}
		if r, ok := x.(*extract.Rules); ok {
			names = append(names, r.Aliases...)
		}
		for _, name := range names {
			key := squeeze(name)
			if other := named[key]; other != "" && other != o.ID {
				k.report("", "names", fmt.Sprintf("%q is the name of %s and of %s", name, other, o.ID), "leave it to one: a page without an address is known by it")
			}
			named[key] = o.ID
		}
	}
	return registry
}

// foreign reports a page that another extractor takes.
func (k *kit) foreign(r *extract.Registry, x extract.Extractor, s *sample) {
	p := s.page()
	if p == nil {
		return
	}
	if got := r.Match(p); got != x && got != nil {
		k.report(x.Outlet().ID+"/"+s.file, "match", fmt.Sprintf("is taken by %s", got.Outlet().ID), "narrow the Marks or hosts of the two")
	}
}

func folderOf(dir string, x extract.Extractor) string { return filepath.Join(dir, x.Outlet().ID) }

func exists(folder string) bool {
	_, err := os.Stat(folder)
	return err == nil
}
