package extract

import (
	"strings"
	"time"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/timestamp"
)

// What boards and newsrooms print between a headline and its text.

// isCell tells a cell of a header: a form's field, a row of counts, a day, who posted it,
// where the paper printed it.
func (h *header) isCell(i int) bool {
	l := &h.lines[i]
	if l.bullet && i+1 < len(h.lines) && h.lines[i+1].bullet && h.lines[i+1].label {
		return true // the writer's, whatever stands in it
	}
	switch s := l.text; {
	case isRow(s), isStamp(s), endsInTag(s), strings.HasSuffix(s, " 소요") && digits(s) > 0, isNames(s), isAccount(s), isPage(s):
		return true
	case oneof.Begins(s, besides...), i > h.first && isField(s), strings.HasPrefix(s, "기자명 "), strings.Contains(s, "@"):
		return true
	case strings.Contains(s, "_") && l.runes <= 2*leastTitle && !strings.Contains(s, " "): // a file's name
		return true
	}
	return h.day(i) != nil
}

// isField tells a field of a board's form by its label, with or without a colon: "분류
// 지역경제", "등록자 : 홍보팀".
func isField(s string) bool {
	label, _, colon := strings.Cut(s, ":")
	if label = strings.TrimSpace(label); colon && formLabels[label] {
		return true
	}
	label, _, ok := strings.Cut(s, " ")
	return ok && formLabels[label] && !words[label] || oneof.Begins(s, "카테고리", "기사제공", "첨부파일", "예상 읽기")
}

// formLabels are the labels of such fields; words those that a headline may begin with.
var (
	formLabels = map[string]bool{
		"분류": true, "섹션": true, "구분": true, "작성자": true, "글쓴이": true, "등록자": true, "게시자": true, "이름": true, "출처": true, "부서": true, "담당부서": true, "담당자": true,
		"매체": true, "매체명": true, "언론사": true, "보도매체": true, "보도일시": true, "배포일시": true, "조회": true, "조회수": true, "통권": true, "호수": true, "date": true, "By": true,
	}
	words = map[string]bool{"이름": true, "섹션": true, "부서": true, "매체": true, "언론사": true}
)

// besides begin what stands beside a text or a table in it.
var besides = []string{"태그 ", "자료:", "자료 :", "자료제공", "[표]", "<표", "(단위", "최종편집", "최종 편집", "UPDATED", "공유 :", "기사제목 ", "보내는분 ", "받는분 "}

// isRow tells what a board prints of a post: who wrote it and how many read and liked it,
// "한빛일보 0 1029 0 0".
func isRow(s string) bool {
	who := strings.TrimRight(s, "0123456789, ")
	return !strings.Contains(who, " ") && strings.Count(s[len(who):], " ") >= 2 || who != s && oneof.Ends(who, "| 조회", "| 조회수", "| 댓글")
}

// endsInTag tells a word and tags behind it: "가람 #골목".
func endsInTag(s string) bool {
	_, tag, ok := strings.Cut(s, " #")
	return ok && tag != "" && hangulAt(tag)
}

// isStamp tells where a text is from with the day in a bracket: "한빛일보(2021.3.12)".
func isStamp(s string) bool {
	head, day, ok := strings.Cut(s, "(")
	return ok && !strings.Contains(head, " ") && digits(day) >= 6 && strings.Trim(day, "0123456789./- ") == ")"
}

// isNames tells a line of names and nothing else: "홍길동, 김철수, 이영희".
func isNames(s string) bool {
	n := 0
	for name := range strings.SplitSeq(s, ",") {
		if name = strings.TrimSpace(name); !isName(name) {
			return false
		}
		n++
	}
	return n > 1
}

