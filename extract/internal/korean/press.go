package korean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// press are names of outlets, as mastheads and brackets print them.
var press = words(`
	뉴스토마토 조선일보 조선비즈 스포츠조선 중앙일보 일간스포츠 동아일보 스포츠동아 한겨레 한겨레21 경향신문 스포츠경향 한국일보
	국민일보 세계일보 서울신문 문화일보 매일경제 매경 한국경제 한국경제TV 한경닷컴 한경비즈니스 한경 매경닷컴 매경이코노미
	이데일리 머니투데이 머니S 아시아경제 헤럴드경제 헤럴드POP 헤럴드팝 코리아헤럴드 파이낸셜뉴스 서울경제 이투데이 아주경제
	디지털타임스 전자신문 지디넷코리아 디지털데일리 블로터 AI타임스 미디어오늘 시사IN 시사인 시사저널 시사저널e 대전일보
	강원도민일보 제주일보 디지털투데이 충청투데이 인천일보 경북일보 중부일보 기호일보 경남도민일보 천지일보 서울와이어
	일요서울 톱스타뉴스 스트레이트뉴스 데일리시큐 시사포커스 뉴스프리존 폴리뉴스 화이트페이퍼 비즈니스코리아 뉴스펭귄
	아이뉴스24 KBS MBC SBS YTN JTBC MBN EBS CBS TBS OBS BBS KNN TV조선 채널A 노컷뉴스 CBS노컷뉴스 아리랑뉴스 오마이뉴스
	프레시안 뉴데일리 데일리안 쿠키뉴스 미디어펜 뉴스타파 농민신문 위키트리 아시아투데이 내일신문 더벨 비즈니스포스트 뉴스웨이
	딜사이트 비즈워치 글로벌이코노믹 더파워 하이뉴스 뉴스투데이 메트로신문 대한경제 에너지경제 브릿지경제 경기일보 중도일보
	더팩트 일요신문 아시아타임즈 인사이트 뉴스엔 민중의소리 프라임경제 데이터뉴스 CNB뉴스 FETV 경기신문 더구루 조세금융신문
	M이코노미뉴스 청년일보 부산일보 국제신문 매일신문 영남일보 경인일보 강원일보 전북일보 광주일보 광주매일신문 한라일보
	전남매일 전남일보 광남일보 경상일보 OSEN 스포츠서울 엑스포츠뉴스 스타뉴스 마이데일리 스포츠월드 동아닷컴 조선닷컴 주간조선
	월간조선 여성조선 헬스조선 이코노미조선 주간동아 신동아 여성동아 주간경향 월간중앙 중앙선데이 법률신문 스포탈코리아
	인터풋볼 골닷컴 텐아시아 TV리포트 티브이데일리 enews24 STN스포츠 MK스포츠 iMBC연예 iMBC 일간보사 비즈월드 스포티비뉴스 SPOTV NEWS 더스쿠프 이코노미스트 코메디닷컴
	동아사이언스 여성신문 기자협회보 일다 포모스 데일리e스포츠 국제뉴스 뉴스타운 한국스포츠경제 여성종합뉴스 불교공뉴스
	KBC kbc JIBS CJB TJB G1 UBC JTV 아리랑TV 투데이코리아 더리브스 서울와이어 뉴스케이프 비즈니스워치 조세일보 세정일보 의학신문
	청년의사 스포츠한국 스포츠조선닷컴 MBN스타 테니스코리아 메디칼타임즈 메디파나뉴스 약업신문 농수축산신문 환경일보 건설경제 전기신문 에너지신문 국방일보 교수신문 대학신문
	시민의소리 디스이즈게임 인벤 게임메카 카가이 모터그래프 베리타스알파 레디앙 참세상 민플러스 뉴스민 굿모닝충청 디트뉴스24 충청리뷰 스포츠Q 몬스터짐
	점프볼 바스켓코리아 베스트일레븐 풋볼리스트 포포투 씨네21 무비스트 맥스무비 하이닥 메디게이트 데일리메디 메디컬옵저버 약사공론 데일리팜 치의신보
	덴탈아리랑 패션비즈 뷰티누리 코스인 테크M 테크42 바이라인네트워크 플래텀 벤처스퀘어 아웃스탠딩 디일렉 IT동아 IT조선 케이벤치 보드나라 뉴스앤조이
	기독공보 불교닷컴 현대불교 비마이너 함께걸음 참여와혁신 교육희망 트래비 팜인사이트 시사오늘 더피알 인터뷰365 조이뉴스24 로이슈 로리더 이로운넷 시사온
	이코노텔링 디스패치 더퍼블릭 굿모닝경제 EBN 데이터넷 컴퓨터월드 더기어 오토헤럴드 모터리언 비즈엔터 싱글리스트 라포르시안 쿠키건강 제이누리 광주드림 시사인천
	경기매일 토큰포스트 컨슈머치 맘스커리어 더나은미래 임팩트온 세계비즈 펜앤드마이크 더일렉 모비인사이드 제주의소리 인천in 코리아포스트 데일리벳 스카이데일리 아시아엔
	뉴스1코리아 경남도민신문 강원신문 여성경제신문 한스경제 스포츠경제 서울파이낸스 소비자가만드는신문 데일리한국 일요시사 시사위크 이코노믹리뷰 이뉴스투데이 매일노동뉴스`)

