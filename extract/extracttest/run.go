package extracttest

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// Run checks the extractor against the cases at the root of fsys and reports
// every violation.
func Run(t *testing.T, x extract.Extractor, fsys fs.FS) {
	t.Helper()
	run(t, &kit{x: x, fsys: fsys, test: t.Name()})
}

// RunDir is [Run] for a folder, which it can write: with the test's flag
// -update it rewrites the goldens.
func RunDir(t *testing.T, x extract.Extractor, dir string) {
	t.Helper()
	runDir(t, x, dir, false)
}

func runDir(t *testing.T, x extract.Extractor, dir string, among bool) {
	t.Helper()
	f := flag.Lookup("update")
	run(t, &kit{
		x: x, fsys: os.DirFS(dir), dir: dir, test: t.Name(), among: among,
		updatable: f != nil, update: f != nil && f.Value.String() == "true",
	})
}

// RunAll runs [RunDir] for each extractor with the folder dir/<outlet id>, and
// checks that they get along: no id, host or name is claimed twice, no page is
// taken by another's rules, no folder is without an extractor. An extractor needs
// no folder where another's pages show all its layouts, as with outlets of one
// CMS.
func RunAll(t *testing.T, dir string, all ...extract.Extractor) {
	t.Helper()
	t.Run("together", func(t *testing.T) {
		for _, v := range together(dir, all) {
			t.Error(v)
		}
	})
	for _, x := range all {
		if folder := folderOf(dir, x); exists(folder) {
			t.Run(x.Outlet().ID, func(t *testing.T) { runDir(t, x, folder, true) })
		}
	}
}

// Clashes reports ids, hosts and names that more than one of the extractors
// claims: a check for outlets of one's own beside the built-in ones.
//
//	extracttest.Clashes(t, append(outlets.All(), hanbit.Rules())...)
func Clashes(t *testing.T, all ...extract.Extractor) {
	t.Helper()
	k := &kit{}
	k.clashes(all)
	for _, v := range k.found {
		t.Error(v)
	}
}

func run(t *testing.T, k *kit) {
	t.Helper()
	k.check()
	for _, v := range k.found {
		t.Error(v)
	}
}

// kit checks one extractor.
type kit struct {
	x    extract.Extractor
	fsys fs.FS
	dir  string // of fsys, "" where it cannot be written
	test string // name of the test that runs

	updatable, update bool
	among             bool // others share the layouts: RunAll looks at selectors

	parser *extract.Parser
	mu     sync.Mutex
	found  []violation
}

// violation is what does not hold, and what to do.
type violation struct{ file, check, what, do string }

func (v violation) String() string {
	s := v.check + ": " + v.what
	if v.file != "" {
		s = v.file + ": " + s
	}
	if v.do != "" {
		s = strings.TrimRight(s, "\n") + "\n\tto do: " + v.do
	}
	return s
}

func (k *kit) report(file, check, what, do string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.found = append(k.found, violation{file, check, what, do})
}

// check runs all checks.
func (k *kit) check() {
	registry, err := extract.NewRegistry(k.x)
	if err != nil {
		k.report("", "registry", err.Error(), "")
		return
	}
	k.parser = extract.NewParser(registry)
	k.hosts()
	samples := k.samples()
	for _, s := range samples {
		k.compare(s)
		k.shape(s)
		k.match(s)
		k.mutate(s)
	}
	if !k.among {
		cover := newCoverage()
		if err := cover.add(k.x, samples); err != nil {
			k.report("", "selectors", err.Error(), "")
		}
		cover.report(k)
	}
}

// parse reads a page by the extractor's rules; a panic is a violation and an
// error.
func (k *kit) parse(file string, raw []byte, text bool) (a *article.Article, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
			k.report(file, "panic", fmt.Sprintf("%v\n%s", p, debug.Stack()), "no input may make an extractor panic")
		}
	}()
	h := extract.Hint{Format: extract.HTML, Outlet: k.x.Outlet().ID}
	if text {
		h = extract.Hint{Format: extract.Text}
	}
	return k.parser.ParseBytes(raw, h)
}
