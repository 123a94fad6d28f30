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

// A block that does not follow the state is an error and changes nothing.
func TestCheckBlock(t *testing.T) {
	for name, x := range map[string]struct {
		in BlockInput
		ok bool
	}{
		"next":             {BlockInput{Height: 2, Time: 1002}, true},
		"same time":        {BlockInput{Height: 2, Time: 1001}, true},
		"height again":     {BlockInput{Height: 1, Time: 1001}, false},
		"height ahead":     {BlockInput{Height: 3, Time: 1001}, false},
		"time goes back":   {BlockInput{Height: 2, Time: 1000}, false},
		"root chain":       {BlockInput{Height: 2, Time: 1001, RootChain: &Header{Number: 6}}, true},
		"root chain again": {BlockInput{Height: 2, Time: 1001, RootChain: &Header{Number: 5}}, false},
		"input too long":   {BlockInput{Height: 2, Time: 1001, Calls: []SignedCall{{Call: Call{Input: make([]byte, MaxInput+1)}}}}, false},
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
		_, err := Execute(c.state, &x.in, stepper{}, recoverKey)
		if (err == nil) != x.ok {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && c.state.Root() != before {
			t.Errorf("%s: the state changed", name)
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
