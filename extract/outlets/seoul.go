package outlets

import "github.com/gisa-go/gisa/extract"

func seoul() *extract.Rules {
	return &extract.Rules{
		ID: "seoul", Name: "서울신문", Aliases: []string{"Seoul Shinmun"},
		Domains: []string{"seoul.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2023",
				Marks:     []string{"#articleContent .viewContent"},
				Headline:  []string{"h1.h38"},
				Subheads:  []string{"h2.stit"},
				Published: []string{".dateInfo .writeInfo"},
				Modified:  []string{".dateInfo .updateInfo"},
				Byline:    []string{".reporterInfo .name"},
				Section:   []string{".breadcrumb ol li a"},
				Body:      []string{"#articleContent .viewContent"},
				Drop:      []string{".article-summary-box", ".mixContainer", ".articleCopyright", ".byline"},
				Captions:  []string{"figcaption.v_photo_caption"},
			},
			{
				Name:      "2020",
				Marks:     []string{".S20_v_article"},
				Headline:  []string{"h1.atit2"},
				Published: []string{".v_days"},
				Body:      []string{".S20_v_article"},
			},
			{
				Name:      "2014",
				Marks:     []string{"#atic_txt1"},
				Headline:  []string{"h1.atit2"},
				Published: []string{".v_days"},
				Body:      []string{"#atic_txt1"},
			},
			{ // mobile and AMP to about 2020
				Name:      "mobile",
				Marks:     []string{".Atop18", ".Acon18"},
				Headline:  []string{".Atop18 h1"},
				Subheads:  []string{".Atop18 .subtit"},
				Published: []string{".Atop18 .detail .date"},
				Section:   []string{"#viewTopDiv .sec"},
				Body:      []string{".Acon18"},
				Captions:  []string{".photoinfo"},
			},
		},
	}
}
