package outlets

import "github.com/gisa-go/gisa/extract"

// regionals are the papers of the provinces.
func regionals() []*extract.Rules {
	return []*extract.Rules{
		busan(),
		kookje(),
		imaeil(),
		kwnews(),
		yeongnam(),
		kyeongin(),
		kyeonggi(),
		named("joongdo", "중도일보", "joongdo.co.kr", fontLayout()),
		named("jjan", "전북일보", "jjan.kr", append(articleTxtLayouts(), ndsoftLayouts()...)...),
		kwangju(),
		named("knnews", "경남신문", "knnews.co.kr"),
		named("inews365", "충북일보", "inews365.com"),
		named("mdilbo", "무등일보", "mdilbo.com"),
		named("kjdaily", "광주매일신문", "kjdaily.com", body("aid", "#content", "#main_content")),
		ihalla(),
		named("jndn", "전남매일", "jndn.com", body("aid", ".article_txt", "#content")),
		named("jnilbo", "전남일보", "jnilbo.com", append(ndsoftLayouts(), body("aid", ".article_txt", "#content"))...),
		named("gwangnam", "광남일보", "gwangnam.co.kr", body("aid", ".article_txt", "#content")),
	}
}

func busan() *extract.Rules {
	r := wcmsOutlet("busan", "부산일보", "busan.com", body("news20", "#viewConText")) // news20.busan.com
	r.Aliases = []string{"Busan Ilbo", "부산닷컴"}
	return r
}

func kookje() *extract.Rules {
	return &extract.Rules{
		ID: "kookje", Name: "국제신문", Aliases: []string{"Kookje Shinmun"},
		Domains: []string{"kookje.co.kr"},
		Layouts: []extract.Layout{{
			Name:      "news2011",
			Marks:     []string{".news_title h1", "#news_textArea"},
			Headline:  []string{".news_title h1"},
			Subheads:  []string{".news_title h2"},
			Published: []string{".f_news_date"},
			Byline:    []string{".f_news_repoter"},
			Body:      []string{".news_article"},
			Captions:  []string{".imgcaption"},
		}},
	}
}

func imaeil() *extract.Rules {
	r := wcmsOutlet("imaeil", "매일신문", "imaeil.com", body("2020", "#_article"))
	r.Aliases = []string{"Maeil Shinmun"}
	return r
}

func kwnews() *extract.Rules {
	r := wcmsOutlet("kwnews", "강원일보", "kwnews.co.kr", body("nview", "#kwnews_body"))
	r.Aliases = []string{"Kangwon Ilbo"}
	return r
}

func yeongnam() *extract.Rules {
	return &extract.Rules{
		ID: "yeongnam", Name: "영남일보", Aliases: []string{"Yeongnam Ilbo"},
		Domains: []string{"yeongnam.com"},
		Layouts: []extract.Layout{
			{
				Name:     "view",
				Headline: []string{".article-news-title"},
				Body:     []string{".article-news-body", "article.article-news-box"},
			},
			{
				Name: "newsview",
				Body: []string{"#article_text"},
			},
		},
	}
}

func kyeongin() *extract.Rules {
	return &extract.Rules{
		ID: "kyeongin", Name: "경인일보", Aliases: []string{"Kyeongin Ilbo"},
		Domains: []string{"kyeongin.com"},
		Layouts: []extract.Layout{
			{
				Name:      "article",
				Marks:     []string{"#article-body"},
				Headline:  []string{"h1.title", "h2.headline"},
				Published: []string{".news-date"},
				Body:      []string{"#article-body"},
				Drop:      []string{"[id^=svcad]"},
			},
			fontLayout(),
		},
	}
}

func kyeonggi() *extract.Rules {
	return &extract.Rules{
		ID: "kyeonggi", Name: "경기일보", Aliases: []string{"Kyeonggi Ilbo"},
		Domains: []string{"kyeonggi.com"},
		Layouts: append([]extract.Layout{{
			Name:      "article",
			Marks:     []string{".article_cont_wrap"},
			Headline:  []string{".article_head .title"},
			Published: []string{".article_date"},
			Byline:    []string{".report_box"},
			Body:      []string{".article_cont_wrap"},
			Drop:      []string{".report_box", ".tag_wrap", ".center_ad_box01"},
		}}, ndsoftLayouts()...), // NDSoft's CMS to about 2020
	}
}

func kwangju() *extract.Rules {
	return &extract.Rules{
		ID: "kwangju", Name: "광주일보", Aliases: []string{"Kwangju Ilbo"},
		Domains: []string{"kwangju.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:     "aid",
				Subheads: []string{".rtitle2"},
				Body:     []string{"#joinskmbox"},
			},
			{
				Name: "2020",
				Body: []string{"#CmAdContent"},
			},
		},
	}
}

func ihalla() *extract.Rules {
	return &extract.Rules{
		ID: "ihalla", Name: "한라일보", Aliases: []string{"Halla Ilbo"},
		Domains: []string{"ihalla.com"},
		Layouts: []extract.Layout{{
			Name: "aid",
			Body: []string{".cont_gisa .article_txt", ".article_txt"},
		}},
	}
}

// fontLayout is that of the CMS under view.php?key=…, whose editor sets
// pictures in tables with hidden cells of its own.
func fontLayout() extract.Layout {
	return extract.Layout{Name: "view", Body: []string{"#font"}, Drop: []string{".phototitle", ".hidephotocaption"}, Captions: []string{".photocaption"}}
}
