package timestamp

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// role is what a word says about the time beside it.
type role int

const (
	bare      role = iota // no word
	published             // the article appeared
	modified              // the article changed
	register              // an article's time, but with a day only the press's registration
	print                 // the day of the printed paper
	edited                // the article changed, where another word says that it appeared; else the site
	desk                  // before a time the site changed, behind it the article appeared
	site                  // of the site, a broadcast or a picture, not of the article
)

// labels are the words printed beside a time by their first letter, longer ones
// first, blanks left out. Counted over the printed forms of some 60 outlets and
// portals.
var labels = byFirst(
	// 기사입력, 최초승인일시, 송고시각, …
	compose(published, []string{"", "기사", "최초", "뉴스", "웹"}, []string{"입력", "승인", "송고", "출고", "전송", "게재", "게시", "작성", "공개", "발행", "업로드"}, suffixes),
	compose(published, []string{"기사", "최초", "뉴스"}, []string{"등록"}, suffixes),
	compose(published, []string{""}, []string{"등록"}, []string{"일시", "시간", "시각", "날짜"}),
	compose(modified, []string{"", "기사", "최종", "기사최종", "마지막"}, []string{"수정", "업데이트", "갱신", "변경", "보강"}, suffixes),
	compose(modified, []string{"최종"}, []string{"입력", "등록", "승인", "작성", "송고"}, suffixes),
	// The press's registration and first issue stand in the footer of every page.
	compose(register, []string{""}, []string{"등록", "발행"}, []string{"일자", "일", "연월일", "년월일"}),
	words(register, "등록", "등록(발행)일자", "등록(발행)일", "등록·발행일", "최초발행일", "최초발행일자"),
	compose(print, []string{"신문", "지면"}, []string{"", "게재", "발행"}, []string{"일", "일자"}),
	words(print, "신문게재", "지면게재", "신문발행", "지면발행"),
	// 최종편집 and UPDATED stand in the header of NDSoft and Mediaon sites for the
	// last edit of the whole site.
	words(edited, "최종편집일시", "최종편집시간", "최종편집시각", "최종편집일", "최종편집", "update"),
	words(site, "기사최종편집일시", "기사최종편집일", "기사최종편집",
		"방송일시", "방송일자", "방송시간", "방송일", "촬영일시", "촬영일", "보도일시", "현재시각", "현재시간", "일시", "프린트시간", "인쇄시간", "인쇄일시", "출력시간", "출력일시", "출력일", "보도시점", "배포일시", "배포시점", "창간일", "창간", "설립일",
		"등기일", "인가일"),
	// 편집 before a time is the site's last edit, behind it the desk's word for an
	// article's.
	words(desk, "편집"),
	words(published, "온라인기사", "올린날", "올린시간", "올린시각", "등록되었습니다", "에의해제출됨", "글쓴날", "쓴날", "보도일", "보도일자", "記事入力", "入力", "登錄", "登録", "承認", "發行", "発行", "送稿", "揭載", "作成"),
	words(modified, "수정되었습니다", "고침", "最終修正", "修正", "更新"),
	words(published, "firstpublished", "published", "posted", "registered", "written", "issued", "input", "date", "write", "created", "regdate"),
	words(bare, "날짜"), // today's too, in the header of a site
	words(modified, "lastupdated", "lastmodified", "updated", "modified", "revised"),
)

// suffixes are what a label may end in.
var suffixes = []string{"", "일시", "일자", "시간", "시각", "날짜", "일", "됨", "된날짜"}

// label is a word beside a time.
type label struct {
	word string
	role role
}

// compose gives every word of a beginning, a middle and an end.
func compose(r role, beginnings, middles, ends []string) (list []label) {
	for _, b := range beginnings {
		for _, m := range middles {
			for _, e := range ends {
				list = append(list, label{b + m + e, r})
			}
		}
	}
	return list
}

func words(r role, list ...string) []label { return compose(r, []string{""}, list, []string{""}) }

// byFirst orders labels by their first letter, longer ones first; the last of
// two that are the same counts.
func byFirst(lists ...[]label) map[rune][]label {
	all := map[string]role{}
	for _, list := range lists {
		for _, l := range list {
			all[l.word] = l.role
		}
	}
	m := map[rune][]label{}
	for w, r := range all {
		m[firstRune(w)] = append(m[firstRune(w)], label{w, r})
	}
	for _, list := range m {
		slices.SortFunc(list, func(a, b label) int { return len(b.word) - len(a.word) })
	}
	return m
}

// scanLabel reads a label from the start of s. A label is a word of its own: no
// letter follows it (수정안, 등록금 and 입력하세요 are none).
func scanLabel(s string) (role, int) {
	for _, l := range labels[lower(firstRune(s))] {
		n := matchSpaced(s, l.word)
		if n == 0 || letterAt(s[n:]) {
			continue
		}
		if l.role == modified && isLetter(s[0]) && s[:n] == strings.ToUpper(s[:n]) {
			return edited, n // UPDATED. in the header of a site
		}
		return l.role, n
	}
	return bare, 0
}

