package outlets

import "github.com/gisa-go/gisa/extract"

func sedaily() *extract.Rules {
	return &extract.Rules{
		ID: "sedaily", Name: "서울경제", Aliases: []string{"서울경제신문", "Seoul Economic Daily"},
		Domains: []string{"sedaily.com"},
		Layouts: []extract.Layout{
			{
				Name:  "2026",
				Marks: []string{"div#article-body.view", "#ttsBody"},
				Body:  []string{"div#article-body.view", "#ttsBody"},
				Drop:  []string{".article_summary"},
			},
			{
				Name:      "2019",
				Marks:     []string{".article_view[itemprop=articleBody]"},
				Headline:  []string{".article_head .art_tit"},
				Published: []string{".article_info span"},
				Byline:    []string{".article_info span:last-of-type"},
				Body:      []string{".article_view[itemprop=articleBody]"},
				Drop:      []string{".art_rel", ".article_copy", ".article_summary"},
			},
			{
				Name:      "2016",
				Marks:     []string{".view_top .letter"},
				Headline:  []string{"#v-left-scroll-in h2"},
				Published: []string{".view_top ul li.letter"},
				Byline:    []string{".view_top ul li a"},
				Body:      []string{".view_con"},
				Drop:      []string{".art_rel", ".article_copy"},
			},
		},
	}
}
