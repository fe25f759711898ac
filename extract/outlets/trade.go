package outlets

import "github.com/gisa-go/gisa/extract"

// trade are business papers and trade papers.
func trade() []*extract.Rules {
	return []*extract.Rules{
		named("naeil", "내일신문", "naeil.com", body("article", ".article-view"), body("2017", "#contents")),
		named("thebell", "더벨", "thebell.co.kr", body("view", "#article_main", ".viewBox")),
		named("businesspost", "비즈니스포스트", "businesspost.co.kr", body("2022", ".detail_editor"), body("2017", ".rns_text")),
		named("newsway", "뉴스웨이", "newsway.co.kr", body("view", "#view-text", ".view_text")),
		named("dealsite", "딜사이트", "dealsite.co.kr", extract.Layout{Name: "articles", Body: []string{".content-area"}, Drop: []string{".rec-keywords"}}),
		named("bizwatch", "비즈워치", "bizwatch.co.kr", body("article", ".news_body.new_editor")),
		named("g-enews", "글로벌이코노믹", "g-enews.com", gmv2cLayouts()...),
		named("thepowernews", "더파워", "thepowernews.co.kr", gmv2cLayouts()...),
		named("hinews", "하이뉴스", "hinews.co.kr", gmv2cLayouts()...),
		named("lawissue", "로이슈", "lawissue.co.kr", gmv2cLayouts()...),
		named("beyondpost", "비욘드포스트", "beyondpost.co.kr", gmv2cLayouts()...),
		named("fntimes", "한국금융신문", "fntimes.com", gmv2cLayouts()...),
		named("bizhankook", "비즈한국", "bizhankook.com"),
		named("news2day", "뉴스투데이", "news2day.co.kr", body("article", ".view_con_wrap")),
		named("metroseoul", "메트로신문", "metroseoul.co.kr", articleTxtLayouts()...),
		named("asiatime", "아시아타임즈", "asiatime.co.kr", append(articleTxtLayouts(), body("2020", "#viewConts"))...),
		named("dnews", "대한경제", "dnews.co.kr", body("view", ".newsCont .text", "div.text")),
		named("ekn", "에너지경제", "ekn.kr", body("view", "#news_body_area_contents", ".view-text")),
		named("viva100", "브릿지경제", "viva100.com", body("article", ".news_content", ".left_text_box")),
		named("tf", "더팩트", "tf.co.kr", body("read", "#content_area", ".article")),
		named("ilyo", "일요신문", "ilyo.co.kr", body("view", ".contentView"), body("2017", "#CmAdContent")),
		named("nspna", "NSP통신", "nspna.com", body("2020", "#CmAdContent")),
		named("boannews", "보안뉴스", "boannews.com"),
		named("joseilbo", "조세일보", "joseilbo.com"),
		named("itworld", "ITWorld", "itworld.co.kr"),
		named("nongmin", "농민신문", "nongmin.com", body("article", ".news_txt.ck-content")),
	}
}

// named is an outlet of one host and one name.
func named(id, name, host string, layouts ...extract.Layout) *extract.Rules {
	return &extract.Rules{ID: id, Name: name, Domains: []string{host}, Layouts: layouts}
}

// body is a layout whose body only is known; the rest is left to the generic
// extractor.
func body(name string, selectors ...string) extract.Layout {
	return extract.Layout{Name: name, Body: selectors}
}
