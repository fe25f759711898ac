package korean

import (
	"strings"
	"testing"
)

func TestIsName(t *testing.T) {
	for w, want := range map[string]bool{
		"강한별": true, "우빈": true, "남궁별": true, "남궁은별": true, "황보라": true, "선우은숙": true,
		"강별암": true, "강별묵": true, "유방암": false, "이해력": false, "임대료": false, "위기감": false, "나의": false,
		"전체": false, "신문": false, "정치부": false, "여기자": false, // common nouns
		"이겼다": false, "강": false, "강한별빛": false, "뷁한별": false, "Kang": false, "강a": false, "": false,
	} {
		if got := IsName(w); got != want {
			t.Errorf("IsName(%q) = %v", w, got)
		}
	}
	if !IsLongName("김보라미") || IsLongName("강한별") || IsLongName("뷁보라미") {
		t.Error("IsLongName wants a surname and three syllables")
	}
}

func TestJobTitle(t *testing.T) {
	for w, want := range map[string]Role{
		"기자": Reporter, "선임기자": Reporter, "외교전문기자": Reporter, "두바이특파원": Reporter, "논설위원": Reporter,
		"주말뉴스부장": Reporter, "정치부장": Reporter, "온라인기자": Reporter, "PD": Reporter, "외신캐스터": Reporter,
		"사진기자": Photographer, "촬영기자": Crew, "편집기자": Editor,
		"교수": Contributor, "석좌교수": Contributor, "조교수": Contributor, "대중음악평론가": Contributor, "소방홍보팀장": Contributor,
		"객원연구원": Contributor, "부연구위원": Contributor, "인권보호관": Contributor, "강릉시장": Contributor, "경기도지사": Contributor,
		"연기자": NoRole, "특기자": NoRole, "끊기자": NoRole, "기자회견": NoRole, "신문기자": NoRole,
		"가람연구원": NoRole, "김교수": NoRole, "박기자": NoRole, "전통시장": NoRole, "교수는": NoRole, "": NoRole,
	} {
		if got := JobTitle(w); got != want {
			t.Errorf("JobTitle(%q) = %v, want %v", w, got, want)
		}
	}
}

func TestSplit(t *testing.T) {
	for w, want := range map[string]string{
		"강한별기자": "강한별+기자", "우빈기자": "우빈+기자", "제갈가람기자": "제갈가람+기자", "강한별여행기자": "강한별+여행기자", "강한별PD": "강한별+PD",
		"여행기자": "", "특기자": "", "정치부기자": "", "음악전문기자": "", "강한별교수": "", "홍콩특파원": "",
	} {
		name, title, ok := SplitGlued(w)
		if got := strings.Trim(name+"+"+title, "+"); got != want || ok != (want != "") {
			t.Errorf("SplitGlued(%q) = %q, %v", w, got, ok)
		}
	}
	for w, want := range map[string]string{
		"경주소방서장": "경주소방서+서장", "가람미술관장": "가람미술관+관장", "한빛연구소장": "한빛연구소+소장", "가람행정법원장": "가람행정법원+원장",
		"연구소장": "", "소방홍보팀장": "", "순천지청장": "", "예보센터장": "", "한림대교수": "한림대+교수", "한빛대학교총장": "한빛대학교+총장", "여교수": "", "고대교수": "", "수련원장": "",
		"장": "", "a": "", "도담협동조합장": "도담협동조합+조합장", "서울예방센터장": "서울예방센터+센터장", "가람정책센터장": "", "가람녹색연합대표": "가람녹색연합+대표", "공동대표": "",
		"가람상인회장": "가람상인회+회장", "가람변협회장": "가람변협+회장", "도담구청장": "", "상임위원장": "", "가람재단이사장": "가람재단+이사장",
	} {
		org, title := SplitHead(w)
		if title == "" {
			org = ""
		}
		if got := strings.Trim(org+"+"+title, "+"); got != want {
			t.Errorf("SplitHead(%q) = %q", w, got)
		}
	}
	if press, title := SplitPress("KBS아나운서"); press != "KBS" || title != "아나운서" {
		t.Errorf("SplitPress = %q, %q", press, title)
	}
	for w, front := range map[string]string{"외신캐스터강한별PD": "외신캐스터", "강한별기자": "강한별", "디지털뉴스룸국제기자단": "디지털뉴스룸국제기자단", "연기자": "연기자"} {
		if got := w[:Glued(w)]; got != front {
			t.Errorf("Glued(%q) = %q", w, got)
		}
	}
}

