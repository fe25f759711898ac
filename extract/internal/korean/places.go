package korean

import (
	"strings"
	"unicode/utf8"
)

// places are where datelines are written: provinces, cities, counties and a few
// districts of Korea without their 시, 군, 구, and cities and countries abroad.
var places = words(`
	서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 전국 전국종합 충청 호남 영남 수도권 경기북부
	경기남부 영동 영서 전남광주 강원도 충청북도 충청남도 전라북도 전라남도 경상북도 경상남도 강원특별자치도 전북특별자치도 제주특별자치도
	수원 성남 고양 용인 부천 안산 안양 남양주 화성 평택 의정부 시흥 파주 광명 김포 군포 광주 이천 양주 오산 구리 안성 포천 의왕 하남
	여주 동두천 과천 양평 가평 연천 춘천 원주 강릉 동해 태백 속초 삼척 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 청주
	충주 제천 보은 옥천 증평 진천 괴산 음성 단양 연기 천안 공주 보령 아산 서산 논산 계룡 당진 금산 부여 서천 청양 홍성 예산 태안 내포
	전주 군산 익산 정읍 남원 김제 완주 진안 무주 장수 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥 보성 화순
	장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 군위 의성 청송 영양
	영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 독도 창원 마산 진해 진주 통영 사천 김해 밀양 거제 양산 의령 함안 창녕 남해 하동 산청
	함양 거창 합천 서귀포 강화 옹진 기장 달성 울주 백령도 연평도 판교 분당 일산 동탄 송도 여의도 강남 서초 잠실 목동 고척 상암 문학 사직 장충 용산 광화문 마포 송파 종로 영등포
	도쿄 오사카 베이징 상하이 홍콩 타이베이 선양 광저우 워싱턴 뉴욕 프린스턴 맨하탄 맨해튼 뉴저지 포트리 플러싱 브롱스빌 퀸즈 브루클린 롱아일랜드 팰리세이즈파크 로스앤젤레스 LA 샌프란시스코 시카고 보스턴 애틀랜타 휴스턴
	시애틀 라스베이거스 실리콘밸리 마이애미 밴쿠버 토론토 멕시코시티 상파울루 부에노스아이레스 리우데자네이루 런던 파리 베를린
	프랑크푸르트 뮌헨 브뤼셀 제네바 빈 로마 밀라노 마드리드 바르셀로나 암스테르담 모스크바 이스탄불 카이로 두바이 예루살렘 테헤란
	뉴델리 방콕 하노이 호찌민 자카르타 싱가포르 마닐라 쿠알라룸푸르 시드니 요하네스버그 나이로비 프놈펜 양곤 평양 판문점 금강산
	개성 다보스 유엔본부 아부다비 도하 키이우 바르샤바 부다페스트 프라하 스톡홀름 헬싱키 오슬로 코펜하겐 아테네 리스본 더블린
	블라디보스토크 울란바토르 다낭 발리 괌 사이판 하와이 나고야 후쿠오카 삿포로 요코하마 칭다오 다롄 선전 난징 시안 충칭 단둥
	빌뉴스 리가 탈린 민스크 부쿠레슈티 소피아 자그레브 베오그라드 사라예보 룩셈부르크 취리히 베른 레이캬비크 트빌리시 예레반 바쿠
	타슈켄트 알마티 아스타나 카불 이슬라마바드 뭄바이 콜롬보 다카 카트만두 리야드 제다 바그다드 다마스쿠스 베이루트 암만 텔아비브
	아디스아바바 케이프타운 라고스 아바나 보고타 리마 산티아고 카라카스 오타와 몬트리올 호놀룰루 덴버 댈러스 필라델피아 디트로이트
	포틀랜드 샌디에이고 새너제이 올랜도 멜버른 캔버라 오클랜드 웰링턴 브리즈번 마카오 치앙마이 토리노 제노바 나폴리 니스 리옹 쾰른
	미국 중국 일본 영국 독일 프랑스 러시아 인도 호주 캐나다 베트남 태국 대만 유럽 중동 남미 동남아 아프리카 스페인 이탈리아 스위스 네덜란드 벨기에
	오스트리아 체코 폴란드 헝가리 튀르키예 터키 이집트 남아공 케냐 브라질 아르헨티나 칠레 멕시코 페루 인도네시아 말레이시아 필리핀 몽골 우크라이나
	이스라엘 이란 사우디 뉴질랜드 덴마크 스웨덴 노르웨이 핀란드 포르투갈 그리스 아일랜드 캄보디아 미얀마 라오스 네팔
	아르메니아 조지아 벨라루스 세르비아 크로아티아 슬로베니아 슬로바키아 불가리아 루마니아 알바니아 리투아니아 라트비아 에스토니아 아이슬란드 모로코 알제리 튀니지 리비아
	에티오피아 탄자니아 우간다 나이지리아 콩고 세네갈 잠비아 짐바브웨 쿠웨이트 카타르 바레인 예멘 시리아 레바논 요르단 팔레스타인 아프가니스탄 파키스탄 방글라데시 스리랑카 부탄
	동티모르 콜롬비아 베네수엘라 볼리비아 파라과이 우루과이 에콰도르 과테말라 코스타리카 파나마 쿠바 도미니카 우즈베키스탄 카자흐스탄 키르기스스탄 홋카이도 오키나와 교토
	고베 히로시마 센다이 항저우 하얼빈 옌볜 톈진 쑤저우 쿤밍 우한 샤먼 세부 호치민 나트랑 시엠레아프 비엔티안 만달레이 페낭 벵갈루루 앙카라 베니스 피렌체 세비야 그라나다
	포르투 마르세유 스트라스부르 드레스덴 라이프치히 함부르크 뒤셀도르프 잘츠부르크 에든버러 맨체스터 리버풀 옥스퍼드 케임브리지 로테르담 헤이그 상트페테르부르크 하바롭스크
	사할린 우수리스크 솔트레이크시티 오스틴 내슈빌 뉴올리언스 볼티모어 피츠버그 클리블랜드 세인트루이스 앵커리지 새크라멘토 캘거리 에드먼튼 에드먼턴 칸쿤 키토 퍼스 골드코스트 유엔`)

