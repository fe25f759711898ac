package extract

import "testing"

// TestSplitTail: what stands behind the last sentence and is none of it.
func TestSplitTail(t *testing.T) {
	for _, text := range []string{
		"가온시는 내년까지 골목에 가로등을 더 세울 계획이다.",
		"한 주민은 “이제야 마음이 놓인다”고 말했다.",
		"경찰은 정확한 경위를 조사하고 있다.",
		"두 사람은 10월에 결혼한다.",
		"12일 나루동 골목에서 불이 났다.",
		"시는 올해 안에 마치겠다고 했다. 주민들은 \"더 기다릴 수 없다.\"",
	} {
		for tail, want := range map[string]string{
			" 연합뉴스": "연합뉴스", " /연합뉴스": "연합뉴스", " (연합뉴스)": "연합뉴스", "<연합뉴스>": "연합뉴스", " AP·연합뉴스": "AP·연합뉴스", " 로이터 연합뉴스": "로이터 연합뉴스",
			" 2024.3.12/뉴스1": "2024.3.12/뉴스1", " (가온=연합뉴스)": "가온=연합뉴스", " 한빛일보": "한빛일보", " [한빛일보]": "한빛일보", " <한빛타임즈>": "한빛타임즈",
			" [온라인뉴스팀]": "온라인뉴스팀", " 온라인뉴스팀": "온라인뉴스팀", " 취재팀": "취재팀", " <논설위원>": "논설위원", " 나루주재기자": "나루주재기자",
			" (한도담)": "한도담", " /한도담": "한도담", "/한도담·전북 고창군 나루읍": "한도담·전북 고창군 나루읍", " ―한도담 기자": "한도담 기자", " 한도담 기자·연합뉴스": "한도담 기자·연합뉴스", " 글 한도담": "글 한도담", " 한도담 기자 2024-03-12": "한도담 기자", " 서울/연합뉴스": "서울/연합뉴스", " 사진 연합뉴스": "사진 연합뉴스",
			" <관련기사 3면>": "관련기사 3면", " ▶관련기사 3면": "관련기사 3면", " 〈관련기사 3면〉": "관련기사 3면", " (계속)": "계속", " -끝-": "끝", " 출처 : 한빛일보": "출처 : 한빛일보",
			// The grammars cut these, or they are text.
			"": "", " 한도담 기자": "", " 사진=한빛일보": "", " [사진=연합뉴스]": "", " (웃음)": "", " (사진)": "", " 하지만": "", " 월드스타": "", " 이 책방": "", " 출처가 어디인지": "",
		} {
			if got, cut := splitTail(text + tail); cut != want || want != "" && got != text {
				t.Errorf("%q%q: %q, %q, want %q", text, tail, got, cut, want)
			}
		}
	}
	for _, s := range []string{
		"12일 나루동 골목에서 시민들이 새 책방을 둘러보고 있다. 연합뉴스", // a caption keeps whose its picture is
		"새 책방이 문을 연 나루동 골목. 연합뉴스",
		"독자 여러분의 많은 성원 바랍니다. 한빛일보", // a letter and who sends it
		"소식을 처음 알린 곳은 연합뉴스",
		"연합뉴스",
	} {
		if text, tail := splitTail(s); text != s || tail != "" {
			t.Errorf("%q: %q, %q", s, text, tail)
		}
	}
}

// TestLastCredit: the last paragraph is one with a picture's credit behind it.
func TestLastCredit(t *testing.T) {
	const above = "가온시는 원도심에 남은 빈집을 고쳐 청년 창업 공간으로 내놓는다고 12일 밝혔다."
	for _, tt := range []struct{ above, text, want string }{
		{above, "'골목의 하루'는 매주 토요일 밤 9시에 방송된다. 사진=한빛TV", "'골목의 하루'는 매주 토요일 밤 9시에 방송된다."},
		{above, "경찰은 정확한 경위를 조사하고 있다. [사진=가온시]", "경찰은 정확한 경위를 조사하고 있다."},
		{above, "나루동에서 시민들이 새 책방을 둘러보고 있다. 사진=가온시", ""},
		{above, "새 책방은 책을 위로 쌓는다. 사진=가온시\n" + above, ""}, // between paragraphs it may be a caption
	} {
		lines := textLines(tt.above+"\n"+tt.text, Hint{})
		got := ""
		if l := lines[1]; l.weight > 0 {
			got = l.text
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}
