package boilerplate

import "testing"

const plainParagraph = "가상시는 8일 오전 시청 대회의실에서 시민단체와 전문가가 참석한 가운데 간담회를 열고 내년도 교통 대책을 논의했다고 밝혔다. 이 자리에서 홍길동 시장은 “노선을 다시 짜 출근길의 불편을 줄이겠다”고 말했다."

func BenchmarkClassify(b *testing.B) {
	for name, line := range map[string]string{
		"paragraph": plainParagraph,
		"long":      plainParagraph + " " + plainParagraph + " " + plainParagraph + " " + plainParagraph + " " + plainParagraph,
		"polite":    "가상시는 8일 오전 시청 대회의실에서 시민단체와 전문가가 참석한 가운데 간담회를 열고 내년도 교통 대책을 논의했다고 밝혔습니다. 이 자리에서 홍길동 시장은 “노선을 다시 짜 출근길의 불편을 줄이겠다”고 말했습니다.",
		"menu":      "회사소개 | 광고안내 | 제휴문의 | 이용약관 | 개인정보처리방침 | 청소년보호정책",
		"copyright": "<저작권자 ⓒ 가상일보, 무단 전재 및 재배포 금지>",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Classify(line)
			}
		})
	}
}
