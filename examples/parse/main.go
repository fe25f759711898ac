// Parse reads Korean news articles from files, folders and standard input and
// prints them to read, or as JSON lines.
//
//	go run ./examples/parse [-json] [-why] [-generic] [-url URL] [-outlet ID] [-text|-html] [FILE|FOLDER|-]...
//
// With -health it prints instead where the fields of each outlet's articles came
// from, and, against the -baseline of a run before, which outlet's layout has
// changed since:
//
//	go run ./examples/parse -health -json pages/ > baseline.json
//	go run ./examples/parse -health -baseline baseline.json today/
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"

	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
)

const usage = `usage: parse [flags] [FILE|FOLDER|-]...

Reads Korean news articles, HTML or plain text, in EUC-KR/CP949 or UTF-8, and
prints them. A folder is walked; "-" or nothing is standard input.

`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends it at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are the flags.
type options struct {
	json, why bool
	health    *health // nil without -health
	hint      extract.Hint
	parser    *extract.Parser
}

// run is main without the process: it gives the exit status, 0 when every file
// was read as an article, 1 when any failed, 2 on wrong usage. With -health it is
// 1 when a file could not be read or something became worse.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	fs := flag.NewFlagSet("parse", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.Usage = func() {
		fmt.Fprint(stderr, usage)
		fs.PrintDefaults()
	}
	var o options
	fs.BoolVar(&o.json, "json", false, "print a JSON object a line: {\"file\", \"article\"} or {\"file\", \"error\"}")
	fs.BoolVar(&o.why, "why", false, "print where every field came from and what lost against it; the JSON has the sources anyway")
	counting := fs.Bool("health", false, "print how often the fields of each outlet come from its own rules; with -json, as a baseline")
	baseline := fs.String("baseline", "", "with -health, say what became worse since this `file`, the output of -health -json")
	generic := fs.Bool("generic", false, "leave the outlets' rules out")
	asText := fs.Bool("text", false, "the input is plain text")
	asHTML := fs.Bool("html", false, "the input is HTML")
	fs.StringVar(&o.hint.URL, "url", "", "the page's `address`, where it is known; every file gets the same")
	fs.StringVar(&o.hint.Outlet, "outlet", "", "the outlet's `id`, where it is known")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	switch {
	case *asText && *asHTML:
		fmt.Fprintln(stderr, "parse: -text and -html exclude each other")
		return 2
	case *asText:
		o.hint.Format = extract.Text
	case *asHTML:
		o.hint.Format = extract.HTML
	}
	if *baseline != "" && !*counting {
		fmt.Fprintln(stderr, "parse: -baseline goes with -health")
		return 2
	}
	if *counting {
		h, err := newHealth(*baseline)
		if err != nil {
			fmt.Fprintln(stderr, "parse:", err)
			return 2
		}
		o.health = h
	}
	registry, err := extract.NewRegistry(outlets.All()...)
	if err != nil {
		fmt.Fprintln(stderr, "parse:", err)
		return 1
	}
	o.parser = extract.NewParser(registry)
	o.parser.Generic = *generic
	if o.hint.Outlet != "" && registry.ByID(o.hint.Outlet) == nil {
		fmt.Fprintf(stderr, "parse: no outlet has the id %q\n", o.hint.Outlet)
		return 2
	}
	paths := fs.Args()
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	if i := slices.Index(paths, "-"); i >= 0 && slices.Contains(paths[i+1:], "-") {
		fmt.Fprintln(stderr, "parse: standard input can be read once only")
		return 2
	}
	return o.all(ctx, files(paths), stdin, stdout, stderr)
}
