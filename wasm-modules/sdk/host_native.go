//go:build !tinygo.wasm

package sdk

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// Limits of the real host that the one in memory keeps, so that a test meets
// them where a cluster would.
const (
	maxOutput    = 64 << 10
	maxExport    = 4 << 20 // of EntryExport
	maxMessages  = 16
	maxHashInput = 576
)

// Entry is a function through which a run starts; the kernel's numbers.
type Entry uint8

// Entries of a rule.
const (
	EntryInit    Entry = 1
	EntryApply   Entry = 2
	EntryReceive Entry = 3
	EntryExport  Entry = 4
	EntryImport  Entry = 5
)

// Call is what the host knows of one run.
type Call struct {
	Entry   Entry
	Input   []byte
	Height  uint64
	Time    uint64
	Sender  uint64 // account, or the sending instance for EntryReceive
	Address [20]byte
	Self    InstanceNumber
	Root    ID
	ChainID uint64
}

// Message is what a run sent with [Emit].
type Message struct {
	Target InstanceNumber
	Gas    uint32
	Data   []byte
}

// Result is how a run ended. Trap says what the real host would have trapped
// for, and is empty for a run that was accepted or refused.
type Result struct {
	Code     Code
	Output   []byte
	Messages []Message // of an accepted run
	Trap     string
}

// Instance is an instance of the rule of this test binary: the rule's state,
// and a host in memory. Instances of one rule are independent of each other.
// They must not run at the same time.
type Instance struct{ state any }

// handlers are the rule's own, as [Handle] was told; host is the run's.
var (
	handlers struct {
		entry [EntryImport + 1]func() Code
		save  func() any
		load  func(any)
		bytes func(any) []byte
	}
	host *run
)

type run struct {
	call   Call
	result Result
}

// trap unwinds a run that the real host would end.
type trap string

// Handle names the rule's state and the handlers of init and apply. It is
// called once, from an init function of package main.
func Handle[State any](state *State, start, apply func() Code) {
	var zero State
	handlers.entry[EntryInit], handlers.entry[EntryApply] = start, apply
	handlers.save = func() any { saved := *state; return &saved }
	handlers.bytes = func(saved any) []byte { return Bytes(saved.(*State)) }
	handlers.load = func(saved any) {
		if saved == nil {
			*state = zero
			return
		}
		*state = *saved.(*State)
	}
}

// HandleReceive names the handler of receive; package sdk/receiver calls it.
func HandleReceive(receive func() Code) { handlers.entry[EntryReceive] = receive }

// HandleUpgrade names the handlers of export_state and import_state; package
// sdk/upgrade calls it.
func HandleUpgrade(save, load func() Code) {
	handlers.entry[EntryExport], handlers.entry[EntryImport] = save, load
}

// AddressOf returns where a table stands in linear memory; here there is none.
func AddressOf[T any](*T) uint32 { return 0 }

// NewInstance returns an instance that has not run yet.
func NewInstance() *Instance { return new(Instance) }

// State returns the bytes of the instance's state, as they stand in linear
// memory; nil before the first run that was accepted.
func (i *Instance) State() []byte {
	if i.state == nil {
		return nil
	}
	return handlers.bytes(i.state)
}

// Run runs one entry. The state changes only when the run is accepted, and
// with no export; an import starts from the zero state.
func (i *Instance) Run(c Call) (r Result) {
	if c.Entry > EntryImport || handlers.entry[c.Entry] == nil {
		return Result{Trap: fmt.Sprintf("the rule has no entry %d", c.Entry)}
	}
	if c.Entry == EntryImport {
		handlers.load(nil)
	} else {
		handlers.load(i.state)
	}
	host = &run{call: c}
	defer func() {
		host = nil
		if why := recover(); why != nil {
			t, ok := why.(trap)
			if !ok {
				t = trap(fmt.Sprint(why)) // what Go panics for, TinyGo traps for
			}
			r = Result{Trap: string(t)}
		}
	}()
	code := handlers.entry[c.Entry]()
	r = host.result
	if code > MaxCode {
		panic(trap("a refusal's code has at most 24 bits"))
	}
	if r.Code = code; code != Accept || c.Entry == EntryExport {
		r.Messages = nil
		return r
	}
	i.state = handlers.save()
	return r
}

func hostInputLen() uint32 { return uint32(len(host.call.Input)) }

func hostInputRead(to *byte, offset, length uint32) {
	copy(bytesAt(to, length), host.call.Input[offset:offset+length])
}

func hostOutputWrite(from *byte, length uint32) {
	limit := maxOutput
	if host.call.Entry == EntryExport {
		limit = maxExport
	}
	if len(host.result.Output)+int(length) > limit {
		panic(trap("output beyond its limit"))
	}
	host.result.Output = append(host.result.Output, bytesAt(from, length)...)
}

func hostContext(index uint32, to *[32]byte) {
	c := &host.call
	*to = [32]byte{}
	switch index {
	case fieldEntry:
		to[0] = byte(c.Entry)
	case fieldHeight:
		binary.LittleEndian.PutUint64(to[:], c.Height)
	case fieldTime:
		binary.LittleEndian.PutUint64(to[:], c.Time)
	case fieldSender:
		binary.LittleEndian.PutUint64(to[:], c.Sender)
	case fieldSenderAddress:
		copy(to[:], c.Address[:])
	case fieldSelf:
		binary.LittleEndian.PutUint64(to[:], uint64(c.Self))
	case fieldCallRoot:
		*to = c.Root
	case fieldChainID:
		binary.LittleEndian.PutUint64(to[:], c.ChainID)
	}
}

func hostSha256(from *byte, length uint32, to *[32]byte) {
	if length > maxHashInput {
		panic(trap("hash input beyond its limit"))
	}
	*to = sha256.Sum256(bytesAt(from, length))
}

func hostKeccak256(from *byte, length uint32, to *[32]byte) {
	if length > maxHashInput {
		panic(trap("hash input beyond its limit"))
	}
	copy(to[:], crypto.Keccak256(bytesAt(from, length)))
}

func hostRecover(from *[128]byte, to *[32]byte) {
	*to = [32]byte{}
	if !bytes.Equal(from[32:63], make([]byte, 31)) || from[63] < 27 || from[63] > 28 {
		return
	}
	var sig [65]byte
	copy(sig[:], from[64:])
	sig[64] = from[63] - 27
	if key, err := crypto.Ecrecover(from[:32], sig[:]); err == nil {
		copy(to[12:], crypto.Keccak256(key[1:])[12:])
	}
}

func hostEmit(target uint64, gas uint32) {
	r := &host.result
	if len(r.Messages) == maxMessages {
		panic(trap("too many messages"))
	}
	r.Messages = append(r.Messages, Message{Target: InstanceNumber(target), Gas: gas, Data: r.Output})
	r.Output = nil
}
