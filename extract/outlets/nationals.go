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
		mk(), mbn(), hankyung(), wowtv(), edaily(), mt(), asiae(), heraldcorp(), koreaherald(),
		fnnews(), sedaily(), etoday(), ajunews(), asiatoday(),
		dt(), etnews(), zdnet(), ddaily(), inews24(),
		kbs(), mbc(), sbs(), sbsbiz(), ytn(),
		wikitree(), insight(),
	}
}
