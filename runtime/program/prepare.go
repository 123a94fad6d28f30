package program

import (
	"fmt"

	"github.com/assize/assize/runtime/ssz"
)

// Prepare decodes and validates a module, places metering and flattens it.
// It is a pure function of the bytes. The error is a [*ProfileError].
func Prepare(wasm []byte) (*Program, error) {
	p, _, err := prepare(wasm)
	if err != nil {
		return nil, err
	}
	return p, nil
}

func prepare(wasm []byte) (*Program, *module, *ProfileError) {
	m, err := decode(wasm, compile)
	if err != nil {
		return nil, nil, err
	}
	if err := m.wrapImports(); err != nil {
		return nil, nil, err
	}
	p := &Program{Pages: m.pages, Memory: m.memory, Globals: make([]uint64, len(m.globals))}
	for i, g := range m.globals {
		p.Globals[i] = g.init
	}
	if err := m.link(p); err != nil {
		return nil, nil, err
	}
	p.Limits = Limits{
		CodeDepth:   codeDepth(len(p.Code)),
		MaxPages:    uint16(m.maxPage),
		TableSize:   uint32(len(m.table)),
		HeightLimit: HeightLimit,
	}
	p.Wasm = m.encode()
	return p, m, nil
}

// codeDepth returns the depth of the tree over that many instructions.
func codeDepth(instructions int) uint8 { return uint8(ssz.Depth(uint64(instructions+3) / 4)) }

// compile makes both forms of one function.
func compile(m *module, f *function) *ProfileError {
	g, err := flatten(m, f)
	if err != nil {
		return err
	}
	if m.instructions += len(f.flat); m.instructions > 4<<MaxCodeDepth {
		return &ProfileError{f.name, f.at, fmt.Sprintf("code of more than %d instructions", 4<<MaxCodeDepth)}
	}
	f.wasm = m.encodeBody(f, g)
	return nil
}

// defaultName names a function that the module does not name.
func defaultName(index uint32) string { return fmt.Sprintf("func[%d]", index) }

// wrapImports gives every imported function in the table a function of the
// module that calls it, so that an indirect call finds metered code.
func (m *module) wrapImports() *ProfileError {
	wrapper := make(map[uint32]uint32)
	for i, e := range m.table {
		if !e.set || int(e.fn) >= len(m.imports) {
			continue
		}
		index, ok := wrapper[e.fn]
		if !ok {
			index = uint32(m.funcCount())
			wrapper[e.fn] = index
			f := function{name: "import " + m.imports[e.fn].String(), typ: m.impType[e.fn], at: e.elem}
			f.locals = m.types[f.typ].params
			for n := range f.locals {
				f.body = append(f.body, wasmInstr{op: wLocalGet, imm: uint32(n), start: e.elem})
			}
			f.body = append(f.body, wasmInstr{op: wCall, imm: e.fn, start: e.elem}, wasmInstr{op: wEnd, start: e.elem})
			if err := compile(m, &f); err != nil {
				return err
			}
			m.funcs = append(m.funcs, f)
		}
		m.table[i].fn = index
	}
	return nil
}

// typeID returns the number by which indirect calls compare a type: 1 plus the
// index of the first type that is equal.
func (m *module) typeID(index uint32) uint32 { return m.typeIDs[index] }

// function returns the function of that index, which is no import.
func (m *module) function(index uint32) *function { return &m.funcs[int(index)-len(m.imports)] }

// calls returns what the stub of an entry calls, in order; nil where the
// module has no such entry. An entry that fills a new memory runs the
// initializer first; an init may consist of it alone.
func (m *module) calls(e Entry) []uint32 {
	f := m.entries[e]
	var calls []uint32
	if m.start != NoEntry && (e == EntryInit || e == EntryImport && f != NoEntry) {
		calls = append(calls, m.start)
	}
	if f != NoEntry {
		calls = append(calls, f)
	}
	return calls
}

// stubLength is the number of instructions of an entry's stub: charge, check,
// call and check for each function, finish.
func stubLength(calls int) int { return 3 + 2*calls }

// stubCost is the charge of an entry's stub: its instructions, the steps of
// settling that PageGas does not pay for, and, where a new memory is made, its
// pages, as if it grew to them: at most 32,768 x 15,000, which is below MaxGas.
func (m *module) stubCost(e Entry, calls int) uint32 {
	cost := uint32(stubLength(calls) + gasSettle)
	if e == EntryInit || e == EntryImport {
		cost += m.pages * gasGrowPage
	}
	return cost
}

// link lays the code out: the table, the stubs, the functions.
func (m *module) link(p *Program) *ProfileError {
	starts := make([]uint32, len(m.funcs))
	at := len(m.table)
	for e := EntryInit; e <= EntryImport; e++ {
		if n := len(m.calls(e)); n > 0 {
			at += stubLength(n)
		}
	}
	for i := range m.funcs {
		starts[i] = uint32(at)
		at += len(m.funcs[i].flat)
	}
	if at > 4<<MaxCodeDepth {
		return &ProfileError{Reason: fmt.Sprintf("code of %d instructions, at most %d expected", at, 4<<MaxCodeDepth)}
	}
	if at == 0 {
		return &ProfileError{Reason: "module without functions"}
	}
	target := func(fn uint32) uint32 { return starts[int(fn)-len(m.imports)] }

	p.Code = make([]Instr, 0, at)
	for _, e := range m.table {
		if !e.set {
			p.Code = append(p.Code, Make(OpTableEntry, 0, 0, 0, 0))
			continue
		}
		id := m.typeID(m.typeOf(e.fn))
		p.Code = append(p.Code, Make(OpTableEntry, uint8(id>>8), uint8(id), m.function(e.fn).weight, target(e.fn)))
	}
	for i := range p.Entries {
		p.Entries[i] = NoEntry
	}
	for e := EntryInit; e <= EntryImport; e++ {
		calls := m.calls(e)
		if calls == nil {
			continue
		}
		p.Entries[e] = uint32(len(p.Code))
		p.Code = append(p.Code, Make(OpCharge, 0, 0, 0, m.stubCost(e, len(calls))), Make(OpCheck, 0, 0, 0, 0))
		for _, fn := range calls {
			p.Code = append(p.Code, Make(OpCall, 0, 0, m.function(fn).weight, target(fn)), Make(OpCheck, 0, 0, 0, 0))
		}
		p.Code = append(p.Code, Make(OpFinish, 0, 0, 0, 0))
	}
	for i := range m.funcs {
		m.place(p, i, starts[i], target)
	}
	return nil
}

// place appends a function to the code, its jumps and calls resolved.
func (m *module) place(p *Program, i int, start uint32, target func(uint32) uint32) {
	f := &m.funcs[i]
	for _, in := range f.flat {
		switch op := in.Op(); {
		case op >= OpJump && op <= OpBrGeS4:
			in += Instr(start)
		case op == OpCall:
			in = Make(OpCall, in.Dst(), in.A(), m.function(in.Imm()).weight, target(in.Imm()))
		}
		p.Code = append(p.Code, in)
	}
	p.Functions = append(p.Functions, Function{
		Name: f.name, Index: uint32(len(m.imports) + i),
		Start: start, End: uint32(len(p.Code)), Offsets: f.places,
	})
}
