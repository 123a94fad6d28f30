package kernel

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// drawBlock adds random calls to the next block: good ones, ones that fail in
// a run, rejected ones and ones that leave no trace.
func drawBlock(t *rapid.T, c *chain) {
	n := rapid.IntRange(0, 8).Draw(t, "calls")
	nonces := map[uint64]uint64{} // used by the block's delegations
	for range n {
		from := rapid.Uint64Range(0, uint64(len(c.keys))-1).Draw(t, "from")
		gas := rapid.SampledFrom([]uint64{0, 900, 25_000, 100_000, 900_000}).Draw(t, "gas")
		target := rapid.Uint64Range(0, c.state.Instances()+1).Draw(t, "target")
		var call Call
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
			call = c.call(from, KindDeploy, 0, gas, deployInput(testRule(allEntries()...)))
		case 1:
			call = c.call(from, KindCreate, target/2, gas, drawInput(t, c, 1))
		case 2:
			key := testKey(rapid.IntRange(50, 70).Draw(t, "key"))
			call = c.call(from, KindOpen, 0, gas, openInput(from, key))
		case 3:
			to := rapid.Uint64Range(0, uint64(len(c.keys))-1).Draw(t, "account")
			a, _ := c.state.Account(to)
			nonce := a.Nonce + nonces[to] + rapid.Uint64Range(0, 9).Draw(t, "nonce")/9
			nonces[to]++
			call = c.call(from, KindDelegate, to, gas, delegateInput(to, drawDevice(t, c), nonce, c.keys[to]))
		case 5:
			in := upgradeInput(rapid.Uint64Range(0, 2).Draw(t, "program"), c.state.height+rapid.Uint64Range(0, 3).Draw(t, "from"),
				rapid.SampledFrom([]uint64{900, 30_000, 60_000, 400_000}).Draw(t, "each"))
			if rapid.IntRange(0, 9).Draw(t, "by the owner") != 0 && target < c.state.Instances() {
				from = c.state.instances.at(target).Owner
			}
			call = c.call(from, KindUpgrade, target, 900_000, in)
		case 4:
			device := drawDevice(t, c).Address
			call = c.call(from, KindRevoke, 0, gas, device[:])
		default:
			call = c.call(from, KindApply, target, gas, drawInput(t, c, 2))
		}
		switch rapid.IntRange(0, 19).Draw(t, "fault") {
		case 0:
			call.ChainID++
		case 1:
			call.Generation++
		case 2:
			call.ExpiryHeight = 0
		case 3:
			call.Seq = 0
		case 4:
			// No deploy call: nobody votes for one whose root its code does not
			// make, see [CheckDeploy], and a run of that program stops the node.
			call.Kind = Kind(rapid.Uint8().Filter(func(k uint8) bool { return Kind(k) != KindDeploy }).Draw(t, "any kind"))
		}
		c.add(call)
		if rapid.IntRange(0, 3).Draw(t, "signed by a device") == 0 {
			c.signAs(drawDevice(t, c).Address)
		}
	}
}

// drawDevice returns one of a few devices with some scope.
func drawDevice(t *rapid.T, c *chain) Device {
	return Device{
		Address: testKey(rapid.IntRange(80, 83).Draw(t, "device")), Scope: Scope(rapid.Uint32().Draw(t, "scope")),
		Expiry: c.state.height + rapid.Uint64Range(0, 9).Draw(t, "until"),
	}
}

