package outlets

import "github.com/gisa-go/gisa/extract"

func khan() *extract.Rules {
	captions := []string{".art_photo p.caption", "p.caption"}
	return &extract.Rules{
		ID: "khan", Name: "경향신문", Aliases: []string{"경향닷컴", "Kyunghyang Shinmun"},
		Domains: []string{"khan.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2014",
				Marks:     []string{".art_header .subject"},
				Headline:  []string{"#article_title", "#articleTtitle"},
				Subheads:  []string{".art_subtit"},
				Published: []string{".art_header .byline"},
				Byline:    []string{".art_header .subject .name"},
				Section:   []string{"#header .sec_title a"},
				Body:      []string{".art_body", "#articleBody", ".art_cont"},
				Drop:      []string{".art_subtit", ".editor-subtitle", ".article_bottom_ad", ".art_copyright"},
				Captions:  captions,
				Deck:      []string{"b.strapline"},
			},
			{
				Name:      "2024",
				Marks:     []string{"#articleBody p.content_text"},
				Headline:  []string{"article header h1"},
				Published: []string{".date .inner p"},
				Byline:    []string{"header .bottom .editor a"},
				Section:   []string{"header .category a"},
				Body:      []string{"#articleBody"},
				Drop:      []string{".editor-subtitle", "[class*=banner-article]", ".srch-kw"},
				Captions:  captions,
			},
			{ // h2.khan.co.kr, the net-only 향이네 of 2015 to 2017
				Name:      "h2",
				Marks:     []string{".art_tit ~ .art_text"},
				Headline:  []string{".art_tit"},
				Published: []string{".art_date"},
				Byline:    []string{".art_author"},
				Body:      []string{".art_tit ~ .art_text, .art_tit ~ .art_thumb"},
			},
			{
				Name:       "list",
				Marks:      []string{"#listWrap .news_list"},
				NotArticle: []string{"#listWrap .news_list"},
			},
		},
	}
}
