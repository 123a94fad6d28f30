package evm

import (
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

func accessWays(n int) []way {
	end := func(over uint64) func(b before) bool {
		return func(b before) bool { _, to := b.access(); return to == b.size()+over }
	}
	crosses := func(border uint64) func(b before) bool {
		return func(b before) bool { from, to := b.access(); return from/border != (to-1)/border }
	}
	aim := func(at func(s *shot) uint64) func(s *shot) {
		return func(s *shot) { s.f.start.Pages = 1 + s.Uint32N(2); s.accessAt(at(s)) }
	}
	size := func(s *shot) uint64 { return uint64(s.f.start.Pages) * memory.WasmPageSize }
	across := func(border int) func(s *shot) uint64 {
		return func(s *shot) uint64 {
			return uint64(border*(1+s.IntN(int(size(s))/border-1)) - 1 - s.IntN(n-1))
		}
	}
	ways := []way{
		{name: "a byte beyond memory", is: end(1), aim: aim(func(s *shot) uint64 { return size(s) - uint64(n) + 1 })},
		{
			name: "beyond memory", is: func(b before) bool { _, to := b.access(); return to > b.size() },
			aim: aim(func(s *shot) uint64 { return size(s) + s.Uint64N(1<<33-1-size(s)) }),
		},
	}
	for i := range ways {
		ways[i] = ways[i].traps(program.TrapMemory)
	}
	ways = append(ways, way{name: "at the end of memory", is: end(0), aim: aim(func(s *shot) uint64 { return size(s) - uint64(n) })})
	if n > 1 {
		ways = append(ways,
			way{name: "over the border of two pages", is: crosses(memory.PageSize), aim: aim(across(memory.PageSize))},
			way{name: "over the border of two chunks", is: crosses(ssz.ChunkSize), aim: aim(across(ssz.ChunkSize))})
	}
	return append(ways, way{name: "in a chunk", aim: aim(func(s *shot) uint64 {
		return s.Uint64N(size(s)/ssz.ChunkSize-1)*ssz.ChunkSize + s.Uint64N(uint64(ssz.ChunkSize-n+1))
	})})
}

// bulkWays are the bounds in the order in which they are checked, then what
// is moved.
func bulkWays(op program.Op) []way {
	beyond := func(what string, trap program.Trap, over func(b before) uint64, aim func(s *shot, m *machine.Machine, n uint64)) []way {
		far := func(n func(s *shot) uint64) func(s *shot) {
			return func(s *shot) {
				s.f.start.Pages = 1 + s.Uint32N(2)
				s.then(func(m *machine.Machine) { aim(s, m, n(s)) })
			}
		}
		return []way{
			way{name: "a byte beyond " + what, is: func(b before) bool { return over(b) == 1 }, aim: far(func(*shot) uint64 { return 1 })}.traps(trap),
			way{name: "beyond " + what, is: func(b before) bool { return over(b) > 0 }, aim: far(func(s *shot) uint64 { return 2 + s.Uint64N(1000) })}.traps(trap),
		}
	}
	more := func(end, limit uint64) uint64 { return end - min(end, limit) }
	source := func(b before) uint64 { _, x, n := b.bulk(); return more(x+n, b.size()) }
	target := func(b before) uint64 { d, _, n := b.bulk(); return more(d+n, b.size()) }
	size := func(m *machine.Machine) uint64 { return before{Machine: m}.size() }
	toTarget := func(s *shot, m *machine.Machine, over uint64) { s.bulk(m, size(m)-99, 0, min(99+over, s.reach(m))) }
	nothing := way{name: "nothing left", is: func(b before) bool { _, _, n := b.bulk(); return n == 0 }, aim: func(s *shot) {
		s.f.start.Pages = 1 + s.Uint32N(2)
		s.then(func(m *machine.Machine) { s.bulk(m, s.Uint64N(size(m)+1), s.Uint64N(min(s.reach(m), size(m))+1), 0) })
	}}
	move := func(name string, is func(b before) bool, place func(s *shot) (d, x uint64)) way {
		return way{name: name, is: is, aim: func(s *shot) {
			s.f.start.Pages = 1 + s.Uint32N(2)
			s.then(func(m *machine.Machine) {
				d, x := place(s)
				most := s.reach(m)
				if op == program.OpInputRead {
					most -= x
				}
				s.bulk(m, d, x, 1+s.Uint64N(max(1, min(most, 90))))
			})
		}}
	}
	switch op {
	case program.OpMemoryCopy:
		ways := beyond("memory with the source", program.TrapMemory, source, func(s *shot, m *machine.Machine, n uint64) { s.bulk(m, 7, size(m)-5, 5+n) })
		ways = append(ways, beyond("memory with the target", program.TrapMemory, target, toTarget)...)
		return append(ways, nothing,
			move("forward", func(b before) bool { d, x, _ := b.bulk(); return d <= x }, func(s *shot) (d, x uint64) { x = s.Uint64N(60000); return x - min(x, s.Uint64N(100)), x }),
			move("backward", nil, func(s *shot) (d, x uint64) { x = s.Uint64N(60000); return x + 1 + s.Uint64N(100), x }))
	case program.OpMemoryFill:
		return append(beyond("memory", program.TrapMemory, target, toTarget), nothing,
			move("fills", nil, func(s *shot) (d, x uint64) { return s.Uint64N(60000), s.any() }))
	case program.OpInputRead:
		ways := beyond("the input", program.TrapHost, func(b before) uint64 { _, x, n := b.bulk(); return more(x+n, b.input()) },
			func(s *shot, m *machine.Machine, n uint64) { l := s.reach(m); s.bulk(m, 5, l, n) })
		ways = append(ways, beyond("memory", program.TrapMemory, target, func(s *shot, m *machine.Machine, over uint64) {
			n := min(1+over, s.reach(m))
			s.bulk(m, size(m)-n+over, 0, n)
		})...)
		return append(ways, nothing, move("reads", nil, func(s *shot) (d, x uint64) { return s.Uint64N(60000), s.Uint64N(uint64(len(s.f.start.Input))) }))
	}
	ways := beyond("the output's limit", program.TrapHost, func(b before) uint64 {
		_, _, n := b.bulk()
		return more(uint64(len(b.Output()))+n, uint64(b.OutputLimit()))
	},
		func(s *shot, m *machine.Machine, n uint64) {
			s.bulk(m, 0, s.Uint64N(60000), before{Machine: m}.room()+n)
		})
	ways = append(ways, beyond("memory", program.TrapMemory, source, func(s *shot, m *machine.Machine, over uint64) {
		n := min(1+over, s.reach(m))
		s.bulk(m, 0, size(m)-n+over, n)
	})...)
	return append(ways, nothing, move("writes", nil, func(s *shot) (d, x uint64) { return s.any(), s.Uint64N(60000) }))
}

func hostWays(op program.Op) []way {
	memoryEnd := func(n func(b before) uint64, set func(s *shot, m *machine.Machine, over uint64)) []way {
		over := func(b before) uint64 { end := b.a32() + n(b); return end - min(end, b.size()) }
		aim := func(over func(s *shot) uint64) func(s *shot) {
			return func(s *shot) {
				s.f.start.Pages = 1 + s.Uint32N(2)
				s.then(func(m *machine.Machine) { set(s, m, over(s)) })
			}
		}
		return []way{
			way{name: "a byte beyond memory", is: func(b before) bool { return over(b) == 1 }, aim: aim(func(*shot) uint64 { return 1 })}.traps(program.TrapMemory),
			way{name: "beyond memory", is: func(b before) bool { return over(b) > 0 }, aim: aim(func(s *shot) uint64 { return 2 + s.Uint64N(100000) })}.traps(program.TrapMemory),
		}
	}
	size := func(m *machine.Machine) uint64 { return before{Machine: m}.size() }
	switch op {
	case program.OpContext:
		return []way{
			way{name: "a field beyond the last", is: func(b before) bool { return b.a32() == machine.ContextFields }, aim: func(s *shot) { s.set32(s.a, machine.ContextFields) }}.traps(program.TrapHost),
			way{name: "beyond the fields", is: func(b before) bool { return b.a32() > machine.ContextFields }, aim: func(s *shot) { s.set32(s.a, 17+s.Uint64N(1<<31)) }}.traps(program.TrapHost),
			{name: "reads", aim: func(s *shot) { s.set32(s.a, s.Uint64N(machine.ContextFields)) }},
		}
	case program.OpSha256, program.OpKeccak256:
		ways := []way{
			way{name: "a byte too long", is: func(b before) bool { return b.b32() == program.MaxHashInput+1 }, aim: func(s *shot) { s.set32(s.b, program.MaxHashInput+1) }}.traps(program.TrapHost),
			way{name: "too long", is: func(b before) bool { return b.b32() > program.MaxHashInput }, aim: func(s *shot) { s.set32(s.b, 578+s.Uint64N(1<<31)) }}.traps(program.TrapHost),
		}
		ways = append(ways, memoryEnd(before.b32, func(s *shot, m *machine.Machine, over uint64) {
			n := s.Uint64N(program.MaxHashInput + 1)
			s.put32(m, s.b, n)
			s.put32(m, s.a, size(m)-n+over)
		})...)
		digest := func(n func(s *shot) uint64) func(s *shot) {
			return func(s *shot) {
				s.f.start.Pages = 1 + s.Uint32N(2)
				s.set32(s.b, n(s))
				s.set32(s.a, s.Uint64N(60000))
			}
		}
		return append(ways,
			way{name: "the longest", is: func(b before) bool { return b.b32() == program.MaxHashInput }, aim: digest(func(*shot) uint64 { return program.MaxHashInput })},
			way{name: "digests", aim: digest(func(s *shot) uint64 { return s.Uint64N(program.MaxHashInput) })})
	case program.OpRecover:
		ways := memoryEnd(func(before) uint64 { return 128 }, func(s *shot, m *machine.Machine, over uint64) { s.put32(m, s.a, size(m)-128+over) })
		return append(ways,
			way{name: "recovers", is: before.recovers, aim: func(s *shot) { s.signature() }},
			way{name: "recovers nothing", aim: func(s *shot) { s.f.start.Pages = 1; s.set32(s.a, s.Uint64N(60000)) }})
	case program.OpEmit:
		messages := func(n int) func(b before) bool { return func(b before) bool { return len(b.Messages()) == n } }
		return []way{
			way{name: "one too many", is: messages(program.MaxMessages), aim: func(s *shot) { s.messages = program.MaxMessages }}.traps(program.TrapHost),
			{name: "the last", is: messages(program.MaxMessages - 1), aim: func(s *shot) { s.messages = program.MaxMessages - 1 }},
			{name: "emits", aim: func(s *shot) { s.messages = s.IntN(program.MaxMessages - 1) }},
		}
	}
	return []way{{name: "reads"}} // input_len
}

// recovers reports whether an address stands to be recovered.
func (b before) recovers() bool {
	var in [128]byte
	for i := range in {
		in[i] = byte(b.LoadWord(uint32(b.a32()) + uint32(i)))
	}
	return machine.Recover(in) != ssz.Root{}
}
