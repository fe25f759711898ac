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

// signature is a text in which who signs it is looked for.
type signature struct {
	*composer
	h         header
	r         reading
	lines     []textLine // of the body
	tail      []textLine
	rest      []textLine // behind the tail
	body      article.Source
	head, end signers // who stands above the body, who below
}

// signed puts together who signs the article: in the header, in the text, behind
// it. Each further place is looked at where nobody signs in those before. A bare name
// is taken last: beside the time it may be who posted another's article.
func (c *composer) signed(h header, r reading, lines, tail, rest []textLine, body article.Source) {
	s := signature{composer: c, h: h, r: r, lines: lines, tail: tail, rest: rest, body: body, head: signers{c: c}, end: signers{c: c}}
	s.head.other = s.toldOf
	s.head.sent, s.end.sent = h.sent, h.sent && len(r.authors) == 0
	s.titled()
	for _, look := range [...]func(){
		s.portrait, s.behindLinks, s.bare, s.button, s.slashed, s.behindStop, s.signedOff,
	} {
		if len(c.a.Authors) > 0 {
			break
		}
		look()
	}
	s.behindStop() // what stands above the text may stand there again
	s.inFront()
	s.profile()
}

// titled takes who stands above, in or below the body with a title, a post or an
// address.
func (s *signature) titled() {
	c, h := s.composer, &s.h
	above := h.title
	if above < 0 {
		above = len(h.lines)
		for above > h.first && h.far(above-1) <= maxNear {
			above--
		}
	}
	for i := max(h.first, above-maxNear); i < len(h.lines); i++ {
		near := h.far(i) <= maxNear || i < h.title && h.title <= maxNear || i > h.title && (h.dates(i-1) || h.dates(i+1))
		if i == h.title {
			if isSpeech(c.a.Headline.Raw) {
				s.head.note(h.named(c), byline.Slot, false)
			}
			if title, who, angled := cutSigner(c.a.Headline.Text); who != "" && (angled || h.sent) {
				s.head.note(&textLine{text: who, num: h.lines[i].num}, byline.Slot, false)
				if angled {
					c.a.Headline.Text = title
				}
			}
		} else if i > h.title || near {
			l := h.lines[i]
			if l.mark == boilerplate.ReporterCard && near && l.signsAlone() { // 홍길동 기자 gildong@… 다른기사 보기
				l.mark = boilerplate.None
			}
			s.head.note(&l, byline.Body, near)
		}
	}
	direct := true
	for i := range s.tail {
		l := &s.tail[i]
		if i > 0 && direct {
			if joined := worksAt(s.tail[i-1].text, l.text); joined != "" {
				l = &textLine{text: joined, num: l.num, runes: runes(joined)}
			}
		}
		if l.mark == boilerplate.ReporterCard && direct && l.signsAlone() { // 홍길동 기자 gildong@… 기자의 다른기사 더보기
			l = &textLine{text: l.text, num: l.num, runes: l.runes}
		}
		if i == 0 || !strings.HasSuffix(s.tail[i-1].text, ":") { // 이메일 :
			s.end.note(l, byline.Body, direct)
		}
		if name := strings.Trim(l.text, "()[]<>/ "); direct && c.a.Agency == "" && korean.IsAgency(name) {
			c.a.Agency = name
			c.took("agency", linePiece(l))
		}
		direct = direct && l.mark != boilerplate.Related && l.mark != boilerplate.Copyright && l.mark != boilerplate.Tags && i < maxNear
	}
	c.source("authors", len(s.r.authors) > 0, s.body)
	outside := func(a article.Author) bool { return a.Kind == article.Contributor }
	reports := func(a article.Author) bool {
		return a.Kind == article.Reporter && strings.HasSuffix(a.JobTitle, "기자")
	}
	switch {
	case !h.sent && slices.ContainsFunc(slices.Concat(s.r.authors, s.end.named), reports):
		s.head.named = slices.DeleteFunc(s.head.named, outside) // whom the picture shows
	case h.sent && slices.ContainsFunc(s.head.named, outside):
		s.head.named = slices.DeleteFunc(s.head.named, reports) // who posts it
	}
	c.a.Authors = mergeAuthors(s.head.named, s.r.authors, s.end.named)
	for _, who := range s.r.credits { // who wrote it took the picture too
		for i := range c.a.Authors {
			if a := &c.a.Authors[i]; a.Name == who.Name && a.Email == "" {
				a.Email = who.Email
			}
		}
	}
	c.a.Authors = slices.DeleteFunc(c.a.Authors, s.spokenTo)
	c.posts(s.r.paragraphs)
}

// spokenTo tells whom the headline or the deck names right behind the label of an
// interview: "[인터뷰] 홍길동 가람대 교수".
func (s *signature) spokenTo(a article.Author) bool {
	return slices.ContainsFunc(s.h.lines, func(l textLine) bool {
		if !strings.Contains(l.text, a.Name) {
			return false
		}
		h := headline.Parse(l.text)
		return strings.HasPrefix(h.Text, a.Name) && slices.ContainsFunc(h.Labels, isInterview)
	})
}

