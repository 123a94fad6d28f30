package player

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/ssz"
)

// The synthetic execution that the games of the tests are about, in its
// ordinary size. Its machine counts: a step adds one to the state as a
// big-endian number, until the low 32 bits are runLength. stepVerifierCode is
// the same machine in the EVM.
const (
	runLength    = 100_000 // steps of every run: three strides and a bit
	worldBlocks  = 5
	worldCalls   = 4 // transitions of a block between its begin and its end
	runAt        = 2 // the transition that is a machine run
	stepsAStride = 1 << 15
)

// stepVerifierCode is creation code of a contract with the verifier's
// interface: step(pre, witness) demands that the witness is pre and returns
// pre, plus one unless its low 32 bits are runLength.
var stepVerifierCode = func() []byte {
	code := []byte{
		0x60, 0x04, 0x35, 0x60, 0x64, 0x35, 0x14, 0x60, 0x0f, 0x57, // witness == pre, or
		0x60, 0x00, 0x60, 0x00, 0xfd, // revert
		0x5b, 0x60, 0x04, 0x35, 0x80, 0x63, 0xff, 0xff, 0xff, 0xff, 0x16, // pre, low 32 bits
		0x62, 0x01, 0x86, 0xa0, 0x14, 0x15, 0x01, // pre + (low != 100,000)
		0x60, 0x00, 0x52, 0x60, 0x20, 0x60, 0x00, 0xf3,
	}
	n := byte(len(code))
	return append([]byte{0x60, n, 0x60, 0x0c, 0x60, 0x00, 0x39, 0x60, n, 0x60, 0x00, 0xf3}, code...)
}()

// transitionVerifierCode is creation code of a contract that judges the world's
// transitions, whose interface is ITransitionVerifier: the witness is the state
// before; what follows is the hash of that and the inputs root, but a run's
// start is the state with its low 32 bits zero, and its exit the hash of the
// state and the machine that it ended in.
var transitionVerifierCode = func() []byte {
	code := []byte{
		0x60, 0x64, 0x35, 0x60, 0xe4, 0x35, 0x14, 0x60, 0x0f, 0x57, // witness == before, or
		0x60, 0x00, 0x60, 0x00, 0xfd, // revert
		0x5b, 0x60, 0x44, 0x35, 0x60, runAt, 0x14, 0x60, 0x3d, 0x57, // 15: to 61 for the run's leaf
		0x60, 0x04, 0x35, // inputs root
		0x5b, 0x60, 0x20, 0x52, 0x60, 0x64, 0x35, 0x60, 0x00, 0x52, // 28: SHA-256 of before and the top word
		0x60, 0x20, 0x60, 0x20, 0x60, 0x40, 0x60, 0x00, 0x60, 0x02, 0x5a, 0xfa, 0x50,
		0x60, 0x00, // no entry
		0x60, 0x00, 0x52, 0x60, 0x40, 0x60, 0x00, 0xf3, // return it and the word at 0x20
		0x5b, 0x60, 0x84, 0x35, 0x80, 0x60, 0x1c, 0x57, 0x50, // 61: to 28 with the terminal machine
		0x60, 0x64, 0x35, 0x63, 0xff, 0xff, 0xff, 0xff, 0x19, 0x16, 0x60, 0x20, 0x52,
		0x60, 0x01, 0x60, 0x00, 0x52, 0x60, 0x40, 0x60, 0x00, 0xf3,
	}
	n := byte(len(code))
	return append([]byte{0x60, n, 0x60, 0x0c, 0x60, 0x00, 0x39, 0x60, n, 0x60, 0x00, 0xf3}, code...)
}()

// inputsRoot is what the operators sign of every world's inputs.
var inputsRoot = ssz.Uint64(5)

// fault is where an execution goes wrong; the zero fault is none.
type fault struct {
	kind  string // step, entry, exit, transition, begin, padding
	block int
	step  int // step: after this many steps of the run
	bit   byte
}

// size is how much an execution is.
type size struct {
	blocks int
	calls  int // transitions of a block between its begin and its end
	run    int // steps of every run
}

// world is an execution of the epoch, honest or with a fault.
type world struct {
	size
	fault       fault
	stateBefore ssz.Root
	blocks      game.History
	transitions []game.History
	starts      []ssz.Root // of the blocks' runs
	result      Result
}

func container(s ssz.Root, gas uint64) (root ssz.Root, branch []ssz.Root) {
	leaves := make([]ssz.Root, 16)
	leaves[0], leaves[8] = s, ssz.Uint64(gas)
	level, index := leaves, 8
	for len(level) > 1 {
		branch = append(branch, level[index^1])
		next := make([]ssz.Root, len(level)/2)
		for i := range next {
			next[i] = ssz.Hash(level[2*i], level[2*i+1])
		}
		level, index = next, index/2
	}
	return level[0], branch
}

