package timestamp_test

import (
	"fmt"
	"time"

	"github.com/gisa-go/gisa/extract/timestamp"
)

func ExampleParse() {
	l := timestamp.Parse("입력 : 2023-02-08 오전 6:00:00 ㅣ 수정 : 2023.2.8. 18:05", time.Time{})
	fmt.Println(l.Published.Time.Format(time.RFC3339), l.Published.Precision)
	fmt.Println(l.Modified.Time.Format(time.RFC3339), l.Modified.Precision)

	prose := timestamp.Parse("2023년 2월 8일 열린 간담회에서", time.Time{})
	fmt.Println(prose.Published == nil)
	// Output:
	// 2023-02-08T06:00:00+09:00 second
	// 2023-02-08T18:05:00+09:00 minute
	// true
}

func ExampleValue() {
	t, ok := timestamp.Value("2023-02-08T06:00:52.000+0900")
	fmt.Println(t.Time.Format(time.RFC3339), ok)
	// Output: 2023-02-08T06:00:52+09:00 true
}

// A page that prints 06:00 and states 06:00Z means Korean time both times.
func ExampleFalseZ() {
	stated, _ := timestamp.Value("2023-02-08T06:00:30Z")
	printed := timestamp.Parse("입력 2023.02.08 06:00", time.Time{}).Published
	if timestamp.FalseZ(stated, *printed) {
		stated = timestamp.InKST(stated)
	}
	fmt.Println(stated.Time.Format(time.RFC3339))
	// Output: 2023-02-08T06:00:30+09:00
}
