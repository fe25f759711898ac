package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestReporters crosses how reporters are named with what stands around them.
func TestReporters(t *testing.T) {
	check(t, byline.Body, []line{
		{"글, 강한별", "reporter 강한별"},
		{"취재, 강한별 기자", "reporter 강한별/기자"},
		{"사진, 강한별", "photographer 강한별"},
		{"크리스 단 몽골 특파원 기사입력  2024/03/12 [09:47]", "reporter 크리스 단/특파원 @몽골"},
		{"[가람뉴스] 강한별 기자┃", "reporter 강한별/기자 {가람뉴스||기자}"},
		// A title printed in one word with the name.
		{"[가람일보/강한별·오누리앵커]", "reporter 강한별/앵커 {가람일보||앵커}; reporter 오누리/앵커 {가람일보||앵커}"},
		{"강한별취재부장 hb@example.com", "reporter 강한별/취재부장 <hb@example.com>"},
		{"〈강한별통신원〉", "reporter 강한별/통신원"},
		{"김한누리기자", "reporter 김한누리/기자"},
		{"강별객원기자", "reporter 강별/객원기자"},
		{"강한별도쿄특파원", "reporter 강한별/도쿄특파원"},
		{"강한별사회부기자 hb@example.com", "reporter 강한별/사회부기자 <hb@example.com>"},
		{"정치부에디터", ""},
		{"남북한전문기자", ""},
		{"조선일보논설위원", ""},
		{"고용노동선임기자", ""},
		// A title of two words.
		{"[가람일보 강한별 오누리 객원 기자]", "reporter 강한별/객원 기자 {가람일보||객원 기자}; reporter 오누리/객원 기자 {가람일보||객원 기자}"},
		{"강한별 오누리 선임 기자", "reporter 강한별/선임 기자; reporter 오누리/선임 기자"},
		// What joins them.
		{"강한별 기자&오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"강한별&오누리&노지원기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자; reporter 노지원/기자"},
		{"강한별 S&P 기자", "reporter 강한별/기자 {S&P||기자}"},
		{"강한별 기자·오누리 기자 hb@example.com, nuri@example.com, 사진=노지원 기자", "reporter 강한별/기자 <hb@example.com>; reporter 오누리/기자 <nuri@example.com>; photographer 노지원/기자"},
		// Names from abroad.
		{"John H. Park 기자 hb@example.com", "reporter John H. Park/기자 <hb@example.com>"},
		{"워싱턴 Jane Doe 특파원", "reporter Jane Doe/특파원 @워싱턴"},
		{"[가람일보 도쿄 제인 도런 특파원]", "reporter 제인 도런/특파원 @도쿄 {가람일보||특파원}"},
		{"강한별·Jane Doe 기자", "reporter 강한별/기자; reporter Jane Doe/기자"},
		{"안나 킴 기자", "reporter 안나 킴/기자"},
		{"제인 도런 | 선임기자", "reporter 제인 도런/선임기자"},
		{"글 제니퍼 리 기자", "reporter 제니퍼 리/기자"},
		{"광주 김한누리 인턴기자", "reporter 김한누리/인턴기자 @광주"},
		// A colon behind the press.
		{"[가람일보: 강한별 기자]", "reporter 강한별/기자 {가람일보||기자}"},
		{"출연: 강한별 기자", "crew 강한별/기자"},
		{"가람일보=강한별 특파원 가람시는 4일 밝혔다.", "reporter 강한별/특파원 {가람일보||특파원}"},
		{"사진제공 한겨레 강한별 기자", "photographer 강한별/기자 {한겨레||기자}"},
		{"“봄이 왔다” (강한별 기자)의 글에서", ""},
		{"강한별 기자 02-123-4567 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		// The press with its place, its part or its team.
		{"대전 가람일보 강한별 기자", "reporter 강한별/기자 @대전 {가람일보||기자}"},
		{"[가람TV 연예뉴스 | 강한별 기자]", "reporter 강한별/기자 {가람TV|연예뉴스|기자}"},
		{"가람TV 온라인 이슈팀 강한별 기자", "reporter 강한별/기자 {가람TV|온라인 이슈팀|기자}"},
		{"강한별 / 디지털뉴스부 hb@example.com", "reporter 강한별 <hb@example.com> {|디지털뉴스부|}"},
		// Who speaks.
		{"[강한별 / 가람일보 기자]", ""},
	})
}

// TestMastheads has outlets that no table knows, before their reporters in a bracket.
func TestMastheads(t *testing.T) {
	check(t, byline.Body, []line{
		{"[직썰 / 강한별 기자]", "reporter 강한별/기자 {직썰||기자}"},
		{"[가람톱/강한별·오누리 기자] 새 길이 열린다.", "reporter 강한별/기자 {가람톱||기자}; reporter 오누리/기자 {가람톱||기자}"},
		{"〈누리in, 강한별 PD〉", "reporter 강한별/PD {누리in||PD}"},
		{"(다온 정치부 강한별·오누리 기자)", "reporter 강한별/기자 {다온|정치부|기자}; reporter 오누리/기자 {다온|정치부|기자}"},
		{"[가람24=제주 강한별 기자]", "reporter 강한별/기자 @제주 {가람24||기자}"},
		{"[가람톱=테크부 강한별 기자]", "reporter 강한별/기자 {가람톱|테크부|기자}"},
		{"(세종=더가람 강한별,오누리 수습기자)", "reporter 강한별/수습기자 @세종 {더가람||수습기자}; reporter 오누리/수습기자 @세종 {더가람||수습기자}"},
		// Names, places, desks and labels are none.
		{"[Garam | 칸(프랑스)=특별취재팀] 새 길이 열린다.", "desk 특별취재팀 @칸(프랑스)"},
		{"사회부\t부장 강한별\t051-111-2223", ""},
		{"[강한별/오누리 기자]", "reporter 강한별/기자; reporter 오누리/기자"},
		{"[육진아·강한별 기자]", "reporter 육진아/기자; reporter 강한별/기자"},
		{"[제주/강한별 기자]", "reporter 강한별/기자 @제주"},
		{"[사진/강한별 기자]", "photographer 강한별/기자"},
		{"[강한별/기자] 시민들이 나섰습니다.", ""},
		{"[다온/강한별 대표]", ""},
	})
}

// TestOddAddresses has addresses as pages print them against robots or by mistake.
func TestOddAddresses(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 기자 hb @example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 hb@ example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별기자(hb[at]example.com)", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 [hb(at)example.com]", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 = e-mail hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 : 이메일 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"이메일: hb@example.com 강한별 기자", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 hb @가람", ""},
		{"이메일: hb@example.com", ""},
	})
}

