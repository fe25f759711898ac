package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// signers collects who signs a text.
type signers struct {
	c     *composer
	named []article.Author // with a title, an address or a post
	bare  []article.Author // with nothing but a name

	other func(article.Author) bool // somebody else than who signs
	sent  bool                      // the text was sent in: a post is enough
}

// note reads a line that stands where bylines do. weak says whether its place
// makes a name with a post a byline.
func (s *signers) note(l *textLine, where byline.Where, weak bool) {
	text, slash := strings.CutPrefix(l.text, "/")
	opens := l.mark == boilerplate.Copyright && strings.HasPrefix(text, "[") // "[gildong@…][ⓒ …]"
	who, day, dated := strings.Cut(text, " | ")
	if dated = dated && (withoutDayLabel(day) != day || boilerplate.Classify(day).Kind != boilerplate.None) && signsAlone(who); dated {
		text = who // a footer has such days too, and buttons stand behind
	}
	if l.mark != boilerplate.None && !slash && !opens && !dated || l.runes > 120 {
		return
	}
	if l.timed {
		span := timestamp.Parse(text, s.c.hint.Now).Span
		if who := withoutIssue(text[:span.Start]); signsAlone(who) {
			text = who // the buttons stand behind
		} else {
			text = strings.TrimLeft(without(text, span), ". ")
		}
	}
	_, text = cutDay(withoutCount(text))
	text = bracketHome(strings.TrimSpace(text))
	if strings.HasPrefix(text, "[사진]") {
		return
	}
	a, ok := namedWithPost(text)
	if !ok {
		a, ok = farewell(text)
	}
	if ok {
		s.c.took("authors", linePiece(l))
		s.named = append(s.named, a)
		return
	}
	by := l.byline(text)
	if where == byline.Slot || l.hidden {
		by = byline.Parse(text, byline.Slot)
	}
	doubt := by.Weak || where == byline.Slot
	if isBracketed(text) || s.sent && by.Kind == byline.None && isPost(text) {
		by, doubt = byline.Parse(text, byline.Slot), true
	}
	if by.Kind == byline.None || by.Weak && !weak || by.Rule != "bracket" && strings.ContainsRune("◇◆▲△", firstRune(l.text)) {
		return // whom a picture shows
	}
	if by.Agency != "" && s.c.a.Agency == "" {
		s.c.a.Agency = by.Agency
		s.c.took("agency", linePiece(l))
	}
	for _, a := range by.Authors() {
		bare := a.JobTitle == "" && a.Email == "" && len(a.Affiliations) == 0 && a.Place == ""
		if doubt && s.other != nil && s.other(a) || bare && isWord(a.Name) {
			continue
		}
		s.c.took("authors", linePiece(l))
		if bare && !l.hidden {
			s.bare = append(s.bare, a)
		} else {
			s.named = append(s.named, a)
		}
	}
}

// signsAlone tells a line that is a byline from end to end.
func (l *textLine) signsAlone() bool { return isByline(l.text, l.byline(l.text)) }

// signsAlone tells the same of a part of a line.
func signsAlone(s string) bool { return isByline(s, byline.Parse(s, byline.Body)) }

func isByline(s string, by byline.Line) bool {
	return by.Kind == byline.Byline && !by.Weak && without(s, by.Span) == ""
}

// behindSection gives the name that a page glues to its section: "사회홍길동".
func behindSection(s string) string {
	const name = len("홍길동")
	if len(s) <= name || len(s) > len("뉴스투데이홍길동") || !utf8.ValidString(s[len(s)-name:]) {
		return ""
	}
	section, who := s[:len(s)-name], s[len(s)-name:]
	if !press.IsSection(section) || !isName(who) {
		return ""
	}
	return who
}

// withoutIssue cuts the number of the issue off the end of a line: "홍길동 기자 / 1042호".
func withoutIssue(s string) string {
	s = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(s, " /|ㅣ"), " l"), " ")
	issue := strings.TrimRight(strings.TrimSuffix(s, "호"), "0123456789")
	if strings.HasSuffix(s, "호") && len(issue) < len(s)-len("호") {
		return strings.TrimRight(issue, " /|")
	}
	return s
}

// contributions are the words the label of another's text ends in.
var contributions = []string{"기고", "기고문", "투고", "칼럼", "시론", "시평", "논단", "발언대", "독자의견", "독자의 소리", "독자의 목소리", "독자 마당", "독자의 편지"}

func isContribution(label string) bool { return oneof.Ends(label, contributions...) }

// sends tells the label of a contribution or a speech.
func sends(label string) bool { return isContribution(label) || oneof.Ends(label, speeches...) }

