package outlets

import (
	"slices"

	"github.com/gisa-go/gisa/extract"
)

// ndsoft is the family of outlets on NDSoft's news CMS, told by its addresses
// (/news/articleView.html?idxno=…) and below by its markup.
func ndsoft() *extract.Rules {
	return &extract.Rules{ID: "ndsoft", Name: "NDSoft", Layouts: ndsoftLayouts()}
}

// ndsoftCards are the places behind the text that name the writer; papers
// choose among the skins.
const ndsoftCards = ".view-copyright, article.writer .name, article.writer .email, .view-editors .names, " +
	".view-editors .user-email, .user-info .name, .user-info .email"

// ndsoftLayouts are the generations of NDSoft's article page.
func ndsoftLayouts() []extract.Layout {
	return []extract.Layout{
		{ // 2019 to today
			Name:      "grid",
			Marks:     []string{".article-view-header .heading"},
			Headline:  []string{".article-view-header .heading"},
			Subheads:  []string{".subheading, .article-head-sub"},
			Published: []string{".article-view-header .info-group li", ".article-view-header .infomation li"},
			Byline: []string{".article-view-header .info-group li:first-child, .info-name, .info-group .writer .name, " + ndsoftCards,
				".article-view-header .infomation li:first-child"},
			Section:    []string{".article-view-header .section-name", ".article-view-header .breadcrumbs:not(:has(.info-name)) a", ".article-head-nav a"},
			Tags:       []string{".tag-group .tag", ".tag-group a"},
			Body:       []string{"#article-view-content-div", ".article-veiw-body"},
			NotArticle: []string{"body:not(:has(#article-view-content-div)) #section-list"},
			Drop: []string{".ad-template", ".view-copyright", ".article-copy", "article.writer", ".tag-group",
				"article.relation", ".article-view-sns", ".sns-group", ".box-skin", "[id^=tem-type-]"}, // the last is a machine's questions and answers
		},
		{ // 2016 to 2021, on the Foundation framework
			Name:      "foundation",
			Marks:     []string{".article-head-title", "#article-view-content-div", ".article-veiw-body"},
			Headline:  []string{".article-head-title"},
			Subheads:  []string{".article-head-sub, .subheading"},
			Published: []string{".info-text li"},
			Byline:    []string{".info-text li:first-child, " + ndsoftCards},
			Section:   []string{".article-head-nav a"},
			Body:      []string{"#article-view-content-div", ".article-veiw-body"},
			Drop: []string{".ad-template", ".article-sponsor", ".support-box", ".view-copyright", ".view-editors", ".article-relation",
				".info-options2", ".twitter-share-button", ".box-skin"},
		},
		{ // 2013 to 2018
			Name:      "headline",
			Marks:     []string{"#head-info .info", "#article-wrap #articleBody"},
			Headline:  []string{".headline-title"},
			Subheads:  []string{".headline-sub"},
			Published: []string{"#head-info .info"},
			Byline:    []string{"#head-info .info-txt"},
			Section:   []string{".location a"},
			Body:      []string{"#articleBody"},
			Captions:  []string{"table.img_caption"},
		},
		{ // mobile, 2014 to 2018
			Name:      "mobile",
			Marks:     []string{"#articleHeader .navigation"},
			Headline:  []string{"#articleHeader h1"},
			Published: []string{"#articleHeader .date"},
			Byline:    []string{"#articleHeader .date, #articleBody .writer"},
			Section:   []string{"#articleHeader .navigation"},
			Body:      []string{"#articleBody > .body"},
			Captions:  []string{".view_r_caption"},
		},
		{ // tables, to about 2014; often in EUC-KR
			Name:      "table",
			Marks:     []string{"#font_title", ".View_Title", "td.view_r", "#ND_Warp #articleBody", "#ND_Wrap #articleBody"},
			Headline:  []string{"#font_title", ".View_Title strong", ".View_Title h1"},
			Subheads:  []string{"#font_subtitle", ".View_Title span"},
			Published: []string{"#font_date", ".View_Time"},
			Byline:    []string{".View_Info"},
			Section:   []string{".location a"},
			Body:      []string{"td.view_r", "#articleBody", "#media_body"},
			Captions:  []string{"table.img_caption", ".view_r_caption"},
		},
		{ // the skin under ?mod=news&act=articleView, 2014 to 2020
			Name:      "mod",
			Marks:     []string{"#arl_view_content", ".arl_view_title"},
			Headline:  []string{".arl_view_title"},
			Subheads:  []string{".arl_view_sub_title"},
			Published: []string{".arl_view_date"},
			Byline:    []string{".arl_view_writer"},
			Body:      []string{"#talklink_contents", "#arl_view_content"},
		},
	}
}

