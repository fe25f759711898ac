package byline_test

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/extract/byline"
)

func TestContributors(t *testing.T) {
	lines := []line{
		{"강한별 가람대 경영학부 교수·한빛대 AI연구원 객원연구원", "contributor 강한별/교수 {가람대|경영학부|교수} {한빛대|AI연구원|객원연구원}"},
		{"강한별 사단법인 가람상인연합회장", "contributor 강한별/회장 {사단법인 가람상인연합회||회장}"},
		{"강한별·가람대 철학과 명예교수", "contributor 강한별/명예교수 {가람대|철학과|명예교수}"},
		{"강한별 | 문학평론가", "contributor 강한별/문학평론가"},
		{"가람대 경제학과 강한별 교수", "contributor 강한별/교수 {가람대|경제학과|교수}"},
		{"강한별 가람대 교수·도시계획전공", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 교수(가람대 로스쿨)", "contributor 강한별/교수 {가람대|로스쿨|교수}"},
		{"강한별 한국가람연구소 기획위원", "contributor 강한별/기획위원 {한국가람연구소||기획위원}"},
		{"강한별 전 법무부 장관", "contributor 강한별/전 장관 {법무부||전 장관}"},
		{"강한별 변호사(법무법인 가람)", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"강한별 변호사(법무법인 솔·전 한빛정책연구원장)", "contributor 강한별/변호사 {법무법인 솔||변호사} {한빛정책연구원||전 원장}"},
		{"강한별 변호사(법무법인 가람·전 가람지청장)", "contributor 강한별/변호사 {법무법인 가람||변호사} {||전 가람지청장}"},
		{"강한별 변호사·변리사(법무법인 가람 일본팀)", "contributor 강한별/변호사 {법무법인 가람|일본팀|변호사} {||변리사}"},
		{"강한별 변호사(김·장 법률사무소)", "contributor 강한별/변호사 {김·장 법률사무소||변호사}"},
		{"법무법인 가람 강한별 변호사", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"강한별 노무사(한국가람연구원 부연구위원, 경제학 박사)", "contributor 강한별/노무사 {||노무사} {한국가람연구원||부연구위원} {||경제학 박사}"},
		{"강한별 부장검사(가람지검 인권보호관)", "contributor 강한별/부장검사 {||부장검사} {가람지검||인권보호관}"},
		{"강한별 법무사(법과봄 연구소장)", "contributor 강한별/법무사 {||법무사} {법과봄 연구소||소장}"},
		{"강한별 한빛가족연구소장(정신건강의학과 전문의)", "contributor 강한별/소장 {한빛가족연구소||소장} {|정신건강의학과|전문의}"},
		{"가람소방서장 준감 강한별", "contributor 강한별/서장 준감 {가람소방서||서장 준감}"},
		{"강한별 한빛녹색연합대표", "contributor 강한별/대표 {한빛녹색연합||대표}"},
		{"글·사진 강율리아(시인)", "contributor 강율리아/시인"},
		{"강한별 (작가)", "contributor 강한별/작가"},
		{"강한별 가람대 교수·한국사", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 변호사·전 한빛고검장", "contributor 강한별/변호사 {||변호사} {||전 한빛고검장}"},
		{"강한별 대표이사((주)도담씨엔엘)", "contributor 강한별/대표이사 {(주)도담씨엔엘||대표이사}"},
		{"강한별 시인·(사)도담연구소 이사장", "contributor 강한별/시인 {||시인} {(사)도담연구소||이사장}"},
		{"강한별 가람여성민우회 활동가", "contributor 강한별/활동가 {가람여성민우회||활동가}"},
		{"강한별 에너지경제연구원장", "contributor 강한별/원장 {에너지경제연구원||원장}"},
		{"강한별 논설위원 교육학 박사", "reporter 강한별/논설위원 {||논설위원} {||교육학 박사}"},
		{"강한별 중앙가람예방센터장", "contributor 강한별/센터장 {중앙가람예방센터||센터장}"},
		{"강한별 한빛증권 리서치센터장", "contributor 강한별/리서치센터장 {한빛증권||리서치센터장}"},
		{"강한별 도담구청장", "contributor 강한별/도담구청장"},
		{"강한별 가람미술관장", "contributor 강한별/관장 {가람미술관||관장}"},
		{"강한별 서울 가람미술관장", "contributor 강한별/관장 {서울 가람미술관||관장}"},
		{"강한별 가람병원 병원장", "contributor 강한별/병원장 {가람병원||병원장}"},
		{"강한별 가람대병원 내과 교수", "contributor 강한별/교수 {가람대병원|내과|교수}"},
		{"강한별 가람과학기술원(GIT) 환경·에너지공학부 교수", "contributor 강한별/교수 {가람과학기술원|환경·에너지공학부|교수}"},
		{"강한별 서울 가람고 역사 교사", "contributor 강한별/역사 교사 {서울 가람고||역사 교사}"},
		{"강한별 가람중 교사·경제전문작가", "contributor 강한별/교사 {가람중||교사} {||경제전문작가}"},
		{"강한별 시인·소설가", "contributor 강한별/시인 {||시인} {||소설가}"},
		{"강한별 가람기술원 양념채소연구소장", "contributor 강한별/소장 {가람기술원 양념채소연구소||소장}"},
		{"강한별<한빛공단 통영지사장>", "contributor 강한별/지사장 {한빛공단 통영지사||지사장}"},
		{"강한별 변호사 겸 시인", "contributor 강한별/변호사 {||변호사} {||시인}"},
		{"강한별 음식 칼럼니스트", "contributor 강한별/음식 칼럼니스트"},
		{"강한별(시인)", "contributor 강한별/시인"},
		{"강한별 검사(《가람의 봄》 저자)", "contributor 강한별/검사 {||검사} {《가람의 봄》||저자}"},
		{"강한별 '엄마의 봄' 저자", "contributor 강한별/저자 {'엄마의 봄'||저자}"},
		{"가람소방서장 강한별", "contributor 강한별/서장 {가람소방서||서장}"},
		{"충남 가람경찰서 정보보안과장 경감 강한별", "contributor 강한별/정보보안과장 경감 {충남 가람경찰서||정보보안과장 경감}"},
		{"기자명 가람의용소방대 강한별 연합회장", "contributor 강한별/연합회장 {가람의용소방대||연합회장}"},
		{"강한별 기자, 오누리·가람대 사학과 교수", "reporter 강한별/기자; contributor 오누리/교수 {가람대|사학과|교수}"},
		{"/강한별 가람경제연구원 연구위원  저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지", "contributor 강한별/연구위원 {가람경제연구원||연구위원}"},
		{"강한별 가람경제평론가 hb@example.com", "contributor 강한별/가람경제평론가 <hb@example.com>"},
	}
	check(t, byline.Body, lines)
	check(t, byline.Slot, lines)
}

func TestMorePosts(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 법조칼럼 변호사(강한별 법률사무소)", "contributor 강한별/변호사 {강한별 법률사무소||변호사}"},
		{"강한별의 교단칼럼 가람예술중학교 교장", "contributor 강한별/교장 {가람예술중학교||교장}"},
		{"강한별 (주)가람 대표이사", "contributor 강한별/대표이사 {(주)가람||대표이사}"},
		{"강한별 변호사/법무법인 가람", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"강한별 로스쿨 교수(가람대)", "contributor 강한별/교수 {가람대|로스쿨|교수}"},
		{"법무법인 가람 변호사 강한별", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"전 가람부 장관 강한별", "contributor 강한별/전 장관 {가람부||전 장관}"},
		{"강한별 가람대 명예교수·가람일보 칼럼니스트", "contributor 강한별/명예교수 {가람대||명예교수} {가람일보||칼럼니스트}"},
		{"강한별 한국은행 금융안정국 과장", "contributor 강한별/과장 {한국은행|금융안정국|과장}"},
		{"강한별 가람대 서울가람병원 정형외과 교수", "contributor 강한별/교수 {가람대|서울가람병원 정형외과|교수}"},
		{"강한별 가람피부과 원장", "contributor 강한별/원장 {가람피부과||원장}"},
		{"강한별 학생기자(가람고 2)", "reporter 강한별/학생기자 {가람고||}"},
		{"강한별 전 KBS아나운서", "reporter 강한별/전 아나운서 {KBS||전 아나운서}"},
		{"hb@example.com (끝)", "reporter  <hb@example.com>"},
		{"hb@example.com 2018/05/16 16:23 송고", "reporter  <hb@example.com>"},
	})
}

