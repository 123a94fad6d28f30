// Package sdk is what a rule module in Go stands on: its entry points, its
// input, the host functions, and typed refusals. TinyGo compiles it into the
// module; the ordinary Go compiler builds it with a host in memory (see
// [Instance]), so that a rule runs under go test as it runs in a cluster.
//
// A rule keeps what it remembers in one struct, hands its address to [Handle]
// in an init function of its package main, and answers every entry with a
// [Code]:
//
//	var state State
//
//	func init() { sdk.Handle(&state, start, apply) }
//	func main() {}
//
//	func apply() sdk.Code {
//		in, ok := sdk.Input(buffer[:])
//		if !ok {
//			return badEvent
//		}
//		...
//		return sdk.Accept
//	}
//
// Whatever a run wrote to memory is undone unless it ends with Accept, so a
// rule may write first and refuse afterwards. A rule whose instances take
// messages imports package sdk/receiver too, and one whose instances can go on
// under another program package sdk/upgrade.
//
// Nothing in this package allocates. Rules have no floats, no clock, no
// randomness and no log, and must not range over a map.
package sdk

import "encoding/binary"

// Code is a rule's answer: [Accept], or the number of a refusal, which
// receipts carry. It has at most 24 bits; the meaning is the rule's own.
type Code uint32

// Accept ends a run that is committed.
const Accept Code = 0

// MaxCode is the highest code of a refusal.
const MaxCode Code = 1<<24 - 1

// ID is the root of a call or of a message: the identity of an event.
type ID [32]byte

// Account is an account's number.
type Account uint64

// Instance numbers are the numbers of streams.
type InstanceNumber uint64

// Fields of the context, as in the kernel's table.
const (
	fieldEntry = iota
	fieldHeight
	fieldTime
	fieldSender
	fieldSenderAddress
	fieldSelf
	fieldCallRoot
	fieldProgram
	fieldRootChainNumber
	fieldRootChainHash
	fieldRootChainState
	fieldRootChainTime
	fieldChainID
)

// scratch is where the host writes one field of the context. It is not on the
// stack, so that nothing about it depends on what a compiler thinks escapes.
var scratch [32]byte

func number(field uint32) uint64 {
	hostContext(field, &scratch)
	return binary.LittleEndian.Uint64(scratch[:8])
}

// Height returns the height of the block that the run is part of.
func Height() uint64 { return number(fieldHeight) }

// Time returns the block's time in Unix seconds.
func Time() uint64 { return number(fieldTime) }

// Sender returns the account that signed the call: the author of the event.
// It is meaningful in start and apply only.
func Sender() Account { return Account(number(fieldSender)) }

// SenderInstance returns the instance that sent the message, in receive.
func SenderInstance() InstanceNumber { return InstanceNumber(number(fieldSender)) }

// SenderAddress writes the address of the account that signed the call.
func SenderAddress(to *[20]byte) {
	hostContext(fieldSenderAddress, &scratch)
	copy(to[:], scratch[:20])
}

// Self returns the number of the instance that runs.
func Self() InstanceNumber { return InstanceNumber(number(fieldSelf)) }

// ChainID returns the number of the cluster's chain.
func ChainID() uint64 { return number(fieldChainID) }

// CallRoot writes the root of the call, or of the message in receive.
func CallRoot(to *ID) { hostContext(fieldCallRoot, (*[32]byte)(to)) }

// RootChainNumber and RootChainTime are those of the latest root-chain block
// that the cluster agreed on, 0 before there is one.
func RootChainNumber() uint64 { return number(fieldRootChainNumber) }

// RootChainTime is the time of that block in Unix seconds.
func RootChainTime() uint64 { return number(fieldRootChainTime) }

// RootChainState writes the state root of that block.
func RootChainState(to *[32]byte) { hostContext(fieldRootChainState, to) }

// InputLen returns the length of the input in bytes.
func InputLen() int { return int(hostInputLen()) }

// Input reads the whole input into buffer and returns the part that it fills.
// It is false, and nothing is read, when the input is longer than buffer.
func Input(buffer []byte) ([]byte, bool) {
	n := InputLen()
	if n > len(buffer) {
		return nil, false
	}
	return InputAt(buffer[:n], 0)
}

// InputAt reads len(to) bytes of the input from offset. It is false, and
// nothing is read, when the input ends before them.
func InputAt(to []byte, offset int) ([]byte, bool) {
	n := InputLen()
	if offset < 0 || offset > n || len(to) > n-offset {
		return nil, false
	}
	if len(to) > 0 {
		hostInputRead(&to[0], uint32(offset), uint32(len(to)))
	}
	return to, true
}

// Source reads the input from its start on, piece by piece. A zero one is at
// the start.
type Source struct{ read int }

// Next fills to with the next bytes of the input. It is false, and nothing is
// read, when fewer are left.
func (s *Source) Next(to []byte) bool {
	_, ok := InputAt(to, s.read)
	if ok {
		s.read += len(to)
	}
	return ok
}

// Done reports whether the whole input has been read.
func (s *Source) Done() bool { return s.read == InputLen() }

// Write appends to the output. The output is committed when the run is
// accepted and when it is refused; beyond the limit of 64 KiB, of an export 4
// MiB, the run traps.
func Write(b []byte) {
	if len(b) > 0 {
		hostOutputWrite(&b[0], uint32(len(b)))
	}
}

// Emit sends what has been written so far to an instance, with gas for it to
// run on, paid for by this run; the output is empty again afterwards. The
// seventeenth message of a run traps.
func Emit(target InstanceNumber, gas uint32) { hostEmit(uint64(target), gas) }

// Sha256 writes the digest of b, which has at most 576 bytes.
func Sha256(to *[32]byte, b []byte) { hostSha256(pointer(b), uint32(len(b)), to) }

// Keccak256 writes the digest of b, which has at most 576 bytes.
func Keccak256(to *[32]byte, b []byte) { hostKeccak256(pointer(b), uint32(len(b)), to) }

// Recover writes the address, right-aligned, of the key that made a
// signature: digest, v (27 or 28), r and s stand big-endian in 32 bytes each.
// It writes zeros when there is none.
func Recover(to *[32]byte, signature *[128]byte) { hostRecover(signature, to) }

// empty stands in for the address of an empty slice.
var empty [1]byte

func pointer(b []byte) *byte {
	if len(b) == 0 {
		return &empty[0]
	}
	return &b[0]
}
