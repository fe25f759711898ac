package extract

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/jsonld"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/meta"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// listing is what makes a page a list, a home page or an answer to a search
// rather than an article. Each point is a sign seen on the lists of many
// outlets; articles have the odd one, so several must agree.
type listing struct {
	points  int
	reasons []string
}

// add takes points for a list, or against it, and why.
func (l *listing) add(points int, why string, args ...any) {
	l.points += points
	if reason := fmt.Sprintf(why, args...); points > 0 && !slices.Contains(l.reasons, reason) {
		l.reasons = append(l.reasons, reason)
	}
}

// How many points make a page a list.
const (
	enoughSigns = 3
	sure        = 9 // what no sign of an article outweighs
)

// notArticle says why a page is no article, "" where it is one. best is the
// element that would be its body, timed tells whether it says when it appeared.
func (s *survey) notArticle(p *Page, best int, h pageHead, data jsonld.Data, timed bool) string {
	none := ""
	if best < 0 {
		none, best = "no running text found in the markup or the scripts", 0
	}
	var l listing
	l.address(p.URL)
	e := &s.elems[best]
	if !timed {
		if notice := s.notice(e); notice != "" {
			l.add(sure, "it says %q", notice)
			timed = true // once is enough
		}
	}
	_, described := p.record(data)
	flash := timed && h.title >= 0 && !h.guess && (described || p.meta.Get("og:type") == "article")
	if s.weights[best].prose < 15 && e.saysNothing(h, timed, flash) {
		none = cmp.Or(none, "no sentence of running text found")
	}
	c := s.contents(e)
	l.contents(c)
	if c.sentences == 0 && !timed && e.pictures == 0 && !described {
		l.add(5, "neither a sentence nor a time")
	}
	l.metadata(p, described, data)
	s.judgeHeadline(&l, h, c.sentences)
	l.title(p, timed)
	if !timed && !s.hasHangul() {
		l.add(5, "no time and nothing in Korean")
	}
	if e.says&saysBody != 0 {
		l.add(-1, "")
	}
	if c.sentences >= 5 && c.items*4 < c.sentences {
		l.add(-1, "")
	}
	if dates := s.dates(h.end); !timed && dates >= 4 && s.weights[best].prose < 100 {
		l.add(5, "%d dates of other articles and none of its own", dates)
	}
	if whole := &s.elems[0]; s.weights[best].prose < 60 && whole.link*2 > whole.text && e.says&saysBody == 0 {
		l.add(2, "hardly any running text among %d characters of links", whole.link)
	}
	switch {
	case none != "":
		return strings.Join(append([]string{none}, l.reasons...), ", ")
	case l.points < enoughSigns:
		return ""
	}
	return strings.Join(l.reasons, ", ")
}

// saysNothing tells an element without running text that is no article's body
// either: no photo's or card news', with several pictures or one and a time; and,
// unless it is a flash, which says its headline once more, none that is named as
// the body and stands below the headline.
func (e *element) saysNothing(h pageHead, timed, flash bool) bool {
	switch {
	case e.pictures > 1, e.pictures == 1 && timed:
		return false
	case e.last <= h.title+h.names:
		return true
	}
	return !flash && (e.says&saysBody == 0 || e.first <= h.title)
}

// contents counts what the lines of an element are.
type contents struct {
	items     int // linked headlines
	entries   int // of these, those over a text of their own
	teasers   int // sentences cut off
	sentences int
	times     int // dates alone
	reporters int // names of reporters alone
}

func (s *survey) contents(e *element) (c contents) {
	for i := e.first; i < e.last; i++ {
		line := &s.lines[i]
		text := line.text
		switch {
		case line.link*10 >= line.runes*6:
			if line.link >= 8 {
				c.items++
				if next := &s.lines[min(i+1, e.last-1)]; next.link*2 < next.runes && next.prose >= 30 {
					c.entries++
				}
			}
		case cutOff(text) && line.runes >= 30:
			c.teasers++
		case line.isSentence():
			c.sentences++
		case line.runes <= 40 && (isDateLine(text) || strings.Contains(text, "기자 20")):
			c.times++
		case line.runes <= 12 && strings.HasSuffix(text, " 기자"):
			c.reporters++
		}
	}
	return c
}

// isSentence tells a line that is running text as a whole.
func (l *surveyLine) isSentence() bool { return l.prose >= l.runes && l.runes >= 15 }

// contents judges what the element is made of.
func (l *listing) contents(c contents) {
	switch {
	case c.items >= 4*max(1, c.sentences):
		l.add(4, "%d linked headlines beside %d sentences", c.items, c.sentences)
	case c.items >= 4 && c.items >= c.sentences:
		l.add(2, "%d linked headlines beside %d sentences", c.items, c.sentences)
	}
	if c.reporters >= 4 && c.reporters*2 >= c.sentences {
		l.add(3, "%d reporters", c.reporters)
	}
	if c.entries*2 >= c.sentences && (c.entries >= 3 || c.entries == 2 && c.times >= 2) {
		l.add(4, "%d linked headlines, each over a text of its own", c.entries)
	}
	if c.sentences == 0 && c.items >= 5 {
		l.add(3, "not one sentence")
	}
	if c.times >= 3 && c.times*2 >= c.sentences {
		l.add(2, "%d dates, one an item", c.times)
	}
	if c.teasers >= 3 && c.teasers >= c.sentences {
		l.add(2, "%d teasers cut off", c.teasers)
	}
}

