package state

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
	"github.com/gisa-go/gisa/extract/internal/meta"
)

// step is a value on the way from the root, with the way back.
type step struct {
	up    *step
	value *value
	key   string // as written, or
	index int    // the place within an array

	titled, asked bool // whether the record has a headline; found out once
}

func (s *step) hasHeadline() bool {
	if !s.asked {
		s.asked = true
		_, s.titled = find(s.value, headlineKeys)
	}
	return s.titled
}

// path writes the keys from the root, without the root's own name.
func (s *step) path(last string) string {
	keys := []string{last}
	for at := s; at != nil && at.up != nil; at = at.up {
		key := at.key
		if at.up.value.Kind == loosejson.Array {
			key = strconv.Itoa(at.index)
		}
		keys = append(keys, key)
	}
	slices.Reverse(keys)
	return strings.Join(keys, ".")
}

// candidate is a record with a body.
type candidate struct {
	script string
	at     *step // the record
	key    string
	body   string
	html   bool
	score  int // Hangul syllables outside links, weighed by how clearly the record is an article and this page's
}

type walker struct {
	script string
	found  []candidate // in the literal
	left   int         // bytes of strings still to look at as bodies or JSON
}

// records finds the records with a body in one literal. Each value is looked at
// once, and strings that are JSON themselves are opened.
func (w *walker) records(r root) []candidate {
	w.script, w.found = r.name, nil
	w.visit(&step{value: &r.value}, 2)
	return w.found
}

// kept bounds the candidates a literal gives; the best stay.
const kept = 8

func (w *walker) visit(s *step, unfold int) {
	v := s.value
	if v.Kind == loosejson.String {
		w.unfold(s, unfold)
		return
	}
	if len(v.Items) > 2 && v.Items[0].Text == "$" && v.Items[1].Text == "meta" {
		return // React's <meta content>
	}
	for i := range v.Items {
		item := &v.Items[i]
		if v.Kind == loosejson.Object {
			if key := plain(item.Key); notBodyKey(key) || w.body(s, item, key) {
				continue
			}
		}
		if len(item.Items) > 0 || len(item.Text) >= 2*enough {
			w.visit(&step{up: s, value: item, key: item.Key, index: i}, unfold)
		}
	}
}

// unfold opens a string that holds JSON.
func (w *walker) unfold(s *step, unfold int) {
	t := s.value.Text
	if unfold == 0 || !looksJSON(t) {
		return
	}
	if w.left -= len(t); w.left < 0 {
		return
	}
	if v, _, err := loosejson.Parse(t); err == nil {
		w.visit(&step{up: s.up, value: &v, key: s.key, index: s.index}, unfold-1)
	}
}

// body looks at a member of the record at s as its body and reports whether it
// is one.
func (w *walker) body(s *step, item *value, key string) bool {
	sure := sureness(key, item)
	var body string
	var isHTML bool
	switch item.Kind {
	case loosejson.String:
		if len(item.Text) < 2*enough || looksJSON(item.Text) {
			return false
		}
		if w.left -= len(item.Text); w.left < 0 {
			return false
		}
		body, isHTML = Normalize(item.Text)
	case loosejson.Array, loosejson.Object:
		if sure == 0 || !isBlocks(item) {
			return false
		}
		body, isHTML = blocks(item), true
	default:
		return false
	}
	m := measure(body)
	if m.hangul < enough || m.endings == 0 || 2*m.links > m.hangul {
		return false
	}
	titled := s.hasHeadline()
	if (sure == 0 || sure < 4 && !titled) && (m.hangul < 200 || m.endings < 3) {
		return false
	}
	score := (m.hangul - m.links) * (1 + sure)
	if !titled {
		score /= 2
	}
	w.keep(candidate{w.script, s, item.Key, body, isHTML, score})
	return true
}

func (w *walker) keep(c candidate) {
	if len(w.found) < kept {
		w.found = append(w.found, c)
		return
	}
	least := 0
	for i := range w.found {
		if w.found[i].score < w.found[least].score {
			least = i
		}
	}
	if w.found[least].score < c.score {
		w.found[least] = c
	}
}

// agree weighs a record by whether its headline is what the page calls itself;
// titles are bare.
func (c *candidate) agree(titles []string) {
	h, _ := c.field(headlineKeys, 1)
	const shortest = len("봄비내려")
	own := bare(h.Text)
	if len(own) < shortest {
		return
	}
	if slices.ContainsFunc(titles, func(t string) bool { return strings.Contains(t, own) }) {
		c.score *= 4
	}
}

// bare is a title without spaces and quotes, which differ from place to place.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if r <= ' ' || strings.ContainsRune(`"'“”‘’·…`, r) {
			return -1
		}
		return r
	}, meta.Clean(s))
}

// measured is what a text shows of being an article's.
type measured struct {
	hangul  int // syllables outside tags
	links   int // those of them within <a>
	endings int // full stops behind Hangul
}

func measure(s string) measured {
	var m measured
	link, last := false, false
	open := strings.LastIndexByte(s, '>') // no tag starts behind it
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '<' && i < open && (s[i+1] == '/' || isName(s[i+1])) {
			switch {
			case s[i+1]|0x20 == 'a' && !isName(s[i+2]):
				link = true
			case s[i+1] == '/' && s[i+2]|0x20 == 'a' && !isName(s[min(i+3, len(s)-1)]):
				link = false
			}
			i += strings.IndexByte(s[i:], '>')
			continue
		}
		switch {
		case c >= 0xEA && c <= 0xED:
			m.hangul++
			if link {
				m.links++
			}
			i += 2
			last = true
			continue
		case last && (c == '.' || c == '?' || c == '!'):
			m.endings++
		}
		last = false
	}
	return m
}

func isName(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
