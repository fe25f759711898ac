package outlets

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

// cable are the news channels and the broadcasters of the net.
func cable() []*extract.Rules {
	return []*extract.Rules{
		ichannela(),
		nocutnews(),
		yonhapnewstv(),
		newstapa(),
		{ID: "arirang", Name: "아리랑뉴스", Aliases: []string{"Arirang News", "아리랑TV"}, Domains: []string{"arirang.com"}},
	}
}

func ichannela() *extract.Rules {
	return &extract.Rules{
		ID: "ichannela", Name: "채널A", Aliases: []string{"Channel A", "채널A 뉴스"},
		Domains: []string{"ichannela.com"},
		Layouts: []extract.Layout{
			{ // date and time stand in elements of their own
				Name:     "2026",
				Marks:    []string{".news_page_txt"},
				Headline: []string{".news_article_title h2 .title"},
				Section:  []string{".public .cata"},
				Body:     []string{".news_page_txt"},
				Fix:      dateAndTime,
			},
			{
				Name:      "detail",
				Marks:     []string{".news_artice_area"},
				Headline:  []string{".news_title_area h1"},
				Published: []string{".news_view_day"},
				Body:      []string{".news_artice_area"},
			},
		},
	}
}

func nocutnews() *extract.Rules {
	return &extract.Rules{
		ID: "nocutnews", Name: "노컷뉴스", Aliases: []string{"CBS노컷뉴스", "CBS 노컷뉴스", "Nocut News"},
		Domains: []string{"nocutnews.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2026",
				Marks:     []string{".h_info h1", ".bl_b li.email"},
				Headline:  []string{".h_info h1"},
				Subheads:  []string{"h3.news-h3"},
				Published: []string{".bl_b li"},
				Byline:    []string{".bl_b li.email span"},
				Section:   []string{".sub_group strong"},
				Body:      []string{"#pnlContent"},
				Drop:      []string{"h3.news-h3", ".relatednews"},
				Captions:  []string{".news-image .fr-inner"},
			},
			{ // 2014 to about 2023
				Name:      "2014",
				Marks:     []string{".h_info h2"},
				Headline:  []string{".h_info h2"},
				Subheads:  []string{".viewbox h3"},
				Published: []string{".h_info ul li"},
				Byline:    []string{".h_info .email span"},
				Body:      []string{"#pnlContent", "div[itemprop=articleBody]"},
				Drop:      []string{".viewpic > iframe", ".relatednews"},
			},
		},
	}
}

func yonhapnewstv() *extract.Rules {
	return &extract.Rules{
		ID: "yonhapnewstv", Name: "연합뉴스TV", Aliases: []string{"Yonhap News TV"},
		Domains: []string{"yonhapnewstv.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2026",
				Marks:     []string{".article-body-text", ".article-inheader h2"},
				Headline:  []string{".article-inheader h2"},
				Published: []string{".reporter-info span"},
				Byline:    []string{".reporter-info span"},
				Body:      []string{".article-body-text"},
			},
			{
				Name:      "2023",
				Marks:     []string{".article-head strong.title"},
				Headline:  []string{".article-head strong.title"},
				Published: []string{".article-head .info li"},
				Section:   []string{".article-head .subTitle"},
				Body:      []string{"#articleBody"},
				Drop:      []string{".videoWrap"},
			},
			{
				Name:     "2019",
				Marks:    []string{"h1#title"},
				Headline: []string{"h1#title"},
				Body:     []string{"#articleBody", ".dable-content-wrapper"},
			},
		},
	}
}

func newstapa() *extract.Rules {
	return &extract.Rules{
		ID: "newstapa", Name: "뉴스타파", Aliases: []string{"Newstapa", "KCIJ"},
		Domains: []string{"newstapa.org"},
		Layouts: []extract.Layout{
			{
				Name:      "entry",
				Marks:     []string{"h3.entry-title"},
				Headline:  []string{"h3.entry-title"},
				Published: []string{".date"},
				Byline:    []string{".name a"},
				Body:      []string{".entry-content"},
			},
			{
				Name:      "2019",
				Marks:     []string{".post-content .body"},
				Headline:  []string{"div.title"},
				Published: []string{".date"},
				Byline:    []string{".name a"},
				Body:      []string{".post-content .body"},
			},
		},
	}
}

// dateAndTime joins the day and the time of day, which 채널A prints in elements
// of their own.
func dateAndTime(p *extract.Page, found *extract.Pieces) {
	const path = ".public .date + .public .time"
	doc := p.Document()
	day := strings.TrimSpace(doc.Find(".public .date").First().Text())
	if day == "" {
		return
	}
	found.Published = []extract.Piece{{
		Text:   day + " " + strings.TrimSpace(doc.Find(".public .time").First().Text()),
		Source: article.Source{Kind: article.FromOutlet, Rule: "ichannela/2026", Path: path},
	}}
}
