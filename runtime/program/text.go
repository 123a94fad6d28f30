package program

import (
	"fmt"
	"sort"
)

// opNames are the names of the operations that have no pattern.
func (op Op) plainName() string {
	switch op {
	case OpJump:
		return "jump"
	case OpBrNZ:
		return "br.nz"
	case OpBrZ:
		return "br.z"
	case OpBrEq:
		return "br.eq"
	case OpBrNe:
		return "br.ne"
	case OpBrLtU:
		return "br.lt_u"
	case OpBrGeU:
		return "br.ge_u"
	case OpBrLtS:
		return "br.lt_s"
	case OpBrGeS:
		return "br.ge_s"
	case OpBrLtS4:
		return "br.lt_s32"
	case OpBrGeS4:
		return "br.ge_s32"
	case OpBrTable:
		return "br.table"
	case OpUnreachable:
		return "unreachable"
	case OpCall:
		return "call"
	case OpCallIndirect:
		return "call.indirect"
	case OpTableEntry:
		return "table.entry"
	case OpReturn:
		return "return"
	case OpFinish:
		return "finish"
	case OpAbort:
		return "abort"
	case OpCharge:
		return "charge"
	case OpCheck:
		return "check"
	case OpChargeLen:
		return "charge.len"
	case OpChargeGrow:
		return "charge.grow"
	case OpMove:
		return "move"
	case OpConst:
		return "const"
	case OpConstHi:
		return "const.hi"
	case OpSelect:
		return "select"
	case OpGlobalGet:
		return "global.get"
	case OpGlobalSet:
		return "global.set"
	}
	return op.effectName()
}

// effectName names the operations on memory and the host.
func (op Op) effectName() string {
	switch op {
	case OpLoad8U:
		return "load8_u"
	case OpLoad8S4:
		return "load8_s32"
	case OpLoad8S8:
		return "load8_s64"
	case OpLoad16U:
		return "load16_u"
	case OpLoad16S4:
		return "load16_s32"
	case OpLoad16S8:
		return "load16_s64"
	case OpLoad32U:
		return "load32_u"
	case OpLoad32S8:
		return "load32_s64"
	case OpLoad64:
		return "load64"
	case OpStore8:
		return "store8"
	case OpStore16:
		return "store16"
	case OpStore32:
		return "store32"
	case OpStore64:
		return "store64"
	case OpMemorySize:
		return "memory.size"
	case OpMemoryGrow:
		return "memory.grow"
	case OpMemoryCopy:
		return "memory.copy"
	case OpMemoryFill:
		return "memory.fill"
	case OpInputRead:
		return "input.read"
	case OpOutputWrite:
		return "output.write"
	case OpInputLen:
		return "input.len"
	case OpContext:
		return "context"
	case OpSha256:
		return "sha256"
	case OpKeccak256:
		return "keccak256"
	case OpRecover:
		return "ecrecover"
	case OpEmit:
		return "emit"
	}
	return op.unaryName()
}

func (op Op) unaryName() string {
	switch op {
	case OpClz32:
		return "clz32"
	case OpCtz32:
		return "ctz32"
	case OpPopcnt32:
		return "popcnt32"
	case OpClz64:
		return "clz64"
	case OpCtz64:
		return "ctz64"
	case OpPopcnt64:
		return "popcnt64"
	case OpEqz32:
		return "eqz32"
	case OpEqz64:
		return "eqz64"
	case OpWrap:
		return "wrap"
	case OpExtend32S:
		return "extend32_s"
	case OpExtend8S4:
		return "extend8_s32"
	case OpExtend16S4:
		return "extend16_s32"
	case OpExtend8S8:
		return "extend8_s64"
	case OpExtend16S8:
		return "extend16_s64"
	}
	return "illegal"
}

