package outlets

import "github.com/gisa-go/gisa/extract"

func dt() *extract.Rules {
	return &extract.Rules{
		ID: "dt", Name: "디지털타임스", Aliases: []string{"Digital Times"},
		Domains: []string{"dt.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2019",
				Marks:     []string{"#v-left-scroll-in .article_view", ".news_title_text h1"},
				Headline:  []string{".news_title_text h1"},
				Subheads:  []string{".news_title_text h2"},
				Published: []string{".lasttime"},
				Byline:    []string{"li.author"},
				Body:      []string{".article_view", "#article_body .art_txt", "#article_body"},
			},
			{
				Name:      "2014",
				Marks:     []string{"#news_names"},
				Headline:  []string{"#news_names h1"},
				Subheads:  []string{"#news_names h3"},
				Published: []string{"#news_names p"},
				Body:      []string{"#NewsAdContent"},
			},
			{
				Name: "2024",
				Body: []string{"section.article-body"},
			},
		},
	}
}
