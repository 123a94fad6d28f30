package evm

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"
	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

func deployTransitions(t testing.TB) *Transitions {
	t.Helper()
	v, err := NewTransitions()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// names is what [everything] comes to, beside refusals.
var names = []string{
	"begin", "begin: void", "end", "block over",
	"upgrade: finished", "export: finished", "export: gas limit too low", "export: trapped", "export: out of gas", "import: finished, with messages",
	"import: refused", "import: out of gas", "open: finished", "delegate: finished", "revoke: finished", "deploy: finished", "create: finished", "create: refused", "create: trapped", "create: out of gas",
	"create: finished, with messages", "apply: finished", "apply: finished, with messages", "apply: refused", "apply: trapped",
	"apply: out of gas", "delivery: finished", "delivery: finished, with messages", "delivery: refused", "delivery: trapped",
	"delivery: out of gas", "delivery: no such instance", "delivery: the instance is a tombstone",
	"delivery: the program has no such entry", "apply: the program has no such entry", "apply: gas limit too low", "delivery: gas limit too low", "create: the program has no such entry",
}

// TestEveryTransition has the contract execute every kind of transition and
// every refusal of the kernel.
func TestEveryTransition(t *testing.T) {
	v := deployTransitions(t)
	seen := make(map[string]bool)
	judgements := slices.Concat(everything(t, 0, 0).judgements(), fullPrograms(t).judgements())
	for i := range judgements {
		judgements[i].judge(t, v)
		seen[judgements[i].name] = true
	}
	for _, name := range names {
		if !seen[name] {
			t.Errorf("no transition is %q", name)
		}
	}
	for r := kernel.Refusal(1); r < 64; r++ {
		if strings.HasPrefix(r.String(), "refusal ") {
			continue
		}
		found := false
		for name := range seen {
			found = found || strings.HasSuffix(name, ": "+r.String())
		}
		if !found {
			t.Errorf("no call or message is refused with %d, %v", r, r)
		}
	}
	t.Logf("%d judgements of %d kinds", len(judgements), len(seen))
}

// random adds random calls to the next block.
func (c *world) random(t *rapid.T) {
	for range rapid.IntRange(0, 5).Draw(t, "calls") {
		from := rapid.Uint64Range(0, uint64(len(c.keys))-1).Draw(t, "from")
		session := rapid.SampledFrom([]uint8{0, 0, 0, 1, 3}).Draw(t, "session")
		gas := rapid.SampledFrom([]uint64{0, 900, 30_000, 100_000, 900_000}).Draw(t, "gas")
		target := rapid.Uint64Range(0, c.state.Instances()+1).Draw(t, "target")
		var call kernel.Call
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
			call = c.call(from, session, kernel.KindDeploy, 0, gas, rapid.SliceOfN(rapid.Byte(), 0, 70).Draw(t, "root"))
		case 1:
			call = c.call(from, session, kernel.KindCreate, target/2%4, gas, randomInput(t, 2))
		case 2:
			call = c.call(from, session, kernel.KindOpen, 0, gas, c.openInput(from, worldKey(rapid.IntRange(50, 60).Draw(t, "key"))))
		default:
			call = c.call(from, session, kernel.KindApply, target, gas, randomInput(t, 2))
		}
		if device := rapid.IntRange(0, 9).Draw(t, "device"); device < 3 {
			a, _ := c.state.Account(from)
			scope := kernel.Scope(rapid.Uint32Range(0, 127).Draw(t, "scope"))
			input := c.delegation(c.keys[from], from, 80+device, scope, c.state.Height()+rapid.Uint64Range(0, 2).Draw(t, "life"), a.Nonce)
			call = c.call(rapid.SampledFrom([]uint64{0, from}).Draw(t, "payer"), session, kernel.KindDelegate, from, 5_000, input)
		}
		if rapid.IntRange(0, 9).Draw(t, "upgrade") == 0 {
			in := kernel.UpgradeInput{
				Program: rapid.Uint64Range(0, 3).Draw(t, "new program"), Gas: rapid.SampledFrom([]uint64{10, 40_000, 200_000}).Draw(t, "upgrade gas"),
			}
			call = c.call(from, session, kernel.KindUpgrade, target, 500_000, in.Encode())
		}
		switch rapid.IntRange(0, 29).Draw(t, "fault") {
		case 0:
			call.Generation++
		case 1:
			call.ExpiryHeight = 0
		case 2:
			call.Seq = 0
		case 3:
			call.Kind = kernel.Kind(rapid.Uint8().Draw(t, "any kind"))
		case 4:
			call.Target = rapid.Uint64().Draw(t, "any target")
		}
		if call.Kind == kernel.KindCreate && call.Target > 4 {
			call.Target |= 1 << 20 // what random calls deploy has no code, and a run of it stops the node
		}
		c.add(call)
		if by := rapid.IntRange(0, 5).Draw(t, "signer"); by < 3 {
			c.by(80 + by)
		}
	}
	if rapid.IntRange(0, 3).Draw(t, "header") == 0 {
		c.header = &kernel.Header{Number: c.state.RootChain().Number + rapid.Uint64Range(0, 2).Draw(t, "ahead"), Time: 7}
	}
}

