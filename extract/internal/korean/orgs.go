package korean

import (
	"strings"
	"unicode/utf8"
)

// orgEndings end the name of an organisation.
var orgEndings = words(`
	대 대학 대학교 여대 교대 의대 공대 사이버대 과기대 과학기술원 고 중 초 초등학교 중학교 고등학교 여고 여중 외고 과학고
	중고교 학교 유치원 어린이집 학원 병원 의원 한의원 의료원 치과 의료재단 요양원 보건소 연구원 연구소 연구회 연구센터
	정책연구원 기술원 예술원 수목원 식물원 생태원 개발원 진흥원 평가원 교육원 문화원 복지관 기념관 도서관 미술관 박물관 과학관 체육관 체험관 수련관 문학관
	갤러리 은행 증권 보험 생명 화재 카드 캐피탈 자산운용 투자증권 투자자문 금융지주 금융그룹 홀딩스 그룹 전자 건설 물산
	제약 바이오 화학 중공업 자동차 항공 해운 통신 텔레콤 컴퍼니 파트너스 인사이트 로펌 법무법인 법률사무소 합동법률사무소
	종합법률사무소 특허법인 세무법인 노무법인 회계법인 노무사사무소 건축사사무소 사무소 협회 학회 연합회 연합 연맹 조합
	협동조합 노조 재단 법인 위원회 공사 공단 진흥공단 진흥회 협의회 의회 교육청 교육지원청 시청 군청 구청 도청 경찰청
	소방청 국세청 관세청 조달청 통계청 기상청 특허청 산림청 문화재청 병무청 경찰서 소방서 소방본부 세무서 교도소 구치소 우체국 지검
	고검 대검 지법 고법 대법원 법원 행정법원 회생법원 특허법원 헌법재판소 지청 지원 재판소 법무부 외교부 통일부 국방부
	환경부 교육부 노동부 고용노동부 행정안전부 여성가족부 기획재정부 국토교통부 보건복지부 해양수산부 산업통상자원부
	문화체육관광부 농림축산식품부 과학기술정보통신부 중소벤처기업부 국가보훈부 금융위 공정위 방통위 권익위 국회 청와대 세관 파출소 지구대 치안센터 안전센터 YMCA YWCA
	대통령실 국무조정실 국정원 감사원 정의당 민주당 국민의힘 당 총동문회 동문회 교회 성당 사찰 사 수도회 교구 총회 변호사회 의사회 약사회 상인회 번영회 노인회 부녀회 청년회 체육회 문인회 보존회 동우회 군민회 도민회 재향군인회 민우회 여성회 창작소
	구조대 구급대 기동대 순찰대 극단 악단 교향악단 합창단 발레단 무용단 국악원 예술단 예술의전당 구단 센터 컨설팅 커뮤니케이션즈 엔터테인먼트 시스템즈
	소프트 네트웍스 랩 랩스 벤처스 인베스트먼트 출판사 서점 책방 신협 농협 수협 축협 새마을금고 의용소방대 해양경찰서
	청 조사처 정책처 외교원 결제원 자료원 과학원 연수원 인재원 훈련원 수련원 정보원 거래소 회의소 상의 중앙회 상담소 제작소 발전소 회관 전시관 역사관 대사관
	영사관 기지 기구 영화제 비엔날레 해경 인권위 특위 뱅크 라이프 코리아 인터내셔널 재팬 차이나 스튜디오 픽처스 필름 뮤직 시네마 북스 출판 공방 농원 농장 목장
	양조장 와이너리 베이커리 어학원 학당 야학 아카데미 한방병원 요양병원 KPMG
	재활원 감독원 보안원 국어원 번역원 기록원 전략원 관리청 개발청 보훈처 법제처 혁신처 안전처 해설사회 중개사회 세무사회 법무사회 건축사회 복지사회 간호사회 소비자원 부동산원 감정원 법률원 자원관 관리원 종자원 보증기금 모금회 복지회 자치회 새마을회 광복회 군경회 농민회 학부모회 수녀회
	수도원 감리회 성공회 총무원 중앙총부 사제단 작목반 어촌계 참모본부 비행단 훈련소 함대 경찰단 관찰소 사업소 관리소 통제소 소방재난본부 우정사업본부 검역본부 오페라단 시향 오케스트라 필하모닉
	앙상블 노총 예총 약국 정형외과 성형외과 이비인후과 산부인과 비뇨기과 소아청소년과의원 백화점 이노베이션 테크놀로지 로보틱스 엔지니어링 이앤씨 바이오텍 호텔 리조트 중개법인 평가법인
	문협 동인회 사업회 동창회 산악회 후원회 봉사회 전우회 종친회 화수회 부인회 학생회 추진회 발전회 교우회 신도회 유족회
	초교 경실련 여성의전화 문화의집 생협 한살림 경영인회 농업인회 개선회 보훈회 보전회 미협 음협 낭송회 북카페 커뮤니케이션 문화공간 창작촌 레지던시 목공소 조리원 그룹홈 철강 모터스 투어 피트니스 요가원
	태권도장 생명의숲 융합원 테크노파크 동물원 학습관 사업본부 사무처 벤처투자
	부대 사단 여단 사령부 사관학교 군단 포럼 네트워크 시민연대 연대 운동본부 행동 모임 회의 교당 향교 관측소 클럽 동호회 향우회 본사 지사`)

