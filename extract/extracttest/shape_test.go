package extracttest

import (
	"strings"
	"testing"
	"time"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// whole gives an article with every field, in good shape.
func whole() *article.Article {
	at := func(h, m int) *article.Timestamp {
		return &article.Timestamp{Time: time.Date(2026, 3, 4, h, m, 0, 0, article.KST), Precision: article.Minute, Raw: "2026-03-04"}
	}
	a := &article.Article{
		URL:       "https://www.hanbit.example/1",
		Outlet:    article.Outlet{ID: "hanbit", Name: "한빛일보"},
		Headline:  article.Headline{Raw: "[단독] 가람시, 산책로 다시 연다", Text: "가람시, 산책로 다시 연다", Labels: []string{"단독"}, Subheads: []string{"상류 2㎞도 6월까지"}},
		Published: at(9, 30), Modified: at(10, 5),
		Section: "사회", Tags: []string{"산책로"}, Language: "ko", Agency: "가람통신", Copyright: "ⓒ 한빛일보",
		Authors: []article.Author{{Name: "한가람", Kind: article.Reporter, JobTitle: "기자", Email: "garam@hanbit.example"},
			{Name: "Jane O'Neil", Kind: article.Contributor}, {Name: "알렉산드라 코헨", Kind: article.Reporter}},
		Paragraphs: []article.Paragraph{{Kind: article.Text, Text: "가람시가 산책로를 다시 열었다."}, {Kind: article.Subheading, Text: "새 길"},
			{Kind: article.Note, Text: "※ 이 기사는 연재의 첫 편입니다."}, {Kind: article.Text, Text: "시는 상류 쪽 2㎞도 손보기로 했다."}},
		Images:  []article.Image{{URL: "https://www.hanbit.example/1.jpg", Caption: "가람천 산책로. 사진=가람시", Credit: "가람시"}},
		Charset: article.Charset{Name: "utf-8"},
		Sources: map[string]article.Source{},
	}
	for _, field := range []string{"headline", "subheads", "published", "modified", "section", "tags", "agency", "copyright", "authors", "paragraphs", "images"} {
		a.Sources[field] = article.Source{Kind: article.FromOutlet, Rule: "hanbit/desk", Path: ".x"}
	}
	return a
}

func shapeOf(a *article.Article, x extract.Extractor) []violation {
	k := &kit{x: x}
	k.shape(&sample{file: "today.html", got: a})
	return k.found
}

func TestShape(t *testing.T) {
	if found := shapeOf(whole(), hanbit()); len(found) > 0 {
		t.Fatalf("a good article: %v", found)
	}
	say := func(a *article.Article, text string) { a.Paragraphs[3].Text = text }
	for _, c := range []struct {
		name  string
		spoil func(*article.Article)
		want  string
	}{
		{"other outlet", func(a *article.Article) { a.Outlet.ID = "garam" }, "outlet: is {garam"},
		{"other portal", func(a *article.Article) { a.Portal = article.Outlet{ID: "port", Name: "포털"} }, "outlet: the portal is"},
		{"no language", func(a *article.Article) { a.Language = "" }, "language: "},
		{"no headline", func(a *article.Article) { a.Headline.Text = "" }, "headline: is empty"},
		{"headline not printed", func(a *article.Article) { a.Headline.Text = "가람시, 다리 다시 연다" }, "headline: "},
		{"site in headline", func(a *article.Article) { a.Headline.Text += " - 한빛일보"; a.Headline.Raw = a.Headline.Text }, "ends in the site's name"},
		{"headline as deck", func(a *article.Article) { a.Headline.Subheads[0] = a.Headline.Text }, "subheads: "},
		{"no zone", func(a *article.Article) { a.Published.Time = a.Published.Time.UTC() }, "published: 2026-03-04 00:30:00 +0000 UTC from"},
		{"old", func(a *article.Article) { a.Published.Time = time.Date(1970, 1, 1, 0, 0, 0, 0, article.KST) }, "is no time of a news article"},
		{"future", func(a *article.Article) { a.Modified.Time = time.Now().AddDate(3, 0, 0).In(article.KST) }, "is no time of a news article"},
		{"clock of a day", func(a *article.Article) { a.Published.Precision = article.Day }, "does not fit the precision"},
		{"seconds of a minute", func(a *article.Article) { a.Published.Time = a.Published.Time.Add(7 * time.Second) }, "does not fit the precision"},
		{"unknown precision", func(a *article.Article) { a.Published.Precision = "hour" }, "does not fit the precision"},
		{"no raw time", func(a *article.Article) { a.Modified.Raw = "" }, "modified: does not say what was printed"},
		{"modified before", func(a *article.Article) { a.Modified.Time = a.Published.Time.Add(-time.Hour) }, "is before the published time"},
		{"two lines in one", func(a *article.Article) { say(a, "한 줄이다.\n또 한 줄이다.") }, "is not one clean line"},
		{"spaces", func(a *article.Article) { say(a, " 시는 손보기로 했다.") }, "is not one clean line"},
		{"caption in body", func(a *article.Article) { say(a, "가람천 산책로. 사진 = 가람시") }, "caption: "},
		{"caption mark", func(a *article.Article) { say(a, "▲ 다시 문을 연 산책로 (사진=가람시)") }, "reads as a caption"},
		{"headline in body", func(a *article.Article) { say(a, a.Headline.Text) }, "the headline is in the body"},
		{"tag", func(a *article.Article) { say(a, "시는<br>손보기로 했다.") }, "has markup in it"},
		{"entity", func(a *article.Article) { say(a, "시는&nbsp;손보기로 했다.") }, "has markup in it"},
		{"copyright", func(a *article.Article) { say(a, "ⓒ 한빛일보, 무단전재 및 재배포 금지") }, "boilerplate: "},
		{"related", func(a *article.Article) { say(a, "[관련기사]") }, "boilerplate: "},
		{"byline", func(a *article.Article) { say(a, "한가람 기자 garam@hanbit.example") }, "is a byline"},
		{"relative picture", func(a *article.Article) { a.Images[0].URL = "/1.jpg" }, "is no address"},
		{"foreign credit", func(a *article.Article) { a.Images[0].Credit = "도담통신" }, "is not in the caption"},
		{"empty name", func(a *article.Article) { a.Authors[0].Name = "" }, "it is empty"},
		{"title in name", func(a *article.Article) { a.Authors[0].Name = "한가람 기자" }, "기자 is a title"},
		{"title glued to name", func(a *article.Article) { a.Authors[0].Name = "한가람기자" }, "기자 is a title"},
		{"others", func(a *article.Article) { a.Authors[0].Name = "한가람 외 1명" }, "is in it"},
		{"site as name", func(a *article.Article) { a.Authors[0].Name = "www.hanbit.example/한빛" }, "is in it"},
		{"press as name", func(a *article.Article) { a.Authors[0].Name = "한빛일보" }, "일보 is a title"},
		{"long name", func(a *article.Article) { a.Authors[0].Name = strings.Repeat("가", 41) }, "it is too long"},
		{"twice", func(a *article.Article) { a.Authors[1].Name = "한가람" }, "named twice"},
		{"photographer", func(a *article.Article) { a.Authors[0].Kind = article.Photographer }, "not one who wrote"},
		{"no email", func(a *article.Article) { a.Authors[0].Email = "garam" }, "is no email"},
		{"no email name", func(a *article.Article) { a.Authors[0].Email = "@hanbit.example" }, "is no email"},
		{"no mail host", func(a *article.Article) { a.Authors[0].Email = "garam@hanbit" }, "is no email"},
		{"no source", func(a *article.Article) { delete(a.Sources, "section") }, "section has no source"},
		{"source of nothing", func(a *article.Article) { a.Tags = nil }, "tags has a source and no value"},
		{"odd source", func(a *article.Article) {
			a.Sources["tags"] = article.Source{Kind: "guess", Rule: "hanbit", Path: "x"}
		}, "no kind of source"},
		{"source nowhere", func(a *article.Article) {
			a.Sources["tags"] = article.Source{Kind: article.FromOutlet, Rule: "hanbit"}
		}, "does not say where"},
		{"another's source", func(a *article.Article) {
			a.Sources["tags"] = article.Source{Kind: article.FromOutlet, Rule: "hanbitplus/desk", Path: "x"}
		}, `from the rule "hanbitplus/desk"`},
		{"replacement", func(a *article.Article) { a.Section = "사\uFFFD" }, "replacement character"},
		{"control", func(a *article.Article) { a.Section = "사회\x01" }, "control character"},
		{"changed layout", func(a *article.Article) { a.Warnings = []string{"no known layout: layout changed?"} }, "layout: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := whole()
			c.spoil(a)
			for _, v := range shapeOf(a, hanbit()) {
				if strings.Contains(v.String(), c.want) {
					return
				}
			}
			t.Errorf("not caught: want %q, found %v", c.want, shapeOf(a, hanbit()))
		})
	}
}

