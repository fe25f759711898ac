package article

// Author is one who wrote the article, as the byline prints it.
type Author struct {
	// Name is the person's name without title ("한가람").
	Name string `json:"name"`
	// Kind is the capacity the person is credited in.
	Kind AuthorKind `json:"kind"`
	// JobTitle is the word after the name as printed ("기자", "논설위원",
	// "교수"), the first one where there are several.
	JobTitle string `json:"jobTitle"`
	// Email is the address printed with the name, or "".
	Email string `json:"email"`
	// Place is the dateline's or byline's place ("세종", "워싱턴").
	Place string `json:"place"`
	// Affiliations are those printed with the person, in order.
	Affiliations []Affiliation `json:"affiliations"`
	// Raw is the printed text this was read from.
	Raw string `json:"raw"`
}

// Affiliation is one post a person holds, as printed.
type Affiliation struct {
	Organization string `json:"organization"` // "가천대"
	Department   string `json:"department"`   // "경영학부"
	JobTitle     string `json:"jobTitle"`     // "교수"
}

// AuthorKind says in what capacity somebody is credited.
type AuthorKind string

const (
	// Reporter works for the press: 기자, 특파원, 논설위원, PD, 앵커.
	Reporter AuthorKind = "reporter"
	// Contributor writes from outside: professors, lawyers, poets, readers.
	Contributor AuthorKind = "contributor"
	// Desk is a team or pool that signs as one: 디지털뉴스팀, 공동취재단.
	Desk AuthorKind = "desk"
	// Agency is a wire service or another press.
	Agency AuthorKind = "agency"
	// Robot is a program that signs an article.
	Robot AuthorKind = "robot"
	// Photographer took the pictures.
	Photographer AuthorKind = "photographer"
	// Crew made graphics, video or sound, or helped otherwise.
	Crew AuthorKind = "crew"
	// Editor confirmed or edited the text.
	Editor AuthorKind = "editor"
)

// Wrote reports whether somebody of this kind is an author of an [Article]:
// a reporter or a contributor.
func (k AuthorKind) Wrote() bool { return k == Reporter || k == Contributor }