// drawFault makes some block inputs void, and gives others more than calls.
func drawFault(t *rapid.T, c *chain, in *BlockInput) *BlockInput {
	number := c.state.rootChain.Number
	switch rapid.IntRange(0, 19).Draw(t, "block fault") {
	case 0:
		in.Height += rapid.SampledFrom([]uint64{1, 1 << 63, ^uint64(0), ^in.Height}).Draw(t, "height")
	case 1:
		in.Time = c.state.time - 1
	case 2:
		in.RootChain = &Header{Number: number, Time: 3}
	case 3:
		in.Settings = &SettingsChange{Settings: c.state.settings, Height: in.Height}
	case 4:
		in.Settings = &SettingsChange{Settings: c.state.settings, Height: in.Height + 1}
		in.Settings.Settings.ChainID++
	case 5, 6:
		in.RootChain = &Header{Number: number + 1, Time: 3}
	case 7, 8, 9:
		in.Settings = &SettingsChange{Settings: c.state.settings, Height: in.Height + rapid.Uint64Range(1, 2).Draw(t, "after")}
		s := &in.Settings.Settings
		s.BlockGas = rapid.SampledFrom([]uint64{1_000_000, 2_000_000, 10_000_000}).Draw(t, "block gas")
		s.BlockCalls = rapid.Uint64Range(1, 100).Draw(t, "block calls")
		s.BlockDeliveries, s.Window = rapid.Uint64Range(1, 3).Draw(t, "deliveries"), rapid.Uint64Range(1, 6).Draw(t, "window")
	}
	return in
}

func drawInput(t *rapid.T, c *chain, depth int) []byte {
	command := rapid.ByteRange(0, cmdGrow+1).Draw(t, "command")
	if command == cmdEmit && depth > 0 {
		gas := rapid.Uint32Range(0, 60_000).Draw(t, "message gas")
		target := rapid.Uint64Range(0, c.state.Instances()+1).Draw(t, "message target")
		return emitInput(target, gas, drawInput(t, c, depth-1))
	}
	return append([]byte{command}, rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "data")...)
}

// learn notes the keys of accounts that were opened.
func (c *chain) learn() {
	for n := uint64(len(c.keys)); n < c.state.Accounts(); n++ {
		a, _ := c.state.Account(n)
		c.keys = append(c.keys, a.Address)
	}
}

// startChain returns a chain with two programs and three instances, the last of
// the second program, which can be upgraded.
func startChain(t testing.TB) *chain {
	c := newChain(t, testSettings(), RoleOperator, RoleUser, RoleUser)
	c.add(c.call(0, KindDeploy, 0, 900_000, deployInput(testRule(allEntries()...))))
	c.add(c.call(0, KindCreate, 0, 100_000, []byte{cmdCount}))
	c.add(c.call(1, KindCreate, 0, 100_000, []byte{cmdGrow}))
	c.add(c.call(0, KindDeploy, 0, 900_000, deployInput(upgradable())))
	c.add(c.call(1, KindCreate, 1, 200_000, []byte{cmdCount}))
	c.block()
	return c
}

// dumbRoot computes the state root from the state taken apart, with no tree
// that is kept. Messages that are delivered are not in the state any more, so
// their roots are handed in.
func dumbRoot(s *State, messages []ssz.Root) ssz.Root {
	p := s.Parts()
	var accounts, programs, instances []ssz.Root
	for i := range p.Accounts {
		accounts = append(accounts, p.Accounts[i].Root())
	}
	for i := range p.Programs {
		programs = append(programs, p.Programs[i].Ref.Root())
	}
	for _, i := range p.Instances {
		fresh := new(memory.Tree)
		for _, k := range i.Memory.Pages() {
			page := *i.Memory.Page(k)
			fresh.SetPage(k, &page)
		}
		i.Instance.MemoryRoot, i.Instance.GlobalsRoot = fresh.Root(), program.GlobalsRoot(i.Globals)
		instances = append(instances, i.Instance.Root())
	}
	queue := ssz.Container(listRoot(messages, 40), ssz.Uint64(p.Head), ssz.Uint64(uint64(len(messages))), ssz.Uint64(s.queue.stop))
	return ssz.Container(p.Settings.Root(), listRoot(instances, 40), listRoot(accounts, 40), listRoot(programs, 20),
		queue, p.RootChain.Root(), ssz.Uint64(p.Height), ssz.Uint64(p.Time), ssz.Uint64(p.GasTotal), s.block.root(),
		p.Change.Root())
}

