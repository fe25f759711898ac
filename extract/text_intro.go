package extract

import (
	"strings"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/byline"
)

// introduced finds the writer of a contribution in the editors' introduction:
// "한빛당 정책연구소 자문위원인 홍길동 변호사가 보내온 글을 싣는다. <편집자>".
func introduced(list []article.Paragraph) (article.Author, bool) {
	for _, p := range list[:min(len(list), 2)] {
		if !introduces(p) {
			continue
		}
		words := strings.Fields(p.Text)
		for i := 0; i+1 < len(words); i++ {
			title := withoutParticle(words[i+1])
			if title == words[i+1] {
				continue
			}
			a, ok := contributor(words[i]+" "+title, words[i])
			if !ok || a.JobTitle != title {
				continue
			}
			a.Affiliations = postBefore(words[:i], words[i])
			return a, true
		}
	}
	return article.Author{}, false
}

// introduces tells an editors' paragraph that presents a text.
func introduces(p article.Paragraph) bool {
	has := func(any ...string) bool {
		for _, s := range any {
			if strings.Contains(p.Text, s) {
				return true
			}
		}
		return false
	}
	return has("편집자") && has("게재한", "게재합", "싣는", "싣습", "소개한", "소개합") && has("글을", "글이", "제언", "원고", "기고", "발제", "강연")
}

// postBefore reads the post before a name: "… 한빛당 정책연구소 자문위원인".
func postBefore(words []string, name string) []article.Affiliation {
	const longest = 4 // words
	if len(words) == 0 || !strings.HasSuffix(words[len(words)-1], "인") {
		return nil
	}
	for n := min(len(words), longest); n > 1; n-- {
		post := strings.TrimSuffix(strings.Join(words[len(words)-n:], " "), "인")
		if a, ok := contributor(name+" "+post, name); ok && len(a.Affiliations) > 0 {
			return a.Affiliations
		}
	}
	return nil
}

// contributor reads a name with what stands behind it.
func contributor(line, name string) (article.Author, bool) {
	by := byline.Parse(line, byline.Body)
	if by.Kind != byline.Byline || len(by.Credits) != 1 || without(line, by.Span) != "" {
		return article.Author{}, false
	}
	a := by.Credits[0]
	return a, a.Name == name && a.Kind == article.Contributor
}

// withoutParticle takes the particle off a title: 변호사가, 교수의.
func withoutParticle(s string) string {
	for _, p := range []string{"께서", "님이", "님의", "가", "이", "의"} {
		if rest, ok := strings.CutSuffix(s, p); ok && rest != "" {
			return rest
		}
	}
	return s
}
