package timestamp

import (
	"strings"
	"unicode/utf8"
)

// role is what a word says about the time beside it.
type role int

const (
	bare      role = iota // no word
	published             // the article appeared
	modified              // the article changed
	register              // an article's time, but with a day only the press's registration
	print                 // the day of the printed paper
	site                  // of the site, a broadcast or a picture, not of the article
)

// labels are the words printed beside a time, blanks left out; a longer one
// goes before its own beginning. Counted over the printed forms of some 60
// outlets and portals; 최종편집 and UPDATED stand in the header of NDSoft and
// Mediaon sites for the last edit of the whole site.
var labels = byFirst([]label{
	{"기사최종편집일", site}, {"최종편집일시", site}, {"최종편집일", site}, {"최종편집", site},
	{"최종업데이트", modified}, {"최종수정일시", modified}, {"최종수정시간", modified}, {"최종수정일", modified}, {"최종수정", modified}, {"최종변경", modified},
	{"최초등록일시", published}, {"최초등록", published}, {"최초승인", published}, {"최초입력", published}, {"최초작성", published}, {"최초발행", published},
	{"기사입력시간", published}, {"기사입력일시", published}, {"기사입력일", published}, {"기사입력", published},
	{"기사등록일시", published}, {"기사등록일", published}, {"기사등록", published}, {"기사전송", published}, {"기사송고", published}, {"기사승인일", published},
	{"기사승인", published}, {"기사출고", published}, {"기사작성", published}, {"기사발행", published}, {"기사게재", published},
	{"기사수정", modified}, {"기사보강", modified},
	{"입력시간", published}, {"입력시각", published}, {"입력일시", published}, {"입력일자", published}, {"입력날짜", published}, {"입력일", published}, {"입력", published},
	{"등록연월일", register}, {"등록년월일", register}, {"등록일자", register}, {"등록일시", published}, {"등록시간", published}, {"등록날짜", published}, {"등록일", register}, {"등록", published},
	{"승인시간", published}, {"승인일시", published}, {"승인일", published}, {"승인", published},
	{"송고시간", published}, {"송고시각", published}, {"송고일시", published}, {"송고일", published}, {"송고", published},
	{"출고시간", published}, {"출고일시", published}, {"출고", published}, {"전송시간", published}, {"전송", published},
	{"발행연월일", register}, {"발행년월일", register}, {"발행일자", register}, {"발행일시", published}, {"발행시간", published}, {"발행일", register}, {"발행", published},
	{"신문게재일", print}, {"신문게재", print}, {"지면게재일", print}, {"지면게재", print}, {"지면발행", print},
	{"게재일시", published}, {"게재일자", published}, {"게재일", published}, {"게재", published}, {"게시일시", published}, {"게시일", published}, {"게시", published},
	{"작성일시", published}, {"작성일자", published}, {"작성시간", published}, {"작성일", published}, {"작성", published}, {"보도일시", published}, {"보도일", published},
	{"공개일시", published}, {"공개일", published}, {"공개", published}, {"올린날", published}, {"올린시간", published},
	{"수정시간", modified}, {"수정시각", modified}, {"수정일시", modified}, {"수정일자", modified}, {"수정일", modified}, {"수정", modified},
	{"갱신일", modified}, {"갱신", modified}, {"업데이트", modified}, {"변경일", modified}, {"보강", modified},
	{"방송일시", site}, {"방송일자", site}, {"방송시간", site}, {"방송일", site}, {"촬영일시", site}, {"촬영일", site}, {"보도시점", site}, {"배포일시", site}, {"배포시점", site},
	{"창간일", site}, {"창간", site}, {"설립일", site}, {"등기일", site}, {"인가일", site},
	{"記事入力", published}, {"入力", published}, {"登錄", published}, {"登録", published}, {"承認", published}, {"發行", published}, {"発行", published}, {"送稿", published}, {"揭載", published}, {"作成", published},
	{"最終修正", modified}, {"修正", modified}, {"更新", modified},
	{"lastupdated", modified}, {"lastmodified", modified}, {"updated", modified}, {"modified", modified}, {"revised", modified},
	{"firstpublished", published}, {"published", published}, {"posted", published}, {"registered", published}, {"written", published}, {"issued", published}, {"input", published},
})

