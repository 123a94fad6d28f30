// Package memory holds a rule's linear memory as a Merkle tree of 32-byte
// chunks. The tree has a fixed depth of 26 (2^26 chunks of 32 bytes, 2 GiB);
// its lowest seven levels are a page of 4 KiB, the unit in which memory is
// tracked, stored and copied. A page that is not present is all zero.
//
//	depth  0        root
//	depth 19        page root      index = address >> 12
//	depth 26        chunk          index = address >> 5
//
// The package is pure: what the operating system does to find dirty pages
// lives in the engine.
package memory

const (
	// Depth is the depth of the tree of chunks.
	Depth = 26
	// PageDepth is the depth of the subtree of one page.
	PageDepth = 7
	// PageSize is the size of a page in bytes.
	PageSize = 4096
	// WasmPageSize is the size of a page of WebAssembly in bytes.
	WasmPageSize = 65536
	// Pages is the number of pages under the tree.
	Pages = 1 << (Depth - PageDepth)
	// MaxWasmPages is the most that a memory may grow to: 2 GiB.
	MaxWasmPages = 32768
)

// PageIndex counts pages of 4 KiB from address 0: 0 to 2^19 - 1.
type PageIndex uint32

// Page is the content of 4 KiB of memory.
type Page [PageSize]byte
