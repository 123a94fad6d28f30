package machine

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"math/bits"

	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// twin is the machine as its specification reads: flat memory, one step at a
// time, every root from scratch, arithmetic on big integers.
type twin struct {
	p       *program.Program
	s       *Start
	status  Status
	aux     uint32
	pc      uint32
	reserve uint64
	slice   int64
	pages   uint32
	height  uint32
	frame   [256]uint64
	stack   []twinCaller
	mem     []byte
	base    []byte // the memory that settling compares with, zeros beyond it
	globals [256]uint64
	output  []byte
	sent    []Message
	prepaid uint64
}

type twinCaller struct {
	frame      [256]uint64
	height, pc uint32
	base       uint8
}

func newTwin(p *program.Program, s *Start) *twin {
	t := &twin{p: p, s: s, status: Running, pc: p.Entries[s.Entry], pages: s.Pages}
	t.mem = make([]byte, int(s.Pages)*65536)
	for i := 0; i < len(t.mem); i += 4096 {
		if page := s.Memory.Page(memory.PageIndex(i / 4096)); page != nil {
			copy(t.mem[i:], page[:])
		}
	}
	if s.Entry != program.EntryInit && s.Entry != program.EntryImport {
		t.base = bytes.Clone(t.mem)
	}
	t.slice = int64(s.Gas)
	if t.slice > program.GasSlice {
		t.slice = program.GasSlice
	}
	t.reserve = uint64(s.Gas) - uint64(t.slice)
	copy(t.globals[:], s.Globals)
	return t
}

func (t *twin) root() ssz.Root {
	var hot ssz.Root
	hot[0], hot[1], hot[2], hot[3] = byte(t.status), byte(t.aux>>16), byte(t.aux>>8), byte(t.aux)
	binary.BigEndian.PutUint32(hot[4:], t.pc)
	binary.BigEndian.PutUint64(hot[8:], t.reserve)
	binary.BigEndian.PutUint64(hot[16:], uint64(t.slice))
	binary.BigEndian.PutUint32(hot[24:], t.pages)
	binary.BigEndian.PutUint32(hot[28:], t.height)

	words := func(w [256]uint64) ssz.Root {
		b := make([]byte, 2048)
		for i, v := range w {
			binary.BigEndian.PutUint64(b[8*i:], v)
		}
		return ssz.ByteTree(b, 6)
	}
	var link ssz.Root
	for _, c := range t.stack {
		ret := new(big.Int).Lsh(big.NewInt(int64(c.height)), 64)
		ret.Or(ret, new(big.Int).Lsh(big.NewInt(int64(c.pc)), 32))
		ret.Or(ret, big.NewInt(int64(c.base)))
		var chunk ssz.Root
		ret.FillBytes(chunk[:])
		link = ssz.Hash(link, ssz.Hash(words(c.frame), chunk))
	}
	var outbox ssz.Root
	binary.BigEndian.PutUint32(outbox[16:], t.s.OutputLimit)
	binary.BigEndian.PutUint64(outbox[20:], t.prepaid)
	binary.BigEndian.PutUint32(outbox[28:], uint32(len(t.sent)))

	effects := ssz.Hash(ssz.ByteList(t.output, 19), ssz.Hash(MessagesChain(t.sent), outbox))
	request := ssz.Hash(ssz.Hash(ssz.ByteList(t.s.Input, 19), t.s.Context.Root()), ssz.ByteTree(t.base, 26))
	return ssz.Container(hot, words(t.frame), link, ssz.ByteTree(t.mem, 26), words(t.globals),
		effects, request, t.p.Root())
}

func (t *twin) trap(k program.Trap) { t.status, t.aux = Trapped, uint32(k) }

// in reports whether n bytes at an address are inside memory.
func (t *twin) in(at, n uint64) bool { return at+n <= uint64(len(t.mem)) }

func (t *twin) step() {
	if t.status == Settling {
		t.settle()
	}
	if t.status != Running {
		return
	}
	var in program.Instr
	if uint64(t.pc) < uint64(len(t.p.Code)) {
		in = t.p.Code[t.pc]
	}
	op := in.Op()
	if (t.aux != 0) != (op == program.OpTableEntry) {
		t.trap(program.TrapIllegal)
		return
	}
	switch {
	case op >= program.OpJump && op <= program.OpBrTable:
		t.branch(in)
	case op <= program.OpChargeGrow:
		t.control(in)
	case op >= program.OpMove && op <= program.OpGlobalSet:
		t.move(in)
	case op >= program.OpLoad8U && op <= program.OpMemoryGrow:
		t.access(in)
	case op >= program.OpMemoryCopy && op <= program.OpOutputWrite:
		t.bulk(in)
	case op >= program.OpInputLen && op <= program.OpEmit:
		t.host(in)
	case op >= program.OpBin32 && op < program.OpClz32:
		t.binary(in)
	default:
		t.unary(in)
	}
}