// String returns the operation's name in WebAssembly's manner, "illegal" for
// a number that is none.
func (a Alu) String() string {
	names := [aluCount]string{
		"add", "sub", "mul", "div_s", "div_u", "rem_s", "rem_u", "and", "or", "xor", "shl", "shr_s", "shr_u",
		"rotl", "rotr", "eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u",
	}
	if a < aluCount {
		return names[a]
	}
	return "illegal"
}

// arithmetic splits a binary operation into its form and what it computes.
func (op Op) arithmetic() (base Op, alu Alu, ok bool) {
	base, alu = op&^0x1f, Alu(op&0x1f)
	return base, alu, base >= OpBin32 && base <= OpBin64I && alu < aluCount
}

// String returns the mnemonic of the operation.
func (op Op) String() string {
	base, alu, ok := op.arithmetic()
	switch {
	case !ok:
		return op.plainName()
	case base == OpBin32 || base == OpBin32I:
		return "i32." + alu.String()
	}
	return "i64." + alu.String()
}

// String disassembles the instruction: "i32.add s3 = s1, 7". Slots are s0 to
// s255, targets are @pc.
func (i Instr) String() string {
	op, dst, a, b, imm := i.Op(), i.Dst(), i.A(), i.B(), i.Imm()
	if base, _, ok := op.arithmetic(); ok {
		switch base {
		case OpBin32I, OpBin64I:
			return fmt.Sprintf("%v s%d = s%d, %d", op, dst, a, int32(imm))
		}
		return fmt.Sprintf("%v s%d = s%d, s%d", op, dst, a, b)
	}
	switch {
	case op == OpJump:
		return fmt.Sprintf("jump @%d", imm)
	case op == OpBrNZ || op == OpBrZ:
		return fmt.Sprintf("%v s%d, @%d", op, a, imm)
	case op >= OpBrEq && op <= OpBrGeS4:
		return fmt.Sprintf("%v s%d, s%d, @%d", op, a, b, imm)
	case op >= OpLoad8U && op <= OpLoad64:
		return fmt.Sprintf("%v s%d = [s%d + %d]", op, dst, a, imm)
	case op >= OpStore8 && op <= OpStore64:
		return fmt.Sprintf("%v [s%d + %d] = s%d", op, a, imm, b)
	case op >= OpMemoryCopy && op <= OpOutputWrite:
		return fmt.Sprintf("%v s%d..%d", op, a&^3, a|3)
	case op >= OpClz32 && op <= OpExtend16S8:
		return fmt.Sprintf("%v s%d = s%d", op, dst, a)
	}
	return i.controlString()
}

// controlString disassembles the operations whose fields follow no pattern.
func (i Instr) controlString() string {
	op, dst, a, b, imm := i.Op(), i.Dst(), i.A(), i.B(), i.Imm()
	switch op {
	case OpBrTable:
		return fmt.Sprintf("br.table s%d, %d", a, imm)
	case OpCall:
		return fmt.Sprintf("call @%d, s%d +%d, weight %d", imm, dst, a, b)
	case OpCallIndirect:
		return fmt.Sprintf("call.indirect s%d, s%d +%d, type %d", b, dst, a, imm)
	case OpTableEntry:
		return fmt.Sprintf("table.entry type %d, weight %d, @%d", uint32(dst)<<8|uint32(a), b, imm)
	case OpReturn:
		return fmt.Sprintf("return s%d +%d, weight %d", a, b, imm)
	case OpAbort, OpMove, OpEmit, OpGlobalSet, OpMemoryGrow, OpChargeLen, OpChargeGrow, OpContext, OpRecover:
		return i.hostString()
	case OpCharge:
		return fmt.Sprintf("charge %d", imm)
	case OpConst:
		return fmt.Sprintf("const s%d = %d", dst, int32(imm))
	case OpConstHi:
		return fmt.Sprintf("const.hi s%d = 0x%x", dst, imm)
	case OpSelect:
		return fmt.Sprintf("select s%d = s%d ? s%d : s%d", dst, uint8(imm), a, b)
	case OpGlobalGet:
		return fmt.Sprintf("global.get s%d = g%d", dst, imm)
	case OpMemorySize, OpInputLen:
		return fmt.Sprintf("%v s%d", op, dst)
	case OpSha256, OpKeccak256:
		return fmt.Sprintf("%v s%d..%d = [s%d] length s%d", op, dst&^3, dst|3, a, b)
	}
	return op.String()
}

