// Package article says what a Korean news article is: the types every extractor
// fills and the JSON they go out as. Names follow schema.org's NewsArticle where
// it has one (jobTitle, affiliation). The package needs the standard library only.
//
//   - article.go: Article and its parts
//   - author.go: people, what they are credited as, where they belong
//   - timestamp.go: times in Korea and how exactly they were stated
//   - json.go, text.go: the renderings
//   - span.go: what part of a line a grammar read
package article