// Execute on one state, the transitions one by one with every leaf and run
// looked at on another, and a state that was taken apart and restored before
// the block come to the same; their root is that of the dumb twin; the clone
// from before the block stays what it was.
func TestExecutionsAgree(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := startChain(t)
		var messages []ssz.Root
		for range rapid.IntRange(1, 6).Draw(rt, "blocks") {
			drawBlock(rt, c)
			in := drawFault(rt, c, c.input())
			before, beforeRoot := c.state.Clone(), c.state.Root()
			serial := c.state.Clone()
			restored, err := Restore(c.state.Parts())
			if err != nil {
				rt.Fatal(err)
			}
			whole := mustExecute(rt, c.state, in)
			other := mustExecute(rt, restored, in)
			stepped := mustStep(rt, serial, in)
			if !reflect.DeepEqual(whole, stepped) || !reflect.DeepEqual(whole, other) {
				rt.Fatalf("results differ:\n%+v\n%+v\n%+v", whole, stepped, other)
			}
			for _, m := range c.state.Queue() {
				if m.Number >= uint64(len(messages)) {
					messages = append(messages, m.Root())
				}
			}
			if dumb := dumbRoot(c.state, messages); whole.StateRoot != dumb {
				rt.Fatalf("state root %v, the dumb twin's is %v", whole.StateRoot, dumb)
			}
			if before.Root() != beforeRoot {
				rt.Fatal("a block wrote to a clone from before it")
			}
			again := mustExecute(rt, before, in)
			if again.AppHash != whole.AppHash {
				rt.Fatal("the clone from before the block came to another app hash")
			}
			c.learn()
		}
	})
}