func TestPostsInARow(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 가람대 교수, 前 한빛공단 이사장", "contributor 강한별/교수 {가람대||교수} {한빛공단||前 이사장}"},
		{"강한별 가람대 교수·前 한빛대 총장", "contributor 강한별/교수 {가람대||교수} {한빛대||前 총장}"},
		{"강한별 가람대 교수·리셋 코리아 위원", "contributor 강한별/교수 {가람대||교수} {리셋 코리아||위원}"},
		{"강한별 가람대 교수·오누리 한빛대 교수", "contributor 강한별/교수 {가람대||교수}; contributor 오누리/교수 {한빛대||교수}"},
		{"강한별 한빛정책·평가연구원장", "contributor 강한별/원장 {한빛정책·평가연구원||원장}"},
		{"강한별 시인·가람미술관장", "contributor 강한별/시인 {||시인} {가람미술관||관장}"},
	})
	check(t, byline.Slot, []line{
		{"경주소방서 예방안전과 강한별", "contributor 강한별 {경주소방서|예방안전과|}"},
		{"강한별 가람기술창업투자원(GIST) 원장", "contributor 강한별/원장 {가람기술창업투자원||원장}"},
		{"팀 스미스 칼럼니스트", "contributor 팀 스미스/칼럼니스트"},
	})
	refuse(t, byline.Slot, []string{"가람전자 홍보과 강한별", "경주소방서 예방안전과"})
}

