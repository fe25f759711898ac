package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
)

func TestNotAuthors(t *testing.T) {
	check(t, byline.Body, []line{
		{"사진=강한별 기자", "photographer 강한별/기자"},
		{"[사진=강한별 기자]", "photographer 강한별/기자"},
		{"/강한별 기자", "photographer 강한별/기자"},
		{"/잠실=강한별 기자hb@example.com", "photographer 강한별/기자 @잠실 <hb@example.com>"},
		{"가람지법 전경. /강한별 기자", "photographer 강한별/기자"},
		{"가람지법 전경./강한별기자", "photographer 강한별/기자"},
		{"두 선수가 훈련에 열중하고 있다./상암=강한별 기자 hb@example.com", "photographer 강한별/기자 @상암 <hb@example.com>"},
		{"상암|강한별 기자 hb@example.com 트위터@garam", "photographer 강한별/기자 @상암 <hb@example.com>"},
		{"길이 끊겼다. /거제=강한별 기자", "photographer 강한별/기자 @거제"},
		{"2023.7.20/뉴스1 © News1 강한별 기자", "photographer 강한별/기자 {News1||기자}"},
		{"최고위에서 발언하고 있다. /20230621 강한별 기자", "photographer 강한별/기자"},
		{"《강한별 기자 hb@》", "photographer 강한별/기자 <hb@>"},
		{"서울 종로구 가람원. 강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"20일 오후 시청에서 발언하고 있다. 강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"가람의 밥상. /강한별 영상미디어 기자", "photographer 강한별/영상미디어 기자"},
		{"오누리 가람전자 준법경영팀장 《사진=강한별 기자》", "photographer 강한별/기자"},
		{"오누리 전 가람일보 문화부장 (사진=강한별)", "photographer 강한별"},
		{"[서울=뉴시스] 강한별 기자 = 시장이 발언하고 있다. 2025.04.03. hb@example.com", "photographer 강한별/기자 @서울 {뉴시스||기자}"},
		{"(서울=뉴스1) 강한별 기자 = 시장이 발언하고 있다. 2019.1.9/뉴스1", "photographer 강한별/기자 @서울 {뉴스1||기자}"},
		{"강한별 사진기자", "photographer 강한별/사진기자"},
		{"그래픽=가람디자인랩 강한별", "crew 강한별"},
		{"삽화=강한별 디자인기자", "crew 강한별/디자인기자"},
		{"진행: 강한별 부장", "crew 강한별/부장"},
		{"영상취재 강한별 영상편집 오누리", "crew 강한별; crew 오누리"},
		{"영상기자 : 강한별 오누리", "crew 강한별; crew 오누리"},
		{"확인=강한별 부장", "editor 강한별/부장"},
		{"강한별 편집기자", "editor 강한별/편집기자"},
		{"디지털뉴스팀 news@example.com", "desk 디지털뉴스팀 <news@example.com>"},
		{"한경닷컴 뉴스룸 news@example.com", "desk 한경닷컴 뉴스룸 <news@example.com>"},
		{"국제부 기자 news@example.com", "desk 국제부/기자 <news@example.com>"},
		{"가람로봇기자", "robot 가람로봇기자"},
		{"가람봇 기자", "robot 가람봇 기자"},
	})
	for _, test := range []struct{ line, want string }{
		{"강한별 기자, 국방부 공동취재단", "강한별"},
		{"강한별 기자 hb@example.com, 워싱턴=외교부 공동취재단", "강한별"},
		{"[외교부 공동취재단·가람경제 강한별 기자]", "강한별"},
		{"글 강한별 기자·사진 오누리 기자", "강한별"},
		{"글: 강한별 / 사진: 오누리", "강한별"},
		{"사진=오누리 기자, 글=강한별 기자", "강한별"},
		{"글·사진=강한별 기자", "강한별"},
		{"정리·사진=강한별 기자", "강한별"},
		{"정리=강한별 인턴기자(조선비즈)", "강한별"},
		{"정리 / 강한별 기자", "강한별"},
		{"대담=강한별 편집국장", "강한별"},
		{"강한별 교사, 기획·구성=오누리 기자", "강한별오누리"},
		{"강한별 기자, 도움말=오누리 가람 대표(이학박사)", "강한별"},
		{"(영상취재 : 오누리, 영상편집 : 조은별)강한별 기자hb@example.com저작권자 가람TV 무단복제-재배포 금지", "강한별"},
		{"(취재 : 강한별, 영상편집 : 오누리, 디자인 : 조은별)", "강한별"},
	} {
		got := ""
		for _, a := range byline.Parse(test.line, byline.Body).Authors() {
			got += a.Name
		}
		if got != test.want {
			t.Errorf("Parse(%q) credits %s, want %s", test.line, got, test.want)
		}
	}
}