// matchSpaced reads word, in lower case, from the start of s, where one or two
// blanks may stand between its letters.
func matchSpaced(s, word string) (n int) {
	for _, w := range word {
		if n > 0 {
			if k := spaces(s[n:]); k <= len("  \u00a0") {
				n += k
			}
		}
		r, k := utf8.DecodeRuneInString(s[n:])
		if lower(r) != w {
			return 0
		}
		n += k
	}
	return n
}

// letterAt reports whether s starts with a letter that would carry a word on:
// a Hangul syllable, an ideograph or a Latin letter. 년월일 count, digits do not.
func letterAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return korean.IsHangul(r) || '一' <= r && r <= '鿿' || r < utf8.RuneSelf && isLetter(byte(r)) && !loneL(s)
}

// loneL reports whether s starts with a small L or a capital I that stands for a
// bar ("06:31l최종 업데이트").
func loneL(s string) bool {
	return len(s) > 0 && (s[0] == 'l' || s[0] == 'I') && (len(s) == 1 || !isLetter(s[1]))
}

// never are words that make a line not the article's time line whatever else
// stands in it: the press's registration, spans of time. A word that starts with
// one of them counts.
var never = []string{
	"등록번호", "인터넷신문등록번호", "신문등록번호", "정기간행물", "발행처", "제호", "청소년보호",
	"사업자", "통신판매", "대표전화", "~", "∼", "〜", "통권", "창간", "초판", "펴낸", "모바일에서", "isbn",
}

// offices are those of the people a press names in its footer. One of them may
// write an article too: then a word and a time of day say when.
var offices = []string{"발행인", "편집인", "발행·편집인", "대표이사"}

// behind are words that make the time before them part of a sentence or the
// hour of a count.
var behind = []string{"기준", "현재", "까지", "부터", "이후", "이전", "경", "쯤", "께", "에", "예정", "방송", "방영", "개최", "장마감", "장중"}

// tied are those of them, and particles, that words glued to a time start with.
var tied = []string{"까지", "부터", "에는", "에도", "에서", "이라", "이다", "이전", "이후", "쯤에", "경에", "경부", "현재", "기준"}

// sure are what the labels begin with that stick to any word before them.
var sure = []string{"입력", "수정", "등록", "승인", "송고", "발행", "게재", "작성", "업데이트", "기사", "최초", "최종"}

// moments end the names of what happens at a time.
var moments = []string{"시간", "시점", "종료", "기한", "마감", "개시", "시작", "발생"}

// ministries end the names of the parts of the government.
var ministries = []string{"복지부", "자원부", "통신부", "관광부", "식품부", "교통부", "수산부", "기업부", "노동부", "가족부", "재정부", "안전부", "경제부"}

// venues end the names of where something takes place; 관, 당, 장 do as well.
var venues = []string{"센터", "공원", "광장", "호텔", "회관", "학교", "대학", "병원", "교회", "성당", "아레나", "구장", "마당", "거리", "스퀘어", "하우스"}

// bodies are what those are called who post news of their own on a press's site.
var bodies = []string{"클럽", "협회", "연합회", "연맹", "재단", "위원회", "협의회", "학회", "노조", "연대", "포럼", "동문회", "의사회", "변호사회", "약사회"}

// unlabelled are words that take a bare time for something else: a copyright
// line, a photo, an event, a broadcast, the weather, the header of a site.
var unlabelled = []string{
	"저작권", "무단", "copyright",
	"사진", "촬영", "일시", "일자", "장소", "방송", "방영", "행사", "공연", "오픈", "온에어", "지은이", "개막", "접수", "마감", "기간", "예정", "예약", "출발", "도착", "접속",
	"개최", "시행", "개정", "서비스",
	"로그인", "로그아웃", "서버", "회원가입", "전체기사", "날씨", "기온", "맑음", "흐림", "구름", "미세먼지", "℃", "°", "자료", "상영", "오늘",
	"today", "삭제", "차단", "답글", "댓글쓰기", "공감", "찬성",
}

// counters are the words of furniture that only articles have.
var counters = []string{
	"조회수", "조회", "재생", "재생수", "읽음", "댓글", "덧글", "덧글수", "추천수", "hit", "hits", "view", "views",
	"공유", "공유하기", "인쇄", "인쇄하기", "프린트", "스크랩", "글자크기", "크게", "작게", "url복사", "pdf지면보기",
}

