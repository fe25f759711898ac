package encoding

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/unicode"
)

// registers are short texts unlike the generator's news prose.
var registers = map[string]string{
	"verse":              "흔들리며 걷는 저녁 길\n뉘엿뉘엿 기우는 햇살 아래\n쪼그려 앉은 꽃다지 한 포기\n",
	"quotations":         "<table><tr><th>종목<th>현재가<th>등락<tr><td>가람전자<td>71,200<td>▲1,300<tr><td>도담바이오<td>8,450<td>▼120</table>",
	"mostly English":     strings.Repeat("<p>Clusters run containers at scale with a store of their own.</p>\n", 40) + "<p>무료 체험 신청</p>",
	"Chinese characters": "<title>大統領 選擧 與野 激突</title>\n<h1>國會 豫算案 通過 遲延</h1>",
	"headline, mixed":    "李대통령, 訪美…韓美 FTA 논의",
	"menus":              "<ul><li>홈<li>정치<li>경제<li>사회<li>스포츠<li>로그인<li>회원가입</ul>",
	"comments of code":   strings.Repeat("function a(){return 1;} // 페이지 이동 처리\n/* 배너 노출 여부 */\n", 20),
	"chat":               "ㅋㅋㅋㅋㅋ 진짜 대박 ㅠㅠ ㅇㅈ ㄹㅇ ㅎㅎㅎ",
	"laughter":           "ㅋㅋㅋㅋ ㅎㅎ ㅠㅠ",
	"full-width":         "２０２６년　３월　１５일　ＡＢＣ방송　（사진）",
	"four syllables":     "벚꽃엔딩",
	"rare syllables":     "뺑소니범 쭈꾸미 꽃길",
	"a byline":           "김가람 기자 garam@hanbit.example",
	"a symbol first":     "▲ 사진=한빛일보 ⓒ",
}

func TestRegisters(t *testing.T) {
	utf16 := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	for name, text := range registers {
		page := "<html>\n<p>" + text + "</p>\n</html>"
		bare, err := utf16.NewEncoder().String(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct{ in, header, want, name string }{
			{string(cp949(t, text)), "", text, koreanName},
			{string(cp949(t, text)), "text/html; charset=utf-8", text, koreanName},
			{text, "text/html; charset=euc-kr", text, utf8Name},
			{string(iso2022KR(t, text)), "", text, iso2022Name},
			{bare, "", page, utf16LEName},
		} {
			got, r, err := Decode([]byte(c.in), Hint{ContentType: c.header})
			if err != nil || string(got) != c.want || r.Name != c.name {
				t.Errorf("%s in %s, header %q: %q %+v %v", name, c.name, c.header, got, r, err)
			}
		}
	}
}
