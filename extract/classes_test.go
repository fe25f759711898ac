package extract

import (
	"strings"
	"testing"
)

func TestNameSays(t *testing.T) {
	for name, want := range map[string]string{
		"article_body":                     "body",
		"newsViewArea viewCont":            "body+content",
		"articleBodyContents":              "body",
		"news_title":                       "title",
		"subTitle":                         "deck",
		"hboxsubtitle":                     "deck",
		"mid_title":                        "deck",
		"write_date":                       "date",
		"reporter_name":                    "byline+never",
		"info_view":                        "info",
		"img_desc":                         "caption+photo+desc",
		"has-drop-cap":                     "",
		"photo_cap":                        "caption+photo",
		"article-shareBox2":                "chrome+never",
		"wcms_banner":                      "chrome+never",
		"auto_summary":                     "chrome+never",
		"media_end_summary":                "deck+chrome+never",
		"content_img":                      "content+photo",
		"text-3xl font-bold leading-tight": "content",
		"article font03":                   "content",
		"font_btn":                         "chrome",
		"rounded-xl overflow-hidden":       "",
		"mx-auto w-full":                   "",
		"visually-hidden":                  "chrome",
		"hidden md:flex items-center":      "",
		"md:hidden":                        "chrome",
		"field field--name-field-tags":     "tags",
		"field--name-body field--type-text-with-summary field--label-hidden": "content",
		"prose lg:prose-xl":                      "body",
		"x1 y-22":                                "",
		"averyveryveryverylongnamewithoutanyend": "",
	} {
		got := nameSays(name).String()
		if got != want {
			t.Errorf("%q says %q, want %q", name, got, want)
		}
	}
}

func TestProseWeight(t *testing.T) {
	for _, c := range []struct {
		line  string
		link  int
		prose bool // weighs all of its length
	}{
		{"가람시는 8일 산책로를 다시 열었다.", 0, true},
		{"그는 “비가 와도 걸을 수 있다”고 말했다", 0, true},
		{"새 산책로 열린 가람시", 0, false},
		{"가람시는 8일 산책로를 다시 열었으며 주민 누구나 걸을 수…", 0, false},
		{"가람시는 8일 산책로를 다시 열었다.", 18, false},
		{"02-000-1234 / 02-000-1235.", 0, false},
	} {
		n := runes(c.line)
		if got := proseWeight(c.line, n, c.link); (got == n-c.link) != c.prose {
			t.Errorf("%q with %d linked weighs %d", c.line, c.link, got)
		}
	}
}

// String spells the evidence.
func (e evidence) String() string {
	var out []string
	for i, s := range []string{"body", "content", "title", "deck", "date", "byline", "info", "section", "tags", "caption", "photo", "chrome", "never", "desc"} {
		if e&(1<<i) != 0 {
			out = append(out, s)
		}
	}
	return strings.Join(out, "+")
}
