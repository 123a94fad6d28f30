package program

import (
	"github.com/assize/assize/runtime/memory"
)

// Bounds of a module. All counts are per module unless said otherwise.
const (
	maxModule    = 4 << 20 // bytes
	maxTypes     = 4096
	maxFuncs     = 32768
	maxTable     = 65536 // entries
	maxExports   = 4096
	maxElems     = 1024 // segments
	maxDatas     = 1024 // segments
	maxInitPages = 2048 // pages of 4 KiB that data segments fill: 8 MiB
	maxBody      = 32 << 10
	maxBranches  = 1000 // a function: if, br, br_if, labels of br_table, and what has a check
	maxBlocks    = 1000 // a function: block, loop, if
	maxNesting   = 256  // a function
	maxName      = 200  // bytes of a function's name that are kept

	// maxCompileWork bounds what the fast engine's compiler has to do for a
	// module, 25 to about a microsecond: over a second for the most. A function
	// costs the square of its branches, and each of its instructions that are
	// slow to compile something on top.
	maxCompileWork = 32 * maxBranches * maxBranches
	workAccess     = 200 // a load or store
	workDivision   = 75
	workCall       = 75
	workIndirect   = 600
)

// funcType is a signature.
type funcType struct {
	params, results []valType
}

// key returns bytes that are equal for equal types only.
func (t *funcType) key() string {
	return string(typeBytes(t.params)) + ":" + string(typeBytes(t.results))
}

func typeBytes(ts []valType) []byte {
	b := make([]byte, len(ts))
	for i, t := range ts {
		b[i] = byte(t)
	}
	return b
}

// global is a global of the module.
type global struct {
	typ     valType
	mutable bool
	init    uint64 // as in a slot: i32 zero-extended
}

// function is a function of the module or the wrapper of an imported one that
// stands in the table.
type function struct {
	name   string
	typ    uint32    // type index
	locals []valType // parameters and locals
	body   []wasmInstr
	at     int // offset of the body in the module

	// What flattening and metering made of the body.
	flat   []Instr  // jumps relative to the function, calls to function indices
	places []uint32 // offsets in the module, by instruction
	weight uint8
	wasm   []byte // metered body
}

// table entry of the module: an index in the function index space.
type tableEntry struct {
	set  bool
	fn   uint32
	elem int // offset of the segment, for errors
}

// module is a decoded and validated module.
type module struct {
	raw     []byte
	types   []funcType
	firsts  map[string]uint32 // first index of each type, by its bytes
	typeIDs []uint32          // by type index: 1 plus the first index of an equal type
	imports []HostFunc        // the first functions of the index space
	impType []uint32
	funcs   []function // the others
	hasMem  bool
	pages   uint32 // initial wasm pages
	maxPage uint32 // most wasm pages
	table   []tableEntry
	hasTab  bool
	globals []global
	memory  []Page
	entries [8]uint32 // function index, or NoEntry
	start   uint32    // function index of _initialize, or NoEntry
	exports []Export  // all of them, in order
	names   []string  // by function index; "" where unknown

	compileWork  int  // for the functions so far; see maxCompileWork
	instructions int  // flattened so far
	keep         bool // bodies are kept and not only validated
}

// typeOf returns the type index of a function of the index space.
func (m *module) typeOf(fn uint32) uint32 {
	if int(fn) < len(m.impType) {
		return m.impType[fn]
	}
	return m.funcs[int(fn)-len(m.impType)].typ
}

func (m *module) funcCount() int { return len(m.impType) + len(m.funcs) }

// Section numbers in the order in which they stand.
const (
	secCustom   = 0
	secType     = 1
	secImport   = 2
	secFunction = 3
	secTable    = 4
	secMemory   = 5
	secGlobal   = 6
	secExport   = 7
	secStart    = 8
	secElement  = 9
	secCode     = 10
	secData     = 11
	secCount    = 12 // stands between element and code
)

// sectionRank returns the place of a section in a module, 0 for unknown ones.
func sectionRank(id byte) int {
	switch {
	case id >= secType && id <= secElement:
		return int(id)
	case id == secCount:
		return 10
	case id == secCode || id == secData:
		return int(id) + 1
	}
	return 0
}

// sections are the readers of the module's parts; nil where absent.
type sections struct {
	known [13]*reader
	names *reader
}

