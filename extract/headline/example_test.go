package headline_test

import (
	"fmt"

	"github.com/gisa-go/gisa/extract/headline"
)

func ExampleParse() {
	h := headline.Parse("[단독] 가상시, 버스 노선 다시 짠다(종합2보)")
	fmt.Println(h.Text)
	fmt.Println(h.Labels)
	// Output:
	// 가상시, 버스 노선 다시 짠다
	// [단독 종합2보]
}

func ExampleTrimSite() {
	fmt.Println(headline.TrimSite("가상시, 버스 노선 다시 짠다-정치ㅣ한국일보"))
	fmt.Println(headline.TrimSite("[가상인] 가상시, 버스 노선 다시 짠다 - 가상인", "가상인"))
	// Output:
	// 가상시, 버스 노선 다시 짠다
	// 가상시, 버스 노선 다시 짠다
}
