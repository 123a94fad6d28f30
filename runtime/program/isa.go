package program

// Instr is one instruction of the disputed machine, eight bytes that stand
// big-endian in the code, four to a chunk:
//
//	bits 63..56  op    operation
//	bits 55..48  dst   destination slot, or as the operation says
//	bits 47..40  a     first source slot
//	bits 39..32  b     second source slot
//	bits 31..0   imm   immediate
//
// A slot is one of the 256 u64 of the current frame; slot arithmetic (a
// range that starts near 255) wraps modulo 256. A value of wasm type i32
// stands zero-extended in its slot; an operation on i32 reads the low 32 bits
// of its operands and writes a zero-extended result. "Next" means pc + 1,
// modulo 2^32; an operation goes to next unless it says otherwise.
//
// Every operation is total. What it cannot do is a trap: the status becomes
// trapped and aux the [Trap] kind, and nothing else changes, not even pc.
// What ends a run otherwise (abort, a check that is out of gas) leaves pc where
// it is, too.
// An instruction beyond the code, inside its tree or past it, is zero and
// thereby illegal.
type Instr uint64

// Make assembles an instruction.
func Make(op Op, dst, a, b uint8, imm uint32) Instr {
	return Instr(op)<<56 | Instr(dst)<<48 | Instr(a)<<40 | Instr(b)<<32 | Instr(imm)
}

// Op returns the operation.
func (i Instr) Op() Op { return Op(i >> 56) }

// Dst returns the destination slot.
func (i Instr) Dst() uint8 { return uint8(i >> 48) }

// A returns the first source slot.
func (i Instr) A() uint8 { return uint8(i >> 40) }

// B returns the second source slot.
func (i Instr) B() uint8 { return uint8(i >> 32) }

// Imm returns the immediate.
func (i Instr) Imm() uint32 { return uint32(i) }

// Op is the operation of an instruction. Zero is illegal, so that the zero
// chunks that pad the code trap.
type Op uint8

