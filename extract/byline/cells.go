package byline

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// cellMarks separate the cells of a page's head, each between blanks; a bar does so
// without them. The letters are what some print for a bar.
var cellMarks = [...]string{" / ", " · ", " ㆍ ", " • ", " - ", " l ", " I ", "  "}

// cells reads the head of a page whose cells a separator parts: a section, who wrote,
// the time and counts, in any order (불교 | 홍길동 | 2021-03-04 17:59, 홍길동 기자 · 사회 ·
// 입력 2024.05.01). All cells but one must be understood as something else; that one is
// read as a byline's own place is where a time stands beside it.
func (r *reader) cells(from, to int) (Line, bool) {
	const most = 8
	s := r.line[from:to]
	if len(s) > shortLine {
		return Line{}, false
	}
	mark := cellMark(s)
	if mark == "" {
		return Line{}, false
	}
	s = strings.TrimSuffix(s, strings.TrimRight(mark, " ")) // what stood behind was cut
	at, end, last, n, times, issues, sections := -1, 0, 0, 0, 0, 0, 0
	for i := 0; i <= len(s); n++ {
		j := len(s)
		if k := strings.Index(s[i:], mark); k >= 0 {
			j = i + k
		}
		a, b := trim(r.line, from+i, from+j)
		switch cell := r.line[a:b]; {
		case n == most:
			return Line{}, false
		case timeCell(cell):
			times++
		case issueCell(cell):
			issues++
		case press.IsSection(cell) && !korean.IsDepartment(cell):
			sections++
		case filler(cell) && korean.JobTitle(cell) == korean.NoRole, sectionLike(cell): // 홍길동  기자  2024.05.01: a title is no count
		case at >= 0 && (last < n-1 || times > 0):
			return Line{}, false
		default: // the byline, or its second part: 오피니언 | 홍길동 | 가람대 교수
			if day, rest, _ := stamp(cell); day > 0 && rest == len(cell) { // 오피니언 | 홍길동 교수 2021-03-04 17:59
				times++
				b = trimRightCut(r.line, a, a+day)
			}
			if at < 0 {
				at = a
			}
			end, last = b, n
		}
		i = j + len(mark)
	}
	if at < 0 || times+issues+sections == 0 {
		return Line{}, false
	}
	q := *r
	if times+issues > 0 {
		q.where = Slot
	}
	p, ok := q.segment(at, end)
	if !ok || len(p.list) == 0 {
		return Line{}, false
	}
	for i := range p.list {
		a := &p.list[i]
		if korean.IsSubject(a.JobTitle) || a.ofParty() || !p.label && a.JobTitle == "" && a.Email == "" && (!a.plain() || a.nounLike()) {
			return Line{}, false
		}
	}
	if times == 0 && issues > 0 { // no time is left to be read
		at, end = from, to
	}
	return q.answer(p, at, end, "stamp")
}

// cellMark gives what parts the cells of s, "" where nothing does.
func cellMark(s string) string {
	if strings.IndexByte(s, '|') >= 0 {
		return "|"
	}
	for _, m := range cellMarks {
		if strings.Contains(s, m) {
			return m
		}
	}
	return ""
}

// sectionLike reports whether a cell is one word that is no person, post or
// organisation, as a section's name is that no table has (불교).
func sectionLike(cell string) bool {
	return korean.Syllables(cell) > 1 && !korean.IsName(cell) && !korean.IsPlace(cell) && korean.JobTitle(cell) == korean.NoRole && !korean.IsOrganization(cell) && !korean.IsDepartment(cell) && !strings.HasSuffix(cell, "기자")
}

// issueCell reports whether the cell names the issue of a magazine: 285호, 제12호 (2019년 11월).
func issueCell(cell string) bool {
	issue, _, _ := strings.Cut(cell, " (")
	return cutIssue(issue) == ""
}

// timeCell reports whether the cell is a time, or two, with their labels.
func timeCell(cell string) bool {
	at, end, _ := stamp(cell)
	return at == 0 && end == len(cell)
}
