package korean

import (
	"strings"
	"unicode/utf8"
)

// Role says in what capacity the holder of a title, or the person after a
// label, is credited.
type Role int

const (
	NoRole       Role = iota
	Reporter          // works for the press and writes: 기자, 특파원, 논설위원
	Contributor       // writes from outside: 교수, 변호사, 시인
	Photographer      // 사진기자, 사진=
	Crew              // 영상편집, 그래픽=, 진행=
	Script            // 구성: of a broadcast's crew, unless a reporter did it
	Editor            // 편집기자, 확인=
)

// titlesWhole are titles only as they stand: longer words that end so are
// something else (연기자, 특기자, 백상경제연구원, 어르신부).
var titlesWhole = roles(map[Role]set{
	Reporter: words(`
		기자 정기자 선임기자 수석기자 대기자 인턴기자 수습기자 객원기자 시민기자 독자기자 명예기자 홍보기자 학생기자 청년기자 어린이기자 청소년기자
		전문기자 여행기자 음식기자 의학기자 과학기자 경제기자 문화기자 스포츠기자 취재기자 통신기자 탐사기자 국방기자 총괄기자
		부장기자 차장기자 팀장기자 대학생기자 주부기자 실버기자 본부기자 주재기자 지역기자 책임기자 프리랜서기자 연수기자
		방송기자 전직기자 주민기자 국민기자 재외기자 데이터기자 콘텐츠기자 대표기자 전임기자 뉴스기자 기동취재기자 記者 선임記者 大記者 專門記者 論說委員 主筆 特派員 특파원 特派員 통신원 리포터 객원에디터 편집주간 기획주간 인턴 인턴PD PD 피디 P.D CP
		국장대우 부국장대우 부장대우 차장대우 총국장 지국장 주필 논설주간 논설고문 논설실장 논설위원실장 주간 대기자(大記者) 칼럼리스트`),
	Photographer: words(`
		사진기자 사진부기자 영상미디어기자 영상미디어객원기자 영상미디어인턴기자 사진영상기자`),
	Crew: words(`
		영상기자 촬영기자 카메라기자 영상취재기자 영상편집기자 디자인기자 그래픽기자 일러스트기자 삽화기자 미술기자 삽화가 일러스트레이터 디자이너 진행자 영상편집자 카메라감독`),
	Editor: words(`편집기자 교열기자 교정기자 종합편집기자`),
	Contributor: words(`
		연구원 주임연구원 전임연구원 초빙연구원 특별연구원 전문연구원
		방문연구원 부연구원 박사후연구원 명예연구원 인턴연구원 상임연구원 정책연구원
		저자 지은이 역자 공저자 회원 정회원 단원 인턴십 감독 코치 선수 의사 한의사 약사 한약사 목사 신부 수녀 스님 교무 전도사
		주지 주임교무 신부님 주교 교장 교감 교사 강사 시인 화가 화백 향우 주부 농부 어부 회사원 직장인 자영업자 대학생 대학원생 고교생 재학생 휴학생 졸업생 수강생 연수생 교육생 수료생 수험생 학생 독자
		시민 주민 군인 소방관 공무원 은퇴자 취업준비생 프리랜서 배우 가수 성악가 안무가
		판사 검사 MD 경감 경정 경위 경사 총경 경장 순경 경무관
		소방위 소방장 소방경 소방령 소방준감 준감 소방감 정감 소방사 소방교 소방정 이사 상무 전무 대표 박사 석사 사서
		감정사 위원 팀원 의원 장관 차관 총리 대통령 시장 군수 구청장 도지사 지사 대사 공사
		간사 총무 총재 원장 소장 관장 서장 국장 부장 차장 과장 실장 팀장 처장 청장
		회장 사장 행장 단장 대장 총장 학장 처장 프로 책임 수석 선임 대리 주임
		CEO CFO CTO COO CSO CIO 장학사 공증인 농민 어민 상인 노동자 청년 예술가 조교수 정교수
		파티시에 학부모 중학생 초등학생 청소년 유학생 교민 탈북민 이주민 해녀 귀농인 소상공인 환경미화원 자원봉사자 간호조무사 전공의 공보의 전임의 개원의 군의관 원감
		이장 통장 화학자 국문학자 명인 이수자 전승자 대목장 프로골퍼 바둑기사 프로기사
		담임 악장 정원사 옴부즈만 부원장보 부총재보 학우 동문 직원 교직원 PM 객원필자 필진 객원필진 편집진 서포터즈 주임신부 보좌신부 본당신부 협력신부 동대장 대대장 소대장 전대장 기장 부기장 수련의 교목 종정 군법사 주임사제 환경관리원 겸임연구원 초청연구원 파견연구원 전담연구원 학생연구원 비상임연구원 공업주사 시설주사 농업주사 보건주사 환경주사 세무주사 전산주사
		대법원장 지원장 재판연구원 로클럭 승무원 집사 장로 군목 군종신부 랍비 훈장 권사 제독 준장 대령 중령 소령 대위 치안감 목수
		부주교 사제 동시인 시의장 구의장 도의장 해양경찰 실무관 공무직 청원경찰 노회장 사모 사관 교위 교감 교령 주사 서기 사무장 전교 대주교 추기경 부제 수사 수도사 법사 강도사 하사 중사 상사 원사 준위 소위 중위 이병 일병 상병 병장 훈련병
		사관생도 중장 부사관 의경 서평가 래퍼 드러머 마술사 마임이스트 발레리나 발레리노 오르가니스트 성우 쇼호스트 카투니스트 레지던트 점장 PB RM
		CDO CHO CLO CPO CRO 대리기사 화물기사 용접공 옹기장 기능장 인간문화재 기관장 제과장 조리장 주방장 사범 티칭프로 레슨프로 프로게이머 마라토너 페미니스트 워킹맘 간병인
		특보 차관보 보좌역 예비후보 당대표 기초의원 광역의원 옴부즈맨 방문학자 퇴직기자 해경 함장 편대장 박사과정 석사과정 박사수료
		조교 관리관 군무원 교관 훈육관 생도 의무경찰 특사 외교관 전직외교관 국방무관 사원 논객 뮤지션 디제이 DJ 댄서 싱어 장인 임학자 목공예가
		등반가 축산인 어업인 수산인 임업인 양봉인 역장 교구장 회주 방장 조실 지부위원장 사감 CMO CISO 리드 셀장 랩장 유닛장 어소시에이트
		에반젤리스트 엔젤투자자 바텐더 브루마스터 서점원 투어프로 고등학생 교환학생 로스쿨생 사법연수생 신학생 간사장 대사대리 작명가 관상가 국선변호인 법원주사 주임원사
		구세군사관 교구사제 원목신부 전수자 타투이스트 서점주인 책방주인 무형문화재 고충처리인 고문신부 원로신부 지도신부 원무 성도 불자 원로교무 예비교무 부교무
		테너 바리톤 명창 모델 개그맨 코미디언 택배기사 버스기사 택시기사 조종사 자문역 교육의원 선장`),
})

