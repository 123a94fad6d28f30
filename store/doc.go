// Package store keeps a chain on disk, in Pebble: its state, its blocks, and
// for a bounded number of blocks what came of their calls.
//
// A block is one batch, synced before [Store.Commit] returns: whatever
// happens to the process, the folder holds the state after some block, whole.
//
// # Keys
//
// One letter, then numbers as big-endian integers:
//
//	f                          format version u32, chain id u64
//	h                          head: the last block, and what is small of the state
//	a account u64              account
//	p program u64              reference and input of the deploy call
//	i instance u64             instance and globals
//	m instance u64, page u32   4096 bytes of memory that are not all zero, see EncodePage
//	n instance u64, level u8, group u32   roots above the pages of a memory that is not small
//	w message u64              message that waits in the queue
//	b height u64               block input
//	r height u64               block result
//	A address [20]             account u64
//	I inception root [32]      instance u64
//	c call root [32]           height u64, place among the block's calls u32
//
// The values are the encodings of package kernel. A, I and c are indexes
// beside the state: nothing proves them, a reader checks what they lead to.
//
// A node loads the outline of a state, everything but memory, and the memory
// of an instance when a call or a reader asks for it, see [Contents].
//
// A Store is safe for concurrent use, except that there is one writer.
package store
