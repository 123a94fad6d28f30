package kernel

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Upgrade is announced for an instance and runs when it is due. SSZ container
// of four fields, depth 2:
//
//	0 program uint64   1 height uint64   2 gas uint64   3 call_root Bytes32
type Upgrade struct {
	Program  uint64   // number of the new program
	Height   uint64   // of the first block in which it may run; above the announcing one's
	Gas      uint64   // limit of the export and of the import, prepaid
	CallRoot ssz.Root // of the upgrade call
}

// Root returns the upgrade's root; that of the zero upgrade, which is none, is
// zero.
func (u *Upgrade) Root() ssz.Root {
	if *u == (Upgrade{}) {
		return ssz.Root{}
	}
	return ssz.Container(ssz.Uint64(u.Program), ssz.Uint64(u.Height), ssz.Uint64(u.Gas), u.CallRoot)
}

// UpgradeInputSize is the size of the input of an upgrade call.
const UpgradeInputSize = 3 * 8

// UpgradeInput is the input of an upgrade call.
type UpgradeInput struct {
	Program uint64 // number
	Height  uint64 // from which on it may run, at the earliest the one after the call's
	Gas     uint64 // limit of the export and of the import, prepaid by the call
}

// Encode returns program, height, gas (8 bytes each).
func (u *UpgradeInput) Encode() []byte { return appendWords(nil, u.Program, u.Height, u.Gas) }

// DecodeUpgradeInput is the inverse of [UpgradeInput.Encode].
func DecodeUpgradeInput(b []byte) (UpgradeInput, error) {
	if err := wantSize("upgrade input", b, UpgradeInputSize); err != nil {
		return UpgradeInput{}, err
	}
	return UpgradeInput{Program: word(b, 0), Height: word(b, 8), Gas: word(b, 16)}, nil
}

// UpgradeRun is a run of an upgrade and what came of it. The output of an
// export is not kept in the outcome: its root is in the receipt.
type UpgradeRun struct {
	Instance uint64
	Entry    program.Entry // program.EntryExport or program.EntryImport
	Outcome  Outcome
}

// Encode returns instance (8 bytes), entry (1), the offset (4) and the encoding
// of the outcome.
func (u *UpgradeRun) Encode() []byte {
	return joinParts(append(appendWords(nil, u.Instance), byte(u.Entry)), u.Outcome.Encode())
}

// DecodeUpgradeRun is the inverse of [UpgradeRun.Encode].
func DecodeUpgradeRun(b []byte) (UpgradeRun, error) {
	const what = "upgrade run"
	f, parts, err := cutParts(what, b, 9, 1)
	if err != nil {
		return UpgradeRun{}, err
	}
	u := UpgradeRun{Instance: word(f, 0), Entry: program.Entry(f[8])}
	if u.Entry != program.EntryExport && u.Entry != program.EntryImport {
		return UpgradeRun{}, formatError(what, "want entry %d or %d, got %d", program.EntryExport, program.EntryImport, u.Entry)
	}
	u.Outcome, err = DecodeOutcome(parts[0])
	return u, err
}

// upgrading is an upgrade that a block has taken up.
type upgrading struct {
	Upgrade
	output   []byte   // of the export
	exported ssz.Root // its root; zero where the export did not finish
}

// enterUpgrade announces an upgrade, as far as the instance does not matter.
func (s *State) enterUpgrade(t *transition, c *Call) {
	in, err := DecodeUpgradeInput(c.Input)
	switch {
	case err != nil:
		t.refusal = RefusedInput
	case c.GasLimit < s.settings.FixedGas || in.Gas > (c.GasLimit-s.settings.FixedGas)/2:
		t.refusal = RefusedCost
	case in.Program >= s.Programs():
		t.refusal = RefusedProgram
	}
	if t.refusal != 0 {
		return
	}
	p, err := s.programs[in.Program].known()
	if err != nil {
		t.failure = err
		return
	}
	if p.Entries[program.EntryImport] == program.NoEntry {
		t.refusal = RefusedEntry
		return
	}
	t.on, t.number = true, c.Target
	t.announced = &Upgrade{
		Program: in.Program, Height: max(in.Height, s.height+1), Gas: in.Gas, CallRoot: t.root,
	}
}

