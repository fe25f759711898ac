package korean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// surnames of one syllable: all that the 2015 census counts in thousands, and
// some rarer ones that bylines show.
var surnames = words(`
	김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배
	백 허 남 심 노 하 곽 성 차 주 우 구 라 나 민 진 류 지 엄 채 원 천 방 공 현 함
	변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁
	국 어 은 편 용 예 경 봉 사 부 가 복 태 목 형 피 두 감 음 빈 동 온 호 범 좌 팽
	승 간 상 시 갈 단 견 당 화 창 옹 순 계 진 빙 대 리 림`)

// longSurnames are the frequent ones, which alone are looked for before a given
// name of three syllables.
var longSurnames = words(`김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 민 류 엄 원 천`)

// doubleSurnames have two syllables.
var doubleSurnames = words(`남궁 황보 선우 제갈 독고 사공 서문 동방 망절 어금`)

// notNames begin with a surname, are as long as a name and stand where names do
// (before 기자, alone in a menu), but are common nouns.
var notNames = words(`
	이사회 총회장 선거구 전체 전문 전직 전임 전국 전담 전속 전화 전날 현직 현장 현지 현재 현역 신문 신입 신임 신규 신예 방송 선배 선임
	한국 중국 미국 영국 외신 외국 국내 국제 국회 정치 정식 정규 정부 정보 정책 경제 경찰 경력 사회 사진 문화
	연예 연합 연구 유명 유력 여성 여자 여러 남성 남자 남녀 주요 주재 주간 주말 지역 지방 지난 인기 인턴 인사
	인물 인용 소속 고참 고정 편집 편성 기획 기존 담당 출입 취재 동료 동행 공동 공식 대표 대학 대중 모든 모두
	우리 오늘 어제 내일 이날 이번 이런 이후 이전 이상 이하 이름 이달 성명 성별 주소 본문 하나 한때 한편 일부
	원본 제목 제보 제공 제휴 구독 구성 문의 안내 이용 이메일 전자 조회 조회수 추천 공유 기사 기자 기타 기고
	사설 사회부 정치부 경제부 문화부 국제부 전국부 연예부 산업부 체육부 증권부 금융부 편집부 사진부 영상부
	구청 금지 나비 남북 노랑 도로 목회 민족 방담 배포 변형 부모 부품 빈곤 사과 사찰 상담 선박 선서 선출 시상 시세 시험 신차 안전 어선 여가
	여론 연간 연혁 예능 오락 음반 인권 제약 제품 좌빨 주거 지령 호주 시가 가스 경인 공갈 금기 기행 도교 감동 기본 기술 선교 송전 온기 이웃 장년 제도 복권 연립 소띠
	사랑방 태평양 마케팅 신제품 감기약 태양광 안전성 화장품 신기술 시승기 전체글 라이브 오피스 동성로 사과값
	창간호 신년호 기독교 사진전 전시회 좌담회 지하철 라이뷰
	감추기 가림막 조직도 온동네 오른쪽 배터리 배송비 문고회 편의점 창작글 지자체 주택가 주메뉴 인문학 사람인 리포팅 대청봉 기획전 금요일 계간지
	여행부 부동산 기업 금융 증권 산업 의료 교육 건강 과학 환경 노동 복지 여행 음식 생활 지면 오피니언 칼럼 만평
	연재 특집 포토 영상 동영상 속보 단독 종합 주식 증시 시사 시론 시황 시민 시청 공지 공연 전시 영화 음악 도서
	미술 방법 구인 구직 채용 로그인 홈페이지 회원 회원가입 고객 고객센터 마이페이지 유튜브 주제 부고 동정 명단
	현대 삼성 민주 국민 조선 동아 중앙 한겨레 경향 서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남
	전북 전남 경북 경남 제주 북한 남한 일본 대만 홍콩 유럽 당시 당국 당사 당초 당대표 선거 후보 의원 위원 위원회
	원장 소장 소재 부장 사장 회장 이사 감독 배우 가수 선수 교수 변호사 관계자 기자단 기자회견 하지만 나머지 여기 공개 강좌 양성 문제 사의 제작진 임명 임용 위촉 승진 전보 전출 전입 라인 여백 경제면 사회면 정치면 문화면 국제면 지역면 배너 직원 주의 정정 전송 게시 원문
	오전 오후 시간 지금 마지막 마감 이유 이제 이미 반드시 표지 차례 지식 명예 어느 어떤 장기 장관 차관 국장 과장
	차장 실장 조사 방문 방안 성공 최고 최근 최신 최초 최종 최대 강력 강화 고려 고민 도움 도움말 연출 진행 출연 모집
	지원 사용 사람 사건 사고 사실 상황 상식 배경 반응 반론 변경 복사 인쇄 공감 화제 화면 창간 창업 온라인 오프라인
	모바일 이슈 이벤트 인터뷰 인터넷 미디어 대화 감사 호외 부문 부분 목록 목차 단체 주민 민원 민간 국민들 공무원
	은행 은행장 위에 위한 위해 소식 소통 소개 소설 설명 석간 조간 편의 용어 예정 예고 예술 범죄 피해 피해자 두산
	배구 농구 야구 축구 골프 경마 육상 수영 양궁 태권도 유도 복싱 피플 라이프 스포츠 게임 만화 운세 날씨 퀴즈 문학
	음식 동화 국방 방산 석좌 상임 소방 라운지 여기자 연기자 구독자 시청자 성우 설정 정리 정신과 소아과 안과 가입 탈퇴 기준 기자명 시각 발제 발제자 토론 토론자 좌장 발표 발표자 강연 사회자 진행자 수상 수상자 참석자 당신 사운드 디자인 피처 피쳐 현장음 여러분 조감도 안내문 현수막 설명회 송전탑 은행잎 전경 장면 동상 도청 정류장 공연장 연습장 선착장 방파제 전망대 조형물 유람선 국장급 부장급 과장급 위촉식 위촉 임명식 공채 단신 심사 연수 지원자 모임 신청 우수 표창 신년사 송년사 취임사 이임사 기념사 환영사 추도사 축사 격려사 창간사 인사말 연락처 홍보실 기획실 비서실 상황실 민원실 공보실 사무국 방송국 우체국 정책국 조사국 편성국 음향 국가 국외 신인 신참 조연 주연 역사 철학 종교 심리 법률 부부 남편 여인 여사 부친 모친 손자 신부 신랑 박사 석사 학사 명의 원문 원고 원작 피고
	정확한 유능한 유명한 위대한 진정한 성실한 정직한 은퇴한 선량한 소박한 용감한 현명한 명석한 노련한 성숙한 순수한 엄격한 우수한 유쾌한 조용한 진솔한 진실한 차분한 탁월한 편안한 화려한 심각한 수상한 신중한 부유한 위험한 가난한 당당한 공정한 이상한 강력한 서명한 시작한 소중한 선택한 이혼한 사망한 유사한 가능한 최대한 최소한
	국제선 여성학 인류학 심리학 지리학 지질학 천문학 국문학 한국학 경영학 간호학 고고학 안보학 전략학 연예인 금융인 여교사 여직원 남교사 현대인 최연소 최고령 연구진 한의원 지도부 지지 송고 가해 신박한 장르만 대치 설문 전망 기간 사랑 채권 경매 금리 전력 한파 장마 임금 노인 여적 신간 육아 연애 탁구 시정 도정 경질 사퇴 구속 기소 사임 연임 유임 복귀 소환 고발 고소 제명 지명 추대 이임 부임 은퇴 방한 방북 추모 위암 간암 유방암 가상 현실 함께 대한 대해 진짜 가짜 사이버
	신청은 연락은 예약은 주문은 구독은 상담은 문의처 사망 유료 서비스 서론 유산 태풍 당선 당선자 당선인 간담회 어린이 이런분 여당 야당 여야 노동계 경영계 여성계 경제계 정치계 차기 한국인 미국인 인도인 영국인 조선족 조선소 기아차 한화 소속사 제작사 방송사 신문사 배달앱 반도체 민간인 유치원 광고주
	변호인 재판장 주심 원고측 사측 유족 노조 상임위 예결위 법사위 정무위 최고위 인수위 기재위 국방위 문체위 복지위 교육위 정보위 국토위 경제학 정치학 신학 국문학 공대 동네 선생
	예비역 공군 육군 해군 부인 후배 원주민 장애인 중견 원로 근로자 입주자 소비자 투자자 채권단 하청 방역 감염병 기후 안보 시평 시단 서평 여록 대우 계속 하편 이어짐 태그 명문대 지방대 사립대 국립대 공고문 조례안 강의실 추도식 소식지 도서관 공모 추천작 편성표 시간표 순위표 기록표 시의회 구의회 도의회 이미지 마스터 주한미군 남매 부녀 모녀 모자 부자 형제 가족 한글판 한국판 국문판 인터넷판 금메달 아이돌 트로트 대기업 질문자 답변자 상담자 응답자 신고자 유권자 엄마 아빠 위기 공정 고독 마을 채널 격월간
	남북한 한반도 원자력 문화재 한의학 신재생 추가 가요 강태공 경륜 단행본 당구 도서권 동물 마라톤 마켓 사업 유통 이매진 이야기 전광판 주제판 한국어 한민족 호남권 영남권 배상 올림 드림 주한 주미 주일 주중 강북권 강남권 화보 도서 호남 영남 서울권 수도권 순회 상주 라디오 정경부 답변 질문 답글 소셜 약력 이력 학력 경무계 경비계 형사계 서무계 예산계 홍보계 인사계 기획계 조사계 장비계 감사계 경리계 방호계 예방계 구조계 구급계 지도계 안전계 민원계 공보계 지원계 정보계 한국화 노동자 천주교 기고문 창간일 편집일 홍보 다음 유고집 대표작 유작전 고침 가나다 하차 가명 지음
	기간제 이웃집 유방암 방광암 피부암 구강암 소아암 보건 천재 공기업 지평선 단소리 국장석 정규직 연예존 지역지 최신순 추천순 공감순 반대순 구독중 상태바 선착순 지난달 지난번 가능성 안정성 공정성 전문성 유연성 진정성 신뢰도 정확도 선호도 지지율 상승률 성장률 이용률 이용자 이용객 사용자 사용법 계산법 신청자 신청서 지지자 지도자 주인공 공직자 피의자 피고인 대리인 대상자 가입자 구매자 사업자 창업자 임차인 임산부
	상승세 하락세 성장세 박람회 시사회 시상식 추모식 현판식 기공식 시무식 종무식 표지판 신호등 소방차 선거법 여객기 전투기 주의보 경쟁력 공통점 차이점 문제점 유의점 장단점 가맹점 인건비 연구비 제작비 지원금 장학금 당첨금 계약금 계약서 인증서 성명서 구독료 이자율 부가세 지방세 소득세 양도세 주차장 목욕탕 화장실 사무실 공동체 구성원 임직원 경비원 신기록 정치권 연예계 문화계 경제난 고령화 양극화 민주화 안정화 국제화 민영화 최신형 상반기 하반기 성수기 연말연시 여름철 지구촌 선진국 민주당 공화당 노동당 전라도 경상도 함경도`)

