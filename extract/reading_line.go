package extract

import (
	"cmp"
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// line reads one line of text and reports whether it ends the article. after is
// how much prose follows it. What names writers and sources goes first, then
// what is no text; the rest is a paragraph.
func (r *reading) line(b *block, after int) (end bool) {
	text, done := r.takeByline(b, after)
	if done {
		return false
	}
	if after == 0 && text != "" && len(text) < len(b.text) && strings.HasSuffix(b.text, text) { // who opens it may sign it too
		text, _ = r.takeByline(&block{text: text, node: b.node}, after)
	}
	mark := b.mark()
	if text != b.text {
		mark = boilerplate.Classify(text)
	}
	text, end = r.takeMark(text, mark, headsComments(b.text))
	if !hasLetter(text) || isTagEnd(text) {
		return end
	}
	kind := article.Text
	if b.bold && isHeadingText(text) {
		kind = article.Subheading
	}
	r.add(kind, text)
	return end
}

// isTagEnd tells what broken markup leaves of a tag: "div>", "/p>".
func isTagEnd(s string) bool {
	name, ok := strings.CutSuffix(s, ">")
	return ok && len(name) <= len("/figcaption") && strings.Trim(name, "/abcdefghijklmnopqrstuvwxyz123456") == ""
}

// takeByline takes a byline or a credit off a line and gives what is left of it.
// done tells that the whole line was such.
func (r *reading) takeByline(b *block, after int) (text string, done bool) {
	text = b.text
	by := b.byline()
	if rest := undated(text); b.node != nil && rest != "" { // "-2026/05/15 홍길동 기자"
		if signed := byline.Parse(rest, byline.Body); signed.Kind == byline.Byline && without(rest, signed.Span) == "" {
			text, by = rest, signed
		}
	}
	switch {
	case by.Span.Start > 0 && by.Span.End < len(text) && text[by.Span.Start] == '(' && korean.IsHangul(lastRune(text[:by.Span.Start])):
		return text, false // who somebody is, glued to the name: "홍길동(한빛신문 기자)씨가"
	case by.Kind == byline.None:
		if rest, address := tailAddress(text); address != "" && after == 0 {
			r.authors = append(r.authors, article.Author{Kind: article.Reporter, Email: address})
			r.drop(address, "byline")
			text = withoutPhotoDay(rest)
		}
		return text, false
	case by.Kind == byline.Credit:
		return r.takeCredit(text, by, after)
	case by.Weak && strings.HasPrefix(text, "-"):
		return text, false // who said what the list has above
	case (by.Weak || isOutsider(by)) && len(r.paragraphs) > 0 && after > 0:
		// A name with a post between paragraphs is whom a picture shows.
		if done = without(text, by.Span) == ""; done {
			r.caption(text)
		}
		return text, done
	}
	text = r.takeAuthors(text, by)
	if done = b.node != nil && isTime(text); done {
		r.drop(text, "when the article appeared or changed")
	}
	return text, done
}

// isOutsider tells somebody's name with a post outside newsrooms and nothing else.
func isOutsider(by byline.Line) bool {
	return by.Kind == byline.Byline && len(by.Credits) == 1 && by.Credits[0].Kind == article.Contributor && by.Credits[0].Email == "" && by.Rule != "bracket"
}

// takeCredit takes a picture's source, or a crew, off a line.
func (r *reading) takeCredit(text string, by byline.Line, after int) (rest string, done bool) {
	rest = without(text, by.Span)
	if rest == "" {
		r.credit(by.Span.Of(text))
		if after == 0 && !strings.ContainsAny(text, "=:") { // 그래픽=홍길동 기자
			r.credits = append(r.credits, by.Credits...)
		}
		return "", true
	}
	opens := by.Span.Start == 0 && by.Rule == "bracket" // [더팩트ㅣ사진공동취재단] before the text
	if opens || after == 0 && boilerplate.Classify(text).Kind != boilerplate.Caption {
		r.drop(by.Span.Of(text), "credit")
		r.credits = append(r.credits, by.Credits...)
		return withoutPhotoDay(strings.TrimRight(rest, " /|")), false
	}
	return text, false
}

// withoutPhotoDay takes the day of a picture off the sentence before it: "… 걷고 있다.
// 2023.2.8".
func withoutPhotoDay(s string) string {
	head := strings.TrimRight(s, "0123456789. ")
	if digits(s[len(head):]) >= 6 && strings.HasSuffix(head, "다") && strings.HasPrefix(s[len(head):], ". ") {
		return head + "."
	}
	return s
}

// takeAuthors takes those who wrote the article off a line, a deck glued to their
// dateline too.
func (r *reading) takeAuthors(text string, by byline.Line) string {
	if head := strings.TrimSpace(text[:by.Span.Start]); head != "" && len(r.paragraphs) == 0 && by.Rule != "tail" && isHeadingText(head) && runes(text[by.Span.End:]) > 40 {
		r.deck = append(r.deck, head)
		text = text[by.Span.Start:]
		by.Span = article.Span{End: by.Span.End - by.Span.Start}
	}
	r.authors = append(r.authors, by.Authors()...)
	r.agency = cmp.Or(r.agency, by.Agency)
	r.drop(by.Span.Of(text), "byline")
	if place, ok := strings.CutSuffix(text[:by.Span.Start], "/"); ok && by.Span.End == len(text) && runes(place) <= 6 && !strings.ContainsAny(place, " .") {
		return "" // 제주/홍길동 기자
	}
	ends := by.Span.End == len(text)
	text = strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(without(text, by.Span), " /|"), "()"), "(")
	if head := strings.TrimRight(text, " <[【〈="); ends && len(head) < len(text) && endsSentence(head) {
		text = head // what it stood in
	}
	if text = withoutPhotoDay(strings.TrimRight(text, " /|")); by.Span.Start == 0 && strings.HasPrefix(text, "사진 ") && runes(text) <= 30 && !endsSentence(text) {
		return "" // "취재 홍길동 리포터 사진 이도담 참고 가람연구소"
	}
	return text
}

