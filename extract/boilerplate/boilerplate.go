package boilerplate

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/mapped"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// Kind says what a line, or the part of it under [Mark.Span], is.
type Kind int

const (
	None         Kind = iota // text
	Copyright                // ⓒ ... 무단전재 및 재배포 금지
	Related                  // 관련기사, 많이 본 뉴스
	Promotion                // ▶, ☞ lines, app and channel promotion
	Subscription             // 구독, 팔로우, newsletter prompts
	Share                    // share, print, font-size and comment buttons
	TipOff                   // 제보하기
	ReporterCard             // 기자의 다른 기사, 기자페이지
	Summary                  // AI summaries and their notices
	Translation              // translation notices
	Tags                     // #태그 lines
	Ad                       // advertisement markers
	Menu                     // menus, breadcrumbs, login, footer of the site
	Note                     // editor's note or correction: kept, as a note
	Caption                  // a caption or photo credit line
)

var kindNames = [...]string{
	"none", "copyright", "related", "promotion", "subscription", "share", "tipoff", "reportercard",
	"summary", "translation", "tags", "ad", "menu", "note", "caption",
}

// String gives the kind's name in lower case ("copyright"), for reports.
func (k Kind) String() string {
	if k < 0 || int(k) >= len(kindNames) {
		return "unknown"
	}
	return kindNames[k]
}

// Mark is what a line is and which part of it. A line that is boilerplate as a
// whole has a Span over all of it, blanks at its ends included; where
// boilerplate is glued to a sentence, Span covers the tail only.
type Mark struct {
	Kind Kind         // None for text
	Span article.Span // in bytes of the line
}

// maxChrome bounds the lines that are looked at as buttons, menus or prompts;
// longer ones are read for copyright and captions only.
const maxChrome = 400 // bytes

// Classify reads one line. The zero Mark says that nothing in the line shows it
// to be anything but text.
func Classify(line string) Mark {
	t := strings.TrimLeftFunc(line, isBlank)
	start := len(line) - len(t)
	t = strings.TrimRightFunc(t, isBlank)
	if cell := strings.TrimRight(t, "| "); cell != "" {
		t = cell // of a table
	}
	if t == "" {
		return Mark{}
	}
	plain := plainMarks(t)
	kind, at := classify(plain)
	if kind == None {
		return Mark{}
	}
	if len(plain) != len(t) {
		at = mapped.Back(t, at, plainMark)
	}
	if at == 0 {
		return Mark{kind, article.Span{Start: 0, End: len(line)}}
	}
	at += len(t[at:]) - len(strings.TrimLeftFunc(t[at:], isBlank))
	return Mark{kind, article.Span{Start: start + at, End: len(line)}}
}

// classify gives the kind of t and where in it the boilerplate starts.
func classify(t string) (kind Kind, at int) {
	if t[0] == '[' || t[0] == '<' {
		if kind = bracketed(t); kind != None {
			return kind, 0
		}
	}
	if kind = code(t); kind != None {
		return kind, 0
	}
	if editors(t) {
		return Note, 0
	}
	if described(t) || disclaims(t) || strings.HasPrefix(t, "[촬영 ") || strings.HasPrefix(t, "이미지 확대") && len(t) > len("이미지 확대 보기") && len(t) <= maxChrome/2 {
		return Caption, 0
	}
	if strings.HasPrefix(t, "주요기사 ") && len(t) > maxChrome && !plainProse(t) {
		return Related, 0 // and their headlines in one line
	}
	if strings.HasPrefix(t, "※") {
		if kind, _ = phrase(t); kind == None {
			if kind = heads[compact(t[len("※"):])]; kind == None {
				kind = Note
			}
		}
		return kind, 0
	}
	if plainProse(t) { // most lines: a sentence of running text ends them
		if strings.HasPrefix(t, "▲") {
			return caption(t)
		}
		return None, 0
	}
	sentence := strings.HasSuffix(t, "다.") // …합니다: a notice, or polite text
	prose := behindProse(t)
	if prose > 0 { // what stands behind running text is a line of its own
		if kind, at = classify(t[prose:]); at == 0 && kind != None && kind != Copyright && kind != Note && (kind != Caption || strings.HasPrefix(t[prose:], "▲")) {
			return kind, prose
		}
	}
	if len(t) <= maxChrome && prose == 0 {
		if kind = byLead(t); kind != None {
			return kind, 0
		}
		if !sentence && breadcrumb(t) {
			return Menu, 0 // whatever the sections are called
		}
		if kind = chrome(t); kind != None {
			return kind, 0
		}
		if !sentence && (footer(t) || menuLike(t) || printed(t)) {
			return Menu, 0
		}
	}
	if strings.HasSuffix(t, "DB 금지") && strings.Contains(t, "@newsis.com") && sentencesIn(t) <= 1 {
		return Caption, 0
	}
	if strings.HasSuffix(t, "재판매 및 DB 금지]") {
		if kind, at = caption(t); kind != None {
			return kind, at
		}
	}
	if kind, at = phrase(t); kind != None {
		return kind, at
	}
	if !sentence && !isSpeech(t) && invites(t) {
		return Subscription, 0
	}
	if offers(t) {
		return Promotion, 0
	}
	if at = signature(t); at >= 0 {
		return Copyright, at
	}
	return caption(t)
}

