package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

const selectorPage = `<html><head><meta name=author content="한가람"><title>제목</title></head><body>
<div id="wrap" class="a b"><h1 class="tit">제목</h1><p class="b">하나</p><p>둘 <b>셋</b></p>
<ul class="list tit"><li>넷</li><li class="on">다섯</li></ul>
<div class="a"><span class="date on">2026.03.04</span></div></div></body></html>`

// TestSelectorSet holds the one-walk matcher against cascadia's own search.
func TestSelectorSet(t *testing.T) {
	root, err := html.Parse(strings.NewReader(selectorPage))
	if err != nil {
		t.Fatal(err)
	}
	selectors := []string{
		"h1", "#wrap", ".tit", "div.a .date", "#wrap > p", "p:first-of-type", "li.on, .date", "meta[name=author]",
		"[class]", "*", "p:not(.b)", "ul li:nth-child(2)", "div#wrap.a.b h1.tit", "h1 + p", "span[class~='on']",
		"p:has(b)", "div:contains('넷, 다섯')", "#missing", "H1", "html body #wrap .a>span",
		"[id$=rap]", "[class^=da]", "[name]", "[class!=b]", ":not([class])", "div [class~=on]", "[ class *= 'tit' ]", "*[id]", "#wrap, [name=author]",
		".tit:not(h1)", ".a .on", ".b .a .date", "#wrap .list > .on", ".list ~ .a span", ".missing span", ".a .a", "ul.list li", "p[class].b", "body [class~=date]", "li.on[class]", ":empty",
		"[class^=li] li", "[class*=ist] .on, .list li", "[class='date on']", "[class*='t t'] li", "[class*=LIS i] li", "[class$=on]", "[class^=a] [class^=da], h1", "p[class*=b], li:first-child, .list li.on",
		`.a\.b`, `[class="a\"b"], .date`, `[id$="a'b"], .tit`, "li:matches(넷|다섯), .date", "p:matchesOwn(하나, 둘), .on", "[class#=(^a b$)], h1", "p\f>\rb",
		"[class*=''] b", "div:not([class*=a]) p", "[class|=list]", "[class*=ist]:not(.on) li", "[class*=ist] + div .on",
	}
	// All in one set, where they must not disturb each other.
	var set selectorSet
	for _, s := range selectors {
		if _, err := set.add(s); err != nil {
			t.Fatal(err)
		}
	}
	found := set.run(root)
	for i, s := range selectors {
		if want := cascadiaFinds(t, root, s); !slices.Equal(found[i], want) {
			t.Errorf("%s: %d elements, cascadia finds %d", s, len(found[i]), len(want))
		}
	}
}

// cascadiaFinds gives the elements cascadia finds, but not the document itself.
func cascadiaFinds(t *testing.T, root *html.Node, css string) []*html.Node {
	t.Helper()
	group, err := cascadia.ParseGroup(css)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(cascadia.QueryAll(root, group), func(n *html.Node) bool { return n.Type != html.ElementNode })
}

// FuzzSelectorSet: whatever cascadia takes for a selector finds what cascadia finds.
func FuzzSelectorSet(f *testing.F) {
	for _, s := range []string{".a .b, h1", `[class*="a b"] > p:not(.b)`, `#wrap > .list ~ .a`, `.a\.b, [id$='a"b']`, "ul li:nth-child(2n+1):matches(넷)", "[ class ^= a i ]"} {
		f.Add(s)
	}
	root, err := html.Parse(strings.NewReader(selectorPage))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, css string) {
		var set selectorSet
		if _, err := set.add(css); err != nil || set.sels[0].attr != "" {
			return
		}
		if got, want := set.run(root)[0], cascadiaFinds(t, root, css); !slices.Equal(got, want) {
			t.Errorf("%q: %d elements, cascadia finds %d", css, len(got), len(want))
		}
	})
}

func TestSelectorErrors(t *testing.T) {
	for _, s := range []string{"div[", "p:nosuch", "", "a::before", ">", "div >> p", "div@"} {
		var set selectorSet
		if _, err := set.add(s); err == nil {
			t.Errorf("%q: no error", s)
		} else if !strings.Contains(err.Error(), s) {
			t.Errorf("%q: the error does not name it: %v", s, err)
		}
	}
}

func TestSelectorAttribute(t *testing.T) {
	for s, want := range map[string]string{
		"meta[name=author]@content": "content", "time@datetime": "datetime", "a[href*='@']": "", ".x": "", `[title="a@b"]`: "",
	} {
		var set selectorSet
		if _, err := set.add(s); err != nil {
			t.Errorf("%q: %v", s, err)
		} else if got := set.sels[0].attr; got != want {
			t.Errorf("%q: attribute %q, want %q", s, got, want)
		}
	}
}
