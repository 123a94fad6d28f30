package wasmtest

import "encoding/binary"

// Lengths that mean something else in the input of a [Field].
const (
	fieldGrow = 1<<32 - 1
	fieldLoop = 1<<32 - 2
)

// Field returns a module with a memory of so many pages, and twice as many at
// most, whose init and apply do what their input says: see [FieldFill],
// [FieldGrow] and [FieldLoop], any number of them in a row.
func Field(pages uint32) []byte {
	m := New()
	length := m.Import("input_len", nil, []byte{I32})
	read := m.Import("input_read", []byte{I32, I32, I32}, nil)
	m.Memory(pages, 2*pages)
	word := func(at uint32) []byte { return Code(Const32(0), Load(I32Load, at)) }
	run := m.Func(nil, nil, []byte{I32}, Block([]byte{Empty}, Loop([]byte{Empty},
		Get(0), Const32(12), Op(I32Add), Call(length), Op(0x4b), BrIf(1),
		Const32(0), Get(0), Const32(12), Call(read),
		Get(0), Const32(12), Op(I32Add), Set(0),
		word(4), Const32(-1), Op(0x46), If([]byte{Empty}, Const32(1), MemoryGrow(), Drop(), Br(1)),
		word(4), Const32(-2), Op(0x46), If([]byte{Empty},
			Loop([]byte{Empty},
				Const32(8), word(8), Const32(1), Op(I32Sub), Store(I32Store, 0), word(8), BrIf(0)),
			Br(1)),
		word(0), word(8), word(4), MemoryFill(), Br(0))))
	m.Export("init", run)
	m.Export("apply", run)
	return m.Bytes()
}

// FieldFill fills so many bytes from an address with a value. The first twelve
// bytes of the memory change with every call.
func FieldFill(at, length, value uint32) []byte {
	b := binary.LittleEndian.AppendUint32(nil, at)
	return binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(b, length), value)
}

// FieldGrow grows the memory by a page, if it can.
func FieldGrow() []byte { return FieldFill(0, fieldGrow, 0) }

// FieldLoop turns in a loop so often, at least once.
func FieldLoop(times uint32) []byte { return FieldFill(0, fieldLoop, times) }
