// Package timestamp reads the printed and the machine-written times of Korean
// news pages.
//
// [Parse] takes a printed line ("입력 2023.02.08. 오전 6:00 수정 2023.02.08. 오전
// 6:10") and tells when the article appeared and changed; [Value] takes one
// machine-written value (a datetime attribute, JSON-LD, 14 digits). Times
// without a zone are Korea's. Nothing is invented: what is not stated stays
// zero and [article.Timestamp.Precision] says so. Times that are not the
// article's (a photo's date, the site's last edit, the press's registration)
// give nothing, and so does a date in running text.
//
//   - value.go: Value
//   - line.go: Parse and the verdict on a line
//   - scan.go: a line cut into times, labels and what else stands there
//   - beside.go: what may stand beside a time
//   - fits.go: which of the times may be the article's
//   - date.go, clock.go, stamp.go: a date, a time of day and its zone
//   - relative.go: "3시간 전"
//   - words.go: the tables of words
//   - zone.go: values that call Korean time UTC
package timestamp