func TestFieldsAndAbroad(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 '가람의 봄' 저자·뇌과학 칼럼니스트", "contributor 강한별/저자 {'가람의 봄'||저자} {||뇌과학 칼럼니스트}"},
		{"강한별 가람대 교수·문화콘텐츠", "contributor 강한별/교수 {가람대||교수}"},
		{"강한별 가람대 아시아·태평양 연구소 소장", "contributor 강한별/소장 {가람대|아시아·태평양 연구소|소장}"},
		{"강한별 변호사(전 대한변협회장)", "contributor 강한별/변호사 {||변호사} {대한변협||전 회장}"},
		{"강한별 마르세유 통신원 (hb@example.com)", "reporter 강한별/통신원 @마르세유 <hb@example.com>"},
		{"강한별 유럽 특파원", "reporter 강한별/특파원 @유럽"},
		{"강한별 가람일보 특파원", "reporter 강한별/특파원 {가람일보||특파원}"},
		{"강한별 오누리 특파원", "reporter 강한별/특파원; reporter 오누리/특파원"},
		{"가람 법률사무소 변호사 강한별", "contributor 강한별/변호사 {가람 법률사무소||변호사}"},
		{"강한별 수필가/가람 법률사무소 회장", "contributor 강한별/수필가 {||수필가} {가람 법률사무소||회장}"},
		{"강한별 가람대 해설위원", "reporter 강한별/해설위원 {가람대||해설위원}"},
		{"강한별/가람대 인문학자", "contributor 강한별/인문학자 {가람대||인문학자}"},
		{"강한별 편집국장   2015-08-31", "reporter 강한별/편집국장"},
		{"강별 시인 2020.01.02", "contributor 강별/시인"},
		{"강한별 가람대 교수 2015-08-31", "contributor 강한별/교수 {가람대||교수}"},
		{"도담연구소 연구위원 강한별 2015.08.31", "contributor 강한별/연구위원 {도담연구소||연구위원}"},
	})
	check(t, byline.Body, []line{{"오누리 스님   2016-09-05", "contributor 오누리/스님"}})
	refuse(t, byline.Body, []string{"강한별 의원   2016-09-05", "강한별 · 2시간 전", "문화부 2시간 전", "가람구, 도서관 새 단장", "강한별 기자 2023.6.11/뉴스1 제공"})
}

