package boilerplate

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
	"github.com/gisa-go/gisa/extract/internal/oneof"
	"github.com/gisa-go/gisa/extract/internal/press"
)

// byLead gives the kind of a short line by the mark or bracket it starts with.
func byLead(t string) Kind {
	r, n := utf8.DecodeRuneInString(t)
	rest := strings.TrimLeft(t[n:], " ")
	switch r {
	case '▶', '▷', '►', '☞', '➤', '👉', '✔', '💬', '📩', '📢', '🔔':
		return arrow(t, rest)
	case '◆', '■', '◇', '□', '●', '▣':
		if len(rest) <= maxHead && heads[compact(strings.TrimRight(rest, " ◆■◇□●▣"))] == Related {
			return Related
		}
	case '【', '(':
		return bracketed(t)
	}
	if strings.IndexByte(t, '#') >= 0 && tags(t) || labelledTags(t) {
		return Tags
	}
	if word, rest, ok := strings.Cut(t, " "); ok && links[word] && !strings.HasSuffix(rest, "다.") {
		return Related // and its headline
	}
	if before, link, ok := strings.Cut(t, "["); ok && strings.HasSuffix(link, "하기]") && len(link) <= 60 && strings.ContainsAny(before[max(0, len(before)-2):], "!?") {
		return Promotion // a call and its link
	}
	if i := strings.LastIndex(t, "☞"); i > 0 && oneof.Ends(t[i:], "바로가기", "보러가기", "더보기") {
		return Promotion
	}
	if strings.HasSuffix(t, "▶]") || strings.HasSuffix(t, "▶") && len(t) <= 80 && !strings.Contains(t, "◀") && !plainProse(strings.TrimSuffix(t, "▶")) {
		return Promotion // a link
	}
	return None
}

// arrow gives the kind of a line behind an arrow. Arrows stand before links and
// promotion, but also before the items and speakers of a text, so that a word
// must say what is promoted.
func arrow(t, rest string) Kind {
	if kind, _ := phrase(t); kind != None && kind != Note {
		return kind
	}
	if kind := contact(rest, true); kind != None {
		return kind
	}
	if strings.HasSuffix(t, "?") && !strings.HasPrefix(rest, "[") || strings.Contains(rest, "용어") {
		return None
	}
	if oneof.Ends(t, "[영상]", "[포토]", "[화보]", "(영상)") {
		return Promotion // a link
	}
	low := strings.ToLower(rest)
	if strings.Contains(low, "구독") {
		return Subscription
	}
	if _, second, ok := strings.Cut(rest, t[:len("▶")]); ok && (strings.HasSuffix(second, "!") || rest[0] == '[' && strings.HasPrefix(strings.TrimLeft(second, " "), "[")) {
		return Promotion // one link behind the other
	}
	if oneof.Ends(rest, "주요뉴스", "주요 뉴스") {
		return Related
	}
	if oneof.In(low, promoted...) || endingOf(t) == prompt && oneof.In(low, places...) {
		return Promotion
	}
	if label, _, ok := strings.Cut(rest, ":"); ok && chrome(strings.TrimSpace(label)) == Related {
		return Related // and its headline
	}
	if inside, _, ok := strings.Cut(strings.TrimPrefix(low, "["), "]"); ok && low[0] == '[' && linked[compact(inside)] {
		return Related
	}
	return None
}

// invites reports whether t, which ends as a prompt, calls upon the reader to
// follow a press.
func invites(t string) bool {
	if utf8.RuneCountInString(t) > 40 || !oneof.In(t, "구독", "채널", "만나", "받아보", "기사 보려면", "응원", "후원") || endingOf(t) != prompt {
		return false
	}
	for w := range strings.FieldsFuncSeq(t, func(r rune) bool { return strings.ContainsRune(" [](),‘’'\"", r) }) {
		if press.Looks(strings.TrimRight(w, "을를의은는이가")) {
			return true
		}
	}
	return false
}

// offers reports whether t is a button that offers its reader something of the page:
// 오디오로 듣기, 해당 언론사에서 보기.
func offers(t string) bool {
	return utf8.RuneCountInString(t) <= 24 && oneof.Ends(strings.TrimRight(t, "! ~"), " 구독하기", " 보기", " 읽기", " 듣기", " 맺기", " 체험하기", " 참여하기", " 평가하기", " 투표하기", " 가입하기", " 받기", " 만나기", " 다운로드", " 무료", " 받자") &&
		oneof.In(t, "언론사", "뉴스", "기사", "유튜브", "무료", "오디오", "음성", "팟캐스트", "카카오톡", "네이버", "구글", "Google", "페이스북", "인스타", "채널", "구독", "스토어", "설문", "홈페이지", "원문", "영상")
}

