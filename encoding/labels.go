package encoding

import (
	"strings"

	"golang.org/x/text/encoding/htmlindex"
)

// The names of the encodings that are read here without x/text's help.
const (
	utf8Name    = "utf-8"
	koreanName  = "euc-kr"
	iso2022Name = "iso-2022-kr"
	westernName = "windows-1252"
	utf16LEName = "utf-16le"
	utf16BEName = "utf-16be"
)

// canonical gives the WHATWG name of a label, or the label in lower case where it
// names no known encoding.
func canonical(label string) string {
	label = strings.ToLower(strings.Trim(label, " \t\r\n\f\"'`;,"))
	if name := koreanLabel(label); name != "" {
		return name
	}
	if enc, err := htmlindex.Get(label); err == nil {
		if name, err := htmlindex.Name(enc); err == nil && name != "replacement" {
			return name
		}
	}
	if strings.HasPrefix(label, "utf8") || strings.HasPrefix(label, "utf-8") {
		return utf8Name
	}
	return label
}

// koreanLabel knows the Korean labels in the wild, which are more than WHATWG
// lists. They differ in separators only, so those are left out.
func koreanLabel(label string) string {
	bare := strings.Map(func(r rune) rune {
		if r == '-' || r == '_' || r == ' ' || r == '.' {
			return -1
		}
		return r
	}, label)
	switch strings.TrimPrefix(bare, "x") {
	case "euckr", "cseuckr", "eucks", "cp949", "949", "ms949", "msos949", "uhc", "windows949", "win949",
		"korean", "ksc5601", "ksc56011987", "ksc56011989", "ksc56011992", "csksc56011987", "ksx1001",
		"isoir149", "johabuhc", "ibm949", "wansung":
		return koreanName
	case "iso2022kr", "csiso2022kr":
		return iso2022Name
	}
	return ""
}
