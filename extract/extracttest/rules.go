package extracttest

import (
	"bytes"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/encoding"
	"github.com/gisa-go/gisa/extract"
)

// page gives the sample as an extractor sees it, nil where it is no HTML.
func (s *sample) page() *extract.Page {
	if s.text {
		return nil
	}
	utf8, _, err := encoding.Decode(s.raw, encoding.Hint{})
	if err != nil {
		return nil
	}
	root, err := html.Parse(bytes.NewReader(utf8))
	if err != nil {
		return nil
	}
	return extract.NewPage(root, "")
}

// match checks that the extractor claims its own articles.
func (k *kit) match(s *sample) {
	p := s.page()
	if p == nil || s.err != nil {
		return
	}
	if k.x.Match(p) == extract.NoMatch {
		k.report(s.file, "match", fmt.Sprintf("the extractor does not know its own page; the page says it is at %q", p.URL),
			"add the host to Domains, or a canonical link of the outlet to the page")
	}
}

// hosts checks that hosts stand for all they should.
func (k *kit) hosts() {
	for _, h := range k.x.Hosts() {
		if strings.HasPrefix(h, "www.") && k.lonely(h) {
			k.report("", "hosts", fmt.Sprintf("%q leaves out the domain itself and its mobile pages", h), "write "+h[len("www."):]+", which stands for them all")
		}
	}
}

// lonely reports whether no other host shares h's domain: where some do, the
// outlet may own only those.
func (k *kit) lonely(h string) bool {
	domain := strings.TrimPrefix(h, "www.")
	for _, other := range k.x.Hosts() {
		if other != h && (other == domain || strings.HasSuffix(other, "."+domain)) {
			return false
		}
	}
	return true
}
