// Package wasmtest assembles WebAssembly modules for tests, without any tool.
// It checks nothing: a test may build what is invalid.
//
//	m := wasmtest.New()
//	write := m.Import("output_write", []byte{I32, I32}, nil)
//	m.Memory(1, 2)
//	apply := m.Func(nil, nil, nil, wasmtest.Code(
//		Const32(0), Const32(7), Store(I32Store, 0),
//		Const32(0), Const32(4), Call(write)))
//	m.Export("apply", apply)
//	wasm := m.Bytes()
package wasmtest

// Value types.
const (
	I32 byte = 0x7f
	I64 byte = 0x7e
	F32 byte = 0x7d
	F64 byte = 0x7c
)

// Empty is the type of a block that neither takes nor leaves operands.
const Empty byte = 0x40

// Uleb returns the unsigned LEB128 of v.
func Uleb(v uint64) []byte {
	var b []byte
	for v >= 0x80 {
		b = append(b, byte(v)|0x80)
		v >>= 7
	}
	return append(b, byte(v))
}

// Sleb returns the signed LEB128 of v.
func Sleb(v int64) []byte {
	var b []byte
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

// Code joins instructions.
func Code(parts ...[]byte) []byte {
	var b []byte
	for _, p := range parts {
		b = append(b, p...)
	}
	return b
}

// vec writes a vector: the count and the items.
func vec(items [][]byte) []byte {
	return append(Uleb(uint64(len(items))), Code(items...)...)
}

// sized writes bytes behind their length.
func sized(b []byte) []byte { return append(Uleb(uint64(len(b))), b...) }

// Module is a module under construction.
type Module struct {
	types, imports, funcs, tables, memories, globals, exports, elems, codes, datas [][]byte

	start  []byte
	custom []byte
}

// New returns an empty module.
func New() *Module { return new(Module) }

// Type adds a function type and returns its index.
func (m *Module) Type(params, results []byte) uint32 {
	m.types = append(m.types, Code([]byte{0x60}, sized(params), sized(results)))
	return uint32(len(m.types) - 1)
}

// Import adds a function import of module "assize"; all imports come before
// the first Func.
func (m *Module) Import(name string, params, results []byte) uint32 {
	return m.ImportFrom("assize", name, params, results)
}

// ImportFrom adds a function import of any module.
func (m *Module) ImportFrom(module, name string, params, results []byte) uint32 {
	t := m.Type(params, results)
	m.imports = append(m.imports, Code(sized([]byte(module)), sized([]byte(name)), []byte{0}, Uleb(uint64(t))))
	return uint32(len(m.imports) - 1)
}

// RawImport adds an import as bytes: its kind and description.
func (m *Module) RawImport(module, name string, description []byte) {
	m.imports = append(m.imports, Code(sized([]byte(module)), sized([]byte(name)), description))
}

// Func adds a function and returns its index; locals holds a type for each
// local beside the parameters, and the end of the body is added.
func (m *Module) Func(params, results, locals []byte, body ...[]byte) uint32 {
	index := m.NextFunc()
	m.Declare(params, results)
	m.Define(locals, body...)
	return index
}

// NextFunc returns the index of the function that is declared next.
func (m *Module) NextFunc() uint32 { return uint32(len(m.imports) + len(m.funcs)) }

// Declare adds a function whose body Define adds, in the same order.
func (m *Module) Declare(params, results []byte) uint32 {
	index := m.NextFunc()
	m.funcs = append(m.funcs, Uleb(uint64(m.Type(params, results))))
	return index
}

// Define adds the body of the next function that has none.
func (m *Module) Define(locals []byte, body ...[]byte) {
	groups := make([][]byte, len(locals))
	for i, t := range locals {
		groups[i] = []byte{1, t}
	}
	m.codes = append(m.codes, sized(Code(vec(groups), Code(body...), []byte{0x0b})))
}

// Memory declares the memory.
func (m *Module) Memory(least, most uint32) {
	m.memories = append(m.memories, Code([]byte{1}, Uleb(uint64(least)), Uleb(uint64(most))))
}

// Table declares a table of funcref.
func (m *Module) Table(size uint32) {
	m.tables = append(m.tables, Code([]byte{0x70, 0}, Uleb(uint64(size))))
}

// Global adds a global and returns its index.
func (m *Module) Global(t byte, mutable bool, init int64) uint32 {
	mut, op := byte(0), byte(0x41)
	if mutable {
		mut = 1
	}
	if t == I64 {
		op = 0x42
	}
	m.globals = append(m.globals, Code([]byte{t, mut, op}, Sleb(init), []byte{0x0b}))
	return uint32(len(m.globals) - 1)
}

// Export exports a function.
func (m *Module) Export(name string, fn uint32) { m.ExportKind(name, 0, fn) }

// ExportKind exports anything.
func (m *Module) ExportKind(name string, kind byte, index uint32) {
	m.exports = append(m.exports, Code(sized([]byte(name)), []byte{kind}, Uleb(uint64(index))))
}

// Start makes the module have a start section.
func (m *Module) Start(fn uint32) { m.start = Uleb(uint64(fn)) }

// Elem fills the table from an offset.
func (m *Module) Elem(offset int32, fns ...uint32) {
	items := make([][]byte, len(fns))
	for i, f := range fns {
		items[i] = Uleb(uint64(f))
	}
	m.elems = append(m.elems, Code([]byte{0, 0x41}, Sleb(int64(offset)), []byte{0x0b}, vec(items)))
}

// RawElem adds an element segment as bytes.
func (m *Module) RawElem(b []byte) { m.elems = append(m.elems, b) }

// Data fills the memory from an offset.
func (m *Module) Data(offset int32, data []byte) {
	m.datas = append(m.datas, Code([]byte{0, 0x41}, Sleb(int64(offset)), []byte{0x0b}, sized(data)))
}

// RawData adds a data segment as bytes.
func (m *Module) RawData(b []byte) { m.datas = append(m.datas, b) }

// Name adds a "name" section with function names by index.
func (m *Module) Name(names map[uint32]string) {
	var items [][]byte
	for i := range uint32(1 << 10) {
		if n, ok := names[i]; ok {
			items = append(items, Code(Uleb(uint64(i)), sized([]byte(n))))
		}
	}
	m.custom = Code(sized([]byte("name")), []byte{1}, sized(vec(items)))
}

// Bytes returns the module.
func (m *Module) Bytes() []byte {
	b := []byte("\x00asm\x01\x00\x00\x00")
	section := func(id byte, body []byte) { b = append(append(b, id), sized(body)...) }
	vector := func(id byte, items [][]byte) {
		if len(items) > 0 {
			section(id, vec(items))
		}
	}
	vector(1, m.types)
	vector(2, m.imports)
	vector(3, m.funcs)
	vector(4, m.tables)
	vector(5, m.memories)
	vector(6, m.globals)
	vector(7, m.exports)
	if m.start != nil {
		section(8, m.start)
	}
	vector(9, m.elems)
	vector(10, m.codes)
	vector(11, m.datas)
	if m.custom != nil {
		section(0, m.custom)
	}
	return b
}
