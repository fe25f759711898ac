package extract

import (
	"slices"
	"strings"
	"testing"
)

func TestCells(t *testing.T) {
	for _, tt := range []string{
		"발행 2024.03.12 09:47|한도담 기자",
		"입력 2024.03.12 09:47수정 2024.03.12 10:12|한도담 기자",
		"2024.03.12 09:47|원문보기",
		"24-03-12 09:47:34|폰트크기",
		"한도담 기자|2024. 3. 12. 09:47|URL 복사",
		"한도담 기자|공개 2024-03-12 09:47:00",
		"한도담 기자|백이슬 기자|구독",
		"한도담 기자dodam@hanbit.co.kr|기자 페이지 구독",
		"산업통상자원부|2024.03.12",
		// one thing
		"입력 2024.03.12 09:47에서 고침",
		"입력2024.03.12. 오전 9:47",
		"기사입력2024-03-12 09:47",
		"문의 dodam@hanbit.co.kr로 보내면 된다.",
		"한도담 기자단이 골목을 찾았다.",
		"가온시가 펴낸 책 '골목2024.03.12'이 나왔다",
		"시는 12일 09:47에 문을 열었다.",
		"",
	} {
		want := strings.Split(tt, "|")
		if got := cells(strings.Join(want, "")); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
