package encoding

import (
	"bytes"
	"fmt"
)

// binaryWindow bounds how many bytes are looked at to tell data from text.
const binaryWindow = 1 << 10

const (
	unpack  = "decompress it first; a client that asked for the Content-Encoding itself must undo it itself"
	convert = "extract its text with a tool for that format first"
	picture = "it is no page: check the address it came from"
)

// signatures are the first bytes of what is served in place of pages.
var signatures = []struct{ prefix, what, todo string }{
	{"\x1f\x8b", "gzip data", unpack},
	{"\x28\xb5\x2f\xfd", "Zstandard data", unpack},
	{"BZh", "bzip2 data", unpack},
	{"\xfd7zXZ\x00", "xz data", unpack},
	{"PK\x03\x04", "a ZIP archive or an Office document", convert},
	{"7z\xbc\xaf\x27\x1c", "a 7z archive", convert},
	{"Rar!\x1a\x07", "a RAR archive", convert},
	{"From: <Saved by ", "an MHTML archive", convert},
	{"%PDF-", "a PDF document", convert},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an HWP or old Office document", convert},
	{"HWP Document File", "an HWP document", convert},
	{"\x89PNG\r\n\x1a\n", "a PNG image", picture},
	{"\xff\xd8\xff", "a JPEG image", picture},
	{"GIF87a", "a GIF image", picture},
	{"GIF89a", "a GIF image", picture},
	{"RIFF", "a WebP image or other RIFF data", picture},
	{"\x00\x00\x01\x00", "an icon", picture},
	{"ID3", "MP3 audio", picture},
	{"\x00asm", "WebAssembly", picture},
	{"wOFF", "a web font", picture},
	{"wOF2", "a web font", picture},
	{"\x7fELF", "a program", picture},
}

// notText is the error for bytes that are data, or nil.
func notText(b []byte) error {
	for _, s := range signatures {
		// The short signatures are words, too: they need the bytes behind them.
		if bytes.HasPrefix(b, []byte(s.prefix)) && (len(s.prefix) > 4 || controls(b) > 0) {
			return fmt.Errorf("%w: looks like %s; %s", ErrNotText, s.what, s.todo)
		}
	}
	window := b[:min(len(b), binaryWindow)]
	if n := controls(window); n > 2+len(window)/20 {
		return fmt.Errorf("%w: %d of the first %d bytes are control characters; "+
			"decompress or convert it first, or check the address it came from", ErrNotText, n, len(window))
	}
	return nil
}

// controls counts the bytes that no text holds: C0 controls but white space and
// those that shift ISO-2022 text.
func controls(b []byte) int {
	n := 0
	for _, c := range b[:min(len(b), binaryWindow)] {
		if c < ' ' && (c < '\t' || c > '\r') && c != 0x0e && c != 0x0f && c != 0x1b {
			n++
		}
	}
	return n
}
