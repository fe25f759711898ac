package outlets

import "github.com/gisa-go/gisa/extract"

func ytn() *extract.Rules {
	return &extract.Rules{
		ID: "ytn", Name: "YTN", Aliases: []string{"YTN 뉴스"},
		Domains: []string{"ytn.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2021",
				Marks:     []string{"#CmAdContent.paragraph"},
				Headline:  []string{"h2.news_title span", "h2.news_title"},
				Published: []string{".news_info .date"},
				Body:      []string{"#CmAdContent"},
			},
			{ // 2020 to 2023
				Name:      "top",
				Marks:     []string{"#nav_content h3"},
				Headline:  []string{"#nav_content h3"},
				Subheads:  []string{".content .subhead"},
				Published: []string{"#nav_content .time"},
				Section:   []string{"#nav_content .cate"},
				Body:      []string{".content .imgArea, #CmAdContent"},
				Drop:      []string{".ad_box"},
				Captions:  []string{".imgcaption"},
			},
			{
				Name:      "2016",
				Marks:     []string{".article_tit"},
				Headline:  []string{".article_tit"},
				Published: []string{".extra_info"},
				Body:      []string{".article_paragraph"},
			},
			{
				Name: "2020",
				Body: []string{"#newsContent"},
			},
		},
	}
}
