package extract_test

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/extract"
)

const hanbitPage = `<html><head><link rel="canonical" href="https://www.hanbit.example/news/1"></head><body>
<h1 class="headline">[단독] 가람시, 하천 산책로 다시 연다</h1>
<p class="times">입력 2026.03.04 09:30 수정 2026.03.04 10:05</p>
<p class="writer">한가람 기자 garam@hanbit.example</p>
<div id="text"><p>가람시는 4일 장마로 무너졌던 하천 산책로를 이달 말 다시 연다고 밝혔다.</p>
<p>시 관계자는 “안전 점검을 마치는 대로 전 구간을 개방하겠다”고 말했다.</p></div></body></html>`

func hanbit() *extract.Rules {
	return &extract.Rules{
		ID: "hanbit", Name: "한빛일보", Domains: []string{"hanbit.example"},
		Layouts: []extract.Layout{{
			Headline:  []string{"h1.headline"},
			Published: []string{".times"},
			Byline:    []string{".writer"},
			Body:      []string{"#text"},
		}},
	}
}

// A new outlet is data: where the fields stand.
func ExampleRules() {
	registry, err := extract.NewRegistry(hanbit())
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := extract.NewParser(registry).Parse(strings.NewReader(hanbitPage), extract.Hint{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Outlet.Name, a.Headline.Labels, a.Headline.Text)
	fmt.Println(a.Published.Time.Format("2006-01-02 15:04 -0700"))
	fmt.Println(a.Modified.Time.Format("2006-01-02 15:04 -0700"))
	fmt.Println(a.Authors[0].Name, a.Authors[0].JobTitle, a.Authors[0].Email)
	fmt.Println(a.Sources["headline"].Kind, a.Sources["headline"].Path)
	// Output:
	// 한빛일보 [단독] 가람시, 하천 산책로 다시 연다
	// 2026-03-04 09:30 +0900
	// 2026-03-04 10:05 +0900
	// 한가람 기자 garam@hanbit.example
	// outlet h1.headline
}

// A bad selector is an error when the registry is built, not a silent miss.
func ExampleNewRegistry() {
	r := hanbit()
	r.Layouts[0].Body = []string{"#text["}
	_, err := extract.NewRegistry(r)
	fmt.Println(err != nil)
	// Output: true
}

// Where no known layout fits, the generic extractor reads on, with a warning.
func ExampleParser_Parse_layoutChanged() {
	registry, err := extract.NewRegistry(hanbit())
	if err != nil {
		fmt.Println(err)
		return
	}
	page := strings.NewReplacer(`id="text"`, `id="body2027"`).Replace(hanbitPage)
	a, err := extract.NewParser(registry).Parse(strings.NewReader(page), extract.Hint{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(a.Paragraphs))
	fmt.Println(a.Warnings[0])
	// Output:
	// 2
	// no known layout of 한빛일보 (hanbit) fits this page: layout changed?
}

// A list of candidates that lost shows why an article came out as it did.
func ExampleHint_trace() {
	registry, err := extract.NewRegistry(hanbit())
	if err != nil {
		fmt.Println(err)
		return
	}
	page := strings.Replace(hanbitPage, "<head>", `<head><title>산책로 소식</title>`, 1)
	extract.NewParser(registry).Parse(strings.NewReader(page), extract.Hint{Trace: func(c extract.Candidate) {
		if c.Field == "headline" && c.Lost != "" {
			fmt.Println(c.Value, "-", c.Lost)
		}
	}})
	// Output: 산책로 소식 - a better source spoke first
}

func ExampleParser_Parse_errors() {
	p := extract.NewParser(nil)
	for _, input := range []string{"", "<html><body><ul><li><a href=/1>첫 기사</a><li><a href=/2>둘째 기사</a></ul></html>", strings.Repeat("<div>", 600) + "깊다"} {
		_, err := p.Parse(strings.NewReader(input), extract.Hint{})
		fmt.Println(errors.Is(err, extract.ErrEmpty), errors.Is(err, extract.ErrNotArticle), errors.Is(err, extract.ErrTooDeep))
	}
	// Output:
	// true false false
	// false true false
	// false false true
}

func ExampleLines() {
	root, err := html.Parse(strings.NewReader(`<p>첫 줄<br>둘째 <b>줄</b></p><p hidden>숨은 줄</p><div>셋째 줄</div>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Join(extract.Lines(root), " / "))
	// Output: 첫 줄 / 둘째 줄 / 셋째 줄
}
