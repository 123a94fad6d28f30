package kernel

import (
	"bytes"
	"fmt"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// CheckLimits returns why a call is refused whatever the accounts hold, or 0:
// its chain id, gas limit, input size, and expiry before the given height.
func (s *Settings) CheckLimits(c *Call, height uint64) Refusal {
	switch {
	case c.ChainID != s.ChainID:
		return RefusedChain
	case c.GasLimit == 0 || c.GasLimit > s.CallGas:
		return RefusedGasLimit
	case uint64(len(c.Input)) > s.MaxInput:
		return RefusedInputSize
	case c.ExpiryHeight < height:
		return RefusedExpired
	}
	return 0
}

// CheckCall returns why a call would be refused without a trace if it were
// the first of the next block, or 0. The signature is checked before the
// session, so that a call which is RefusedAhead is well signed.
func (s *State) CheckCall(c *SignedCall, rec Recover) Refusal {
	_, r := s.check(c, nil, rec, s.height+1)
	return r
}

// MaySign reports whether a key may sign a call of the next block: one that
// [Account.MaySign], and for a delegate call the device that it introduces.
func (s *State) MaySign(c *Call, signer Address, rec Recover) bool {
	return c.Account < s.Accounts() && s.maySign(c, signer, rec, s.height+1)
}

func (s *State) maySign(c *Call, signer Address, rec Recover, height uint64) bool {
	return s.accounts.at(c.Account).MaySign(signer, c.Kind, height) || s.introduces(c, signer, rec)
}

// origin is what a call says of where it comes from, apart from any state.
type origin struct {
	root   ssz.Root // of the call
	signer Address
	signed bool // canonically, by signer
}

func (c *SignedCall) origin(rec Recover) origin {
	o := origin{root: c.Call.Root()}
	o.signer, o.signed = rec(c.digest(o.root), c.Signature)
	return o
}

// check returns also the call's origin, zero where it is refused before the
// signature is looked at. It is found out where it is not known.
func (s *State) check(c *SignedCall, known *origin, rec Recover, height uint64) (origin, Refusal) {
	if r := s.settings.CheckLimits(&c.Call, height); r != 0 {
		return origin{}, r
	}
	if c.Account >= s.Accounts() {
		return origin{}, RefusedAccount
	}
	if known == nil {
		o := c.origin(rec)
		known = &o
	}
	if !known.signed || !s.maySign(&c.Call, known.signer, rec, height) {
		return *known, RefusedSignature
	}
	return *known, s.checkSession(&c.Call, &s.accounts.at(c.Account).Account, height)
}

// CheckSession is CheckCall without the limits and the signature: cheap
// enough to be repeated for every call that waits. It returns RefusedAccount,
// a refusal of the session or allowance, or 0.
func (s *State) CheckSession(c *Call) Refusal {
	if c.Account >= s.Accounts() {
		return RefusedAccount
	}
	return s.checkSession(c, &s.accounts.at(c.Account).Account, s.height+1)
}

func (s *State) checkSession(c *Call, a *Account, height uint64) Refusal {
	x := a.Session(c.Session, height, s.settings.SessionIdle)
	used, _ := a.inWindow(height / s.settings.Window)
	switch {
	case c.Generation != x.Generation:
		return RefusedGeneration
	case c.Seq < x.NextSeq:
		return RefusedReplay
	case c.Seq > x.NextSeq:
		return RefusedAhead
	case c.GasLimit > s.allowance(a)-min(used, s.allowance(a)):
		return RefusedAllowance
	case c.GasLimit > s.settings.BlockGas-s.block.limits:
		return RefusedBlockGas
	}
	return 0
}

// allowance returns the gas that an account may spend in a window.
func (s *State) allowance(a *Account) uint64 {
	if a.Role == RoleOperator {
		return s.settings.OperatorAllowance
	}
	return s.settings.Allowance
}

// CheckDeploy returns an error unless the input of a deploy call is well
// formed and preparing its module gives its artifact and root. A node checks
// it before it lets such a call into a block or votes for a block with it.
// Execution does not depend on it: the root is appended as given.
func CheckDeploy(input []byte) error {
	d, err := DecodeDeployInput(input)
	if err != nil {
		return err
	}
	p, err := program.Prepare(d.Wasm)
	if err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	if !bytes.Equal(p.Encode(), d.Artifact) {
		return formatError("deploy input", "want the artifact that prepare makes of the module")
	}
	if root := p.Root(); root != d.Root {
		return formatError("deploy input", "want program root %v, got %v", root, d.Root)
	}
	return nil
}

// NewDeployInput prepares a module and returns the encoded input of the call
// that deploys it.
func NewDeployInput(wasm []byte) ([]byte, error) {
	p, err := program.Prepare(wasm)
	if err != nil {
		return nil, err
	}
	d := DeployInput{Root: p.Root(), Wasm: wasm, Artifact: p.Encode()}
	return d.Encode(), nil
}

// loadProgram returns the program that the input of a deploy call defines:
// with its module for the fast engine where the artifact follows from it; nil
// where the artifact does not make the root, so that nobody need know the code.
func loadProgram(input []byte) *program.Program {
	d, err := DecodeDeployInput(input)
	if err != nil {
		return nil
	}
	decoded, err := program.Decode(d.Artifact)
	if err != nil || decoded.Root() != d.Root {
		return nil
	}
	if p, err := program.Prepare(d.Wasm); err == nil && bytes.Equal(p.Encode(), d.Artifact) {
		return p
	}
	return decoded
}