// running are endings of words in sentences and captions, which no name of an
// organisation has.
var running = words(`
	을 를 에게 에서 으로 부터 까지 에는 에도 에선 하는 받는 있는 없는 위한 통해 대한 따른 했다 한다 했던 하던 된다 됐다 이다 였다
	하고 하며 면서 다고 라고 는데 지만 려고 으면 니까 라며 이라고 라고 습니다 입니다 열린 밝힌 가운데 최초로 왼쪽 오른쪽 왼쪽부터 앞줄 뒷줄 착용 모습 관련`)

// runningWhole stand in sentences and headlines as they are: what one does to somebody
// (김가람 도운 산악인), and what joins.
var runningWhole = words(`및 등 그리고 그러나 하지만 또는 혹은 새 도운 만난 살린 키운 이끈 구한 꺾은 이긴 지킨 울린 낳은 잡은 찾은 닮은 때린 죽인 숨진 꿈꾼`)

// IsRunning reports whether w ends as words of a sentence or a caption do, not
// as the name of an organisation does.
func IsRunning(w string) bool {
	_, ok := running.ending(w)
	return runningWhole.has(w) || ok && !strings.HasSuffix(w, "마을") && !strings.HasSuffix(w, "가을") && !strings.HasSuffix(w, "노을")
}