// titleEndings end a title of any length: 대중음악평론가, 소방홍보팀장, 석좌교수.
var titleEndings = roles(map[Role]set{
	Reporter: words(`
		전문기자 선임기자 인턴기자 객원기자 시민기자 명예기자 학생기자 홍보기자 수습기자 대기자 주재기자 취재기자 특파원 논설위원 해설위원 편집위원 보도국장 편집국장 출판국장 콘텐츠국장 총괄부국장 편집부국장 보도부국장 뉴스국장 디지털국장
		편집장 정치부장 경제부장 사회부장 문화부장 산업부장 국제부장 편집부장 취재부장 취재팀장 뉴스부장 앵커 아나운서 캐스터
		젠더데스크 외신캐스터 기상캐스터 부장대우 차장대우 국장대우 에디터 통신원 리포터 교양PD 예능PD 다큐PD 라디오PD 수습PD 콘텐츠PD 뉴스PD 시사PD 편집인 발행인 취재본부장 보도본부장 뉴스룸국장`),
	Contributor: words(`
		교수 박사 변호사 변리사 회계사 세무사 노무사 법무사 관세사 행정사 건축사 기술사 평가사 상담사 치료사 영양사
		복지사 계리사 중개사 손해사정사 지도사 요리사 셰프 소믈리에 전문의 주치의 의사 약사 평론가 비평가 작가 소설가 수필가
		시조시인 문학가 극작가 칼럼니스트 저널리스트 애널리스트 이코노미스트 컨설턴트 큐레이터 크리에이터 프로듀서
		엔지니어 개발자 연구가 전문가 활동가 운동가 건축가 조각가 사진가 번역가 기고가 저술가 탐험가 기업가 발명가 사상가 역사가
		출판편집자 편집자 음악가 작곡가 작사가 만화가 서예가 여행가 미식가 기획가 기획자 사학자 과학자 법학자 경제학자 인류학자 철학자 사회학자
		신학자 수학자 물리학자 역사학자 심리학자 정치학자 언어학자 문학자 미래학자 천문학자 생물학자 학자 최고경영자 최고기술책임자 최고투자책임자 최고재무책임자 책임자 장학관 연구위원 기획위원
		자문위원 전문위원 상임위원 운영위원 정책위원 심의위원 조정위원 특위위원 집행위원 위원 대의원 국회의원 시의원 도의원
		구의원 군의원 위원장 부위원장 이사장 회장 사장 부장 차장 과장 국장 실장 팀장 처장 청장 소장 원장 관장 서장 단장
		본부장 센터장 지구대장 지점장 지사장 지부장 지회장 지청장 총장 학장 교장 교감 교사 강사 훈련사 조련사 대표 대표이사 이사 상무
		전무 고문 감사 총괄 파트너 매니저 코디네이터 마케터 조합장 행장 은행장 법원장 검사장 지검장 고검장 차장검사 부장검사 부장판사
		검사 판사 재판관 대법관 부지사 부시장 부군수 부구청장 장관 차관 대사 영사 총영사 수석비서관 비서관 행정관
		보좌관 담당관 사무관 서기관 주무관 대변인 사무총장 사무국장 사무처장 목사 스님 시인 화가 감독 코치 주임
		학예사 학예연구사 학예연구관 학예실장 경찰관 경감 경정 경위 총경 직무대행 권한대행 의장 계장
		카피라이터 디렉터 디자이너 스타일리스트 에세이스트 스트래티지스트 갤러리스트 피아니스트 바이올리니스트 첼리스트 기타리스트 플로리스트
		싱어송라이터 유튜버 블로거 인플루언서 바리스타 프로파일러 펠로우 펠로 보조원 연구자 대행 수석 헤드헌터 프라이빗뱅커 통역사 법정통역 동시통역 통번역사 해설사 심리사 설계사 관리사 제빵사
		조향사 조리사 미용사 이용사 사육사 조산사 측량사 속기사 번역사 교육사 기관사 운전사 쉐프 총수 조경가 원예가 가드너 아키비스트 항해사 구조사 방사선사 임상병리사 보건사 요양보호사 선교사 연출가 공예가 도예가 전략가 창업가 창업자 소리꾼 공장장
		단원 대원 조합원 명장 활동지원사 미식가 애호가 수집가 강연가 낭독가 도슨트
		보호관 조정관 분석관 계획관 검사관 목수 예보관 관측관 검역관 감독관 조사관 심판관 심사관 연구관 수사관 기획관 정책관 심의관 협력관 이사관 법무관 교도관 집행관 감사관 총리
		파트장 그룹장 면장 읍장 지휘자 해설가 분석가 프로그래머 커뮤니케이터 퍼실리테이터 심사역 트레이더 트레이너 공중보건의 북튜버 등산가 독서가 인문학자
		스토리텔러 산악인 방송인 언론인 체육인 문화인 기업인 정치인 경영인 농업인 법조인 예술인 음악인 국악인 연극인 영화인 출판인 상근부회장 연합회장 협회장 학회장 재단장 교육장 학교장 교육감 총재 간사 위촉연구원 객원연구원 선임연구원 책임연구원
		장교 참모 해커 사범 서기 연구사 지도관 주사보 서기보 보호주사 행정주사 캠페이너 옹호관 집사 권사 장로 정감 총감 사령관 사단장 여단장 연대장 배우 간호사 아티스트 사이언티스트
		캐피탈리스트 스페셜리스트 에듀케이터 액셀러레이터 퍼포머 라이더 농부 지기 전담사 점성술사 처방사 양봉가 집배원 설립자 창립자 한학자 국학자 공학자 의학자 방문교수 학예연구원
		사정관 지원관 참사관 특보 지휘관 보급관 교정관 관찰관 주재관 보유자 연주자 라이터 소프라노 미술가 무용가 편곡가 계획가 명상가 사업가 정치가 행정가 교육가 이론가 실천가 수행자 지배인 부문장 법인장
		캘리그라퍼 캘리그래퍼 플루티스트 클라리네티스트 하피스트 베이시스트 비올리스트 색소포니스트 퍼커셔니스트
		랩장 클러스터장
		대장 동장 역장 반장 시설장 상담원 재활사 경매사 감별사 감리사 도선사 관세관 예비역대령
		수석연구원 심판장 재판장 한국석좌 석좌 운영자 기획자 제작자 마이스터`),
})

