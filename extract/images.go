package extract

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/gisa-go/gisa/article"
	"github.com/gisa-go/gisa/extract/internal/dom"
)

// lazySources are the attributes that hold a picture's address on pages that
// load it late, best first.
var lazySources = []string{"data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "src", "data-srcset", "srcset"}

// decoration are words in a picture's address that tell icons, buttons, ads and
// portraits of reporters.
var decoration = []string{"icon", "/ico_", "/ico/", "btn_", "/btn", "button", "banner", "logo", "blank.", "spacer", "1x1", "pixel",
	"loading", "transparent", "bullet", "profile", "/ad/", "/ads/", "reporter", "emoticon", "facebook", "twitter", "kakao"}

// contentImage resolves a picture's address and refuses icons, trackers, ads
// and reporters' portraits.
func (p *Page) contentImage(n *html.Node) (article.Image, bool) {
	src := ""
	for _, key := range lazySources {
		v := strings.TrimSpace(dom.Attr(n, key))
		if strings.HasSuffix(key, "srcset") {
			v, _, _ = strings.Cut(v, " ")
		}
		if v != "" && !strings.HasPrefix(v, "data:") {
			src = v
			break
		}
	}
	if src == "" || tiny(dom.Attr(n, "width")) || tiny(dom.Attr(n, "height")) {
		return article.Image{}, false
	}
	low := strings.ToLower(src)
	if _, rest, ok := strings.Cut(low, "//"); ok { // what the host is called is another matter
		_, low, _ = strings.Cut(rest, "/")
		low = "/" + low
	}
	for _, d := range decoration {
		if strings.Contains(low, d) {
			return article.Image{}, false
		}
	}
	return article.Image{URL: p.Absolute(src)}, true
}

// tiny tells a stated size of less than 60 pixels: an icon or a tracking pixel.
func tiny(size string) bool {
	if size == "" {
		return false
	}
	n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(size), "px"))
	return err == nil && n < 60
}
