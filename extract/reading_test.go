package extract

import "testing"

func TestCreditOf(t *testing.T) {
	for _, c := range []struct{ caption, want string }{
		{"솔빛항의 아침. 사진=한빛일보", "한빛일보"},
		{"솔빛항의 아침. (사진=한빛일보)", "한빛일보"},
		{"▲ 솔빛항의 아침 ⓒ한빛일보(나누리)", "한빛일보(나누리)"},
		{"솔빛항의 아침 [사진=나누리 기자].", "나누리 기자"},
		{"솔빛항의 아침 /한빛일보", "한빛일보"},
		{"솔빛항의 아침. 가람시 제공", "가람시"},
		{"솔빛항의 아침 <가람시 제공>", "가람시"},
		{"솔빛항의 아침.", ""},
	} {
		if got := creditOf(c.caption); got != c.want {
			t.Errorf("%q: got %q, want %q", c.caption, got, c.want)
		}
	}
}

func TestNamesSource(t *testing.T) {
	for line, want := range map[string]bool{
		"가람은행이 돌봄 적금을 내놨다. /가람은행":   true,
		"밤 장이 열린 나래시장이다.  /나래시 상인회": true,
		"밤 장에 사람들이 모였다. /나래 상인회":    true,
		"값은 1.5배/2배로 올랐다.":          false,
		"길이 1.2㎞/하루":                false,
		"자세한 것은 누리집에 있다. /a/b.html": false,
		"가람은행이 돌봄 적금을 내놨다.":         false,
		"가람은행이 적금을 내놨다. /":          false,
	} {
		if got := namesSource(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
