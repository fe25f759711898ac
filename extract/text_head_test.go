package extract_test

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/article"
)

// TestTextHeads: how a headline, its deck and its time stand to each other in texts
// that hold one article and little else.
func TestTextHeads(t *testing.T) {
	p := textParser(t)
	const title, deck = "빈집 열두 채 청년 가게로", "임대료 3년간 절반만 받기로"
	for _, tt := range []struct {
		name, head              string
		headline, time, subhead string
	}{
		{"time above", "입력 2024-03-12 09:47\n" + title + "\n한도담 기자", title, "2024-03-12 09:47", ""},
		{"time above, buttons below", "2024.03.12 09:47\n" + title + "\n글자크기 설정\n인쇄하기\n" + deck, title, "2024-03-12 09:47", deck},
		{"day above", "2024년 3월 12일\n" + title + "\n한도담 기자", title, "2024-03-12 00:00", ""},
		{"today above, with its weekday", "2024년 3월 12일 화요일\n" + title + "\n한도담 기자", title, "", ""},
		{"day below, deck behind it", title + "\n2024년 3월 12일 화요일\n“" + deck + "”", title, "2024-03-12 00:00", "“" + deck + "”"},
		{"a day with its label", title + "\n등록 2024.03.12\n한도담 기자", title, "2024-03-12 00:00", ""},
		{"a day and no headline", "2024.03.12\n한도담 기자", "", "2024-03-12 00:00", ""},
		{"deck by its mark, far below", title + "\n이미지 크게보기\n- " + deck, title, "", "- " + deck},
		{"a short one above a marked deck", "봄이 오는 골목\n- 빈집 열두 채 고쳐 청년 가게로 내준다\n2024.03.12 09:47", "봄이 오는 골목", "2024-03-12 09:47", "- 빈집 열두 채 고쳐 청년 가게로 내준다"},
		{"deck by its mark, nothing else has it", title + "\n2024.03.12 09:47\n■ " + deck, title, "2024-03-12 09:47", "■ " + deck},
		{"below the way to the page, glued to it", "HomeToday" + title + "\n" + title, title, "", ""},
		{"said again without the word glued to it", "새봄맞이" + title + "\n" + title + "\n2024.03.12 09:47", "새봄맞이" + title, "2024-03-12 09:47", ""},
		{"below the page's, with two names of the site", "골목으로 - 가온여행 - hi!Gaon\n골목으로\n2024.03.12 09:47", "골목으로", "2024-03-12 09:47", ""},
		{"two names, a section of the menu above", "골목살이 이야기\n골목살이 이야기 - 빈집에 든 책방 - 한빛\n2024.03.12 09:47", "골목살이 이야기 - 빈집에 든 책방 - 한빛", "2024-03-12 09:47", ""},
		{"two dashes of its own", title + " - 가온시 - 나루동\n2024.03.12 09:47", title + " - 가온시 - 나루동", "2024-03-12 09:47", ""},
		{"below a form to mail it, above where to send it", "기사제목 " + title + "\n보내는분 이메일\n받는분 이메일\n\n" + title + "\n기사입력 2024.03.12 09:47\n  • 카카오 스토리로 보내기\n  • 구글 플러스로 보내기", title, "2024-03-12 09:47", ""},
		{"where to send something", title + "\n쓰던 물건을 이웃 가게로 보내기\n2024.03.12 09:47", title, "2024-03-12 09:47", "쓰던 물건을 이웃 가게로 보내기"},
		{"figures and a colon in the deck, share links below", title + "\n새 가게: 나루 빈집(63.7%), 가람 빈집(52.5%), 도담 빈집(48.1%) 순으로\n입력 : 2024-03-12 09:47\n공유 : 트위터페이스북북미", title, "2024-03-12 09:47", "새 가게: 나루 빈집(63.7%), 가람 빈집(52.5%), 도담 빈집(48.1%) 순으로"},
		{"who wrote it before the press", title + "\n한도담 한빛일보\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"whose it is before the time", title + "\nⓒ한빛일보 | 2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a day behind its label in two words", title + "\n일 자 : 2024-03-12", title, "2024-03-12 00:00", ""},
		{"a day in English", title + "\n2024.03.12. TUE", title, "2024-03-12 00:00", ""},
		{"buttons behind the day", title + "\n2024-03-12 (화) 크게 작게", title, "2024-03-12 00:00", ""},
		{"a very short one below its column's name", "가람칼럼\n봄이 온다\n한도담 기자\n입력 2024.03.12 09:47", "봄이 온다", "2024-03-12 09:47", ""},
		{"a very short one below its series in brackets", "[골목에서]\n봄이 온다\n한도담 기자\n입력 2024.03.12 09:47", "봄이 온다", "2024-03-12 09:47", ""},
		{"very short ones, the first is no column's", "봄비\n골목에서\n한도담 기자\n입력 2024.03.12 09:47", "봄비", "2024-03-12 09:47", ""},
		{"an outlet before the day", title + "\n도담저널 2024-03-12", title, "2024-03-12 00:00", ""},
		{"what opens on a day", title + "\n개막 2024-03-12", title, "", ""},
		{"a picture and whose it is", title + "\n고친 빈집을 걷는 이웃들 한빛일보DB", title, "", ""},
		{"a deck that ends as owners do", title + "\n수리비 7할을 집주인에게 제공", title, "", "수리비 7할을 집주인에게 제공"},
		{"whom a picture shows, with a stop, above a button", "한도담 가온시장.\n공유하기", "", "", ""},
		{"what a picture shows, with a stop, above a button", "이웃들이 사진을 찍고 있는 모습.\n공유하기", "", "", ""},
		{"one that ends as pictures do", "달라진 나루동 골목의 모습\n2024.03.12 09:47", "달라진 나루동 골목의 모습", "2024-03-12 09:47", ""},
		{"a deck alone is no headline", "- 임대료 3년간 절반만 받기로", "", "", ""},
		{"buttons in a row", title + "\n트위터로 기사전송 페이스북으로 기사전송", title, "", ""},
		{"a picture with its label", title + "\n[사진] 나루동 골목의 빈집", title, "", ""},
		{"a picture's file", title + "\n한도담 시장.jpg", title, "", ""},
		{"rates above", "코스닥 839.41\n" + title, title, "", ""},
		{"nothing but the weather above", "오늘의 날씨 맑음 23.0℃", "", "", ""},
		{"below its series and number", "[골목의 하루] ③\n" + title + "\n한도담 기자\n입력 2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a press that nobody knows, and who wrote it", title + "\n도담일보 한도담\n입력 2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a video's channel behind it", title + " ① / YTN\n2024-03-12 15", title + " ①", "2024-03-12 00:00", ""},
		{"a picture's source below it", title + "\n가온시 누리집. / 가온시 누리집 발췌", title, "", ""},
		{"a label of a time is none", "승인", "", "", ""},
		{"a writer's label is none", "기자명", "", "", ""},
		{"whom a picture shows", title + "\n한도담 가온시장", title, "", ""},
		{"a converter's headline", "# " + title + "\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a tag is no headline", "#빈집 #골목\n" + title + "\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"above a deck with its series in front", "원도심 빈집에 책방을\n[골목에서 온 편지] 빵집은 팔지 않는다\n24.03.12 09:47", "원도심 빈집에 책방을", "2024-03-12 09:47", "[골목에서 온 편지] 빵집은 팔지 않는다"},
		{"a short one with its label, a ticker far above", "나래구청장 방지턱 두 배로 늘린다\n로그인\n정치\n경제\n[만평] 물가\n기자명 한도담 화백\n입력 2024.03.12 09:47", "물가", "2024-03-12 09:47", ""},
		{"below the page's name, as its menu has it", "NEWS\n지역별 뉴스\n지역별 뉴스\n" + title + "\n나루구\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"below an editors' note", "[편집자주] 골목이 사라지고 있습니다. 본지는 골목의 오늘을 싣습니다.\n" + title + "\n" + deck, title, "", deck},
		{"one that asks", "빈집은 언제쯤 가게가 될 수 있을까?\n한도담 기자", "빈집은 언제쯤 가게가 될 수 있을까?", "", ""},
		{"one that is said", "2024.03.12\n“골목의 이웃들 모두 모였네!”\n한도담기자", "“골목의 이웃들 모두 모였네!”", "2024-03-12 00:00", ""},
		{"one that tells, without a stop", "나루동 골목의 빈집 열두 채가 석 달 만에 청년들의 가게로 바뀌어 문을 열었다\n이미지 크게보기", "나루동 골목의 빈집 열두 채가 석 달 만에 청년들의 가게로 바뀌어 문을 열었다", "", ""},
		{"a photo's label behind it, in round brackets", title + "(포토)\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a label behind it", title + " (시승기)\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a low line in it", "내일교육\n뒤로\n873호\n골목 사람들을 만나다_책방 주인\n" + deck, "골목 사람들을 만나다_책방 주인", "", deck},
		{"the site's clock", "최종편집시간 : 2024년 3월 12일 21:37:05\n" + title, title, "", ""},
		{"title and time on one line", title + "  입력 2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"title, time and reporter on one line", title + " 2024-03-12 09:47 한도담 기자", title, "2024-03-12 09:47", ""},
		{"title, reporter and time on one line", title + " 한도담 기자 입력 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"a reporter and a time are no title", title + "\n한빛일보 사회부 한도담 기자 입력 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"another's headline above", "가람대교 통행료 내달 인상 백이슬 기자\n" + title + "\n입력 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"a very short one", "봄비\n2024.03.12 09:47", "봄비", "2024-03-12 09:47", ""},
		{"a day beside the desk", "> 뉴스 > 기고\n" + title + "\n2024년 3월 12일 (화) 가온매일 desk@gaon.example", title, "2024-03-12 00:00", ""},
		{"a copy's source", title + "\n날짜:2024-03-12 출처:hanbit", title, "2024-03-12 00:00", ""},
		{"a bare time above the change", title + "\n2024.03.12 09:47\n수정 : 2024.03.12 10:20기사원문", title, "2024-03-12 09:47", ""},
		{"who made it", "사회제작 : 한도담\n" + title + "\n입력 | 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"long, with a bare time", "나루동 골목의 빈집 열두 채 석 달 만에 청년 가게로 바뀌어  2024.03.12(화) 09:47", "나루동 골목의 빈집 열두 채 석 달 만에 청년 가게로 바뀌어", "2024-03-12 09:47", ""},
		{"a very short one, two times", "골목의 말\n한도담 기자\n입력 2024.03.12 09:47\n업데이트 2024.03.12 10:20", "골목의 말", "2024-03-12 09:47", ""},
		{"a board's row", "제목 새 골목 이렇게 바뀝니다 게시일 2024.03.12 09:47 조회수 1215\n" + deck + "\n[알림] 새 골목 이렇게 바뀝니다", "새 골목 이렇게 바뀝니다", "2024-03-12 09:47", deck},
		{"a notice's label", "<알립니다> " + title + "\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"below a box", "실시간 뉴스\n" + title + "\n" + deck, title, "", deck},
		{"above a picture and whose it is", title + "\n▲이웃들이 고친 빈집을 둘러보고 있다\nⓒ2024 Hanbit.example\n가온시 기자회견", title, "", "가온시 기자회견"},
		{"with its label, above the paper's page", "[골목 이야기] 새봄을 맞는 사람들\n연합뉴스\n입력\n지면보기\n01면\n인터뷰 - 가온도시공사 빈집팀 책임\n인터뷰 - 가온도시공사 빈집팀 책임", "새봄을 맞는 사람들", "", ""},
		{"below the press and what it says of itself", "한빛일보\n골목을 지키는 언론 한빛일보\n" + title, title, "", ""},
		{"below the way to the page", "현재위치\n홈\n기획\n골목 살리기 운동 모음\n“빈집을 고쳐 이웃을 맞는 길에 동행”\n기자명 한도담 기자", "“빈집을 고쳐 이웃을 맞는 길에 동행”", "", ""},
		{"short, below the way to the page", "현재위치\n홈\n기획\n빈집을 가게로\n임대료 3년 절반\n기자명 한도담 기자", "빈집을 가게로", "", "임대료 3년 절반"},
		{"its category in front", title + " > 뉴스 | 가온소식\n로그인\n뉴스 " + title + "\n작성일 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"its first word is no category", title + " > 뉴스\n로그인\n" + title + "\n작성일 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"below a greeting", "방문을 환영합니다.\n" + title + "\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"below a picture's file is what it shows", "![](a.jpg)\n가온시의회 전경", "", "", ""},
		{"a slash and whom it is about", title + "/한도담 가온시장\n2024.03.12 09:47", title + "/한도담 가온시장", "2024-03-12 09:47", ""},
		{"below a ticker with a word of the text", "로그인\n속보\n나루동 예산 700조 원 넘길 듯\n" + title + "\n송고2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"nothing but the press above", "한빛일보", "", "", ""},
		{"below the weather", "서울 12℃ 맑음\n" + title, title, "", ""},
		{"below the weather and the air", "현재 서울 3.2℃ 흐림 미세먼지 보통\n" + title, title, "", ""},
		{"below the markets", "코스피 2,512.34 ▲ 12.30\n원/달러 1,380.50\n" + title, title, "", ""},
		{"a rise in percent", "가온시 빈집 12채 세 30.5% 내려\n" + deck, "가온시 빈집 12채 세 30.5% 내려", "", deck},
		{"below a list with its numbers", "많이 본 뉴스\n1 나래구청장 방지턱 두 배로\n2 가람대교 통행료 내달 인상\n\n" + title, title, "", ""},
		{"a number in front", "12 지신을 그린 골목 벽화 새 단장\n" + deck, "12 지신을 그린 골목 벽화 새 단장", "", deck},
		{"below what the press says of itself", "가온 대표 정론지 한빛일보\n" + title, title, "", ""},
		{"about a press", "빈집을 고쳐 이웃을 맞는 한빛일보\n" + deck, "빈집을 고쳐 이웃을 맞는 한빛일보", "", deck},
		{"below a notice on cookies", "이 웹사이트는 쿠키를 사용합니다. 계속 이용하면 쿠키 사용에 동의하는 것으로 간주합니다.\n동의\n거부\n" + title, title, "", ""},
		{"below buttons, with its stop", "본문 바로가기\n앱에서 보기\n나루동 골목에 봄이 왔다.\n-빈집 열두 채를 둘러보고\n2024-03-12     한도담", "나루동 골목에 봄이 왔다.", "2024-03-12 00:00", "-빈집 열두 채를 둘러보고"},
		{"two syllables below buttons", "로그인\n회원가입\n유산", "유산", "", ""},
		{"above a player", title + "\n기사 듣기\n0:00\n/\n2:31\n1.0x\n느림\n보통\n빠름", title, "", ""},
		{"above a summary", title + "\nAI 요약\n빈집이 가게로 바뀐다.\n골목이 살아난다.\nAI 요약은 기술을 활용해 핵심 내용을 제공합니다.", title, "", ""},
		{"above whose a picture is, below today's date", "2025.09.07 (일)\n" + title + "\n[사진=연합뉴스]", title, "", ""},
		{"below the word for a ticker", "속보\n" + title + "\n" + deck, title, "", deck},
		{"below today's date, widgets between", "2025년 3월 2일 (일)\n" + title + "\n이 시각 추천뉴스\n닫기\n- +\n" + deck, title, "", deck},
		{"names are no deck", title + "\n2024년 3월 12일\n한도담, 백이슬, 류하람", title, "2024-03-12 00:00", ""},
		{"above a site's widget", "실시간 랭킹 뉴스\n" + title + "\n이 시각 추천뉴스\n닫기\n- +\n" + deck, title, "", deck},
		{"the press in front", title + "\n경제\n연합뉴스TV " + title + "\n송고시간 2024-03-12 09:47\n" + title, title, "2024-03-12 09:47", ""},
		{"below a ticker", "속보\n나래구청장 방지턱 두 배로 늘린다\n" + title + "\n송고2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"one that asks, above buttons", "2024.03.12 09:47\n한도담 작가, \"빈집에 산다는 것이란?\"\n글자크기 설정\n인쇄하기", "한도담 작가, \"빈집에 산다는 것이란?\"", "2024-03-12 09:47", ""},
		{"one that asks, twice", "2024.03.12 09:47\n빈집의 세, 낮출 방법 없나?\n빈집의 세, 낮출 방법 없나?", "빈집의 세, 낮출 방법 없나?", "2024-03-12 09:47", ""},
		{"the reporter and the time above", "한도담 기자 | 2024/03/12 09:47\n" + title + "\n" + title + "\n글자크기 설정\n" + deck, title, "2024-03-12 09:47", deck},
		{"two syllables and nothing else", "유산", "유산", "", ""},
		{"the writer is no deck", title + "\n한도담 사회초년생\n승인 2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a caption's label", title + "\n2024.03.12 09:47\n사진 설명 빈집을 둘러보는 이웃들", title, "2024-03-12 09:47", ""},
		{"a picture and whose it is", title + "\n2024.03.12 09:47\n나루동 골목을 걷는 이웃들\n[연합뉴스 자료사진. 재판매 및 DB 금지]", title, "2024-03-12 09:47", ""},
		{"a deck above whose a picture is", title + "\n" + deck + "\n(사진=한도담 기자/자료사진)", title, "", deck},
		{"below the headlines of others", "나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n하늬섬 뱃길 네 번\n" + title + "\n" + deck + "\n한도담 기자", title, "", deck},
		{"below a menu's last entry and a column's name", "전국 네트워크\n골목길 산책\n" + title + "\n" + deck + "\n한도담 기자", title, "", deck},
		{"twice, below what the site tells", "한빛일보는 골목 월간지를 함께 펴냅니다.\n" + title + "\n" + title + "\n한도담 기자\n승인 2024.03.12 09:47\n이 기사를 공유합니다\n" + deck, title, "2024-03-12 09:47", deck},
		{"above a deck printed twice", title + "\n" + deck + "\n" + deck, title, "", deck},
		{"below a time, a menu above it", "로그인\n전국 네트워크\n여행\n교육\n입력 2024-03-12 09:47\n" + title + "\n" + deck, title, "2024-03-12 09:47", deck},
		{"says nothing of the text, a deck below that does", "꽃 피는 시절이 다시 온다\n한도담 기자\n입력 2024-03-12 09:47\n" + title, "꽃 피는 시절이 다시 온다", "2024-03-12 09:47", title},
		{"says nothing of the text, nor does its deck", "꽃 피는 시절이 다시 온다\n그때는 몰랐던 것들\n한도담 기자", "꽃 피는 시절이 다시 온다", "", "그때는 몰랐던 것들"},
		{"twice, below a deck", deck + "\n" + title + "\n" + title + "\n한도담 기자\n승인 2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"below a part of a series", "<3> 골목이 밝아지기까지\n" + title + "\n한도담 기자\n입력 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"below what a picture shows", "가온시 원도심 골목 전경\n" + title + "\n한도담 기자\n입력 2024-03-12 09:47", title, "2024-03-12 09:47", ""},
		{"a picture's word at its end and nothing else", "시민이 뽑은 원도심 골목 홍보 포스터\n한도담 기자\n입력 2024-03-12 09:47", "시민이 뽑은 원도심 골목 홍보 포스터", "2024-03-12 09:47", ""},
		{"below what stands beside a text", "태그 빈집, 골목\n" + title + "\n한도담 기자", title, "", ""},
		{"above its section, behind a bar", title + " | 사회\n한도담 기자\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"behind the press and a dash", "가온일보 - " + title + "\n한도담 기자\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"the site behind it, then it alone", title + " - 가온의 아침\n로그인\n" + title + "\n한도담 기자\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"very short, below a menu, with a word of the text", "로그인\n전국 네트워크\n여행\n교육\n빈집의 봄\n이메일 공유\n2024.03.12 09:47", "빈집의 봄", "2024-03-12 09:47", ""},
		{"where the paper printed it, with the day", title + "\n한도담 기자\n(3월 13일자 12면)", title, "", ""},
		{"a menu's word below it", title + "\n로그인", title, "", ""},
		{"below its sections, decks in blocks of their own", "구독하기 2026.02.10. (화)\n\n책방 · 빵집 · 공방\n\n" + title + "\n\n" + deck + "\n\n상인들 \"반긴다\"", title, "", deck + "/상인들 \"반긴다\""},
		{"a short one below its section behind a bar", "교육 | 일반\n\n빈집에 온 봄날\n\n2024.03.12 09:47", "빈집에 온 봄날", "2024-03-12 09:47", ""},
		{"above a board's row, a deck below", title + "\n한도담 0 905\n" + deck, title, "", deck},
		{"above a board's row that a press is in", title + "\n가온시사 0 1029 0 0", title, "", ""},
		{"the press, the reporter and the time, commas between", title + "\nNSP통신, 한도담 기자, 2024-03-12 09:47 KRD7", title, "2024-03-12 09:47", ""},
		{"a deck of one word below buttons", title + "\n한도담 기자\n승인 2024.03.12 09:47\n이 기사를 공유합니다\n\n나루구지회", title, "2024-03-12 09:47", "나루구지회"},
		{"another's with a word of the text, a column's name below", "나루섬 뱃길 하루 네 번으로\n골목길 산책\n" + title + "\n" + deck + "\n한도담 기자", title, "", deck},
		{"other articles between it and the text", title + "\n한도담 기자\n2024.03.12 09:47\n관련기사\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n\n" + deck, title, "2024-03-12 09:47", deck},
		{"a button for more above the deck", title + "\n한도담 기자\n기사 더보기\n100자평\n2024.03.12 09:47\n" + deck, title, "2024-03-12 09:47", deck},
		{"what the picture is not", title + "\n2024.03.12 09:47\n사진은 기사와 관련 없음", title, "2024-03-12 09:47", ""},
		{"below what the press announces", "로그인\n인물과 사상\n[사고] 한빛일보 수습기자 모집\n말이 사라진 자리에 핀 꽃\n한도담 기자", "말이 사라진 자리에 핀 꽃", "", ""},
		{"below the heading of a list", "많이 본 기사\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n하늬강 물빛 돌아왔다\n말이 사라진 자리에 핀 꽃\n한도담 기자", "말이 사라진 자리에 핀 꽃", "", ""},
		{"below a menu in one line", "로그인 제주 보험 지면보기\n말이 사라진 자리에 핀 꽃\n한도담 기자", "말이 사라진 자리에 핀 꽃", "", ""},
		{"below a time, a list above it", "나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n하늬강 물빛 돌아왔다\n한도담 기자 | 2024.03.12 09:47\n" + title + "\n" + deck, title, "2024-03-12 09:47", deck},
		{"a year in the deck", title + "\n" + deck + "\n2031년 입주\n한도담 기자\n2024.03.12 09:47", title, "2024-03-12 09:47", deck + "/2031년 입주"},
		{"the issue's number is no deck", title + "\n호수 1190호\n한도담 기자\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a deck that is a sentence, above the time", title + "\n오는 5월 19일까지 열린다.\n한도담 기자\n2024.03.12 09:47", title, "2024-03-12 09:47", "오는 5월 19일까지 열린다."},
		{"buttons that speak at length", title + "\n2024.03.12 09:47\n음성 기사 옵션 조절 레이어\n기사를 들으려면 누르세요", title, "2024-03-12 09:47", ""},
		{"when the site last changed", "최종편집 2024-05-07(화)\n" + title, title, "", ""},
		{"what the press announces, at the top of the text", "[알림] 골목 이야기를 보내 주세요\n[골목 이야기] 책방은 왜 문을 여나", "골목 이야기를 보내 주세요", "", "[골목 이야기] 책방은 왜 문을 여나"},
		{"fields of forms", title + "\n등록자 관리자\n담당부서 : 홍보담당관\n매체명 가온일보\n구분 보도자료\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"cells without a label", title + "\n가온일보(2024.3.12)\n가온일보 | 조회 123\n나루 #빈집\n2분 12초 소요\n2024.03.12 09:47", title, "2024-03-12 09:47", ""},
		{"a field's word in front", "이름 없는 골목에 책방 열었다\n2024.03.12 09:47", "이름 없는 골목에 책방 열었다", "2024-03-12 09:47", ""},
		{"what a picture shows and whose it is, whoever that be", title + "\n2024.03.12 09:47\n" + deck + "\n나루동 골목. 한빛일보DB\n빈집을 둘러보는 이웃들. 사진/가온시", title, "2024-03-12 09:47", deck},
		{"stops inside a deck", title + "\n2024.03.12 09:47\n골목마다 잔치 열려...책방. 빵집. 즐거움 기대", title, "2024-03-12 09:47", "골목마다 잔치 열려...책방. 빵집. 즐거움 기대"},
		{"a deck below a picture's caption", title + "\n입력 2024-03-12 09:47\n【가온=뉴시스】 12일 나루동 책방에서 이웃들이 책을 고르고 있다. 2024.03.12.\n" + deck + "\n상인들도 반겨", title, "2024-03-12 09:47", deck + "/상인들도 반겨"},
		{"below a time and a menu, says nothing of the text", "로그인\n나눔과 봉사\n여행\n교육\n종교\n2024-03-12 09:47\n말이 사라진 자리에 핀 꽃\n한도담 기자", "말이 사라진 자리에 핀 꽃", "2024-03-12 09:47", ""},
		{"short, a menu's with a word of the text far above", "로그인\n골목과 사람\n여행\n교육\n종교\n2024-03-12 09:47\n" + title + "\n한도담 기자", title, "2024-03-12 09:47", ""},
		{"a photographed scene is no headline", title + "\n이미지 크게보기\n이웃들이 고친 빈집을 둘러보고 있다. 류하람 기자", title, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := parseText(p, tt.head+"\n"+sentence+"\n"+another)
			if err != nil {
				t.Fatal(err)
			}
			when := ""
			if a.Published != nil {
				when = a.Published.Time.Format("2006-01-02 15:04")
			}
			if a.Headline.Text != tt.headline || when != tt.time || strings.Join(a.Headline.Subheads, "/") != tt.subhead {
				t.Errorf("got %q, %q, %q", a.Headline.Text, when, a.Headline.Subheads)
			}
			if n := len(a.Paragraphs); n != 2 && (n != 3 || a.Paragraphs[0].Kind != article.Note) {
				t.Errorf("%d paragraphs: %q", len(a.Paragraphs), a.Paragraphs)
			}
		})
	}
}

// TestTextShortSentences: a text of short sentences is not one whose sentences are broken
// over several lines, so that the deck above it is not the first of them.
func TestTextShortSentences(t *testing.T) {
	a, err := parseText(textParser(t), "빈집 열두 채 청년 가게로\n한도담 기자\n\n조합원 210명 출자\n이웃들은 내달에\n\n나루동 골목에 주민들이 함께 꾸리는 책방이 12일 문을 열었다고 한다.\n\n이웃들이 석 달 동안 빈집을 손수 고쳐 작은 가게로 바꿨다.\n\n내달에는 책방을 함께 꾸려 갈 협동조합도 만들기로 했다.")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(a.Headline.Subheads, "/"); got != "조합원 210명 출자/이웃들은 내달에" || len(a.Paragraphs) != 3 {
		t.Errorf("deck %q, %d paragraphs", got, len(a.Paragraphs))
	}
}

// TestTextHeadBelow: where the head stands below the text, its first line is the headline.
func TestTextHeadBelow(t *testing.T) {
	for _, head := range []string{"빈집 열두 채 청년 가게로", "빈집 열두 채 청년 가게로\n임대료 3년간 절반"} {
		a, err := parseText(textParser(t), sentence+"\n"+another+"\n"+head+"\n기사입력 2024-03-12 09:47")
		if err != nil || a.Headline.Text != "빈집 열두 채 청년 가게로" || len(a.Paragraphs) != 2 {
			t.Errorf("got %v, error %v", a, err)
		}
	}
}

// TestTextHeadOwnPress: what the press whose the page is says of itself above a headline
// is none; a headline that names it and tells what the text does is one.
func TestTextHeadOwnPress(t *testing.T) {
	const foot = "\n저작권자 © 나루의아침 무단전재 및 재배포 금지"
	for head, want := range map[string]string{
		"로그인\n세상을 보는 눈 나루의아침\n빈집 열두 채 청년 가게로\n한도담 기자\n": "빈집 열두 채 청년 가게로",
		"나루의아침, 빈집 열두 채 청년 가게로\n임대료 3년간 절반만\n한도담 기자\n":  "나루의아침, 빈집 열두 채 청년 가게로",
	} {
		a, err := parseText(textParser(t), head+sentence+"\n"+another+foot)
		if err != nil || a.Headline.Text != want {
			t.Errorf("%q: got %v, error %v", head, a, err)
		}
	}
}

// TestTextSpoken: a headline that speaks to nobody stands above a text that does, with
// nothing between.
func TestTextSpoken(t *testing.T) {
	p := textParser(t)
	const text = "가온시가 나루동 빈집을 고쳐 내놓기로 했습니다.\n빈집은 모두 열두 채로 골목 끝에 모여 있습니다.\n시는 3억 원을 들여 벽과 지붕을 고칠 계획입니다."
	for _, title := range []string{"나는 오늘도 걷는다", "가온시, 나루동 빈집 두 배로 고친다"} {
		for _, text := range []string{text, strings.ReplaceAll(text, ".", "")} {
			if a, err := parseText(p, title+"\n"+text); err != nil || a.Headline.Text != title {
				t.Errorf("%s: %v", title, err)
			}
		}
	}
}

// TestTextLabels: the labels of a headline stand in front of it or on the line above.
func TestTextLabels(t *testing.T) {
	p := textParser(t)
	const title = "빈집 열두 채 청년 가게로"
	for above, want := range map[string]string{
		"[단독]":       "단독",
		"[골목의 하루] ③": "골목의 하루",
		"[한빛일보]":     "",
		"한빛일보":       "",
		"[골목의 하루] 책방에 든 고양이들": "",
	} {
		a, err := parseText(p, above+"\n"+title+"\n한도담 기자\n입력 2024.03.12 09:47\n"+sentence+"\n"+another)
		if err != nil || strings.Join(a.Headline.Labels, "|") != want && a.Headline.Text == title {
			t.Errorf("%s: %q, %v", above, a.Headline.Labels, err)
		}
	}
	again := "제목 " + title + " 게시일 2024.03.12 09:47\n[알림] " + title + "\n" + sentence + "\n" + another
	if a, err := parseText(p, again); err != nil || strings.Join(a.Headline.Labels, "|") != "알림" || a.Headline.Text != title {
		t.Errorf("said again with its label: %v, %v", a, err)
	}
}