// promoted are words that make a line behind an arrow promotion; places do where
// the line ends as a prompt; linked are labels of links behind an arrow.
var (
	promoted = []string{
		"클릭", "원문보기", "원문 보기", "공식 sns", "바로가기", "바로 가기", "보러가기", "보러 가기", "더보기", "더 보기", "뉴스레터", "앱 다운", "앱 설치", "팔로우", "팔로잉", "http",
		"www.", "기사보기", "기사 보기", "영상보기", "최신호", "관련기사", "제보", "뉴스스탠드", "궁금하면", "궁금하다면", "만나보",
		"확인하세요", "확인해보세요", "확인해 보세요", "받아보세요", "받아 보세요", "으로 보세요", "연재하세요", "신청하기", "참여하기",
		"가입하기", "응모하기", "무료로 보는", "후원하기", "후원 하기", "정기후원", "취재 후원", "추천주", "종목상담", "투자상담", "주식상담", "토정비결",
		"신년운세", "채널 추가", "친구추가", "친구 추가", "채널설정", "기자페이지", "기자 페이지", "1:1 채팅", "live", "온에어", "생방송",
		"무료 보기", "무료보기", "많이 본 뉴스", "많이 본 기사", "무료이벤트", "회원가입", "네이버포스트", "[홈페이지]", "'홈페이지'", "‘홈페이지’",
	}
	places = []string{"네이버", "카카오", "카톡", "유튜브", "페이스북", "인스타그램", "텔레그램", "트위터", "sns", "홈페이지", "채널",
		"앱", "이벤트", "무료", "더 많은"}
	linked = set("기사보기, 인터랙티브, 팩트체크, 영상, 포토, 단독, 속보, 카드뉴스, 화보, 관련기사, 관련뉴스")
)

// contact gives TipOff for a line of a broadcaster's contact list: [전화]
// 02-…, ▷ 카카오톡 : …. Behind an arrow the word needs no mark after it.
func contact(s string, arrow bool) Kind {
	s = strings.TrimLeft(s, "[(<【▷▶■□●-· ")
	for _, w := range [...]string{"카카오톡", "카톡", "전화", "편집국", "보도국", "이메일", "메일", "홈페이지", "뉴스홈페이지", "문자", "라인", "팩스", "유튜브", "트위터", "페이스북", "인스타그램"} {
		rest, ok := strings.CutPrefix(s, w)
		if !ok {
			continue
		}
		sep := strings.TrimLeft(rest, " ")
		value := strings.TrimLeft(sep, "])>】: ")
		if len(value) == len(sep) && !(arrow && len(sep) < len(rest)) || len(value) > 90 {
			return None
		}
		if strings.ContainsAny(value, "@") || isPhone(value) || strings.Contains(value, "검색") || strings.Contains(value, "추가") || strings.Contains(value, "구독") {
			return TipOff
		}
	}
	return None
}

// isPhone reports whether s starts with a telephone number.
func isPhone(s string) bool {
	digits, n := 0, 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || strings.IndexByte("-) .#~", s[n]) >= 0) {
		if s[n] >= '0' && s[n] <= '9' {
			digits++
		}
		n++
	}
	return digits >= 7 && len(s)-n < 30
}

// bracketed gives the kind of a line by what its first bracket says.
func bracketed(t string) Kind {
	open, n := utf8.DecodeRuneInString(t)
	var shut string
	switch open {
	case '[':
		shut = "]"
	case '<':
		shut = ">"
	case '【':
		shut = "】"
	default:
		shut = ")"
	}
	end := strings.Index(t, shut)
	if end < 0 || end > maxChrome {
		return None
	}
	inside := compact(t[n:end])
	if r, size := utf8.DecodeRuneInString(inside); strings.ContainsRune("▶▷►☞➤", r) {
		return arrow(inside, inside[size:]) // [▶후원하기]
	}
	if end+len(shut) == len(t) && open == '[' && strings.Contains(inside, "사진=") && !strings.Contains(inside, "다.") {
		return Caption // [홍길동. 사진 = 김가상 기자]
	}
	if open == '[' && end+len(shut) == len(t) && oneof.Ends(inside, "구독하기", "친구추가", "채널추가", "바로가기", "가입하기", "신청하기", "후원하기", "다운로드") {
		return Promotion // [가상일보 채널 구독하기]
	}
	if place, agency, ok := strings.Cut(inside, "="); end+len(shut) == len(t) && (open != '(' && press.Is(inside) || ok && place != "사진" && press.Is(agency)) {
		return Caption // whose the picture above is
	}
	if after := strings.TrimSpace(t[end+len(shut):]); inside == "사진" && len(after) <= 80 && (press.Is(after) || hasOwner(after)) {
		return Caption
	}
	if end+len(shut) == len(t) && strings.HasSuffix(inside, "db금지") {
		return Caption // [가상시 제공. 재판매 및 DB 금지]
	}
	switch inside {
	case "카카오톡", "카톡", "전화", "메일", "이메일", "라인", "홈페이지", "문자":
		return contact(t, false)
	case "끝":
		if end+len(shut) == len(t) {
			return Menu
		}
	}
	label, _, _ := strings.Cut(inside, ":")
	return heads[label]
}

