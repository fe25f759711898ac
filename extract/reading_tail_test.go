package extract

import (
	"strings"
	"testing"

	"github.com/gisa-go/gisa/article"
)

// lines reads a body and joins its paragraphs.
func lines(t *testing.T, body string) string {
	t.Helper()
	p := page(t, "https://unknown.example/1", `<div id=body>`+body+`</div>`)
	var text []string
	for _, x := range read(p.blocks(&Body{Nodes: outermost(p.Document().Find("#body").Nodes)}), map[string]bool{"첫차한시간당긴다": true}).paragraphs {
		text = append(text, x.Text)
	}
	return strings.Join(text, "|")
}

func TestReadTail(t *testing.T) {
	const prose = "<p>가람시가 다음 달부터 시내버스 첫차를 한 시간 앞당긴다고 밝혔다. 새벽에 일하는 시민을 위해서다.</p>"
	whole := lines(t, prose)
	for _, c := range []struct{ name, behind, want string }{
		{"a statement's date and signature", "<p>2020년 7월 13일</p><p>가람기자협회</p>", "|2020년 7월 13일|가람기자협회"},
		{"when the article appeared", "<p>입력 2020.07.13 10:20</p>", ""},
		{"a time without a label", "<p>2020-07-13 10:20</p>", ""},
		{"a wire service", "<p>연합뉴스</p>", ""},
		{"a name", "<p>강한별</p>", ""},
		{"a town and a menu's word, which names look like", "<p>강릉</p><p>유학</p>", "|강릉|유학"},
		{"a teaser", `<p><a href="/2">솔빛군도 첫차 앞당긴다…주민 환영</a></p>`, ""},
		{"a teaser that reads as a sentence", `<p><a href="/2">[단독] 솔빛군도 첫차 앞당긴다</a></p>`, ""},
		{"a teaser that asks", `<p><a href="/2">[단독] 솔빛군은 왜 첫차를 앞당기나?</a></p>`, ""},
		{"a box of links between two parts of the text", `<div class="par"><p>시는 내년에 막차도 늦춘다.</p></div><p>관련기사</p><div class="par"><p>시민들은 반긴다고 말했다.</p></div>`, "|시는 내년에 막차도 늦춘다.|시민들은 반긴다고 말했다."},
		{"a box of links and another article's words", `<div class="par"><p>시는 내년에 막차도 늦춘다.</p></div><p>관련기사</p><div class="box"><p>솔빛군도 첫차를 앞당긴다고 밝혔다.</p></div>`, "|시는 내년에 막차도 늦춘다."},
		{"a link behind what it is called", `<p><em>관련 기사</em><a href="/2">솔빛군도 첫차를 앞당긴다</a></p>`, ""},
		{"the headline again", "<p>첫차 한 시간 당긴다</p>", ""},
		{"links of a word each", `<ul><li><a href="#">페이스북</a></li><li><a href="#">주소 복사</a></li></ul>`, ""},
		{"a sentence that is a link", `<p><a href="/2">솔빛군도 첫차를 앞당길 계획이라고 밝혔다.</a></p>`, "|솔빛군도 첫차를 앞당길 계획이라고 밝혔다."},
	} {
		if got := lines(t, prose+c.behind); got != whole+c.want {
			t.Errorf("%s: got %q, want %q behind the text", c.name, strings.TrimPrefix(got, whole), c.want)
		}
	}
}

// Addresses behind the wire's slogan are the writers', in their order.
func TestReadMails(t *testing.T) {
	p := page(t, "https://unknown.example/1", `<div id=body><p>[가람=뉴시스] 서가람 한바다 기자 = 첫차가 한 시간 당겨진다.</p><p>☞공감언론 뉴시스 garam@example.com, bada@example.com</p></div>`)
	r := read(p.blocks(&Body{Nodes: outermost(p.Document().Find("#body").Nodes)}), nil)
	var got []string
	for _, a := range mergeAuthors(r.authors) {
		got = append(got, a.Name+" "+a.Email)
	}
	if got := strings.Join(got, "|"); got != "서가람 garam@example.com|한바다 bada@example.com" {
		t.Errorf("got %s", got)
	}
	if len(r.paragraphs) != 1 {
		t.Errorf("%d paragraphs", len(r.paragraphs))
	}
}

func TestIsMark(t *testing.T) {
	for line, want := range map[string]bool{
		"[앵커]": true, "<리포트>": true, "◀ 앵커 ▶": true, "◀ANC▶": true, "◀END▶": true, "【현장】": true,
		"앵커": false, "◀ 앞 기사 ▶": false, "[단독]": false, "◀ 가람시장 골목의 앵커와 기자 ▶": false, "": false,
	} {
		if got := isMark(line); got != want {
			t.Errorf("isMark(%q) = %v", line, got)
		}
	}
}

func TestCutTail(t *testing.T) {
	for last, want := range map[string]string{
		"그는 “미안하다”고 말했다. 연합뉴스":      "그는 “미안하다”고 말했다.",
		"그는 “미안하다”고 말했다. AP/연합뉴스":   "그는 “미안하다”고 말했다.",
		"이 소식을 처음 알린 곳은 연합뉴스":       "이 소식을 처음 알린 곳은 연합뉴스",
		"그는 “미안하다”고 말했다. 가람시는 조용하다": "그는 “미안하다”고 말했다. 가람시는 조용하다",
	} {
		r := reading{paragraphs: []article.Paragraph{{Text: "가람시가 첫차를 앞당긴다."}, {Text: last}}}
		if r.cutTail(); r.paragraphs[1].Text != want || (r.agency != "") != (want != last) {
			t.Errorf("%q: %q, agency %q", last, r.paragraphs[1].Text, r.agency)
		}
	}
}
