package extracttest

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// body gives the element with the running text: the extractor's, else the one
// around the first and last paragraph. It is nil where the text is in no
// element, as in embedded state.
func (m *mutant) body(root *html.Node) *extract.Body {
	pieces, err := m.kit.x.Extract(extract.NewPage(root, ""))
	if err == nil && pieces.Body != nil && len(pieces.Body.Nodes) > 0 && under(pieces.Body.Nodes[0], root) {
		b := *pieces.Body
		b.Nodes = nil
		for _, n := range pieces.Body.Nodes {
			if n.DataAtom == atom.P { // a rule for each line: look at what holds them
				n = n.Parent
			}
			if !slices.Contains(b.Nodes, n) {
				b.Nodes = append(b.Nodes, n)
			}
		}
		return &b
	}
	first, last := m.paragraphNodes(root)
	if first == nil || last == nil {
		return nil
	}
	for n := first.Parent; n != nil; n = n.Parent {
		if under(last, n) {
			return &extract.Body{Nodes: []*html.Node{n}}
		}
	}
	return nil
}

// paragraphNodes finds the text nodes of the first and the last paragraph.
func (m *mutant) paragraphNodes(root *html.Node) (first, last *html.Node) {
	all := squeezedParagraphs(m.s.got)
	if len(all) == 0 {
		return nil, nil
	}
	head := func(s string) string { r := []rune(s); return string(r[:min(len(r), 20)]) }
	start, end := head(all[0]), head(all[len(all)-1])
	for n := range root.Descendants() {
		if n.Type != html.TextNode || n.Parent == nil || slices.Contains([]atom.Atom{atom.Script, atom.Title, atom.Style}, n.Parent.DataAtom) {
			continue
		}
		s := squeeze(n.Data)
		if start != "" && strings.Contains(s, start) {
			first = n
		}
		if end != "" && strings.Contains(s, end) {
			last = n
		}
	}
	return first, last
}

func under(n, root *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == root {
			return true
		}
	}
	return false
}

// lineBreaks writes the lines of the body with <br> for blocks, and the other
// way round: the paragraphs stay the same.
func (m *mutant) lineBreaks() {
	want := m.must("as it is", render(m.tree()))
	for _, c := range []struct {
		what   string
		change func(n *html.Node, special map[*html.Node]bool)
	}{
		{"<br> for <p>", breaksForBlocks},
		{"<p> for <br>", blocksForBreaks},
	} {
		root := m.tree()
		b := m.body(root)
		if b == nil {
			return
		}
		special := map[*html.Node]bool{}
		for _, n := range slices.Concat(b.Drop, b.Captions, b.Headings, b.Deck) {
			special[n] = true
		}
		for _, n := range b.Nodes {
			c.change(n, special)
		}
		m.sameText(c.what, want, m.must(c.what, render(root)))
	}
}

// breaksForBlocks unwraps plain paragraphs below n and puts <br> around them.
func breaksForBlocks(n *html.Node, special map[*html.Node]bool) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case special[c] || c.Type != html.ElementNode:
		case isPlainLine(c):
			n.InsertBefore(br(), c)
			for c.FirstChild != nil {
				g := c.FirstChild
				c.RemoveChild(g)
				n.InsertBefore(g, c)
			}
			n.InsertBefore(br(), c)
			n.RemoveChild(c)
		case dom.IsBlock(c) && !isPicture(c):
			breaksForBlocks(c, special)
		}
		c = next
	}
}

// isPlainLine tells a paragraph whose markup says nothing more: <p> or <div>
// without class, id or look, with inline content only.
func isPlainLine(n *html.Node) bool {
	if n.DataAtom != atom.P && n.DataAtom != atom.Div {
		return false
	}
	for _, a := range n.Attr {
		if a.Key != "align" && !(a.Key == "style" && strings.HasPrefix(strings.TrimSpace(a.Val), "text-align") && strings.Count(a.Val, ":") == 1) {
			return false
		}
	}
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && (dom.IsBlock(d) || d.DataAtom == atom.Img) {
			return false
		}
	}
	return true
}

// blocksForBreaks wraps what stands between <br> below n into <p>.
func blocksForBreaks(n *html.Node, special map[*html.Node]bool) {
	broken := false
	for c := range n.ChildNodes() {
		broken = broken || c.DataAtom == atom.Br
	}
	var p *html.Node
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case dom.IsBlock(c) || special[c] && p == nil && endsLine(next):
			p = nil // what a rule names keeps its place, so that the rule still finds it
			if !special[c] && !isPicture(c) && c.DataAtom != atom.P {
				blocksForBreaks(c, special)
			}
		case p == nil && c.Type == html.TextNode && strings.TrimSpace(c.Data) == "":
		case !broken || n.DataAtom == atom.P || c.Type == html.CommentNode:
		case c.DataAtom == atom.Br:
			n.RemoveChild(c)
			p = nil
		default:
			if p == nil {
				p = &html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}
				n.InsertBefore(p, c)
			}
			n.RemoveChild(c)
			p.AppendChild(c)
		}
		c = next
	}
}