// ndsoftOutlets are the outlets known to run NDSoft's CMS.
func ndsoftOutlets() []*extract.Rules {
	layouts := ndsoftLayouts() // compiled once for all that had no other CMS before
	on := func(id, name string, hosts ...string) *extract.Rules {
		return &extract.Rules{ID: id, Name: name, Domains: hosts, Layouts: layouts}
	}
	had := func(before extract.Layout, r *extract.Rules) *extract.Rules {
		r.Layouts = append(slices.Clip(r.Layouts), before)
		return r
	}
	return []*extract.Rules{
		had(bloterLayout(), on("bloter", "블로터", "bloter.net")),
		on("aitimes", "AI타임스", "aitimes.com"),
		on("mediatoday", "미디어오늘", "mediatoday.co.kr"),
		on("sisain", "시사IN", "sisain.co.kr", "sisainlive.com"),
		on("sisajournal", "시사저널", "sisajournal.com", "sisapress.com"),
		on("sisajournal-e", "시사저널e", "sisajournal-e.com"),
		had(extract.Layout{Name: "newsitem", Body: []string{"#fontSzArea", "#CmAdContent"}}, // to about 2021
			on("daejonilbo", "대전일보", "daejonilbo.com")),
		on("kado", "강원도민일보", "kado.net"),
		on("jejunews", "제주일보", "jejunews.com"),
		on("digitaltoday", "디지털투데이", "digitaltoday.co.kr"),
		on("einfomax", "연합인포맥스", "einfomax.co.kr"),
		on("cctoday", "충청투데이", "cctoday.co.kr"),
		on("incheonilbo", "인천일보", "incheonilbo.com"),
		on("kyongbuk", "경북일보", "kyongbuk.co.kr"),
		on("joongboo", "중부일보", "joongboo.com"),
		on("kihoilbo", "기호일보", "kihoilbo.co.kr"),
		on("idomin", "경남도민일보", "idomin.com"),
		on("newscj", "천지일보", "newscj.com"),
		on("seoulwire", "서울와이어", "seoulwire.com"),
		on("ilyoseoul", "일요서울", "ilyoseoul.co.kr"),
		on("topstarnews", "톱스타뉴스", "topstarnews.net"),
		on("straightnews", "스트레이트뉴스", "straightnews.co.kr"),
		had(dailysecuLayout(), on("dailysecu", "데일리시큐", "dailysecu.com")),
		on("sisafocus", "시사포커스", "sisafocus.co.kr"),
		on("newsfreezone", "뉴스프리존", "newsfreezone.co.kr"),
		on("polinews", "폴리뉴스", "polinews.co.kr"),
		on("whitepaper", "화이트페이퍼", "whitepaper.co.kr"),
		on("businesskorea", "비즈니스코리아", "businesskorea.co.kr"),
		on("penguin", "뉴스펭귄", "newspenguin.com"),
		on("ksilbo", "경상일보", "ksilbo.co.kr"),
		on("newstown", "뉴스타운", "newstown.co.kr"),
		on("sporbiz", "한국스포츠경제", "sporbiz.co.kr", "hansbiz.co.kr"),
		on("mediaus", "미디어스", "mediaus.co.kr"),
		on("weeklychosun", "주간조선", "weekly.chosun.com"),
		on("ebn", "EBN산업경제", "ebn.co.kr"),
		on("obsnews", "OBS경인TV", "obsnews.co.kr"),
		on("ggilbo", "금강일보", "ggilbo.com"),
		on("cctimes", "충청타임즈", "cctimes.kr"),
		on("domin", "전북도민일보", "domin.co.kr"),
		on("jbnews", "중부매일", "jbnews.com"),
		had(newsViewLayout(), on("idaegu", "대구일보", "idaegu.com")), // to about 2021
		on("namdonews", "남도일보", "namdonews.com"),
		on("hidomin", "경북도민일보", "hidomin.com"),
		on("dynews", "동양일보", "dynews.co.kr"),
		on("iusm", "울산매일", "iusm.co.kr"),
		on("ulsanpress", "울산신문", "ulsanpress.net"),
		on("ccdailynews", "충청일보", "ccdailynews.com"),
		on("jeollailbo", "전라일보", "jeollailbo.com"),
		on("jemin", "제민일보", "jemin.com"),
		on("hellodd", "헬로디디", "hellodd.com"),
		on("hkbs", "환경일보", "hkbs.co.kr"),
		on("pdjournal", "PD저널", "pdjournal.com"),
		on("pennmike", "펜앤드마이크", "pennmike.com"),
		on("womaneconomy", "여성경제신문", "womaneconomy.co.kr"),
		on("seoulfn", "서울파이낸스", "seoulfn.com"),
		on("techm", "테크M", "techm.kr"),
		on("newsfc", "금융소비자뉴스", "newsfc.co.kr"),
		on("kbanker", "대한금융신문", "kbanker.co.kr"),
		on("fins", "보험매일", "fins.co.kr"),
		on("insjournal", "보험저널", "insjournal.co.kr"),
		on("insnews", "한국보험신문", "insnews.co.kr"),
		on("ftoday", "파이낸셜투데이", "ftoday.co.kr"),
		on("fntoday", "파이낸스투데이", "fntoday.co.kr"),
		on("rapportian", "라포르시안", "rapportian.com"),
		on("doctorsnews", "의협신문", "doctorsnews.co.kr"),
		on("docdocdoc", "청년의사", "docdocdoc.co.kr"),
		on("pharmnews", "팜뉴스", "pharmnews.com"),
		on("hitnews", "히트뉴스", "hitnews.co.kr"),
		on("koreabiomed", "코리아바이오메디컬리뷰", "koreabiomed.com"),
		on("greenpostkorea", "그린포스트코리아", "greenpostkorea.co.kr"),
		on("koscaj", "대한전문건설신문", "koscaj.com"),
		on("e2news", "이투뉴스", "e2news.com"),
		on("todayenergy", "투데이에너지", "todayenergy.kr"),
		on("housingherald", "하우징헤럴드", "housingherald.co.kr"),
		on("motorgraph", "모터그래프", "motorgraph.com"),
		on("autoherald", "오토헤럴드", "autoherald.co.kr"),
		on("labortoday", "매일노동뉴스", "labortoday.co.kr"),
		on("lawtimes", "법률신문", "lawtimes.co.kr"),
		on("veritas-a", "베리타스알파", "veritas-a.com"),
		on("kyosu", "교수신문", "kyosu.net"),
		on("unn", "한국대학신문", "unn.net"),
		on("unipress", "대학지성", "unipress.co.kr"),
		on("aflnews", "농수축산신문", "aflnews.co.kr"),
		on("ikpnews", "한국농정신문", "ikpnews.net"),
		on("thelec", "디일렉", "thelec.kr", "thelec.net"),
		on("coindeskkorea", "코인데스크코리아", "coindeskkorea.com"),
		on("aitimeskr", "인공지능신문", "aitimes.kr"),
		on("gobalnews", "고발뉴스닷컴", "gobalnews.com"),
		on("nkchosun", "NK조선", "nk.chosun.com"),
		on("kidsdonga", "어린이동아", "kids.donga.com"),
		on("m-i", "매일일보", "m-i.kr"),
		on("idaegukr", "대구신문", "idaegu.co.kr"),
		on("shinailbo", "신아일보", "shinailbo.co.kr"),
		on("edujb", "전북미래교육신문", "edujb.com"),
		on("womennews", "여성신문", "womennews.co.kr"),
		on("pinpointnews", "핀포인트뉴스", "pinpointnews.co.kr"),
		on("mhns", "문화뉴스", "mhns.co.kr", "munhwanews.com"),
		on("srtimes", "SR타임스", "srtimes.kr"),
		on("bizwnews", "비즈월드", "bizwnews.com"),
		on("weeklytoday", "위클리오늘", "weeklytoday.com"),
		on("stardailynews", "스타데일리뉴스", "stardailynews.co.kr"),
		on("goodmorningcc", "굿모닝충청", "goodmorningcc.com"),
		on("economytalk", "이코노미톡뉴스", "economytalk.kr"),
		on("slist", "싱글리스트", "slist.kr"),
		on("gunchinews", "건치신문", "gunchinews.com"),
		on("gukjenews", "국제뉴스", "gukjenews.com"),
		on("econovill", "이코노믹리뷰", "econovill.com"),
		on("jejusori", "제주의소리", "jejusori.net"),
		on("safetimes", "세이프타임즈", "safetimes.co.kr"),
		on("ikld", "국토일보", "ikld.kr"),
		on("sisaweek", "시사위크", "sisaweek.com"),
		on("enewstoday", "이뉴스투데이", "enewstoday.co.kr"),
		on("cstimes", "컨슈머타임스", "cstimes.com"),
		on("consumernews", "소비자가만드는신문", "consumernews.co.kr"),
		on("thepublic", "더퍼블릭", "thepublic.kr"),
		on("kbmaeil", "경북매일", "kbmaeil.com"),
		on("gjdream", "광주드림", "gjdream.com"),
		on("newsian", "뉴시안", "newsian.co.kr"),
		on("sisaon", "시사오늘", "sisaon.co.kr"),
		on("newsworker", "뉴스워커", "newswork.co.kr"),
		on("gasnews", "가스신문", "gasnews.com"),
		on("kbiznews", "중소기업뉴스", "kbiznews.co.kr"),
		on("pointdaily", "포인트데일리", "pointdaily.co.kr"),
		on("newsclaim", "뉴스클레임", "newsclaim.co.kr"),
		on("itchosun", "IT조선", "it.chosun.com"),
		had(hankookiLayout(), on("sportshankook", "스포츠한국", "sports.hankooki.com")),
		had(hankookiLayout(), on("weeklyhankook", "주간한국", "weekly.hankooki.com")),
		had(hankookiLayout(), on("dailyhankook", "데일리한국", "daily.hankooki.com")),
	}
}

