package meta

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// Candidates gives what the page states for a field, the most trustworthy
// first, equal values once. A Tag candidate is one tag; an Author candidate one
// line, which may name several people; the names of presses and portals among
// the author values are left to [Press].
func (c *Collector) Candidates(f Field) []Candidate {
	var out []Candidate
	switch f {
	case Author:
		out = c.people()
	case Press:
		out = c.presses()
	case Tag:
		out = c.tags()
	default:
		out = c.ordered(f)
	}
	return unique(out)
}

// First gives the first candidate of a field and false when there is none.
func (c *Collector) First(f Field) (Candidate, bool) {
	if all := c.Candidates(f); len(all) > 0 {
		return all[0], true
	}
	return Candidate{}, false
}

// ordered gives the candidates of f by rank, then as they stand, those of other
// items of the page (related articles) left out.
func (c *Collector) ordered(f Field) []Candidate {
	main := c.mainScope()
	kept := make([]found, 0, len(c.found[f]))
	for _, v := range c.found[f] {
		if v.scope == nil || v.scope == main || above(v.scope, main) {
			kept = append(kept, v)
		}
	}
	slices.SortStableFunc(kept, func(a, b found) int { return int(a.rank) - int(b.rank) })
	out := make([]Candidate, len(kept))
	for i, v := range kept {
		out[i] = v.Candidate
	}
	return out
}

// mainScope is the item that holds the article's body, or else the first that
// states a headline.
func (c *Collector) mainScope() *html.Node {
	for _, s := range c.bodies {
		if s != nil {
			return s
		}
	}
	for _, v := range c.found[Headline] {
		if v.scope != nil {
			return v.scope
		}
	}
	return nil
}

func above(n, below *html.Node) bool {
	for i := 0; below != nil && i < 2*lookAround; i++ {
		if below = below.Parent; below == n {
			return true
		}
	}
	return false
}

func unique(all []Candidate) []Candidate {
	out := all[:0]
	for _, v := range all {
		if !slices.ContainsFunc(out, func(o Candidate) bool { return o.Value == v.Value }) {
			out = append(out, v)
		}
	}
	return out
}

// fit reports whether a value may stand for its field and takes off what
// machines put before it.
func fit(f Field, v *Candidate) bool {
	switch f {
	case Published, Modified:
		return len(v.Value) <= 100 && digits(v.Value) >= 6 && !strings.HasPrefix(v.Value, "0000")
	case Author:
		v.Value = TrimBy(v.Value)
		return fitName(v.Value) && utf8.RuneCountInString(v.Value) <= 120
	case Site, Press:
		return fitName(v.Value) && utf8.RuneCountInString(v.Value) <= 40
	case URL:
		return strings.Contains(v.Value, "://")
	case Section:
		return utf8.RuneCountInString(v.Value) <= 60 && !isAddress(v.Value)
	case Headline:
		return !isAddress(v.Value) && !untitled(v.Value)
	}
	return true
}

// untitled tells the title of a page nobody gave one.
func untitled(s string) bool {
	if len(s) > len("untitled document") {
		return false
	}
	switch strings.ToLower(s) {
	case "document", "untitled", "untitled document", "new document", "insert title here", "제목 없음", "제목없음", "무제", "home", "index":
		return true
	}
	return false
}

// fitName refuses addresses and handles: a Facebook page is nobody's name.
func fitName(s string) bool {
	return !isAddress(s) && !strings.HasPrefix(s, "@") && strings.ContainsFunc(s, isLetter)
}

func isLetter(r rune) bool { return r > 0x7F || 'a' <= r|0x20 && r|0x20 <= 'z' }

func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "//") || strings.Contains(s, "facebook.com")
}

// TrimBy takes the "By " off an English byline.
func TrimBy(s string) string {
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		return strings.TrimSpace(s[3:])
	}
	return s
}

// siteWords stand in keyword lists that describe the site, not the article.
var siteWords = []string{"뉴스", "기사", "속보", "정치", "경제", "사회", "국제", "문화", "사설", "칼럼", "컬럼", "신문", "일간지",
	"인터넷신문", "경제신문", "경제뉴스", "실시간뉴스", "보도", "스포츠", "연예", "news", "newspaper", "포토", "증권", "부동산"}

// tags splits the keyword lists and leaves out those that describe the site or
// repeat the headline.
func (c *Collector) tags() []Candidate {
	var out []Candidate
	for _, v := range c.ordered(Tag) {
		if c.isHeadline(v.Value) {
			continue
		}
		list := strings.FieldsFunc(v.Value, func(r rune) bool { return r == ',' || r == ';' || r == '|' || r == '#' })
		generic := 0
		for i, t := range list {
			list[i] = strings.TrimSpace(t)
			if slices.Contains(siteWords, strings.ToLower(list[i])) || looksLikePress(list[i]) || c.named(list[i]) {
				generic++
			}
		}
		if len(list) > 30 || generic >= 2 && generic*5 >= len(list) {
			continue
		}
		for _, t := range list {
			if len(out) == maxTags {
				return out
			}
			if t != "" && utf8.RuneCountInString(t) <= 40 {
				out = append(out, Candidate{Value: t, Key: v.Key, Kind: v.Kind})
			}
		}
	}
	return out
}

func (c *Collector) isHeadline(s string) bool {
	return slices.ContainsFunc(c.found[Headline], func(v found) bool {
		return v.Value == s || len(s) > 30 && strings.HasPrefix(v.Value, s)
	})
}
