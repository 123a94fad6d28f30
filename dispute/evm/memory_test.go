package evm

import (
	"fmt"

	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/program"
)

func memoryCases() []opCase {
	op := program.Make
	out := []opCase{
		runs("memory.size", op(program.OpMemorySize, 3, 0, 0, 0), nil),
		runs("memory.grow", op(program.OpMemoryGrow, 3, 4, 0, 0), slots{4: 9<<32 | 6}),
		runs("memory.grow by nothing", op(program.OpMemoryGrow, 3, 4, 0, 0), nil),
		runs("memory.grow beyond", op(program.OpMemoryGrow, 3, 4, 0, 0), slots{4: 7}),
		runs("memory.grow by all", op(program.OpMemoryGrow, 3, 3, 0, 0), slots{3: 0xffffffff}),
	}
	for o := program.OpLoad8U; o <= program.OpStore64; o++ {
		name := fmt.Sprintf("access %#x", uint8(o))
		n := uint64(accessBytes(o))
		for _, at := range []uint64{0, 1, 31, 32 - n, 33 - n, 4096 - n, 4097 - n, 65535, 127, size - n} {
			if at+n > size {
				continue
			}
			out = append(out,
				runs(fmt.Sprintf("%s at %d", name, at), op(o, 5, 6, 7, 0), slots{6: at | 1<<40, 7: 0x8182838485868788}),
				runs(fmt.Sprintf("%s at 0+%d", name, at), op(o, 5, 6, 7, uint32(at)), slots{7: 0x1122334455667788}))
		}
		out = append(out,
			trapped(name+" beyond", program.TrapMemory, op(o, 5, 6, 7, 0), slots{6: size - n + 1}),
			trapped(name+" far beyond", program.TrapMemory, op(o, 5, 6, 7, 0xffffffff), slots{6: 0xffffffff}),
			trapped(name+" in no memory", program.TrapMemory, op(o, 5, 6, 7, 0), nil).over(func(f *fixture) { f.start.Pages = 0 }))
	}
	return out
}

func accessBytes(o program.Op) int {
	switch o {
	case program.OpLoad8U, program.OpLoad8S4, program.OpLoad8S8, program.OpStore8:
		return 1
	case program.OpLoad16U, program.OpLoad16S4, program.OpLoad16S8, program.OpStore16:
		return 2
	case program.OpLoad64, program.OpStore64:
		return 8
	}
	return 4
}

