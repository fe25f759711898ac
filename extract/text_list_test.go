package extract_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract"
)

func TestTextNotArticle(t *testing.T) {
	p := textParser(t)
	titles := "가람대교 통행료 내달부터 200원 오른다\n\"비 온다더니\" 주말 나들이객 발 묶였다\n나래구청장 \"방지턱 두 배로\"\n"
	for name, text := range map[string]string{
		"headlines":                                strings.Repeat(titles, 8),
		"teasers":                                  strings.Repeat("나루동 골목에 작은 도서관\n"+broken+"\n", 4),
		"teasers of two lines":                     strings.Repeat("나루동 골목에 작은 도서관 문 열어\n"+sentence+"\n한 골목의 이웃들은...\n소식\n", 4),
		"a date to each":                           "칼럼\n" + strings.Repeat("나루동 골목에 작은 도서관\n"+sentence+"\n2024.03.12\n", 4),
		"a headline to each":                       "칼럼\n" + strings.Repeat("나루동 골목에 작은 도서관 문 열어\n"+sentence+"\n", 4) + "더 보기",
		"a press to each":                          "[한빛일보] " + sentence + "\n[한빛일보] " + another,
		"one teaser with its dots":                 "나루동 골목에 작은 도서관\n" + sentence + " " + broken,
		"one teaser, dots before its day":          sentence + " 시는 내년에도...2024-03-12 09:47",
		"one teaser and the way to more":           "나루동 골목에 작은 도서관\n[한빛뉴스 한도담 기자] " + sentence + " 시는 내년에도 빈집을 […] 더 보기",
		"a number of articles in one line":         "기사 (1,409건) 리스트형 웹진형 타일형 나루동 골목에 작은 도서관 " + sentence + " " + another + " 나래구청장 방지턱",
		"a reporter's, signed in brackets":         sentence + " [한빛뉴스=한도담 기자]\n" + another + " 시는 내년에도 빈집 스무 채를 더 고쳐",
		"the first teaser twice":                   "나루동 골목에 작은 도서관\n" + sentence + "\n" + sentence + "\n" + another + "\n나루동 공방 주인은 처음에는 찾는 사람이 없을까 걱정했다. 그런데 문을 열자 이웃들이 하나둘 모여들었고 이제는 골목에서 가장",
		"headlines with their press, the last cut": "빈집 열두 채 청년 가게로 [한빛일보] " + sentence + " " + another + "\n나래구청장 방지턱 두 배로 [한빛일보] 나래구는 아이들이 다니는 길의 방지턱을 두 배로 늘리기로 하고 주민과 학교의 뜻을 모으는 등",
		"one teaser and pages":                     broken + " 더보기 이전 1 ··· 21 22 23 24 ··· 30 다음",
		"one teaser cut by dots, pages":            strings.TrimSuffix(broken, "…") + "요... 더보기 이전 1 ··· 21 22 23 24 ··· 30 다음",
		"a dash before each":                       "칼럼\n-\n" + sentence + "\n-\n" + another + "\n-\n" + sentence + another,
		"the newest of a section":                  "HOME > 사회\n실시간 사회 기사\n[골목 이야기] 나루동 골목에 작은 도서관 문 열어\n" + sentence,
		"headlines that are polite":                "빈집 열두 채가 청년 가게로 바뀝니다\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n골목에 작은 도서관 문을 엽니다\n버스 노선 다시 짜는 가온시\n상인들도 반겨",
		"pieces among links":                       "많이 본 뉴스\n빈집 열두 채를 청년 가게로\n바꾸면 달라집니다.\n나루동 골목에 작은 도서관이\n문을 열었습니다.\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상\n로그인",
		"one short sentence, undated":              "느린 책방이 필요합니다\n책방은 사라진 뒤에야 보이는 곳입니다.\n더 보기",
		"a reporter to each":                       "사회\n나루동 골목에 작은 도서관\n한도담 기자\n" + sentence + "\n가람대교 통행료 내달 인상\n백이슬 기자\n" + another + "\n나래구청장 방지턱 두 배로\n류하람 기자\n" + sentence + another,
		"how long ago to each":                     "사회\n나루동 골목에 작은 도서관\n" + sentence + "\n3시간 전\n가람대교 통행료 내달 인상\n" + another + "\n20분 전\n더보기",
		"the headline twice to each":               "한도담 기자\n" + strings.Repeat("나루동 골목에 작은 도서관\n나루동 골목에 작은 도서관\n"+sentence+"\n", 3),
		"the same word above each":                 "여행\n골목에 책방\n" + sentence + "\n여행\n빈집에 빵집\n" + another + "\n여행\n시장에 공방\n" + sentence + another,
		"menu":                                     "로그인\n회원가입\n정치\n경제\n사회\n문화\n스포츠",
		"a press to each, round":                   "(한빛일보) " + sentence + "\n(한빛일보) " + sentence + another[:len(another)-len("누리집에서 받는다.")],
		"teasers signed":                           "나루동 골목에 작은 도서관\n" + sentence + " 시는 내년에도 ... [한도담]\n가람대교 통행료 내달 인상\n" + another + " 시는 ... [한도담]",
		"the same label to each":                   strings.Repeat("지역 [기고] 나루동 골목에 작은 도서관 문 열어\n"+sentence+" "+another+"\n", 2),
		"results of a search":                      "판결 큐레이션\n검색한 결과\n376\n나루동 골목에 작은 도서관\n" + sentence,
		"a search, its heading":                    "통합검색\n검색형태 :\n뉴스 검색결과\n나루동 골목에 작은 도서관\n" + sentence,
		"a search, with its number":                "정렬\n기간\n뉴스 검색결과 10,000건 이상\n나루동 골목에 작은 도서관\n" + sentence,
		"a reporter's page":                        "한도담 기자\n안녕하세요 한빛일보 한도담 기자입니다.\n사회부\ndodam@hanbit.example\n전체기사\n나루동 골목에 작은 도서관\n" + sentence,
		"headlines twice":                          strings.Repeat("나루동 골목에 작은 도서관 문 열어\n나루동 골목에 작은 도서관 문 열어\n"+sentence+"\n", 2),
		"the newest, dashes between":               "홈 > 뉴스\n실시간 뉴스 기사\n-\n-\n나루동 골목에 작은 도서관 문 열어\n-\n-\n" + sentence + "\n" + another,
		"a reader on the board":                    "자유게시판\n골목 신문 축하합니다. 더욱 힘내길\nicon 2024-03-12 09:47:03  |  icon 조회: 1270\n" + sentence + "\n" + another,
		"a press about itself":                     "한빛일보\n발행인\n한도담\n편집인\n백이슬\n주소\n가온시 나루동 1\nTel\n02-000-0000\n창간\n1990년\n" + sentence + "\n" + another,
		"signed and dated, one line":               strings.Repeat("나루동 골목에 작은 도서관 문 열어\n"+sentence+" "+another+"\n2024-03-12 한도담 기자\n", 2),
		"teasers signed and dated":                 strings.Repeat("나루동 골목에 작은 도서관 문 열어\n"+sentence+" "+another+"\n한도담 기자(=가온)\n2024.03.12 09:47:50\n", 2),
		"a shop":                                   "골목 건축 읽기\n정가\n18,000원\n배송안내\n주문수량\n품절\n책소개\n" + sentence,
		"a book in a shop":                         "책 정보\n· 쪽수 : 264쪽\n책 소개\n목차\n골목 건축 읽기\n저자소개\n" + sentence,
		"teasers, a day behind each":               "[서평/소설] 골목의 하루 " + sentence + " 수없.. 2024. 3. 12.\n[서평/에세이] 골목의 밤 " + another,
		"a shop's answers":                         "자주 묻는 질문\nQ. 가게는 언제 여나요?\nA. 아침 아홉 시에 문을 열고 저녁 여섯 시에 닫습니다.\nQ. 주차할 곳이 있나요?\nA. 가게 뒤 골목에 차 두 대를 세울 수 있습니다.\n" + sentence,
		"a search":                                 "검색어 저장 끄기\n최근 검색어\n검색결과 3,324\n나루동 골목에 작은 도서관\n" + sentence,
		"a day to each, below":                     "골목과 시장을 씁니다.\n" + strings.Repeat("나루동 골목에 작은 도서관 문 열어\n"+sentence+"\n2024-03-12\n", 3),
		"a day to each, above":                     "글쓴이: 한도담\n" + strings.Repeat("나루동 골목에 작은 도서관 문 열어\n한도담 · 2024년 3월 12일\n"+sentence+"\n더 보기\n", 3),
		"a reporter's texts":                       "한도담 기자dodam@hanbit.co.kr\n골목과 시장을 취재합니다.\n한도담 기자의 기사 (1건)\n나루동 골목에 작은 도서관 문 열어\n" + sentence + "\n사회한도담 기자2024.03.12 09:47",
		"a post on a forum":                        "게시물ID : gw_1\n작성자 : 나루네\n추천 : 30\n조회수 : 1377회\n댓글수 : 1개\n등록시간 : 2024/03/12 09:47\n" + sentence + "\n" + another,
		"no longer there":                          "한빛일보\n해당 기사는 존재하지 않습니다. 삭제되었거나 주소가 바뀌었을 수 있습니다.\n로그인",
		"a reporter alone to each":                 strings.Repeat("한빛일보 한도담 기자 | "+sentence+" "+another+"\n\n", 3) + "1 2 3 4",
		"a desk to each":                           "한빛시사 사회팀 | " + sentence + "\n한빛시사 사회팀 | " + another,
		"a name and a day to each":                 strings.Repeat("나루동 골목에 작은 도서관 문 열어\n"+sentence+" "+another+"\n지역일반\n한도담\n2024.03.12 09:47\n", 2),
		"a broadcaster's board":                    "시청자 자유게시판\n골목 신문 축하합니다. 더욱 힘내길\n24-03-12 09:47:03\n850\n" + sentence + "\n" + another,
		"a picture's text above each":              strings.Repeat("thumbnail - 나루동 골목에 작은 도서관 문 열어\n나루동 골목에 작은 도서관 문 열어\n"+sentence+"\n", 2),
		"a site's page below its menu":             "회사소개\n광고안내\n회사소개\n" + sentence + "\n" + another,
		"a long teaser behind a dash":              "-\n" + strings.Repeat(sentence+" "+another+" ", 3) + "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바",
		"closed by a reporter each":                sentence + "\n한도담 기자\n" + another + "\n백이슬 기자",
		"a headline, closed by each":               "골목에 책방이 들어섰다\n" + sentence + "\n한도담 기자\n빈집에 빵집이 들어섰다\n" + another + "\n백이슬 기자",
		"how long ago to each of three":            "나루동 골목에 작은 도서관\n" + sentence + "\n3시간 전\n가람대교 통행료 내달 인상\n" + another + "\n4시간 전\n나래구청장 방지턱 두 배로\n" + sentence + another + "\n5시간 전",
		"a number above each":                      "1\n골목에 책방이 들어섰다\n" + sentence + "\n2\n빈집에 빵집이 들어섰다\n" + another + "\n3\n시장에 공방이 들어섰다\n" + sentence + another,
		"two lines above each":                     "골목에 책방이 들어섰다\n골목에 책방이 들어섰다\n한빛일보,\n" + sentence + "\n빈집에 빵집이 들어섰다\n빈집에 빵집이 들어섰다\n한빛일보,\n" + another + "\n시장에 공방이 들어섰다\n한빛일보,\n" + sentence + another,
		"the first teaser signed":                  sentence + " 한도담 기자 dodam@hanbit.example\n" + another + " 앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바뀌었다. 나루동 공방 주인은 처음에는 찾는 사람이 없을까 걱정했는데",
		"two stories":                              sentence + " " + another + "\n나래구 의회가 골목 방지턱을 두 배로 늘리는 조례를 통과시켰다. 학교 앞부터 놓는다. 주민 대표는 차가 너무 빨리 다닌다며 반긴다고 말했고 운전자 모임은 차라리 길을 넓히라고",
		"its welcome":                              "인사말\n한빛일보를 찾아주셔서 감사합니다.\n" + sentence + "\n" + another,
		"a section, a headline, cut":               "도시정비\n골목에 책방이 들어섰다\n" + broken,
		"how many there are":                       "기사 (4,918건)\n" + sentence + "\n사회 | 한도담 | 2024-03-12 09:47\n" + another,
		"cut off, more of a section":               "교육\n더보기\n나루동 골목에 작은 도서관\n나루동 골목에 작은 도서관\n" + sentence + " " + another + " 시는 내년에도 빈집 스무 채를 더 고쳐\n정치\n더보기",
		"terms":                                    "회원가입 약관\n" + sentence + "\n" + another,
	} {
		if a, err := parseText(p, text); !errors.Is(err, extract.ErrNotArticle) {
			t.Errorf("%s: got %v, error %v", name, a, err)
		}
	}
}

