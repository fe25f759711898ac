package korean

import (
	"strings"
	"unicode/utf8"
)

// IsTold reports whether the sentence s, without its stop, says who said what or what
// is to come, or speaks to the reader (-습니다), as running text does. Captions say what
// is to be seen.
func IsTold(s string) bool {
	for _, e := range tellingEnds {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// tellingEnds are predicates of what no picture shows.
var tellingEnds = strings.Split("니다,밝혔다,말했다,전했다,설명했다,강조했다,덧붙였다,당부했다,예정이다,계획이다,방침이다,전망이다,알려졌다,기대된다,"+
	"나온다,쏠린다,주목된다,우려된다,중이다,커지고 있다,높아지고 있다,나오고 있다,늘고 있다,늘어나고 있다,제기되고 있다,일고 있다,잇따르고 있다,거세지고 있다", ",")

// HasTopic reports whether a word of the sentence s is its topic (시민들은 걷고 있다).
// Running text speaks of somebody; a caption shows somebody, as the subject (시민들이
// 걷고 있다): of 162 in the present tense none had a topic.
func HasTopic(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if isTopic(w) {
			return true
		}
	}
	return false
}

// isTopic reports whether w ends in the particle of a topic: 는 behind a vowel, 은
// behind a consonant. Verbs before a noun end the same way (보는 사람, 찾은 손님) and
// so do names (김정은).
func isTopic(w string) bool {
	stem := strings.TrimSuffix(strings.TrimSuffix(w, "는"), "은")
	last, _ := utf8.DecodeLastRuneInString(stem)
	switch {
	case len(stem) == len(w) || stem == "" || stem == "사진": // 사진은 …: a caption's words
		return false
	case !IsHangul(last): // KBS는, 강한별(55)은
		return true
	case (final(last) != 0) != strings.HasSuffix(w, "은"):
		return false
	case len(stem) == len("그"):
		return strings.Contains("그이시측군당", stem)
	}
	if head := strings.TrimSuffix(stem, "서"); head != stem { // 소방서는, but not 나서는, 골목에서는
		last, _ = utf8.DecodeLastRuneInString(head)
		return !strings.ContainsRune("에나어아앞맞", last)
	}
	if city := strings.TrimSuffix(stem, "시"); city != stem && city != "" { // 한빛시는, but not 하시는
		last, _ = utf8.DecodeLastRuneInString(city)
		return !strings.ContainsRune("하으오가주계드보되키리이다", last)
	}
	return !strings.ContainsRune(verbEnds, last) && !(strings.ContainsRune("정성영경승상동명", last) && Syllables(w) == 3 && IsName(w))
}

// verbEnds are syllables that verbs, adjectives and places (에는) end in before 는 and 은, and few
// nouns.
const verbEnds = "하되지치리오가나보주키기이라내에드쓰크끄트추두루우누꾸피비러르뜨으시려켜혀펴줘여커세네뛰쉬뀌쥐휘" +
	"찾받맡같많높젊넓낮맞잡닦먹앉얻놓쌓닫읽밝붉맑좁깊짧좋싫묻믿씻벗뽑꼽굽꺾굵얇옅짙젖찢잊맺늦낡숨꽂쫓덮갚엎짚깎섞볶겪엮묶끓않"

// final gives which consonant the syllable r ends in, in Unicode's order of them (28 to a
// vowel), 0 for none.
func final(r rune) rune { return (r - '가') % 28 }
