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
		if r.Replaced > 0 || r.Mixed {
			t.Logf("%s: %+v", file, r)
		}
		if fixed, rep := string(text), r; rep.Declared != "" && rep.Conflict() {
			t.Logf("%s: declared %s, is %s (%d bytes)", file, r.Declared, r.Name, len(fixed))
		}
	}
}
