package kernel

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/ssz"
)

// What CheckCall says of a call is what becomes of it as the first of the next
// block, and CheckSession says the same of one that is well formed and signed.
func TestCheckCall(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := startChain(t)
		for range rapid.IntRange(0, 13).Draw(rt, "blocks before") {
			c.block()
		}
		drawBlock(rt, c)
		if len(c.calls) == 0 {
			return
		}
		in := c.input()
		in.Calls = in.Calls[:1]
		call := &in.Calls[0]
		switch rapid.IntRange(0, 9).Draw(rt, "signature") {
		case 0:
			call.Signature[3]++
		case 1:
			call.Signature = sign(testKey(99), call.Digest())
		}
		got := c.state.CheckCall(call, recoverKey)
		session := c.state.CheckSession(&call.Call)
		r := mustExecute(rt, c.state, in)
		want := r.Outcomes[0].Refusal
		if !want.Traceless() {
			want = 0
		}
		if got != want {
			rt.Fatalf("CheckCall says %v, execution %v", got, want)
		}
		if got == 0 && session != 0 || got == RefusedAhead && session != RefusedAhead {
			rt.Fatalf("CheckSession says %v, CheckCall %v", session, got)
		}
	})
}

// A block that does not follow the state is void: it comes to a result, which
// is the state as it was.
func TestVoid(t *testing.T) {
	other := func(spoil func(*Settings)) *SettingsChange {
		c := &SettingsChange{Settings: testSettings(), Height: 3}
		spoil(&c.Settings)
		return c
	}
	calls := func(n int) []SignedCall { return make([]SignedCall, n) }
	for name, x := range map[string]struct {
		in BlockInput
		ok bool
	}{
		"next":                 {BlockInput{Height: 2, Time: 1002}, true},
		"same time":            {BlockInput{Height: 2, Time: 1001}, true},
		"height again":         {BlockInput{Height: 1, Time: 1001}, false},
		"height ahead":         {BlockInput{Height: 3, Time: 1001}, false},
		"time goes back":       {BlockInput{Height: 2, Time: 1000}, false},
		"root chain":           {BlockInput{Height: 2, Time: 1001, RootChain: &Header{Number: 6}}, true},
		"root chain again":     {BlockInput{Height: 2, Time: 1001, RootChain: &Header{Number: 5}}, false},
		"calls":                {BlockInput{Height: 2, Time: 1001, Calls: calls(100)}, true},
		"too many calls":       {BlockInput{Height: 2, Time: 1001, Calls: calls(101)}, false},
		"settings":             {BlockInput{Height: 2, Time: 1001, Settings: other(func(*Settings) {})}, true},
		"settings of before":   {BlockInput{Height: 2, Time: 1001, Settings: &SettingsChange{Settings: testSettings(), Height: 2}}, false},
		"settings: chain":      {BlockInput{Height: 2, Time: 1001, Settings: other(func(s *Settings) { s.ChainID++ })}, false},
		"settings: schedule":   {BlockInput{Height: 2, Time: 1001, Settings: other(func(s *Settings) { s.GasSchedule++ })}, false},
		"settings: range":      {BlockInput{Height: 2, Time: 1001, Settings: other(func(s *Settings) { s.Window = 0 })}, false},
		"settings of no chain": {BlockInput{Height: 2, Time: 1001, Settings: &SettingsChange{Height: 3}}, false},
	} {
		c := newChain(t, testSettings(), RoleUser)
		first := &BlockInput{Height: 1, Time: 1001, RootChain: &Header{Number: 5, Hash: ssz.Uint64(1), StateRoot: ssz.Uint64(2), Time: 3}}
		if _, err := Execute(c.state, first, stepper{}, recoverKey); err != nil {
			t.Fatal(err)
		}
		if got := c.state.RootChain(); got != *first.RootChain {
			t.Fatalf("root chain header is %+v", got)
		}
		before := c.state.Root()
		if err := c.state.CheckBlock(&x.in); (err == nil) != x.ok {
			t.Errorf("%s: CheckBlock says %v", name, err)
		}
		b := Begin(c.state, &x.in, stepper{}, recoverKey)
		if x.ok {
			if b.result.Void != nil || c.state.Root() == before {
				t.Errorf("%s: void: %v", name, b.result.Void)
			}
			continue
		}
		if want := (Cursor{Phase: PhaseEnd}); b.Cursor() != want {
			t.Errorf("%s: cursor is %+v", name, b.Cursor())
		}
		if done, err := b.Next(); !done || err != nil {
			t.Errorf("%s: end: %t, %v", name, done, err)
		}
		r := b.Result()
		if r.Void == nil || r.StateRoot != before || r.AppHash != AppHash(before, NoReceipts()) || len(r.Outcomes) != 0 {
			t.Errorf("%s: came to %+v", name, r)
		}
	}
}