func (t *twin) branch(in program.Instr) {
	a, b := t.frame[in.A()], t.frame[in.B()]
	taken := map[program.Op]bool{
		program.OpJump: true, program.OpBrNZ: a != 0, program.OpBrZ: a == 0,
		program.OpBrEq: a == b, program.OpBrNe: a != b,
		program.OpBrLtU: a < b, program.OpBrGeU: a >= b,
		program.OpBrLtS: int64(a) < int64(b), program.OpBrGeS: int64(a) >= int64(b),
		program.OpBrLtS4: int32(a) < int32(b), program.OpBrGeS4: int32(a) >= int32(b),
	}[in.Op()]
	switch {
	case in.Op() == program.OpBrTable:
		i := uint32(a)
		if i > in.Imm() {
			i = in.Imm()
		}
		t.pc = t.pc + 1 + i
	case taken:
		t.pc = in.Imm()
	default:
		t.pc++
	}
}

func (t *twin) push(in program.Instr) {
	c := twinCaller{frame: t.frame, height: t.height, pc: t.pc + 1, base: in.Dst()}
	t.stack = append(t.stack, c)
	t.frame = [256]uint64{}
	for i := 0; i < int(in.A()); i++ {
		t.frame[i] = c.frame[(int(in.Dst())+i)%256]
	}
}

func (t *twin) control(in program.Instr) {
	limit := uint64(t.p.Limits.HeightLimit)
	weighs := uint64(t.height) + uint64(in.B())
	switch in.Op() {
	case program.OpUnreachable:
		t.trap(program.TrapUnreachable)
	case program.OpCall:
		switch {
		case in.A() > 32 || in.B() == 0:
			t.trap(program.TrapIllegal)
		case weighs > limit:
			t.trap(program.TrapStack)
		default:
			t.push(in)
			t.height, t.pc = uint32(weighs), in.Imm()
		}
	case program.OpCallIndirect:
		index := uint32(t.frame[in.B()])
		switch {
		case in.A() > 32 || in.Imm() == 0 || in.Imm() >= 1<<16:
			t.trap(program.TrapIllegal)
		case index >= t.p.Limits.TableSize:
			t.trap(program.TrapTable)
		default:
			t.push(in)
			t.aux, t.pc = in.Imm(), index
		}
	case program.OpTableEntry:
		kind := uint32(in.Dst())*256 + uint32(in.A())
		switch {
		case kind == 0:
			t.trap(program.TrapTable)
		case kind != t.aux:
			t.trap(program.TrapSignature)
		case in.B() == 0:
			t.trap(program.TrapIllegal)
		case weighs > limit:
			t.trap(program.TrapStack)
		default:
			t.height, t.aux, t.pc = uint32(weighs), 0, in.Imm()
		}
	case program.OpReturn:
		if len(t.stack) == 0 || in.B() > 8 {
			t.trap(program.TrapIllegal)
			return
		}
		c := t.stack[len(t.stack)-1]
		t.stack = t.stack[:len(t.stack)-1]
		results := t.frame
		t.frame, t.height, t.pc = c.frame, c.height, c.pc
		for i := 0; i < int(in.B()); i++ {
			t.frame[(int(c.base)+i)%256] = results[(int(in.A())+i)%256]
		}
	case program.OpFinish:
		t.status, t.pc = Settling, 0
	case program.OpAbort:
		if code := uint32(t.frame[in.A()]); code < 1<<24 {
			t.status, t.aux = Refused, code
		} else {
			t.trap(program.TrapHost)
		}
	case program.OpCharge:
		t.slice -= int64(in.Imm())
		t.pc++
	case program.OpChargeLen:
		n := uint64(uint32(t.frame[in.A()]))
		t.slice -= int64((n + 31) / 32 * uint64(in.Imm()))
		t.pc++
	case program.OpChargeGrow:
		if n := uint64(uint32(t.frame[in.A()])); n <= uint64(t.p.Limits.MaxPages) {
			t.slice -= int64(n * uint64(in.Imm()))
		}
		t.pc++
	case program.OpCheck:
		if t.check() {
			t.pc++
		}
	default:
		t.trap(program.TrapIllegal)
	}
}

