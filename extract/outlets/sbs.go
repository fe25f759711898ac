package outlets

import "github.com/gisa-go/gisa/extract"

func sbs() *extract.Rules {
	return &extract.Rules{
		ID: "sbs", Name: "SBS", Aliases: []string{"SBS 뉴스", "SBS NEWS", "SBS뉴스"},
		Domains: []string{"news.sbs.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2020",
				Marks:     []string{".main_text .text_area"},
				Headline:  []string{"h1.article_main_tit", "#news-title", "#vmNewsTitle"},
				Published: []string{".date_area meta[itemprop=datePublished]@content", ".date_area span", ".info_area .date"},
				Modified:  []string{".date_area meta[itemprop=dateModified]@content"},
				Byline:    []string{".w_author .reporter span[itemprop=name]"},
				Body:      []string{".main_text .text_area"},
			},
			{
				Name:      "2014",
				Marks:     []string{"#vmNewsTitle"},
				Headline:  []string{"#vmNewsTitle"},
				Published: []string{".date_area span"},
				Body:      []string{".article_cont_area"},
			},
		},
	}
}

func sbsbiz() *extract.Rules {
	return &extract.Rules{
		ID: "sbsbiz", Name: "SBS Biz", Aliases: []string{"SBSBiz", "SBS비즈"},
		Domains: []string{"biz.sbs.co.kr", "cnbc.sbs.co.kr"},
		Layouts: ahLayouts(),
	}
}

// cpbc runs on SBS Biz's front.
func cpbc() *extract.Rules {
	return &extract.Rules{
		ID: "cpbc", Name: "가톨릭평화방송", Aliases: []string{"cpbc", "cpbc 뉴스"},
		Domains: []string{"cpbc.co.kr"},
		Layouts: ahLayouts(),
	}
}

func ahLayouts() []extract.Layout {
	return []extract.Layout{
		{
			Name:      "2021",
			Marks:     []string{"h3.ah_big_title"},
			Headline:  []string{"h3.ah_big_title"},
			Published: []string{".ahi_date"},
			Byline:    []string{".ahi_name"},
			Section:   []string{".ah_category .aha_title"},
			Body:      []string{".ab_text"},
		},
		{
			Name: "amp",
			Body: []string{".article_content_end_middle, .acem_text"},
		},
	}
}
