package evm

import (
	"errors"
	"slices"
	"testing"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

// TestCompareFindsPlants checks the check: a result of the machine that is
// wrong in one small place is found, wherever it is.
func TestCompareFindsPlants(t *testing.T) {
	v := deploy(t)
	plants := map[string]func(*machine.Machine){
		"slot":    func(m *machine.Machine) { m.SetSlot(250, m.Slot(250)^1) },
		"memory":  func(m *machine.Machine) { m.StoreWord(99990, m.LoadWord(99990)^1<<63) },
		"global":  func(m *machine.Machine) { m.SetGlobal(255, 1) },
		"output":  func(m *machine.Machine) { m.SetOutput(append([]byte{0}, m.Output()...)) },
		"pc":      func(m *machine.Machine) { m.SetPC(m.PC() ^ 1<<31) },
		"slice":   func(m *machine.Machine) { m.SetSlice(m.Slice() - 1) },
		"reserve": func(m *machine.Machine) { m.SetReserve(m.Reserve() + 1) },
		"height":  func(m *machine.Machine) { m.SetHeight(m.Height() + 1) },
		"status":  func(m *machine.Machine) { m.SetStatus(machine.OutOfGas, m.Aux()) },
		"aux":     func(m *machine.Machine) { m.SetStatus(m.Status(), m.Aux()^1) },
		"nothing": nil,
	}
	for _, c := range []opCase{
		runs("add", program.Make(program.OpBin64, 1, 2, 3, 0), slots{2: 5, 3: 6}),
		runs("store", program.Make(program.OpStore64, 0, 2, 3, 30), slots{3: 6}),
		runs("settle", 0, nil).after(settling(4, 4)),
		trapped("trap", program.TrapMemory, program.Make(program.OpLoad8U, 1, 2, 3, 1<<31), nil),
	} {
		for name, plant := range plants {
			_, err := compare(v, c.machine(), plant)
			if found := errors.Is(err, errDiffers); found != (plant != nil) {
				t.Errorf("%s with %s planted: found %v", c.name, name, err)
			}
		}
	}
}

// TestWitnessIsRead checks that every part of a witness binds: with any bit
// flipped, cut short or made longer it proves nothing else, and as the
// encoding has no free bit, nothing at all.
func TestWitnessIsRead(t *testing.T) {
	v := deploy(t)
	cases := allCases()
	const stride, gap = 7, 97 // between cases, and between bits; from another first bit in each case
	flips := 0
	for i := 0; i < len(cases); i += stride {
		m := cases[i].machine()
		pre := m.Root()
		witness, err := m.Witness()
		if err != nil {
			t.Fatal(err)
		}
		post, _, err := v.Step(pre, witness)
		if err != nil {
			t.Fatalf("%s: %v", cases[i].name, err)
		}
		refuse := func(what string, w []byte) {
			got, _, err := v.Step(pre, w)
			var reverted *Reverted
			switch {
			case err == nil:
				t.Errorf("%s: proved by a witness with %s: %v, honest is %v", cases[i].name, what, got, post)
			case !errors.As(err, &reverted) || reverted.Name == "":
				t.Errorf("%s: refused without an error of the interface, with %s: %v", cases[i].name, what, err)
			}
		}
		for bit := i % gap; bit < 8*len(witness); bit += gap {
			witness[bit/8] ^= 1 << (bit % 8)
			refuse("a bit flipped", witness)
			witness[bit/8] ^= 1 << (bit % 8)
			flips++
		}
		refuse("a byte more", append(witness[:len(witness):len(witness)], 0))
		refuse("a byte less", witness[:len(witness)-1])
		refuse("nothing in it", nil)
	}
	if flips < 10_000 {
		t.Errorf("only %d bits were flipped", flips)
	}
}

// TestLittleGas checks that no limit of gas makes the verifier return a wrong
// state: a precompile that could not run is not taken for an answer.
func TestLittleGas(t *testing.T) {
	v := deploy(t)
	tried := 0
	names := []string{
		"move", "select first", "call", "return", "global set", "access 0x28 at 31", "access 0x2c at 25", "copy forward",
		"fill", "input_read", "output_write after some", "context 3", "hash 0x36 of 576 at 31", "ecrecover of nothing", "emit",
	}
	for _, c := range allCases() {
		if !slices.Contains(names, c.name) {
			continue
		}
		tried++
		m := c.machine()
		pre := m.Root()
		witness, err := m.Witness()
		if err != nil {
			t.Fatal(err)
		}
		want, gas, err := v.Step(pre, witness)
		if err != nil {
			t.Fatal(err)
		}
		short := 0
		for limit := uint64(1000); limit < gas.Execution+2000; limit += 211 {
			got, _, err := v.StepWith(limit, pre, witness)
			if err != nil {
				short++
			} else if got != want {
				t.Errorf("%s with %d gas: %v, honest is %v", c.name, limit, got, want)
			}
		}
		if short == 0 {
			t.Errorf("%s: never out of gas", c.name)
		}
	}
	if tried != len(names) {
		t.Errorf("%d cases of %d", tried, len(names))
	}
}