// check refills; false where the run is out of gas.
func (t *twin) check() bool {
	slice, reserve := big.NewInt(t.slice), new(big.Int).SetUint64(t.reserve)
	if slice.Sign() >= 0 {
		return true
	}
	if new(big.Int).Add(slice, reserve).Sign() < 0 {
		t.status = OutOfGas
		return false
	}
	m := new(big.Int).Neg(slice)
	if m.Cmp(big.NewInt(program.GasSlice)) < 0 {
		m.SetInt64(program.GasSlice)
	}
	if m.Cmp(reserve) > 0 {
		m.Set(reserve)
	}
	t.reserve = reserve.Sub(reserve, m).Uint64()
	t.slice = slice.Add(slice, m).Int64()
	return true
}

// settle looks for the subtree by its definition, from the greatest down.
func (t *twin) settle() {
	if t.pc >= 1<<19 {
		t.status = Finished
		return
	}
	for k := 19; k >= 0; k-- {
		if t.pc%(1<<k) == 0 && t.same(int(t.pc)<<12, int(t.pc+1<<k)<<12) {
			t.pc += 1 << k
			return
		}
	}
	t.slice -= program.PageGas
	if t.check() {
		t.pc++
	}
}

// same reports whether bytes from..to-1 are in memory what they are in the base.
func (t *twin) same(from, to int) bool {
	cut := func(b []byte) []byte { return bytes.TrimRight(b[min(len(b), from):min(len(b), to)], "\x00") }
	return bytes.Equal(cut(t.mem), cut(t.base))
}

func (t *twin) move(in program.Instr) {
	a, b := t.frame[in.A()], t.frame[in.B()]
	d := &t.frame[in.Dst()]
	switch in.Op() {
	case program.OpMove:
		*d = a
	case program.OpConst:
		*d = uint64(int64(int32(in.Imm())))
	case program.OpConstHi:
		*d = uint64(in.Imm())<<32 + *d%(1<<32)
	case program.OpSelect:
		if t.frame[in.Imm()%256]%(1<<32) != 0 {
			*d = a
		} else {
			*d = b
		}
	default:
		if in.Imm() > 255 {
			t.trap(program.TrapIllegal)
			return
		}
		if in.Op() == program.OpGlobalGet {
			*d = t.globals[in.Imm()]
		} else {
			t.globals[in.Imm()] = a
		}
	}
	t.pc++
}

func (t *twin) access(in program.Instr) {
	type shape struct{ bytes, signTo int }
	loads := map[program.Op]shape{
		program.OpLoad8U: {1, 0}, program.OpLoad8S4: {1, 4}, program.OpLoad8S8: {1, 8},
		program.OpLoad16U: {2, 0}, program.OpLoad16S4: {2, 4}, program.OpLoad16S8: {2, 8},
		program.OpLoad32U: {4, 0}, program.OpLoad32S8: {4, 8}, program.OpLoad64: {8, 0},
	}
	stores := map[program.Op]int{program.OpStore8: 1, program.OpStore16: 2, program.OpStore32: 4, program.OpStore64: 8}
	at := t.frame[in.A()]%(1<<32) + uint64(in.Imm())
	if l, ok := loads[in.Op()]; ok {
		if !t.in(at, uint64(l.bytes)) {
			t.trap(program.TrapMemory)
			return
		}
		v := uint64(0)
		for i := l.bytes - 1; i >= 0; i-- {
			v = v<<8 | uint64(t.mem[at+uint64(i)])
		}
		if l.signTo != 0 && v>>(8*l.bytes-1) == 1 {
			for i := l.bytes; i < l.signTo; i++ {
				v |= 0xff << (8 * i)
			}
		}
		t.frame[in.Dst()] = v
		t.pc++
		return
	}
	if n, ok := stores[in.Op()]; ok {
		if !t.in(at, uint64(n)) {
			t.trap(program.TrapMemory)
			return
		}
		for i := range n {
			t.mem[at+uint64(i)] = byte(t.frame[in.B()] >> (8 * i))
		}
		t.pc++
		return
	}
	if in.Op() == program.OpMemorySize {
		t.frame[in.Dst()] = uint64(t.pages)
	} else if more := t.frame[in.A()] % (1 << 32); uint64(t.pages)+more > uint64(t.p.Limits.MaxPages) {
		t.frame[in.Dst()] = 0xffffffff
	} else {
		t.frame[in.Dst()] = uint64(t.pages)
		t.pages += uint32(more)
		t.mem = append(t.mem, make([]byte, more*65536)...)
	}
	t.pc++
}

