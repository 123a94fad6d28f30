// Package program turns a WebAssembly module into a [Program]: the flattened
// code that the court steps through and the metered module that the fast
// engine runs. [Prepare] is a pure function; the same bytes give the same
// program root on every machine.
//
// # Metering
//
// Gas is placed once, by Prepare, and executed by two back-ends that agree to
// the bit. A call starts with a limit L of at most MaxGas, split into
//
//	slice   = min(L, GasSlice)    signed, may fall below zero between checks
//	reserve = L - slice
//
// A charge of n stands at the head of every basic block and only subtracts:
// slice -= n, where n is at least the number of instructions that the block
// flattens to, so that steps never exceed gas. A check stands at every
// function's entry, at every loop's head, before every host call, memory.grow
// and bulk operation, in the entry stub after the entry function has returned,
// and where settling has charged for a page:
//
//	slice >= 0            nothing
//	slice + reserve < 0   out of gas
//	else                  m = min(reserve, max(GasSlice, -slice));
//	                      reserve -= m; slice += m
//
// Gas used is L - reserve - slice - prepaid, prepaid being the gas that went
// with messages; a run that traps or is out of gas uses L.
//
// A run whose entry function has returned settles: each page of memory that is
// other than before the run costs PageGas. Package machine says how; the
// engine, which looks for those pages in any case, charges them all at once. A
// run that ends otherwise leaves no page and does not settle.
//
// A block starts at a function's entry, behind loop, if, else and br_if, and
// behind an end that something jumps to. On top of one gas an instruction
// stands what the gas schedule in host.go says, and before its check a bulk
// operation or digest pays for its length, and memory.grow for the pages that it
// asks for: charges that are computed, too. At a call the order is table bounds,
// null and type; then the height; then the callee's charge; then its check.
//
// # Two forms
//
// The flattened code ([Instr], how in flatten.go) executes those charges and
// checks as OpCharge and OpCheck, the computed ones as OpChargeLen and
// OpChargeGrow. The metered module, Program.Wasm, keeps the slice in a local of
// each function (how in encode_meter.go), calls the injected import "refill"
// where a check finds it below zero, and "overflow" where the height limit is
// exceeded. A long bulk operation is done in pieces with the injected "pause"
// between them (encode_bulk.go). At every check, call, return and end the slice
// is the same in both. The module has no data: the engine brings state in.
// Unreachable code is validated and left out of both.
//
// A function's weight, by which a call raises the height, bounds the bytes
// that a call takes on the fast engine's stack, so that the height limit is
// met long before that stack ends.
package program

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/ssz"
)

const (
	// MaxGas is the highest limit of one call: 2^30 - 2^28, so that the steps
	// of a call fit the court's strides even where they run past the last check.
	MaxGas = 1<<30 - 1<<28
	// GasSlice is what a refill hands out at least, in gas.
	GasSlice = 1 << 20
	// PageGas is the price of a page of 4 KiB that a finished run leaves other
	// than it was: to find, copy, hash and store it.
	//
	// Settling takes at most 20 n + 2 steps where n pages differ, see package
	// machine, so that PageGas >= 20 and gasSettle >= 2 keep steps below gas.
	PageGas = 10000
	// ReserveGas is for each wasm page of an instance what a run on it must have
	// at least as its limit, see [LeastLimit]: to put back all that it may have
	// written. It is no charge. That it comes to no more than MaxGas for the
	// largest memory, 32,768 x 24,000, keeps every instance within reach.
	ReserveGas = 24000
	// GasScheduleVersion numbers the placement and size of charges.
	GasScheduleVersion = 1
	// ProfileVersion numbers the subset of WebAssembly that is accepted.
	ProfileVersion = 1
	// HeightLimit bounds the sum of the weights of the functions on the call stack.
	HeightLimit = 16384

	// MaxCodeDepth bounds the tree of code chunks: 2^20 chunks, 2^22 instructions.
	MaxCodeDepth = 20
	// MaxGlobals is the most globals; they stand four to a chunk, big-endian.
	MaxGlobals = 256
	// GlobalsDepth is the depth of the tree of globals.
	GlobalsDepth = 6
	// FrameSlots is the number of u64 in a frame; four to a chunk, big-endian.
	FrameSlots = 256
	// FrameDepth is the depth of a frame's tree.
	FrameDepth = 6
	// MaxArgs and MaxResults bound a function's type.
	MaxArgs    = 32
	MaxResults = 8
	// MaxHashInput is the longest input of sha256 and keccak256, in bytes: a
	// branch node of a Merkle-Patricia trie has 532.
	MaxHashInput = 576
	// MaxMessages is the most messages that one run may emit.
	MaxMessages = 16
	// ByteDepth is the depth of the tree of an input or output: 16 MiB.
	ByteDepth = 19
	// MaxOutput bounds an output in bytes; MaxExport that of export_state.
	MaxOutput = 64 << 10
	MaxExport = 4 << 20
)

// Entry is a function through which a run may start. Zero is illegal.
type Entry uint8

// Entries, in the order of their exports' names.
const (
	EntryInit    Entry = 1 // "init", after "_initialize" where exported: an instance is created
	EntryApply   Entry = 2 // "apply": a call
	EntryReceive Entry = 3 // "receive": a message
	EntryExport  Entry = 4 // "export_state": an upgrade reads the old program's state
	EntryImport  Entry = 5 // "import_state", after "_initialize" where exported: an upgrade writes it into the new one's
)

// NoEntry is the pc of an entry that the module does not export.
const NoEntry = 0xffffffff

