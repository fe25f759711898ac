package meta

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// Field is what a metadata value tells about.
type Field uint8

const (
	Headline Field = iota
	Published
	Modified
	Author
	Section
	Tag
	Site      // the name of the site, a portal's included
	Press     // the press that published the article, where it is told from the site
	URL       // canonical address
	Copyright // copyright line
	fields
	none = fields
)

// key is a metadata key: what it tells and how far it is believed; lower ranks
// come first.
type key struct {
	field Field
	rank  uint8
}

// keys are the keys of <meta name|property|http-equiv>, in lower case; the
// prefixes of [prefixes] are taken off before the second look.
var keys = map[string]key{
	"headline": {Headline, 0}, "dable:title": {Headline, 1}, "og:title": {Headline, 2},
	"taboola:title": {Headline, 1}, "twitter:title": {Headline, 3}, "sailthru.title": {Headline, 3},
	"parsely-title": {Headline, 3}, "dc.title": {Headline, 3}, "dcterms.title": {Headline, 3},
	"title": {Headline, 4}, "hdl": {Headline, 3}, "article:title": {Headline, 2},
	"rb:itemname": {Headline, 5}, "og:headline": {Headline, 2},

	"article:published_time": {Published, 0}, "article:published": {Published, 1},
	"og:article:published_time": {Published, 1}, "og:regdate": {Published, 1}, "regdate": {Published, 1},
	"dable:published_time": {Published, 1}, "datepublished": {Published, 1}, "parsely-pub-date": {Published, 1},
	"dc.date.issued": {Published, 2}, "dcterms.issued": {Published, 2}, "dcterms.created": {Published, 2},
	"dc.date.created": {Published, 2}, "dc.date": {Published, 3}, "sailthru.date": {Published, 2},
	"date": {Published, 4}, "pdate": {Published, 5}, "ptime": {Published, 3}, "og:pubdate": {Published, 2},
	"article:published_date": {Published, 1}, "article.published": {Published, 1},
	"article.created": {Published, 2}, "news:publication_date": {Published, 2},

	"article:modified_time": {Modified, 0}, "article:modified": {Modified, 1}, "og:updated_time": {Modified, 2},
	"article:updated_time": {Modified, 1}, "article.updated": {Modified, 1}, "nextweb:moddate": {Modified, 1},
	"datemodified": {Modified, 1}, "dcterms.modified": {Modified, 2}, "dc.date.modified": {Modified, 2},
	"og:modified_time": {Modified, 1}, "lastmod": {Modified, 3}, "utime": {Modified, 3},

	"dable:author": {Author, 0}, "byl": {Author, 0}, "byline": {Author, 0}, "aicon:author": {Author, 0},
	"og:article:author": {Author, 1}, "article:author": {Author, 1}, "author": {Author, 1},
	"article:author_name": {Author, 1}, "og:author": {Author, 1}, "dc.creator": {Author, 2},
	"sailthru.author": {Author, 2}, "parsely-author": {Author, 2}, "reporter": {Author, 1},
	"article:reporter": {Author, 1}, "hk:nw_jname": {Author, 0}, "writer": {Author, 2},
	"dcterms.creator": {Author, 2}, "creator": {Author, 2}, "twitter:creator": {Author, 3},

	"article:section": {Section, 0}, "content_category": {Section, 0}, "article:section1": {Section, 1},
	"article:section2": {Section, 2}, "article:section3": {Section, 3}, "content_subcategory": {Section, 3},
	"og:article:section": {Section, 0}, "dable:section": {Section, 0}, "parsely-section": {Section, 1},
	"section": {Section, 1}, "me2:category2": {Section, 1}, "category": {Section, 2}, "og:section": {Section, 1},
	"classification": {Section, 3}, "dc.subject": {Section, 4}, "article:category": {Section, 0},

	"article:tag": {Tag, 0}, "og:article:tag": {Tag, 0}, "news_keywords": {Tag, 1}, "keywords": {Tag, 2},
	"keyword": {Tag, 2}, "parsely-tags": {Tag, 1}, "sailthru.tags": {Tag, 1}, "dable:tag": {Tag, 0},
	"og:keywords": {Tag, 3},

	"og:site_name": {Site, 0}, "application-name": {Site, 1}, "dc.publisher": {Site, 2},
	"publisher": {Site, 2}, "article:publisher": {Site, 3}, "apple-mobile-web-app-title": {Site, 3},
	"me2:category1": {Press, 1}, "article:media_name": {Press, 0}, "og:article:media": {Press, 0},
	"cp": {Press, 1}, "source": {Press, 2},

	"og:url": {URL, 1}, "twitter:url": {URL, 3}, "al:web:url": {URL, 4}, "url": {URL, 2},
	"syndication-source": {URL, 4}, "original-source": {URL, 4},

	"copyright": {Copyright, 0}, "dc.rights": {Copyright, 1}, "dcterms.rights": {Copyright, 1},
}

// items are the names of schema.org properties in itemprop and in RDFa's
// property, in lower case.
var items = map[string]key{
	"headline": {Headline, 1}, "name": {Headline, 5}, "title": {Headline, 5},
	"datepublished": {Published, 1}, "datecreated": {Published, 3},
	"uploaddate": {Published, 3}, "datemodified": {Modified, 1}, "dateupdated": {Modified, 2},
	"author": {Author, 1}, "creator": {Author, 2}, "articlesection": {Section, 1}, "genre": {Section, 3},
	"keywords": {Tag, 1}, "url": {URL, 3}, "mainentityofpage": {URL, 2}, "publisher": {Site, 4},
}

var prefixes = []string{"schema:", "schema.org:", "https://schema.org/", "http://schema.org/", "dc:", "dcterms:", "og:", "article:"}

// metaKey finds what a meta element's key tells. A misspelt key for a time
// (article:publised_time) is known by its stem and by the value.
func metaKey(name, value string) key {
	if k, ok := keys[name]; ok {
		return k
	}
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(name, p); ok {
			if k, ok := items[rest]; ok {
				return k
			}
			if k, ok := keys[rest]; ok {
				return k
			}
		}
	}
	return dateKey(name, value)
}

// dateKey reads keys such as publish_date, regDt, article:pubilshed_time or
// last-modified by their stems, where the value is a date.
func dateKey(name, value string) key {
	if !isDate(value) || !oneof.In(name, "date", "time", "dt", "ymd", "publi", "modif") ||
		oneof.In(name, "expir", "build", "event", "birth", "start", "end") {
		return key{field: none}
	}
	switch {
	case oneof.In(name, "modif", "mod_", "moddate", "moddt", "modtime", "updat", "edit", "revis", "last", "chg"):
		return key{Modified, 3}
	case oneof.In(name, "pub", "reg", "creat", "insert", "input", "write", "issue", "service", "send", "article", "news", "post"):
		return key{Published, 3}
	}
	return key{field: none}
}