// heads are the words in a bracket before what they announce, and those of links
// behind a bullet, in at most maxHead bytes.
var heads = map[string]Kind{
	"편집자주": Note, "바로잡습니다": Note, "정정보도": Note, "정정보도문": Note, "반론보도": Note, "반론보도문": Note, "추후보도": Note,
	"알려왔습니다": Note, "고침": Note, "독자께알립니다": Note,
	"광고": Ad, "ad": Ad, "pr": Ad, "협찬": Ad, "전면광고": Ad,
	"관련기사": Related, "연관기사": Related, "관련뉴스": Related, "주요뉴스": Related, "주요기사": Related, "인기기사": Related, "추천기사": Related,
	"핫뉴스": Related, "많이본뉴스": Related, "많이본기사": Related, "이시각주요뉴스": Related, "함께보면좋은기사": Related,
	"이시각뉴스": Related, "오늘의핫뉴스": Related, "베스트클릭": Related, "핫클릭": Related,
	"뉴스레터": Subscription,
}

const maxHead = 60

// links are the words before the headline of another article.
var links = map[string]bool{"관련기사": true, "주요기사": true, "이전글": true, "다음글": true, "이전기사": true, "다음기사": true}

// hasOwner reports whether a credit behind [사진] says whose the picture is; a
// headline may stand there too.
func hasOwner(credit string) bool {
	word := credit[strings.LastIndexByte(credit, ' ')+1:]
	return oneof.In(word, "제공", "DB", "SNS", "캡처", "인스타그램", "유튜브", "엔터테인먼트")
}

// tagLabels are the words before a list of tags.
var tagLabels = set("키워드, 태그, 해시태그, 관련태그, 관련키워드, tags, tag, 키워드tags, keyword")

// tags reports whether t is a list of tags: at least two words that each start
// with # and a letter, nothing else (#날씨 #폭염, #날씨#폭염).
func tags(t string) bool {
	n := 0
	if i := strings.IndexByte(t, '#'); i > 0 && tagLabels[compact(strings.TrimRight(t[:i], " :"))] {
		t = t[i:]
		n++ // one is enough then
	}
	for i := 0; i < len(t); {
		if t[i] != '#' {
			return false
		}
		i++
		r, w := utf8.DecodeRuneInString(t[i:])
		if w == 0 || !korean.IsHangul(r) && !isLatin(t[i]) && (r < '0' || r > '9') && !('一' <= r && r <= '鿿') {
			return false
		}
		end := strings.IndexByte(t[i:], '#')
		if end < 0 {
			end = len(t) - i
		}
		tag := strings.TrimRight(t[i:i+end], " ,·|\u00a0")
		if utf8.RuneCountInString(tag) > 25 || strings.Count(tag, " ") > 2 || strings.HasSuffix(tag, "다.") {
			return false
		}
		n++
		i += end
	}
	return n >= 2
}

// labelledTags reports whether t is a list of tags behind their label: 태그 : 날씨,
// 폭염.
func labelledTags(t string) bool {
	label, list, ok := strings.Cut(t, ":")
	if !ok || strings.HasSuffix(list, ".") {
		return false
	}
	key := compact(label)
	return tagLabels[key] && (strings.HasSuffix(key, "태그") || strings.HasPrefix(key, "tag"))
}

