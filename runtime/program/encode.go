package program

import "github.com/assize/assize/runtime/memory"

// The metered module. It does to gas and height what the flattened code does,
// at the same places, and has no data: state is brought in from outside.

// writer builds WebAssembly bytes.
type writer []byte

func (w *writer) byte(b ...byte) { *w = append(*w, b...) }

func (w *writer) u32(v uint32) {
	for v >= 0x80 {
		w.byte(byte(v) | 0x80)
		v >>= 7
	}
	w.byte(byte(v))
}

func (w *writer) signed(v int64) {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			w.byte(b)
			return
		}
		w.byte(b | 0x80)
	}
}

func (w *writer) name(s string) {
	w.u32(uint32(len(s)))
	w.byte([]byte(s)...)
}

// op writes an opcode and its index, where it has one.
func (w *writer) op(op opcode, index ...uint32) {
	if op >= 0xfc00 {
		w.byte(0xfc)
		w.u32(uint32(op - 0xfc00))
	} else {
		w.byte(byte(op))
	}
	for _, i := range index {
		w.u32(i)
	}
}

func (w *writer) i32(v uint32) { w.op(wI32Const); w.signed(int64(int32(v))) }
func (w *writer) i64(v uint64) { w.op(wI64Const); w.signed(int64(v)) }

// section writes a section of a module.
func (w *writer) section(id byte, body writer) {
	w.byte(id)
	w.u32(uint32(len(body)))
	w.byte(body...)
}

// blockEmpty is the type of a block that neither takes nor leaves operands.
const blockEmpty = 0x40

// Indices of what is injected, in the metered module.
func (m *module) gasGlobal() uint32    { return uint32(len(m.globals)) }
func (m *module) refillFunc() uint32   { return uint32(len(m.imports)) }
func (m *module) overflowFunc() uint32 { return uint32(len(m.imports)) + 1 }
func (m *module) pauseFunc() uint32    { return uint32(len(m.imports)) + 2 }

// pieces returns the injected function that does a long bulk operation.
func (m *module) pieces(op opcode) uint32 {
	if op == wMemoryCopy {
		return uint32(len(m.imports)) + injectedImports
	}
	return uint32(len(m.imports)) + injectedImports + 1
}

const (
	injectedImports = 3 // refill, overflow, pause
	injectedFuncs   = 2 // for long copies and fills
)

// shifted returns a function's index in the metered module.
func (m *module) shifted(fn uint32) uint32 {
	if int(fn) < len(m.imports) {
		return fn
	}
	return fn + injectedImports + injectedFuncs
}

// typeIndex returns the index of a type, which it adds where it is missing.
func (m *module) typeIndex(t funcType) uint32 {
	if first, ok := m.firsts[t.key()]; ok {
		return first
	}
	return m.addType(t)
}

// blockType writes the type of a construct.
func (m *module) blockType(w *writer, t funcType) {
	switch {
	case len(t.params) == 0 && len(t.results) == 0:
		w.byte(blockEmpty)
	case len(t.params) == 0 && len(t.results) == 1:
		w.byte(byte(t.results[0]))
	default:
		w.signed(int64(m.typeIndex(t)))
	}
}

// meteredType returns the index of the type that a function of that type has
// in the metered module: it takes the slice and the caller's height, too, and
// returns the slice. Functions that are equal in type stay so, others differ.
func (m *module) meteredType(index uint32) uint32 {
	t := &m.types[index]
	return m.typeIndex(funcType{
		params:  append(append([]valType(nil), t.params...), i64, i32),
		results: append(append([]valType(nil), t.results...), i64),
	})
}