// TestContributorsAfterASentence has who signs after a slash, and pictures of theirs.
func TestContributorsAfterASentence(t *testing.T) {
	check(t, byline.Body, []line{
		{"“키우겠다”고 뜻을 밝혔다./강한별 가람경제연구원 연구위원", "contributor 강한별/연구위원 {가람경제연구원||연구위원}"},
	})
	refuse(t, byline.Body, []string{"가람산에 눈이 왔다. /강한별 사진작가", "가람의 밥상./강한별 요리연구가", "뜻을 밝혔다. 강한별 가람경제연구원 연구위원"})
}

// TestWorkPlacesLikeNames has work places that look like people and people that
// look like work places.
func TestWorkPlacesLikeNames(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 | 한빛대 경영대학 위원", "contributor 강한별/위원 {한빛대|경영대학|위원}"},
		{"강한별 / 가람 법률사무소 변호사", "contributor 강한별/변호사 {가람 법률사무소||변호사}"},
		{"가람 법률사무소 강한별 변호사", "contributor 강한별/변호사 {가람 법률사무소||변호사}"},
		{"강한별 변호사, 한빛대 로스쿨 교수", "contributor 강한별/변호사 {||변호사} {한빛대|로스쿨|교수}"},
		{"강한별 교수, 노지원 한빛대 사학과 교수", "contributor 강한별/교수; contributor 노지원/교수 {한빛대|사학과|교수}"},
		{"홍석 / 성동구 실장", "contributor 홍석/실장 {성동구||실장}"},
		{"강한별 고양시 작가", "contributor 강한별/작가 {고양시||작가}"},
		{"강한별 법무법인 가람 작가", "contributor 강한별/작가 {법무법인 가람||작가}"},
		{"강 별 전 한빛대 교수", "contributor 강별/전 교수 {한빛대||전 교수}"},
		{"강 별 전 기자", "reporter 강별전/기자"},
		{"강한별 국토부 과장", "contributor 강한별/과장 {국토부||과장}"},
		{"국토부 강한별 과장", "contributor 강한별/과장 {국토부||과장}"},
		{"국민대 김지원 교수", "contributor 김지원/교수 {국민대||교수}"},
		{"남궁지원·강한별 기자", "reporter 남궁지원/기자; reporter 강한별/기자"},
		{"김대한 기자", "reporter 김대한/기자"},
		{"가람시 강한별 주무관", ""}, // no town that is known
		{"수원시 강한별 주무관", "contributor 강한별/주무관 {수원시||주무관}"},
		{"수원시 강한별 기자", "reporter 강한별/기자 @수원시"},
		{"강한별 변호사(법무법인(유한) 가람)", "contributor 강한별/변호사 {법무법인(유한) 가람||변호사}"},
		{"법무법인(유) 가람 강한별 변호사", "contributor 강한별/변호사 {법무법인(유) 가람||변호사}"},
		{"강한별 변호사(공익단체 두루)", "contributor 강한별/변호사 {공익단체 두루||변호사}"},
		{"강한별 교사(가람야학)", "contributor 강한별/교사 {가람야학||교사}"},
		{"강한별 변호사(전 대법원장)", "contributor 강한별/변호사 {||변호사} {||전 대법원장}"},
		{"강한별 카피라이터·사진작가", "contributor 강한별/카피라이터 {||카피라이터} {||사진작가}"},
		{"사회부기자 강한별 hb@example.com", "reporter 강한별/사회부기자 <hb@example.com>"},
	})
	check(t, byline.Slot, []line{
		{"강 별 전 장관", "contributor 강별/전 장관"},
		{"강한별 오누리 대표", "contributor 강한별/대표 {오누리||대표}"}, // only the newsroom shares a title
		{"제임스 도런 가람대 교수", "contributor 제임스 도런/교수 {가람대||교수}"},
		{"꿈틀이 강한별 팀장", "contributor 강한별/팀장 {꿈틀이||팀장}"},
	})
	refuse(t, byline.Slot, []string{"취임한 강한별 대표", "인사말하는 강한별 대표", "한편 강한별 대표"})
	refuse(t, byline.Body, []string{"꿈틀이 강한별 팀장", "일부기자", "강한별 꿈틀이 대표"})
}

