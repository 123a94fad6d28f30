package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/assize/assize/runtime/program"
)

// operation is what an operation does on its usual path, in Go. The text has
// placeholders:
//
//	$a, $b       the operands' values, u64
//	$imm         the immediate, u32
//	$sext        the immediate, sign-extended to u64
//	$in          the instruction
//	$k           the instruction's place in its group: ends names of variables
//	$next        the program counter after the instruction
//	$exit        leaves the loop before the instruction
//
// Before result, which becomes slot dst, comes what before says.
type operation struct {
	before string
	result string // "" for none
	leaves bool   // ends by itself, by continue; or falls through to the next
}

var operations = makeOperations()

func makeOperations() map[program.Op]operation {
	ops := map[program.Op]operation{
		program.OpJump:    {before: goTo, leaves: true},
		program.OpBrTable: {before: "to := $next + int64(min(uint32($a), $imm))\nuntil += to - $next\npc = to\ncontinue", leaves: true},
		program.OpCall:    {before: call, leaves: true},
		program.OpReturn:  {before: ret, leaves: true},

		program.OpCharge: {before: "slice -= int64($imm)"},
		program.OpCheck:  {before: "if slice < 0 {\n$exit\n}"},

		program.OpMove:      {result: "$a"},
		program.OpConst:     {result: "$sext"},
		program.OpConstHi:   {result: "uint64($imm)<<32 | uint64(uint32(s[uint8($in>>48)]))"},
		program.OpSelect:    {before: "x$k := $a\nif uint32(s[uint8($in)]) == 0 {\nx$k = $b\n}", result: "x$k"},
		program.OpGlobalGet: {before: "if $imm >= program.MaxGlobals {\n$exit\n}", result: "m.globals[$imm]"},
		program.OpGlobalSet: {before: "if $imm >= program.MaxGlobals {\n$exit\n}\nm.globals[$imm] = $a"},

		program.OpLoad8U:   load(1, "uint64($v)"),
		program.OpLoad8S4:  load(1, "uint64(uint32(int8($v)))"),
		program.OpLoad8S8:  load(1, "uint64(int8($v))"),
		program.OpLoad16U:  load(2, "uint64($v)"),
		program.OpLoad16S4: load(2, "uint64(uint32(int16($v)))"),
		program.OpLoad16S8: load(2, "uint64(int16($v))"),
		program.OpLoad32U:  load(4, "uint64($v)"),
		program.OpLoad32S8: load(4, "uint64(int32($v))"),
		program.OpLoad64:   load(8, "$v"),
		program.OpStore8:   store(1),
		program.OpStore16:  store(2),
		program.OpStore32:  store(4),
		program.OpStore64:  store(8),

		program.OpClz32:      {result: "uint64(bits.LeadingZeros32(uint32($a)))"},
		program.OpCtz32:      {result: "uint64(bits.TrailingZeros32(uint32($a)))"},
		program.OpClz64:      {result: "uint64(bits.LeadingZeros64($a))"},
		program.OpCtz64:      {result: "uint64(bits.TrailingZeros64($a))"},
		program.OpEqz32:      {result: "bit(uint32($a) == 0)"},
		program.OpEqz64:      {result: "bit($a == 0)"},
		program.OpWrap:       {result: "uint64(uint32($a))"},
		program.OpExtend32S:  {result: "uint64(int32($a))"},
		program.OpExtend8S4:  {result: "uint64(uint32(int8($a)))"},
		program.OpExtend16S4: {result: "uint64(uint32(int16($a)))"},
		program.OpExtend8S8:  {result: "uint64(int8($a))"},
		program.OpExtend16S8: {result: "uint64(int16($a))"},
	}
	for op, taken := range map[program.Op]string{
		program.OpBrNZ: "$a != 0", program.OpBrZ: "$a == 0", program.OpBrEq: "$a == $b", program.OpBrNe: "$a != $b",
		program.OpBrLtU: "$a < $b", program.OpBrGeU: "$a >= $b",
		program.OpBrLtS: "int64($a) < int64($b)", program.OpBrGeS: "int64($a) >= int64($b)",
		program.OpBrLtS4: "int32($a) < int32($b)", program.OpBrGeS4: "int32($a) >= int32($b)",
	} {
		ops[op] = operation{before: "if " + taken + " {\n" + goTo + "\n}", leaves: true}
	}
	for alu := program.AluAdd; alu <= program.AluGeU; alu++ {
		if o, ok := binary(alu); ok {
			for form, operands := range map[program.Op][5]string{ // a, b, their signed forms, width
				program.OpBin32:  {"uint32($a)", "uint32($b)", "int32($a)", "int32($b)", "32"},
				program.OpBin32I: {"uint32($a)", "$imm", "int32($a)", "int32($imm)", "32"},
				program.OpBin64:  {"$a", "$b", "int64($a)", "int64($b)", "64"},
				program.OpBin64I: {"$a", "$sext", "int64($a)", "int64($sext)", "64"},
			} {
				r := strings.NewReplacer("$x", operands[0], "$y", operands[1], "$sx", operands[2], "$sy", operands[3],
					"$w", operands[4], "$mask", map[string]string{"32": "31", "64": "63"}[operands[4]])
				ops[form+program.Op(alu)] = operation{before: r.Replace(o.before), result: r.Replace(o.result)}
			}
		}
	}
	return ops
}

