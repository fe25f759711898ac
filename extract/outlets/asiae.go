package outlets

import "github.com/gisa-go/gisa/extract"

func asiae() *extract.Rules {
	return &extract.Rules{
		ID: "asiae", Name: "아시아경제", Aliases: []string{"Asia Business Daily", "아시아경제신문"},
		Domains: []string{"asiae.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2021",
				Marks:     []string{"#txt_area"},
				Headline:  []string{".area_title h1"},
				Subheads:  []string{".article_head h4", ".area_title h3"},
				Published: []string{".date_box p", ".area_title p.user_data", ".area_title p"},
				Byline:    []string{".reporter p"},
				Section:   []string{".lc .btn_title"},
				Body:      []string{"#txt_area"},
				Drop:      []string{".article_head", ".txt_prohibition", ".art_btm", ".add_banner", ".news_twobox", ".article_ad"},
				Captions:  []string{".article_photo .txt"},
			},
			{
				Name:      "2014",
				Marks:     []string{".area_title"},
				Headline:  []string{".area_title h1"},
				Subheads:  []string{".area_title h3"},
				Published: []string{".area_title p"},
				Body:      []string{".article .txt"},
				Drop:      []string{".art_btm", ".article_ad"},
			},
		},
	}
}
