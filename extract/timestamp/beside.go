package timestamp

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// What stands between the times, labels and words of a line: asciiMarks, and beyond
// them whatever is no letter and no number, but for signs, which say something.
const (
	asciiMarks = " \t\n\r|/-:,.;()[]{}<>*=_\"'"
	signs      = "ⓒ©®℃°∼〜…"
)

// separator gives the length of the mark s starts with, 0 for none.
func separator(s string) int {
	if s[0] < utf8.RuneSelf {
		if strings.IndexByte(asciiMarks, s[0]) >= 0 {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if korean.IsHangul(r) || r != 'ㅣ' && r != 'ㆍ' && (unicode.IsLetter(r) || unicode.IsNumber(r) || strings.ContainsRune(signs, r)) {
		return 0
	}
	return n
}

// onlyMarks reports whether s holds marks and blanks at most.
func onlyMarks(s string) bool {
	for s != "" {
		n := separator(s)
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}

// wordLen gives the bytes up to the next mark, or up to a day with its year that is
// glued to Hangul or an address (홍길동기자2026.01.21); an address keeps its dots.
func wordLen(s string) int {
	n := accountLen(s) // of an address, whatever marks are in it
	for n < len(s) {
		if n > 0 && isDigit(s[n]) && (s[n-1] >= utf8.RuneSelf || isLetter(s[n-1])) {
			if _, year := number(s[n:], len(s)); year == 4 {
				if _, k := scanDate(s[n:]); k > 0 {
					break
				}
			}
		}
		if k := separator(s[n:]); k > 0 && !(s[n] == '*' && n > 0 && n <= len("홍길*") && (s[n-1] >= utf8.RuneSelf || s[n-1] == '*')) { // 홍*동
			if s[n] != '.' || n == 0 || n+1 == len(s) || !isLetter(s[n+1]) {
				break
			}
		}
		_, k := utf8.DecodeRuneInString(s[n:])
		n += k
	}
	return n
}

// accountLen gives the bytes up to the @ of the address s starts with, 0 where it
// starts with none.
func accountLen(s string) int {
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b == '@':
			return i
		case !isLetter(b) && !isDigit(b) && (i == 0 || strings.IndexByte("._-+", b) < 0):
			return 0
		}
	}
	return 0
}

// gluedEnd gives the bytes at the end of word that are another's: of a label, of
// buttons and counts.
func gluedEnd(word, rest string) int {
	if len(word) > maxGlued || isFurniture(word) {
		return 0
	}
	for i := range word {
		if i > 0 && (views(word[i:]) || len(word)-i > len("가나") && isFurniture(word[i:])) {
			return len(word) - i
		}
	}
	return gluedLabel(word, rest)
}

// gluedLabel gives the bytes of the label that word ends in where a time follows it:
// 정치입력 :2023/02/08 is a section and a label, 이수정 a name. What is said of other
// things too (공개, 변경) labels a time behind a title only.
func gluedLabel(word, rest string) int {
	rest = strings.TrimLeft(rest, blanks+":：|")
	if rest == "" || !isDigit(rest[0]) || len(word) > maxGlued {
		return 0
	}
	for i := range word {
		r, n := scanLabel(word[i:])
		if i == 0 || n != len(word)-i || r > register {
			continue
		}
		if (word[i:] == "수정" || word[i:] == "승인") && korean.Syllables(word) == 3 && korean.IsName(word) {
			return 0
		}
		if _, _, titled := korean.SplitGlued(word[:i]); titled || korean.JobTitle(word[:i]) != korean.NoRole || hasPrefix(word[i:], sure) {
			return n
		}
	}
	return 0
}

// word takes a word that is neither time nor label into account. glued says
// that it stands right behind a time. It reports false where the word rules the
// line out.
func (s *scanner) word(w string, glued bool) bool {
	s.words++
	if bar := len(w) - 1; bar > 0 && (w[bar] == 'I' || w[bar] == 'l') && w[bar-1] >= utf8.RuneSelf {
		w = w[:bar] // 홍길동 기자I 2023.02.08
	}
	naming := s.naming
	s.naming, s.person = false, false
	switch {
	case hasPrefix(w, never), s.last == 0 && s.n > 0 && !s.pieces[s.n-1].isLabel && isOne(w, behind):
		return false
	case w == "전" || agoUnit(w) || isOne(w, reading): // 1달 전, beside the time it counts from
		s.words--
		return true
	case hasPrefix(w, offices):
		if s.lastNames > 0 && s.lastN <= 2 { // 홍길동 발행인, 홍길동 가상사 대표이사
			s.title(w, korean.NoRole)
		} else {
			s.office = true
		}
		return true
	case isNumber(w):
		s.words--
		s.numbers++
		return true
	case strings.Contains(w, "@"):
		s.address = true
		return true
	case isDomain(w), weekdayWord(w):
		return true
	case pageNumber(w):
		s.words--
		if s.n > 0 && !s.pieces[s.n-1].isLabel {
			s.pieces[s.n-1].paged = true
		}
		return true
	case views(w):
		s.words--
		s.views = true
		return true
	case counted(w):
		s.words--
		s.issue = s.issue || strings.HasSuffix(w, "호")
		return true
	case s.writer && w == "사진": // 글·사진 홍길동, 글 홍길동 사진 김가상
		s.naming = naming
		return true
	case strings.HasPrefix(w, "ⓒ"), strings.HasPrefix(w, "©"):
		s.owned = true
		return true
	case strings.ContainsAny(w, signs), hasPrefix(w, unlabelled) && !(korean.IsName(w) && korean.IsCommonName(w)) && (!press.Looks(w) || !korean.IsHangul(firstRune(w))):
		s.vetoed = true
	case isOne(w, writers):
		s.writer, s.naming, s.by = true, true, isASCII(w)
		return true
	case strings.Contains(w, "*"): // 작성자 홍*동; else of a comment
		s.vetoed = s.vetoed || !naming
		return true
	case naming && (korean.IsName(w) || s.by && !sentenceEnd(w)):
		s.naming = s.by // By Hong Gildong
		return true
	case s.known(w):
		return true
	}
	if glued { // a particle is running text, but only a system prints seconds, and a name behind them (08:43:46홍길동)
		t := &s.pieces[s.n-1]
		name := korean.IsName(w) && isLoneName(w)
		if !name && (len(w) == len("에") && !isASCII(w) || hasPrefix(w, tied)) {
			return false
		}
		s.untitled = s.untitled || name && !t.hasSecond // 2023-02-08홍길동 기자, but not 2023-02-08이라고
	}
	return s.stranger(w)
}

// known takes a word into account that the tables of presses, posts, sections and
// furniture hold, and reports whether they do.
func (s *scanner) known(w string) bool {
	switch {
	case w == "지면": // of a day, in a list
	case isFurniture(w), s.times > 0 && isButton(w):
		s.words--
		s.furnished = true
	case isOutlet(w):
		s.press = true
	case korean.IsDesk(w), korean.IsRobot(w):
		s.title(w, korean.Reporter)
	case drew(w): // of a picture
		s.credit = true
	case korean.JobTitle(w) != korean.NoRole:
		s.title(w, korean.JobTitle(w))
	case strings.HasSuffix(w, "학년") && isDigit(w[0]): // 홍길동 가상대 국문학과 4학년
		s.title(w, korean.Contributor)
	case s.titled && s.lastN < maxNames && korean.IsOrganization(w) && !korean.IsName(w): // 홍길동 건축사 · 더 가상 건축사사무소
		s.explain()
	case korean.IsColumn(w), press.IsSection(w):
		s.words--
	default:
		_, _, glued := korean.SplitGlued(w) // 홍길동기자
		s.titled, s.person = s.titled || glued, glued
		return glued
	}
	return true
}

// title takes a job title into account, whose names stand before it or behind it.
// Where reporters are from is one word; whom news is about has a name alone.
func (s *scanner) title(w string, role korean.Role) {
	from, named := s.lastN-s.lastNames, s.lastNames > 0
	if s.lastN <= maxNames && s.last <= 4*maxNames && (from < 2 || s.latin || role != korean.Reporter) && (from == 0 || !korean.IsSubject(w)) {
		s.explain()
	}
	s.naming = s.lastN == 0 && role == korean.Reporter || !named && role == korean.Contributor && !korean.IsSubject(w) // 논설위원 홍길동, 가상대 교수 홍길동
	s.last, s.lastN, s.lastNames = 0, 0, 0
	s.titled, s.person = true, true
	s.subject = s.subject || korean.IsSubject(w)
}

// explain takes the strange words since the last known one for explained.
func (s *scanner) explain() {
	s.strange -= s.lastN
	s.names -= s.lastNames
	s.foreign -= s.last
	s.last, s.lastN, s.lastNames = 0, 0, 0
}

// stranger takes a word into account that nothing explains.
func (s *scanner) stranger(w string) bool {
	s.strangers[0], s.strangers[1] = s.strangers[1], w
	runes := utf8.RuneCountInString(w)
	s.strange++
	s.foreign += runes
	s.last += runes
	s.lastN++
	s.latin = isASCII(w)
	if mayBeName(w) || isAccount(w) || korean.IsDepartment(w) && !korean.IsOrganization(w) { // a department posts its own news
		s.names++
		s.lastNames++
		s.person = korean.IsName(w)
		s.signer = isLoneName(w)
	}
	// 한바다 is a name though it ends as sentences do.
	s.prose = s.prose || sentenceEnd(w) && !(runes == 3 && korean.IsName(w))
	s.vetoed = s.vetoed || runes > 1 && (strings.HasSuffix(w, "는") || strings.HasSuffix(w, "를") || strings.HasSuffix(w, "님"))
	return s.foreign <= maxForeign
}

// drew reports whether w says whose a picture or a drawing is.
func drew(w string) bool {
	role := korean.CreditLabel(w)
	return w != "출처" && (role == korean.Photographer || role == korean.Crew)
}

// isOutlet reports whether w is a press, a program or a part of the government that
// posts news: 가상신문사, 뉴스데스크, 8뉴스, 가상복지부.
func isOutlet(w string) bool {
	return press.Looks(strings.TrimSuffix(w, "사")) || len(w) > len("뉴스") && strings.HasPrefix(w, "뉴스") || strings.HasSuffix(w, "뉴스") && isDigit(w[0]) ||
		korean.Syllables(w) > 3 && oneof.Ends(w, ministries...)
}

// isButton reports whether w is a link beside a time: 프린트, 기사저장, 크게보기.
func isButton(w string) bool {
	return korean.OpensButton(w) || korean.IsShare(w) || oneof.Ends(w, bids...)
}

// isFurniture reports whether w is furniture, or several of its longer words
// glued together: 글자크게글자작게, 댓글0공유.
func isFurniture(w string) bool {
	bare := strings.Trim(w, "0123456789+-") // 1190댓글 is of the count before
	if bare != "" && isOne(bare, furniture[lower(firstRune(bare))]) {
		return true
	}
	for w != "" {
		n := 0
		for _, f := range furniture[lower(firstRune(w))] {
			if len(f) > n && len(f) > len("가") && startsWith(w, f) {
				n = len(f)
			}
		}
		if n == 0 {
			return false
		}
		w = strings.TrimLeft(w[n:], "0123456789")
	}
	return true
}

// mayBeName reports whether w is a name by its form and not what ends as events and
// places do, unless its surname is frequent: 김영식, but not 공청회.
func mayBeName(w string) bool {
	last, _ := utf8.DecodeLastRuneInString(w)
	return korean.IsName(w) && (korean.IsCommonName(w) || korean.Syllables(w) != 3 || !strings.ContainsRune(nouns+halls, last))
}

// isLoneName reports whether w, a name by its form, is hardly anything else.
func isLoneName(w string) bool {
	last, _ := utf8.DecodeLastRuneInString(w)
	if n := korean.Syllables(w); n != 3 && (n != 4 || !korean.IsDoubleSurname(w[:len("남궁")])) {
		return false
	}
	return !strings.ContainsRune(nouns, last) && !(korean.IsNoun(w[:len("신청")]) && strings.ContainsRune(papers, last)) // 신청서, but 이상욱
}

// nouns are syllables that end nouns beside a day more often than names: 마감일,
// 공모전, 강원도.
const nouns = "일회전청시구군국집식제품도문"

// papers are syllables that a noun is carried on with: 신청서, 안내문, 행사비.
const papers = "호서문물료비권증표안중처원점금세법단부과자"

// halls are syllables that end where something takes place.
const halls = "관당실홀소장"

// reading are words beside the time an article takes to read.
var reading = []string{"읽기", "읽는", "시간", "분량", "소요", "min", "read"}
