// Package boilerplate tells the lines of a news page that are not its article:
// copyright, related links, promotion, buttons, menus, footers, captions.
//
// [Classify] answers from the line alone and keeps silent in doubt: a paragraph
// lost is worse than a button kept. [Loose] is for lines behind the end of the
// text or among other boilerplate, where less evidence is enough.
//
//   - boilerplate.go: the kinds, Classify, Loose
//   - plain.go: full-width marks and wide blanks
//   - chrome.go: lines that are nothing but words of buttons and menus
//   - code.go: what scripts and templates left
//   - phrases.go: sentences that say what they are
//   - copyright.go, caption.go, lead.go, footer.go: lines known by their form
//   - words.go, sentences.go: the tables
package boilerplate
