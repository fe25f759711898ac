// Lines says what each line of Korean news is: a byline, a dateline, a time, a
// headline's label, boilerplate or running text, and why.
//
//	lines [-json] [FILE|-]
//
// It reads a file, or standard input, and prints one answer for every line, in
// order, for empty lines too. With -json an answer is one object:
//
//	{"line": "…", "kind": "byline", "authors": […], "agency": "", "place": "",
//	 "published": "2024-05-01T09:30:00+09:00", "modified": null}
//
// Without it an answer is a line that shows what was found, which grammar found
// it and the part of the line it covers.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	flags := flag.NewFlagSet("lines", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "print one JSON object for every line")
	flags.Usage = func() {
		fmt.Fprintln(flags.Output(), "usage: lines [-json] [FILE|-]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(os.Args[1:]); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return
		}
		os.Exit(2)
	}
	if flags.NArg() > 1 {
		flags.Usage()
		os.Exit(2)
	}
	in := io.Reader(os.Stdin)
	if name := flags.Arg(0); name != "" && name != "-" {
		f, err := os.Open(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, "lines:", err)
			os.Exit(1)
		}
		defer f.Close()
		in = f
	}
	if err := run(in, os.Stdout, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, "lines:", err)
		os.Exit(1)
	}
}

// run answers every line of in.
func run(in io.Reader, out io.Writer, asJSON bool) error {
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	r := bufio.NewReader(in)
	for {
		line, err := r.ReadString('\n')
		if line == "" && err != nil {
			break
		}
		a := read(chomp(line))
		if asJSON {
			if err := enc.Encode(a); err != nil {
				return err
			}
		} else {
			fmt.Fprintln(w, a.text())
		}
		if err != nil {
			break
		}
	}
	return w.Flush()
}

func chomp(s string) string {
	for s != "" && (s[len(s)-1] == '\n' || s[len(s)-1] == '\r') {
		s = s[:len(s)-1]
	}
	return s
}