// pressEndings end the names of outlets no table knows.
var pressEndings = words(`
	신문 일보 신보 뉴스 타임즈 타임스 투데이 데일리 방송 닷컴 저널 통신 포스트 미디어 매거진 TV 티브이 CBS MBC KBS SBS 라디오
	헤럴드 리포트 위클리 경제신문 스포츠경제 스포츠 24시 뉴스통신 트리뷴 인포맥스 프레스 NEWS News Times Today Daily
	매일 인터넷 포커스 위크 엔터 스타 학보 춘추 경제TV 노컷뉴스 닷넷 글로벌뉴스 닷케이알`)

// agencies are wire services.
var agencies = words(`
	연합뉴스 뉴시스 뉴스1 뉴스핌 연합인포맥스 연합뉴스TV 공동취재단 로이터 로이터연합뉴스 AP AFP EPA DPA UPI NHK 신화 신화통신 신화사
	교도 교도통신 타스 타스통신 블룸버그 AP연합 AFP연합 EPA연합 로이터연합 AP연합뉴스 AFP연합뉴스 EPA연합뉴스 AP뉴시스 NSP통신 뉴스통신 내외뉴스통신 다음뉴스
	국제뉴스 노동신문 조선중앙통신 게티이미지 게티이미지코리아 게티이미지뱅크 News1 NEWS1 NEWSIS Newsis 연합 뉴스1코리아`)

// deskEndings end what a newsroom's team calls itself.
var deskEndings = words(`
	뉴스팀 뉴스부 뉴스룸 취재팀 취재부 편집팀 편집부 편집국 보도국 보도부 보도팀 제작팀 기획팀 기획부 콘텐츠팀 콘텐츠부 제작부 이슈팀
	속보팀 디지털팀 디지털부 온라인팀 온라인부 영상팀 영상부 사진팀 사진부 사회부 정치부 경제부 국제부 문화부 연예부 체육부
	스포츠부 전국부 산업부 증권부 금융부 부동산부 생활부 과학부 지방부 논설위원실 취재단 기자단 취재반 탐사팀 데이터팀
	디지털국 뉴미디어팀 뉴미디어부 미디어팀 특별취재팀 특집팀 외신팀 모바일팀 경제팀 사회팀 정치팀 문화팀 연예팀 스포츠팀 산업팀
	그래픽스팀 인포그래픽팀 독자부 여론부 오피니언부 오피니언팀 독자팀 여론팀 국제팀 미디어랩 디지털본부 디지털뉴스국 인터넷뉴스국 디자인랩 디자인팀 그래픽팀`)

// desksWhole are desks that are words of their own.
var desksWhole = words(`편집실 뉴스룸 편집국 편집부 보도국 보도부 취재팀 취재부 데스크팀`)

// robots end the names of programs that sign articles.
var robots = words(`로봇기자 뉴스봇 기사봇 기자봇 봇기자 AI기자 인공지능기자`)

// IsPress reports whether w is the name of an outlet or ends like one.
func IsPress(w string) bool {
	if press.has(w) || agencies.has(w) {
		return true
	}
	if e, ok := pressEndings.ending(w); ok && len(e) < len(w) && !notPress.has(w) {
		return true
	}
	if stem := strings.TrimRight(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"); stem != w { // 서울신문NTN, 가람뉴스24
		e, ok := pressEndings.ending(stem)
		return press.has(stem) || ok && len(e) < len(stem)
	}
	return pressFront(w) && JobTitle(w) == NoRole && !IsDesk(w) && !IsDepartment(w)
}

