package program

import (
	"github.com/assize/assize/runtime/ssz"
)

// Info is what a person wants to know of a module before deploying it.
type Info struct {
	Root         ssz.Root
	ModuleBytes  int
	Exports      []Export
	Imports      []string // names of host functions, in the module's order
	Entries      []Entry  // that a run may start from, ascending
	Pages        uint32   // initial wasm pages
	MaxPages     uint32   // most wasm pages
	DataPages    int      // pages of 4 KiB that are not zero at first
	Globals      int
	TableSize    uint32
	Functions    []FunctionInfo // in code order
	Instructions int            // of the flattened code
	MeteredBytes int            // size of the module that the fast engine runs
	Artifact     int            // size of the artifact in bytes
}

// Export is an export of the module; Kind is func, table, memory or global.
type Export struct {
	Name, Kind string
}

// FunctionInfo sums up one function of the flattened code.
type FunctionInfo struct {
	Name         string
	Index        uint32
	Instructions uint32
}

// Inspect prepares a module and sums it up. The error is a [*ProfileError].
func Inspect(wasm []byte) (*Info, error) {
	p, m, err := prepare(wasm)
	if err != nil {
		return nil, err
	}
	info := &Info{
		Root: p.Root(), ModuleBytes: len(wasm), Exports: m.exports,
		Pages: p.Pages, MaxPages: uint32(p.Limits.MaxPages), DataPages: len(p.Memory),
		Globals: len(p.Globals), TableSize: p.Limits.TableSize,
		Instructions: len(p.Code), MeteredBytes: len(p.Wasm), Artifact: len(p.Encode()),
	}
	for _, h := range m.imports {
		info.Imports = append(info.Imports, h.String())
	}
	for e := EntryInit; e <= EntryImport; e++ {
		if p.Entries[e] != NoEntry {
			info.Entries = append(info.Entries, e)
		}
	}
	for _, f := range p.Functions {
		info.Functions = append(info.Functions, FunctionInfo{f.Name, f.Index, f.End - f.Start})
	}
	return info, nil
}
