package extract

import "testing"

func TestListingAddress(t *testing.T) {
	for address, want := range map[string]int{
		"https://hanbit.example/":                4,
		"https://hanbit.example/index.html":      4,
		"https://m.hanbit.example/main/":         4,
		"https://hanbit.example/index.php?id=21": 0,
		"https://search.hanbit.example/?q=a":     3,
		"https://hanbit.example/search/?q=a":     3,
		"https://hanbit.example/member/login.do": 3,
		"https://hanbit.example/error/404":       3,
		"https://hanbit.example/news/404":        3,
		"https://hanbit.example/news/21":         0,
		"":                                       0,
	} {
		var l listing
		if l.address(address); l.points != want {
			t.Errorf("%s: %d points, want %d", address, l.points, want)
		}
	}
}
