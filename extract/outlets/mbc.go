package outlets

import "github.com/gisa-go/gisa/extract"

func mbc() *extract.Rules {
	return &extract.Rules{
		ID: "mbc", Name: "MBC", Aliases: []string{"MBC 뉴스", "MBC뉴스", "MBC NEWS", "imnews"},
		Domains: []string{"imnews.imbc.com", "enews.imbc.com"},
		Layouts: []extract.Layout{
			{
				Name:      "2020",
				Marks:     []string{".news_txt[itemprop=articleBody]"},
				Headline:  []string{"h2.art_title"},
				Published: []string{".date span.input"},
				Byline:    []string{"span.writer"},
				Section:   []string{"span.sort"},
				Tags:      []string{".hashtag a"},
				Body:      []string{".news_txt[itemprop=articleBody]"},
			},
			{
				Name:      "2016",
				Marks:     []string{"section[itemprop=articleBody]"},
				Headline:  []string{"#content .title"},
				Published: []string{".wrap_time span"},
				Body:      []string{"section[itemprop=articleBody]"},
			},
		},
	}
}
