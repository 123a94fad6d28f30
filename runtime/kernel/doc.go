// Package kernel is the transition function of a cluster: it executes the
// calls of a block on a [State] and says what came of each. It is pure. A
// block is an input, signatures are recovered by a function handed in, rules
// run on a [Runner] handed in, and what is to be saved is returned. It is
// total: whatever stands in a block input, there is one result. And it is
// small: a contract executes any transition again from a few proofs.
//
// # A block, transition by transition
//
// The serial history is the definition. [Begin] is leaf 0, every [Block.Next]
// the following one:
//
//	begin        takes up the block, or finds it void
//	deliveries   messages of the queue, first in first out, until stop is
//	             reached or the next one does not fit the block's delivery
//	             gas or number
//	calls        in the order of the input
//	end          the counters of the block are cleared; the fixed point
//
// Before a delivery or call there may be one or two transitions that upgrade
// the instance it is for. A run of a rule happens inside exactly one
// transition: a delivery, a create, an apply, an export or an import.
// [Block.Pending] gives it, so that a dispute can replay it on the court's
// machine.
//
// A leaf of a block's history is the container
//
//	{state root, receipts root, cursor}
//	cursor {phase: uint8, deliveries done: uint64, calls done: uint64,
//	        exported: Bytes32}
//
// and after block end the app hash of the block, H(state root, receipts
// root): the history's fixed point is the leaf of the level above. The
// receipts are a List[Receipt, 2^15]. exported is zero, or between an export
// and its import the output root of the export.
//
// The next transition follows from a leaf and the block's input alone:
//
//	phase    exported = 0                                    exported != 0
//	deliver  export for the head's target where an upgrade   import for the
//	         of it is due, else the delivery of the head     head's target
//	call     the same for the target of call number "calls   import for the
//	         done" where its kind is apply, else that call   call's target
//	end      block end
//
// After begin and every delivery and call the phase moves on: from deliver to
// call where head = stop, deliveries = Settings.BlockDeliveries or the delivery
// gas of the head is above what the block has left; from call to end where all
// calls are done. Exports and imports leave it where it is.
//
// [ExecuteParallel] comes to the same in passes: serial over accounts,
// parallel over instances, serial over messages and receipts. What a run may
// decide for others is only what it leaves in its own instance, so all else is
// known before it: charges follow from gas limits, a creation takes its number
// whether it succeeds or leaves a tombstone, the deliveries of a block are
// those that waited when it began, and an upgrade that runs in a block was
// announced before it.
//
// # Block begin
//
// The settings of the block are the pending ones where their height is at most
// state height + 1, else the state's. A block input is void where
//
//	height != state height + 1, or time < state time, or
//	root_chain has a header with number <= that of the state's, or
//	it has more than Settings.BlockCalls calls, or
//	it has a settings change that is malformed: [Settings.Check] fails, chain
//	id or gas schedule differ from the block's settings, or its height is not
//	above the block's
//
// A void block changes nothing: the state stays as it is, the cursor is at
// phase end with everything else zero, there are no receipts, and the app hash
// is H(unchanged state root, NoReceipts). Else begin writes: settings those of
// the block, and pending settings zero where they were taken; then pending
// settings the change, if there is one; height; time; the header, if there is
// one; stop = tail; limits 0, delivery gas left Settings.DeliveryGas,
// creations 0. The cursor is at phase deliver, moved on as above.
//
// Whether a block is within limits of bytes is no matter of execution: nodes
// see to it before they vote, see [State.CheckBlock].
//
// # Calls that leave no trace
//
// A call is refused without a trace where any of these holds; only the number
// of calls done moves. Which of several it is stands nowhere in the state, so
// whoever proves one has proved the refusal.
//
//	chain id differs; gas limit is 0 or above Settings.CallGas; input is longer
//	than Settings.MaxInput; expiry height < height; no such account
//	nobody who may sign it did, see below
//	generation or seq is not that of the session at this height
//	gas limit > allowance of the account - min(allowance, used in this window)
//	gas limit > Settings.BlockGas - limits
//
// From then on the call is charged: its gas limit is added to the account's
// used gas and to limits, the window's numbers start anew where the window is
// another one, the session is {generation, seq + 1, height} and has it before
// it empty ones where it was not there, and the call has a receipt.
//
// A call may be signed by the account's address; by a device key of the
// account with height <= its expiry and the bit 1 << kind in its scope, kind
// below 32; and a delegate call for its own account (target = account) by the
// device key that it delegates, where the input is well formed, its nonce is
// that of the account and its signature that of the account's address.
//
// # What calls do
//
// The checks of a kind are made in the order in which they stand here; the
// first that fails is the refusal, and the receipt is {call root, rejected,
// code, gas 0, empty output root, 0}. A call without a run that passes has
// {call root, finished, 0, cost, empty output root, 0}.
//
//	open      input 85 bytes {address, signature}, target 0, else Input;
//	          limit >= Settings.FixedGas, else Cost; creations of the block,
//	          else BlockCreation; of the account, else Creation; fewer than 2^40
//	          accounts, else Full; address has none, else Taken; signature is
//	          the address's over [OpenDigest], else NewSignature.
//	          Does: counts a creation; appends the account, linked into the ring.
//	deploy    input of at least 32 bytes, target 0, else Input; limit >= cost =
//	          Settings.DeployGas for each 32 bytes of input begun, else Cost;
//	          creations, as for open; fewer than 2^20 programs, else Full.
//	          Does: counts a creation; appends {first 32 bytes of the input,
//	          account, height}: the root as given.
//	create    target is a program, else Program; it has an entry init, else
//	          Entry; creations, as for open; fewer than 2^40 instances, else
//	          Full. Does: counts a creation; appends the instance as a
//	          tombstone; runs init.
//	apply     target is an instance, else Instance; not a tombstone, else
//	          Tombstone; its program has an entry apply, else Entry; limit >=
//	          [program.LeastLimit] of its wasm pages, else Cost. Runs apply.
//	delegate  input 105 bytes {device: Bytes20, scope: uint32, expiry: uint64,
//	          nonce: uint64, signature: Bytes65}, else Input; limit >=
//	          Settings.FixedGas, else Cost; target is an account, else Target;
//	          nonce is that of the target, else Nonce; signature is that of the
//	          target's address over [DelegationDigest], else Delegation; the
//	          target has the device, or scope is 0, or it has fewer than 16,
//	          else Devices. Does: nonce + 1; with scope 0 removes the device if
//	          it is there; else replaces its entry, or appends one.
//	revoke    input 20 bytes, a device; target 0, else Input; limit >=
//	          Settings.FixedGas, else Cost; signed by the account's address or
//	          by that device, else Signer; the account has it, else Device.
//	          Does: removes it.
//	upgrade   input 24 bytes {program, height, gas: uint64}, else Input; limit
//	          >= Settings.FixedGas and limit - Settings.FixedGas >= 2 gas, else
//	          Cost; program is one, else Program; it has an entry import_state,
//	          else Entry; target is an instance, else Instance; not a tombstone,
//	          else Tombstone; its owner is the account, else Owner; its program
//	          has an entry export_state, else Entry. Does: pending of the
//	          instance is {program, max(height, block height + 1), gas, call
//	          root}, whatever it was. Costs Settings.FixedGas; the 2 gas are
//	          prepaid for the upgrade's runs.
//	others    Kind.
//
// A device is removed by putting the last one of the list in its place.
// Creations of an account are capped by Settings.WindowCreations unless it is
// an operator's.
//
// A run starts from the instance and the call, see [machine.Start]; init from
// the program's initial memory, pages and globals. A run that finished writes
// memory, globals and pages of its instance (init: which is live from then
// on), and its messages go to the tail of the queue, those that have no place
// below 2^40 to nobody. Any other leaves the instance as it was. The receipt
// is {root, status, code, gas used, output root, messages root}: output of
// finished and refused, messages of finished runs.
//
// # Deliveries
//
// The head leaves the queue, and its delivery gas, min(gas,
// Settings.CallGas), the block's. Its target is checked as that of an apply,
// with the entry receive and the delivery gas as the limit; a message that
// fails a check has the receipt {message root, dropped, code, 0, empty output
// root, 0}.
//
// # Upgrades
//
// An upgrade of an instance is due where pending is not zero, pending.height
// <= height, the block has a creation left and delivery gas for both runs, 2
// pending.gas; before a delivery, for that too. It then comes before the
// delivery of a message to the instance or the call that applies to it (of a
// call, kind and target alone count). Where it is not, both go to the program
// as it is, and the upgrade waits.
//
//	export   counts a creation of the block and takes 2 pending.gas of its
//	         delivery gas. Runs export_state of the instance's program on its
//	         memory, globals and pages: no input, gas pending.gas, an output of
//	         at most 4 MiB. If it finished, exported = its output root, else
//	         pending = 0. What it wrote and emitted is dropped. Where
//	         pending.gas < [program.LeastLimit] of the instance's wasm pages
//	         nothing runs: its receipt is then {pending.call_root, dropped,
//	         Cost, 0, empty output root, 0}, and pending = 0.
//	import   exported = 0 and pending = 0. Runs import_state of the new program
//	         on its initial memory, globals and pages: input is the output of
//	         the export, gas pending.gas. If it finished, the instance has the
//	         new program and what the run left; messages go to the queue.
//
// Each has a receipt {pending.call_root, status, code, gas used, output root,
// messages root (of an export: 0)}. Context of both: sender is the owner's
// number without an address, the call root is pending.call_root.
//
// # Programs that nobody can run
//
// Execution appends a program's root as given. Nodes vote for a deploy call
// only if the rest of its input, module and artifact, makes that root, see
// [CheckDeploy]. Should more than two thirds of them agree on another, then
// the code may be known to nobody, and where a transition depends on it (the
// entry of a create, the run on an instance) there is a result that nobody can
// compute: the node stops. It is as with inputs that are agreed on and
// withheld: the court assumes that somebody holds them. An artifact that makes
// the root but does not follow from the module is executed by the court's
// machine.
//
// # What is held
//
// A state holds the roots of every instance. The memory of those that are idle
// it may [State.Forget]; a call to one of them has it loaded again through the
// [Loader] that the state was given, and compares it with its root.
//
// Numbers without a bound of their own (gas total, nonces, sequence numbers)
// count modulo 2^64.
package kernel
