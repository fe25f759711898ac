package boilerplate

import (
	"strings"
	"unicode/utf8"

	"github.com/gisa-go/gisa/extract/internal/korean"
)

// sentence is a phrase that gives a line away wherever a word starts with it.
type sentence struct {
	text string // without blanks, lower case
	then string // must follow in the line too, "" for none
	kind Kind
	// notice is true for a phrase that no running text holds; others need a
	// prompt at the end of the line.
	notice bool
	first  bool // only at the start of the line
	// self is true for the words before what a notice says of the article, which
	// tells its kind.
	self bool
}

// phrase looks for a known phrase at the start of every word of t (a script's end
// is a word's: …@garam.example저작권자) and gives its kind and where the boilerplate
// starts: the line's start, or behind the last sentence before it.
func phrase(t string) (Kind, int) {
	if isSpeech(t) {
		return None, 0
	}
	from := 0
	if len(t) > 2*maxChrome { // a long paragraph: only what is glued to its end
		from = runeStart(t, len(t)-maxChrome)
	}
	end := unread
	const other, latin, hangul = 0, 1, 2
	last := other
	for i := from; i < len(t); {
		r, n := utf8.DecodeRuneInString(t[i:])
		script := other
		if korean.IsHangul(r) {
			script = hangul
		} else if isLatin(t[i]) {
			script = latin
		}
		if script == other || script != last {
			if kind, at := phraseAt(t, i, &end); kind != None {
				return kind, at
			}
		}
		last = script
		i += n
	}
	return None, 0
}

// isSpeech reports whether the whole of t stands in quotation marks.
func isSpeech(t string) bool {
	return strings.HasPrefix(t, "“") && strings.HasSuffix(t, "”") || len(t) > 1 && t[0] == '"' && t[len(t)-1] == '"'
}

// runeStart gives the first start of a character at or behind i.
func runeStart(t string, i int) int {
	for i < len(t) && !utf8.RuneStart(t[i]) {
		i++
	}
	return i
}

// phraseAt looks for a phrase that starts at i.
func phraseAt(t string, i int, ending *ending) (Kind, int) {
	r, _ := utf8.DecodeRuneInString(t[i:])
	if !starts.has(lower(r)) {
		return None, 0
	}
	for _, s := range sentences[lower(r)] {
		n := matchSpaced(t[i:], s.text)
		if n == 0 || s.then != "" && !strings.Contains(t[i+n:], s.then) || s.first && hasLetter(t[:i]) || goesOn(s.text, t[i+n:]) || quoted(t, i) {
			continue
		}
		if s.self {
			if s.kind = ofItself(t[i+n:]); s.kind == None {
				continue
			}
		}
		if *ending == unread {
			*ending = endingOf(t)
		}
		switch {
		case s.kind == Copyright && !s.notice:
			if !forbids(t[i:]) {
				continue
			}
		case !s.notice && *ending != prompt:
			continue
		}
		at := start(t, i, s.kind)
		switch {
		case len(t)-at > maxChrome:
			continue
		case s.kind == Note:
			at = 0 // what is noted belongs to it
		case s.kind == Promotion && strings.Contains(t[at:], "구독"):
			return Subscription, at
		}
		return s.kind, at
	}
	return None, 0
}

func hasLetter(t string) bool {
	return strings.IndexFunc(t, func(r rune) bool { return korean.IsHangul(r) || r < utf8.RuneSelf && isLatin(byte(r)) }) >= 0
}

// goesOn reports whether the sentence a phrase ends in is quoted by what
// follows: “…합니다”라고, …합니다라는.
func goesOn(text, rest string) bool {
	if !strings.HasSuffix(text, "니다") && !strings.HasSuffix(text, "세요") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, ".\"'”’"))
	return korean.IsHangul(r)
}

// quoted reports whether what stands at i is somebody's words or a name: a
// quotation that opens before it closes with a particle behind it (“…”라는 글).
func quoted(t string, i int) bool {
	if i > maxChrome {
		t, i = t[i-maxChrome:], maxChrome
	}
	for _, q := range [...][2]string{{"“", "”"}, {"‘", "’"}, {"\"", "\""}, {"'", "'"}} {
		open := strings.LastIndex(t[:i], q[0])
		if open < 0 || q[0] != q[1] && strings.Contains(t[open:i], q[1]) || q[0] == q[1] && strings.Count(t[:i], q[0])%2 == 0 {
			continue
		}
		if shut := strings.Index(t[i:], q[1]); shut >= 0 {
			r, _ := utf8.DecodeRuneInString(t[i+shut+len(q[1]):])
			return korean.IsHangul(r)
		}
	}
	return false
}

