package boilerplate_test

import (
	"fmt"

	"github.com/gisa-go/gisa/extract/boilerplate"
)

func ExampleClassify() {
	for _, line := range []string{
		"가상시는 8일 새 노선을 발표했다.",
		"글자 크게 글자 작게 인쇄하기",
		"홍길동 시장은 말을 아꼈다. 저작권자 ⓒ 가상일보, 무단전재 및 재배포 금지",
	} {
		m := boilerplate.Classify(line)
		fmt.Printf("%v: %q\n", m.Kind, m.Span.Of(line))
	}
	// Output:
	// none: ""
	// share: "글자 크게 글자 작게 인쇄하기"
	// copyright: "저작권자 ⓒ 가상일보, 무단전재 및 재배포 금지"
}

func ExampleLoose() {
	const line = "▶ 가상시, 버스 노선 다시 짠다"
	fmt.Println(boilerplate.Classify(line).Kind, boilerplate.Loose(line).Kind)
	// Output: none promotion
}
