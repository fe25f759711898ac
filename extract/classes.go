package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/extract/internal/dom"
)

// evidence is what the class, id, role and itemprop of an element say it holds.
type evidence uint16

const (
	saysBody    evidence = 1 << iota
	saysContent          // a container of anything: "content", "view"
	saysTitle
	saysDeck
	saysDate
	saysByline
	saysInfo // the line of date and byline
	saysSection
	saysTags
	saysCaption
	saysPhoto
	saysChrome // ads, sharing, comments, related articles, menus
	saysNever  // what is none of the text in a body whose place is known, a writer's card too
	saysDesc   // right below a picture its caption, elsewhere anything
)

// The words names are made of, as bits: what a name says follows from the words
// in it together ("sub" and "title" make a deck).
const (
	wArticle = 1 << iota
	wText
	wBody // names the body by itself
	wTitle
	wSub
	wDeck
	wHead
	wDate
	wByline
	wInfo
	wSection
	wTags
	wCaption
	wPhoto
	wChrome
	wSummary // a deck, or what a machine made of the article
	wDesc
	wAuto  // made by a machine
	wFont  // buttons for the size of print, or what is printed: "font_title"
	wSize  // "font-size17" is how a body is set
	wNever // beside what else the word says
)

// wordOf knows the words of class names and ids seen in the pages of many Korean
// outlets, the usual misspellings among them.
func wordOf(w string) int {
	switch w {
	case "article", "articles", "art", "news", "view", "read", "detail", "story", "gisa", "post", "entry",
		"atic", "artice", "atc", "viewer", "end":
		return wArticle
	case "text", "txt", "con", "cont", "cnt", "conts", "content", "contents", "body", "memo", "paragraph",
		"paragraphs", "word", "conent", "bodytext", "editor":
		return wText
	case "articlebody", "articletext", "articletxt", "articlecontent", "articlecontents", "articlecont",
		"articleview", "newsbody", "newscontent", "newscontents", "newstext", "newstxt", "newsview",
		"viewcontent", "viewcontents", "viewcont", "viewbody", "textbody", "articebody", "arttxt", "artbody",
		"arttext", "newscont", "newsct", "storybody", "postbody", "readbody", "contview", "prose":
		return wBody
	case "title", "tit", "ttl", "headline", "subject", "sbj", "heading", "titles", "newstitle", "viewtitle",
		"articletitle", "titlearea", "arttit", "arttitle", "viewnewstitle", "newstit", "viewtit":
		return wTitle
	case "sub", "subs", "second", "small", "mid", "middle":
		return wSub
	case "subtitle", "subtit", "stit", "subhead", "subheading", "subheadline", "precis", "midtitle", "deck",
		"stitle", "sstitle", "arvsubtitle", "subtitles", "subttl", "standfirst", "subheadings", "excerpt":
		return wDeck
	case "head", "header", "hbox", "top":
		return wHead
	case "date", "dates", "datetime", "time", "pubdate", "regdate", "inputdate", "wdate", "published",
		"timestamp", "datestamp", "registration", "newsdate", "artdate", "writedate", "regidate", "firstdate",
		"lastdate", "updatetime", "writetime", "arvdate", "dateline", "update", "updated", "modified":
		return wDate
	case "reporter", "journalist":
		return wByline | wNever
	case "byline", "reporters", "writer", "author", "authors", "journalists",
		"repoter", "creator", "writers", "bylines", "editors",
		"name", "nick", "nickname", "vname", "writername", "authorname", "reportername":
		return wByline
	case "info", "infos", "information", "newsinfo", "articleinfo", "viewinfo", "artinfo", "dateinfo",
		"writeinfo", "infobox", "infoline", "meta":
		return wInfo
	case "location", "breadcrumb", "breadcrumbs", "path", "sec", "cata", "category", "cate", "section", "categorize", "categorization":
		return wSection
	case "hashtag", "hashtags":
		return wTags | wNever
	case "tag", "tags", "keyword", "keywords":
		return wTags
	case "caption", "captions", "figcaption", "cap", "imgcaption", "imgdesc", "photodesc", "photocaption":
		return wCaption
	case "photo", "photos", "img", "image", "images", "pic", "picture", "figure", "imgbox", "photobox":
		return wPhoto
	case "sns", "share", "banner", "ad", "ads", "adsbygoogle", "adwrap", "advertisement", "sponsor", "promotion",
		"related", "relation", "recommend", "copyright", "newsletter", "subscribe", "comment", "comments", "reply",
		"toolbar", "popup", "ranking", "livere", "dable", "taboola", "poll", "relatedposts", "sharedaddy", "bio",
		"tweet", "instagram":
		return wChrome | wNever
	case "sharing", "banners", "adbox", "advert", "sponsored", "promo", "relate", "rel", "relnews", "recommended",
		"copyrights", "copy", "subscription", "replies", "tool", "tools", "layer", "modal", "tooltip", "footer",
		"gnb", "lnb", "snb", "sidebar", "aside", "rank", "popular", "bestnews", "mostview", "mostviewed", "hotnews",
		"skip", "blind", "hidden", "util", "utils", "pagination", "paging", "toon", "event", "login", "search",
		"menu", "nav", "navi", "vote", "emotion", "like", "likes", "fontsize", "print", "skyscraper", "headlines",
		"issue", "series", "relatedpost", "profile", "donation", "gisad", "prohibition", "tts", "player", "facebook", "twitter":
		return wChrome
	case "font":
		return wFont
	case "size":
		return wSize
	case "summary":
		return wSummary | wNever
	case "auto", "ai", "bot", "autosummary", "gpt":
		return wAuto
	case "desc", "description":
		return wDesc
	}
	// Compounds no table holds: "hboxsubtitle", "artdate".
	for _, c := range compounds {
		if len(w) > len(c.end) && strings.HasSuffix(w, c.end) {
			return c.means
		}
	}
	return 0
}

