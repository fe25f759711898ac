package outlets_test

import (
	"fmt"
	"strings"

	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/outlets"
)

// The list makes a registry, alone or with outlets of your own behind it; gisa.Parse
// does the same.
func ExampleAll() {
	registry, err := extract.NewRegistry(outlets.All()...)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(registry.ByID("newstomato").Outlet().Name)
	press, known := registry.Named("NewsTomato")
	fmt.Println(press.ID, known)

	const text = "느린 도서관이 필요합니다\n입력 : 2025-02-08 오전 6:00:00\n동네 도서관의 하루는 생각보다 일찍 시작됩니다. 문을 열기 한 시간 전부터 계단에 앉아 기다리는 어르신이 있습니다.\n백이슬 기자 iseul@etomato.com\n"
	a, err := extract.NewParser(registry).Parse(strings.NewReader(text), extract.Hint{Outlet: press.ID, Format: extract.Text})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Outlet.Name, a.Published.Time.Format("1월 2일 15:04"), a.Authors[0].Name)
	// Output:
	// 뉴스토마토
	// newstomato true
	// 뉴스토마토 2월 8일 06:00 백이슬
}
