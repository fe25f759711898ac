package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// file is one input; err is set where it could not even be listed.
type file struct {
	path string
	err  error
}

// result is what became of a file.
type result struct {
	file    file
	article *article.Article
	tried   []extract.Candidate
	err     error
	parsed  bool // err, if any, is the parser's
}

// files lists the inputs in the order of the arguments, folders walked in the
// order of their names, hidden files left out. A folder without files is an
// input that fails.
func files(paths []string) []file {
	var out []file
	for _, path := range paths {
		before := len(out)
		info, err := os.Stat(path)
		if path == "-" || err != nil || !info.IsDir() {
			out = append(out, file{path: path})
			continue
		}
		err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
			hidden := p != path && strings.HasPrefix(filepath.Base(p), ".")
			switch {
			case err != nil:
				out = append(out, file{p, err})
			case hidden && d.IsDir():
				return fs.SkipDir
			case !hidden && isFile(p, d):
				out = append(out, file{path: p})
			}
			return nil
		})
		if err != nil {
			out = append(out, file{path, err})
		}
		if len(out) == before {
			out = append(out, file{path, errors.New("no files in this folder")})
		}
	}
	return out
}

// isFile tells files, links to files too, from pipes and the like, which may
// never end.
func isFile(path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular() // a broken link is reported
}

// all parses the files in parallel, prints them in order and gives the exit
// status. Few results wait in memory: a worker starts on a file only when one
// of the oldest unprinted ones is done.
func (o *options) all(ctx context.Context, list []file, stdin io.Reader, stdout, stderr io.Writer) int {
	type slot chan result
	queue := make(chan slot, 2*runtime.GOMAXPROCS(0))
	go func() {
		defer close(queue)
		for _, f := range list {
			s := make(slot, 1)
			select {
			case queue <- s:
			case <-ctx.Done():
				return
			}
			go func() { s <- o.one(f, stdin) }()
		}
	}()
	progress := newProgress(stderr, len(list))
	out := newPrinter(stdout, o, len(list) > 1)
	status, done := 0, 0
	for s := range queue {
		var r result
		select {
		case r = <-s:
		case <-ctx.Done(): // it may never come: standard input
		}
		if ctx.Err() != nil {
			break
		}
		done++
		if r.err != nil && (o.health == nil || !r.parsed) {
			status = 1
		}
		progress.clear()
		if err := out.print(r, stderr); err != nil {
			fmt.Fprintln(stderr, "parse: writing:", err)
			return 1
		}
		progress.show(done, r.file.path)
	}
	progress.clear()
	if ctx.Err() != nil {
		fmt.Fprintf(stderr, "parse: stopped after %d of %d files\n", done, len(list))
		return 1
	}
	if o.health != nil && o.health.print(stdout, stderr, o.json) {
		status = 1
	}
	return status
}

// one reads and parses a file.
func (o *options) one(f file, stdin io.Reader) (r result) {
	r.file = f
	if f.err != nil {
		r.err = bare(f.err)
		return r
	}
	in := stdin
	if f.path != "-" {
		h, err := os.Open(f.path)
		if err != nil {
			r.err = bare(err)
			return r
		}
		defer h.Close()
		in = h
	}
	hint := o.hint
	if o.why {
		hint.Trace = func(c extract.Candidate) { r.tried = append(r.tried, c) }
	}
	r.article, r.err = o.parser.Parse(in, hint)
	r.parsed = true
	return r
}

// bare takes the path off an error of the file system: it is printed anyway.
func bare(err error) error {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		return e.Err
	}
	return err
}

// progress is a line on a terminal that says how far a long run is.
type progress struct {
	w     io.Writer
	total int
	shown bool
}

// newProgress shows nothing unless w is a terminal and there are many files.
func newProgress(w io.Writer, total int) *progress {
	if total < 20 || !isTerminal(w) {
		return &progress{}
	}
	return &progress{w: w, total: total}
}

func (p *progress) show(done int, path string) {
	if p.w != nil {
		fmt.Fprintf(p.w, "%d/%d %s", done, p.total, fit(filepath.Base(path), 50))
		p.shown = true
	}
}

func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
