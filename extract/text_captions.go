package extract

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/headline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// captions tells which lines of a body are captions: a line printed twice in a row
// (the picture's own text and the caption), what [gallery] shows to be one, and the short
// lines below one behind ▲.
func captions(lines []textLine, title string) []bool {
	out := make([]bool, len(lines))
	g := newGallery(lines, title)
	for i := range lines {
		l := &lines[i]
		if i > 0 && len(lines) > 2 && lines[i-1].text == l.text {
			out[i-1], out[i] = !l.endsSigned(), true
		} else if g.alike(i - 1) {
			out[i-1], out[i] = true, i > 1
		}
		if g.headed && isTriangle(l) || l.listed {
			continue
		}
		g.top = g.top && (i == 0 || out[i-1])
		out[i] = out[i] || g.first(i) || g.owned(i) || g.alone(i) || i < g.last && g.shows(i) || g.told > 1 && g.seen(i, i < g.last)
		if out[i] && strings.HasPrefix(l.text, "▲") {
			for k := i + 1; k < captionEnd(lines[:g.last+1], i); k++ {
				out[k] = true
			}
		}
	}
	return out
}

// gallery is what the lines of a body have in common that tells its captions.
type gallery struct {
	lines     []textLine
	last      int            // the last running text
	told      int            // paragraphs that are running text
	marks     map[rune]int   // how many lines each mark of a picture opens
	heads     int            // short lines above a paragraph
	spoken    bool           // it speaks to its reader
	opens     int            // the paragraph that the dateline opens
	short     map[string]int // how often each short line stands there: whose the pictures are
	triangles int            // short lines with ▲
	dateline  bool           // one opens no scene
	headed    bool           // lines with ▲ head its parts
	top       bool           // nothing but captions stands above
	photos    bool           // it is about pictures: its headline or first line says so
}

func newGallery(lines []textLine, title string) *gallery {
	g := &gallery{lines: lines, opens: opening(lines), short: map[string]int{}, marks: map[rune]int{}, headed: triangleHeads(lines), top: true}
	if len(lines) > 0 {
		g.photos = lines[0].opensSigned() && isScene(lines[0].text)
	}
	for _, label := range headline.Parse(title).Labels {
		g.photos = g.photos || oneof.In(label, "포토", "사진", "화보")
	}
	for i := range lines {
		l := &lines[i]
		if repeatable(l) {
			g.short[l.text]++
		}
		g.triangles += count(isTriangle(l))
		if l.weight >= 20 && !posed(l.text) && !shown(l.text) {
			g.last = i
			g.told++
		}
		if mark := firstRune(l.text); strings.ContainsRune("△▼↑", mark) && !strings.ContainsAny(l.text, ":=(") && (mark == '↑' || strings.Count(l.text, string(mark)) == 1) {
			g.marks[mark]++
		}
		g.heads += count(heads(lines, i))
		g.spoken = g.spoken || isPolite(l.text) || isCue(l.text)
		g.dateline = g.dateline || l.weight > 0 && !isScene(l.text) && l.opensSigned()
	}
	return g
}

// first tells a caption above the text: over the paragraph that the dateline opens, by
// the one who took the picture and wrote the article, or saying what people do in it.
func (g *gallery) first(i int) bool {
	l := &g.lines[i]
	switch {
	case i < g.opens:
		return l.mark != boilerplate.Note
	case i <= 1 && i+1 < g.last && l.weight > 0 && l.endsSigned():
		return !g.lines[g.last].endsSigned()
	}
	return g.top && i+1 < g.last && (g.repeated(i) || !g.photos && l.text[0] != '[' && shown(l.text) && !refersBack(g.lines[i+1].text))
}

// refersBack tells a paragraph that goes on from the one before it.
func refersBack(s string) bool {
	return oneof.Begins(s, "이들", "이는 ", "이에 ", "이 같", "이같", "이처럼", "이런", "이러", "이로", "이를", "이와", "그 ", "그는", "그가", "그런", "그러", "그렇", "또", "하지만", "반면", "특히", "한편", "때문", "게다가", "여기")
}

