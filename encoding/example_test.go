package encoding_test

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/gisa-go/gisa/encoding"
)

// page is "<p>새 조례안이 통과됐다." in EUC-KR under a header that says UTF-8.
const page = "<p>\xbb\xf5 \xc1\xb6\xb7\xca\xbe\xc8\xc0\xcc \xc5\xeb\xb0\xfa\xb5\xc6\xb4\xd9."

func ExampleDecode() {
	text, report, err := encoding.Decode([]byte(page), encoding.Hint{ContentType: "text/html; charset=utf-8"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s\n", text)
	fmt.Println(report.Name, "though declared", report.Declared)
	// Output:
	// <p>새 조례안이 통과됐다.
	// euc-kr though declared utf-8
}

// Data in place of a page is an error that says what it is.
func ExampleDecode_notText() {
	_, _, err := encoding.Decode([]byte("\x1f\x8b\x08\x00\x00\x00"), encoding.Hint{})
	fmt.Println(errors.Is(err, encoding.ErrNotText))
	fmt.Println(err)
	// Output:
	// true
	// encoding: not text: looks like gzip data; decompress it first; a client that asked for the Content-Encoding itself must undo it itself
}

// A byte lost in EUC-KR costs its own character, not the rest of the line.
func ExampleDecode_damaged() {
	text, report, _ := encoding.Decode([]byte(strings.Replace(page, "\xb7\xca", "\xca", 1)), encoding.Hint{})
	fmt.Printf("%s\n%d replaced\n", text, report.Replaced)
	// Output:
	// <p>새 조�안이 통과됐다.
	// 1 replaced
}

func ExampleDetect() {
	for _, title := range []string{"\xb6\xcb\xb9\xe6", "뚱방", "plain"} {
		guess, _ := encoding.Detect([]byte(title), encoding.Hint{Host: "news.example.co.kr"})
		fmt.Println(guess.Name)
	}
	// Output:
	// euc-kr
	// utf-8
	// utf-8
}

func ExampleNewReader() {
	r := encoding.NewReader(strings.NewReader(page), encoding.Hint{})
	text, err := io.ReadAll(r)
	fmt.Printf("%s %v\n", text, err)
	fmt.Println(r.Report().Name)
	// Output:
	// <p>새 조례안이 통과됐다. <nil>
	// euc-kr
}

func ExampleRepair() {
	text, report := encoding.Repair("¼\u00ad¿ï½Ã´Â ¿À´Ã ¹àÇû´Ù")
	fmt.Println(text)
	fmt.Println(report.Steps, report.Lost)

	text, report = encoding.Repair("déjà vu, 이미 멀쩡한 글")
	fmt.Println(text, report.Changed())
	// Output:
	// 서울시는 오늘 밝혔다
	// [euc-kr read as windows-1252] 0
	// déjà vu, 이미 멀쩡한 글 false
}
