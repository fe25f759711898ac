package outlets

import (
	"flag"
	"testing"

	"github.com/gisa-go/gisa/extract/extracttest"
)

var _ = flag.Bool("update", false, "rewrite the goldens in testdata")

// TestOutlets holds every built-in outlet to the kit. One of them:
//
//	go test ./extract/outlets -run Outlets/newstomato [-update]
func TestOutlets(t *testing.T) {
	extracttest.RunAll(t, "../../testdata", All()...)
}