// TestLegalForms has companies with their legal form, before and behind the name.
func TestLegalForms(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 (주)가람 대표", "contributor 강한별/대표 {(주)가람||대표}"},
		{"강한별 〈주〉가람 대표", "contributor 강한별/대표 {〈주〉가람||대표}"},
		{"강한별 (주) 가람 대표", "contributor 강한별/대표 {(주) 가람||대표}"},
		{"강한별 가람(주) 대표", "contributor 강한별/대표 {가람(주)||대표}"},
		{"강한별 가람로〈주〉 대표", "contributor 강한별/대표 {가람로〈주〉||대표}"},
		{"강한별 가람로㈜ 대표", "contributor 강한별/대표 {가람로㈜||대표}"},
		{"강한별 변호사(법무법인(유한) 가람)", "contributor 강한별/변호사 {법무법인(유한) 가람||변호사}"},
	})
	refuse(t, byline.Body, []string{"강한별 가람로 대표", "가람로(주) 대표", "(주)가람로", "(주) 강한별"})
}

// TestAfterTheTitle has fields and work places that follow the title.
func TestAfterTheTitle(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별 한빛대 교수(경제사)", "contributor 강한별/교수 {한빛대||교수}"},
		{"강한별 한빛대 교수(신문방송)", "contributor 강한별/교수 {한빛대||교수}"},
		{"강한별 교수(한빛대)", "contributor 강한별/교수 {한빛대||교수}"},
		{"강한별 한빛대 교수(한국경제학회)", "contributor 강한별/교수 {한빛대||교수} {한국경제학회||}"},
		{"강한별 변호사(출판사)", "contributor 강한별/변호사 {출판사||변호사}"},
		{"강한별 변호사 법무법인 가람", "contributor 강한별/변호사 {법무법인 가람||변호사}"},
		{"강한별 교수 서강대 경제학과", "contributor 강한별/교수 {서강대|경제학과|교수}"},
		{"강한별 한빛차하얼(察哈尔)학회 연구위원", "contributor 강한별/연구위원 {한빛차하얼(察哈尔)학회||연구위원}"},
		{"강한별 한림대교수", "contributor 강한별/교수 {한림대||교수}"},
		{"강한별 서강대 한빛학과 명예교수", "contributor 강한별/명예교수 {서강대|한빛학과|명예교수}"},
		{"강한별 한빛여성수련원장", "contributor 강한별/원장 {한빛여성수련원||원장}"},
		{"강한별(강한별신경정신과의원장)", "contributor 강한별/원장 {강한별신경정신과의원||원장}"},
		{"강한별 ㈔한빛문화 이사장", "contributor 강한별/이사장 {㈔한빛문화||이사장}"},
		{"강한별 여성학 연구자", "contributor 강한별/여성학 연구자"},
		{"강한별 한빛연구소 연구자", "contributor 강한별/연구자 {한빛연구소||연구자}"},
		{"강한별 철도기관사", "contributor 강한별/철도기관사"},
		{"강한별(姜一星) 서강대 교수", "contributor 강한별/교수 {서강대||교수}"},
		{"강한별(姜一星)기자", "reporter 강한별/기자"},
	})
	refuse(t, byline.Slot, []string{"강한별 교수 서강대 연구팀", "강한별 교수 발표 자료", "강한별 변호사 사무실", "[단신] 강한별 가람일보 지회장"})
	refuse(t, byline.Body, []string{"강한별 교수 서강대 경제학과", "조은별씨 별세, 발인 24일, 문의 hb@example.com"})
	check(t, byline.Body, []line{
		{"기자 조은별씨가 22일 별세했다. 발인은 24일.(055)249-1400.부산 강한별기자 hb@example.com", "reporter 강한별/기자 @부산 <hb@example.com>"},
	})
}

