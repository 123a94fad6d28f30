package program

func (m *module) readImports(r *reader) {
	n := r.count("imports", maxTypes)
	for range n {
		at := r.pos
		mod, name := r.name(), r.name()
		kind := r.byte()
		if r.err != nil {
			return
		}
		switch kind {
		case 0:
		case 1:
			r.failAt(at, "imported table %q %q", mod, name)
		case 2:
			r.failAt(at, "imported memory %q %q", mod, name)
		case 3:
			r.failAt(at, "imported global %q %q", mod, name)
		default:
			r.failAt(at, "import of unknown kind %d", kind)
		}
		typ := r.typeIndex(m)
		if r.err != nil {
			return
		}
		host, ok := hostByName(mod, name)
		if !ok {
			if mod == hostModule && (name == importRefill || name == importOverflow || name == importPause) {
				r.failAt(at, "import %q %q is reserved", mod, name)
			}
			r.failAt(at, "unknown import %q %q", mod, name)
			return
		}
		if want := host.signature(); m.types[typ].key() != want.key() {
			r.failAt(at, "import %q %q has another signature", mod, name)
			return
		}
		m.imports = append(m.imports, host)
		m.impType = append(m.impType, typ)
	}
}

// typeIndex reads an index of a type.
func (r *reader) typeIndex(m *module) uint32 {
	at := r.pos
	i := r.u32()
	if r.err == nil && uint64(i) >= uint64(len(m.types)) {
		r.failAt(at, "unknown type %d", i)
		return 0
	}
	return i
}
