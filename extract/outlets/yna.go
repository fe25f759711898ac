package outlets

import "github.com/gisa-go/gisa/extract"

func yna() *extract.Rules {
	return &extract.Rules{
		ID: "yna", Name: "연합뉴스", Aliases: []string{"Yonhap News Agency", "Yonhap"},
		Domains: []string{"yna.co.kr", "yonhapnews.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2021",
				Marks:     []string{".story-news.article"},
				Headline:  []string{"h1.tit01", ".title-article01 > .tit"},
				Subheads:  []string{".tit-sub h2.tit01"},
				Published: []string{".update-time .txt-time01", ".update-time"},
				Byline:    []string{".writer-zone01 .tit-name a"},
				Section:   []string{".nav-path01 li a"},
				Tags:      []string{".keyword-zone .list01 a"},
				Body:      []string{".story-news.article"},
				Drop: []string{"article.story-summary", "aside", ".txt-copyright", ".tag-zone", ".writer-zone01",
					".share-wrap", ".article-func", ".relation-news"},
			},
			{
				Name:     "2019",
				Marks:    []string{".title-article01"},
				Headline: []string{".title-article01 > .tit"},
				Body:     []string{".article"},
				Drop:     []string{"aside", ".txt-copyright", ".adrs"},
			},
			{
				Name:      "2014",
				Marks:     []string{"#articleWrap"},
				Headline:  []string{".tit-article", "#articleWrap h1"},
				Subheads:  []string{"#articleWrap h2"},
				Published: []string{"#articleWrap .tt em", ".adrs .pblsh"},
				Section:   []string{`meta[property="article:section"]@content`},
				Body:      []string{"#articleWrap .article", ".article-txt"},
				Drop:      []string{".banner-0-wrap", ".article-ad-box", ".adrs"},
				Captions:  []string{".article-img .img-info"},
			},
		},
	}
}