// What a node votes for is smaller than what it can execute.
func TestCheckBlockSizes(t *testing.T) {
	c := newChain(t, testSettings(), RoleUser)
	for name, call := range map[string]Call{
		"input": {Input: make([]byte, MaxInput+1)},
		"gas":   {GasLimit: testSettings().BlockGas + 1},
	} {
		in := &BlockInput{Height: 1, Time: 1001, Calls: []SignedCall{{Call: call}}}
		if c.state.CheckBlock(in) == nil || c.state.CheckVoid(in) != nil {
			t.Errorf("%s: want a block that no node votes for and that is not void", name)
		}
	}
}

// A settings change that a block carries is in force from its height on; a
// later one takes its place.
func TestSettingsChange(t *testing.T) {
	c := newChain(t, testSettings(), RoleUser)
	block := func(change *SettingsChange) *BlockResult {
		in := c.input()
		in.Settings = change
		passes, err := ExecuteParallel(c.state.Clone(), in, stepper{}, recoverKey, backwards)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Execute(c.state, in, stepper{}, recoverKey)
		if err != nil || r.Void != nil || r.AppHash != passes.AppHash {
			t.Fatalf("%v, %+v", err, r)
		}
		return r
	}
	change := &SettingsChange{Settings: testSettings(), Height: 4}
	change.Settings.CallGas = 50_000
	later := *change
	later.Height, later.Settings.CallGas = 5, 60_000
	block(change)
	block(&later)
	if got := c.state.Change(); got != later {
		t.Fatalf("pending is %+v", got)
	}
	restored, err := Restore(c.state.Parts())
	if err != nil || restored.Root() != c.state.Root() {
		t.Fatalf("restored: %v", err)
	}
	for height := uint64(3); height <= 6; height++ {
		c.add(c.call(0, KindApply, 0, 60_001, nil))
		o := block(nil).Outcomes[0]
		want, gas := RefusedInstance, testSettings().CallGas
		if height >= 5 {
			want, gas = RefusedGasLimit, 60_000
		}
		if o.Refusal != want || c.state.Settings().CallGas != gas {
			t.Errorf("height %d: %v with %d", height, o.Refusal, c.state.Settings().CallGas)
		}
	}
	if c.state.Change() != (SettingsChange{}) {
		t.Error("the change is still pending")
	}
}

// A list that is full refuses; a message that has no place is lost.
func TestFullLists(t *testing.T) {
	c := startChain(t)
	c.state.programs = append(c.state.programs, make([]*deployed, 1<<programsDepth-3)...)
	for _, want := range []Refusal{0, RefusedFull} {
		c.add(c.call(0, KindDeploy, 0, 900_000, deployInput(testRule(allEntries()...))))
		if got := c.block().Outcomes[0].Refusal; got != want {
			t.Errorf("program %d: want %v, got %v", c.state.Programs(), want, got)
		}
	}
	for length, want := range map[uint64]Refusal{1<<40 - 1: 0, 1 << 40: RefusedFull} {
		if got := c.state.checkCreation(0, length, instancesDepth); got != want {
			t.Errorf("creation of number %d: %v", length, got)
		}
	}
	const last = 1<<queueDepth - 1
	q := queue{tree: ssz.TreeFrom(queueDepth, last, make([]ssz.Root, queueDepth)), head: last}
	for range 2 {
		q.push(Message{})
		if q.tail() != last+1 || len(q.waiting) != 1 {
			t.Errorf("the queue ends at %d with %d messages", q.tail(), len(q.waiting))
		}
	}
}

// Settings out of their range are refused.
func TestSettings(t *testing.T) {
	good := DefaultSettings(1)
	if err := good.Check(); err != nil {
		t.Fatal(err)
	}
	for i, spoil := range []func(*Settings){
		func(s *Settings) { s.ChainID = 0 },
		func(s *Settings) { s.GasSchedule++ },
		func(s *Settings) { s.CallGas = 1 << 30 },
		func(s *Settings) { s.BlockGas = s.CallGas - 1 },
		func(s *Settings) { s.DeliveryGas = s.CallGas - 1 },
		func(s *Settings) { s.BlockCalls = MaxCalls },
		func(s *Settings) { s.BlockCalls = MaxCalls - s.BlockDeliveries - 2*s.BlockCreations + 1 },
		func(s *Settings) { s.BlockCreations = MaxCalls / 2 },
		func(s *Settings) { s.BlockCreations = 1 << 63 },
		func(s *Settings) { s.DeployGas = 1 << 40 },
		func(s *Settings) { s.BlockDeliveries = 0 },
		func(s *Settings) { s.MaxInput = MaxInput + 1 },
		func(s *Settings) { s.Window = 0 },
	} {
		s := DefaultSettings(1)
		spoil(&s)
		if s.Check() == nil {
			t.Errorf("settings %d were accepted", i)
		}
	}
	for name, cfg := range map[string]GenesisConfig{
		"role":    {Settings: good, Accounts: []GenesisAccount{{Role: 0}}},
		"address": {Settings: good, Accounts: []GenesisAccount{{Role: RoleUser}, {Role: RoleOperator}}},
	} {
		if _, err := Genesis(cfg); err == nil {
			t.Errorf("genesis was accepted: %s", name)
		}
	}
}
