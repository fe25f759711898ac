package main

import "testing"

// The library names every input right; the others are only compared with, so they
// may improve.
func TestOursIsRight(t *testing.T) {
	for _, c := range cases(50) {
		for i, d := range detectors {
			s := compare(d, c)
			t.Logf("%-34s %-20s %5.1f %% %v", c.name, d.name, 100*s.right, s.mean)
			if i == 0 && s.right < 1 {
				t.Errorf("%s: %s names %.1f %% right", c.name, d.name, 100*s.right)
			}
		}
	}
}
