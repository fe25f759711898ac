package extracttest

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/extract"
)

// TestEachMutation: every single change to a page is caught where an extractor
// cannot stand it.
func TestEachMutation(t *testing.T) {
	shows := func(css string) func(*extract.Page) bool {
		return func(p *extract.Page) bool { return len(find(p, css)) > 0 }
	}
	says := func(text string) func(*extract.Page) bool {
		return func(p *extract.Page) bool { return strings.Contains(p.Document().Text(), text) }
	}
	for what, sign := range map[string]func(*extract.Page) bool{
		"CP949, declared:": shows("meta[content*=euc-kr]"),
		"CP949, declared behind the first 2 kB:": func(p *extract.Page) bool {
			for n := range find(p, "head")[0].ChildNodes() {
				if n.Type == html.CommentNode {
					return true
				}
			}
			return false
		},
		"CP949, not declared:":       func(p *extract.Page) bool { return len(find(p, "meta[charset], meta[http-equiv]")) == 0 },
		"UTF-8, not declared:":       func(p *extract.Page) bool { return len(find(p, "meta[charset], meta[http-equiv]")) == 0 },
		"UTF-8, declared as EUC-KR:": shows("meta[content*=euc-kr]"),
		"UTF-8 with a byte lost:":    says("\uFFFD"),
		"<br> for <p>:":              shows(".text > br"),
		"<p> for <br>:":              func(p *extract.Page) bool { return len(find(p, ".text br")) == 0 && len(find(p, ".old")) > 0 },
		"an ad:":                     shows(".ad_wrap"),
		"an ad script:":              shows(".text iframe"),
		"a hidden note:":             shows(".text [style]"),
		"a related box:":             shows(".related_article"),
		"a share bar:":               shows(".sns_share"),
		"related lines:":             says("[관련기사]"),
		"a copyright line:":          says("저작권자"),
		"a figure:":                  says("겨울 장터. 가람통신"),
		"a picture table:":           shows(".text table"),
		"without JSON-LD:":           func(p *extract.Page) bool { return len(find(p, "script")) == 0 },
		"is not from the article":    func(p *extract.Page) bool { return len(find(p, ".side")) == 0 },
	} {
		t.Run(what, func(t *testing.T) {
			x := with(func(p *extract.Page, q *extract.Pieces) {
				switch {
				case !sign(p):
				case what == "is not from the article": // takes what it finds
					q.Body.Nodes = find(p, ".notice")
				default:
					q.Body.Nodes = nil
				}
			})
			page := hanbitPage
			if what == "<p> for <br>:" {
				page = strings.NewReplacer(`<div class="text">`, `<div class="text old">`, "<p>가람시가", "가람시가", "</p>\n<p>", "<br>\n", "example</p>", "example<br>").Replace(page)
			}
			k := &kit{x: x, fsys: fstest.MapFS{}, test: "TestHanbit"}
			r, err := extract.NewRegistry(x)
			if err != nil {
				t.Fatal(err)
			}
			k.parser = extract.NewParser(r)
			s := &sample{name: "today", file: "today.html", raw: []byte(page)}
			if s.got, err = k.parse(s.file, s.raw, false); err != nil {
				t.Fatal(err)
			}
			var wrong []string
			for _, mutation := range mutations {
				m := &mutant{kit: k, s: s, text: s.raw}
				mutation.run(m)
				wrong = append(wrong, m.wrong...)
			}
			if all := strings.Join(wrong, "\n"); !strings.Contains(all, what) {
				t.Errorf("not caught, but\n%s\n%v", all, k.found)
			}
		})
	}
}
