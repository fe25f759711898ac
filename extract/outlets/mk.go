package outlets

import "github.com/gisa-go/gisa/extract"

func mk() *extract.Rules {
	return &extract.Rules{
		ID: "mk", Name: "매일경제", Aliases: []string{"매경", "매일경제신문", "Maeil Business Newspaper"},
		Domains: []string{"mk.co.kr"},
		Layouts: []extract.Layout{
			{ // PC, mobile and AMP alike
				Name:      "2022",
				Marks:     []string{".news_cnt_detail_wrap"},
				Headline:  []string{".news_detail_head_group h2.news_ttl", "h2.news_ttl"},
				Subheads:  []string{".mid_title .midtitle_text"},
				Published: []string{".time_area .registration:nth-of-type(1) dd"},
				Modified:  []string{".time_area .registration:nth-of-type(2) dd"},
				Byline:    []string{".news_write_info_group .author"},
				Section:   []string{".news_detail_head_group .cate"},
				Tags:      []string{".relevant_tag_wrap .tag_item"},
				Body:      []string{".news_cnt_detail_wrap"},
				Drop:      []string{".mid_title", ".mapping_group", "[class^=ad_wrap]", ".is_blind"},
				Captions:  []string{".thum_figure_txt"},
				Headings:  []string{".border_org"},
			},
			{
				Name:      "2016",
				Marks:     []string{".news_title_text .top_title", "#article_body .art_txt"},
				Headline:  []string{"h1.top_title"},
				Subheads:  []string{".news_title_text h2"},
				Published: []string{".lasttime"},
				Byline:    []string{".news_title_author .author"},
				Section:   []string{".mkgnb_list li.on > a"},
				Body:      []string{"#article_body .art_txt", ".art_txt"},
				Drop:      []string{".art_copyright"},
			},
		},
	}
}
