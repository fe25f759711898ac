package loosejson

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// show writes a value in a short notation of its own, keys in order.
func show(v Value) string {
	switch v.Kind {
	case Null:
		return "null"
	case String:
		return fmt.Sprintf("%q", v.Text)
	case Name:
		return "<" + v.Text + ">"
	case Array, Object:
		var parts []string
		for _, item := range v.Items {
			s := show(item)
			if v.Kind == Object {
				s = item.Key + "=" + s
			}
			parts = append(parts, s)
		}
		if v.Kind == Object {
			return "{" + strings.Join(parts, " ") + "}"
		}
		return "[" + strings.Join(parts, " ") + "]"
	}
	return v.Text
}

func TestParse(t *testing.T) {
	tests := []struct{ name, in, want, rest string }{
		{"plain", `{"a":"가","b":[1,-2.5e3,true,null]}`, `{a="가" b=[1 -2.5e3 true null]}`, ""},
		{"raw control characters", "{\"a\":\"한 줄\n두\t줄\"}", `{a="한 줄\n두\t줄"}`, ""},
		{"trailing and doubled commas", `{"a":[1,2,,],,"b":2,}`, `{a=[1 2] b=2}`, ""},
		{"no value", `{"width": , "height": }`, `{width=null height=null}`, ""},
		{"repeated key", `{"image":"1.jpg","image":"2.jpg"}`, `{image="1.jpg" image="2.jpg"}`, ""},
		{"bare date", `{"datePublished": 2024-03-05}`, `{datePublished=2024-03-05}`, ""},
		{"CDATA in comments", "//<![CDATA[\n{\"a\":1}\n//]]>", `{a=1}`, "\n//]]>"},
		{"CDATA on one line", `//<![CDATA[ {"a":1} //]]>`, `{a=1}`, " //]]>"},
		{"HTML comment", "<!-- {\"a\":1 /* 설명 */ } -->", `{a=1}`, " -->"},
		{"byte order mark", "\uFEFF{\"a\":1}", `{a=1}`, ""},
		{"escapes", `{"a":"\uac00\u003cb\u003e\/\ud83d\ude00\'\x41"}`, `{a="가<b>/😀'A"}`, ""},
		{"lone surrogate", `{"a":"\ud83d!"}`, "{a=\"\uFFFD!\"}", ""},
		{"page behind it", `{"a":1}</head><body>{`, `{a=1}`, `</head><body>{`},
	}
	for _, tt := range tests {
		v, rest, err := Parse(tt.in)
		if err != nil || show(v) != tt.want || rest != tt.rest {
			t.Errorf("%s: Parse(%q) = %s, %q, %v; want %s, %q", tt.name, tt.in, show(v), rest, err, tt.want, tt.rest)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for in, want := range map[string]error{
		``:                    ErrSyntax,
		`제목`:                  ErrSyntax,
		`{"a": {{ title }} }`: ErrSyntax,
		`{"a":"그는 "안 된다"고 말했다"}`: ErrSyntax,
		`{"a":1`:                              ErrSyntax,
		`{"a":"끝이 없는`:                         ErrSyntax,
		strings.Repeat("[", MaxDepth+2):       ErrDeep,
		"[" + strings.Repeat("1,", MaxValues): ErrMany,
	} {
		if v, _, err := Parse(in); !errors.Is(err, want) {
			t.Errorf("Parse(%.40q) = %s, %v; want %v", in, show(v), err, want)
		}
	}
}

func TestRepair(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"quotes in a headline", `{"headline":"시장 "안 된다" 선 긋기","x":1}`, `{headline="시장 \"안 된다\" 선 긋기" x=1}`},
		{"quotes with a comma", `{"headline":"위원장 "검토", "보류" 엇갈려","x":"y"}`, `{headline="위원장 \"검토\", \"보류\" 엇갈려" x="y"}`},
		{"quotes at the end", `{"headline":"장관 "곧 발표"","x":1}`, `{headline="장관 \"곧 발표\"" x=1}`},
		{"quotes in a list", `{"k":["하나","둘 "셋" 넷"]}`, `{k=["하나" "둘 \"셋\" 넷"]}`},
		{"missing comma", "{\"a\":\"가\"\n\"b\":\"나\"}", `{a="가" b="나"}`},
		{"cut off", `{"a":{"b":"가나`, `{a={b="가나"}}`},
		{"still good", `{"a":["b",{"c":"d"}]}`, `{a=["b" {c="d"}]}`},
	}
	for _, tt := range tests {
		v, _, err := Repair(tt.in)
		if err != nil || show(v) != tt.want {
			t.Errorf("%s: Repair(%q) = %s, %v; want %s", tt.name, tt.in, show(v), err, tt.want)
		}
	}
}

