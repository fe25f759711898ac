// Package extract finds the article in a page or a text.
//
//   - parser.go: bytes in, article out (errors.go, repair.go); compose.go puts the
//     pieces together, compose_headline.go and compose_times.go the headline and the
//     times among them, authors.go and signoff.go the writers, section.go the
//     section; trace.go tells why
//   - page.go: a page; selector.go and selector_keys.go: what stands where in it;
//     visible.go: what a reader sees of it; classes.go: what its class names say
//   - extractor.go, rules.go, rules_body.go, registry.go: who knows which page
//   - pieces.go: what an extractor gives
//   - blocks.go, images.go: the lines and pictures of a body; blocks_marks.go
//     what their markup says
//   - reading.go: what the lines mean, by the line grammars (reading_line.go);
//     reading_captions.go those that belong to pictures, reading_tail.go those above
//     and behind the sentences
//   - generic.go: any page without rules: generic_survey.go walks it once,
//     density.go picks the body (generic_body.go), generic_header.go the headline,
//     generic_decks.go the deck; generic_times.go, generic_bylines.go, generic_cards.go,
//     generic_section.go and generic_menu.go read what is printed around it,
//     generic_scripts.go bodies held in scripts; notarticle.go refuses lists
//   - text.go: plain text: text_markup.go, text_clean.go, text_lines.go, text_cells.go
//     and text_split.go cut and weigh lines, text_tail.go what stands behind their
//     sentences, text_broken.go, text_posts.go and text_asides.go by their neighbours;
//     the heaviest run is the body (text_body.go, text_end.go, text_script.go), above
//     it the header (text_head.go, text_stack.go, text_titles.go, text_fields.go,
//     text_shared.go); text_blocks.go and text_captions.go give the body's lines to
//     reading.go, text_scenes.go, text_owners.go and text_repeats.go say what a picture
//     shows, whose it is and what says it again; text_signed.go, text_signature.go,
//     text_front.go, text_profile.go and text_intro.go say who signs, text_outlet.go
//     for whom; text_list.go, text_entries.go and text_site.go refuse lists and other
//     pages, text_story.go finds pictures with nothing but a caption
//   - strings.go: what lines are measured, compared and cut by
//   - health.go, health_change.go, uses.go: do the rules still fit the pages?
package extract
