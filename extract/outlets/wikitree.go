package outlets

import "github.com/gisa-go/gisa/extract"

func wikitree() *extract.Rules {
	return &extract.Rules{
		ID: "wikitree", Name: "위키트리", Aliases: []string{"Wikitree", "WikiTree"},
		Domains: []string{"wikitree.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "amp",
				Marks:     []string{".article_body.newsContents"},
				Headline:  []string{".article_header .article_title"},
				Subheads:  []string{},
				Section:   []string{},
				Published: []string{".byline_wrap .byline .time"},
				Byline:    []string{".newsContents div:has(.reporter_email):not(:has(div))"},
				Body:      []string{".newsContents > div"},
				Drop: []string{".newsContents div:has(.reporter_email):not(:has(div))",
					".newsContents div:has(.reporter_email):not(:has(div)) + div", ".sns_share", ".article_body_etc"},
				Captions: []string{".content_img_txt"},
			},
			{
				Name: "2019",
				Body: []string{"#wikicon"},
			},
		},
	}
}