// owned tells a caption by the line beside it: its picture's file above, whose the
// picture is or who took it below.
func (g *gallery) owned(i int) bool {
	l := &g.lines[i]
	if l.weight <= 0 && l.mark == boilerplate.None && i > 0 && isFile(g.lines[i-1].text) && l.byline(l.text).Kind == byline.None {
		return true
	}
	if i+1 == len(g.lines) || l.opensSigned() {
		return false
	}
	below := &g.lines[i+1]
	owner := below.mark == boilerplate.Caption || namesPhoto(below.text)
	if i < g.last && innerSentences(l.text) <= 1 && isScene(firstSentence(l.text)) {
		return owner && (below.runes <= maxLoose || below.text[0] == '[') || i+1 < g.last && below.num == l.num+1 && below.runes <= 20 && shown(l.text) && (namesPress(below.text) || below.signsAlone())
	}
	return owner && l.mark == boilerplate.None && l.runes <= longLine && (below.text[0] == '[' || below.num == l.num+1 && below.runes <= 20) && endsInNoun(strings.TrimRight(l.text, ".)\"'”’ "))
}

// photographed tells one or two sentences above the line of their photographer.
func (g *gallery) photographed(i int) bool {
	if i < 0 || i+1 >= g.last {
		return false
	}
	l := &g.lines[i]
	return l.weight > 0 && innerSentences(l.text) <= 2 && l.text[0] != '[' && isPhotographer(&g.lines[i+1])
}

// alone tells a caption that needs no text behind it.
func (g *gallery) alone(i int) bool {
	l := &g.lines[i]
	if len(g.lines) > 1 && (isPictured(l.text) || filed(l.text) || isTwice(l.text)) {
		return true
	}
	return repeatable(l) && g.short[l.text] > 1 || g.triangles <= maxTriangles && isTriangle(l) || isMarked(l, "◀") && !strings.Contains(l.text, "▶") ||
		g.photographed(i) || g.photographed(i-1) || namesPicture(l, i < g.opens || i < g.last || g.told > 2)
}

// shows tells a caption with more of the text behind it.
func (g *gallery) shows(i int) bool {
	l := &g.lines[i]
	switch {
	case strings.HasPrefix(l.text, "▲") && l.runes <= 2*longLine && g.marked(i):
		return true
	case strings.ContainsRune("◇◆△", firstRune(l.text)) && innerSentences(l.text) == 0 && isScene(strings.TrimLeft(l.text, "◇◆△ ")):
		return true
	case i > 0 && l.weight <= 0 && namesGuest(l.text):
		return true
	case g.dateline && isScene(l.text) && l.opensSigned():
		return true // an article has its dateline once
	}
	return signedScene(l) || isCredited(l.text)
}

// seen tells a caption by its own words, wherever it stands.
func (g *gallery) seen(i int, before bool) bool {
	l := &g.lines[i]
	switch text := strings.Trim(l.text, "<>〈〉"); {
	case g.photos:
		return false
	case showsWhere(l.text) && (before || innerSentences(l.text) == 0) && !korean.IsTold(strings.TrimRight(l.text, ".")):
		return true
	case l.weight > 0 && l.text[0] == '[', i+1 < len(g.lines) && g.lines[i+1].signsAlone():
		return false
	case posed(text), shown(text) && g.told > 3-count(before), titled(l), namesOwner(l) && i > 0 && l.runes <= longLine, l.sourced(before):
		return true
	case l.weight == shortLine && g.marks[firstRune(l.text)] == 1:
		return true
	default:
		return before && g.heads <= 1 && isHolder(strings.TrimSuffix(l.text, ".")) || !g.spoken && beholds(l)
	}
}

// marked tells the only line behind ▲ of those around it, one sentence that asks nothing:
// the items of a list stand together, or the dateline opens the first. Nor does a picture
// say what somebody or something does on no day, or is.
func (g *gallery) marked(i int) bool {
	l := &g.lines[i]
	if i > 0 && strings.HasPrefix(g.lines[i-1].text, "▲") || strings.HasPrefix(g.lines[i+1].text, "▲") || strings.Contains(g.lines[0].text, "= ▲") {
		return false
	}
	if says := strings.TrimRight(l.text, "."); l.weight > 0 && !isScene(says) && (korean.HasTopic(says) && !hasDay(says) || strings.HasSuffix(says, "이다")) {
		return false
	}
	return strings.Count(l.text, "▲") == 1 && !strings.HasSuffix(l.text, "?") && (i == 0 || innerSentences(l.text) == 0)
}

