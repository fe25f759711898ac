// Package encoding turns the bytes of a Korean page into UTF-8.
//
// [Decode] reads a whole page, [NewReader] a stream, with the same result; [Detect]
// names the encoding alone. They decide from the bytes: UTF-8, code page 949 (all
// that goes by the name of EUC-KR on the web), UTF-16 and ISO-2022-KR, by how many
// errors each reading would leave and how common its characters would be. What the
// header and the page declare is a hint only, since on many Korean pages it is
// wrong; [Report] says where the two disagree. Other declared encodings are read as
// declared, and what is neither Korean nor declared as windows-1252.
//
// Damage stays where it is: a byte lost in code page 949 shifts all the pairs behind
// it, so a run of bytes is paired in the way that reads best; a page in one charset
// with a fragment in the other is read segment by segment.
//
// [Repair] is for text that someone else has already decoded wrongly.
//
// The knowledge of what is common stands in data: syllables.txt and symbols.txt with
// the cost of each character in bits, words.txt with the words that say which
// syllables stand together.
//
//   - encoding.go, reader.go: Decode and NewReader; decoder.go is behind both
//   - sniff.go: Detect; declared.go and labels.go read declarations, binary.go knows
//     what is no text
//   - model.go: the cost of characters; units.go: where the pairs of damaged code page
//     949 begin
//   - utf8.go, validate.go, hangul.go, iso2022.go: what single encodings need
//   - repair.go: Repair; misread.go has the mistakes it knows, search.go undoes them
package encoding