// isInterview tells the label of an interview.
func isInterview(label string) bool {
	return oneof.In(label, "인터뷰", "대담", "만남", "피플")
}

// toldOf tells whom an article's deck names with a post: the text tells of the person.
// What introduces or presents a writer stands first and last.
func (s *signature) toldOf(a article.Author) bool {
	if a.Kind != article.Contributor {
		return false
	}
	n, told, list := 0, false, s.r.paragraphs
	for i := 0; i < len(list)-1; i++ {
		if list[i].Kind == article.Text && !introduces(list[i]) && strings.Contains(list[i].Text, a.Name) {
			n++
			told = told || speaksOf(list[i].Text, a)
		}
	}
	asked := slices.ContainsFunc(s.a.Headline.Labels, isInterview)
	return told || n > 1 || n > 0 && asked
}

// speaksOf reports whether a text has somebody do something, by name and post: "홍길동
// 가람대 교수는", "홍길동 신임 지회장은", "홍길동(41) 가람대 교수팀".
func speaksOf(text string, a article.Author) bool {
	const most = 60 // bytes between the name and the post
	for {
		_, after, ok := strings.Cut(text, a.Name)
		if !ok || a.Name == "" || a.JobTitle == "" {
			return false
		}
		post, _, ok := strings.Cut(after[:min(len(after), most+len(a.JobTitle))], a.JobTitle)
		if rest := after[len(post):]; ok && !strings.Contains(post, ". ") && (korean.GoesOn(rest[len(a.JobTitle):]) || strings.HasPrefix(rest, a.JobTitle+"팀")) {
			return true
		}
		text = after
	}
}

// portrait takes whom the pictures of a text show that was sent in, with a post: "▲ 홍길동
// 가람소방서장". More than one person is whom it tells of.
func (s *signature) portrait() {
	if !s.h.sent {
		return
	}
	shown := signers{c: s.composer}
	for _, list := range [...][]textLine{s.h.lines[s.h.title+1:], s.lines, s.tail} {
		for i := range list {
			if text := strings.TrimLeft(list[i].text, "▲△↑ "); text != list[i].text && isPost(text) {
				shown.note(&textLine{text: text, num: list[i].num}, byline.Slot, true)
			}
		}
	}
	if who := mergeAuthors(shown.named); len(who) == 1 {
		s.a.Authors = who
	}
}

// cutSigner cuts who signs off a headline: "골목 살리기/홍길동 가람대 교수", "골목을 살리자!
// 가람소방서장 홍길동"; in angle brackets none but who signs stands: "골목 살리기<홍길동 (가람대
// 교수)>".
func cutSigner(s string) (title, who string, angled bool) {
	bare := strings.TrimSuffix(s, ">")
	at := strings.LastIndexAny(bare, "/-–|.…!?\"”'’<")
	if at < 0 {
		return s, "", false
	}
	_, n := utf8.DecodeRuneInString(bare[at:])
	if who = strings.TrimSpace(bare[at+n:]); !isPost(who) {
		return s, "", false
	}
	return strings.TrimSpace(bare[:at]), who, bare != s && bare[at] == '<'
}

// bare takes a name alone beside the time or the headline, right behind the text, or
// behind the section.
func (s *signature) bare() {
	h := &s.h
	if h.time >= 0 || h.title >= 0 {
		for i, to := h.aroundTime(); i < to; i++ {
			l := h.lines[i]
			if i == h.title {
				continue
			}
			if i == h.time {
				l.text = strings.TrimLeft(withoutCount(without(l.text, timestamp.Parse(l.text, s.hint.Now).Span)), "lI|ㅣ ")
				l.timed = false
			}
			switch l.text = pressFirst(l.text); {
			case isAccount(l.text):
				l.text, _, _ = strings.Cut(l.text, "(")
			case runes(l.text) > 12 || !hasHangul(l.text) && !h.latin:
				continue
			}
			s.head.note(&l, byline.Slot, false)
		}
	}
	if len(s.tail) > 0 {
		switch last := &s.tail[0]; {
		case last.timed:
			if name := besideTime(last, s.hint); name != "" {
				s.end.note(&textLine{text: name, num: last.num}, byline.Slot, false)
			}
		case last.runes <= 5, last.runes <= 30 && strings.HasSuffix(last.text, ")"), isPressName(last.text), len(s.tail) == 1 && isPost(last.text):
			s.end.note(last, byline.Slot, false)
		}
	}
	if top := slices.IndexFunc(h.lines, func(l textLine) bool { return h.title >= 0 && l.text == h.lines[h.title].text }); top > 1 && press.IsSection(h.lines[top-2].text) && isName(h.lines[top-1].text) {
		s.head.note(&h.lines[top-1], byline.Slot, false) // 사회, 홍길동, the headline
	}
	if len(h.lines) > 0 {
		if name := behindSection(h.lines[0].text); name != "" {
			s.head.note(&textLine{text: name, num: h.lines[0].num}, byline.Slot, false)
		}
	}
	s.a.Authors = mergeAuthors(s.head.bare, s.head.named, s.end.bare, s.end.named)
}