// isColumn tells the name of a column for what is sent in, on a line of its own.
func isColumn(l *textLine) bool {
	return l.runes <= leastTitle && isContribution(strings.Trim(l.text, "[]<>〈〉【】 "))
}

// isSent reports whether somebody from outside the newsroom wrote the text: a label of a
// headline above it or its column's name says so, or it greets those it speaks to.
func (h *header) isSent(page []textLine) bool {
	n := len(h.lines)
	if n < len(page) && isGreeting(page[n].text) || n > 0 && n <= 2 && writes(h.lines[0].text, page[n:]) && writes(h.lines[n-1].text, page[n:]) {
		return true
	}
	above := func(l textLine) bool {
		return isColumn(&l) || withoutContribution(l.text) != l.text || slices.ContainsFunc(headline.Parse(l.text).Labels, sends)
	}
	return slices.ContainsFunc(h.lines[max(h.first, n-3*maxStack):], above)
}

// writes tells who wrote a text by standing above it where its headline is lost: with a
// post, and the text does not tell of them, nor does a reporter sign it.
func writes(s string, page []textLine) bool {
	if !isPost(s) {
		return false
	}
	who := byline.Parse(s, byline.Slot).Authors()
	return len(who) == 1 && korean.IsCommonName(who[0].Name) && !slices.ContainsFunc(page, func(l textLine) bool {
		return strings.Contains(l.text, who[0].Name) || strings.Contains(l.text, "기자") && (l.endsSigned() || l.signsAlone())
	})
}

// withoutContribution takes what a contribution or a speech is called off the front of
// the line that signs it: "[특별기고] 한빛공단 지사장 홍길동", "창간 기념사-홍길동 대표".
func withoutContribution(s string) string {
	text := strings.TrimLeft(s, "■◆● ")
	shut := "/-"
	if strings.HasPrefix(text, "[") {
		text, shut = text[1:], "]"
	}
	if at := strings.IndexAny(text, shut); at > 0 && runes(text[:at]) <= 2*leastTitle && sends(text[:at]) {
		return strings.TrimSpace(text[at+1:])
	}
	return s
}

// bracketHome puts where a reader lives or works in brackets, as most papers print it:
// "홍길동/가람시 나루동", "홍길동·가람시 나루동", "홍길동 서울 강남구 역삼동"; the site of a
// reporter's press it takes off.
func bracketHome(s string) string {
	if bare := unwrap(s); endsInSite(bare) {
		who, _, _ := strings.Cut(bare, "/")
		return who
	}
	for _, mark := range []string{"/", "·", " "} {
		name, home, ok := strings.Cut(s, mark)
		home = strings.TrimSpace(home)
		org, department, _ := strings.Cut(home, " ")
		if ok && isName(name) && (korean.IsAddress(home) && (mark != " " || department != "") || mark == "/" && korean.IsOrganization(org) && (department == "" || korean.IsDepartment(department))) {
			return name + "(" + home + ")"
		}
	}
	return s
}

