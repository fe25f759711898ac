package outlets

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
)

func chosun() *extract.Rules {
	return &extract.Rules{
		ID: "chosun", Name: "조선일보", Aliases: []string{"조선닷컴", "1등 인터넷뉴스 조선닷컴", "Chosun.com", "The Chosun Ilbo"},
		Domains: []string{"chosun.com"},
		Layouts: chosunLayouts(),
	}
}

func bizchosun() *extract.Rules {
	return &extract.Rules{
		ID: "bizchosun", Name: "조선비즈", Aliases: []string{"ChosunBiz", "Chosun Biz"},
		Domains: []string{"biz.chosun.com"},
		Layouts: chosunLayouts(),
	}
}

func sportschosun() *extract.Rules {
	return &extract.Rules{
		ID: "sportschosun", Name: "스포츠조선",
		Domains: []string{"sports.chosun.com", "sportschosun.com"},
		Layouts: []extract.Layout{{
			Name:      "2019",
			Marks:     []string{"font.article", "div.news_text"},
			Headline:  []string{"h3.article-title"},
			Published: []string{`meta[property="article:published_time"]@content`},
			Body:      []string{"div.news_text", "font.article"},
		}},
	}
}

func chosunLayouts() []extract.Layout {
	return []extract.Layout{
		{ // Arc XP since December 2020; the body may stand in Fusion's state only
			Name:      "fusion",
			Marks:     []string{"h1.article-header__headline", "section.article-body .article-body__content-text"},
			Headline:  []string{"h1.article-header__headline"},
			Subheads:  []string{".article-header__headline-container p span"},
			Published: []string{".inputDate"},
			Modified:  []string{".upDate"},
			Byline:    []string{".article-byline__author"},
			Section:   []string{".breadcrumb a"},
			Tags:      []string{".article-tags a span"},
			Body:      []string{"section.article-body"},
		},
		{ // as served: nothing but the state
			Name:  "state",
			Marks: []string{"#fusion-engine-react-script"},
		},
		{
			Name:      "2013",
			Marks:     []string{"#news_body_id"},
			Headline:  []string{"#news_title_text_id"},
			Subheads:  []string{".news_subtitle"},
			Published: []string{".news_date"},
			Byline:    []string{".news_title_author li", ".news_title_author a"},
			Body:      []string{"#news_body_id"},
			Drop: []string{".news_date", ".news_subtitle", ".slide_num", ".lSAction", ".lSPager", ".ico_sl_zoom", ".news_like", ".news_rel",
				".news_copyright", "#keyword", "#rel_art_list_id", ".copy_2011", ".csource"},
			Fix: sectionBehindTitle,
		},
		{
			Name:      "2011",
			Marks:     []string{"#article_2011"},
			Headline:  []string{"#title_text"},
			Subheads:  []string{"#article_2011 > h3"},
			Published: []string{"#date_text"},
			Byline:    []string{".title_author_2011 li"},
			Body:      []string{"#article_2011"},
			Drop:      []string{".date_ctrl_2011", "#article_2011 > h3", ".copy_2011", ".csource"},
			Captions:  []string{".img_pop_div dt"},
			Fix:       sectionBehindTitle,
		},
	}
}

// sectionBehindTitle finds the section that the old pages print only in the
// title: "… - 1등 인터넷뉴스 조선닷컴 - 정치 > 국회ㆍ정당".
func sectionBehindTitle(p *extract.Page, found *extract.Pieces) {
	title := p.Document().Find("title").First().Text()
	_, section, ok := strings.Cut(title, "조선닷컴 - ")
	if ok && len(found.Section) == 0 && strings.Contains(section, ">") {
		found.Section = []extract.Piece{{Text: section, Source: article.Source{Kind: article.FromOutlet, Rule: found.Outlet.ID, Path: "title"}}}
	}
}
