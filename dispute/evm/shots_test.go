package evm

import (
	"crypto/rand"
	"encoding/binary"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

var shootFor = flag.Duration("shoot", 0, "how long TestEveryWay and TestEveryCourse each draw from a seed of their own, beside the fixed ones")

// target is a way through an operation. The op of a way that does not depend
// on the instruction is OpIllegal.
type target struct {
	op program.Op
	way
}

func (t target) String() string {
	if t.op == program.OpIllegal {
		return "any: " + t.name
	}
	form := ""
	if base := t.op & 0xe0; base == program.OpBin32I || base == program.OpBin64I {
		form = " imm"
	}
	return fmt.Sprintf("%v%s: %s", t.op, form, t.name)
}

// legalWays returns the ways of each operation; none for a number that is no
// operation.
var legalWays = sync.OnceValue(func() map[program.Op][]way {
	all := make(map[program.Op][]way)
	for _, op := range legalOps() {
		all[op] = waysOf(op)
	}
	return all
})

// allTargets are what a fuzzer draws from.
var allTargets = sync.OnceValue(func() []target {
	var out []target
	for _, w := range stateWays() {
		out = append(out, target{program.OpIllegal, w})
	}
	for _, op := range legalOps() {
		for _, w := range legalWays()[op] {
			out = append(out, target{op, w})
		}
	}
	return out
})

// targetOf returns the way that the next step takes.
func targetOf(b before) (target, error) {
	find := func(op program.Op, ways []way) (target, bool) {
		for _, w := range ways {
			if w.is == nil || w.is(b) {
				return target{op, w}, true
			}
		}
		return target{}, false
	}
	if t, ok := find(program.OpIllegal, stateWays()); ok {
		return t, nil
	}
	if t, ok := find(b.in.Op(), legalWays()[b.in.Op()]); ok {
		return t, nil
	}
	return target{}, fmt.Errorf("no way through %v", b.in)
}

// shot is a state in the making: random but for what its target asks for.
type shot struct {
	*random
	f          *fixture
	op         program.Op
	dst, a, b  uint8
	imm        uint32
	callers    int // of the current frame
	messages   int // emitted
	slots      map[uint8]uint64
	afterwards []func(*machine.Machine)
}

// shoot draws a target and makes a state that takes it.
func (r *random) shoot() *machine.Machine {
	targets := allTargets()
	return r.shootAt(targets[r.IntN(len(targets))])
}

func (r *random) shootAt(t target) *machine.Machine {
	s := &shot{random: r, f: r.fixture(), callers: r.IntN(3), messages: r.IntN(4) * r.IntN(6), slots: make(map[uint8]uint64)}
	for len(s.f.code) < 10 {
		s.f.code = append(s.f.code, r.instr())
	}
	s.f.limits.CodeDepth = uint8(ssz.Depth(uint64(len(s.f.code)+3)/4) + r.IntN(3))
	s.f.limits.HeightLimit = uint16(1000 + r.IntN(2000))
	s.f.start.Input = append(s.f.start.Input, 1, 2)
	s.f.start.OutputLimit += 100
	s.op = t.op
	if t.op == program.OpIllegal {
		s.op = r.ops[r.IntN(len(r.ops))]
	}
	s.dst, s.a, s.b, s.imm = r.slot(), r.slot(), r.slot(), uint32(operand(r.Rand))
	if s.a == s.b {
		s.b++
	}
	if t.aim != nil {
		t.aim(s)
	}
	const first = 2 // the places before it set the state up
	pc := uint32(first + r.IntN(len(s.f.code)-first))
	s.f.code[pc] = program.Make(s.op, s.dst, s.a, s.b, s.imm)
	m := r.at(s.f, pc, s.messages, s.callers)
	m.SetStatus(machine.Running, 0)
	m.SetPC(pc)
	m.SetHeight(r.Uint32N(900))
	m.SetReserve(operand(r.Rand) >> uint(r.IntN(64)))
	m.SetSlice(int64(operand(r.Rand)) >> uint(r.IntN(64)))
	for _, slot := range slices.Sorted(maps.Keys(s.slots)) {
		m.SetSlot(slot, s.slots[slot])
	}
	for _, f := range s.afterwards {
		f(m)
	}
	return m
}

// then has f alter the state when it is made.
func (s *shot) then(f func(*machine.Machine)) { s.afterwards = append(s.afterwards, f) }

// waits has an indirect call wait for its table entry.
func (s *shot) waits(kind uint32) {
	s.then(func(m *machine.Machine) { m.SetStatus(machine.Running, kind) })
}

// any returns any operand.
func (s *shot) any() uint64 { return operand(s.Rand) }

// dirty returns a number of 32 bits in a slot, whose upper half does not count.
func (s *shot) dirty(v uint64) uint64 { return v&0xffffffff | uint64(s.Uint32N(2)*s.Uint32())<<32 }

func (s *shot) set32(slot uint8, v uint64) { s.slots[slot] = s.dirty(v) }

func (s *shot) put32(m *machine.Machine, slot uint8, v uint64) { m.SetSlot(slot, s.dirty(v)) }

// operands sets the operands of a binary operation, in slots or as immediate.
func (s *shot) operands(x, y uint64) {
	s.slots[s.a], s.slots[s.b], s.imm = x, y, uint32(y)
}

// branch sets the operands of a branch that is taken or not.
func (s *shot) branch(taken bool) {
	scratch := new(fixture)
	scratch.code, scratch.limits.CodeDepth = make([]program.Instr, codeLen), 6
	scratch.start.Entry = program.EntryApply
	scratch.start.Memory = s.f.start.Memory
	in := program.Make(s.op, 0, s.a, s.b, 0)
	m := scratch.build(in)
	for {
		x := s.any()
		y := x
		if s.IntN(3) > 0 {
			y = s.any()
		}
		if s.IntN(3) == 0 {
			x = 0
		}
		m.SetSlot(s.a, x)
		m.SetSlot(s.b, y)
		if (before{m, in}).taken() == taken {
			s.slots[s.a], s.slots[s.b] = x, y
			return
		}
	}
}

// accessAt splits an address between slot and immediate.
func (s *shot) accessAt(at uint64) {
	low := at - min(at, 0xffffffff)
	s.imm = uint32(low + s.Uint64N(min(at, 0xffffffff)-low+1)*s.Uint64N(2))
	s.set32(s.a, at-uint64(s.imm))
}

// bulk sets the operands of a bulk operation.
func (s *shot) bulk(m *machine.Machine, d, x, n uint64) {
	w := s.a &^ 3
	s.put32(m, w, d)
	s.put32(m, w+1, x)
	s.put32(m, w+2, n)
}

// reach returns the most bytes that the bulk operation may move, the bounds
// of memory apart.
func (s *shot) reach(m *machine.Machine) uint64 {
	switch s.op {
	case program.OpInputRead:
		return uint64(len(m.Input()))
	case program.OpOutputWrite:
		return before{Machine: m}.room()
	}
	return 1 << 20
}

// signature puts a good one into memory.
func (s *shot) signature() {
	s.f.start.Pages = 1 + s.Uint32N(2)
	at := s.Uint32N(60000)
	s.set32(s.a, uint64(at))
	var in [128]byte
	copy(in[:], s.bytes(32))
	sig, err := crypto.Sign(in[:32], testKey())
	if err != nil {
		panic(err) // the digest has 32 bytes
	}
	in[63] = 27 + sig[64]
	copy(in[64:], sig[:64])
	s.then(func(m *machine.Machine) {
		for k := 0; k < len(in); k += 8 {
			m.StoreWord(at+uint32(k), binary.LittleEndian.Uint64(in[k:]))
		}
	})
}

// tally counts the ways that were taken.
type tally map[string]int

// judge takes one step from a state in Go, by step, and in the EVM, and holds
// both to what the way says of its end.
func (c tally) judge(v *Verifier, m *machine.Machine, step func(*machine.Machine)) error {
	t, err := targetOf(before{m, m.Instr()})
	if err != nil {
		return err
	}
	c[t.String()]++
	was, aux := m.Status(), m.Aux()
	if _, err := compareBy(v, m, step); err != nil {
		return fmt.Errorf("%v: %w", t, err)
	}
	want := t.status
	if want == 0 {
		want = machine.Running
	}
	switch {
	case m.Status() != want,
		want == machine.Trapped && was == machine.Running && m.Aux() != uint32(t.trap),
		was != machine.Running && m.Aux() != aux:
		return fmt.Errorf("%v: ends as %v with %d, want %v with %d", t, m.Status(), m.Aux(), want, t.trap)
	}
	return nil
}

// never names those of all that were not met.
func never[T fmt.Stringer](c tally, all []T) (out []string) {
	for _, t := range all {
		if c[t.String()] == 0 {
			out = append(out, t.String())
		}
	}
	return out
}

// String lists the ways of an operation in a line, with how often each was
// taken.
func (c tally) String() string {
	var b strings.Builder
	last := ""
	for _, t := range allTargets() {
		op, name, _ := strings.Cut(t.String(), ": ")
		if op != last {
			fmt.Fprintf(&b, "\n%-18s", op)
			last = op
		} else {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s %d", name, c[t.String()])
	}
	return b.String()
}

// honest takes a step as the machine does.
func honest(m *machine.Machine) { m.Run(1) }

// shots has two workers judge states until more says that it is enough.
func shots(t *testing.T, from uint64, more func(n int) bool) tally {
	t.Helper()
	const workers = 2
	var wg sync.WaitGroup
	counts := make([]tally, workers)
	for k := range workers {
		v := deploy(t)
		counts[k] = make(tally)
		wg.Go(func() {
			for n := k; more(n); n += workers {
				seed := from + uint64(n)
				if err := counts[k].judge(v, newRandom(seed).shoot(), honest); err != nil {
					t.Errorf("seed %d: %v", seed, err)
					return
				}
			}
		})
	}
	wg.Wait()
	sum := make(tally)
	for _, c := range counts {
		for name, n := range c {
			sum[name] += n
		}
	}
	return sum
}

func (c tally) total() (n int) {
	for _, k := range c {
		n += k
	}
	return n
}

// TestEveryWay draws (state, instruction, way) and has the machine and the
// contract take the step: the contract always returns a state, the two are the
// same, and the run ends as the way says. Every way is met. With -shoot it goes
// on from a seed of its own and prints how often each was taken.
func TestEveryWay(t *testing.T) {
	const states = 24_000
	count := shots(t, 0, func(n int) bool { return n < states })
	t.Logf("%d states, %d ways", count.total(), len(allTargets()))
	if missing := never(count, allTargets()); missing != nil {
		t.Errorf("never taken: %q", missing)
	}
	if *shootFor == 0 || t.Failed() {
		return
	}
	var seed [8]byte
	rand.Read(seed[:])
	from, end := binary.LittleEndian.Uint64(seed[:]), time.Now().Add(*shootFor)
	count = shots(t, from, func(int) bool { return time.Now().Before(end) })
	t.Logf("%d more from seed %d:%v", count.total(), from, count)
}
