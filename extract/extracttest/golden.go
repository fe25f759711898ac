package extracttest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// sample is a page with the article expected of it.
type sample struct {
	name string // without extension
	file string
	raw  []byte
	text bool // plain text

	want *article.Article // nil where refuse says how the page must fail
	// refuse is the text of the error a page must be refused with.
	refuse string

	got *article.Article
	err error
}

// refusals are the errors a page may be refused with, by their text.
var refusals = []error{extract.ErrNotArticle, extract.ErrTooLarge, extract.ErrTooDeep, extract.ErrEncoding, extract.ErrEmpty}

// samples reads the folder's cases. Broken and lonely files are violations.
func (k *kit) samples() []*sample {
	files, err := fs.ReadDir(k.fsys, ".")
	if err != nil {
		k.report("", "cases", err.Error(), "give a folder with pages and goldens")
		return nil
	}
	var out []*sample
	pages := map[string]string{}
	for _, f := range files {
		ext := path.Ext(f.Name())
		if f.IsDir() || ext != ".html" && ext != ".htm" && ext != ".txt" {
			continue
		}
		s := &sample{name: strings.TrimSuffix(f.Name(), ext), file: f.Name(), text: ext == ".txt"}
		if other, ok := pages[s.name]; ok {
			k.report(s.file, "cases", "shares its golden with "+other, "rename one of them")
			continue
		}
		pages[s.name] = s.file
		if s.raw, err = fs.ReadFile(k.fsys, s.file); err != nil {
			k.report(s.file, "cases", err.Error(), "make the page readable")
			continue
		}
		if !k.rewriting() {
			if err := k.golden(s); err != nil {
				k.report(s.file, "golden", err.Error(), "write "+s.name+".json: "+k.howToRewrite())
				continue
			}
		}
		out = append(out, s)
	}
	for _, f := range files {
		if name, ok := strings.CutSuffix(f.Name(), ".json"); ok && pages[name] == "" {
			k.report(f.Name(), "cases", "has no page", "add "+name+".html or remove it")
		}
	}
	if len(pages) == 0 {
		k.report("", "cases", "no page in the folder", "add <case>.html with <case>.json")
	}
	return out
}

// golden reads what is expected of a page.
func (k *kit) golden(s *sample) error {
	b, err := fs.ReadFile(k.fsys, s.name+".json")
	if err != nil {
		return err
	}
	var failure struct{ Error string }
	if err := json.Unmarshal(b, &failure); err != nil {
		return err
	}
	if s.refuse = failure.Error; s.refuse != "" {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	s.want = &article.Article{}
	return d.Decode(s.want)
}

// compare parses the page and holds the result against the golden, or writes
// the golden anew.
func (k *kit) compare(s *sample) {
	s.got, s.err = k.parse(s.file, s.raw, s.text)
	if s.got != nil {
		again, err := roundTrip(s.got)
		if err != nil {
			k.report(s.file, "json", "the article does not survive JSON: "+err.Error(), "mend the value named")
			return
		}
		if diff := cmp.Diff(s.got, again, zoned, cmpopts.EquateEmpty()); diff != "" {
			k.report(s.file, "json", "the article comes back from JSON changed (-out +in):\n"+diff, "is a string no UTF-8, or a time in no fixed zone?")
		}
		s.got = again
	}
	if k.rewriting() {
		if k.flips(s) {
			return
		}
		if err := k.rewrite(s); err != nil {
			k.report(s.file, "golden", err.Error(), "make the folder writable")
		}
		return
	}
	switch {
	case s.want == nil && s.err == nil:
		k.report(s.file, "golden", fmt.Sprintf("was read as an article (%q), want the error %q", s.got.Headline.Text, s.refuse),
			"add a NotArticle selector that tells such pages")
	case s.want == nil:
		if refusal(s.err) != s.refuse {
			k.report(s.file, "golden", fmt.Sprintf("was refused with %q, want %q", s.err, s.refuse), "mend the rules, or the golden's error")
		}
	case s.err != nil:
		k.report(s.file, "golden", "was refused: "+s.err.Error(), "make Body and Marks match, or expect the error in the golden")
	default:
		if diff := difference(s.want, s.got); diff != "" {
			k.report(s.file, "golden", "differs from the golden (-want +got):\n"+diff,
				"correct the rules; only if the page says what was got: "+k.howToRewrite())
		}
	}
}

// roundTrip sends an article through JSON.
func roundTrip(a *article.Article) (*article.Article, error) {
	b, err := json.Marshal(a)
	if err != nil {
		return nil, err
	}
	again := &article.Article{}
	return again, json.Unmarshal(b, again)
}

// difference compares what two values say as JSON, and shows it line by line as
// in a golden; "" where they are the same.
func difference(want, got any) string {
	w, errW := pretty(want)
	g, errG := pretty(got)
	if err := errors.Join(errW, errG); err != nil {
		return err.Error()
	}
	return cmp.Diff(string(w), string(g))
}

// pretty is the form of goldens.
func pretty(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err := e.Encode(v)
	return b.Bytes(), err
}

// zoned compares times by what is written, zone included.
var zoned = cmp.Transformer("RFC3339", func(t time.Time) string { return t.Format(time.RFC3339Nano) })

// refusal gives the text of the sentinel in err, or all of err.
func refusal(err error) string {
	for _, r := range refusals {
		if errors.Is(err, r) {
			return r.Error()
		}
	}
	return err.Error()
}

func (k *kit) rewriting() bool { return k.update && k.dir != "" }

// flips reports an article that would be rewritten to an error, or the other
// way round: that is a fault more often than a change that is meant.
func (k *kit) flips(s *sample) bool {
	old := *s
	if k.golden(&old) != nil || (old.refuse != "") == (s.err != nil) {
		return false
	}
	what := "was refused and is an article now"
	if s.err != nil {
		what = "was an article and is refused now: " + s.err.Error()
	}
	k.report(s.file, "golden", what, "mend the rules; if it is meant, remove "+s.name+".json and update again")
	return true
}

// rewrite writes the golden of what was got.
func (k *kit) rewrite(s *sample) error {
	var v any = s.got
	if s.err != nil {
		v = map[string]string{"error": refusal(s.err)}
	}
	b, err := pretty(v)
	if err != nil {
		return err
	}
	file := filepath.Join(k.dir, s.name+".json")
	if old, err := os.ReadFile(file); err == nil && bytes.Equal(old, b) {
		return nil
	}
	return os.WriteFile(file, b, 0o644)
}

func (k *kit) howToRewrite() string {
	switch {
	case k.dir == "":
		return "call RunDir instead of Run, with the flag -update"
	case k.updatable:
		return "go test -run '^" + k.test + "$' -update"
	}
	return `put  var _ = flag.Bool("update", false, "rewrite the goldens")  into the test file, then go test -run '^` + k.test + "$' -update"
}
