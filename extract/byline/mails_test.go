package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

func TestMails(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 기자(02-1234-5678)", "reporter 강한별/기자"},
		{"강한별 기자 《가람시 제공》", "reporter 강한별/기자"},
		{"hb@garam.example사진영상부", "photographer 사진영상부 <hb@garam.example>"},
		{"hb@garam.example[연예부 | ent@garam.example]", "reporter  <hb@garam.example>; desk 연예부 <ent@garam.example>"},
		{"그래픽=오누리 기자 강한별 기자 hb@garam.example", "crew 오누리/기자; reporter 강한별/기자 <hb@garam.example>"},
		{"사진=오누리 기자 강한별 기자 hb@garam.example", "photographer 오누리/기자; reporter 강한별/기자 <hb@garam.example>"},
		{"사진=오누리·강한별 기자 hb@garam.example", "photographer 오누리/기자 <hb@garam.example>; photographer 강한별/기자"},
		{"사진 오누리 기자, 강한별 기자 hb@garam.example", "photographer 오누리/기자; photographer 강한별/기자 <hb@garam.example>"},
		{"온라인뉴스팀 hb@garam.example, on@garam.example", "desk 온라인뉴스팀 <hb@garam.example>"},
	})
}

// TestAccounts has addresses without their hosts.
func TestAccounts(t *testing.T) {
	check(t, byline.Body, []line{
		{"도쿄=강한별 특파원 7star", "reporter 강한별/특파원 @도쿄"},
	})
	refuse(t, byline.Body, []string{"강한별 기자 AI", "기자 ai", "학생 기자 hanbyul", "강한별기자 hanbyul 입니다", "강한별 군 hanbyul", "강한별기자hanbyul"})
}

// TestMailsBehindDatelines has whole items on one line, with an address before what
// agencies print behind them.
func TestMailsBehindDatelines(t *testing.T) {
	const tail = " 제보는 카카오톡 okgaram <저작권자(c) 연합뉴스, 무단 전재-재배포 금지> 2022/12/07 18:49 송고"
	check(t, byline.Body, []line{
		{"(뉴욕=연합뉴스) 강한별 특파원 = 가람주가 대책을 세웠다고 밝혔다. hb@garam.example (끝) <저작권자(c) 연합뉴스, 무단 전재-재배포 금지>", "reporter 강한별/특파원 @뉴욕 <hb@garam.example> {연합뉴스||특파원}"},
		{"(서울=연합뉴스) 강한별 기자 = 7일 가람홀에서 시민들이 버튼을 누르고 있다. 2022.12.7 hb@garam.example" + tail, "photographer 강한별/기자 @서울 {연합뉴스||기자}"},
		{"(서울=연합뉴스) 강한별 기자 = 가람시는 새 다리를 연다고 밝혔다. 문의 hb@garam.example", "reporter 강한별/기자 @서울 {연합뉴스||기자}"},
		{"(서울=연합뉴스) 강한별·오누리 기자 = 가람시는 새 다리를 연다고 밝혔다. hb@garam.example", "reporter 강한별/기자 @서울 {연합뉴스||기자}; reporter 오누리/기자 @서울 {연합뉴스||기자}"},
	})
}