// TestShapeAllows has what looks odd and is right.
func TestShapeAllows(t *testing.T) {
	for name, change := range map[string]func(*article.Article){
		"a day": func(a *article.Article) {
			a.Published.Precision, a.Published.Time = article.Day, time.Date(2026, 3, 4, 0, 0, 0, 0, article.KST)
		},
		"UTC as stated": func(a *article.Article) {
			a.Published.Time, a.Published.Raw = a.Published.Time.UTC(), "2026-03-04T00:30:00Z"
		},
		"damage reported":                        func(a *article.Article) { a.Section, a.Charset.Replaced = "사\uFFFD", 1 },
		"picture without an address of the page": func(a *article.Article) { a.URL, a.Images[0].URL = "", "/1.jpg" },
		"no host printed":                        func(a *article.Article) { a.Authors[0].Email = "garam@" },
		"a short name":                           func(a *article.Article) { a.Authors[0].Name = "기자" + "영" },
	} {
		a := whole()
		change(a)
		if found := shapeOf(a, hanbit()); len(found) > 0 {
			t.Errorf("%s: %v", name, found)
		}
	}
}

func TestJSONSurvival(t *testing.T) {
	x := with(func(_ *extract.Page, p *extract.Pieces) {
		p.Section = []extract.Piece{{Text: "사\xff회", Source: article.Source{Kind: article.FromOutlet, Rule: "hanbit", Path: "x"}}}
	})
	for _, v := range check(x, cases(t, hanbit())) {
		if v.check == "json" {
			return
		}
	}
	t.Error("invalid UTF-8 is not caught")
}

// TestCreditLine: a credit may stand in a line of its own.
func TestCreditLine(t *testing.T) {
	a := whole()
	a.Images[0].Credit = "도담통신"
	k := &kit{x: hanbit()}
	k.shape(&sample{file: "today.html", got: a, raw: []byte("<p>사진=도담통신</p>")})
	if len(k.found) > 0 {
		t.Error(k.found)
	}
}