// compounds are the ends of names written as one word; the first that fits
// counts.
var compounds = [...]struct {
	end   string
	means int
}{
	{"subtitle", wDeck}, {"subtit", wDeck}, {"title", wTitle}, {"headline", wTitle}, {"subject", wTitle}, {"caption", wCaption},
	{"date", wDate}, {"byline", wByline}, {"reporter", wByline}, {"writer", wByline}, {"body", wBody}, {"content", wText}, {"contents", wText},
	{"banner", wChrome}, {"advert", wChrome}, {"comment", wChrome}, {"related", wChrome},
}

// meanings are of words that mean the same beside whatever others.
var meanings = [...]struct {
	word int
	says evidence
}{{wDate, saysDate}, {wByline, saysByline}, {wInfo, saysInfo}, {wSection, saysSection}, {wTags, saysTags}, {wCaption, saysCaption}, {wPhoto, saysPhoto}}

// says tells what one class name or id means by the words in it.
func says(words int) evidence {
	var e evidence
	if words&wChrome != 0 || words == wFont {
		e |= saysChrome
	}
	if words&wSummary != 0 && words&wAuto == 0 {
		e |= saysDeck
	}
	if words&(wSummary|wAuto) != 0 {
		e |= saysChrome
	}
	if words&wDeck != 0 || words&wSub != 0 && words&(wTitle|wHead) != 0 {
		e |= saysDeck
	} else if words&wTitle != 0 {
		e |= saysTitle
	}
	for _, m := range meanings {
		if words&m.word != 0 {
			e |= m.says
		}
	}
	if words&wPhoto != 0 && words&wDesc != 0 {
		e |= saysCaption
	}
	switch {
	case e&^saysPhoto != 0:
	case words&wBody != 0, words&wArticle != 0 && words&wText != 0:
		e |= saysBody
	case words&(wArticle|wText) != 0:
		e |= saysContent
	}
	if words&wNever != 0 {
		e |= saysNever
	}
	if words&wDesc != 0 {
		e |= saysDesc
	}
	return e
}

// classes reads the class names and ids of a page's elements, each string once.
type classes map[string]evidence