// departmentEndings end the name of a part of an organisation.
var departmentEndings = words(`
	학부 학과 과 학 대학원 로스쿨 법학전문대학원 경영대학원 전공 계열 교실 의대 약대 공대 법대 경영대 의과대 단과대 인문대
	사회대 자연대 본부 국 실 팀 부 단 반 계 센터 연구센터 연구소 연구원 연구실 사업부 사업단 기획단 추진단 무역관 지부
	지회 지점 지사 지역본부 위원회 클리닉 내과 외과 소아과 안과 피부과 정신과 학과장 캠퍼스 분원 병원 부속병원 스튜디오
	관리처 사업처 운영처 기획처 안전처 지원처 교무처 학생처 총무처 기술처 건설처 계획처 뉴스룸 편집국 보도국 취재팀 논설위원실 디지털뉴스룸 법학과 파트 랩 Lab`)

// universities whose short names look like people's (서강대, 한신대).
var universities = words(`
	가천대 강원대 강남대 건국대 경기대 경남대 경북대 경상대 경성대 경희대 고려대 고신대 공주대 광운대 국민대 금오공대 김포대 나사렛대
	남부대 남서울대 단국대 대구대 대전대 대진대 동국대 동명대 동서대 동아대 동양대 동의대 류원대 명지대 목원대 목포대 배재대 백석대
	부경대 부산대 상명대 상지대 서강대 서경대 서울대 서원대 선문대 성공회대 성균관대 성신여대 세명대 세종대 송원대 수원대 순천대 신라대
	신한대 안동대 안양대 연세대 영남대 영산대 예수대 용인대 우석대 우송대 울산대 원광대 위덕대 유원대 을지대 이화여대 인제대 인천대
	인하대 장신대 장안대 전남대 전북대 전주대 제주대 조선대 중부대 중앙대 중원대 진주대 차의과대 창원대 청주대 추계예대 충남대 충북대
	평택대 포항공대 한경대 한국대 한남대 한동대 한라대 한림대 한밭대 한성대 한세대 한신대 한양대 호남대 호서대 홍익대 가톨릭대 감신대
	경찰대 경인교대 공사 국방대 금강대 방통대 한예종 유니스트 지스트 장로회신학대 총신대 침신대 칼빈대 하버드대 예일대 인민대 칭화대`)

