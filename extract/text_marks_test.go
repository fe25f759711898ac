package extract_test

import (
	"slices"
	"testing"
)

// TestTextMarks: what the mark in front of a line, or the line beside it, makes of it.
func TestTextMarks(t *testing.T) {
	p := textParser(t)
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"headings behind arrows", "▶빈집 열두 채에 가게\n" + sentence + "\n▶책방 넷\n" + another, []string{"▶빈집 열두 채에 가게", sentence, "▶책방 넷", another}},
		{"promotion behind arrows", sentence + "\n" + another + "\n▶골목 책방 넷\n▶빵집 셋", []string{sentence, another}},
		{"a time that is missing", "빈집 열두 채 청년 가게로\n입력\n12일 나루동에서 이웃들이 고친 빈집을 둘러보며 이야기를 나눴다. [연합뉴스]\n12일 나루동에서 이웃들이 고친 빈집을 둘러보며 이야기를 나눴다. [연합뉴스]\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a guest between", sentence + "\n한도담 서장님\n" + another, []string{sentence, another}},
		{"a magazine's credits", "취재 한도담 리포터 dodam@hanbit.example 사진 백이슬 참고 가온연구소\n" + sentence + "\n" + another, []string{sentence, another}},
		{"who took the picture, at the end", sentence + "\n" + another + "\n[이미지 촬영=한빛기자단 3기 백이슬기자,ⓒ한빛기자단]", []string{sentence, another}},
		{"a place and who took the picture", sentence + "\n나루동 골목 전경. 백이슬 기자\n" + another, []string{sentence, another}},
		{"a place and whose the picture is", sentence + "\n나루동 골목. ⓒ 한빛일보\n수리비는 시가 7할을 대고 나머지는 집주인이", []string{sentence, "수리비는 시가 7할을 대고 나머지는 집주인이"}},
		{"two sentences and whose the picture is", sentence + "\n나루동 골목의 첫 가게는 책방이 차지했다. 책방은 문을 연 날 책 쉰 권을 팔았다. (사진=연합뉴스)\n저작권자 © 한빛일보 무단전재 및 재배포 금지", []string{sentence, "나루동 골목의 첫 가게는 책방이 차지했다. 책방은 문을 연 날 책 쉰 권을 팔았다."}},
		{"one paragraph and the wire", "나루동 골목의 고친 빈집\n입력 2024-03-12 09:47\n" + sentence + " " + another + " 연합뉴스", []string{sentence + " " + another}},
		{"presses behind a mark", "빈집 열두 채 청년 가게로\n승인 2024.03.12 09:47\n■한빛신문\n" + sentence + "\n■가온신문\n" + another, []string{"■한빛신문", sentence, "■가온신문", another}},
		{"a scene told by its reporter", "[한빛일보 한도담 기자] 가온시가 원도심의 빈집을 고쳐 청년 가게로 내놓는 사업을 석 달째 이어 가고 있다.\n나루동 골목 ⓒ한빛일보\n" + another, []string{"가온시가 원도심의 빈집을 고쳐 청년 가게로 내놓는 사업을 석 달째 이어 가고 있다.", another}},
		{"a press's bracket below the header", "양사면 ‘사랑의 장학금’ 전달\n한도담 기자\ndodam@hanbit.example | 2024-03-12 09:47\n▲ 양사면 ‘사랑의 장학금’ 전달\n[한빛써치] 가온시 양사면 협의체는 12일 ‘사랑의 장학금’ 전달식을 개최했다.\n" + sentence + "\n" + another + "\n[ⓒ 한빛써치. 무단전재-재배포 금지]", []string{"가온시 양사면 협의체는 12일 ‘사랑의 장학금’ 전달식을 개최했다.", sentence, another}},
		{"a picture's file and its day", "0050.jpg\n나루동 이웃들의 시름이 깊어지는 가운데 가온시가 빈집 세를 내리기로 해 귀추가 주목된다. 12일 오후 나루동 골목에서 한 상인이 상념에 잠겨있다. 2024.3.12 /한도담기자 dodam@hanbit.example", []string{"나루동 이웃들의 시름이 깊어지는 가운데 가온시가 빈집 세를 내리기로 해 귀추가 주목된다. 12일 오후 나루동 골목에서 한 상인이 상념에 잠겨있다."}},
		{"broken from its first line", "가온교육회의는 오늘(12)\n가온교육청과 가온시의 학교무상급식\n지원 합의에 대해 '다행'이라는 입장문을 내고,\n아이들의 밥값을 두고 분담률 논란이\n반복돼서는 안된다고 밝혔습니다.\n교육회의는 또 학교급식 단가는\n전국 8위 수준이라며, 학령인구 감소와\n지역소멸 위기 극복을 위해\n지자체와 교육청이 최선을 다해줄 것을\n촉구했습니다.", []string{"가온교육회의는 오늘(12)", "가온교육청과 가온시의 학교무상급식", "지원 합의에 대해 '다행'이라는 입장문을 내고,", "아이들의 밥값을 두고 분담률 논란이", "반복돼서는 안된다고 밝혔습니다.", "교육회의는 또 학교급식 단가는", "전국 8위 수준이라며, 학령인구 감소와", "지역소멸 위기 극복을 위해", "지자체와 교육청이 최선을 다해줄 것을", "촉구했습니다."}},
		{"buttons to move", sentence + "\n" + another + "\n홈으로 이동 상단으로 이동", []string{sentence, another}},
		{"links behind dashes", sentence + "\n" + another + "\n- 나루동 골목에 작은 도서관\n- 가람대교 통행료 내달 인상\n- 나래구청장 방지턱 두 배로\n댓글0", []string{sentence, another}},
		{"who said it behind a dash", sentence + "\n- 한도담 가온시 홍보수석\n" + another, []string{sentence, "- 한도담 가온시 홍보수석", another}},
		{"a press that begins like a wire", "뉴스1코리아는 " + sentence + "\n" + another, []string{"뉴스1코리아는 " + sentence, another}},
		{"who somebody is, in brackets", sentence + " 이어 한도담(한빛신문 차장), 박가온(신인간 기자), 백이슬(나루신문 기자)씨가 골목을 이야기한다.\n" + another, []string{sentence + " 이어 한도담(한빛신문 차장), 박가온(신인간 기자), 백이슬(나루신문 기자)씨가 골목을 이야기한다.", another}},
		{"a release's city", "서울--(뉴스와이어)--" + sentence + "\n" + another, []string{sentence, another}},
		{"a paper's city", "【춘천】 " + sentence + "\n" + another, []string{sentence, another}},
		{"who stands where", "◇한도담 가온시장(사진 오른쪽)은 12일 나루동 골목에서 상인들과 빈집 사업을 논의했다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"the press and its site", sentence + "\n" + another + "\n/골목한빛 www.hanbit.example", []string{sentence, another}},
		{"a board's form", "[기사 본문] " + sentence + "\n" + another, []string{sentence, another}},
		{"other stories behind the only paragraph", sentence + " " + another + " 한도담기자\n'나루동 경매 찬바람' 십 년 만에 절반\n시장 한마디에… 골목 매입 미궁 속으로\n올겨울 눈 많다는데 '모래 어딨지?'\n나루동 재건축 석 달 앞당긴다\n감귤 값 호조세 이어질 듯", []string{sentence + " " + another}},
		{"a caption glued to the last paragraph", sentence + "\n" + another + "드라마 '골목의 하루'가 첫 회에서 7.7%를 기록했다. <사진=한빛TV>", []string{sentence, another}},
		{"a labelled time behind the last paragraph", sentence + "\n" + another + " 입력 2024-03-12 09:47", []string{sentence, another}},
		{"a word that is a time's label too", sentence + "\n" + another + " 수정 없이 썼다", []string{sentence, another + " 수정 없이 썼다"}},
		{"a sentence glued to another", sentence + "\n" + another + "골목에 사진관이 문을 열었다.", []string{sentence, another + "골목에 사진관이 문을 열었다."}},
		{"signed in brackets", sentence + "\n" + another + "(한도담 본부장)", []string{sentence, another}},
		{"what broken markup leaves", sentence + "\ndiv>\n" + another + "\n/p>", []string{sentence, another}},
		{"a related article inside, on its label's line", sentence + "\n" + another + "\n[관련기사] 골목에 책방이 들어섰다\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"related articles inside, a dash before each", sentence + "\n" + another + "\n관련기사\n- 골목에 책방이 들어섰다2024.03.12\n- 빈집에 빵집이 들어섰다2024.03.12\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"a photo article with its day", "빈집 열두 채 청년 가게로\n(가온·나래=뉴스1) 한도담 기자 = 이웃들이 고친 빈집을 둘러보고 있다. 백이슬 씨는 “골목이 살아났다”고 말했다. 2024.3.12/뉴스1\ndodam@hanbit.example", []string{"이웃들이 고친 빈집을 둘러보고 있다. 백이슬 씨는 “골목이 살아났다”고 말했다."}},
		{"photos, the first is the text", "나루동 책방 개관식\n이전\n다음\n한도담(왼쪽) 시장이 12일 나루동 책방에서 시민들과 책을 읽고 있다. 사진공동취재단\n백이슬(왼쪽부터) 회장과 한도담 시장이 12일 나루동 책방에서 테이프를 자르며 인사하고 있다./사진제공=가온시\n공유하기", []string{"한도담(왼쪽) 시장이 12일 나루동 책방에서 시민들과 책을 읽고 있다."}},
		{"a photo and who stands in it", "나루동 책방 개관식\n시민들이 12일 나루동 책방에서 책을 읽고 있다. 왼쪽부터 한도담 시장, 나라온 총장, 백이슬 회장. 2024.3.12/뉴스1", []string{"시민들이 12일 나루동 책방에서 책을 읽고 있다. 왼쪽부터 한도담 시장, 나라온 총장, 백이슬 회장."}},
		{"a caption of the photographers' pool", sentence + "\n한도담 시장이 12일 나루동에서 발언하고 있다. 사진공동취재단\n" + another, []string{sentence, another}},
		{"a photographer between slashes", sentence + "\n나루동 골목에서 이웃에게 빈집을 설명하고 있는 한도담 상인회장./백이슬기자/\n" + another + "\n이 기사는 지역신문발전기금을 지원받았습니다", []string{sentence, another}},
		{"one arrow at the end", sentence + "\n" + another + "\n☞ 골목 책방 네 곳 문 열어", []string{sentence, another}},
		{"what stands before and behind", sentence + "\n" + another + "\n이전 기사 가람대교 통행료 내달 인상\n다음 기사 나루동 골목에 작은 도서관", []string{sentence, another}},
		{"▲ above a text of one line", "▲ 나루동 골목을 걷는 이웃들.\n" + sentence + " " + another, []string{sentence + " " + another}},
		{"cut off behind a caption", sentence + "\n사진설명: 고친 빈집 앞\n선정된 사람은 3년 동안 주변 시세의 절반만 내고", []string{sentence, "선정된 사람은 3년 동안 주변 시세의 절반만 내고"}},
		{"the wire's picture inside", sentence + "\n나루동 골목을 걷는 이웃들\n[연합뉴스 자료사진. 재판매 및 DB 금지]\n" + another, []string{sentence, another}},
		{"a heading above a picture", sentence + "\n골목은 밤부터!\n[사진=연합뉴스]\n" + another, []string{sentence, "골목은 밤부터!", another}},
		{"a name behind ▲", sentence + "\n▲ 12일 가온시청에서 열린 골목 토론회에서 빈집을 고쳐 쓰는 길을 말하는 한도담 가온대 건축학과 교수.\n" + another, []string{sentence, another}},
		{"a sentence behind ▲", sentence + "\n▲ 한도담 시장도 나루동 이웃들과 자리를 함께했다.\n" + another, []string{sentence, another}},
		{"a question behind ▲", sentence + "\n▲ 나루동의 빈집을 고치는 일을 어떻게 시작하셨습니까?\n" + another, []string{sentence, "▲ 나루동의 빈집을 고치는 일을 어떻게 시작하셨습니까?", another}},
		{"two stories behind ▲", "(가온=연합뉴스) 한도담 기자 = ▲ " + sentence + "\n" + another + "\n▲ 나래구는 골목의 방지턱을 두 배로 늘린다.\n" + sentence + another, []string{"▲ " + sentence, another, "▲ 나래구는 골목의 방지턱을 두 배로 늘린다.", sentence + another}},
		{"where people stand, at length", sentence + "\n◇가온시는 12일 나루동에서 골목 잔치를 열었다. 이웃 사백 명이 모인 자리에서 한도담 시장(왼쪽에서 다섯 번째)과 상인들이 떡을 자르고 있다.\n" + another, []string{sentence, another}},
		{"what the picture is, at length", sentence + "\n◇가온시는 12일 나루동에서 골목 잔치를 열었다. 사진은 상인들이 책방의 열쇠를 넘겨받는 모습.\n" + another, []string{sentence, another}},
		{"what the press asks of its readers", sentence + "\n" + another + "\n한빛신문은 2003년 이웃들이 뜻을 모아 만든 신문으로 태어났습니다.\n이웃들의 구독료가 건강한 신문을 만드는 밑거름이 되었습니다.\n이번 기회에 구독해주시기 바랍니다.\n감사합니다.\n댓글삭제", []string{sentence, another}},
		{"a polite text that ends in a prompt", "가온시는 빈집을 고쳐 청년들의 가게로 내놓습니다.\n수리비는 시가 7할을 대고 나머지는 집주인이 부담합니다.\n신청은 다음 달 8일까지 누리집에서 받습니다.\n이번 기회에 구독해주시기 바랍니다.", []string{"가온시는 빈집을 고쳐 청년들의 가게로 내놓습니다.", "수리비는 시가 7할을 대고 나머지는 집주인이 부담합니다.", "신청은 다음 달 8일까지 누리집에서 받습니다."}},
		{"boxes and buttons at the end", sentence + "\n" + another + "\n관련영화\n관련인물\ntwitter facebook me2day 요즘 목록", []string{sentence, another}},
		{"a short first sentence", "골목의 빈집이 사라진다.\n" + sentence + "\n" + another, []string{"골목의 빈집이 사라진다.", sentence, another}},
		{"a scene of some day behind ◇", "◇12일 가온 나루동 무대에서 열린 골목 음악회.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"what is going on behind ◇", sentence + "\n◇나루동 이웃들이 골목에서 떡을 자르고 있다.\n" + another, []string{sentence, another}},
		{"paragraphs behind ◇", "◇" + sentence + "\n◇" + another + "\n◇가온시는 골목마다 책방을 두겠다고 했다.", []string{"◇" + sentence, "◇" + another, "◇가온시는 골목마다 책방을 두겠다고 했다."}},
		{"readers' comments", sentence + "\n" + another + "\n의견 12\n나루 2024-03-12 11:20\n좋은 일이네요. 우리 동네에도 빨리 생겼으면 좋겠습니다. 골목이 살아났으면 합니다.\n답글\n골목대장 2024-03-12 12:01\n세금으로 이런 일을 하는 게 맞는지 모르겠네요. 빈집은 집주인이 고쳐야 하는 것 아닌가요.\n답글", []string{sentence, another}},
		{"when and where it was on air", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n□ 방송일시 : 2024년 3월 12일 (화요일)\n□ 출연자 : 한도담 가온대 교수\n[앵커]\n" + sentence + "\n" + another, []string{"□ 방송일시 : 2024년 3월 12일 (화요일)", "□ 출연자 : 한도담 가온대 교수", "[앵커]", sentence, another}},
		{"the headline again, a picture's text", "가온시 나루동 빈집 열두 채 청년 가게로 바꾼다\n입력 2024-03-12 09:47\n" + sentence + "\n\n가온시 나루동 빈집 열두 채 청년 가게로 바꾼다\n\n" + another, []string{sentence, another}},
		{"broken behind an interview, cut off", "[리포트]\n골목은 등을 달고\n이웃을 기다립니다.\n빈집은 문을 열고\n손님을 맞습니다.\n이웃들은 손뼉을 쳤고\n아이들도 반겼습니다.\n[인터뷰] 한도담, 가온시 나루동\n\"우리 동네는 빈집이 많아서 걱정이 컸거든요. 이렇게 가게가 들어서니 골목이 살아난 것 같아서 참 좋습니다.\"\n골목은 이웃과 이웃을\n잇는 길이기도 하지만,\n봄을 기다리는 마음을\n나누는 자리가 되기도", []string{"[리포트]", "골목은 등을 달고", "이웃을 기다립니다.", "빈집은 문을 열고", "손님을 맞습니다.", "이웃들은 손뼉을 쳤고", "아이들도 반겼습니다.", "[인터뷰] 한도담, 가온시 나루동", "\"우리 동네는 빈집이 많아서 걱정이 컸거든요. 이렇게 가게가 들어서니 골목이 살아난 것 같아서 참 좋습니다.\"", "골목은 이웃과 이웃을", "잇는 길이기도 하지만,", "봄을 기다리는 마음을", "나누는 자리가 되기도"}},
		{"who took it for the wire, at the end", "12일 오후 가온시 나루동 골목에 문을 연 책방 앞에서 이웃들이 손뼉을 치고 있다. 한도담 상인회장은 “골목이 살아났다”고 말했다. 【가온=뉴시스】백이슬 기자 = 2024.03.12. photo@newsis.com\n" + sentence + "\n" + another, []string{sentence, another}},
		{"what the picture shows above the press's bracket", "나루동 이웃들은 12일 가온시의 빈집을 찾아 청년들에게 떡국을 대접했다.\n[한빛일보] " + sentence + "\n" + another, []string{sentence, another}},
		{"the desk's address", sentence + "\n" + another + "\n가온e희망뉴스  webmaster@gaon.example\n<저작권자 © 가온e희망뉴스, 무단 전재 및 재배포 금지>", []string{sentence, another}},
		{"officers and their groups", sentence + "\n" + another + "\n<나루초등 28회 동기회>\n◆가온 모임\n△회장: 한도담 △총무: 백이슬\n◆서울 모임\n△회장: 류하람 △총무: 박가온\n댓글삭제\n삭제한 댓글은 다시 복구할 수 없습니다.", []string{sentence, another, "<나루초등 28회 동기회>", "◆가온 모임", "△회장: 한도담 △총무: 백이슬", "◆서울 모임", "△회장: 류하람 △총무: 박가온"}},
		{"a picture of the writer", sentence + "\n" + another + "\n프로필 사진\n한도담 기자\n배너", []string{sentence, another}},
		{"one short sentence and who signs it, then a box", sentence + "\n" + another + "\n시는 내년에도 빈집을 고쳐 내놓기로 했다. /한도담 기자\n최신뉴스\n가람대교 통행료 내달 인상\n나루동 골목에 작은 도서관", []string{sentence, another, "시는 내년에도 빈집을 고쳐 내놓기로 했다."}},
		{"where a copy is from, glued", "빈집 열두 채 청년 가게로\n페이지 정보\n본문\n" + sentence + "https://www.hanbit.example/20240312000037\n댓글목록\n등록된 댓글이 없습니다.", []string{sentence}},
		{"a button that is a word too, at the end", sentence + "\n" + another + "\n등록", []string{sentence, another}},
		{"an Olympiad behind a mark, at the end", sentence + "\n" + another + "\n▽88서울\n△한도담(양궁)△백이슬(탁구)", []string{sentence, another, "▽88서울", "△한도담(양궁)△백이슬(탁구)"}},
		{"whose the text is", sentence + "\n" + another + "\n(c) 가온일보", []string{sentence, another}},
		{"several behind ▲ in one line", sentence + "\n▲책방 넷 ▲빵집 셋 ▲공방 다섯\n" + another, []string{sentence, "▲책방 넷 ▲빵집 셋 ▲공방 다섯", another}},
		{"who is on the left", sentence + "\n◀ 한도담 가온시장\n" + another, []string{sentence, another}},
		{"whom the wire shows", sentence + "\n한도담 가온시장 (연합뉴스)\n" + another, []string{sentence, another}},
		{"what the picture shows, behind a mark", sentence + "\n◆사진설명=나루동 골목\n" + another, []string{sentence, another}},
		{"a picture's number and where it is from", sentence + "\n사진 1\n픽사베이\n클릭하면 확대됩니다\n" + another, []string{sentence, another}},
		{"wrapped, below its header and above its footer", "빈집 열두 채 청년 가게로\n한도담 기자\n입력 2024-03-12 09:47\n\n가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 12일\n밝혔다. 수리비는 시가 7할을 대고 나머지는 집주인이 부담한다.\n\n선정된 사람은 3년 동안 주변 시세의 절반만 내고 가게를 쓸 수 있으며,\n신청은 다음 달 8일까지 누리집에서 받는다. 책방과 빵집처럼 이웃이\n드나드는 가게를 먼저 뽑는다.\n\n상인들은 골목이 다시 살아나기를 바란다며 시의 계획을 반겼다. 이웃들도\n손뼉을 쳤다. 나루동에서 서른 해 동안 쌀집을 한 주인은 이제는 걸을\n맛이 난다고 말했다.\n\n<한도담 기자>\n저작권자 ⓒ 가온일보 무단전재 금지", []string{"가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 12일", "밝혔다. 수리비는 시가 7할을 대고 나머지는 집주인이 부담한다.", "선정된 사람은 3년 동안 주변 시세의 절반만 내고 가게를 쓸 수 있으며,", "신청은 다음 달 8일까지 누리집에서 받는다. 책방과 빵집처럼 이웃이", "드나드는 가게를 먼저 뽑는다.", "상인들은 골목이 다시 살아나기를 바란다며 시의 계획을 반겼다. 이웃들도", "손뼉을 쳤다. 나루동에서 서른 해 동안 쌀집을 한 주인은 이제는 걸을", "맛이 난다고 말했다."}},
		{"wrapped, below its deck", "빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n\n가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 12일\n밝혔다. 수리비는 시가 7할을 대고 나머지는 집주인이 부담한다.\n\n선정된 사람은 3년 동안 주변 시세의 절반만 내고 가게를 쓸 수 있으며,\n신청은 다음 달 8일까지 누리집에서 받는다. 책방과 빵집처럼 이웃이\n드나드는 가게를 먼저 뽑는다.\n\n상인들은 골목이 다시 살아나기를 바란다며 시의 계획을 반겼다. 이웃들도\n손뼉을 쳤다. 나루동에서 서른 해 동안 쌀집을 한 주인은 이제는 걸을\n맛이 난다고 말했다.", []string{"가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 12일", "밝혔다. 수리비는 시가 7할을 대고 나머지는 집주인이 부담한다.", "선정된 사람은 3년 동안 주변 시세의 절반만 내고 가게를 쓸 수 있으며,", "신청은 다음 달 8일까지 누리집에서 받는다. 책방과 빵집처럼 이웃이", "드나드는 가게를 먼저 뽑는다.", "상인들은 골목이 다시 살아나기를 바란다며 시의 계획을 반겼다. 이웃들도", "손뼉을 쳤다. 나루동에서 서른 해 동안 쌀집을 한 주인은 이제는 걸을", "맛이 난다고 말했다."}},
		{"a list of who wrote it, the press in Latin letters", "빈집 열두 채 청년 가게로\n- 기자\n- 온라인 뉴스팀\n2024-03-12 09:47\n[GAON] " + sentence + "\n" + another, []string{sentence, another}},
		{"what they do at a party", "나루동 책방 개점 행사에 모인 이웃들이 기념행사를 하고 있다.\n" + sentence + "\n" + another + "\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"short sentences above a box with a longer one", "빈집 열두 채 청년 가게로\n2024-03-12 09:47\n시가 골목의 빈집 열두 채를 청년에게 내놓는다.\n빌린 사람은 세 해 동안 세를 절반만 낸다.\n신청은 다음 달 8일까지 누리집에서 받는다고 시는 밝혔다.\n한도담 기자 dodam@hanbit.example\n많이 본 기사\n가람대교 통행료 내달 인상\n나루동 골목에 작은 도서관\n나루동 골목에 도서관이 문을 열었다. 책은 만 권이고 밤 열 시까지 불을 켠다고 한다.\n2024-03-11 05:10", []string{"시가 골목의 빈집 열두 채를 청년에게 내놓는다.", "빌린 사람은 세 해 동안 세를 절반만 낸다.", "신청은 다음 달 8일까지 누리집에서 받는다고 시는 밝혔다."}},
		{"a picture's text and its caption in other words", sentence + "\n\n나루동 골목의 책방 쉼터. 이곳에서 모임이 진행됐다.\n나루동 골목의 책방 마당. 이곳에서 모임이 진행됐다.\n\n" + another + "\n\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"items behind ▲", sentence + "\n▲ 첫째 골목의 빈집 열두 채를 고쳐 책방과 빵집으로 내놓고 그 안에 이웃들이 모일 방을 두는 일\n▲ 둘째 고친 집의 세를 삼 년 동안 절반만 받고 나머지는 시가 골목을 가꾸는 데 쓰게 하는 일\n" + another,
			[]string{sentence, "▲ 첫째 골목의 빈집 열두 채를 고쳐 책방과 빵집으로 내놓고 그 안에 이웃들이 모일 방을 두는 일", "▲ 둘째 고친 집의 세를 삼 년 동안 절반만 받고 나머지는 시가 골목을 가꾸는 데 쓰게 하는 일", another}},
		{"a guest above the cue", "■ 한도담 / 가온대 건축학과 교수\n[앵커]\n" + sentence + "\n[인터뷰]\n" + another, []string{"■ 한도담 / 가온대 건축학과 교수", "[앵커]", sentence, "[인터뷰]", another}},
		{"cues in braces", "{앵커:\n" + sentence + "}\n{리포트}\n" + another, []string{"{앵커:", sentence + "}", "{리포트}", another}},
		{"cues in Latin letters", "◀ANC▶\n" + sentence + "\n◀END▶\n" + another, []string{"◀ANC▶", sentence, "◀END▶", another}},
		{"a button on the picture", sentence + "\n나루동 골목에서 이웃들 만나다. AD 원본보기 아이콘\n" + another, []string{sentence, another}},
		{"all in a bracket", sentence + "\n" + another + "\n[고친 빈집 앞에 모인 나루동 이웃들과 가온시 직원들. 사진 = 가온시 제공]\n한도담 기자", []string{sentence, another}},
		{"twice", sentence + "\n" + another + "\n기사등록 : 2024-03-12 09:47\n" + sentence + "\n" + another, []string{sentence, another}},
		{"captions behind the photographer", sentence + "\n<사진=한도담기자> 이웃들이 고친 집을 둘러보고 있다.\n<사진 한도담기자> 골목은 밤늦도록 붐볐다.\n" + another, []string{sentence, another}},
		{"a sentence about a picture", sentence + "\n[사진]을 고른 이는 나루동에 사는 백이슬 씨다. 그는 골목에서 서른 해를 살았다.\n" + another, []string{sentence, "[사진]을 고른 이는 나루동에 사는 백이슬 씨다. 그는 골목에서 서른 해를 살았다.", another}},
		{"a caption below its file", sentence + "\nimg/24/03/12/naru.jpg\n좌측부터 한도담, 백이슬, 류하람 씨\n" + another, []string{sentence, another}},
		{"a scene, more of it and its source", sentence + "\n12일 문을 여는 나루동 책방의 모습. 가온시의 열두 번째 책방이다.\n가온시 제공\n" + another, []string{sentence, another}},
		{"a group", sentence + "\n가온시 나루동 상인들과 이웃들이 모인 골목 책방 여는 날 단체 사진.\n" + another, []string{sentence, another}},
		{"a tag somebody forgot", sentence + "\n12일 문을 연 나루동 책방의 모습.<br>가온시 제공\n\n\n" + another, []string{sentence, another}},
		{"a press nobody registered", "[뉴스마루]" + sentence + "\n" + another, []string{sentence, another}},
		{"all articles, glued", sentence + "\n" + another + "\n한도담 기자의 전체기사 보기Copyright @2024 한빛협회. All rights reserved.", []string{sentence, another}},
		{"a cast above a notice", "■ 진행 : 한도담 앵커\n■ 출연 : 백이슬 / 가온대 교수\n* 아래 텍스트는 실제 방송 내용과 차이가 있을 수 있으니 보다 정확한 내용은 방송으로 확인하시기 바랍니다.\n[앵커]\n" + sentence + "\n" + another, []string{"■ 진행 : 한도담 앵커", "■ 출연 : 백이슬 / 가온대 교수", "[앵커]", sentence, another}},
		{"a press's speakers", "[한도담 / 가온시 대변인]\n" + sentence + "\n[기자]\n" + another, []string{"[한도담 / 가온시 대변인]", sentence, "[기자]", another}},
		{"an issue's number behind the last sentence", sentence + "\n" + another + "<제459호> 06-08-01", []string{sentence, another}},
		{"a book behind the last sentence", sentence + "\n" + another + " <골목의 하루>", []string{sentence, another + " <골목의 하루>"}},
		{"reporters of many presses", "[골목기자연대] " + sentence + "\n" + another, []string{sentence, another}},
		{"a link inside", sentence + "\n☞ 골목 책방 네 곳 문 열어\n" + another, []string{sentence, another}},
		{"names behind marks, then the rest", sentence + "\n" + another + "\n▽책방\n△한도담(나루동)\n▽빵집\n△백이슬(가온동)△류하람(나루동)\n이밖에 나루동 공방 주인은 처음에는 찾는 사람이 없을까", []string{sentence, another, "▽책방", "△한도담(나루동)", "▽빵집", "△백이슬(가온동)△류하람(나루동)", "이밖에 나루동 공방 주인은 처음에는 찾는 사람이 없을까"}},
		{"cut off at a bracket", sentence + "\n심사는 한도담(책방) ·백이슬(빵집) ·류하람(", []string{sentence, "심사는 한도담(책방) ·백이슬(빵집) ·류하람("}},
		{"a letter's month and press", sentence + "\n" + another + "\n2024년 5월\n한빛일보사\n대표이사 발행인 한도담 배상", []string{sentence, another}},
		{"a video's link", sentence + "\n" + another + "\n[영상] 골목 책방 네 곳 문 열어", []string{sentence, another}},
		{"headings that buttons have too", sentence + "\n찬성\n" + another + "\n반대\n" + sentence + another, []string{sentence, "찬성", another, "반대", sentence + another}},
		{"the press signs", sentence + "\n" + another + "\nYTN 뉴스", []string{sentence, another}},
		{"an end mark", "◀ANC▶\n" + sentence + "\n" + another + "\n◀END▶\nCopyright © Gaon Broadcasting. All rights reserved.", []string{"◀ANC▶", sentence, another, "◀END▶"}},
		{"whose the picture between is", sentence + "\nⓒAFPBBNews = News1\n" + another, []string{sentence, another}},
		{"the picture's owner, glued", "연합뉴스" + sentence + "\n" + another, []string{sentence, another}},
		{"a wire service that says so", "연합뉴스에 따르면 " + sentence + "\n" + another, []string{"연합뉴스에 따르면 " + sentence, another}},
		{"items of an announcement", sentence + "\n" + another + "\n선발 인원 4~5명(예정)\n서류 접수 3월 12일까지 전자우편으로\n비용 없음\n한빛 인기기사\n가람대교 통행료 내달 인상\n나루동 골목에 작은 도서관\n나래구청장 방지턱 두 배로", []string{sentence, another, "선발 인원 4~5명(예정)", "서류 접수 3월 12일까지 전자우편으로", "비용 없음"}},
		{"broken behind a verb", "최근에 취임식을 가진\n백이슬 신임 가온대 총장은\n최선을 다하겠다는 각오를 밝혔는데요.\n위기를 함께 넘자고 했습니다.\n학생들은 손뼉을 쳤고\n교수들도 반겼습니다.", []string{"최근에 취임식을 가진", "백이슬 신임 가온대 총장은", "최선을 다하겠다는 각오를 밝혔는데요.", "위기를 함께 넘자고 했습니다.", "학생들은 손뼉을 쳤고", "교수들도 반겼습니다."}},
		{"a caption of three lines", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + "\n\n▲ 한빛코리아\n대외협력부\n상무 한도담\n\n" + another, []string{sentence, another}},
		{"a heading below a caption", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + "\n\n▲ 한빛코리아 대외협력부\n\n골목에 온 가게\n\n" + another, []string{sentence, "골목에 온 가게", another}},
		{"broken behind a time", "나루동 골목에 사흘 동안\n작은 책방이 열렸습니다.\n이웃들은 빈집을 고쳤고\n가게도 문을 열었습니다.\n상인들과 이웃들이 모여\n의견을 나눴습니다.", []string{"나루동 골목에 사흘 동안", "작은 책방이 열렸습니다.", "이웃들은 빈집을 고쳤고", "가게도 문을 열었습니다.", "상인들과 이웃들이 모여", "의견을 나눴습니다."}},
		{"signed twice", sentence + "\n" + another + "<한도담 dodam@hanbit.example>\n" + another + "<한도담 dodam@hanbit.example>", []string{sentence, another}},
		{"one correction", "한빛일보는 3월 12일 기사에서 가온시가 빈집 스무 채를 고쳤다고 보도했습니다. 확인 결과 고친 빈집은 열두 채로 밝혀져 이를 바로잡습니다. 이 보도는 언론중재위원회 조정에 따른 것입니다.\n기사 URL이 복사되었습니다.", []string{"한빛일보는 3월 12일 기사에서 가온시가 빈집 스무 채를 고쳤다고 보도했습니다. 확인 결과 고친 빈집은 열두 채로 밝혀져 이를 바로잡습니다. 이 보도는 언론중재위원회 조정에 따른 것입니다."}},
		{"one picture, its address cut off", sentence + " " + another + "/한도담 기자 dodam@", []string{sentence + " " + another}},
		{"whose the picture told of is", sentence + " 사진은 나루동 이웃들이 12일 오후 가온시 원도심 골목의 고친 빈집에 모여 포즈를 취하고 있는 모습. 가온시 제공\n한빛협회의 전체기사 보기Copyright @2024 한빛협회. All rights reserved.", []string{sentence + " 사진은 나루동 이웃들이 12일 오후 가온시 원도심 골목의 고친 빈집에 모여 포즈를 취하고 있는 모습."}},
		{"a desk", sentence + "\n" + another + " 온라인뉴스팀", []string{sentence, another}},
		{"a picture that explains", sentence + "\nnaru_fx.jpg기사의 이해를 돕기 위해 만든 이미지\n" + another, []string{sentence, another}},
		{"headings that name who speaks", sentence + "\n◆골목에서 세상을…한도담 시민기자\n" + another + "\ndodam@gaon.example\n◆그늘진 곳에…백이슬 시민기자\n" + sentence + another, []string{sentence, "◆골목에서 세상을…한도담 시민기자", another, "◆그늘진 곳에…백이슬 시민기자", sentence + another}},
		{"people who posed", "나루동 이웃들이 고친 빈집 앞에서 기념촬영을 했다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"another article behind the signature", sentence + "\n" + another + "\n" + sentence + another + "\ndodam@hanbit.example\n나래구청장 방지턱 두 배로…주민들 환영\n나래구청장이 골목의 방지턱을 두 배로 늘리겠다고 밝혔다.", []string{sentence, another, sentence + another}},
		{"a summary and who made it", "AI 요약\n" + broken + "\n나루동 빈집이 가게로 바뀝니다.\nAI가 자동으로 요약한 내용으로 원문과 차이가 있을 수 있습니다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a summary, shut", "기사 요약\n생성형 AI가 만든 요약입니다\n나루동 빈집이 가게로 바뀝니다.\n신청은 다음 달에 받습니다.\n닫기\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a summary's bullets", "3줄 요약\n• 나루동 빈집이 청년들의 가게로 바뀝니다.\n• 신청은 다음 달에 가온시 누리집에서 받습니다.\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a summary and a blank line", "핵심 요약\n나루동 빈집이 청년들의 가게로 바뀝니다.\n신청은 다음 달에 가온시 누리집에서 받습니다.\n\n" + sentence + "\n\n" + another, []string{sentence, another}},
		{"the button of a summary", "요약보기\n" + sentence + "\n\n" + another, []string{sentence, another}},
		{"the button of a summary, another's items", "요약보기\n" + sentence + "\n- 언제 빈집을 고치기 시작했습니까?\n" + another, []string{sentence, "- 언제 빈집을 고치기 시작했습니까?", another}},
		{"the button of a summary, the reporter in front", "3줄요약\n[한빛일보 한도담 기자] " + sentence + "\n" + another + "\n\n" + sentence + another, []string{sentence, another, sentence + another}},
		{"cut off behind an advertisement", sentence + "\n" + another + "\nADVERTISEMENT\n나루동 공방 주인은 “처음에는 찾는 사람이 없을까", []string{sentence, another, "나루동 공방 주인은 “처음에는 찾는 사람이 없을까"}},
		{"a picture and whose it is, on two lines", sentence + "\n\n나루동 골목의 고친 빈집.\nⓒ 한빛타임스\n\n" + another, []string{sentence, another}},
		{"a picture's day and an address", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + " 2024.03.12. dodam@hanbit.example", []string{sentence}},
		{"a note above the reporter's bracket", "빈집 열두 채 청년 가게로\n[편집자주] 골목이 사라지고 있습니다. 본지는 골목의 오늘을 싣습니다.\n[한빛일보 한도담 기자] " + sentence + "\n" + another, []string{"[편집자주] 골목이 사라지고 있습니다. 본지는 골목의 오늘을 싣습니다.", sentence, another}},
		{"who stands from the left", sentence + "\n▲ 골목 행사에 온 한도담 시장, 백이슬 회장 (좌로부터)\n" + another, []string{sentence, another}},
		{"buttons to share", "빈집 열두 채 청년 가게로\n이 글을 페이스북으로 퍼가기 이 글을 트위터로 퍼가기\n" + sentence + "\n" + another, []string{sentence, another}},
		{"stories behind the signature", sentence + "\n" + another + " <한도담 기자>\n최근 게시물\n전체 보기\n나래구가 방지턱을 두 배로 늘리기로 하고 주민들을 만난다고 밝혔다. <백이슬 기자>\n" + broken + "\nbottom of page", []string{sentence, another}},
		{"a link with its label, then a heading", sentence + "\n관련기사 나래구청장 방지턱 두 배로\n\n책방과 빵집으로\n" + another, []string{sentence, "책방과 빵집으로", another}},
		{"links below their label", sentence + "\n관련기사\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n\n" + another + "\n한도담 기자 dodam@hanbit.example", []string{sentence, another}},
		{"who opens it signs it too", "빈집 열두 채 청년 가게로\n(서울=한빛일보) 한도담 기자 = " + sentence + " 2024.3.12. 한도담 기자 dodam@hanbit.example", []string{sentence}},
		{"a picture's day and a press", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n" + sentence + " 2024.3.12/한빛뉴스", []string{sentence}},
		{"a picture that must not be sold", sentence + "\n나루동 이웃들이 고친 빈집을 둘러보고 있다.\n[가온시 제공. 재판매 및 DB 금지]\n" + another, []string{sentence, another}},
		{"a summary that the text tells again", "빈집 열두 채 청년 가게로\n핵심 포인트\n가온시는 원도심 빈집을 청년 창업 공간으로 내놓기로 함\n3년 동안 시세의 절반만 내고 가게를 쓸 수 있음\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a summary, its lines numbered", "빈집 열두 채 청년 가게로\n3줄 요약\n1. 원도심 빈집을 고친다\n2. 시세의 절반만 낸다\n" + sentence + "\n" + another, []string{sentence, another}},
		{"a text's own points", "빈집 열두 채 청년 가게로\n핵심 포인트\n골목에는 오래된 우물이 하나 있다.\n우물가에는 늙은 감나무가 서 있다.\n" + sentence + "\n" + another, []string{"골목에는 오래된 우물이 하나 있다.", "우물가에는 늙은 감나무가 서 있다.", sentence, another}},
		{"an editors' note of one sentence", "빈집 열두 채 청년 가게로\n[편집자 주] 걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.\n" + sentence + "\n" + another, []string{"[편집자 주] 걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.", sentence, another}},
		{"an editors' note of one sentence, signed behind", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.-편집자\n" + sentence + "\n" + another, []string{"걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.-편집자", sentence, another}},
		{"who leads a talk", "빈집 열두 채 청년 가게로\n2024.03.12\n[사회자]\n오늘은 골목 이야기를 나눠보겠습니다.\n[한도담 / 가온시장]\n빈집이 많이 줄었습니다. 골목이 밝아졌습니다. 내년에도 열두 채를 더 고칠 계획입니다.", []string{"[사회자]", "오늘은 골목 이야기를 나눠보겠습니다.", "[한도담 / 가온시장]", "빈집이 많이 줄었습니다. 골목이 밝아졌습니다. 내년에도 열두 채를 더 고칠 계획입니다."}},
		{"a picture's button glued to the text", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n이미지 확대보기" + sentence + "\n" + another, []string{sentence, another}},
		{"a caption in a table before the reporter's bracket", "▲ 골목을 걷는 이웃들 | [한빛뉴스=한도담 기자] " + sentence + "\n" + another, []string{sentence, another}},
		{"a lead above two buttons", "빈집 열두 채 청년 가게로\n가온시가 빈집 열두 채를 고쳐 내놓았다.\n공유하기\n이미지 확대\n" + sentence + "\n" + another, []string{"가온시가 빈집 열두 채를 고쳐 내놓았다.", sentence, another}},
		{"a last paragraph below two buttons", "빈집 열두 채 청년 가게로\n" + sentence + "\n" + another + "\n공유하기\n댓글 0\n시는 내년에도 빈집 스무 채를 더 고치기로 했다.", []string{sentence, another, "시는 내년에도 빈집 스무 채를 더 고치기로 했다."}},
		{"a lead above a button", "빈집 열두 채 청년 가게로\n가온시가 빈집 열두 채를 고쳐 내놓았습니다.\n공유하기\n" + sentence + "\n" + another, []string{"가온시가 빈집 열두 채를 고쳐 내놓았습니다.", sentence, another}},
		{"a summary's button right above the text", "빈집 열두 채 청년 가게로\nAI 요약\n나루동 골목에 새 가게를 열 사람을 찾기로 했다.\n\n" + sentence + "\n\n" + another, []string{"나루동 골목에 새 가게를 열 사람을 찾기로 했다.", sentence, another}},
		{"an editors' note below its mark", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n[편집자주]\n걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.\n" + sentence + "\n" + another, []string{"[편집자주]", "걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.", sentence, another}},
		{"an editors' note before a bar", "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n편집자주 | 걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.\n" + sentence + "\n" + another, []string{"편집자주 | 걷고 싶은 골목을 찾아 떠나는 연재를 시작한다.", sentence, another}},
		{"who is heard last", "빈집 열두 채 청년 가게로\n[앵커]\n" + sentence + "\n[기자]\n" + another + "\n▶ 인터뷰 : 한도담 / 이웃\n한도담 기자", []string{"[앵커]", sentence, "[기자]", another, "▶ 인터뷰 : 한도담 / 이웃"}},
		{"a tag alone", sentence + "\n" + another + "\n키워드\n#골목 이야기\n한도담 기자", []string{sentence, another}},
		{"an address behind a sign-off", "[앵커]\n" + sentence + "\n[기자]\n" + another + "\n한빛뉴스 한도담입니다. [ dodam@hanbit.example ]\n영상취재 : 류하람 기자", []string{"[앵커]", sentence, "[기자]", another, "한빛뉴스 한도담입니다."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := parseText(p, tt.text)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range a.Paragraphs {
				got = append(got, p.Text)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}

// TestTextBelow: some pages print their header, or its time, below the text.
func TestTextBelow(t *testing.T) {
	p := textParser(t)
	for _, tt := range []struct{ name, tail, headline, published string }{
		{"all of it", "한도담 기자 dodam@hanbit.example\n빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47", "빈집 열두 채 청년 가게로", "2024-03-12 09:47"},
		{"the time", "한도담 기자\n입력 2024-03-12 09:47", "", "2024-03-12 09:47"},
		{"the time without its label", "한도담 기자\n2024-03-12 09:47:31", "", "2024-03-12 09:47"},
		{"the time on the very last line", "한도담 기자 dodam@hanbit.example\nⓒ 한빛일보 무단전재 및 재배포 금지\n정치\n2024-03-12 09:47:31", "", "2024-03-12 09:47"},
		{"the time of a comment", "한도담 기자 dodam@hanbit.example\nⓒ 한빛일보 무단전재 및 재배포 금지\n댓글 1\n나루\n2024-03-12 09:47:31", "", ""},
		{"the day and the page", "한도담 기자\n2024-03-12 29면", "", "2024-03-12 00:00"},
		{"a name and the time", "한도담 / 2024.03.12 09:47", "", "2024-03-12 09:47"},
		{"another article", "한도담 기자\n관련기사\n나루동 골목에 작은 도서관\n입력 2024-03-12 09:47\n더보기", "", ""},
	} {
		a, err := parseText(p, sentence+"\n"+another+"\n"+tt.tail)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if a.Published != nil {
			got = a.Published.Time.Format("2006-01-02 15:04")
		}
		if a.Headline.Text != tt.headline || got != tt.published {
			t.Errorf("%s: got %q, %q", tt.name, a.Headline.Text, got)
		}
	}
}
