package abci

import (
	"github.com/assize/assize/runtime/kernel"
)

// turn names a session within its generation.
type turn struct {
	account uint64
	session uint8
}

// position is where a session stands: what its next call must carry.
type position struct {
	generation, seq uint64
}

// admission follows the sessions, allowances and limits of a block that is
// being put together or checked, call by call, on top of a committed state.
// It foretells which calls execution would refuse without a trace; those have
// no place in a block.
type admission struct {
	state    *kernel.State
	settings kernel.Settings
	height   uint64 // of the block: the state's and one
	signers  *signers

	next  map[turn]position // sessions that calls of the block have used
	spent map[uint64]uint64 // gas limits of the block, by account
	keyed map[uint64]bool   // accounts whose devices a call of the block may change
	gas   uint64            // sum of gas limits of the block
	calls uint64
}

func newAdmission(v *view, signers *signers) *admission {
	return &admission{
		state: v.state, settings: v.settings, height: v.height + 1, signers: signers,
		next:  make(map[turn]position),
		spent: make(map[uint64]uint64),
		keyed: make(map[uint64]bool),
	}
}

// position returns where the session of a call stands.
func (a *admission) position(c *kernel.Call) (position, bool) {
	if p, ok := a.next[turn{c.Account, c.Session}]; ok {
		return p, true
	}
	generation, seq, ok := a.state.Session(c.Account, c.Session)
	return position{generation, seq}, ok
}

// form checks what depends on no other call: chain, limits, expiry, account
// and signature.
func (a *admission) form(c *kernel.SignedCall) kernel.Refusal {
	if r := a.settings.CheckLimits(&c.Call, a.height); r != 0 {
		return r
	}
	account, ok := a.state.Account(c.Account)
	if !ok {
		return kernel.RefusedAccount
	}
	from, ok := a.signers.of(c)
	if !ok || !a.state.MaySign(&c.Call, from, a.signers.recover) {
		return kernel.RefusedSignature
	}
	if a.keyed[c.Account] && from != account.Address {
		return kernel.RefusedSignature // in the next block it is known whether it may
	}
	return 0
}

// order checks a call's place in its session. ahead is how many calls must
// come before it, when it is refused as ahead of its turn.
func (a *admission) order(c *kernel.Call) (refusal kernel.Refusal, ahead uint64) {
	p, ok := a.position(c)
	switch {
	case !ok:
		return kernel.RefusedAccount, 0
	case c.Generation != p.generation:
		return kernel.RefusedGeneration, 0
	case c.Seq < p.seq:
		return kernel.RefusedReplay, 0
	case c.Seq > p.seq:
		return kernel.RefusedAhead, c.Seq - p.seq
	}
	return 0, 0
}

// fits reports whether the block has room for a call's gas limit, and its
// account allowance for it.
func (a *admission) fits(c *kernel.Call) (refusal kernel.Refusal, full bool) {
	if a.calls >= a.settings.BlockCalls || c.GasLimit > a.settings.BlockGas-a.gas {
		return 0, true
	}
	if c.GasLimit > a.allowance(c.Account)-a.spent[c.Account] {
		return kernel.RefusedAllowance, false
	}
	return 0, false
}

// allowance returns what an account may still spend at the block's height,
// without what calls of the block spent.
func (a *admission) allowance(number uint64) uint64 {
	account, ok := a.state.Account(number)
	if !ok {
		return 0
	}
	limit := a.settings.Allowance
	if account.Role == kernel.RoleOperator {
		limit = a.settings.OperatorAllowance
	}
	if account.Window != a.height/a.settings.Window {
		return limit
	}
	return limit - min(limit, account.Used)
}

// take counts a call in that passed form, order and fits.
func (a *admission) take(c *kernel.Call) {
	a.next[turn{c.Account, c.Session}] = position{c.Generation, c.Seq + 1}
	a.spent[c.Account] += c.GasLimit
	switch c.Kind {
	case kernel.KindDelegate:
		a.keyed[c.Target] = true
	case kernel.KindRevoke:
		a.keyed[c.Account] = true
	}
	a.gas += c.GasLimit
	a.calls++
}
