// Package korean holds the words of Korean bylines: surnames, job titles, the
// endings of organisations and departments, places, press names, desks and the
// labels before a credit. Every table is a string of words separated by white
// space, so that adding a word is adding a word; the functions answer questions
// about one word and never allocate.
//
//   - names.go: [IsSurname], [IsName]; what a person's name looks like
//   - titles.go: [JobTitle]; the word after (or before) a name
//   - orgs.go: [IsOrganization], [IsDepartment], [SplitHead]; where people work
//   - press.go: [IsPress], [IsAgency], [IsDesk], [IsPool], [IsRobot]
//   - places.go: [IsPlace]; where datelines are written
//   - labels.go: [CreditLabel]; what stands before a credit (사진=, 정리=)
//   - sentences.go: [IsTold], [HasTopic]; what running text says and captions do not
//
// The words come from the bylines, datelines and mastheads Korean outlets print
// and, for surnames, from the census (a surname of a few hundred people is left
// out where it would make common nouns look like names).
package korean

import (
	"strings"
	"unicode/utf8"
)

// set is a table to look words up in.
type set map[string]struct{}

// words reads tables of words separated by white space.
func words(tables ...string) set {
	s := set{}
	for _, t := range tables {
		for _, w := range strings.Fields(t) {
			s[w] = struct{}{}
		}
	}
	return s
}

// syllables makes a set of each character of s.
func syllables(s string) set {
	return words(strings.Join(strings.Split(s, ""), " "))
}

func (s set) has(w string) bool {
	_, ok := s[w]
	return ok
}

// maxEnding is the longest ending looked up, in syllables.
const maxEnding = 7

// ending gives the longest proper or whole ending of w that is in the table.
func (s set) ending(w string) (string, bool) {
	at := len(w)
	var found string
	for n := 0; n < maxEnding && at > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(w[:at])
		at -= size
		if s.has(w[at:]) {
			found = w[at:]
		}
	}
	return found, found != ""
}

// IsHangul reports whether r is a Hangul syllable.
func IsHangul(r rune) bool { return '가' <= r && r <= '힣' }

// Syllables counts the syllables of w, or gives -1 where something in it is no
// Hangul syllable.
func Syllables(w string) int {
	n := 0
	for _, r := range w {
		if !IsHangul(r) {
			return -1
		}
		n++
	}
	return n
}

// table says what each of its words makes of a person.
type table map[string]Role

// roles makes one table of a set for each role; where a word is in several, the
// first role keeps it.
func roles(sets map[Role]set) table {
	t := table{}
	for role := Reporter; role <= Editor; role++ {
		for w := range sets[role] {
			if t[w] == NoRole {
				t[w] = role
			}
		}
	}
	return t
}

// ending gives the longest ending of w in the table and its role.
func (t table) ending(w string) (string, Role) {
	at, found, role := len(w), "", NoRole
	for n := 0; n < maxEnding && at > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(w[:at])
		at -= size
		if r := t[w[at:]]; r != NoRole {
			found, role = w[at:], r
		}
	}
	return found, role
}