// split finds the sections and checks their order.
func split(wasm []byte) (*sections, *ProfileError) {
	if len(wasm) > maxModule {
		return nil, &ProfileError{Reason: "module of more than 4 MiB"}
	}
	r := &reader{data: wasm}
	if string(r.bytes(8)) != "\x00asm\x01\x00\x00\x00" {
		return nil, &ProfileError{Reason: "not a WebAssembly module of version 1"}
	}
	s := new(sections)
	last := 0
	for r.left() > 0 {
		at := r.pos
		id := r.byte()
		body := r.sub(r.u32())
		if r.err != nil {
			break
		}
		if id == secCustom {
			if body.name() == "name" && body.err == nil {
				s.names = body
			}
			if body.err != nil {
				return nil, body.err
			}
			continue
		}
		rank := sectionRank(id)
		if rank == 0 {
			r.failAt(at, "unknown section %d", id)
		} else if rank <= last {
			r.failAt(at, "section %d out of order", id)
		}
		last = rank
		if rank > 0 {
			s.known[id] = body
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	return s, nil
}

// decode reads and validates a module and hands over each function with its
// body, in order.
func decode(wasm []byte, each func(m *module, f *function) *ProfileError) (*module, *ProfileError) {
	s, err := split(wasm)
	if err != nil {
		return nil, err
	}
	m := &module{raw: wasm, start: NoEntry, firsts: make(map[string]uint32)}
	for i := range m.entries {
		m.entries[i] = NoEntry
	}
	var declared []uint32
	steps := []struct {
		id   int
		what string
		read func(r *reader)
	}{
		{secType, "the type section", m.readTypes},
		{secImport, "the import section", m.readImports},
		{secFunction, "the function section", func(r *reader) { declared = m.readFuncs(r) }},
		{secTable, "the table section", m.readTable},
		{secMemory, "the memory section", m.readMemory},
		{secGlobal, "the global section", m.readGlobals},
		{secExport, "the export section", m.readExports},
		{secStart, "the start section", func(r *reader) { r.fail("start section: export _initialize instead") }},
		{secElement, "the element section", m.readElements},
	}
	for _, step := range steps {
		r := s.known[step.id]
		if r == nil {
			continue
		}
		step.read(r)
		r.end(step.what)
		if r.err != nil {
			return nil, r.err
		}
	}
	m.readNames(s.names)
	// All functions are validated before the first is handed over, so that a
	// module that is refused has cost little.
	if err := m.readCode(s.known[secCode].again(), declared, validated); err != nil {
		return nil, err
	}
	m.keep, m.compileWork = true, 0
	if err := m.readCode(s.known[secCode], declared, each); err != nil {
		return nil, err
	}
	return m, m.readData(s.known[secData], s.known[secCount])
}

// validated does nothing with a function.
func validated(*module, *function) *ProfileError { return nil }

func (m *module) readTypes(r *reader) {
	n := r.count("types", maxTypes)
	for range n {
		at := r.pos
		if form := r.byte(); form != 0x60 && r.err == nil {
			r.failAt(at, "function type expected, form 0x%02x came", form)
		}
		t := funcType{
			params:  r.valTypes("parameters", MaxArgs),
			results: r.valTypes("results", MaxResults),
		}
		if r.err != nil {
			return
		}
		m.addType(t)
	}
}

// addType appends a type and returns its index.
func (m *module) addType(t funcType) uint32 {
	index := uint32(len(m.types))
	first, known := m.firsts[t.key()]
	if !known {
		first = index
		m.firsts[t.key()] = index
	}
	m.types = append(m.types, t)
	m.typeIDs = append(m.typeIDs, first+1)
	return index
}

// valType reads a value type of the profile.
func (r *reader) valType() valType {
	at := r.pos
	t := valType(r.byte())
	if t != i32 && t != i64 && r.err == nil {
		r.failAt(at, "i32 or i64 expected, %s (0x%02x) came", t, byte(t))
	}
	return t
}

func (r *reader) valTypes(what string, most uint32) []valType {
	n := r.count(what, most)
	ts := make([]valType, 0, n)
	for range n {
		ts = append(ts, r.valType())
	}
	return ts
}

func (m *module) readFuncs(r *reader) []uint32 {
	n := r.count("functions", maxFuncs)
	declared := make([]uint32, 0, n)
	for range n {
		declared = append(declared, r.typeIndex(m))
	}
	if r.err == nil {
		m.funcs = make([]function, len(declared))
		for i, t := range declared {
			m.funcs[i].typ = t
		}
	}
	return declared
}

// limits reads the limits of a table or memory; most is none where absent.
func (r *reader) limits(none uint32) (least, most uint32) {
	at := r.pos
	flag := r.byte()
	least = r.u32()
	most = none
	switch {
	case r.err != nil:
	case flag == 1:
		if most = r.u32(); r.err == nil && most < least {
			r.failAt(at, "maximum %d is below minimum %d", most, least)
		}
	case flag == 2 || flag == 3:
		r.failAt(at, "shared memory")
	case flag != 0:
		r.failAt(at, "limits with flag 0 or 1 expected, %d came", flag)
	}
	return least, most
}

func (m *module) readTable(r *reader) {
	n := r.count("tables", 1)
	for range n {
		at := r.pos
		if t := valType(r.byte()); t != 0x70 {
			r.failAt(at, "table of funcref expected, %s came", t)
		}
		least, _ := r.limits(0)
		if least > maxTable {
			r.failAt(at, "table of at most %d entries expected, %d came", maxTable, least)
		}
		if r.err != nil {
			return
		}
		m.hasTab = true
		m.table = make([]tableEntry, least)
	}
}

func (m *module) readMemory(r *reader) {
	n := r.count("memories", 1)
	for range n {
		at := r.pos
		least, most := r.limits(memory.MaxWasmPages)
		if least > memory.MaxWasmPages {
			r.failAt(at, "memory of at most %d pages expected, %d came", memory.MaxWasmPages, least)
		}
		m.hasMem = true
		m.pages = least
		m.maxPage = min(most, memory.MaxWasmPages)
	}
}

func (m *module) readGlobals(r *reader) {
	n := r.count("globals", MaxGlobals)
	for range n {
		g := global{typ: r.valType()}
		at := r.pos
		switch mut := r.byte(); {
		case r.err != nil:
		case mut == 1:
			g.mutable = true
		case mut != 0:
			r.failAt(at, "mutability 0 or 1 expected, %d came", mut)
		}
		g.init = r.constant(g.typ)
		if r.err != nil {
			return
		}
		m.globals = append(m.globals, g)
	}
}

// constant reads a constant expression: one constant and the end.
func (r *reader) constant(t valType) uint64 {
	at := r.pos
	op := opcode(r.byte())
	var v uint64
	switch {
	case r.err != nil:
	case op == wI32Const && t == i32:
		v = uint64(uint32(r.signed(32)))
	case op == wI64Const && t == i64:
		v = uint64(r.signed(64))
	default:
		r.failAt(at, "constant of type %s expected, %s came", t, op)
	}
	at = r.pos
	if end := opcode(r.byte()); end != wEnd && r.err == nil {
		r.failAt(at, "end of a constant expected, %s came", end)
	}
	return v
}
