package extract

import (
	"errors"
	"strings"
	"testing"
)

// What a layout leaves out is read off the page, and so is what it does not find
// in its place, but for what it says that no page prints.
func TestRulesLeaveOpen(t *testing.T) {
	const (
		head = `<div class="crumbs category"><a href="/s">사회</a></div><h1 class="title">가람시 골목에 별빛 가로등</h1>
<h2 class="subtitle">서른 곳에 세워<br>내년에 두 배로</h2>
<div class="info"><span class="writer">한가람 기자</span><span class="date">입력 2026-03-02 09:10 | 수정 2026-03-02 10:20</span></div>`
		text = `<p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p><p>밤길이 환해졌다고 주민들은 말했다.</p>`
	)
	for _, c := range []struct {
		name   string
		layout Layout
		body   string
		// want is section, deck, writers and paragraphs, parted by bars.
		want string
	}{
		{"the body alone is known", Layout{Body: []string{"#text"}}, text,
			"사회|서른 곳에 세워/내년에 두 배로|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"no deck in its place but in another", Layout{Body: []string{"#text"}, Subheads: []string{".deck"}}, text,
			"사회|서른 곳에 세워/내년에 두 배로|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"no page has a deck", Layout{Body: []string{"#text"}, Subheads: []string{}}, text,
			"사회||한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"no section in its place but in another", Layout{Body: []string{"#text"}, Section: []string{".section"}}, text,
			"사회|서른 곳에 세워/내년에 두 배로|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"a section's steps without a mark between", Layout{Body: []string{"#text"}, Section: []string{".path"}}, `<div class="path"><a href="/">홈</a><a href="/s">경제</a><a href="/s/1">금융</a></div>` + text,
			"경제|서른 곳에 세워/내년에 두 배로|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"nobody in the byline's place nor in the text", Layout{Body: []string{"#text"}, Byline: []string{".byline"}}, text,
			"사회|서른 곳에 세워/내년에 두 배로|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"a time alone in the byline's place", Layout{Body: []string{"#text"}, Byline: []string{".date"}}, text,
			"사회|서른 곳에 세워/내년에 두 배로|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"nobody in the byline's place but in the text", Layout{Body: []string{"#text"}, Byline: []string{".byline"}}, text + `<p>서다온 기자</p>`,
			"사회|서른 곳에 세워/내년에 두 배로|서다온|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
		{"a deck above the text in the body", Layout{Body: []string{"#text"}, Subheads: []string{".deck"}},
			`<img src="/a.jpg" width="600"><div class="ab_subtitle"><p>별은 주민이 골랐다</p></div>` + text + `<div class="ab_subtitle">불빛은 낮게</div><p>불빛은 발치만 비춘다.</p>`,
			"사회|서른 곳에 세워/내년에 두 배로/별은 주민이 골랐다|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다./불빛은 낮게/불빛은 발치만 비춘다."},
		{"the deck once more in the body", Layout{Body: []string{"#text"}, Subheads: []string{"h2.subtitle"}},
			`<div class="subtitle">서른 곳에 세워</div>` + text,
			"사회|서른 곳에 세워/내년에 두 배로|한가람|가람시가 골목 서른 곳에 별빛 가로등을 세웠다./밤길이 환해졌다고 주민들은 말했다."},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, c.layout, `<title>가람시 골목에 별빛 가로등</title>`+head+`<div id="text">`+c.body+`</div>`)
			var who []string
			for _, x := range a.Authors {
				who = append(who, x.Name)
			}
			got := a.Section + "|" + strings.Join(a.Headline.Subheads, "/") + "|" + strings.Join(who, "/") + "|" + printedText(a)
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if a.Published == nil || a.Modified == nil {
				t.Errorf("times %v, %v: both are printed", a.Published, a.Modified)
			}
		})
	}
}

// Under an outlet's rules too an element named for a picture holds its caption.
func TestPictureFrames(t *testing.T) {
	const prose = `<p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p><p>밤길이 환해졌다고 주민들은 말했다.</p>`
	for _, c := range []struct{ name, frame, caption, first string }{
		{"a div named for it", `<div class="news_photo"><img src="/a.jpg"><p>가람시 골목의 밤</p></div>`, "가람시 골목의 밤", "가람시가"},
		{"a figure without a figcaption", `<figure><img src="/a.jpg"><span>가람시 골목의 밤</span></figure>`, "가람시 골목의 밤", "가람시가"},
		{"two lines", `<div class="img_box"><img src="/a.jpg"><p>가람시 골목의 밤</p><p>가람시 제공</p></div>`, "가람시 골목의 밤 가람시 제공", "가람시가"},
		{"a frame as large as a text", `<div class="img_box"><img src="/a.jpg"><p>별이 뜬다.</p><p>달이 뜬다.</p><p>해가 뜬다.</p></div>`, "", "별이 뜬다."},
		{"no picture in it", `<div class="photo_story"><p>별이 뜬다.</p></div>`, "", "별이 뜬다."},
		{"a name for anything", `<div class="left"><img src="/a.jpg"><p>별이 뜬다.</p></div>`, "", "별이 뜬다."},
		{"the rules know what is inside", `<div class="img_box"><img src="/a.jpg"><p class="no">0</p><p class="cap">골목의 밤</p></div>`, "골목의 밤", "가람시가"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Body: []string{"#text"}, Subheads: []string{".deck"}, Drop: []string{".no"}, Captions: []string{".cap"}},
				`<h1>가람시 골목에 별빛 가로등</h1><div id="text">`+c.frame+prose+`</div>`)
			caption := ""
			if len(a.Images) > 0 {
				caption = a.Images[0].Caption
			}
			if caption != c.caption || !strings.HasPrefix(a.Paragraphs[0].Text, c.first) {
				t.Errorf("caption %q and text %q, want %q and %q", caption, a.Paragraphs[0].Text, c.caption, c.first)
			}
		})
	}
}

