package state

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// plain gives a key as the tables have it: lower case letters and digits only.
// "sub_title" and "subTitle" are one.
func plain(key string) string {
	ok := true
	for i := 0; i < len(key) && ok; i++ {
		ok = isPlain(key[i])
	}
	if ok {
		return key
	}
	b := make([]byte, 0, len(key))
	for i := 0; i < len(key); i++ {
		c := key[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if isPlain(c) {
			b = append(b, c)
		}
	}
	return string(b)
}

func isPlain(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' }

// What newsrooms and their frameworks call the fields of an article, in plain
// form, the surest first.
var (
	headlineKeys = []string{"headline", "headlines", "title", "articletitle", "newstitle", "arttitle", "maintitle",
		"contenttitle", "newssubject", "subject", "titlemain", "articlesubject"}
	deckKeys = []string{"subtitle", "subheadline", "subheadlines", "deck", "dek", "subhead", "subheads", "subtitles", "articlesubtitle",
		"newssubtitle", "arttitlesub", "titlesub", "subsubject"}
	publishedKeys = []string{"datepublished", "publishedat", "publisheddate", "publishedtime", "publishdate", "publishtime",
		"publishdatetime", "publishdt", "pubdate", "pubdt", "firstpublishdate", "displaydate", "deploydt", "deploydate", "servicedate",
		"servicedt", "servicetime", "regdatetime", "regdate", "regdt", "registdate", "registdt", "registeredat", "articleregdate",
		"inputdate", "inputdatetime", "inputdt", "insertdate", "insertdt", "writedate", "articledate", "newsdate", "createdat",
		"createddate", "createdate", "createdt", "createddt", "createtime", "firstdate", "opendate", "datetime", "date", "regymdt"}
	modifiedKeys = []string{"datemodified", "modifiedat", "modifieddate", "modifiedtime", "modifydate", "modifydt", "modifytime",
		"moddate", "moddt", "lastupdateddate", "lastmodified", "lastmodifieddate", "lastmodifiedat", "redeploydt", "redeploydate",
		"updatedat", "updateddate", "updatedate", "updatedt", "updatetime", "editdate", "editdt", "revisiondate", "upddate", "upddt",
		"chgdate", "articlemoddate"}
	sectionKeys = []string{"sectionname", "articlesection", "categoryname", "primarysection", "menuname", "catname", "section", "category"}
	tagKeys     = []string{"tags", "taglist", "hashtags", "tagstr", "keywords", "keyword", "tag"}
	authorKeys  = []string{"bylines", "byline", "authors", "author", "writers", "writer", "reporters", "reporter", "reporterlist",
		"journalists", "journalist", "credits", "writerdisplay", "writername", "reportername", "authorname", "writernm", "creator"}

	nameKeys  = []string{"name", "writername", "reportername", "authorname", "manualwritername", "korname", "fullname", "displayname", "nickname"}
	jobKeys   = []string{"jobtitle", "writerjobname", "jobname", "position", "positionname", "dutyname", "role"}
	emailKeys = []string{"email", "writeremail", "reporteremail", "authoremail", "mail"}

	urlKeys     = []string{"url", "src", "imageurl", "imgurl", "path", "imagepath", "imagefilepath", "filepath", "link"}
	captionKeys = []string{"caption", "description", "imagecaption", "desc", "imgdesc", "alt", "subtitle"}
	textKeys    = []string{"content", "text", "html", "value", "rawhtml", "paragraph", "body", "contents"}
	scalarKeys  = []string{"basic", "rendered", "value", "text", "name", "title", "displayname", "tag"}
)

// bodyKeys are what a body is called, with how sure that is.
var bodyKeys = map[string]int{
	"articlebody": 4, "body": 4, "bodyhtml": 4, "bodytext": 4, "contenthtml": 4, "contentelements": 4, "articlecontent": 4,
	"articlecontents": 4, "newscontent": 4, "newscontents": 4, "newsbody": 4, "arttext": 4, "articletext": 4, "articlehtml": 4,
	"content": 3, "contents": 3, "html": 3, "text": 2, "paragraphs": 3, "blocks": 3, "rendered": 3, "maintext": 3,
	"contentbody": 4, "fulltext": 3, "story": 3, "cont": 3, "contentsall": 3, "elements": 2, "components": 2,
	"textbody": 4, "htmlbody": 4, "bodycontent": 4, "bodycontents": 4, "articleview": 3, "detailcontent": 3, "viewcontent": 3,
}

// notBody are words in keys of texts that are not the article's.
var notBody = []string{"comment", "reply", "replies", "related", "relation", "recommend", "ranking", "popular", "notice", "banner",
	"footer", "faq", "terms", "policy", "agree", "template", "summary", "description", "caption", "subtitle", "title", "css",
	"style", "translation", "locale", "i18n", "seo", "advert", "profile", "intro", "mostread", "mostview", "bestnews", "otherarticle"}

// sureness tells how likely a member is a body by its key, or, for a list, by
// its typed blocks; 0 is a key that says nothing.
func sureness(key string, v *value) int {
	if n, ok := bodyKeys[key]; ok {
		return n
	}
	for _, w := range []string{"content", "body", "paragraph"} {
		if strings.Contains(key, w) {
			return 3
		}
	}
	for i := 0; i < len(v.Items) && i < 4; i++ {
		kind, _ := find(&v.Items[i], []string{"type"})
		if k := plain(kind.Text); k == "text" || k == "paragraph" {
			return 2
		}
	}
	return 0
}

func notBodyKey(key string) bool {
	return oneof.In(key, notBody...)
}