// isBracketed tells a line that is nothing but round or angled brackets with who
// signs in them: "(가람경찰서 경위 홍길동)".
func isBracketed(s string) bool {
	return (strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") || strings.HasPrefix(s, "〈") && strings.HasSuffix(s, "〉")) && isPost(s)
}

// namedWithPost reads a writer's name with where the writer works or lives in round
// brackets, as newspapers sign what readers send: "홍길동 (가람경찰서 경무계)",
// "홍길동(49·가람시 나루동)"; or behind a comma: "홍길동, 가람소방서 소방행정과".
func namedWithPost(s string) (article.Author, bool) {
	if name, post, ok := strings.Cut(s, ", "); ok && isName(name) {
		org, department, ok := strings.Cut(post, " ")
		if ok && korean.IsOrganization(org) && korean.IsDepartment(department) {
			return article.Author{Name: name, Kind: article.Contributor, Raw: s, Affiliations: []article.Affiliation{{Organization: org, Department: department}}}, true
		}
		return article.Author{}, false
	}
	name, post, ok := strings.Cut(s, "(")
	post, shut := strings.CutSuffix(post, ")")
	name = strings.TrimSpace(name)
	if !ok || !shut || runes(s) > 40 || !hasHangul(post) || strings.ContainsAny(post, "()") || strings.Contains(name, " ") || !isName(name) {
		return article.Author{}, false
	}
	if by := byline.Parse(s, byline.Body); by.Kind != byline.None {
		return article.Author{}, false // the grammar knows
	}
	a := article.Author{Name: name, Kind: article.Contributor, Raw: s}
	if by := byline.Parse(s, byline.Slot); len(by.Authors()) == 1 && without(s, by.Span) == "" {
		a = by.Authors()[0]
	}
	if org, department, ok := strings.Cut(post, " "); ok && korean.IsOrganization(org) && korean.IsDepartment(department) && !korean.IsPlace(org) {
		a.Affiliations = []article.Affiliation{{Organization: org, Department: department}}
	}
	return a, true
}

// farewell reads how a letter is signed: "한빛일보 대표이사 홍길동 배상", "홍길동 드림".
func farewell(s string) (article.Author, bool) {
	for _, bow := range []string{" 배상", " 드림", " 올림", " 拜上"} {
		who, ok := strings.CutSuffix(s, bow)
		if !ok || runes(who) > longLine/2 {
			continue
		}
		name := who[strings.LastIndexByte(who, ' ')+1:]
		if !isName(name) {
			continue
		}
		return article.Author{Name: name, Kind: article.Contributor, Raw: s}, true
	}
	return article.Author{}, false
}

// headsSignature tells what stands above the one who signs a letter: the month, the press.
func headsSignature(l *textLine) bool {
	return press.Looks(strings.TrimSuffix(l.text, "사")) || press.Looks(l.text) || digits(l.text) >= 4 && strings.Trim(l.text, "0123456789 .년월일") == ""
}

// worksAt joins who signs with a post to where that is, on the line above: "가온문화재단",
// "이사장 홍길동"; "" where the line above says no such thing.
func worksAt(above, signer string) string {
	if runes(above) > longLine/2 || !korean.IsOrganization(above[strings.LastIndexByte(above, ' ')+1:]) || !isPost(signer) {
		return ""
	}
	joined := above + " " + signer
	by := byline.Parse(joined, byline.Slot)
	who := by.Authors()
	if len(who) != 1 || who[0].Kind != article.Contributor || len(who[0].Affiliations) != 1 || without(joined, by.Span) != "" {
		return ""
	}
	return joined
}

// maxNear is how far from the body, in lines, a name with a post signs it.
const maxNear = 3

// far counts the lines from one of the header to the body that are no buttons and
// no times.
func (h *header) far(i int) int {
	n := 0
	for ; i < len(h.lines) && n <= maxNear; i++ {
		n += count((h.lines[i].mark == boilerplate.None || h.lines[i].mark == boilerplate.Caption) && !h.lines[i].timed)
	}
	return n
}

// named is the line of the headline without its labels.
func (h *header) named(c *composer) *textLine {
	l := h.lines[h.title]
	l.text = c.a.Headline.Text
	return &l
}

// dates tells a line of the header that states a time or a day.
func (h *header) dates(i int) bool {
	return i >= 0 && i < len(h.lines) && (h.lines[i].timed || h.day(i) != nil)
}

// cards gives authors the addresses their cards have behind the body: a line that
// starts with the name, with the address before the button to more of theirs or nothing
// but it on the next line. Right behind the body the address is the only author's.
func (c *composer) cards(lines []textLine) {
	for i := range lines {
		card := lines[i].text
		if strings.IndexByte(card, '@') <= 0 {
			continue
		}
		who, alone := "", i == 0 && len(c.a.Authors) == 1
		switch {
		case lines[i].mark == boilerplate.ReporterCard:
			who, alone = card, false
			card, _, _ = strings.Cut(card, " 다른")
		case strings.Contains(card, " "):
			continue
		case i > 0:
			who = lines[i-1].text
		}
		for k := range c.a.Authors {
			if a := &c.a.Authors[k]; a.Email == "" && a.Name != "" && (alone || strings.HasPrefix(who, a.Name+" ")) {
				a.Email = mergeAuthors([]article.Author{*a}, byline.Parse(card, byline.Body).Authors())[0].Email
			}
		}
	}
}

// withoutCount cuts how many comments or readers there are off the end of a line:
// "홍길동 의견 0".
func withoutCount(s string) string {
	rest := strings.TrimRight(s, "0123456789, ")
	for _, word := range []string{"의견", "댓글", "조회", "조회수", "추천"} {
		if name, ok := strings.CutSuffix(rest, " "+word); rest == word && rest != s {
			return ""
		} else if ok && (rest != s || word == "조회수") {
			return strings.TrimSpace(name)
		}
	}
	return s
}

// posts gives authors the posts a broadcast's cast prints with their names.
func (c *composer) posts(list []article.Paragraph) {
	for _, p := range list[:min(len(list), 2*maxLead)] {
		if !isCast(p.Text) {
			continue
		}
		for _, who := range byline.Parse(p.Text, byline.Body).Credits {
			for i := range c.a.Authors {
				if a := &c.a.Authors[i]; a.Name == who.Name && len(a.Affiliations) == 0 {
					a.Affiliations = who.Affiliations
				}
			}
		}
	}
}