// noTitles end as titles do.
var noTitles = words(`출판사 남부지사 북부지사 동부지사 서부지사 중부지사 운동장 초대장 골목대장 토지대장 관리대장 건축물대장`)

// subjects are titles of people who are written about far more often than they
// write: a line of a name and one of these is a caption or a keyword.
var subjects = words(`
	의원 장관 차관 총리 대통령 후보 감독 코치 선수 배우 가수 시장 군수 구청장 도지사 지사 대사 판사 검사 재판관 대법관
	부장판사 부장검사 경찰관 소방관 공무원 군인 시민 주민 학생 독자 개그맨 코미디언 모델 화백 후보 예비후보 당대표 기초의원 광역의원`)

// titlePrefixes may stand before a title as a word of their own and belong to it.
var titlePrefixes = words(`
	아트 크리에이티브 테크니컬 수습 수석 선임 책임 명예 객원 비상임 외부 겸임 초빙 공동 대표 상임 상근 담당 부 총괄 특임 석좌 외래 시사 문학 미술
	피처 피쳐 뷰티 컨트리뷰팅
	음악 영화 출판 음식 여행 과학 경제 정치 문화 사진아카이브 외교안보 영상미디어 방송 드라마 만화 패션 건강 IT 군사
	글로벌 대중음악 대중문화 독립 프리랜서 전담 고전 클래식 뮤지컬 공연 무용 연극 스포츠 축구 야구 역사 철학 미식 와인 커피
	공익 국선 국어 기상 노무 임상 예비 전업 조세 형사 진로 화학 유아 민속 우주 인구 원전 연금 도시 주택 지진 전략 서양 동양 한식 양식 조경 조리 제과 제빵 도예 공예 기계 창작 공공 인문 인지 고위
	책 북 그림책 동화 웹툰 게임 자동차 부동산 교육 심리 환경 기후 의학 종교 노동 국제 안보 북한 재테크 금융 투자 리더십 커뮤니케이션 주한 주미 주일 주중 주영 산업 사회 디지털 콘텐츠 테크 라이프스타일 통신방송 방송통신 정보통신 다큐멘터리 웹소설 추리 르포 생태 라디오 예비역 육군 해군 공군 해병대`)

