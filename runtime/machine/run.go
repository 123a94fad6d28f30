// Package machine is the court's engine: it executes a prepared program one
// step at a time on a machine whose whole state is one Merkle root, and
// produces the witness from which a contract executes the same step.
//
// # State
//
// Between any two steps the state is a tree of depth 3:
//
//	0 hot       status u8 | aux u24 | pc u32 | reserve u64 | slice i64 | pages u32 | height u32, big-endian
//	1 frame     tree of depth 6: the current frame's 256 u64, four big-endian to a chunk
//	2 link      the callers: 0, or H(link, H(frame root, return chunk))
//	3 memory    tree of depth 26, see package memory
//	4 globals   tree of depth 6: 256 u64, four big-endian to a chunk
//	5 effects   H(output root, H(messages chain, outbox chunk))
//	6 request   H(H(input root, context root), base): the root of the memory that settling compares with
//	7 program   program root
//
// The output and input roots are SSZ ByteList[2^24] roots (length mixed in).
// The outbox chunk is big-endian: output limit u32 in bytes 16..19, prepaid
// u64 in bytes 20..27, message count u32 in bytes 28..31. The messages chain
// starts at 0; a message extends it to H(chain, message root).
//
// A status other than running and settling steps to itself.
//
// # Settling
//
// A run whose entry function has finished pays for the pages of memory that
// it leaves other than they were in its base, see [Start.Base]. For that pc
// becomes a cursor over the 2^19 pages of 4 KiB, 0 at first, and a step with
// the cursor at c is
//
//	c is not below 2^19  status = finished
//	page c differs       slice -= program.PageGas, and a check as in OpCheck;
//	                     unless it is out of gas, c becomes c + 1
//	else                 c becomes c + 2^k, with the largest k for which c is a multiple of 2^k
//	                     and the memory's subtree over the pages c .. c + 2^k - 1 has the root
//	                     that it has in the base
//
// Two pages or subtrees are the same where their roots are. So settling walks
// over the largest subtrees that are the same. Each of them hangs below a node
// of the path to a page that differs, of which it has 19: with n such pages
// the steps are at most 20 n + 1, or 2 where n is 0.
package machine

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Status says how a run stands. Zero is illegal. The order is committed.
type Status uint8

// Statuses of a machine; the kernel's refusals come after them, in its package.
const (
	Running  Status = 1
	Finished Status = 2 // the effects are committed
	Refused  Status = 3 // the rule said no, with a code of at most 24 bits
	Trapped  Status = 4 // code is the program.Trap
	OutOfGas Status = 5

	// Settling is that of a run whose entry function has finished and that is
	// paying for what it leaves. The kernel's refusals have 6 and 7.
	Settling Status = 8
)

// Ended reports whether a step of a machine of that status changes nothing.
func (s Status) Ended() bool { return s != Running && s != Settling }

// String names the status as receipts do.
func (s Status) String() string {
	switch s {
	case Running:
		return "running"
	case Finished:
		return "finished"
	case Refused:
		return "refused"
	case Trapped:
		return "trapped"
	case OutOfGas:
		return "out of gas"
	case Settling:
		return "settling"
	}
	return "illegal"
}

// Gas counts gas: at least one for each step of the machine.
type Gas uint64

// Step counts steps of the machine from the start of a run.
type Step uint64

// ContextFields is the number of chunks that a rule may read of its context.
const ContextFields = 16

// Context is what a rule may know of the world: 16 chunks, a tree of depth 4.
// A rule reads chunk i as 32 bytes with the host function context(i, ptr).
// The integers are SSZ uint64: little-endian, zero-padded.
//
//	0 entry kind   1 height      2 block time, unix seconds   3 sender: account number, or
//	4 sender's address, left-aligned 20 bytes                   the sending instance for receive
//	5 own instance number        6 call root (the event id), or the message root for receive
//	7 program root               8 root-chain number          9 root-chain hash
//	10 root-chain state root    11 root-chain time           12 chain id    13..15 zero
type Context [ContextFields]ssz.Root

// Root returns the root of the context's tree of depth 4.
func (c *Context) Root() ssz.Root { return ssz.Merkleize(c[:], 4) }

// Message is what a rule sends to another instance with emit: the output
// that it had written when it called.
type Message struct {
	Target uint64 // instance number
	Gas    uint32 // prepaid for the receiver
	Data   []byte
}

// Root returns H(head, data root): the head chunk is big-endian, target in
// bytes 20..27 and gas in bytes 28..31; the data root is that of a
// ByteList[2^24].
func (m *Message) Root() ssz.Root {
	var head ssz.Root
	binary.BigEndian.PutUint64(head[20:28], m.Target)
	binary.BigEndian.PutUint32(head[28:32], m.Gas)
	return ssz.Hash(head, ssz.ByteList(m.Data, program.ByteDepth))
}

// MessagesChain returns the chain over the messages, 0 for none.
func MessagesChain(messages []Message) ssz.Root {
	var chain ssz.Root
	for i := range messages {
		chain = ssz.Hash(chain, messages[i].Root())
	}
	return chain
}

// Start is the state from which a run starts. A run reads it and never
// writes to it: Memory and Globals are those of the instance before the call.
type Start struct {
	Entry       program.Entry
	Gas         Gas // limit: at most program.MaxGas
	Pages       uint32
	Memory      *memory.Tree
	Globals     []uint64
	Input       []byte // at most 16 MiB
	Context     Context
	OutputLimit uint32 // program.MaxOutput or program.MaxExport
}

// Base returns the memory that a run pays for changing: that of the instance
// before the run. Where the run is what fills a new memory, it is empty, so
// that the pages of the program count, too.
func (s *Start) Base() *memory.Tree {
	if s.Memory == nil || s.Entry == program.EntryInit || s.Entry == program.EntryImport {
		return new(memory.Tree)
	}
	return s.Memory
}

// Result is how a run ended. Both engines give the same one.
type Result struct {
	Status   Status
	Code     uint32    // refused: the rule's code; trapped: the program.Trap; else 0
	GasUsed  Gas       // without what was prepaid with messages; the limit when trapped or out of gas
	Output   []byte    // finished and refused only
	Messages []Message // finished only

	// What a finished run leaves in the instance; nil and 0 for the others.
	Pages   uint32
	Globals []uint64
	Dirty   []DirtyPage // pages whose bytes may differ from Start's, ascending
}

// DirtyPage is the new content of a page.
type DirtyPage struct {
	Index memory.PageIndex
	Page  *memory.Page // owned by the receiver of the Result
}