func (t *twin) bulk(in program.Instr) {
	w := int(in.A()) / 4 * 4
	d, x, n := t.frame[w]%(1<<32), t.frame[w+1]%(1<<32), t.frame[w+2]%(1<<32)
	room := func(at uint64) uint64 { return 32 - at%32 }
	run := n
	switch in.Op() {
	case program.OpMemoryCopy:
		if !t.in(d, n) || !t.in(x, n) {
			t.trap(program.TrapMemory)
			return
		}
		if n == 0 {
			break
		}
		if d <= x {
			run = min(n, room(d), room(x))
			copy(t.mem[d:d+run], append([]byte(nil), t.mem[x:x+run]...))
			d, x = d+run, x+run
		} else {
			run = min(n, (d+n-1)%32+1, (x+n-1)%32+1)
			copy(t.mem[d+n-run:d+n], append([]byte(nil), t.mem[x+n-run:x+n]...))
		}
	case program.OpMemoryFill:
		if !t.in(d, n) {
			t.trap(program.TrapMemory)
			return
		}
		run = min(n, room(d))
		for i := range run {
			t.mem[d+i] = byte(x)
		}
		d += run
	case program.OpInputRead:
		if x+n > uint64(len(t.s.Input)) {
			t.trap(program.TrapHost)
			return
		}
		if !t.in(d, n) {
			t.trap(program.TrapMemory)
			return
		}
		run = min(n, room(d), room(x))
		copy(t.mem[d:d+run], t.s.Input[x:])
		d, x = d+run, x+run
	case program.OpOutputWrite:
		if uint64(len(t.output))+n > uint64(t.s.OutputLimit) {
			t.trap(program.TrapHost)
			return
		}
		if !t.in(x, n) {
			t.trap(program.TrapMemory)
			return
		}
		run = min(n, room(x), room(uint64(len(t.output))))
		t.output = append(t.output, t.mem[x:x+run]...)
		x += run
	}
	if n == 0 {
		t.pc++
		return
	}
	t.frame[w], t.frame[w+1], t.frame[w+2] = d%(1<<32), x%(1<<32), n-run
}

func (t *twin) host(in program.Instr) {
	a, b := t.frame[in.A()], t.frame[in.B()]
	set := func(digest [32]byte) {
		w := int(in.Dst()) / 4 * 4
		for i := range 4 {
			t.frame[w+i] = binary.LittleEndian.Uint64(digest[8*i:])
		}
	}
	switch in.Op() {
	case program.OpInputLen:
		t.frame[in.Dst()] = uint64(len(t.s.Input))
	case program.OpContext:
		if uint32(a) > 15 {
			t.trap(program.TrapHost)
			return
		}
		set(t.s.Context[uint32(a)])
	case program.OpSha256, program.OpKeccak256:
		n := uint64(uint32(b))
		if n > 576 {
			t.trap(program.TrapHost)
			return
		}
		if !t.in(uint64(uint32(a)), n) {
			t.trap(program.TrapMemory)
			return
		}
		data := t.mem[uint32(a):][:n]
		if in.Op() == program.OpSha256 {
			set(sha256.Sum256(data))
		} else {
			set(Keccak256(data)) // its own test has vectors
		}
	case program.OpRecover:
		if !t.in(uint64(uint32(a)), 128) {
			t.trap(program.TrapMemory)
			return
		}
		set(Recover([128]byte(t.mem[uint32(a):][:128]))) // its own test has vectors
	case program.OpEmit:
		if len(t.sent) == 16 {
			t.trap(program.TrapHost)
			return
		}
		t.sent = append(t.sent, Message{Target: a, Gas: uint32(b), Data: t.output})
		t.output = nil
		t.prepaid += uint64(uint32(b))
		t.slice -= int64(uint32(b))
	}
	t.pc++
}

// number is a machine integer of 32 or 64 bits as a mathematical one.
func number(v uint64, width uint, signed bool) *big.Int {
	n := new(big.Int).SetUint64(v)
	if width == 32 {
		n.SetUint64(v % (1 << 32))
	}
	if signed && n.Bit(int(width)-1) == 1 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), width))
	}
	return n
}

