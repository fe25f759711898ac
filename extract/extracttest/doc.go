// Package extracttest holds extractors to what gisa promises, in the manner of
// [testing/fstest] and [testing/slogtest]: an outlet's author keeps pages with
// the articles expected of them and calls one function from a test.
//
//	var _ = flag.Bool("update", false, "rewrite the goldens")
//
//	func TestHanbit(t *testing.T) {
//		extracttest.RunDir(t, hanbit.Rules(), "testdata/hanbit")
//	}
//
// A folder holds cases: <case>.html (or .htm, or .txt for plain text) in the
// bytes the outlet serves, old pages in EUC-KR, with the golden <case>.json
// beside it. The golden is the article's JSON; that of a page which must be
// refused, such as a section list, is the error:
//
//	{"error": "not an article"}
//
// A page states its address as outlets do (canonical link, og:url), or as
// browsers save it: <!-- saved from url=(0027)https://www.hanbit.example/1 -->.
// Write prose and people yourself in the outlet's real markup: somebody else's
// articles do not belong into a repository.
//
// With the flag -update, which the test defines as above, [RunDir] and
// [RunAll] rewrite the goldens instead of comparing them; everything else is
// checked all the same. Read the change before you keep it.
//
// Beside the goldens the kit checks what holds of every article (times with a
// zone, names that are names, no captions or boilerplate among the paragraphs, a
// source for every field), that every selector finds something on some page,
// and that the article survives what happens to pages: another charset than
// declared, lost bytes, <br> for <p>, ads and boxes in the text, missing
// JSON-LD, an end that never came. [RunAll] and [Clashes] check outlets beside
// each other. All violations are reported at once, each with what to do about it.
//
//   - run.go: the functions a test calls, and the order of the checks
//   - golden.go: cases, goldens and their rewriting
//   - shape.go: what holds of every article
//   - rules.go, coverage.go, together.go: hosts, selectors, outlets beside outlets
//   - mutate.go, charset.go, cutoff.go, body.go: damaged pages, and what holds for them
package extracttest