// Operations. s[x] is slot x, sext a sign extension to 64 bits.
const (
	// OpIllegal and every number that is not listed trap with TrapIllegal.
	OpIllegal Op = 0x00

	// Control.

	OpJump   Op = 0x01 // pc = imm
	OpBrNZ   Op = 0x02 // if s[a] != 0: pc = imm
	OpBrZ    Op = 0x03 // if s[a] == 0: pc = imm
	OpBrEq   Op = 0x04 // if s[a] == s[b]: pc = imm; all 64 bits, as for the unsigned ones below
	OpBrNe   Op = 0x05
	OpBrLtU  Op = 0x06
	OpBrGeU  Op = 0x07
	OpBrLtS  Op = 0x08 // both as int64
	OpBrGeS  Op = 0x09
	OpBrLtS4 Op = 0x0a // both low halves as int32
	OpBrGeS4 Op = 0x0b

	// OpBrTable: pc = pc + 1 + min(u32(s[a]), imm).
	OpBrTable Op = 0x0c
	// OpUnreachable traps with TrapUnreachable.
	OpUnreachable Op = 0x0d
	// OpCall: arguments s[dst .. dst+a-1], weight b, target imm.
	// a > 32 or b = 0 is TrapIllegal. height+b > height limit is TrapStack. Else
	// link = H(link, H(frame root, return)) where the return chunk is the
	// big-endian uint256 height<<64 | (pc+1)<<32 | dst, height being the
	// caller's; height += b; the frame becomes the arguments in slots 0.. and
	// zeros above; pc = imm. As no call weighs nothing and a return restores
	// the caller's height, the height limit bounds the frames of any code.
	OpCall Op = 0x0e
	// OpCallIndirect: index u32(s[b]), arguments s[dst .. dst+a-1], type imm.
	// a > 32, imm = 0 or imm >= 2^16 is TrapIllegal. index >= table size is
	// TrapTable. Else frame and link as for OpCall; aux = imm; pc = index.
	// Height changes at the table entry only; the return chunk holds the
	// caller's.
	OpCallIndirect Op = 0x0f
	// OpTableEntry: type dst<<8|a, weight b, target imm. The only operation
	// that runs while aux != 0 and the only one that traps (TrapIllegal) when
	// aux = 0; any other one met with aux != 0 is TrapIllegal.
	// type = 0 (a null entry) is TrapTable; type != aux is TrapSignature;
	// b = 0 is TrapIllegal; height+b > limit is TrapStack. Else height += b,
	// aux = 0, pc = imm.
	OpTableEntry Op = 0x10
	// OpReturn: results s[a .. a+b-1]. link = 0 or b > 8 is TrapIllegal. Else
	// link, frame, height and pc come from the link; the results go to the
	// caller's slots base.., base being the low byte of its return chunk.
	// imm is the weight of the function for readers; the machine ignores it.
	OpReturn Op = 0x11
	// OpFinish: status = settling and pc = 0; see package machine.
	OpFinish Op = 0x12
	// OpAbort: u32(s[a]) >= 2^24 is TrapHost; else status = refused and
	// aux = u32(s[a]).
	OpAbort Op = 0x13

	// Metering; see the package comment.

	OpCharge Op = 0x14 // slice -= imm, modulo 2^64
	OpCheck  Op = 0x15 // refill or out of gas
	// OpChargeLen: slice -= ((u32(s[a]) + 31) >> 5) * imm, modulo 2^64.
	OpChargeLen Op = 0x16
	// OpChargeGrow: d = u32(s[a]); if d <= most pages, slice -= d * imm, modulo
	// 2^64; a growth by more fails and costs nothing more.
	OpChargeGrow Op = 0x17

	// Data movement.

	OpMove    Op = 0x18 // s[dst] = s[a]
	OpConst   Op = 0x19 // s[dst] = sext(imm)
	OpConstHi Op = 0x1a // s[dst] = imm<<32 | u32(s[dst])
	OpSelect  Op = 0x1b // s[dst] = u32(s[imm & 0xff]) != 0 ? s[a] : s[b]
	// OpGlobalGet: s[dst] = global imm; imm >= 256 is TrapIllegal.
	OpGlobalGet Op = 0x1c
	// OpGlobalSet: global imm = s[a]; imm >= 256 is TrapIllegal.
	OpGlobalSet Op = 0x1d

	// Memory. The address is u32(s[a]) + imm as a 33-bit sum; an access that
	// ends beyond pages * 65536 is TrapMemory. Little-endian, any alignment.

	OpLoad8U   Op = 0x20 // s[dst] = zero-extended
	OpLoad8S4  Op = 0x21 // sign-extended to 32 bits, then zero-extended
	OpLoad8S8  Op = 0x22 // sign-extended to 64 bits
	OpLoad16U  Op = 0x23
	OpLoad16S4 Op = 0x24
	OpLoad16S8 Op = 0x25
	OpLoad32U  Op = 0x26
	OpLoad32S8 Op = 0x27
	OpLoad64   Op = 0x28
	OpStore8   Op = 0x29 // memory = low bits of s[b]
	OpStore16  Op = 0x2a
	OpStore32  Op = 0x2b
	OpStore64  Op = 0x2c
	// OpMemorySize: s[dst] = pages.
	OpMemorySize Op = 0x2d
	// OpMemoryGrow: d = u32(s[a]); if pages + d > most pages, s[dst] =
	// 0xffffffff; else s[dst] = pages and pages += d.
	OpMemoryGrow Op = 0x2e

	// Bulk operations work on four slots w = a &^ 3: d = u32(s[w]),
	// x = u32(s[w+1]), n = u32(s[w+2]). On every step the bounds are checked
	// for what is left; then n = 0 goes to next and changes no slot; else one
	// run is moved that crosses no chunk border in source or destination,
	// s[w], s[w+1] and s[w+2] become d, x and n (zero-extended, also those
	// that kept their value), and pc stays.

	// OpMemoryCopy: d+n or x+n beyond memory is TrapMemory. If d <= x the run
	// is the first min(n, 32-d%32, 32-x%32) bytes, and d, x advance by it;
	// else it is the last min(n, (d+n-1)%32+1, (x+n-1)%32+1) bytes and d, x
	// stay. n shrinks by it.
	OpMemoryCopy Op = 0x30
	// OpMemoryFill: d+n beyond memory is TrapMemory. min(n, 32-d%32) bytes
	// at d become the low byte of x; d advances.
	OpMemoryFill Op = 0x31
	// OpInputRead: x+n beyond the input is TrapHost, then d+n beyond memory
	// is TrapMemory. Input bytes x.. go to memory d..; the run as for a
	// forward copy; d, x advance.
	OpInputRead Op = 0x32
	// OpOutputWrite: output length + n over the output limit is TrapHost,
	// then x+n beyond memory is TrapMemory. Memory bytes x.. are appended to
	// the output; the run is min(n, 32-x%32, 32-outputLength%32) bytes; x
	// advances, d is untouched.
	OpOutputWrite Op = 0x33

	// Host operations. Digests go to four slots w = dst &^ 3 as four
	// little-endian u64, so that storing them in order stores the digest.

	OpInputLen Op = 0x34 // s[dst] = input length
	// OpContext: u32(s[a]) >= 16 is TrapHost; else s[w..] = that leaf of the
	// context, 32 bytes.
	OpContext Op = 0x35
	// OpSha256: pointer u32(s[a]), length u32(s[b]). length > 576 is
	// TrapHost, then a range beyond memory is TrapMemory.
	OpSha256    Op = 0x36
	OpKeccak256 Op = 0x37 // as OpSha256
	// OpRecover: pointer u32(s[a]) to 128 bytes (digest, v, r, s, each 32
	// bytes big-endian, as for the EVM's precompile at address 1: v is 27 or
	// 28); beyond memory is TrapMemory. s[w..] = the address right-aligned in
	// 32 bytes, or 32 zero bytes when nothing is recovered.
	OpRecover Op = 0x38
	// OpEmit: target s[a], gas u32(s[b]). 16 messages are there already:
	// TrapHost. Else the output becomes a message (see machine.Message), the
	// messages chain and count follow, prepaid += gas, slice -= gas, and the
	// output is empty again.
	OpEmit Op = 0x39

	// Arithmetic: 25 binary operations in four forms. The operation stands in
	// the low 5 bits, see Alu; the form in the base.

	OpBin32  Op = 0x40 // s[dst] = s[a] . s[b], i32
	OpBin32I Op = 0x60 // s[dst] = s[a] . imm, i32
	OpBin64  Op = 0x80 // s[dst] = s[a] . s[b], i64
	OpBin64I Op = 0xa0 // s[dst] = s[a] . sext(imm), i64

	// Unary: s[dst] = op(s[a]).

	OpClz32      Op = 0xc0
	OpCtz32      Op = 0xc1
	OpPopcnt32   Op = 0xc2
	OpClz64      Op = 0xc3
	OpCtz64      Op = 0xc4
	OpPopcnt64   Op = 0xc5
	OpEqz32      Op = 0xc6
	OpEqz64      Op = 0xc7
	OpWrap       Op = 0xc8 // low 32 bits
	OpExtend32S  Op = 0xc9 // i64.extend_i32_s and i64.extend32_s
	OpExtend8S4  Op = 0xca // i32.extend8_s
	OpExtend16S4 Op = 0xcb // i32.extend16_s
	OpExtend8S8  Op = 0xcc // i64.extend8_s
	OpExtend16S8 Op = 0xcd // i64.extend16_s
)

