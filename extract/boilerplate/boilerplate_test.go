package boilerplate

import (
	"strings"
	"testing"
	"time"
)

// whole are lines that are boilerplate from end to end.
var whole = map[Kind][]string{
	Copyright: {
		"<저작권자 ⓒ 가상일보, 무단 전재 및 재배포 금지>",
		"저작권자 © 가상신문 무단전재 및 재배포 금지",
		"[저작권자(c) 가상방송 무단전재, 재배포 및 AI 데이터 활용 금지]",
		"ⓒ 가상일보 & gasang.co.kr, 무단전재 및 재배포 금지",
		"[ⓒ 가상경제 & gasang.kr, 무단전재 및 재배포 금지]",
		"＜ⓒ종합 경제 미디어 가상데일리 - 무단전재 & 재배포 금지＞",
		"Copyright ⓒ 가상뉴스. All rights reserved. 무단 전재 및 재배포 금지.",
		"Copyrights ⓒ 가상일보 & gasang.com, 무단 전재 및 재배포 금지",
		"가상일보(www.gasang.co.kr), 무단전재 및 수집, 재배포 금지",
		"GoodNews paper ⓒ 가상일보(www.gasang.co.kr), 무단전재, 수집, 재배포 및 AI학습 이용 금지",
		"※ 저작권자 ⓒ 가상뉴스, 무단전재-재배포 금지",
		"가상일보의 모든 콘텐츠(기사·사진)는 저작권법의 보호를 받은 바, 무단 전재, 복사, 배포 등을 금합니다.",
		"이 콘텐츠의 저작권은 저작권자 또는 제공처에 있으며, 이를 무단 이용하는 경우 법적 책임을 질 수 있습니다.",
		"*재판매 및 DB 금지",
		"ALL RIGHTS RESERVED ⓒ GASANG ILBO", "ⓒ가상워치의 소중한 저작물입니다. 무단전재와 재배포를 금합니다.", "〈ⓒ 가상신문(www.gasang.kr), 무단전재 및 수집, 재배포금지〉", "저작권자 | 가상신문 무단전재 및 재배포 금지",
		"(주)가상 - 무단전재, 변형, 무단배포 금지", "[출처] 가상시 정책브리핑(www.gasang.kr)", "콘텐츠 사용과 관련해 궁금한 점이 있으면 이메일(desk@gasang.co.kr)로 문의하기 바랍니다.",
	},
	Related: {
		"관련기사", "[관련 기사]", "관련뉴스 6건 전체보기", "많이 본 뉴스", "이 시각 주요뉴스", "가장 많이 본 기사",
		"당신이 좋아할 만한 기사", "가상일보 주요뉴스", "▶[인터랙티브] 버스의 하루", "키워드 관련기사",
		"▣ 기사 원문보기 : http://gasang.co.kr/1", "▶관련기사 3면", "(☞관련기사 : 가상시, 노선 다시 짠다)",
		"이 기사를 본 이용자들이 함께 많이 본 기사, 해당 기사와 유사한 기사를 자동 추천합니다",
		"주요뉴스해당 언론사에서 선정하며 언론사 페이지(아웃링크)로 이동해 볼 수 있습니다.",
	},
	Promotion: {
		"▶ 네이버에서 가상일보를 만나보세요", "☞ https://gasang.co.kr/event",
		"▷ 지금 바로 참여하기 [클릭]", "▶ 팩트가 궁금하면 '팩트방'", "QR을 촬영해보세요. 가상시의 놀이터, 가상픽",
		"네이버에서도 진실은 가상뉴스로!", "▶ 가상방송 생방송 만나보기", "▶ 오늘의 소식, 확인해보세요", "☞ 더 많은 가상뉴스 보기",
	},
	Subscription: {
		"구독하기", "구독자 0", "▶ 가상일보 채널 구독하기", "네이버 메인에서 가상일보 구독하세요", "네이버 메인에서 [가상일보] 구독하기!",
		"뉴스레터 신청", "가상일보 채널 구독 / 뉴스스탠드 구독", "언론사 구독 후 기사보기 구독 없이 계속 보기",
		"※ 해당 기사는 유료콘텐츠로 온라인 유료회원만 이용하실 수 있습니다.", "로그인 후 이용하실 수 있습니다.",
		"핵심 요약은 회원용 콘텐츠입니다.", "더 많은 소식을 받아보실 수 있습니다.",
	},
	Share: {
		"크게 크게 작게 작게 메일", "URL 프린트 페이스북", "페이스북 트윗터", "글자 작게글자 크게인쇄하기", "댓글 0", "• 댓글 3",
		"글자 크기 변경하기", "가1단계 작게", "이 기사를 공유합니다", "트위터로 보내기카카오톡 네이버 밴드 공유",
		"조회수 : 1,812", "좋아요 0", "100자평 39", "공감순 최신순 오래된순", "기사 추천은 24시간 내 50회까지 참여할 수 있습니다.",
		"이동 통신망을 이용하여 음성을 재생하면 별도의 데이터 통화료가 부과될 수 있습니다.",
		"삭제한 댓글은 다시 복구할 수 없습니다.", "본문 글씨 키우기", "가나다라마바사", "쏠쏠정보 0 흥미진진 0",
		"이 기사가 마음에 들었다면, 좋아요를 눌러주세요.", "카카오톡으로 공유하기 링크 복사", "이 기사는 어떠셨나요?", "기사 반응",
	},
	TipOff: {
		"▶ 제보하기", "제보하기", "※ '당신의 제보가 뉴스가 됩니다'", "[카카오톡] 가상뉴스 검색해 채널 추가", "[전화] 02-123-4567",
		"[메일] jebo@gasang.co.kr", "▷ 카카오톡 : '가상뉴스' 검색", "▷ 전화 : 02-123-4567", "제보는 카카오톡 gasangjebo",
		"가상방송은 24시간 여러분의 제보를 기다립니다.", "[사진 영상 제보받습니다] 가상뉴스가 독자 여러분의 소중한 제보를 기다립니다.",
		"가상TV 기사문의 및 제보 : 카톡/라인 jebo00", "▶기사제보 및 문의▶기자와 1:1 채팅▶사진구매 문의", "■ 제보하기",
		"▷ 전화 02-123-4567", "▷ 이메일 jebo@gasang.co.kr", "▷ 카카오톡 @가상제보",
		"* 뉴스제보 : 이메일(jebo@gasang.co.kr), 카카오톡(가상제보), 전화(1600-0000)", "기사 문의나 제보는 카카오톡 gasangjebo", "[온라인 제보] www.gasang.co.kr",
	},
	ReporterCard: {
		"홍길동 기자 다른기사 보기", "이 기자의 최신글", "기자 프로필", "김가상 기자의 다른 기사 보기", "발로 뛰는 기자가 되겠습니다.",
		"전체 기자", "홍길동 기자 구독자 12", "◎공감언론 뉴시스",
	},
	Summary: {
		"3줄요약", "본문 요약봇", "AI 요약은 최신 기술을 활용해 핵심 내용을 제공합니다.", "AI 뉴스 요약",
		"기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다. 전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.",
		"이 기사는 AI로 작성됐습니다.", "※ 이 기사는 인공지능 기술을 이용해 자동 작성됐습니다.", "[이 기사는 가상뉴스봇(bot@gasang.co.kr)이 실시간으로 작성했습니다.]",
	},
	Translation: {"이 기사를 번역합니다", "번역 설정", "Translated by kakao i", "이 기사는 구글 번역기로 번역했습니다."},
	Tags:        {"#가상시#버스 노선", "#가상시 #교통 #2023", "#날씨, #폭염", "키워드Tags #가상시 #버스"},
	Ad:          {"[광고]", "광고", "기사 속 광고", "[AD]", "Recommended by", "이 기사는 가상시의 협찬을 받아 작성됐습니다.", "쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다."},
	Menu: {
		"로그인 | 회원가입", "정치 경제 사회 문화", "정치 | 경제 | 사회", "본문 바로가기", "뉴스 > 경제 > 기업·CEO", "회사소개 | 광고안내 | 이용약관",
		"더보기", "× 닫기", "가상일보사 회사소개 문화사업 신문광고안내 구독신청 정정보도 신청",
		"등록번호 : 서울 아00000 | 등록일자 : 2009.11.30 | 발행인 : 홍길동", "발행인/편집인 : 홍길동", "발행일 : 2009.11.30",
		"인터넷신문등록번호 : 서울 아00000", "청소년보호책임자 : 김가상", "주소 : 가상시 중앙로 1 | 등록번호 : 가상 아00000",
		"서울시 가상구 가상로 1   대표이사/발행인/편집인:홍길동   등록번호:서울 아00000", "제호 : 가상일보",
		"이 기사는 언론사에서 사회 섹션으로 분류했습니다.", "이 기사는 가상일보 보도준칙 및 윤리강령에 따라 홍길동 정치부장이 최종 확인·수정했습니다.",
		"외부 필자의 글은 본지의 편집 방향과 다를 수 있습니다.",
	},
	Note: {
		"※ 이 글은 필자의 개인 의견입니다.", "[편집자주] 가상시의 버스가 달라진다. 네 차례에 나눠 싣는다.", "이번 주부터 시민이 쓰는 버스 이야기를 싣습니다. <편집자 주>",
		"[바로잡습니다] 8일자 3면 기사의 '100명'은 '10명'이기에 바로잡습니다.", "가상시는 보도된 금액이 사실과 다르다고 알려왔습니다.", "덧붙이는 글 | 이 글은 가상신문에도 실렸습니다.",
	},
	Caption: {
		"홍길동 가상시장이 8일 시청에서 발언하고 있다. (사진=가상시 제공)", "가상시청 전경. 사진=가상시", "가상대 연구진이 실험하고 있다.(가상대 제공)",
		"8일 가상경기장에서 선수들이 훈련하고 있다./사진=연합뉴스", "가상시장 선거 포스터 [사진 출처 = 가상당]", "홍길동 가상시장. <연합뉴스>",
		"새 노선을 달리는 버스/연합뉴스", "가상시가 버스 기사 교육을 열었다. 가상시 제공", "홍길동 의원이 8일 국회에서 발언하고 있다. 뉴스1",
		"▲ 가상역 앞에서 시민들이 버스를 기다리고 있다.", "▲ 가상역 조감도", "ⓒ 가상뉴스", "가상시청 앞 2023.2.8/뉴스1", "[사진 가상시]",
		"홍길동 기자 = 8일 오후 가상역에서 시민들이 버스를 기다리고 있다. 2023.02.08. gildong@gasang.co.kr", "/가상DB", "일러스트=김가상",
		"가상일보 독자위원들. 왼쪽부터 홍길동 김가상 위원. /이가상 기자", "가상시청 제공", "방송 화면 캡처", "사진제공｜가상엔터·tvG",
	},
}