// bloterLayout is Bloter's on WordPress, to about 2020.
func bloterLayout() extract.Layout {
	return extract.Layout{
		Name:      "wordpress",
		Marks:     []string{".article--content", ".pf-content", ".press-context-news"},
		Headline:  []string{"h1.headline", ".entry-title"},
		Published: []string{"span.publish"},
		Byline:    []string{".press-context-author cite"},
		Body:      []string{".article--content", ".pf-content", ".press-context-news"},
	}
}

// dailysecuLayout is DailySecu's own CMS (news_view.php), to about 2016.
func dailysecuLayout() extract.Layout {
	return extract.Layout{
		Name:      "news_view",
		Marks:     []string{".news_text"},
		Headline:  []string{".new_title"},
		Subheads:  []string{".news_mtitle"},
		Published: []string{".new_write"},
		Byline:    []string{".new_write"},
		Body:      []string{".news_text"},
	}
}

// hankookiLayout is the CMS (/lpage/) of the papers under hankooki.com, to about
// 2021.
func hankookiLayout() extract.Layout {
	return extract.Layout{
		Name:      "lpage",
		Marks:     []string{"#GS_Content"},
		Headline:  []string{"#GS_Title"},
		Subheads:  []string{"#GS_SubTitle"},
		Published: []string{"#input_time dd"},
		Modified:  []string{"#modify_gisa"},
		Byline:    []string{"#GS_Reporter li"},
		Body:      []string{"#GS_Content, #GS_RelPhoto"},
	}
}