// encode returns the metered module.
func (m *module) encode() []byte {
	stubs := m.stubs()
	empty := m.typeIndex(funcType{})
	refill := m.typeIndex(HostRefill.signature())
	bulk := m.typeIndex(funcType{params: []valType{i32, i32, i32}})

	var types, imports, funcs, code writer
	imports.u32(uint32(len(m.imports) + injectedImports))
	for i, h := range m.imports {
		encodeImport(&imports, h, m.impType[i])
	}
	encodeImport(&imports, HostRefill, refill)
	encodeImport(&imports, HostOverflow, empty)
	encodeImport(&imports, HostPause, empty)

	n := uint32(injectedFuncs + len(m.funcs) + len(stubs))
	funcs.u32(n)
	code.u32(n)
	for _, body := range []writer{m.copyPieces(), m.fillPieces()} {
		funcs.u32(bulk)
		code.u32(uint32(len(body)))
		code.byte(body...)
	}
	for i := range m.funcs {
		funcs.u32(m.meteredType(m.funcs[i].typ))
		code.u32(uint32(len(m.funcs[i].wasm)))
		code.byte(m.funcs[i].wasm...)
	}
	for _, s := range stubs {
		funcs.u32(empty)
		code.u32(uint32(len(s.body)))
		code.byte(s.body...)
	}
	types.u32(uint32(len(m.types)))
	for i := range m.types {
		types.byte(0x60)
		types.u32(uint32(len(m.types[i].params)))
		types.byte(typeBytes(m.types[i].params)...)
		types.u32(uint32(len(m.types[i].results)))
		types.byte(typeBytes(m.types[i].results)...)
	}

	w := writer("\x00asm\x01\x00\x00\x00")
	w.section(secType, types)
	w.section(secImport, imports)
	w.section(secFunction, funcs)
	m.encodeTable(&w)
	m.encodeMemory(&w)
	m.encodeGlobals(&w)
	m.encodeExports(&w, stubs)
	m.encodeElements(&w)
	w.section(secCode, code)
	return w
}

func encodeImport(w *writer, h HostFunc, typ uint32) {
	w.name(h.Module())
	w.name(h.String())
	w.byte(0)
	w.u32(typ)
}

// stub is the entry through which the engine runs an Entry.
type stub struct {
	entry Entry
	body  writer
}

func (m *module) stubs() []stub {
	var stubs []stub
	for e := EntryInit; e <= EntryImport; e++ {
		calls := m.calls(e)
		if calls == nil {
			continue
		}
		g := meter{writer: writer{1, 1, byte(i64)}, m: m} // one local, the slice
		g.op(wGlobalGet, m.gasGlobal())
		g.op(wLocalSet, g.slice)
		g.owed = int64(m.stubCost(e, len(calls)))
		g.check()
		for _, fn := range calls {
			g.op(wLocalGet, g.slice)
			g.i32(0)
			g.op(wCall, m.shifted(fn))
			g.op(wLocalSet, g.slice)
			g.check()
		}
		g.publish()
		g.op(wEnd)
		stubs = append(stubs, stub{e, g.writer})
	}
	return stubs
}

func (m *module) encodeTable(w *writer) {
	if !m.hasTab {
		return
	}
	s := writer{1, 0x70, 1}
	s.u32(uint32(len(m.table)))
	s.u32(uint32(len(m.table)))
	w.section(secTable, s)
}

// encodeMemory declares a memory even where the module has none, so that the
// engine finds one.
func (m *module) encodeMemory(w *writer) {
	s := writer{1, 1}
	s.u32(m.pages)
	s.u32(min(m.maxPage, memory.MaxWasmPages))
	w.section(secMemory, s)
}

// encodeGlobals makes every global mutable: an instance is handed from one
// actor's state to the next.
func (m *module) encodeGlobals(w *writer) {
	var s writer
	s.u32(uint32(len(m.globals)) + 1)
	for _, g := range m.globals {
		s.byte(byte(g.typ), 1)
		if g.typ == i32 {
			s.i32(uint32(g.init))
		} else {
			s.i64(g.init)
		}
		s.op(wEnd)
	}
	s.byte(byte(i64), 1)
	s.i64(0)
	s.op(wEnd)
	w.section(secGlobal, s)
}

func (m *module) encodeExports(w *writer, stubs []stub) {
	var s writer
	export := func(name string, kind byte, index uint32) {
		s.name(name)
		s.byte(kind)
		s.u32(index)
	}
	s.u32(uint32(2 + len(m.globals) + len(stubs)))
	export(ExportGas, 3, m.gasGlobal())
	export(ExportMemory, 2, 0)
	for i := range m.globals {
		export(GlobalExport(i), 3, uint32(i))
	}
	for i, st := range stubs {
		export(st.entry.StubExport(), 0, m.shifted(uint32(m.funcCount()))+uint32(i))
	}
	w.section(secExport, s)
}

// encodeElements writes one segment for each run of entries that are set.
func (m *module) encodeElements(w *writer) {
	var s writer
	n := uint32(0)
	for i := 0; i < len(m.table); {
		j := i
		for j < len(m.table) && m.table[j].set {
			j++
		}
		if j > i {
			s.byte(0)
			s.i32(uint32(i))
			s.op(wEnd)
			s.u32(uint32(j - i))
			for _, e := range m.table[i:j] {
				s.u32(m.shifted(e.fn))
			}
			n++
		}
		i = j + 1
	}
	if n == 0 {
		return
	}
	var head writer
	head.u32(n)
	w.section(secElement, append(head, s...))
}