// checkAnnounced returns why the instance is not to be upgraded, or 0.
func (s *State) checkAnnounced(t *transition) Refusal {
	i, refusal := s.live(t.number)
	switch {
	case refusal != 0:
		return refusal
	case i.Owner != t.call.Account:
		return RefusedOwner
	case s.programs[i.Program].program.Entries[program.EntryExport] == program.NoEntry:
		return RefusedEntry
	}
	return 0
}

// due reports whether an upgrade comes before the delivery or call that is
// next, and of which instance. Each instance has at most one in a block: that
// of before the block, if no call of the block announced another one.
func (b *Block) due() (uint64, bool) {
	var target, gas uint64
	switch b.cursor.Phase {
	case PhaseDeliver:
		m := &b.s.queue.waiting[0]
		target, gas = m.Target, b.s.deliveryGas(m)
	case PhaseCall:
		c := &b.in.Calls[b.cursor.Calls]
		if c.Kind != KindApply {
			return 0, false
		}
		target = c.Target
	default: // block end has no run, whatever instance 0 waits for
		return 0, false
	}
	if target >= b.s.Instances() || b.upgraded[target] {
		return 0, false
	}
	u := &b.s.instances.at(target).Pending
	return target, *u != (Upgrade{}) && u.Height <= b.s.height &&
		b.s.block.creations < b.s.settings.BlockCreations && 2*u.Gas+gas <= b.s.block.delivery
}

// enterExport takes up the upgrade of an instance.
func (s *State) enterExport(number uint64) *transition {
	u := &upgrading{Upgrade: s.instances.at(number).Pending}
	return &transition{upgrade: u, root: u.CallRoot, entry: program.EntryExport, on: true, number: number}
}

// enterImport goes on after an export.
func enterImport(export *transition) *transition {
	return &transition{
		upgrade: export.upgrade, root: export.root, entry: program.EntryImport, on: true, number: export.number,
	}
}

// absent reports whether the transition is an import that has nothing to
// import: then the block does not have it.
func (t *transition) absent() bool {
	return t.entry == program.EntryImport && t.upgrade.exported.IsZero()
}

// aimUpgrade sets up the run of an export or import. An export is a run on the
// instance; the memory that an import may write to is a new one.
func (s *State) aimUpgrade(t *transition) {
	if t.failure = s.hold(t.number); t.failure != nil {
		return
	}
	i := s.instances.at(t.number)
	if t.entry == program.EntryExport && t.upgrade.Gas < program.LeastLimit(i.Pages) {
		t.refusal = RefusedCost
		return
	}
	d := s.programs[i.Program]
	t.start = &machine.Start{
		Entry: t.entry, Gas: machine.Gas(t.upgrade.Gas), Pages: i.Pages, Memory: i.memory, Globals: i.globals,
		OutputLimit: program.MaxExport,
	}
	if t.entry == program.EntryImport {
		d = s.programs[t.upgrade.Program]
		t.start.Pages, t.start.Memory, t.start.Globals = d.program.Pages, d.initial, d.program.Globals
		t.start.Input, t.start.OutputLimit = t.upgrade.output, program.MaxOutput
	}
	t.program = d.program
	t.start.Context = s.context(t.entry, i.Owner, Address{}, t.root, t.number, d.ProgramRoot)
}

// conclude ends an upgrade, unless its import is still to come.
func (s *State) conclude(t *transition) {
	if t.entry == program.EntryExport && !t.upgrade.exported.IsZero() {
		return
	}
	s.writable(t.number).Pending = Upgrade{}
	t.changed = true
}

// replace puts the initial memory of a program in place of the instance's.
func (i *instance) replace(initial *memory.Tree) {
	i.pages = append(i.pages, i.memory.Pages()...)
	i.memory = initial.Fork()
	i.pages = append(i.pages, i.memory.Pages()...)
}