// Alu is a binary operation, added to one of the four Op bases; 25 to 31 are
// illegal. Semantics are WebAssembly's: shift and rotate counts are masked,
// division by zero is TrapDivide, the overflow of div_s is TrapOverflow,
// rem_s of the least value by -1 is 0, and a comparison yields 0 or 1.
type Alu uint8

// Binary operations, in this order in all four forms.
const (
	AluAdd Alu = iota
	AluSub
	AluMul
	AluDivS
	AluDivU
	AluRemS
	AluRemU
	AluAnd
	AluOr
	AluXor
	AluShl
	AluShrS
	AluShrU
	AluRotl
	AluRotr
	AluEq
	AluNe
	AluLtS
	AluLtU
	AluGtS
	AluGtU
	AluLeS
	AluLeU
	AluGeS
	AluGeU
	aluCount
)

// Trap is the kind of a trap; it stands in aux and, as the code, in the
// receipt. The list is closed and append-only.
type Trap uint32

// Trap kinds.
const (
	TrapUnreachable Trap = 1 // unreachable executed
	TrapMemory      Trap = 2 // access beyond memory
	TrapDivide      Trap = 3 // integer division by zero
	TrapOverflow    Trap = 4 // div_s of the least value by -1
	TrapTable       Trap = 5 // indirect call beyond the table or of a null entry
	TrapSignature   Trap = 6 // indirect call of another type
	TrapStack       Trap = 7 // call stack above its height limit
	TrapHost        Trap = 8 // a host function's argument out of its range
	TrapIllegal     Trap = 9 // code that prepare never emits
)

// String names the trap as receipts and reports do.
func (t Trap) String() string {
	switch t {
	case TrapUnreachable:
		return "unreachable"
	case TrapMemory:
		return "out of bounds memory access"
	case TrapDivide:
		return "integer divide by zero"
	case TrapOverflow:
		return "integer overflow"
	case TrapTable:
		return "invalid table access"
	case TrapSignature:
		return "indirect call type mismatch"
	case TrapStack:
		return "stack overflow"
	case TrapHost:
		return "host function argument out of range"
	case TrapIllegal:
		return "illegal instruction"
	}
	return "unknown trap"
}
