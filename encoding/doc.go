// Package encoding turns the bytes of a Korean page into UTF-8.
//
// [Decode] reads a whole page. It decides from the bytes, by how many errors
// UTF-8 and code page 949 would leave and how common the characters would be; what
// the header and the page declare is a hint only, since on many Korean pages it is
// wrong. [Detect] names the encoding alone.
package encoding