const goTo = "until += int64($imm) - $next\npc = int64($imm)\ncontinue"

// call and ret are Machine.call and Machine.ret where those succeed. A new
// frame is cleared as far as the code can have written to it.
const (
	call = `first, n, weight, to := $in.Dst(), $in.A(), uint32($in.B()), int64($imm)
if n > program.MaxArgs || weight == 0 || m.depth+1 >= len(m.calls) ||
	uint64(m.height)+uint64(weight) > uint64(m.prog.Limits.HeightLimit) {
	$exit
}
waiting, callee := m.calls[m.depth], m.calls[m.depth+1]
waiting.height, waiting.pc, waiting.base, waiting.known = m.height, uint32($next), first, false
m.depth++
m.height += weight
m.frame = &callee.frame
for i := 0; i < m.reach; i += clearStep {
	*(*[clearStep]uint64)(callee.frame[i:]) = [clearStep]uint64{}
}
for i := range n {
	callee.frame[i] = s[first+i]
}
until += to - $next
pc = to
continue frames`

	ret = `first, n := $in.A(), $in.B()
if m.depth == 0 || n > program.MaxResults {
	$exit
}
m.depth--
caller := m.calls[m.depth]
for i := range n {
	caller.frame[caller.base+i] = s[first+i]
}
m.frame, m.height = &caller.frame, caller.height
until += int64(caller.pc) - $next
pc = int64(caller.pc)
continue frames`
)

// address is the address of an access of size bytes that lies in one run of
// whole bytes, a page or a part of one. As memory ends with a page, no other
// check is needed than that of the page's index. A page that is met for the
// first time is left to the step.
func address(size int, table, whole string) string {
	s := "at$k, table$k := uint64(uint32($a)) + uint64($imm), m.mem." + table +
		"\nif at$k/memory.PageSize >= uint64(len(table$k))"
	if size > 1 {
		s += fmt.Sprintf(" || at$k%%%s > %s-%d", whole, whole, size)
	}
	return s + " {\n$exit\n}\n"
}

// load spells the bytes out, as every call in the loop has its price: one that
// is not inlined would have all that the loop holds in registers spilled.
func load(size int, result string) operation {
	o := operation{before: address(size, "read", "memory.PageSize") +
		"page$k := table$k[at$k/memory.PageSize]\nif page$k == nil {\n$exit\n}\n" +
		fmt.Sprintf("b$k := (*[%d]byte)(page$k[at$k%%memory.PageSize:])", size)}
	v := make([]string, size)
	for i := range v {
		v[i] = fmt.Sprintf("uint%d(b$k[%d])<<%d", 8*size, i, 8*i)
	}
	o.result = strings.ReplaceAll(result, "$v", strings.Join(v, "|"))
	return o
}

