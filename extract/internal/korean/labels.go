package korean

import "strings"

// labels stand before a credit and say what was done. Those joined by a dot
// (글·사진) are looked up one by one.
var labels = roles(map[Role]set{
	Reporter: words(`
		글 글과 등록자 글쓴이 취재 정리 기획 집필 집필자 대담 인터뷰 기자 기자명 기자이미지 작성자 작성 필자 기고 기고자 외부기고 외부기고자 외부필자 객원필진 외부필진 기고자명 기고인 투고자 투고인 번역 요약번역 옮김 옮긴이 저자 지은이 취재기자 사회
		인터뷰어 편집자 기사작성 기사제공 기사 담당기자 구술 공동취재 보도 리포트 by By BY 기획취재 취재·글 Reporter REPORTER 리뷰 요약 만난사람 만난이 인터뷰·정리
		EDITOR Editor editor WRITER Writer writer AUTHOR Author author`),
	Photographer: words(`사진 포토 photo Photo PHOTO 촬영 포토그래퍼 Photographer PHOTOGRAPHER photographer 사진촬영 사진기자 사진제공 사진출처 사진캡처 사진캡쳐 화면캡처 화면캡쳐 자료사진 자료제공 자료협조 취재협조 촬영협조 장소협조 사진과`),
	Crew: words(`
		그래픽 그래픽디자인 일러스트 일러스트레이션 삽화 영상 영상취재 영상편집 영상제작 영상촬영 촬영기자 영상기자 편집 디자인 웹디자인
		음향 녹음 조연출 연출 진행 출연 제작 자료조사 자료 CG 작가 구성작가 도움말 감수 자문 협찬 패널 게스트 VJ 스크립터 컴퓨터그래픽 영상디자인
		그림 만화 지도 데이터 개발 카메라 오디오 취재지원 화면제공 영상제공 화면출처 출처 제공 인포그래픽 모션그래픽 자막 후반작업
		AD FD 조명 헤어 메이크업 스타일리스트 모델 장소 리서처 인턴기자(자료)`),
	Script: words(`구성`),
	Editor: words(`확인 최종확인 교열 교정 데스킹 책임편집 편집기자 데스크`),
})

// looseLabels need no '=' or ':' between them and a name (글 홍길동).
var looseLabels = words(`
	집필자 글 글과 사진과 기사작성 담당기자 등록자 BY 사진 정리 집필 작성 인터뷰어 보도 리포트 공동취재 그래픽 일러스트 삽화 영상취재 영상편집 촬영 글쓴이 기자명 기자이미지 필자 작성자 기고자 외부기고 외부기고자 외부필자 객원필진 외부필진 기고자명 기고인 투고자 투고인 기고 취재 photo Photo by By 영상 편집 촬영기자 영상기자 디자인
	그림 만화 진행 제작 연출 취재기자 대담 기획 구성 인터뷰 만난사람 만난이 Reporter REPORTER 번역 옮긴이 출연 패널 게스트 도움말 감수 자문 PHOTO EDITOR WRITER Editor Writer 포토그래퍼 Photographer PHOTOGRAPHER photographer editor writer 사진제공`)

// columns are what papers call the contributions they print.
var columns = words(`기고 기고문 특별기고 독자기고 기획기고 투고 독자투고 시론 시평 칼럼 특별칼럼 논단 제언 단상 수필 창간사 신년사 기념사 축사 권두언 발간사 송년사 머리말 편집후기 편집인레터`)

// columnEndings end the name a paper gives its column (가람시론, 목요사색).
var columnEndings = words(`칼럼 시론 시평 세평 논단 논평 포럼 사색 단상 산책 에세이 시각 시선 광장 춘추 프리즘 나침반 풍향계 오디세이 인사이트 발언대 만필 제언 편지 향기 세상읽기 마당 窓 기고 투고 일기 수첩 Column COLUMN`)

// IsColumn reports whether w says that what follows is somebody's contribution
// (기고-홍길동, 시평-홍길동), or is the name of a column.
func IsColumn(w string) bool {
	_, ok := columnEndings.ending(w)
	return (ok || columns.has(w)) && !press.has(w)
}

// signOffs stand behind who signs.
var signOffs = words(`기고 기고문 독자투고 글 씀 올림 드림 배상`)

// SignsOff reports whether w behind a name or a title says that its holder wrote (올림,
// 기고문).
func SignsOff(w string) bool { return signOffs.has(w) }

// EndsColumn reports whether w ends in what papers call a contribution (법조칼럼,
// 아침시평), so that behind a name it is no work place.
func EndsColumn(w string) bool {
	_, ok := columns.ending(w)
	return ok
}

// careers end what somebody's life is told in, without a verb.
var careers = words(`당선 등단 수상 입상 역임 데뷔`)

// IsCareer reports whether w ends what somebody's life is told in: 2010년 신춘문예 당선.
func IsCareer(w string) bool { return careers.has(w) }

// books are the kinds of books that writers are introduced with.
var books = words(`저서 시집 동시집 시조집 소설집 산문집 수필집 평론집 장편소설`)