func (t *twin) binary(in program.Instr) {
	op, width := program.Alu(in.Op()&0x1f), uint(32)
	b := t.frame[in.B()]
	switch in.Op() &^ 0x1f {
	case program.OpBin32I:
		b = uint64(in.Imm())
	case program.OpBin64:
		width = 64
	case program.OpBin64I:
		width, b = 64, uint64(int64(int32(in.Imm())))
	}
	v, trap := twinBinary(op, width, t.frame[in.A()], b)
	if trap != 0 {
		t.trap(trap)
		return
	}
	t.frame[in.Dst()] = v
	t.pc++
}

func twinBinary(op program.Alu, width uint, av, bv uint64) (uint64, program.Trap) {
	if op > program.AluGeU {
		return 0, program.TrapIllegal
	}
	// The signed operations of the list; all others are unsigned or indifferent.
	signed := op == program.AluDivS || op == program.AluRemS || op == program.AluShrS ||
		op == program.AluLtS || op == program.AluGtS || op == program.AluLeS || op == program.AluGeS
	a, b := number(av, width, signed), number(bv, width, signed)
	shift := uint(number(bv, width, false).Uint64() % uint64(width))
	modulus := new(big.Int).Lsh(big.NewInt(1), width)
	r := new(big.Int)
	truth := func(ok bool) {
		if ok {
			r.SetInt64(1)
		}
	}
	switch op {
	case program.AluAdd:
		r.Add(a, b)
	case program.AluSub:
		r.Sub(a, b)
	case program.AluMul:
		r.Mul(a, b)
	case program.AluDivS, program.AluDivU, program.AluRemS, program.AluRemU:
		if b.Sign() == 0 {
			return 0, program.TrapDivide
		}
		quo, rem := new(big.Int).QuoRem(a, b, new(big.Int)) // truncated, as wasm's
		if op == program.AluRemS || op == program.AluRemU {
			r = rem
		} else {
			r = quo
			if signed && quo.BitLen() >= int(width) && quo.Sign() > 0 {
				return 0, program.TrapOverflow
			}
		}
	case program.AluAnd:
		r.And(a, b)
	case program.AluOr:
		r.Or(a, b)
	case program.AluXor:
		r.Xor(a, b)
	case program.AluShl:
		r.Lsh(a, shift)
	case program.AluShrS, program.AluShrU:
		r.Rsh(a, shift)
	case program.AluRotl:
		r.Or(new(big.Int).Lsh(a, shift), new(big.Int).Rsh(a, width-shift))
	case program.AluRotr:
		r.Or(new(big.Int).Rsh(a, shift), new(big.Int).Lsh(a, width-shift))
	case program.AluEq:
		truth(a.Cmp(b) == 0)
	case program.AluNe:
		truth(a.Cmp(b) != 0)
	case program.AluLtS, program.AluLtU:
		truth(a.Cmp(b) < 0)
	case program.AluGtS, program.AluGtU:
		truth(a.Cmp(b) > 0)
	case program.AluLeS, program.AluLeU:
		truth(a.Cmp(b) <= 0)
	case program.AluGeS, program.AluGeU:
		truth(a.Cmp(b) >= 0)
	}
	return r.Mod(r, modulus).Uint64(), 0
}

func (t *twin) unary(in program.Instr) {
	a := t.frame[in.A()]
	low := a % (1 << 32)
	sign := func(v uint64, from, to uint) uint64 {
		v %= 1 << from
		if v>>(from-1) == 1 {
			v += 1<<(to-1)<<1 - 1<<from
		}
		return v
	}
	var v uint64
	switch in.Op() {
	case program.OpClz32:
		v = uint64(32 - bits.Len64(low))
	case program.OpCtz32:
		for v < 32 && low>>v&1 == 0 {
			v++
		}
	case program.OpPopcnt32:
		v = uint64(bits.OnesCount64(low))
	case program.OpClz64:
		v = uint64(64 - bits.Len64(a))
	case program.OpCtz64:
		for v < 64 && a>>v&1 == 0 {
			v++
		}
	case program.OpPopcnt64:
		v = uint64(bits.OnesCount64(a))
	case program.OpEqz32:
		if low == 0 {
			v = 1
		}
	case program.OpEqz64:
		if a == 0 {
			v = 1
		}
	case program.OpWrap:
		v = low
	case program.OpExtend32S:
		v = sign(a, 32, 64)
	case program.OpExtend8S4:
		v = sign(a, 8, 32)
	case program.OpExtend16S4:
		v = sign(a, 16, 32)
	case program.OpExtend8S8:
		v = sign(a, 8, 64)
	case program.OpExtend16S8:
		v = sign(a, 16, 64)
	default:
		t.trap(program.TrapIllegal)
		return
	}
	t.frame[in.Dst()] = v
	t.pc++
}
