package outlets

import "github.com/gisa-go/gisa/extract"

func joongang() *extract.Rules {
	drop := []string{".ab_byline", ".ab_related_article", "#ad_art_content_mid", "section.related_link", "div.ovp_recommend"}
	captions := []string{".ab_photo .caption"}
	return &extract.Rules{
		ID: "joongang", Name: "중앙일보", Aliases: []string{"JoongAng Ilbo"},
		Domains: []string{"joongang.co.kr", "news.joins.com", "article.joins.com", "joongang.joins.com", "mnews.joins.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2021",
				Marks:     []string{".datetime time[itemprop=datePublished]", "#article_body p[data-divno]"},
				Headline:  []string{"h1.headline"},
				Published: []string{".datetime time[itemprop=datePublished]@datetime"},
				Modified:  []string{".datetime time[itemprop=dateModified]@datetime"},
				Byline:    []string{".byline a, .ab_byline p"},
				Section:   []string{".subhead a"},
				Tags:      []string{".tag_wrap .tag"},
				Body:      []string{"#article_body"},
				Drop:      drop,
				Captions:  captions,
				Headings:  []string{".ab_sub_heading"},
				Deck:      []string{".ab_subtitle"},
			},
			{ // news.joins.com, to 2021
				Name:      "joins",
				Marks:     []string{"#article_title"},
				Headline:  []string{"#article_title"},
				Published: []string{".article_head .byline"},
				Byline:    []string{".journalist_area a"},
				Body:      []string{"#article_body"},
				Drop:      drop,
				Captions:  captions,
				Headings:  []string{".ab_sub_heading"},
				Deck:      []string{".ab_subtitle"},
			},
		},
	}
}

func isplus() *extract.Rules {
	return &extract.Rules{
		ID: "isplus", Name: "일간스포츠", Aliases: []string{"Ilgan Sports", "isplus"},
		Domains: []string{"isplus.com", "isplus.live.joins.com", "isplus.joins.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2023",
				Marks:     []string{"p#viewTitle"},
				Headline:  []string{"p#viewTitle"},
				Published: []string{".journalist_date"},
				Body:      []string{"#article_body"},
			},
			{
				Name:      "2019",
				Marks:     []string{"div.article_tit h2"},
				Headline:  []string{"div.article_tit h2"},
				Published: []string{`meta[property="article:published_time"]@content`},
				Body:      []string{"div#article_content"},
			},
		},
	}
}