func TestClassifyWhole(t *testing.T) {
	for kind, lines := range whole {
		for _, l := range lines {
			m := Classify(l)
			if m.Kind != kind || m.Span.Start != 0 || m.Span.End != len(l) {
				t.Errorf("%q: got %v over %q, want all of it %v", l, m.Kind, m.Span.Of(l), kind)
			}
		}
	}
}

// text are lines of articles that look a little like boilerplate.
var text = []string{
	plainParagraph,
	"", "   ",
	// a news text may speak of all these
	"가상협회는 포털이 기사를 무단 전재하고 재배포하는 관행을 금지해야 한다고 밝혔다.",
	"가상협회는 무단 전재 및 재배포 금지 규정을 새로 만들었습니다.",
	"저작권자는 이용을 허락할 수 있다.",
	"“구독과 좋아요를 눌러달라”는 말이 유행이다.",
	"홍씨는 유튜브 채널을 구독한 사람들에게 상품권을 보냈습니다.",
	"가상시는 카카오톡 채널을 통해 신청을 받고 있습니다.",
	"네이버에서 지난해 가장 많이 찾은 말은 날씨였습니다.",
	"제보자는 8일 가상방송에 나와 이렇게 말했다.",
	"AI가 요약한 판결문을 읽는 변호사가 늘고 있습니다.",
	"기계 번역의 품질이 좋아졌습니다.",
	"이 기사를 쓴 홍길동 기자는 상을 받았다.",
	"댓글이 여론을 바꾼다", "구독 경제의 그늘", "다음은 일문일답", "찬성", "카카오", "정치", "남성", "모바일 광고",
	"페이스북·인스타그램", "서울·경기·인천", "경기 13명-광주 6명-서울 3명",
	"#가상동에 사는 홍길동 씨는 새벽마다 첫차를 탄다. 일터가 시 끝에 있어서다.",
	"# 사례 1", "#1", "#장면", "1. 공청회의 절차", "2023년 2월 8일", "3면",
	"▲1965년 가상 출생 ▲가상대 졸업 ▲가상시 부시장", "▲ 가상동 100명", "▲교통 대책을 세운다.",
	"▶ 홍길동 위원: 그렇게 보기는 어렵습니다.", "▶ 그 이유는 무엇입니까?", "▶국장급 홍길동 김가상", "◇ 홍길동> 안녕하세요.",
	"▶네이버와 카카오의 차이는?", "▶홍길동 ▶김가상 ▶이가상", "▶ 손을 자주 씻으세요", "▶가상일보 = 버스를 1면에 실었다",
	"▶ [A조] 가상시 2-1 나라시", "무료 급식 제공", "댓글을 캡처", "일자리 제공", "▶일시: 2월 8일 오후 2시",
	"[앵커]", "[기자]", "◀ 리포트 ▶", "<앵커>", "[홍길동 / 가상시 주민 : 버스가 너무 늦게 와요.]", "【 성 명 서 】", "[버스의 정석]",
	"○ 첫차의 ‘새벽’을 여는 사람들", "▼ “내년엔 노선 늘린다” ▼",
	"가상시 홈페이지에서 신청할 수 있다. 문의 02-123-4567.", "문의 : 02-123-4567", "주소 : 가상시 중앙로 1", "전화는 02-123-4567이다.",
	"서울, 부산, 대구, 광주 등 네 곳에서 열린다", "정치, 경제, 사회", "미국, 중국, 일본",
	"홍 시장은 “사진은 남는다”고 말했다.", "그는 사진을 찍었다.", "출연: 홍길동 기자(뉴스토마토)",
	"사진 한 장이 세상을 바꾼다", "연합뉴스는 8일 이같이 보도했다.", "홍길동 시장이 사퇴하겠다고 밝혔다. 가상시는 침묵하고 있다.",
	"발행인은 홍길동 씨다.", "등록번호는 차량마다 다르다.", "발행일 기준 가격은 5천원이었다.",
	"메뉴를 보면 가상면 5천원, 가상밥 7천원이다.", "검색 결과를 조작했다는 의혹이 나왔습니다.",
	"가상대 교수는 \"제보를 기다립니다\"라는 현수막을 걸었다.",
	// headings, items and polite sentences that share words with buttons and notices
	"정치 현안 긴급 점검",
	"다음 과제는",
	"구독자 100만의 비결",
	"공유 경제",
	"추천 여행지",
	"카카오톡 먹통 10시간",
	"유튜브 vs 넷플릭스",
	"광고 효과는",
	"금융 정책",
	"이용 안내",
	"행사 안내",
	"■ 정치",
	"[정치]",
	"1부 종합",
	"단독 1위",
	"사설 학원",
	"신청하기 전에",
	"▲일시 : 2월 8일 오후 2시 ▲장소 : 가상회관 ▲문의 : 02-123-4567",
	"▲ 홍길동 = 가상대 졸업",
	"△가상은행 △나라은행",
	"▶ 승진",
	"▶ 1위 가상시(100점)",
	"▶ 가상시 : 버스 100대",
	"▷홍길동> 네, 안녕하세요.",
	"☞ 용어설명",
	"☞ 버스란?",
	"자료: 통계청",
	"(단위: 명)",
	"#1 버스 안. 승객이 가득하다.",
	"#버스 #지하철을 타는 시민들의 이야기다.",
	"Q 구독 서비스는 어떻게 이용하나요?",
	"A 홈페이지에서 신청하면 됩니다.",
	"\"제보하기 쉽지 않았습니다.\"",
	"“구독해주세요”",
	"\"관련기사를 보고 알았습니다.\"",
	"그는 “이 기사를 공유합니다”라고 적었다",
	"무단 사용 금지 조항",
	"저작권자의 권리",
	"AI가 요약한 뉴스",
	"자동 번역 서비스",
	"광고 문의가 쏟아졌습니다.",
	"이 기사는 오보였습니다.",
	"뒷광고 논란이 커지고 있습니다. 유료 광고 표시를 하지 않은 유튜버들입니다.",
	"쿠팡 파트너스 수수료를 제공받는다고 표시해야 합니다.",
	"로그인하면 포인트를 받을 수 있습니다.",
	"회원가입 후 이용할 수 있습니다.",
	"뉴스레터를 구독하는 사람이 늘고 있습니다.",
	"제보를 받습니다라는 글이 올라왔습니다.",
	"경찰은 시민들의 제보를 기다립니다.",
	"여러분의 제보로 범인을 잡았습니다.",
	"경찰은 제보전화 : 02-123-4567 을 열었습니다.",
	"현장을 발로 뛰는 기자들이 있습니다.",
	"정정합니다라고 말했습니다.",
	"삭제된 기사입니다라는 문구만 떴습니다.",
	"개인정보 수집 및 이용 목적을 밝혀야 합니다.",
	"등록번호 12가3456 차량",
	"대표이사 : 홍길동",
	"[이메일 인터뷰] 홍길동 교수",
	"[카카오톡] 이모티콘 10주년",
	"식사 제공",
	"서비스 제공",
	"홍 시장은 이를 거부했다. 연합뉴스",
	"시청자가 늘고 있다. SBS",
	"전 세계가 주목하고 있다. /홍길동 기자",
	"시속 100km/h",
	"2023.2.8/수요일",
	"글·사진/홍길동 기자",
	"가상시 버스 100대/시청",
}

