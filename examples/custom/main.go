// Custom reads an article of an outlet the library does not know, with rules
// written here and the built-in outlets beside them.
//
//	go run ./examples/custom FILE...
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
)

// Hanbit is a complete outlet: where its fields stand. What they mean is the
// library's business.
func Hanbit() *extract.Rules {
	return &extract.Rules{
		ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"},
		Layouts: []extract.Layout{{
			Headline:  []string{"h1.headline"},
			Subheads:  []string{".deck li"},
			Published: []string{".times"},
			Byline:    []string{".writer"},
			Section:   []string{".gnb .on"},
			Body:      []string{"#article-text"},
			Captions:  []string{".photo-note"},
			Drop:      []string{".more-news"},
		}},
	}
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "custom:", err)
		os.Exit(1)
	}
}

// run parses each file with the built-in outlets and the new one.
func run(files []string, out io.Writer) error {
	if len(files) == 0 {
		return errors.New("name at least one file")
	}
	registry, err := extract.NewRegistry(append(outlets.All(), Hanbit())...)
	if err != nil {
		return err
	}
	parser := extract.NewParser(registry)
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		a, err := parser.Parse(f, extract.Hint{})
		f.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(out, "%s: %s\n", a.Outlet.Name, a.Headline.Text)
		for _, w := range a.Authors {
			fmt.Fprintln(out, " ", w.Name, w.JobTitle, w.Email)
		}
	}
	return nil
}