// shortOrgs are names and short names of organisations that look like people's.
var shortOrgs = words(`
	국토부 기재부 복지부 문체부 행안부 고용부 여가부 중기부 과기부 법무부 외교부 국방부 통일부 교육부 환경부 금감원 방심위 선관위 인권위 공정위
	권익위 방통위 한수원 한전 대검 민변 변협 경총 전경련 한경협 한경연 조세연 현경연 민언련 전교조 경실련 전장연 한유총 한예종 국정원 감사원
	기상청 국세청 여시재 두나무 하이브 현대차 기아 오뚜기 신세계 이마트 한샘 안랩 우버 구글 당근 원티드 김앤장 창비 사계절 한길사 김영사 민음사 노무라
	서울청 부산청 대구청 인천청 광주청 대전청 울산청 세종청 경기청 강원청 충북청 충남청 전북청 전남청 경북청 경남청 제주청 KAIST UNIST GIST DGIST POSTECH KDI 한미약품 유한킴벌리 공수처 국과수 심평원 건보공단 금통위 주금공 유니세프 유네스코 예수회 성균관 기동대 구조대 구급대 원불교 조계종 천태종 태고종 천주교 반올림 전농 본지 본보 한림원 학술원 국기원 기윤실 한기총 한교총 민예총 정대협 정의연 전공노 공노총 언개연 방문진 문협 소시모 오리온 이노션 이디야 유안타 애플 아마존 넷플릭스 테슬라 엔비디아 인텔 퀄컴 한살림 현암사 식약처 민주노총 한국노총 한농연 농관원 민주평통 코레일 캠코 육군본부 해군본부 공군본부 지평 화우 율촌 카이스트 유니스트 디지스트 포스텍`)

// MaybeName reports whether w, though it ends like an organisation, may well be a
// person's name: a surname and two syllables (김현중, 노지원, 남궁지원), and no
// organisation that is known.
func MaybeName(w string) bool {
	n := Syllables(w)
	if !IsName(w) || n < 3 {
		return false
	}
	return !IsKnownOrg(w) && !orgEndings.has(w) && !IsPress(w)
}

// IsKnownOrg reports whether w is in the tables of organisations whose names look
// like people's (국민대, 국토부).
func IsKnownOrg(w string) bool { return universities.has(w) || shortOrgs.has(w) }

// leadingOrgs take the next word into the organisation's name (법무법인 태평양).
var leadingOrgs = words(`
	법무법인 법률사무소 특허법인 특허그룹 세무법인 관세법인 감정평가법인 회계법인 노무법인 사단법인 재단법인 사회복지법인 사회적협동조합 영농조합법인 농업회사법인 유한회사 의료법인 학교법인
	주식회사 ㈜ ㈔ 합동법률사무소 국립 시립 도립 월간 주간 계간 도서출판 극단 재단 국회`)

// LegalForm gives the length of the legal form in brackets that s begins with and
// that stands beside a company's name ((주), 〈주〉, (유한)), or 0.
func LegalForm(s string) int {
	c, size := utf8.DecodeRuneInString(s)
	if c != '(' && c != '（' && c != '〈' && c != '<' {
		return 0
	}
	for _, form := range [...]string{"유한", "주", "사", "재", "유", "합"} {
		if rest, ok := strings.CutPrefix(s[size:], form); ok {
			if c, n := utf8.DecodeRuneInString(rest); c == ')' || c == '）' || c == '〉' || c == '>' {
				return size + len(form) + n
			}
		}
	}
	return 0
}

// isCompany reports whether a company's legal form stands before or behind its
// name.
func isCompany(w string) bool {
	if LegalForm(w) > 0 || strings.HasSuffix(w, "㈜") || strings.HasPrefix(w, "㈜") || strings.HasPrefix(w, "㈔") {
		return true
	}
	if c, _ := utf8.DecodeLastRuneInString(w); c == ')' || c == '）' || c == '〉' || c == '>' {
		i := strings.LastIndexAny(w, "(（〈<")
		return i > 0 && LegalForm(w[i:]) > 0
	}
	return false
}

// IsOrganization reports whether w ends as the name of an organisation does
// (가천대, 백상경제연구원, 금산경찰서).
func IsOrganization(w string) bool {
	if IsPress(w) || shortOrgs.has(w) || isCompany(w) {
		return true
	}
	e, ok := orgEndings.ending(w)
	return ok && (len(e) < len(w) || utf8.RuneCountInString(w) > 2)
}

// IsHonoured reports whether w stands behind the name of somebody dead or honoured
// whom an organisation is named after: 홍길동 선생 기념사업회.
func IsHonoured(w string) bool {
	return w == "선생" || w == "열사" || w == "여사" || w == "장군" || w == "의사" || w == "지사"
}

// IsKindOfOrg reports whether w is the common noun an organisation's name ends in
// (연구소, 센터).
func IsKindOfOrg(w string) bool { return Syllables(w) > 1 && orgEndings.has(w) }