// TestPictures has credits and sources that make what is beside them a caption.
func TestPictures(t *testing.T) {
	check(t, byline.Body, []line{
		{"▲ 가람산에 눈이 쌓였다. 강한별 객원기자", "photographer 강한별/객원기자"},
		{"사직구장 | 강한별 기자 hb@example.com", "photographer 강한별/기자 @사직구장 <hb@example.com>"},
		{"아이들이 5일 정류장에서 마을버스를 기다리며 책을 읽고있다 /강한별 hb@example.com", "photographer 강한별 <hb@example.com>"},
		{"8일 아침 도담천 둑길이 눈에 덮여있다. 강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"강한별 가람당 의원/ 사진=오누리 기자", "photographer 오누리/기자"},
		{"강한별 시인 / 사진=오누리 기자", "contributor 강한별/시인; photographer 오누리/기자"},
	})
	check(t, byline.Body, []line{
		{"[강한별 가람한방병원장] 봄철 무릎 지키는 ‘걷기’ |2024. 03.12", "contributor 강한별/원장 {가람한방병원||원장}"},
		{"오누리(오른쪽) 가람구 부구청장, 조은별 소방서장이 3월 5일 강당에서 열린 졸업식에 참석해 있다. 강한별 기자", "photographer 강한별/기자"},
	})
	refuse(t, byline.Body, []string{"가람원 특별보좌관(부대변인)에 강한별 가람일보 편집국장", "‘지각 논란’ 이어 텃밭 자랑한 女아나운서", "사회부\t부장 강한별\t051-111-2223", "강한별 가람전자 부회장 [연합뉴스 자료사진]", "강한별 가람대 교수 (가람대 제공)"})
}

func TestAuthorsAreWhoWrote(t *testing.T) {
	for kind, want := range map[article.AuthorKind]int{
		article.Reporter: 1, article.Contributor: 1, article.Desk: 0, article.Agency: 0,
		article.Robot: 0, article.Photographer: 0, article.Crew: 0, article.Editor: 0,
	} {
		l := byline.Line{Credits: []article.Author{{Name: "강한별", Kind: kind}}}
		if got := len(l.Authors()); got != want {
			t.Errorf("%s: %d authors, want %d", kind, got, want)
		}
	}
}

func TestRefuses(t *testing.T) {
	refuse(t, byline.Body, []string{
		"", "  ", "=", "기자", "[기자]", "◀ 기자 ▶", "전체 기자", "OSEN 기자", "취재기자 ○명 (편집국 신입·경력기자)",
		// speakers
		"이 기자는 현장을 찾았다.", "국회 연결합니다. 강한별 기자!", "강한별 기자, 전해주시죠.", "지금까지 국회에서 강한별 기자였습니다.",
		"강한별 기자가 보도합니다.", "강한별 기자의 다른기사 보기", "[강한별/가람대 교수 : “기다려야죠.”]", "[강한별/국민대 자동차공학과 교수]", "[강한별/기자]",
		"강한별·오누리 명예장로 추대도", "강한별 가람대 교수는 “기다려야 한다”고 말했다.", "오누리 변호사가 발언하고 있다.",
		// verbs and nouns in 기자
		"지원이 끊기자 그는 떠났다.", "정부가 원칙을 어기자 반발이 커졌다.", "함께 즐기자", "체육특기자", "연기자", "이날 기자회견에는 300명이 왔다.",
		// lists of people
		"▲강한별 별세, 강두리 가람일보 기자 부친상=4일 가람병원, 발인 6일", "▲건설국장 강한별▷항공과장 오누리", "△강한별 기자 △오누리 기자",
		"11:00 강한별 의원, [현안 관련 기자회견]", "-서울고법, 강한별 전 장관 선고(오후 2시)", "강한별 오누리(가람일보), 조은별(한빛일보).",
		// tip-offs and contacts
		"이메일 : jebo@example.com", "시민 제보(kim@example.com)로 증거를 확보했다고 한다.", "▲신청 방법: 홈페이지 및 이메일(apply@example.com)",
		"기사제보 및 보도자료 press@example.com", "자세한 내용은 hb@example.com으로 문의하면 된다.", "문의 = hb@example.com", "문의처: hb@example.com", "[가람라운지] 강한별 변호사", `[강한별 변호사] "우리 모두의 친구"`,
		"※가람TV는 여러분의 소재를 기다립니다. (check@example.com)",
		// boilerplate that quotes a name
		"이 기사는 가람일보 보도준칙에 따라 강한별 정치부장이 최종 확인·수정했습니다.", "▶더 많은 기사는 <월간가람>에서 볼 수 있습니다",
		"[강한별의 봄나들이]", "[OSEN=강한별의 명랑 TV]", "[기자수첩] 봄이 온다", "<오마이가람>은 인턴기자를 뽑습니다",
		// pictures
		"“봄이 왔다.” - 강한별 시민기자", "국회 전경. /뉴스1", "강한별 가람당 대표 《사진=연합뉴스》", "강한별 가람대 교수.(사진=가람대 제공)", "강한별 가람대 교수 ⓒ 가람일보",
		"강한별 경기도지사. <연합뉴스>", "강한별 특별검사./뉴스1", "윤가람 전 대통령의 부인에게 가방을 건넨 혐의를 받는 강한별 전 본부장(가운데 넥타이).",
		// bare names and posts need more
		"강한별", "강한별·오누리", "서울=부산", "강한별 의원", "배우 강한별",
	})
}

func TestNobody(t *testing.T) {
	refuse(t, byline.Slot, []string{"홍보팀", "홍보실", "연락처", "Read More", "[2023 신년사] 신년사", "최기자"})
	refuse(t, byline.Body, []string{"독자 여러분의 제보를 기다립니다. jebo@example.com"})
	check(t, byline.Slot, []line{{"김정국", "reporter 김정국"}, {"Jane Dohran", "reporter Jane Dohran"}})
}

func TestOnAir(t *testing.T) {
	refuse(t, byline.Body, []string{"■ 진행 : 강한별 앵커", "■ 대담 : 오누리 (가람당 의원)", "◆ 출연 : 강한별 기자", "▶ 인터뷰 | 강한별 교수"})
	check(t, byline.Body, []line{
		{"■ 강한별 기자", "reporter 강한별/기자"},
		{"대담=강한별 편집국장", "reporter 강한별/편집국장"},
	})
}

// TestLabelsLikeNames has labels in brackets that begin as names do, and who
// speaks in a programme.
func TestLabelsLikeNames(t *testing.T) {
	refuse(t, byline.Slot, []string{"[화촉]", "[리포트]", "[화촉] 강한별 가람일보 기자 장남 결혼", "[강한별 / YTN 취재 기자]", "전직 기자 김모씨"})
	check(t, byline.Body, []line{
		{"[가람뉴스 / 강한별]", "reporter 강한별 {가람뉴스||}"},
		{"기자명 강한별 편집국장 다른기사 보기 hb@example.com", "reporter 강한별/편집국장 <hb@example.com>"},
		{"사회부 종합", "desk 사회부"},
		{"강한별 가람대 교수·선장", "contributor 강한별/교수 {가람대||교수} {||선장}"},
	})
}

// TestSubjects has people who are written about: party people, speakers in a
// bracket, ceremonies of reporters.
func TestSubjects(t *testing.T) {
	refuse(t, byline.Slot, []string{"[강한별 전 민주당 대표]", "[강한별 가람당 의원]", "명예기자 위촉식", "명예기자 공채"})
	refuse(t, byline.Slot, []string{"◇대법원", "◇국회 상임위", "<국장급> △대변인 강한별", "<현장음> 강한별(가람부 장관) : 감사합니다.", "발제 강한별 교수", "국회 소통관"})
	refuse(t, byline.Body, []string{"강한별 가람전자 대표 /가람전자", "/그래픽=조선디자인랩"})
	check(t, byline.Body, []line{
		{"사진 = 가람TV 연예부 hb@example.com", "desk 연예부 <hb@example.com>"},
		{"그래픽=조선디자인랩", "crew 조선디자인랩"},
		{"강한별 변호사/법무법인 가람", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
	})
	refuse(t, byline.Body, []string{"강한별 더불어민주당 대표", "강한별 국민의힘 최고위원", "감독 강한별", "심사위원 강한별 조은별"})
	refuse(t, byline.Slot, []string{
		"가람고법 형사3부", "가람고법 형사3부(재판장 강한별 부장판사)", "가람지검 공공수사2부", "강한별 가람대 교수(왼쪽)와 조은별 가람연구소 소장",
		"강한별 가람대 교수(가운데)",
	})
	check(t, byline.Body, []line{
		{"강한별 정의당 가람정책연구소 자문위원", "contributor 강한별/자문위원 {정의당|가람정책연구소|자문위원}"},
		{"가람일보 사회2부", "desk 가람일보 사회2부"},
		{"[강한별 가람연구소 소장]", "contributor 강한별/소장 {가람연구소||소장}"},
		{"강한별 선임기자 hb@example.com 촬영", "photographer 강한별/선임기자 <hb@example.com>"},
		{"/강한별 기자 photohb@example.com", "photographer 강한별/기자 <photohb@example.com>"},
		{"청와대사진기자단", "photographer 청와대사진기자단"},
		{"가람시는 “서두르겠다.“ 강한별 기자", "reporter 강한별/기자"},
	})
}

// TestPicturesWithAddresses has captions that a photographer signs with an address,
// and articles that end the same way.
func TestPicturesWithAddresses(t *testing.T) {
	check(t, byline.Body, []line{
		{"▲가람의장이 회의를 주재하고 있다. 왼쪽부터 오누리 의원, 강 의장, 김도담 의원. 강한별 기자 hb@", "photographer 강한별/기자 <hb@>"},
		{"만루에서 삼진을 당하며 아쉬워하고 있다.  (강한별 기자/hb@example.com)", "photographer 강한별/기자 <hb@example.com>"},
		{"예산을 늘리기로 했다.  (강한별 기자/hb@example.com)", "reporter 강한별/기자 <hb@example.com>"},
		{"시는 예산을 늘리기로 했다. 오누리 의원은 “늦었다”고 말했다. 강한별 기자 hb@", "reporter 강한별/기자 <hb@>"},
		{"시는 예산을 늘리기로 했다.강한별 기자 hb@example.com 2025.10.29 18:22", "reporter 강한별/기자 <hb@example.com>"},
		{"시는 예산을 늘리기로 했다. 신청서를 hb@example.com 2025.10.29 18:22까지", ""},
		{"[가람일보ㅣ한빛종합운동장=강한별 기자]", "reporter 강한별/기자 @한빛종합운동장 {가람일보||기자}"},
	})
}

// TestNoNames has words beside people that look like names.
func TestNoNames(t *testing.T) {
	refuse(t, byline.Slot, []string{"<계속>", "‹계속>", "(하편)", "<이어짐>", "태그", "대우", "시평"})
	refuse(t, byline.Body, []string{"◇강한별-재검사.", "◆오누리>네, 교수님.", "[칼럼-강한별] 봄이 온다", "기고-불조심, 나부터", "시평-강한별", "강한별 화백의 붓"})
	check(t, byline.Body, []line{
		{"강한별 | 前 가람연구원 원장, 前 한빛연구원 부원장 대우", "contributor 강한별/前 원장 {가람연구원||前 원장} {한빛연구원||前 부원장 대우}"},
		{"시평-강한별 前 가람초등학교 교장", "contributor 강한별/前 교장 {가람초등학교||前 교장}"},
		{"기고-가람소방서 소방위 강한별", "contributor 강한별/소방위 {가람소방서||소방위}"},
		{"연기/강한별 기자 hb@example.com", "reporter 강한별/기자 @연기 <hb@example.com>"},
	})
	check(t, byline.Slot, []line{{"강한별 화백", "contributor 강한별/화백"}})
}

// TestSources has pictures whose source or photographer stands behind words of their own.
func TestSources(t *testing.T) {
	check(t, byline.Body, []line{
		{"국회 전경 사진=강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"▲ 가람시청 전경 사진=강한별 기자", "photographer 강한별/기자"},
		{"▲가람시청 앞길 /강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"가람시청 전경 [강한별 기자]", "photographer 강한별/기자"},
		{"가람시, 새 청사 연다 [강한별 기자]", "reporter 강한별/기자"},
		{"국회 앞=강한별 기자 hb@example.com", "reporter 강한별/기자 @국회 앞 <hb@example.com>"},
		{"강한별 기자 / 사진제공 가람플레이", "reporter 강한별/기자"},
		{"강한별 기자 사진제공 가람플레이", "reporter 강한별/기자"},
		{"(취재 : 강한별 / 영상편집 : 오누리 / 화면제공 : 가람경찰서)", "reporter 강한별; crew 오누리"},
		{"(취재 : 강한별, 영상편집 : 오누리, 제작 : D뉴스플랫폼부)", "reporter 강한별; crew 오누리"},
		{"(취재 : 강한별 / 화면제공 : 오누리)", "reporter 강한별; crew 오누리"},
	})
	refuse(t, byline.Body, []string{"강한별 기자 사진제공 가람플레이가 밝혔다.", "(화면제공 : 가람경찰서)"})
}

// TestCreditsOfWorks has captions, imprints, counters and the credits of books and films.
func TestCreditsOfWorks(t *testing.T) {
	refuse(t, byline.Slot, []string{
		"[왼쪽부터] 강한별 가람대 총장, 오누리 나래대 총장", "왼쪽부터 강한별 총장", "작가 강한별. 사진 도담출판", "감독 강한별 출연 오누리", "감독 강한별", "지은이 강한별",
		"대표 강한별 | 사업자등록번호 123-45-67890", "좋아요 3 강한별", "추천 3 강한별",
	})
	check(t, byline.Slot, []line{
		{"국문 3 강한별", "contributor 강한별 {국문||}"},
		{"강한별 감독", "contributor 강한별/감독"},
		{"강한별 작가·가람출판 대표", "contributor 강한별/작가 {||작가} {가람출판||대표}"},
	})
}

// TestStaged has an event in the first sentence and what somebody is doing there in the
// second: a photograph's.
func TestStaged(t *testing.T) {
	check(t, byline.Body, []line{
		{"8일 가람홀에서 나래컵 결승 녹화가 열렸다. 오누리가 웃으며 나도담에게 얘기하고 있다./가람홀=강한별 기자hb@garam.example", "photographer 강한별/기자 @가람홀 <hb@garam.example>"},
		{"8일 가람홀에서 축제가 열렸다. 시는 내년 축제를 준비하고 있다./가람=강한별 기자 hb@garam.example", "reporter 강한별/기자 @가람 <hb@garam.example>"},
		{"8일 가람시에 따르면 손님이 줄었다. 상인들이 대책을 찾고 있다./가람=강한별 기자 hb@garam.example", "reporter 강한별/기자 @가람 <hb@garam.example>"},
		{"가람홀에서 축제가 열렸다. 손님이 줄을 잇고 있다. 강한별 기자 hb@garam.example", "reporter 강한별/기자 <hb@garam.example>"},
	})
}
