package timestamp

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
)

// piece is a time or a label of a line.
type piece struct {
	role    role // of a label
	isLabel bool
	stamp
	article.Span
	paged   bool         // a page number follows: 2003-03-13 9면
	short   bool         // as one writes it by hand: 2023.2.8
	system  bool         // as only a system prints it: 2023-02-08, 2023년 02월 08일
	stop    bool         // its last byte is a dot
	starts  bool         // nothing but marks before it
	apart   bool         // nor before a wide gap that follows
	words   int          // words before it
	strange int          // those that nothing explains
	blog    bool         // as blogs print it: 2023. 2. 8. 06:00
	glued   bool         // so printed it starts the line, and the blog's category sticks to it or follows a dot
	aside   bool         // in round brackets
	printed article.Span // of a time: with the label next to it
}

// timePiece gives the piece of a time that stands in line from start to end.
func timePiece(t stamp, line string, start, end int) piece {
	raw := line[start:end]
	blog := t.hasClock && dotted(raw)
	starts := onlyMarks(line[:start])
	return piece{
		stamp:  t,
		Span:   article.Span{Start: start, End: end},
		short:  short(raw),
		system: !short(raw) && strings.ContainsAny(raw, "-년"),
		stop:   raw[len(raw)-1] == '.',
		starts: starts,
		apart:  starts && utf8.RuneCountInString(line[end:end+spaces(line[end:])]) >= 3,
		blog:   blog,
		glued:  blog && starts && (letterAt(line[end:]) || after(line[end+spaces(line[end:]):], "ㆍ", "·", "∙", "・") > 0),
		aside:  !starts && line[start-1] == '(',
	}
}

// scanner cuts a line into times, labels and what else stands there.
type scanner struct {
	pieces    [2 * maxTimes]piece
	n         int
	times     int
	registers int  // labels that a press's registration has too
	appeared  int  // labels that only an article has
	words     int  // words that are neither time nor label, numbers and counters aside
	numbers   int  // beside them
	foreign   int  // characters of those that nothing explains
	strange   int  // such words
	names     int  // strange words that may be names
	vetoed    bool // a bare time is not the article's
	office    bool // nor is a day
	prose     bool // a sentence ends there
	issue     bool // a number with what it counts stands there: an issue's
	views     bool // a word of [counters] stands there
	furnished bool // or one of [furniture]
	titled    bool // a job title stands there, with its names
	subject   bool // the title of one whom news is about
	untitled  bool // a word is a name only if a title follows
	writer    bool // a word stands there that names the writer (글, 작성자, By)
	naming    bool // as the last word
	person    bool // the last word is a name or its title
	by        bool // it is By
	press     bool // a press's name stands there
	address   bool // an address stands there
	signer    bool // a word is a name and hardly anything else
	columns   bool // bars part the words of the line
	owned     bool // whose something is stands there: ⓒ한빛일보
	credit    bool // a mark stands there that parts a picture's credit from its day
	// The strange words since the last known one: a title behind them makes them
	// its names.
	last, lastN, lastNames int
	latin                  bool      // the last of them is in Latin letters
	strangers              [2]string // the last strange words of the line
}

// scan reads the whole line. It reports false as soon as the line cannot be a
// time line.
func (s *scanner) scan(line string) bool {
	glued := false // the last thing was a time and nothing stands between
	for i := 0; i < len(line); {
		rest := line[i:]
		stamp, n := scanStamp(rest)
		if n == 0 && s.times > 0 && s.pieces[s.n-1].isLabel { // 2023.02.08 06:00 (수정 07:00)
			stamp, n = s.sameDay(rest)
		}
		if n > 0 {
			if !s.add(timePiece(stamp, line, i, i+n)) {
				return false
			}
			i, glued = i+n, true
			continue
		}
		if r, n := scanLabel(rest); n > 0 && after(strings.TrimLeft(rest[n:], blanks+"|"), "삭제") == 0 {
			if !s.add(piece{isLabel: true, role: r, Span: article.Span{Start: i, End: i + n}}) {
				return false
			}
			i, glued = i+n, false
			continue
		}
		letter := letterBar(line, i)
		if n := max(separator(rest), letter); n > 0 {
			s.credit = s.credit || rest[0] == '=' && !s.columns || rest[0] == '/' && (s.times == 0 || !strings.HasPrefix(rest, "/ "))
			s.vetoed = s.vetoed || after(rest, "**", `"`, "“", "”") > 0 // the account of a comment, what someone says
			if letter > 0 || after(rest, "|", "│", "｜", "ㅣ") > 0 {
				s.last, s.lastN, s.lastNames = 0, 0, 0
				s.columns = true
			}
			i, glued = i+n, false
			continue
		}
		if glued && loneL(rest) {
			i, glued = i+1, false
			continue
		}
		if s.times > 0 && s.pieces[s.n-1].hasClock && strings.HasPrefix(rest, "출처") { // 2023-02-08 10:00 출처: …
			return true
		}
		if n := s.remark(line[:i], rest); n > 0 {
			i, glued = i+n, false
			continue
		}
		s.vetoed = s.vetoed || s.strange > 0 && !s.views && isDigit(rest[0]) && i > 1 && line[i-1] == '.' && isDigit(line[i-2]) // an index
		n = wordLen(rest)
		n -= gluedEnd(rest[:n], rest[n:])
		if !s.word(rest[:n], glued) {
			return false
		}
		i, glued = i+n, false
	}
	return s.times > 0
}

// sameDay reads a time of day alone behind a label: it is of the day stated last.
func (s *scanner) sameDay(rest string) (t stamp, n int) {
	c, n, bad := scanClock(rest)
	if n == 0 || bad {
		return t, 0
	}
	for _, p := range s.pieces[:s.n] {
		if !p.isLabel {
			t = stamp{date: p.date, clock: c, hasClock: true, zone: p.zone}
		}
	}
	return t, n
}

// remark gives the length of what stands in brackets behind a person or sticks to a
// word in Latin letters, up to the closing one: where the person is from, an account.
// rest begins within them.
func (s *scanner) remark(before, rest string) int {
	cut := strings.TrimRight(before, " ")
	shut := ")"
	if strings.HasSuffix(cut, "<") {
		shut = ">"
	} else if !strings.HasSuffix(cut, "(") {
		return 0
	}
	n := strings.Index(rest[:min(len(rest), maxRemark)], shut)
	if n < 0 || strings.ContainsAny(rest[:n], "@|") || hasDate(rest[:n]) {
		return 0
	}
	if account := isASCII(rest[:n]) && len(cut) > 1 && cut[len(cut)-2] >= utf8.RuneSelf; !account && !s.person {
		return 0
	}
	s.person = false
	return n
}

// letterBar gives 1 where the letter at i of line stands for a bar: 홍길동 기자 l 2023.02.08.
func letterBar(line string, i int) int {
	if (line[i] == 'l' || line[i] == 'I') && spaces(line[i+1:]) > 0 && line[:i] != strings.TrimRight(line[:i], blanks) {
		return 1
	}
	return 0
}

func (s *scanner) add(p piece) bool {
	if s.n == len(s.pieces) {
		return false
	}
	p.words, p.strange = s.words, s.strange
	s.pieces[s.n] = p
	s.n++
	if !p.isLabel {
		s.times++
	} else if p.role == register {
		s.registers++
	} else if p.role == published {
		s.appeared++
	}
	s.last, s.lastN, s.lastNames, s.naming = 0, 0, 0, false
	return s.times <= maxTimes
}