// captionEnd gives where the caption ends that starts in a line: short lines right below
// it are more of it where a blank line parts them from the text.
func captionEnd(lines []textLine, start int) int {
	const longest, most = 20, 20 // characters, lines
	for i := start + 1; i < min(len(lines), start+most); i++ {
		switch l := &lines[i]; {
		case l.num > lines[i-1].num+1:
			return i
		case l.weight > 0 || l.runes > longest || l.mark != boilerplate.None:
			return start + 1
		}
	}
	return start + 1
}

// opening gives the paragraph that a dateline or the reporter's bracket opens,
// where it is one of the first; 0 where there is none.
func opening(lines []textLine) int {
	for i := 1; i < min(len(lines), maxLead); i++ {
		if lines[i].opensSigned() || isTagged(lines[i].text) {
			for k := range i {
				if lines[k].opensSigned() || isTagged(lines[k].text) || lines[k].runes >= 2*longLine {
					return 0
				}
			}
			return i
		}
	}
	return 0
}

// isTagged tells a paragraph with its press in front: "[한빛일보] …".
func isTagged(s string) bool {
	name, text, ok := strings.Cut(strings.TrimPrefix(s, "["), "] ")
	return ok && s[0] == '[' && len(name) <= 40 && runes(text) >= longLine && (korean.IsPress(name) || press.Looks(name))
}

// opensSigned tells a paragraph with its reporter in front.
func (l *textLine) opensSigned() bool {
	by := l.byline(l.text)
	rest := l.text[by.Span.End:]
	return (by.Rule == "dateline" || by.Rule == "bracket") && by.Span.Start == 0 && len(by.Authors()) > 0 && (runes(rest) >= 30 || strings.HasSuffix(rest, "다."))
}

// isCredited tells a caption that says whose the picture is: a scene with a press
// or a source behind it ("… 걷고 있다. /연합뉴스", "… 모습. [도담은행]").
func isCredited(s string) bool {
	t := strings.TrimRight(s, " 0123456789./-")
	cut := -1
	for _, mark := range []string{"[", "(사진", "(제공", "ⓒ", "©", "/"} {
		if i := strings.LastIndex(t, mark); i > 0 && len(t)-i <= 60 {
			cut = max(cut, i)
		}
	}
	if i := strings.LastIndexByte(t, ' '); cut < 0 && i > 0 && namesPress(t) {
		cut = i
	}
	if cut < 0 {
		return false
	}
	scene := strings.TrimSpace(t[:cut])
	return innerSentences(scene) <= 1 && strings.HasSuffix(scene, ".") && isScene(scene)
}

// namesOwner tells a line with whose the picture is behind it, as no deck has it:
// "나루동 골목 〈가람구 제공〉", "나루시장 안. 홍길동기자".
func namesOwner(l *textLine) bool {
	s := l.text
	if oneof.Ends(strings.TrimRight(s, "〉>)]】"), " 제공") && oneof.Ends(s, "〉", ">", ")", "]", "】") {
		return true
	}
	by := l.byline(s)
	what := strings.TrimRight(s[:by.Span.Start], " /")
	return by.Kind == byline.Credit && by.Rule == "tail" && by.Span.End == len(s) && strings.HasSuffix(what, ".") && !strings.HasSuffix(what, "다.")
}

// namesGuest tells a name with a title and 님: "한도담 서장님".
func namesGuest(s string) bool {
	who, ok := strings.CutSuffix(s, "님")
	if !ok || runes(who) > 20 {
		return false
	}
	by := byline.Parse(who, byline.Slot)
	return by.Kind == byline.Byline && without(who, by.Span) == ""
}

