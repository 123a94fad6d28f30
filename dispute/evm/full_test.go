package evm

import (
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// restore puts the state together again from parts that were altered.
func (c *world) restore(alter func(*kernel.Parts)) {
	c.t.Helper()
	parts := c.state.Parts()
	alter(parts)
	s, err := kernel.Restore(parts)
	if err != nil {
		c.t.Fatal(err)
	}
	c.state = s
	c.forget()
}

// fullPrograms has deploy calls for the last program that there may be and
// for one more. What lies between is code that nobody knows. The lists of
// accounts and instances, of 2^40, are filled in runtime/kernel.
func fullPrograms(t testing.TB) *world {
	c := newWorld(t, kernel.RoleOperator)
	c.deploy(0)
	c.block()
	c.restore(func(p *kernel.Parts) {
		root := ssz.Root(sha256.Sum256([]byte("unknown")))
		unknown := kernel.ProgramParts{Ref: kernel.ProgramRef{ProgramRoot: root}, Source: root[:]}
		p.Programs = append(p.Programs, slices.Repeat([]kernel.ProgramParts{unknown}, 1<<20-2)...)
	})
	for range 2 {
		c.deploy(0)
	}
	c.do(0, kernel.KindCreate, 1<<20-1, 100_000, []byte{0})
	c.do(0, kernel.KindCreate, 1<<20, 100_000, []byte{0})
	r := c.block()
	for i, want := range []kernel.Refusal{0, kernel.RefusedFull, 0, kernel.RefusedProgram} {
		if got := r.Outcomes[i].Refusal; got != want {
			t.Fatalf("call %d: want refusal %v, got %v", i, want, got)
		}
	}
	return c
}

// TestFullQueue sends more messages than the queue has places: those beyond
// 2^40 are lost, the one in the last place is delivered, and what is sent to a
// queue that is full changes it no more.
func TestFullQueue(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	for places := 1; places <= 4; places++ {
		c := newWorld(t, kernel.RoleOperator)
		c.deploy(0)
		c.do(0, kernel.KindCreate, 0, 100_000, []byte{0})
		c.block()
		c.restore(func(p *kernel.Parts) {
			p.Head = 1<<40 - uint64(places)
			for h := range 40 {
				if p.Head>>h&1 == 1 {
					p.Frontier = append(p.Frontier, sha256.Sum256([]byte{byte(h)}))
				}
			}
		})
		c.do(0, kernel.KindApply, 0, 900_000, emitInput(0, 3, 250, emitInput(0, 1, 60, 0)...))
		wait := func(want int) {
			t.Helper()
			c.block()
			if got := len(c.state.Queue()); got != want {
				t.Fatalf("%d places: want %d messages to wait, got %d", places, want, got)
			}
		}
		wait(min(3, places))
		wait(max(0, places-3)) // each of them sends one more
		c.do(0, kernel.KindApply, 0, 900_000, emitInput(0, 16, 10, 0))
		wait(0)
		c.do(0, kernel.KindApply, 0, 30_000, []byte{0})
		wait(0)
		for _, j := range c.judgements() {
			j.judge(t, v)
		}
	}
}

// TestLongestBlock judges both ends of a block with as many transitions as its
// history has leaves, in the last place of an epoch as long as any.
func TestLongestBlock(t *testing.T) {
	t.Parallel()
	v := deployTransitions(t)
	const deliveries = kernel.MaxCalls - 1 // beside them a call, begin and end
	c := newWorld(t, kernel.RoleOperator)
	c.restore(func(p *kernel.Parts) {
		p.Settings.BlockDeliveries, p.Settings.BlockCalls, p.Settings.BlockCreations = deliveries, 1, 0
		for n := range uint64(deliveries) {
			p.Waiting = append(p.Waiting, kernel.Message{Target: 5, Number: n})
		}
	})
	c.do(0, kernel.KindApply, 5, 30_000, []byte{0})
	c.block()
	inputs := make([]kernel.BlockInput, 1<<15)
	inputs[len(inputs)-1] = c.inputs[0]
	in, at := &c.inputs[0], kernel.PlaceInput(inputs, 1<<15-1)
	s := c.before[0].Clone()
	place := Place{Inputs: kernel.InputsRoot(inputs), Block: 1<<15 - 1}
	receipts := kernel.NoReceipts()
	judge := func(run bool, before, want ssz.Root, witness []byte) {
		t.Helper()
		j := judgement{name: "a long block", place: place, before: before, witness: witness, run: run, want: want}
		j.judge(t, v)
	}
	before, witness := kernel.AppHash(s.Root(), receipts), s.BeginWitness(in, &at, receipts)
	b := kernel.Begin(s, in, c.run, signature.Recover)
	judge(false, before, b.Leaf(), witness)
	for done := false; !done; {
		place.Leaf++
		near := place.Leaf < 3 || place.Leaf > deliveries-2
		if near {
			before = b.Leaf()
			var err error
			if witness, err = b.Witness(&at); err != nil {
				t.Fatal(err)
			}
		}
		var err error
		if done, err = b.Next(); err != nil {
			t.Fatal(err)
		}
		if near {
			judge(false, before, b.Leaf(), witness)
		}
	}
	if place.Leaf != 1<<15-1 {
		t.Errorf("the block ends at leaf %d", place.Leaf)
	}
	if len(b.Result().Receipts()) != deliveries+1 {
		t.Errorf("%d receipts", len(b.Result().Receipts()))
	}
}
