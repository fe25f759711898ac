package entities

import "testing"

func TestUndo(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "가람시": "가람시", "A&B": "A&B", "&lt;단독&gt;": "<단독>", "&amp;quot;새 길&amp;quot;": `"새 길"`,
		"&amp;amp;lt;": "<", "&amp;amp;amp;lt;": "&lt;", "&nbsp;": "\u00a0", "&#xac00;": "가", "&없는;": "&없는;",
	} {
		if got := Undo(in); got != want {
			t.Errorf("Undo(%q) = %q, want %q", in, got, want)
		}
	}
}