func TestClassifyText(t *testing.T) {
	for _, l := range text {
		if m := Classify(l); m != (Mark{}) {
			t.Errorf("%q: got %v over %q, want text", l, m.Kind, m.Span.Of(l))
		}
	}
}

func TestClassifyTail(t *testing.T) {
	const said = "홍길동 시장은 “노선을 다시 짜겠다”고 말했다. 시민들은 반겼다. 회의는 두 시간 만에 끝났다."
	for _, c := range []struct {
		glue, tail string
		kind       Kind
	}{
		{" ", "<저작권자 ⓒ 가상일보, 무단 전재 및 재배포 금지>", Copyright},
		{"", "ⓒ가상신문, 무단전재 및 재배포 금지", Copyright},
		{" ", "Copyright ⓒ 가상뉴스. All rights reserved.", Copyright},
		{" ", "▶ 네이버 메인에서 가상일보 구독하세요", Subscription},
		{" ", "제보는 카카오톡 gasangjebo", TipOff},
		{" ", "■ 제보하기 ▷ 카카오톡 : '가상제보' 검색 ▷ 전화 : 02-123-4567", TipOff},
		{" 홍길동 기자 gildong@gasang.co.kr ", "〈ⓒ 가상경제(www.gasang.kr), 무단전재 및 수집, 재배포금지〉", Copyright},
		{" gildong@gasang.co.kr (끝) ", "<저작권자(c) 가상통신, 무단 전재-재배포 금지>", Copyright},
		{" 홍길동 기자 gildong@gasang.co.kr ", "▶Daum에서 [가상뉴스] 구독하기 (모바일)", Subscription},
		{" ", "Copyrights ⓒ 가상일보 & gasang.com", Copyright},
		{" ", "(사진=가상시 제공)", Caption},
		{" ", "/연합뉴스", Caption},
	} {
		line := said + c.glue + c.tail
		m := Classify(line)
		if m.Kind != c.kind || m.Span.Of(line) != c.tail {
			t.Errorf("%q: got %v over %q, want %v over %q", line, m.Kind, m.Span.Of(line), c.kind, c.tail)
		}
	}
	// glued to a byline alone
	for line, want := range map[string]string{
		"홍길동 기자 gildong@gasang.co.kr ⓒ가상신문 - www.gasang.co.kr": "ⓒ가상신문 - www.gasang.co.kr",
		"/홍길동 가상경제연구원 연구위원  저작권자 ⓒ 가상경제, 무단 전재 및 재배포 금지":       "저작권자 ⓒ 가상경제, 무단 전재 및 재배포 금지",
		"gildong@gasang.co.kr  사진=가상방송":                        "사진=가상방송",
		"(사진=연합뉴스)홍길동기자 gildong@gasang.co.kr":                  "",
	} {
		if got := Classify(line).Span.Of(line); got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
	// A press's name signs the last paragraph as well: never the whole of it.
	line := "홍길동 시장은 물러나겠다고 밝혔다. /연합뉴스"
	if m := Classify(line); m.Span.Of(line) != "/연합뉴스" {
		t.Errorf("%q: got %q", line, m.Span.Of(line))
	}
}

// A long polite paragraph of a broadcast ends like notices do.
func TestClassifyLong(t *testing.T) {
	long := strings.Repeat("가상시는 오늘 새 노선을 발표했습니다. ", 60)
	if m := Classify(long); m.Kind != None {
		t.Errorf("got %v over %q", m.Kind, m.Span.Of(long))
	}
	const tail = "무단전재 및 재배포 금지"
	if m := Classify(long + tail); m.Kind != Copyright || m.Span.Of(long+tail) != tail {
		t.Errorf("glued: got %v over %q", m.Kind, m.Span.Of(long+tail))
	}
}

func TestLoose(t *testing.T) {
	for line, want := range map[string]Kind{
		"▶ 가상시, 노선 다시 짠다": Promotion,
		"▲가상소방서장 홍길동":     Caption,
		"정치":              Menu,
		"동아일보":            Menu,
		"2시간전":            Menu,
		"1/4":             Menu,
		"3위":              Menu,
		"#가상시":            Tags,
		"제보하기":            TipOff,
		"가상시는 8일 노선을 다시 짰다.":  None,
		"가상시의 버스":             None,
		"▶ 홍 시장은 그렇게 보지 않는다.": None,
		"": None,
	} {
		if m := Loose(line); m.Kind != want {
			t.Errorf("%q: got %v, want %v", line, m.Kind, want)
		}
	}
}

func TestKindString(t *testing.T) {
	if got := Caption.String() + " " + None.String() + " " + Kind(99).String(); got != "caption none unknown" {
		t.Error(got)
	}
	if len(kindNames) != int(Caption)+1 {
		t.Error("a kind without a name")
	}
}

func TestNoAllocations(t *testing.T) {
	for _, line := range []string{plainParagraph, "가상시는 오늘 오전 시청에서 간담회를 열고 내년도 교통 대책을 논의했다고 밝혔습니다."} {
		if n := testing.AllocsPerRun(100, func() { Classify(line) }); n != 0 {
			t.Errorf("%q: %v allocations", line, n)
		}
	}
}

func FuzzClassify(f *testing.F) {
	for _, lines := range whole {
		for _, l := range lines {
			f.Add(l)
		}
	}
	for _, l := range text {
		f.Add(l)
	}
	f.Fuzz(func(t *testing.T, line string) {
		for _, m := range []Mark{Classify(line), Loose(line)} {
			if m.Kind == None && m != (Mark{}) {
				t.Errorf("%q: a span without a kind: %v", line, m)
			}
			if m.Kind != None && (m.Span.Empty() || m.Span.Start < 0 || m.Span.End != len(line)) {
				t.Errorf("%q: %v over %v", line, m.Kind, m.Span)
			}
		}
		if c := Classify(line); c.Kind != None && Loose(line) != c {
			t.Errorf("%q: Loose is less sure than Classify", line)
		}
	})
}

// A line costs time in proportion to its length, whatever stands in it.
func TestClassifyLinear(t *testing.T) {
	for _, piece := range []string{"ⓒ", "무단전재 ", "구독 ", "▶ 제보하기 ", "#가 ", "정치|", "다. ", "(사진=", "등록번호 : ", "<[(", "공유", "가"} {
		line := strings.Repeat(piece, 1<<20/len(piece))
		start := time.Now()
		Classify(line)
		Loose(line)
		if d := time.Since(start); d > time.Second {
			t.Errorf("a megabyte of %q took %v", piece, d)
		}
	}
}