// TestTextArticle: what looks like a list here and there is an article.
func TestTextArticle(t *testing.T) {
	const cutOff = sentence + " " + "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바뀌었다. 나루동 공방 주인은 처음에는 찾는 사람이 없을까 걱정했는데"
	p := textParser(t)
	for name, text := range map[string]string{
		"a short piece in pieces":                        "가을을 맞아 가온과 나루 지역을 대표하는\n축제가 잇달아 개막합니다.\n내일(28)부터 다음 달 6일까지\n가온시와 나루군 일대에서 열리고, 내일 저녁\n가수의 축하공연이 예정됐습니다.",
		"cut off, whose it is above":                     "저작권자 © 한빛일보 무단전재 및 재배포 금지\n" + sentence + " " + another + " 시는 내년에도 빈집 스무 채를 더 고쳐",
		"cut off, its headline twice":                    "골목에 책방\n나루동 골목에 작은 도서관\n나루동 골목에 작은 도서관\n" + sentence + " " + another + " 시는 내년에도 빈집 스무 채를 더 고쳐",
		"cut off, readers may comment":                   "나루동 골목에 작은 도서관\n" + sentence + " " + another + " 시는 내년에도 빈집 스무 채를 더 고쳐\n로그인한 회원만 댓글을 쓸 수 있습니다.",
		"cut off, nothing else":                          "책방\n" + sentence + " " + another + " 시는 내년에도 빈집 스무 채를 더 고쳐",
		"a menu's word above, its reporter below":        "로그인\n" + sentence + "\n" + another + "\n한도담 기자",
		"quotations and their occasions":                 "골목 말말말\n" + strings.Repeat("● 나쁠 건 없죠. (가온 상인회 한도담 회장. 빈집이 아직 남은 것이 서운하지 않느냐는 물음에)\n", 2) + "● 이만하면 잘 버텼죠. (나래 상인회 백이슬 회장. 마지막 가게를 닫은 소감을 묻자)",
		"a heading to each, its day below the headline":  "빈집 열두 채 청년 가게로\n2024.03.12\n" + sentence + "\n걷는 사람이 늘었다\n" + another + "\n가게도 달라졌다\n" + sentence + another,
		"a heading to each, its reporter below":          "빈집 열두 채 청년 가게로\n" + sentence + "\n“골목이 학교였죠”\n" + another + "\n“빈집이 가게가 됐죠”\n" + sentence + another + "\n한도담 기자",
		"who says it behind each":                        "골목을 말한다\n골목 이야기를 더 듣고 싶다. 많은 사람과 걸어보고 싶다. 한도담\n빈집을 보면 마음이 아프다. 아이들이 다시 뛰놀면 좋겠다. 백이슬\n가게가 늘면 골목이 밝아진다. 그래서 책방을 열었다. 류하람",
		"a caption with whose it is above one paragraph": "빈집 열두 채 청년 가게로\n나루동 이웃과 상인들이 고친 빈집 앞에 모여 새 책방의 문을 여는 행사에서 기념 촬영을 하는 모습. /나루재단\n" + sentence,
		"a caption's day":                                "빈집 열두 채 청년 가게로\n12일 나루동에서 이웃들이 고친 빈집을 둘러보고 있다. 이날 시는 빈집 스무 채를 더 고치겠다고 밝혔다. 2024.3.12\nⓒ한빛뉴스",
		"quotations and who said them":                   "“골목이 살아야 가게도 살지…”\n한 골목 상인. 저녁 손님이 지난해의 절반으로 줄었다면서.\n“비만 오면 잠을 못 잔다”\n나루동 이웃, 지난여름 큰비에 물이 문턱까지 찼던 일을 떠올릴 때마다 겁이 난다면서.\n“떠나는 집만 는다”\n가온시 이웃, 시가 고친 빈집은 아직 열두 채뿐이라며.\n저작권자 © 한빛뉴스 무단전재 및 재배포 금지",
		"a board's name in a menu":                       "로그인\n자유게시판\n독자투고\n나루동 골목에 작은 도서관\n" + sentence + "\n" + another,
		"a menu in one line":                             "로그인 회원가입 전체기사 정치 경제 사회 문화 스포츠 국제 오피니언 지역 교육 연예 건강 여행 종교 음식 사람들 포토 동영상 부동산 금융 증권 기획 특집 인터뷰 날씨 운세 만평 칼럼 사설\n나루동 골목에 작은 도서관\n" + sentence + "\n" + another,
		"headings behind triangles":                      "▲골목에 책방\n" + sentence + "\n▲빈집에 빵집\n" + another + "\n▲시장에 공방\n" + sentence + another,
		"a heading to each, behind marks":                sentence + "\n◆월 - '골목에 책방'\n" + another + "\n◆화 - '빈집에 빵집'\n" + sentence + another + "\n◆수 - '시장에 공방'\n" + another + sentence,
		"a desk behind its only sentences":               sentence + " 취재팀\n많이 본 기사",
		"numbered items":                                 sentence + "\n1. 골목에 책방\n" + another + "\n2. 빈집에 빵집\n" + sentence + another + "\n3. 시장에 공방\n" + another + sentence,
		"a heading to each, with its time":               "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n골목에 책방이 들어섰다\n" + sentence + "\n빈집에 빵집이 들어섰다\n" + another + "\n시장에 공방이 들어섰다\n" + sentence + another,
		"cut off":                                        "빈집 열두 채 청년 가게로\n" + sentence + "\n" + "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바뀌었다. 나루동 공방 주인은 처음에는 찾는 사람이 없을까 걱정했는데",
		"one day below a headline that asks":             "빈집은 정말 가게가 될 수 있을까?\n- + 인쇄\n기자명 한도담 기자\n2024-03-12 13면\n" + sentence + " " + another + "\n앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바뀌었",
		"one paragraph":                                  sentence + "\nⓒ 한빛일보 무단전재 및 재배포 금지",
		"a portal's summary above, cut off":              "빈집 열두 채 청년 가게로\n전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.\n" + sentence + "\n" + another + "\n이 글자크기로 변경됩니다.\n(예시) 가장 빠른 뉴스가 있고 다양한 정보가 있는 한빛뉴스를 만나보세요.\n" + sentence + "\n한도담 상인연합회장은 최근 골목을 찾는 사람이 늘고 빈집을 고친 가게가 하나둘 문을 열면서 원도심이 다시 살아난다는 말을 이웃에게서 자주 듣게 되어 기쁘고 또 고맙다며 가게를 열 사람을 더 찾겠다는 뜻을 거듭 밝",
		"one short sentence, dated and signed":           "느린 책방이 필요합니다\n입력 : 2024-03-12 09:47\n책방은 사라진 뒤에야 보이는 곳입니다.\n한도담 기자 dodam@hanbit.example",
		"a polite piece in pieces":                       "올해 골목의 가장 큰 고민인\n빈집 문제를 풀기 위한 방편으로\n시청에서도 점심을 골목에서 먹는\n분위기를 만들고 있는데요,\n나루동 한도담 팀장은,\n\"동료들하고 골목에 오면\n무조건 국밥을 먹습니다.\n다른 음식이 생각나도\n서로 참는다는 얘기였는데...\n골목의 현실이나,\n책상의 현실이나,\n다를 게 없네요.\nⓒ 가온방송. All rights reserved.",
		"one line, cut off":                              "[한빛일보 한도담 기자]" + sentence + " " + another + sentence + " " + another + " 앞서 시가 고친 빈집 다섯 채는 책방과 빵",
		"photos with one credit":                         "나루동 책방 개관식\n▲한도담 시장이 12일 나루동 책방에서 시민들과 책을 읽고 있다. 사진공동취재단\n▲백이슬 회장이 12일 나루동 책방에서 테이프를 자르고 있다. 사진공동취재단\n▲이웃들이 12일 나루동 책방에서 떡을 나누며 이야기하고 있다. 사진공동취재단",
		"a photo, in few words":                          "나루동 책방\n시민들이 12일 나루동에서 책을 읽고 있다. 연합뉴스",
		"a photo":                                        "12일 나루동에서 시민들이 고친 빈집을 둘러보며 이야기를 나누고 있다. /류하람 기자\nⓒ 한빛일보 무단전재 및 재배포 금지",
		"a heading to each, with its reporter":           "빈집 열두 채 청년 가게로\n2024-03-12     한도담 기자\n골목에 책방이 들어섰다\n" + sentence + "\n빈집에 빵집이 들어섰다\n" + another + "\n시장에 공방이 들어섰다\n" + sentence + another,
		"related to it":                                  sentence + "\n" + another + "\n관련기사\n" + strings.Repeat("골목에 책방이 들어섰다\n"+broken+"\n", 4),
		"a heading to each, opened once":                 "[한빛일보 한도담 기자] " + sentence + "\n골목에 책방이 들어섰다\n" + another + "\n시장에 공방이 들어섰다\n" + sentence + another,
		"cut off, opened once":                           "[한빛일보 한도담 기자] " + sentence + "\n" + broken,
		"its reporter's card above":                      "빈집 열두 채 청년 가게로\n한도담 기자\ndodam@hanbit.example\n구독\n최신기사\n" + sentence + "\n" + another + "\n" + sentence + another,
		"below a menu":                                   "본문 바로가기\n검색\n로그인\n회원가입\n\n" + sentence + "\n" + another,
		"below two entries of a menu":                    "로그인\n회원가입\n" + sentence + "\n" + another,
		"the last of three cut off":                      "빈집 열두 채 청년 가게로\n" + sentence + "\n" + another + "\n가온시 관계자는 “나머지 빈집도 올해 안에 고쳐 청년들에게 내줄 수 있도록 집주인들을 만나",
		"one long paragraph, cut off":                    "빈집 열두 채 청년 가게로\n" + strings.Repeat(sentence+" "+another+" ", 3) + "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바",
		"one long paragraph, links below":                strings.Repeat(sentence+" "+another+" ", 3) + "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바\nPrevious Article골목에 책방\nNext Article 골목에 빵집",
		"one long paragraph, cut off, signed by none":    "골목에 책방\n" + strings.Repeat(sentence+" "+another+" ", 3) + "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바\nby\n댓글 없음",
		"reporters who wrote it together":                "빈집 열두 채 청년 가게로\n" + strings.Repeat(sentence+"\n"+another+"\n나루동 골목에 작은 도서관\n", 3) + "한도담 기자\n백이슬 기자\n류하람 기자",
		"dates of a ranking below it":                    sentence + "\n" + another + "\n랭킹뉴스\n" + strings.Repeat("2024-03-12 09:47\n골목에 책방이 들어섰다\n", 5),
		"a headline above its parts, each headed":        "골목 살림 이렇게 바뀝니다\n골목에 책방이 들어섰다\n" + sentence + "\n빈집에 빵집이 들어섰다\n" + another + "\n시장에 공방이 들어섰다\n" + sentence + another,
		"a speech in parts":                              "사랑하는 나루동 주민 여러분\n" + sentence + "\n골목에 책방이 들어섰습니다만\n" + another + "\n빈집에 빵집이 들어섰습니다만\n" + sentence + another,
		"one paragraph cut off below a deck":             "빈집 열두 채 청년 가게로\n임대료 3년간 절반만 받기로\n" + cutOff,
		"one paragraph cut off below buttons":            "빈집 열두 채 청년 가게로\n공유하기\n글자크기 설정\n" + cutOff,
		"broken inside words, blank lines between":       "빈집을 고치는 이웃들\n\n가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 밝혔다. 수리비는 시가 대고 나머지는 집주인이 부담한\n\n다. 선정된 사람은 3년 동안 가게를 싸게 쓴다. 신청은 다음 달 8일까지 누리집에서 받는다. 책방과 빵집처럼 이웃이\n\n드나드는 가게를 먼저 뽑는다. 상인들은 골목이 다시 살아나기를 바란다며 시의 계획을 반겼다. 이웃들도 손뼉을 쳤다. 나\n\n루동에서 서른 해 동안 쌀집을 한 주인은 이제는 걸을 맛이 난다고 말했다. 시는 내년에도 빈집 스무 채를 더 고치기로\n\n했다. 골목마다 가로등을 놓고 길도 새로 닦는다고 한다. 주민 모임은 봄이 오기 전에 첫 회의를 열어 무엇을 먼저 할지\n\n정하기로 했다. 시장은 이웃의 말을 먼저 듣겠다고 약속했다. 시의회는 다음 달에 예산을 다룬다.",
		"one reporter below each of its parts":           sentence + "\n" + another + "\n한도담 기자\n" + sentence + another,
		"no times, no names":                             sentence + "\n" + another + "\n" + sentence + another,
	} {
		if _, err := parseText(p, text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
