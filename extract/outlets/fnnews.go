package outlets

import "github.com/gisa-go/gisa/extract"

func fnnews() *extract.Rules {
	return &extract.Rules{
		ID: "fnnews", Name: "파이낸셜뉴스", Aliases: []string{"Financial News", "fn뉴스"},
		Domains: []string{"fnnews.com"},
		Layouts: []extract.Layout{
			{
				Name:  "2026",
				Marks: []string{".article-view__body"},
				Body:  []string{".article-view__body"},
				Drop:  []string{".article-view__tags", ".article-view_copyright"},
			},
			{
				Name:      "2020",
				Marks:     []string{"#article_content"},
				Headline:  []string{"h1.tit_thumb", ".tit_view"},
				Published: []string{".byline em"},
				Byline:    []string{"#customByline", ".byline em:first-of-type"},
				Body:      []string{"#article_content"},
				Drop:      []string{"[class^=view_evt_banner]", ".banner_navch", ".security", "[id^=add_view_]"},
			},
			{
				Name:     "2019",
				Marks:    []string{"div.article_head h1.mg"},
				Headline: []string{"div.article_head h1.mg"},
				Body:     []string{"#article_body"},
			},
		},
	}
}