// ranks before 기자 are part of the title, where another word would be a field or a
// desk (경제 기자).
var ranks = words(`취재 수습 선임 수석 객원 명예 시민 학생 전문 전임 책임 주재 온라인 디지털 모바일 인터넷 뉴미디어 어린이 청소년 대학생 주부 홍보 현장 마을 주민`)

// IsRank reports whether w before 기자 belongs to the title: 취재 기자, 수습 기자.
func IsRank(w string) bool { return ranks.has(w) }

// fields go before a title as its subject (경제학 박사, 역사 교사, 출판 평론가).
var fieldTitles = words(`
	박사 석사 교사 강사 평론가 비평가 칼럼니스트 작가 저술가 연구가 전문가 에디터 전문기자 기자 저널리스트 활동가 컨설턴트
	크리에이터 라이터 분석가 명창 큐레이터 해설위원 캐스터 훈련사 해설사 치료사 자원봉사자`)

// photoFields before 기자 make a photographer of the reporter.
var photoFields = words(`영상미디어 사진 사진부 영상 사진영상부 영상부 멀티미디어 포토`)

// JobTitle says what a title makes of its holder, NoRole where w is none. w is
// one printed word: 기자, 두바이특파원, 대중음악평론가, 소방홍보팀장. A surname with
// a title (김교수) is none: it is how people are spoken of.
func JobTitle(w string) Role {
	if role := titlesWhole[w]; role != NoRole {
		return role
	}
	if front, ok := strings.CutSuffix(w, " 위원"); ok { // 논설 위원
		return JobTitle(front + "위원")
	}
	if rank, ok := strings.CutSuffix(w, " 대우"); ok {
		if role := titlesWhole[rank+"대우"]; role != NoRole || !strings.HasSuffix(rank, "장") {
			return role // 차장 대우
		}
		return JobTitle(rank) // 부원장 대우
	}
	if field, ok := strings.CutSuffix(w, "기자"); ok && (reporterFields.has(field) || strings.HasSuffix(field, " ") || IsDesk(field) || Syllables(field) > 3 && strings.HasSuffix(field, "실")) {
		return Reporter
	}
	if rank, ok := strings.CutPrefix(w, "지방"); ok && titlesWhole[rank] == Contributor { // 지방소방위, 지방사무관
		return Contributor
	}
	if dan, ok := strings.CutSuffix(w, "단"); IsGrade(w) || ok && len(dan) == 1 && dan[0] >= '1' && dan[0] <= '9' { // 홍길동 9단
		return Contributor
	}
	if front, ok := strings.CutSuffix(w, "본부장"); ok && (IsPlace(front) || front == "전국") { // of a press's province
		return Reporter
	}
	if e, ok := governs.ending(w); ok && IsPlace(w[:len(w)-len(e)]) {
		if e == "지사" && !provinces.has(w[:len(w)-len(e)]) { // 서울지사, a branch
			return NoRole
		}
		return Contributor
	}
	e, role := titleEndings.ending(w)
	if role == NoRole {
		return NoRole
	}
	if _, ok := noTitles.ending(w); ok {
		return NoRole
	}
	if front := w[:len(w)-len(e)]; front != "부" && IsSurname(front) { // 김교수
		return NoRole
	}
	return role
}

