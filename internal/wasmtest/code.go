package wasmtest

// Opcodes that tests name; the others are written as Op(number).
const (
	I32Load  byte = 0x28
	I64Load  byte = 0x29
	I32Store byte = 0x36
	I64Store byte = 0x37
	I32Eqz   byte = 0x45
	I32Add   byte = 0x6a
	I32Sub   byte = 0x6b
	I32Mul   byte = 0x6c
	I64Add   byte = 0x7c
)

// Op returns an instruction without immediates.
func Op(op byte) []byte { return []byte{op} }

// Const32 returns i32.const, Const64 i64.const.
func Const32(v int32) []byte { return append([]byte{0x41}, Sleb(int64(v))...) }

// Const64 returns i64.const.
func Const64(v int64) []byte { return append([]byte{0x42}, Sleb(v)...) }

func indexed(op byte, i uint32) []byte { return append([]byte{op}, Uleb(uint64(i))...) }

// Get, Set and Tee access a local.
func Get(i uint32) []byte { return indexed(0x20, i) }

// Set returns local.set.
func Set(i uint32) []byte { return indexed(0x21, i) }

// Tee returns local.tee.
func Tee(i uint32) []byte { return indexed(0x22, i) }

// GlobalGet and GlobalSet access a global.
func GlobalGet(i uint32) []byte { return indexed(0x23, i) }

// GlobalSet returns global.set.
func GlobalSet(i uint32) []byte { return indexed(0x24, i) }

// Call returns call.
func Call(fn uint32) []byte { return indexed(0x10, fn) }

// CallIndirect returns call_indirect through table 0.
func CallIndirect(typ uint32) []byte { return append(indexed(0x11, typ), 0) }

// Br returns br.
func Br(label uint32) []byte { return indexed(0x0c, label) }

// BrIf returns br_if.
func BrIf(label uint32) []byte { return indexed(0x0d, label) }

// BrTable returns br_table; the last label is the default.
func BrTable(labels ...uint32) []byte {
	b := indexed(0x0e, uint32(len(labels)-1))
	for _, l := range labels {
		b = append(b, Uleb(uint64(l))...)
	}
	return b
}

// Return returns return.
func Return() []byte { return []byte{0x0f} }

// Unreachable returns unreachable.
func Unreachable() []byte { return []byte{0x00} }

// Drop returns drop.
func Drop() []byte { return []byte{0x1a} }

// Select returns select.
func Select() []byte { return []byte{0x1b} }

// Memory access without alignment hint: a load or store at an offset.
func access(op byte, offset uint32) []byte { return append([]byte{op, 0}, Uleb(uint64(offset))...) }

// Load returns a load, Store a store, with their offset.
func Load(op byte, offset uint32) []byte { return access(op, offset) }

// Store returns a store.
func Store(op byte, offset uint32) []byte { return access(op, offset) }

// MemorySize returns memory.size.
func MemorySize() []byte { return []byte{0x3f, 0} }

// MemoryGrow returns memory.grow.
func MemoryGrow() []byte { return []byte{0x40, 0} }

// MemoryCopy returns memory.copy.
func MemoryCopy() []byte { return []byte{0xfc, 10, 0, 0} }

// MemoryFill returns memory.fill.
func MemoryFill() []byte { return []byte{0xfc, 11, 0} }

// TypeBlock is the block type that names a function type.
func TypeBlock(typ uint32) []byte { return Sleb(int64(typ)) }

// Block returns a block of a type given as bytes, its body and its end.
func Block(t []byte, body ...[]byte) []byte {
	return Code([]byte{0x02}, t, Code(body...), []byte{0x0b})
}

// Loop returns a loop.
func Loop(t []byte, body ...[]byte) []byte {
	return Code([]byte{0x03}, t, Code(body...), []byte{0x0b})
}

// If returns an if without else.
func If(t []byte, body ...[]byte) []byte {
	return Code([]byte{0x04}, t, Code(body...), []byte{0x0b})
}

// IfElse returns an if with both parts.
func IfElse(t, then, otherwise []byte) []byte {
	return Code([]byte{0x04}, t, then, []byte{0x05}, otherwise, []byte{0x0b})
}

// IfElse2 returns a condition and an if with both parts that leaves nothing.
func IfElse2(cond, then, otherwise []byte) []byte {
	return Code(cond, IfElse([]byte{Empty}, then, otherwise))
}
