package main

import (
	"flag"
	"testing"

	"github.com/gisa-go/gisa/extract/extracttest"
	"github.com/gisa-go/gisa/extract/outlets"
)

var _ = flag.Bool("update", false, "rewrite the goldens in testdata")

// TestHanbit holds the outlet to what the library promises.
func TestHanbit(t *testing.T) {
	extracttest.RunDir(t, Hanbit(), "testdata")
	extracttest.Clashes(t, append(outlets.All(), Hanbit())...)
}