func mustExecute(t *rapid.T, s *State, in *BlockInput) *BlockResult {
	r, err := Execute(s, in, stepper{}, recoverKey)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// mustStep executes a block transition by transition and checks each.
func mustStep(t *rapid.T, s *State, in *BlockInput) *BlockResult {
	b := Begin(s, in, stepper{}, recoverKey)
	leaves := []ssz.Root{b.Leaf()}
	for done := false; !done; {
		at, before := b.Cursor(), s.Parts()
		_, start, runs := b.Pending()
		if runs && start == nil {
			t.Fatal("a run without a start")
		}
		if runs && start.Entry != program.EntryInit && start.Entry != program.EntryImport && uint64(start.Gas) < program.LeastLimit(start.Pages) {
			t.Fatalf("a run of %d gas on %d wasm pages", start.Gas, start.Pages)
		}
		upgrades := len(b.result.Upgrades)
		var err error
		if done, err = b.Next(); err != nil {
			t.Fatal(err)
		}
		leaf := b.Leaf()
		if slices.Contains(leaves, leaf) {
			t.Fatal("a transition left the leaf as one before it")
		}
		leaves = append(leaves, leaf)
		switch after := b.Cursor(); {
		case len(b.result.Upgrades) > upgrades:
			if !runs {
				start = &machine.Start{Entry: program.EntryExport, Gas: machine.Gas(before.Instances[b.result.Upgrades[upgrades].Instance].Instance.Pending.Gas)}
			}
			checkUpgrade(t, before, s.Parts(), at, after, start, &b.result.Upgrades[upgrades])
		case !at.Exported.IsZero():
			t.Fatal("an export without an import")
		case at.Phase == PhaseCall:
			checkEffects(t, before, s.Parts(), &in.Calls[at.Calls], &b.result.Outcomes[at.Calls], runs)
		}
	}
	r := b.Result()
	want := 2 + len(r.Deliveries) + len(r.Upgrades) + len(in.Calls)
	if creations := b.s.settings.BlockCreations; uint64(want) > 2+b.s.settings.BlockDeliveries+b.s.settings.BlockCalls+2*creations {
		t.Fatalf("%d leaves are more than the settings allow", want)
	}
	if r.Void != nil {
		want = 2
	}
	if len(leaves) != want {
		t.Fatalf("want %d leaves, got %d", want, len(leaves))
	}
	if leaves[len(leaves)-1] != r.AppHash {
		t.Fatal("the last leaf is not the app hash")
	}
	if done, err := b.Next(); !done || err != nil || b.Leaf() != leaves[len(leaves)-1] {
		t.Fatal("block end is no fixed point")
	}
	return r
}

// checkUpgrade checks what an export or import may have changed, and what it
// ran on.
func checkUpgrade(t *rapid.T, before, after *Parts, at, then Cursor, start *machine.Start, u *UpgradeRun) {
	was, is := &before.Instances[u.Instance], &after.Instances[u.Instance]
	r := u.Outcome.Receipt
	finished := r.Status == StatusFinished
	if at.Phase != then.Phase || at.Calls != then.Calls || at.Deliveries != then.Deliveries {
		t.Fatalf("the cursor moved from %+v to %+v", at, then)
	}
	if r.CallRoot != was.Instance.Pending.CallRoot || uint64(start.Gas) != was.Instance.Pending.Gas || start.Entry != u.Entry {
		t.Fatalf("a run of %d gas and receipt %+v of %+v", start.Gas, r, was.Instance.Pending)
	}
	for i := range before.Instances {
		if uint64(i) != u.Instance && before.Instances[i].Instance != after.Instances[i].Instance {
			t.Fatalf("instance %d changed", i)
		}
	}
	if !reflect.DeepEqual(before.Accounts, after.Accounts) || after.GasTotal != before.GasTotal+r.GasUsed {
		t.Fatal("an account or the gas total changed")
	}
	switch want := was.Instance; {
	case u.Entry == program.EntryExport && finished:
		if want != is.Instance || then.Exported != r.OutputRoot || start.OutputLimit != program.MaxExport || len(start.Input) > 0 {
			t.Fatalf("after an export: %+v, %+v", is.Instance, then)
		}
	case u.Entry == program.EntryExport || !finished:
		if want.Pending = (Upgrade{}); want != is.Instance || !then.Exported.IsZero() {
			t.Fatalf("after a failure: %+v, %+v", is.Instance, then)
		}
	default:
		if is.Instance.Pending != (Upgrade{}) || is.Instance.Program != want.Pending.Program || len(is.Globals) != 3 ||
			!then.Exported.IsZero() || OutputRoot(start.Input) != at.Exported {
			t.Fatalf("after an import: %+v, %+v", is, then)
		}
	}
	if u.Entry == program.EntryExport && (!r.MessagesRoot.IsZero() || len(before.Waiting) != len(after.Waiting)) {
		t.Fatal("an export sent messages")
	}
}

// checkEffects checks what a call may have changed.
func checkEffects(t *rapid.T, before, after *Parts, c *SignedCall, o *Outcome, ran bool) {
	same := func(what string, a, b any) {
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("%v, %+v: %s changed", c.Kind, o, what)
		}
	}
	if o.Receipt == nil {
		same("the state", before, after)
		if !o.Refusal.Traceless() || ran {
			t.Fatalf("no receipt for %v, ran %v", o.Refusal, ran)
		}
		return
	}
	if o.Receipt.GasUsed > c.GasLimit || after.GasTotal != before.GasTotal+o.Receipt.GasUsed {
		t.Fatalf("gas: %+v", o.Receipt)
	}
	if s := after.Accounts[c.Account].Sessions[c.Session]; s.NextSeq != c.Seq+1 {
		t.Fatalf("session is %+v after seq %d", s, c.Seq)
	}
	finished := o.Receipt.Status == StatusFinished
	if a, b := before.Accounts[c.Account], after.Accounts[c.Account]; !finished {
		same("devices", a.Devices, b.Devices)
		same("nonce", a.Nonce, b.Nonce)
	}
	if !finished || c.Kind != KindOpen {
		for i := range before.Accounts {
			if uint64(i) != c.Account && !(finished && c.Kind == KindDelegate && uint64(i) == c.Target) {
				same(fmt.Sprintf("account %d", i), before.Accounts[i], after.Accounts[i])
			}
		}
		same("number of accounts", len(before.Accounts), len(after.Accounts))
	}
	if !finished || c.Kind != KindDeploy {
		same("programs", len(before.Programs), len(after.Programs))
	}
	if !finished {
		same("queue", before.Waiting, after.Waiting)
		if c.Kind != KindCreate || !ran {
			same("number of instances", len(before.Instances), len(after.Instances))
		}
	}
	for i := range before.Instances {
		if !finished || c.Kind != KindApply && c.Kind != KindUpgrade || uint64(i) != c.Target {
			same(fmt.Sprintf("instance %d", i), before.Instances[i].Instance, after.Instances[i].Instance)
		}
	}
}
