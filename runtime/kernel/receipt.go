package kernel

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Status says what came of a call or a message. The values are committed and
// append-only: those of [machine.Status] first, then the kernel's own.
type Status uint8

// Statuses of a receipt.
const (
	StatusFinished Status = Status(machine.Finished) // the effects are committed
	StatusRefused  Status = Status(machine.Refused)  // the rule said no; code is the rule's
	StatusTrapped  Status = Status(machine.Trapped)  // code is the program.Trap
	StatusOutOfGas Status = Status(machine.OutOfGas)
	StatusRejected Status = 6 // the kernel said no to a call before a run; code is the Refusal
	StatusDropped  Status = 7 // the kernel said no to a message or an export before a run; code is the Refusal
)

// String names the status.
func (s Status) String() string {
	switch s {
	case StatusRejected:
		return "rejected"
	case StatusDropped:
		return "dropped"
	}
	return machine.Status(s).String()
}

// Receipt says what came of a call or of the delivery of a message. SSZ
// container of six fields, depth 3:
//
//	0 call_root Bytes32   1 status uint8           2 code uint32
//	3 gas_used uint64     4 output_root (ByteList[2^24])   5 messages_root
type Receipt struct {
	CallRoot     ssz.Root // of a delivery: the message's root
	Status       Status
	Code         uint32
	GasUsed      uint64 // without the gas that went with messages; 0 when rejected or dropped
	OutputRoot   ssz.Root
	MessagesRoot ssz.Root // machine.MessagesChain
}

// Root returns the receipt's root.
func (r *Receipt) Root() ssz.Root {
	return ssz.Container(r.CallRoot, ssz.Uint64(uint64(r.Status)), ssz.Uint64(uint64(r.Code)),
		ssz.Uint64(r.GasUsed), r.OutputRoot, r.MessagesRoot)
}

// OutputRoot returns the root of an output, as it stands in receipts.
func OutputRoot(output []byte) ssz.Root { return ssz.ByteList(output, program.ByteDepth) }

// Outcome is what came of one call or delivery, with what its receipt only
// commits to.
type Outcome struct {
	Receipt *Receipt // nil: refused without a trace
	Index   uint64   // of the receipt in the block's receipts; 0 without one
	Refusal Refusal  // why the kernel said no; 0 unless refused without a trace, rejected or dropped
	Output  []byte   // of a finished or refused run
	Created *uint64  // number of the account, program or instance that was created; a tombstone's too
}

// Runner runs a program: the fast engine or the court's machine, which give
// the same result. The start state stays as it is; the pages of the result
// belong to the caller. An error means that this node cannot run the program
// (out of memory, an engine's own limit): it stops the node and is never
// turned into a status.
type Runner interface {
	Run(p *program.Program, s *machine.Start) (machine.Result, error)
}
