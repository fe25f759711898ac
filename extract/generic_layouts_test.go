package extract_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gisa-go/gisa/extract"
)

// TestGenericHeads holds how heads of articles are laid out by newsrooms without
// rules: what stands above the text, of which the page prints the rest.
func TestGenericHeads(t *testing.T) {
	body := `<div class="txt"><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p></div>`
	const title = `<h2>새 산책로 열린 가람시</h2>`
	for _, c := range []struct{ name, head, want string }{
		{"a name before the label of the time", title + `<div class="info">한가람 입력 : 2026.04.24 18:01 <span>조회수 : 322</span></div>`, "published 2026-04-24 18:01\nauthor 한가람\n"},
		{"a day behind the byline", title + `<div class="reporter_wrap">한가람 기자 (han31@gb.example) 2026년 05월 17일</div>`, "published 2026-05-17 00:00\nauthor 한가람 기자 han31@gb.example\n"},
		{"labels of a board", title + `<div class="etc">작성자 한가람 작성일 2026-05-17 조회수 11</div>`, "published 2026-05-17 00:00\nauthor 한가람\n"},
		{"bars that are letters", title + `<div class="news_info">2024-05-01ㅣ한가람ㅣ조회수 120</div>`, "published 2024-05-01 00:00\nauthor 한가람\n"},
		{"places to break a line", title + `<div class="d_f">한가람 기자 ga<wbr>ram@<wbr>gb.example <span>2024-<wbr>06-03 1<wbr>1:30</span></div>`, "published 2024-06-03 11:30\nauthor 한가람 기자 garam@gb.example\n"},
		{"a line called meta, in the text's element", title + `<ul class="post-meta"><li>한가람 기자</li><li>2024-06-03 11:30</li><li>지면 12면</li></ul>`, "published 2024-06-03 11:30\nauthor 한가람 기자\n"},
		{"when it was changed behind a board's day", title + `<ul class="bv_info"><li><b>등록일</b> 2023-05-04 <span>수정 2023.05.05 11:05</span></li></ul>`, "published 2023-05-04 00:00\nmodified 2023-05-05 11:05\n"},
		{"another article's time below its headline", `<div><a href="/2">나래구 도서관 세 곳 새로 열어</a><p>책을 빌리러 멀리 가지 않아도 된다.</p><span>2026-11-25 11:20</span></div>` + title + `<p>한가람 기자</p>`, "author 한가람 기자\n"},
		{"a word to visitors above all", `<p>앱으로 더 편리하게 만나 보세요.</p>` + title + `<p>2024-06-03 11:30</p>`, "published 2024-06-03 11:30\n"},
		{"spans without a blank between", title + `<div class="d_f"><span>한가람 기자</span><span>2024-06-03 11:30</span></div>`, "published 2024-06-03 11:30\nauthor 한가람 기자\n"},
		{"a time among buttons", title + `<div><font>입력 : 2023-05-03 15:42</font> <a>페이스북 보내기</a> <a>트위터 보내기</a> <a>네이버 밴드 보내기</a></div>`, "published 2023-05-03 15:42\n"},
		{"a label for screen readers", title + `<ul><li><span>기자, </span><span>한가람</span></li></ul><time datetime="2023-05-01">2023년 5월 1일</time>`, "published 2023-05-01 00:00\nauthor 한가람\n"},
		{"a headline that links to itself", `<h2><a href="/news/17">새 산책로 열린 가람시</a></h2><p>입력 2023-05-03 15:42</p>`, "published 2023-05-03 15:42\n"},
		{"a board's day of registration", title + `<ul class="bv_info"><li><b>등록일</b> 2023-05-04</li><li><b>조회</b> 99</li></ul>`, "published 2023-05-04 00:00\n"},
		{"a contributor without a word for it", title + `<ul><li>한가람 도담대 교수</li><li>승인 2024.07.17 17:08</li></ul>`, "published 2024-07-17 17:08\nauthor 한가람 교수\n"},
		{"an address only a link knows", title + `<ul class="bl"><li class="email"><a href="mailto:garam@gb.example?subject=">한가람 기자</a> <a href="#">메일보내기</a></li><li>2019-05-14 16:02</li></ul>`, "published 2019-05-14 16:02\nauthor 한가람 기자 garam@gb.example\n"},
		{"a board's facts in a row", title + `<section><span>작성자</span> <strong>한가람</strong><span>댓글</span><strong>0건</strong><span>조회</span><strong>1,234회</strong> <strong><span>작성일</span> 20-03-02 10:11</strong></section>`, "published 2020-03-02 10:11\nauthor 한가람\n"},
		{"a board's name in a cell", title + `<table><tr><td>이름 : 한가람 기자</td><td>작성일 : 2005/04/12 [18:20]</td></tr></table>`, "published 2005-04-12 18:20\nauthor 한가람 기자\n"},
		{"a contributor below, in the title's area", `<div class="title_area">` + title + `<div class="sub">한가람 도담대 교수</div></div><em>승인</em> 2020.07.01 18:00`, "published 2020-07-01 18:00\nauthor 한가람 교수\n"},
		{"an English byline", title + `<ul><li>By Han Ga-ram</li><li>Published : Nov 18, 2025 - 14:05</li></ul>`, "published 2025-11-18 14:05\nauthor Han Ga-ram\n"},
		{"a deck called sub", title + `<p class="sub">사람이 길을 되찾다<br>"다시 걷는다"</p><p>등록 2023-04-12 16:20</p>`, "deck 사람이 길을 되찾다\ndeck \"다시 걷는다\"\npublished 2023-04-12 16:20\n"},
		{"a row below the headline", `<table><tr><td>` + title + `</td></tr><tr><td>주민 반응은 엇갈려</td></tr><tr><td>한가람 기자</td></tr></table>`, "deck 주민 반응은 엇갈려\nauthor 한가람 기자\n"},
		{"a row of buttons is no deck", `<table><tr><td>` + title + `</td></tr><tr><td>목록 인쇄 스크랩 조회 12</td></tr><tr><td>한가람 기자</td></tr></table>`, "author 한가람 기자\n"},
		{"a section in the headline's element", `<div><a class="cate" href="/k">교구종합</a><strong class="tit">새 산책로 열린 가람시</strong></div>`, "section 교구종합\n"},
		{"a headline and its deck in rows of the same kind", `<table><tr><td class="new_title">새 산책로 열린 가람시</td></tr><tr><td class="news_title">쉼터 네 곳에 등 120개</td></tr><tr><td>2014-06-16 11:02</td></tr></table>`, "deck 쉼터 네 곳에 등 120개\npublished 2014-06-16 11:02\n"},
		{"a time beside longer links", title + `<div class="arvdate"><a href="/w">한가람 기자</a> <a href="mailto:garam@gb.example">garam@gb.example</a> <span>2013.12.10 17:21:48</span></div>`, "published 2013-12-10 17:21\nauthor 한가람 기자 garam@gb.example\n"},
		{"a breadcrumb of icons", `<div class="navigation">홈<i class="fa fa-angle-right"></i>지역<i class="fa fa-angle-right"></i>행정</div>` + title, "section 지역\n"},
		{"who took a photo above the text", title + `<p>2020-03-06 03:00</p><div class="articlePhoto"><img src="/1.jpg"><span>산책로에 놓인 등. 가람=한나래 기자 narae@gb.example</span></div>`, "published 2020-03-06 03:00\n"},
		{"a name and a time, parted by a bar", title + `<div>한가람 | 2023/06/14 - 18:22</div>`, "published 2023-06-14 18:22\nauthor 한가람\n"},
		{"fields of Drupal", `<h1><span class="field field--name-title">새 산책로 열린 가람시</span></h1><div class="field field--name-field-tags">태그</div>`, ""},
		{"a time that only a machine reads", title + `<span>시간: <abbr class="published" title="2022-08-09T21:14:00+09:00">오후 9:14</abbr></span>`, "published 2022-08-09 21:14\n"},
		{"a section behind its label", title + `<dl class="article-info"><dd class="category-name">카테고리: 문화</dd><dd>게시일: 2017년 3월 6일</dd></dl>`, "published 2017-03-06 00:00\nsection 문화\n"},
		{"names of looks", `<h1 class="text-3xl font-bold mx-auto">새 산책로 열린 가람시</h1><p class="font-semibold mx-auto">“걷는 사람이 길을 되찾았다”</p><div class="overflow-hidden">한가람 기자 2025.06.02 06:00</div>`, "deck “걷는 사람이 길을 되찾았다”\npublished 2025-06-02 06:00\nauthor 한가람 기자\n"},
		{"a dot between name and time", title + `<p>한가람 기자 · 2023년 12월 1일 오전 7:30</p>`, "published 2023-12-01 07:30\nauthor 한가람 기자\n"},
		{"in a part of the page called section", `<section class="section">` + title + `<p>한가람 기자 · 2023.12.01 07:30</p>` + strings.Repeat("<p>공유</p>", 12) + `</section>`, "published 2023-12-01 07:30\nauthor 한가람 기자\n"},
		{"a link to a category", `<header><span class="x"><a rel="category tag" href="/c/9">스타트업</a></span>` + title + `</header>`, "section 스타트업\n"},
		{"a section right below a menu no name tells", `<ul id="x1"><li>정치</li><li>경제</li></ul><h4>문화·연예</h4>` + title, "section 문화·연예\n"},
		{"the last of a menu", `<ul id="x1"><li><b>정치</b></li><li><div>문화</div></li></ul>` + title, ""},
		{"another article's time above the headline", `<ul><li><a href="/2">나래구 도서관 세 곳 새로 열어</a> <span class="date">2026-11-25 11:20</span></li></ul>` + title + `<p>한가람 기자</p>`, "author 한가람 기자\n"},
		{"two sections in one above the headline", `<div>경제·산업</div>` + title, "section 경제·산업\n"},
		{"a section below the menu", `<span>사회</span>` + title, "section 사회\n"},
		{"a breadcrumb before a section's name", `<table><tr><td>교육</td></tr></table><font>Home > 자치행정</font>` + title, "section 자치행정\n"},
		{"buttons no name tells", title + `<p>기사 저장 음성으로 듣기 인쇄</p><div><span>한가람 기자</span> <span>입력 2025.11.21 05:00</span></div>`, "published 2025-11-21 05:00\nauthor 한가람 기자\n"},
		{"a deck no name tells", title + `<div class="x1"><p>총 24곳 중 9곳 미달</p><p>예산은 이미 소진</p></div><div class="x2"><span>한가람 기자</span> <span>입력 2025.11.21 05:00</span></div>`, "deck 총 24곳 중 9곳 미달\ndeck 예산은 이미 소진\npublished 2025-11-21 05:00\nauthor 한가람 기자\n"},
		{"decks in a list called sub", title + `<ul class="art_sub"><li>밤길 밝힌다</li><li>내년 봄 마저 놓기로</li></ul><div>입력 : 2020-02-18 06:10</div>`, "deck 밤길 밝힌다\ndeck 내년 봄 마저 놓기로\npublished 2020-02-18 06:10\n"},
		{"what one writes below the headline", title + `<p>한가람 수필가</p><p>2022.10.14</p>`, "published 2022-10-14 00:00\nauthor 한가람 수필가\n"},
		{"a day and the number of an issue", title + `<p>2023.11.09 | 82호</p>`, "published 2023-11-09 00:00\n"},
		{"a summary a button opens", title + `<div class="summary_box"><p>가람시가 밤길을 밝혔다.<br>등 120개와 쉼터 네 곳을 놓았다.</p></div><button type="button" class="summary">본문 요약</button><p>2023.11.09</p>`, "published 2023-11-09 00:00\n"},
		{"a breadcrumb of list items", `<ul class="breadcrumbs"><li><a>홈</a></li><li><a>지역</a></li><li><a>행정</a></li></ul>` + title, "section 지역\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := genericParse(`<html><head><meta property="og:title" content="새 산책로 열린 가람시"></head><body>` + menu + `<div class="view">` + c.head + body + `</div>` + foot)
			if err != nil {
				t.Fatal(err)
			}
			if len(a.Paragraphs) != 3 {
				t.Errorf("paragraphs: %q", a.Paragraphs)
			}
			a.Paragraphs = nil
			if diff := cmp.Diff("headline 새 산책로 열린 가람시\n"+c.want, outline(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestGenericHeadlines holds which title counts where the metadata and the page
// disagree.
func TestGenericHeadlines(t *testing.T) {
	body := `<div class="txt">` + s1 + `<br>` + s2 + `<br>` + s3 + `</div>`
	for _, c := range []struct{ name, page, want string }{
		{"one cut at a quote, with a label", `<title>산책로 "새로 연" 도시 | 한빛일보</title><meta property="og:title" content="[단독] 산책로 "새로 연" 도시"><body><h1>[단독] 산책로 "새로 연" 도시</h1>`, `산책로 "새로 연" 도시`},
		{"a title that is the site's", `<title>한빛주간 - 세상을 여는 창</title><body><table><tr><td><font size="5"><b>산책로 새로 연 도시</b></font></td></tr><tr><td>[2009-03-12 오후 2:31:00]</td></tr></table>`, "산책로 새로 연 도시"},
		{"a title of two names of the site", `<title>[경향닷컴 | 한빛일보]</title><body><table><tr><td><b>산책로 새로 연 도시</b></td></tr></table>`, "산책로 새로 연 도시"},
		{"one in bold in a cell of its own", `<title>한빛주간</title><body><table><tr><td>&nbsp;<b>산책로 새로 연 도시</b></td></tr></table>`, "산책로 새로 연 도시"},
		{"a link below a title with its section", `<title>뉴스 - 가람시 산책로 다시 열다</title><body><h1><a href="/12">가람시 산책로 다시 열다</a></h1>`, "가람시 산책로 다시 열다"},
		{"a title nobody gave", `<title>Document</title><body>&lt;%@ page language="java" contentType="text/html; charset=UTF-8" import="java.util.*" %&gt;<h3>산책로 새로 연 도시</h3><h6>한가람 기자 2023. 11. 1. 07:01</h6>`, "산책로 새로 연 도시"},
		{"one named for its size of print", `<title>한빛주간</title><body><table><tr><td id="font_title">산책로 새로 연 도시</td></tr></table>`, "산책로 새로 연 도시"},
		{"a title of the article's that the page words anew", `<title>가람시 산책로 휠체어도 다닌다</title><body><h3>오늘의 이야기와 사람들</h3>`, "가람시 산책로 휠체어도 다닌다"},
		{"one over two lines", `<title>가람시 산책로 새로 연다 - 밤길도 밝은 도시</title><meta property="og:title" content="가람시 산책로 새로 연다 밤길도 밝은 도시"><body><h1>가람시 산책로 새로 연다<br>밤길도 밝은 도시</h1>`, "가람시 산책로 새로 연다 밤길도 밝은 도시"},
		{"a headline that is a sentence", `<title>가람시 산책로가 겨우내 공사를 마치고 돌아왔다</title><body><h1>가람시 산책로가 겨우내 공사를 마치고 돌아왔다</h1><p>한가람 기자</p>`, "가람시 산책로가 겨우내 공사를 마치고 돌아왔다"},
	} {
		a, err := genericParse(`<html><head>` + c.page + body + foot)
		if err != nil || a.Headline.Text != c.want || len(a.Paragraphs) != 3 {
			t.Errorf("%s: %v, %v", c.name, err, a)
		}
	}
}

// TestGenericMiddles holds what stands in the middle of texts and behind them.
func TestGenericMiddles(t *testing.T) {
	text := "text " + s1 + "\ntext " + s2 + "\ntext " + s3 + "\n"
	many := strings.Repeat(`<div><b>나래</b><p>저는 이 길을 날마다 걷습니다. 밤에도 밝아서 참 좋습니다.</p></div>`, 12)
	const by = "author 한가람 기자 garam@gb.example\n"
	for _, c := range []struct{ name, body, want string }{
		{"related articles end no text", `<p>` + s1 + `</p><div><h4>[관련 기사]</h4><a href="/1">늦은 결승골, 이든읍을 살렸다</a></div><p>` + s2 + `</p><p>` + s3 + `</p>`, text},
		{"related articles between the parts of a text", `<div class="par"><p>` + s1 + `</p></div><div><h4>[관련 기사]</h4><a href="/1">늦은 결승골, 이든읍을 살렸다</a></div><div class="par"><p>` + s2 + `</p><p>` + s3 + `</p></div>`, text},
		{"words that lead to lists", `<p>` + s1 + `</p><p>` + strings.Replace(s2, "산책로", `<a class="keyword" href="/k/1">산책로</a>`, 1) + `</p><p>` + s3 + `</p>`, text},
		{"a picture in the item of a paragraph", `<ul><li>` + s1 + `</li><li><figure><img src="/a.jpg"><figcaption>첫눈 내린 산책로</figcaption></figure><p>` + s2 + `</p></li><li>` + s3 + `</li></ul>`, text + "picture https://www.hanbit.example/a.jpg 첫눈 내린 산책로\n"},
		{"a box to read more", `<p>` + s1 + `</p><div><p>Read More</p><a href="/1">늦은 결승골, 이든읍을 살렸다</a></div><p>` + s2 + `</p><p>` + s3 + `</p>`, text},
		{"somebody else's post", `<p>` + s1 + `</p><p>` + s2 + `</p><blockquote class="twitter-tweet"><p>I walked there today and it was great</p>&mdash; Narae <a>March 3, 2022</a></blockquote><p>` + s3 + `</p>`, text},
		{"prices behind names", `<p>` + s1 + `</p><p>` + strings.Replace(s2, "산책로에는", `<a>산책로</a> <span class="up">(12,300원 <img src="up.gif">50 +0.4%)</span>에는`, 1) + `</p><p>` + s3 + `</p>`, text},
		{"a card of several lines", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>한가람 기자</p></div><div class="reporter"><b>한가람 기자</b><p>사회부</p><p>garam@gb.example</p></div><div>`, by + text},
		{"signed behind related articles", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>관련기사</p><p><a href="/1">늦은 결승골, 이든읍을 살렸다</a></p><address>/한가람 기자(garam@gb.example)</address>`, by + text},
		{"an address behind the last sentence", `<p>[한빛일보=한가람 기자] ` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + ` <strong>/garam@gb.example</strong></p>`, by + text},
		{"a day before the name below", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>-2026/05/15 한가람 기자</p>`, "published 2026-05-15 00:00\nauthor 한가람 기자\n" + text},
		{"a card inside the body", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><div class="jour_box"><div><strong>한가람</strong> 사회부 기자 <a>구독</a><p>사람 사는 이야기를 찾아 씁니다.</p><p>garam@gb.example</p></div></div>`, by + text},
		{"a newsletter's form", `<p>` + s1 + `</p><div class="stb_block"><h4>아침에 만나는 가람</h4><p>매일 아침 새 소식을 보내드립니다.</p><input type="email"></div><p>` + s2 + `</p><p>` + s3 + `</p>`, text},
		{"pictures in a list", `<ul><li><img src="/a.jpg"><p class="desc">첫눈 내린 산책로. 나도담 기자</p></li></ul><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p>`, text + "picture https://www.hanbit.example/a.jpg 첫눈 내린 산책로. 나도담 기자\n"},
		{"a triangle below a picture", `<p>` + s1 + `</p><p><img src="/a.jpg"></p><p>▲ 새로 놓은 다리 /한빛일보</p><p>` + s2 + `</p><p>` + s3 + `</p>`, text + "picture https://www.hanbit.example/a.jpg ▲ 새로 놓은 다리 /한빛일보\n"},
		{"times and names below a lead", `<p>` + s1 + `</p><p>글 한가람 기자 | 사진 나도담 기자 | 2023.05.04</p><p>` + s2 + `</p><p>` + s3 + `</p>`, "published 2023-05-04 00:00\nauthor 한가람 기자\n" + text},
		{"a card with a portrait is no caption", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><ul><li><img src="/face.jpg"><b>한가람 기자</b></li></ul>`, "author 한가람 기자\n" + text + "picture https://www.hanbit.example/face.jpg \n"},
		{"a text that goes on with a link in it", `<p>` + s1 + `</p><p>` + s2 + ` <a href="/2">지도</a></p><div><h4>이 기사와 함께 많이 본 기사</h4><ul><li><a href="/1">가람항 등대 다시 켠다</a></li></ul></div><p>` + s3 + `</p>`, strings.Replace(text, s2, s2+" 지도", 1)},
		{"comments longer than the text", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p></div><div><h4>의견 12</h4>` + many, text},
		{"comments in a cell below", `<table><tr><td>` + s1 + `<br>` + s2 + `<br>` + s3 + `</td></tr></table><table><tr><td>독자의견 (1)</td></tr><tr><td>나래 2009-03-12 저는 이 길을 날마다 걷습니다.</td></tr></table>`, text},
		{"a machine's summary above the text", `<div><b>AI 3줄 요약</b><ul><li>산책로가 새로 열려 주민들이 다시 걷게 되었다.</li><li>이 길은 밤에도 밝다고 한다.</li></ul></div><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p>`, text},
		{"a card with a word about the writer", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><div class="journalist"><strong>한가람 기자</strong><p>골목의 이야기를 씁니다.</p><a href="/r">다른 글</a></div>`, "author 한가람 기자\n" + text},
		{"words that lead to related articles", `<p>` + s1 + `</p><p>` + strings.Replace(s2, "산책로", `<a class="link_related" href="/k/1">산책로</a>`, 1) + `</p><p>` + s3 + `</p>`, text},
		{"a card of a name alone", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>한가람 기자</p></div><div class="rep"><b>한가람</b><br>garam@gb.example</div><div>`, by + text},
		{"a linked address", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>한가람 기자</p><p><a href="mailto:x">garam@gb.example</a></p>`, by + text},
		{"a teaser with its picture", `<p>` + s1 + `</p><a class="flex" href="/news/1"><img src="/t.jpg"><span>늦은 결승골, 이든읍을 살렸다</span></a><p>` + s2 + `</p><p>` + s3 + `</p>`, text},
		{"a figure in a link", `<figure><a href="/view/photo?id=3"><img src="/a.jpg"><figcaption>새로 놓은 다리</figcaption></a></figure><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p>`, text + "picture https://www.hanbit.example/a.jpg 새로 놓은 다리\n"},
		{"a paywall", `<p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>이 기사는 유료회원 전용 콘텐츠입니다.</p><p>남은 1,843자를 읽으려면 로그인해 주세요.</p>`, text},
		{"a word of advertising below a picture", `<p><img src="/a.jpg"></p><p>ADVERTISEMENT</p><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p>`, text + "picture https://www.hanbit.example/a.jpg \n"},
		{"a counter that is no caption", `<p>` + s1 + `</p><div><img src="/a.jpg"><span class="photo_caption">0</span></div><p>` + s2 + `</p><p>` + s3 + `</p>`, text + "picture https://www.hanbit.example/a.jpg \n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := genericParse(`<html><head><meta property="og:title" content="새 산책로 열린 가람시"></head><body><h1>새 산책로 열린 가람시</h1><div class="txt">` + c.body + `</div>` + foot)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff("headline 새 산책로 열린 가람시\n"+c.want, outline(a)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestGenericSub holds that what is called a deck and holds all of the text is
// the body, as papers of 2008 had it, and that a last line with a place is gone
// as a whole.
func TestGenericSub(t *testing.T) {
	a, err := genericParse(`<html><head><title>새 산책로 열린 가람시</title></head><body>` + menu + `<h2>새 산책로 열린 가람시</h2><p>입력: 2008년 05월 02일 18:14:22</p>
<div id="sub_cntTopTxt"><p>` + s1 + `</p><p>` + s2 + `</p><p>` + s3 + `</p><p>달섬/한가람 기자 <a href="mailto:garam@gb.example">garam@gb.example</a></p></div>` + foot)
	if err != nil {
		t.Fatal(err)
	}
	if want := "headline 새 산책로 열린 가람시\npublished 2008-05-02 18:14\nauthor 한가람 기자 garam@gb.example\ntext " + s1 + "\ntext " + s2 + "\ntext " + s3 + "\n"; outline(a) != want {
		t.Errorf("(-want +got):\n%s", cmp.Diff(want, outline(a)))
	}
}

// TestGenericUnnamedCaptions holds what is a caption where no name says so.
func TestGenericUnnamedCaptions(t *testing.T) {
	for _, c := range []struct{ name, below, want string }{
		{"who took it", `<p><img src="/a.jpg"></p><p>시민들이 산책로를 걷고 있다. 나도담 기자</p>`, "시민들이 산책로를 걷고 있다. 나도담 기자"},
		{"where it is from", `<p><img src="/a.jpg"></p><p>걷는 시민들 [사진=한빛일보] 2023.09.14</p>`, "걷는 시민들 [사진=한빛일보] 2023.09.14"},
		{"whom it shows", `<p><img src="/a.jpg"></p><p>나도담 감독</p>`, "나도담 감독"},
		{"a few words", `<p><img src="/a.jpg"></p><p>환호하는 시민</p>`, "환호하는 시민"},
		{"an inline frame", `<span><img src="/a.jpg"><em>시민들이 산책로를 걷고 있다.</em></span>`, "시민들이 산책로를 걷고 있다."},
		{"one line in an element of its own", `<div><img src="/a.jpg"><div>시민들이 산책로를 걷고 있다.</div></div>`, "시민들이 산책로를 걷고 있다."},
		{"a heading", `<p><img src="/a.jpg"></p><p><b>걷는 시민들</b></p>`, ""},
		{"a part's mark", `<p><img src="/a.jpg"></p><p>■ 사회</p>`, ""},
		{"a sentence", `<p><img src="/a.jpg"></p><p>길은 밤에도 밝다.</p>`, ""},
		{"a sentence in the picture's line", `<p><img src="/a.jpg"><br>길은 밤에도 밝다.</p>`, ""},
	} {
		a, err := genericParse(head + `<h1>새 산책로 열린 가람시</h1><div class="x"><p>` + s1 + `</p>` + c.below + `<p>` + s2 + `</p><p>` + s3 + `</p></div>` + foot)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		paragraphs := 3
		if c.want == "" {
			paragraphs = 4
		}
		if len(a.Images) != 1 || a.Images[0].Caption != c.want || len(a.Paragraphs) != paragraphs || len(a.Authors) > 0 {
			t.Errorf("%s: %+v, %+v, %+v", c.name, a.Images, a.Paragraphs, a.Authors)
		}
	}
}

// TestGenericLeadPicture holds the picture between the headline and the body.
func TestGenericLeadPicture(t *testing.T) {
	a, err := genericParse(head + `<h1>새 산책로 열린 가람시</h1><div class="media"><figure><img src="/a.jpg"><figcaption><span class="caption">새 산책로의 모습.</span></figcaption></figure></div><div id="content"><p>` + s1 + `</p><p>` + s2 + `</p></div>` + foot)
	if err != nil || len(a.Images) != 1 || a.Images[0].Caption != "새 산책로의 모습." || len(a.Paragraphs) != 2 {
		t.Errorf("%v, %+v", err, a)
	}
}

// TestGenericFlash holds an article that says its headline once more and no
// sentence.
func TestGenericFlash(t *testing.T) {
	page := func(meta string) string {
		return `<html><head><meta property="og:title" content="[속보] 가람시 내일 전 학교 휴업">` + meta + `</head><body>` + menu + `<article><h1>[속보] 가람시 내일 전 학교 휴업</h1><p>2023-08-09 21:07</p><div class="story"><p>(서울=한빛통신) 한가람 기자 = 가람시 내일 전 학교 휴업</p></div></article>` + foot
	}
	a, err := genericParse(page(`<meta property="og:type" content="article">`))
	if err != nil || len(a.Paragraphs) != 1 || a.Paragraphs[0].Text != "가람시 내일 전 학교 휴업" || len(a.Authors) != 1 {
		t.Errorf("%v, %+v", err, a)
	}
	if _, err := genericParse(page(`<meta property="og:type" content="website">`)); !errors.Is(err, extract.ErrNotArticle) {
		t.Errorf("nothing says it is an article: %v", err)
	}
}

// TestNotices holds the pages a site shows instead of an article.
func TestNotices(t *testing.T) {
	for _, c := range []struct{ name, page string }{
		{"not found", `<title>한빛일보</title><body>` + menu + `<div class="err"><h2>요청하신 페이지를 찾을 수 없습니다.</h2><p>주소가 잘못 입력되었거나 변경 혹은 삭제되어 요청하신 페이지를 찾을 수 없습니다.</p></div>`},
		{"taken down", `<title>한빛일보</title><body>` + menu + `<div id="content"><p>삭제되었거나 존재하지 않는 기사입니다.</p><p>이용에 불편을 드려 죄송합니다.</p></div>`},
		{"login", `<title>로그인 - 한빛일보</title><body><h1>로그인</h1><p>한빛일보 회원이 되시면 더 많은 서비스를 이용하실 수 있습니다.</p><p>아이디와 비밀번호를 잊으셨습니까? 아래 버튼을 눌러 찾으실 수 있습니다.</p>`},
		{"a reporter's own page", `<title>한가람 기자 - 한빛일보</title><body><h1>한가람 기자</h1><p>경제부 한가람 기자입니다. 숫자가 가진 뜻을 풀어내는 데 관심이 많습니다.</p><div><a href="/1">은행, 예금금리 낮췄다</a><p><a href="/1">은행권 예금금리가 다시 떨어지고 있다.</a></p>2022-11-25</div>`},
		{"a home with two teasers", `<title>한빛신문</title><body><div><a href="/1">새 항구 올해 말 연다</a><p>새 항구가 올해 말 열릴 것으로 보이면서 두 도시가 관할권을 두고 다투고 있다.</p></div><div><a href="/2">병원 새로 짓는다</a><p>시민이 오래 바란 병원이 오는 3월이면 첫 삽을 뜬 지 한 해가 된다.</p></div>`},
		{"about the site", `<title>회사소개 - 한빛일보</title><body><h2>회사소개</h2><p>한빛일보는 2010년 문을 연 지역 신문입니다. 바른 보도로 지역과 함께하겠습니다.</p>`},
		{"terms", `<title>회원가입 - 한빛일보</title><body><h2>회원가입 약관</h2><p>제1조 (목적) 이 약관은 한빛일보가 제공하는 서비스의 이용 조건과 절차를 정하는 것을 목적으로 합니다.</p>`},
		{"a writer's columns", `<title>한가람의 세상읽기</title><body><h2>한가람의 세상읽기</h2><p>한가람 | 도담대 교수</p>` + strings.Repeat(`<dl><dt><a href="/1">새 산책로 열린 가람시</a></dt><dd>`+s1+" "+s2+`</dd><dd>2024.05.10</dd></dl>`, 4)},
		{"questions and answers", `<title>자주 묻는 질문 - 한빛일보</title><body><h2>자주 묻는 질문</h2><p>구독을 해지하려면 어떻게 하나요?</p><p>고객센터로 전화해 주시면 처리해 드립니다.</p><p>신문이 오지 않았습니다.</p><p>가까운 지국으로 연락 주시면 다시 배달해 드립니다.</p><p>제보는 게시판에 남겨 주시면 됩니다.</p>`},
		{"two stories, each with its writer", `<title>한빛일보 - 세상을 여는 창</title><body><dl><dt><a href="/1">새 산책로 열린 가람시</a></dt><dd>` + s1 + s2 + `</dd></dl><p><a>한가람 기자</a> 2026.11.24 17:20</p><dl><dt><a href="/2">시장의 약속, 비가 와도 걷는 길</a></dt><dd>` + s3 + s4 + `</dd></dl><p><a>도나래 기자</a> 2026.11.23 09:10</p>`},
		{"a serial behind links", `<title>[연재] 강을 따라 걷다</title><body><h2>[연재] 강을 따라 걷다</h2><ul><li><h4><a href="/1">새 산책로 열린 가람시</a></h4><p><a href="/1">` + s1 + `</a></p></li></ul><p>가람시 도담구 나래로 12 대표전화 : 02-000-1234 팩스 : 02-000-1235 등록번호 : 가람 아 00123 등록일 : 2009-05-15</p>`},
		{"stories of the day", `<title>오늘의 한빛</title><body><h1>오늘의 한빛</h1><p>하루에 꼭 읽어야 할 기사만 골랐습니다.</p>` + strings.Repeat(`<div><h3><a href="/1">새 산책로 열린 가람시</a></h3><p>`+s1+s2+`</p><span>한가람 기자 · 3시간 전</span></div>`, 4)},
		{"a newsroom's people", `<title>기자들</title><body><h2>기자들</h2>` + strings.Repeat(`<div><h5>한가람 기자</h5><p>현장에서 답을 찾는 기자가 되겠습니다.</p></div>`, 5)},
		{"what it costs", `<title>멤버십 안내</title><body><h1>멤버십 안내</h1><p>한 달 5,000원으로 모든 기사를 읽으세요.</p><p>언제든지 해지하실 수 있습니다.</p>`},
		{"a table of days", `<title>5월 행사 일정</title><body><h2>5월 행사 일정</h2><table>` + strings.Repeat(`<tr><td>5월 3일</td><td>가람 걷기 대회와 산책로 나들이 한마당</td><td>가람공원 들머리</td></tr>`, 5) + `</table>`},
		{"out of order", `<title>오류</title><body><h1>일시적인 오류가 발생했습니다.</h1><p>잠시 후 다시 시도해 주세요. 문제가 계속되면 관리자에게 문의하시기 바랍니다.</p>`},
		{"nothing found", `<title>검색 - 한빛일보</title><body><h2>검색</h2><p>'가나'에 대한 검색결과가 없습니다. 다른 검색어로 검색해 보세요.</p>`},
		{"a greeting", `<title>발행인 인사말 - 한빛일보</title><body><h2>발행인 인사말</h2><p>안녕하십니까. 한빛일보를 찾아 주신 여러분께 감사드립니다.</p><p>한빛일보는 2010년 창간 이래 지역의 목소리를 담아 왔습니다.</p>`},
		{"a thing for sale", `<title>국산 참기름 - 한빛몰</title><meta property="og:type" content="product"><body><h2>국산 참기름</h2><p>가람시 농가에서 기른 참깨를 저온에서 볶아 짰습니다.</p><p>개봉 후에는 서늘한 곳에 보관하시기 바랍니다.</p>`},
		{"a picture without a time", `<title>가람 축제</title><body>` + menu + `<h1>가람 축제</h1><p><img src="/poster.jpg"></p>`},
		{"a gate", `<title>Just a moment...</title><body><h1>www.hanbit.example</h1><p>www.hanbit.example needs to review the security of your connection before proceeding.</p>`},
	} {
		if a, err := genericParse(`<html><head>` + c.page); !errors.Is(err, extract.ErrNotArticle) {
			t.Errorf("%s: %v, %v", c.name, err, a)
		}
	}
	for _, c := range []struct{ name, page string }{
		{"an article on pages not found", `<title>사라진 기록</title><body><h1>사라진 기록</h1><p>2024-03-08 09:30</p><div><p>가람시 누리집에서 옛 회의록을 찾으면 ‘페이지를 찾을 수 없습니다’라는 말만 나온다.</p><p>` + s1 + `</p></div>`},
		{"an article whose time was lost", `<title>새 산책로 열린 가람시</title><body><h1>새 산책로 열린 가람시</h1><div><p>` + s1 + `</p><p>` + s2 + `</p></div>`},
		{"an article with stories of its own beside the text", `<title>새 산책로 열린 가람시</title><body><h1>새 산책로 열린 가람시</h1><p>2024-03-08 09:30</p><div><p>` + s1 + `</p><p>` + s2 + `</p><p><a href="/2">산책로 공사 한 해, 무엇이 바뀌었나</a></p><p>` + s3 + `</p><p><a href="/3">휠체어로 걸어 본 하천 산책로 3㎞</a></p><p>` + s4 + `</p></div>`},
		{"an article on login", `<title>로그인 없이 쓰는 가람시 새 지도, 첫 달 십만 명</title><body><h1>로그인 없이 쓰는 가람시 새 지도, 첫 달 십만 명</h1><p>2024-03-08 09:30</p><div><p>` + s1 + `</p></div>`},
	} {
		if _, err := genericParse(`<html><head>` + c.page + foot); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// TestGenericWithoutText holds articles of a line or of pictures alone, on pages
// whose names say nothing and whose longest sentence is the footer's.
func TestGenericWithoutText(t *testing.T) {
	const long = `<footer><p>한빛일보의 모든 콘텐츠는 저작권법의 보호를 받은바, 무단 전재와 복사, 배포 등을 금합니다.</p></footer>`
	cards := strings.Repeat(`<p><img src="/card/1.jpg"></p>`, 8)
	for _, c := range []struct{ name, title, below, want string }{
		{"card news", "[카드뉴스] 겨울철 안전 운전 이렇게", `<p>한가람 기자 | 입력 2022.12.20 11:00</p><div class="vb">` + cards + `</div>`, "published 2022-12-20 11:00\nauthor 한가람 기자\n" + strings.Repeat("picture https://www.hanbit.example/card/1.jpg \n", 8)},
		{"a cartoon", "[한빛만평] 줄다리기", `<ul class="vi"><li>한가람 기자</li><li>승인 2024.04.09 18:20</li></ul><div class="vb"><p><img src="https://blog.kakaocdn.net/1.jpg" width="760"></p></div>`, "published 2024-04-09 18:20\nauthor 한가람 기자\npicture https://blog.kakaocdn.net/1.jpg \n"},
		{"a photo", "[포토] 나루터 위로 뜬 무지개", `<div><b>한가람 기자</b> 2024.08.02 17:31</div><div class="c"><img src="/big.jpg"><br>2일 가람시 나루터 위로 무지개가 떠 있다.</div>`, "published 2024-08-02 17:31\nauthor 한가람 기자\ntext 2일 가람시 나루터 위로 무지개가 떠 있다.\npicture https://www.hanbit.example/big.jpg \n"},
		{"a photo with more comments than text", "[포토] 나루터 위로 뜬 무지개", `<div><b>한가람 기자</b> 2024.08.02 17:31</div><div class="c"><img src="/big.jpg"><p>2일 가람시 나루터 위로 무지개가 떠 있다.</p></div><section id="reply"><header><strong>댓글 2</strong></header><p>정말 좋은 사진이네요. 저도 가 보고 싶습니다. 어디로 가면 볼 수 있을까요?</p><p>우리 동네에도 이런 날이 왔으면 좋겠습니다.</p></section>`, "published 2024-08-02 17:31\nauthor 한가람 기자\ntext 2일 가람시 나루터 위로 무지개가 떠 있다.\npicture https://www.hanbit.example/big.jpg \n"},
		{"a flash in one element", "[속보] 나래 앞바다 규모 3.1 지진", `<p>2022.12.20 11:00</p><p>[속보] 나래 앞바다 규모 3.1 지진</p><p>한가람 기자 garam@gb.example</p>`, "published 2022-12-20 11:00\nauthor 한가람 기자 garam@gb.example\ntext [속보] 나래 앞바다 규모 3.1 지진\n"},
		{"a flash", "[속보] 나래 앞바다 규모 3.1 지진", `<p>2022.12.20 11:00</p><div id="articleBody"><p>[속보] 나래 앞바다 규모 3.1 지진</p><p>한가람 기자 garam@gb.example</p></div>`, "published 2022-12-20 11:00\nauthor 한가람 기자 garam@gb.example\ntext [속보] 나래 앞바다 규모 3.1 지진\n"},
	} {
		a, err := genericParse(`<html><head><meta property="og:title" content="` + c.title + `"><meta property="og:type" content="article"></head><body>` + menu + `<div class="vv"><h1>` + c.title + `</h1>` + c.below + `</div>` + long + `</body></html>`)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		_, rest, _ := strings.Cut(outline(a), "\n")
		if diff := cmp.Diff(c.want, rest); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestGenericBeside holds what stands beside the text in the element that holds
// most of it.
func TestGenericBeside(t *testing.T) {
	const text = `<p>` + s1 + `</p><p>` + s2 + `</p>`
	for _, c := range []struct{ name, body, want string }{
		{"a writer's card beside what is called the text", `<div class="article-body"><div itemprop="articleBody">` + text + `</div><div class="zone"><h4>한가람 기자</h4><p>힘없는 이들의 목소리를 담은 기사를 쓰고 싶습니다.</p><p>독자님의 응원이 기자에게 큰 힘이 됩니다.</p></div></div>`, "author 한가람 기자\n"},
		{"a deck that ends as a sentence does", `<div class="article-body"><h4 class="subheading">걷는 사람이 돌아와…휠체어도 다닌다</h4>` + text + `</div>`, "deck 걷는 사람이 돌아와…휠체어도 다닌다\n"},
		{"a portrait", `<div class="article-body">` + text + `<div class="view-editors"><img src="/ha.jpg" alt="한가람 기자"><strong class="names">한가람 기자</strong><a href="mailto:garam@gb.example">garam@gb.example</a><a>다른기사 보기</a></div></div>`, "author 한가람 기자 garam@gb.example\n"},
		{"a card that begins with name and address", `<div class="article-body">` + text + `<div class="info1"><b>한가람 기자</b> <span>garam@hanbit.example</span><p>길을 걷는 이들의 편에서 씁니다.</p></div></div>`, "author 한가람 기자 garam@hanbit.example\n"},
	} {
		a, err := genericParse(`<html><head><meta property="og:title" content="새 산책로 열린 가람시"></head><body>` + menu + `<h1>새 산책로 열린 가람시</h1>` + c.body + foot)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		a.Images = nil
		if diff := cmp.Diff("headline 새 산책로 열린 가람시\n"+c.want+"text "+s1+"\ntext "+s2+"\n", outline(a)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