// newWorld executes an epoch of the ordinary size from a state.
func newWorld(seed ssz.Root, f fault) *world {
	return newWorldOf(seed, f, size{worldBlocks, worldCalls, runLength}, nil)
}

// newWorldOf does so in another size, or with runs of another machine, of which
// it knows what they end in.
func newWorldOf(seed ssz.Root, f fault, n size, run func(block int) ssz.Root) *world {
	w := &world{size: n, fault: f}
	if run == nil {
		run = func(block int) ssz.Root { return w.state(block, n.run) }
	}
	w.stateBefore, _ = container(seed, 0)
	var s ssz.Root
	gas := uint64(0)
	var apps []ssz.Root
	for b := range n.blocks {
		hit := f.block == b
		before := w.stateBefore
		if b > 0 {
			before = apps[b-1]
		}
		s = ssz.Hash(before, inputsRoot) // block begin
		if hit && f.kind == "begin" {
			s[0] ^= f.bit
		}
		leaves := []ssz.Root{s}
		for c := 1; c <= n.calls; c++ {
			gas++
			switch {
			case c == runAt:
				start := s
				binary.BigEndian.PutUint32(start[28:], 0)
				if hit && f.kind == "entry" {
					start[0] ^= f.bit
				}
				w.starts = append(w.starts, start)
				s = ssz.Hash(s, run(b))
				if hit && f.kind == "exit" {
					s[0] ^= f.bit
				}
			default:
				s = ssz.Hash(s, inputsRoot)
				if hit && f.kind == "transition" && c == runAt+1 {
					s[0] ^= f.bit
				}
			}
			leaves = append(leaves, s)
		}
		root, branch := container(s, gas)
		receipts := ssz.Hash(s, s)
		app := ssz.Hash(root, receipts)
		w.result = Result{StateRoot: root, ReceiptsRoot: receipts, GasTotal: gas, GasBranch: branch}
		h, err := game.NewHistory(append(leaves, app))
		if err != nil {
			panic(err)
		}
		w.transitions = append(w.transitions, h)
		apps = append(apps, app)
	}
	if f.kind == "padding" {
		padded := make([]ssz.Root, game.Leaves)
		for i := range padded {
			padded[i] = apps[min(i, n.blocks-1)]
		}
		padded[n.blocks+40][0] ^= f.bit
		apps = padded
	}
	var err error
	if w.blocks, err = game.NewHistory(apps); err != nil {
		panic(err)
	}
	return w
}

// state returns the machine of a block's run after some steps.
func (w *world) state(block, steps int) ssz.Root {
	s := w.starts[block]
	binary.BigEndian.PutUint32(s[28:], uint32(min(steps, w.run)))
	if w.fault.kind == "step" && w.fault.block == block && steps > w.fault.step {
		s[0] ^= w.fault.bit
	}
	return s
}

// before returns the state before a block.
func (w *world) before(block int) ssz.Root {
	if block == 0 {
		return w.stateBefore
	}
	return w.blocks.Leaf(block - 1)
}

func (w *world) Blocks(context.Context) (game.History, error) { return w.blocks, nil }

func (w *world) Transitions(_ context.Context, block uint64) (game.History, error) {
	if block >= uint64(w.size.blocks) {
		return game.History{}, fmt.Errorf("expected one of %d blocks, got %d", w.size.blocks, block)
	}
	return w.transitions[block], nil
}

func (w *world) Strides(_ context.Context, block, transition uint64) (game.History, error) {
	last := w.transitions[block].Leaf(int(transition))
	if transition != runAt {
		return game.NewHistory([]ssz.Root{last})
	}
	leaves := make([]ssz.Root, game.Leaves)
	for i := range leaves {
		leaves[i] = w.state(int(block), i*stepsAStride)
	}
	leaves[game.Last] = last
	return game.NewHistory(leaves)
}

func (w *world) Steps(_ context.Context, block, transition, stride uint64) (game.History, error) {
	if transition != runAt {
		return game.History{}, errors.New("expected a machine run")
	}
	leaves := make([]ssz.Root, game.Leaves)
	for i := range leaves {
		leaves[i] = w.state(int(block), (int(stride)-1)*stepsAStride+i+1)
	}
	return game.NewHistory(leaves)
}

// TransitionWitness is the state before, see transitionVerifierCode.
func (w *world) TransitionWitness(_ context.Context, block, transition uint64, _ bool) ([]byte, error) {
	before := w.before(int(block))
	if transition > 0 {
		before = w.transitions[block].Leaf(int(transition) - 1)
	}
	return before[:], nil
}

func (w *world) Witness(_ context.Context, block, _, stride, step uint64) ([]byte, error) {
	s := w.state(int(block), (int(stride)-1)*stepsAStride+int(step))
	return s[:], nil
}
