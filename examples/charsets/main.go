// Command charsets compares detectors of charsets on the same Korean inputs:
// how many each names right, and how long a page takes.
//
//	go run .
//
// It is a module of its own, so that the detectors it compares with stay out of the
// library's dependencies.
package main

import (
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/gisa-go/gisa/encoding"
	saintfish "github.com/saintfish/chardet"
	wlynxg "github.com/wlynxg/chardet"
	"golang.org/x/net/html/charset"
)

// detector names the charset of some bytes.
type detector struct {
	name   string
	detect func([]byte) string
}

var detectors = []detector{
	{"gisa/encoding", func(b []byte) string {
		g, err := encoding.Detect(b, encoding.Hint{})
		if err != nil {
			return ""
		}
		return g.Name
	}},
	{"saintfish/chardet", func(b []byte) string {
		r, err := saintfish.NewHtmlDetector().DetectBest(b)
		if err != nil {
			return ""
		}
		return r.Charset
	}},
	{"wlynxg/chardet", func(b []byte) string { return wlynxg.Detect(b).Encoding }},
	{"x/net/html/charset", func(b []byte) string {
		_, name, _ := charset.DetermineEncoding(b, "text/html")
		return name
	}},
}

// korean says whether a detector's name is one of code page 949's.
func korean(name string) bool {
	switch strings.ToLower(name) {
	case "euc-kr", "cp949", "uhc", "windows-949":
		return true
	}
	return false
}

// score is the share of inputs named right and the mean time for one.
type score struct {
	right float64
	mean  time.Duration
}

// compare runs a detector over the inputs of a case.
func compare(d detector, c inputs) score {
	right := 0
	start := time.Now()
	for _, b := range c.texts {
		name := d.detect(b)
		switch {
		case c.want == "utf-8" && strings.EqualFold(name, "utf-8"),
			c.want == "euc-kr" && korean(name),
			c.want == "" && !korean(name):
			right++
		}
	}
	n := len(c.texts)
	return score{float64(right) / float64(n), time.Since(start) / time.Duration(n)}
}

func main() {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "input\t")
	for _, d := range detectors {
		fmt.Fprintf(w, "%s\t\t", d.name)
	}
	fmt.Fprintln(w)
	for _, c := range cases(200) {
		fmt.Fprintf(w, "%s\t", c.name)
		for _, d := range detectors {
			s := compare(d, c)
			fmt.Fprintf(w, "%.1f %%\t%v\t", 100*s.right, s.mean.Round(100*time.Nanosecond))
		}
		fmt.Fprintln(w)
	}
	w.Flush()
}