// IsGrade reports whether w is the grade of an official: 7급, 지방행정7급.
func IsGrade(w string) bool {
	n, ok := strings.CutSuffix(w, "급")
	return ok && n != "" && '1' <= n[len(n)-1] && n[len(n)-1] <= '9' && (len(n) == 1 || n[len(n)-2] >= utf8.RuneSelf)
}

// governs are heads of places: 서울시장, 강릉시장, 경기도지사.
var governs = words(`시장 군수 구청장 도지사 지사 특별시장 광역시장`)

// provinces have a governor called 지사.
var provinces = words(`경기 강원 충북 충남 전북 전남 경북 경남 제주 경기도 강원도 충북도 충남도 전북도 전남도 경북도 경남도 제주도`)

// SplitGlued parts a name from the newsroom title it is printed together with:
// 한가람기자, 한가람여행기자, 한가람PD. Titles from outside the press are not parted,
// since too many nouns would look like names before them.
func SplitGlued(w string) (name, title string, ok bool) {
	for i, n := range [...]int{4, 3, 2, 4} {
		at := n * len("가")
		if len(w) <= at || !isStaff(w[at:]) || Syllables(w[:at]) != n && !isHanjaName(w[:at]) {
			continue
		}
		name, title = w[:at], w[at:]
		if !IsName(name) && !IsRareName(name) && (i < 3 || !IsLongName(name)) || IsPlace(name) {
			continue
		}
		if n == 2 && title != "기자" && title != "인턴기자" && title != "선임기자" && title != "수습기자" && title != "객원기자" && title != "특파원" && title != "PD" {
			continue
		}
		if titlesWhole[w] != NoRole || JobTitle(w) != NoRole && !IsCommonName(name) && !strings.HasSuffix(w, "기자") && !strings.HasSuffix(w, "특파원") && !strings.HasSuffix(w, "논설위원") && !strings.HasSuffix(w, "캐스터") {
			break // it is a title as a whole
		}
		return name, title, true
	}
	return "", "", false
}

