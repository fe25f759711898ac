package encoding

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strings"
)

//go:embed testdata/words.txt
var wordLists string

//go:embed testdata/foreign.txt
var foreignLines string

// generator makes Korean text of our own words, the same for the same seed.
type generator struct {
	*rand.Rand
	words map[string][]string
}

func newGenerator(seed uint64) *generator {
	g := &generator{rand.New(rand.NewPCG(seed, 949)), map[string][]string{}}
	for line := range strings.Lines(wordLists) {
		if fields := strings.Fields(line); fields[0] != "#" {
			g.words[fields[0]] = fields[1:]
		}
	}
	return g
}

func pick[T any](g *generator, list []T) T { return list[g.IntN(len(list))] }

func (g *generator) word(kind string) string { return pick(g, g.words[kind]) }

// josa joins a word with the particle that fits its last syllable.
func josa(word, withFinal, without string) string {
	r := []rune(word)
	last := r[len(r)-1]
	if isSyllable(last) && (last-0xac00)%28 != 0 {
		return word + withFinal
	}
	return word + without
}

// sentence is one of news prose.
func (g *generator) sentence() string {
	subject := josa(g.word("org"), "은", "는")
	if g.IntN(2) == 0 {
		subject = josa(g.word("name")+" "+g.word("role"), "은", "는")
	}
	object := josa(g.word("adj")+" "+g.word("thing"), "을", "를")
	switch g.IntN(6) {
	case 0:
		return fmt.Sprintf("%s %d일 %s에서 %s %s %s.", subject, 1+g.IntN(31), g.word("place"), g.word("phrase"), object, g.word("verb"))
	case 1:
		return fmt.Sprintf("%s “%s %s %s”라고 %s.", subject, g.word("thing"), josa(g.word("thing"), "이", "가"), g.word("phrase"), g.word("verb"))
	case 2:
		return fmt.Sprintf("%s %s %d%%(%d억원)를 %s.", g.word("phrase"), g.word("place")+" "+g.word("thing"), g.IntN(100), g.IntN(900), g.word("verb"))
	case 3:
		return fmt.Sprintf("이에 따라 %s·%s %s %s %s %s.", g.word("thing"), g.word("thing"), g.word("phrase"), subject, object, g.word("verb"))
	case 4:
		return fmt.Sprintf("[%s=가람뉴스] %s 기자 = %s %s %s.", g.word("place"), g.word("name"), subject, object, g.word("verb"))
	}
	return fmt.Sprintf("%s %s, %s %s %s.", subject, g.word("phrase"), g.word("place"), object, g.word("verb"))
}

// title has at least lo and at most hi syllables.
func (g *generator) title(lo, hi int) string {
	for {
		var t string
		switch g.IntN(5) {
		case 0:
			t = g.word("thing")
		case 1:
			t = g.word("adj") + " " + g.word("thing")
		case 2:
			t = g.word("place") + " " + g.word("thing") + " " + g.word("thing")
		case 3:
			t = g.word("org") + ", " + g.word("thing") + " ‘" + g.word("adj") + " " + g.word("thing") + "’"
		case 4:
			t = g.word("name") + " " + g.word("role") + " “" + g.word("thing") + " " + g.word("phrase") + "”"
		}
		n := 0
		for _, r := range t {
			if isSyllable(r) {
				n++
			}
		}
		if lo <= n && n <= hi {
			return t
		}
	}
}

// unseen gives from lo to hi words that the model does not list.
func (g *generator) unseen(lo, hi int) string {
	words := []string{g.word("unseen")}
	for range lo - 1 + g.IntN(hi-lo+1) {
		words = append(words, g.word("unseen"))
	}
	return strings.Join(words, " ")
}

// prose gives some sentences.
func (g *generator) prose(sentences int) string {
	var b strings.Builder
	for i := range sentences {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(g.sentence())
	}
	return b.String()
}

// page puts paragraphs into a page with this in its head.
func (g *generator) page(head string) string {
	var p []string
	for range 4 + g.IntN(8) {
		p = append(p, g.prose(1+g.IntN(4)))
	}
	return htmlPage(head, g.title(4, 20), p)
}

// foreignLines are the sentences for an encoding.
func foreignLinesIn(charset string) []string {
	var lines []string
	for line := range strings.Lines(foreignLines) {
		if charsets, text, _ := strings.Cut(strings.TrimSpace(line), " "); strings.Contains(","+charsets+",", ","+charset+",") {
			lines = append(lines, text)
		}
	}
	return lines
}

// foreign is a page in the language of an encoding.
func (g *generator) foreign(charset, head string) string {
	lines := foreignLinesIn(charset)
	var p []string
	for range 3 + g.IntN(8) {
		p = append(p, pick(g, lines)+" "+pick(g, lines))
	}
	return htmlPage(head, pick(g, lines), p)
}

func htmlPage(head, title string, paragraphs []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html>\n<head>%s\n<title>%s</title></head>\n<body class=\"view\">\n", head, title)
	b.WriteString("<ul id=\"gnb\"><li><a href=\"/\">HOME</a></li><li><a href=\"/list?c=1\">NEWS</a></li></ul>\n")
	for i, p := range paragraphs {
		fmt.Fprintf(&b, "<p id=\"p%d\">%s</p>\n", i, p)
	}
	b.WriteString("<script>window.page={id:1234,ads:true};</script>\n</body>\n</html>\n")
	return b.String()
}
