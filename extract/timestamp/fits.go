package timestamp

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// fits reports whether the rest of the line lets p be the article's time.
func (s *scanner) fits(p *piece, labelled bool) bool {
	switch {
	case labelled && p.hasClock:
		return true
	case s.office, s.prose, s.untitled && !s.titled:
		return false
	case labelled:
		return s.foreign <= maxForeign/3
	case s.vetoed, s.owned && !(p.hasClock && s.columns):
		return false
	case p.hasClock:
		return s.clockFits(p)
	}
	return s.dayFits(p)
}

// posts reports whether the day p labels as posted (등록일) is the article's: who wrote
// stands beside it, as do its readers or its page, or it is printed as boards do. The
// footer of a site states the press's registration so, behind a colon.
func (s *scanner) posts(p *piece, line string) bool {
	label := strings.TrimRight(line[p.printed.Start:p.Start], blanks)
	return s.posted(p, line) || s.words == 0 && s.appeared == 0 && (label == "등록일" || label == "등록") ||
		(s.titled || s.words > 0 && onlyMarks(line[:p.printed.Start])) && s.dayFits(p)
}

// posted reports whether something beside p tells a board from a site's footer.
func (s *scanner) posted(p *piece, line string) bool {
	return s.views || s.writer || p.paged || strings.HasSuffix(strings.TrimRight(line[:p.printed.Start], blanks), "-")
}

// clockFits reports the same of a day and a time of day that no word labels: people
// may stand beside them, and one that is not known: the outlet, a nickname, a category.
func (s *scanner) clockFits(p *piece) bool {
	score := s.numbers > 1 && s.strange > 1 && !s.titled && !s.writer && !s.views // 가람 2 : 1 한빛
	if score || p.late && !s.views && !s.titled {
		return false
	}
	behind := p.strange < s.strange
	switch {
	case s.strange == s.names && s.strange <= maxStrange, s.titled && s.strange == 1:
		return true
	case p.glued: // a blog's category
		return s.times == 1 && !slices.ContainsFunc(s.strangers[:], isVenue)
	case s.columns && s.strange == s.names+1 && s.strange <= maxStrange: // a category, a name
		return true
	case behind && !s.signer && !s.titled && !s.press && !s.views && !s.address: // where or what takes place
		return false
	}
	return s.nickname(p) && (s.head() || p.hasSecond || !s.event())
}

// nickname reports whether the strange words may be what one calls oneself, an outlet
// or a category; blogs have longer ones, and a name may follow. One that stands alone
// before the time may be a reader's who comments, when it is short.
func (s *scanner) nickname(p *piece) bool {
	switch {
	case s.address && p.hasSecond: // only a system prints seconds
		return s.strange <= 2
	case s.strange == 1:
		comment := s.words == 1 && s.numbers == 0 && !s.head() && (s.foreign < 4 || strings.ContainsAny(s.strangers[1], "0123456789"))
		return s.foreign <= 2*maxNickname && (p.blog || !comment)
	case s.latin:
		return s.strange <= maxStrange
	case s.signer && s.strange == s.names+1 && p.strange == s.strange: // a category and who wrote
		return s.strange <= maxStrange
	}
	return p.blog && s.strange == 2 && s.foreign <= maxNickname
}

// head reports whether something stands there that only the head of a page or a list
// of pages has: counts, buttons, bars.
func (s *scanner) head() bool { return s.views || s.furnished || s.columns }

// dayFits reports the same of a day that no word labels: who wrote must stand
// beside it, or nothing.
func (s *scanner) dayFits(p *piece) bool {
	credit := (s.credit || s.address && p.stop || s.subject && !s.columns) && !p.system
	switch {
	case s.writer && s.strange == 0:
		return true
	case s.address && !credit && !p.short && (0 < s.strange && s.strange == s.names && s.strange <= maxStrange || p.weekday && s.strange <= 2): // 2011년 05월 01일 (일) 홍길동 gildong@…
		return true
	case !p.weekday && (p.apart || s.columns) && s.body(): // as pages for phones print who wrote it
		return true
	case s.signed(p):
		return !credit && !p.short && (!p.aside || s.titled) // 2023.2.8 is a picture's, (1991.04.09) a birthday
	case p.aside && (s.words > 0 || s.issue), s.credit && (s.address || s.titled): // an issue's or a broadcast's, a picture's
		return false
	case s.views && !s.issue:
		return s.strange == 0 || s.strange == 1 && (korean.IsOrganization(s.strangers[1]) || !s.event())
	}
	if p.weekday { // today's date
		return false
	}
	if s.columns && s.words == s.strange && (s.words == 1 || s.latin && s.words < 5) && !s.credit && !s.issue && !p.short { // a category, an outlet
		return s.numbers == 0 && s.foreign <= maxNickname*s.words && !s.event()
	}
	return s.words == 0 && !s.issue && (s.numbers == 0 || s.numbers == 1 && p.starts && !p.short) // 2023-02-08 1164: its readers
}

// signed reports whether who wrote, or the outlet, stands beside the day p and hardly
// anything else.
func (s *scanner) signed(p *piece) bool {
	switch {
	case s.titled && s.strange == 0:
		return !s.press || s.columns || p.system
	case s.titled && (s.strange == 1 || s.latin && s.strange <= maxStrange):
		return s.columns
	case s.words == 1:
		return s.signer || s.press && !s.issue
	case s.words == 2 && s.signer && s.press:
		return s.columns || p.system
	}
	return s.signer && s.columns && p.starts && (s.strange == s.names+1 || s.latin && s.strange <= maxStrange)
}

// event reports whether one of the last strange words is where something takes place,
// or the last one ends as what has a time of its own does (본회의, 개막식, 발표): the time
// is not the article's then.
func (s *scanner) event() bool {
	last, _ := utf8.DecodeLastRuneInString(s.strangers[1])
	return strings.ContainsRune(nouns+halls+"의견표출픈작항약행강막공럼각", last) || oneof.Ends(s.strangers[1], moments...) || slices.ContainsFunc(s.strangers[:], isVenue)
}

// isVenue reports whether something takes place at w.
func isVenue(w string) bool {
	return w != "" && (korean.IsPlace(w) || oneof.Ends(w, venues...))
}

// body reports whether the only word of the line names a body that posts its own
// news (가람언론인클럽); a hall or an office is where something takes place.
func (s *scanner) body() bool {
	return s.words == 1 && s.strange == 1 && slices.ContainsFunc(bodies, func(e string) bool {
		name, ok := strings.CutSuffix(s.strangers[1], e)
		return ok && len(name) > len("가")
	})
}
