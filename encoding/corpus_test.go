package encoding

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestCorpus reads the real pages of $GISA_CORPUS against its manifest.
func TestCorpus(t *testing.T) {
	root := os.Getenv("GISA_CORPUS")
	if root == "" {
		t.Skip("GISA_CORPUS names no folder of real pages")
	}
	manifest, err := os.ReadFile(filepath.Join(root, "manifest.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]string{"cp949": koreanName, "euc-kr": koreanName}
	lines := strings.Split(strings.TrimSpace(string(manifest)), "\n")
	column := map[string]int{}
	for i, name := range strings.Split(lines[0], "\t") {
		column[name] = i
	}
	for _, line := range lines[1:] {
		fields := strings.Split(line, "\t")
		file, actual := fields[column["file"]], strings.ToLower(fields[column["actual"]])
		if name, ok := names[actual]; ok {
			actual = name
		}
		page, err := os.ReadFile(filepath.Join(root, "pages", file))
		if err != nil {
			t.Error(err)
			continue
		}
		text, r, err := Decode(page, Hint{})
		if err != nil || r.Name != actual || !utf8.Valid(text) {
			t.Errorf("%s: read as %+v, %v; it is in %s", file, r, err, actual)
		}
		if r.Replaced > 0 || r.Mixed || r.Conflict() {
			t.Logf("%s: %+v", file, r)
		}
		if _, rep := Repair(string(text)); rep.Changed() {
			t.Errorf("%s: healthy, yet repaired: %+v", file, rep)
		}
	}
}

// TestCorpusMojibake reads the broken texts of $GISA_CORPUS, beside which stands
// what they should read, as far as a simpler search found it.
func TestCorpusMojibake(t *testing.T) {
	root := os.Getenv("GISA_CORPUS")
	if root == "" {
		t.Skip("GISA_CORPUS names no folder of real pages")
	}
	files, _ := filepath.Glob(filepath.Join(root, "mojibake", "*.txt"))
	for _, file := range files {
		broken, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		fixed, r := Repair(string(broken))
		t.Logf("%s: %+v\n%s", filepath.Base(file), r, fixed)
		decoded, err := os.ReadFile(strings.TrimSuffix(file, ".txt") + ".decoded")
		if err != nil {
			t.Fatal(err)
		}
		_, want, _ := strings.Cut(string(decoded), "## with repair search\n")
		want = foreignOnly(want)
		if lost, all := lostRunes(want, foreignOnly(fixed)), len([]rune(want)); all == 0 || lost*20 > all {
			t.Errorf("%s: %d of %d characters differ", filepath.Base(file), lost, all)
		}
	}
}
