package outlets

import "github.com/gisa-go/gisa/extract"

// families are the CMS families: rules without hosts, which read the pages of
// outlets nobody registered by the marks of their CMS.
func families() []*extract.Rules {
	return []*extract.Rules{
		ndsoft(),
		{ID: "mediaon", Name: "mediaOn", Layouts: mediaOnLayouts()},
		{ID: "wcms", Name: "WCMS", Layouts: wcmsLayouts()},
		{ID: "gmv2c", Name: "view.php?ud=", Layouts: gmv2cLayouts()},
		{ID: "articletxt", Name: "article_txt_container", Layouts: articleTxtLayouts()},
		{ID: "aidphp", Name: "article.php?aid=", Layouts: aidLayouts()},
	}
}

// mediaOnLayouts are the generations of mediaOn's article page
// (/news/article.html?no=…).
func mediaOnLayouts() []extract.Layout {
	return []extract.Layout{
		{
			Name:      "art",
			Marks:     []string{".art_top h2"},
			Headline:  []string{".art_top h2"},
			Published: []string{".art_info li"},
			Byline:    []string{".art_info .name"},
			Body:      []string{"#news_body_area", ".news_body_area"},
		},
		mediaOnOld(),
	}
}

// mediaOnOld is mediaOn's page to about 2020, which outlets on other systems
// today had once.
func mediaOnOld() extract.Layout {
	return extract.Layout{
		Name:      "arv",
		Marks:     []string{"#news_body_area"},
		Headline:  []string{".hbox h2", ".arvtitle"},
		Subheads:  []string{".hbox h3, .hbox h4"},
		Published: []string{".arvdate"},
		Byline:    []string{".arvdate"},
		Body:      []string{"#news_body_area", ".news_body_area"},
	}
}

// mediaOnOutlets are the outlets known to run mediaOn's CMS.
func mediaOnOutlets() []*extract.Rules {
	layouts := mediaOnLayouts() // compiled once for all
	return []*extract.Rules{
		named("newsprime", "프라임경제", "newsprime.co.kr", layouts...),
		named("datanews", "데이터뉴스", "datanews.co.kr", layouts...),
		named("cnbnews", "CNB뉴스", "cnbnews.com", layouts...),
		named("fetv", "FETV", "fetv.co.kr", layouts...),
		named("kgnews", "경기신문", "kgnews.co.kr", layouts...),
		named("journalist", "한국기자협회", "journalist.or.kr", layouts...),
		named("theguru", "더구루", "theguru.co.kr", layouts...),
		named("tfmedia", "조세금융신문", "tfmedia.co.kr", layouts...),
		named("m-economynews", "M이코노미뉴스", "m-economynews.com", layouts...),
		named("youthdaily", "청년일보", "youthdaily.co.kr", layouts...),
		named("webeconomy", "웹이코노미", "webeconomy.co.kr", layouts...),
		named("geconomy", "지이코노미", "geconomy.co.kr", layouts...),
		named("hangyo", "한국교육신문", "hangyo.com", layouts...),
	}
}

// wcmsLayouts read the pages of the WCMS under /page/view/<17 digits>, whose
// outlets keep their own names for the headline and the body. What stands
// around them, the decks and bylines, each skin names otherwise.
func wcmsLayouts() []extract.Layout {
	l := wcmsLayout()
	l.Marks = []string{".wcms_banner"}
	return []extract.Layout{l}
}

func wcmsLayout() extract.Layout {
	return extract.Layout{
		Name:      "page",
		Headline:  []string{".view_header .title", "h3.tit_news", ".header_article_view h3", ".article_head h2.title"},
		Published: []string{".byline .date", ".article_info .date", ".date-info"},
		Body:      []string{"#articlebody", ".post-body-area", ".article_body", ".article_content", ".article_txt", ".news_txt"},
		Drop:      []string{".wcms_banner", "[class^=arl_]", ".articleCopyright", ".quizContainer", ".date-info"},
	}
}

// wcmsOutlet is an outlet on the WCMS; older are the layouts it had before.
func wcmsOutlet(id, name, host string, older ...extract.Layout) *extract.Rules {
	return named(id, name, host, append([]extract.Layout{wcmsLayout()}, older...)...)
}

// gmv2cLayouts read the pages under view.php?ud=….
func gmv2cLayouts() []extract.Layout {
	return []extract.Layout{{
		Name:  "ud",
		Marks: []string{".gmv2c_con01", ".vtxt.detailCont"},
		Body:  []string{".detailCont", ".gmv2c_con01"},
	}}
}

// articleTxtLayouts read the pages of a CMS that puts the text into
// .article_txt_container (/article/<digits>).
func articleTxtLayouts() []extract.Layout {
	return []extract.Layout{{
		Name:     "container",
		Marks:    []string{".article_txt_container", ".article-txt-contents"},
		Headline: []string{".article_title_area h6"},
		Body:     []string{".article_txt_container", ".article-txt-contents"},
	}}
}

// aidLayouts read the pages under article.php?aid=…, before read.php3?aid=….
func aidLayouts() []extract.Layout {
	return []extract.Layout{{
		Name:  "aid",
		Marks: []string{".cont_gisa .article_txt", ".cont_left .article_txt"},
		Body:  []string{".article_txt"},
	}}
}

// newsViewLayout reads the pages under /newsView/….
func newsViewLayout() extract.Layout {
	return extract.Layout{
		Name:   "article",
		Marks:  []string{"#articleContent"},
		Byline: []string{".contentReporterInfo, .reporterInfo"},
		Body:   []string{"#articleContent"},
		Drop:   []string{".view-footer", ".articleToolBox", ".contentReporterInfo", ".reporterInfo", ".articleRating"},
	}
}