func store(size int) operation {
	s := address(size, "write", "runSize") +
		"to$k := &table$k[at$k/memory.PageSize]\nif to$k.page == nil {\n$exit\n}\n" +
		"to$k.marks |= 1 << (at$k / runSize % 64)\n" +
		fmt.Sprintf("b$k, v$k := (*[%d]byte)(to$k.page[at$k%%memory.PageSize:]), $b", size)
	for i := range size {
		s += fmt.Sprintf("\nb$k[%d] = byte(v$k>>%d)", i, 8*i)
	}
	return operation{before: s}
}

// binary is a binary operation over $x and $y, signed $sx and $sy, of width $w.
func binary(alu program.Alu) (operation, bool) {
	nonZero := "d$k := $y\nif d$k == 0 {\n$exit\n}"
	switch alu {
	case program.AluDivU:
		return operation{before: nonZero, result: "uint64($x / d$k)"}, true
	case program.AluRemU:
		return operation{before: nonZero, result: "uint64($x % d$k)"}, true
	case program.AluShl:
		return operation{result: "uint64($x << ($y & $mask))"}, true
	case program.AluShrU:
		return operation{result: "uint64($x >> ($y & $mask))"}, true
	case program.AluShrS:
		return operation{result: "uint64(uint$w($sx >> ($y & $mask)))"}, true
	case program.AluRotl:
		return operation{result: "uint64(bits.RotateLeft$w($x, int($y & $mask)))"}, true
	case program.AluRotr:
		return operation{result: "uint64(bits.RotateLeft$w($x, -int($y & $mask)))"}, true
	}
	if sign, ok := map[program.Alu]string{
		program.AluAdd: "+", program.AluSub: "-", program.AluMul: "*",
		program.AluAnd: "&", program.AluOr: "|", program.AluXor: "^",
	}[alu]; ok {
		return operation{result: "uint64($x " + sign + " $y)"}, true
	}
	compared, ok := map[program.Alu]string{
		program.AluEq: "$x == $y", program.AluNe: "$x != $y",
		program.AluLtS: "$sx < $sy", program.AluLtU: "$x < $y", program.AluGtS: "$sx > $sy", program.AluGtU: "$x > $y",
		program.AluLeS: "$sx <= $sy", program.AluLeU: "$x <= $y", program.AluGeS: "$sx >= $sy", program.AluGeU: "$x >= $y",
	}[alu]
	return operation{result: "bit(" + compared + ")"}, ok // the signed divisions are not here
}

// emit writes the case of a group, or of an operation by itself.
func emit(b *bytes.Buffer, number program.Op, group []member) {
	fmt.Fprintf(b, "case %#x: // %s\n", uint8(number), title(group))
	var last string // the result of the instruction before, or ""
	for k, m := range group {
		in := "in"
		if k > 0 {
			in = fmt.Sprintf("in%d", k)
		}
		exit := "break frames"
		if k > 0 {
			exit = fmt.Sprintf("pc += %d\nbreak frames", k)
		}
		operand := func(name, slot string) string {
			if strings.Contains(m.reads, name) {
				return last
			}
			return "s[uint8(" + slot + ")]"
		}
		o := operations[m.op]
		fill := strings.NewReplacer(
			"$a", operand("a", in+">>40"), "$b", operand("b", in+">>32"),
			"$imm", "uint32("+in+")", "$sext", "uint64(int32("+in+"))",
			"$in", in, "$k", fmt.Sprint(k), "$next", fmt.Sprintf("(pc + %d)", k+1), "$exit", exit,
		)
		before := fill.Replace(o.before)
		if k > 0 && (o.result != "" || strings.Contains(before, in)) {
			fmt.Fprintf(b, "%s := code[pc+%d]\n", in, k)
		}
		fmt.Fprintln(b, before)
		if o.result == "" {
			last = ""
			continue
		}
		result := fill.Replace(o.result)
		if last = ""; k+1 < len(group) && group[k+1].reads != "" {
			last = fmt.Sprintf("r%d", k)
			fmt.Fprintf(b, "%s := %s\n", last, result)
			result = last
		}
		fmt.Fprintf(b, "s[uint8(%s>>48)] = %s\n", in, result)
	}
	if end := operations[group[len(group)-1].op].before; !strings.HasSuffix(end, "continue") && !strings.HasSuffix(end, "continue frames") {
		fmt.Fprintf(b, "pc += %d\n", len(group))
	}
}
