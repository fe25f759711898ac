// Newoutlet starts an outlet from one saved page: it reads the page with the
// generic extractor, works out short selectors for where each field stands, and
// writes the rules, an anonymised fixture with the article expected of it, and a
// test that holds both.
//
//	go run ./examples/newoutlet -id hanbit -name 한빛일보 -host hanbit.example page.html
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

const usage = `usage: newoutlet -id ID [-name NAME] [-host HOST]... [-dir DIR] PAGE

Writes DIR/ID.go (the rules), DIR/ID_test.go (a test) and DIR/testdata/ID/page.html
with page.json (the page with its prose and names replaced by invented ones, and
the article expected of it). Read all four before you keep them.

`

// config is what the flags say.
type config struct {
	id, name, dir string
	hosts         []string
	page          string
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is main without the process: 0 when all was written, 1 when it could not
// be, 2 on wrong usage.
func run(args []string, stdout, stderr io.Writer) int {
	fs := flag.NewFlagSet("newoutlet", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.Usage = func() {
		fmt.Fprint(stderr, usage)
		fs.PrintDefaults()
	}
	var c config
	fs.StringVar(&c.id, "id", "", "the outlet's `id`: small letters and digits, also the package's name")
	fs.StringVar(&c.name, "name", "", "the outlet's `name` as it prints it; else what the page says of itself")
	fs.StringVar(&c.dir, "dir", "", "the `folder` to write into; else one named like the id")
	fs.Func("host", "a `host` of the outlet, subdomains included; may be repeated; else the page's own", func(s string) error {
		c.hosts = append(c.hosts, strings.TrimPrefix(strings.ToLower(s), "www."))
		return nil
	})
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if fs.NArg() != 1 || !isID(c.id) {
		fmt.Fprintln(stderr, "newoutlet: an -id of small letters and digits and one page are needed")
		fs.Usage()
		return 2
	}
	c.page = fs.Arg(0)
	if c.dir == "" {
		c.dir = c.id
	}
	if err := write(c, stdout); err != nil {
		fmt.Fprintln(stderr, "newoutlet:", err)
		return 1
	}
	return 0
}

// write does the work and says what it found and wrote.
func write(c config, stdout io.Writer) error {
	raw, err := os.ReadFile(c.page)
	if err != nil {
		return err
	}
	s, err := survey(raw, &c)
	if err != nil {
		return fmt.Errorf("%s: %w", c.page, err)
	}
	fixture, err := anonymise(s)
	if err != nil {
		return err
	}
	golden, err := expect(s, fixture)
	if err != nil {
		return err
	}
	rules, err := source(c, s)
	if err != nil {
		return err
	}
	cases := filepath.Join(c.dir, "testdata", c.id)
	if err := os.MkdirAll(cases, 0o755); err != nil {
		return err
	}
	for _, f := range []struct {
		path string
		data []byte
	}{
		{filepath.Join(c.dir, c.id+".go"), rules},
		{filepath.Join(c.dir, c.id+"_test.go"), test(c)},
		{filepath.Join(cases, "page.html"), fixture},
		{filepath.Join(cases, "page.json"), golden},
	} {
		if _, err := os.Stat(f.path); err == nil {
			return fmt.Errorf("%s is there already; name another -dir or remove it", f.path)
		}
		if err := os.WriteFile(f.path, f.data, 0o644); err != nil {
			return err
		}
		fmt.Fprintln(stdout, "wrote", f.path)
	}
	s.report(stdout)
	return nil
}

// isID tells a name that serves as id, file name and Go package.
func isID(s string) bool {
	for i, r := range s {
		if !(r >= 'a' && r <= 'z' || i > 0 && r >= '0' && r <= '9') {
			return false
		}
	}
	return s != ""
}
