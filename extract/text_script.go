package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// A broadcast's script: who takes part, the cues between its parts, its lines.

// unweighScript lets the short lines of a broadcast's script speak for nothing:
// from the first cue to what closes it, they are how its sentences are broken.
func unweighScript(lines []textLine) {
	script := false
	for i := range lines {
		l := &lines[i]
		script = (script || isCue(l.text)) && l.weight > linksLine
		if script && l.weight == shortLine {
			l.weight = 0
		}
	}
}

// overScript moves the start of a body up to the first cue of the newsroom's
// above it, over the broken lines of what is said there.
func overScript(lines []textLine, start int) int {
	at := start
	for i := start - 1; i >= max(0, start-maxHeader) && lines[i].mark == boilerplate.None && !(lines[i].timed && lines[i].label); i-- {
		if isCue(lines[i].text) && newsroom(squeeze(lines[i].text)) {
			at = i
		}
	}
	return at
}

// newsroom tells a cue of who reads or reports the news.
func newsroom(cue string) bool {
	return strings.Contains(cue, "앵커") || strings.Contains(cue, "ANC") || strings.Contains(cue, "기자") || strings.Contains(cue, "캐스터") || cue == "[사회자]" || cue == "[진행자]"
}

var cues = map[string]bool{
	"앵커": true, "앵커멘트": true, "기자": true, "리포트": true, "리포터": true, "아나운서": true, "캐스터": true, "기상캐스터": true, "사회자": true, "진행자": true,
	"ANC": true, "SYN": true, "INT": true, "END": true, "녹취": true, "인터뷰": true, "VCR": true, "현장음": true, "질문": true, "답변": true,
}

// isCast tells who takes part in a broadcast: "출연: 홍길동 기자(한빛방송)".
func isCast(s string) bool {
	label, names, ok := strings.Cut(strings.TrimLeft(s, "■◆●▶□◇○◎★▲△ "), ":")
	return ok && names != "" && len(s) <= 200 && casts[strings.TrimSpace(label)]
}

var casts = map[string]bool{"진행": true, "출연": true, "대담": true, "사회": true, "패널": true, "전화연결": true, "화상연결": true, "일시": true, "방송": true, "방송일시": true, "방송시간": true, "장소": true, "참석": true, "참석자": true, "참가자": true, "토론자": true, "좌장": true}

// isAnchors tells who read the news, as archives print above a headline: "경제앵커:
// 홍길동, 이가람".
func isAnchors(s string) bool {
	label, names, ok := strings.Cut(s, ":")
	label = strings.TrimSpace(label)
	return ok && len(s) <= 120 && strings.HasSuffix(label, "앵커") && !strings.Contains(label, " ") && !endsSentence(names)
}

// isOnAir tells what a broadcaster prints of a program: who speaks, reads or takes part,
// when it is on, its name behind a date ("뉴스 9(가람)", "(2023.02.08 골목 토론 방영분)").
func isOnAir(s string) bool {
	return isSpeaker(s) || isCast(s) || isAnchors(s) || isSlot(s) || runes(s) <= 12 && strings.HasPrefix(s, "뉴스") && strings.HasSuffix(s, ")") || oneof.Ends(s, "방영분)", "방송분)")
}

// isSlot tells when a program is on, or who reads it when: "매일 저녁 8시 35분", "평일
// 홍길동주말 이가람".
func isSlot(s string) bool {
	return strings.Contains(s, "평일 ") && strings.Contains(s, "주말 ") || runes(s) <= 20 && oneof.Begins(s, "매일 ", "평일 ", "주말 ", "매주 ") && strings.Contains(s, "시") && digits(s) > 0 && oneof.Ends(s, "시", "분", "방송")
}

// isSpeaker tells who speaks, in brackets above what is said: "[홍길동 / 한빛시 대변인]".
func isSpeaker(s string) bool {
	inside, ok := strings.CutPrefix(s, "[")
	who, post, slash := strings.Cut(strings.TrimSuffix(inside, "]"), " / ")
	return ok && slash && strings.HasSuffix(s, "]") && isName(who) && runes(post) <= 30
}

// isSpoken tells what somebody says by the name behind a mark and before a colon: "▷ 홍길동
// / 진행: 얼마나 듭니까?".
func isSpoken(s string) bool {
	who, _, ok := strings.Cut(strings.TrimLeft(s, "▷▶◇◆■☎ "), ":")
	name, post, _ := strings.Cut(who, "/")
	return ok && runes(post) <= 20 && isName(strings.TrimSpace(name))
}

// isCue tells a broadcast's cue in brackets, or behind a dash as a talk prints it:
// "[앵커]", "◀ 앵 커 ▶", "-앵커".
func isCue(s string) bool {
	if i := strings.LastIndexByte(s, '['); i > 0 && s[0] == '[' && strings.HasSuffix(s[:i], "] ") {
		s = s[i:] // [KBS 가람] [앵커]
	}
	if len(s) > 60 || strings.HasPrefix(s, "- ") { // a list's
		return false
	}
	word := strings.Trim(s, "[]<>()【】◀▶{}- ")
	if s != "" && s[0] == '{' {
		word = strings.TrimSuffix(word, ":") // {앵커: … }
	}
	return word != s && cues[squeeze(word)]
}
