package timestamp

import (
	"strings"
	"time"

	"github.com/gisa-go/gisa/article"
)

// Line is what a line says about when the article appeared and changed.
type Line struct {
	// Published and Modified are nil where the line states none.
	Published, Modified *article.Timestamp
	// Labelled is true where a word (입력, 수정, ...) says what the time is, and not where
	// 등록일 stands before a day alone, which may be the press's.
	Labelled bool
	// Span is the part of the line the times and their labels cover.
	Span article.Span
}

// The bounds of a time line: longer ones are text. A labelled time bears a
// header glued to one line around it, a bare one hardly anything.
const (
	maxLine     = 800 // bytes
	maxBare     = 120 // bytes, without a label
	maxForeign  = 60  // characters that are no time, label or furniture
	maxTimes    = 8
	maxStrange  = 3  // unexplained words beside a bare time, all of them names
	maxNickname = 10 // characters
	maxNames    = 4  // names before one title
	maxRemark   = 60 // bytes, in brackets behind a name
	maxGlued    = 60 // bytes of words that stick together
)

// Parse reads one line; ref is the time relative forms (3시간 전) count from,
// the zero time where none is known. A bare time counts only on a line that is
// nothing but times, separators and short furniture: the writer's or the
// outlet's name, views, buttons.
func Parse(line string, ref time.Time) Line {
	text := strings.TrimSpace(line)
	l := parse(text, ref)
	if start := strings.Index(line, text); !l.Span.Empty() {
		l.Span.Start += start
		l.Span.End += start
	}
	return l
}

// parse reads a line without blanks around it.
func parse(line string, ref time.Time) Line {
	if len(line) > maxLine || strings.HasSuffix(line, "다.") {
		return Line{}
	}
	if !hasDate(line) {
		return relative(line, ref)
	}
	if len(line) > maxBare && !hasLabel(line) {
		return Line{}
	}
	var s scanner
	if !s.scan(line) {
		return Line{}
	}
	return s.verdict(line)
}

// hasLabel reports whether a word of line is a label.
func hasLabel(line string) bool {
	for i := 0; i < len(line); {
		n := separator(line[i:])
		if isDigit(line[i]) { // a label may stick to a time
			n = 1
		}
		if n == 0 {
			if _, n = scanLabel(line[i:]); n > 0 {
				return true
			}
			n = wordLen(line[i:])
			if gluedLabel(line[i:i+n], line[i+n:]) > 0 {
				return true
			}
		}
		i += n
	}
	return false
}

// hasDate reports cheaply whether line may hold a date: a number of two digits
// that starts one, or one of four.
func hasDate(line string) bool {
	for i := 0; i < len(line); i++ {
		if !isDigit(line[i]) {
			continue
		}
		_, n := number(line[i:], len(line))
		if n == 4 {
			return true
		}
		if n == 2 || n == 8 {
			if _, k := scanDate(line[i:]); k > 0 {
				return true
			}
		}
		i += n
	}
	return false
}

// verdict gives every time its label and decides which of them are the
// article's.
func (s *scanner) verdict(line string) Line {
	pieces := s.pieces[:s.n]
	roles := s.attach(pieces)
	var out Line
	var first, second, printed *piece
	bareTimes := 0
	registered := false // the press's own registration stands there
	for i := range pieces {
		p := &pieces[i]
		if p.isLabel {
			continue
		}
		r := roles[i]
		if r == register {
			if s.office || !p.hasClock && (s.registers > 1 || !s.posts(p, line)) {
				registered = true
				continue
			}
			r = published
		}
		if registered && !p.hasClock {
			continue // and its first issue
		}
		if p.paged && !p.hasClock && r != modified {
			r = print
		}
		switch {
		case r == published && out.Published == nil && s.fits(p, true):
			out.set(&out.Published, p, line)
			out.Labelled = roles[i] != register || p.hasClock || s.words > 0 || s.posted(p, line)
		case r == modified && out.Modified == nil && (p.hasClock || s.strange == 0 || out.Published != nil) && s.fits(p, true): // 개편 업데이트 2023.02.08
			out.set(&out.Modified, p, line)
			out.Labelled = true
		case r == edited && out.Labelled && out.Published != nil && out.Modified == nil && p.hasClock && !p.timestamp("").Time.Before(out.Published.Time):
			out.set(&out.Modified, p, line)
		case r == edited && out.Published == nil && out.Modified == nil && p.hasClock && s.titled && s.address: // a site has no writer
			out.set(&out.Modified, p, line)
		case r == print:
			printed = p
		case r == bare:
			if bareTimes++; bareTimes == 1 {
				first = p
			} else if bareTimes == 2 {
				second = p
			}
		}
	}
	if second != nil && !first.hasClock && first.date != second.date && (first.End != second.Start || !s.writer) {
		first = nil // from a day to another
	}
	if bareTimes <= 2 && first != nil && out.Published == nil && s.fits(first, out.Labelled) {
		out.set(&out.Published, first, line)
		if second != nil && out.Modified == nil && second.hasClock && !second.before(first.stamp) {
			out.set(&out.Modified, second, line)
		}
	}
	if printed != nil && out.Published == nil && (s.strange == 0 || !printed.printed.Empty() && s.fits(printed, true) || s.dayFits(printed)) {
		out.set(&out.Published, printed, line)
	}
	if out.Published != nil || out.Modified != nil {
		for i, p := range pieces { // their labels
			if p.isLabel && roles[i] != bare {
				out.cover(p.Span)
			}
		}
	}
	return out
}

// attach gives the role of every time, and for every label that was used its
// own. A label belongs to the time behind it; where the line starts with a
// time and ends in a label, or no time follows, to the one before it.
func (s *scanner) attach(pieces []piece) (roles [2 * maxTimes]role) {
	n := len(pieces)
	suffix := !pieces[0].isLabel && pieces[n-1].isLabel && n == 2*s.times
	for i, p := range pieces {
		if !p.isLabel {
			continue
		}
		to := -1
		if i+1 < n && !pieces[i+1].isLabel && !suffix && pieces[i+1].words == p.words {
			to = i + 1
		} else if i > 0 && !pieces[i-1].isLabel && roles[i-1] == bare {
			to = i - 1
		}
		if to >= 0 {
			r := p.role
			if r == desk && to < i {
				r = published
			}
			roles[to], roles[i] = r, r
			t := &pieces[to]
			t.printed = article.Span{Start: min(t.Start, p.Start), End: max(t.End, p.End)}
		}
	}
	return roles
}

func (l *Line) set(to **article.Timestamp, p *piece, line string) {
	raw := p.Span
	if !p.printed.Empty() {
		raw = p.printed
	}
	t := p.timestamp(raw.Of(line))
	*to = &t
	l.cover(p.Span)
}

func (l *Line) cover(s article.Span) {
	if l.Span.Empty() {
		l.Span = s
		return
	}
	l.Span.Start = min(l.Span.Start, s.Start)
	l.Span.End = max(l.Span.End, s.End)
}

// before compares the wall clocks of two times of one line.
func (s stamp) before(t stamp) bool {
	return s.timestamp("").Time.Before(t.timestamp("").Time)
}
