// Package fault plants a lie into an execution: at one step of one run of an
// epoch the state of the machine is altered, or what the kernel does around the
// runs, and everything after it is executed on. It serves the demonstration
// and rehearsals of disputes; nothing in the runtime knows of it.
package fault

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// Kind says what is altered.
type Kind string

// Kinds of faults at a step of a machine.
const (
	Memory     Kind = "memory"     // a word that was just stored
	Arithmetic Kind = "arithmetic" // a result that was just computed
	Gas        Kind = "gas"        // a charge that was just made
	Branch     Kind = "branch"     // the target of a jump that was just taken, or not
)

// StepKinds lists the kinds of faults at a step of a machine.
func StepKinds() []Kind { return []Kind{Memory, Arithmetic, Gas, Branch} }

// Kinds lists all kinds.
func Kinds() []Kind { return append(StepKinds(), TransitionKinds()...) }

// Errors of an epoch in which a kind cannot be planted.
var (
	ErrNoPlace  = errors.New("nothing in the epoch to which such a fault applies")
	ErrNoEffect = errors.New("no place found at which such a fault reaches the state root")
)

// Fault is one planted fault. One of a machine alters, after Step steps of the
// run at a position, one part of the machine's state; the others alter what
// their kind says at the position.
type Fault struct {
	Kind       Kind         `json:"kind"`
	Block      uint64       `json:"block"`      // index in the epoch
	Transition uint64       `json:"transition"` // leaf index in the block
	Step       machine.Step `json:"step"`       // steps done when a machine's state is altered, at least 1; else 0
	Address    uint32       `json:"address"`    // Memory: of the word; around a run: draws the byte that is altered
	Slot       uint8        `json:"slot"`       // Arithmetic: of the result
	Flip       uint64       `json:"flip"`       // bits that are flipped; Announce: added to the height
	Gas        int64        `json:"gas"`        // Gas: added to the charge
	Target     uint32       `json:"target"`     // Branch: where pc goes instead; Deploy: call of the block whose program is appended
	Call       uint64       `json:"call"`       // in a call: its number in the block
	Run        bool         `json:"run"`        // Refusal: of a call that is a run
	Exit       bool         `json:"exit"`       // Create, Delivery, Export, Import: at the run's exit

	// Part says what is altered. Settings: 0 all of the change, 1 the settings,
	// 2 the height. Deploy: 0 all, 1 the root. Delegate: 0 the key, 1 the scope,
	// 2 the expiry. Announce: 0 the program, 1 the height, 2 the gas. Message:
	// 0 the target, 1 the gas, 2 the content.
	Part   uint8          `json:"part"`
	Signer kernel.Address `json:"signer"` // Forgery: who is taken to have signed
}

// Position returns where in the epoch the run stands.
func (f *Fault) Position() batchvalidate.Position {
	return batchvalidate.Position{Block: f.Block, Transition: f.Transition}
}

// Depart makes an execution that of a party that lies.
func (f *Fault) Depart(ex *batchvalidate.Executor) {
	if f.Step > 0 {
		ex.Departure.Machine = f.machine
		return
	}
	f.departTransition(ex)
}

// machine returns the altered machine at the fault's position and nil elsewhere.
func (f *Fault) machine(at batchvalidate.Position, p *program.Program, s *machine.Start) *machine.Machine {
	if at != f.Position() {
		return nil
	}
	m := machine.New(p, s)
	m.Hook(f.Step, f.apply)
	return m
}

func (f *Fault) apply(m *machine.Machine) {
	switch f.Kind {
	case Memory:
		m.StoreWord(f.Address, m.LoadWord(f.Address)^f.Flip)
	case Arithmetic:
		m.SetSlot(f.Slot, m.Slot(f.Slot)^f.Flip)
	case Gas:
		m.SetSlice(m.Slice() - f.Gas)
	case Branch:
		m.SetPC(f.Target)
	}
}

const (
	maxRuns   = 64      // runs that a search looks into
	maxTries  = 24      // faults that it tries in each
	maxLength = 1 << 24 // steps of a run that it looks through
)

