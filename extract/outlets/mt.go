package outlets

import "github.com/gisa-go/gisa/extract"

func mt() *extract.Rules {
	return &extract.Rules{
		ID: "mt", Name: "머니투데이", Aliases: []string{"머니투데이 뉴스", "Money Today", "MoneyToday"},
		Domains: []string{"mt.co.kr", "moneytoday.co.kr"},
		Layouts: []extract.Layout{
			{
				Name:      "2025",
				Marks:     []string{"#articleView"},
				Headline:  []string{"h1.headline"},
				Published: []string{".col2 .date"},
				Byline:    []string{".name.col1"},
				Section:   []string{".breadcrumb a[data-testid=category]"},
				Body:      []string{"#articleView"},
				Drop:      []string{"p.ept"},
			},
			textBody(),
		},
	}
}

// textBody is the page of 머니투데이's group to 2025.
func textBody() extract.Layout {
	return extract.Layout{
		Name:      "2014",
		Marks:     []string{"#textBody"},
		Headline:  []string{".view_top .subject", "h1.subject"},
		Subheads:  []string{"h2.sub_subject"},
		Published: []string{".info2 .date"},
		// The cards under the article print the addresses.
		Byline:   []string{".view_info .newshawk .name, .writer_profile .newshawk .info", ".infobox1 a"},
		Body:     []string{"#editor_section, #textBody"},
		Drop:     []string{".util_box", "#articleRelnewsFrame", ".lmbox1", "#textBody span.up", "#textBody span.down", "#textBody span.steady"},
		Captions: []string{"table.article_photo td.desc", "td.caption"},
		Headings: []string{".highlightBlock"},
	}
}

func moneys() *extract.Rules {
	return &extract.Rules{
		ID: "moneys", Name: "머니S", Aliases: []string{"MoneyS"},
		Domains: []string{"moneys.mt.co.kr", "moneys.co.kr"},
		Layouts: []extract.Layout{textBody()},
	}
}

func the300() *extract.Rules {
	return &extract.Rules{
		ID: "the300", Name: "더300", Aliases: []string{"the300", "머니투데이 더300"},
		Domains: []string{"the300.mt.co.kr"},
		Layouts: []extract.Layout{textBody()},
	}
}