// aroundTime gives the lines, from and to, that stand beside the article's time, or
// right below its headline.
func (h *header) aroundTime() (from, to int) {
	from, to = max(0, h.time-2), min(len(h.lines), h.time+3)
	if h.title < h.time {
		return max(from, h.title+1), to
	}
	to = h.title + 1
	for to < len(h.lines) && h.lines[to].text == h.lines[h.title].text {
		to++
	}
	return from, min(len(h.lines), to+1)
}

// behindLinks takes who signs right behind the links to other articles below the text,
// with an address where their headlines stand between.
func (s *signature) behindLinks() {
	for i := range s.rest[:min(len(s.rest), 2*maxLead)] {
		l := &s.rest[i]
		if l.weight > 0 {
			return
		}
		if i > 0 && l.mark == boilerplate.None && (s.rest[i-1].mark == boilerplate.Related || strings.Contains(l.text, "@")) && l.signsAlone() {
			s.end.note(l, byline.Body, true)
			s.a.Authors = mergeAuthors(s.end.named)
			return
		}
	}
}

// button reads the link to the writer's other articles below the text: "홍길동
// 기자 다른기사 보기", "홍길동 다른 기사 보기"; behind who may not copy it too: "… 재배포
// 금지 홍길동 기자 다른기사 보기".
func (s *signature) button() {
	const forbidden = "금지"
	for _, l := range slices.Concat(s.lines[max(0, len(s.lines)-1):], s.tail) {
		for _, link := range [...]string{"다른기사 보기", "다른 기사 보기", "전체기사 보기", "뉴스보기"} {
			name, address, ok := strings.Cut(l.text, link)
			at := strings.LastIndex(name, forbidden)
			switch {
			case !ok, at < 0 && l.mark != boilerplate.ReporterCard:
				continue
			case at >= 0:
				name, address = name[at+len(forbidden):], ""
			}
			name = strings.TrimSuffix(strings.TrimSpace(name), "의")
			s.end.note(&textLine{text: strings.TrimSpace(name + address), num: l.num}, byline.Slot, false)
		}
	}
	s.a.Authors = mergeAuthors(s.end.named, s.end.bare)
}

// slashed takes a reporter behind a slash for the writer: "… 밝혔다. / 홍길동 기자".
func (s *signature) slashed() {
	if who := s.r.credits; len(who) == 1 && who[0].JobTitle == "기자" {
		s.photographer(who, Piece{Source: s.body})
	}
}

// behindStop takes who stands behind the last sentence in brackets, or from outside a
// newsroom with the place of work: "… 열었다.(홍길동 본부장)", "… 바란다. 가람소방서 소방교
// 홍길동". Where somebody signs elsewhere it must be the same.
func (s *signature) behindStop() {
	n := len(s.a.Paragraphs) - 1
	if n < 0 {
		return
	}
	text := s.a.Paragraphs[n].Text
	at := lastStop(text)
	who, ok := sender(strings.TrimSpace(text[at:]))
	same := func(a article.Author) bool { return a.Name == who.Name }
	if at == 0 || !ok || len(s.a.Authors) > 0 && !slices.ContainsFunc(s.a.Authors, same) {
		return
	}
	s.a.Authors, s.a.Paragraphs[n].Text = mergeAuthors(s.a.Authors, []article.Author{who}), text[:at]
	s.source("authors", true, s.body)
}

// sender reads who signs behind the last sentence: with a post in a bracket or behind a
// mark ("<홍길동 변호사>"), else with where one works or lives too.
func sender(tail string) (article.Author, bool) {
	const longest = 40
	if tail == "" || runes(tail) > longest {
		return article.Author{}, false
	}
	bare := unwrap(tail)
	if a, ok := namedWithPost(bracketHome(bare)); ok {
		return a, true
	}
	by := byline.Parse(bare, byline.Slot)
	if by.Kind != byline.Byline || len(by.Authors()) != 1 || without(bare, by.Span) != "" {
		return article.Author{}, false
	}
	a := by.Authors()[0]
	if bare == tail {
		return a, a.JobTitle != "" && (len(a.Affiliations) > 0 || strings.HasSuffix(bare, ")"))
	}
	return a, a.JobTitle != "" || len(a.Affiliations) > 0
}

// signedOff takes who says good-bye at the end of a broadcast, or whom the text
// introduces.
func (s *signature) signedOff() {
	a, ok := lastSignOff(s.r.paragraphs)
	if !ok {
		a, ok = introduced(s.r.paragraphs)
	}
	if ok {
		s.a.Authors = mergeAuthors([]article.Author{a}, s.r.authors, s.end.bare, s.end.named)
		s.source("authors", true, s.body)
	}
}