func randomInput(t *rapid.T, depth int) []byte {
	bits := rapid.SampledFrom([]byte{0, bitGrow, bitGlobal, bitEmit, bitEmit, bitAbort, bitTrap, bitLoop}).Draw(t, "bits")
	target := rapid.ByteRange(0, 9).Draw(t, "message target")
	if bits == bitEmit && depth > 0 {
		return emitInput(target, rapid.ByteRange(1, 3).Draw(t, "messages"), rapid.Byte().Draw(t, "message gas"), randomInput(t, depth-1)...)
	}
	return append([]byte{bits}, rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "data")...)
}

// TestRandomBlocks has the contract execute every transition of random blocks.
func TestRandomBlocks(t *testing.T) {
	v := deployTransitions(t)
	count := 0
	rapid.Check(t, func(rt *rapid.T) {
		c := newWorld(t, kernel.RoleOperator, kernel.RoleUser, kernel.RoleUser)
		c.populate()
		c.forget()
		for range rapid.IntRange(1, 4).Draw(rt, "blocks") {
			c.random(rt)
			c.block()
		}
		judgements := c.judgements()
		count += len(judgements)
		for i := range judgements {
			judgements[i].judge(t, v)
		}
	})
	t.Logf("%d judgements", count)
}

// TestExits has runs end in every way, also those that only malformed code
// comes to.
func TestExits(t *testing.T) {
	v := deployTransitions(t)
	whole := func(alter func(*machine.Machine)) func(*machine.Machine) {
		return func(m *machine.Machine) { m.Run(machine.MaxSteps); alter(m) }
	}
	for name, end := range map[string]func(*machine.Machine){
		"not begun":          func(*machine.Machine) {},
		"under way":          func(m *machine.Machine) { m.Run(30) },
		"illegal":            whole(func(m *machine.Machine) { m.SetStatus(0, 3) }),
		"beyond the list":    whole(func(m *machine.Machine) { m.SetStatus(200, 1) }),
		"refused":            whole(func(m *machine.Machine) { m.SetStatus(machine.Refused, 0xffffff) }),
		"trapped":            whole(func(m *machine.Machine) { m.SetStatus(machine.Trapped, 0xffffff) }),
		"out of gas":         whole(func(m *machine.Machine) { m.SetStatus(machine.OutOfGas, 9) }),
		"finished":           whole(func(m *machine.Machine) { m.SetStatus(machine.Finished, 9) }),
		"more gas than any":  whole(func(m *machine.Machine) { m.SetSlice(1 << 60) }),
		"less than no gas":   whole(func(m *machine.Machine) { m.SetSlice(-1 << 63); m.SetReserve(1 << 63) }),
		"reserve":            whole(func(m *machine.Machine) { m.SetReserve(5) }),
		"a global too many":  whole(func(m *machine.Machine) { m.SetGlobal(255, 7) }),
		"a global of others": whole(func(m *machine.Machine) { m.SetGlobal(9, 7) }),
		"another pc":         whole(func(m *machine.Machine) { m.SetPC(77); m.SetHeight(5) }),
	} {
		t.Run(name, func(t *testing.T) {
			c := newWorld(t, kernel.RoleOperator, kernel.RoleUser)
			c.deploy(0)
			c.do(0, kernel.KindCreate, 0, 100_000, []byte{0})
			c.do(0, kernel.KindCreate, 0, 300_000, emitInput(1, 3, 100, 0))
			c.block()
			c.run.end = end
			c.forget()
			c.do(0, kernel.KindCreate, 0, 300_000, emitInput(1, 2, 100, 0))
			c.do(0, kernel.KindApply, 0, 300_000, emitInput(1, 2, 100, 0))
			c.do(0, kernel.KindApply, 1, 300_000, []byte{bitGrow})
			c.block()
			judgements := c.judgements()
			for i := range judgements {
				judgements[i].judge(t, v)
			}
		})
	}
}

