package press

import "testing"

func TestIs(t *testing.T) {
	for name, want := range map[string]bool{
		"한겨레": true, "동아닷컴": true, "네이버 뉴스": true, "네이버뉴스": true, "naver": true, "NAVER": true, "Daum 뉴스": true, "한국경제TV": true,
		"한국 경제": false, "가상일보": false, "": false, "정치": false, "한겨레신문을": false,
	} {
		if got := Is(name); got != want {
			t.Errorf("Is(%q) = %v", name, got)
		}
	}
}

func TestIsSection(t *testing.T) {
	for word, want := range map[string]bool{
		"정치": true, "IT·과학": true, "IT/과학": true, "it&과학": true, "국회ㆍ정당": true, "국회 · 정당": true, "사회일반": true, "경제·산업": true, "정치/사회": true, "정치·홍길동": false, "Home": true,
		"정치인": false, "": false, "버스": false,
	} {
		if got := IsSection(word); got != want {
			t.Errorf("IsSection(%q) = %v", word, got)
		}
	}
}

func TestLooks(t *testing.T) {
	for word, want := range map[string]bool{
		"가상일보": true, "구로가상타임즈": true, "불교닷컴": true, "한겨레": true,
		"가짜뉴스": false, "뉴스": false, "포토뉴스": false, "가 일보": false, "일보": false, "아주긴이름을가진동네일보": false,
	} {
		if got := Looks(word); got != want {
			t.Errorf("Looks(%q) = %v", word, got)
		}
	}
}

func TestKey(t *testing.T) {
	for word, want := range map[string]string{"IT / 과학": "it·과학", "정치": "정치", "연예\u00a0ㆍ 스포츠": "연예·스포츠", "B&B": "b·b"} {
		if got := Key(word); got != want {
			t.Errorf("Key(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestSections(t *testing.T) {
	for _, s := range Sections() {
		if !IsSection(s) || s == "" {
			t.Errorf("%q is no section", s)
		}
	}
}