// TestSigned has what stands between the last sentence and who signs it.
func TestSigned(t *testing.T) {
	check(t, byline.Body, []line{
		{"새 길이 열린다. ■ 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"새 길이 열린다. ◆강한별 기자", "reporter 강한별/기자"},
		{"새 길이 열린다.KBS 강한별 기자", "reporter 강한별/기자 {KBS||기자}"},
		{"새 길이 열린다.〈강한별 논설위원〉", "reporter 강한별/논설위원"},
		{"새 길이 열린다. - hb@example.com", "reporter  <hb@example.com>"},
		{"새 길이 열린다. =hb@example.com", "reporter  <hb@example.com>"},
		{"관심이 커지고 있다. 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"지적이 나온다. /강한별 기자", "reporter 강한별/기자"},
		{"경찰은 사고 원인을 조사 중이다.(강한별 기자)", "reporter 강한별/기자"},
		{"새 길이 열린다. /강한별 특파원", "reporter 강한별/특파원"},
		{"새 길이 열린다. /강한별·오누리 기자", "reporter 강한별/기자; reporter 오누리/기자"},
		{"“비가 온다. 내일은 갠다.” 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"A. 새 길이 열린다.(강한별 기자 hb@example.com)", "reporter 강한별/기자 <hb@example.com>"},
		{"A. 새 길이 열린다. / 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"A. 강한별 학술부 정기자", ""},
		{"강한별 기자(이하 강)=전에 끝났다고 했지요?", ""},
		{"<질문> 언제 열립니까. (가람일보 강한별 기자)", ""},
		{"새 길이 열린다. 강한별 사회부장", "reporter 강한별/사회부장"},
		{"강한별 기자 = 가람시는 4일 새 길을 연다고 밝혔다.", "reporter 강한별/기자"},
		{"새 길을 볼 수 있다. 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		// Running text has a topic, or speaks to the reader.
		{"소방서는 불이 난 까닭을 살피고 있다. 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"소방서는 불이 난 까닭을 살피고 있다. /강한별 기자", "reporter 강한별/기자"},
		{"KTX는 다음 달부터 도담역에 선다. /강한별 기자", "reporter 강한별/기자"},
		{"장이 서는 도담 골목은 손님들로 북적였다. /강한별 기자", "reporter 강한별/기자"},
		{"표는 모두 팔렸다. 공연이 다음 달 열린다. /강한별 기자", "reporter 강한별/기자"},
		{"시민들이 길을 걷고 있습니다. /강한별 기자", "reporter 강한별/기자"},
		{"좋은 모습을 기대하겠습니다. 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"그는 웃고 있는 모습이 담긴 사진을 올렸다. 강한별 기자 hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		// Captions are a photographer's.
		{"새 도서관을 찾은 시민들이 책을 고르고 있다. /강한별 기자", "photographer 강한별/기자"},
		{"강가를 걷는 시민들이 손을 흔들고 있다. 강한별 기자", "photographer 강한별/기자"},
		{"법정에 들어서는 오누리가 손을 흔들고 있다. /강한별 기자", "photographer 강한별/기자"},
		{"김세은 의원이 발언하고 있다. /강한별 기자", "photographer 강한별/기자"},
		{"사진은 시민들이 손을 흔들고 있다. /강한별 기자", "photographer 강한별/기자"},
		{"오누리(왼쪽)가 3일 열린 경기에서 기뻐하고 있다. 이날 가람은 결승에 올랐다. 강한별 기자", "photographer 강한별/기자"},
		{"3일 도담시의회에서 예산안이 가결됐다. /강한별 기자", "photographer 강한별/기자"},
		{"강한별 기자 = 4일 시민들이 걷고 있다. 2024.05.01. hb@example.com", "photographer 강한별/기자"},
		{"[가람일보=강한별 기자] 4일 시민들이 걷고 있다. 2024.05.01 hb@example.com", "photographer 강한별/기자 {가람일보||기자}"},
		{"【서울=뉴시스】강한별 기자 = 4일 시민들이 상담을 받고 있다. 2018.10.18. hb@newsis.com <저작권자ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지.>", "photographer 강한별/기자 @서울 {뉴시스||기자}"},
		{"길에 눈이 쌓여 있다. 강한별 기자", "photographer 강한별/기자"},
		{"오누리(오른쪽) 가람원장이 4일 회의에 참석해 있다. 강한별 기자", "photographer 강한별/기자"},
		{"시민들이 길을 걷고 있다. 강한별 기자 hb@example.com", "photographer 강한별/기자 <hb@example.com>"},
		{"시민들이 길을 걷고 있다. /강한별·오누리 기자", "photographer 강한별/기자; photographer 오누리/기자"},
		{"새 길이 열린다. /강한별 기자", "photographer 강한별/기자"},
	})
}
