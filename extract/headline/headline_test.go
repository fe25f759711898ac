package headline

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gisa-go/gisa/internal/linear"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		raw, text string
		labels    []string
	}{
		{"가상시, 노선 다시 짠다", "가상시, 노선 다시 짠다", nil},
		{"", "", nil},
		// how many commented, and what is no such count
		{"가상시, 노선 다시 짠다[12]", "가상시, 노선 다시 짠다", nil},
		{"가상시, 노선 다시 짠다[영상][3]", "가상시, 노선 다시 짠다", []string{"영상"}},
		{"가상시의 하루 [3]", "가상시의 하루", []string{"3"}},
		{"가상시의 하루<3>", "가상시의 하루", []string{"3"}},
		// every bracket in front
		{"[단독] 가상시, 노선 다시 짠다", "가상시, 노선 다시 짠다", []string{"단독"}},
		{"[단독]가상시, 노선 다시 짠다", "가상시, 노선 다시 짠다", []string{"단독"}},
		{"(시론)가상 시대, 무엇을 할까", "가상 시대, 무엇을 할까", []string{"시론"}},
		{"(社告)제2의 창간", "제2의 창간", []string{"社告"}},
		{"<칼럼> 가상 시대", "가상 시대", []string{"칼럼"}},
		{"<시민기사> 가상 골목에 책방", "가상 골목에 책방", []string{"시민기사"}},
		{"【인터뷰】홍길동 시장", "홍길동 시장", []string{"인터뷰"}},
		{"［속보］ 가상시장 사퇴", "가상시장 사퇴", []string{"속보"}},
		{"〈기고〉 버스의 미래", "버스의 미래", []string{"기고"}},
		{"「사설」 버스의 미래", "버스의 미래", []string{"사설"}},
		{"＜인사＞ 가상시", "가상시", []string{"인사"}},
		{"（영상） 가상시의 밤", "가상시의 밤", []string{"영상"}},
		{"속보) 가상시장 사퇴", "가상시장 사퇴", []string{"속보"}},
		{"[ 사설 ] 버스의 미래", "버스의 미래", []string{"사설"}},
		{"[르포] | 새벽 첫차", "새벽 첫차", []string{"르포"}},
		// series
		{"[GS리포트] \"서둘러\" 새벽 첫차", "\"서둘러\" 새벽 첫차", []string{"GS리포트"}},
		{"[2016 가상의 선택]홍길동이 이겼다", "홍길동이 이겼다", []string{"2016 가상의 선택"}},
		{"[CEO&]버스 회사를 세우다", "버스 회사를 세우다", []string{"CEO&"}},
		{"[가상일보 독자권익보호위원회 8월 정례회의] 교통 기사 더 많아야", "교통 기사 더 많아야", []string{"가상일보 독자권익보호위원회 8월 정례회의"}},
		{"(오늘의 재테크)버스를 사는 사람들", "버스를 사는 사람들", []string{"오늘의 재테크"}},
		{"[비즈토크<상>] 버스 회사의 하루", "버스 회사의 하루", []string{"비즈토크<상>"}},
		{"<홍길동의 데스크 칼럼> 버스의 미래", "버스의 미래", []string{"홍길동의 데스크 칼럼"}},
		{"[2023 발행인 신년사] 한가람 발행인", "한가람 발행인", []string{"2023 발행인 신년사"}},
		{"〈축사〉 한가람 가상군수", "한가람 가상군수", []string{"축사"}},
		{"한가람 발행인 기사입력 2023/01/10 [15:06]", "한가람 발행인 기사입력 2023/01/10 [15:06]", nil},
		{"가상시의 밤[저작권자(c) 가상일보]", "가상시의 밤[저작권자(c) 가상일보]", nil},
		{"가상시의 밤[ⓒ 가상일보, 무단전재 금지]", "가상시의 밤[ⓒ 가상일보, 무단전재 금지]", nil},
		{"[골목의 하루]<88>새벽 첫차", "새벽 첫차", []string{"골목의 하루", "88"}},
		{"[골목의 하루] (3) 새벽 첫차", "새벽 첫차", []string{"골목의 하루", "3"}},
		{"<88> 새벽 첫차", "<88> 새벽 첫차", nil},
		{"〈가상춘추〉 새벽 첫차", "새벽 첫차", []string{"가상춘추"}},
		{"(앵커) 새벽 첫차", "새벽 첫차", []string{"앵커"}},
		{"[[가상토크]] 홍길동 시장", "홍길동 시장", []string{"가상토크"}},
		{"[봄이]란 이름의 버스", "[봄이]란 이름의 버스", nil},
		{"(여자) 친구들의 버스", "(여자) 친구들의 버스", nil},
		// what one condition decides
		{"가상 사은품(7)", "가상 사은품(7)", nil},
		{"(영상취재 : 홍길동)버스의 하루", "버스의 하루", []string{"영상취재 : 홍길동"}},
		{"[새책] <골목을 두드리는 사람 7·8월호> 외", "<골목을 두드리는 사람 7·8월호> 외", []string{"새책"}},
		{"문 여는 본사 <연합뉴스>", "문 여는 본사 <연합뉴스>", nil},
		{"홍길동의 <왜 버스인가?>", "홍길동의 <왜 버스인가?>", nil},
		{"버스의 하루[©경향신문(www.khan.co.kr)]", "버스의 하루[©경향신문(www.khan.co.kr)]", nil},
		{"버스의 하루[Copyrightⓒgasang.example 가상일보 무단 전재 재배포 금지()]", "버스의 하루[Copyrightⓒgasang.example 가상일보 무단 전재 재배포 금지()]", nil},
		// stacked
		{"[단독][영상] 가상시의 밤", "가상시의 밤", []string{"단독", "영상"}},
		{"[단독] (종합) 가상시의 밤", "가상시의 밤", []string{"단독", "종합"}},
		{"[속보] 가상시장 사퇴(종합2보)", "가상시장 사퇴", []string{"속보", "종합2보"}},
		{"가상시장 사퇴(종합)(영상)", "가상시장 사퇴", []string{"종합", "영상"}},
		// behind
		{"가상시장 사퇴 (종합 2보)", "가상시장 사퇴", []string{"종합 2보"}},
		{"가상시장 사퇴(재종합)", "가상시장 사퇴", []string{"재종합"}},
		{"가상시장 사퇴(상보)", "가상시장 사퇴", []string{"상보"}},
		{"가상시장 사퇴(1보)", "가상시장 사퇴", []string{"1보"}},
		{"가상시장 사퇴 (속보)", "가상시장 사퇴", []string{"속보"}},
		{"가상시장 사퇴 [동영상]", "가상시장 사퇴", []string{"동영상"}},
		{"막차가 지키는 것(인터뷰②)", "막차가 지키는 것", []string{"인터뷰②"}},
		{"막차가 지키는 것 [기고]", "막차가 지키는 것", []string{"기고"}},
		{"버스를 탄 사람들[홍길동의 국방이야기]", "버스를 탄 사람들", []string{"홍길동의 국방이야기"}},
		{"버스를 탄 사람들 <상>", "버스를 탄 사람들", []string{"상"}},
		{"버스를 탄 사람들 <5·끝>", "버스를 탄 사람들", []string{"5·끝"}},
		{"버스를 탄 사람들 <88>", "버스를 탄 사람들", []string{"88"}},
		{"버스를 탄 사람들 (하)", "버스를 탄 사람들", []string{"하"}},
		{"버스를 탄 사람들 (2)", "버스를 탄 사람들", []string{"2"}},
		{"버스를 탄 사람들 〈3〉", "버스를 탄 사람들", []string{"3"}},
		{"홍길동 \"버스는 옳다\" (인터뷰)", "홍길동 \"버스는 옳다\"", []string{"인터뷰"}},
		{"가상시의 밤(포토)", "가상시의 밤", []string{"포토"}},
		{"[기고] - 버스의 미래", "버스의 미래", []string{"기고"}},
		{"버스의 미래 - [기고]", "버스의 미래", []string{"기고"}},
		{"버스의 미래 (독자 투고)", "버스의 미래", []string{"독자 투고"}},
		{"버스의 미래(특별기고)", "버스의 미래", []string{"특별기고"}},
		{"버스 기사 사칭하다 덜미(주사위)", "버스 기사 사칭하다 덜미", []string{"주사위"}},
		{"버스의 미래 <분수대>", "버스의 미래", []string{"분수대"}},
		// brackets that are no label
		{"버스 덮친 트럭(CCTV 영상)", "버스 덮친 트럭(CCTV 영상)", nil},
		{"(AI) 시대의 버스", "(AI) 시대의 버스", nil},
		{"버스를 모는 인공지능(AI)", "버스를 모는 인공지능(AI)", nil},
		{"(주)가상, 버스를 샀다", "(주)가상, 버스를 샀다", nil},
		{"(여자)친구들, 버스를 노래하다", "(여자)친구들, 버스를 노래하다", nil},
		{"<가상신문>은 버스도 다릅니다", "<가상신문>은 버스도 다릅니다", nil},
		{"<가상뉴스> 기자들의 하루", "<가상뉴스> 기자들의 하루", nil},
		{"<버스> 칸 영화제에 가다", "<버스> 칸 영화제에 가다", nil},
		{"《버스 실무》 펴내", "《버스 실무》 펴내", nil},
		{"「버스법」 개정안 통과", "「버스법」 개정안 통과", nil},
		{"홍길동 시장(45)", "홍길동 시장(45)", nil},
		{"배우 홍길동 (45)", "배우 홍길동 (45)", nil},
		{"새 버스 나오다(?)", "새 버스 나오다(?)", nil},
		{"가상시장 사퇴(2023년 2월)", "가상시장 사퇴(2023년 2월)", nil},
		{"버스의 시대 (보)", "버스의 시대 (보)", nil},
		{"[가상시]는 버스를 다시 짠다", "[가상시]는 버스를 다시 짠다", nil},
		{"[그는 떠났다.] 버스의 미래", "[그는 떠났다.] 버스의 미래", nil},
		{"기고=버스만 보고 달리겠습니다", "기고=버스만 보고 달리겠습니다", nil},
		{"버스 문) 열렸다", "버스 문) 열렸다", nil},
		{"[단독 가상시의 밤", "[단독 가상시의 밤", nil},
		{"가상시의 밤 종합)", "가상시의 밤 종합)", nil},
		// nothing but labels
		{"[알림]", "[알림]", nil},
		{"[포토] [영상]", "[영상]", []string{"포토"}},
		// entities and blanks
		{"[단독] &quot;버스는 옳다&quot;", "\"버스는 옳다\"", []string{"단독"}},
		{"&amp;quot;버스는 옳다&amp;quot; &#039;새 노선&#x27;", "\"버스는 옳다\" '새 노선'", nil},
		{" [단독]\u00a0 가상시의\n 밤 ", "가상시의 밤", []string{"단독"}},
		{"B&B와 R&amp;D", "B&B와 R&D", nil},
	} {
		h := Parse(c.raw)
		if h.Text != c.text || !slices.Equal(h.Labels, c.labels) {
			t.Errorf("%q: got %q %q, want %q %q", c.raw, h.Text, h.Labels, c.text, c.labels)
		}
		if len(h.Subheads) != 0 {
			t.Errorf("%q: subheads %q", c.raw, h.Subheads)
		}
	}
}