// furniture are the words that stand beside a time without saying anything
// about it: views, buttons, the words before a name.
var furniture = startingWith([]string{
	"조회수", "조회", "댓글", "추천", "신고", "공유하기", "공유", "인쇄하기", "인쇄", "프린트", "스크랩", "글자크기", "글씨크기",
	"글자", "크기", "크게", "작게", "기사원문", "원문",
	"지면보기", "지면", "뉴스듣기", "음성듣기", "읽음", "view", "views", "hit", "hits",
	"kst", "좋아요", "url복사", "url", "페이스북", "트위터", "카카오톡", "카카오스토리", "네이버", "밴드", "메일", "메일보내기",
	"북마크", "복사", "이웃추가", "기자페이지", "구독하기", "댓글쓰기", "듣기", "구독", "가", "가가", "면", "보도자료", "기고", "칼럼", "사설",
	"보기", "보내기", "이메일", "기타", "기능", "기사제공", "폰트크기", "제", "호", "출처", "dailymotion", "youtube", "호수", "번역", "번역beta", "관리자", "최고관리자", "운영자", "pdf지면보기", "분야", "섹션", "카테고리", "수", "외", "없음", "본문", "남기기", "언론보도", "on", "at", "no", "comments", "주", "주식회사", "new", "n", "글꼴", "음성으로", "슬퍼요", "구독자", "ai", "요약", "조절", "설정", "싫어요", "화나요", "오디오", "뉴스레터", "sns", "sns공유", "기사제보", "첨부", "첨부파일", "이", "기사를", "공유합니다",
})

// bids end the buttons of a page.
var bids = []string{"하기", "보기", "듣기", "가기", "보내기", "남기기", "줄이기", "키우기", "찾기", "쓰기", "열기", "끄기"}

// writers are the words that stand before the name of who wrote it.
var writers = []string{"기자명", "작성자", "글쓴이", "등록자", "게시자", "작성인", "올린이", "닉네임", "이름", "글", "취재", "editor", "writer", "reporter", "부서명", "담당부서", "by"}

// startsWith reports whether s starts with w, in lower case, whatever the case
// of its Latin letters.
func startsWith(s, w string) bool {
	if len(s) < len(w) {
		return false
	}
	for i := 0; i < len(w); i++ {
		if lower(rune(s[i])) != rune(w[i]) {
			return false
		}
	}
	return true
}

// startingWith orders words by their first letter.
func startingWith(words []string) map[rune][]string {
	m := map[rune][]string{}
	for _, w := range words {
		m[firstRune(w)] = append(m[firstRune(w)], w)
	}
	return m
}

// lower gives r in lower case if it is a Latin letter.
func lower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		r += 'a' - 'A'
	}
	return r
}

func hasPrefix(s string, words []string) bool {
	for _, w := range words {
		if startsWith(s, w) {
			return true
		}
	}
	return false
}

func isOne(s string, words []string) bool {
	for _, w := range words {
		if len(s) == len(w) && startsWith(s, w) {
			return true
		}
	}
	return false
}

// agoUnit reports whether w is a span of time: 3시간, 1달.
func agoUnit(w string) bool {
	w = strings.TrimPrefix(w, "시계아이콘")
	rest := strings.TrimLeft(w, "0123456789")
	return rest != w && isOne(rest, []string{"초", "분", "시간", "일", "주", "달", "개월", "년"})
}

func firstRune(w string) rune {
	r, _ := utf8.DecodeRuneInString(w)
	return r
}

func isNumber(w string) bool { return strings.Trim(w, "0123456789,+") == "" }

// isDomain reports whether w is an address such as news.example.co.kr.
func isDomain(w string) bool {
	dot := strings.IndexByte(w, '.')
	return dot > 0 && dot < len(w)-1 && isLetter(w[0]) && isLetter(w[len(w)-1]) && strings.IndexFunc(w, korean.IsHangul) < 0
}

func weekdayWord(w string) bool {
	return len(w) == len("월") && strings.Contains("월화수목금토일月火水木金土日", w) || scanWeekday(w) == len(w)
}

// pageNumber reports whether w is a page of a printed paper: 9면, A12면, A12, 제1면,
// 지면A10.
func pageNumber(w string) bool {
	w, ok := strings.CutSuffix(w, "면")
	if rest := strings.TrimPrefix(w, "지면"); rest != w {
		w, ok = rest, true
	}
	w = strings.TrimPrefix(w, "제")
	if len(w) > 1 && isLetter(w[0]) {
		ok = ok || w[0] <= 'E' && len(w) <= len("A12")
		w = w[1:]
	}
	return ok && w != "" && isNumber(w)
}

// counted reports whether w is a number with what it counts: 973호 and 제12호 of a
// magazine, 45판 and 1102자 of an archive, 12회.
func counted(w string) bool {
	unit, n := utf8.DecodeLastRuneInString(w)
	w = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(w[:len(w)-n], "제"), "만"), "천")
	return strings.ContainsRune("호판자회건개쪽명", unit) && w != "" && isNumber(w)
}

func isASCII(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// isAccount reports whether w may be the account of one who writes on a board:
// small letters and digits, large ones with digits.
func isAccount(w string) bool {
	if strings.ContainsAny(w, "0123456789") {
		w = strings.ToLower(w)
	}
	return len(w) > 2 && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

// views reports whether w counts the readers or what they said, or offers a copy,
// which only a list of articles or an article does.
func views(w string) bool { return isOne(strings.TrimRight(w, "0123456789,"), counters) }

// sentenceEnd reports whether w ends a sentence: 했다, 합니다, 하세요.
func sentenceEnd(w string) bool {
	return strings.HasSuffix(w, "다") && utf8.RuneCountInString(w) > 2 || strings.HasSuffix(w, "세요")
}
