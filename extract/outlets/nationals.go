package outlets

import "github.com/gisa-go/gisa/extract"

// nationals are the news agencies, the national dailies, the business, IT and
// sports press of their groups, and the broadcasters of the whole country.
func nationals() []*extract.Rules {
	return []*extract.Rules{
		newstomato(),
		yna(), newsis(), news1(), newspim(),
		chosun(), bizchosun(), sportschosun(), tvchosun(),
		joongang(), isplus(), jtbc(),
		donga(), sportsdonga(),
		hani(), khan(), hankookilbo(), kmib(), segye(), seoul(), munhwa(),
		mk(), mbn(), hankyung(), wowtv(), edaily(), mt(), moneys(), the300(), asiae(), heraldcorp(), koreaherald(),
		fnnews(), sedaily(), etoday(), ajunews(), asiatoday(),
		dt(), etnews(), zdnet(), ddaily(), inews24(),
		kbs(), mbc(), sbs(), sbsbiz(), cpbc(), ytn(),
		wikitree(), insight(),
		// Names on a bigger house's hosts.
		named("healthchosun", "헬스조선", "health.chosun.com", chosunLayouts()...),
		{ID: "stoo", Name: "스포츠투데이", Domains: []string{"stoo.asiae.co.kr", "stoo.com"}, Layouts: aidLayouts()},
		{ID: "tvdaily", Name: "티브이데일리", Aliases: []string{"TV데일리"}, Domains: []string{"tvdaily.asiae.co.kr", "tvdaily.co.kr"}, Layouts: aidLayouts()},
		named("tenasia", "텐아시아", "tenasia.hankyung.com"),
		{ID: "bntnews", Name: "bnt뉴스", Aliases: []string{"bntnews"}, Domains: []string{"bntnews.hankyung.com", "bntnews.co.kr"}},
	}
}