func TestParseRaw(t *testing.T) {
	h := Parse(" [단독]  &quot;버스&quot; ")
	if diff := cmp.Diff("[단독] \"버스\"", h.Raw); diff != "" {
		t.Error(diff)
	}
}

func TestTrimSite(t *testing.T) {
	const text = "가상시, 노선 다시 짠다"
	for _, title := range []string{
		text,
		text + " - 매일경제",
		text + " | 한국일보",
		text + "｜ 한국일보",
		text + " ㅣ 더팩트",
		text + "-정치ㅣ한국일보",
		text + " : 뉴스 : 동아닷컴",
		text + " : 사회일반 : 사회 : 뉴스 : 한겨레",
		text + " : IT : 경제 : 뉴스 : 한겨레",
		text + " :: 공감언론 뉴시스 ::",
		text + " - 머니투데이 뉴스",
		text + " : 네이버 뉴스",
		text + " | Daum 뉴스",
		text + " - 1등 인터넷뉴스 조선닷컴",
		text + " - 1등 인터넷뉴스 조선닷컴 - 사회 > 카드뉴스",
		text + " - 1등 인터넷뉴스 조선닷컴 - 정치 > 정부ㆍ지자체",
		text + " < 사회 < 기사본문 - 가상신문",
		text + " < 시민의 눈 < 전체기사 < 기사본문 - 불교닷컴",
		text + " - munhwa.com",
		text + " | 사회 | SBS 뉴스",
		text + " - 대한민국 오후를 여는 석간 문화일보",
		text + " - 세상을 보는 눈, 세계일보",
		text + " ::: 아시아투데이",
		text + " : 지역일반 : 전국 : 뉴스 : 한겨레모바일",
		text + " : 네이트 연예",
		text + " | MBC 뉴스데스크",
		text + " < 골목·시장 < 지역 < 기사본문 - GASANG TODAY",
		text + " - 가상일보 - 시민의 아침을 여는 신문",
		text + " :: 살맛나는 세상 :: 가상신문",
		text + "::가상신문",
		text + " - 가상온새신문(Gasang)",
		text + " - 뉴스가상",
		"가상신문 | " + text,
		"동아일보｜" + text,
		text + " • 가상데일리",
		"경남도민일보::" + text,
		text + " - 전북일보 인터넷신문",
		text + " - Chosunbiz > 사회 > 사회일반",
		"가상일보 모바일 사이트, " + text,
		"한국일보 | " + text,
		"연합뉴스 - " + text,
		" " + text + " &#45; 경향신문 ",
		// whatever the site is called
		text + " :: 가람", text + " | 가람", text + " | 사회 | 기사본문", text + " - 가상신문 모바일", text + " - 가상신문 기사",
		text + " - 도담포스트", text + " | 시사가상", text + " - 가상in", text + " - 가상의소리", text + " | 도담MBC", text + " - 월간 가상",
		text + " | Gasang News", text + " - The Gasang Times", text + " - 인터넷 가상신문", text + " - 세상을 보는 눈, 가상신문",
		text + " | 세상을 여는 창 가상뉴스", text + " - 아침을 여는 가상일보", text + " / YTN", text + " / 가상뉴스(News)", text + " / 가상뉴스TV (Gasang TV)",
		"::: 가상신문 ::: " + text, "가상신문 > 사회 > " + text, "사회 > " + text + " - 가상신문", "사회 | " + text + " | 가상신문",
	} {
		if got := TrimSite(title); got != text {
			t.Errorf("%q: got %q", title, got)
		}
	}
}

