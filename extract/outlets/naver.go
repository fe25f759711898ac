package outlets

import "github.com/gisa-go/gisa/extract"

func naver() *extract.Rules {
	captions := []string{"em.img_desc"}
	return &extract.Rules{
		ID: "naver", Name: "네이버 뉴스", Aliases: []string{"네이버", "NAVER", "네이버 스포츠", "네이버 TV연예"},
		Portal: true,
		Domains: []string{"news.naver.com", "sports.naver.com", "entertain.naver.com", "finance.naver.com", "game.naver.com",
			"media.naver.com", "search.naver.com"},
		Layouts: []extract.Layout{
			{
				Name:      "n.news",
				Marks:     []string{"#dic_area", "#newsct_article"},
				Headline:  []string{".media_end_head_headline"},
				Subheads:  []string{"strong.media_end_summary"},
				Published: []string{"._ARTICLE_DATE_TIME", ".media_end_head_info_datestamp_bunch", ".media_end_head_info_datestamp_time"},
				Modified:  []string{"._ARTICLE_MODIFY_DATE_TIME"},
				Byline:    []string{".media_end_head_journalist_name, .byline_s", ".byline_p"},
				Section:   []string{".media_end_categorize_item"},
				Press:     []string{".media_end_head_top_logo img@alt", ".media_end_head_top_press"},
				Body:      []string{"#dic_area", "#newsct_article"},
				Drop:      []string{".media_end_summary", ".vod_player_wrap", ".artical-btm", ".promotion", ".link_news"},
				Captions:  captions,
			},
			{ // sports and entertainment since 2023: Next.js with hashed class names, whose first part is stable
				Name:      "m.sports",
				Marks:     []string{"h2[class*=_article_title__]", "#comp_news_article"},
				Headline:  []string{"h2[class*=_article_title__]"},
				Published: []string{"[class*=_article_head_date_info__] div"},
				Byline:    []string{"em[class*=JournalistCard_name], [class*=_article_journalist_info__]"},
				Press:     []string{"[class*=PressLogo_article_head_press_logo] img@alt", "em[class*=JournalistCard_press_name]"},
				Body:      []string{"#comp_news_article ._article_content", "._article_content"},
				Captions:  captions,
			},
			{ // news.naver.com/main/read.nhn, to 2022
				Name:      "read",
				Marks:     []string{"#articleBodyContents"},
				Headline:  []string{"#articleTitle"},
				Subheads:  []string{"strong.media_end_summary"},
				Published: []string{".article_info .sponsor .t11:nth-of-type(1)"},
				Modified:  []string{".article_info .sponsor .t11:nth-of-type(2)"},
				Byline:    []string{".byline_s, .journalistcard_summary_name", ".byline"},
				Section:   []string{".guide_categorization_item"},
				Press:     []string{".press_logo img@alt"},
				Body:      []string{"#articleBodyContents"},
				Drop:      []string{".media_end_summary", ".vod_area"},
				Captions:  captions,
			},
			{ // sports.news.naver.com, to 2023
				Name:      "sports",
				Marks:     []string{"#newsEndContents"},
				Headline:  []string{".news_headline .title"},
				Published: []string{".news_headline .info span"},
				Byline:    []string{".byline"},
				Press:     []string{"#pressLogo img@alt"},
				Body:      []string{"#newsEndContents"},
				Drop:      []string{".source", ".byline", ".reporter_area", ".copyright", ".categorize"},
				Captions:  captions,
			},
			{ // entertain.naver.com, to 2023; the misspelling is Naver's
				Name:      "entertain",
				Marks:     []string{"#articeBody"},
				Headline:  []string{".end_tit"},
				Published: []string{".article_info .author"},
				Byline:    []string{".byline"},
				Press:     []string{".press_logo img@alt"},
				Body:      []string{"#articeBody"},
				Drop:      []string{".source", ".byline", ".copyright"},
				Captions:  captions,
			},
			{ // finance.naver.com, and what else prints the press's logo
				Name:  "logo",
				Marks: []string{".press_logo img"},
				Press: []string{".press_logo img@alt"},
			},
			{
				Name:       "list",
				Marks:      []string{"._fe_news_collection", "ul.type06_headline"},
				NotArticle: []string{"._fe_news_collection", "ul.type06_headline"},
			},
		},
	}
}
