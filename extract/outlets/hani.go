package outlets

import "github.com/gisa-go/gisa/extract"

func hani() *extract.Rules {
	return &extract.Rules{
		ID: "hani", Name: "한겨레", Aliases: []string{"한겨레신문", "The Hankyoreh", "인터넷한겨레"},
		Domains: []string{"hani.co.kr"},
		Layouts: []extract.Layout{
			{ // Next.js with hashed class names, of which the first part is stable
				Name:      "2023",
				Marks:     []string{"h3[class*=ArticleDetailView_title]"},
				Headline:  []string{"h3[class*=ArticleDetailView_title]"},
				Subheads:  []string{"h4[class*=ArticleDetailView_subtitle]"},
				Published: []string{"li[class*=ArticleDetailView_dateListItem]"},
				Byline:    []string{"a[class*=ArticleDetailView_reporterLink]"},
				Section:   []string{"[class*=ArticleDetailView_breadcrumb] a", `meta[name="article:section"]@content`},
				Body:      []string{".article-text"},
				Drop: []string{"[class*=ArticleDetailAudioPlayer]", "[class*=adWrap]", "[class*=BaseAd_]",
					"[class*=MainNativeLab_wrap]"},
				Captions: []string{"[class*=ArticleDetailContent_figcaption]"},
			},
			{
				Name:      "2013",
				Marks:     []string{".article-text-font-size"},
				Headline:  []string{".article-head .title"},
				Subheads:  []string{".article-text .subtitle"},
				Published: []string{".article-head .date-time"},
				Section:   []string{".article-head .category strong"},
				Body:      []string{".article-text-font-size"},
				Drop:      []string{".article-text .subtitle", ".kisa-sponsor-area", ".relation2-area"},
				Captions:  []string{".image-area .desc"},
			},
		},
	}
}
