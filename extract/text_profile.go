package extract

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
	"github.com/gisa-go/gisa/extract/internal/korean"
)

// Who wrote a column, told below it.

// overProfile moves the end of a body up over the life of its writer: the name stands alone
// above it.
func overProfile(lines []textLine, start, end int) int {
	at := end
	for at > start+1 && tellsLife(lines[at-1].text) {
		at--
	}
	if at < end && at > start+1 && isPost(lines[at-1].text) {
		return at - 1
	}
	return end
}

// profile takes the life of the writer off the end of the text: it names nobody but who
// signs, or says that it tells of the writer.
func (s *signature) profile() {
	n := len(s.a.Paragraphs) - 1
	if n < 2 || !tellsLife(s.a.Paragraphs[n].Text) {
		return
	}
	life := strings.TrimLeft(s.a.Paragraphs[n].Text, "*※◆▲■● ")
	if label, rest, ok := strings.Cut(life, ":"); ok && len(s.a.Authors) == 0 && isWriter(label) {
		who, _, _ := strings.Cut(strings.TrimSpace(rest), ". ")
		s.end.note(&textLine{text: who, num: s.lines[len(s.lines)-1].num}, byline.Slot, true)
		s.a.Authors = mergeAuthors(s.end.named)
	}
	if len(s.a.Authors) != 1 || s.a.Authors[0].Kind != article.Contributor || korean.HasTopic(life) && !strings.HasPrefix(life, s.a.Authors[0].Name) && !isWriter(life) {
		return
	}
	s.a.Paragraphs = s.a.Paragraphs[:n]
}

// isWriter tells a label of who wrote something at the start of s.
func isWriter(s string) bool {
	return strings.HasPrefix(s, "필자") || strings.HasPrefix(s, "글쓴이") || strings.HasPrefix(s, "저자")
}

// tellsLife tells a paragraph of a writer's life: two things that such say, or one where it
// says of whom in front.
func tellsLife(s string) bool {
	n := count(isWriter(strings.TrimLeft(s, "*※◆▲■● ")))
	for _, w := range [...]string{"태어나", "태어났", " 출생", " 졸업", "등단", "저서", "시집", "소설집", "산문집", "에세이집", "작품집", " 펴냈다", " 냈다", "재직", "역임", "박사", "수상"} {
		n += count(strings.Contains(s, w))
	}
	return n > 1
}
