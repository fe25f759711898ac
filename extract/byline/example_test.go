package byline_test

import (
	"fmt"

	"github.com/gisa-go/gisa/extract/byline"
)

func ExampleParse() {
	line := "(세종=연합뉴스) 강한별 오누리 기자 = 정부는 4일 새 계획을 냈다."
	l := byline.Parse(line, byline.Body)
	fmt.Println(l.Agency, l.Place)
	for _, a := range l.Credits {
		fmt.Println(a.Name, a.JobTitle)
	}
	fmt.Println(line[l.Span.End:])
	// Output:
	// 연합뉴스 세종
	// 강한별 기자
	// 오누리 기자
	// 정부는 4일 새 계획을 냈다.
}

// Somebody from outside holds several posts, each with its own place of work.
func ExampleParse_contributor() {
	l := byline.Parse("오누리 가람대 경영학부 교수·한빛연구소 자문위원", byline.Body)
	for _, f := range l.Credits[0].Affiliations {
		fmt.Printf("%s | %s | %s\n", f.Organization, f.Department, f.JobTitle)
	}
	fmt.Println(l.Weak) // a caption would look the same
	// Output:
	// 가람대 | 경영학부 | 교수
	// 한빛연구소 |  | 자문위원
	// true
}

// Photographers are credited but did not write the article.
func ExampleLine_Authors() {
	l := byline.Parse("글 강한별 기자·사진 오누리 기자", byline.Body)
	fmt.Println(len(l.Credits), l.Authors()[0].Name)
	// Output: 2 강한별
}

// A bare name is enough only where a byline is expected.
func ExampleWhere() {
	fmt.Println(len(byline.Parse("강한별", byline.Body).Credits))
	fmt.Println(len(byline.Parse("강한별", byline.Slot).Credits))
	// Output:
	// 0
	// 1
}