// metadata judges what the metadata call the page; described says that JSON-LD has
// an article's record.
func (l *listing) metadata(p *Page, described bool, data jsonld.Data) {
	if described {
		l.add(-2, "")
	} else if data.Listing() {
		l.add(2, "its structured data describe a list or a thing")
	}
	switch p.meta.Get("og:type") {
	case "product":
		l.add(sure, "its metadata call it a product")
	case "profile":
		l.add(3, "its metadata call it a profile")
	}
	if _, ok := p.meta.First(meta.Published); ok {
		l.add(-1, "")
	}
}

// judgeHeadline judges what the page is headed.
func (s *survey) judgeHeadline(l *listing, h pageHead, sentences int) {
	if h.title < 0 || h.guess {
		l.add(1, "no headline the metadata and the page agree on")
		if sentences == 0 {
			l.add(2, "not one sentence")
		}
		return
	}
	switch title := s.text(h.title); {
	case namesReporter(title):
		l.add(4, "headed by a reporter, %q", title)
	case press.IsSection(title) || press.Is(title) || s.isLink(h.title):
		l.add(2, "headed %q", title)
	default:
		l.add(-2, "")
	}
}

// title judges what the metadata call the page.
func (l *listing) title(p *Page, timed bool) {
	t, ok := p.meta.First(meta.Headline)
	if !ok {
		return
	}
	named := headline.TrimSite(t.Value, p.site())
	if !timed && (isService(named) || strings.HasSuffix(named, "인사말") || strings.HasSuffix(named, " 안내")) {
		l.add(sure, "titled %q", t.Value)
	}
	if press.IsSection(named) || press.Looks(named) || named == p.site() {
		l.add(2, "titled %q", t.Value)
	}
}

// notice gives the first sentence that a site says to its visitor instead of an
// article.
func (s *survey) notice(e *element) string {
	for i := e.first; i < e.last; i++ {
		if l := &s.lines[i]; l.isSentence() && isNotice(l.text) {
			return s.text(i)
		}
	}
	return ""
}

// isNotice tells a sentence that a site says to its visitor instead of an
// article: an error, a login.
func isNotice(line string) bool { return oneof.In(line, notices...) }

var notices = []string{"페이지를 찾을 수", "찾을 수 없습니다", "결과가 없습니다", "존재하지 않는", "존재하지 않습니다", "삭제되었거나", "삭제된 기사", "삭제된 페이지",
	"잘못된 접근", "잘못된 경로", "비정상적인 접근", "접근 권한이", "권한이 없습니다", "로그인이 필요", "로그인 후", "로그인하", "아이디와 비밀번호", "비밀번호를",
	"회원이 되시면", "서비스 점검", "오류가 발생했습니다", "다시 시도해", "시스템 점검", "이용에 불편을", "확인해 주시기 바랍니다"}

// dates counts the lines from a line on that are dates and little else.
func (s *survey) dates(from int) (n int) {
	for i := from; i < len(s.lines); i++ {
		if l := &s.lines[i]; l.runes <= 40 && isDateLine(l.text) {
			n++
		}
	}
	return n
}

// namesReporter tells the heading of a reporter's own page: "홍길동 기자".
func namesReporter(title string) bool {
	if runes(title) > 16 || !strings.HasSuffix(title, "기자") {
		return false
	}
	by := byline.Parse(title, byline.Body)
	return by.Kind == byline.Byline && without(title, by.Span) == ""
}

// isService reports whether a title is that of a page about the site itself.
func isService(title string) bool {
	title = strings.ReplaceAll(title, " ", "")
	if runes(title) > 16 {
		return false
	}
	for _, w := range []string{"회사소개", "이용약관", "개인정보", "청소년보호정책", "저작권정책", "회원가입", "회원약관", "로그인", "비밀번호찾기", "아이디찾기",
		"마이페이지", "광고안내", "광고문의", "기사제보", "구독신청", "구독안내", "후원안내", "이메일무단수집", "찾아오시는길", "고객센터", "공지사항", "사이트맵", "편집규약", "설문조사", "윤리강령", "고충처리", "검색결과", "통합검색", "자주묻는질문", "편성표", "기자소개", "필진소개", "만드는사람들", "문의하기", "오시는길"} {
		if strings.HasPrefix(title, w) {
			return true
		}
	}
	return false
}

// hasHangul reports whether any line has.
func (s *survey) hasHangul() bool {
	return slices.ContainsFunc(s.lines, func(l surveyLine) bool { return strings.ContainsFunc(l.text, korean.IsHangul) })
}

// address judges a page's address: that of a home page or a search.
func (l *listing) address(address string) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return
	}
	path := strings.ToLower(strings.Trim(u.Path, "/"))
	switch {
	case u.RawQuery == "" && (path == "" || strings.HasPrefix(path, "index.") || path == "main" || path == "home"):
		l.add(4, "the address is a home page's")
	case strings.HasPrefix(u.Host, "search.") || strings.Contains(path, "search"):
		l.add(3, "the address is a search's")
	case strings.Contains(path, "login") || strings.HasSuffix(path, "404") || strings.Contains(path, "error"):
		l.add(3, "the address is a login's or an error's")
	}
}

// site is the name of the site as the metadata give it.
func (p *Page) site() string {
	c, _ := p.meta.First(meta.Site)
	return c.Value
}

// isLink reports whether line i is a link as a whole.
func (s *survey) isLink(i int) bool { return s.lines[i].link >= s.lines[i].runes }

// isDateLine tells a line that is a date and little else: four digits of a year
// or "2시간 전".
func isDateLine(line string) bool {
	return strings.HasPrefix(line, "20") && hasDigits(line) || strings.HasSuffix(line, " 전") && len(line) < 50 || hasClock(line)
}

func hasClock(line string) bool {
	i := strings.IndexByte(line, ':')
	return i > 0 && i+1 < len(line) && line[i-1] >= '0' && line[i-1] <= '9' && line[i+1] >= '0' && line[i+1] <= '5'
}