// TestReaders has readers with where they live or serve after a dot, and people of
// publishers.
func TestReaders(t *testing.T) {
	check(t, byline.Slot, []line{
		{"강한별·가람경찰서 경무과", "contributor 강한별 {가람경찰서|경무과|}"},
		{"/강한별·전북 고창군 고창읍", "contributor 강한별 @전북 고창군 고창읍"},
		{"강한별·서울 조은별 기자", "reporter 강한별/기자; reporter 조은별/기자 @서울"},
		{"강한별 가람출판사 편집자", "contributor 강한별/편집자 {가람출판사||편집자}"},
		{"강한별 가람지법 부장판사", "contributor 강한별/부장판사 {가람지법||부장판사}"},
		{"강한별 프리랜서 편집자", "contributor 강한별/프리랜서 편집자"},
		{"강한별 가람진흥원 글로벌 통상본부장", "contributor 강한별/글로벌 통상본부장 {가람진흥원||글로벌 통상본부장}"},
	})
	refuse(t, byline.Slot, []string{"편집자 주", "강한별·뉴스레터 모음", "강한별·경무과 뉴스레터"})
	refuse(t, byline.Body, []string{"강한별·전북 고창군 고창읍"})
}

// TestNamesLikeOffices has names that end as schools, courts and offices do, and
// schools that look like names.
func TestNamesLikeOffices(t *testing.T) {
	check(t, byline.Body, []line{
		{"김현중·강한별 기자", "reporter 김현중/기자; reporter 강한별/기자"},
		{"가람일보 노지원 기자", "reporter 노지원/기자 {가람일보||기자}"},
		{"강한별 박해운 기자", "reporter 강한별/기자; reporter 박해운/기자"},
		{"김가을 기자", "reporter 김가을/기자"},
		{"강한별 양정중 교사", "contributor 강한별/교사 {양정중||교사}"},
		{"강한별 서강대 교수", "contributor 강한별/교수 {서강대||교수}"},
		{"강한별 기상청 예보관", "contributor 강한별/예보관 {기상청||예보관}"},
		{"강한별 정신과 의사", "contributor 강한별/의사 {정신과||의사}"},
	})
	refuse(t, byline.Body, []string{"정부는 기자", "신문은 강한별"})
}

func TestForeigners(t *testing.T) {
	check(t, byline.Slot, []line{
		{"기무라 간 가람대 교수", "contributor 기무라 간/교수 {가람대||교수}"},
		{"제인 오스틴 소설가", "contributor 제인 오스틴/소설가"},
		{"콜린 마샬 칼럼니스트", "contributor 콜린 마샬/칼럼니스트"},
		{"사와다 가쓰미 가람신문 논설위원", "reporter 사와다 가쓰미/논설위원 {가람신문||논설위원}"},
		{"하리 P. 도런 교수", "contributor 하리 P. 도런/교수"},
		{"매슈 하워드 EY가람 파트너", "contributor 매슈 하워드/파트너 {EY가람||파트너}"},
	})
	check(t, byline.Slot, []line{
		{"조너선 하스켈 한빛칼리지런던 교수", "contributor 조너선 하스켈/교수 {한빛칼리지런던||교수}"},
		{"마이클 브린 가람커뮤니케이션스 CEO", "contributor 마이클 브린/CEO {가람커뮤니케이션스||CEO}"},
		{"제프리 도런 한빛칼리지런던 교수", "contributor 제프리 도런/교수 {한빛칼리지런던||교수}"},
		{"마이클 브린 칼럼니스트", "contributor 마이클 브린/칼럼니스트"},
	})
	refuse(t, byline.Slot, []string{"강연자는 강한별 가람대 교수", "오늘의 필자는 제인 도런 교수"})
}

