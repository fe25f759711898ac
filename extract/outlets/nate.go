package outlets

import "github.com/gisa-go/gisa/extract"

func nate() *extract.Rules {
	return &extract.Rules{
		ID: "nate", Name: "네이트 뉴스", Aliases: []string{"네이트", "네이트뉴스", "Nate"},
		Portal:  true,
		Domains: []string{"news.nate.com"},
		Layouts: []extract.Layout{{
			Name:      "view",
			Marks:     []string{"#realArtcContents"},
			Headline:  []string{".articleSubecjt", "h3.viewTite"},
			Published: []string{".articleInfo .firstDate"},
			Modified:  []string{".articleInfo .lastDate"},
			Section:   []string{".snbArea li.on"},
			Tags:      []string{".seo_tag li h2 a"},
			Press:     []string{".articleInfo .medium", ".articleInfo img@alt"},
			Body:      []string{"#realArtcContents"},
			Drop:      []string{"#relnews_list", "#ad_innerView"},
		}},
	}
}
