package fault

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// plantTransition draws a fault in a transition, see [Plant].
func plantTransition(ctx context.Context, honest *batchvalidate.Replay, kind Kind, rng *rand.Rand, within []program.Entry) (*Fault, *batchvalidate.Replay, error) {
	places, err := places(ctx, honest, kind, within)
	if err != nil {
		return nil, nil, err
	}
	if len(places) == 0 {
		return nil, nil, fmt.Errorf("%s: %w", kind, ErrNoPlace)
	}
	rng.Shuffle(len(places), func(i, j int) { places[i], places[j] = places[j], places[i] })
	for _, f := range places[:min(len(places), maxRuns)] {
		f.Flip, f.Address = 1<<rng.IntN(8), rng.Uint32()
		lie, err := f.replay(ctx, honest)
		if err != nil && kind == Deploy && ctx.Err() == nil {
			continue // the party cannot run what it says was deployed
		}
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
func places(ctx context.Context, r *batchvalidate.Replay, kind Kind, within []program.Entry) (out []Fault, err error) {
	blocks, err := r.Walk(ctx)
	for block, all := range blocks {
		f := Fault{Kind: kind, Block: uint64(block)}
		switch {
		case kind == Begin:
			out = append(out, f)
		case kind == Settings && r.Inputs[block].Settings != nil:
			out = append(out, f.parts(3)...)
		case kind == End:
			f.Transition = uint64(len(all))
			out = append(out, f)
		}
		for i := range all {
			t := &all[i]
			f := Fault{Kind: kind, Block: uint64(block), Transition: uint64(i) + 1, Call: t.Cursor.Calls, Run: t.Entry != 0}
			switch {
			case t.Entry == 0 && t.Call != nil:
				out = append(out, f.inCall(r, t)...)
			case t.Entry != 0 && kind == Refusal && t.Call != nil:
				out = append(out, f)
			case t.Entry != 0 && (len(within) == 0 || slices.Contains(within, t.Entry)):
				out = append(out, f.inRun(t)...)
			}
		}
	}
	return out, err
}

// parts returns the fault in each of n parts of what it alters.
func (f *Fault) parts(n uint8) []Fault {
	var out []Fault
	for part := range n {
		g := *f
		g.Part = part
		out = append(out, g)
	}
	return out
}

// inCall returns the faults that may be in a call without a run.
func (f *Fault) inCall(r *batchvalidate.Replay, t *batchvalidate.Transition) []Fault {
	receipt := t.Outcome.Receipt
	switch {
	case f.Kind == Forgery && t.Outcome.Refusal == kernel.RefusedSignature:
		if a, ok := r.After().Account(t.Call.Account); ok {
			f.Signer = a.Address
			return []Fault{*f}
		}
	case receipt == nil:
	case f.Kind == Refusal, f.Kind == Charge:
		return []Fault{*f}
	case receipt.Status != kernel.StatusFinished:
	case f.Kind == Deploy && t.Call.Kind == kernel.KindDeploy:
		out := f.parts(2)[1:]
		for i := range r.Inputs[f.Block].Calls {
			if c := &r.Inputs[f.Block].Calls[i]; c.Kind == kernel.KindDeploy && uint64(i) != f.Call {
				f.Target = uint32(i)
				out = append(out, *f)
			}
		}
		return out
	default:
		return f.parts(f.Kind.parts(t.Call.Kind))
	}
	return nil
}

// inRun returns the faults that may be around a run.
func (f *Fault) inRun(t *batchvalidate.Transition) []Fault {
	receipt := t.Outcome.Receipt
	finished := receipt.Status == kernel.StatusFinished
	switch entry := f.Kind.entry(); {
	case entry != 0 && entry != t.Entry:
	case entry != 0:
		out := []Fault{*f}
		if f.Kind == Export {
			out = append(out, *f, *f, *f) // most bytes of a memory are not exported
		}
		if finished {
			atExit := *f
			atExit.Exit = true
			out = append(out, atExit)
		}
		return out
	case f.Kind == Entry, f.Kind == Receipt, f.Kind == Exit && finished && t.Entry != program.EntryExport:
		return []Fault{*f}
	case f.Kind == Message && receipt.MessagesRoot != ssz.Root{}:
		return f.parts(3)
	}
	return nil
}