// isPhotographer tells the line of who took a picture at some place on some day:
// "잠실=홍길동 기자 gildong@… / 2023.02.08.".
func isPhotographer(l *textLine) bool {
	by := l.byline(l.text)
	return (by.Kind == byline.Credit || by.Rule == "stamp") && len(by.Credits) > 0 && by.Credits[0].Place != "" && !hasHangul(without(l.text, by.Span))
}

// isOwned tells a scene below the line that says whose the picture is ("ⓒ한빛
// 이도담").
func isOwned(owner, l *textLine) bool {
	return (strings.HasPrefix(owner.text, "ⓒ") || strings.HasPrefix(owner.text, "©")) && owner.runes <= longLine/2 && innerSentences(l.text) == 0 && isScene(l.text)
}

// maxTriangles is how many short lines with ▲ a body has at most where they are
// captions; more are a list.
const maxTriangles = 3

// isTriangle tells such a line; one that asks is a heading, with a colon or an equals sign
// an item.
func isTriangle(l *textLine) bool { return isMarked(l, "▲") && !strings.ContainsAny(l.text, ":=?") }

// isMarked tells a short line behind a mark.
func isMarked(l *textLine, mark string) bool {
	return l.weight == shortLine && l.runes <= 40 && strings.HasPrefix(l.text, mark) && strings.Count(l.text, mark) == 1
}

// triangleHeads reports whether lines behind ▲ are the headings of a body: there are
// three, each with its own paragraphs, and the first line is one or all are worded as
// headlines are.
func triangleHeads(lines []textLine) bool {
	names := func(l textLine) bool { return isTriangle(&l) && !strings.ContainsAny(l.text, ",…?!\"“'‘") }
	return markHeads(lines, "▲") >= 3 && (isTriangle(&lines[0]) || !slices.ContainsFunc(lines, names))
}

// arrowHeads reports whether lines behind ▶ are the headings of a body: no picture
// has one, and what they promote has no paragraphs.
func arrowHeads(lines []textLine) bool { return markHeads(lines, "▶") >= 2 }

// markHeads counts the lines behind a mark that have a paragraph each, 0 where one
// has none.
func markHeads(lines []textLine, mark string) int {
	n := 0
	for i := range lines {
		if !isMarked(&lines[i], mark) {
			continue
		}
		if i+1 == len(lines) || lines[i+1].weight <= 0 || namesPicture(&lines[i], true) {
			return 0
		}
		n++
	}
	return n
}

// isTwice tells a line that says the same two times: a picture's own text and its caption.
func isTwice(s string) bool {
	const least = 40 // bytes
	once := firstSentence(s)
	return len(once) >= least && strings.Contains(s[len(once):], once)
}

// isPictured tells a line behind a bracket that says who took the picture: "<사진=홍길동
// 기자> 시민들이 …".
func isPictured(s string) bool {
	if s == "" || strings.IndexByte("<[(", s[0]) < 0 {
		return false
	}
	owner, ok := strings.CutPrefix(s[1:], "사진")
	end := strings.IndexAny(owner, ">])")
	return ok && end >= 0 && end <= 60 && !strings.Contains(owner[:end], "글") && (end == 0 || strings.IndexByte("= :", owner[0]) >= 0) && !korean.GoesOn(owner[end+1:])
}

// isFile tells the name of a picture's file, as it stands above its caption.
func isFile(s string) bool {
	s = strings.ToLower(s)
	return !hasHangul(s) && (oneof.Ends(s, ".jpg", ".jpeg", ".png", ".gif", ".webp") || strings.HasPrefix(s, "!["))
}

// filed tells a caption that sticks to the name of its picture's file:
// "20230208_1157.jpg나루동 골목".
func filed(s string) bool {
	i := strings.Index(s, ".jpg")
	return i > 0 && digits(s[:i]) > 3 && isFile(s[:i+len(".jpg")]) && !strings.Contains(s[:i], " ") && hasHangul(s[i:])
}

// repeatable tells short lines that stand for a picture where they come back;
// cues and speakers come back too.
func repeatable(l *textLine) bool {
	return l.weight == shortLine && l.mark == boilerplate.None && l.runes <= 20 && !isCue(l.text) &&
		!strings.ContainsAny(l.text, ":=[]<>【】▶◀■◆●○◇□-―—*")
}
