package outlets

import "github.com/gisa-go/gisa/extract"

func ddaily() *extract.Rules {
	r := wcmsOutlet("ddaily", "디지털데일리", "ddaily.co.kr", mediaOnOld())
	r.Aliases = []string{"Digital Daily"}
	return r
}