// IsKindOfBook reports whether w says that the title of somebody's book follows (시집 『봄밤』).
func IsKindOfBook(w string) bool { return books.has(w) }

// toldOf are in the labels of pieces about the person behind them.
var toldOf = [...]string{"인터뷰", "대담", "초대", "피플", "인물", "사람", "신간", "새책", "인사", "동정", "부고", "부음", "화촉", "결혼", "포토", "사진", "화보", "영상", "속보",
	"단독", "종합", "리포트", "출연", "게스트", "패널", "수상", "취임", "신임", "당선", "프로필", "명단", "알림", "모집", "CEO", "만나", "만난", "명의", "명사", "파워", "주목", "화제", "소식", "뉴스", "출간", "특강", "녹취", "이슈", "단신", "행사", "대회", "전시", "공연", "세미나", "간담", "위촉", "선임", "임명"}

// IsToldOf reports whether a label says that the person behind it is told of and did
// not write: [파워 인터뷰], [이 사람].
func IsToldOf(label string) bool {
	for _, w := range toldOf {
		if strings.Contains(label, w) {
			return true
		}
	}
	return false
}

// buttons are links that a page prints beside the byline, and what stands before an
// address.
var buttons = words(`다른기사 다른기사보기 전체기사 전체기사보기 기사모두보기 기사전체보기 메일보내기 이메일보내기 기사보내기 기사더보기 다른기사더보기 이메일보기 프로필보기 이메일 이웃추가 친구추가 서로이웃 기사보기 뉴스보기 다른뉴스 다른뉴스보기 이미지더보기
	구독 구독하기 구독중 기자페이지 기자페이지구독 기자홈 응원 응원하기 팔로우 팔로우하기 팔로잉 후원하기 쪽지보내기 다른기사목록 작성기사보기 기사목록 구독신청 알림받기 공유하기
	메일 e메일 E메일 e-메일 전자우편 메일주소 이메일주소 E-mail e-mail E-Mail E-MAIL Email email EMAIL mail Mail MAIL mailto
	Follow Subscribe`)

// buttonFronts are the first words of buttons printed with blanks.
var buttonFronts = words(`다른 다른기사 전체 전체기사 기사 메일 이메일 프로필 이웃 기사모두 기사전체 이미지`)

// OpensButton reports whether w may be the first word of a link beside the byline.
func OpensButton(w string) bool { return buttons.has(w) || buttonFronts.has(w) }

// IsButton reports whether w, blanks left out, is a link beside the byline or a label of
// its address (다른기사보기, 메일보내기, E-mail).
func IsButton(w string) bool { return buttons.has(w) }

// shares are buttons of a page's head beside the time.
var shares = words(`
	의견 추천 공감 답글 기사공유하기 기사저장 글자크기조절 뉴스듣기 본문듣기
	트위터 페이스북 인스타그램 밴드 카카오톡 카카오스토리 네이버블로그 네이버밴드 블로그 카페 라인 텔레그램 핀터레스트 구글 URL복사 URL 주소복사 링크복사 공유 공유하기 복사 인쇄
	프린트 스크랩 메일 이메일 메일보내기 관련기사 기사원문 폰트 목록 크게 작게 글씨 글자크기 글씨크기 키우기 줄이기 글씨키우기 글씨줄이기 글자키우기 글자줄이기 확대 축소 스크랩하기 기사스크랩 기사스크랩하기 프린트하기 인쇄하기 본문 가 닫기 보내기 없음 남기기 SNS X Facebook Twitter`)

// IsShare reports whether w is a button of a page's head (트위터, URL복사, 페이스북공유).
func IsShare(w string) bool {
	where, _ := strings.CutSuffix(w, "하기")
	where, _ = strings.CutSuffix(where, "공유")
	return shares.has(w) || shares.has(where)
}

// sources end a remark on where a picture is from.
var sources = words(`자료사진 제공 캡처 캡쳐 갈무리 화면 홈페이지 DB`)

// IsSource reports whether w ends a remark on where a picture is from (연합뉴스
// 자료사진, 가람시 제공).
func IsSource(w string) bool { return sources.has(w) }

// sourceLabels stand before where a picture is from, hardly before a person.
var sourceLabels = words(`사진제공 사진출처 사진캡처 사진캡쳐 화면캡처 화면캡쳐 자료사진 자료제공 자료협조 취재협조 촬영협조 장소협조`)

// IsSourceLabel reports whether w says that a picture's source follows (사진제공).
func IsSourceLabel(w string) bool { return sourceLabels.has(w) }

// CreditLabel says what the label makes of the person after it, NoRole where w
// is none.
func CreditLabel(w string) Role { return labels[w] }

// nameLabels announce a person, however the name that follows looks.
var nameLabels = words(`집필자 기자명 기자이미지 글쓴이 필자 작성자 기고자 외부기고자 외부필자 기고자명 기고인 투고자 투고인`)

// IsNameLabel reports whether w announces a person (기자명, 글쓴이).
func IsNameLabel(w string) bool { return nameLabels.has(w) }

// IsLooseLabel reports whether the label may stand right before a name, with
// nothing between.
func IsLooseLabel(w string) bool { return looseLabels.has(w) }