func (i Instr) hostString() string {
	op, dst, a, b, imm := i.Op(), i.Dst(), i.A(), i.B(), i.Imm()
	switch op {
	case OpMove:
		return fmt.Sprintf("move s%d = s%d", dst, a)
	case OpMemoryGrow:
		return fmt.Sprintf("memory.grow s%d = s%d", dst, a)
	case OpGlobalSet:
		return fmt.Sprintf("global.set g%d = s%d", imm, a)
	case OpChargeLen, OpChargeGrow:
		return fmt.Sprintf("%v s%d, %d", op, a, imm)
	case OpContext:
		return fmt.Sprintf("context s%d..%d = s%d", dst&^3, dst|3, a)
	case OpRecover:
		return fmt.Sprintf("ecrecover s%d..%d = [s%d]", dst&^3, dst|3, a)
	case OpEmit:
		return fmt.Sprintf("emit target s%d, gas s%d", a, b)
	}
	return fmt.Sprintf("%v s%d", op, a)
}

// FunctionAt returns the function that an instruction belongs to; nil for the
// table, the entries' stubs, and a program that was decoded from its artifact.
func (p *Program) FunctionAt(pc uint32) *Function {
	i := sort.Search(len(p.Functions), func(i int) bool { return p.Functions[i].End > pc })
	if i < len(p.Functions) && pc >= p.Functions[i].Start {
		return &p.Functions[i]
	}
	return nil
}

// Place is where an instruction stands, for people.
type Place struct {
	PC       uint32
	Instr    string // disassembled
	Function string // name, or what the instruction belongs to where it is no function
	Index    uint32 // of the function in the module; NoEntry where it is none
	Offset   uint32 // of the wasm instruction in the module's bytes; 0 where unknown
}

// Describe says where an instruction of the code stands.
func (p *Program) Describe(pc uint32) Place {
	d := Place{PC: pc, Index: NoEntry, Instr: Instr(0).String()}
	if pc < uint32(len(p.Code)) {
		d.Instr = p.Code[pc].String()
	}
	if f := p.FunctionAt(pc); f != nil {
		d.Function, d.Index = f.Name, f.Index
		if k := pc - f.Start; int(k) < len(f.Offsets) {
			d.Offset = f.Offsets[k]
		}
		return d
	}
	d.Function = p.outside(pc)
	return d
}

// outside names the part of the code that belongs to no function.
func (p *Program) outside(pc uint32) string {
	switch {
	case pc >= uint32(len(p.Code)):
		return "beyond the code"
	case pc < p.Limits.TableSize:
		return fmt.Sprintf("table entry %d", pc)
	}
	best := Entry(0)
	for e := EntryInit; e <= EntryImport; e++ {
		if at := p.Entries[e]; at <= pc && (best == 0 || at > p.Entries[best]) {
			best = e
		}
	}
	if best != 0 && p.Functions != nil {
		return "entry " + best.String()
	}
	return fmt.Sprintf("instruction %d", pc)
}

// String returns one line: "function turn (func 12) at module offset 0x1a4: i32.add s3 = s1, 7 (pc 733)".
func (d Place) String() string {
	switch {
	case d.Index == NoEntry:
		return fmt.Sprintf("%s: %s (pc %d)", d.Function, d.Instr, d.PC)
	case d.Offset == 0:
		return fmt.Sprintf("function %s (func %d): %s (pc %d)", d.Function, d.Index, d.Instr, d.PC)
	}
	return fmt.Sprintf("function %s (func %d) at module offset 0x%x: %s (pc %d)", d.Function, d.Index, d.Offset, d.Instr, d.PC)
}
