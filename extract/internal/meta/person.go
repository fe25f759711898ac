package meta

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// portals republish other presses' articles; their names stand beside a press
// ("뉴시스 | 네이버") or alone.
var portals = []string{"네이버", "naver", "다음", "daum", "네이트", "nate", "zum", "줌뉴스", "msn"}

// roles tell a person from a press.
var roles = []string{"기자", "특파원", "위원", "앵커", "아나운서", "피디", "PD", "리포터", "작가", "교수", "칼럼니스트",
	"에디터", "편집장", "인턴", "평론가", "변호사", "캐스터", "객원", "팀장", "부장", "@"}

// people are the author values that may name people.
func (c *Collector) people() []Candidate {
	var out []Candidate
	for _, v := range c.ordered(Author) {
		if c.press(v) == "" {
			out = append(out, v)
		}
	}
	return out
}

// presses are the names of the press the article is by.
func (c *Collector) presses() []Candidate {
	out := c.ordered(Press)
	for _, f := range []Field{Author, Site} {
		for _, v := range c.ordered(f) {
			name := ""
			if f == Author {
				name = c.press(v)
			} else if rest, ok := besidePortal(v.Value); ok {
				name = rest
			}
			if name != "" && !isPortal(name) {
				v.Value = name
				out = append(out, v)
			}
		}
	}
	return out
}

// press gives the press an author value names, or "" when it may be a person.
func (c *Collector) press(v Candidate) string {
	name := v.Value
	if rest, ok := besidePortal(name); ok {
		return rest
	}
	if oneof.In(name, roles...) {
		return ""
	}
	switch {
	case looksLikePress(name), c.named(name), c.onPortal() && (v.Key == "og:article:author" || v.Key == "twitter:creator"):
		return name
	}
	return ""
}

// besidePortal splits "뉴시스 | 네이버"; a portal alone is ok with its own name.
func besidePortal(s string) (rest string, ok bool) {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '|' || r == 'ㅣ' })
	for _, p := range parts {
		if p = strings.TrimSpace(p); isPortal(p) {
			ok = true
		} else {
			rest = p
		}
	}
	if ok && rest == "" {
		rest = strings.TrimSpace(s)
	}
	return rest, ok
}

func isPortal(s string) bool {
	s = strings.ToLower(s)
	for _, p := range portals {
		if s == p || strings.HasPrefix(s, p+" ") || s == p+"뉴스" {
			return true
		}
	}
	return false
}

// onPortal reports whether the page is a portal's.
func (c *Collector) onPortal() bool {
	return slices.ContainsFunc(c.found[Site], func(v found) bool {
		_, ok := besidePortal(v.Value)
		return ok
	}) || isPortal(c.Get("twitter:site"))
}

// looksLikePress reports whether s has the shape of a press's name or address.
func looksLikePress(s string) bool {
	return press.Looks(s) || !strings.ContainsAny(s, " @,") && (strings.HasSuffix(s, ".com") || strings.HasSuffix(s, ".kr") || strings.HasSuffix(s, ".net"))
}

// named reports whether the page itself uses the name for its site: as site
// name, copyright holder, or at the end of its title.
func (c *Collector) named(s string) bool {
	if utf8.RuneCountInString(s) < 2 {
		return false
	}
	for _, f := range []Field{Site, Press} {
		for _, v := range c.found[f] {
			if v.Key != "itemprop=publisher" && strings.EqualFold(squeeze(v.Value), squeeze(s)) {
				return true
			}
		}
	}
	for _, v := range c.found[Copyright] {
		if strings.Contains(squeeze(v.Value), squeeze(s)) {
			return true
		}
	}
	if n := utf8.RuneCountInString(s); n <= 4 && len(s) == n*len("가") {
		return false // in a title's end it may be a columnist
	}
	for _, v := range c.found[Headline] {
		if i := strings.LastIndexAny(v.Value, "-|:ㅣ<>"); i > 0 && strings.Contains(v.Value[i:], s) {
			return true
		}
	}
	return false
}

func squeeze(s string) string { return strings.ReplaceAll(s, " ", "") }
