package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// What a picture shows, by the words of its caption.

// places are where people stand in a picture, as captions say: no other line does.
var places = []string{"왼쪽부터", "오른쪽부터", "좌측부터", "우측부터", "좌로부터", "우로부터", "(왼쪽", "(오른쪽", "오른쪽)", "(사진 왼쪽", "(사진 오른쪽", "(사진 가운데", ". 사진은 "}

// firstSentence gives the first of the sentences of a line.
func firstSentence(s string) string {
	first, _, _ := strings.Cut(s, ". ")
	return first
}

// signedScene tells a caption of one or two sentences with its photographer.
func signedScene(s string) bool {
	if m := boilerplate.Classify(s); m.Kind == boilerplate.Copyright && m.Span.Start > 0 {
		return true
	}
	by := byline.Parse(s, byline.Body)
	if by.Kind == byline.None || by.Span.Start == 0 && by.Rule != "dateline" {
		return false
	}
	if by.Kind == byline.Dateline && boilerplate.Classify(s).Kind != boilerplate.Caption {
		return false // an article starts so too
	}
	text := without(s, by.Span)
	return len(by.Credits) > 0 && innerSentences(text) <= 1 && isScene(text)
}

// isScene tells a sentence that says what a picture shows: "… 인사하고 있다.",
// "14일 … 열린 …", "왼쪽부터 …".
func isScene(s string) bool {
	s = strings.TrimRight(strings.TrimRight(s, " 0123456789./"), "\"'”’) ")
	for _, end := range []string{"있다", "모습", "장면", "있는", "보인다", "있습니다"} {
		if rest, ok := strings.CutSuffix(s, end); ok {
			// 사람들이 있다, 볼 수 있다 are no scenes.
			last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(rest, " "))
			return end[:len("있")] != "있" || !strings.ContainsRune("이가도는은수데", last)
		}
	}
	day := strings.TrimLeft(s, "0123456789")
	return len(day) < len(s) && strings.HasPrefix(day, "일 ") && strings.Contains(s, "열린 ") ||
		oneof.In(s, places...)
}

// namesPicture tells a short line that ends in what a picture shows or is, with
// or without a stop: "나루동 전경", "한빛공단 홈페이지.". before says that more of
// the article stands behind it; without it only 모습 is sure.
func namesPicture(l *textLine, before bool) bool {
	if l.runes > longLine || l.mark != boilerplate.None || l.weight > l.runes/2 && innerSentences(l.text) > 0 {
		return false
	}
	s := strings.TrimRight(l.text, ". ")
	return l.weight == shortLine && strings.HasSuffix(s, "모습") || before && oneof.Ends(s, pictures...)
}

// pictures are what a picture is or shows, a word of their own.
var pictures = []string{" 모습", " 전경", " 조감도", " 투시도", " 위치도", " 배치도", " 홈페이지", " 포스터", " 갈무리", " 캡처", " 캡쳐", " 자료사진", " 자료 사진", " 기념사진", " 기념 사진", " 단체사진", " 단체 사진", " 증명사진"}

// maxAction is the length, in characters, of a caption that says what people do
// in a picture.
const maxAction = 80

// isAction tells one sentence that ends "… <verb>고 있다." with a verb of the list.
func isAction(s string, verbs []string) bool {
	s, ok := strings.CutSuffix(strings.TrimRight(s, ". "), "고 있다")
	if !ok || innerSentences(s) > 0 {
		return false
	}
	for _, v := range verbs {
		if strings.HasSuffix(s, v) {
			return true
		}
	}
	return false
}

// posed tells one sentence that says that people stood for the photographer.
func posed(s string) bool {
	return innerSentences(s) == 0 && oneof.Ends(strings.TrimRight(s, ". "), "기념촬영을 했다", "기념 촬영을 했다", "기념사진을 찍었다", "포즈를 취했다")
}

// poses are what people do for a photographer only.
var poses = []string{"포즈를 취하", "기념촬영을 하", "기념 촬영을 하", "기념사진을 찍"}

// actions are what people do in pictures. What is said of the news too (논란이
// 일고, 대책에 나서고, 내리막길을 걷고) is not among them.
var actions = []string{
	"포즈를 취하", "촬영을 하", "사진을 찍", "인사하", "인사말을 하", "악수하", "발언하", "발언을 하", "연설하", "답변하", "브리핑하",
	"행사를 하", "회의를 하", "회견을 하", "설명을 하", "선서하", "경례하", "묵념하", "헌화하", "참배하", "전달하", "수여하", "건배하", "박수를 치", "손을 흔들", "들어 보이", "펼쳐 보이", "둘러보", "바라보",
	"구경하", "관람하", "걸어가", "달려가", "줄을 서", "기뻐하", "환호하", "세리머니를 하", "공을 던지", "작업을 하", "상담하", "상담을 받",
	"시연하", "체험하", "쓰다듬", "갈아 끼우", "줍", "닦", "굽", "연습을 하",
}
