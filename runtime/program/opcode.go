package program

// opcode is a WebAssembly opcode; those behind the prefix 0xfc are
// 0xfc00 plus their number.
type opcode uint16

// Opcodes that are not described by opShape.
const (
	wUnreachable  opcode = 0x00
	wNop          opcode = 0x01
	wBlock        opcode = 0x02
	wLoop         opcode = 0x03
	wIf           opcode = 0x04
	wElse         opcode = 0x05
	wEnd          opcode = 0x0b
	wBr           opcode = 0x0c
	wBrIf         opcode = 0x0d
	wBrTable      opcode = 0x0e
	wReturn       opcode = 0x0f
	wCall         opcode = 0x10
	wCallIndirect opcode = 0x11
	wDrop         opcode = 0x1a
	wSelect       opcode = 0x1b
	wLocalGet     opcode = 0x20
	wLocalSet     opcode = 0x21
	wLocalTee     opcode = 0x22
	wGlobalGet    opcode = 0x23
	wGlobalSet    opcode = 0x24
	wMemorySize   opcode = 0x3f
	wMemoryGrow   opcode = 0x40
	wI32Const     opcode = 0x41
	wI64Const     opcode = 0x42
	wI64Load      opcode = 0x29
	wI64Store32   opcode = 0x3e
	wI32Load      opcode = 0x28
	wI32Eqz       opcode = 0x45
	wI64Eqz       opcode = 0x50
	wI32Add       opcode = 0x6a
	wI64Add       opcode = 0x7c
	wI32Eq        opcode = 0x46
	wI64Eq        opcode = 0x51
	wI64LtS       opcode = 0x53
	wI64GeS       opcode = 0x59
	wI32GtU       opcode = 0x4b
	wI32LeU       opcode = 0x4d
	wI32Sub       opcode = 0x6b
	wI32DivS      opcode = 0x6d
	wI32RemU      opcode = 0x70
	wI64DivS      opcode = 0x7f
	wI64RemU      opcode = 0x82
	wI64Sub       opcode = 0x7d
	wI64Mul       opcode = 0x7e
	wI64ShrU      opcode = 0x88
	wWrap         opcode = 0xa7
	wExtend32S    opcode = 0xac
	wExtend32U    opcode = 0xad
	wMemoryCopy   opcode = 0xfc0a
	wMemoryFill   opcode = 0xfc0b
)

// valType is a WebAssembly value type; 0 stands for one that unreachable code
// leaves open.
type valType byte

const (
	unknown valType = 0
	i32     valType = 0x7f
	i64     valType = 0x7e
)

func (t valType) String() string {
	switch t {
	case i32:
		return "i32"
	case i64:
		return "i64"
	case 0x7d:
		return "f32"
	case 0x7c:
		return "f64"
	case 0x7b:
		return "v128"
	case 0x70:
		return "funcref"
	case 0x6f:
		return "externref"
	}
	return "unknown type"
}

// shape is the signature of an operation that only takes operands and gives
// at most one result, and the instruction that it flattens to.
type shape struct {
	kind   shapeKind
	in     valType // operands, except a memory operation's address
	out    valType
	target Op
	align  uint32 // loads and stores: greatest alignment exponent
}

type shapeKind uint8

const (
	shapeNone shapeKind = iota
	shapeBinary
	shapeUnary
	shapeLoad
	shapeStore
	shapeKeep // the slot's bits are the result: i64.extend_i32_u
)

var loads = [14]shape{
	{shapeLoad, 0, i32, OpLoad32U, 2},
	{shapeLoad, 0, i64, OpLoad64, 3},
	{},
	{},
	{shapeLoad, 0, i32, OpLoad8S4, 0},
	{shapeLoad, 0, i32, OpLoad8U, 0},
	{shapeLoad, 0, i32, OpLoad16S4, 1},
	{shapeLoad, 0, i32, OpLoad16U, 1},
	{shapeLoad, 0, i64, OpLoad8S8, 0},
	{shapeLoad, 0, i64, OpLoad8U, 0},
	{shapeLoad, 0, i64, OpLoad16S8, 1},
	{shapeLoad, 0, i64, OpLoad16U, 1},
	{shapeLoad, 0, i64, OpLoad32S8, 2},
	{shapeLoad, 0, i64, OpLoad32U, 2},
}

var stores = [9]shape{
	{shapeStore, i32, 0, OpStore32, 2},
	{shapeStore, i64, 0, OpStore64, 3},
	{},
	{},
	{shapeStore, i32, 0, OpStore8, 0},
	{shapeStore, i32, 0, OpStore16, 1},
	{shapeStore, i64, 0, OpStore8, 0},
	{shapeStore, i64, 0, OpStore16, 1},
	{shapeStore, i64, 0, OpStore32, 2},
}

// shapeOf returns the shape of a plain operation, or shapeNone.
func shapeOf(op opcode) shape {
	binary := func(t, out valType, base Op, alu opcode) shape {
		return shape{kind: shapeBinary, in: t, out: out, target: base + Op(alu)}
	}
	unary := func(in, out valType, target Op) shape {
		return shape{kind: shapeUnary, in: in, out: out, target: target}
	}
	switch {
	case op >= 0x28 && op <= 0x35:
		return loads[op-0x28]
	case op >= 0x36 && op <= 0x3e:
		return stores[op-0x36]
	case op == wI32Eqz:
		return unary(i32, i32, OpEqz32)
	case op >= 0x46 && op <= 0x4f:
		return binary(i32, i32, OpBin32, opcode(AluEq)+op-0x46)
	case op == wI64Eqz:
		return unary(i64, i32, OpEqz64)
	case op >= 0x51 && op <= 0x5a:
		return binary(i64, i32, OpBin64, opcode(AluEq)+op-0x51)
	case op >= 0x67 && op <= 0x69:
		return unary(i32, i32, OpClz32+Op(op-0x67))
	case op >= 0x6a && op <= 0x78:
		return binary(i32, i32, OpBin32, op-0x6a)
	case op >= 0x79 && op <= 0x7b:
		return unary(i64, i64, OpClz64+Op(op-0x79))
	case op >= 0x7c && op <= 0x8a:
		return binary(i64, i64, OpBin64, op-0x7c)
	case op == wWrap:
		return unary(i64, i32, OpWrap)
	case op == wExtend32S:
		return unary(i32, i64, OpExtend32S)
	case op == wExtend32U:
		return shape{kind: shapeKeep, in: i32, out: i64}
	case op == 0xc0 || op == 0xc1:
		return unary(i32, i32, OpExtend8S4+Op(op-0xc0))
	case op == 0xc2 || op == 0xc3:
		return unary(i64, i64, OpExtend8S8+Op(op-0xc2))
	case op == 0xc4:
		return unary(i64, i64, OpExtend32S)
	}
	return shape{}
}
