package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// What a picture shows, by the words of its caption.

// places are where people stand in a picture, as captions say: no other line does.
var places = []string{"왼쪽부터", "오른쪽부터", "좌측부터", "우측부터", "좌로부터", "우로부터", "번째부터", "앞줄 왼쪽", "앞줄 오른쪽", "앞줄 가운데", "뒷줄 왼쪽", "(왼쪽", "(오른쪽", "왼쪽)", "오른쪽)", "(가운데", "(사진 왼쪽", "(사진 오른쪽", "(사진 가운데", "(앞줄", "(뒷줄", ". 사진은 "}

// showsWhere tells a line that says where people stand in a picture.
func showsWhere(s string) bool {
	return (strings.Contains(s, "쪽") || strings.Contains(s, "부터") || strings.Contains(s, "줄") || strings.Contains(s, "(가운데") || strings.Contains(s, "(사진 ") || strings.Contains(s, ". 사진은 ")) && oneof.In(s, places...)
}

// firstSentence gives the first of the sentences of a line.
func firstSentence(s string) string {
	first, _, _ := strings.Cut(s, ". ")
	return first
}

// signedScene tells a caption of one or two sentences with its photographer.
func signedScene(l *textLine) bool {
	by := l.byline(l.text)
	text := without(l.text, by.Span)
	return l.owned || len(by.Credits) > 0 && (by.Span.Start > 0 || by.Rule == "dateline") && innerSentences(text) <= 1 && isScene(text) &&
		(by.Kind != byline.Dateline || boilerplate.Classify(l.text).Kind == boilerplate.Caption) // an article starts with one too
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
		showsWhere(s)
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
var pictures = []string{" 모습", " 전경", " 조감도", " 투시도", " 위치도", " 배치도", " 홈페이지", " 포스터", " 갈무리", " 캡처", " 캡쳐", " 발췌", " 자료사진", " 자료 사진", " 기념사진", " 기념 사진", " 단체사진", " 단체 사진", " 증명사진", " 제품 사진", " 현장 사진", " 참고사진", " 화면", " 스틸", " 스틸컷", " 노선도", " 로고", " 재킷", " 기념촬영"}

// titled tells a short line that says what a picture shows as no heading does: with its
// number or day in front ("<사진 1> 골목", "12일 열린 골목 잔치") or with whose it is behind it
// ("골목 전경. 가온시", "골목 전경 <가온시>").
func titled(l *textLine) bool {
	if l.mark != boilerplate.None || l.runes > 40 || l.weight != shortLine && !endsInNoun(strings.TrimSuffix(withoutAside(l.text), ".")) {
		return false
	}
	if numbersPicture(l.text) || strings.ContainsAny(l.text, ":\"“‘'") {
		return numbersPicture(l.text)
	}
	if what, owner, ok := strings.Cut(l.text, ". "); ok && endsInNoun(what) && runes(owner) <= 14 && strings.Count(owner, " ") <= 2 && !endsSentence(owner) && (endsInNoun(owner) || !hangulBefore(owner)) {
		return true
	}
	if isScene(strings.TrimPrefix(l.text, "지난 ")) {
		return true
	}
	for _, b := range [][2]string{{"<", ">"}, {"[", "]"}, {"(", ")"}, {"| ", ""}, {" - ", ""}, {"/", ""}} {
		head, shut := strings.CutSuffix(l.text, b[1])
		if i := strings.LastIndex(head, b[0]); shut && i > 0 && owns(strings.TrimSpace(head[i+len(b[0]):])) {
			return true
		}
	}
	return false
}

// numbersPicture tells a line with a picture's label in front: "<사진 1> 골목", "그림 2. 골목",
// "[표] 골목".
func numbersPicture(s string) bool {
	label := strings.TrimLeft(s, "<[(〈")
	for _, what := range []string{"사진", "그림", "그래픽", "도표", "표"} {
		if rest, ok := strings.CutPrefix(label, what); ok {
			behind := strings.TrimLeft(rest, " 0123456789-")
			return len(label) < len(s) && oneof.Begins(behind, ">", "]", ")", "〉") || digits(rest[:len(rest)-len(behind)]) > 0 && strings.HasPrefix(behind, ".")
		}
	}
	return false
}

// endsInNoun tells what ends in no verb.
func endsInNoun(s string) bool {
	last := lastRune(s)
	return korean.IsHangul(last) && !strings.ContainsRune("다요까죠네지라자나가은는을를의며고음함임됨것듯뿐", last) && !strings.HasSuffix(s, "부터")
}

// owns tells whose a picture may be: an office, a press, where it is from.
func owns(s string) bool {
	s = strings.TrimSuffix(s, " 제공")
	return s != "" && !strings.Contains(s, " ") && runes(s) <= 12 && (press.Looks(s) || oneof.Ends(s, owners...))
}

var owners = []string{"시", "군", "구청", "시청", "군청", "도청", "공사", "공단", "재단", "협회", "경찰서", "소방서", "교육청", "대학교", "제공", "DB", "페이스북", "인스타그램", "유튜브", "누리집", "홈페이지", "블로그", "캡처", "갈무리"}

// isHolder tells a name with a post and nothing else, also one of those who are written
// about: "한도담 가온시장".
func isHolder(s string) bool {
	name, post, _ := strings.Cut(s, " ")
	i := strings.LastIndexByte(post, ' ') + 1
	return runes(s) <= 20 && strings.Count(post, " ") <= 1 && runes(name) == 3 && korean.IsName(name) && (korean.JobTitle(post[i:]) != korean.NoRole || oneof.Ends(post[i:], "시장", "군수", "구청장", "지사"))
}

// beholds tells a short line that stops at who does something, as captions do and no
// sentence: "골목을 걷는 이웃들.", "인사하는 한도담 시장".
func beholds(l *textLine) bool {
	s, ok := strings.CutSuffix(l.text, ".")
	at := max(0, strings.LastIndexByte(s, ' '))
	if name := max(0, strings.LastIndexByte(s[:at], ' ')); l.runes <= 40 && strings.HasSuffix(s[:name], "는") && isHolder(s[name+1:]) {
		return true
	}
	return ok && l.runes <= 40 && l.mark == boilerplate.None && strings.HasSuffix(s[:at], "는") && oneof.Ends(s, actors...) && !strings.ContainsAny(s, ".!?-") && !korean.HasTopic(s)
}

// posed tells one sentence that says that people stood for the photographer.
func posed(s string) bool {
	s = strings.TrimRight(s, ". ")
	at := len(s)
	for range 4 { // words
		at = max(0, strings.LastIndexByte(s[:at], ' '))
	}
	return strings.HasSuffix(s, "다") && innerSentences(s) == 0 && oneof.In(s[at:], poses...) && (strings.HasSuffix(s, "있다") || !korean.HasTopic(s))
}

// poses are what people do for a photographer only.
var poses = []string{"포즈를 취", "기념촬영", "기념 촬영", "기념사진", "기념 사진", "단체사진", "단체 사진"}

// showsScene tells what reads as a picture's caption: it is short, ends in a scene in the
// present tense and speaks of nobody.
func showsScene(s string) bool {
	s = strings.TrimRight(s, ". ")
	return isScene(s) && innerSentences(s) <= 1 && !korean.HasTopic(s) && !korean.IsTold(s)
}

// shown tells one such sentence where nothing says whose the picture is: somebody does
// something that a camera sees, or something stands or lies there.
func shown(s string) bool {
	s = strings.TrimRight(s, ". ")
	what, ok := strings.CutSuffix(s, "있다")
	if !ok || !showsScene(s) || innerSentences(s) > 0 || oneof.In(s, "에서는 ", "에는 ", "에서도 ") {
		return false
	}
	what = strings.TrimRight(what, " ")
	verb, doing := strings.CutSuffix(what, "고")
	if !doing {
		return oneof.Ends(what, views...)
	}
	return !oneof.Ends(verb, newsVerbs...) && (hasActor(s) || hasDay(s) && strings.Contains(s, "에서 "))
}

// hasDay reports whether s names a day of the month: "12일".
func hasDay(s string) bool {
	i := strings.Index(s, "일 ")
	return i > 0 && '0' <= s[i-1] && s[i-1] <= '9'
}

// hasActor reports whether the last subject of s is a person who does something:
// "시민들이", "한도담(왼쪽) 시장이".
func hasActor(s string) bool {
	actor := false
	for w := range strings.FieldsSeq(withoutBetween(s, "(", ")")) {
		who := strings.TrimSuffix(strings.TrimSuffix(w, "이"), "가")
		if last := lastRune(who); len(who) < len(w) && (korean.IsHangul(last) && (last-'가')%28 == 0) == strings.HasSuffix(w, "가") {
			actor = oneof.Ends(who, actors...) || korean.JobTitle(who) != korean.NoRole || korean.IsPerson(who) || korean.IsName(who) && runes(who) > 2
		}
	}
	return actor
}

// actors are the last syllables of words for people and other doers.
var actors = []string{"들", "씨", "님", "명", "학생", "어린이", "아이", "시민", "주민", "관계자", "참석자", "참가자", "관람객", "관광객", "방문객", "고객", "손님", "직원", "대원", "내빈", "임원", "회원", "농민", "농부",
	"어민", "상인", "노인", "어르신", "여성", "남성", "부부", "가족", "일행", "선수", "감독", "의료진", "연구진", "취재진", "인부", "작업자", "봉사자", "당선인", "모델", "병사", "장병", "임원진", "집행부", "주인", "청년", "할머니", "할아버지", "어머니", "아버지"}

// views are how things are that a picture shows.
var views = []string{"피어", "놓여", "놓아져", "앉아", "누워", "쌓여", "묶여", "매여", "걸려", "세워져", "펼쳐져", "늘어서", "줄지어 서", "매달려", "설치돼", "설치되어", "정박해", "주차돼", "전시돼", "전시되어", "진열돼", "덮여", "그려져", "참석해", "자라"}

// newsVerbs are what news tell of people too, before 고 있다: no camera sees it.
var newsVerbs = strings.Split("얻,끌,겪,앓,시달리,늘,줄,늘어나,줄어들,커지,높아지,해지,되,못하,않,반발하,거부하,비판하,우려하,기대하,주장하,요구하,촉구하,반대하,추진하,운영하,시행하,실시하,지원하,강화하,"+
	"확대하,제공하,홍보하,검토하,준비하,에 나서,힘쓰,노력하,앞장서,기여하,활동하,활약하,이어가,이어오,이어지,잇,벌이,펼치,전개하,활동을 진행하,사업을 진행하,공사를 진행하,"+
	"캠페인을 진행하,모으,쏟,쏠리,내,내놓,내세우,앞두,을 보이,를 보이,몰리,몰려들,모여들,찾,떠나,닫,잃,놓치,거두,기록하,유지하,반복하,차지하,거듭하,위를 달리,선두를 달리,애쓰,"+
	"서두르,꺼리,외면하,주목하,지적하,제기하,살,알,모르,믿,바라,원하,생각하,느끼,관심을 갖,기대를 갖,생각을 갖,불만을 갖,맡,이끌,거느리,지내,더하,불,불러일으키,낳,도움을 주,"+
	"영향을 주,부담을 주,감동을 주,미치,끼치,꿈을 키우,높이,낮추,줄이,늘리,넓히,다지,속출하,이탈하,맞서,대립하,갈등하,다투,수사하,조사하,추적하,파악하,쫓,확인하,부인하,인정하,"+
	"으로 보,다고 보,여기,예상하,전망하,관측하,꼽,분석하,잡,아우성치,사랑받,사랑을 받,주목받,주목을 받,조사를 받,칭송을 받,칭찬을 받,비판을 받,혐의를 받,지원받,지원을 받,"+
	"의심받,평가를 받,평가받,관심을 받,호평을 받,재판을 받,압박을 받,각광받,각광을 받,눈총을 받,도움을 받,고통받,영향을 받,인정받", ",")
