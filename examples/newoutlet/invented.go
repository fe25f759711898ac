package main

// Invented people, places and events: none of them exists. Parts are put
// together so that no two strings of a page become the same.
var (
	surnames  = []string{"강", "김", "이", "박", "최", "정", "조", "윤", "장", "임", "한"}
	givens    = []string{"가람", "나래", "도담", "마루", "바다", "새롬", "아라", "여울", "하늬", "해솔", "보람", "다온"}
	mailNames = []string{"garam", "narae", "dodam", "maru", "bada", "saerom", "ara", "yeoul", "hanui", "haesol", "boram", "daon"}

	places = []string{"가람시", "나래구", "도담군", "솔빛섬", "이든읍", "새롬면", "다온골", "해솔항", "여울천", "마루재", "누리길"}
	things = []string{"작은 도서관", "하천 산책로", "등대 쉼터", "시민 정원", "마을 책방", "들녘 장터", "밤길 가로등", "들꽃 언덕", "주민 극장", "나무 다리", "물레방앗간", "옛 역사", "빗물 연못"}
	events = []string{"다시 연다", "새로 꾸민다", "손님맞이 한창", "주민이 가꾼다", "봄까지 단장", "이름 짓는다", "늦게까지 불 켠다"}

	subjects = []string{"가람시는", "마을 주민들은", "나래구는", "자원봉사자들은", "이웃 도시는", "도담군은", "공방 사람들은", "솔빛섬 아이들은", "군 관계자는", "이든읍은", "장터 상인들은"}
	times    = []string{"이달 말까지", "석 달 만에", "지난봄부터", "올여름 내내", "다음 달에", "해마다", "비가 그친 뒤"}
	objects  = []string{"하천 산책로를", "작은 도서관을", "등대 쉼터를", "시민 정원을", "마을 책방을", "들녘 장터를", "밤길 가로등을", "들꽃 언덕을", "주민 극장을", "나무 다리를", "빗물 연못을", "옛 역사를", "물레방앗간을"}
	endings  = []string{"다시 열기로 했다.", "새로 꾸몄다고 밝혔다.", "함께 가꾸고 있다.", "꼼꼼히 손보았다.", "널리 알리기로 했다."}

	words = []string{"가람", "나래", "도담", "마루", "바다", "새롬", "아라", "여울", "하늬", "해솔", "보람", "다온", "누리", "솔빛", "이든"}
)

// phrase is the i-th invented title or caption, sentence the i-th sentence: the
// lengths of the lists have no common divisor, so that all are used in turn.
func phrase(i int) string {
	return places[i%len(places)] + " " + things[i%len(things)] + " " + events[i%len(events)]
}

func place(i int) string { return places[i%len(places)] + " " + things[i%len(things)] }

func sentence(i int) string {
	return subjects[i%len(subjects)] + " " + times[i%len(times)] + " " + objects[i%len(objects)] + " " + endings[i%len(endings)]
}

func person(i int) string { return surnames[i%len(surnames)] + givens[i%len(givens)] }

func word(i int) string {
	if i < len(words) {
		return words[i]
	}
	return words[i/len(words)%len(words)] + words[i%len(words)]
}
