package outlets

import "github.com/gisa-go/gisa/extract"

func donga() *extract.Rules {
	return &extract.Rules{
		ID: "donga", Name: "동아일보", Aliases: []string{"동아닷컴", "dongA.com", "The Dong-A Ilbo"},
		Domains: []string{"donga.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2022",
				Marks:     []string{"section.news_view"},
				Headline:  []string{".head_group h1"},
				Subheads:  []string{".news_view h2.sub_tit"},
				Published: []string{".date_info p span[aria-hidden=true]"},
				Modified:  []string{".news_info button span[aria-hidden=true]"},
				Byline:    []string{".author_info a"},
				Section:   []string{".breadcrumb_item a"},
				Body:      []string{"section.news_view"},
				Drop: []string{"h2.sub_tit", ".view_m_adK", ".view_ad06", ".view_m_adA", ".view_m_adB", ".a1",
					".view_series", ".view_trend"},
			},
			{
				Name:      "2012",
				Marks:     []string{".article_txt"},
				Headline:  []string{"[class^=article_title] h1"},
				Published: []string{".title_foot"},
				Byline:    []string{"[class^=article_title] .repoter, [class^=article_title] .report"},
				Section:   []string{".location"},
				Tags:      []string{".article_relation .a_r_keword a", ".article_keyword a"},
				Body:      []string{".article_txt"},
				Drop: []string{".article_relation", "#bestnews_layer", ".recommend", "[class^=sub_cont_AD]", ".t_sns",
					".article_keyword", ".txt_ad"},
				Captions: []string{".articlePhotoC .t", ".articlePhotoR .t", ".articlePhotoL .t"},
				Deck:     []string{".article_txt > strong:first-child"},
			},
		},
	}
}

func sportsdonga() *extract.Rules {
	return &extract.Rules{
		ID: "sportsdonga", Name: "스포츠동아",
		Domains: []string{"sports.donga.com"},
		Layouts: []extract.Layout{{
			Name:      "2019",
			Marks:     []string{"div.article_word"},
			Headline:  []string{".article_tit h1"},
			Published: []string{"span.inp_time"},
			Body:      []string{"div.article_word"},
		}},
	}
}
