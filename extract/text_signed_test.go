package extract_test

import (
	"strings"
	"testing"
)

func TestTextAuthors(t *testing.T) {
	p := textParser(t)
	const head = "빈집 열두 채 청년 가게로\n"
	const body = "입력 2024-03-12 09:47\n" + sentence + "\n" + another + "\n"
	const sentIn = "[기고] 빈집을 고칩시다\n"
	for _, tt := range []struct{ name, text, want string }{
		{"header", head + "한도담 기자\n" + body, "한도담"},
		{"header, with an address and the button to more", head + "한도담 기자 dodam@hanbit.example 다른기사 보기\n" + body, "한도담"},
		{"header, the button in the reporter's words", head + "한도담 기자 dodam@hanbit.example 기자의 다른 기사보기\n" + body, "한도담"},
		{"a picture whose photographer has no name", head + body + "[서울=뉴시스]12일 진행된 '골목 지도' 행사에 전시된 '골목 지도' 제품. (사진 = 나래전자) photo@newsis.com *재판매 및 DB 금지\n구독\n응원수 0\n골목 소식\n\n많이 본 기사\n빈집 열두 채 청년 가게로\n나래구청장 방지턱 두 배로\n가람대교 통행료 내달 인상", ""},
		{"the name behind the title", head + "기자, 한도담\n" + body, "한도담"},
		{"an account behind the times", head + "24.03.12 09:47l최종 업데이트 24.03.12 11:40l 한도담(dodam)\n" + sentence + "\n" + another, "한도담"},
		{"two reporters run together", head + "한도담 기자백이슬 기자구독\n" + body, "한도담,백이슬"},
		{"who posted it, how many read it", head + "작성자 한도담댓글0건조회1,234회작성일 24-03-12 09:47\n" + sentence + "\n" + another, "한도담"},
		{"a reader with age and place", head + "한도담 (49·가온시 나루동·자영업)\n" + body, "한도담"},
		{"with where the writer works", head + "입력 2024-03-12 09:47\n한도담 (가온경찰서 경무계)\n" + sentence + "\n" + another, "한도담"},
		{"no name before the bracket", head + "나루시장 (가온시 나루동)\n" + body, ""},
		{"behind the label of a contribution", head + "입력 2024-03-12 09:47\n[특별기고] 가온공단 나루지사장 한도담\n" + sentence + "\n" + another, "한도담"},
		{"a contributor beside the time, far above", head + "한도담 가온대 교수, 가온포럼 위원장\n입력 : 2024-03-12 09:47\n수정 : 2024-03-12 10:11\n프린트\n글자 크기 작게\n글자 크기 크게\n공유하기\n" + sentence + "\n" + another, "한도담"},
		{"name and time above the headline", "상단영역\n기자명 한도담\n입력 2024-03-12 09:47\n빈집 열두 채 청년 가게로\n빈집 열두 채 청년 가게로\n" + sentence + "\n" + another, "한도담"},
		{"all in brackets, below the time of who posted it", head + "백이슬 | 입력 : 2024/03/12 [09:47]\n(가온경찰서 나루파출소 순경 한도담)\n" + sentence + "\n" + another, "한도담"},
		{"a pupil on the last line", head + body + "한도담(가온고 2)", "한도담"},
		{"a post on the last line", head + body + "한빛신문 발행인 한도담", "한도담"},
		{"a bare name behind a slash", head + body + another + "/한도담", "한도담"},
		{"a reader and the home below a wrapped text", "가온시에 사는 어른 칠백 명에게 빈집을 어떻게 했으면 하는지\n물었더니 고쳐 쓰자는 사람이 열에 여덟이었다고 한다. 그러나\n고치는 데 드는 돈을 누가 낼지 묻자 대답이 엇갈렸다. 시는\n집주인이 내야 한다고 하고 집주인은 시가 내야 한다고 한다.\n빈집이 더 늘기 전에 골목의 이웃이 모여 이야기를 나누어야\n할 것이다. 봄이 오기 전에 첫 모임을 열었으면 하는 바람을\n적어 둔다. 이웃의 걱정을 더는 일은 서두를수록 좋을 것이다.\n한도담(가온시 나루동 17 나루아파트 93동22호)", "한도담"},
		{"who drew it, behind the label", sentence + "\n" + another + "\n그래픽=한도담 기자", ""},
		{"who took it, behind a slash", sentence + "\n" + another + "\n/한도담 기자", "한도담"},
		{"a section beside the time", head + "주택\n" + body, ""},
		{"a place beside the time", head + "동두천\n" + body, ""},
		{"what is on beside the time", head + "박람회\n" + body, ""},
		{"a special issue beside the time", head + "창간호\n" + body, ""},
		{"two words behind a slash", head + body + another + "/골목·전북 나루읍", ""},
		{"a reader and the home behind a slash", sentence + " 골목에 등을 달아 밤에도 걷게 했으면 한다. /한도담·전북 고창군 나루읍\n기사 URL이 복사되었습니다.\n댓글0", "한도담"},
		{"a word behind a slash", head + body + another + "/나루동에서", ""},
		{"tail", head + body + "한도담 기자 dodam@hanbit.example\n무단전재 및 재배포 금지", "한도담"},
		{"both", head + "한도담 기자\n" + body + "한도담 기자 dodam@hanbit.example", "한도담"},
		{"bare name beside the time", head + "한도담\n" + body, "한도담"},
		{"bare name below the headline", "입력 2024-03-12 09:47\n사회\n" + head + "한도담\n공유하기\n" + sentence + "\n" + another, "한도담"},
		{"a post below the headline", head + "한도담 가온대 건축학과 교수\n좋아요 0\n댓글 0\n공유\n" + sentence + "\n" + another, "한도담"},
		{"a reporter, a button and an address", "한도담 기자\n구독\ndodam@hanbit.example\n나루동 골목 전경. 류하람 기자\n" + sentence + "\n" + another, "한도담"},
		{"one sentence and a slash", head + body + "빈집을 고치려는 집주인은 아직 많지 않은 것 같습니다. /한도담 기자", "한도담"},
		{"a headline that is a post", "한도담 가온시 상인연합회장\n입력 2024-03-12 09:47\n백이슬 기자\n" + sentence + "\n" + another, "백이슬"},
		{"with the issue and the buttons", head + "한도담 기자 / 1042호입력 : 2024년 03월 12일 트위터 페이스북 밴드 카카오톡 네이버블로그 URL복사\n" + sentence + "\n" + another, "한도담"},
		{"glued to the section", "사회한도담\n" + sentence + "\n" + another, "한도담"},
		{"a section with more behind it", "사회복지과\n" + sentence + "\n" + another, ""},
		{"beside a time with stops", head + "2024.03.12. 오전 9:47. 한도담 기자\n" + sentence + "\n" + another, "한도담"},
		{"in front of a labelled day", head + "한도담 기자 | 등록일 : 2024-03-12\n" + sentence + "\n" + another, "한도담"},
		{"below a headline that stands twice", "입력 2024-03-12 09:47\n" + head + head + "한도담\n" + sentence + "\n" + another, "한도담"},
		{"who a headline is about", "한도담 약사, '세계의 약' 알린다\n입력 2024-03-12 09:47\n" + sentence + "\n" + another, ""},
		{"short, behind a slash", head + body + another + "\n가온시는 집주인들을 설득하겠다고 했다. /한도담 기자", "한도담"},
		{"whom a picture in the header shows", head + "한도담 기자\n입력 2024-03-12 09:47\n◇백이슬 가온상인협회 신임협회장\n" + sentence + "\n" + another, "한도담"},
		{"poster of another's article", head + "한도담\n" + body + "백이슬 한빛대 문헌정보학과 교수", "백이슬"},
		{"whom an interview asks", "[인터뷰] 골목이 사라지면 이야기도 사라진다\n골목 사진가 백이슬\n입력 2024-03-12 09:47\n사진가 백이슬 씨는 스무 해째 사라지는 골목을 찍는다. 남긴 사진은 3만 장이 넘는다.\n" + sentence + "\n" + another, ""},
		{"whom the text tells of", "골목이 사라지면 이야기도 사라진다\n백이슬 한빛대 교수\n" + sentence + " 백이슬 교수가 자문을 맡았다.\n백이슬 교수는 “빈집이 이어지면 골목이 산다”고 말했다.\n" + another, ""},
		{"a writer introduced in the end", "골목이 사라지면 이야기도 사라진다\n백이슬 한빛대 교수\n" + sentence + "\n" + another + "\n백이슬 교수는 한빛대에서 도시를 가르친다. 골목을 다룬 책을 여럿 썼다.", "백이슬"},
		{"a reader and the home behind a dot", head + body + "한도담·춘천시 효자동\n※ 외부 필자의 글은 본지의 편집방향과 다를 수 있습니다.", "한도담"},
		{"beside another story", "누리섬 뱃길 하루 네 번으로2024.03.11 08:00백이슬 기자\n" + head + body + "한도담 기자 dodam@hanbit.example\n솔빛시장 새벽 경매2024.03.11 08:00백이슬 기자", "한도담"},
		{"between the section and the headline", "사회\n한도담\n" + head + head + body, "한도담"},
		{"in a menu above the headline", "나루동 소식\n한도담\n" + head + body, ""},
		{"with buttons behind", head + "한도담 기자(dodam@hanbit.example) | 필자의 다른 기사보기 | 페이스북공유\n" + body, "한도담"},
		{"words in Latin letters", head + "한도담 2024-03-12 09:47:10\n() ENG Info\n" + sentence + "\n" + another, "한도담"},
		{"behind the text of other stories", head + body + "한도담 기자\n최신 글\n나래구가 방지턱을 두 배로 늘리기로 하고 주민들을 만난다고 밝혔다. <백이슬 기자>", "한도담"},
		{"whom a picture shows", head + "입력 2024-03-12 09:47\n" + sentence + "\n백이슬 한빛상사 대표\n" + another + "\n한도담 기자", "한도담"},
		{"bare name behind the text", head + body + "한도담\nⓒ 한빛뉴스 무단전재 및 재배포 금지", "한도담"},
		{"bare beside the time", head + "한도담 승인 2024.03.12 09:47 | 최종 수정 2024.03.12 10:30 의견 0\n" + sentence + "\n" + another, "한도담"},
		{"in front of a text without a headline", "[한빛일보 한도담 기자]\n" + sentence + "\n" + another, "한도담"},
		{"a post in front", "가온소방서장 한도담\n\n" + sentence + "\n" + another, "한도담"},
		{"behind a slash on the last line", head + body + sentence + " / 한도담 기자\nⓒ 한빛뉴스 무단전재 및 재배포 금지", "한도담"},
		{"an address beside the copyright", "[한빛일보 한도담 기자] " + sentence + "\n" + another + "\n[dodam@hanbit.example][ⓒ 한빛일보, 무단전재 및 재배포 금지]", "한도담"},
		{"a bracket cut off", head + body + "한도담기자(\n저작권자 © 한빛일보 무단전재 및 재배포 금지", "한도담"},
		{"who took the picture", head + "한도담 기자\n입력 2024-03-12 09:47\n12일 나루동 야구장에서 경기가 열렸다. 5회말 이가람이 홈런을 치고 있다.\n나루=류하람 기자 haram@hanbit.example / 2024.03.12.\n" + sentence + "\n" + another, "한도담"},
		{"signs off with an address", head + "입력 2024-03-12 09:47\n[기자]\n" + sentence + "\n" + another + "\n한빛TV 한도담입니다. (dodam@hanbit.example)", "한도담"},
		{"with how often it was read", head + "한도담 기자 조회수  \n" + sentence + "\n" + another, "한도담"},
		{"an address that was hidden", head + body + "YTN 한도담 (\n[email protected])\n※ '당신의 제보가 뉴스가 됩니다'", "한도담"},
		{"beside the day", head + "2024-03-12     한도담 기자\n" + sentence + "\n" + another, "한도담"},
		{"behind a slash", head + body + "/한도담 기자\nⓒ 한빛뉴스 무단전재 및 재배포 금지", "한도담"},
		{"in the editors' words", head + "입력 2024-03-12 09:47\n한빛당 가온정책연구소 자문위원인 나도담 변호사가 보내온 글을 연구소의 동의를 얻어 게재한다. 일독을 권한다. <편집자>\n" + sentence + "\n" + another, "나도담"},
		{"whom the editors thank", head + "입력 2024-03-12 09:47\n자료를 내준 나도담 변호사에게 감사한다. <편집자>\n" + sentence + "\n" + another, ""},
		{"beside the time", head + "2024-03-12 09:47:10 한도담 기자 한도담 기자 dodam@hanbit.example\n" + sentence + "\n" + another, "한도담"},
		{"address cut off", head + body + "한도담 기자 (dodam@hanb", "한도담"},
		{"a browser's end tag", head + body + another + " <한도담 기자>한도담>\n공유하기", "한도담"},
		{"run together with a broadcaster's links", head + body + sentence + "한도담기자 dodam@hanbit.example한국경제TV 핫뉴스ㆍ가온시장 “노선 다시 짠다”ㆍ나루동 골목에 작은 도서관", "한도담"},
		{"run together with links", head + body + sentence + " 한도담 기자관련 키워드빈집백이슬 기자 나루동 골목에 도서관", "한도담"},
		{"who speaks", "[창간 축사] 가온경찰서장 한도담\n" + body, "한도담"},
		{"signs off", head + "입력 2024-03-12 09:47\n[기자]\n" + sentence + "\n" + another + "\nKBS 뉴스 한도담입니다.", "한도담"},
		{"card right behind the copyright", head + body + "ⓒ 한빛뉴스 무단전재 및 재배포 금지\n한도담 기자 다른기사 보기", "한도담"},
		{"a desk above, a post below", head + "한도담 기자\n구독\n" + body + "한도담 논설위원", "한도담"},
		{"a citizen by name and account", head + "한도담(handodam)\n" + body, "한도담"},
		{"where readers write", head + "입력 2024-03-12 09:47\n한도담 기자\n" + sentence + "\n" + another + "\n제보를 기다립니다.\n이메일 :\nnews@hanbit.example", "한도담"},
		{"a picture with its headline", "빈집 고친 가게 앞\n버튼\n시민들이 12일 나루동에서 고친 빈집을 둘러보며 이야기를 나누고 있다. 류하람 기자\n팝업창 닫기\n공유하기", "류하람"},
		{"beside the time behind the text", head + sentence + "\n" + another + "\n한도담 / 2024.03.12 09:47", "한도담"},
		{"a photo article with its day", head + "(가온·나래=뉴스1) 한도담 기자 = 이웃들이 고친 빈집을 둘러보고 있다. 백이슬 씨는 “골목이 살아났다”고 말했다. 2024.3.12/뉴스1\ndodam@hanbit.example", "한도담"},
		{"a reader behind whom the home stands", head + sentence + "\n" + another + "\n한도담/서울시 성북구 보문동", "한도담"},
		{"a name and what is no home", head + sentence + "\n" + another + "\n한도담/골목의 하루", ""},
		{"on the button, without a post", head + sentence + "\n" + another + "\n한도담 다른 기사 보기", "한도담"},
		{"the press's other articles", head + sentence + "\n" + another + "\n한빛협회의 다른 기사 보기", ""},
		{"where a reader works, behind a comma", head + "한도담, 나루소방서 소방행정과\n" + sentence + "\n" + another, "한도담"},
		{"a comma and no office", head + "한도담, 나루동 골목에서\n" + sentence + "\n" + another, ""},
		{"from outside, behind the last sentence", head + sentence + "\n" + another + " 나루소방서 나루119안전센터 소방교 한도담", "한도담"},
		{"from outside, in a bracket", head + sentence + "\n" + another + " <나루소방서 한도담>", "한도담"},
		{"from outside, in another bracket", head + sentence + "\n" + another + " 【한도담 변호사】", "한도담"},
		{"a reader and the home in brackets behind the last sentence", head + sentence + "\n" + another + " 한도담(나루소방서)", "한도담"},
		{"who is told of in a bracket", head + "한도담 기자\n" + sentence + "\n" + another + " (백이슬 변호사)", "한도담"},
		{"behind a reference to another page", head + sentence + "\n" + another + " ▶관련기사 3면 한도담 기자 dodam@hanbit.example", "한도담"},
		{"behind the copyright of the last paragraph", head + sentence + "\n" + another + " 저작권자 © 한빛일보 무단전재 및 재배포 금지 한도담 기자 다른기사 보기", "한도담"},
		{"with the wire's name", head + sentence + "\n" + another + " 한도담 기자·연합뉴스", "한도담"},
		{"who was there, behind the last sentence", head + sentence + "\n" + another + " 나루시장 한도담", ""},
		{"whom a picture shows, between paragraphs", "[한빛일보 한도담 기자] " + sentence + "\n백이슬 나루구청장\n" + another + " dodam@", "한도담"},
		{"of whom the headline tells, behind a slash", "한도담 시장/백이슬 가온시장\n입력 2024-03-12 09:47\n" + sentence + "\n" + another, ""},
		{"on the card's button", head + sentence + "\n" + another + "\n기자명 한도담 기자 다른기사 보기 dodam@hanbit.example\n저작권자 © 한빛일보 무단전재 및 재배포 금지", "한도담"},
		{"a letter", head + body + "2024년 3월\n한빛일보 대표이사 한도담 배상", "한도담"},
		{"what a congratulation calls a mayor", "[창간 축사] 빈집 고친 열두 골목\n한도담 나루시의회 의장\n" + body, "한도담"},
		{"a reader's letter", head + body + "한도담 드림", "한도담"},
		{"who gives something", head + body + "나루시장 상인들 드림", ""},
		{"a unit's, of what was sent in", sentIn + "나루소방서 소방행정과 한도담\n" + body, "한도담"},
		{"below what was sent in", sentIn + body + "나루소방서 나루119안전센터 한도담", "한도담"},
		{"a mayor, below what was sent in", sentIn + body + "한도담 수원시장\nⓒ 한빛일보 무단전재 및 재배포 금지", "한도담"},
		{"the mayor it tells of", head + "한도담 수원시장\n입력 2024-03-12 09:47\n한도담 시장은 골목을 걸었다.\n한도담 시장은 빈집을 고쳤다.\n" + sentence + "\n" + another, ""},
		{"who greets", "수원시장 한도담\n존경하는 시민 여러분!\n" + sentence + "\n" + another, "한도담"},
		{"a reader who sends it in", "독자투고\n" + head + "나루고 2학년 한도담\n" + body, "한도담"},
		{"in place of a headline", "나루소방서 소방행정과 한도담\n" + sentence + "\n" + another, "한도담"},
		{"of whom the text below tells", "한도담 수원시의회 의원\n한도담 의원은 골목을 걸었다. " + sentence + "\n" + another, ""},
		{"a portrait of who sent it in", sentIn + "▲ 한도담 나루소방서 소방교\n" + body, "한도담"},
		{"two portraits", sentIn + "▲ 한도담 나루소방서 소방교\n▲ 백이슬 나루소방서 소방위\n" + body, ""},
		{"a portrait where a reporter writes", sentIn + "한도담 기자\n▲ 백이슬 나루소방서 소방위\n" + body, "한도담"},
		{"a portrait in an article", head + "▲ 한도담 나루소방서 소방교\n" + body, ""},
		{"behind the headline of what was sent in", "[기고] 빈집을 고칩시다/한도담 작가\n입력 2024-03-12 09:47\n" + body, "한도담"},
		{"whom an interview's deck names", head + "[인터뷰] 백이슬 가온신문 기자\n입력 2024-03-12 09:47\n백이슬 가온신문 기자\n" + sentence + "\n" + another + "\n한도담 기자", "한도담"},
		{"whose team the text tells of", head + "한도담 가온대 교수\n입력 2024-03-12 09:47\n한도담(41) 가온대 건축학과 교수팀은 빈집을 다시 쟀다.\n" + sentence + "\n" + another, ""},
		{"who says who speaks", sentIn + "한도담 나루시의회 의장\n입력 2024-03-12 09:47\n안녕하십니까. 나루시의회 의장 한도담입니다.\n" + sentence + "\n" + another, "한도담"},
		{"on the button behind the copyright", head + body + "저작권자 © 한빛일보 무단전재 및 재배포 금지 한도담 편집국장 다른기사 보기 페이스북", "한도담"},
		{"behind what a speech is called", "창간 10주년 기념사-한도담 대표이사\n" + body, "한도담"},
		{"behind the stop of its headline", "(기고) 빈집을 고칩시다.. 나루소방서장 소방정 한도담\n" + body, "한도담"},
		{"in angles behind the headline", "골목은 왜 비는가<한도담 (가온대 교수·건축학)>\n" + body, "한도담"},
		{"a program in angles behind the headline", "골목은 왜 비는가<한빛TV 골목 이야기>\n" + body, ""},
		{"twice in place of a headline", "한도담(가온대학교 복지학과 2학년)\n한도담 가온대학교 복지학과 2학년\n" + sentence + "\n" + another, "한도담"},
		{"a portrait below arrows", sentIn + "↑↑ 한도담 계장\nⓒ 한빛일보\n" + body, "한도담"},
		{"who posts what was sent in", sentIn + "나루소방서 소방행정과 한도담\n2024-03-12 백이슬 기자\n" + sentence + "\n" + another, "한도담"},
		{"whom a picture shows above a reporter's text", "한도담 가온상회 대표\n" + sentence + "\n" + another + " 백이슬 기자 iseul@hanbit.example", "백이슬"},
		{"a press and a name before a bar", head + "한빛일보=한도담 | " + sentence + "\n" + another, "한도담"},
		{"behind a slash, where one works", head + "한도담/ 나루소방서 소방행정과\n" + sentence + "\n" + another, "한도담"},
		{"none", head + body + "ⓒ 한빛뉴스 무단전재 및 재배포 금지", ""},
		{"card behind the copyright", head + body + "ⓒ 한빛뉴스 무단전재 및 재배포 금지\n관련기사\n백이슬 기자의 다른 기사", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := parseText(p, tt.text)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, w := range a.Authors {
				got = append(got, w.Name)
			}
			if strings.Join(got, ",") != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestTextAddress: who signs above a picture's text has the address behind it.
func TestTextAddress(t *testing.T) {
	a, err := parseText(textParser(t), "[포토] 나래산에 핀 철쭉\n\n한도담 기자\n입력 2024.03.12 09:47\n\n12일 나래산을 찾은 이들이 활짝 핀 철쭉을 보고 있다. 한도담 기자 dodam@hanbit.example")
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Authors) != 1 || a.Authors[0].Email != "dodam@hanbit.example" {
		t.Errorf("got %v", a.Authors)
	}
}
