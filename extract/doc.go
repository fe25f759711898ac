// Package extract finds the article in a page or a text.
//
//   - parser.go: bytes in, article out; compose.go puts the pieces together,
//     compose_times.go the times among them, authors.go the writers, section.go
//     the section
//   - page.go, selector.go (selector_keys.go), visible.go: a page and what stands where in it
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
//   - text.go: plain text: text_clean.go and text_lines.go cut and weigh lines,
//     text_broken.go by their neighbours; the heaviest run is the body
//     (text_body.go, text_script.go), above it the header (text_head.go,
//     text_titles.go); text_blocks.go and text_captions.go give the body's lines
//     to reading.go; text_signed.go and text_intro.go say who signs,
//     text_outlet.go for whom; text_list.go refuses lists, text_story.go finds
//     pictures with nothing but a caption
//   - health.go, health_change.go, uses.go: do the rules still fit the pages?
package extract
