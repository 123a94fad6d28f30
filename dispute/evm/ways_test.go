package evm

import (
	"fmt"
	"math"
	"sync"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// way is one way through an operation: to a result or to one of its errors,
// and where a bound decides, on both sides of it. The step takes the first way
// of its operation whose predicate holds.
type way struct {
	name string
	is   func(b before) bool // nil: always
	aim  func(s *shot)       // makes a state that takes it; nil: any does

	// How the step ends; it goes on where both are zero.
	status machine.Status
	trap   program.Trap
}

func (w way) traps(t program.Trap) way { w.status, w.trap = machine.Trapped, t; return w }

func (w way) ends(s machine.Status) way { w.status = s; return w }

// before is a state and what its instruction says of it.
type before struct {
	*machine.Machine
	in program.Instr
}

func (b before) a32() uint64    { return uint64(uint32(b.Slot(b.in.A()))) }
func (b before) b32() uint64    { return uint64(uint32(b.Slot(b.in.B()))) }
func (b before) size() uint64   { return uint64(b.Pages()) * memory.WasmPageSize }
func (b before) input() uint64  { return uint64(len(b.Input())) }
func (b before) room() uint64   { return uint64(b.OutputLimit()) - uint64(len(b.Output())) } // may wrap
func (b before) most() uint64   { return uint64(b.Program().Limits.MaxPages) }
func (b before) climbs() uint64 { return uint64(b.Height()) + uint64(b.in.B()) }
func (b before) limit() uint64  { return uint64(b.Program().Limits.HeightLimit) }

// bulk returns the operands of a bulk operation.
func (b before) bulk() (d, x, n uint64) {
	w := b.in.A() &^ 3
	return uint64(uint32(b.Slot(w))), uint64(uint32(b.Slot(w + 1))), uint64(uint32(b.Slot(w + 2)))
}

// access returns the bytes that a load or store begins at and ends before.
func (b before) access() (from, to uint64) {
	from = b.a32() + uint64(b.in.Imm())
	return from, from + uint64(accessBytes(b.in.Op()))
}

// waysOf returns the ways through an operation.
func waysOf(op program.Op) []way {
	waits := way{name: "while a call waits", is: func(b before) bool { return b.Aux() != 0 }, aim: func(s *shot) { s.waits(1 + s.Uint32N(math.MaxUint16)) }}.traps(program.TrapIllegal)
	if op == program.OpTableEntry {
		return tableEntryWays()
	}
	return append([]way{waits}, plainWays(op)...)
}

func plainWays(op program.Op) []way {
	switch {
	case op >= program.OpBrNZ && op <= program.OpBrGeS4:
		return []way{
			{name: "jumps", is: func(b before) bool { return b.taken() }, aim: func(s *shot) { s.branch(true) }},
			{name: "falls through", aim: func(s *shot) { s.branch(false) }},
		}
	case op >= program.OpLoad8U && op <= program.OpStore64:
		return accessWays(accessBytes(op))
	case op >= program.OpBin32 && op < program.OpClz32:
		return arithmeticWays(op)
	case op >= program.OpMemoryCopy && op <= program.OpOutputWrite:
		return bulkWays(op)
	case op >= program.OpInputLen && op <= program.OpEmit:
		return hostWays(op)
	}
	return controlWays(op)
}

// taken reports whether a branch is.
func (b before) taken() bool {
	x, y := b.Slot(b.in.A()), b.Slot(b.in.B())
	switch b.in.Op() {
	case program.OpBrNZ:
		return x != 0
	case program.OpBrZ:
		return x == 0
	case program.OpBrEq:
		return x == y
	case program.OpBrNe:
		return x != y
	case program.OpBrLtU:
		return x < y
	case program.OpBrGeU:
		return x >= y
	case program.OpBrLtS:
		return int64(x) < int64(y)
	case program.OpBrGeS:
		return int64(x) >= int64(y)
	case program.OpBrLtS4:
		return int32(x) < int32(y)
	}
	return int32(x) >= int32(y)
}

func arithmeticWays(op program.Op) []way {
	base, alu := op&^0x1f, program.Alu(op&0x1f)
	operands := func(b before) (x, y int64) {
		x, y = int64(b.Slot(b.in.A())), int64(b.Slot(b.in.B()))
		if base == program.OpBin32I || base == program.OpBin64I {
			y = int64(int32(b.in.Imm()))
		}
		if base == program.OpBin32 || base == program.OpBin32I {
			x, y = int64(int32(x)), int64(int32(y))
		}
		return x, y
	}
	least := int64(math.MinInt64)
	if base == program.OpBin32 || base == program.OpBin32I {
		least = math.MinInt32
	}
	zero := way{
		name: "by zero", is: func(b before) bool { _, y := operands(b); return y == 0 },
		aim: func(s *shot) { s.operands(s.any(), 0) },
	}.traps(program.TrapDivide)
	over := way{
		name: "the least by -1", is: func(b before) bool { x, y := operands(b); return x == least && y == -1 },
		aim: func(s *shot) { s.operands(uint64(least), math.MaxUint64) },
	}
	result := way{name: "computes", aim: func(s *shot) { s.operands(s.any(), s.any()|1) }}
	switch alu {
	case program.AluDivS:
		return []way{zero, over.traps(program.TrapOverflow), result}
	case program.AluRemS:
		return []way{zero, over, result}
	case program.AluDivU, program.AluRemU:
		return []way{zero, result}
	}
	return []way{{name: "computes", aim: func(s *shot) { s.operands(s.any(), s.any()) }}}
}

// climb are the ways of a call up to its height.
func climb(aim func(s *shot)) []way {
	height := func(over func(s *shot) int64) func(s *shot) {
		return func(s *shot) {
			aim(s)
			s.f.limits.HeightLimit = uint16(1000 + s.IntN(1000))
			s.then(func(m *machine.Machine) { m.SetHeight(uint32(int64(s.f.limits.HeightLimit) - int64(s.b) + over(s))) })
		}
	}
	return []way{
		way{name: "one above the height limit", is: func(b before) bool { return b.climbs() == b.limit()+1 }, aim: height(func(*shot) int64 { return 1 })}.traps(program.TrapStack),
		way{name: "above the height limit", is: func(b before) bool { return b.climbs() > b.limit() }, aim: height(func(s *shot) int64 { return 2 + s.Int64N(1<<20) })}.traps(program.TrapStack),
		{name: "up to the height limit", is: func(b before) bool { return b.climbs() == b.limit() }, aim: height(func(*shot) int64 { return 0 })},
		{name: "enters", aim: height(func(s *shot) int64 { return -1 - s.Int64N(700) })},
	}
}

func tableEntryWays() []way {
	kind := func(b before) uint32 { return uint32(b.in.Dst())<<8 | uint32(b.in.A()) }
	right := func(s *shot) {
		s.dst, s.a, s.b = uint8(s.IntN(256)), uint8(1+s.IntN(255)), uint8(1+s.IntN(255))
		s.waits(uint32(s.dst)<<8 | uint32(s.a))
	}
	ways := []way{
		way{name: "no call waits", is: func(b before) bool { return b.Aux() == 0 }}.traps(program.TrapIllegal),
		way{name: "null", is: func(b before) bool { return kind(b) == 0 }, aim: func(s *shot) { s.dst, s.a = 0, 0; s.waits(1 + s.Uint32N(math.MaxUint16)) }}.traps(program.TrapTable),
		way{name: "another type", is: func(b before) bool { return kind(b) != b.Aux() }, aim: func(s *shot) { right(s); s.waits(uint32(s.dst)<<8 | uint32(s.a) ^ 1<<s.IntN(16) | 0x10000) }}.traps(program.TrapSignature),
		way{name: "without weight", is: func(b before) bool { return b.in.B() == 0 }, aim: func(s *shot) { right(s); s.b = 0 }}.traps(program.TrapIllegal),
	}
	return append(ways, climb(right)...)
}

func controlWays(op program.Op) []way {
	only := func(name string) []way { return []way{{name: name}} }
	arguments := way{
		name: "too many arguments", is: func(b before) bool { return b.in.A() > program.MaxArgs },
		aim: func(s *shot) { s.a = uint8(33 + s.IntN(2)*s.IntN(223)) },
	}.traps(program.TrapIllegal)
	called := func(s *shot) { s.a, s.b = uint8(s.IntN(program.MaxArgs+1)), uint8(1+s.IntN(255)) }
	switch op {
	case program.OpBrTable:
		return []way{
			{name: "to a label", is: func(b before) bool { return b.a32() < uint64(b.in.Imm()) }, aim: func(s *shot) { s.imm = 1 + s.Uint32N(1000); s.set32(s.a, s.Uint64N(uint64(s.imm))) }},
			{name: "to the default", aim: func(s *shot) { s.imm = s.Uint32N(1000); s.set32(s.a, uint64(s.imm)+s.Uint64N(3)*s.Uint64N(1<<30)) }},
		}
	case program.OpUnreachable:
		return []way{way{name: "traps"}.traps(program.TrapUnreachable)}
	case program.OpCall:
		return append([]way{
			arguments,
			way{name: "without weight", is: func(b before) bool { return b.in.B() == 0 }, aim: func(s *shot) { called(s); s.b = 0 }}.traps(program.TrapIllegal),
		}, climb(called)...)
	case program.OpCallIndirect:
		index := func(over func(s *shot) uint64) func(s *shot) {
			return func(s *shot) {
				called(s)
				s.imm = 1 + s.Uint32N(math.MaxUint16)
				s.f.limits.TableSize = 2 + s.Uint32N(1<<20)
				s.set32(s.b, uint64(s.f.limits.TableSize)+over(s))
			}
		}
		over := func(b before) int64 { return int64(b.b32()) - int64(b.Program().Limits.TableSize) }
		return []way{
			arguments,
			way{name: "of type 0", is: func(b before) bool { return b.in.Imm() == 0 }, aim: func(s *shot) { called(s); s.imm = 0 }}.traps(program.TrapIllegal),
			way{name: "of a type beyond 16 bits", is: func(b before) bool { return b.in.Imm() > math.MaxUint16 }, aim: func(s *shot) { called(s); s.imm = 1<<16 + s.Uint32N(2)*s.Uint32() }}.traps(program.TrapIllegal),
			way{name: "one beyond the table", is: func(b before) bool { return over(b) == 0 }, aim: index(func(*shot) uint64 { return 0 })}.traps(program.TrapTable),
			way{name: "beyond the table", is: func(b before) bool { return over(b) > 0 }, aim: index(func(s *shot) uint64 { return 1 + s.Uint64N(1<<30) })}.traps(program.TrapTable),
			{name: "of the last entry", is: func(b before) bool { return over(b) == -1 }, aim: index(func(*shot) uint64 { return math.MaxUint64 })},
			{name: "goes to the table", aim: index(func(s *shot) uint64 { return -(2 + s.Uint64N(uint64(s.f.limits.TableSize)-1)) })},
		}
	case program.OpReturn:
		return []way{
			way{name: "without a caller", is: func(b before) bool { return b.Depth() == 0 }, aim: func(s *shot) { s.callers = 0 }}.traps(program.TrapIllegal),
			way{name: "too many results", is: func(b before) bool { return b.in.B() > program.MaxResults }, aim: func(s *shot) { s.callers = 1 + s.IntN(2); s.b = uint8(9 + s.IntN(2)*s.IntN(247)) }}.traps(program.TrapIllegal),
			{name: "returns", aim: func(s *shot) { s.callers = 1 + s.IntN(2); s.b = uint8(s.IntN(program.MaxResults + 1)) }},
		}
	case program.OpFinish:
		return []way{way{name: "finishes"}.ends(machine.Settling)}
	case program.OpAbort:
		return []way{
			way{name: "with a code one too high", is: func(b before) bool { return b.a32() == 1<<24 }, aim: func(s *shot) { s.set32(s.a, 1<<24) }}.traps(program.TrapHost),
			way{name: "with too high a code", is: func(b before) bool { return b.a32() > 1<<24 }, aim: func(s *shot) { s.set32(s.a, 1<<24+1+s.Uint64N(1<<31)) }}.traps(program.TrapHost),
			way{name: "refuses", aim: func(s *shot) { s.set32(s.a, s.Uint64N(1<<24)) }}.ends(machine.Refused),
		}
	case program.OpCheck:
		return checkWays()
	case program.OpChargeGrow:
		grow := func(over func(s *shot) uint64) func(s *shot) {
			return func(s *shot) { s.set32(s.a, uint64(s.f.limits.MaxPages)+over(s)) }
		}
		return []way{
			{name: "for a page too many", is: func(b before) bool { return b.a32() == b.most()+1 }, aim: grow(func(*shot) uint64 { return 1 })},
			{name: "for too many pages", is: func(b before) bool { return b.a32() > b.most() }, aim: grow(func(s *shot) uint64 { return 2 + s.Uint64N(1<<31) })},
			{name: "for the most pages", is: func(b before) bool { return b.a32() == b.most() }, aim: grow(func(*shot) uint64 { return 0 })},
			{name: "for pages", aim: func(s *shot) { s.set32(s.a, s.Uint64N(uint64(s.f.limits.MaxPages))) }},
		}
	case program.OpSelect:
		third := func(b before) uint64 { return uint64(uint32(b.Slot(uint8(b.in.Imm())))) }
		return []way{
			{name: "the first", is: func(b before) bool { return third(b) != 0 }, aim: func(s *shot) { s.set32(uint8(s.imm), 1+s.Uint64N(1<<20)) }},
			{name: "the second", aim: func(s *shot) { s.set32(uint8(s.imm), 0) }},
		}
	case program.OpGlobalGet, program.OpGlobalSet:
		return []way{
			way{name: "one beyond the last", is: func(b before) bool { return b.in.Imm() == program.MaxGlobals }, aim: func(s *shot) { s.imm = program.MaxGlobals }}.traps(program.TrapIllegal),
			way{name: "beyond the last", is: func(b before) bool { return b.in.Imm() > program.MaxGlobals }, aim: func(s *shot) { s.imm = 257 + s.Uint32N(1<<31) }}.traps(program.TrapIllegal),
			{name: "moves", aim: func(s *shot) { s.imm = s.Uint32N(program.MaxGlobals) }},
		}
	case program.OpMemoryGrow:
		grow := func(over func(s *shot) uint64) func(s *shot) {
			return func(s *shot) { s.set32(s.a, uint64(s.f.limits.MaxPages)-uint64(s.f.start.Pages)+over(s)) }
		}
		to := func(b before) uint64 { return uint64(b.Pages()) + b.a32() }
		return []way{
			{name: "a page too many", is: func(b before) bool { return to(b) == b.most()+1 }, aim: grow(func(*shot) uint64 { return 1 })},
			{name: "too many pages", is: func(b before) bool { return to(b) > b.most() }, aim: grow(func(s *shot) uint64 { return 2 + s.Uint64N(1<<31) })},
			{name: "to the most", is: func(b before) bool { return to(b) == b.most() }, aim: grow(func(*shot) uint64 { return 0 })},
			{name: "grows", aim: func(s *shot) { s.f.limits.MaxPages = 9; s.set32(s.a, s.Uint64N(6)) }},
		}
	}
	return only("does it") // jump, charge, charge.len, move, const, const.hi, memory.size
}

func checkWays() []way {
	gas := func(f func(s *shot) (slice int64, reserve uint64)) func(s *shot) {
		return func(s *shot) {
			s.then(func(m *machine.Machine) {
				slice, reserve := f(s)
				m.SetSlice(slice)
				m.SetReserve(reserve)
			})
		}
	}
	owed := func(b before) uint64 { return -uint64(b.Slice()) }
	debt := func(s *shot) uint64 { return 1 + s.Uint64N(1<<uint(1+s.IntN(40))) }
	return []way{
		{name: "nothing owed", is: func(b before) bool { return b.Slice() >= 0 }, aim: gas(func(s *shot) (int64, uint64) { return int64(s.any() >> 1 >> uint(s.IntN(64))), s.any() })},
		way{name: "one gas short", is: func(b before) bool { return owed(b) == b.Reserve()+1 }, aim: gas(func(s *shot) (int64, uint64) { d := debt(s); return -int64(d), d - 1 })}.ends(machine.OutOfGas),
		way{name: "out of gas", is: func(b before) bool { return owed(b) > b.Reserve() }, aim: gas(func(s *shot) (int64, uint64) { d := 2 + debt(s); return -int64(d), s.Uint64N(d - 1) })}.ends(machine.OutOfGas),
		{name: "takes the rest", is: func(b before) bool { return b.Reserve() <= max(owed(b), program.GasSlice) }, aim: gas(func(s *shot) (int64, uint64) {
			d := debt(s)
			return -int64(d), max(d, s.Uint64N(program.GasSlice+1))
		})},
		{name: "takes what is owed", is: func(b before) bool { return owed(b) > program.GasSlice }, aim: gas(func(s *shot) (int64, uint64) { d := program.GasSlice + debt(s); return -int64(d), d + debt(s) })},
		{name: "takes a slice", aim: gas(func(s *shot) (int64, uint64) {
			return -1 - s.Int64N(program.GasSlice), program.GasSlice + debt(s)
		})},
	}
}

// stateWays do not depend on the instruction: settling, ended runs, and what is
// no operation.
var stateWays = sync.OnceValue(func() []way {
	ways := settleWays()
	for s := machine.Finished; s <= machine.OutOfGas; s++ {
		ways = append(ways, way{
			name: fmt.Sprintf("%v stays", s), is: func(b before) bool { return b.Status() == s },
			aim: func(t *shot) { t.then(func(m *machine.Machine) { m.SetStatus(s, t.Uint32()) }) },
		}.ends(s))
	}
	tree := func(b before) uint64 { return 4 << b.Program().Limits.CodeDepth }
	beyond := func(name string, is func(b before) bool, pc func(s *shot) uint32) way {
		return way{name: name, is: is, aim: func(s *shot) {
			s.then(func(m *machine.Machine) { m.SetPC(pc(s)) })
		}}.traps(program.TrapIllegal)
	}
	depth := func(s *shot) uint8 { return uint8(ssz.Depth(uint64(len(s.f.code)+3) / 4)) }
	return append(ways,
		beyond("beyond the code's tree", func(b before) bool { return uint64(b.PC()) >= tree(b) },
			func(s *shot) uint32 { return 4<<s.f.limits.CodeDepth + s.Uint32N(2)*s.Uint32N(1<<30) }),
		beyond("beyond the code", func(b before) bool { return int(b.PC()) >= len(b.Program().Code) },
			func(s *shot) uint32 {
				s.f.limits.CodeDepth = depth(s) + 1
				return uint32(len(s.f.code)) + s.Uint32N(4<<s.f.limits.CodeDepth-uint32(len(s.f.code)))
			}),
		way{name: "no operation", is: func(b before) bool { return len(legalWays()[b.in.Op()]) == 0 }, aim: func(s *shot) {
			for s.op = program.Op(s.IntN(256)); len(legalWays()[s.op]) > 0; s.op = program.Op(s.IntN(256)) {
			}
		}}.traps(program.TrapIllegal))
})