func TestAsides(t *testing.T) {
	check(t, byline.Body, []line{
		{"강한별 차(茶) 칼럼니스트", "contributor 강한별/차(茶) 칼럼니스트"},
		{"강한별(스테파노) 가람대 철학과 교수", "contributor 강한별/교수 {가람대|철학과|교수}"},
		{"강한별(베드로) 신부", "contributor 강한별/신부"},
		{"강한별 베드로 신부", "contributor 강한별/신부"},
		{"강한별 신부 / 예수회 가람연구센터 소장", "contributor 강한별/신부 {||신부} {예수회|가람연구센터|소장}"},
		{"강한별 가람대 교수(건축학과)", "contributor 강한별/교수 {가람대|건축학과|교수}"},
		{"강한별 한빛연구원 연구위원(현)", "contributor 강한별/연구위원 {한빛연구원||연구위원}"},
		{"강한별 변호사(사법연수원 33기)", "contributor 강한별/변호사"},
		{"강한별(소설가/전.언론인)", "contributor 강한별/소설가 {||소설가} {||전 언론인}"},
		{"강한별(문화기획가/가람위원회 위원)", "contributor 강한별/문화기획가 {||문화기획가} {가람위원회||위원}"},
		{"강한별 교수(중동 문제 전문가)", "contributor 강한별/교수 {||교수} {||중동 문제 전문가}"},
	})
	check(t, byline.Body, []line{
		{"법무법인 가람 공동대표 강한별 변호사", "contributor 강한별/공동대표 {법무법인 가람||공동대표} {||변호사}"},
		{"강한별 〈가람신문〉 대표", "contributor 강한별/대표 {가람신문||대표}"},
		{"강한별 변리사 | 특허그룹 가람", "contributor 강한별/변리사 {특허그룹 가람||변리사}"},
		{"강한별·본지 칼럼니스트", "contributor 강한별/칼럼니스트 {본지||칼럼니스트}"},
		{"한빛교회 강한별 담임목사(가람군 군목)", "contributor 강한별/담임목사 {한빛교회||담임목사} {가람군||군목}"},
		{"글·사진 강한별 여행전문 시민기자", "reporter 강한별/여행전문 시민기자"},
	})
	check(t, byline.Slot, []line{{"강한별(춘천경찰서 경무과)", "contributor 강한별 {춘천경찰서|경무과|}"}})
	check(t, byline.Slot, []line{{"강한별 스님 남해 가람사 주지", "contributor 강한별/스님 {||스님} {남해 가람사||주지}"}})
	refuse(t, byline.Body, []string{"강한별 국회 가람위원장", "가람도청 강한별 농촌개발과장,", "●단장 강한별 수석부국장", "<8개대 학장 임명>", "◇ 차장급 팀장", "가람신문 발행인 겸 (사)한빛연합회장 강한별"})
	refuse(t, byline.Body, []string{"[강한별 한빛대 교수 인터뷰] 봄이 온다", "라인", "여백"})
	refuse(t, byline.Slot, []string{"전 가람시교육청 장학사"})
	check(t, byline.Body, []line{{"경제면  강한별 기자", "reporter 강한별/기자"}})
	check(t, byline.Slot, []line{{"강한별 가람정신건강의학과 의원 원장", "contributor 강한별/원장 {가람정신건강의학과 의원||원장}"}})
	refuse(t, byline.Body, []string{"강한별 의원", "▶사회 : 강한별 교수(가람대 사회학과)", "▶참석자 : 강한별 가람대 교수"})
}