// looseKind gives what a short line among boilerplate mostly is.
func looseKind(t string) Kind {
	runes := utf8.RuneCountInString(t)
	if runes == 0 || runes > 80 {
		return None
	}
	r, n := utf8.DecodeRuneInString(t)
	switch r {
	case '▶', '▷', '►', '☞', '➤':
		if !plainProse(t) {
			return Promotion
		}
	case '▲':
		if strings.Count(t, "▲") == 1 { // more make a list
			return Caption
		}
	case '#':
		if len(t) > n && !strings.Contains(t, " ") {
			return Tags
		}
	}
	if strings.Contains(t, "@") && contact(t, false) != None {
		return TipOff // 이메일 : jebo@…, 카카오톡 : @…
	}
	if press.IsSection(t) || press.Is(t) {
		return Menu
	}
	for _, way := range [...]string{"이전", "다음"} {
		if rest, ok := strings.CutPrefix(t, way); ok && !plainProse(t) {
			if rest = strings.TrimPrefix(rest, " "); strings.HasPrefix(rest, "기사 ") || strings.HasPrefix(rest, "글 ") || strings.HasPrefix(rest, "뉴스 ") {
				return Related // 다음 기사 …
			}
		}
	}
	if strings.IndexFunc(t, func(r rune) bool { return !filler(r) }) < 0 {
		return Menu // numbers and marks
	}
	if ago(t) {
		return Menu
	}
	return None
}

// speed reports whether t is how fast a text is read out: 1.0x.
func speed(t string) bool {
	rest := strings.TrimSuffix(strings.ToLower(t), "x")
	return rest != "" && len(rest) < len(t) && strings.Trim(rest, "0123456789.") == ""
}

// printed reports whether t is the day and page of a printed paper and nothing
// else: 2023-02-08 9면, (가상일보 2023년 2월 8일자).
func printed(t string) bool {
	if inside := strings.TrimRight(t, ". )]"); inside != t && (t[0] == '(' || t[0] == '[') && len(t) <= 100 && strings.HasSuffix(inside, "일자") && (strings.Contains(inside, "월 ") || strings.Contains(inside, "호")) {
		return true
	}
	if issue, rest, ok := strings.Cut(strings.TrimPrefix(t, "["), "호 / "); ok && strings.Trim(issue, "0123456789") == "" && strings.Contains(rest, "일자 / ") {
		return true // [1538호 / 2020년 5월 20일자 / 가람신문]
	}
	if issue, ok := strings.CutSuffix(strings.Trim(t, "<>[]〈〉"), "호"); ok && len(issue)+len("호") < len(t) {
		if at := strings.LastIndex(issue, "제"); at > 0 && len(issue) > at+len("제") && strings.Trim(issue[at+len("제"):], "0123456789") == "" {
			return true // <가상일보 제1234호>
		}
	}
	page := strings.Trim(t, "()<>[]〈〉→▶☞ ")
	for _, jump := range [...]string{"면에 계속", "면에서 계속", "면으로 이어짐"} {
		if page, ok := strings.CutSuffix(page, jump); ok && page != "" && strings.Trim(page, "0123456789") == "" {
			return true
		}
	}
	if number := strings.TrimLeft(strings.TrimPrefix(page, "지면 "), "ABCD"); number != page && strings.HasSuffix(number, "면") && strings.Trim(number, "0123456789면") == "" {
		return true // A12면, 지면 12면
	}
	if day, number := pageOf(page); number != "" && (strings.HasSuffix(day, "일자") || strings.HasSuffix(day, "호")) && utf8.RuneCountInString(t) <= 30 {
		return true // 가상일보 2월 8일자 3면, 제1234호 3면 게재
	}
	if strings.HasPrefix(t, "오늘의 신문") && strings.ContainsAny(t, "0123456789") {
		return len(t) <= 60
	}
	before, ok := strings.CutSuffix(t, "면")
	digits := 0
	for _, r := range before {
		if isDigit(r) {
			digits++
		} else if !filler(r) {
			return false
		}
	}
	return ok && digits > 6
}

// pageOf cuts the page of the paper off the end of t: 3면, 3면 게재.
func pageOf(t string) (before, page string) {
	page, ok := strings.CutSuffix(strings.TrimSuffix(t, " 게재"), "면")
	before = strings.TrimRight(page, "0123456789")
	if !ok {
		return t, ""
	}
	return strings.TrimRight(before, " "), page[len(before):]
}

// ago reports whether t is a relative time or a rank of a list: 2시간전, 3위.
func ago(t string) bool {
	rest := strings.TrimLeft(t, "0123456789")
	if rest == t {
		return t == "방금 전" || t == "방금전"
	}
	switch compact(rest) {
	case "분이내", "초전", "분전", "시간전", "일전", "주전", "개월전", "위", "분", "면":
		return true
	}
	return false
}
