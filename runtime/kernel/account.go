package kernel

import (
	"bytes"
	"sort"

	"github.com/assize/assize/runtime/ssz"
)

// sessionsDepth is the depth of an account's list of sessions.
const sessionsDepth = 8

// Session orders calls of an account among themselves. SSZ container of
// three fields, depth 2:
//
//	0 generation uint64   1 next_seq uint64   2 last_height uint64
//
// A session that was never used is all zero.
type Session struct {
	Generation uint64
	NextSeq    uint64
	LastHeight uint64 // at which it was last used
}

// Root returns the session's root.
func (s *Session) Root() ssz.Root {
	return ssz.Container(ssz.Uint64(s.Generation), ssz.Uint64(s.NextSeq), ssz.Uint64(s.LastHeight))
}

// at returns the session as a call at a height finds it: one that was idle
// for longer than idle blocks is in its next generation.
func (s Session) at(height, idle uint64) Session {
	if s.NextSeq > 0 && height-s.LastHeight > idle {
		return Session{Generation: s.Generation + 1, LastHeight: s.LastHeight}
	}
	return s
}

// Account is what the state knows of a key. SSZ container of eight fields,
// depth 3:
//
//	0 address Bytes20   1 role uint8       2 next uint64   3 window uint64
//	4 used uint64       5 creations uint64
//	6 sessions List[Session, 2^8]
//	7 delegation: container {nonce uint64, devices List[Device, 2^4]}
//
// Next links the accounts in the order of their addresses in a ring: it is
// the number of the account with the next higher address, the lowest after
// the highest. So two leaves prove that an address has no account.
type Account struct {
	Address   Address
	Role      Role
	Next      uint64
	Window    uint64 // height / Settings.Window at the last charge
	Used      uint64 // sum of gas limits in that window
	Creations uint64 // in that window
	Sessions  []Session
	Nonce     uint64   // that the next delegation must carry
	Devices   []Device // at most MaxDevices, of different addresses
}

// Root returns the account's root.
func (a *Account) Root() ssz.Root {
	return ssz.Container(ssz.Bytes32(a.Address[:]), ssz.Uint64(uint64(a.Role)), ssz.Uint64(a.Next),
		ssz.Uint64(a.Window), ssz.Uint64(a.Used), ssz.Uint64(a.Creations),
		a.sessionsRoot(), a.delegationRoot())
}

func (a *Account) sessionsRoot() ssz.Root {
	sessions := make([]ssz.Root, len(a.Sessions))
	for i := range a.Sessions {
		sessions[i] = a.Sessions[i].Root()
	}
	return listRoot(sessions, sessionsDepth)
}

// Between reports whether an address falls strictly between the address of
// this account and that of the next one in the ring, so that it has no
// account of its own.
func (a *Account) Between(address, next Address) bool {
	above := bytes.Compare(address[:], a.Address[:]) > 0
	below := bytes.Compare(address[:], next[:]) < 0
	if bytes.Compare(a.Address[:], next[:]) < 0 {
		return above && below
	}
	return above || below // the step from the highest to the lowest
}

// Session returns session id as a call at the height finds it.
func (a *Account) Session(id uint8, height, idle uint64) Session {
	if int(id) >= len(a.Sessions) {
		return Session{}
	}
	return a.Sessions[id].at(height, idle)
}

// inWindow returns what the account used and created in the window of a height.
func (a *Account) inWindow(window uint64) (used, creations uint64) {
	if a.Window != window {
		return 0, 0
	}
	return a.Used, a.Creations
}

// account is an account in a state.
type account struct {
	Account
	own     *owner
	stale   bool   // its leaf in the tree is out of date
	changed uint64 // height at which it was last written to
}

// directory lists account numbers in the order of their addresses.
type directory struct {
	numbers []uint64
	own     *owner
}

// search returns the place of the address among accounts and whether it is there.
func (d *directory) search(accounts *sequence[account], address Address) (int, bool) {
	i := sort.Search(len(d.numbers), func(i int) bool {
		return bytes.Compare(accounts.at(d.numbers[i]).Address[:], address[:]) >= 0
	})
	return i, i < len(d.numbers) && accounts.at(d.numbers[i]).Address == address
}

// insert puts a number at a place.
func (d *directory) insert(own *owner, place int, number uint64) {
	if d.own != own {
		d.numbers, d.own = append([]uint64(nil), d.numbers...), own
	}
	d.numbers = append(d.numbers, 0)
	copy(d.numbers[place+1:], d.numbers[place:])
	d.numbers[place] = number
}