// offices end the names of public offices.
var offices = words(`경찰서 소방서 해양경찰서 해경 보훈청 보훈지청 세무서 교도소 구치소 우체국 시청 군청 구청 도청 교육청 교육지원청 경찰청 선거관리위원회 선관위 보건소 병무청
	의료원 기상청 건강보험공단 도로공사 한국전력 수자원공사 농어촌공사 교통안전공단 국토관리청 출입국사무소 산림조합 농업기술센터 해양수산청 고용노동지청 읍사무소 면사무소 동사무소 주민센터 행정복지센터 국민연금공단 국민건강보험공단 한국전력공사 농협 파출소 지구대 소방본부 교구 본당`)

// IsOffice reports whether w ends as the name of a public office does (경주소방서).
func IsOffice(w string) bool {
	_, ok := offices.ending(w)
	return ok
}

// IsSchool reports whether w is a school by its ending: 가람여중, 가람초등학교.
func IsSchool(w string) bool {
	e, ok := orgEndings.ending(w)
	return ok && Syllables(w) > 3 && strings.Contains("고 중 초 학교 여고 여중 초등학교 중학교 고등학교", e)
}

// IsCollege reports whether w is a university by its ending: 가람대, 가람대학교.
func IsCollege(w string) bool {
	return Syllables(w) > 2 && (strings.HasSuffix(w, "대") || strings.HasSuffix(w, "대학교"))
}

// IsDepartment reports whether w ends as the name of a part of an organisation
// does (경영학부, 디지털뉴스부, 내과, 로스쿨).
func IsDepartment(w string) bool {
	_, ok := departmentEndings.ending(w)
	return ok
}