func TestInitials(t *testing.T) {
	check(t, byline.Body, []line{
		{"마크 J 도런 미 가람대 공공정책대학원장·미국 대선 자문위원", "contributor 마크 J 도런/공공정책대학원장 {미 가람대||공공정책대학원장} {미국 대선||자문위원}"},
		{"조이 강 영화 칼럼니스트", "contributor 조이 강/영화 칼럼니스트"},
		{"마크 J. 도런 가람대 교수", "contributor 마크 J. 도런/교수 {가람대||교수}"},
	})
}

// TestSignatures has contributors who sign behind the last sentence.
func TestSignatures(t *testing.T) {
	const said = "모두 안전한 겨울을 보내시길 바란다."
	for rest, want := range map[string]string{
		"   가람소방서 한빛119안전센터 소방교 강한별": "contributor 강한별/소방교 {가람소방서|한빛119안전센터|소방교}",
		"   강한별 가람소방서 소방교":           "contributor 강한별/소방교 {가람소방서||소방교}",
		"  강한별(가람대 교수)":              "contributor 강한별/교수 {가람대||교수}",
		"/강한별·수원시 팔달구":               "contributor 강한별 @수원시 팔달구",
		" 강한별·객원논설위원":                "reporter 강한별/객원논설위원",
	} {
		l := byline.Parse(said+rest, byline.Body)
		if got := show(l.Credits); got != want || strings.TrimRight(said+rest[:max(0, l.Span.Start-len(said))], " /") != said {
			t.Errorf("%q: got %s, span %v", rest, got, l.Span)
		}
	}
	check(t, byline.Body, []line{{"안전을 선물하자.   강한별 가람소방서 소방교", "contributor 강한별/소방교 {가람소방서||소방교}"}})
	for _, rest := range []string{
		" 강한별 가람소방서 소방교", "   강한별", "/강한별 가람시장", "   가람소방서", "   ▲ 강한별 가람대 교수", "/사진=강한별 작가", "   사진=가람시",
		"/수원시 팔달구", "   왼쪽부터 강한별 가람대 교수", "   강한별 가람시의회 의원", "   문의 가람시청 문화과",
	} {
		if l := byline.Parse(said+rest, byline.Body); l.Kind == byline.Byline {
			t.Errorf("%q: got %s", rest, show(l.Credits))
		}
	}
}

// TestOldRanks has ranks of public servants and people with nothing but a work place.
func TestOldRanks(t *testing.T) {
	check(t, byline.Body, []line{
		{"[가람뉴스/한빛소방서 중앙119안전센터 지방소방위 강한별]", "contributor 강한별/지방소방위 {한빛소방서|중앙119안전센터|지방소방위}"},
		{"강한별 (가람대학교 한빛연구소)", "contributor 강한별 {가람대학교|한빛연구소|}"},
	})
	refuse(t, byline.Body, []string{"강한별 (가람 나루스)", "한별 (가람대학교 한빛연구소)", "강한별 (가람대학교 오른쪽)", "지방행정"})
}

func TestWeak(t *testing.T) {
	for s, want := range map[string]bool{
		"강한별 가람대 교수":                true,
		"가람소방서장 강한별":                true,
		"편집국장 강한별":                  true,
		"강한별 가람대 교수 hb@example.com": false,
		"기자명 강한별 가람대 교수":            false,
		"글=강한별 시인":                  false,
		"강한별 기자, 오누리 가람대 교수":        false,
		"강한별 기자":                    false,
		"논설위원 강한별":                  false,
	} {
		if got := byline.Parse(s, byline.Body); got.Kind != byline.Byline || got.Weak != want {
			t.Errorf("Parse(%q): kind %d, weak %v, want %v", s, got.Kind, got.Weak, want)
		}
	}
}
