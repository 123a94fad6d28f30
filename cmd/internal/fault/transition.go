package fault

import (
	"context"
	"fmt"
	"math/rand/v2"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// Kinds of faults in what the kernel does around the runs.
const (
	Begin   Kind = "begin"   // a block takes over another root-chain header
	Refusal Kind = "refusal" // a call is refused that was well signed
	Charge  Kind = "charge"  // a call without a run is charged less gas than its limit
	Entry   Kind = "entry"   // a run starts from another input
	Exit    Kind = "exit"    // an instance is written that is not what its run left
	Receipt Kind = "receipt" // a run's receipt names another amount of gas
	End     Kind = "end"     // a block's end changes the gas total
)

// TransitionKinds lists the kinds of faults in transitions.
func TransitionKinds() []Kind { return []Kind{Begin, Refusal, Charge, Entry, Exit, Receipt, End} }

// Leaf returns where the court judges the fault: the level of the game and the
// index of the leaf, which is for a step of a machine that within its stride.
func (f *Fault) Leaf() (level game.Level, stride, leaf uint64) {
	switch {
	case f.Kind == Entry, f.Kind == Refusal && f.Run:
		return game.Strides, 0, 0
	case f.Kind == Exit, f.Kind == Receipt:
		return game.Strides, game.Last, 0
	case f.Step == 0:
		return game.Transitions, 0, 0
	}
	step := uint64(f.Step) - 1
	return game.Steps, step/uint64(machine.StrideSteps) + 1, step % uint64(machine.StrideSteps)
}

// departTransition makes an execution depart at a transition.
func (f *Fault) departTransition(ex *batchvalidate.Executor) {
	d := &ex.Departure
	switch f.Kind {
	case Begin:
		d.Input = f.input(func(in *kernel.BlockInput) {
			h := kernel.Header{Number: 1 << 40}
			if in.RootChain != nil {
				h = *in.RootChain
			}
			h.Hash[0] ^= 1
			in.RootChain = &h
		})
	case Refusal:
		d.Input = f.input(func(in *kernel.BlockInput) { in.Calls[f.Call].Signature[0] ^= 1 })
	case Charge:
		honest := ex.Recover
		d.Input = f.input(func(in *kernel.BlockInput) { in.Calls[f.Call].GasLimit-- })
		// The liar takes the signature, which is not over this call, for good.
		ex.Recover = func(digest [32]byte, sig [65]byte) (kernel.Address, bool) {
			if sig == f.signature {
				digest = f.digest
			}
			return honest(digest, sig)
		}
	case Entry:
		d.Machine = f.entry
	case Exit, Receipt:
		d.Result = f.result
	case End:
		d.After = f.end
	}
}

// input alters a copy of the input of the fault's block.
func (f *Fault) input(alter func(*kernel.BlockInput)) func(uint64, *kernel.BlockInput) *kernel.BlockInput {
	return func(block uint64, in *kernel.BlockInput) *kernel.BlockInput {
		if block != f.Block {
			return in
		}
		c := *in
		c.Calls = append([]kernel.SignedCall(nil), in.Calls...)
		if f.Kind == Charge {
			f.signature, f.digest = c.Calls[f.Call].Signature, c.Calls[f.Call].Digest()
		}
		alter(&c)
		return &c
	}
}

func (f *Fault) entry(at batchvalidate.Position, p *program.Program, s *machine.Start) *machine.Machine {
	if at != f.Position() {
		return nil
	}
	c := *s
	c.Input = append([]byte(nil), s.Input...)
	if len(c.Input) == 0 {
		return nil
	}
	c.Input[len(c.Input)/2] ^= byte(f.Flip)
	return machine.New(p, &c)
}

func (f *Fault) result(at batchvalidate.Position, r *machine.Result) {
	switch {
	case at != f.Position():
	case f.Kind == Receipt && r.GasUsed > 0:
		r.GasUsed--
	case f.Kind == Exit && len(r.Dirty) > 0:
		d := &r.Dirty[0]
		page := *d.Page
		page[f.Address%memory.PageSize] ^= byte(f.Flip)
		d.Page = &page
	}
}

func (f *Fault) end(block uint64, s *kernel.State) *kernel.State {
	if block != f.Block {
		return s
	}
	parts := s.Parts()
	parts.GasTotal++
	altered, err := kernel.Restore(parts)
	if err != nil {
		return s // of a state that was taken apart there is none
	}
	return altered
}

// plantTransition draws a fault in a transition, see [Plant].
func plantTransition(ctx context.Context, honest *batchvalidate.Replay, kind Kind, rng *rand.Rand) (*Fault, *batchvalidate.Replay, error) {
	places, err := places(ctx, honest, kind)
	if err != nil {
		return nil, nil, err
	}
	rng.Shuffle(len(places), func(i, j int) { places[i], places[j] = places[j], places[i] })
	for _, f := range places[:min(len(places), maxRuns)] {
		f.Kind, f.Flip, f.Address = kind, 1<<rng.IntN(8), uint32(rng.IntN(memory.PageSize))
		lie, err := f.replay(ctx, honest)
		if err != nil {
			return nil, nil, err
		}
		if lie.After().Root() != honest.After().Root() {
			return &f, lie, nil
		}
	}
	return nil, nil, fmt.Errorf("%s: %w", kind, ErrNoEffect)
}

// places lists where in an epoch a fault of the kind may be.
func places(ctx context.Context, r *batchvalidate.Replay, kind Kind) (out []Fault, err error) {
	for block := range uint64(len(r.Inputs)) {
		all, err := r.Walk(ctx, block)
		if err != nil {
			return nil, err
		}
		switch kind {
		case Begin:
			out = append(out, Fault{Block: block})
			continue
		case End:
			out = append(out, Fault{Block: block, Transition: uint64(len(all))})
			continue
		}
		for i, t := range all {
			f := Fault{Block: block, Transition: uint64(i) + 1, Call: t.Cursor.Calls, Run: t.Run}
			charged := t.Call != nil && r.Results[block].Outcomes[t.Cursor.Calls].Receipt != nil
			if kind == Refusal && charged || kind == Charge && charged && !t.Run || kind != Refusal && kind != Charge && t.Run {
				out = append(out, f)
			}
		}
	}
	return out, nil
}