// TestMalformedProgram runs a program that no module makes: it sets a global
// that it does not have, and its entry lies beyond its code.
func TestMalformedProgram(t *testing.T) {
	v := deployTransitions(t)
	code := []program.Instr{
		program.Make(program.OpConst, 1, 0, 0, 5),
		program.Make(program.OpGlobalSet, 0, 1, 0, 200),
		program.Make(program.OpFinish, 0, 0, 0, 0),
		program.Make(program.OpCharge, 0, 0, 0, 0xffffffff),
		program.Make(program.OpFinish, 0, 0, 0, 0),
	}
	p := &program.Program{
		Limits: program.Limits{CodeDepth: 1, MaxPages: 4, HeightLimit: program.HeightLimit},
		Pages:  2, Globals: []uint64{1}, Code: code,
	}
	for i := range p.Entries {
		p.Entries[i] = program.NoEntry
	}
	p.Entries[program.EntryInit], p.Entries[program.EntryApply], p.Entries[program.EntryReceive] = 0, 3, 4
	d := kernel.DeployInput{Root: p.Root(), Artifact: p.Encode()}
	c := newWorld(t, kernel.RoleOperator)
	c.do(0, kernel.KindDeploy, 0, 900_000, d.Encode())
	c.do(0, kernel.KindCreate, 0, 1000, nil)
	c.do(0, kernel.KindApply, 0, 1000, nil)
	r := c.block()
	if s := r.Outcomes[1].Receipt.Status; s != kernel.StatusFinished {
		t.Fatalf("the creation is %v", s)
	}
	judgements := c.judgements()
	for i := range judgements {
		judgements[i].judge(t, v)
	}
}

// TestAnotherPlace judges transitions at places that are not theirs.
func TestAnotherPlace(t *testing.T) {
	v := deployTransitions(t)
	seen := make(map[string]bool)
	for _, j := range everything(t, 0, 0).judgements() {
		if seen[j.name] {
			continue
		}
		seen[j.name] = true
		for name, alter := range map[string]func(*judgement){
			"before":   func(x *judgement) { x.before[5]++ },
			"terminal": func(x *judgement) { x.terminal[5]++ },
			"inputs":   func(x *judgement) { x.place.Inputs[5]++ },
			"block":    func(x *judgement) { x.place.Block++ },
			"leaf 0":   func(x *judgement) { x.place.Leaf = 0 },
		} {
			x := j
			alter(&x)
			if x.place == j.place && x.before == j.before && x.terminal == j.terminal {
				continue
			}
			run, got, _, err := v.Transition(x.place, x.before, x.terminal, x.witness)
			if err == nil && (run != j.run || got != j.want) {
				t.Errorf("%s: with another %s the contract proves %v %v", j.name, name, run, got)
			}
			inputless := strings.HasSuffix(j.name, "end") || j.name == "block over" || strings.HasPrefix(j.name, "delivery") ||
				strings.HasPrefix(j.name, "export") || strings.HasPrefix(j.name, "import")
			if err == nil && (name == "before" || name == "terminal" || !inputless) {
				t.Errorf("%s: another %s was taken", j.name, name)
			}
		}
	}
}

// TestTransitionGas holds the price of judging a transition, as a transaction
// to the verifier alone, to a committed table.
func TestTransitionGas(t *testing.T) {
	v := deployTransitions(t)
	datadriven.RunTest(t, "testdata/transitions", func(t *testing.T, d *datadriven.TestData) string {
		switch d.Cmd {
		case "size":
			return fmt.Sprintf("%d bytes of code, at most 24576\n", v.CodeSize())
		case "gas":
			var accounts, instances int
			d.ScanArgs(t, "accounts", &accounts)
			d.ScanArgs(t, "instances", &instances)
			return transitionGas(t, v, everything(t, accounts, instances).judgements())
		}
		t.Fatalf("unknown command %q", d.Cmd)
		return ""
	})
}

// transitionGas prints the median of each kind of transition and the dearest,
// refusals but for one left out.
func transitionGas(t *testing.T, v *Transitions, judgements []judgement) string {
	all := make(map[string][]Gas)
	var order []string
	for i := range judgements {
		j := &judgements[i]
		name := strings.TrimSuffix(j.name, ": entry")
		if !slices.Contains(names, name) && j.name != "apply: not signed by a key that may sign it" {
			continue
		}
		if all[j.name] == nil {
			order = append(order, j.name)
		}
		all[j.name] = append(all[j.name], j.judge(t, v))
	}
	slices.Sort(order)
	var out strings.Builder
	fmt.Fprintf(&out, "%-50s %7s %9s %9s %9s %9s\n", "transition", "bytes", "execution", "gas", "most", "64 a byte")
	for _, name := range order {
		gas := all[name]
		slices.SortFunc(gas, func(a, b Gas) int { return int(a.Total()) - int(b.Total()) })
		mid := gas[len(gas)/2]
		fmt.Fprintf(&out, "%-50s %7d %9d %9d %9d %9d\n",
			name, mid.Bytes, mid.Execution, mid.Total(), gas[len(gas)-1].Total(), mid.FutureTotal())
	}
	return out.String()
}
