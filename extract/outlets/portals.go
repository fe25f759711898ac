package outlets

import "github.com/gisa-go/gisa/extract"

// portals are the sites that republish the press, and the government's.
func portals() []*extract.Rules {
	return []*extract.Rules{naver(), daum(), nate(), zum(), koreakr()}
}
