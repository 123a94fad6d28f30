package kernel

import "fmt"

// Refusal is the kernel's typed no. Zero means none. The list is closed and
// append-only: the numbers stand in receipts.
type Refusal uint32

// Refusals without a trace: no receipt, no charge.
const (
	RefusedChain      Refusal = 1  // the call names another chain id
	RefusedAccount    Refusal = 2  // no account of that number
	RefusedSignature  Refusal = 3  // not signed by a key that may, or not canonically
	RefusedGeneration Refusal = 4  // not the session's generation, see State.Session
	RefusedReplay     Refusal = 5  // seq was used before
	RefusedAhead      Refusal = 6  // seq is ahead of the session's turn
	RefusedExpired    Refusal = 7  // expiry height is below the block's
	RefusedGasLimit   Refusal = 8  // gas limit is 0 or above Settings.CallGas
	RefusedInputSize  Refusal = 9  // input is longer than Settings.MaxInput
	RefusedAllowance  Refusal = 10 // gas limit is above what the account's allowance has left
	RefusedBlockGas   Refusal = 11 // gas limit is above what the block has left
)

// Refusals with a receipt: rejected calls and dropped messages. The gas limit
// is charged to the allowance and the sequence number is used.
const (
	RefusedKind          Refusal = 32 // unknown kind
	RefusedProgram       Refusal = 33 // no program of that number
	RefusedInstance      Refusal = 34 // no instance of that number
	RefusedTombstone     Refusal = 35 // the instance's creation failed
	RefusedEntry         Refusal = 36 // the program does not export what the call or message needs
	RefusedInput         Refusal = 37 // input of an open or deploy call is not what its kind wants
	RefusedNewSignature  Refusal = 38 // the new account's key did not sign
	RefusedTaken         Refusal = 39 // the address has an account
	RefusedCost          Refusal = 40 // gas limit is below the cost of the kind, or the least for the instance
	RefusedBlockCreation Refusal = 41 // the block has no creation left
	RefusedCreation      Refusal = 42 // the sponsor has no creation left in its window
	RefusedFull          Refusal = 43 // the list of accounts, programs or instances is full
)

// Refusals of delegate and revoke calls, with a receipt.
const (
	RefusedTarget     Refusal = 44 // no account of the target's number
	RefusedNonce      Refusal = 45 // nonce is not that of the target, see Account.Nonce
	RefusedDelegation Refusal = 46 // the target's own key did not sign the delegation
	RefusedDevices    Refusal = 47 // the target has MaxDevices devices
	RefusedSigner     Refusal = 48 // a device may revoke itself alone
	RefusedDevice     Refusal = 49 // the account has no such device
)

// RefusedOwner is an upgrade call of another than the instance's owner; with a
// receipt.
const RefusedOwner Refusal = 50

// String says what the refusal means.
func (r Refusal) String() string {
	switch r {
	case 0:
		return "none"
	case RefusedChain:
		return "another chain id"
	case RefusedAccount:
		return "no such account"
	case RefusedSignature:
		return "not signed by a key that may sign it"
	case RefusedGeneration:
		return "another generation of the session"
	case RefusedReplay:
		return "sequence number was used before"
	case RefusedAhead:
		return "sequence number is ahead of its turn"
	case RefusedExpired:
		return "expired"
	case RefusedGasLimit:
		return "gas limit out of range"
	case RefusedInputSize:
		return "input too long"
	case RefusedAllowance:
		return "gas allowance used up"
	case RefusedBlockGas:
		return "no gas left in the block"
	}
	return r.receipted()
}

func (r Refusal) receipted() string {
	switch r {
	case RefusedKind:
		return "unknown kind of call"
	case RefusedProgram:
		return "no such program"
	case RefusedInstance:
		return "no such instance"
	case RefusedTombstone:
		return "the instance is a tombstone"
	case RefusedEntry:
		return "the program has no such entry"
	case RefusedInput:
		return "malformed input"
	case RefusedNewSignature:
		return "not signed by the new account's key"
	case RefusedTaken:
		return "the address has an account"
	case RefusedCost:
		return "gas limit too low"
	case RefusedBlockCreation:
		return "no creation left in the block"
	case RefusedCreation:
		return "no creation left for the sponsor"
	case RefusedFull:
		return "the list is full"
	}
	return r.delegating()
}

func (r Refusal) delegating() string {
	switch r {
	case RefusedTarget:
		return "no account of the target's number"
	case RefusedNonce:
		return "another nonce of the account"
	case RefusedDelegation:
		return "not signed by the target's own key"
	case RefusedDevices:
		return "no device left"
	case RefusedSigner:
		return "another device's key"
	case RefusedDevice:
		return "no such device"
	case RefusedOwner:
		return "not the owner of the instance"
	}
	return fmt.Sprintf("refusal %d", uint32(r))
}

// Traceless reports whether a call refused so leaves no receipt.
func (r Refusal) Traceless() bool { return r != 0 && r < RefusedKind }
