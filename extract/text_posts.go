package extract

import (
	"strings"

	"github.com/gisa-go/gisa/extract/boilerplate"
	"github.com/gisa-go/gisa/extract/internal/oneof"
)

// weighPosts weighs the lines of a list of appointments, which has no sentences and
// is an article's whole text: what the people rise to stands behind ◇, who they are
// behind ▲.
func weighPosts(lines []textLine) {
	listed, named := 0, false
	for i := range lines {
		l := &lines[i]
		if listsPosts(l) {
			listed += max(1, strings.Count(l.text, "▲"), strings.Count(l.text, "△"))
		}
		named = named || l.runes <= longLine && (strings.Contains(l.text, "인사]") || strings.Contains(l.text, "인사>") || l.text == "인사" || strings.ContainsRune("◇◆○■<", firstRune(l.text)) && oneof.Ends(strings.TrimRight(l.text, "> "), moves...))
	}
	if listed < 2 || !named {
		return
	}
	for i := range lines {
		if l := &lines[i]; listsPosts(l) {
			l.listed = true
			l.weight = max(l.weight, l.runes, leastBody)
		}
	}
}

// moves are what an appointment may be.
var moves = []string{"승진", "전보", "임용", "발령", "전입", "전출", "파견", "승급", "보임", "선임", "신규채용", "퇴직", "복직", "공로연수", "직무대리"}

// listsPosts tells a line of such a list.
func listsPosts(l *textLine) bool {
	return (l.mark == boilerplate.None || l.mark == boilerplate.Caption) && !l.timed && strings.ContainsRune("◇◆○■▲△▶", firstRune(l.text)) && !endsSentence(l.text)
}
