package program

import (
	"maps"
	"slices"
	"strings"

	"github.com/assize/assize/runtime/memory"
)

// entryNames are the exports through which a run may start, by Entry.
func entryName(e Entry) string {
	switch e {
	case EntryInit:
		return "init"
	case EntryApply:
		return "apply"
	case EntryReceive:
		return "receive"
	case EntryExport:
		return "export_state"
	case EntryImport:
		return "import_state"
	}
	return ""
}

// String returns the name of the export.
func (e Entry) String() string {
	if name := entryName(e); name != "" {
		return name
	}
	return "illegal entry"
}

// initializer is the export that init and import_state run first.
const initializer = "_initialize"

func (m *module) readExports(r *reader) {
	m.names = make([]string, m.funcCount())
	seen := make(map[string]bool)
	n := r.count("exports", maxExports)
	for range n {
		at := r.pos
		name := r.name()
		kind, index := r.byte(), r.u32()
		if r.err != nil {
			return
		}
		if seen[name] {
			r.failAt(at, "export %q twice", name)
			return
		}
		seen[name] = true
		count := 0
		switch kind {
		case 0:
			count = m.funcCount()
		case 1:
			if m.hasTab {
				count = 1
			}
		case 2:
			if m.hasMem {
				count = 1
			}
		case 3:
			count = len(m.globals)
		}
		if uint64(index) >= uint64(count) {
			r.failAt(at, "export %q of something that is not there: kind %d, index %d", name, kind, index)
			return
		}
		m.exports = append(m.exports, Export{name, [4]string{"func", "table", "memory", "global"}[kind]})
		m.export(r, at, name, kind, index)
	}
}

// export notes what an export means: an entry or a name.
func (m *module) export(r *reader, at int, name string, kind byte, index uint32) {
	entry := Entry(0)
	for e := EntryInit; e <= EntryImport; e++ {
		if entryName(e) == name {
			entry = e
		}
	}
	if kind == 0 && m.names[index] == "" {
		m.names[index] = cutName(name)
	}
	if entry == 0 && name != initializer {
		return
	}
	switch {
	case kind != 0:
		r.failAt(at, "export %q is not a function", name)
		return
	case int(index) < len(m.imports):
		r.failAt(at, "export %q is an imported function", name)
		return
	}
	if t := &m.types[m.typeOf(index)]; len(t.params)+len(t.results) > 0 {
		r.failAt(at, "export %q takes or returns values", name)
		return
	}
	if entry == 0 {
		m.start = index
		return
	}
	m.entries[entry] = index
}

// readElements fills the table from active segments.
func (m *module) readElements(r *reader) {
	n := r.count("element segments", maxElems)
	for range n {
		at := r.pos
		if flag := r.u32(); flag != 0 && r.err == nil {
			r.failAt(at, "active element segment of table 0 expected, kind %d came", flag)
		}
		offset := r.constant(i32)
		count := r.count("elements", maxTable)
		if r.err != nil {
			return
		}
		if !m.hasTab {
			r.failAt(at, "element segment without a table")
			return
		}
		if offset+uint64(count) > uint64(len(m.table)) {
			r.failAt(at, "element segment %d..%d beyond the table of %d", offset, offset+uint64(count), len(m.table))
			return
		}
		for i := range count {
			fnAt := r.pos
			fn := r.u32()
			if r.err == nil && uint64(fn) >= uint64(m.funcCount()) {
				r.failAt(fnAt, "unknown function %d", fn)
			}
			m.table[offset+uint64(i)] = tableEntry{set: true, fn: fn, elem: at}
		}
	}
}

// readData builds the initial memory from active segments.
func (m *module) readData(r, count *reader) *ProfileError {
	var segments uint32
	pages := make(map[uint32]*[memory.PageSize]byte)
	if r != nil {
		segments = r.count("data segments", maxDatas)
		for range segments {
			m.dataSegment(r, pages)
		}
		if r.end("the data section"); r.err != nil {
			return r.err
		}
	}
	if count != nil {
		at := count.pos
		if n := count.u32(); n != segments {
			count.failAt(at, "%d data segments announced, %d came", n, segments)
		}
		if count.end("the data count section"); count.err != nil {
			return count.err
		}
	}
	m.memory = make([]Page, 0, len(pages))
	for _, i := range slices.Sorted(maps.Keys(pages)) {
		if *pages[i] != [memory.PageSize]byte{} {
			m.memory = append(m.memory, Page{Index: i, Data: *pages[i]})
		}
	}
	return nil
}

func (m *module) dataSegment(r *reader, pages map[uint32]*[memory.PageSize]byte) {
	at := r.pos
	if flag := r.u32(); flag != 0 && r.err == nil {
		r.failAt(at, "active data segment of memory 0 expected, kind %d came", flag)
	}
	offset := r.constant(i32)
	data := r.bytes(r.u32())
	if r.err != nil {
		return
	}
	if !m.hasMem {
		r.failAt(at, "data segment without a memory")
		return
	}
	if end := offset + uint64(len(data)); end > uint64(m.pages)*memory.WasmPageSize {
		r.failAt(at, "data segment %d..%d beyond the memory of %d pages", offset, end, m.pages)
		return
	}
	for len(data) > 0 {
		i := uint32(offset / memory.PageSize)
		page := pages[i]
		if page == nil {
			if len(pages) == maxInitPages {
				r.failAt(at, "initial memory of more than %d pages of 4 KiB", maxInitPages)
				return
			}
			page = new([memory.PageSize]byte)
			pages[i] = page
		}
		n := copy(page[offset%memory.PageSize:], data)
		data = data[n:]
		offset += uint64(n)
	}
}

// readNames takes function names from the "name" section where it is well
// formed; a name is for people and never a reason to refuse.
func (m *module) readNames(r *reader) {
	if m.names == nil {
		m.names = make([]string, m.funcCount())
	}
	for r != nil && r.left() > 0 {
		id := r.byte()
		part := r.sub(r.u32())
		if id != 1 || r.err != nil {
			continue
		}
		n := part.count("names", maxFuncs)
		for range n {
			index, name := part.u32(), part.name()
			if part.err != nil {
				break
			}
			if uint64(index) < uint64(len(m.names)) && name != "" && m.names[index] == "" {
				m.names[index] = cutName(name)
			}
		}
	}
}

// cutName bounds a name and takes out what a terminal would act on.
func cutName(name string) string {
	name = strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f {
			return '?'
		}
		return c
	}, name)
	if len(name) > maxName {
		name = strings.ToValidUTF8(name[:maxName], "")
	}
	return name
}
