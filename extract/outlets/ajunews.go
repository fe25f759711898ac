package outlets

import "github.com/gisa-go/gisa/extract"

func ajunews() *extract.Rules {
	return &extract.Rules{
		ID: "ajunews", Name: "아주경제", Aliases: []string{"Aju News", "아주뉴스"},
		Domains: []string{"ajunews.com"},
		Layouts: []extract.Layout{{
			Name:      "2020",
			Marks:     []string{".view_header h1"},
			Headline:  []string{".view_header h1"},
			Subheads:  []string{".view_header .sub-title", ".sub-title"},
			Published: []string{".regi_date"},
			Modified:  []string{".modi_date"},
			Byline:    []string{"#articleBody .byline", ".byline"},
			Body:      []string{"#articleBody"},
			Drop: []string{".keyword_tag", ".news_like_bad", ".byline", "p.copy", ".related_news", "[class*=atc_ad]",
				"[id*=dcamp_ad]", "[id*=dablewidget]"},
		}},
	}
}
