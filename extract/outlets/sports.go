package outlets

import "github.com/gisa-go/gisa/extract"

// sports are the papers of sports and entertainment.
func sports() []*extract.Rules {
	return []*extract.Rules{
		osen(),
		sportsseoul(),
		xportsnews(),
		starnews(),
		mydaily(),
		sportsworldi(),
		named("sportalkorea", "스포탈코리아", "sportalkorea.com"),
		named("newsen", "뉴스엔", "newsen.com"),
	}
}

func osen() *extract.Rules {
	return &extract.Rules{
		ID: "osen", Name: "OSEN",
		Domains: []string{"osen.co.kr", "osen.mt.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "view",
				Marks:     []string{".view-info_title", ".view-info__date"},
				Headline:  []string{".view-info_title"},
				Published: []string{".view-info__date"},
				Byline:    []string{".view-info__journalist em"},
				Section:   []string{".page-location a"},
				Body:      []string{"#articleBody", ".view-cont"},
			},
			{
				Name:      "2014",
				Marks:     []string{".detailTitle"},
				Headline:  []string{".detailTitle .obj"},
				Published: []string{"#container .writer"},
				Byline:    []string{"#container .writer"},
				Body:      []string{"#_article", "div[itemprop=articleBody]"},
				Drop:      []string{"#divBox", ".mask_div", ".articleList"},
			},
		},
	}
}

func sportsseoul() *extract.Rules {
	return &extract.Rules{
		ID: "sportsseoul", Name: "스포츠서울", Aliases: []string{"Sports Seoul"},
		Domains: []string{"sportsseoul.com"},
		Layouts: []extract.Layout{
			body("article", "#article-body"),
			{ // 2014 to 2020
				Name:      "view",
				Marks:     []string{".viewtitle", ".bk_article_view"},
				Headline:  []string{".viewtitle"},
				Published: []string{".dateWrap li"},
				Body:      []string{"div[itemprop=articleBody]", ".bk_article_view", ".article"},
			},
		},
	}
}

func xportsnews() *extract.Rules {
	return &extract.Rules{
		ID: "xportsnews", Name: "엑스포츠뉴스", Aliases: []string{"Xports News", "엑스포츠뉴스(XPORTSNEWS)"},
		Domains: []string{"xportsnews.com"},
		Layouts: []extract.Layout{
			{
				Name:      "article",
				Marks:     []string{".at_header", ".news_contents .con_sub"},
				Headline:  []string{".at_header h1"},
				Published: []string{".at_header"},
				Body:      []string{".news_contents .con_sub", ".news_contents"},
			},
			{
				Name:      "2017",
				Marks:     []string{".newsInfo"},
				Published: []string{".newsInfo"},
				Body:      []string{"#articleView", "#CmAdContent"},
			},
		},
	}
}

func starnews() *extract.Rules {
	return &extract.Rules{
		ID: "starnewskorea", Name: "스타뉴스", Aliases: []string{"Star News", "STARNEWS"},
		Domains: []string{"starnewskorea.com", "star.mt.co.kr"},
		Layouts: []extract.Layout{textBody(), body("article", "[itemprop=articleBody]")},
	}
}

func mydaily() *extract.Rules {
	r := wcmsOutlet("mydaily", "마이데일리", "mydaily.co.kr", extract.Layout{ // new_yk, in EUC-KR, to 2020
		Name:      "new_yk",
		Marks:     []string{".read_view_wrap", "#Read_Part"},
		Headline:  []string{".read_view_wrap dt", "#Read_Part h1"}, // the second to about 2014
		Published: []string{".read_view_date", "#Read_Part h2"},
		Body:      []string{"#article", ".read_view_text"},
		Drop:      []string{".mask_div"},
	})
	r.Aliases = []string{"My Daily", "MyDaily"}
	return r
}

func sportsworldi() *extract.Rules {
	return &extract.Rules{
		ID: "sportsworldi", Name: "스포츠월드", Aliases: []string{"Sports World"},
		Domains: []string{"sportsworldi.com"},
		Layouts: []extract.Layout{{
			Name:      "view",
			Marks:     []string{"#title_sns", "#contTitle"},
			Headline:  []string{"h3#title_sns", "#contTitle h3"},
			Published: []string{".viewInfo"},
			Body:      []string{"article.viewBox2", "#article_txt"},
		}},
	}
}
