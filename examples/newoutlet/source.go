package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/format"
)

// source writes the Go file of the rules.
func source(c config, s *found) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Package %s knows the pages of %s.\npackage %s\n\n", c.id, c.name, c.id)
	fmt.Fprintf(&b, "import \"github.com/gisa-go/gisa/extract\"\n\n")
	fmt.Fprintf(&b, "// Rules says where the fields of an article stand on the pages of %s.\n", c.name)
	fmt.Fprintf(&b, "func Rules() *extract.Rules {\nreturn &extract.Rules{\nID: %q, Name: %q,\nDomains: %#v,\nLayouts: []extract.Layout{{\n", c.id, c.name, c.hosts)
	fmt.Fprintf(&b, "Name: %q,\n", s.rules.Layouts[0].Name)
	for _, f := range s.fields {
		fmt.Fprintf(&b, "%s: %#v,\n", f.name, f.selectors)
	}
	fmt.Fprintf(&b, "}},\n}\n}\n")
	return format.Source(b.Bytes())
}

// test writes the test file: the conformance kit over the fixtures.
func test(c config) []byte {
	return fmt.Appendf(nil, `package %[1]s

import (
	"flag"
	"testing"

	"github.com/gisa-go/gisa/extract/extracttest"
)

var _ = flag.Bool("update", false, "rewrite the goldens")

func TestRules(t *testing.T) {
	extracttest.RunDir(t, Rules(), "testdata/%[1]s")
}
`, c.id)
}

// expect gives the golden: the article of the fixture by the new rules.
func expect(s *found, fixture []byte) ([]byte, error) {
	a, err := s.read(fixture)
	if err != nil {
		return nil, fmt.Errorf("the new rules read no article in the fixture: %w", err)
	}
	for _, d := range differences(a, s.own) {
		s.doubts = append(s.doubts, fmt.Sprintf("%s: the fixture gives %s, the page %s", d[0], d[1], d[2]))
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err = e.Encode(a)
	return b.Bytes(), err
}