// SplitName gives the length of the name that w begins with where the name of an
// organisation or a calling is printed together with it: 홍길동가람대학교, 홍길동주부,
// 해월스님. It is 0 for other words.
func SplitName(w string) int {
	const at, short = len("홍길동"), len("가람")
	if name, ok := strings.CutSuffix(w, "스님"); ok && len(name) == short { // 해월스님
		return short
	}
	if len(w) < at+short || !utf8.RuneStart(w[at]) || !IsName(w[:at]) || !IsCommonName(w[:at]) && !universities.has(w[at:]) || IsOrganization(w[:at]) || strings.HasSuffix(w[:at], "회") || IsPlace(w[:at]) || IsPlace(w[:short]) || notNames.has(w[:short]) {
		return 0
	}
	rest := w[at:]
	if kind, ok := orgEndings.ending(rest); JobTitle(rest) == Contributor || titlePrefixes.has(rest) || ok && len(rest)-len(kind) >= short && !strings.HasPrefix(rest, "기념") { // but 홍길동기념사업회
		return at
	}
	return 0
}

// reporterFields go before 기자 without a space: 온라인기자, 연예기자. The table is
// closed because 연기자, 특기자 and 신문기자 are no credits.
var reporterFields = words(`
	온라인 디지털 뉴미디어 모바일 연예 스포츠 정치 경제 사회 문화 산업 증권 부동산 의학 과학 환경 국방 군사 노동 교육 외교 통일 북한
	법조 종교 음악 미술 영화 패션 여행 음식 레저 자동차 IT 게임 바이오 유통 금융 국제 지역 탐사 데이터 인터랙티브 건설 에너지 농업
	정책 소비자 SNS 블로그 마을 동네 장애인 이주민 다문화 외국인 농촌 여성 육아 캠퍼스 주니어 꼬마 새싹 시니어 어르신 노인 현장 특집 기획 사건 파워 웹 인터넷 견습 계약 순회 보도`)

// Glued gives the length of the name, the title or the press at the front of w that
// another word is printed together with (홍길동기자, 외신캐스터김철수PD, 기자구독, 가람일보홍길동
// 기자), the length of w where none is.
func Glued(w string) int {
	if i := strings.Index(w, "다른기사"); i > 0 {
		return Glued(w[:i])
	}
	if i := strings.Index(w, "기자"); i >= 0 && !IsNameLabel(w) {
		end := i + len("기자")
		if rest := w[end:]; IsButton(rest) || OpensButton(rest) || press.has(rest) || strings.HasPrefix(rest, "기자") { // 홍길동기자구독, 기자이메일
			return Glued(w[:end])
		}
	}
	if name, _, ok := SplitGlued(w); ok {
		return len(name)
	}
	if half := len(w) / 2; half > 0 && utf8.RuneStart(w[half]) && IsHanja(w[half:]) && IsName(w[:half]) { // 홍길동洪吉童
		return half
	}
	if at := len("홍길동"); len(w) > at && utf8.RuneStart(w[at]) && IsFirm(w[at:]) && IsCommonName(w[:at]) { // 홍길동재단법인 가람
		return at
	}
	if at := len(w) - len("홍길동"); at >= len("가나") && utf8.RuneStart(w[at]) && IsName(w[at:]) && JobTitle(w[at:]) == NoRole && !IsOrganization(w[at:]) && !IsOrganization(w) && (press.has(w[:at]) || IsNameLabel(w[:at])) { // 가람일보홍길동 기자
		return at
	}
	if len(w) < 7*len("가") || len(w) > 16*len("가") {
		return len(w)
	}
	for at := 2 * len("가"); at+3*len("가") < len(w); at += len("가") {
		if !utf8.RuneStart(w[at]) || Syllables(w[:at]) < 0 {
			break
		}
		if JobTitle(w[:at]) != Reporter {
			continue
		}
		if name, _, ok := SplitGlued(w[at:]); ok && Syllables(name) == 3 {
			return at
		}
	}
	return len(w)
}

