package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// read writes what a line says as "credits [agency] «span»": a dateline's
// begins with "= ", the agency and the span stand only where there is one and
// where it is less than the line.
func read(s string, where byline.Where) string {
	l := byline.Parse(s, where)
	if l.Kind == byline.None {
		return ""
	}
	out := show(l.Credits)
	if l.Kind == byline.Dateline {
		out = "= " + out
	}
	if l.Agency != "" {
		out += " [" + l.Agency + "]"
	}
	if span := s[l.Span.Start:l.Span.End]; span != s {
		out += " «" + span + "»"
	}
	return out
}

// TestConditions has lines that one condition of a rule decides: without it
// each is read otherwise. The slot's answer is given where it is another one
// than the body's.
func TestConditions(t *testing.T) {
	for _, test := range []struct{ line, body, slot string }{
		{"가수 강한별 [사진=오누리기자]", "photographer 오누리/기자", ""},
		{"강한별<홍성군 홍북면 봉신리>", "", "reporter 강한별 @홍성군 홍북면 봉신리"},
		{"강한별 기자 가람일보 논설위원", "", "reporter 강한별/기자 {||기자} {가람일보||논설위원}"},
		{"강한별<전북 정읍소방서 수성소방파출소>", "", "contributor 강한별 {전북 정읍소방서|수성소방파출소|}"},
		{"[이 사람] 오늘도 천막 펼쳐든 김 기자", "", ""},
		{"© 강한별", "photographer 강한별", "reporter 강한별"},
		{"ⓒ 강한별", "photographer 강한별", "reporter 강한별"},
		{"[양구]전국", "", ""},
		{"강한별 기자 =", "= reporter 강한별/기자", ""},
		{"(강릉=연합뉴스) 강한별 기자 = 20일 강릉에서 열린 경기에서 선수들이 역주하고 있다. 2018.2.20", "photographer 강한별/기자 @강릉 {연합뉴스||기자} [연합뉴스] «(강릉=연합뉴스) 강한별 기자 = »", ""},
		{"(진도=연합뉴스) 강한별 기자 오누리 기자 = 25일 배가 떠올랐다.", "= reporter 강한별/기자 @진도 {연합뉴스||기자}; reporter 오누리/기자 {연합뉴스||기자} [연합뉴스] «(진도=연합뉴스) 강한별 기자 오누리 기자 = »", ""},
		{"(hb@example.com/2026-06-05", "reporter  <hb@example.com>", ""},
		{"(hb@example.com 14:02:24)", "reporter  <hb@example.com>", ""},
		{"hb@example.com | 2025-05-25 14:02:24", "reporter  <hb@example.com> «hb@example.com»", ""},
		{"(hb@example.com)[사진제공 = CJ CGV]", "photographer CJ CGV", ""},
		{"강한별의 전 한국언론진흥재단 이사장", "", "contributor 강한별/이사장 {한국언론진흥재단||이사장}"},
		{"강한별의 山中一言 가람대학교 신문방송학과 명예교수", "", "contributor 강한별/명예교수 {가람대학교|신문방송학과|명예교수}"},
		{"댓글 2", "", ""},
		{"This week", "", ""},
		{"COVER STORY", "", ""},
		{"브랜드 뉴스룸", "desk 브랜드 뉴스룸", ""},
		{"[OSEN=고척, 강한별 기자]", "reporter 강한별/기자 @고척 {OSEN||기자} [OSEN]", ""},
		{"서강대 교수", "", ""},
		{"<출연 : 강한별 가람당 최고위원·오누리 전 나래구청장>", "crew 강한별/최고위원 {가람당||최고위원}; crew 오누리/전 나래구청장", ""},
		{"<연합뉴스> 연합뉴스", "", "agency 연합뉴스 [연합뉴스]"},
		{"[강한별 명예교수] |2018.", "contributor 강한별/명예교수 «[강한별 명예교수]»", ""},
		{"사진, hb@example.com", "", ""},
		{"1998.01.12 수정 1998.01.12 강한별", "reporter 강한별 «강한별»", ""},
		{"● 보통사람 상인 vs 정치인", "", ""},
		{"(영상취재 강한별, CG : 이미지)", "", ""},
		{"hb@example.com [, 무단전재 및 재배포 금지]", "reporter  <hb@example.com>", ""},
		{"기사 경상북도 소방본부장 강한별", "", ""},
		{"[인사이트] 디지털뉴스팀 = 교사가 상을 받았다.", "= desk 디지털뉴스팀 [인사이트] «[인사이트] 디지털뉴스팀 = »", ""},
		{"강한별 기자 (hb@example.com) 네이버 홈에서 ‘가람일보’ 뉴스 꿀잼가득, 청춘뉘우스~", "reporter 강한별/기자 <hb@example.com> «강한별 기자 (hb@example.com) »", ""},
		{"2017.04.12 09:31:27(Wed) | 강한별 기자 (hb@example.com)", "reporter 강한별/기자 <hb@example.com> «| 강한별 기자 (hb@example.com)»", ""},
		{"2017.04.17 10:38:54(Mon) | 강한별 경제칼럼니스트 (hb@example.com)", "contributor 강한별/경제칼럼니스트 <hb@example.com> «| 강한별 경제칼럼니스트 (hb@example.com)»", ""},
		{"가람저널 대표 강한별 나래로 11", "", ""},
		{"국회의원 강한별(건교위·울산 울주군)", "contributor 강한별/국회의원 {건교위||국회의원} {울산 울주군||}", ""},
		{"(글·구성: 강한별, 편집: 오누리)", "reporter 강한별; crew 오누리", ""},
		{"(영상편집 강한별, 화면제공 : 산림청·가람소방서)", "", ""},
		{"강 별(전 대통령비서실 외교안보수석비서관)", "contributor 강별/전 외교안보수석비서관 {대통령비서실||전 외교안보수석비서관}", ""},
		{"hb@example.com▶ 오누리 기자 취재수첩 [오누리의 봄]▶ 알짜정보만 쏙쏙 [도담의 증시]▶ 네이버 채널에서 '가람경제' 구독해주세요!저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지", "reporter  <hb@example.com>", ""},
		{"송고", "", ""},
		{"명칭 : ㈜가람미디어", "", ""},
		{"수도권", "", ""},
		{"문 열어", "", ""},
		{"강한별 |", "", "reporter 강한별"},
		{"게임뉴스 | 강한별 기자 | 댓글: 7개 |", "reporter 강한별/기자 {게임뉴스||기자} [게임뉴스]", ""},
		{"법무법인", "", ""},
		{"창녕군의회 의장 강 한 별", "contributor 강한별/의장 {창녕군의회||의장}", ""},
		{"hb@.", "reporter  <hb@>", ""},
		{"강한별(세터)", "", ""},
		{"[씨네21 리뷰]", "", ""},
		{"[강한별/대전", "", ""},
		{"/잠실=강한별", "photographer 강한별 @잠실", "reporter 강한별 @잠실"},
		{"성주 뉴스1", "", ""},
		{"발행인 강한별", "", ""},
		{"기자명 편집부", "desk 편집부", ""},
		{"425_hb@example.com", "reporter  <425_hb@example.com>", ""},
		{"hb@4-h.or.kr", "reporter  <hb@4-h.or.kr>", ""},
		{"강한별ㆍ경기 양성면", "", "contributor 강한별 @경기 양성면"},
		{"<시승기> 기념사", "", ""},
		{"사진 강한별기자", "photographer 강한별/기자", ""},
		{"펼쳐든 기자", "", ""},
		{"이시각 주요기사", "", ""},
		{"(2020.08.13@ 강한별)", "reporter 강한별", ""},
		{"강한별▶ 공식 SNS", "reporter 강한별 «강한별»", "reporter 강한별"},
		{"구미·강한별기자", "reporter 강한별/기자 @구미", ""},
		{"[촬영 강한별] 2025.5", "photographer 강한별 «[촬영 강한별] »", ""},
		{"[공감통신] 활동가)", "", ""},
		{"강한별기자·hb-m@", "reporter 강한별/기자 <hb-m@>", ""},
		{"강한별 미국 통신원", "reporter 강한별/통신원 @미국", ""},
		{"강한별 LLM 저자", "contributor 강한별/저자 {LLM||저자}", ""},
		{"[강한별 변호사] 09.17", "", ""},
		{"강한별 정부의 전략인", "", ""},
		{"강한별 스님 청룡암 주지", "contributor 강한별/스님 {||스님} {청룡암||주지}", ""},
		{"강한별 9988클럽 조합장", "contributor 강한별/조합장 {9988클럽||조합장}", ""},
		{"hb@example.com / MBC", "reporter  <hb@example.com> [MBC]", ""},
		{"[인천=타임뉴스] 되었다.", "=  [타임뉴스] «[인천=타임뉴스] »", ""},
		{"<인터뷰 : 강한별 조합장>", "", ""},
		{"<인터뷰 : 강한별 / 중문농협 조합장>", "", ""},
		{"SBS 연예부 hb@example.com", "desk SBS 연예부 <hb@example.com> [SBS]", ""},
		{"쫓고 있다. hb@example.com", "reporter  <hb@example.com> « hb@example.com»", ""},
		{"/평택=강한별기자 2020.10.06", "reporter 강한별/기자 @평택 «평택=강한별기자»", ""},
		{"hb@example.com, nuri@example.com", "reporter  <hb@example.com>; reporter  <nuri@example.com>", ""},
		{"/20230621 강한별 기자", "photographer 강한별/기자", "reporter 강한별/기자"},
		{"수정 2022.02.17 14:33기사원문", "", ""},
		{"<출연 강한별 전 나래구청장>", "crew 강한별/전 나래구청장", ""},
		{"현 가람벗즈 예술감독", "", ""},
		{"강한별 가람연합 국장", "contributor 강한별/국장 {가람연합||국장}", ""},
		{"삼건물류 대표, 수필가 강한별", "", "contributor 강한별/대표 {삼건물류||대표} {||수필가}"},
		{"洪吉童 필자의 다른 기사보기", "reporter 洪吉童", ""},
		{"강한별 건축사사무소 온 소장", "", "contributor 강한별/소장 {건축사사무소 온||소장}"},
		{"글 | 강한별 건축사사무소 온 소장", "contributor 강한별/소장 {건축사사무소 온||소장}", ""},
		{"선수들이 서 있다. © 강한별 특파원", "photographer 강한별/특파원 «강한별 특파원»", ""},
		{"[강한별 수필가] 바람이 휘감았다.", "= contributor 강한별/수필가 «[강한별 수필가] »", ""},
		{"우리 배의 원년/강한별", "", ""},
		{"오누리 원내대표. 강한별 기자", "photographer 강한별/기자 «강한별 기자»", ""},
		{"▶월요일=강한별 수석. 예술감독", "", ""},
		{"강한별 법무법인 클라스한결 변호사 · 편집인", "contributor 강한별/변호사 {법무법인 클라스한결||변호사} {||편집인}", ""},
		{"<영상취재: 강한별 편집: 오누리>", "crew 강한별; crew 오누리", ""},
		{"강한별 변호사(S&L 파트너스)", "contributor 강한별/변호사 {S&L 파트너스||변호사}", ""},
		{"강한별 교수, '강한별 순간' 기고", "", ""},
		{"메디칼타임즈=강한별 기자국내 병원이 늘었다.", "= reporter 강한별/기자 {메디칼타임즈||기자} [메디칼타임즈] «메디칼타임즈=강한별 기자»", ""},
		{"한국전기신문사 대표 강한별", "contributor 강한별/대표 {한국전기신문사||대표}", ""},
		{"hb@example.com &lt;ⓒ경제를 보는 눈, 가람경제 무단전재 배포금지&gt;", "reporter  <hb@example.com>", ""},
		{"(서울=연합뉴스) 사진은 가람 D램. 2024.9.10 [가람전자 제공. 재판매 및 DB 금지] photo@yna.co.kr", " [연합뉴스] «(서울=연합뉴스) »", ""},
		{"오누리 감독. /가람일보 강한별 기자", "photographer 강한별/기자 {가람일보||기자} [가람일보] «가람일보 강한별 기자»", ""},
		{"(입력 2017년08월07일 17시28분 편집국)", "", ""},
		{"강한별 농민신문 정경부 기자", "reporter 강한별/기자 {농민신문|정경부|기자}", ""},
		{"강한별 · '한국의 나무' 저자", "contributor 강한별/저자 {'한국의 나무'||저자}", ""},
		{"살폈습니다. /디스이즈게임 강한별 기자", "reporter 강한별/기자 {디스이즈게임||기자} [디스이즈게임] «디스이즈게임 강한별 기자»", ""},
		{"강한별 기자( hb@example.com 무비스트)", "reporter 강한별/기자 <hb@example.com> [무비스트]", ""},
		{"품질을 높였다고[데일리팜=강한별 기자] 밝혔다.", "reporter 강한별/기자 {데일리팜||기자} [데일리팜] «[데일리팜=강한별 기자] »", ""},
		{"선수들이 뛰는 모습을 받았다. 종영한다. hb@example.com", "reporter  <hb@example.com> « hb@example.com»", ""},
		{"[외교부 공동취재단·가람경제 강한별 기자]", "desk 외교부 공동취재단; reporter 강한별/기자 {가람경제||기자}", ""},
		{"미디어실. 파리|강한별 기자 hb@example.com", "reporter 강한별/기자 @파리 <hb@example.com> «파리|강한별 기자 hb@example.com»", ""},
		{"강한별(한국토지주택공사 주택원가관리처)", "", "contributor 강한별 {한국토지주택공사|주택원가관리처|}"},
		{"2일 밝혔다. 120억원이다. 강한별 hb@example.com", "reporter 강한별 <hb@example.com> «강한별 hb@example.com»", ""},
		{"강한별·오누리·조은별·노지원·김도담·우누리", "", "reporter 강한별; reporter 오누리; reporter 조은별; reporter 노지원; reporter 김도담; reporter 우누리"},
		{"(뉴욕=연합뉴스) 강한별 연합인포맥스 특파원", "reporter 강한별/특파원 @뉴욕 {연합인포맥스||특파원} [연합뉴스]", ""},
		{"강한별 양구군수·오누리 인제군수 접경지역 논의", "", ""},
		{"[데스크 시각] 봄을 기대한다/강한별 금융부 차장", "reporter 강한별/차장 {|금융부|차장} «강한별 금융부 차장»", ""},
		{"[열린세상] 살아남았다/강한별 들과 바람 대표", "", "contributor 강한별/대표 {들과 바람||대표} «강한별 들과 바람 대표»"},
		{"강한별 변호사(법무법인 태평양·전 사법정책연구원장)", "contributor 강한별/변호사 {법무법인 태평양||변호사} {사법정책연구원||전 원장}", ""},
		{"[한빛24/부산] 강한별 기자 = 시는 도서관을 열었다.", "= reporter 강한별/기자 @부산 {한빛24||기자} [한빛24] «[한빛24/부산] 강한별 기자 = »", ""},
		{"(서울, 뉴스1) 강한별 기자, 오누리 기자 = 정부가 도서관을 열었다.", "= reporter 강한별/기자 @서울 {뉴스1||기자}; reporter 오누리/기자 {뉴스1||기자} [뉴스1] «(서울, 뉴스1) 강한별 기자, 오누리 기자 = »", ""},
		{" 이어 오누리(한빛신문 차장), 강한별(나루신문 기자)씨가 골목을 이야기한다.", "", ""},
		{"[축산신문] 강한별 교수(가람대) 특강", "", ""},
		{"[농민신문] 강한별 의원(한빛당) 의원실은 자료를 냈다.", "=  [농민신문] «[농민신문] »", ""},
		{"iMBC 강한별 | 기자의 눈", "", ""},
		{"가람투데이 강한별 기자 | 존경하는 시민 여러분", "= reporter 강한별/기자 {가람투데이||기자} [가람투데이] «가람투데이 강한별 기자 | »", ""},
		{"가람일보=강한별 기자 도서관의 봄", "= reporter 강한별/기자 {가람일보||기자} [가람일보] «가람일보=강한별 기자 »", ""},
		{"(서울=연합뉴스) 강한별 기자 = 오누리 감독", "= reporter 강한별/기자 @서울 {연합뉴스||기자} [연합뉴스] «(서울=연합뉴스) 강한별 기자 = »", ""},
		{"책을 읽어 주세요. 강한별 기자", "reporter 강한별/기자 «강한별 기자»", ""},
		{"시민들이 책을 읽었다. 봄날의 도서관. 강한별 기자", "reporter 강한별/기자 «강한별 기자»", ""},
		{"관중이 막자 모두 웃었다. 심판이 경기를 멈추고 있다./상암=강한별 기자hb@example.com", "photographer 강한별/기자 @상암 <hb@example.com> «상암=강한별 기자hb@example.com»", ""},
		{"잠실=강한별 기자 2024.05.01 10:00", "photographer 강한별/기자 @잠실 «잠실=강한별 기자»", ""},
		{"2024.05.01 10:00:00 정기전", "", ""},
		{"사회 | 강한별", "", "reporter 강한별 «강한별»"},
		{"강한별 | 285호 (2019년 11월)", "reporter 강한별", ""},
		{"강한별 hb@example.co.kr2023. 8. 12. 12:42", "reporter 강한별 <hb@example.co.kr> «강한별 hb@example.co.kr»", ""},
		{"강한별 기자 hb@example.com2024.12.11", "reporter 강한별/기자 <hb@example.com> «강한별 기자 hb@example.com»", ""},
		{"강한별 기자 hb@example.com[가람닷컴 바로가기] [스내커] [가람+ 구독신청]", "reporter 강한별/기자 <hb@example.com>", ""},
		{"강한별 기자　hb＠example．com", "reporter 강한별/기자 <hb@example.com>", ""},
		{"강한별 이메일 : hb@example.com", "reporter 강한별 <hb@example.com>", ""},
		{"이 글 공유하기:", "", ""},
		{"강한별 기자 구독", "reporter 강한별/기자", ""},
		{"강한별 기자 외국인", "", ""},
		{"강한별-오누리 기자", "reporter 강한별/기자; reporter 오누리/기자", ""},
		{"강한별& 오누리 기자", "reporter 강한별/기자; reporter 오누리/기자", ""},
		{"강한별 교수 & 오누리 기자", "contributor 강한별/교수; reporter 오누리/기자", ""},
		{"강한별 변호사(S&L&nbsp;파트너스)", "contributor 강한별/변호사 {S&L 파트너스||변호사}", ""},
		{"강한별 한빛차하얼(察哈尔)학회 연구위원", "contributor 강한별/연구위원 {한빛차하얼(察哈尔)학회||연구위원}", ""},
		{"[아침을 열며] 강한별·시인", "", "contributor 강한별/시인"},
		{"[세상만사] ‘도서관 지킴이’ 강한별 변호사", "", ""},
		{"강한별(변호사) 오누리 가람대 교수", "contributor 강한별/변호사; contributor 오누리/교수 {가람대||교수}", ""},
		{"강한별(전 은행인)", "", "contributor 강한별/전 은행인"},
		{"강한별 기자(가람일보 오누리)", "", ""},
		{"강한별 나래구청장 <뉴스1>", "", ""},
		{"뉴미디어부 [강한별 가람방송 기자]", "desk 뉴미디어부; reporter 강한별/기자 {가람방송||기자}", ""},
		{"[가람일보=무지개팀 강한별 기자]", "reporter 강한별/기자 {가람일보|무지개팀|기자} [가람일보]", ""},
		{"[가람 인 강한별 기자]", "reporter 강한별/기자 {가람 인||기자}", ""},
		{"가람일보 / 오당 대기자", "reporter 오당/대기자 {가람일보||대기자} [가람일보]", ""},
		{"가람대 강 별 교수", "contributor 강별/교수 {가람대||교수}", ""},
		{"옛 가람대 총장", "", ""},
		{"글 강한별 편집기자", "reporter 강한별/편집기자", ""},
		{"글 제주 강한별", "reporter 강한별 @제주", ""},
		{"사진 모음", "", ""},
		{"도서관 내부 영상=강한별 기자", "crew 강한별/기자", ""},
		{"(취재 강한별, 구성 : 가람연구소)", "reporter 강한별", ""},
		{"(취재 : 강한별, 편집 : 오누리, 제작 : 디지털콘텐츠부)", "reporter 강한별; crew 오누리; crew 디지털콘텐츠부", ""},
		{"▲‘봄길’ 무대 현장(사진=CJ E&M)", "", ""},
		{"LEAVE A REPLY", "", ""},
		{"광주/전라/제주", "", ""},
	} {
		if got := read(test.line, byline.Body); got != test.body {
			t.Errorf("Parse(%q, Body)\n got %s\nwant %s", test.line, got, test.body)
		}
		slot := test.slot
		if slot == "" {
			slot = test.body
		}
		if got := read(test.line, byline.Slot); got != slot {
			t.Errorf("Parse(%q, Slot)\n got %s\nwant %s", test.line, got, slot)
		}
	}
}
