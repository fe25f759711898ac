// Lines says what each line of Korean news is, and why: a byline, a dateline, a
// credit (photographers and crew only), a timestamp, a headline label,
// boilerplate, text or empty.
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
	os.Exit(lines(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// lines is the program; it gives the exit status: 1 for what cannot be read or
// written, 2 for wrong usage.
func lines(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("lines", flag.ContinueOnError)
	flags.SetOutput(errs)
	asJSON := flags.Bool("json", false, "print one JSON object for every line")
	flags.Usage = func() {
		fmt.Fprintln(errs, "usage: lines [-json] [FILE|-]")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if flags.NArg() > 1 {
		flags.Usage()
		return 2
	}
	if name := flags.Arg(0); name != "" && name != "-" {
		f, err := os.Open(name)
		if err != nil {
			fmt.Fprintln(errs, "lines:", err)
			return 1
		}
		defer f.Close()
		in = f
	}
	if err := run(in, out, *asJSON); err != nil {
		fmt.Fprintln(errs, "lines:", err)
		return 1
	}
	return 0
}

// run answers every line of in.
func run(in io.Reader, out io.Writer, asJSON bool) error {
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	r := bufio.NewReader(in)
	for {
		line, err := r.ReadString('\n')
		if err != nil && err != io.EOF {
			return err
		}
		if line == "" {
			return w.Flush()
		}
		a := read(chomp(line))
		if asJSON {
			if err := enc.Encode(a); err != nil {
				return err
			}
		} else {
			fmt.Fprintln(w, a.text())
		}
	}
}

func chomp(s string) string {
	for s != "" && (s[len(s)-1] == '\n' || s[len(s)-1] == '\r') {
		s = s[:len(s)-1]
	}
	return s
}
