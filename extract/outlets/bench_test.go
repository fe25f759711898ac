package outlets

import (
	"testing"

	"github.com/gisa-go/gisa/extract"
)

// BenchmarkRegistry builds the registry of all built-in outlets.
func BenchmarkRegistry(b *testing.B) {
	for b.Loop() {
		if _, err := extract.NewRegistry(All()...); err != nil {
			b.Fatal(err)
		}
	}
}