// Plant draws a fault of the kind by the seed: a run of the epoch and a step
// of it, or what its kind says, such that the state root after the epoch is
// another one. What is in or around a run may be kept within the runs of some
// entries. It returns the fault and the epoch as it is executed with it. An
// epoch without room for it is ErrNoPlace or ErrNoEffect.
func Plant(ctx context.Context, honest *batchvalidate.Replay, kind Kind, seed uint64, within ...program.Entry) (*Fault, *batchvalidate.Replay, error) {
	rng := rand.New(rand.NewPCG(seed, 0x617373697a65))
	if slices.Contains(TransitionKinds(), kind) {
		return plantTransition(ctx, honest, kind, rng, within)
	}
	runs, err := positions(ctx, honest, within)
	if err != nil {
		return nil, nil, err
	}
	if len(runs) == 0 {
		return nil, nil, fmt.Errorf("%s: %w", kind, ErrNoPlace)
	}
	rng.Shuffle(len(runs), func(i, j int) { runs[i], runs[j] = runs[j], runs[i] })
	for _, at := range runs[:min(len(runs), maxRuns)] {
		run, err := honest.Run(ctx, at)
		if err != nil {
			return nil, nil, err
		}
		for _, f := range candidates(run, kind, at, rng) {
			if !differs(run, &f) {
				continue
			}
			lie, err := f.replay(ctx, honest)
			if err != nil {
				return nil, nil, err
			}
			if lie.After().Root() != honest.After().Root() {
				return &f, lie, nil
			}
		}
	}
	return nil, nil, fmt.Errorf("%s: %w", kind, ErrNoEffect)
}

// replay executes the epoch with the fault.
func (f *Fault) replay(ctx context.Context, honest *batchvalidate.Replay) (*batchvalidate.Replay, error) {
	ex := honest.Executor
	f.Depart(&ex)
	return batchvalidate.NewReplay(ctx, honest.Epoch, ex, nil)
}

// positions lists the runs of an epoch, of all entries or within some.
func positions(ctx context.Context, r *batchvalidate.Replay, within []program.Entry) ([]batchvalidate.Position, error) {
	var out []batchvalidate.Position
	blocks, err := r.Walk(ctx)
	for block, all := range blocks {
		for i := range all {
			if e := all[i].Entry; e != 0 && (len(within) == 0 || slices.Contains(within, e)) {
				out = append(out, batchvalidate.Position{Block: uint64(block), Transition: uint64(i) + 1})
			}
		}
	}
	return out, err
}

// candidates draws up to maxTries faults of the kind among the steps of a run.
func candidates(run *batchvalidate.Run, kind Kind, at batchvalidate.Position, rng *rand.Rand) []Fault {
	var out []Fault
	seen := 0
	m := run.Machine()
	for m.Steps() < maxLength && !m.Status().Ended() {
		f, ok := of(m, kind, rng)
		m.Run(1)
		if !ok {
			continue
		}
		f.Kind, f.Block, f.Transition, f.Step = kind, at.Block, at.Transition, m.Steps()
		// Reservoir sampling: every step has the same chance.
		seen++
		if len(out) < maxTries {
			out = append(out, f)
		} else if i := rng.IntN(seen); i < maxTries {
			out[i] = f
		}
	}
	rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// of returns the fault of the kind at the machine's next instruction, if that
// is one to which the kind applies.
func of(m *machine.Machine, kind Kind, rng *rand.Rand) (Fault, bool) {
	in := m.Instr()
	op := in.Op()
	switch kind {
	case Memory:
		at := uint64(uint32(m.Slot(in.A()))) + uint64(in.Imm())
		inside := at+8 <= uint64(m.Pages())*65536
		return Fault{Address: uint32(at), Flip: 1 << rng.IntN(8)}, // of the byte that every store writes
			inside && op >= program.OpStore8 && op <= program.OpStore64
	case Arithmetic:
		return Fault{Slot: in.Dst(), Flip: 1 << rng.IntN(32)}, op >= program.OpBin32
	case Gas:
		return Fault{Gas: 1 + int64(rng.IntN(1000))}, op == program.OpCharge
	case Branch:
		if op < program.OpBrNZ || op > program.OpBrGeS4 {
			return Fault{}, false
		}
		next := m.Clone()
		next.Run(1)
		target := in.Imm()
		if next.PC() == target {
			target = m.PC() + 1
		}
		return Fault{Target: target}, target != next.PC()
	}
	return Fault{}, false
}

// differs reports whether the run ends in another way with the fault.
func differs(run *batchvalidate.Run, f *Fault) bool {
	m, l := run.Machine(), run.Machine()
	l.Hook(f.Step, f.apply)
	m.Run(machine.MaxSteps)
	l.Run(machine.MaxSteps)
	a, b := m.Result(), l.Result()
	return a.Status != b.Status || a.Code != b.Code || a.GasUsed != b.GasUsed || a.Pages != b.Pages ||
		!bytes.Equal(a.Output, b.Output) || !slices.Equal(a.Globals, b.Globals) ||
		machine.MessagesChain(a.Messages) != machine.MessagesChain(b.Messages) ||
		a.Status == machine.Finished && m.MemoryRoot() != l.MemoryRoot()
}
