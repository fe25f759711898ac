package byline

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

func (p *people) setPlace(s string) {
	p.place = s
	if p.places == "" {
		p.places = s
	}
}

// addPlace adds a place to those before it: 순천, 광양.
func (p *people) addPlace(s string) {
	if p.place != "" {
		s = p.place + ", " + s
		p.places = ""
	}
	p.setPlace(s)
}

// leads reads the places before names; for other words see leadAffiliation.
func (p *people) leads(ws []token) {
	if n := p.placesIn(ws); n > 0 && n == len(ws) {
		p.addPlace(p.text(ws))
	}
}

// canLead reports whether the words may stand before a name: places, or a work
// place that can be told by how it ends.
func (p *people) canLead(ws []token) bool {
	if p.placesIn(ws) == len(ws) || p.lead && len(ws) <= 2 {
		return true
	}
	last := p.at(ws[len(ws)-1])
	return p.school(ws) > 0 || len(ws) > 1 && korean.TakesNext(p.at(ws[len(ws)-2])) || len(ws) == 2 && korean.IsKindOfOrg(p.at(ws[0])) && korean.Syllables(last) > 1 || korean.IsOrganization(last) && !(len(ws) == 1 && korean.IsNoun(last)) ||
		korean.IsDepartment(last) || isUpper(last[0]) || len(ws) == 1 && strings.Trim(last, "0123456789.-") == ""
}

// unknownOrg reports whether the words before a name may be the work place though
// nothing tells: a noun in a place kept for bylines (카카오 홍길동 팀장), or one or two
// behind an organisation (과학책방 갈다 홍길동 대표).
func (p *people) unknownOrg(ws []token) bool {
	if n := len(ws); n == 0 || n > 3 || !p.slot || n > 1 && !korean.IsOrganization(p.at(ws[0])) {
		return false
	}
	for _, t := range ws {
		if w := p.at(t); len(w) <= len("가") || korean.IsNoun(w) || korean.IsModifier(w) {
			return false
		}
	}
	return true
}

// leadAffiliation gives the work place among the words before a name: a place is
// none, unless its holder serves a town (가람시 홍길동 주무관), nor is a day.
func (p *people) leadAffiliation(ws []token, staff bool) []token {
	if p.placesIn(ws) == len(ws) && (staff || len(ws) == 0 || !korean.IsTown(p.at(ws[len(ws)-1]))) || strings.Trim(p.text(ws), "0123456789.-") == "" {
		return nil
	}
	if n := p.school(ws); n > 0 { // 가람초 5학년 홍길동 기자
		return ws[:n]
	}
	if len(ws) > 1 && strings.Trim(p.at(ws[0]), "0123456789") == "" { // the number of an item
		ws = ws[1:]
	}
	return ws
}

// placesIn gives how many words at the front are places.
func (p *people) placesIn(ws []token) int {
	n := 0
	for n < len(ws) && korean.IsPlace(p.at(ws[n])) {
		n++
	}
	return n
}

// placed gives the waiting people the place.
func (p *people) placed(at string) {
	for i := range p.list {
		if a := &p.list[i]; a.pending && a.Place == "" {
			a.Place = at
		}
	}
}

// allPlaces reports whether toks are places joined by separators.
func (p *people) allPlaces(toks []token) bool {
	for i, t := range toks {
		if i%2 == 0 && !korean.IsPlace(p.at(t)) || i%2 == 1 && t.kind != dot && t.kind != comma && t.kind != slash {
			return false
		}
	}
	return len(toks)%2 == 1
}

func (p *people) onlyPlaces(ws []token) bool { return len(ws) > 0 && p.placesIn(ws) == len(ws) }

// atGround reports whether the place is a sports ground: reporters sign with
// their city, photographers with the ground they stood at (/잠실=홍길동 기자), save
// that a reporter's 잠실=홍길동 기자 id@example.com looks the same.
func (p *people) atGround() bool { return korean.IsGround(p.places) }

// amid gives where the name stands among the words before a title: behind an organisation
// and before its departments, or behind a ward. It gives 0 elsewhere.
func (p *people) amid(ws []token) int {
	for k := 1; k < len(ws); k++ {
		before := p.at(ws[k-1])
		if !p.clearName(ws[k]) || !korean.IsCommonName(p.at(ws[k])) || korean.TakesNext(before) {
			continue
		}
		n := k + 1
		for n < len(ws) && (korean.IsDepartment(p.at(ws[n])) || korean.IsFaculty(p.at(ws[n]))) {
			n++
		}
		if n == len(ws) && !korean.IsNoun(p.at(ws[0])) && (n > k+1 && korean.IsOrganization(before) || n == k+1 && korean.IsWard(before)) {
			return k
		}
	}
	return 0
}