// notPress begin or end as outlets do and are none.
var notPress = words(`
	최신뉴스 주요뉴스 인기뉴스 전체뉴스 게임뉴스 카드뉴스 포토뉴스 영상뉴스 뉴스레터 뉴스브리핑 뉴스특보 뉴스검색 뉴스데스크 뉴스타임 뉴스라인 뉴스광장 시사상식 시사토론 시사교양 시사만화 시사평론 시사잡지 시사용어 시사점
	주간논평 주간브리핑 주간일정 주간계획 주간회의 월간일정 월간계획 월간지 주간지 시사주간지 월간잡지 시사월간지`)

// pressFront reports whether w begins as the names of many outlets do and goes on
// with a name (주간한빛, 시사한빛, 뉴스한빛24).
func pressFront(w string) bool {
	for _, front := range [...]string{"뉴스", "주간", "월간", "시사", "데일리", "위클리"} {
		if rest, ok := strings.CutPrefix(w, front); ok {
			return Syllables(strings.Trim(rest, "0123456789")) >= 2 && !notNames.has(rest) && !notPress.has(w)
		}
	}
	return false
}

// IsKnownPress reports whether w is a name in the table of outlets and wire
// services: a bare bracket [매일경제] needs that, since a label may end likewise.
func IsKnownPress(w string) bool { return press.has(w) || agencies.has(w) }

// SplitPress parts an outlet's name from the title glued to it: KBS아나운서. Both
// are w and "" where w is no such word.
func SplitPress(w string) (name, title string) {
	for i := range w {
		if i > 0 && press.has(w[:i]) && JobTitle(w[i:]) != NoRole {
			return w[:i], w[i:]
		}
	}
	return w, ""
}

// MaybePress reports whether a word before a reporter may be the press rather than a
// place: it is no place that is known and does not end as one does.
func MaybePress(w string) bool {
	first, size := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(first) && size < len(w) && !IsPlace(w) && !IsDistrict(w) && !IsDesk(w) && !IsDepartment(w)
}

// IsAgency reports whether w is a wire service, alone or several joined by a
// slash (AP/뉴시스).
func IsAgency(w string) bool {
	for w != "" {
		one, rest, _ := strings.Cut(w, "/")
		if !agencies.has(one) {
			return false
		}
		w = rest
		if rest == "" {
			return true
		}
	}
	return false
}

// benches are the numbered parts of courts and of prosecutors' offices (형사3부).
var benches = words(`형사 민사 행정 가사 특별 공판 강력 특수 공안 조사 금융조사 공공수사 반부패수사 합의 단독`)

// isBench reports whether w is the kind of a court's bench: 형사, 형사합의.
func isBench(w string) bool {
	_, ok := benches.ending(w)
	return ok
}

// IsDesk reports whether w names a team of a newsroom that signs as one
// (온라인뉴스팀, 국제부, 공동취재단).
func IsDesk(w string) bool {
	if desksWhole.has(w) {
		return true
	}
	if e, ok := deskEndings.ending(w); ok && (e != w || !IsPool(w)) {
		return true
	}
	// 사회2부, 산업3팀
	stem, ok := strings.CutSuffix(w, "부")
	if !ok {
		stem, ok = strings.CutSuffix(w, "팀")
	}
	return ok && len(stem) > 1 && stem[len(stem)-1] >= '0' && stem[len(stem)-1] <= '9' && !isBench(strings.TrimRight(stem, "0123456789"))
}

// IsPhotoDesk reports whether a desk or a pool takes pictures (사진부, 사진공동취재단).
func IsPhotoDesk(w string) bool {
	return strings.Contains(w, "사진") || strings.HasPrefix(w, "영상") || strings.HasPrefix(w, "포토")
}

// IsPool reports whether w is a pool of several outlets' reporters (공동취재단).
func IsPool(w string) bool {
	return strings.HasSuffix(w, "취재단") || strings.HasSuffix(w, "기자단")
}

// IsRobot reports whether w is a program that signs articles (서경뉴스봇,
// 로봇기자).
func IsRobot(w string) bool {
	_, ok := robots.ending(w)
	return ok
}
