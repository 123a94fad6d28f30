package player

import (
	"context"
	"testing"

	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// countingProgram adds up the words of a page and stores each sum, round and
// round: seven instructions a turn.
func countingProgram() *program.Program {
	p := &program.Program{
		Limits: program.Limits{CodeDepth: 2, MaxPages: 1, HeightLimit: 100}, Pages: 1,
		Code: []program.Instr{
			program.Make(program.OpCharge, 0, 0, 0, 8), // 0: head of the loop
			program.Make(program.OpCheck, 0, 0, 0, 0),
			program.Make(program.OpLoad64, 3, 1, 0, 0),
			program.Make(program.OpBin64, 2, 2, 3, 0), // sum += word
			program.Make(program.OpBin64I, 1, 1, 0, 8),
			program.Make(program.OpStore64, 0, 1, 2, 0), // at the next word
			program.Make(program.OpBrLtU, 0, 1, 4, 0),
			program.Make(program.OpFinish, 0, 0, 0, 0),
		},
	}
	for i := range p.Entries {
		p.Entries[i] = program.NoEntry
	}
	p.Entries[program.EntryApply] = 0
	return p
}

// faultyBlock is the block whose run a machineWorld alters.
const faultyBlock = 3

// machineWorld is a world whose runs are the real machine's.
type machineWorld struct {
	*world
	at    machine.Step // of the fault
	alter func(*machine.Machine)
}

// start returns the machine of a block's run with the world's fault in it.
func (w *machineWorld) start(block int) *machine.Machine {
	page := new(memory.Page)
	page[0], page[9] = 3, byte(block)
	tree := new(memory.Tree)
	tree.SetPage(0, page)
	m := machine.New(countingProgram(), &machine.Start{
		Entry: program.EntryApply, Gas: 1_000_000, Pages: 1, Memory: tree, OutputLimit: program.MaxOutput,
	})
	m.SetSlot(4, 48_000) // turns of 8 bytes
	if w.alter != nil && block == faultyBlock {
		m.Hook(w.at, w.alter)
	}
	return m
}

func newMachineWorld(seed ssz.Root, at machine.Step, alter func(*machine.Machine)) *machineWorld {
	w := &machineWorld{at: at, alter: alter}
	w.world = newWorldOf(seed, fault{}, size{worldBlocks, worldCalls, runLength}, func(block int) ssz.Root {
		m := w.start(block)
		m.Run(machine.MaxSteps)
		return m.Root()
	})
	return w
}

func (w *machineWorld) Strides(ctx context.Context, block, transition uint64) (game.History, error) {
	if transition != runAt {
		return w.world.Strides(ctx, block, transition)
	}
	leaves := pad(w.start(int(block)).StrideRoots())
	leaves[game.Last] = w.transitions[block].Leaf(int(transition))
	return game.NewHistory(leaves)
}

func (w *machineWorld) before(block, stride, step uint64) *machine.Machine {
	m := w.start(int(block))
	m.Run(machine.Stride(stride-1).Start() + machine.Step(step))
	return m
}

func (w *machineWorld) Steps(_ context.Context, block, _, stride uint64) (game.History, error) {
	m := w.before(block, stride, 0)
	before := m.Root()
	roots := m.StepRoots(game.Leaves)
	if len(roots) == 0 {
		roots = []ssz.Root{before}
	}
	return game.NewHistory(roots)
}

func (w *machineWorld) Witness(_ context.Context, block, _, stride, step uint64) ([]byte, error) {
	return w.before(block, stride, step).Witness()
}

func pad(leaves []ssz.Root) []ssz.Root {
	out := make([]ssz.Root, game.Leaves)
	for i := range out {
		out[i] = leaves[min(i, len(leaves)-1)]
	}
	return out
}

// The real machine and the real verifier: a false word, register, jump and
// charge each come down to the step in which they happened.
func TestMachineStepsAreJudged(t *testing.T) {
	for _, c := range []struct {
		name  string
		fault func(*machine.Machine)
	}{
		{"arithmetic", func(m *machine.Machine) { m.SetSlot(2, m.Slot(2)+1) }},
		{"gas", func(m *machine.Machine) { m.SetReserve(m.Reserve() + 5) }},
		{"branch", func(m *machine.Machine) { m.SetPC(7) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := newSiteWith(t, nil, nil)
			honest := newMachineWorld(s.seed, 0, nil)
			liar := newMachineWorld(s.seed, 35_003, c.fault)
			p := s.post(liar.world)
			a, b := s.config("poster", p, liar.world), s.config("validator", p, honest.world)
			a.Histories, b.Histories = liar, honest
			out := s.play(map[string]Config{"poster": a, "validator": b})
			wantVerdicts(t, out, map[string]Verdict{"poster": Fell, "validator": Stands})
			j := out["validator"].Judged
			if j == nil || j.Stride != 2 || j.Step != 35_003-stepsAStride-1 {
				t.Errorf("expected step 35,003, got %+v", j)
			}
			t.Logf("%+v", j)
			s.audit()
		})
	}
}