// endsLine tells that no more text of the line stands at n or behind it.
func endsLine(n *html.Node) bool {
	for ; n != nil; n = n.NextSibling {
		if n.DataAtom == atom.Br || dom.IsBlock(n) {
			return true
		}
		if n.Type == html.ElementNode || strings.TrimSpace(n.Data) != "" && n.Type == html.TextNode {
			return false
		}
	}
	return true
}

func br() *html.Node { return &html.Node{Type: html.ElementNode, Data: "br", DataAtom: atom.Br} }

func isPicture(n *html.Node) bool { return n.DataAtom == atom.Figure || n.DataAtom == atom.Table }

// intruders are put into the text; none of them is part of it. The bare ones
// carry no mark but their words and stand behind the text, as on real pages.
var intruders = []struct {
	name, html, caption string
	bare                bool
}{
	{name: "an ad", html: `<div class="ad_wrap"><ins class="adsbygoogle"></ins><a href="https://ad.example/1">한정 특가 지금 바로 확인하기</a></div>`},
	{name: "an ad script", html: `<div><script>document.write("광고 문구가 들어가는 곳입니다.")</script><iframe src="https://ad.example/2"></iframe></div>`},
	{name: "a hidden note", html: `<div style="display:none">이 문장은 화면에 보이지 않습니다.</div>`},
	{name: "a related box", html: `<div class="related_article"><strong>관련기사</strong><ul><li><a href="/1">가람시, 새 도서관 내달 문 연다</a></li><li><a href="/2">도담군 겨울 장터 새 단장</a></li></ul></div>`},
	{name: "a share bar", html: `<div class="sns_share"><a href="#">페이스북</a> <a href="#">트위터</a> <a href="#">카카오톡</a></div>`},
	{name: "related lines", html: `<p>[관련기사]</p><p><a href="/1">가람시, 새 도서관 내달 문 연다</a></p><p><a href="/2">도담군 겨울 장터 새 단장</a></p>`, bare: true},
	{name: "a copyright line", html: `<p>&lt;저작권자 ⓒ 가람통신, 무단전재 및 재배포 금지&gt;</p>`, bare: true},
	{name: "a figure", html: `<figure><img src="https://img.example/photo/new.jpg" width="640" height="400"><figcaption>새 단장을 마친 도담군 겨울 장터. 가람통신</figcaption></figure>`, caption: "새 단장을 마친 도담군 겨울 장터. 가람통신"},
	{name: "a picture table", html: `<table><tr><td><img src="https://img.example/photo/new.jpg" width="640" height="400"></td></tr><tr><td>▲ 새 단장을 마친 도담군 겨울 장터. (사진=가람통신)</td></tr></table>`, caption: "▲ 새 단장을 마친 도담군 겨울 장터. (사진=가람통신)"},
}

// injected puts ads, boxes and pictures into the body: the paragraphs stay the
// same, and a caption goes to its picture.
func (m *mutant) injected() {
	want := m.must("as it is", render(m.tree()))
	if want == nil {
		return
	}
	for _, in := range intruders {
		root := m.tree()
		_, last := m.paragraphNodes(root)
		b := m.body(root)
		if b == nil || last == nil {
			return
		}
		// Beside the last paragraph, as a child of what holds them all.
		i := slices.IndexFunc(b.Nodes, func(n *html.Node) bool { return under(last, n) })
		if i < 0 {
			return
		}
		holder, at := b.Nodes[i], last
		for at.Parent != holder {
			at = at.Parent
		}
		if dom.IsBlock(at) && len(want.Paragraphs) > 1 { // as deep as the paragraphs stand
			for onlyChild(at) {
				at = at.FirstChild
			}
			holder = at.Parent
		}
		if in.bare {
			for at = at.NextSibling; at != nil && !dom.IsBlock(at) && at.DataAtom != atom.Br; {
				at = at.NextSibling
			}
		} else if !dom.IsBlock(at) { // before its line, not in the middle of it
			for at.PrevSibling != nil && !dom.IsBlock(at.PrevSibling) && at.PrevSibling.DataAtom != atom.Br {
				at = at.PrevSibling
			}
		}
		nodes, err := html.ParseFragment(strings.NewReader(in.html), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
		if err != nil {
			continue
		}
		for _, n := range nodes {
			holder.InsertBefore(n, at)
		}
		got := m.must(in.name, render(root))
		m.sameText(in.name, want, got)
		if got != nil && in.caption != "" {
			m.ownCaptions(in.name, in.caption, want, got)
		}
	}
}

// onlyChild tells a block whose only content is one more block.
func onlyChild(n *html.Node) bool {
	return n.FirstChild != nil && n.FirstChild == n.LastChild && n.FirstChild.Type == html.ElementNode && dom.IsBlock(n.FirstChild) && n.DataAtom != atom.Table
}

// ownCaptions checks that a new picture leaves the others' captions alone.
func (m *mutant) ownCaptions(what, caption string, want, got *article.Article) {
	captions := func(a *article.Article) (out []string) {
		for _, i := range a.Images {
			if squeeze(i.Caption) != squeeze(caption) {
				out = append(out, i.Caption)
			}
		}
		return slices.DeleteFunc(out, func(s string) bool { return s == "" })
	}
	if w, g := captions(want), captions(got); !slices.Equal(w, g) {
		m.fail("%s: the other pictures' captions change from %q to %q", what, w, g)
	}
}
