package player

import "testing"

func TestFalseEpochFallsToOneStep(t *testing.T) {
	s := newSite(t)
	honest := newWorld(s.seed, fault{})
	liar := newWorld(s.seed, fault{kind: "step", block: 2, step: 40_000, bit: 1})
	p := s.post(liar)
	out := s.play(map[string]Config{
		"poster":    s.config("poster", p, liar),
		"validator": s.config("validator", p, honest),
	})
	for name, want := range map[string]Verdict{"poster": Fell, "validator": Stands} {
		if got := out[name].Verdict; got != want {
			t.Errorf("%s: expected %s, got %s", name, want, got)
		}
		for _, m := range out[name].Moves {
			t.Logf("%s %s level %d depth %d index %d: %d gas", name, m.Kind, m.Level, m.Depth, m.Index, m.GasUsed)
		}
	}
	j := out["validator"].Judged
	t.Logf("%+v", j)
}
