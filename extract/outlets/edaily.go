package outlets

import "github.com/gisa-go/gisa/extract"

func edaily() *extract.Rules {
	return &extract.Rules{
		ID: "edaily", Name: "이데일리", Aliases: []string{"Edaily", "edaily"},
		Domains: []string{"edaily.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2016",
				Marks:     []string{".news_titles h1", ".news_body[itemprop=articleBody]"},
				Headline:  []string{".news_titles h1"},
				Subheads:  []string{".news_titles h2"},
				Published: []string{".news_titles .dates li", ".dates ul li"},
				Byline:    []string{".reporter_info .reporter_name", "p.reporter_name a"},
				Tags:      []string{".hashtags a"},
				Body:      []string{".news_body"},
				Drop: []string{".news_domino", ".hashtags", ".reporter_sns", ".tex_l_box", ".tex_s_box", ".issue_more",
					"#manyview_info"},
			},
			{
				Name:      "old",
				Marks:     []string{".newstitle"},
				Headline:  []string{".newstitle"},
				Subheads:  []string{".subtitle"},
				Published: []string{".newsdate"},
				Body:      []string{"span[itemprop=articleBody]", "#viewcontent"},
			},
		},
	}
}
