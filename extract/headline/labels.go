package headline

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// The longest labels seen are names of committees and of companies' series
// ("독자권익보호위원회 8월 정례회의", "토마토TV와 함께하는 주식투자").
const (
	maxLabel      = 40 // characters, in square brackets
	maxRoundLabel = 24
)

// leads reports whether label, in brackets of that style before a headline, is
// a label; apart says that a blank stands behind the bracket. Square brackets hold labels whatever they say; round ones hold also
// the form of a company ((주)) or a word of the text ((여자)아이들); angled ones
// are quotation marks for titles of works, so that only known words count.
func leads(label string, st style, apart bool) bool {
	n := utf8.RuneCountInString(label)
	if n == 0 || n > maxLabel || quoted(label) || noWord(label) {
		return false
	}
	switch st {
	case square:
		return true
	case round:
		return known(label) || (n > 2 || n == 2 && apart) && n <= maxRoundLabel && strings.IndexFunc(label, korean.IsHangul) >= 0 && !aside[press.Key(label)]
	}
	return known(label) && !press.Looks(label)
}

// trails reports the same behind a headline; apart says that a blank stands
// before the bracket. Behind a headline round brackets are mostly asides.
func trails(label string, st style, apart bool) bool {
	n := utf8.RuneCountInString(label)
	if n == 0 || n > maxLabel || quoted(label) || noWord(label) {
		return false
	}
	switch st {
	case square:
		return true
	case round:
		return wire(label) || ends[press.Key(label)] || apart && number(label) || oneof.Ends(press.Key(strings.TrimRight(label, circled)), signedKinds[:]...)
	}
	return known(label) && !press.Looks(label) || number(label) || len(label) <= 3 && strings.Trim(label, "0123456789") == ""
}

// quoted reports whether label is somebody's words: a sentence is no label.
func quoted(label string) bool {
	return strings.HasSuffix(label, "다.") || strings.HasSuffix(label, "습니까") || strings.HasPrefix(label, "...") || strings.HasPrefix(label, "…")
}

// noWord reports whether label is a time of day or a copyright notice.
func noWord(label string) bool {
	return strings.Trim(label, "0123456789:") == "" && strings.Contains(label, ":") || strings.HasPrefix(label, "ⓒ") || strings.HasPrefix(label, "©") || strings.HasPrefix(label, "저작권자")
}

// known reports whether label is a word of the tables, or a series named with
// one of them at its end (김 기자의 현장 칼럼).
func known(label string) bool {
	return wire(label) || ends[press.Key(label)] || oneof.Ends(press.Key(label), kinds[:]...)
}

// wire reports whether label is a mark of the wire: 종합, 2보, 종합2보, 속보,
// 상보, with or without a number.
func wire(label string) bool {
	key := strings.TrimPrefix(press.Key(label), "재")
	if key == "종합" {
		return true
	}
	before, ok := strings.CutSuffix(key, "보")
	kind := strings.TrimRight(before, "0123456789")
	numbered := kind != before
	switch kind {
	case "":
		return ok && numbered
	case "종합", "속", "상", "최종", "수정":
		return ok
	}
	return false
}

// number reports whether label counts a series: 1, 12, 3편, 2부, 5·끝.
func number(label string) bool {
	label = strings.TrimSuffix(label, "·끝")
	label = strings.TrimSuffix(strings.TrimSuffix(label, "편"), "부")
	return (len(label) == 1 || len(label) == 2 && label[0] <= '2') && strings.Trim(label, "0123456789") == "" && label[0] != '0'
}

func set(lists ...string) map[string]bool {
	t := map[string]bool{}
	for _, words := range lists {
		for _, w := range strings.Split(words, ",") {
			t[press.Key(strings.TrimSpace(w))] = true
		}
	}
	return t
}

// ends are the words that are labels in round brackets behind a headline too,
// counted in 52,241 headlines: wire marks (종합 516, 상보 42, 종합2보 24), video
// and picture marks (영상 16), parts of a series.
var ends = set(`속보, 상보, 긴급, 단독, 종합, 영상, 동영상, 비디오, 포토, 사진, 화보, 포토뉴스, 그래픽, 인포그래픽, 카드뉴스, 표, 전문,
	일문일답, 인터뷰, 현장, 현장영상, 현장연결, 생중계, 중계, 라이브, live, 자막뉴스, 풀영상, 전체영상, 오디오, 상, 중, 하, 上, 中,
	下, 상편, 중편, 하편, 完, 끝, 최종회, 마지막회, 재송, 고침, 수정, 대체, 정정, 해설, 분석, 기획, 특집, 기고, 칼럼, 시론, 사설,
	르포, 공식, 공식입장, 오피셜, official, 단신, 社告, 사고, 알림, 알립니다, 공고, 부고, 부음, 인사, 동정, 게시판, 신간, 새책, 만평, 운세,
	날씨, r, m, 광고, ad, pr, 보도자료, 팩트체크, 제보, 여론조사, 시승기, q&a, 외신, 현지, 논평, 성명, 성명서, 전문보기`, columns)

// columns are those that papers have printed for decades by the same name.
const columns = `분수대, 횡설수설, 만물상, 여적, 주사위, 씨줄날줄, 노트북을 열며, 취재일기, 기자의 눈, 동서남북, 태평로, 광화문에서, 오늘과 내일,
	아침햇발, 설왕설래, 천자춘추, 팔면봉, 오후여담, 독자마당, 독자의 소리, 독자의 편지, 발언대, 왜냐면, 세상읽기, 아침을 열며, 휴지통, 표주박,
	중계탑, 이규태 코너, 데스크 시각, 데스크에서, 특파원 코너, 특파원 리포트`

// kinds are the words a label ends in that names a series by its kind.
var kinds = [...]string{
	"칼럼", "사설", "시론", "논단", "시평", "만평", "기고", "기고문", "인터뷰", "대담", "수첩", "르포", "브리핑", "리포트", "포토",
	"영상", "사진", "화보", "뉴스", "속보", "특집", "기획", "연재", "초점", "포커스", "해설", "진단", "분석", "리뷰", "서평",
	"에세이", "단상", "광장", "데스크", "시황", "증시", "투자", "재테크", "게시판", "인사", "부고", "동정", "알림", "社告", "운세",
	"신년사", "송년사", "축사", "기념사", "창간사", "취임사", "퇴임사", "날씨", "이사람", "현장", "이슈", "토론", "좌담", "기자의눈", "발언대", "투고", "편지", "논평",
	"도민기사", "시민기사", "독자기사", "춘추", "세평", "세상읽기", "초대석", "시승기", "취재파일", "취재현장", "취재일기",
}

// signedKinds are those of kinds that stand in round brackets behind a headline
// too (독자투고, 기자수첩); 현장 영상 and the like are asides there.
var signedKinds = [...]string{"칼럼", "기고", "기고문", "투고", "수첩", "사설", "시론", "인터뷰", "르포"}

// circled are the numbers of a series behind its label: 인터뷰②.
const circled = "①②③④⑤⑥⑦⑧⑨⑩"

// aside are words in round brackets before a name that belong to the text.
var aside = set(`여자, 남자, 가칭, 사단법인, 재단법인, 주식회사, 유한회사, 농업회사법인, 합자회사, 합명회사`)

// halfBracketed are labels printed with the closing half only: 속보) ….
var halfBracketed = map[string]bool{"속보": true, "단독": true, "긴급": true, "종합": true, "포토": true, "영상": true, "사진": true, "인사": true, "부고": true, "기고": true, "칼럼": true, "사설": true, "르포": true, "인터뷰": true}