// of gives what an element's markup says of what it holds. Where an id and a
// class disagree, both count.
func (m classes) of(n *html.Node) evidence {
	var e evidence
	switch n.DataAtom {
	case atom.Nav, atom.Footer:
		e = saysChrome | saysNever
	case atom.Aside, atom.Form:
		e = saysChrome
	case atom.Figcaption:
		e = saysCaption
	case atom.Figure:
		e = saysPhoto
	case atom.Article:
		e = saysContent
	case atom.Time:
		e = saysDate
	case atom.Font:
		if size := dom.Attr(n, "size"); size >= "4" && size <= "7" || size == "+2" || size == "+3" {
			e = saysTitle
		}
	}
	for i := range n.Attr {
		switch n.Attr[i].Key {
		case "class", "id":
			v := n.Attr[i].Val
			got, ok := m[v]
			if !ok {
				got = nameSays(v)
				m[v] = got
			}
			e |= got
		case "itemprop":
			switch n.Attr[i].Val {
			case "articleBody":
				e |= saysBody
			case "headline":
				e |= saysTitle
			}
		case "rel": // WordPress's "category tag"
			if strings.HasPrefix(n.Attr[i].Val, "category") {
				e |= saysSection
			}
		case "role":
			switch n.Attr[i].Val {
			case "navigation", "complementary", "contentinfo", "search", "banner":
				e |= saysChrome
			}
		}
	}
	return e
}

// nameSays reads a class attribute or an id. What one name says does not mix with
// the next.
func nameSays(s string) evidence {
	if strings.HasSuffix(s, "AdContent") {
		return saysContent // what ad networks put around the text they set ads into
	}
	var e evidence
	for name := range strings.FieldsSeq(s) {
		if !isStyling(name, s) {
			e |= says(wordsOf(strings.TrimPrefix(name, "field--name-"))) // Drupal's, of any field
		}
	}
	return e
}

// isStyling tells a name that says how an element looks, not what it holds, in
// Tailwind's and Bootstrap's manner: "mx-auto", "font-bold", "font03", "overflow-hidden",
// and "hidden" where another shows the element on wide screens ("md:block").
func isStyling(name, all string) bool {
	switch name[0] {
	case 'f':
		if strings.HasPrefix(name, "field--type-") || strings.HasPrefix(name, "field--label-") { // Drupal's
			return true
		}
		if rest, ok := strings.CutPrefix(name, "font"); ok && rest != "" {
			switch rest {
			case "-thin", "-light", "-normal", "-medium", "-semibold", "-bold", "-extrabold", "-black", "-weight-bold", "-sans", "-serif", "-mono":
				return true
			}
			if strings.Trim(rest, "0123456789") == "" {
				return true
			}
		}
	case 'h':
		if name == "hidden" || strings.HasPrefix(name, "hidden-") {
			for _, shown := range []string{":block", ":flex", ":inline", ":grid", ":table"} {
				if strings.Contains(all, shown) {
					return true
				}
			}
		}
	case 'o':
		if strings.HasPrefix(name, "overflow") {
			return true
		}
	case 'p':
		if strings.HasPrefix(name, "print:") {
			return true
		}
	}
	kind, ok := strings.CutSuffix(name, "-auto")
	return ok && strings.IndexByte(kind, '-') < 0 || strings.HasSuffix(name, "drop-cap") // WordPress's paragraph
}

// wordsOf gives the words of a name, which is cut at -, _, digits and capitals:
// "article-shareBox2" is article, share, box.
func wordsOf(s string) int {
	var buf [24]byte
	words, n, long := 0, 0, false
	end := func() {
		if n > 0 && !long {
			words |= wordOf(string(buf[:n]))
		}
		n, long = 0, false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			if i > 0 && s[i-1] >= 'a' && s[i-1] <= 'z' {
				end()
			}
			c |= 0x20
		case c < 'a' || c > 'z':
			end()
			continue
		}
		if n < len(buf) {
			buf[n] = c
			n++
		} else {
			long = true
		}
	}
	end()
	return words
}
