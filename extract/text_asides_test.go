package extract_test

import (
	"strings"
	"testing"
)

// TestTextMiddles: lines between the paragraphs of an article that are none of it, and such
// as are.
func TestTextMiddles(t *testing.T) {
	p := textParser(t)
	const third = "앞서 시가 고친 빈집 다섯 채는 책방과 빵집으로 바뀌었다."
	for line, out := range map[string]bool{
		"주소가 복사되었습니다.": true, "클립보드에 복사되었습니다": true, "이메일을 입력하시면 매일 아침 뉴스를 보내드립니다.": true, "세 줄 요약이 도움이 되었나요?": true,
		"구글에서 한빛일보 구독": true, "Google 선호 출처 추가": true, "기사 읽기 도구": true, "이어지는 기사 보기": true, "영상캡처": true, "번역": true, "기사입력": true, "기자명": true,
		"자료: 가온연구원": true, "출처 : 가온시 누리집": true, "사진 연합뉴스": true, "사진ㅣ가온시": true, "※ 기사 내용과 무관한 사진입니다": true, "※ AI 기술로 자동 생성된 요약문으로 일부 내용이 다를 수 있습니다": true,
		"[영상] 나래구, 새 다리 놓는다": true, "(관련기사 : 나래구, 새 다리 놓는다)": true, "▶ 함께 보면 좋은 기사: 나래구, 새 다리 놓는다": true, "https://hanbit.example/news/1": true, "트위터\n페이스북\n카카오톡": true,
		"네이버 뉴스에서 보기": true, "오디오로 듣기": true, "유튜브 ‘한빛TV’ 구독하기": true, "한빛일보 3월 12일자 3면": true, "[핫클릭] 나래구, 새 다리 놓는다": true, "[한도담 기자 프로필]": true, "지면 광고 문의 02-123-4567": true, "인기 콘텐츠\n나래구, 새 다리 놓는다": true,
		"ⓒ 한빛일보 무단전재 및 재배포 금지": true, "가온시가 조성한 꽃길(사진=가온시).": true, "글자크기": true, "▶ 한도담 기자의 기사 더 보기": true, "본 콘텐츠의 저작권은 한빛일보에 있으며 무단 이용을 금합니다.": true,
		"-": true, "{ad}": true, "(adsbygoogle = window.adsbygoogle || []).push({});": true, "[이미지]": true,
		// They are text.
		"“골목이 학교였습니다.”": false, "언제부터 빈집을 고쳤나요?": false, "골목의 밤": false, "문의 : 가온시 공원과 044-000-0000": false, "전화 044-000-0000.": false, "도시 다시 보기": false, "골목 걷기": false, "☎ 한도담> 골목을 더 밝히겠습니다.": false, "- 앞으로의 계획은?": false, "▷ 앞으로의 계획은?": false, "시는 골목을 살리는 데 힘을 쏟는다.": false, "나루동을 지킨 것은 이웃이 아니다.": false,
		"존경하는 시민 여러분, 골목이 비어 갑니다.\n저는 오늘 빈집 열두 채를 보고 왔습니다.\n이제는 우리가 나설 때입니다.": false,
	} {
		for name, head := range map[string]string{"": "", "빈집 열두 채 청년 가게로": "빈집 열두 채 청년 가게로\n입력 2024-03-12 09:47\n"} {
			a, err := parseText(p, head+sentence+"\n"+line+"\n"+another+"\n"+third+"\n한도담 기자")
			if err != nil {
				t.Errorf("%q: %v", line, err)
				continue
			}
			want := sentence + "\n" + line + "\n" + another + "\n" + third
			if out {
				want = sentence + "\n" + another + "\n" + third
			}
			var got []string
			for _, p := range a.Paragraphs {
				got = append(got, p.Text)
			}
			if got := strings.Join(got, "\n"); got != want || a.Headline.Text != name {
				t.Errorf("%q, %q:\n%s", line, a.Headline.Text, got)
			}
		}
	}
}
