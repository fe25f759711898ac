package boilerplate

import "testing"

// said writes a mark as its kind, with what it covers where that is less than
// the line.
func said(s string, m Mark) string {
	if m.Kind == None || m.Span.Of(s) == s {
		return m.Kind.String()
	}
	return m.Kind.String() + " «" + m.Span.Of(s) + "»"
}

// TestConditions has lines that one condition of a rule decides: without it
// each is read otherwise. Loose's answer is given where it is another one.
func TestConditions(t *testing.T) {
	for _, test := range []struct{ line, classify, loose string }{
		{"# 야간진료# 응급실# 소아과", "none", ""},
		{"발행·편집인 강한별 | 청소년보호책임자 강한별", "menu", ""},
		{"주간가람 | 가람시 나래구 솔빛로 12 | 대표전화 02-000-3370 | 발행·편집인 강한별 | 청소년보호책임자 강한별", "menu", ""},
		{"이전 글 버텼다", "none", "related"},
		{"이전 기사 노조 “파업은 권리”", "none", "related"},
		{"hb@example.com저작권자 ⓒ", "copyright «저작권자 ⓒ»", ""},
		{"강한별 기자 hb@example.com저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지", "copyright «저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지»", ""},
		{"강한별 시민기자 기사 보러가기 https://gara.example/22fkc", "promotion", ""},
		{"공장에서 관계자가 부품을 살피고 있다. [중앙포토]", "caption", ""},
		{"직원이 채널A 앞에 서 있다. 한겨레 강한별 선임기자 hb@example.com", "none", ""},
		{"※", "note", ""},
		{"JR Garam | Computerworld", "none", ""},
		{"가람산이 물들었다. /연합뉴스", "caption «/연합뉴스»", ""},
		{"가람시가 새로 문을 열었다. /연합뉴스", "caption «/연합뉴스»", ""},
		{"나래당 정책위 단장, 강한별 / 시사평론가", "none", ""},
		{"[김해=뉴시스] 2024.05.23. photo@newsis.com", "caption", ""},
		{"<연합뉴스> 기자는 무대 옆 빈자리에 ‘서서’ 봤습니다. 연합뉴스", "none", ""},
		{"---", "none", "menu"},
		{"111", "none", "menu"},
		{"25", "none", "menu"},
		{"@@@@@", "none", ""},
		{"(끝)", "menu", ""},
		{"    (끝)", "menu", ""},
		{"다음글", "menu", ""},
		{"가람시가 공개한 새 청사 이미지", "none", ""},
		{"☞ 구독", "subscription", ""},
		{"☞ 자발적 유료 구독 [가람클럽]모바일로 즐기는 가람뉴스!", "subscription", ""},
		{"▶ SNS", "none", "promotion"},
		{"KLPGA 제공", "caption", ""},
		{"홈 > 건강", "menu", ""},
		{"뉴욕AP연합", "caption", ""},
		{"<워싱턴AFP연합뉴스>", "none", ""},
		{"(연합뉴스)", "none", ""},
		{"(C) Yonhapnews", "none", ""},
		{"(사진)", "none", ""},
		{"10월 1일자).", "none", ""},
		{"오피니언 홈", "menu", ""},
		{"2006-12-01 25면", "menu", ""},
		{"발행일 2024-03-02 제8면", "none", ""},
		{"권리 행사 행위”(포토)", "none", ""},
		{"봄꽃이 핀 가람산(포토)", "none", ""},
		{"기사와 관련 없는 자료사진 / gettyimagesBank", "caption", ""},
		{"가람제가 열렸다.<사진>", "none", ""},
		{"가람제에서 노래하는 강한별. <사진>", "none", ""},
		{"[강한별. 가람DB]", "caption", ""},
		{"photo@newsis.com", "none", ""},
		{"425_hb@example.com", "none", ""},
		{"보내기 보내기", "share", ""},
		{"추천 커뮤니티", "share", ""},
		{"목록위로PC버전", "menu", ""},
		{"2025.7.1/뉴스1 강한별 기자", "caption", ""},
		{"[CU제공. 재판매 및 DB금지]", "caption", ""},
		{"영동 / 강한별기자", "none", ""},
		{"<무단전재 및 재배포 금지> 강한별 기자", "copyright", ""},
		{"(가람일보 2025-09-25 17:11:39 신고)", "none", ""},
		{"글 (전)가람대교수", "none", ""},
		{"AD 원본보기 아이콘", "caption", ""},
		{"(즐겨찾기+ 2025-07-09 업데이트)", "none", ""},
		{"▶관련기사: “봄이 온다”", "related", ""},
		{"강한별 감독 (사진=가람DB)", "caption «(사진=가람DB)»", ""},
		{"강한별 기자 [사진=가람DB]", "caption «[사진=가람DB]»", ""},
		{"가람시가 시상식을 했다. 시민들이 웃고 있다. /사진=뉴시스", "caption", ""},
		{"(영상취재 강한별·오누리)", "none", ""},
		{"<강한별 기자 hb@example.com>▶ 가람 페이스북 바로가기▶ 가람 SNS [트위터] [페이스북]▶ [가람신문 바로가기] [무단전재 금지]", "menu", ""},
		{"로즈가든에서 손님을 맞는 모습. 연합뉴스", "caption", ""},
		{"#가람 #강한별기자 #도담앵커▶ 네이버에서 '가람뉴스'를 구독하세요 <ⓒ 가람뉴스 무단전재 및 재배포 금지 >", "subscription «▶ 네이버에서 '가람뉴스'를 구독하세요 <ⓒ 가람뉴스 무단전재 및 재배포 금지 >»", ""},
		{"만성 질환(Chronic)[편집자 주] 이 연재는 병의 정의와 원인을 소개한다.", "none", ""},
		{"(hb@example.com)[사진제공 가람]", "caption «[사진제공 가람]»", ""},
		{"22일 소방대원들이 환자를 이송하고 있다. 강한별기자", "none", ""},
		{"가람시청을 출입합니다. 제보를 기다립니다.", "none", ""},
		{"청소년 보호 책임자 강한별   준법 감시인 오누리   최초 발행일 2010. 02. 02", "none", ""},
		{"10일 시민들이 길을 나서고 있다. /과천=연합뉴스", "caption", ""},
		{"(ⓒ인터넷사진공동취재단2009.08.22)", "caption", ""},
		{"가람뉴스 기사제보 hb@example.com", "tipoff", ""},
		{"국회 본회의장에서 동료를 반기고 있다. /강한별 기자", "caption", ""},
		{"최고위원회의에서 발언하고 있다. /20230621 강한별 기자", "none", ""},
		{"(대통령실통신사진기자단) 2024.05.23. photo@newsis.com /사진=강한별", "caption", ""},
		{"시민의 안전만 보고 달려가겠습니다. < 국제 < 기사본문 - 가람일보", "menu «< 국제 < 기사본문 - 가람일보»", ""},
		{"이해를 돕기 위한 가람공원 자료 사진", "caption", ""},
		{"강한별 기자 ⓒ 가람일보", "copyright «ⓒ 가람일보»", ""},
		{"[포토] 도서관의 봄 ⓒ 오누리", "caption «ⓒ 오누리»", ""},
		{"▲1부 개회식 ▲2부 시상식 ▲3부 기념촬영", "none", ""},
		{"골목의 첫 가게는 책방이 차지했다. 책방은 문을 연 날 책 쉰 권을 팔았다. (사진=연합뉴스)", "caption «(사진=연합뉴스)»", ""},
		{"집값 추이 /자료=가람통계원", "caption", ""},
		{"가람 도서관 2024.11.11/뉴스1 보도에 따르면 시는 봄에 문을 열고 책 이만 권을 시민에게 빌려줄 것으로 보이며", "none", ""},
		{"가수 가람 / 별밤기획 제공", "caption", ""},
		{"가람구장의 투수 코치. /게티이미지코리아", "caption «/게티이미지코리아»", ""},
		{"가람시 광장에서 사진전이 열렸다. /사진공동취재단", "caption «/사진공동취재단»", ""},
		{"-봄꽃 사진전 인기, 즉석 사진 인화 서비스 제공", "none", ""},
		{"회의는 영상과 사진 제공 없이 진행했다", "none", ""},
		{"사진: 봄이 왔어요! 가람공원", "none", ""},
		{"시가 도서관을 연다고 홍보<사진>했다. 가람신문, GARAMNEWS", "copyright «가람신문, GARAMNEWS»", ""},
		{"주소 : 나래구 나래로 1 | 등록번호 가람 아00001", "menu", ""},
		{": 시민이 쓴다", "none", ""},
		{"다음글 새 공장, 가람시 변두리 땅값 흔든다", "related", ""},
		{"메일 주소록을 정리했다 hb@example.com", "none", ""},
		{"[email protected], #2424", "none", ""},
		{"방금 전", "none", "menu"},
		{"SNS 댓글", "share", ""},
		{"구글 선호 매체로 추가", "subscription", ""},
		{"(한국정책방송 KTV 위성방송 ch164, www.ktv.go.kr )", "copyright", ""},
		{"통계의 단위: 사람이 아니라 집이다", "none", ""},
		{"가람시는 사진 공모전을 연다. 기사와 무관한 사진은 받지 않는다.", "none", ""},
		{"https://gara.example/watch?v=1", "share", ""},
		{"“I walk, therefore I am.”", "none", ""},
		{"f(x) = 2x + 1", "none", ""},
		{"신청은 https://gara.example 에서 받는다", "none", ""},
		{"◆ 관련기사", "related", ""},
		{"☞ 이 시각 주요뉴스", "related", ""},
		{"▶ 도서관의 봄 [영상]", "promotion", ""},
		{"시는 길을 다시 놓는다고 했다.\" 저작권자 ⓒ 가람일보, 무단 전재 및 재배포 금지", "copyright «저작권자 ⓒ 가람일보, 무단 전재 및 재배포 금지»", ""},
	} {
		if got := said(test.line, Classify(test.line)); got != test.classify {
			t.Errorf("Classify(%q) = %s, want %s", test.line, got, test.classify)
		}
		loose := test.loose
		if loose == "" {
			loose = test.classify
		}
		if got := said(test.line, Loose(test.line)); got != loose {
			t.Errorf("Loose(%q) = %s, want %s", test.line, got, loose)
		}
	}
}