// ending is how a line ends.
type ending int

const (
	unread ending = iota
	prompt        // as somebody who wants something: …하세요, …하기, an address
	other
)

// endingOf tells how t ends.
func endingOf(t string) ending {
	if strings.HasSuffix(t, "!") || strings.HasSuffix(t, "~") {
		return prompt
	}
	last := strings.TrimRight(t, ".!~^*♥☞▶>)]\"'”’ ")
	for _, e := range [...]string{"세요", "하기", "보기", "가기", "받기", "만나기", "클릭", "추가", "신청", "다운로드", "구독", "좋아요", "부탁드립니다", "팔로우", "검색", "기사제보"} {
		if strings.HasSuffix(last, e) {
			return prompt
		}
	}
	word := last[strings.LastIndexByte(last, ' ')+1:]
	if strings.Contains(word, "@") || strings.Contains(word, "http") || strings.Contains(word, "www.") || isPhone(word) {
		return prompt
	}
	return other
}

// plainProse reports whether t ends as running text does (…했다.): prompts and
// notices end in -니다, -세요 or a noun.
func plainProse(t string) bool {
	t = strings.TrimRight(t, "\"'”’)]")
	return strings.HasSuffix(t, "다.") && !strings.HasSuffix(t, "니다.")
}

// start gives where the boilerplate starts whose phrase stands at i: with its
// sentence, or at the mark that opens it (ⓒ, ▶, a bracket) where text or a
// byline stands before that.
func start(t string, i int, kind Kind) int {
	at, openers := sentenceStart(t, i), arrows
	if kind == Copyright {
		if strings.HasPrefix(t, "ⓒ") || strings.HasPrefix(t, "©") || strings.HasPrefix(strings.ToLower(t[:min(len(t), len("(c)"))]), "(c)") {
			return 0
		}
		openers = owners
	}
	mark, opened := i, kind == Copyright
	if k := strings.IndexAny(t[at:i], openers); k >= 0 {
		mark, opened = at+k, true
	}
	mark = at + len(strings.TrimRight(t[at:mark], opening))
	before := t[at:mark]
	if before == "" || kind == ReporterCard || !signed(before) && (at == 0 || !opened) {
		return at
	}
	return mark
}

// signed reports whether t may be a byline: an address, or a job title at its
// end.
func signed(t string) bool { return signedBy(t) != korean.NoRole }

// reporter reports whether t may be the byline of one of the press.
func reporter(t string) bool { return signedBy(t) == korean.Reporter }

// signedBy says in what capacity the one whose byline t may be writes.
func signedBy(t string) korean.Role {
	if strings.Contains(t, "@") {
		return korean.Reporter
	}
	t = strings.TrimRight(t, " )]>.")
	word := t[strings.LastIndexAny(t, " =/·")+1:]
	if _, _, glued := korean.SplitGlued(word); glued {
		return korean.Reporter
	}
	return korean.JobTitle(word)
}

// What opens a prompt, a copyright line, and what may stand before either.
const (
	arrows  = "▶▷►☞➤■▣※◎"
	owners  = "ⓒ©[<〈＜"
	opening = " <[(〈＜「※*-\"“‘'"
)

// sentenceStart gives where the sentence that holds i starts: behind the last
// full stop before it, 0 where there is none. It looks back no further than
// boilerplate is long.
func sentenceStart(t string, i int) int {
	for j := i; j > max(0, i-maxChrome-1); {
		j--
		switch t[j] {
		case '.', '?', '!':
			if j+1 < len(t) && t[j+1] == '.' || j > 0 && t[j-1] == '.' || j > 0 && t[j-1] < utf8.RuneSelf {
				continue // an ellipsis, an address, a number
			}
			return len(t) - len(strings.TrimLeft(t[j+1:], "\"'”’)"))
		}
	}
	return 0
}

// runeSet is a set of characters of the Basic Multilingual Plane.
type runeSet [1024]uint64

func setOf(s string) *runeSet {
	var set runeSet
	for _, r := range s {
		set.add(r)
	}
	return &set
}

func (s *runeSet) add(r rune) { s[r>>6&1023] |= 1 << (r & 63) }

func (s *runeSet) has(r rune) bool { return r < 1<<16 && s[r>>6&1023]&(1<<(r&63)) != 0 }
