package extract_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/internal/linear"
)

// Sentences of invented news, to build texts of.
const (
	sentence = "가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 12일 밝혔다. 수리비는 시가 7할을 대고 나머지는 집주인이 부담한다."
	another  = "선정된 사람은 3년 동안 주변 시세의 절반만 내고 가게를 쓸 수 있으며, 신청은 다음 달 8일까지 누리집에서 받는다."
	broken   = "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바뀌었다. 나루동 공방 주인은 처음에는 찾는 사람이 없을까 걱정했는데 이제는…"
)

func TestTextHeader(t *testing.T) {
	p := textParser(t)
	for _, tt := range []struct {
		name, head              string
		headline, time, subhead string
	}{
		{"time below", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"time on two lines", "빈집 열두 채 청년 가게로\n입력\n2024.03.12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"labelled before bare", "2024.03.13 08:00\n빈집 열두 채 청년 가게로\n등록 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"deck between", "빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n한도담 기자\n2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"deck behind the time", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"printed twice", "정치\n나래구청장 방지턱 두 배로\n빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n공유하기\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"menu right above", "오늘의 가온\n[종합] 빈집 열두 채 고쳐 청년 가게로 내준다\n입력 2024-03-12 09:47", "빈집 열두 채 고쳐 청년 가게로 내준다", "2024-03-12T09:47:00+09:00", ""},
		{"list above", strings.Repeat("나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n", 5) + "정치\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a sentence", "빈집 열두 채가 청년 가게로 바뀝니다\n입력 2024-03-12 09:47", "빈집 열두 채가 청년 가게로 바뀝니다", "2024-03-12T09:47:00+09:00", ""},
		{"a column's name above", "[살며 나누며]\n[살며 나누며] 빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"glued time is no title", "빈집 열두 채 청년 가게로\n농업2024-03-1209:47\n한도담 기자", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"caption is no deck", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n시민들이 빈집을 둘러보고 있다. 류하람 기자", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a table's cell", "빈집 열두 채 청년 가게로 [현장] |\n2024. 03.12(화) 09:47 |\n|", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"what a page says to its reader", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n클립보드에 복사되었습니다", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"who speaks", "[신년사] 한도담 가온시 상인연합회장\n장사하기 좋은 골목을 만들겠습니다\n한도담 상인연합회장 기사입력 2024/03/12 [09:47]", "한도담 가온시 상인연합회장", "2024-03-12T09:47:00+09:00", "장사하기 좋은 골목을 만들겠습니다"},
		{"who reads the news", "주말앵커: 한도담, 백이슬\n빈집 열두 채 청년 가게로\n입력 | 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"the day alone", "가온일보\n빈집 열두 채 청년 가게로\n2024-03-12 (화)\n크게 작게", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"the day beside the reporter", "가온일보\n빈집 열두 채 청년 가게로\n2024-03-12     한도담 기자", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"below a hot issue", "> 뉴스 > 연재 > 기획 | 핫이슈\n빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n2024년 03월 12일 (화) 09:47:10", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:10+09:00", "임대료 3년간 절반만 받기로"},
		{"a picture's owner behind it", "[가온포토] 빈집 열두 채 청년 가게로 ⓒ 한도담", "빈집 열두 채 청년 가게로", "", ""},
		{"a photo's label behind it", "빈집 열두 채 청년 가게로 [포토]\n입력: 2024.03.12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"the deck twice", "빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "", "임대료 3년간 절반만 받기로"},
		{"deck below the card", "사회일반\n빈집 열두 채 청년 가게로\n기자의 다른기사 보기\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "", "임대료 3년간 절반만 받기로"},
		{"a portal's pictures and press", "맑음 / -3.9 °\n연합뉴스 언론사 이미지\n빈집 열두 채 청년 가게로\n연합뉴스 한도담\n원문보기", "빈집 열두 채 청년 가게로", "", ""},
		{"a picture's text below", "빈집 열두 채 청년 가게로\n오프라인 대표 이미지 - 가온 뉴스", "빈집 열두 채 청년 가게로", "", ""},
		{"buttons of all kinds", "닫기\n빈집 열두 채 청년 가게로\n시계아이콘02분 12초 소요\n숏 뉴스 AI 요약 기술은 핵심만 전달합니다.\n닫기\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "", "임대료 3년간 절반만 받기로"},
		{"printed again on two lines", "빈집 열두 채 청년 가게로… 임대료는 절반\n입력 2024-03-12 09:47\nPrev이전 문서\n빈집 열두 채 청년 가게로…\n임대료는 절반\n크게 작게", "빈집 열두 채 청년 가게로… 임대료는 절반", "2024-03-12T09:47:00+09:00", ""},
		{"a short one, twice", "봄비\n상태바\n봄비\n한도담\n승인 2024.03.12 09:47", "봄비", "2024-03-12T09:47:00+09:00", ""},
		{"the way to the page, glued", "> 전체기사 > 기사\n> 전체기사 빈집 열두 채 청년 가게로(공식)\n기사입력 2024.03.12 09:47:10\n기사의 0번째 이미지", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:10+09:00", ""},
		{"a broadcast's day", "빈집 열두 채 청년 가게로\n승인 2024.03.12 09:47\n(2024.3.11 골목 토론 방영분)", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a scene of some day", "빈집 열두 채 청년 가게로\n승인 2024.03.12 09:47\n지난 11일 가온시청에서 열린 빈집 설명회", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a program of one day", "5월 4일 (토) 가온 뉴스룸 다시보기\n입력 2024-05-04 21:47", "5월 4일 (토) 가온 뉴스룸 다시보기", "2024-05-04T21:47:00+09:00", ""},
		{"the second half of a weekday", "요일마다 다른 골목 장터\n입력 2024-03-12 09:47", "요일마다 다른 골목 장터", "2024-03-12T09:47:00+09:00", ""},
		{"when a program is on", "매일 저녁 8시 35분\n평일 한도담주말 백이슬, 류하람\n빈집 열두 채 청년 가게로\n키보드 단축키 안내", "빈집 열두 채 청년 가게로", "", ""},
		{"what happens every day", "매일 저녁 8시 골목에 등 켠다\n입력 2024-03-12 09:47", "매일 저녁 8시 골목에 등 켠다", "2024-03-12T09:47:00+09:00", ""},
		{"the name of a series", "[기획연재] 골목의 재발견 ③\n[인터뷰] 빈집 열두 채 청년 가게로\n한도담 기자\n2024.03.12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a headline with its number", "빈집 열두 채 청년 창업 공간으로 ③\n임대료 3년간 절반만 받기로\n한도담 기자\n2024.03.12 09:47", "빈집 열두 채 청년 창업 공간으로 ③", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"the issue in brackets before the day", "빈집 열두 채 청년 가게로\n[1042호] 2024년 03월 12일 (화)\n한도담 기자", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a blog's buttons", "빈집 열두 채 청년 가게로\n2024. 3. 12. 09:47\nURL 복사  이웃추가\n본문 기타 기능", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"who provides it", "빈집 열두 채 청년 가게로\n기사제공 한빛일보\n2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a picture and whose it is", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n공유하기\n고쳐 내놓은 나루동 빈집\n사진=한빛일보", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a deck above whose the picture is", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n임대료 3년간 절반만 받기로\n\n사진=한빛일보", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"where it is from, with its day", "빈집 열두 채 청년 가게로\n출처:한빛일보|2024-03-12\n인쇄", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a board's fields", "빈집 열두 채 청년 가게로\n분류 지역경제\n작성자 홍보팀 한도담\n날짜 2024.03.12", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a section, twice", "오피니언\n오피니언\n승인 2024.03.12 09:47", "", "2024-03-12T09:47:00+09:00", ""},
		{"a picture below", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n상인들이 고친 빈집을 둘러보는 모습", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a section and the one below it", "경제·금융 경제·금융일반\n가온시 빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n입력 2024-03-12 09:47\n" + sentence + "\n" + another, "가온시 빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"a correction's title", "[바로잡습니다] 3월 12일자 2면 빈집 제하의 기사에서\n한빛일보\n입력 2024-03-12 09:47\n" + sentence + "\n" + another, "3월 12일자 2면 빈집 제하의 기사에서", "2024-03-12T09:47:00+09:00", ""},
		{"the weather above", "기상청 제공\n흐림동두천 15.6℃\n흐림강릉 16.8℃\n한도담 가온시장, 신년사", "한도담 가온시장, 신년사", "", ""},
		{"a ticker above", "속보\n나래구청장 방지턱 두 배로 11:20\n가람대교 통행료 인상 백이슬 기자\n빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"a menu in one line above", "전체 정치 자치 교육 문화\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a sentence below a menu", "정치\n경제\n사회\n문화\n스포츠\n오피니언\n빈집 열두 채를 청년 가게로 “골목이 먼저 살아난다”…상인들이 다시 시청을 믿는다\n한도담 기자(dodam@hanbit.co.kr) 2024. 3. 12. 09:47", "빈집 열두 채를 청년 가게로 “골목이 먼저 살아난다”…상인들이 다시 시청을 믿는다", "2024-03-12T09:47:00+09:00", ""},
		{"a picture above the reporter", "빈집 열두 채 청년 가게로\n사진 출처, 가온시\n사진 설명,\n나루동 골목에 문을 연 책방\n기자, 한도담\n기자, 한빛 뉴스\n2024년 3월 12일", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a stranger above", "오늘의 뉴스 읽기 모음\n빈집 고쳐 청년 창업 공간 내놓는다\n입력 2024-03-12 09:47", "빈집 고쳐 청년 창업 공간 내놓는다", "2024-03-12T09:47:00+09:00", ""},
		{"a marked deck that says more", "봄을 기다리는 골목길에서\n- 빈집 고쳐 청년 창업 공간 내놓아\n입력 2024-03-12 09:47", "봄을 기다리는 골목길에서", "2024-03-12T09:47:00+09:00", "- 빈집 고쳐 청년 창업 공간 내놓아"},
		{"today at the top, no time", "2024.03.13 (수요일)\n증권통토마토패스클럽 로그인 회원\n뉴스북\n홈 뉴스 사회\n빈집 열두 채 청년 가게로\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"today above", "03.12 (화)\n빈집 열두 채 청년 가게로\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"a picture's name", "빈집 열두 채 청년 가게로\n빈집 열두 채 청년 가게로 - 1\nnaru_01.jpg", "빈집 열두 채 청년 가게로", "", ""},
		{"deck below the buttons", "빈집 열두 채 청년 가게로\n폰트 확대 폰트 축소 프린트하기\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "", "임대료 3년간 절반만 받기로"},
		{"a sentence with its stop", "팝업창 닫기\n이메일보내기\n[알립니다]빈집을 함께 고칠 이웃을 기다립니다.", "빈집을 함께 고칠 이웃을 기다립니다.", "", ""},
		{"a citizen's account", "빈집 열두 채 청년 가게로\n한도담(handodam)\n등록 2024.03.12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"address and day below", "> 오피니언 > 수요광장\n빈집 열두 채 청년 가게로\n가온매일 webmaster@gaon.example\n2024년 03월 12일 (화)", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a label is no cue", "[인터뷰]\n빈집 열두 채 청년 가게로\n한도담 기자", "빈집 열두 채 청년 가게로", "", ""},
		{"the way to the page", "HOME 신년특집호 2024 창간호\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"one step of the way", "골목특집 > 전체\n\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a team at home", "홈 경기장 옆 빈집 청년 가게로\n입력 2024-03-12 09:47", "홈 경기장 옆 빈집 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a board's words", "빈집 열두 채 청년 가게로\n작성자 정보\n나루지기 작성\n컨텐츠 정보\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"a picture's title", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n▲ ⓒ 한도담\n빈집 앞에 모인 이웃들\n▲ ⓒ 한도담", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"what the day's element is called", "date 2024-03-12 본문 바로가기\n빈집 열두 채 청년 가게로", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"who posted it beside it", "빈집 열두 채 청년 가게로 한도담\n기사등록 2024-03-12 09:47:10\n(가온/한빛통신)한도담기자=", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:10+09:00", ""},
		{"the day with its label", "오늘 하루 열지 않음\n빈집 열두 채 청년 가게로\n빈집 열두 채 청년 가게로\n등록일 : 2024.03.12", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a time that is missing", "빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n나도담 변호사 (가온대 로스쿨 초빙교수) 입력 :\n글자크기 : 확대 최소", "빈집 열두 채 청년 가게로", "", "임대료 3년간 절반만 받기로"},
		{"a label below a menu", "전체기사 최신뉴스 가온\n골목 디데이\n[인터뷰] 빈집 열두 채 청년 가게로 바꾼 가온시 나루동 이웃들\n기사입력 :\n최종수정 :\n더 크게", "빈집 열두 채 청년 가게로 바꾼 가온시 나루동 이웃들", "", ""},
		{"a label in the deck", "빈집 열두 채 청년 가게로\n[인터뷰] 나루동 책방지기 백이슬\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "[인터뷰] 나루동 책방지기 백이슬"},
		{"the issue above", "기사보기\n[447호 2024년 3월] 뉴스 골목소식\n빈집 열두 채 청년 가게로\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"the printed page", "빈집 열두 채 청년 가게로\n2024-03-12 29면", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a question with its label below", "[알림] 빈집 가게 이웃을 찾습니다\n[골목특집] 빈집 열두 채 고친 가게는 왜 골목에 중요한가?\n입력 2024-03-12 09:47", "빈집 가게 이웃을 찾습니다", "2024-03-12T09:47:00+09:00", "[골목특집] 빈집 열두 채 고친 가게는 왜 골목에 중요한가?"},
		{"a magazine's issue below", "빈집 열두 채 청년 가게로\n2024-03-12\n가온뷰 MARCH 2024● 골목을 보는 매거진 | ISSUE 7 |", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a picture with whose it is", "빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n입력 2024-03-12 09:47\n빵집으로 바뀐 빈집. 가온일보 자료사진", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"a picture with who gave it", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n나루동 책방골목 〈가온시 제공〉", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a picture with who took it", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n나루시장 책방 안. 한도담기자", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"what the state gives", "빈집 열두 채 청년 가게로\n고친 가게는 3년 동안 시가 제공\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "고친 가게는 3년 동안 시가 제공"},
		{"a press with its sections above", "서울신문 정치 사회\n빈집 열두 채 청년 가게로\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"share buttons with their particle", "빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n승인 2024.03.12 09:47\n페이스북(으로) 기사보내기\n카카오스토리(으로) 기사보내기\nURL복사(으로) 기사보내기\n다른 공유 찾기", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"the program it was in", "빈집 열두 채 청년 가게로\n입력 2024.03.12 (09:47)\n뉴스 9(가온)", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"the readers' column above", "독자의 소리\n빈집을 고칩시다\n공유하기", "빈집을 고칩시다", "", ""},
		{"on a column", "빈집 열두 채가 쓴 골목 칼럼\n공유하기", "빈집 열두 채가 쓴 골목 칼럼", "", ""},
		{"its section glued to it above", "사회 빈집 열두 채 청년 가게로\n빈집 열두 채 청년 가게로\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"its label glued to it above", "[포토] 빈집 열두 채 청년 가게로\n빈집 열두 채 청년 가게로\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"an issue of a portal's above", "03.12 (화)\n이슈 빈집 가게·골목 소식\n가온시 빈집 열두 채 청년 가게로\n공유하기", "가온시 빈집 열두 채 청년 가게로", "", ""},
		{"a headline on an issue", "이슈 빈집 가게 열두 채 문 열었다\n입력 2024-03-12 09:47", "이슈 빈집 가게 열두 채 문 열었다", "2024-03-12T09:47:00+09:00", ""},
		{"a question opens the text", "빈집은 누구의 것인가?", "빈집은 누구의 것인가?", "", ""},
		{"what it bids opens the text", "골목의 빈집을 함께 고칩시다.", "골목의 빈집을 함께 고칩시다.", "", ""},
		{"who posted it and how many read it", "빈집 열두 채 청년 가게로\n한도담 0 905\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "", "임대료 3년간 절반만 받기로"},
		{"a blog's line", "빈집 열두 채 청년 가게로\nBy news , in 오피니언 , at 2024년 3월 12일\n[가온대 신문 제921호 13면, 발행일: 2024년 03월 06일(수)]", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"the writer's cell", "빈집 열두 채 청년 가게로\n • 한빛가온(한빛人 Gaon)\n • 승인 2024.03.12 09:47\n • 댓글 0\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", "임대료 3년간 절반만 받기로"},
		{"a board's counts", "빈집 열두 채 청년 가게로\n\n한빛일보 0 1029 0 0\n임대료 3년간 절반만 받기로", "빈집 열두 채 청년 가게로", "", "임대료 3년간 절반만 받기로"},
		{"a board's other fields", "빈집 열두 채 청년 가게로\n카테고리 지역경제\n출처 가온일보\n첨부파일 naru.hwp\n2024-03-12", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"a scene in brackets", "<나루동 골목 전경>\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a picture behind a mark", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n◀ 나루동의 고친 빈집", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a picture and the wire", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n나루동의 고친 빈집. 연합뉴스", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"the page's last edit above", "수정 : 2024.03.13 10:00\n빈집 열두 채 청년 가게로\n한도담 기자\n2024.03.12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a button above", "로그인\n빈집 열두 채 청년 가게로", "빈집 열두 채 청년 가게로", "", ""},
		{"a press and where it stands", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n한도담 한겨레", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a board's counts on a line of their own", "빈집 열두 채 청년 가게로\n작성자 관리자\n조회 1,951회\n작성일 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"the label of a board's title", "제목 빈집 열두 채 청년 가게로\n작성자 관리자\n작성일 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"what share buttons can do", "빈집 열두 채 청년 가게로\n • Facebook에 공유하실 수\n있습니다.\n • 붙여넣기\n블로그나 게시판에 붙여넣기 하실\n수 있습니다.\n • 2024-03-12", "빈집 열두 채 청년 가게로", "2024-03-12T00:00:00+09:00", ""},
		{"the languages there are", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n한국어 영어 일본어 중국어 프랑스어", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a wire's picture, enlarged", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n이미지 확대나루동 골목의 빈집\n[촬영 백이슬] 2024.3", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"the headline again in brackets", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n[빈집 열두 채 청년 가게로]", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a picture and who gave it, in brackets", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n나루동 책방에 ‘감사장’ 수여 [제공=가온시]", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a sentence with its stop above its deck", "빈 가게에 골목의 내일이 있다.\n-3월호 ‘빈집 열두 채’를 읽고\n2024-03-12     한도담", "빈 가게에 골목의 내일이 있다.", "2024-03-12T00:00:00+09:00", "-3월호 ‘빈집 열두 채’를 읽고"},
		{"a site's slogan with its stop", "골목을 먼저 걷는 신문, 가온.\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12T09:47:00+09:00", ""},
		{"a picture's text and its caption in angles", "빈집 열두 채 청년 가게로\n글자크기\n가온시 원도심 지도 표지\n<가온시 원도심 지도 표지>", "빈집 열두 채 청년 가게로", "", ""},
		{"a portal's summary", "빈집 열두 채 청년 가게로\n전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.\n'빈집이 가게로 바뀐다.'\n가온시는 빈집을 고쳐 내놓는다고 밝혔다.\n이 글자크기로 변경됩니다.\n(예시) 가장 빠른 뉴스가 있고 다양한 정보가 있는 한빛뉴스를 만나보세요.", "빈집 열두 채 청년 가게로", "", ""},
		{"a sentence with its label above a deck", "[알립니다] 빈집을 함께 고칠 이웃과 새로 문을 여는 가게가 오늘 골목을 찾아갑니다\n고친 빈집 열두 채와 함께 책방·빵집 등 새 가게 아홉 곳 골목에 합류", "빈집을 함께 고칠 이웃과 새로 문을 여는 가게가 오늘 골목을 찾아갑니다", "", "고친 빈집 열두 채와 함께 책방·빵집 등 새 가게 아홉 곳 골목에 합류"},
		{"no time", "빈집 열두 채 청년 가게로\n공유하기", "빈집 열두 채 청년 가게로", "", ""},
		{"nothing", "", "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := parseText(p, tt.head+"\n"+sentence+"\n"+another+"\n무단전재 및 재배포 금지")
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if a.Published != nil {
				got = a.Published.Time.Format(time.RFC3339)
			}
			if a.Headline.Text != tt.headline || got != tt.time || strings.Join(a.Headline.Subheads, "|") != tt.subhead {
				t.Errorf("got %q, %q, deck %q", a.Headline.Text, got, a.Headline.Subheads)
			}
			if len(a.Paragraphs) != 2 {
				t.Errorf("paragraphs %q", a.Paragraphs)
			}
		})
	}
}

func TestTextBody(t *testing.T) {
	p := textParser(t)
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"caption printed twice", sentence + "\n나루동의 한 빈집\n나루동의 한 빈집\n" + another, []string{sentence, another}},
		{"credit under every picture", sentence + "\n가온시 제공 화면\n" + another + "\n가온시 제공 화면\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"whom a letter greets", "존경하는 가온시민 여러분!\n그리고 상인 여러분\n" + sentence + "\n" + another, []string{"존경하는 가온시민 여러분!", "그리고 상인 여러분", sentence, another}},
		{"scenes behind datelines", "(가온=새나래뉴스) 한도담 기자 = 12일 시민들이 나루동에서 고친 빈집을 둘러보고 있다.\n(가온=새나래뉴스) 한도담 기자 = " + sentence + "\n(가온=새나래뉴스) 한도담 기자 = 백이슬 시장이 12일 나루동 골목에서 상인들에게 가게 열쇠를 건네고 있다.\n" + another, []string{sentence, another}},
		{"a first sentence in pieces", "다음 달부터 빈집 열두 채가\n청년 가게로 바뀔 것으로 보여\n가온시 원도심이 살아날 것으로\n전망됩니다.\n" + sentence + "\n" + another, []string{"다음 달부터 빈집 열두 채가", "청년 가게로 바뀔 것으로 보여", "가온시 원도심이 살아날 것으로", "전망됩니다.", sentence, another}},
		{"speakers", sentence + "\n한도담 위원장\n“간판이 어둡다는 말이 많았다.”\n백이슬 위원\n“다음 달에는 골목마다 등을 달기로 했다.”\n" + another, []string{sentence, "한도담 위원장", "“간판이 어둡다는 말이 많았다.”", "백이슬 위원", "“다음 달에는 골목마다 등을 달기로 했다.”", another}},
		{"portraits", sentence + "\n한도담 위원장\n" + another + "\n백이슬 위원\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"a caption that sticks to its file", sentence + "\n1566436931_41376.jpg나루동 상인들이 12일 고친 빈집 앞에서 첫 손님을 맞았다. 사진 한도담\n" + another, []string{sentence, another}},
		{"an interview's first question", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\nQ. 언제부터 빈집을 고쳤나\n= " + sentence + "\nQ. 다음은 어디인가\n= " + another, []string{"Q. 언제부터 빈집을 고쳤나", "= " + sentence, "Q. 다음은 어디인가", "= " + another}},
		{"who signs behind a square", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + "\n" + another + "\n한빛일보=한도담 기자□", []string{sentence, another}},
		{"what a picture is", "가온공단 홈페이지.\n" + sentence + "\n나루동 전경\n" + another, []string{sentence, another}},
		{"label of a contribution", "[특별기고] " + sentence + "\n" + another, []string{sentence, another}},
		{"press as a word of the sentence", "[한빛뉴스]가 만난 " + sentence + "\n" + another, []string{"[한빛뉴스]가 만난 " + sentence, another}},
		{"a program's link", sentence + "\n" + another + "\n뉴스 9(가온) 전체보기\n한도담 기자", []string{sentence, another}},
		{"where the news is from", sentence + "\n" + another + "\n[뉴스출처 : 가온시]", []string{sentence, another}},
		{"a first sentence on two lines", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n나루동 상인회(회장 한도담)가 주관하여 골목에 남은 이웃들이\n직접 고친 빈집을 헐값에 빌려주는 곳이 있다.\n" + sentence + "\n" + another, []string{"나루동 상인회(회장 한도담)가 주관하여 골목에 남은 이웃들이", "직접 고친 빈집을 헐값에 빌려주는 곳이 있다.", sentence, another}},
		{"the headline again above a caption", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + "\n빈집 열두 채 청년 가게로\n원도심 지도 3월호 표지. GAON\n" + another, []string{sentence, another}},
		{"the headline again above its part", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + "\n빈집 열두 채 청년 가게로\n" + another, []string{sentence, "빈집 열두 채 청년 가게로", another}},
		{"a talk", sentence + "\n-앵커\n평소에도 골목을 자주 걸으시죠?\n=한도담 경감\n네.\n-앵커\n오늘은 어떤 일로 나오셨습니까?\n=한도담 경감\n" + another, []string{sentence, "-앵커", "평소에도 골목을 자주 걸으시죠?", "=한도담 경감", "네.", "-앵커", "오늘은 어떤 일로 나오셨습니까?", "=한도담 경감", another}},
		{"a dateline at the end", sentence + "\n" + another + " (가온=연합뉴스)", []string{sentence, another}},
		{"a bracket at the end", sentence + "\n" + another + " (문의=나루상회)", []string{sentence, another + " (문의=나루상회)"}},
		{"other stories behind who signs", sentence + "\n" + another + "\n" + sentence + another + "\n/한도담 기자 dodam@\n나루 스토리\n가람대교 통행료 내달 인상\n" + sentence, []string{sentence, another, sentence + another}},
		{"the reporter's own words", sentence + "\n" + another + "\n" + sentence + another + "\n" + another + sentence + "\n한도담 기자\n골목에서 들은 이야기를 따뜻하게 쓰겠습니다.\n기자를 응원해주세요\n많이 본 뉴스", []string{sentence, another, sentence + another, another + sentence}},
		{"related articles inside", sentence + "\n" + another + "\n" + sentence + another + "\n관련기사\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n" + another + sentence + "\n한도담 기자 dodam@hanbit.co.kr\n많이 본 기사\n골목에 책방이 들어섰다", []string{sentence, another, sentence + another, another + sentence}},
		{"how to share", "URL복사\n아래의 URL을 길게 누르면 복사하실 수 있습니다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"press in round brackets", "(가온일보) " + sentence + "\n" + another, []string{sentence, another}},
		{"a place in round brackets", "(나루동) " + sentence + "\n" + another, []string{"(나루동) " + sentence, another}},
		{"cues without a mark", "빈집 열두 채 청년 가게로\n입력 2024-03-12 20:11\n앵커\n빈집이 가게로 바뀝니다.\n한도담 기자가 보도합니다.\n리포트\n" + sentence + "\n" + another, []string{"앵커", "빈집이 가게로 바뀝니다.", "한도담 기자가 보도합니다.", "리포트", sentence, another}},
		{"links glued behind a blank", sentence + "\n" + another + " 한국경제TV 핫뉴스 ㆍ나래구청장 방지턱 두 배로 ㆍ가람대교 통행료 내달 인상", []string{sentence, another}},
		{"cues set wide", "◀ 앵 커 ▶\n" + another + "\n골목이 되살아날지\n관심이 모입니다.\n◀ 리포트 ▶\n" + sentence, []string{"◀ 앵 커 ▶", another, "골목이 되살아날지", "관심이 모입니다.", "◀ 리포트 ▶", sentence}},
		{"the weather's cue", "【기상캐스터】\n" + sentence + "\n" + another, []string{"【기상캐스터】", sentence, another}},
		{"a caption above a short lead", "빈집을 고친 상인들이 12일 나루동에서 열쇠를 들고 박수하고 있다. GAON\n(가온일보 나루동, 한도담 기자) 완벽한 변신이었다.\n" + sentence + "\n" + another, []string{"완벽한 변신이었다.", sentence, another}},
		{"cues come back", "[앵커]\n" + sentence + "\n[기자]\n" + another + "\n[앵커]\n" + sentence + another, []string{"[앵커]", sentence, "[기자]", another, "[앵커]", sentence + another}},
		{"held twice", sentence + "\n" + another + "\n" + sentence + "\n" + another, []string{sentence, another}},
		{"signed scene", sentence + "\n12일 나루동에서 시민들이 고친 빈집을 둘러보고 있다. 류하람 기자 haram@onnuri.example\n" + another, []string{sentence, another}},
		{"caption glued to the text", "[가온=뉴시스] 12일 시민들이 빈집을 둘러보고 있다. photo@newsis.com *재판매 및 DB 금지" + sentence + "\n" + another, []string{sentence, another}},
		{"cut at the end", sentence + "\n" + another + "\n나루동 시장 골목은 3년 전만 해도 저녁 7시면 불이 꺼졌다. 처음에는 반대가 많았지만 상인회장은 자기 가게 간판을 먼저", []string{sentence, another, "나루동 시장 골목은 3년 전만 해도 저녁 7시면 불이 꺼졌다. 처음에는 반대가 많았지만 상인회장은 자기 가게 간판을 먼저"}},
		{"signature of a statement", sentence + "\n" + another + "\n가온시 상인연합회 일동\n홍나래 기자 narae@hanbit.example", []string{sentence, another, "가온시 상인연합회 일동"}},
		{"teasers behind", sentence + "\n" + another + "\n" + sentence + another + "\n관련기사\n나루동 골목에 작은 도서관\n" + broken + "\n" + broken, []string{sentence, another, sentence + another}},
		{"the writer behind tags and buttons", sentence + "\n" + another + "\n태그:#가온\n댓글\n원고료로 응원하기\n" + sentence + another, []string{sentence, another}},
		{"links behind the first paragraph, no head above", sentence + "\n\n많이 본 뉴스\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n\n" + another + "\n\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"a teaser, then links and the article below its time", broken + "\n많이 본 뉴스\n나래구청장 방지턱 두 배로\n빈집 열두 채 청년 가게로\n2024.03.12 09:47\n" + sentence + "\n" + another, []string{sentence, another}},
		{"links inside", sentence + "\n관련기사\n나루동 골목에 작은 도서관\n" + another + "\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"stock prices", "한빛전자 (8,530원 40 -0.5%)가 " + sentence + "\n" + another, []string{"한빛전자가 " + sentence, another}},
		{"caption before the dateline", "시민들이 고친 빈집을 둘러보고 있다.\n[한빛뉴스 한도담 기자] " + sentence + "\n" + another, []string{sentence, another}},
		{"captions by their source", sentence + "\n시민들이 고친 빈집을 둘러보고 있다. /연합뉴스\n시민들이 빵을 굽고 있다. [가온시]\n" + another, []string{sentence, another}},
		{"summary above", "이 기사 요약\n시가 빈집을 내놓았다고 밝혔다.\n이 글자크기로 변경됩니다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"what people do in a picture", "시민들이 고친 빈집을 둘러보고 있다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a wire behind a sentence", sentence + "\n이웃들은 시가 약속한 대로 골목이 밝아졌다고 말했다. 연합뉴스\n" + another + " 뉴스1", []string{sentence, "이웃들은 시가 약속한 대로 골목이 밝아졌다고 말했다.", another}},
		{"a press in brackets behind the end", sentence + "\n" + another + " <한빛일보>", []string{sentence, another}},
		{"what the reporter says to the reader", sentence + "\n" + another + "\n" + sentence + another + "\n현장의 목소리를 전하겠습니다.", []string{sentence, another, sentence + another}},
		{"what is no such thing", sentence + "\n" + another + "\n" + sentence + another + "\n글쓴이와는 아무 사이도 아니다.", []string{sentence, another, sentence + another, "글쓴이와는 아무 사이도 아니다."}},
		{"a word alone at the end", sentence + "\n" + another + "\n글", []string{sentence, another}},
		{"a press in brackets that other lines name", "(한도뷰) " + sentence + "\n" + another + "\n한빛 한도담 기자\n한도뷰 / 가온시 나루동 12", []string{sentence, another}},
		{"a press before a bar", "한빛일보 | " + sentence + "\n" + another, []string{sentence, another}},
		{"a legal form in brackets", "(재)가온재단은 " + sentence + "\n" + another, []string{"(재)가온재단은 " + sentence, another}},
		{"cut off behind a picture's text", sentence + "\n" + another + "\nuser image\n이번에 고친 빈집은 골목 끝에 있는데 그동안 비어 있던 집이라 손님이 많이 찾지 않았고 가게도", []string{sentence, another, "이번에 고친 빈집은 골목 끝에 있는데 그동안 비어 있던 집이라 손님이 많이 찾지 않았고 가게도"}},
		{"a first sentence broken behind its day", "↑↑ 한도담 소방서장\nⓒ 한빛신문\n불이 가장 많이 나는 겨울을 맞아 온 나라의 소방서는 2015년 11월부터\n2016년 2월까지 넉 달 동안 골목을 돌며 불조심을 알린다.\n" + sentence, []string{"불이 가장 많이 나는 겨울을 맞아 온 나라의 소방서는 2015년 11월부터", "2016년 2월까지 넉 달 동안 골목을 돌며 불조심을 알린다.", sentence}},
		{"an editor's note above, signed behind it", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n골목은 도시의 역사다. 본지는 사라지는 골목 이야기를 다섯 차례에 걸쳐 싣는다. 편집자주\n" + sentence + "\n" + another, []string{"골목은 도시의 역사다. 본지는 사라지는 골목 이야기를 다섯 차례에 걸쳐 싣는다. 편집자주", sentence, another}},
		{"links of a list at the end", sentence + "\n" + another + "\n• 골목에 책방이 들어섰다\n• 빈집에 빵집이 문 열어", []string{sentence, another}},
		{"it is the end", sentence + "\n" + another + " (계속)", []string{sentence, another}},
		{"the sentence's stop before a credit", sentence + "\n이웃들은 시가 약속한 대로 골목이 밝아졌다고 말했다. 사진=연합뉴스\n" + another, []string{sentence, "이웃들은 시가 약속한 대로 골목이 밝아졌다고 말했다.", another}},
		{"a related article's page", sentence + "\n" + another + " (관련기사 3면)", []string{sentence, another}},
		{"a telephone behind the end", sentence + "\n" + another + " (02)123-4567", []string{sentence, another + " (02)123-4567"}},
		{"words in brackets behind the end", sentence + "\n" + another + " (웃음)", []string{sentence, another + " (웃음)"}},
		{"what the news does", "원도심 빈집을 둘러싼 논란이 커지고 있다.\n" + sentence + "\n" + another, []string{"원도심 빈집을 둘러싼 논란이 커지고 있다.", sentence, another}},
		{"what is said of the news", "원도심 상가가 내리막길을 걷고 있다.\n" + sentence + "\n" + another, []string{"원도심 상가가 내리막길을 걷고 있다.", sentence, another}},
		{"a pose", sentence + "\n상인들이 가게 앞에서 기념촬영을 하고 있다.\n" + another, []string{sentence, another}},
		{"letters' size in the news", sentence + "\n시는 안내문의 글자 크기도 1.5배로 키웠다고 밝혔다.\n" + another, []string{sentence, "시는 안내문의 글자 크기도 1.5배로 키웠다고 밝혔다.", another}},
		{"broken lines of a script", "[앵커]\n" + sentence + "\n[리포트]\n가장 먼저\n축제의 시작을 알리는 건\n남해 맥주축젭니다.\n맥주와 소시지 등\n먹을거리도 가득합니다.", []string{"[앵커]", sentence, "[리포트]", "가장 먼저", "축제의 시작을 알리는 건", "남해 맥주축젭니다.", "맥주와 소시지 등", "먹을거리도 가득합니다."}},
		{"press in front", "[새나래뉴스] " + sentence + "\n" + another + "\n[저작권자ⓒ 새나래뉴스. 무단전재-재배포 금지]", []string{sentence, another}},
		{"captions behind a triangle", sentence + "\n▲ 나루동 상인들\n" + another, []string{sentence, another}},
		{"a list behind triangles", sentence + "\n▲ 간판 바꾸기\n▲ 불빛 달기\n▲ 길 넓히기\n▲ 빈 가게 빌리기\n" + another, []string{sentence, "▲ 간판 바꾸기", "▲ 불빛 달기", "▲ 길 넓히기", "▲ 빈 가게 빌리기", another}},
		{"headline glued in front", "빈집 열두 채 청년 가게로" + sentence + "\n" + another, []string{sentence, another}},
		{"caption with its provider", "시민들이 고친 빈집을 둘러보고 있다.\n가온시 제공\n" + sentence + "\n" + another, []string{sentence, another}},
		{"caption with the deck below", "◇가온시 나루동 빈집에 12일 시민들이 모여들었다.\n임대료 3년간 절반만\n상인들도 반겨\n" + sentence + "\n" + another, []string{sentence, another}},
		{"item after item", "◇가온시 나루동 빈집에 12일 시민들이 모여들었다.\n" + sentence + "\n" + another, []string{"◇가온시 나루동 빈집에 12일 시민들이 모여들었다.", sentence, another}},
		{"held twice, cut off", "시는 다음 달까지 신청을 받기로 했다.\n" + sentence + "\n시는 다음 달까지 신청을 받기로 했다.\n" + sentence[:len("가온시는 원도심에 남은 빈집을 고쳐 청년")], []string{"시는 다음 달까지 신청을 받기로 했다.", sentence}},
		{"names in a row", sentence + "\n◆ 이웃을 돕는 사람들\n△서가람(시인.한빛문화원 사무국장) △윤하늬(가온초 교사) △문다솔(가온시민회 간사)\n무단전재 및 재배포 금지", []string{sentence, "◆ 이웃을 돕는 사람들", "△서가람(시인.한빛문화원 사무국장) △윤하늬(가온초 교사) △문다솔(가온시민회 간사)"}},
		{"who is spoken to", "[앵커]\n" + sentence + "\n한도담 캐스터.\n[캐스터]\n" + another, []string{"[앵커]", sentence, "한도담 캐스터.", "[캐스터]", another}},
		{"press by both its names", sentence + "\n" + another + "\n가온일보 - 아침을 여는 신문, GAONILBO", []string{sentence, another}},
		{"the day of the paper", sentence + "\n" + another + "\n( 가 온 일 보 1998년 9월 18일자 ).", []string{sentence, another}},
		{"broken where one breathes", "사육농가의 어려움은 커지고 있습니다.\n가온시에 따르면 지난 달에\n거래되던 한우 수소가\n최근 3백만 원까지 떨어졌습니다.\n송아지 가격도\n다섯 달째 내렸습니다.\n" + another, []string{"사육농가의 어려움은 커지고 있습니다.", "가온시에 따르면 지난 달에", "거래되던 한우 수소가", "최근 3백만 원까지 떨어졌습니다.", "송아지 가격도", "다섯 달째 내렸습니다.", another}},
		{"items of an announcement", sentence + "\n" + another + "\n◇모집인원=3명\n◇접수=가온시 누리집(www.gaon.example)\n※국가유공자는 법에 따라 우대\n◇문의=가온시 총무과 (02)123-4567\n무단전재 및 재배포 금지", []string{sentence, another, "◇모집인원=3명", "◇접수=가온시 누리집(www.gaon.example)", "※국가유공자는 법에 따라 우대", "◇문의=가온시 총무과 (02)123-4567"}},
		{"caption by two agencies", "시민들이 고친 빈집을 둘러보고 있다. APㆍ연합뉴스\n" + sentence + "\n" + another, []string{sentence, another}},
		{"what the press asks below a triangle", "▲ <한빛뉴스>가 기자를 뽑습니다. 많은 관심 바랍니다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"the reporter's own picture", "나루동 골목을 걷는 주민들. 예전에는 가게가 백 곳이 넘었다. 가온=한도담 기자 dodam@hanbit.example\n" + sentence + "\n" + another, []string{sentence, another}},
		{"whose the picture is above", "ⓒ주간한빛 이도담\n고친 빈집 앞에 손님들이 줄을 서 있다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"dateline of a state of things", "[새나래뉴스] 한도담 기자=빈집이 늘어 시가 걱정하고 있다.\n" + sentence + "\n" + another, []string{"빈집이 늘어 시가 걱정하고 있다.", sentence, another}},
		{"numbered in Roman first", "I. 들어가는 말 : 왜 빈집인가\n" + sentence + "\n" + another, []string{"I. 들어가는 말 : 왜 빈집인가", sentence, another}},
		{"all of it in pieces", "가온시 빈집이 늘어나자\n청년 가게 사업이 시작됩니다\n가온시에 따르면\n나루동 골목에서\n빈집 열두 채를 고치는 등\n크고 작은 공사가 이어지고 있습니다.\n가온시는 이에 따라 안내문을 내고\n신청을 서둘러줄 것을 당부했습니다.\nCopyright © Gaon Broadcasting. All rights reserved.", []string{"가온시 빈집이 늘어나자", "청년 가게 사업이 시작됩니다", "가온시에 따르면", "나루동 골목에서", "빈집 열두 채를 고치는 등", "크고 작은 공사가 이어지고 있습니다.", "가온시는 이에 따라 안내문을 내고", "신청을 서둘러줄 것을 당부했습니다."}},
		{"a script from its first cue", "【 앵커멘트 】\n(남)나루동 골목에 다시\n불이 켜진 열두 밤.\n\n빈집은 하나둘\n가게가 되었습니다.\n한도담 기자가 다녀왔습니다.\n【 기자 】\n1995년 5월 14일,\n골목의 첫 손님은\n이웃 상인이었습니다.\n" + sentence, []string{"【 앵커멘트 】", "(남)나루동 골목에 다시", "불이 켜진 열두 밤.", "빈집은 하나둘", "가게가 되었습니다.", "한도담 기자가 다녀왔습니다.", "【 기자 】", "1995년 5월 14일,", "골목의 첫 손님은", "이웃 상인이었습니다.", sentence}},
		{"headings behind triangles", "▲골목에 책방\n" + sentence + "\n▲빈집에 빵집\n" + another + "\n▲시장에 공방\n" + sentence + another, []string{"▲골목에 책방", sentence, "▲빈집에 빵집", another, "▲시장에 공방", sentence + another}},
		{"three captions behind triangles", sentence + "\n▲ 나루동 상인들\n" + another + "\n▲ 나루동 골목\n" + sentence + another + "\n▲ 나루동 빵집\n" + another + sentence, []string{sentence, another, sentence + another, another + sentence}},
		{"a picture's name behind a triangle", "▲ 나루동 전경\n" + sentence + "\n▲ 나루동 골목\n" + another + "\n▲ 나루동 빵집\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"a press with its particle", "[새나래뉴스]가 " + sentence + "\n" + another, []string{"[새나래뉴스]가 " + sentence, another}},
		{"a press before a short sentence", "[도담저널] 가온시는 빈집을 고쳐 청년 가게로 내놓았다.\n" + sentence + "\n" + another, []string{"가온시는 빈집을 고쳐 청년 가게로 내놓았다.", sentence, another}},
		{"one promotion behind the other", sentence + "\n" + another + "\n▶ 오늘의 골목 퀴즈 ▶ 3분이면 나도 골목 박사!", []string{sentence, another}},
		{"numbered heading first", "1. 왜 빈집인가\n" + sentence + "\n" + another, []string{"1. 왜 빈집인가", sentence, another}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := parseText(p, "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n"+tt.text)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range a.Paragraphs {
				got = append(got, p.Text)
			}
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

func TestTextOutlet(t *testing.T) {
	p := textParser(t)
	const text = "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + "\n" + another + "\n"
	for _, tt := range []struct {
		name, text string
		hint       extract.Hint
		want       string
	}{
		{"slogan", text + "- 경제전문 멀티미디어 뉴스통신 뉴스토마토", extract.Hint{}, "newstomato"},
		{"copyright", text + "ⓒ 뉴스토마토, 무단 전재 - 재배포 금지", extract.Hint{}, "newstomato"},
		{"bracket", strings.Replace(text, "가온시는", "[뉴스토마토 한도담 기자] 가온시는", 1), extract.Hint{}, "newstomato"},
		{"bracket alone", strings.Replace(text, "가온시는", "[뉴스토마토] 가온시는", 1), extract.Hint{}, "newstomato"},
		{"address", text, extract.Hint{URL: "https://www.newstomato.com/ReadNews.aspx?no=1"}, "newstomato"},
		{"hint", text, extract.Hint{Outlet: "newstomato"}, "newstomato"},
		{"email", text + "한도담 기자 dodam@newstomato.com", extract.Hint{}, "newstomato"},
		{"name above", "뉴스토마토\n" + text, extract.Hint{}, "newstomato"},
		{"title of the page", "빈집 열두 채 청년 가게로 | 뉴스토마토\n" + text, extract.Hint{}, "newstomato"},
		{"news about a press", strings.Replace(strings.Replace(text, "빈집", "뉴스토마토 빈집", 1), "가온시는", "뉴스토마토 앞 가온시는", 1), extract.Hint{}, ""},
		{"a portal's button is no outlet", strings.Replace(text, "입력", "네이버 밴드 공유\n입력", 1), extract.Hint{}, ""},
		{"none", text, extract.Hint{}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.hint.Format = extract.Text
			a, err := p.ParseBytes([]byte(tt.text), tt.hint)
			if err != nil {
				t.Fatal(err)
			}
			if a.Outlet.ID != tt.want {
				t.Errorf("got %q, want %q", a.Outlet.ID, tt.want)
			}
		})
	}
}

// A press that nobody registered is known by its bracket.
func TestTextUnregistered(t *testing.T) {
	a, err := parseText(textParser(t), "[도담저널] 가온시는 빈집을 고쳐 청년 가게로 내놓았다.\n"+sentence+"\n"+another)
	if err != nil {
		t.Fatal(err)
	}
	if a.Outlet.Name != "도담저널" || a.Agency != "" || a.Headline.Text != "" {
		t.Errorf("got outlet %q, agency %q, headline %q", a.Outlet.Name, a.Agency, a.Headline.Text)
	}
}

// TestTextEnglish: Korea's English papers are read too.
func TestTextEnglish(t *testing.T) {
	a, err := parseText(textParser(t), "The Garam Herald\nNational\nGaram to run first buses an hour earlier\nBy Han Dodam\nPublished : Jan. 6, 2026 - 16:46:00\n"+
		"Garam City will run the first buses of six routes an hour earlier from next month, the city said Tuesday.\nThe plan will grow to 15 routes by the end of the year, an official said.\nCopyright © The Garam Herald. All rights reserved.")
	if err != nil {
		t.Fatal(err)
	}
	if a.Headline.Text != "Garam to run first buses an hour earlier" || len(a.Paragraphs) != 2 || a.Language != "en" {
		t.Errorf("%q, %d paragraphs in %s", a.Headline.Text, len(a.Paragraphs), a.Language)
	}
}

// TestTextWrapped: a text broken at a fixed width has the same words.
func TestTextWrapped(t *testing.T) {
	p := textParser(t)
	body := strings.Repeat(sentence+" "+another+" ", 4)
	var wrapped strings.Builder
	width := 0
	for _, word := range strings.Fields(body) {
		if width += utf8.RuneCountInString(word) + 1; width > 40 {
			wrapped.WriteByte('\n')
			width = utf8.RuneCountInString(word)
		} else {
			wrapped.WriteByte(' ')
		}
		wrapped.WriteString(word)
	}
	a, err := parseText(p, "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n"+wrapped.String()+"\n한도담 기자 dodam@hanbit.example")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.ReplaceAll(a.Text(), "\n\n", " "); got != strings.TrimSpace(body) || len(a.Headline.Subheads) > 0 {
		t.Errorf("deck %q, text\n%s", a.Headline.Subheads, got)
	}
}

// TestTextSources: every field says which line it came from.
func TestTextSources(t *testing.T) {
	a, err := parseText(textParser(t), "빈집 열두 채 청년 가게로\n\n한도담 기자\n입력 2024-03-12 09:47\n\n"+sentence+"\n"+another)
	if err != nil {
		t.Fatal(err)
	}
	for field, line := range map[string]string{"headline": "line 1", "authors": "line 3", "published": "line 4", "paragraphs": "line 6"} {
		if got := a.Sources[field]; got != (article.Source{Kind: article.FromText, Rule: "text", Path: line}) {
			t.Errorf("%s: %+v, want %s", field, got, line)
		}
	}
}

// TestTextLarge: time grows with the length of a text, not with its square.
func TestTextLarge(t *testing.T) {
	p := textParser(t)
	for name, line := range map[string]string{
		"prose": sentence + "\n", "copyright": "ⓒ 한빛일보 무단전재 및 재배포 금지\n", "names": "백이슬 한빛상사 대표\n",
		"titles": "나루동 골목에 작은 도서관\n", "times": "입력 2024-03-12 09:47\n", "one line": sentence + " ", "brackets": "[[[[((((<<<<", "stops": "가.", "same": "가온시 제공\n",
		"rates": "%)", "prices": "가람 (8,530원 40 -0.5%)", "links": "관련기사\n" + sentence + "\n", "cast": "출연: 한도담\n",
	} {
		t.Run(name, func(t *testing.T) {
			linear.Check(t, 1<<13, func(size int) func() {
				text := sentence + "\n" + strings.Repeat(line, size/len(line)) + "\n" + sentence
				return func() { _, _ = parseText(p, text) }
			})
		})
	}
}

// TestTextLargeHeaded: the same below a head.
func TestTextLargeHeaded(t *testing.T) {
	p := textParser(t)
	for name, in := range map[string][3]string{
		"who signs": {"[기고] 골목을 살리는 길\n홍길동 가람대 교수\n", "홍길동 ", "말했다.\n골목은 오늘도 길다고 밝혔다. 모두가 걸었다."},
		"captions":  {"골목을 살리는 길\n입력 2024-03-12 09:47\n가람시는 12일 새 다리를 놓는다고 밝혔다. 주민들은 반겼다고 말했다.\n", "▲ 홍길동 가람대 교수\n", "\n가람시는 12일 새 다리를 놓는다고 밝혔다. 주민들은 반겼다고 말했다."},
	} {
		t.Run(name, func(t *testing.T) {
			linear.Check(t, 1<<13, func(size int) func() {
				text := in[0] + strings.Repeat(in[1], size/len(in[1])) + in[2]
				return func() { _, _ = parseText(p, text) }
			})
		})
	}
}

func FuzzParseText(f *testing.F) {
	for _, text := range texts(f) {
		f.Add(text)
	}
	f.Add("입력\n2024.03.12\n[\n(\n" + sentence)
	f.Add("요일=한도담\n" + sentence)
	f.Add("]덧붙이는 글 | 한도담\n" + sentence)
	p := textParser(f)
	f.Fuzz(func(t *testing.T, text string) {
		a, err := parseText(p, text)
		if err != nil {
			return
		}
		for _, p := range a.Paragraphs {
			if p.Text == "" || !utf8.ValidString(p.Text) || strings.ContainsAny(p.Text, "\n\r") {
				t.Errorf("paragraph %q", p.Text)
			}
		}
		for field, s := range a.Sources {
			if s.Kind != article.FromText || s.Path == "" {
				t.Errorf("source of %s: %+v", field, s)
			}
		}
	})
}

func BenchmarkParseText(b *testing.B) {
	p := textParser(b)
	for file, text := range texts(b) {
		if !strings.HasSuffix(file, "page") && !strings.HasSuffix(file, "copied") {
			continue
		}
		b.Run(file[strings.LastIndex(file, "/")+1:], func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := parseText(p, text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// A text copied out of a browser, chrome and all.
func ExampleParser_ParseBytes_text() {
	text := "로그인\n회원가입\n빈집 열두 채 청년 가게로\n한도담 기자\n입력 2024-03-12 09:47\n공유하기\n" + sentence + "\n무단전재 및 재배포 금지\n"
	a, err := extract.NewParser(nil).ParseBytes([]byte(text), extract.Hint{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Headline.Text, a.Published.Time.Format(time.DateTime), a.Authors[0].Name, len(a.Paragraphs))
	// Output: 빈집 열두 채 청년 가게로 2024-03-12 09:47:00 한도담 1
}