func bulkCases() []opCase {
	op := program.Make
	move := func(o program.Op, d, x, n uint64) (program.Instr, slots) {
		return op(o, 0, 42, 0, 0), slots{40: d | 1<<35, 41: x | 1<<36, 42: n | 1<<37, 43: 1<<64 - 1}
	}
	var out []opCase
	good := func(name string, o program.Op, d, x, n uint64) {
		in, s := move(o, d, x, n)
		out = append(out, runs(name, in, s))
	}
	bad := func(name string, trap program.Trap, o program.Op, d, x, n uint64) {
		in, s := move(o, d, x, n)
		out = append(out, trapped(name, trap, in, s))
	}
	good("copy forward", program.OpMemoryCopy, 3, 4100, 5000)
	good("copy backward", program.OpMemoryCopy, 4100, 3, 5000)
	good("copy a little forward", program.OpMemoryCopy, 5, 70, 2)
	good("copy a little backward", program.OpMemoryCopy, 70, 5, 2)
	good("copy within a chunk forward", program.OpMemoryCopy, 64, 70, 9)
	good("copy within a chunk backward", program.OpMemoryCopy, 70, 64, 9)
	good("copy onto itself", program.OpMemoryCopy, 64, 64, 100)
	good("copy into the next chunk backward", program.OpMemoryCopy, 96, 64, 33)
	good("copy nothing", program.OpMemoryCopy, size, size, 0)
	good("copy the last byte", program.OpMemoryCopy, size-1, 0, 1)
	bad("copy to beyond", program.TrapMemory, program.OpMemoryCopy, size-1, 0, 2)
	bad("copy from beyond", program.TrapMemory, program.OpMemoryCopy, 0, size-1, 2)
	bad("copy nothing beyond", program.TrapMemory, program.OpMemoryCopy, size+1, 0, 0)
	good("fill", program.OpMemoryFill, 100, 0x1ff, 4000)
	good("fill a chunk with zero", program.OpMemoryFill, 96, 0x100, 32)
	good("fill the end", program.OpMemoryFill, size-3, 7, 3)
	good("fill nothing", program.OpMemoryFill, size, 7, 0)
	bad("fill beyond", program.TrapMemory, program.OpMemoryFill, size-3, 7, 4)
	good("input_read", program.OpInputRead, 1000, 0, 100)
	good("input_read across", program.OpInputRead, 1000, 30, 60)
	good("input_read the end", program.OpInputRead, 0, 99, 1)
	good("input_read nothing", program.OpInputRead, 0, 100, 0)
	bad("input_read beyond the input", program.TrapHost, program.OpInputRead, 0, 99, 2)
	bad("input_read beyond both", program.TrapHost, program.OpInputRead, size, 99, 2)
	bad("input_read beyond memory", program.TrapMemory, program.OpInputRead, size-1, 0, 2)
	good("output_write", program.OpOutputWrite, 7, 50, 1000)
	good("output_write nothing", program.OpOutputWrite, 7, size, 0)
	bad("output_write beyond the limit", program.TrapHost, program.OpOutputWrite, 7, 50, 1001)
	bad("output_write beyond memory", program.TrapMemory, program.OpOutputWrite, 7, size-3, 4)
	in, s := move(program.OpOutputWrite, 0, 100, 200)
	out = append(out,
		runs("output_write after some", in, s).after(func(m *machine.Machine) { write(m, 0, 45) }),
		runs("output_write into a new chunk", in, s).after(func(m *machine.Machine) { write(m, 0, 64) }),
		runs("output_write after messages", in, s).after(func(m *machine.Machine) { emit(m, 3); write(m, 9, 9) }),
		trapped("output_write over the limit after some", program.TrapHost, in, s).after(func(m *machine.Machine) { write(m, 0, 801) }))
	for _, at := range [][3]uint64{ // each border in turn ends the run, at an odd and an even place
		{33, 4099, 100}, {35, 4097, 100}, {34, 4100, 100}, {36, 4098, 100}, {32, 4099, 100}, {33, 4096, 100}, {66, 70, 31},
	} {
		good(fmt.Sprintf("copy %d from %d to %d", at[2], at[1], at[0]), program.OpMemoryCopy, at[0], at[1], at[2])
		good(fmt.Sprintf("copy %d from %d to %d", at[2], at[0], at[1]), program.OpMemoryCopy, at[1], at[0], at[2])
		good(fmt.Sprintf("fill %d at %d", at[2], at[0]), program.OpMemoryFill, at[0], at[1], at[2])
		good(fmt.Sprintf("input_read %d from %d to %d", at[2]/2, at[0], at[1]), program.OpInputRead, at[1], at[0], at[2]/2)
		good(fmt.Sprintf("input_read %d from %d to %d", at[2]/2, at[1]%50, at[0]), program.OpInputRead, at[0], at[1]%50, at[2]/2)
	}
	for _, at := range [][3]uint64{{0, 95, 40}, {0, 33, 5}, {7, 127, 9}, {31, 64, 33}, {64, 63, 2}} { // output length, source, n
		in, s := move(program.OpOutputWrite, 0, at[1], at[2])
		out = append(out, runs(fmt.Sprintf("output_write of %d from %d after %d", at[2], at[1], at[0]), in, s).
			after(func(m *machine.Machine) { write(m, 500, uint32(at[0])) }))
	}
	out = append(out, longCases()...)
	in, s = move(program.OpInputRead, 5, 0, 0)
	return append(out, runs("input_read of no input", in, s).over(func(f *fixture) { f.start.Input = nil }))
}

