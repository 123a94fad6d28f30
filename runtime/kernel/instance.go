package kernel

import (
	"fmt"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// InstanceStatus says whether an instance can be called. Zero is illegal.
type InstanceStatus uint8

// Statuses of an instance.
const (
	InstanceLive      InstanceStatus = 1
	InstanceTombstone InstanceStatus = 2 // its creation failed; it keeps the number
)

// Instance is one stream: a program with its memory and globals. SSZ
// container of nine fields, depth 4:
//
//	0 program uint64       1 status uint8          2 owner uint64
//	3 memory_root Bytes32  4 wasm_pages uint64     5 globals_root Bytes32
//	6 inception_root Bytes32                       7 created_height uint64
//	8 pending Bytes32: root of an Upgrade, zero for none
//
// A tombstone has no memory, pages and globals: its memory root is the zero
// tree of depth memory.Depth, its globals root that of program.GlobalsDepth.
type Instance struct {
	Program       uint64 // number
	Status        InstanceStatus
	Owner         uint64 // number of the account that created it
	MemoryRoot    ssz.Root
	Pages         uint32 // wasm pages
	GlobalsRoot   ssz.Root
	InceptionRoot ssz.Root // root of the creating call
	CreatedHeight uint64
	Pending       Upgrade // zero: none
}

// fields returns the leaves of the container.
func (i *Instance) fields() []ssz.Root {
	return []ssz.Root{
		ssz.Uint64(i.Program), ssz.Uint64(uint64(i.Status)), ssz.Uint64(i.Owner),
		i.MemoryRoot, ssz.Uint64(uint64(i.Pages)), i.GlobalsRoot,
		i.InceptionRoot, ssz.Uint64(i.CreatedHeight),
		i.Pending.Root(),
	}
}

// Root returns the instance's root.
func (i *Instance) Root() ssz.Root { return ssz.Container(i.fields()...) }

// instance is an instance in a state. MemoryRoot and GlobalsRoot are those
// of memory and globals unless stale.
type instance struct {
	Instance
	memory  *memory.Tree // nil: not held, see Loader
	globals []uint64
	own     *owner
	stale   bool               // its leaf in the tree is out of date
	changed uint64             // height at which it was last noted that it was written to
	written uint64             // height at which it was last written to
	pages   []memory.PageIndex // written to at that height, in any order and number
}

// settle brings the roots up to date with memory and globals. Memory that is
// not held has not changed.
func (i *instance) settle() {
	if i.memory != nil {
		i.MemoryRoot = i.memory.Root()
	}
	i.GlobalsRoot = program.GlobalsRoot(i.globals)
}

// ProgramRef is a deployed program. SSZ container of three fields, depth 2:
//
//	0 root Bytes32   1 owner uint64   2 height uint64
type ProgramRef struct {
	ProgramRoot ssz.Root
	Owner       uint64 // number of the account that deployed it
	Height      uint64
}

// Root returns the reference's root.
func (p *ProgramRef) Root() ssz.Root {
	return ssz.Container(p.ProgramRoot, ssz.Uint64(p.Owner), ssz.Uint64(p.Height))
}

// deployed is a program in a state. It is never written to.
type deployed struct {
	ProgramRef
	program *program.Program // nil: its code is not known, see known
	initial *memory.Tree     // initial memory, its root computed
	source  []byte           // the deploy call's input
}

// known returns the program's code, or an error where nobody need have it: its
// deploy call does not make its root.
func (d *deployed) known() (*program.Program, error) {
	if d.program == nil {
		return nil, fmt.Errorf("program %v: want its code, but its deploy call makes another root", d.ProgramRoot)
	}
	return d.program, nil
}