// persons are the last syllables of words for people.
var persons = words(`자 인 가 사 원 장 관 수 생 꾼 이 주 총리 멘토 리더 러너 유튜버 블로거 코디 메이커 디렉터 플래너 마스터 스타`)

// IsPerson reports whether w ends as words for people do (산악인, 여행자). It is a
// weak sign: organisations and things end so too.
func IsPerson(w string) bool {
	e, ok := persons.ending(w)
	return ok && !strings.HasSuffix(w, "기자") && Syllables(w) >= 3 && len(e) < len(w)
}

// isStaff reports whether title is a whole title of the newsroom, the field or the place
// before it known: 논설위원, 도쿄특파원, 사회부기자.
func isStaff(title string) bool {
	if role := titlesWhole[title]; role != NoRole {
		return role != Contributor
	}
	e, role := titleEndings.ending(title)
	if e == "" && strings.HasSuffix(title, "기자") {
		e, role = "기자", Reporter
	}
	front := title[:len(title)-len(e)]
	return role == Reporter && (front == "" || reporterFields.has(front) || IsPlace(front) || IsDesk(front))
}

// IsDeskHead reports whether the title is one that newsrooms have, and companies
// too.
func IsDeskHead(title string) bool {
	switch title {
	case "부장", "차장", "팀장", "본부장", "대표이사":
		return true
	}
	return strings.HasSuffix(title, "국장")
}

// IsSubject reports whether the title is one of people who are usually written
// about (의원, 장관, 감독): alone it does not make its holder an author.
func IsSubject(title string) bool {
	e, ok := governs.ending(title)
	return subjects.has(title) || ok && IsPlace(title[:len(title)-len(e)])
}

// parties are political parties, and the parliament: their people are written about.
var parties = words(`
	국회 더불어민주당 민주당 국민의힘 국힘 정의당 조국혁신당 개혁신당 진보당 기본소득당 사회민주당 새로운미래 녹색정의당 녹색당 노동당 자유한국당 한국당 미래통합당
	새누리당 한나라당 국민의당 바른미래당 바른정당 민주평화당 민생당 새정치민주연합 열린우리당 열린민주당 통합진보당 민주노동당 자유민주연합`)

// IsParty reports whether w is a political party.
func IsParty(w string) bool { return parties.has(w) }

// masthead are titles that stand before a name in the imprint of an outlet.
var masthead = words(`발행인 편집인 대표 대표이사 대표자 사장 회장 발행·편집인 심사위원 심사위원장 고문 감독`)

// IsMasthead reports whether the title before a name is the imprint's (발행인
// 홍길동), not a byline's.
func IsMasthead(title string) bool { return masthead.has(title) }

// imprint are titles that nobody but an imprint, a jury's list or the credits of a work
// prints alone before a name.
var imprint = words(`발행인 편집인 대표이사 대표자 심사위원 심사위원장 감독 저자 지은이 역자 공저자`)

// IsImprint reports whether the title alone before a name makes it one of an imprint, of a
// jury or of a work's credits.
func IsImprint(title string) bool { return imprint.has(title) }

// IsTitlePrefix reports whether w may open a title of several words: 수석,
// 대중음악, 영상미디어, 경제·산업.
func IsTitlePrefix(w string) bool {
	one, rest, two := strings.Cut(w, "·")
	return (titlePrefixes.has(one) || strings.HasPrefix(w, "주") && IsPlace(w[len("주"):])) && (!two || titlePrefixes.has(rest))
}

// IsFieldTitle reports whether the word before the title names its holder's
// field and belongs to it (출판 평론가, 경제학 박사), not the place of work.
func IsFieldTitle(title string) bool { return fieldTitles.has(title) }

// IsField reports whether w is short enough for the name of a field; an
// organisation's is longer (가람여성민우회 활동가).
func IsField(w string) bool { return Syllables(w) < 7 }

// IsPhotoField reports whether w before 기자 makes a photographer (영상미디어 기자).
func IsPhotoField(w string) bool { return photoFields.has(w) }
