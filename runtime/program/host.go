package program

import "strconv"

// hostModule is the module name of every import.
const hostModule = "assize"

// Imports that Prepare injects into the metered module. An upload that names
// them is refused.
const (
	importRefill   = "refill"   // (slice: i64) -> i64: the slice after a refill, or the end of the run
	importOverflow = "overflow" // (): the height limit is exceeded
	importPause    = "pause"    // (): between two pieces of a long bulk operation
)

// Exports of the metered module, beside those of GlobalExport and StubExport.
const (
	ExportGas    = "gas" // the slice, i64: before a run and after one that finished or aborted
	ExportMemory = "memory"
)

// GlobalExport is the export of the metered module for global i of the module.
func GlobalExport(i int) string { return "g" + strconv.Itoa(i) }

// StubExport is the export of the metered module that runs the entry.
func (e Entry) StubExport() string { return "e" + strconv.Itoa(int(e)) }

// HostFunc is a function that a module may import. Zero is illegal.
type HostFunc uint8

// Host functions in no committed order.
const (
	HostInputLen    HostFunc = iota + 1 // input_len() -> i32
	HostInputRead                       // input_read(ptr, offset, len)
	HostOutputWrite                     // output_write(ptr, len)
	HostContext                         // context(index, ptr)
	HostSha256                          // sha256(ptr, len, out)
	HostKeccak256                       // keccak256(ptr, len, out)
	HostRecover                         // ecrecover(ptr, out)
	HostEmit                            // emit(target i64, gas)
	HostAbort                           // abort(code)
	HostRefill                          // injected only
	HostOverflow                        // injected only
	HostPause                           // injected only
)

// hostCount is the number of host functions that a module may import.
const hostCount = int(HostAbort)

// Module returns the module name under which the function is imported.
func (h HostFunc) Module() string { return hostModule }

// String returns the name of the import.
func (h HostFunc) String() string {
	switch h {
	case HostInputLen:
		return "input_len"
	case HostInputRead:
		return "input_read"
	case HostOutputWrite:
		return "output_write"
	case HostContext:
		return "context"
	case HostSha256:
		return "sha256"
	case HostKeccak256:
		return "keccak256"
	case HostRecover:
		return "ecrecover"
	case HostEmit:
		return "emit"
	case HostAbort:
		return "abort"
	case HostRefill:
		return importRefill
	case HostOverflow:
		return importOverflow
	case HostPause:
		return importPause
	}
	return "illegal host function"
}

// Params returns the WebAssembly types of the parameters, 0x7f for i32 and
// 0x7e for i64; Results those of the results.
func (h HostFunc) Params() []byte { s := h.signature(); return typeBytes(s.params) }

// Results returns the WebAssembly types of the results; see Params.
func (h HostFunc) Results() []byte { s := h.signature(); return typeBytes(s.results) }

func (h HostFunc) signature() funcType {
	switch h {
	case HostInputLen:
		return funcType{results: []valType{i32}}
	case HostOutputWrite, HostContext, HostRecover:
		return funcType{params: []valType{i32, i32}}
	case HostInputRead, HostSha256, HostKeccak256:
		return funcType{params: []valType{i32, i32, i32}}
	case HostEmit:
		return funcType{params: []valType{i64, i32}}
	case HostAbort:
		return funcType{params: []valType{i32}}
	case HostRefill:
		return funcType{params: []valType{i64}, results: []valType{i64}}
	}
	return funcType{}
}

// hostByName finds the host function that an upload may import so.
func hostByName(mod, name string) (HostFunc, bool) {
	for i := range hostCount {
		if h := HostFunc(i + 1); mod == hostModule && name == h.String() {
			return h, true
		}
	}
	return 0, false
}

// The gas schedule. Every instruction of the flattened code costs one gas at
// the head of its block; what follows is added. Beside it stands PageGas.
// Changing a figure changes GasScheduleVersion.
const (
	gasTableEntry = 1 // the step at the table of an indirect call
	gasSettle     = 2 // the steps of settling where no page differs; see PageGas
	gasGrow       = 500
	gasGrowPage   = 15000 // for each wasm page, also of a new memory
	gasContext    = 30
	gasSha256     = 200
	gasKeccak256  = 400
	gasRecover    = 120000
	gasEmit       = 1500

	// Bulk operations: at least 1, for the step that finds nothing left.
	gasCopy  = 1
	gasFill  = 10
	gasRead  = 40
	gasWrite = 60

	// By length, for each 32 bytes begun. A copy takes at most two steps for
	// 32 bytes and one more, a fill one and one more.
	gasCopyChunk      = 2
	gasFillChunk      = 1
	gasReadChunk      = 2
	gasWriteChunk     = 40 // the output is hashed, too
	gasSha256Chunk    = 24
	gasKeccak256Chunk = 48
)

// lengthCost returns the gas for 32 bytes of the length that the function
// takes, and which of its parameters the length is; 0 for the others.
func (h HostFunc) lengthCost() (gas uint32, param int) {
	switch h {
	case HostInputRead:
		return gasReadChunk, 2
	case HostOutputWrite:
		return gasWriteChunk, 1
	case HostSha256:
		return gasSha256Chunk, 1
	case HostKeccak256:
		return gasKeccak256Chunk, 1
	}
	return 0, 0
}

// fixedCost returns the gas of a call beside its instructions and its length.
func (h HostFunc) fixedCost() uint32 {
	switch h {
	case HostInputRead:
		return gasRead
	case HostOutputWrite:
		return gasWrite
	case HostContext:
		return gasContext
	case HostSha256:
		return gasSha256
	case HostKeccak256:
		return gasKeccak256
	case HostRecover:
		return gasRecover
	case HostEmit:
		return gasEmit
	}
	return 0
}

// bulkCost returns the gas of memory.copy or memory.fill for each 32 bytes.
func bulkCost(op opcode) uint32 {
	if op == wMemoryFill {
		return gasFillChunk
	}
	return gasCopyChunk
}
