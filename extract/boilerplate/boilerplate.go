// Package boilerplate tells the lines of a news page that are not its article.
package boilerplate

import "github.com/gisa-go/gisa/article"

// Kind says what a line, or the part of it under [Mark.Span], is.
type Kind int

const (
	None         Kind = iota // text
	Copyright                // ⓒ ... 무단전재 및 재배포 금지
	Related                  // 관련기사, 많이 본 뉴스
	Promotion                // ▶, ☞ lines, app and channel promotion
	Subscription             // 구독, 팔로우, newsletter prompts
	Share                    // share, print, font-size and comment buttons
	TipOff                   // 제보하기
	ReporterCard             // 기자의 다른 기사, 기자페이지
	Summary                  // AI summaries and their notices
	Translation              // translation notices
	Tags                     // #태그 lines
	Ad                       // advertisement markers
	Menu                     // menus, breadcrumbs, login, footer of the site
	Note                     // editor's note or correction: kept, as a note
	Caption                  // a caption or photo credit line
)

// Mark is what a line is and which part of it.
type Mark struct {
	Kind Kind
	Span article.Span
}

// Classify reads one line.
func Classify(line string) Mark { return Mark{} }
