package byline

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// cellMarks part the cells of a page's head, each between blanks; a bar does so without
// them. The letters are what some print for a bar.
var cellMarks = [...]string{"|", " / ", " · ", " ㆍ ", " • ", " - ", " > ", " l ", " I ", "  "}

// pageHead is the head of a page on one line: times, counts, buttons, a section, the
// outlet, in any order, and who wrote (불교 | 홍길동 | 2021-03-04 17:59, 홍길동 기자 · 사회 ·
// 입력 2024.05.01, 등록 2010-10-02 14:41 | 수정 2010-10-02 14:58 홍길동 기자).
type pageHead struct {
	from, to int    // who wrote: the cells that are nothing else
	cells    int    // how many cells were read
	last     int    // which of them was the last of who wrote
	before   string // the time before who wrote, with its label
	outlet   string // a press that stands apart
	times    int
	issues   int
	sections int
	clock    bool // a label or a time of day is on the line and not a day alone
	vague    bool // the time is one of two hours ago
}

// pageHead reads the cells of line[from:to]. It reports false where no time or section is
// among them, or two are not understood.
func (r *reader) pageHead(from, to int) (h pageHead, ok bool) {
	before := ""
	for i := from; i < to; {
		s := r.line[i:to]
		at, end, clock := stamp(s)
		if at < 0 && i == from {
			at, end, clock = vague(s)
			h.vague = at >= 0
		}
		timed := at >= 0
		if !timed {
			at, end = len(s), len(s)
		}
		h.clock = h.clock || clock
		for x := i; ; {
			mark, n := cellEnd(r.line[x : i+at])
			if !h.cell(r.line, x, x+mark, before, to) {
				return h, false
			}
			if n == 0 {
				break
			}
			x += mark + n
		}
		if timed {
			h.times++
			before = strings.TrimRight(s[at:end], " ")
			end = at + len(before) // the blank is of the mark behind
		}
		i += end
	}
	return h, h.from < h.to && h.times+h.issues+h.sections > 0
}

// cellEnd gives where the first cell of s ends and how long the mark behind it is, 0 for
// the end of s.
func cellEnd(s string) (end, mark int) {
	end = len(s)
	for _, m := range cellMarks {
		if i := strings.Index(s[:end], m); i >= 0 {
			end, mark = i, len(m)
		}
	}
	return end, mark
}

// cell reads the cell s[from:to]. It reports false where who wrote has been read and ends
// before it: a headline may stand in a cell of its own before a reporter.
func (h *pageHead) cell(s string, from, to int, before string, all int) bool {
	const most = 12
	x, y := unfilled(s, from, to)
	if strings.Trim(s[from:to], " ") != "" {
		h.cells++
	}
	part, old := s[x:y], s[h.from:h.to]
	switch word := strings.Trim(part, " |/·()[]"); {
	case h.cells > most:
		return false
	case part == "" && issued(s[from:to]):
		h.issues++
	case idle(part):
	case h.clock && korean.IsKnownPress(word):
		h.outlet = word
	case press.IsSection(word) && !korean.IsDepartment(word), sectionLike(word):
		h.sections++
	case old == "":
		h.from, h.to, h.last, h.before = x, y, h.cells, before
	case h.last == h.cells-1 && before == h.before: // its second part: 오피니언 | 홍길동 | 가람대 교수
		h.to, h.last = y, h.cells
	case strings.HasPrefix(s[h.to:all], "  ") && h.clock && creditEnd(part) && !creditEnd(old):
		h.from, h.to, h.last, h.before = x, y, h.cells, before
	default:
		return false
	}
	return true
}

// issued reports whether the cell names the issue of a magazine: 285호, 통권 12호.
func issued(cell string) bool { return strings.HasSuffix(strings.TrimRight(cell, " ("), "호") }

// sectionLike reports whether a cell is one word that is no person, post or
// organisation, as a section's name is that no table has (불교).
func sectionLike(cell string) bool {
	return korean.Syllables(cell) > 1 && !korean.IsName(cell) && !korean.IsPlace(cell) && korean.JobTitle(cell) == korean.NoRole && !korean.IsOrganization(cell) && !korean.IsDepartment(cell) && !strings.HasSuffix(cell, "기자")
}

