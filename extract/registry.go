package extract

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/meta"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// Registry is a fixed list of extractors, found by host in constant time
// whatever their number. It is safe for concurrent use.
type Registry struct {
	extractors []Extractor
	byHost     map[string]Extractor
	byID       map[string]Extractor
	named      map[string]Extractor
	hostless   []Extractor // asked one by one: own types without hosts

	marks   selectorSet // of all Rules, for pages without a known host
	markers []int       // by number in marks: the place of their Rules in extractors
}

// NewRegistry compiles the extractors' selectors and indexes their hosts. It
// reports at once all bad selectors, outlets without id or name, hosts that no
// address has, and hosts or ids claimed by two outlets. Rules are compiled in
// place: do not build another registry of the same while a parser of this one is
// at work.
func NewRegistry(extractors ...Extractor) (*Registry, error) {
	r := &Registry{
		extractors: extractors,
		byHost:     map[string]Extractor{},
		byID:       map[string]Extractor{},
		named:      map[string]Extractor{},
	}
	var errs []error
	shared := map[*Layout]*Rules{} // by the first of their layouts
	for i, x := range extractors {
		rules, isRules := x.(*Rules)
		if x == nil || isRules && rules == nil {
			errs = append(errs, fmt.Errorf("extract: extractor %d is nil; leave it out", i))
			continue
		}
		outlet := x.Outlet()
		if outlet.ID == "" || outlet.Name == "" {
			errs = append(errs, fmt.Errorf("extract: extractor %d has the id %q and the name %q; give it both", i, outlet.ID, outlet.Name))
			continue
		}
		errs = append(errs, r.claim(outlet, x)...)
		if c, ok := x.(compiler); ok {
			errs = append(errs, c.compileAs(shared))
		}
		switch {
		case !isRules:
			if len(x.Hosts()) == 0 {
				r.hostless = append(r.hostless, x)
			}
			r.name(outlet.Name, x)
		case len(rules.Domains) > 0:
			r.name(rules.Name, x)
			for _, a := range rules.Aliases {
				r.name(a, x)
			}
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	r.indexMarks()
	return r, nil
}

// claim keeps an outlet's id and hosts for its extractor.
func (r *Registry) claim(outlet article.Outlet, x Extractor) (errs []error) {
	if old, ok := r.byID[outlet.ID]; ok {
		errs = append(errs, fmt.Errorf("extract: id %q is taken by %s and %s; choose another", outlet.ID, old.Outlet().Name, outlet.Name))
	}
	r.byID[outlet.ID] = x
	for _, h := range x.Hosts() {
		if !isHost(h) {
			errs = append(errs, fmt.Errorf("extract: outlet %s: %q is no host; write it in lower case without scheme, port and path: %q", outlet.ID, h, "hanbit.co.kr"))
		}
		if old, ok := r.byHost[h]; ok {
			errs = append(errs, fmt.Errorf("extract: host %q is claimed by %s and %s; leave it to one", h, old.Outlet().ID, outlet.ID))
		}
		r.byHost[h] = x
	}
	return errs
}

// A compiler is Rules, or a type of somebody's own around them.
type compiler interface {
	compileAs(shared map[*Layout]*Rules) error
}

// indexMarks readies the layouts' marks. One that a CMS family states tells the
// family, not any of the outlets that share its layouts.
func (r *Registry) indexMarks() {
	family := map[string]bool{}
	for _, families := range []bool{true, false} {
		for at, x := range r.extractors {
			rules, ok := x.(*Rules)
			if !ok || families != (len(rules.Domains) == 0) {
				continue
			}
			for i := range rules.layouts {
				for _, m := range rules.layouts[i].Marks {
					if families {
						family[m] = true
					} else if family[m] {
						continue
					}
					r.marks.add(m) // without an error: its layout is compiled
					r.markers = append(r.markers, at)
				}
			}
		}
	}
}

// isHost tells a host as addresses are compared with it: other ones would match
// nothing in silence.
func isHost(h string) bool {
	return strings.Contains(h, ".") && hostOf("https://"+h) == h
}

func (r *Registry) name(name string, x Extractor) {
	if _, ok := r.named[press.Key(name)]; !ok {
		r.named[press.Key(name)] = x
	}
}

// ByID finds an extractor by its outlet's id, nil where there is none.
func (r *Registry) ByID(id string) Extractor { return r.byID[id] }

// Named finds the outlet that prints this name of itself ("뉴스토마토",
// "NewsTomato"), without regard to case and spaces.
func (r *Registry) Named(name string) (article.Outlet, bool) {
	x, ok := r.named[press.Key(name)]
	if !ok {
		return article.Outlet{}, false
	}
	return x.Outlet(), true
}

// Match finds the extractor for a page: by host, or that of its base where its
// address is not known, by the name the page gives its site, by the marks of a
// layout. It is nil where nobody knows the page, or where several outlets know it
// equally well.
func (r *Registry) Match(p *Page) Extractor {
	if x := r.byHostOf(p.Host()); x != nil {
		return x
	}
	if p.Host() == "" {
		if x := r.byHostOf(p.baseHost()); x != nil {
			return x
		}
		if x := r.bySite(p); x != nil {
			return x
		}
	}
	best, top := r.byMarks(p)
	for _, x := range r.hostless {
		if s := x.Match(p); s > top {
			best, top = x, s
		}
	}
	return best
}

// bySite finds an outlet by the name the page states for its site, else prints
// beside the headline in its title: "제목 : 사회 : 뉴스 : 한겨레".
func (r *Registry) bySite(p *Page) Extractor {
	for _, c := range p.meta.Candidates(meta.Site) {
		if x := r.named[press.Key(c.Value)]; x != nil {
			return x
		}
	}
	for _, t := range p.cutTitles() {
		for _, part := range slices.Backward(t.parts) {
			if x := r.named[press.Key(part)]; x != nil {
				return x
			}
		}
	}
	return nil
}

// byMarks finds the rules with the most marks on the page. Outlets are told by
// marks only where the page's address is not known and it does not call its site
// something else.
func (r *Registry) byMarks(p *Page) (Extractor, Score) {
	if len(r.markers) == 0 {
		return nil, NoMatch
	}
	site, _ := p.meta.First(meta.Site)
	count := map[int]int{} // by place in r.extractors
	for i := range r.marks.run(p.Root) {
		at := r.markers[i]
		rules := r.extractors[at].(*Rules)
		if len(rules.Domains) == 0 || p.Host() == "" && (site.Value == "" || rules.Portal || strings.Contains(press.Key(site.Value), press.Key(rules.Name))) {
			count[at]++
		}
	}
	var best *Rules
	most, tie := 0, false
	for _, at := range slices.Sorted(maps.Keys(count)) {
		if n := count[at]; n >= most {
			best = r.extractors[at].(*Rules)
			most, tie = n, n == most
		}
	}
	if best == nil || tie && len(best.Domains) > 0 {
		return nil, NoMatch
	}
	return best, Likely
}

// movedTo reads a page that no layout of its outlet fits by the rules of the CMS
// family whose marks it bears: papers change their system oftener than their
// address. It gives what the outlet's rules found where there is no such family.
func (r *Registry) movedTo(p *Page, own *Pieces) *Pieces {
	x, _ := r.byMarks(p)
	if x == nil || len(x.Hosts()) > 0 {
		return own
	}
	found, err := x.Extract(p)
	if err != nil {
		return own
	}
	found.Outlet, found.Portal, found.Warnings = own.Outlet, own.Portal, own.Warnings
	return found
}

// byHostOf looks the host up, then its parent domains.
func (r *Registry) byHostOf(host string) Extractor {
	for host != "" {
		if x := r.byHost[host]; x != nil {
			return x
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return nil
}
