// Package kernel is the transition function of a cluster: it executes the
// calls of a block on a [State] and says what came of each. It is pure. A
// block is an input, signatures are recovered by a function handed in, rules
// run on a [Runner] handed in, and what is to be saved is returned.
//
// # A block, transition by transition
//
// The serial history is the definition. [Begin] is leaf 0, every [Block.Next]
// the following one:
//
//	begin        height, time and root-chain header; stop = tail of the queue;
//	             the counters of the block start anew
//	deliveries   messages of the queue, first in first out, until stop is
//	             reached or the next one does not fit the block's delivery
//	             gas or number
//	calls        in the order of the input
//	end          the counters of the block are cleared; the fixed point
//
// A run of a rule happens inside exactly one transition: a delivery, a create
// or an apply. [Block.Pending] gives it, so that a dispute can replay it on
// the court's machine.
//
// A leaf of a block's history is the container
//
//	{state root, receipts root, cursor}
//	cursor {phase: uint8, deliveries done: uint64, calls done: uint64}
//
// and after block end the app hash of the block, H(state root, receipts
// root): the history's fixed point is the leaf of the level above. The
// receipts are a List[Receipt, 2^15].
//
// [ExecuteParallel] comes to the same in passes: serial over accounts,
// parallel over instances, serial over messages and receipts. What a run may
// decide for others is only what it leaves in its own instance, so all else is
// known before it: charges follow from gas limits, a creation takes its number
// whether it succeeds or leaves a tombstone, and the deliveries of a block are
// those that waited when it began.
//
// # What is held
//
// A state holds the roots of every instance. The memory of those that are idle
// it may [State.Forget]; a call to one of them has it loaded again through the
// [Loader] that the state was given, and compares it with its root.
//
// # What a call can come to
//
// A call that does not get past its session (chain, account, signature,
// session, allowance, expiry, limits) is refused without a trace: no receipt,
// nothing charged, only the cursor moves. From then on it is charged: its gas
// limit goes from the account's allowance, its sequence number is used, and
// it has a receipt, also where the kernel rejects it before a run. A run that
// does not finish leaves the instance as it was.
package kernel