// foreignNames are given names of foreigners that look like Korean names.
var foreignNames = words(`
	조이 빅토리아 마이클 마크 마틴 마리 마리아 마르코 마커스 제임스 제이슨 제인 제니 제프 제니퍼 제러미 피터 필립 사라 사이먼 안나 안토니 안드레 안젤라 리사 리처드
	리타 소피 소피아 노아 노엄 나탈리 나오미 라이언 라파엘 조지 조셉 조슈아 조앤 조너선 주디 주디스 줄리아 한나 한스 하워드 하비 도널드 도미닉 빈센트
	오스카 우르줄라 유발 유리 유리코 이안 이반 이브 이사벨 이언 장뤼크 해리 해럴드 허버트 고든 구스타프 지미 지나 차드 귄터 손드라
	제프리 제레미 제라드 제이콥 제이미 제롬 제럴드 조나단 조엘 조르주 조제프 조반니 조안나 주앙 유르겐 안톤 마누엘 마르틴 마리오 마리안 마사코 마이크 마틸다
	피에르 피오나 하산 하이케 한네스 하랄드 노먼 라이너 라몬 라울 라훌 사무엘 사만다 사미르 선다르 소냐 소렌 오마르 오토 오웬 우고 위르겐 이고르 이네스 이리나
	이자벨 장폴 장자크 장마리 채드 표도르 함자 호르헤 호세 호아킨 고란 길버트 길리언 나디아 노라 노엘 도나 도로시 도라 마테오 모니카 모리스 배리 빈스 안젤로
	콜린 타일러 매슈 수전 티머시 아사드 라시드 이반나 빅터 브루스 데이비드 스티븐 로버트 앤드루 토머스 다니엘 알렉산더 크리스토퍼 벤저민 니컬러스 윌리엄 찰스 에드워드 프랭크 그레그 앨런
	사토 스즈키 다카하시 다나카 와타나베 야마모토 나카무라 고바야시 가토 요시다 야마다 사사키 야마구치 마쓰모토 이노우에 기무라 하야시 시미즈 이케다 하시모토 이시카와 오가와
	오카다 하세가와 후지타 곤도 무라카미 엔도 아오키 사카모토 사이토 후쿠다 니시무라 가네코 후지와라 미우라 오카모토 마쓰다 나카지마 하라다 다무라 다케우치 와다 이시다 모리타
	우에다 스기야마 구로다 사와다 호사카 마키노 미나미 나리카와 노무라 오구라 고이즈미 오쿠다 야나기 오누마 다카노 시라이 쓰지 오누키 사쿠라이 나카노 야마시타 오쿠보 우치다 마쓰이 요시노 미야모토 후지이 오노데라 구보타
	브래들리 이즈미 오코노기 도미타 기미야 소에야 히라이와 와카미야 무라야마 마에다 하네다 미즈노 다나베 오노 니시노 구로 오니시 모치즈키 가와무라 지젤 마르타 마야 조이스 조너스 조던 나탄 나타샤 신시아 신이치 예란 우마르 은가이 이사야 인디라 조애나 조지프 주세페 지안 하킴 하셈 허먼
	알렉스 앤드류 앤디 앤서니 브라이언 캐서린 크리스 크리스티나 크리스틴 대니얼 데이브 엘리자베스 에릭 게리 그렉 헨리 제리 카렌 케빈 로라 매튜 니콜라스 니콜 레이철 로저 새라
	스콧 스티브 수잔 토마스 에밀리 에이미 엠마 줄리 올리버 루이스 루카스 막스 미셸 파울 페터 로베르토 카를로스 후안 안드레이 블라디미르 세르게이 드미트리 올가 무함마드 압둘 프랑수아
	클레어 케이트 캐런 바버라 데니스 더글러스 케네스 래리 레너드 루시 낸시 패트릭 랜디 레베카 로널드 샐리 스튜어트 테드 테리 트레이시 웨인 월터`)

