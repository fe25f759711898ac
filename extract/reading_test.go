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
