package outlets

import "github.com/gisa-go/gisa/extract"

// internet are the papers that appear on the net only.
func internet() []*extract.Rules {
	return []*extract.Rules{
		ohmynews(),
		pressian(),
		newdaily(),
		dailian(),
		kukinews(),
		mediapen(),
		vop(),
		viewsnnews(),
		named("bylinenetwork", "바이라인네트워크", "byline.network"),
		named("kormedi", "코메디닷컴", "kormedi.com"),
		named("dailynk", "데일리NK", "dailynk.com"),
		named("breaknews", "브레이크뉴스", "breaknews.com"),
		named("slownews", "슬로우뉴스", "slownews.kr"),
		named("skyedaily", "스카이데일리", "skyedaily.com"),
	}
}

func ohmynews() *extract.Rules {
	return &extract.Rules{
		ID: "ohmynews", Name: "오마이뉴스", Aliases: []string{"OhmyNews", "오마이스타"},
		Domains: []string{"ohmynews.com"},
		Layouts: []extract.Layout{
			{ // 2014 to today; two-digit years, "l" between the two times
				Name:      "at_pg",
				Marks:     []string{".at_contents", ".newstitle .tit_subject"},
				Headline:  []string{".newstitle .tit_subject a"},
				Subheads:  []string{".newstitle .tit_subtit a"},
				Published: []string{".info_data div"},
				Byline:    []string{".info_data a"},
				Body:      []string{".at_contents", ".article_view", ".atc-text"},
				Drop:      []string{".atc_btn", ".dlad"},
				Captions:  []string{".image.line .caption"},
			},
			{
				Name:  "text",
				Marks: []string{"div.text"},
				Body:  []string{"div.text"},
			},
		},
	}
}

func pressian() *extract.Rules {
	r := wcmsOutlet("pressian", "프레시안", "pressian.com", extract.Layout{ // 2014 to 2019
		Name:      "text-info",
		Marks:     []string{".byotherspan", ".head_writer_fullname"},
		Headline:  []string{".text-info .title", ".hboxtitle"},
		Subheads:  []string{".hboxsubtitle"},
		Published: []string{".byotherspan .date"},
		Byline:    []string{".head_writer_fullname .byother"},
		Body:      []string{".smartOutput", "#news_body_area", "#CmAdContent"},
	}, mediaOnOld())
	r.Aliases = []string{"Pressian"}
	return r
}

func newdaily() *extract.Rules {
	return &extract.Rules{
		ID: "newdaily", Name: "뉴데일리", Aliases: []string{"New Daily", "뉴데일리경제"},
		Domains: []string{"newdaily.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "nd",
				Marks:     []string{".nd-news-tit", ".nd-news-body"},
				Headline:  []string{"h1.nd-news-tit"},
				Subheads:  []string{".nd-news-sub-tit"},
				Published: []string{".nd-news-info-date"},
				Byline:    []string{".nd-news-writer"},
				Body:      []string{"#article_conent", ".nd-news-body"},
			},
			{
				Name:      "titlebox",
				Marks:     []string{"#ndArtBody"},
				Headline:  []string{"#titlebox h1", "#ndArtTit h1"}, // the second to about 2014
				Subheads:  []string{"#titlebox h3, #titlebox h2", "#ndArtTit h2"},
				Published: []string{"#ndArtOption span"},
				Byline:    []string{"#writerProfileCon .filetxt", "#ndArtOption li"},
				Body:      []string{"#ndArtBody"},
				Drop:      []string{"#writerProfileCon", "#writerProfileCon ~ div"},
			},
			mediaOnOld(),
		},
	}
}

func dailian() *extract.Rules {
	return &extract.Rules{
		ID: "dailian", Name: "데일리안", Aliases: []string{"Dailian", "dailian.co.kr"},
		Domains: []string{"dailian.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "contents",
				Marks:     []string{".news-contents"},
				Headline:  []string{".news-contents h2"},
				Subheads:  []string{".inner-subtitle"},
				Published: []string{".information li"},
				Byline:    []string{"p.reporter", ".information"},
				Body:      []string{".article"},
				Drop: []string{".inner-subtitle", ".contentsBanner", ".sh_banner", ".article_wing_left", ".article_wing_right",
					"p.reporter"},
			},
			{ // to 2020
				Name:      "view",
				Marks:     []string{"#view_con", "#view_titlebox"},
				Headline:  []string{".view_titlebox_r1"},
				Subheads:  []string{".view_subtitle"},
				Published: []string{"#view_titlebox2_3 span"},
				Byline:    []string{".view_reporter_2017", ".view_title_sub"},
				Body:      []string{"#view_con"},
			},
		},
	}
}

func kukinews() *extract.Rules {
	return &extract.Rules{
		ID: "kukinews", Name: "쿠키뉴스", Aliases: []string{"Kuki News"},
		Domains: []string{"kukinews.com"},
		Layouts: []extract.Layout{
			newsViewLayout(),
			{
				Name:  "2020",
				Marks: []string{"#article"},
				Body:  []string{"#article"},
			},
			mediaOnOld(),
		},
	}
}

func mediapen() *extract.Rules {
	return &extract.Rules{
		ID: "mediapen", Name: "미디어펜", Aliases: []string{"Mediapen"},
		Domains: []string{"mediapen.com"},
		Layouts: []extract.Layout{{
			Name:      "view",
			Marks:     []string{".date-repoter"},
			Published: []string{".date-repoter"},
			Byline:    []string{".date-repoter"},
			Body:      []string{"#articleBody"},
			Drop:      []string{".date-repoter"},
		}},
	}
}

func vop() *extract.Rules {
	return &extract.Rules{
		ID: "vop", Name: "민중의소리", Aliases: []string{"Voice of People", "VOP"},
		Domains: []string{"vop.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "article",
				Marks:     []string{".article-info .meta-text"},
				Headline:  []string{".article-header h1"},
				Published: []string{".article-info .meta-text"},
				Byline:    []string{".article-bottom-meta .writer", ".article-info .writer"},
				Body:      []string{".article-body [itemprop=articleBody]", ".article-body"},
				Drop:      []string{".article-bottom-meta"},
			},
			{
				Name:      "2014",
				Marks:     []string{".article-bottom-meta .time"},
				Headline:  []string{".article-header h1"},
				Subheads:  []string{".article-header p"},
				Published: []string{".article-bottom-meta .time"},
				Byline:    []string{".article-bottom-meta .writer, .article-bottom-meta .wrtier-email"}, // as the page spells it
				Section:   []string{".article-category"},
				Body:      []string{".article .news_photo, .article .article-text"},
			},
		},
	}
}

func viewsnnews() *extract.Rules {
	return &extract.Rules{
		ID: "viewsnnews", Name: "뷰스앤뉴스", Aliases: []string{"Views&News"},
		Domains: []string{"viewsnnews.com"},
		Layouts: []extract.Layout{{
			Name:      "view",
			Marks:     []string{"#ArticleVContent"},
			Headline:  []string{"#ArticleVTitle"},
			Subheads:  []string{"#ArticleVSubject"},
			Published: []string{"#ArticleVDate"},
			Byline:    []string{"#ArticleVName"},
			Body:      []string{"#ArticleVContent"},
			Drop:      []string{"#ArticleVAdvert"},
		}},
	}
}
