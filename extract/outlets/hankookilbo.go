package outlets

import "github.com/gisa-go/gisa/extract"

func hankookilbo() *extract.Rules {
	section := []string{`meta[property="article:section"]@content`}
	category := []string{"meta[name=content_category]@content"}
	return &extract.Rules{
		ID: "hankookilbo", Name: "한국일보", Aliases: []string{"Hankook Ilbo", "The Hankook Ilbo"},
		Domains: []string{"hankookilbo.com", "news.hankooki.com"},
		Layouts: []extract.Layout{
			{
				Name:     "2026",
				Marks:    []string{"#article-view-content.article-view", "div.article-view > p"},
				Headline: []string{"h1.title"},
				Byline:   []string{".reporter-info-wrap"},
				Section:  section,
				Body:     []string{"#article-view-content", "div.article-view"},
				Drop: []string{".no-print", ".module-series", ".guide-notice", ".module-relation", ".copy-info",
					".reporter-info-wrap", ".tag-group"},
			},
			{ // January to June 2026: the article stands in scripts only
				Name:    "next",
				Marks:   []string{"main.font-pretendard"},
				Section: category,
			},
			{
				Name:      "2023",
				Marks:     []string{"div[itemprop=articleBody] .editor-p"},
				Headline:  []string{".end-top .title"},
				Subheads:  []string{"div[itemprop=articleBody] .sub-tit-ll"},
				Published: []string{".end-top .info dd:nth-of-type(1)"},
				Modified:  []string{".end-top .info dd:nth-of-type(2)"},
				Byline:    []string{"div[itemprop=articleBody] .writer"},
				Section:   section,
				Tags:      []string{"meta[name=news_keywords]@content"},
				Body:      []string{"div[itemprop=articleBody]"},
				Drop: []string{".sub-tit-ll", ".end-ad-container", ".writer", ".btn-area", ".more-news", ".edit-subscribe",
					".article-bottom-banner", ".newspaper-subscribe", ".more-articles"},
				Headings: []string{"h3.editor-tit"},
			},
			{
				Name:      "2016",
				Marks:     []string{".end .end-body .col-main"},
				Headline:  []string{".end .end-top .title"},
				Published: []string{".end-top .info"},
				Byline:    []string{".end-body .writer"},
				Section:   category,
				Body:      []string{".end .end-body .col-main"},
				Drop:      []string{".writer", ".end-ad-container"},
			},
			{
				Name:      "2014",
				Marks:     []string{".titGroup h4"},
				Headline:  []string{".titGroup h4"},
				Published: []string{".writeOption p"},
				Body:      []string{"#article-body"},
			},
			{ // news.hankooki.com, to 2014
				Name: "hankooki",
				Body: []string{"#GS_Content"},
			},
		},
	}
}
