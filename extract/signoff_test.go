package extract

import (
	"strings"
	"testing"
)

func TestSignOff(t *testing.T) {
	for line, want := range map[string]string{
		"KBS 뉴스 서가람입니다.":                "서가람 KBS",
		"MBC뉴스 윤하늬입니다.":                 "윤하늬 MBC",
		"지금까지 국회에서 YTN 한바다이었습니다.":       "한바다 YTN",
		"TV조선 문다솔입니다.":                  "문다솔 TV조선",
		"SBS Biz 백이든입니다.":               "백이든 SBS Biz",
		"JTBC 오새봄였습니다":                  "오새봄 JTBC",
		"YTN 원누리[nuri@ytn.co.kr]입니다.":   "원누리 YTN nuri@ytn.co.kr",
		"YTN 원누리 (nuri@ytn.co.kr) 입니다.": "원누리 YTN nuri@ytn.co.kr",
		"가람방송 서가람입니다.":                  "서가람 가람방송",
		"GBS뉴스 서가람입니다.":                 "서가람 GBS",
		"오늘의 뉴스 특집입니다.":                 "",
		"YTN 원누리[문화부]입니다.":              "",
		"가장 많이 본 방송은 KBS입니다.":           "",
		"KBS 뉴스 특집입니다.":                 "",
		"그가 처음 찾은 곳은 가람시청입니다.":          "",
		"첫차를 기다린 사람은 서가람입니다.":           "",
		"KBS 뉴스 서가람 기자가 현장에 다녀왔습니다.":    "",
		"": "",
	} {
		got := ""
		if a, ok := signOff(line); ok {
			got = strings.TrimSpace(a.Name + " " + a.Affiliations[0].Organization + " " + a.Email)
		}
		if got != want {
			t.Errorf("signOff(%q) = %q, want %q", line, got, want)
		}
	}
}

func TestHandedOver(t *testing.T) {
	for line, want := range map[string]string{
		"한가람 기자입니다.":                      "한가람 기자",
		"한가람 기자의 보도입니다.":                  "한가람 기자",
		"한가람 기자가 취재했습니다.":                 "한가람 기자",
		"골목에 문을 연 작은 책방을 한가람 기자가 다녀왔습니다.": "한가람 기자",
		"가람시청에서 한가람 기자가 전해드립니다.":          "한가람 기자",
		"시장은 한가람 기자가 그날 골목에서 오랫동안 만났습니다.": "",
		"밤사이 사건 소식, 한가람 기자입니다.":           "한가람 기자",
		"한가람 기자의 보돕니다.":                   "한가람 기자",
		"한가람 기자는 어제 가람시에 있었습니다.":          "",
		"그를 만난 사람은 한가람 기자입니다.":            "",
		"가람시청에서 만난 이는 다름 아닌 한가람 기자입니다":    "",
	} {
		got := ""
		if a, ok := handedOver(line); ok {
			got = a.Name + " " + a.JobTitle
		}
		if got != want {
			t.Errorf("handedOver(%q) = %q, want %q", line, got, want)
		}
	}
}
