package headline

import (
	"strings"

	"github.com/gisa-go/gisa/extract/internal/entities"
)

// clean undoes entities, also those escaped twice (&amp;quot;), and gives s on
// one line with single blanks.
func clean(s string) string {
	return strings.Join(strings.FieldsFunc(entities.Undo(s), isBlank), " ")
}

func isBlank(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\v', '\f', '\u00a0', '\u3000', '\u200b', '\u200c', '\u200d', '\u2028', '\u2029', '\ufeff':
		return true
	}
	return false
}