// Lines above an outlet's text: a deck, a heading, a price; links to elsewhere.
func TestAboveTheText(t *testing.T) {
	const prose = `<p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p><p>밤길이 환해졌다고 주민들은 말했다.</p>`
	for _, c := range []struct{ name, body, deck, first string }{
		{"a bold line is the deck", `<p><b>서른 곳에 세워</b></p>` + prose, "서른 곳에 세워", "가람시가"},
		{"with headings below too", `<p><b>서른 곳에 세워</b></p>` + prose + `<p><b>불빛은 낮게</b></p><p>불빛은 발치만 비춘다.</p>`, "서른 곳에 세워", "가람시가"},
		{"a price is no deck", `<div>가람전자 82,300 +1.2%</div>` + prose, "", "가람전자"},
		{"a hand points elsewhere", `<p>☞ <a href="/2">나래구 장터에서 비닐봉지가 사라졌다</a></p>` + prose, "", "가람시가"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ofHanbit(t, Layout{Body: []string{"#text"}}, `<h1>가람시 골목에 별빛 가로등</h1><div id="text">`+c.body+`</div>`)
			if got := strings.Join(a.Headline.Subheads, "/"); got != c.deck || !strings.HasPrefix(a.Paragraphs[0].Text, c.first) {
				t.Errorf("deck %q and text %q, want %q and %q", got, a.Paragraphs[0].Text, c.deck, c.first)
			}
		})
	}
}

// An empty list says that pages print none; nil leaves the field open.
func TestRulesPrintNone(t *testing.T) {
	a := ofHanbit(t, Layout{Body: []string{"#text"}, Subheads: []string{}, Section: []string{}, Byline: []string{}},
		`<div class="category">사회</div><h1>가람시 골목에 별빛 가로등</h1><h2 class="subtitle">서른 곳에 세워</h2>
<div id="text"><p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p><p>밤길이 환해졌다고 주민들은 말했다.</p></div>`)
	if a.Section != "" || len(a.Headline.Subheads) > 0 {
		t.Errorf("section %q and deck %q, want none", a.Section, a.Headline.Subheads)
	}
}

// A body that an extractor leaves empty is no text, and nothing falls over it.
func TestEmptyBody(t *testing.T) {
	r, err := NewRegistry(&Rules{ID: "garam", Name: "가람일보", Domains: []string{"garam.example"}, Layouts: []Layout{{
		Name: "empty", Headline: []string{"h1"}, Body: []string{"#text"},
		Fix: func(_ *Page, p *Pieces) { p.Body.Nodes = nil },
	}}})
	if err != nil {
		t.Fatal(err)
	}
	page := `<h1>가람시 골목에 별빛 가로등</h1><div id="text"><p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p></div>`
	if a, err := NewParser(r).ParseBytes([]byte(page), Hint{URL: "https://garam.example/1"}); err == nil {
		t.Errorf("read as %+v", a.Paragraphs)
	} else if !errors.Is(err, ErrNotArticle) && !errors.Is(err, ErrEmpty) {
		t.Error(err)
	}
}

// TestBrokenHeadline: the lines of a headline are joined as the page's titles have
// them in one; a deck below it is none of them.
func TestBrokenHeadline(t *testing.T) {
	for markup, want := range map[string]string{
		`가람시 골목에<br>별빛 가로등`:                            "가람시 골목에 별빛 가로등",
		`가람시<br>골목에<br>별빛 가로등`:                         "가람시 골목에 별빛 가로등",
		`가람시 골목에 별빛 가로등<br>서른 곳에 세워`:                   "가람시 골목에 별빛 가로등",
		`<span>가람시 골목에</span><p>별빛 가로등</p><p>서른 곳</p>`: "가람시 골목에 별빛 가로등",
	} {
		a := ofHanbit(t, Layout{Headline: []string{".title"}, Body: []string{"#text"}}, `<title>가람시 골목에 별빛 가로등 | 한빛일보</title><div class="title">`+markup+`</div><div id="text"><p>가람시가 골목 서른 곳에 별빛 가로등을 세웠다.</p></div>`)
		if a.Headline.Text != want {
			t.Errorf("%s: %q", markup, a.Headline.Text)
		}
	}
}

func TestTags(t *testing.T) {
	a := ofHanbit(t, Layout{Body: []string{"#text"}, Tags: []string{".tags"}}, `<h1>가람의 겨울</h1><div id="text"><p>가람에 첫눈이 내렸다.</p></div><p class="tags">#첫눈 #가람 | 겨울, 첫눈</p>`)
	if got := strings.Join(a.Tags, "|"); got != "첫눈|가람|겨울" {
		t.Errorf("tags %s", got)
	}
}
