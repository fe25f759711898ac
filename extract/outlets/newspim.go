package outlets

import "github.com/gisa-go/gisa/extract"

func newspim() *extract.Rules {
	return &extract.Rules{
		ID: "newspim", Name: "뉴스핌", Aliases: []string{"Newspim", "NEWSPIM"},
		Domains: []string{"newspim.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2022",
				Marks:     []string{"#news-contents"},
				Published: []string{"#send-time"},
				Body:      []string{"#news-contents"},
			},
			{
				Name:      "2018",
				Marks:     []string{".bodynews_title"},
				Headline:  []string{".bodynews_title h1"},
				Subheads:  []string{".bodynews_title h2"},
				Published: []string{"li.writetime"},
				Body:      []string{"#news_contents"},
			},
			{
				Name:     "mobile",
				Headline: []string{"#titlArea1"},
				Body:     []string{"#viewcontents"},
			},
		},
	}
}
