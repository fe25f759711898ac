package extract

import (
	"slices"
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// Pages of a site that are no articles, by the words on them: boards, shops, the
// site about itself, a reporter's page, a search's results.

// isSite tells the page of a site about itself or for its visitors by what it says or
// by its title above: "회원가입", "해당 기사는 삭제되었거나 …".
func isSite(lines []textLine, body run) bool {
	for i := max(0, body.start-maxSite); i < body.end; i++ {
		if i >= body.start && isNotice(lines[i].text) || i < body.start && (isService(lines[i].text) || lines[i].text == "인사말") && (i+1 == body.start || lines[i+1].runes < leastTitle) && !inMenu(lines[:body.start+1], i) {
			return true
		}
	}
	return false
}

// inMenu reports whether the line at i is an entry of a menu: another stands right
// above or below it, and nothing above is the same, as the title of the page that the
// entry leads to is.
func inMenu(lines []textLine, i int) bool {
	entry := func(k int) bool { return k >= 0 && lines[k].mark != boilerplate.None && lines[k].runes <= leastTitle }
	same := func(l textLine) bool { return l.text == lines[i].text }
	return (entry(i-1) || entry(i+1) && !same(lines[i+1])) && !slices.ContainsFunc(lines[:i], same)
}

// maxSite is how far above its text, in lines, the title of a site's page stands.
const maxSite = 2

// isBoard tells what readers post or a press says of itself by the lines above it: the
// board's name not far above the headline, who publishes the paper and where.
func isBoard(lines []textLine, near int) bool {
	n := 0
	short := func(i int) bool { return i >= 0 && i < len(lines) && lines[i].runes <= leastTitle }
	for i := range lines {
		s := strings.ToLower(squeeze(lines[i].text))
		if i >= near && !(short(i-1) && short(i+1)) && runes(s) <= leastTitle && oneof.Ends(s, "자유게시판", "독자게시판", "시민게시판", "열린게시판", "묻고답하기", "방명록") {
			return true
		}
		switch s {
		case "발행인", "편집인", "주간", "편집장", "주소", "전화", "tel", "팩스", "fax", "창간", "지령", "등록번호", "발행주기", "발행부수":
			n++
		}
	}
	return n >= 4
}

// isForum tells a post of a forum by the form above it.
func isForum(lines []textLine) bool {
	n := 0
	for i := range lines {
		label, _, ok := strings.Cut(lines[i].text, ":")
		n += count(ok && slices.Contains(forumForm, strings.TrimSpace(label)))
	}
	return n >= 3
}

// forumForm is what stands above a post of a forum, with a colon.
var forumForm = []string{"게시물ID", "글번호", "추천", "추천수", "조회수", "댓글수"}

// isShop tells the page of a shop's article or of its answers to customers by the
// words on its labels.
func isShop(lines []textLine) bool {
	n := 0
	for i := range lines {
		if lines[i].runes > 2*longLine/3 {
			continue
		}
		switch s := strings.TrimLeft(squeeze(lines[i].text), "•·-*"); {
		case strings.Contains(s, "자주묻는질문"):
			return true
		case oneof.Begins(s, shopWords...):
			n++
		}
	}
	return n >= 3
}

var shopWords = []string{
	"정가", "판매가", "중고판매가", "할인가", "회원가", "소비자가", "배송비", "배송안내", "배송정보", "배송방법", "적립금", "적립혜택", "할인혜택", "장바구니", "바로구매", "구매하기",
	"주문수량", "주문하기", "품절", "상품평", "상품문의", "상품상세", "사은품", "무이자할부", "교환/반품", "ISBN",
	"쪽수", "출간상태", "도서유형", "도서상세정보", "책소개", "책속에서", "목차", "저자소개",
}

// isProfile tells a reporter's page by the card above the list: an address, and
// below it what else the reporter wrote; whole is how many paragraphs there are.
func isProfile(lines []textLine, whole int) bool {
	for i := range lines {
		if !strings.Contains(lines[i].text, "@") || lines[i].runes > longLine {
			continue
		}
		for _, l := range lines[i+1 : min(len(lines), i+4)] {
			switch s := squeeze(l.text); s {
			case "전체기사", "취재분야", "작성한기사", "작성기사", "최근기사":
				return true
			case "최신기사":
				if whole <= 1 {
					return true // an article's card has it too
				}
			default:
				if l.runes <= longLine/2 && strings.Contains(s, "기자의기사") {
					return true
				}
			}
		}
	}
	return false
}

// isSearch tells a page of search results by what stands above them.
func isSearch(lines []textLine) bool {
	n := 0
	for i := range lines {
		if _, found, ok := strings.Cut(squeeze(lines[i].text), "검색결과"); ok {
			if found = strings.TrimPrefix(found, "총"); found != "" && found[0] <= '9' && strings.Contains(found, "건") {
				return true
			}
		}
		if lines[i].runes <= 20 && oneof.Ends(lines[i].text, "검색한 결과", "검색결과", "검색 결과") {
			return true
		}
		for _, w := range []string{"검색어", "검색결과", "검색 결과", "검색기록"} {
			n += strings.Count(lines[i].text, w)
		}
	}
	return n >= 2
}