// headed reads who wrote in the head of a page, in a place as good as one kept for
// bylines where a time or an issue is in it.
func (r *reader) headed(from, to int) (Line, bool) {
	h, ok := r.pageHead(from, to)
	a, b := h.from, h.to
	if !ok || b-a > 120 || !h.clock && r.line[b-1] == '.' || strings.HasSuffix(h.before, "년") { // a picture's: 강한별 가람대 교수. 2023.6.11; 2024년 …: a headline
		return Line{}, false
	}
	bare := h.before != "" && isDigit(h.before[0])                                                       // 2024-05-01 10:00 기준: without a label what follows needs a post
	if i := strings.LastIndexByte(r.line[a:b], ' '); bare && i > 0 && korean.IsColumn(r.line[a+i+1:b]) { // 2019-03-06 강한별 변호사 칼럼
		b = a + i
	}
	q := *r
	if h.times+h.issues > 0 {
		q.where = Slot
	}
	p, ok := q.segment(a, b)
	if i := strings.LastIndex(r.line[a:b], " - "); !ok && i > 0 && h.times > 0 { // 도서관의 봄 - 홍길동 문화부장 | 2023.06.15
		a += i + len(" - ")
		p, ok = q.segment(a, b)
		ok = ok && len(p.list) == 1 && p.list[0].JobTitle != "" && !korean.IsSubject(p.list[0].JobTitle)
	}
	if ok && len(p.list) == 0 && len(p.mails) > 0 {
		return q.answer(p, a, b, "stamp")
	}
	if !ok || len(p.list) == 0 || !p.atHead(h, r.line[from:a], r.line[b:to]) {
		return Line{}, false
	}
	if h.outlet != "" && p.agency == "" {
		p.dated(h.outlet)
	}
	if copied := strings.TrimRight(r.line[r.from:a], " "); oneof.Ends(copied, "©", "ⓒ") { // ⓒ 홍길동 | 2024.05.01 10:00
		p.photographed()
	}
	if !h.clock && (r.line[a] == '/' || strings.HasSuffix(r.line[:a], "/")) && (h.before != "" || !p.hasMail()) { // 2023.6.11/뉴스1 홍길동 기자
		p.photographed()
	}
	if h.issues > 0 && !h.clock { // no time is left to be read
		a, b = from, to
	} else if h.times == 0 {
		b = to
	}
	return q.answer(p, a, b, "stamp")
}

// atHead reports whether the people wrote what the head of the page h is of: by how they
// stand beside the time, or since a mark makes a cell of them and none is somebody
// whom news is about.
func (p *people) atHead(h pageHead, front, rest string) bool {
	who := &p.list[0]
	named := who.plain()
	bare := h.before != "" && isDigit(h.before[0])
	parted, told := false, false
	for _, side := range [...]string{front, rest} {
		_, n := cellEnd(side)
		parted = parted || n > 0
	}
	for i := range p.list {
		a := &p.list[i]
		told = told || korean.IsSubject(a.JobTitle) || a.ofParty()
		if !p.label && a.JobTitle == "" && a.Email == "" && !a.plain() {
			parted = false
		}
	}
	switch {
	case parted && !told && !h.vague:
		return true
	case h.times == 0 || told && h.sections > 0,
		!h.clock && !bare && !who.listed(rest, p.label || p.headed),
		len(p.list) > 1 && who.JobTitle == "" && !p.label && !p.last().plain(), // 가람역 전시회
		bare && !who.posted() && !(len(p.list) == 1 && (named && !h.clock || korean.IsDeskHead(who.JobTitle) || (named || who.JobTitle != "" && !told) && strings.Count(h.before, ":") == 2)),
		who.JobTitle == "" && !p.label && strings.HasPrefix(strings.TrimLeft(rest, " "), ":"): // 방송일 : 2023.05.04
		return false
	}
	return true
}
