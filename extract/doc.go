// Package extract finds the article in a page or a text.
//
//   - parser.go: bytes in, article out; compose.go puts the pieces together,
//     compose_times.go the times among them, authors.go the writers, section.go
//     the section
//   - page.go, selector.go, visible.go: a page and what stands where in it
//   - extractor.go, rules.go, registry.go: who knows which page
//   - pieces.go: what an extractor gives
//   - blocks.go, images.go: the lines and pictures of a body; blocks_marks.go
//     what their markup says
//   - reading.go: what the lines mean, by the line grammars; reading_captions.go
//     those that belong to pictures, reading_tail.go those above and behind the
//     sentences
//   - generic.go: any page without rules: generic_survey.go walks it once,
//     generic_words.go reads its class names, density.go picks the body,
//     generic_header.go the headline, generic_decks.go the deck, visible*.go
//     times, names and section, generic_scripts.go bodies held in scripts; notarticle.go refuses lists
//   - text.go, text_*.go: plain text: lines weighed, the heaviest run the body,
//     the header above, the tail behind
//   - health.go, health_change.go, uses.go: do the rules still fit the pages?
package extract