// A section's own page keeps the section's name, a column its writer.
// A bracket behind the site's name opens a label.
func TestTrimSiteLabel(t *testing.T) {
	for title, want := range map[string]string{
		"가상신문 | <사설>골목의 봄":      "<사설>골목의 봄",
		":: 가상신문 :: <기고> 골목의 봄": "<기고> 골목의 봄",
		"뉴스 > 사회 > <기고> 골목의 봄":  "<기고> 골목의 봄",
	} {
		if got := TrimSite(title); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

func TestTrimSitePart(t *testing.T) {
	for title, want := range map[string]string{
		"영상뉴스 - 가상일보":             "영상뉴스",
		"[기고] 버스의 미래 / 홍길동 : 한겨레": "[기고] 버스의 미래 / 홍길동",
		":) 버스의 미래":               ":) 버스의 미래",
		"Gildong Hong | CSO":      "Gildong Hong",
		"오피니언 < 기사본문 - 가상경제":      "오피니언",
	} {
		if got := TrimSite(title); got != want {
			t.Errorf("%q: got %q", title, got)
		}
	}
}

func TestTrimSiteNames(t *testing.T) {
	const text = "노선 다시 짠다"
	for _, title := range []string{
		text + " - 가상인",
		text + "-가상인",
		text + " | 인터넷 가상인",
		text + " | 가상인(Gasangin)",
		text + " - 가상인 모바일",
		text + " < 사회 < 기사본문 - 가상 인",
		"[가상인] " + text,
		"가상인 : " + text,
		"가상인:" + text,
	} {
		if got := TrimSite(title, "", "가상인"); got != text {
			t.Errorf("%q: got %q", title, got)
		}
	}
	if got := TrimSite("[단독] "+text, "가상인"); got != "[단독] "+text {
		t.Errorf("a label is no site: %q", got)
	}
}

// What is part of the headline stays, with and without names.
func TestTrimSiteKeeps(t *testing.T) {
	for _, title := range []string{
		"", "동아닷컴", " - ", "|", "한국일보 | 정치",
		"한-미 정상회담", "코로나19-백신", "버스 - 그 후", "위기의 시대 - 한국 경제", "버스 대란 - 정치", "위기의 시대 - 다음 여행", "버스의 하루 - 뉴스 없는 날", "버스 - 가상신문을 읽다 - 시민의 눈", "가상신문 - 버스의 기록", "우리 동네 모바일 사이트, 새로 연다", "버스: 시민의 발", "버스 | 시민의 발",
		"조선일보를 읽는 사람들", "[한겨레] 버스의 미래", "버스를 보도한 <한겨레>", "버스 영화 <뉴스>", "1-0으로 이긴 가상시", "홍길동-김가상, 버스를 타다",
		"정치 > 사회", "경제 > 정치, 올해의 화두", "새벽을 여는 버스 - 주간보호", "다음 | 카카오 버스", "봄 > 여름 > 가을, 버스의 계절", "새벽 버스를 모는 사람들 | 홍길동", "새벽 버스를 모는 사람들 | 인터뷰", "새벽 버스를 모는 사람들 | 2부", "위기의 시대 - 한국경제론",
		"홈 > 뉴스 > 사회", "버스의 하루 | 조회 : 925", "버스의 하루 | gildong@gasang.example", "2009-06-01 경북도민일보", "스포츠동아|", "JR Garam | Computerworld",
		"작성일 2017-02-21 |)", "<연합뉴스> ‘서서’ 타다", "제1808호 기자왈 | 가상경제", "2011년 3월 28일 | 발행·편집인 : 홍길동",
		"가짜뉴스 - 가짜뉴스", "오늘의 날씨 | 최고 33.5도", "버스의 하루 - \"오늘도 간다\" 한국일보", "버스의 하루 | 우리 모두 함께 가는 길 위의 작은 한국일보", "시민 \"버스가 없다\" - 시장 \"있다\"", "10:30 첫차",
	} {
		if got := TrimSite(title); got != strings.TrimSpace(title) {
			t.Errorf("%q: got %q", title, got)
		}
		if got := TrimSite(title, "가상인"); got != strings.TrimSpace(title) {
			t.Errorf("%q with a name: got %q", title, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"[단독] 가상시의 밤(종합2보)", "<칼럼> 버스 <상>", "[[단독]", "((", "))", "속보) a", "&amp;amp;quot;", "제목 < 사회 < 기사본문 - 가상신문"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		h := Parse(raw)
		if strings.TrimSpace(h.Raw) != "" && h.Text == "" {
			t.Errorf("%q: the text is lost: %+v", raw, h)
		}
		if !strings.Contains(h.Raw, h.Text) {
			t.Errorf("%q: %q is not in it", raw, h.Text)
		}
		for _, l := range h.Labels {
			if l == "" || !strings.Contains(h.Raw, l) {
				t.Errorf("%q: label %q", raw, l)
			}
		}
		trimmed := TrimSite(raw)
		if h.Raw != "" && trimmed == "" || !strings.Contains(h.Raw, trimmed) {
			t.Errorf("%q: trimmed to %q", raw, trimmed)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse("[단독] 가상시, 버스 노선 다시 짠다…출근길 불편 줄어들까(종합2보)")
	}
}

func BenchmarkTrimSite(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		TrimSite("가상시, 버스 노선 다시 짠다…출근길 불편 줄어들까 : 사회일반 : 사회 : 뉴스 : 한겨레", "한겨레")
	}
}

// A title costs time in proportion to its length, whatever stands in it.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"[", "]", "[가] ", "(종합)", "뉴스 | ", "&amp;", "<", " - 한겨레", "가", ")"} {
		t.Run(piece, func(t *testing.T) {
			linear.Check(t, 1<<12, func(size int) func() {
				title := strings.Repeat(piece, size/len(piece))
				return func() {
					Parse(title)
					TrimSite(title, "가상일보")
				}
			})
		})
	}
}
