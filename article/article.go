package article

// Article is one news article, typed. It is what every extractor of this
// module ends in and what its JSON says; the JSON is a contract: names stay,
// empty lists are [], unknown strings "" and unknown times null.
type Article struct {
	// URL is the canonical address of the page, absolute, or "".
	URL string `json:"url"`
	// Outlet is the press that published the article. On a portal's page it is
	// the press, not the portal.
	Outlet Outlet `json:"outlet"`
	// Portal is the site that republished the article (Naver, Daum, ...), or
	// the zero Outlet when the page is the outlet's own.
	Portal Outlet `json:"portal"`
	// Headline is the title with its labels and deck.
	Headline Headline `json:"headline"`
	// Published is when the article first appeared, as the reader sees it; nil
	// when no source states it.
	Published *Timestamp `json:"published"`
	// Modified is when it was last changed; nil when none is stated.
	Modified *Timestamp `json:"modified"`
	// Section is the newsroom's section as printed ("정치", "오피니언").
	Section string `json:"section"`
	// Tags are the keywords printed with the article, without '#'.
	Tags []string `json:"tags"`
	// Language is a BCP 47 tag, "ko" for Korean.
	Language string `json:"language"`
	// Agency is the wire service the text comes from ("연합뉴스"), or "".
	Agency string `json:"agency"`
	// Copyright is the printed copyright line, or "".
	Copyright string `json:"copyright"`
	// Authors are the people who wrote the article, in printed order.
	// Photographers, crew, confirming editors, desks and wire services are not
	// among them.
	Authors []Author `json:"authors"`
	// Paragraphs is the running text, whole and in order.
	Paragraphs []Paragraph `json:"paragraphs"`
	// Images are the content pictures in the order of the page.
	Images []Image `json:"images"`
	// Charset says how the bytes were read.
	Charset Charset `json:"charset"`
	// Sources says for each field that was found ("headline", "published",
	// "authors", ...) which rule found it and where.
	Sources map[string]Source `json:"sources"`
	// Warnings say in words what could not be found or looked doubtful.
	Warnings []string `json:"warnings"`
}

// Outlet names a press or a portal.
type Outlet struct {
	// ID is the short ASCII name used in code and file names ("newstomato").
	ID string `json:"id"`
	// Name is the Korean name as the outlet prints it ("뉴스토마토").
	Name string `json:"name"`
}

// Headline is an article's title taken apart.
type Headline struct {
	// Raw is the line as printed, labels included.
	Raw string `json:"raw"`
	// Text is the title without labels and without the site's name.
	Text string `json:"text"`
	// Labels are the bracketed words at either end, without their brackets and
	// in printed order ("단독", "시론", "종합2보").
	Labels []string `json:"labels"`
	// Subheads is the deck (부제), one entry a printed line.
	Subheads []string `json:"subheads"`
}

// Paragraph is one visible line of the running text.
type Paragraph struct {
	// Kind is Text for running text.
	Kind ParagraphKind `json:"kind"`
	// Text is the line, white space folded, without a trailing line break.
	Text string `json:"text"`
}

// ParagraphKind tells running text from the lines that structure it.
type ParagraphKind string

const (
	// Text is running text.
	Text ParagraphKind = "text"
	// Subheading is a heading between paragraphs.
	Subheading ParagraphKind = "subheading"
	// Note is an editor's note (편집자주), a correction or a ※ remark.
	Note ParagraphKind = "note"
)

// Image is a content picture.
type Image struct {
	// URL is absolute where the page's address is known.
	URL string `json:"url"`
	// Caption is the printed caption, with its credit as printed.
	Caption string `json:"caption"`
	// Credit is who made or provided the picture ("사진=연합뉴스" gives
	// "연합뉴스"), or "".
	Credit string `json:"credit"`
}

// Charset is the report of how bytes became text.
type Charset struct {
	// Name is the encoding the bytes were read in, as WHATWG names it
	// ("utf-8", "euc-kr", which includes CP949, "utf-16le", ...).
	Name string `json:"name"`
	// Declared is what the page or the header claimed, lower case, or "".
	Declared string `json:"declared"`
	// Replaced counts the characters lost to damaged bytes (U+FFFD).
	Replaced int `json:"replaced"`
}

// Source says where a field was found.
type Source struct {
	// Kind says what kind of place it was.
	Kind SourceKind `json:"kind"`
	// Rule is the outlet id, CMS family or generic rule that found it.
	Rule string `json:"rule"`
	// Path is the selector, metadata key or line number ("line 4").
	Path string `json:"path"`
}

// SourceKind is the kind of place a field was found in.
type SourceKind string

const (
	FromOutlet  SourceKind = "outlet"  // a rule of the outlet or its CMS family
	FromJSONLD  SourceKind = "jsonld"  // schema.org JSON-LD or microdata
	FromMeta    SourceKind = "meta"    // a meta element, title or link of the head
	FromScript  SourceKind = "script"  // state embedded in a script
	FromGeneric SourceKind = "generic" // what the page's markup and text show
	FromText    SourceKind = "text"    // a line of plain text
)