// behindProse gives where the running text that t starts with ends and something
// else follows, 0 where it does not: behind the last sentence in the plain style,
// which no notice has, or behind a polite one that is none.
func behindProse(t string) int {
	if strings.HasSuffix(t, "다.") {
		return 0
	}
	polite := 0
	for i := len(t); i > max(0, len(t)-maxChrome); {
		if i = strings.LastIndexByte(t[:i], '.'); i < 0 {
			break
		}
		if !strings.HasSuffix(t[:i], "다") {
			continue
		}
		end := len(t) - len(strings.TrimLeft(t[i+1:], "\"'”’) "))
		switch {
		case end == len(t): // its own quotation marks
		case !strings.HasSuffix(t[:i], "니다"):
			return end
		case polite == 0 && len(t) <= maxChrome:
			polite = end
		}
	}
	if polite > 0 {
		if kind, _ := classify(t[:polite]); kind == None {
			return polite
		}
	}
	return 0
}

// editors reports whether t opens as an editor's note (편집자주, 〔편집자 주〕) or is signed
// as one behind its last sentence: <편집자 주>, -편집자-.
func editors(t string) bool {
	if end := t[max(0, len(t)-len("〈편집자 주〉/")):]; strings.Contains(end, "편집자") {
		tail := strings.TrimRight(t, ">])〉-―/ ")
		for _, who := range [...]string{"편집자주", "편집자 주", "편집자註", "편집자 註", "편집자말", "편집자 말", "편집자"} {
			if note, ok := strings.CutSuffix(tail, who); ok {
				bare := strings.TrimRight(note, " <[(〈/-―")
				if bare != note && strings.HasSuffix(bare, "다.") {
					return true
				}
				break
			}
		}
	}
	head := t[:min(len(t), len("■ 〔편집자"))]
	i := strings.Index(head, "편집자")
	if i < 0 || strings.Trim(head[:i], "[<(〈〔［【▲■▣◆◇□ ") != "" {
		return false
	}
	return strings.HasPrefix(strings.TrimLeft(t[i+len("편집자"):], " "), "주")
}

// described reports whether t opens as what a picture shows: "사진설명: …",
// "[사진 설명] …".
func described(t string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(t[:min(len(t), len("◆[사진 설명]"))], "[(<◆◇▲△■▶ "), "사진")
	rest, named := strings.CutPrefix(strings.TrimPrefix(rest, " "), "설명")
	return ok && named && rest != "" && strings.IndexByte(" :=|,])>", rest[0]) >= 0 && utf8.RuneCountInString(t) <= maxCaption && sentencesIn(t) <= 2
}

// disclaims reports whether t says that its picture is another's or a machine's: 사진은 기사
// 내용과 관련 없음, AI로 생성한 이미지.
func disclaims(t string) bool {
	if len(t) > 120 || !oneof.In(t, "사진", "이미지") {
		return false
	}
	t, _, _ = strings.Cut(t, ". ") // whose it is may stand behind: 기사와 무관한 사진. 게티이미지
	t = strings.TrimSuffix(strings.TrimRight(strings.Trim(t, "[]()<>*※ "), ". "), "입니다")
	if oneof.In(t, "기사와", "기사의", "기사 내용", "내용과", "본문과") && oneof.Ends(t, "관련 없음", "관련없음", "관련이 없음", "관련 없습니다", "관련이 없습니다", "무관", "무관함", "무관합니다", "관련 없는 사진", "관련없는 사진", "관련 없는 이미지", "무관한 사진", "무관한 이미지") {
		return true
	}
	return oneof.Begins(t, "AI로 ", "AI가 ", "생성형 AI", "이 이미지는 ", "이 사진은 ", "사진은 AI", "이미지는 AI") && strings.Contains(t, "AI") && oneof.Ends(t, "이미지", "사진", "제작했습니다", "생성했습니다", "생성됐습니다", "제작됐습니다", "생성되었습니다", "제작되었습니다")
}

// Loose reads a line that stands behind the end of the text or among other
// boilerplate. On top of what [Classify] finds it takes a ▶ or ▲ line, a lone
// section or press, a lone time or rank for what they mostly are there.
func Loose(line string) Mark {
	if m := Classify(line); m.Kind != None {
		return m
	}
	t := strings.TrimFunc(line, isBlank)
	if kind := looseKind(plainMarks(t)); kind != None {
		return Mark{kind, article.Span{Start: 0, End: len(line)}}
	}
	return Mark{}
}

// Beside reads a line that stands right beside a button. On top of what [Loose] finds
// it takes words that buttons and texts have alike (보통, 남성, 조회 12) for buttons, the
// sample of a letter's size (가) and how fast a text is read out (1.0x).
func Beside(line string) Mark {
	if m := Loose(line); m.Kind != None {
		return m
	}
	t := strings.TrimFunc(line, isBlank)
	var c cutter
	if t == "가" || speed(t) || t != "" && len(t) <= maxHead && c.cut(t, 0) && c.words == 1 && c.weight > 0 {
		return Mark{Menu, article.Span{Start: 0, End: len(line)}}
	}
	return Mark{}
}

func isBlank(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\u00a0', '\u3000', '\u200b', '\u200c', '\u200d', '\ufeff':
		return true
	}
	return false
}
