package extract_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// Sentences of invented articles.
const (
	s1 = "가람시는 8일 하천 산책로 3㎞를 새로 단장해 시민에게 다시 열었다고 밝혔다."
	s2 = "산책로에는 밤길을 밝히는 등 120개와 쉼터 네 곳이 들어섰으며 휠체어도 다닐 수 있다."
	s3 = "도담 가람시장은 “비가 와도 걸을 수 있는 길을 만들겠다”고 말했다."
	s4 = "시는 내년까지 나머지 구간 5㎞의 공사도 마칠 계획이라고 덧붙였다."
	// menu is what stands above articles, foot below them.
	menu = `<div class="gnb"><ul><li><a href="/p">정치</a></li><li><a href="/e">경제</a></li><li><a href="/s">사회</a></li></ul></div>`
	foot = `<div id="footer"><p>한빛일보 | 가람시 나래구 솔빛로 12 | 발행·편집인 편도담 | 등록일자 2009.11.10</p><p>Copyright ⓒ 한빛일보. All rights reserved.</p></div>`
	head = `<html><head><meta property="og:title" content="새 산책로 열린 가람시"><title>새 산책로 열린 가람시 - 사회 - 한빛일보</title></head><body>`
)

func genericParse(page string) (*article.Article, error) {
	p := extract.NewParser(nil)
	p.Generic = true
	return p.ParseBytes([]byte(page), extract.Hint{URL: "https://www.hanbit.example/news/17", Format: extract.HTML})
}

// outline spells what the tests below look at, one line an entry.
func outline(a *article.Article) string {
	var b strings.Builder
	line := func(mark, text string) {
		if text != "" {
			fmt.Fprintf(&b, "%s %s\n", mark, text)
		}
	}
	line("headline", a.Headline.Text)
	for _, s := range a.Headline.Subheads {
		line("deck", s)
	}
	if a.Published != nil {
		line("published", a.Published.Time.Format("2006-01-02 15:04"))
	}
	if a.Modified != nil {
		line("modified", a.Modified.Time.Format("2006-01-02 15:04"))
	}
	line("section", a.Section)
	for _, w := range a.Authors {
		line("author", strings.TrimSpace(w.Name+" "+w.JobTitle+" "+w.Email))
	}
	for _, p := range a.Paragraphs {
		line(string(p.Kind), p.Text)
	}
	for _, i := range a.Images {
		line("picture", i.URL+" "+i.Caption)
	}
	return b.String()
}

