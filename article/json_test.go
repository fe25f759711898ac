package article_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gisa-go/gisa/article"
)

// TestJSONRoundTrip sends articles of random content out and back: the value and
// its bytes must come back unchanged, whatever zone the machine is in.
func TestJSONRoundTrip(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		a := randomArticle(rnd)
		first, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var back article.Article
		if err := json.Unmarshal(first, &back); err != nil {
			t.Fatalf("%v in %s", err, first)
		}
		if diff := cmp.Diff(a, back, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("came back changed (-out +back):\n%s", diff)
		}
		second, err := json.Marshal(back)
		if err != nil {
			t.Fatal(err)
		}
		if string(first) != string(second) {
			t.Fatalf("bytes changed:\n%s\n%s", first, second)
		}
	}
}

func TestJSONContract(t *testing.T) {
	b, err := json.Marshal(&article.Article{Authors: []article.Author{{Name: "한가람"}}, Headline: article.Headline{Text: "A&B <단독>"}})
	if err != nil {
		t.Fatal(err)
	}
	got := string(b)
	for _, want := range []string{
		`"url":""`, `"outlet":{"id":"","name":""}`, `"portal":{"id":"","name":""}`, `"published":null`, `"modified":null`,
		`"labels":[]`, `"subheads":[]`, `"tags":[]`, `"affiliations":[]`, `"paragraphs":[]`, `"images":[]`,
		`"sources":{}`, `"warnings":[]`, `"charset":{"name":"","declared":"","replaced":0}`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is missing in %s", want, got)
		}
	}
	if strings.Contains(got, ":null") && strings.Count(got, ":null") != 2 {
		t.Errorf("only the two times may be null: %s", got)
	}
}

func TestTimestampKeepsItsZone(t *testing.T) {
	for _, s := range []string{"2023-02-08T06:00:00+09:00", "2023-02-07T21:00:00Z", "2023-02-07T16:00:00-05:00"} {
		var got article.Timestamp
		if err := json.Unmarshal([]byte(`{"time":"`+s+`","precision":"second","raw":""}`), &got); err != nil {
			t.Fatal(err)
		}
		if out := got.Time.Format(time.RFC3339); out != s {
			t.Errorf("%s came back as %s", s, out)
		}
	}
	var bad article.Timestamp
	if err := json.Unmarshal([]byte(`{"time":"어제"}`), &bad); err == nil {
		t.Error("a time that is none was read")
	}
}

func randomArticle(r *rand.Rand) article.Article {
	words := []string{"", "가온", "<&>\"", "제2의 \u2028 줄", "한빛일보", "é", "\\", "단독", "👋", "𠀀"}
	word := func() string { return words[r.IntN(len(words))] }
	many := func() (out []string) {
		for range r.IntN(4) {
			out = append(out, word())
		}
		return out
	}
	stamp := func() *article.Timestamp {
		if r.IntN(3) == 0 {
			return nil
		}
		zones := []*time.Location{article.KST, time.UTC, time.FixedZone("", -5*3600)}
		return &article.Timestamp{Time: time.Unix(r.Int64N(4e9), 0).In(zones[r.IntN(3)]),
			Precision: []article.Precision{article.Day, article.Minute, article.Second}[r.IntN(3)], Raw: word()}
	}
	a := article.Article{URL: word(), Outlet: article.Outlet{ID: word(), Name: word()}, Portal: article.Outlet{Name: word()},
		Headline:  article.Headline{Raw: word(), Text: word(), Labels: many(), Subheads: many()},
		Published: stamp(), Modified: stamp(), Section: word(), Tags: many(), Language: "ko", Agency: word(), Copyright: word(),
		Charset: article.Charset{Name: "euc-kr", Declared: word(), Replaced: r.IntN(9)}, Warnings: many()}
	for range r.IntN(3) {
		w := article.Author{Name: word(), Kind: article.Contributor, JobTitle: word(), Email: word(), Place: word(), Raw: word()}
		for range r.IntN(3) {
			w.Affiliations = append(w.Affiliations, article.Affiliation{Organization: word(), Department: word(), JobTitle: word()})
		}
		a.Authors = append(a.Authors, w)
	}
	for range r.IntN(5) {
		a.Paragraphs = append(a.Paragraphs, article.Paragraph{Kind: article.Text, Text: word()})
		a.Images = append(a.Images, article.Image{URL: word(), Caption: word(), Credit: word()})
	}
	for range r.IntN(3) {
		if a.Sources == nil {
			a.Sources = map[string]article.Source{}
		}
		a.Sources[word()] = article.Source{Kind: article.FromMeta, Rule: word(), Path: word()}
	}
	return a
}

func ExampleArticle_Text() {
	a := article.Article{Paragraphs: []article.Paragraph{
		{Kind: article.Subheading, Text: "비가 그친 뒤"},
		{Kind: article.Text, Text: "가람시는 8일 하천 산책로를 다시 열었다고 밝혔다."},
	}}
	fmt.Println(a.Text())
	// Output:
	// 비가 그친 뒤
	//
	// 가람시는 8일 하천 산책로를 다시 열었다고 밝혔다.
}

// The JSON of an article goes out and comes back unchanged.
func ExampleArticle_json() {
	out, err := json.Marshal(article.Article{
		Headline:  article.Headline{Raw: "[단독] 다시 여는 산책로", Text: "다시 여는 산책로", Labels: []string{"단독"}},
		Published: &article.Timestamp{Time: time.Date(2026, 3, 4, 9, 30, 0, 0, article.KST), Precision: article.Minute, Raw: "입력 2026.03.04 09:30"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	var a article.Article
	if err := json.Unmarshal(out, &a); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Headline.Labels, a.Headline.Text, a.Published.Time, a.Published.Precision, a.Modified == nil)
	// Output: [단독] 다시 여는 산책로 2026-03-04 09:30:00 +0900 KST minute true
}

func ExampleAuthorKind_Wrote() {
	for _, a := range []article.Author{{Name: "한가람", Kind: article.Reporter}, {Name: "나도담", Kind: article.Photographer}} {
		fmt.Println(a.Name, a.Kind.Wrote())
	}
	// Output:
	// 한가람 true
	// 나도담 false
}

func ExampleSpan_Of() {
	line := "한가람 기자 garam@hanbit.example"
	fmt.Println(article.Span{Start: 0, End: len("한가람")}.Of(line))
	// Output: 한가람
}