func TestParseJS(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"bare keys and quotes", `{title:'제목 "가"', body: ` + "`<p>나</p>`" + `, n: 3}; x()`, `{title="제목 \"가\"" body="<p>나</p>" n=3}`},
		{"expressions", `{d: new Date(2024, 1, "}"), f: function(a){ return {b:1}; }, t: "끝"}`, `{d=null f=null t="끝"}`},
		{"joined strings", `{t: "가" + '나' + x, u: "다".trim()}`, `{t="가나" u="다"}`},
		{"names", `{a: b, c: !0, ...rest, m() { return 1 }, s}`, `{a=<b> c=null =null m=null s=null}`},
		{"cut off", `{a: ["가", "나`, `{a=["가" "나"]}`},
	}
	for _, tt := range tests {
		v, _, err := ParseJS(tt.in)
		if err != nil || show(v) != tt.want {
			t.Errorf("%s: ParseJS(%q) = %s, %v; want %s", tt.name, tt.in, show(v), err, tt.want)
		}
	}
	if v, rest, err := ParseArgs(`"가", 2, {a:[1]}));x`); err != nil || show(v) != `["가" 2 {a=[1]}]` || rest != ");x" {
		t.Errorf("ParseArgs = %s, %q, %v", show(v), rest, err)
	}
	if _, _, err := ParseJS(`{a: 1]`); End(err) != 5 {
		t.Errorf("End of %v = %d; want 5", err, End(err))
	}
}

func TestValue(t *testing.T) {
	v, _, _ := Parse(`{"Image":["a","b"],"image":"c","n":7}`)
	if got := len(v.All("image")); got != 3 {
		t.Errorf("All(image) gives %d values; want 3", got)
	}
	if got := v.Get("N").Scalar(); got != "7" {
		t.Errorf("Get(N) = %q; want 7", got)
	}
	if got := v.Get("x").Kind; got != Null {
		t.Errorf("Get(x) is of kind %v; want Null", got)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a":["가\u00e9",1,]}`, `<!--{"a":"b "c", "d" e"}-->`, `{a:'b'+"c",d(){},...e,f:/"/}`, `[{,}]`, `{"\ud83d\ude00\u{1f600}":1`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, read := range []func(string) (Value, string, error){Parse, Repair, ParseJS, ParseArgs} {
			_, rest, err := read(s)
			if err == nil && !strings.HasSuffix(s, rest) {
				t.Errorf("rest %q is no end of %q", rest, s)
			}
			if end := End(err); end < 0 || end > len(s) {
				t.Errorf("reading %q ended at %d", s, end)
			}
		}
	})
}

// BenchmarkLinear shows that the worst inputs cost no more a byte when they are
// ten times longer.
func BenchmarkLinear(b *testing.B) {
	for _, unit := range []string{`"a" `, `",  "`, `{"a":"b "c",`, `\u0020`, `/*`, "[{,"} {
		for _, n := range []int{10_000, 100_000} {
			s := `{"x":"` + strings.Repeat(unit, n/len(unit))
			b.Run(fmt.Sprintf("%q/%d", unit, n), func(b *testing.B) {
				b.SetBytes(int64(len(s)))
				for b.Loop() {
					Repair(s)
					ParseJS(s)
				}
			})
		}
	}
}
