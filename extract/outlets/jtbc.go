package outlets

import "github.com/gisa-go/gisa/extract"

func jtbc() *extract.Rules {
	return &extract.Rules{
		ID: "jtbc", Name: "JTBC", Aliases: []string{"JTBC 뉴스", "JTBC News"},
		Domains: []string{"news.jtbc.co.kr", "news.jtbc.joins.com"},
		Layouts: []extract.Layout{
			{ // React; the classes but these are generated
				Name:   "2024",
				Marks:  []string{"#ijam_content", "[data-testid=article-body]"},
				Byline: []string{".author-item"},
				Tags:   []string{".MuiChip-label"},
				Body:   []string{"[data-testid=article-body]", "#ijam_content"},
			},
			{
				Name:      "2014",
				Marks:     []string{"#articletitle"},
				Headline:  []string{"#articletitle .title h3"},
				Published: []string{".artical_date .i_date"},
				Modified:  []string{".artical_date .m_date"},
				Section:   []string{`meta[property="article:section"]@content`},
				Body:      []string{"#articlebody .article_content"},
				Captions:  []string{".jtbc_img .caption"},
			},
		},
	}
}