// IsFaculty reports whether w is a part of a university or a hospital by its
// ending: 철학과, 경영학부, 정신건강의학과.
func IsFaculty(w string) bool {
	for _, e := range [...]string{"학과", "학부", "전공", "계열", "교실", "대학원"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return strings.HasSuffix(w, "과") && Syllables(w) > 3
}

// IsFirm reports whether w is the kind of firm whose name is the next word
// (법무법인, 특허법인) and that may sign as one.
func IsFirm(w string) bool {
	firm, _, _ := strings.Cut(w, "(")
	return firm == "법률사무소" || leadingOrgs.has(firm) && strings.HasSuffix(firm, "법인")
}

// TakesNext reports whether an organisation's name goes on with the next word
// (법무법인 태평양, 사단법인 선).
func TakesNext(w string) bool {
	firm, _, _ := strings.Cut(w, "(")
	return leadingOrgs.has(firm)
}

// exams admit to the bar and to public offices, and number those who passed.
var exams = words(`변시 사시 행시 외시 군법무 연수원 사법연수원 변호사시험 사법시험 행정고시 외무고시`)

// IsExam reports whether w is what lawyers and officials passed, with whom (변시, 연수원).
func IsExam(w string) bool { return exams.has(w) }

// professors hold posts of universities, teachers those of schools, gluedHeads those of
// any organisation, that are printed together with its name; with an institution's any
// title is (가람협회자문위원).
var (
	professors   = words(`명예교수 석좌교수 초빙교수 겸임교수 특임교수 조교수 부교수 교수 부총장 총장`)
	teachers     = words(`교사 교장 교감`)
	gluedHeads   = words(`원장 사무총장 명예총장 사무국장 사무처장 이사장 명예회장 위원장 공동대표 대표`)
	institutions = words(`
		대학 대학교 학교 협회 학회 중앙회 연합회 사업회 위원회 문인회 의회 향우회 동문회 동창회 재단 연구소 연구원 교육원 연수원 병원 의원 한의원 치과 교회 성당
		신문 일보 은행 농협 축협 수협 공단 공사 센터 YMCA YWCA 복지관 도서관 미술관 박물관 경찰서 소방서`)
)

// gluesHead reports whether org may have its head's title printed together with it.
func gluesHead(org, title string) bool {
	ends := func(e string) bool { return strings.HasSuffix(org, e) }
	n := Syllables(org)
	return gluedHeads.has(title) && (title != "원장" || ends("원") || ends("치과")) && (endsInKind(org) || IsPress(org) || ends("회") && n > 4) || Teaches(org, title)
}

// Teaches reports whether w ends as a school and the title is one of its teachers': 가람대
// and 교수, 가람고 and 교사.
func Teaches(w, title string) bool {
	ends := func(e string) bool { return strings.HasSuffix(w, e) }
	return Syllables(w) > 2 && (professors.has(title) && (ends("대") || ends("대학교")) || teachers.has(title) && (ends("고") || ends("중") || ends("초")))
}

// gluesAny reports whether org is an institution and title any title.
func gluesAny(org, title string) bool {
	kind, ok := institutions.ending(org)
	return ok && (len(kind) < len(org) || strings.HasSuffix(title, "지부장") || strings.HasSuffix(title, "본부장")) && JobTitle(title) != NoRole
}

// split parts w behind the longest organisation that fits, into w and "" where none does.
func split(w string, fits func(org, title string) bool) (org, title string) {
	for at := len(w) - 1; at > len("가"); at-- {
		if utf8.RuneStart(w[at]) && fits(w[:at], w[at:]) {
			return w[:at], w[at:]
		}
	}
	return w, ""
}

// SplitHead parts a word of organisation and head into both: 경주소방서장 gives
// 경주소방서 and 서장, 사비나미술관장 gives 사비나미술관 and 관장, 한림대교수 gives 한림대
// and 교수. It gives w and "" where the word is not of that form or names no
// particular organisation.
func SplitHead(w string) (org, title string) {
	if titlesWhole[w] != NoRole {
		return w, ""
	}
	if org, title = split(w, gluesHead); title == "" {
		org, title = splitChief(w)
	}
	if title == "" {
		org, title = split(w, gluesAny)
	}
	return org, title
}

// splitChief is SplitHead for a head whose title is the end of the organisation's name
// and 장.
func splitChief(w string) (org, title string) {
	org, ok := strings.CutSuffix(w, "장")
	if !ok {
		return w, ""
	}
	if bar, ok := strings.CutSuffix(org, "변협회"); ok { // no 협회
		return bar + "변협", "회장"
	}
	if body, ok := strings.CutSuffix(org, "회회"); ok { // 가람협회회장
		return body + "회", "회장"
	}
	if !endsInKind(org) && !endsInBody(org) || strings.HasSuffix(org, "구청") || strings.HasSuffix(org, "지청") || strings.HasSuffix(org, "지원") || strings.HasSuffix(org, "총회") {
		return w, ""
	}
	_, size := utf8.DecodeLastRuneInString(org)
	switch last := org[len(org)-size:]; {
	case strings.Contains("소원관서회국행청교처단", last):
		return org, last + "장"
	case strings.HasSuffix(org, "조합") && !strings.HasSuffix(org, "협조합"): // 가람농협조합장
		return org, "조합장"
	case strings.HasSuffix(org, "센터") && namesPlace(org): // not 정책센터장, a post
		return org, "센터장"
	}
	return w, ""
}

// namesPlace reports whether the organisation is a place's or the nation's
// (대구창조센터, 중앙예방센터).
func namesPlace(w string) bool {
	for _, front := range [...]string{"한국", "대한", "중앙", "국립", "국가", "전국"} {
		if strings.HasPrefix(w, front) {
			return true
		}
	}
	for n := 2; n <= 3 && n*len("가") < len(w); n++ {
		if IsPlace(w[:n*len("가")]) {
			return true
		}
	}
	return false
}

// endsInBody reports whether w, of no kind that is known, is long enough for the name of
// a body: 한국여성문예원, 가람청년발전회, but not 심사위원, 수석부회.
func endsInBody(w string) bool {
	const shortest = 5
	if Syllables(w) < shortest {
		return false
	}
	for _, e := range [...]string{"위원", "부원", "부회", "명예회", "공동회", "그룹회", "대표단"} {
		if strings.HasSuffix(w, e) {
			return false
		}
	}
	last, _ := utf8.DecodeLastRuneInString(w)
	return strings.ContainsRune("원회단관", last)
}

// endsInKind reports whether w is a name and the kind of organisation it names
// (가람연구소, but not 연구소).
func endsInKind(w string) bool {
	kind, _ := orgEndings.ending(w)
	return utf8.RuneCountInString(kind) > 1 && len(kind) < len(w) && strings.TrimPrefix(w[:len(w)-len(kind)], "·") != "부" // 부협회장
}