func hostCases() []opCase {
	op := program.Make
	out := []opCase{
		runs("input_len", op(program.OpInputLen, 9, 0, 0, 0), slots{9: 1}),
		runs("input_len of none", op(program.OpInputLen, 9, 0, 0, 0), nil).over(func(f *fixture) { f.start.Input = nil }),
		trapped("context beyond", program.TrapHost, op(program.OpContext, 9, 3, 0, 0), slots{3: 16}),
		runs("emit", op(program.OpEmit, 0, 3, 40, 0), slots{3: 1<<64 - 1, 40: 77<<32 | 5000}),
		runs("emit of the greatest gas", op(program.OpEmit, 0, 3, 40, 0), slots{40: 0xffffffff}).
			after(func(m *machine.Machine) { emit(m, 15); write(m, 3, 70) }),
		trapped("emit of too many", program.TrapHost, op(program.OpEmit, 0, 3, 40, 0), nil).
			after(func(m *machine.Machine) { emit(m, 16); write(m, 3, 70) }),
		runs("ecrecover of nothing", op(program.OpRecover, 9, 3, 0, 0), slots{3: 50000, 10: 3}),
		trapped("ecrecover beyond", program.TrapMemory, op(program.OpRecover, 9, 3, 0, 0), slots{3: size - 127}),
	}
	for i := range uint64(16) {
		out = append(out, runs(fmt.Sprintf("context %d", i), op(program.OpContext, 11, 3, 0, 0), slots{3: i | 1<<32, 8: 5}))
	}
	for _, o := range []program.Op{program.OpSha256, program.OpKeccak256} {
		in := op(o, 13, 3, 4, 0)
		for _, n := range []uint64{0, 1, 31, 32, 33, 135, 136, 137, 575, 576} {
			for _, at := range []uint64{0, 1, 31, 32, 64, 5000, 4090, size - n} {
				out = append(out, runs(fmt.Sprintf("hash %#x of %d at %d", uint8(o), n, at), in, slots{3: at | 1<<33, 4: n | 1<<34}))
			}
		}
		out = append(out,
			trapped("hash of too much", program.TrapHost, in, slots{3: 0, 4: 577}),
			trapped("hash of too much beyond", program.TrapHost, in, slots{3: size, 4: 577}),
			trapped("hash beyond", program.TrapMemory, in, slots{3: size - 3, 4: 4}),
			trapped("hash of nothing beyond", program.TrapMemory, in, slots{3: size + 1, 4: 0}))
	}
	return out
}

// longCases have an input and an output whose lengths take three bytes.
func longCases() []opCase {
	op := program.Make
	const long = 70_001
	bytes := make([]byte, long)
	for i := range bytes {
		bytes[i] = byte(i ^ i>>8)
	}
	grown := func(f *fixture) { f.start.Input, f.start.OutputLimit = bytes, program.MaxExport }
	written := func(m *machine.Machine) { m.SetOutput(bytes) }
	bulk := slots{40: 9, 41: long - 40, 42: 39}
	return []opCase{
		runs("input_len of much", op(program.OpInputLen, 9, 0, 0, 0), nil).over(grown),
		runs("input_read of much", op(program.OpInputRead, 0, 40, 0, 0), bulk).over(grown),
		trapped("input_read beyond much", program.TrapHost, op(program.OpInputRead, 0, 40, 0, 0), slots{41: long, 42: 1}).over(grown),
		runs("output_write after much", op(program.OpOutputWrite, 0, 40, 0, 0), bulk).over(grown).after(written),
		runs("output_write of nothing after much", op(program.OpOutputWrite, 0, 40, 0, 0), nil).over(grown).after(written),
		runs("emit of much", op(program.OpEmit, 0, 3, 4, 0), slots{4: 5}).over(grown).after(written),
	}
}
