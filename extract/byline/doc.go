// Package byline reads Korean bylines, datelines and credit lines: who wrote an
// article, as what, where and for whom.
//
//	[가람일보 강한별 기자]                     a bracket
//	(서울=연합뉴스) 강한별·오누리 특파원 = …   a dateline, then text
//	강한별 기자 hb@example.com                 a line of its own
//	…라고 말했다. 강한별기자 hb@example.com    the end of the last sentence
//	오누리 가람대 경영학부 교수·시인           somebody from outside
//	글=강한별 기자, 사진=오누리 기자           labelled parts
//
// [Parse] reads one line and says which part of it is byline ([Line.Span]); the
// rest is text.
//
// # How a line is read
//
// A few finders choose a part of the line that could be a credit: the whole
// line, a bracket, what stands before '=', what ends in an email, what stands
// beside a time, what follows the last sentence. The part is then read by one
// grammar, which accepts it only if every word of it belongs to a credit: names,
// titles, work places, places, presses, labels, emails. Nothing is taken for a
// name because of its form alone; it needs a title, an email, a bracket, a label
// or a place kept for bylines ([Slot]) beside it, and common nouns that look
// like names (전체 기자) are known.
//
// What is no author is told apart by its [article.AuthorKind]: photographers
// (also the names under captions and after a slash), crew, editors, desks and
// pools, robots, wire services. [Line.Authors] leaves them out.
//
// The words the grammar knows (surnames, titles, endings of organisations,
// places, presses) are data of an internal package.
//
// # Cost
//
// Work is linear in the length of the line. Running text is refused in well
// under a microsecond and without allocating; a byline takes some ten microseconds.
//
//   - byline.go: the types
//   - parse.go: the finders in order; bracket.go, tail.go, cells.go with stamp.go, trim.go: each
//   - people.go: the grammar of a list of credits; front.go, chunk.go, untitled.go, names.go,
//     latin.go, press.go, place.go, label.go, group.go, studies.go, career.go, source.go, posts.go,
//     mails.go: its parts, the last with the lines that are nothing but addresses
//   - evidence.go, caption.go: what makes a credit an author's, a photographer's
//     or nobody's
//   - plain.go: the line with one kind of blanks and marks; scan.go, join.go: tokens
package byline
