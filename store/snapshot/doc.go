// Package snapshot keeps the state of a chain at one height as files that are
// byte for byte the same whichever node writes them, checks such files, and
// makes a store of them again.
//
// # Folder
//
//	manifest               what the snapshot is of, and its chunks
//	chunks/<id>.zst        a chunk, compressed; id is 64 hex digits
//
// # Stream
//
// The state is one stream of bytes: a summary, then the accounts, programs,
// instances and waiting messages, each list in order and without gaps, so
// that a state has one stream. Integers are big-endian; a "blob" is a u32
// length and that many bytes; the encodings are those of package kernel.
//
//	summary    blob settings, blob root-chain header, height u64, time u64,
//	           gas total u64, accounts u64, programs u64, instances u64,
//	           queue head u64, queue tail u64, frontier: one root [32] for
//	           each bit set in the head
//	account    blob
//	program    blob reference, blob input of the deploy call
//	instance   blob, globals u32 and that many u64, then its pages, ascending:
//	           index u32, 4096 bytes that are not all zero; behind the last
//	           page the index ffffffff
//	message    blob
//
// # Chunks
//
// The stream is cut after every [ChunkSize] bytes; the last chunk is what is
// left, at least one byte. A chunk's id is the SHA-256 of its bytes before
// compression: ids name content, so they outlive a change of the encoder, and
// nodes of different versions agree on them. Beside the id the manifest has
// length and SHA-256 of the compressed file. They are not part of the
// snapshot's name; they let a reader refuse a file before its bytes reach the
// decompressor, and make every changed byte of the folder show.
//
// Compression is zstd at a fixed level, window and concurrency of one.
//
// # Manifest
//
//	 0   "assize-snapshot\n" [16]
//	16   format version u32
//	20   chain id u64
//	28   height u64
//	36   state root [32]
//	68   receipts root of the block at the height [32]
//	100  length of the stream u64
//	108  number of chunks u32
//	112  root of the chunks [32]
//	144  for each chunk: id [32], length of the file u32, SHA-256 of the file [32]
//	...  SHA-256 of all that stands before [32]
//
// A snapshot's [Name] is the SHA-256 of the first 144 bytes. App hash =
// H(state root, receipts root): whoever knows the app hash of the height from
// a header he trusts knows whether the snapshot is of that chain.
//
// The root of the chunks is that of github.com/cbergoon/merkletree over the
// leaves SHA-256(place u32, length u32, id [32]). The library repeats the last
// node of an odd level, so lists of different lengths can share a root: the
// count stands beside the root and is part of the name, and a proof must have
// exactly the depth that follows from it (see [ProofDepth]).
//
// # What is checked when
//
// [Open] checks the manifest against itself. [Snapshot.Check] reads every file
// and compares its hash. [Snapshot.Parts] hands out parts of a chunk only after
// the file's hash, the decompressed length and the id were compared.
// [Snapshot.Verify] and [Restore] do all of it, rebuild every root from the
// bytes and compare the state root; a restored folder takes its place by a
// rename only after that. Memory is bounded by two chunks, the longest part
// and the page roots of one instance, whatever the size of the state.
package snapshot
