package spectest

import (
	"fmt"
	"maps"
	"slices"

	w "github.com/assize/assize/internal/wasmtest"
)

// The suite calls any exported function with any arguments, and its modules
// import a host module of its own. So a module is rewritten before it is
// prepared: what it imports from "spectest" becomes its own, at the same
// indices, and an entry is added that calls the function whose number stands
// in an added global, with arguments from globals, and leaves the results in
// globals. What the profile leaves out is replaced, see leave.go. All other
// bytes stay as they are.

// export is an exported function or global.
type export struct {
	kind  byte
	index uint32 // in the module
	entry int32  // function: its number for the entry
	typ   signature
}

type signature struct{ params, results []byte }

// module is a module that was rewritten.
type module struct {
	wasm    []byte
	exports map[string]export
	chosen  int // global that chooses the function; arguments and results follow
	args    int // globals for arguments

	left    map[uint32]string // functions that were replaced, and why
	globals []byte            // types that the globals had
}

// whole reports that nothing was left out; else the reason of one.
func (m *module) whole() string {
	for _, i := range slices.Sorted(maps.Keys(m.left)) {
		return m.left[i]
	}
	return typeReason(m.globals...)
}

// reader reads a module that is known to be well formed; it panics with a
// string where it is not, or where it holds what the rewriting does not know.
type reader struct {
	b  []byte
	at int
}

func (r *reader) byte() byte { r.at++; return r.b[r.at-1] }

