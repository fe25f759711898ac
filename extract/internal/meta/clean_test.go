package meta

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestIsClean: what passes for clean is what cleaning leaves alone.
func TestIsClean(t *testing.T) {
	parts := []string{"가람시, 산책로 다시 연다", "abc", " ", "\u00a0", "\u0085", "\u0090", "\u1680", "\u2003", "\u3000", "\u3164", "\u200b", "\ufeff", "\u00ad", "\n", "\t", "&amp;", "<b>", "<br>",
		"{{", "}}", "${", "#{", "{$", "[%", "@@", "null", "undefined", "[object object]", "…", "é", "\x7f", "\x00", "<?=", "1"}
	r := rand.New(rand.NewPCG(3, 4))
	clean := 0
	for range 20_000 {
		s := "가람시가 산책로를"
		for range r.IntN(4) {
			s += parts[r.IntN(len(parts))]
		}
		if !isClean(s) {
			continue
		}
		clean++
		if want := strings.Join(strings.Fields(CleanLines(s)), " "); s != want {
			t.Fatalf("%q is cleaned to %q", s, want)
		}
	}
	if clean == 0 {
		t.Error("nothing is clean")
	}
}

func TestCleanLines(t *testing.T) {
	for in, want := range map[string]string{
		"첫 줄&lt;br&gt; 둘째 줄\n\n\t셋째&#x200b; 줄 ": "첫 줄\n둘째 줄\n셋째 줄",
		"{{title}}": "",
		"":          "",
	} {
		if got := CleanLines(in); got != want {
			t.Errorf("CleanLines(%q) = %q, want %q", in, got, want)
		}
	}
}