// baptismal are the names Catholics are baptised with, printed in brackets behind
// their own.
var baptismal = words(`
	요한 베드로 바오로 안드레아 야고보 토마스 시몬 유다 마태오 마르코 루카 요셉 미카엘 가브리엘 라파엘 스테파노 프란치스코 아우구스티노 안토니오
	베네딕토 도미니코 이냐시오 마르티노 그레고리오 레오 빈첸시오 알로이시오 대건안드레아 사도요한 세례자요한 다니엘 비오 암브로시오 예로니모 보나벤투라
	다미아노 라우렌시오 막시모 필립보 바르톨로메오 마티아 바르나바 요아킴 즈카르야 에우제비오 사무엘 미카 클레멘스 율리아노 프란치스코하비에르 요한보스코
	마리아 안나 데레사 가타리나 세실리아 체칠리아 글라라 클라라 루치아 아녜스 아가타 바르바라 헬레나 모니카 엘리사벳 율리아 소화데레사 막달레나 마르타
	카타리나 레오폴도 마르첼리노 마르첼로 파트리치오 콘스탄티노 세바스티아노 세바스찬 크리스토포로 알베르토 라이문도 베르나르도 보니파시오 요셉피나 비비안나 젬마 로사 스텔라 미카엘라 안젤라 크리스티나 레지나 베로니카 유스티나 실비아 아나스타시아 수산나 요안나 프란체스카 리디아 벨라뎃다`)

