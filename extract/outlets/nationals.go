package outlets

import "github.com/gisa-go/gisa/extract"

// nationals are the news agencies, the national dailies, the business, IT and
// sports press of their groups and the broadcasters.
func nationals() []*extract.Rules {
	return []*extract.Rules{
		newstomato(),
		yna(),
		chosun(), bizchosun(), sportschosun(),
		donga(), sportsdonga(),
		hani(), khan(), hankookilbo(), seoul(),
		mk(), mt(),
		wikitree(), asiatoday(), insight(),
	}
}