// takeMark takes off a line what is no text, and gives what is left of it and
// whether the article ends here: with its copyright, at related articles, at the
// readers' comments.
func (r *reading) takeMark(text string, mark boilerplate.Mark, comments bool) (rest string, end bool) {
	rest = without(text, mark.Span)
	switch mark.Kind {
	case boilerplate.None:
		return text, false
	case boilerplate.Note:
		r.add(article.Note, text)
		return "", false
	case boilerplate.Caption:
		if rest == "" {
			r.credit(text)
			return "", false
		}
		r.drop(mark.Span.Of(text), "picture credit")
		return rest, false
	case boilerplate.Copyright:
		r.copyright = cmp.Or(r.copyright, strings.TrimSpace(mark.Span.Of(text)))
	case boilerplate.Tags:
		r.tags = append(r.tags, hashtags(mark.Span.Of(text))...)
	}
	if rest != "" {
		r.authors = append(r.authors, byline.Parse(signedIn(mark.Span.Of(text)), byline.Body).Authors()...)
	}
	r.drop(mark.Span.Of(text), "boilerplate")
	return rest, rest == "" && (mark.Kind == boilerplate.Copyright || mark.Kind == boilerplate.Related || comments)
}

// signedIn gives who signs in what stands behind a paragraph, "" where nobody does:
// "▶관련기사 3면 홍길동 기자 gildong@…", "… 재배포 금지 홍길동 기자 다른기사 보기".
func signedIn(tail string) string {
	at := strings.Index(tail, "기자 ")
	if at < 0 {
		return ""
	}
	who := tail[strings.LastIndexByte(strings.TrimRight(tail[:at], " "), ' ')+1:]
	if by := byline.Parse(who, byline.Body); by.Kind != byline.Byline || by.Weak || by.Span.Start > 0 {
		return ""
	}
	return who
}
