package outlets

import "github.com/gisa-go/gisa/extract"

func newstomato() *extract.Rules {
	return &extract.Rules{
		ID: "newstomato", Name: "뉴스토마토", Aliases: []string{"NewsTomato"},
		Domains: []string{"newstomato.com", "healthtomato.com", "newstong.co.kr"},
		Layouts: []extract.Layout{
			{ // served 2014 to today; the spelling of the outer classes changed
				Name:      "rns",
				Marks:     []string{".rns_text", "#ctl00_ContentPlaceHolder1_WebNewsView_ltContentDiv"},
				Headline:  []string{".rn_stitle", "meta[itemprop=headline]@content"},
				Subheads:  []string{".rn_sstitle"},
				Published: []string{".rn_sdate"},
				Byline:    []string{".header_wrap_b li.name"},
				Section:   []string{},
				Body:      []string{".rns_text", "#ctl00_ContentPlaceHolder1_WebNewsView_ltContentDiv"},
				Drop: []string{".rns_controll", ".ct_controll", ".rc_bn", ".rns_bn", ".pf_wrap_ln", ".s5_tit", ".s_case5",
					"[id$=lblHTS]", "[id$=hyHTS]", ".carousel_wrap", ".gb_wrap"},
				Tags: []string{"meta[name=keywords]@content"},
			},
			{ // columns and the old skin
				Name:      "cc",
				Marks:     []string{"#cc_textarea"},
				Headline:  []string{".cc_title"},
				Published: []string{".cc_date"},
				Body:      []string{"#cc_textarea"},
				Tags:      []string{"meta[name=keywords]@content"},
			},
		},
	}
}