func TestGenericBodies(t *testing.T) {
	text := "text " + s1 + "\ntext " + s2 + "\ntext " + s3 + "\ntext " + s4 + "\n"
	const h = "headline 새 산책로 열린 가람시\n"
	for _, c := range []struct{ name, page, want string }{
		{"paragraphs", head + menu + `<h1>새 산책로 열린 가람시</h1><div class="x1"><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>` + s4 + `</p></div>` + foot,
			h + "section 사회\n" + text},
		{"line breaks in a table cell", head + menu + `<table><tr><td><b>새 산책로 열린 가람시</b></td></tr><tr><td>` + s1 + `<br><br>` + s2 + `<br>` + s3 + `<br>` + s4 + `</td></tr></table>` + foot,
			h + "section 사회\n" + text},
		{"empty separators", head + menu + `<h2>새 산책로 열린 가람시</h2><div id="art"><P align=justify></P>` + s1 + `<P align=justify></P>` + s2 + `<P align=justify></P>` + s3 + `<P align=justify></P>` + s4 + `</div>` + foot,
			h + "section 사회\n" + text},
		{"split over siblings, with an ad and links between", head + menu + `<h1>새 산책로 열린 가람시</h1><div><div class="part">` + s1 + `<br>` + s2 + `</div><div class="ad_box"><p>지금 가입하면 첫 달은 무료입니다.</p></div>` +
			`<ul><li><a href="/1">나래구 의회, 버스 무료법 통과</a></li><li><a href="/2">늦은 결승골, 이든읍을 살렸다</a></li></ul><div class="part">` + s3 + `<br>` + s4 + `</div></div>` + foot,
			h + "section 사회\n" + text},
		{"cut off in a tag", head + `<h1>새 산책로 열린 가람시</h1><div class="x1"><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>` + s4 + `</`,
			h + "section 사회\n" + text},
		{"a transcript", head + `<h1>새 산책로 열린 가람시</h1><div class="news_body"><p>[앵커]</p><p>` + s1 + `</p><p>한가람 기자입니다.</p><p>[기자]</p><p>` + s2 + `</p><p>` + s4 + `</p></div>`,
			h + "section 사회\nauthor 한가람 기자\ntext [앵커]\ntext " + s1 + "\ntext 한가람 기자입니다.\ntext [기자]\ntext " + s2 + "\ntext " + s4 + "\n"},
		{"an interview with short answers", head + `<h1>새 산책로 열린 가람시</h1><div class="view_con"><p>` + s1 + `</p><p>― 힘든 일은 없었나?</p><p>“없었다.”</p><p>` + s4 + `</p></div>`,
			h + "section 사회\ntext " + s1 + "\ntext ― 힘든 일은 없었나?\ntext “없었다.”\ntext " + s4 + "\n"},
		{"in a Next.js script", head + `<div id="__next"><h1>새 산책로 열린 가람시</h1></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"새 산책로 열린 가람시","content":"<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s4 + `</p>","regDate":"20240308093000"}}}}</script>`,
			h + "published 2024-03-08 09:30\nsection 사회\ntext " + s1 + "\ntext " + s2 + "\ntext " + s4 + "\n"},
		{"in JSON-LD", head + `<h1>새 산책로 열린 가람시</h1><script type="application/ld+json">{"@type":"NewsArticle","headline":"새 산책로 열린 가람시","datePublished":"2024-03-08T09:30:00+09:00","author":[{"@type":"Person","name":"한가람","jobTitle":"기자"}],"articleBody":"` + s1 + `\n` + s2 + `\n` + s4 + `"}</script>`,
			h + "published 2024-03-08 09:30\nsection 사회\nauthor 한가람 기자\ntext " + s1 + "\ntext " + s2 + "\ntext " + s4 + "\n"},
		{"a photo with a caption", head + menu + `<div class="title_area"><h1>새 산책로 열린 가람시</h1><span class="date">입력 2024.03.08 09:30</span></div><div class="article_body"><figure><img src="/img/1.jpg"><figcaption>8일 시민들이 산책로를 걷고 있다. 나도담 기자</figcaption></figure></div>` + foot,
			h + "published 2024-03-08 09:30\nsection 사회\npicture https://www.hanbit.example/img/1.jpg 8일 시민들이 산책로를 걷고 있다. 나도담 기자\n"},
		{"a flash of one line", head + menu + `<div class="title_area"><h1>[속보] 새 산책로 열린 가람시</h1><p class="date">2024-03-08 09:30</p></div><div class="article_body">가람시 산책로 개통.</div><div class="most"><p>` + s3 + `</p></div>` + foot,
			h + "published 2024-03-08 09:30\nsection 사회\ntext 가람시 산책로 개통.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := genericParse(c.page)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, outline(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestGenericPictures(t *testing.T) {
	const two = `<p>` + s1 + `</p><p>` + s2 + `</p>`
	for _, c := range []struct{ name, body, want string }{
		{"caption table", two + `<table><tr><td><img src="a.jpg"></td></tr><tr><td>시민들이 걷고 있다</td></tr></table><p>` + s4 + `</p>`, "https://www.hanbit.example/news/a.jpg 시민들이 걷고 있다"},
		{"styled div", two + `<div class="photo_box"><img src="a.jpg"><p>시민들이 걷고 있다. 한빛일보 자료사진</p></div><p>` + s4 + `</p>`, "https://www.hanbit.example/news/a.jpg 시민들이 걷고 있다. 한빛일보 자료사진"},
		{"a div as wide as its picture", two + `<div style="width:500px;text-align:center"><img src="a.jpg" width="500"><span>시민들이 걷고 있다</span></div><p>` + s4 + `</p>`, "https://www.hanbit.example/news/a.jpg 시민들이 걷고 있다"},
		{"loaded late", two + `<span><img style="display:none" data-src="//img.hanbit.example/b.jpg" src="data:image/gif;base64,R0"><em class="img_desc">시민들이 걷고 있다</em></span><p>` + s4 + `</p>`, "https://img.hanbit.example/b.jpg 시민들이 걷고 있다"},
		{"a picture in a paragraph is no frame", `<p style="max-width:100%"><img src="a.jpg"><br>` + s1 + `</p><p>` + s2 + `</p><p>` + s4 + `</p>`, "https://www.hanbit.example/news/a.jpg "},
		{"icons, trackers and portraits", two + `<img src="/icon_plus.png"><img src="//t.example/p.gif" width="1" height="1"><img src="/profile/han.jpg"><p>` + s4 + `</p>`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := genericParse(head + `<h1>새 산책로 열린 가람시</h1><div class="article_body">` + c.body + `</div>`)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, i := range a.Images {
				got = append(got, i.URL+" "+i.Caption)
			}
			if diff := cmp.Diff(c.want, strings.Join(got, "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if len(a.Paragraphs) != 3 {
				t.Errorf("a caption or sentence went astray: %q", a.Paragraphs)
			}
		})
	}
}

func TestGenericDecoys(t *testing.T) {
	body := `<div id="bodytext"><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p></div>`
	for _, c := range []struct{ name, page, want string }{
		{"a logo in h1, the page's clock, comments", head + `<h1 class="logo"><a href="/">한빛일보</a></h1><div class="today">2024.05.01 (수) 10:20</div>` + menu +
			`<div class="view_head"><h2>[단독] 새 산책로 열린 가람시</h2><h3 class="sub_title">등 120개가 밝히는 밤길</h3><p class="byline"><span class="writer">한가람 기자</span><span class="date">입력 2024-03-08 09:30 수정 2024-03-08 11:02</span></p></div>` + body +
			`<div class="comment_list"><p>나래: 저도 걸어 봤어요. 2024.04.30 10:11</p></div>` + foot,
			"headline 새 산책로 열린 가람시\ndeck 등 120개가 밝히는 밤길\npublished 2024-03-08 09:30\nmodified 2024-03-08 11:02\nsection 사회\nauthor 한가람 기자\n"},
		{"metadata name a press as author and repeat the time", `<html><head><meta property="og:title" content="새 산책로 열린 가람시"><meta name="author" content="한빛일보"><meta property="article:published_time" content="2024-03-08T09:30:00+09:00"><meta property="article:modified_time" content="2024-03-08T09:30:00+09:00"></head><body><h1>새 산책로 열린 가람시</h1>` + body + `<div class="rank"><h3>많이 본 기사</h3><ul><li><a href="/1">마루시 갯벌에 저어새 65마리 돌아왔다</a> 나도담 기자</li></ul></div>`,
			"headline 새 산책로 열린 가람시\npublished 2024-03-08 09:30\n"},
		{"label and time in cells of their own, a reporter's card", head + `<h1>새 산책로 열린 가람시</h1><dl class="regist"><dt>입력 :</dt><dd>2024-03-08 09:30:11</dd></dl>` + body + `<div class="reporter_card"><strong>한가람 기자</strong><a href="mailto:x">garam@hanbit.example</a><ul><li><a href="/7">한가람 기자의 다른 기사 보기</a></li></ul></div>`,
			"headline 새 산책로 열린 가람시\npublished 2024-03-08 09:30\nsection 사회\nauthor 한가람 기자 garam@hanbit.example\n"},
		{"the page's clock is the only time printed", `<html><head><meta property="og:title" content="새 산책로 열린 가람시"><meta property="article:published_time" content="2024-03-08T09:30:00+09:00"></head><body><div class="today_date">2024.05.01 (수)</div><h1>새 산책로 열린 가람시</h1>` + body,
			"headline 새 산책로 열린 가람시\npublished 2024-03-08 09:30\n"},
		{"metadata call Korean time UTC", `<html><head><meta property="og:title" content="새 산책로 열린 가람시"><meta property="article:published_time" content="2024-03-08T09:30:00Z"><meta property="article:modified_time" content="2024-03-08T11:02:00Z"></head><body><h1>새 산책로 열린 가람시</h1><p>입력 2024-03-08 09:30</p>` + body,
			"headline 새 산책로 열린 가람시\npublished 2024-03-08 09:30\nmodified 2024-03-08 11:02\n"},
		{"press, times and name in elements side by side", head + `<h1>새 산책로 열린 가람시</h1><div class="article_info"><span>가람시청</span><span>2024-03-08</span><span>09:30</span><span>한가람 기자</span></div>` + body,
			"headline 새 산책로 열린 가람시\npublished 2024-03-08 09:30\nsection 사회\nauthor 한가람 기자\n"},
		{"a photographer's credit", head + `<h1>새 산책로 열린 가람시</h1><div class="article_txt"><figure><img src="/1.jpg"><figcaption>산책로. 나도담 사진기자</figcaption></figure><p>` + s1 + `</p><p>` + s2 + `</p><p>한가람 기자 garam@hanbit.example</p></div>`,
			"headline 새 산책로 열린 가람시\nsection 사회\nauthor 한가람 기자 garam@hanbit.example\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := genericParse(c.page)
			if err != nil {
				t.Fatal(err)
			}
			if len(a.Paragraphs) < 2 || a.Paragraphs[0].Text != s1 {
				t.Errorf("paragraphs: %q", a.Paragraphs)
			}
			a.Paragraphs, a.Images = nil, nil
			if diff := cmp.Diff(c.want, outline(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestNotArticle(t *testing.T) {
	var list, cards strings.Builder
	for i := range 12 {
		fmt.Fprintf(&list, `<li><a href="/n/%d">가람시 %d번째 산책로 열어, 주민 반겨</a><span>2024.03.%02d</span></li>`, i, i, i+1)
		fmt.Fprintf(&cards, `<div class="item"><h3><a href="/n/%d">나래구 도서관 %d곳 새로 열어</a></h3><p>나래구가 도서관을 새로 열었다. 주민 누구나 책을 빌릴 수 있으며 평일에는 밤까지…</p><em>2024.03.%02d 10:2%d</em></div>`, i, i, i+1, i%10)
	}
	for _, c := range []struct{ name, page, why string }{
		{"a list of headlines", `<html><head><title>사회 | 한빛일보</title></head><body>` + menu + `<h2>사회</h2><ul class="list">` + list.String() + `</ul>` + foot, `titled "사회`},
		{"a list with teasers", `<html><head><title>사회 | 한빛일보</title></head><body>` + menu + `<h2>사회</h2><div class="list">` + cards.String() + `</div>` + foot, "teasers"},
		{"an empty shell", `<html><head><title>한빛일보</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>`, "no running text"},
		{"a page not found", `<html><head><title>페이지를 찾을 수 없습니다 | 한빛일보</title></head><body>` + menu + `<div class="error"><h2>404</h2><a href="/">첫 화면으로</a></div>` + foot, ""},
		{"a login page", `<html><head><title>로그인 | 한빛일보</title></head><body><form><input name="id"><input name="pw"><a href="/join">회원가입</a> <a href="/find">비밀번호 찾기</a></form>` + foot, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := genericParse(c.page)
			if !errors.Is(err, extract.ErrNotArticle) {
				t.Fatalf("got %v, %v", a, err)
			}
			if !strings.Contains(err.Error(), c.why) {
				t.Errorf("the reason does not name %q: %v", c.why, err)
			}
		})
	}
}

func TestGenericTraces(t *testing.T) {
	fields := map[string]bool{}
	p := extract.NewParser(nil)
	_, err := p.ParseBytes([]byte(head+`<h1>새 산책로 열린 가람시</h1><p class="date">입력 2024-03-08 09:30</p><div class="article_body"><p>`+s1+`</p><p>`+s2+`</p><p>ⓒ 한빛일보, 무단전재 및 재배포 금지</p></div>`),
		extract.Hint{Format: extract.HTML, Trace: func(c extract.Candidate) {
			if c.Lost != "" && c.Source.Kind == "" {
				t.Errorf("a candidate from nowhere: %+v", c)
			}
			fields[fmt.Sprintf("%s %t", c.Field, c.Lost == "")] = true
		}})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"headline true", "headline false", "published true", "paragraphs false"} {
		if !fields[want] {
			t.Errorf("no trace %q in %v", want, fields)
		}
	}
}

// FuzzParseHTML holds what must hold of any page: no panic, valid text, and
// paragraphs that stand on the page.
func FuzzParseHTML(f *testing.F) {
	f.Add(head + menu + `<h1>새 산책로</h1><div class="article_body"><p>` + s1 + `</p><figure><img src="a.jpg"><figcaption>사진</figcaption></figure><p>` + s2 + `</p></div>` + foot)
	f.Add(`<table><tr><td>` + s1 + `<br>` + s2 + `</td></tr></table>`)
	f.Add(`<a><div class="sub_title ad"><b>` + s3 + `<a></div><span class=date>2024</span>`)
	f.Add(`<p>` + s1 + ` 3<5<b>는 참이다.</b></p><p>` + s2 + `</p>`)
	f.Add(`<script id="__NEXT_DATA__">{"title":"x","content":"` + s1 + s2 + `"}</script>`)
	f.Fuzz(func(t *testing.T, page string) {
		if len(page) > 1<<16 {
			return
		}
		checkAny(t, page)
	})
}
