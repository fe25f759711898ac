package outlets

import "github.com/gisa-go/gisa/extract"

func mbn() *extract.Rules {
	return &extract.Rules{
		ID: "mbn", Name: "MBN", Aliases: []string{"MBN 뉴스", "매일방송"},
		Domains: []string{"mbn.co.kr", "mbn.mk.co.kr"},
		Layouts: []extract.Layout{{
			Name:      "2020",
			Marks:     []string{"#newsViewArea"},
			Headline:  []string{".title_box h1"},
			Published: []string{".txt_box .time"},
			Byline:    []string{".txt_box .time > a"},
			Section:   []string{".title_box .section"},
			Body:      []string{"#newsViewArea"},
		}},
	}
}
