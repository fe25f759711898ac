package extract

import (
	"strings"
	"testing"
)

// TestBoxes: boxes inside a body that rules name, told by what is in them.
func TestBoxes(t *testing.T) {
	const first, last = "가람시가 골목 서른 곳에 별빛 가로등을 세웠다.", "주민들은 9일 밤길이 환해졌다고 말했다."
	for _, c := range []struct {
		name, box string
		kept      string // of the box
	}{
		{"a teaser's card", `<div><a href="/2"><img src="/t.jpg"><strong>나래구 장터</strong><p>나래구 장터에서 비닐봉지가 사라졌다.</p></a></div>`, ""},
		{"a picture with its caption, linked", `<a href="/view"><figure><img src="/1.jpg"><figcaption>별빛 가로등</figcaption></figure></a>`, ""},
		{"a paragraph in a link", `<a href="/2"><p>가로등은 해가 지면 켜진다.</p></a>`, "가로등은 해가 지면 켜진다."},
		{"a link nobody closed", `<div><a href="/2"><p>` + strings.Repeat("가로등은 해가 지면 켜진다. ", 24) + `</p><p>끝에는 그림이 있다.</p></a></div>`, "끝에는 그림이 있다."},
		{"a picture's description", `<p><img src="/1.jpg"></p><p class="desc">왼쪽부터 도하늬, 은다솜</p>`, ""},
		{"a description without a picture", `<p class="desc">가로등은 서른 개다.</p>`, "가로등은 서른 개다."},
		{"articles a plugin thinks related", `<div id="jp-relatedposts" class="jp-relatedposts"><h3>관련</h3><p>나래구 장터에서 비닐봉지가 사라졌다.</p></div>`, ""},
		{"a machine's summary", `<div><b>AI 요약</b><p>가람시가 가로등을 세웠다.</p><p>주민들이 반겼다고 한다.</p></div>`, ""},
		{"somebody else's post", `<blockquote class="twitter-tweet"><p>오늘 골목이 밝다</p>나래 (@narae)</blockquote>`, ""},
		{"what a style hides", `<DIV STYLE="DISPLAY: none"><p>나래구 장터에서 비닐봉지가 사라졌다.</p></DIV><p style="height:0;visibility:hidden">다온초 아이들이 감나무를 심었다.</p>`, ""},
		{"a field for an address", `<div><h4>한빛레터</h4><p>매일 아침 골목의 이야기를 전한다.</p><form><label>이메일</label><input type="email"></form></div>`, ""},
		{"a field behind a paragraph", `<div><p>` + strings.Repeat("가로등은 해가 지면 켜진다. ", 12) + `</p><input name="q"></div>`, "가로등은 해가 지면 켜진다."},
		{"요약 in the text", `<div><p>요약하면 이렇다.</p><p>골목이 환해졌다.</p></div>`, "골목이 환해졌다."},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Body: []string{"#text"}}, `<html><body><div id="text"><p>`+first+`</p>`+c.box+`<p>`+last+`</p></div></body></html>`)
			var kept []string
			for _, p := range a.Paragraphs {
				if p.Text != first && p.Text != last {
					kept = append(kept, p.Text)
				}
			}
			if s := strings.Join(kept, "|"); (c.kept == "") != (s == "") || !strings.Contains(s, c.kept) {
				t.Errorf("kept %q, want %q", s, c.kept)
			}
		})
	}
}

// TestTriangles: a line with ▲ is a picture's caption, or an item of a list where
// there is no picture or the item before stays.
func TestTriangles(t *testing.T) {
	for _, c := range []struct {
		name, markup string
		want         string // the last paragraph
	}{
		{"appointments", `<p>◇ 5급 전보</p><p>▲ 총무과장 도하늬 ▲ 회계과장 은다솜</p>`, "▲ 총무과장 도하늬 ▲ 회계과장 은다솜"},
		{"the weather by towns", `<p>3일은 맑고 덥겠다.</p><p>▲ 가람 : [맑음, 맑음]</p><p>▲ 도담 : [맑음, 흐림]</p>`, "▲ 도담 : [맑음, 흐림]"},
		{"a picture's caption", `<p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p><p><img src="/1.jpg"></p><p>▲ 별빛 가로등</p>`, "가람시가 골목 서른 곳에 별빛 가로등을 세웠다."},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Body: []string{"#text"}}, `<html><body><h1>가람 소식</h1><div id="text">`+c.markup+`</div></body></html>`)
			if n := len(a.Paragraphs); n == 0 || a.Paragraphs[n-1].Text != c.want {
				t.Errorf("paragraphs %+v, want the last to be %q", a.Paragraphs, c.want)
			}
		})
	}
}

// TestNoText: what the rules know to be no text is none in a body found
// otherwise, unless it says who wrote.
func TestNoText(t *testing.T) {
	const text = `<p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다. 가로등은 해가 지면 켜진다.</p>` +
		`<p>주민들은 9일 밤길이 환해졌다고 말했다. 시는 내년에 서른 개를 더 세운다.</p>`
	a := ofHanbit(t, Layout{Body: []string{"#text"}, Drop: []string{".qz", ".wr"}}, `<html><head><title>별빛 가로등 서른 개</title></head><body><h1>별빛 가로등 서른 개</h1><div id="renamed">`+
		text+`<p class="qz">오늘의 낱말 맞히기에 도전하고 선물을 받으세요. 정답은 내일 나옵니다.</p><p class="wr">도하늬 기자 haneui@hanbit.example</p></div></body></html>`)
	if len(a.Paragraphs) != 2 || len(a.Authors) != 1 {
		t.Errorf("paragraphs %+v, authors %+v", a.Paragraphs, a.Authors)
	}
}

func TestIsBold(t *testing.T) {
	for style, want := range map[string]bool{
		"font-weight:bold": true, "font-weight: 700": true, "color:red;font-weight:600;": true, "font-weight:bolder": true,
		"font-weight:400": false, "font-weight:7": false, "font-weight:normal": false, "": false,
	} {
		n := page(t, "https://hanbit.example/1", `<p style="`+style+`">가람</p>`).Root
		for n.Data != "p" {
			n = next(n, nil)
		}
		if got := isBold(n); got != want {
			t.Errorf("%q: bold %v, want %v", style, got, want)
		}
	}
}
