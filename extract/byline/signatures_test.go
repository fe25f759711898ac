package byline_test

import (
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

// TestOddSignatures has how those sign whom no newsroom's form holds: with an outlet's desk,
// in an outlet's column, beside a day that is printed otherwise.
func TestOddSignatures(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 음식 칼럼니스트 | 2025.08.14 목", "contributor 강한별/음식 칼럼니스트"},
		{"2025.08.14 목 강한별 기자", "reporter 강한별/기자"},
		{"강한별 기자 입력 2022 11 20 20:28 수정 2022 11 21 02:23", "reporter 강한별/기자"},
		{"2022 11 20 20:28 강한별 기자", "reporter 강한별/기자"},
		{"[도담교육방송 취재수첩/강한별]=새 학교가 문을 연다.", "reporter 강한별 {도담교육방송||}"},
		{"[가람일보 문화 강한별 기자] 봄이 온다.", "reporter 강한별/기자 {가람일보||기자}"},
		{"[가람일보 데스크칼럼/강한별 편집국장] 봄이 온다.", "reporter 강한별/편집국장 {가람일보||편집국장}"},
		{"[기자수첩] 강한별 기자 = 봄이 온다.", "reporter 강한별/기자"},
		{"강한별 가람일보 문화부", "reporter 강한별 {가람일보|문화부|}"},
		{"강한별 2024년 12월 05일", "reporter 강한별"},
		{"강한별 2017-06-12", "reporter 강한별"},
		{"강한별 소설가 2019년 10월 13일", "contributor 강한별/소설가"},
		{"강한별 올림", "reporter 강한별"},
		{"에디터: 강한별 사진: 오누리", "reporter 강한별/에디터; photographer 오누리"},
		{"Author: 강한별", "reporter 강한별"},
		{"글=강한별·사진=오누리 기자", "reporter 강한별/기자; photographer 오누리/기자"},
		{"글=강한별 시인·사진=오누리 기자", "contributor 강한별/시인; photographer 오누리/기자"},
		{"강한별 / 법무법인 ‘도담’ 조세전문 변호사", "contributor 강한별/조세전문 변호사 {법무법인 ‘도담’||조세전문 변호사}"},
		{"강한별 한국문인협회 서산지부장", "contributor 강한별/지부장 {한국문인협회 서산지부||지부장}"},
		{"강한별 한국도담문예원장", "contributor 강한별/원장 {한국도담문예원||원장}"},
		{"강한별 도담청년발전회장", "contributor 강한별/회장 {도담청년발전회||회장}"},
		{"강한별 제17대 도담문인협회 회장", "contributor 강한별/제17대 회장 {도담문인협회||제17대 회장}"},
		{"강한별 기자 (도담초등학교 / 4학년)", "reporter 강한별/기자 {도담초등학교||기자}"},
		{"강한별 도담개발 개발1팀 차장·독서모임 2기", "contributor 강한별/차장 {도담개발|개발1팀|차장}"},
		{"도담신문 webmaster@example.com", "reporter  <webmaster@example.com>"},
		{"강한별 전자/부품 전문기자 hb@example.com", "reporter 강한별/전자/부품 전문기자 <hb@example.com>"},
		{"사진과 글 : 강한별 (캐나다 문협)", "contributor 강한별 {캐나다 문협||}"},
		{"강한별 기자(@garam1) hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"강한별 기자 (페이스북 garam) hb@example.com", "reporter 강한별/기자 <hb@example.com>"},
		{"📷 강한별 기자", "photographer 강한별/기자"},
		{"📝 강한별 기자", "reporter 강한별/기자"},
		{"홍 길 동 김 철 수 기자", "reporter 홍길동/기자; reporter 김철수/기자"},
		{"재경도담군 향우회 회장 朴 泰 康 드림", "contributor 朴泰康/회장 {재경도담군 향우회||회장}"},
	})
	check(t, byline.Slot, []line{
		{"강한별(문과대 한국사99)", "contributor 강한별 {문과대 한국사||}"},
		{"강한별(도담여중 솔반)", "contributor 강한별 {도담여중|솔반|}"},
		{"강한별 도담여대 미디어학부 4학년·독서모임 2기", "contributor 강한별 {도담여대|미디어학부|}"},
		{"강한별. 서귀포시 민원실", "contributor 강한별 {서귀포시|민원실|}"},
		{"문학박사⁕시인 강한별 (도담한국본부 이사)", "contributor 강한별/문학박사 {||문학박사} {||시인} {도담한국본부||이사}"},
		{"도담보훈청 보상과 강 한 별", "contributor 강한별 {도담보훈청|보상과|}"},
		{"안덕면 현한별", "contributor 현한별 {안덕면||}"},
		{"제주시 노형동 강 한 별", "contributor 강한별 {제주시 노형동||}"},
		{"향우 강 한 별", "contributor 강한별/향우"},
		{"강한별(전, 도담초등학교 교장/ 한빛조합 이사장)", "contributor 강한별/전 교장 {도담초등학교||전 교장} {한빛조합||이사장}"},
		{"강한별<전) 도담고 음악교사 현) 한빛합창단 지휘자>", "contributor 강한별/전 음악교사 {도담고||전 음악교사} {한빛합창단||현 지휘자}"},
		{"강한별 건축사 · 나은 건축사사무소", "contributor 강한별/건축사 {나은 건축사사무소||건축사}"},
		{"강한별(캐나다 여류문협)", "contributor 강한별 {캐나다 여류문협||}"},
		{"강한별(도담가정상담소 상담원)", "contributor 강한별/상담원 {도담가정상담소||상담원}"},
		{"강한별의 약수터 논설주간", "reporter 강한별/논설주간"},
		{"강한별의 세상 읽기 칼럼니스트", "contributor 강한별/칼럼니스트"},
		{"솔뫼 강한별 시인 (한빛문협 회원)", "contributor 강한별/시인 {||시인} {한빛문협||회원}"},
		{"솔뫼 강한별(시인)", "contributor 강한별/시인"},
		{"동화작가 강한별 - (사)한빛문인협회 도담지부", "contributor 강한별/동화작가 {(사)한빛문인협회|도담지부|동화작가}"},
		{"강한별_종교학과 석사과정 수료", "contributor 강한별/석사과정 {|종교학과|석사과정}"},
		{"강한별 도담군선거관리위원회 지도홍보주임", "contributor 강한별/지도홍보주임 {도담군선거관리위원회||지도홍보주임}"},
		{"강한별(한빛YMCA명예총장)", "contributor 강한별/명예총장 {한빛YMCA||명예총장}"},
		{"강한별 (도담초등학교 / 5학년)", "contributor 강한별 {도담초등학교||}"},
		{"ⓒ강한별 | 2024.08.18 10:45", "photographer 강한별"},
		{"강한별 (사진)", "photographer 강한별"},
	})
	refuse(t, byline.Body, []string{
		"강한별 가람일보", "가람종교신문 공지 사항", "2022 11 20 강한별", "강한별 2022 11 20 예순",
		"(강한별 기자는 당시 본사 교육 중.)", "(강한별 과장은 휴가 중)", "강한별 제17대 도담문인협회 신임회장 |", "강한별 도담문인협회 신임 회장", "임시회 2024년 12월 05일", "우리 글", "강한별. 가람대 교수", "| 편집부 | 조회수 954", "3시간 전, 강한별 기자", "강한별의 아내 오누리 교수", "강한별의 절친 감독",
	})
	refuse(t, byline.Slot, []string{"모습을", "사회적", "김치를", "자원봉사활동 이어져", "그렇다면 이한별", "향우 여러분"})
	check(t, byline.Slot, []line{{"김가을", "reporter 김가을"}, {"한노을", "reporter 한노을"}})
}
