package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
)

// inputs are texts of one kind and the charset they are in; "" is any but Korean.
type inputs struct {
	name, want string
	texts      [][]byte
}

var (
	who   = strings.Fields("시의회는 교육청은 상인회는 연구진은 소방본부는 노조는 구청은 법원은 환경단체는 은행은 보건소는 위원회는")
	where = strings.Fields("부산에서 전주에서 강릉에서 여수에서 세종에서 울산에서 도쿄에서 파주에서")
	when  = strings.Fields("지난해 올해 하반기에 어제 뒤늦게 처음으로 예정대로 또다시")
	what  = strings.Fields("조례안을 예산안을 보고서를 축제를 공연을 대책을 전세를 배추를 백신을 철도를 펜션을 쌀값을 햇과일을 꽃길을")
	did   = strings.Fields("발표했다. 미뤘다. 통과시켰다. 늘렸다. 줄였다. 검토한다. 뒤엎었다. 지켜봤다. 팔았다. 열었다.")
)

// foreign are sentences that must not be called Korean.
var foreign = map[string]string{
	"shift_jis":    "市議会は十四日、新しい条例案を可決したと発表した。図書館は夜九時まで利用できるようになる。",
	"euc-jp":       "気象庁によると、あすは全国的に雨が降る見込みです。野菜の値段が高くなりました。",
	"gbk":          "市议会十四日表示，新的条例草案已经获得通过。图书馆延长了开放时间，读者可以使用到晚上。",
	"big5":         "氣象部門預計，明天全國大部分地區將有降雨。負責人在接受採訪時說，目前還沒有最後決定。",
	"windows-1252": "Le conseil a adopté hier soir un nouveau règlement, après de longs débats à l’hôtel de ville.",
	"koi8-r":       "Городской совет принял новое постановление после долгих обсуждений.",
}

// cases makes n inputs of each kind, the same ones every time.
func cases(n int) []inputs {
	rng := rand.New(rand.NewPCG(7, 949))
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	sentence := func() string {
		return strings.Join([]string{pick(who), pick(when), pick(where), pick(what), pick(did)}, " ")
	}
	page := func(meta string) string {
		var b strings.Builder
		fmt.Fprintf(&b, "<!DOCTYPE html><html><head>%s<title>%s</title></head><body>\n", meta, sentence())
		for range 40 {
			fmt.Fprintf(&b, "<p class=\"text\">%s %s</p>\n<a href=\"/list?page=1\">more</a>\n", sentence(), sentence())
		}
		return b.String() + "</body></html>\n"
	}
	late := "<script>" + strings.Repeat("var a=[0,1,2];", 100) + `</script><meta charset="euc-kr">`
	drop := func(b []byte, n int) []byte {
		for range n {
			i := bytes.IndexByte(b, '\n') + rng.IntN(len(b)/2)
			b = append(b[:i:i], b[i+1:]...)
		}
		return b
	}
	makeAll := func(name, want string, f func() []byte) inputs {
		c := inputs{name: name, want: want}
		for range n {
			c.texts = append(c.texts, f())
		}
		return c
	}
	all := []inputs{
		makeAll("page in cp949, no meta", "euc-kr", func() []byte { return encode("euc-kr", page("")) }),
		makeAll("page in cp949, late meta", "euc-kr", func() []byte { return encode("euc-kr", page(late)) }),
		makeAll("page in cp949, meta says utf-8", "euc-kr", func() []byte { return encode("euc-kr", page("<meta charset=utf-8>")) }),
		makeAll("page in cp949, 1 byte dropped", "euc-kr", func() []byte { return drop(encode("euc-kr", page("")), 1) }),
		makeAll("page in cp949, 12 bytes dropped", "euc-kr", func() []byte { return drop(encode("euc-kr", page("")), 12) }),
		makeAll("page in utf-8, meta says euc-kr", "utf-8", func() []byte { return []byte(page("<meta charset=euc-kr>")) }),
		makeAll("page in utf-8, 12 bytes dropped", "utf-8", func() []byte { return drop([]byte(page("")), 12) }),
		makeAll("title in cp949", "euc-kr", func() []byte { return encode("euc-kr", pick(who)+" "+pick(what)+" "+pick(did)) }),
		makeAll("word in cp949", "euc-kr", func() []byte { return encode("euc-kr", pick(what)) }),
	}
	for _, name := range []string{"shift_jis", "euc-jp", "gbk", "big5", "windows-1252", "koi8-r"} {
		all = append(all, makeAll(name+" page, not Korean", "", func() []byte {
			return encode(name, "<html><body><p>"+strings.Repeat(foreign[name]+"\n", 2+rng.IntN(20)))
		}))
	}
	return all
}

// encode writes text in a charset. The texts are ours, so all of them can be.
func encode(name, text string) []byte {
	enc, err := htmlindex.Get(name)
	if err != nil {
		panic(err)
	}
	b, err := enc.NewEncoder().Bytes([]byte(text))
	if err != nil {
		panic(err)
	}
	return b
}