// day gives the day a line states with nothing beside it but a weekday or the
// reporter: "2023-02-08 (수)", "2023-02-08 홍길동 기자". It is the site's or the
// article's by where the line stands.
func (h *header) day(i int) *article.Timestamp {
	l := &h.lines[i]
	if l.timed || l.runes > 40 {
		return nil
	}
	text := l.text
	if who, rest, ok := strings.Cut(text, " | "); ok && signsAlone(who) {
		text = rest
	}
	if source, rest, ok := strings.Cut(text, "|"); ok && strings.HasPrefix(source, "출처") { // 출처:한빛일보|2023-08-01
		text = rest
	}
	if issue, rest, ok := strings.Cut(text, "호] "); ok && text[0] == '[' && digits(issue) > 0 { // [1042호] 2023년 02월 08일 (수)
		text = rest
	}
	if outlet, rest, ok := strings.Cut(text, " "); ok && i > 0 && leastSource <= korean.Syllables(outlet) && korean.Syllables(outlet) <= maxSource && startsWithDay(rest) { // 한빛저널 2023-02-08
		text = rest
	}
	day, beside := cutDay(withoutPage(withoutDayLabel(text)))
	if weekday, rest, ok := strings.Cut(beside, ") "); ok && len(weekday) == len("(수") {
		beside = rest
	}
	if day == "" {
		return nil
	}
	beside = withoutCount(beside)
	if by := byline.Parse(beside, byline.Body); runes(beside) > len("(수)") && (by.Kind != byline.Byline || without(beside, by.Span) != "") && !isDesk(beside) {
		return nil
	}
	return timestamp.Parse(day, time.Time{}).Published
}

// leastSource and maxSource are the length, in syllables, of an outlet's name before a day.
const leastSource, maxSource = 3, 6

// isDesk tells a press with its address, or where a copy comes from: "한빛일보
// desk@hanbit.co.kr", "출처:youtube".
func isDesk(s string) bool {
	if strings.HasPrefix(s, "출처") {
		return true
	}
	name, address, ok := strings.Cut(s, " ")
	return ok && strings.Contains(address, "@") && !strings.Contains(address, " ") && runes(name) >= 3
}

// fromDay gives the line of the header from which a day is the article's: below the
// headline, or right above it at the top of a text.
func (h *header) fromDay() int {
	if h.title > maxLead || h.title < 0 && len(h.lines) > maxStack {
		return max(h.title+1, len(h.lines)-maxStack)
	}
	return 0
}

// cutDay cuts the day at the start of a line from what stands beside it.
func cutDay(text string) (day, beside string) {
	beside = strings.TrimLeft(text, "0123456789 .-/년월일")
	day = text[:len(text)-len(beside)]
	if rest, ok := strings.CutPrefix(beside, "요일"); ok && oneof.Ends(day, "월", "일") { // of Monday, Sunday
		day, beside = day[:len(day)-len("일")], strings.TrimSpace(rest)
	}
	if digits(day) < 6 {
		return "", text
	}
	return day, beside
}

// isAccount tells a citizen's name with the account: "홍길동(gildong)".
func isAccount(s string) bool {
	name, account, ok := strings.Cut(s, "(")
	account, shut := strings.CutSuffix(account, ")")
	return ok && shut && account != "" && isName(strings.TrimSpace(name)) && strings.Trim(strings.ToLower(account), "abcdefghijklmnopqrstuvwxyz0123456789_-") == ""
}

// isPage tells where a newspaper printed the article: "종합 03면".
func isPage(s string) bool {
	head, ok := strings.CutSuffix(strings.Trim(s, "()<>[]〈〉"), "면")
	return ok && len(s) <= 30 && head != "" && head[len(head)-1] >= '0' && head[len(head)-1] <= '9'
}

// withoutDayLabel takes the label off a day that the site's footer may print too:
// "등록일 : 2023.02.08".
func withoutDayLabel(s string) string {
	if at := strings.IndexAny(s, "0123456789"); at > 0 && timeLabels[squeeze(strings.TrimRight(s[:at], " :："))] {
		return s[at:]
	}
	return s
}

// withoutPage cuts the page of the printed paper off a day: "2023-02-08 29면".
func withoutPage(s string) string {
	if i := strings.LastIndexByte(s, ' '); i > 0 && isPage(s[i+1:]) && digits(s[:i]) >= 6 {
		return strings.TrimSpace(s[:i])
	}
	return s
}