// IsBaptismal reports whether w is a Catholic's baptismal name (스테파노).
func IsBaptismal(w string) bool { return baptismal.has(w) }

// IsCleric reports whether the title is one whose holders are called by their baptismal
// names (신부, 수녀님).
func IsCleric(title string) bool {
	switch strings.TrimSuffix(title, "님") {
	case "신부", "수녀", "수사", "주교", "대주교", "추기경", "부제":
		return true
	}
	return false
}

// IsForeignName reports whether w is a given name of foreigners though it looks
// like a Korean name (마이클, 제임스).
func IsForeignName(w string) bool { return Syllables(w) > 1 && foreignNames.has(w) }

// modifiers end words that say something of the noun after them, or stand in a
// sentence before it.
var modifiers = words(`는 은 한 된 인 던 할 될 을 를 의 와 과 에 로 며 고 도 만 씨 던 린 긴 친 른 운 히 게`)

// IsModifier reports whether w ends as a verb or a particle before a noun does
// (인사말하는, 취임한, 가람의), which the name of an organisation hardly does.
func IsModifier(w string) bool {
	_, size := utf8.DecodeLastRuneInString(w)
	return IsRunning(w) || modifiers.has(w[len(w)-size:])
}

// glued are particles that tie the noun before them into its sentence.
var glued = words(`이 가 은 는 을 를 과 와 의 에 에서 도`)

// GoesOn reports whether s goes on the noun before it, a name in brackets, with a
// particle: [한빛뉴스]가 만난 사람들은 …
func GoesOn(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return glued.has(first)
}

// particles after a noun that hardly end a name.
var particles = words(`는 를 을 의 와 과 에 로 들 급`)

