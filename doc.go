// Package gisa reads Korean news articles: the raw bytes of a page or a text, in
// EUC-KR/CP949 or UTF-8, go in, a typed [article.Article] comes out, with the
// headline and its labels, the times with their zone, the authors with their
// affiliations, the paragraphs, the pictures, and for every field where it came
// from. It never fetches anything.
//
// # The way of the data
//
//	bytes ─▶ encoding ─▶ extract.Page ─▶ outlet's rules ─┐
//	            │                        generic rules ──┼─▶ line grammars ─▶ article.Article
//	            └──────▶ plain text ─────────────────────┘
//
// An extractor says only where a field stands; the line grammars say what a line
// means. HTML and plain text share the grammars, and a new outlet needs no
// parsing code.
//
// # The rooms
//
//   - [github.com/gisa-go/gisa/article]: what an article is, and its JSON
//   - [github.com/gisa-go/gisa/encoding]: bytes to UTF-8: detect, decode, repair
//   - [github.com/gisa-go/gisa/extract]: pages, extractors, the registry, the parser,
//     the generic extractor and plain text
//   - [github.com/gisa-go/gisa/extract/byline], timestamp, headline, boilerplate: the
//     line grammars, usable on their own
//   - [github.com/gisa-go/gisa/extract/outlets]: the built-in outlets, CMS families and
//     portals
//   - [github.com/gisa-go/gisa/extract/extracttest]: the kit an outlet's author tests with
//   - examples: programs to start from
package gisa
