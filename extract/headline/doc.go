// Package headline takes Korean headlines apart: [Parse] splits the bracketed
// labels off either end ("[단독]", "(시론)", "…(종합2보)"), [TrimSite] takes the
// site's name and the sections off a title or og:title.
//
//   - headline.go: Parse
//   - labels.go: what is a label, with the tables of words
//   - site.go: TrimSite
//   - text.go: entities and blanks
package headline