// IsSurname reports whether s is a Korean surname of one or two syllables.
func IsSurname(s string) bool { return surnames.has(s) || doubleSurnames.has(s) }

// IsDoubleSurname reports whether s is a surname of two syllables (남궁, 황보).
func IsDoubleSurname(s string) bool { return doubleSurnames.has(s) }

// IsName reports whether w looks like a whole Korean name: a surname and a
// given name of one or two syllables, or a surname of two syllables and up to
// two more. It says nothing about a person being meant: 전주 passes, so a
// caller needs more evidence. Common nouns of that form do not pass.
func IsName(w string) bool {
	n := Syllables(w)
	if n < 0 {
		return isHanjaName(w)
	}
	if n < 2 || n > 4 || notNames.has(w) || titlePrefixes.has(w) {
		return false
	}
	const syllable = len("가")
	if !(n >= 3 && doubleSurnames.has(w[:2*syllable]) || n <= 3 && surnames.has(w[:syllable]) || n == 4 && hasBothSurnames(w)) {
		return false
	}
	for i := syllable; i < len(w); i += syllable {
		if foreignSyllables.has(w[i : i+syllable]) {
			return false
		}
	}
	if last := w[(n-1)*syllable:]; n == 3 && neverLast.has(last) || n == 2 && particlesAndVerbs.has(last) || n == 3 && last == "을" && !strings.Contains("가고노다새하", w[syllable:2*syllable]) { // 사이에, 원해요, 가람시, 나누며; 모습을, but 김가을
		return false
	}
	if n == 3 && particles.has(w[2*syllable:]) && (notNames.has(w[:2*syllable]) || titlesWhole[w[:2*syllable]] == Contributor) { // 정부는, 대표에
		return false
	}
	return !(strings.HasSuffix(w, "다") && (n == 2 || pastTense(w)) || strings.Contains(w, "기자") || strings.HasSuffix(w, "팀") || strings.HasSuffix(w, "씨") ||
		n == 3 && (strings.HasSuffix(w, "과") || strings.HasSuffix(w, "읍") || strings.HasSuffix(w, "면")))
}

// IsRareName reports whether w may be a name although it ends as few names and many other
// words do (김종면), so that only a reporter's title right behind makes it one.
func IsRareName(w string) bool {
	const syllable = len("가")
	return Syllables(w) == 3 && longSurnames.has(w[:syllable]) && strings.Contains("면시요", w[2*syllable:]) && !notNames.has(w[:2*syllable]) && !places.has(w[:2*syllable])
}

// hasBothSurnames reports whether w, of four syllables, is the name of one who carries both
// parents' surnames: 조한혜정.
func hasBothSurnames(w string) bool {
	const syllable = len("가")
	last := w[3*syllable:]
	return longSurnames.has(w[:syllable]) && longSurnames.has(w[syllable:2*syllable]) && last != "은" && (EndsGiven(w) || strings.Contains("정수경순연주", last)) &&
		!notNames.has(w[:2*syllable]) && !places.has(w[:2*syllable])
}

// hanjaSurnames are the surnames as old papers print them.
const hanjaSurnames = "金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋柳洪全高文孫梁裵裴白許南沈盧河郭成車朱禹具羅閔陳嚴元千方孔玄咸卞廉呂秋都石宣薛馬吉延魏表明奇潘王琴玉陸印孟諸卓魚殷片龍芮慶奉史夫賈卜太睦邢皮杜甘陰賓董溫扈范左彭劉兪邊池辛任蔡丁"

// neverLast end nouns, verbs and adverbs of three syllables and nobody's name (임대료, 시스템,
// 위기감), particlesAndVerbs what is shorter (나의, 대할).
var (
	neverLast = syllables("는를에와적써요시가게며데된할히험책곳측층패" +
		"돼될켜쳐져줘럼럽픈댄댈값념략밭쪽짓째체칙총축탓탕텔톱통투틀폐폭합핵획료템죄버급십코드농력팅증릭닉널물러카감집색스어")
	particlesAndVerbs = syllables("의를는에와로며된할될돼게")
)