// label is a word beside a time.
type label struct {
	word string
	role role
}

func byFirst(list []label) map[rune][]label {
	m := map[rune][]label{}
	for _, l := range list {
		r, _ := utf8.DecodeRuneInString(l.word)
		m[r] = append(m[r], l)
	}
	return m
}

// scanLabel reads a label from the start of s. A label is a word of its own: no
// letter follows it (수정안, 등록금 and 입력하세요 are none).
func scanLabel(s string) (role, int) {
	first, _ := utf8.DecodeRuneInString(s)
	if 'A' <= first && first <= 'Z' {
		first += 'a' - 'A'
	}
	for _, l := range labels[first] {
		n := matchSpaced(s, l.word)
		if n == 0 || letterAt(s[n:]) {
			continue
		}
		if isLetter(s[0]) && s[:n] == strings.ToUpper(s[:n]) {
			return site, n // UPDATED. in the header of a site
		}
		return l.role, n
	}
	return bare, 0
}

// matchSpaced reads word, in lower case, from the start of s, where single
// blanks may stand between its letters.
func matchSpaced(s, word string) (n int) {
	for _, w := range word {
		if n > 0 && n < len(s) && s[n] == ' ' {
			n++
		}
		r, k := utf8.DecodeRuneInString(s[n:])
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		if r != w {
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
	return isHangul(r) || '一' <= r && r <= '鿿' || r < utf8.RuneSelf && isLetter(byte(r)) && !loneL(s)
}

func isHangul(r rune) bool { return '가' <= r && r <= '힣' }

// loneL reports whether s starts with a small L that stands for a bar
// ("06:31l최종 업데이트").
func loneL(s string) bool {
	return len(s) > 0 && s[0] == 'l' && (len(s) == 1 || !isLetter(s[1]))
}

// never are words that make a line not the article's time line whatever else
// stands in it: the press's registration, copyright and photo lines, spans of
// time. A word that starts with one of them counts.
var never = []string{
	"등록번호", "인터넷신문등록번호", "신문등록번호", "정기간행물", "발행인", "편집인", "발행·편집인", "발행처", "제호", "청소년보호", "사업자", "통신판매",
	"대표전화", "대표이사", "저작권", "무단", "copyright", "ⓒ", "©", "~", "∼", "〜", "통권", "창간",
}

// behind are words that make the time before them part of a sentence or the
// hour of a count.
var behind = []string{"기준", "현재", "까지", "부터", "이후", "이전", "경", "쯤", "께", "에", "예정", "방송", "방영", "개최"}

// unlabelled are words that take a bare time for something else: a photo, an
// event, a broadcast, the weather, the header of a site.
var unlabelled = []string{
	"사진", "촬영", "일시", "일자", "장소", "방송", "방영", "행사", "공연", "개막", "접수", "마감", "기간", "예정", "출발", "도착", "개최", "시행", "개정", "서비스",
	"로그인", "로그아웃", "회원가입", "전체기사", "날씨", "기온", "맑음", "흐림", "구름", "미세먼지", "℃", "°", "자료", "상영", "오늘", "today", "삭제", "답글", "댓글쓰기", "공감", "찬성",
}

// furniture are the words that stand beside a time without saying anything
// about it: views, buttons, the words before a name.
var furniture = []string{
	"조회수", "조회", "댓글", "추천", "신고", "공유하기", "공유", "인쇄하기", "인쇄", "프린트", "스크랩", "글자크기", "글씨크기", "글자", "크기", "크게", "작게", "기사원문", "원문",
	"기자명", "기자", "작성자", "글쓴이", "등록자", "이름", "지면보기", "지면", "뉴스듣기", "음성듣기", "듣기", "읽음", "view", "views", "hit", "hits", "by", "kst", "좋아요", "url복사", "url", "페이스북", "트위터", "카카오톡", "카카오스토리", "네이버", "밴드", "메일", "북마크", "구독", "가", "가가", "면", "보도자료", "기고", "칼럼", "사설",
}

// startsWith reports whether s starts with w, in lower case, whatever the case
// of its Latin letters.
func startsWith(s, w string) bool {
	if len(s) < len(w) {
		return false
	}
	for i := 0; i < len(w); i++ {
		b := s[i]
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		if b != w[i] {
			return false
		}
	}
	return true
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