// districts are parts of cities that are known by what they are.
var districts = words(`
	종로구 중구 용산구 성동구 광진구 동대문구 중랑구 성북구 강북구 도봉구 노원구 은평구 서대문구 마포구 양천구 강서구 구로구 금천구
	영등포구 동작구 관악구 서초구 송파구 강동구 해운대구 수영구 사상구 사하구 연제구 동래구 금정구 남구 북구 동구 서구 수성구 달서구
	미추홀구 연수구 남동구 부평구 계양구 광산구 유성구 대덕구 분당구 일산동구 일산서구 덕양구 영통구 권선구 장안구 팔달구
	부산진구 수지구 기흥구 처인구 상당구 흥덕구 서원구 청원구 덕진구 완산구 동남구 서북구 의창구 성산구 단원구 상록구 동안구 만안구 수정구 중원구 소사구 오정구 원미구`)

// placeEndings end a place of any name: 수원시, 강서구, 영통동.
var placeEndings = words(`시 군 구 읍 면 동 특별시 광역시 도`)

// IsDistrict reports whether w ends as a part of a town does: 연향동, 가람로.
func IsDistrict(w string) bool {
	for _, e := range [...]string{"시", "군", "구", "읍", "면", "동", "리", "로", "길"} {
		if strings.HasSuffix(w, e) && len(w) > len(e) {
			return true
		}
	}
	return false
}

// notWards end common nouns and verbs as wards' and townships' names end.
var notWards = words(`활동 운동 행동 노동 이동 자동 변동 감동 출동 작동 공동 진동 합동 아동 파동 협동 다면 라면 하면 되면 으면 측면 장면 화면 전면 지면 표면 국면 정면 방면 수면 가면 단면 반면 이면 도면 냉면`)

// IsWard reports whether w may be a ward, a town or a township of any name: 노형동,
// 안덕면.
func IsWard(w string) bool {
	_, noun := notWards.ending(w)
	return !noun && Syllables(w) > 2 && (strings.HasSuffix(w, "동") || strings.HasSuffix(w, "읍") || strings.HasSuffix(w, "면"))
}

// IsAddress reports whether s is where somebody lives: a place, then smaller ones.
func IsAddress(s string) bool {
	for i, w := range strings.Fields(s) {
		if !IsPlace(w) && (i == 0 || !IsDistrict(w)) {
			return false
		}
	}
	return true
}

// IsTown reports whether w is a place that is printed with what it is: 수원시,
// 강서구, 경기도.
func IsTown(w string) bool {
	_, ok := placeEndings.ending(w)
	return ok && IsPlace(w) && !places.has(w)
}

// grounds are where matches are played, as sports photographers sign.
var grounds = words(`잠실 고척 상암 문학 사직 목동 잠실구장 고척돔 잠실야구장 고척스카이돔 상암월드컵경기장 월드컵경기장 태릉 진천선수촌`)

var groundEndings = words(`구장 야구장 축구장 경기장 월드컵경기장 체육관 아시아드 스타디움 종합운동장 챔피언스필드 라이온즈파크 스카이돔 학생체 실내체 선수촌 빙상장 골프장 컨트리클럽`)

// IsGround reports whether w is a sports ground by the name photographers give it.
func IsGround(w string) bool {
	e, ok := groundEndings.ending(w)
	return grounds.has(w) || ok && len(e) < len(w)
}

// IsPlace reports whether w is a place a dateline names. A city's name may have
// its 시, 군 or 구; several may be joined by a dot (토리노·제노바).
func IsPlace(w string) bool {
	for {
		one, rest, more := strings.Cut(w, "·")
		if !isPlace(one) {
			return false
		}
		if !more {
			return true
		}
		w = rest
	}
}

func isPlace(w string) bool {
	if small, large, ok := strings.Cut(w, "("); ok && small != "" { // 베로비치(미국): a larger one says that it is one
		w = strings.TrimSuffix(large, ")")
	}
	if places.has(w) || districts.has(w) || IsGround(w) || isRegions(w) {
		return true
	}
	_, size := utf8.DecodeLastRuneInString(w)
	stem := w[:len(w)-size]
	switch e := w[len(stem):]; e {
	case "구", "동": // 강남구, but not 성주구, somebody's name
		return quarters.has(stem)
	case "도":
		return provinces.has(w)
	default:
		return placeEndings.has(e) && places.has(stem)
	}
}

// quarters are parts of cities that places have without their 구 or 동.
var quarters = words(`강남 서초 잠실 고척 상암 문학 사직 장충 용산 마포 송파 종로 영등포 여의도 판교 분당 송도`)

// regions are the provinces and the cities beside them by their short names.
var regions = words(`서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 충청 호남 영남`)

// isRegions reports whether w is the names of several regions in one word, as
// regional offices sign: 광주전남, 대전세종충남.
func isRegions(w string) bool {
	const name = len("광주")
	if len(w) < 2*name || len(w)%name != 0 || len(w) > 4*name {
		return false
	}
	for i := 0; i < len(w); i += name {
		if !regions.has(w[i : i+name]) {
			return false
		}
	}
	return true
}
