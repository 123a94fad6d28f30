package program

import (
	"fmt"
	"strings"
)

// plainNames are the names of the opcodes 0x28 to 0xc4, in order.
var plainNames = strings.Fields(`
i32.load i64.load f32.load f64.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u
i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u
i32.store i64.store f32.store f64.store i32.store8 i32.store16 i64.store8 i64.store16 i64.store32
memory.size memory.grow i32.const i64.const f32.const f64.const
i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u
i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u
f32.eq f32.ne f32.lt f32.gt f32.le f32.ge f64.eq f64.ne f64.lt f64.gt f64.le f64.ge
i32.clz i32.ctz i32.popcnt i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u
i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr
i64.clz i64.ctz i64.popcnt i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u
i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr
f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt
f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign
f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt
f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign
i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u
i64.extend_i32_s i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u
f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64
f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32
i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64
i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s`)

// prefixNames are the names behind the prefix 0xfc, in order.
var prefixNames = strings.Fields(`
i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u
i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u
memory.init data.drop memory.copy memory.fill table.init elem.drop table.copy table.grow table.size table.fill`)

// String returns the text-format name of the opcode, with what it belongs to
// where the profile leaves a whole proposal out.
func (op opcode) String() string {
	if op >= 0xfc00 {
		if i := int(op - 0xfc00); i < len(prefixNames) {
			return prefixNames[i]
		}
		return fmt.Sprintf("opcode 0xfc %d", op-0xfc00)
	}
	if i := int(op) - 0x28; i >= 0 && i < len(plainNames) {
		return plainNames[i]
	}
	switch op {
	case wUnreachable:
		return "unreachable"
	case wNop:
		return "nop"
	case wBlock:
		return "block"
	case wLoop:
		return "loop"
	case wIf:
		return "if"
	case wElse:
		return "else"
	case wEnd:
		return "end"
	case wBr:
		return "br"
	case wBrIf:
		return "br_if"
	case wBrTable:
		return "br_table"
	case wReturn:
		return "return"
	case wCall:
		return "call"
	case wCallIndirect:
		return "call_indirect"
	case wDrop:
		return "drop"
	case wSelect:
		return "select"
	case wLocalGet:
		return "local.get"
	case wLocalSet:
		return "local.set"
	case wLocalTee:
		return "local.tee"
	case wGlobalGet:
		return "global.get"
	case wGlobalSet:
		return "global.set"
	}
	return op.foreignName()
}

// foreignName names opcodes of proposals that the profile leaves out whole.
func (op opcode) foreignName() string {
	switch op {
	case 0x06, 0x07, 0x08, 0x09, 0x0a, 0x18, 0x19, 0x1f:
		return fmt.Sprintf("exception handling (opcode 0x%02x)", uint16(op))
	case 0x12:
		return "return_call"
	case 0x13:
		return "return_call_indirect"
	case 0x14, 0x15, 0xd3, 0xd4, 0xd5, 0xd6:
		return fmt.Sprintf("typed function references (opcode 0x%02x)", uint16(op))
	case 0x1c:
		return "select with types"
	case 0x25:
		return "table.get"
	case 0x26:
		return "table.set"
	case 0xd0:
		return "ref.null"
	case 0xd1:
		return "ref.is_null"
	case 0xd2:
		return "ref.func"
	case 0xfb:
		return "garbage collection (prefix 0xfb)"
	case 0xfd:
		return "SIMD (prefix 0xfd)"
	case 0xfe:
		return "threads (prefix 0xfe)"
	}
	return fmt.Sprintf("opcode 0x%02x", uint16(op))
}