// foreignSyllables are in no Korean's given name: 마틴슨, 이벤트.
var foreignSyllables = syllables("틴슨크프트츠쿠쓰즈턴릿럼럴렐넬켈텔펠퍼켓넷핏샵컵팩튜츄")

// IsHanja reports whether w is all Chinese characters.
func IsHanja(w string) bool {
	for _, r := range w {
		if !unicode.Is(unicode.Han, r) {
			return false
		}
	}
	return w != ""
}

// isHanjaName reports whether w is two or three Chinese characters of which the
// first is a surname.
func isHanjaName(w string) bool {
	n := 0
	for _, r := range w {
		if !unicode.Is(unicode.Han, r) || n == 0 && !strings.ContainsRune(hanjaSurnames, r) {
			return false
		}
		n++
	}
	return n == 2 || n == 3
}

// pastTense reports whether w, which ends in 다, is a verb in the past (이겼다):
// the syllable before has ㅆ under it.
func pastTense(w string) bool {
	r, _ := utf8.DecodeLastRuneInString(w[:len(w)-len("다")])
	const ssangsiot = 20
	return IsHangul(r) && final(r) == ssangsiot
}

// IsNoun reports whether w is one of the common nouns that look like names.
func IsNoun(w string) bool { return notNames.has(w) }

// IsCommonName reports whether w looks like a name whose surname is frequent: 이지원,
// but not 선운사.
func IsCommonName(w string) bool {
	return IsName(w) && Syllables(w) == 3 && longSurnames.has(w[:len("가")])
}

// shortGivens are given names of one syllable in which hardly a noun ends, and shortNouns
// those that do behind a surname.
const shortGivens = "찬훈웅혁솔율섭욱빈준훤휘윤균규헌협곤엽춘흠혜철민현석건완희탁홍룡록숙범환진호은영"

var shortNouns = words(`
	강철 고민 고철 고환 고희 노숙 노환 문건 문민 문헌 민완 배석 배웅 배율 백숙 서민 성숙 성웅 성찬 송환 신규 신록 신춘 신탁 안건 양철 오찬 원석 원탁 유숙 유희
	이민 이완 이윤 이율 전범 전율 전철 전환 정규 정석 정숙 조건 조석 조숙 조율 조준 조찬 차석 천민 천혜 하숙 임협 구현 한민
	강진 남진 문진 방진 송진 신진 오진 전진 정진 차진 강호 문호 백호 성호 신호 양호 엄호 오호 남은 박은 성은 신은 심은 안은 양은 민영 배영 유영 허영 한은`)

// EndsGiven reports whether w ends in a syllable in which given names end and hardly a noun.
func EndsGiven(w string) bool {
	_, size := utf8.DecodeLastRuneInString(w)
	return strings.Contains(shortGivens, w[len(w)-size:])
}

// IsShortName reports whether w is a frequent surname and a given name of one syllable, and
// can hardly be anything else: 홍찬, but not 홍수.
func IsShortName(w string) bool {
	return IsName(w) && Syllables(w) == 2 && longSurnames.has(w[:len("가")]) && EndsGiven(w) && !shortNouns.has(w)
}

// IsLongName reports whether w is a surname of one syllable with three more, as
// the few who carry both parents' surnames or a long given name have. Many nouns
// look so; it wants a title right after it.
func IsLongName(w string) bool {
	const two = 2 * len("가")
	return Syllables(w) == 4 && longSurnames.has(w[:two/2]) && !notNames.has(w) && !notNames.has(w[:two]) && !notNames.has(w[two:]) && !reporterFields.has(w[two:]) && !IsPlace(w[:two]) &&
		!IsDepartment(w) && !IsOrganization(w) && JobTitle(w) == NoRole
}