func TestKinds(t *testing.T) {
	for name, test := range map[string]struct {
		is      func(string) bool
		yes, no string
	}{
		"surname":      {IsSurname, "김 남궁 제갈", "뷁 가람 "},
		"organization": {IsOrganization, "가람대 한빛경제연구원 가람경찰서 법무부 민주당 가람(주) 〈주〉가람 ㈜가람 KAIST", "강한별 기자 대"},
		"department":   {IsDepartment, "경영학부 내과 디지털뉴스부 로스쿨", "강한별 가람"},
		"faculty":      {IsFaculty, "사학과 경영학부 정신건강의학과", "김민과 과"},
		"press":        {IsPress, "연합뉴스 가람일보 한빛TV 부산CBS", "일보 강한별 가람"},
		"known press":  {IsKnownPress, "연합뉴스 한겨레 OSEN", "가람일보 생활경제"},
		"agency":       {IsAgency, "연합뉴스 AP/뉴시스 뉴스1", "가람일보 AP/가람일보"},
		"desk":         {IsDesk, "온라인뉴스팀 국제부 공동취재단 사회2부 뉴스룸", "기자단 강한별 부 형사3부"},
		"robot":        {IsRobot, "가람로봇기자 서경뉴스봇", "요약봇 기자"},
		"place":        {IsPlace, "서울 수원시 노원구 토리노·제노바 워싱턴", "가람 서울·가람 시"},
		"ground":       {IsGround, "잠실 고척", "서울"},
		"running":      {IsRunning, "계획을 시장에게 열린 및", "마을 가람대 연구을지로"},
		"person":       {IsPerson, "글로생활자 산악인", "기자 함께즐기자 가람"},
		"loose label":  {IsLooseLabel, "글 사진 정리", "확인 강한별"},
		"next":         {TakesNext, "법무법인 월간", "가람대"},
	} {
		for _, w := range strings.Fields(test.yes) {
			if !test.is(w) {
				t.Errorf("%q is no %s", w, name)
			}
		}
		for _, w := range strings.Split(test.no, " ") {
			if test.is(w) {
				t.Errorf("%q is a %s", w, name)
			}
		}
	}
}

func TestCreditLabel(t *testing.T) {
	for w, want := range map[string]Role{"글": Reporter, "사진": Photographer, "그래픽": Crew, "확인": Editor, "서울": NoRole} {
		if got := CreditLabel(w); got != want {
			t.Errorf("CreditLabel(%q) = %v, want %v", w, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for s, want := range map[string]bool{
		"시민들은 길을 걷고 있다": true, "그는 길을 걷고 있다": true, "시는 길을 닦고 있다": true, "한빛시는 길을 닦고 있다": true, "길을 내려오시는 어른들이 웃고 있다": false, "KBS는 길을 묻고 있다": true, "강한별(55)은 길을 걷고 있다": true, "골목에서는 시민들이, 길에는 아이들이 놀고 있다": false,
		"시민들이 길을 걷고 있다": false, "강가를 찾은 시민들이 앉아 있다": false, "강가를 걷는 시민들이 보인다": false, "비 내리는 강가에 눈이 쌓여 있다": false, "김정은 위원장이 손을 흔들고 있다": false, "큰 짐을 담은 배가 떠나고 있다": false, "사진은 강가에 모인 시민들이다": false, "는 은": false,
	} {
		if got := HasTopic(s); got != want {
			t.Errorf("HasTopic(%q) = %v", s, got)
		}
	}
	for s, want := range map[string]bool{"길을 걷고 있습니다": true, "시가 새 길을 낸다고 밝혔다": true, "관심이 커지고 있다": true, "길을 걷고 있다": false, "새 길이 열렸다": false} {
		if got := IsTold(s); got != want {
			t.Errorf("IsTold(%q) = %v", s, got)
		}
	}
}

func TestNoAllocations(t *testing.T) {
	n := testing.AllocsPerRun(10, func() {
		for _, w := range [...]string{"강한별", "대중음악평론가", "가람대학교", "강한별여행기자", "AP/뉴시스", "토리노·제노바", "경주소방서장"} {
			_, _, _, _ = IsName(w), JobTitle(w), IsOrganization(w), IsPlace(w)
			SplitGlued(w)
			Glued(w)
			IsAgency(w)
		}
	})
	if n > 0 {
		t.Errorf("%v allocations", n)
	}
}