func (r *reader) u32() uint32 {
	v := uint32(0)
	for shift := 0; ; shift += 7 {
		c := r.byte()
		v |= uint32(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
}

func (r *reader) bytes(n uint32) []byte {
	r.at += int(n)
	return r.b[r.at-int(n) : r.at]
}

func (r *reader) name() string { return string(r.bytes(r.u32())) }

// rewriter is a module in parts.
type rewriter struct {
	sections [14][]byte // bodies
	types    []signature
	funcs    []uint32 // types of all functions
	bodies   [][]byte // of the functions that were imported
	globals  [][]byte // that were imported
	tables   [][]byte
	memories [][]byte

	globalTypes []byte // of all globals
}

// rewrite returns the module with the entry. The error is a reason why the
// suite's use of the module is outside of what can be rewritten.
func rewrite(wasm []byte) (m *module, err error) {
	defer func() {
		if reason, ok := recover().(string); ok {
			err = fmt.Errorf("%s", reason)
		}
	}()
	r := &reader{b: wasm, at: 8}
	s := new(rewriter)
	for r.at < len(wasm) {
		if id := r.byte(); id == 0 {
			r.bytes(r.u32())
		} else {
			s.sections[id] = r.bytes(r.u32())
		}
	}
	s.readTypes()
	if err := s.readImports(); err != nil {
		return nil, err
	}
	f := &reader{b: s.section(3)}
	for range f.u32() {
		s.funcs = append(s.funcs, f.u32())
	}
	return s.build(s.readExports()), nil
}

// section returns the body of a section; an empty vector where it is absent.
func (s *rewriter) section(id int) []byte {
	if s.sections[id] == nil {
		return []byte{0}
	}
	return s.sections[id]
}

func (s *rewriter) readTypes() {
	r := &reader{b: s.section(1)}
	for range r.u32() {
		if r.byte() != 0x60 {
			panic("a type that is no function")
		}
		s.types = append(s.types, signature{r.bytes(r.u32()), r.bytes(r.u32())})
	}
}

// hostFunctions are the functions of the suite's host module: what they take.
func hostFunctions() map[string][]byte {
	return map[string][]byte{
		"print": nil, "print_i32": {w.I32}, "print_i64": {w.I64}, "print_f32": {w.F32}, "print_f64": {w.F64},
		"print_i32_f32": {w.I32, w.F32}, "print_f64_f64": {w.F64, w.F64},
	}
}

// otherModules is the error of a module that imports from these modules.
type otherModules []string

func (o otherModules) Error() string {
	return fmt.Sprintf("imports of another module: %q", []string(o))
}

// importError says that the suite's host module exports no such thing.
type importError string

func (e importError) Error() string { return "unknown import: " + string(e) }

// readImports makes what is imported from the suite's host module the
// module's own.
func (s *rewriter) readImports() error {
	r := &reader{b: s.section(2)}
	var others otherModules
	var wrong error
	for range r.u32() {
		from, name := r.name(), r.name()
		at := r.at
		ok := s.readImport(r, name)
		switch {
		case from != "spectest":
			others = append(others, from)
		case !ok && wrong == nil:
			wrong = importError(fmt.Sprintf("%q %q: %x", from, name, r.b[at:r.at]))
		}
	}
	if others != nil {
		return others
	}
	return wrong
}

// readImport reports whether the suite's host module has what is imported.
func (s *rewriter) readImport(r *reader, name string) bool {
	switch r.byte() {
	case 0:
		t := r.u32()
		s.funcs = append(s.funcs, t)
		s.bodies = append(s.bodies, []byte{2, 0, 0x0b}) // prints nothing
		params, ok := hostFunctions()[name]
		return ok && string(params) == string(s.types[t].params) && len(s.types[t].results) == 0
	case 1:
		kind := r.byte()
		s.tables = append(s.tables, []byte{kind, 1, 10, 20})
		return meets(r, 10, 20) && name == "table"
	case 2:
		s.memories = append(s.memories, []byte{1, 1, 2})
		return meets(r, 1, 2) && name == "memory"
	}
	t, mutable := r.byte(), r.byte()
	value := map[byte][]byte{
		w.I32: w.Const32(666), w.I64: w.Const64(666),
		w.F32: {0x43, 0, 0, 0, 0}, w.F64: {0x44, 0, 0, 0, 0, 0, 0, 0, 0},
	}[t]
	s.globals = append(s.globals, w.Code([]byte{t, 0}, value, []byte{0x0b}))
	return mutable == 0 && name == map[byte]string{w.I32: "global_i32", w.I64: "global_i64", w.F32: "global_f32", w.F64: "global_f64"}[t]
}

// meets reads the limits of an import and reports whether what has these
// limits meets them.
func meets(r *reader, least, most uint32) bool {
	flag := r.byte()
	if min := r.u32(); min > least {
		least = 0
	}
	return (flag == 0 || r.u32() >= most) && least > 0
}

func (s *rewriter) readExports() map[string]export {
	out := make(map[string]export)
	r := &reader{b: s.section(7)}
	for range r.u32() {
		name := r.name()
		e := export{kind: r.byte(), index: r.u32(), entry: int32(len(out) + 1)}
		if e.kind == 0 {
			e.typ = s.types[s.funcs[e.index]]
		}
		out[name] = e
	}
	return out
}

// joined returns a section's vector with items before and behind.
func joined(section []byte, before, behind [][]byte) []byte {
	r := &reader{b: section}
	n := r.u32() + uint32(len(before)+len(behind))
	return w.Code(w.Uleb(uint64(n)), w.Code(before...), section[r.at:], w.Code(behind...))
}

func (s *rewriter) build(exports map[string]export) *module {
	m := &module{exports: exports, left: make(map[uint32]string)}
	s.sections[6], s.sections[10] = s.leaveGlobals(), s.leaveBodies(m.left)
	m.globals = s.globalTypes
	results := 0
	for _, e := range exports {
		m.args, results = max(m.args, len(e.typ.params)), max(results, len(e.typ.results))
	}
	g := &reader{b: s.section(6)}
	m.chosen = len(s.globals) + int(g.u32())
	added := [][]byte{{w.I32, 1, 0x41, 0, 0x0b}}
	for range m.args + results {
		added = append(added, []byte{w.I64, 1, 0x42, 0, 0x0b})
	}
	entry := s.entry(m)
	body := w.Code(w.Uleb(uint64(len(entry))), entry)
	index := uint32(len(s.funcs))
	local := make([][]byte, len(s.bodies))
	for i := range local {
		local[i] = w.Uleb(uint64(s.funcs[i]))
	}
	s.sections[1] = joined(s.leaveTypes(), nil, [][]byte{{0x60, 0, 0}})
	s.sections[2] = nil
	s.sections[3] = joined(s.section(3), local, [][]byte{w.Uleb(uint64(len(s.types)))})
	s.sections[4] = joined(s.section(4), s.tables, nil)
	s.sections[5] = joined(s.section(5), s.memories, nil)
	s.sections[6] = joined(s.section(6), s.globals, added)
	s.sections[7] = w.Code([]byte{1, 5}, []byte("apply"), []byte{0}, w.Uleb(uint64(index)))
	s.sections[10] = joined(s.section(10), s.bodies, [][]byte{body})
	m.wasm = []byte("\x00asm\x01\x00\x00\x00")
	for _, id := range []int{1, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11} {
		if b := s.sections[id]; b != nil {
			m.wasm = w.Code(m.wasm, []byte{byte(id)}, w.Uleb(uint64(len(b))), b)
		}
	}
	return m
}

// entry returns the body of the added function.
func (s *rewriter) entry(m *module) []byte {
	body := []byte{0}
	for _, e := range m.exports {
		if e.kind != 0 || m.left[e.index] != "" || s.typeOut(s.funcs[e.index]) != "" {
			continue
		}
		body = w.Code(body, w.GlobalGet(uint32(m.chosen)), w.Const32(e.entry), w.Op(0x46), []byte{0x04, w.Empty})
		for i, t := range e.typ.params {
			body = w.Code(body, w.GlobalGet(uint32(m.chosen+1+i)))
			if t == w.I32 {
				body = append(body, 0xa7)
			}
		}
		body = w.Code(body, w.Call(e.index))
		for i := len(e.typ.results) - 1; i >= 0; i-- {
			if e.typ.results[i] == w.I32 {
				body = append(body, 0xad)
			}
			body = w.Code(body, w.GlobalSet(uint32(m.chosen+1+m.args+i)))
		}
		body = append(body, 0x0b)
	}
	return append(body, 0x0b)
}
