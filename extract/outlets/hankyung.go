package outlets

import "github.com/gisa-go/gisa/extract"

func hankyung() *extract.Rules {
	return &extract.Rules{
		ID: "hankyung", Name: "한국경제", Aliases: []string{"한국경제신문", "한경닷컴", "Korea Economic Daily"},
		Domains: []string{"hankyung.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2021",
				Marks:     []string{"#articletxt"},
				Headline:  []string{"h1.headline"},
				Published: []string{".article-timestamp", ".txt-date"},
				Body:      []string{"#articletxt"},
				Drop:      []string{".ad-area-wrap", "[id^=div-gpt-ad]"},
			},
			{
				Name:      "2017",
				Marks:     []string{"#newsView"},
				Headline:  []string{"h1.title"},
				Published: []string{".date-published .num"},
				Modified:  []string{".date-modify .num"},
				Body:      []string{"#newsView"},
				Drop:      []string{".ad-area-wrap"},
			},
			{
				Name:     "2014",
				Marks:    []string{".news_sbj_h"},
				Headline: []string{".news_sbj_h"},
				Body:     []string{".hk-news-view"},
			},
		},
	}
}

func wowtv() *extract.Rules {
	return &extract.Rules{
		ID: "wowtv", Name: "한국경제TV", Aliases: []string{"한국경제 TV", "Korea Economic TV"},
		Domains: []string{"wowtv.co.kr"},
		Layouts: []extract.Layout{{
			Name:      "2020",
			Marks:     []string{"#divNewsContent"},
			Headline:  []string{"h1.title-news"},
			Published: []string{"#artdate"},
			Modified:  []string{"#artupdate"},
			Byline:    []string{".news-aside > p > span"},
			Section:   []string{".location-page ul li a span"},
			Tags:      []string{".box-news-tags .hash-tag02"},
			Body:      []string{"#divNewsContent"},
			Drop:      []string{".ADinContents", "#photoBanner"},
		}},
	}
}