// Limits are the facts of a program that steps need. They share the chunk
// beside the code tree's root, as one big-endian uint64 in its last bytes:
//
//	bits 63..56 code depth | 55..40 most pages | 39..16 table size | 15..0 height limit
type Limits struct {
	CodeDepth   uint8  // depth of the tree of code chunks, at most MaxCodeDepth
	MaxPages    uint16 // most wasm pages, at most memory.MaxWasmPages
	TableSize   uint32 // entries of the table, at most 2^24-1; they are the first instructions of the code
	HeightLimit uint16 // see HeightLimit
}

// LeastLimit returns the least gas limit of a run on an instance that has
// that many wasm pages, at most memory.MaxWasmPages.
//
// A run that does not finish leaves no page that it could pay for, but a node
// has to find what it wrote and put it back. So what can be put back is
// reserved, by the limit, which is what allowances and blocks count. A new
// memory and the pages that a run grows by are paid for when they are made.
func LeastLimit(pages uint32) uint64 { return uint64(pages) * ReserveGas }

// Page is one non-zero 4 KiB page of the initial memory.
type Page struct {
	Index uint32
	Data  [4096]byte
}

// Program is a prepared module. All but Wasm and Functions is bound by its
// [Program.Root].
type Program struct {
	Limits  Limits
	Entries [8]uint32 // pc of the stub of Entry(i); NoEntry where absent, and at 0, 6 and 7
	Pages   uint32    // initial wasm pages
	Memory  []Page    // initial memory: non-zero pages in ascending order
	Globals []uint64  // initial values of the module's own globals
	Code    []Instr   // the table first, then stubs and functions

	// Wasm is the metered module for the fast engine, and Functions describes
	// Code for people; both follow from the module and are not part of the root.
	// A program that was decoded from an artifact has neither.
	Wasm      []byte
	Functions []Function
}

// Function says where a function of the module stands in the code.
type Function struct {
	Name       string // export or "name" section, else "func[i]"
	Index      uint32 // in the module's function index space
	Start, End uint32 // instructions Start to End-1
	// Offsets[k] is the offset in the module's bytes of the wasm instruction
	// that instruction Start+k came from; 0 where none.
	Offsets []uint32
}

// Root returns the program root:
//
//	H( H(code tree of depth CodeDepth, limits chunk), meta root )
//
// where meta is the SSZ container of eight fields {entries: Vector[uint32, 8],
// pages: uint64, memory root, globals root, global count: uint64,
// profile: uint64, gas schedule: uint64, zero}.
func (p *Program) Root() ssz.Root { return ssz.Hash(p.CodeRoot(), p.MetaRoot()) }

// Chunk returns the limits as the chunk beside the root of the code tree.
func (l Limits) Chunk() ssz.Root {
	var c ssz.Root
	binary.BigEndian.PutUint64(c[24:], l.word())
	return c
}

// word packs the limits into the uint64 that stands in the chunk.
func (l Limits) word() uint64 {
	return uint64(l.CodeDepth)<<56 | uint64(l.MaxPages)<<40 | uint64(l.TableSize)<<16 | uint64(l.HeightLimit)
}

// CodeChunks returns the code as chunks of four big-endian instructions, the
// last padded with zeros.
func (p *Program) CodeChunks() []ssz.Root {
	chunks := make([]ssz.Root, (len(p.Code)+3)/4)
	for i, in := range p.Code {
		binary.BigEndian.PutUint64(chunks[i/4][i%4*8:], uint64(in))
	}
	return chunks
}

// CodeRoot returns H(code tree, limits chunk).
func (p *Program) CodeRoot() ssz.Root {
	return ssz.Hash(ssz.Merkleize(p.CodeChunks(), int(p.Limits.CodeDepth)), p.Limits.Chunk())
}

// MetaRoot returns the root of what only the entry of a run needs.
func (p *Program) MetaRoot() ssz.Root {
	m := p.Meta(p.InitialMemory().Root())
	return ssz.Container(m[:]...)
}

// Meta returns the fields of the container that [Program.MetaRoot] is the root
// of, given the root of the initial memory.
func (p *Program) Meta(initial ssz.Root) [8]ssz.Root {
	var entries ssz.Root
	for i, pc := range p.Entries {
		binary.LittleEndian.PutUint32(entries[i*4:], pc)
	}
	return [8]ssz.Root{
		entries, ssz.Uint64(uint64(p.Pages)), initial,
		GlobalsRoot(p.Globals), ssz.Uint64(uint64(len(p.Globals))),
		ssz.Uint64(ProfileVersion), ssz.Uint64(GasScheduleVersion),
		{},
	}
}

// InitialMemory returns a new tree with the program's initial pages.
func (p *Program) InitialMemory() *memory.Tree {
	t := new(memory.Tree)
	for i := range p.Memory {
		page := memory.Page(p.Memory[i].Data)
		t.SetPage(memory.PageIndex(p.Memory[i].Index), &page)
	}
	return t
}

// GlobalsRoot returns the root of the tree of globals, four to a chunk.
func GlobalsRoot(globals []uint64) ssz.Root { return ssz.Merkleize(WordChunks(globals), GlobalsDepth) }

// WordChunks returns 64-bit words as chunks of four, big-endian; the last is
// padded with zeros. Frames and globals stand so.
func WordChunks(words []uint64) []ssz.Root {
	chunks := make([]ssz.Root, (len(words)+3)/4)
	for i, w := range words {
		binary.BigEndian.PutUint64(chunks[i/4][i%4*8:], w)
	}
	return chunks
}
